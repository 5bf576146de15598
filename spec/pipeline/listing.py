"""Every overlay action and every proposed name, with what it touches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from spec.pipeline.build import Inputs, assemble
from spec.pipeline.document import METHODS, Json, copied
from spec.pipeline.join import Shape
from spec.pipeline.overlay import PATHS, Action, Spelling, apply_overlays
from spec.pipeline.retire import merge_retired


def overlays(spec: Path) -> Iterator[str]:
    """The lines that show what the overlays do to the document, and which names await a review."""
    inputs = Inputs.load(spec)
    document = merge_retired(inputs.document, inputs.retired)
    for action in inputs.actions:
        action = Spelling(document, inputs.names.get("renamed", {})).of(action)
        places = touched(document, action)
        document, skipped = apply_overlays(document, [action], strict=False)
        yield from _action(action, places, skipped[0].why if skipped else "")
    yield from _proposals(inputs)


def touched(document: Json, action: Action) -> list[str]:
    """The operations and schemas that an action reaches, in words."""
    return [place_of([str(part) for part in match.parts]) for match in PATHS.compile(action.target).finditer(document)]


def place_of(parts: list[str]) -> str:
    """A node's place: the operation or component it is in, then the rest of the way."""
    if parts[:1] == ["paths"] and len(parts) > 2 and parts[2] in METHODS:
        return " ".join([f"{parts[2].upper()} {parts[1]}", *([".".join(parts[3:])] if parts[3:] else [])])
    if parts[:1] == ["components"] and len(parts) > 2:
        return ".".join(parts[2:])
    return ".".join(parts) or "the whole document"


def _action(action: Action, places: list[str], why: str) -> Iterator[str]:
    yield f"{action.where}  {'remove' if action.remove else 'update'}  ({action.evidence})"
    yield f"    {action.reason}"
    yield from (f"    at {place}" for place in places)
    if why:
        yield f"    SKIPPED: {why}"


def _proposals(inputs: Inputs) -> Iterator[str]:
    """The marked names, and those that a strict run would find missing."""
    built = assemble(copied(inputs), strict=False)
    marked = inputs.names.get("proposed", {})
    known = inputs.names.get("operations", {})
    keys = [*marked.get("operations", []), *(key for key in built.names if key not in known)]
    for key in keys:
        yield f'names.toml  PROPOSED  "{key}" = "{built.names.get(key, known.get(key))}"'
    places = set(marked.get("schemas", []))
    for shape in built.shapes:
        sites = [str(site) for site in shape.sites]
        if shape.proposed or places & set(sites):
            yield f'names.toml  PROPOSED  "{sites[0]}" = "{shape.name}"'
            yield from (f"    at {each}" for each in _where(shape))


def _where(shape: Shape) -> list[str]:
    shown = [str(site) for site in shape.sites[:8]]
    return shown + ([f"… and {len(shape.sites) - 8} more"] if len(shape.sites) > 8 else [])
