"""Take a new document in: every step on a copy aside, a report of what it means, and one swap at the end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from spec.pipeline import always
from spec.pipeline.api import FILE as API
from spec.pipeline.api import default, for_document
from spec.pipeline.build import KEPT, Built, Inputs, assemble, stale_field_words
from spec.pipeline.carry import Pairing, earlier_of, renamed_components, successors
from spec.pipeline.diff import compare
from spec.pipeline.document import Json, SpecError, dumps, key, operations
from spec.pipeline.freeze import Frozen, freeze, names_text
from spec.pipeline.generate import PACKAGE, generate
from spec.pipeline.provenance import FILE, counts, known_etag, load_provenance, provenance_text, taken
from spec.pipeline.report import Report
from spec.pipeline.retire import merge_retired, retire
from spec.pipeline.source import Source, fetch, is_address
from spec.pipeline.vendor import vendor
from spec.pipeline.writable import FILE as WRITABLE

PROJECT = Path(__file__).parents[2]
ROOT = PROJECT
"""The repository that a refresh writes to."""
MARK = ".refreshed"
"""Stands in a spec/ that a refresh has written, and may replace."""
WRITTEN = ("statsig_openapi.json", "retired.json", "names.toml", FILE, KEPT)
"""What a refresh writes into spec/; words, overlays and templates are people's."""


@frozen
class Taken:
    """A document that went through every step, waiting in a folder aside.

    Args:
        stage: The folder, laid out like the repository.
        report: What it means.
    """

    stage: Path
    report: Report


def refresh(
    place: str, *, into: Path | None = None, start: Path | None = None, package: str = "", force: bool = False
) -> Report:
    """Take a published document in.

    Args:
        place: A path or an address.
        into: A folder that gets spec/ and generated/; None for the repository itself.
        start: The folder whose state it follows, or `empty` for that of another API; None for the repository itself.
        package: What to call the package of another API.
        force: Whether to take a document that lacks more than half of the operations.

    Raises:
        SpecError: A step failed, or the document is another API's; nothing was changed, and the text says which
            operation or schema, and why.
    """
    if start is not None and into is None:
        raise SpecError("--from: needs --into; the repository follows its own state")
    if start is not None and start.name == EMPTY and not start.is_dir():
        return _first(place, into or ROOT, package, force=force)
    if package:
        raise SpecError("--package: needs --from empty; a state has its package in api.toml")
    return _follow(place, start or ROOT, into, force=force)


EMPTY = "empty"


def _first(place: str, into: Path, package: str, *, force: bool) -> Report:
    """Take in the first document of an API of which nothing is known yet."""
    document = fetch(place).document or {}
    with tempfile.TemporaryDirectory() as scratch:
        spec = Path(scratch) / "spec"
        (spec / "overlays").mkdir(parents=True)
        nothing = {"openapi": "3.0.0", "info": {"title": "", "version": ""}, "paths": {}}
        for file in ("statsig_openapi.json", "retired.json"):
            (spec / file).write_text(dumps(nothing), encoding="utf-8")
        for file in ("names.toml", "words.toml"):
            (spec / file).write_text("", encoding="utf-8")
        (spec / API).write_text(for_document(document, package or default().package).text(), encoding="utf-8")
        return _follow(place, Path(scratch), into, force=force)


def _follow(place: str, root: Path, into: Path | None, *, force: bool) -> Report:
    """Take in a document that follows the state of a folder."""
    target = into or ROOT
    spec = root / "spec"
    inputs = Inputs.load(spec)
    provenance = load_provenance(spec)
    etag = known_etag(provenance, place) if is_address(place) and into is None else ""
    source = fetch(place, etag)
    if source.document is None:
        return Report({"name": source.name, "etag": source.etag, "sha256": "", **counts(inputs.document)}, version())
    refuse_foreign(source.document, inputs.document, source.name, force=force)
    refuse_unmarked(target, inputs.api.package)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_scratch(target), prefix=".refresh-") as scratch:
        done = take(source, inputs, provenance, spec, Path(scratch))
        publish(done.stage, target, inputs.api.package)
    return done.report


def refuse_foreign(document: Json, before: Json, where: str, *, force: bool) -> None:
    """Refuse a document without operations, and unless it is forced one that is hardly this API's.

    Raises:
        SpecError: It has no operation, none of ours, or fewer than half of them.
    """
    found = {key(method, path) for method, path, _ in operations(document)}
    known = {key(method, path) for method, path, _ in operations(before)}
    if not found:
        raise SpecError(f"{where}: not one operation; fetch the document again")
    if known and not force and 2 * len(found & known) < len(known):
        raise SpecError(
            f"{where}: {len(found & known)} of our {len(known)} operations are in it, so it hardly is this API's "
            "document; give another one, or --force to retire all the others"
        )


def refuse_unmarked(target: Path, package: str) -> None:
    """Refuse to replace folders that no refresh has written.

    Raises:
        SpecError: There is a spec/ or a package that is somebody else's.
    """
    if is_repository(target) or (target / "spec" / MARK).is_file():
        return
    for part in ("spec", f"generated/{package}"):
        if (target / part).exists() or (target / part).is_symlink():
            raise SpecError(f"{target / part}: not written by a refresh, so it is not replaced; give another --into")


def is_repository(target: Path) -> bool:
    """Whether a folder is this repository, or a copy of it, which keeps what people write."""
    return (target / "spec" / "pipeline").is_dir() and (target / "spec" / "names.toml").is_file()


def _scratch(target: Path) -> Path:
    """A folder on the disk of the target, so that the swap is a rename."""
    return target if target.is_dir() else target.parent


def take(source: Source, inputs: Inputs, provenance: dict[str, Any], spec: Path, stage: Path) -> Taken:
    """Carry out every step in a folder aside.

    Args:
        source: The document.
        inputs: The state it follows.
        provenance: That state's provenance.
        spec: The folder of that state, for templates, overlays and words.
        stage: An empty folder.

    Raises:
        SpecError: A step failed.
    """
    assert source.document is not None
    document = vendor(source.document)
    old = assemble(inputs, strict=False)
    whole = merge_retired(inputs.document, inputs.retired)
    retired, gone = retire(whole, inputs.retired, document)
    result, after = name(evolve(inputs, document=document, retired=retired), old)
    result = extend_always(result, old)
    built = result.built
    _copy_spec(spec, stage / "spec")
    (stage / "spec" / MARK).write_text(
        "Written by `refresh`: the next one may replace this folder.\n", encoding="utf-8"
    )
    tables = taken(provenance, source, document, retired, datetime.now(UTC).date())
    texts = {
        "statsig_openapi.json": dumps(document),
        "retired.json": dumps(retired),
        "names.toml": names_text(result.inputs.names),
        FILE: provenance_text(tables),
        always.FILE: always.always_text(result.inputs.always),
        KEPT: dumps(dict(sorted(result.inputs.kept.items()))),
    }
    for file, text in texts.items():
        if file != KEPT or result.inputs.kept:
            (stage / "spec" / file).write_text(text, encoding="utf-8")
    package = stage / "generated" / inputs.api.package
    generate(built.document, built.meta, built.schemas(), stage / "spec", package)
    check(package, built)
    return Taken(stage, describe(source, inputs, old, result, document, gone, after))


def extend_always(result: Frozen, old: Built) -> Frozen:
    """Propose what the new document says is always there, and take out what it no longer says."""
    schemas, before = (
        {
            name: built.document["components"]["schemas"][name]
            for name, model in built.meta["models"].items()
            if model["reads"]
        }
        for built in (result.built, old)
    )
    table = always.extended(result.inputs.always, schemas, before)
    inputs = evolve(result.inputs, always=table)
    return evolve(result, inputs=inputs, built=assemble(inputs, strict=False, known=result.built))


def name(inputs: Inputs, old: Built) -> tuple[Frozen, dict[str, str]]:
    """Build a document whose names follow the state before, and write the names down.

    Returns:
        The frozen build, and which model stands in the place of one that is gone.
    """
    if old.inputs and (moved := renamed_components(old.inputs.document, inputs.document)):
        renamed = {**inputs.names.get("renamed", {}), **moved}
        inputs = evolve(inputs, names={**inputs.names, "renamed": renamed})
    every = {shape.name for shape in old.shapes} | set(old.aliases) | set(inputs.names.get("schemas", {}).values())
    found: dict[str, list[str]] = {}

    def name_after(normal: Json) -> Any:
        found.update(Pairing(old.normal, normal).run())
        return earlier_of(old, normal, found, every, inputs.names.get("schemas", {}))

    built = assemble(inputs, strict=False, name_after=name_after)
    after = successors(old, built, found)
    return freeze(inputs, built, old, after), after


def _copy_spec(spec: Path, into: Path) -> None:
    """What people keep in spec/: overlays and words of the state, templates and settings of the pipeline."""
    into.mkdir(parents=True)
    shutil.copytree(spec / "overlays", into / "overlays")
    for name in ("words.toml", *([WRITABLE] if (spec / WRITABLE).exists() else [])):
        shutil.copy(spec / name, into)
    shutil.copy(spec / API if (spec / API).exists() else PROJECT / "spec" / API, into)
    # These two go with the pipeline, whatever state it works on.
    shutil.copytree(PROJECT / "spec" / "templates", into / "templates")
    shutil.copy(PROJECT / "spec" / "generator.yaml", into)


CHECK = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
models, operations = importlib.import_module(sys.argv[1] + ".models"), package.operations
for name in models.__all__:
    getattr(models, name)
for operation in operations.values():
    print(operation.method, operation.path, operation.name)
"""


def check(package: Path, built: Built) -> None:
    """Import every module and model, and find every operation.

    Raises:
        SpecError: A module does not import, or an operation is missing.
    """
    environment = {**os.environ, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", "-c", CHECK, package.name]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise SpecError(f"the generated package does not import: {_last_line(done.stderr)}; report the document")
    found = {line.rpartition(" ")[2] for line in done.stdout.splitlines()}
    if missing := sorted(set(built.names.values()) - found):
        raise SpecError(f"{missing[0]}: the generated package lacks this operation; report the document")


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "no word why")


def publish(stage: Path, target: Path, package: str = PACKAGE) -> None:
    """Put what was built aside in place, all of it or nothing.

    A repository keeps its overlays, templates, words and pipeline; another folder gets the whole of spec/.
    """
    whole = not is_repository(target)
    parts = ["spec"] if whole else [f"spec/{file}" for file in WRITTEN if (stage / "spec" / file).exists()]
    moved: list[tuple[Path, Path | None]] = []
    aside = stage / "aside"
    try:
        for part in [*parts, f"generated/{package}"]:
            place, old = target / part, aside / part
            place.parent.mkdir(parents=True, exist_ok=True)
            old.parent.mkdir(parents=True, exist_ok=True)
            if place.exists():
                place.rename(old)
                moved.append((place, old))
            else:
                moved.append((place, None))
            (stage / part).rename(place)
    except OSError as error:
        _restore(moved)
        raise SpecError(f"{target}: cannot be written ({error.strerror}); nothing was changed") from None


def _restore(moved: list[tuple[Path, Path | None]]) -> None:
    for place, old in reversed(moved):
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)
        if old is not None:
            old.rename(place)


def version() -> str:
    """The project's version."""
    text = (PROJECT / "facade" / "statsig_console" / "_version.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def describe(
    source: Source, inputs: Inputs, old: Built, result: Frozen, document: Json, gone: list[str], after: dict[str, str]
) -> Report:
    """What the new document means."""
    new = result.built
    changes = compare(old, new)
    back = {key(method, path) for method, path, _ in operations(document)}
    known = {key(method, path) for method, path, _ in operations(inputs.document)}
    again = {key(method, path) for method, path, _ in operations(inputs.retired)} & (back - known)
    before, now = public_names(old), public_names(new)
    present = {shape.name for shape in new.shapes}
    return Report(
        {
            "name": source.name,
            "sha256": source.sha256,
            "etag": source.etag,
            **counts(document),
            "client": len(new.names),
        },
        version(),
        changes,
        {each: old.names[each] for each in gone},
        {each: new.names[each] for each in sorted(again)},
        new.skipped,
        result.operations,
        result.schemas,
        sorted(now - before),
        sorted(before - now),
        {**_moved(old, new), **{name: after[name] for name in sorted(after) if name not in present}},
        sorted(set(result.inputs.kept) - set(inputs.kept)),
        todo(result),
        new.left_out,
        [
            f"`{shape.name}`: {'; '.join(str(part.sites[0]) for part in shape.parts[:8])}"
            for shape in new.shapes
            if shape.parts
        ],
    )


def public_names(built: Built) -> set[str]:
    """Everything that a caller can write down: methods, arguments, models and fields."""
    out = set(built.names.values())
    others = {new: [old for old in built.aliases if built.aliases[old] == new] for new in built.aliases.values()}
    for shape in built.shapes:
        for name in [shape.name, *others.get(shape.name, [])]:
            out.add(f"models.{name}")
            out |= {f"models.{name}.{built.meta['python'][each]}" for each in shape.schema.get("properties", {})}
    return out


def _moved(old: Built, new: Built) -> dict[str, str]:
    """Fields whose Python name is another one; there should be none."""
    python = new.meta["python"]
    return {was: python[name] for name, was in old.meta["python"].items() if python.get(name, was) != was}


def todo(result: Frozen) -> list[str]:
    """What a strict run will ask for, all at once."""
    new, words = result.built, result.inputs.words
    lines = [f"names.toml: review `{name}`" for name in [*result.operations.values(), *result.schemas.values()]]
    for model, entry in sorted(always.models_of(result.inputs.always).items()):
        lines += [f"{always.FILE}: review `{model}.{field}`" for field in entry.get("proposed", ())]
    lines += [f"{each.action.where}: {_remedy(each.kind)}" for each in new.skipped]
    summaries = words.get("summaries", {})
    lines += [f"words.toml: write a summary of `{name}`" for name in sorted(set(new.names.values()) - set(summaries))]
    return lines + [f"words.toml: delete what has gone: {each}" for each in stale_field_words(words, new.shapes)]


def _remedy(kind: str) -> str:
    return "its target is gone: delete it" if kind == "gone" else "repaired upstream: delete it, or correct it"


def write_report(report: Report, file: Path) -> None:
    """The report as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(report.as_json(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
