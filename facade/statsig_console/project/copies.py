"""Copying entities from one project to another, through the same plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Any

from statsig_console.document.kinds import Json, kind
from statsig_console.errors import ArgumentValueError, ProjectError
from statsig_console.flows import Flow

from .history import split
from .plan import Draft, Planner, refuse
from .reading import fetch, visit
from .tree import Entry, Tree


def picked(names: Sequence[str], *, disabled: bool) -> Flow[Tree]:
    """The entities of the project to copy from.

    Raises:
        ProjectError: One is not there.
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
            found.append(entity)
        if not found:
            raise ProjectError(f"{name} is not in the project to copy from")
        for entity in found:
            shown = known.shown(entity)
            if disabled and "isEnabled" in shown:
                shown["isEnabled"] = False
            id = known.id_of(entity)
            tree.entries[known.name, id] = Entry(known, id, f"{known.name}/{id}", value=shown)
    if not tree.entries:
        raise ArgumentValueError("nothing is named; write KIND/ID, such as gates/new_checkout or 'gates/checkout_*'")
    return tree


def copied(planner: Planner) -> Flow[Draft]:
    """The plan that makes copies, once the target has the environments of their rules.

    Raises:
        ProjectError: A rule is of an environment that the target does not have, or something named is not there.
    """
    names: list[str] = []
    yield from visit(kind("environments"), lambda found: names.extend(_names(found)))
    problems = [
        f"{entry.place}: a rule is of the environment {each!r}; the target has {', '.join(names)} alone"
        for entry in planner.tree.entries.values()
        for each in sorted({*_environments(entry.value)} - {*names})
    ]
    refuse(problems)
    draft: Draft = yield from planner.flow()
    return draft


def _names(found: Json) -> Iterator[str]:
    yield from (str(each.get("name")) for each in found.get("environments") or ())


def _environments(value: Json) -> Iterator[str]:
    for rule in value.get("rules") or ():
        yield from rule.get("environments") or ()
