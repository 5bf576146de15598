"""Run the pinned generator on the finished document, and prove that what it wrote is whole."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import openapi_python_client
from ruamel.yaml import YAML

from spec.pipeline.arguments import write_arguments
from spec.pipeline.dicts import write_dicts
from spec.pipeline.document import Json, SpecError
from spec.pipeline.writable import write_writable

PACKAGE = "statsig_console_api"
PINNED = {"openapi-python-client": "0.29.1", "ruff": "0.17.6"}
"""Both write the bytes of `generated/`, so only these versions may."""


def replaced_templates(templates: Path) -> dict[str, str]:
    """The sha256 of each original that a template of ours replaces, by name."""
    folder = Path(openapi_python_client.__file__).parent / "templates"
    names = sorted(path.relative_to(templates).as_posix() for path in templates.rglob("*.jinja"))
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names if (folder / name).exists()
    }


def check_versions() -> None:
    """Refuse a generator or formatter of another version: its bytes would differ."""
    for name, wanted in PINNED.items():
        if version(name) != wanted:
            raise SpecError(f"{name} is {version(name)}, not {wanted}; install the `spec` dependency group")


def check_templates(templates: Path) -> None:
    """Refuse a generator whose originals of our templates have changed: ours may no longer fit."""
    recorded = json.loads((templates / "originals.json").read_text(encoding="utf-8"))
    found = replaced_templates(templates)
    for name in sorted({*recorded, *found}):
        original = found.get(name, "gone")
        if recorded.get(name) != original:
            raise SpecError(
                f"spec/templates/{name}: the generator's original has changed; compare, adapt ours, then record "
                f'"{name}": "{original}" in originals.json'
            )


def generate(document: Json, meta: Json, schemas: str, spec: Path, target: Path) -> None:
    """Write the package of a finished document.

    Args:
        document: The normalised document, every shape named.
        meta: What the templates import as META.
        schemas: The text of `schemas.json`.
        spec: The folder with templates and settings.
        target: The package's folder; replaced only when all is well.

    Raises:
        SpecError: The generator or the formatter is another one, warned, or failed.
    """
    check_versions()
    check_templates(spec / "templates")
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        shutil.copytree(spec / "templates", work / "templates")
        # Jinja reads an escaped pair of surrogates as two characters that no file can hold, so none is written.
        text = json.dumps(meta, ensure_ascii=False)
        (work / "templates" / "meta.jinja").write_text(f"{{% set META = {text} %}}\n", encoding="utf-8")
        (work / "document.json").write_text(json.dumps(document), encoding="utf-8")
        package = work / target.name
        try:
            _run(work, spec / "generator.yaml", package)
        except SpecError as error:
            place = culprit(document, work, spec / "generator.yaml")
            raise SpecError(f"{place}: {error}" if place else str(error)) from None
        (package / "py.typed").write_text("", encoding="utf-8")
        (package / "schemas.json").write_text(schemas, encoding="utf-8")
        template = spec / "templates" / "arguments.py"
        write_arguments(document, meta, json.loads(schemas), template, package / template.name)
        write_dicts(document, meta, spec / "templates" / "dicts.py.jinja", package / "dicts.py")
        _format(package / "dicts.py", spec / "generator.yaml")
        write_writable(json.loads(schemas), meta, spec, package / "writable.json")
        (package / "OPERATIONS.md").write_text(reference(meta), encoding="utf-8")
        shutil.rmtree(package / ".ruff_cache", ignore_errors=True)
        swap(package, target)


def reference(meta: Json) -> str:
    """A page that lists every operation, for people."""
    lines = [
        "# Operations",
        "",
        f"Each is `{meta['api']['client']}.` and its name. Those struck out are no longer documented.",
    ]
    resource = ""
    for op in sorted(meta["operations"].values(), key=lambda each: each["name"]):
        if op["name"].split(".")[0] != resource:
            resource = op["name"].split(".")[0]
            lines += ["", f"## {resource}", "", "| name | request | |", "|---|---|---|"]
        name = f"~~`{op['name']}`~~" if op["deprecated"] else f"`{op['name']}`"
        summary = op["summary"].replace("|", "\\|")
        lines.append(f"| {name} | `{op['method'].upper()} {op['path']}` | {summary} |")
    return "\n".join(lines) + "\n"


def _run(work: Path, config: Path, package: Path) -> None:
    """The generator as its own command line runs it, with the ruff that is installed beside it."""
    command = [
        sys.executable, "-m", "openapi_python_client", "generate", "--path", str(work / "document.json"),
        "--config", str(config), "--custom-template-path", str(work / "templates"), "--meta", "none",
        "--output-path", str(package), "--fail-on-warning",
    ]  # fmt: skip
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    # A plain traceback, whose last line can be shown.
    environment = {**os.environ, "PATH": path, "_TYPER_STANDARD_TRACEBACK": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        words = " ".join(_gist(done.stderr or done.stdout).split())
        raise SpecError(f"openapi-python-client: {words[:2000]}; mend the schema with an overlay")


def _format(module: Path, config: Path) -> None:
    """Format a module that the generator has not written, as its hooks do."""
    for hook in YAML(typ="safe").load(config)["post_hooks"]:
        tool, verb, _, *options = shlex.split(hook)
        # From the folder above: beside the package's `types` Python itself would not start.
        path = str(module.relative_to(module.parents[1]))
        subprocess.run([sys.executable, "-m", tool, verb, path, *options], cwd=module.parents[1], check=True)


def culprit(document: Json, work: Path, config: Path) -> str:
    """The one operation that the generator cannot take, found by halves; empty where it takes each by itself."""
    found = [(path, method) for path, item in document["paths"].items() for method in item]
    while len(found) > 1:
        half = len(found) // 2
        found = next((part for part in (found[:half], found[half:]) if _fails(document, part, work, config)), [])
    return "".join(f"{method.upper()} {path} ({_name(document, path, method)})" for path, method in found)


def _name(document: Json, path: str, method: str) -> str:
    return str(document["paths"][path][method].get("operationId", ""))


def _fails(document: Json, places: list[tuple[str, str]], work: Path, config: Path) -> bool:
    """Whether the generator fails at some operations alone."""
    paths: Json = {}
    for path, method in places:
        paths.setdefault(path, {})[method] = document["paths"][path][method]
    (work / "document.json").write_text(json.dumps({**document, "paths": paths}), encoding="utf-8")
    trial = work / "trial"
    shutil.rmtree(trial, ignore_errors=True)
    try:
        _run(work, config, trial)
    except SpecError:
        return True
    return False


def _gist(text: str) -> str:
    """What went wrong: the generator's own words, or the end of a traceback."""
    text = re.sub(r"If you believe this was a mistake.*", "", text, flags=re.DOTALL)
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines and any(line.startswith("Traceback") for line in lines) else text


def swap(built: Path, target: Path) -> None:
    """Put the new package in the old one's place; until then the old one stands."""
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    fresh = target.with_name(f".{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(built, fresh)
    if target.exists():
        target.rename(aside)
    fresh.rename(target)
    shutil.rmtree(aside, ignore_errors=True)
