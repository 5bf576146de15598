"""Going back: a run undone, the versions of an entity, and one of them put back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve, field, frozen

from statsig_console.document.kinds import Json, Kind, kind, kinds, same
from statsig_console.errors import ArgumentValueError, ProjectError
from statsig_console.flows import Flow
from statsig_console.pages import _Reading
from statsig_console_api.types import UNSET

from .apply import Run
from .compare import Base, Change, can_change, differences, requests, with_ids
from .plan import Draft, drafted
from .reading import fetch, items_of, project_id


def split(name: str) -> tuple[Kind, str]:
    """Kind and id of a name such as `gates/new_checkout`.

    Raises:
        ArgumentValueError: It is no such name.
    """
    first, mark, id = name.partition("/")
    if not mark or not id:
        raise ArgumentValueError(f"{name!r} names nothing; write KIND/ID, such as gates/new_checkout")
    return kind(first), id


def undone(run: Run, made: int) -> Flow[Draft]:
    """The plan that takes a run back; what was changed since is left alone, and noted.

    Raises:
        ProjectError: The run was of another project.
    """
    project = yield from project_id(run.draft.project, f"run {run.name} was")
    changes: list[Change] = []
    notes: list[str] = []
    begun = run.begun()
    ids = {run.draft.changes[number].ref: each["id"] for number, each in begun.items() if each.get("id")}
    for number in sorted(begun, reverse=True):
        change = run.draft.changes[number]
        if begun[number].get("review"):
            notes.append(f"{change.name} was proposed in review {begun[number]['review']}; cancel or reject that")
            continue
        change = with_ids(change, ids)
        known = kind(change.kind)
        entity: Json | None = yield from fetch(known, change.id)
        try:
            back = _back(known, change, entity, notes)
        except _Since as since:
            notes.append(f"{change.name}{since}; it is left alone")
            continue
        if back is not None:
            base = None if entity is None else Base.of(known, entity)
            back = evolve(back, base=base)
            changes.append(evolve(back, calls=len(requests(known, back, entity))))
    return (yield from drafted(project, changes, notes, made, run.name))


class _Since(Exception):
    """What happened to an entity since the run."""


def _back(known: Kind, change: Change, entity: Json | None, notes: list[str]) -> Change | None:
    """The change that takes one back; None where there is nothing to do."""
    opposite = {"create": "delete", "delete": "create", "archive": "unarchive", "unarchive": "archive"}
    action = opposite.get(change.action, "update")
    if action not in known.operations and action != "update":
        raise _Since(f" cannot be brought back: the API has no {action} for {known.name}")
    if entity is None and action != "create":
        if action == "delete":
            return None
        raise _Since(" is gone")
    turned = {name: (new, old) for name, (old, new) in change.fields.items() if old != UNSET}
    if action == "create":
        if entity is not None:
            raise _Since(" is there again") if change.action == "delete" else _Since("")
        return Change(change.kind, change.id, "create", {name: (UNSET, old) for name, (_, old) in turned.items()})
    assert entity is not None
    if action in ("archive", "unarchive"):
        return None if known.is_archived(entity) == (action == "archive") else Change(*change.ref, action)
    shown = known.shown(entity)
    if action == "delete":
        if differences(known, {name: new for name, (_, new) in change.fields.items()}, entity):
            raise _Since(" was changed since")
        return Change(
            *change.ref, "delete", {name: (each, UNSET) for name, each in shown.items() if name in known.fields}
        )
    fields = {}
    for name, (old, new) in change.fields.items():
        node, now = known.fields[name], shown.get(name, UNSET)
        if now == old or (UNSET not in (now, old) and same(node, name, now, old)):
            continue
        if now == UNSET or not same(node, name, now, new):
            notes.append(f"{name} of {change.name} was changed since; it is left alone")
        elif old == UNSET and not node.get("null"):
            notes.append(f"{name} of {change.name} was not set before, and cannot be taken away")
        else:
            fields[name] = (now, None if old == UNSET else old)
    return Change(*change.ref, "update", fields) if fields else None


@frozen
class Version:
    """One version of an entity.

    Args:
        number: Its number.
        time: When it was made, in milliseconds since the epoch; None where that is not known.
        author: Who made it.
        fields: The fields that changed, each with the value of the version before and its own.
    """

    number: int
    time: int | None
    author: str
    fields: dict[str, tuple[Any, Any]] = field(factory=dict)


def _versions(known: Kind, id: str) -> Flow[list[Json]]:
    """The versions of an entity as the service gives them, the newest first."""
    if "versions" not in known.operations:
        able = ", ".join(name for name, each in kinds().items() if "versions" in each.operations)
        raise ArgumentValueError(f"the API gives no versions of {known.name}; it gives those of {able}")
    request = evolve(known.request("versions", id, limit=100), paged=True, identity=("id", "version"))
    reading: _Reading[Any] = _Reading(request, items_of, None)
    found: list[Json] = []
    while (read := (yield from reading.turn())) is not None:
        found += read.fresh
    return sorted(found, key=lambda each: -int(each.get("version") or 0))


def history(name: str) -> Flow[list[Version]]:
    """The versions of an entity, the newest first, each with what it changed."""
    known, id = split(name)
    found = yield from _versions(known, id)
    out = []
    for newer, older in zip(found, [*found[1:], {}], strict=True):
        before, after = known.shown({**older, known.key or "": id}), known.shown({**newer, known.key or "": id})
        fields = {
            name: (before.get(name, UNSET), after.get(name, UNSET))
            for name in dict.fromkeys([*after, *before])
            if name in known.fields and older and before.get(name, UNSET) != after.get(name, UNSET)
        }
        author = str(newer.get("lastModifierName") or newer.get("lastModifierEmail") or "")
        time = newer.get("lastModifiedTime")
        out.append(Version(int(newer.get("version") or 0), None if time is None else int(time), author, fields))
    return out


def reverted(name: str, number: int, made: int) -> Flow[Draft]:
    """The plan that puts the writable fields of a version back, with notes on what cannot be.

    Raises:
        ProjectError: There is no such entity or version.
    """
    known, id = split(name)
    project = yield from project_id()
    found = yield from _versions(known, id)
    old = next((each for each in found if each.get("version") == number), None)
    if old is None:
        numbers = [each.get("version") for each in found]
        raise ProjectError(f"{known.name}/{id} has no version {number}; it has {', '.join(map(str, numbers[:10]))}")
    entity: Json | None = yield from fetch(known, id)
    if entity is None:
        raise ProjectError(f"{known.name}/{id} is gone; a version cannot bring it back")
    then, now = known.shown({**old, known.key or "": id}), known.shown(entity)
    notes = [f"{name} cannot be brought back: {why}" for name, why in _lost(known, then, now, entity)]
    wanted = {name: each for name, each in then.items() if name in known.fields and can_change(known, name)}
    held = known.fixed(entity)
    fields = {name: pair for name, pair in differences(known, wanted, entity).items() if name not in held}
    change = Change(known.name, id, "update", fields, Base.of(known, entity))
    changes = [evolve(change, calls=len(requests(known, change, entity)))] if fields else []
    return (yield from drafted(project, changes, notes, made))


def _lost(known: Kind, then: Json, now: Json, entity: Json) -> Iterator[tuple[str, str]]:
    """What a version had and cannot come back."""
    held = known.fixed(entity)
    for name in dict.fromkeys([*then, *now]):
        if name not in known.fields or (
            name in then and name in now and same(known.fields[name], name, then[name], now[name])
        ):
            continue
        if name not in then:
            yield name, "the version does not say what it was"
        elif not can_change(known, name):
            yield name, "the API cannot change it"
        elif name in held:
            yield name, "the experiment runs"
