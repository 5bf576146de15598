"""`api.toml`: what the pipeline has to know of an API and its document does not say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import tomlkit
from attrs import asdict, field, frozen

from spec.pipeline.document import Json, SpecError, shape

FILE = "api.toml"
KEY = "x-api"
"""Where a document carries it from step to step."""
_PACKAGE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def _tuple(value: Any) -> tuple[Any, ...]:
    return tuple(value)


@frozen
class Api:
    """An API as its generated client presents it.

    Args:
        title: Its name, for the package's docstring.
        package: The generated package.
        client: What a client is called in the list of operations.
        prefix: What every path begins with; no part of a name.
        headers: Headers that a setting of the client sends.
        integers: Fields declared number that hold whole numbers.
        rename: What components lose of their name on the way to models: pattern and replacement, in order.
        forms: Arguments that are also taken in Python's own terms: form, names, reason, and operations to spare.
    """

    title: str
    package: str
    client: str = "client"
    prefix: str = "/"
    headers: tuple[str, ...] = field(default=(), converter=_tuple)
    integers: frozenset[str] = field(default=frozenset(), converter=frozenset)
    rename: tuple[Mapping[str, str], ...] = field(default=(), converter=tuple)
    forms: tuple[Mapping[str, Any], ...] = field(default=(), converter=_tuple)

    @classmethod
    def load(cls, spec: Path) -> Api:
        """The file of a folder like spec/; without one it is that of this project.

        Raises:
            SpecError: It is no TOML, or lacks something.
        """
        file = spec / FILE
        if not file.exists():
            return default()
        try:
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
            return cls(**tables)
        except tomllib.TOMLDecodeError as error:
            raise SpecError(f"{FILE}: not TOML ({error}); correct that line") from None
        except TypeError as error:
            raise SpecError(f"{FILE}: {str(error).removeprefix('Api.__init__() ')}; correct it") from None

    def text(self) -> str:
        """The text of the file."""
        tables = {**asdict(self), "headers": list(self.headers), "integers": sorted(self.integers)}
        rows = {name: [dict(each) for each in tables.pop(name)] for name in ("rename", "forms")}
        return tomlkit.dumps({**tables, **rows})

    def class_of(self, component: str) -> str:
        """A component's name without what the service's own code adds to it."""
        name = re.sub(r"Retired\d*$", "", component)
        for each in self.rename:
            name = re.sub(each["pattern"], each["to"], name)
        return name.replace("Retired", "")


@cache
def default() -> Api:
    """That of this project."""
    file = Path(__file__).parents[1] / FILE
    return Api(**tomllib.loads(file.read_text(encoding="utf-8")))


def api_of(document: Json) -> Api:
    """What a document carries; that of this project where it carries none."""
    found = document.get(KEY)
    return found if isinstance(found, Api) else default()


def for_document(document: Json, package: str) -> Api:
    """What can be told of an API by its document alone.

    Raises:
        SpecError: The package cannot be called so.
    """
    if not _PACKAGE.fullmatch(package):
        raise SpecError(f"--package {package}: no name of a package; use lower-case words with _ between them")
    title = str(document.get("info", {}).get("title") or package)
    return Api(title=title, package=package, prefix=common_prefix(list(document["paths"])))


def common_prefix(paths: list[str]) -> str:
    """What all paths begin with and what tells none of them from another, such as /api/v1/."""
    split = [shape(path).strip("/").split("/") for path in paths if path.startswith("/")]
    depth = 0
    while split and all(len(parts) > depth + 1 and parts[depth] == split[0][depth] != "{}" for parts in split):
        depth += 1
    # A name begins with a noun.
    while depth and any(parts[depth] == "{}" for parts in split):
        depth -= 1
    return "/" + "".join(f"{part}/" for part in (split[0][:depth] if split else []))
