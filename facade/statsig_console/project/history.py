"""Going back: a run undone, the versions of an entity, and one of them put back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve, field, frozen

from statsig_console.document.kinds import Json, Kind, kind, kinds, same
from statsig_console.errors import ArgumentValueError, ProjectError
from statsig_console.flows import Flow
from statsig_console_api.types import UNSET

from .apply import is_own, now
from .compare import Base, Change, all_requests, can_change, differences, faults, with_ids
from .plan import Draft, dangling, drafted, lost_with
from .reading import every, fetch, project_id
from .runs import WRITTEN, Run, states


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
    with run.opened() as journal:
        begun = states(journal.records)
    ids = {run.draft.changes[number].ref: each["id"] for number, each in begun.items() if each.get("id")}
    for number in sorted(begun, reverse=True):
        change, before = run.draft.changes[number], begun[number]
        if before.get("review"):
            notes.append(f"{change.name} was proposed in review {before['review']}; cancel or reject that")
        if before.get("at") not in WRITTEN:
            continue
        known = kind(change.kind)
        change = with_ids(change, ids)
        try:
            entity: Json | None = yield from now(known, change, before)
            change = evolve(change, id=change.id if entity is None else known.id_of(entity))
            back = _back(known, change, entity, before, notes)
            if back is not None:
                base = None if entity is None else Base.of(known, entity)
                back = evolve(back, base=base, calls=len(all_requests(known, back, entity)))
                for _, words in faults(known, back, entity) if back.action in ("create", "update") else ():
                    raise _Since(f": {words}")
                changes.append(back)
                if before["at"] == "sent":
                    notes.append(
                        f"{change.name} may be as it is by another hand: the run was cut off; look at it first"
                    )
        except (_Since, ProjectError) as since:
            notes.append(f"{change.name}{since}; it is left alone" if isinstance(since, _Since) else str(since))
    there: dict[str, set[str]] = {}
    while broken := (yield from dangling(changes, there)):
        notes += [f"{words}; {change.name} is left alone" for change, words in broken]
        changes = [each for each in changes if all(each is not change for change, _ in broken)]
    return (yield from drafted(project, changes, notes, made, run.name))


class _Since(Exception):
    """What happened to an entity since the run."""


def _back(known: Kind, change: Change, entity: Json | None, before: Json, notes: list[str]) -> Change | None:
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
            # A deletion that was not carried out needs no way back.
            if before["at"] == "sent":
                return None
            raise _Since(" is there again")
        if lost := lost_with(known, {name: old for name, (_, old) in turned.items()}):
            notes.append(f"the {lost} of {change.name} do not come back")
        if not known.row["given"]:
            notes.append(f"{change.name} comes back under a new id")
        return Change(change.kind, change.id, "create", {name: (UNSET, old) for name, (_, old) in turned.items()})
    assert entity is not None
    if action in ("archive", "unarchive"):
        return None if known.is_archived(entity) == (action == "archive") else Change(*change.ref, action)
    shown = known.shown(entity)
    if action == "delete":
        if not is_own(known, change, before, entity):
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
    found = yield from every(known.request("versions", id, limit=100), ("id", "version"))
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
        ProjectError: There is no such entity or version, or it names what is gone.
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
    changes = [evolve(change, calls=len(all_requests(known, change, entity)))] if fields else []
    problems = [f"{change.name}: {words}" for each in changes for _, words in faults(known, each, entity)]
    problems += [words for _, words in (yield from dangling(changes, {}))]
    if problems:
        raise ProjectError(f"{problems[0]}; version {number} cannot come back whole", problems=problems)
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
