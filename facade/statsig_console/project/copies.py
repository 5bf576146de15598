"""Copying entities from one project to another, through the same plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from statsig_console.document.kinds import Json, table, text_of
from statsig_console.errors import ArgumentValueError, ProjectError
from statsig_console.flows import Flow

from .history import split
from .reading import fetch, visit
from .tree import Entry, Tree


def picked(names: Sequence[str]) -> Flow[Tree]:
    """The entities of the project to copy from.

    Raises:
        ProjectError: One is not there or archived, or names what only its own project can have.
    """
    tree = Tree(deletes=False)
    for name in names:
        known, pattern = split(name)
        found: list[Json] = []
        if any(each in pattern for each in "*?["):

            def look(entity: Json, known: Any = known, pattern: str = pattern, found: Any = found) -> None:
                if not known.is_archived(entity) and fnmatchcase(known.id_of(entity), pattern):
                    found.append(entity)

            yield from visit(known, look)
        elif (entity := (yield from fetch(known, pattern))) is not None:
            if known.is_archived(entity):
                raise ProjectError(f"{name} is archived in the project to copy from; unarchive it first")
            found.append(entity)
        if not found:
            raise ProjectError(f"{name} is not in the project to copy from")
        for entity in found:
            id = known.id_of(entity)
            place = f"{known.name}/{id}"
            shown = _portable({"fields": known.shape}, known.shown(entity), place, tree.notes)
            tree.entries[known.name, id] = Entry(known, id, place, value=shown)
    if not tree.entries:
        raise ArgumentValueError("nothing is named; write KIND/ID, such as gates/new_checkout or 'gates/checkout_*'")
    return tree


def _portable(node: Mapping[str, Any], value: Any, place: str, notes: list[str]) -> Any:
    """A value without the ids of what only its own project has; each that is left out is noted."""
    if isinstance(value, list):
        return [_portable(node.get("items", {}), each, place, notes) for each in value]
    if not isinstance(value, dict) or "fields" not in node:
        return value
    if value.get("type") == "experiment_group" and "targetValue" in node["fields"]:
        raise ProjectError(f"{place}: a condition names groups of an experiment, which no other project has; remove it")
    local = table()["local"]
    lost = [name for name in value if name in local and value[name]]
    notes += [f"{name} of {place} is left out; {text_of(value[name])} is of the project to copy from" for name in lost]
    inner = node["fields"]
    return {name: _portable(inner[name], each, place, notes) for name, each in value.items() if name not in lost}
