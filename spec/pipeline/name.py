"""Public names: a rule proposes one for each operation and shape; `names.toml` freezes what users call."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from spec.pipeline.document import Json, SpecError, deref, key, operations

PREFIX = "/console/v1/"
COLLECTION = {"GET": "list", "POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
SINGLE = {"GET": "get", "POST": "set", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
ITEM = {"GET": "get", "POST": "replace", "PATCH": "update", "PUT": "update", "DELETE": "delete"}
VERBS = frozenset(
    "abandon abort add approve archive backfill cancel commit deactivate defer disable enable invite launch load make "
    "mute pause reject reload remove reset resolve restart rollout rotate schedule skip start unarchive unmute "
    "unpause".split()
)


def words(text: str) -> list[str]:
    """The words of an identifier, acronyms whole: `holdoutIDs` gives holdout, ids."""
    text = re.sub(r"IDs(?=$|[^a-z])", "Ids", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", text)
    return [word.lower() for word in re.split(r"[^A-Za-z0-9]+", text) if word]


def snake(text: str) -> str:
    """The Python name of a JSON name: `lastModifiedTime` gives last_modified_time."""
    return "_".join(words(text))


def pascal(text: str) -> str:
    """The class name of an identifier; capitals inside its words stay."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def singular(word: str) -> str:
    """One of many: categories, statuses and aliases are the endings that matter."""
    for ending, one in (
        ("ies", "y"),
        ("sses", "ss"),
        ("uses", "us"),
        ("ses", "se"),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
    ):
        if word.endswith(ending):
            return word[: -len(ending)] + one
    return word


def _is_parameter(part: str) -> bool:
    return part.startswith(("{", ":"))


def _is_collection(document: Json, path: str) -> bool:
    """Whether a path holds many things: its GET answers a list, or it has none."""
    read = document["paths"][path].get("get")
    return read is None or _answers_list(document, read)


def _answers_list(document: Json, operation: Json) -> bool:
    """Whether a success answer is a list, so that a GET is `list` and not `get`."""
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            for content in response.get("content", {}).values():
                parts = content.get("schema", {}).get("allOf", [content.get("schema", {})])
                data = [deref(document, part).get("properties", {}).get("data") for part in parts]
                if data and data[-1] is not None and deref(document, data[-1]).get("type") == "array":
                    return True
    return False


def body_schema(document: Json, operation: Json) -> Json | None:
    """The schema of the JSON body, if there is one."""
    for content in operation.get("requestBody", {}).get("content", {}).values():
        return deref(document, content["schema"]) if "schema" in content else None
    return None


def propose_operation(document: Json, method: str, path: str, operation: Json) -> str:
    """The name that the rule gives: resource, nested nouns, verb."""
    parts = path.removeprefix(PREFIX).strip("/").split("/")
    nouns = [snake(part) for part in parts if not _is_parameter(part)]
    if _is_parameter(parts[-1]):
        verb = ITEM[method]
        body = body_schema(document, operation)
        if method == "POST" and not (body and body.get("required")):
            verb = "update"
    elif len(parts) > 1 and nouns[-1].split("_")[0] in VERBS:
        verb = nouns.pop()
    elif len(parts) > 1 and parts[-1] == "list":
        verb = nouns.pop()
    else:
        verb = (COLLECTION if _is_collection(document, path) else SINGLE)[method]
    return ".".join([*nouns, verb])


def operation_names(document: Json, names: Mapping[str, str], *, strict: bool = True) -> dict[str, str]:
    """Each operation's public name by its key, from the frozen names.

    Strictly, a name that is missing, unused or given twice is an error; leniently a missing one is proposed.
    """
    out: dict[str, str] = {}
    for method, path, operation in operations(document):
        name = names.get(key(method, path))
        if name is None:
            proposed = propose_operation(document, method, path, operation)
            if strict:
                raise SpecError(
                    f"names.toml: {key(method, path)} has no name; add it under [operations], for example "
                    f'"{key(method, path)}" = "{proposed}"'
                )
            name = proposed
        out[key(method, path)] = name
    if strict and (unused := sorted(set(names) - set(out))):
        raise SpecError(f"names.toml: {unused[0]} names no operation of the document; correct its key or its document")
    refuse_duplicates(out, "operation")
    return out


def refuse_duplicates(names: Mapping[str, str], what: str) -> None:
    """Two things of one name would overwrite each other."""
    owners: dict[str, str] = {}
    for site, name in names.items():
        if name in owners:
            raise SpecError(f"names.toml: {what} name {name} is given to {owners[name]} and to {site}; rename one")
        owners[name] = site


def load_names(path: Path) -> dict[str, Any]:
    """The frozen names, by table."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(f"{path.name}: no such file; restore it from the repository") from None
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{path.name}: not TOML ({error}); correct that line") from None


def listing(names: Iterable[str]) -> str:
    """The names as a user meets them: a line for each resource, its methods behind it."""
    by_resource: dict[str, list[str]] = {}
    for name in sorted(names):
        resource, _, verb = name.rpartition(".")
        by_resource.setdefault(resource, []).append(verb)
    return "\n".join(f"{resource:40} {' '.join(verbs)}" for resource, verbs in by_resource.items())
