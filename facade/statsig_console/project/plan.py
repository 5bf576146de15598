"""A plan: what would have to change for a project to be what its files say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import partial
from graphlib import CycleError, TopologicalSorter
from typing import Any

from attrs import asdict, define, evolve, field, frozen

from statsig_console import yaml_text
from statsig_console.document.kinds import Json, Kind, Ref, kind, kinds, nearest, table
from statsig_console.errors import ArgumentValueError, ProjectError
from statsig_console.flows import Flow
from statsig_console_api import operations
from statsig_console_api.types import UNSET

from .compare import Base, Change, all_requests, can_change, differences, faults, update_verb
from .reading import Forecast, project_id, visit
from .tree import Entry, Tree

FORMAT = 1
"""The version of a plan's file."""


@frozen
class Draft:
    """A plan that is bound to no client: the project that was read, and what is to change, in the order of writing.

    The notes are what the reader should know besides; `calls` are requests that write, and `seconds` how long those
    take by the quota. `made` is in milliseconds since the epoch, and `undoes` the run that it takes back.
    """

    project: str
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    calls: int = 0
    seconds: float = 0.0
    made: int = 0
    undoes: str = ""

    def to_json(self) -> Json:
        """The plan as JSON, with what it rests on."""
        from statsig_console._version import __version__

        changes = []
        for each in self.changes:
            fields = {
                name: {word: value for word, value in zip(("old", "new"), pair, strict=True) if value != UNSET}
                for name, pair in each.fields.items()
            }
            row = asdict(each) | {"fields": fields}
            changes.append({**row, "rests_on": row.pop("base")})
        head = {"statsig_console_plan": FORMAT, "client": __version__}
        rest = {name: getattr(self, name) for name in ("project", "made", "calls", "seconds", "undoes")}
        return head | rest | {"notes": list(self.notes), "changes": changes}

    @classmethod
    def from_json(cls, found: Any, place: str) -> Draft:
        """A plan as `to_json` wrote it.

        Raises:
            ProjectError: It is none, or of another version.
        """
        from statsig_console._version import __version__

        if found.get("statsig_console_plan") != FORMAT or found.get("client") != __version__:
            raise ProjectError(
                f"{place} was made by version {found.get('client')} and this is {__version__}; plan again"
            )
        try:
            rest = {name: found[name] for name in ("project", "calls", "seconds", "made", "undoes")}
            return cls(changes=tuple(map(_change_of, found["changes"])), notes=tuple(found["notes"]), **rest)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ProjectError(f"{place} is no whole plan ({type(error).__name__}: {error}); plan again") from None


def refuse(problems: Sequence[str]) -> None:
    """Raise a ProjectError with all of the problems, if there are any."""
    if problems:
        more = len(problems) - 1
        raise ProjectError(problems[0] + (f" (and {more} more)" if more else ""), problems=problems)


def drafted(project: str, changes: Sequence[Change], notes: Sequence[str], made: int, undoes: str = "") -> Flow[Draft]:
    """A draft that knows how long it takes."""
    calls = sum(each.calls for each in changes)
    seconds = (yield Forecast(calls)) if calls else 0.0
    return Draft(project, tuple(changes), tuple(dict.fromkeys(notes)), calls, seconds, made, undoes)


def _change_of(found: Json) -> Change:
    """A change of a plan's file.

    Raises:
        ArgumentValueError: It is none that a plan can have.
    """
    known, action = kind(found["kind"]), found["action"]
    fields = {name: (each.get("old", UNSET), each.get("new", UNSET)) for name, each in found["fields"].items()}
    base = None if found["rests_on"] is None else Base(**found["rests_on"])
    id, digest = found["id"], "" if base is None else base.digest
    change = Change(known.name, id, action, fields, base, found["calls"], found["reason"])
    if not id or not all(isinstance(each, str) for each in (id, digest, change.reason)):
        raise ArgumentValueError(f"{id!r} of {known.name} is no id, or rests on nothing")
    able = {"create", "delete", "archive", "unarchive"} & known.operations.keys() | (
        {"update"} if update_verb(known) or known.row.get("writes") else set()
    )
    if action not in able:
        raise ArgumentValueError(f"{change.name} cannot be changed by {action!r}; {nearest(action, able)}")
    for name, (_, new) in fields.items():
        if name not in known.fields:
            raise ArgumentValueError(f"{name} of {change.name} is no field; {nearest(name, known.fields)}")
        if action == "update" and not can_change(known, name):
            raise ArgumentValueError(f"{name} of {change.name} cannot be changed once it is there")
        if action in ("create", "update") and new == UNSET:
            raise ArgumentValueError(f"{name} of {change.name} has no new value")
    entity = {str(known.key): change.id, **{name: old for name, (old, _) in fields.items() if old != UNSET}}
    for _, words in faults(known, change, entity) if action in ("create", "update") else ():
        if not words.endswith("is missing"):
            raise ArgumentValueError(f"{change.name}: {words}")
    return change


def dangling(changes: Sequence[Change], there: dict[str, set[str]]) -> Flow[list[tuple[Change, str]]]:
    """What changes newly name and is not there, and what they take away though others name it.

    Args:
        changes: The changes.
        there: Ids and names by kind, of the kinds that were read; others are added.
    """
    coming = {each.ref for each in changes if each.action in ("create", "unarchive")}
    for change in changes:
        if change.action in ("create", "update"):
            fresh = kind(change.kind).names({name: new for name, (_, new) in change.fields.items()})
            coming |= {(change.kind, name) for name in fresh}
    going = {each.ref: each for each in changes if each.action in ("delete", "archive")}
    going |= {
        (change.kind, name): change
        for change in going.values()
        for name in kind(change.kind).names({name: old for name, (old, _) in change.fields.items()})
    }
    out: list[tuple[Change, str]] = []
    named = [
        (change, where, target)
        for change in changes
        if change.action in ("create", "update")
        for name, (old, new) in change.fields.items()
        for where, target in kind(change.kind).references({name: new})
        if target != change.ref and all(target != each for _, each in kind(change.kind).references({name: old}))
    ]
    for change, where, target in named:
        if target[0] not in there:
            ids = there[target[0]] = {*table()["builtin"].get(target[0], ())}
            yield from visit(kind(target[0]), partial(_learn, kind(target[0]), ids))
        words = f"{change.name}: {where} names {'/'.join(target)}, which"
        if target in coming:
            continue
        if target in going:
            out.append((going[target], f"{words} this plan deletes"))
        elif target[1] not in there[target[0]]:
            out.append((change, f"{words} is not there"))
    written = {each.ref: each for each in changes}

    def look(known: Kind, entity: Json) -> None:
        ref = (known.name, known.id_of(entity))
        if known.is_archived(entity) or ref in going:
            return
        fields = written[ref].fields if ref in written else {}
        value = {**known.shown(entity), **{name: new for name, (_, new) in fields.items()}}
        for target in {target for _, target in known.references(value)} & going.keys():
            out.append((going[target], f"{'/'.join(ref)} names {'/'.join(target)}, which this plan deletes"))

    # What is no part of the files may name it too.
    for known in kinds().values() if going else ():
        if _can_name({"fields": known.fields}, {ref[0] for ref in going}):
            yield from visit(known, partial(look, known))
    return out


def _can_name(node: Mapping[str, Any], targets: set[str]) -> bool:
    """Whether a value can name an entity of one of these kinds."""
    rules = table()
    return ("items" in node and _can_name(node["items"], targets)) or any(
        rules["references"].get(name) in targets
        or (name == "targetValue" and not targets.isdisjoint(rules["conditions"].values()))
        or _can_name(inner, targets)
        for name, inner in {**node.get("fields", {}), **node.get("forms", {})}.items()
    )


def _learn(kind: Kind, ids: set[str], entity: Json) -> None:
    if not kind.is_archived(entity):
        ids.update(kind.names(entity))


def lost_with(kind: Kind, value: Mapping[str, Any]) -> str:
    """What the service keeps of an entity beside its fields, and deletes with it; empty for nothing."""
    resource = kind.operations["get"].rpartition(".")[0]
    if value.get("type") == "id_list" and f"{resource}.id_list.list" in operations:
        return "ids"
    return "overrides" if f"{resource}.overrides.get" in operations else ""


@define
class Planner:
    """One planning: reads the project and compares.

    Args:
        tree: The files.
        made: The time, in milliseconds since the epoch.
        archive: Whether what has no file is archived, where its kind can be.
        ids: Ids of the project for ids of the files, where they differ.
        only: Patterns such as `gates/checkout_*` of what to look at; empty for all.
        disabled: Whether what is created is switched off, and the switch of what is there is left alone.
    """

    tree: Tree
    made: int
    archive: bool = False
    ids: dict[Ref, str] = field(factory=dict)
    only: tuple[str, ...] = ()
    disabled: bool = False
    _unmet: set[str] = field(factory=set, init=False)
    _problems: list[str] = field(factory=list, init=False)
    _notes: list[str] = field(factory=list, init=False)
    _changes: list[Change] = field(factory=list, init=False)
    _there: dict[str, set[str]] = field(factory=dict, init=False)
    _archived: set[Ref] = field(factory=set, init=False)
    _entries: dict[Ref, Entry] = field(factory=dict, init=False)
    _left: dict[Ref, Entry] = field(factory=dict, init=False)

    def flow(self) -> Flow[Draft]:
        """Read, compare, check, and put in order.

        Raises:
            ProjectError: The files belong to another project, or something in them cannot be.
        """
        project = yield from project_id(self.tree.project)
        self._unmet, self._notes = {*self.only}, [*self.tree.notes]
        for (name, id), entry in self.tree.entries.items():
            ref = name, self.ids.get((name, id), id)
            if (other := self._entries.setdefault(ref, entry)) is not entry:
                raise ProjectError(
                    f"{other.place} and {entry.place} would both be {'/'.join(ref)}; map one to another id"
                )
        self._left = {ref: entry for ref, entry in self._entries.items() if self._is_meant(ref)}
        names = self.tree.kinds or {ref[0] for ref in self.tree.entries}
        if not names:
            raise ProjectError(f"{self.tree.path} holds no project's files; `statsig-console pull` writes them")
        for each in kinds().values():
            if each.name in names:
                yield from self._compare(each)
        for ref, entry in self._left.items():
            self._create(ref, entry)
        self._problems += [
            f"only has {each!r}, which nothing is called; write KIND/ID, such as 'gates/checkout_*'"
            for each in sorted(self._unmet)
        ]
        for change, words in (yield from dangling(self._changes, self._there)):
            remedy = "add it, or map it" if change.action in ("create", "update") else "change that first"
            self._problems.append(f"{words}; {remedy}")
        changes = self._ordered()
        refuse(self._problems)
        return (yield from drafted(project, changes, self._notes, self.made))

    def _is_meant(self, ref: Ref) -> bool:
        name = "/".join(ref)
        found = {each for each in self.only if fnmatchcase(name, each)}
        self._unmet -= found
        return not self.only or bool(found)

    # ---- comparing

    def _compare(self, kind: Kind) -> Flow[None]:
        there = self._there.setdefault(kind.name, {*table()["builtin"].get(kind.name, ())})
        extra: list[Json] = []
        is_json = self.tree.settings.get("format") == "json"

        def look(entity: Json) -> None:
            id = kind.id_of(entity)
            if kind.is_archived(entity):
                self._archived.add((kind.name, id))
                return
            there.update(kind.names(entity))
            entry = self._left.pop((kind.name, id), None)
            if entry is None:
                if self._is_meant((kind.name, id)):
                    extra.append(entity)
                return
            # What a pull would write is equal, and needs no parsing.
            if (
                entry.text is None
                or is_json
                or entry.text != yaml_text.to_yaml(self.tree.limited(kind, kind.outline(entity)), kind.shape)
            ):
                self._update(kind, (kind.name, id), entry, entity)

        yield from visit(kind, look)
        for entity in self._by_name(kind, extra):
            id = kind.id_of(entity)
            if self.tree.deletes and self.tree.fields_of(kind) is None:
                self._delete(kind, id, entity)

    def _by_name(self, kind: Kind, extra: list[Json]) -> Iterator[Json]:
        """Pair those whose ids the service gives with files by their names; gives the entities without a file."""
        left: dict[Any, Ref] = {}
        if kind.key is not None and not kind.row["given"]:
            mine = [(ref, entry) for ref, entry in self._left.items() if ref[0] == kind.name and not entry.check()]
            left = {kind.name_of(entry.value): ref for ref, entry in mine}
        for entity in extra:
            ref = left.pop(kind.name_of(entity), None)
            if ref is None:
                yield entity
                continue
            self.ids[ref] = kind.id_of(entity)
            self._entries[kind.name, self.ids[ref]] = self._entries.pop(ref)
            self._update(kind, (kind.name, self.ids[ref]), self._left.pop(ref), entity)

    def _update(self, kind: Kind, ref: Ref, entry: Entry, entity: Json) -> None:
        if problems := entry.check():
            self._problems += problems
            return
        fields = differences(kind, kind.renamed(entry.value, self.ids), entity, self.tree.fields_of(kind))
        if self.disabled and "isEnabled" in fields:
            del fields["isEnabled"]
            self._notes.append(f"{'/'.join(ref)} is there already; its switch is left alone")
        held = kind.fixed(entity)
        for name in [*fields]:
            if not can_change(kind, name) or name in held:
                why = "while it runs" if name in held else "once it is there"
                self._problems.append(
                    f"{entry.at((name,))}: {name} of {'/'.join(ref)} cannot be changed {why}; pull, or leave it out"
                )
                del fields[name]
        if not fields:
            return
        change = Change(*ref, "update", fields, Base.of(kind, entity))
        self._validate(entry, change, entity)

    def _validate(self, entry: Entry, change: Change, entity: Json | None) -> None:
        for path, words in faults(entry.kind, change, entity):
            self._problems.append(f"{entry.at(path)}: {'/'.join((entry.kind.name, entry.id))}: {words}")
        self._changes.append(evolve(change, calls=len(all_requests(entry.kind, change, entity))))

    def _create(self, ref: Ref, entry: Entry) -> None:
        known, words = entry.kind, f"{entry.place}: {'/'.join(ref)}"
        if problems := entry.check():
            self._problems += problems
        elif ref in self._archived:
            self._problems.append(f"{words} is archived; unarchive it, or remove its file")
        elif "create" not in known.operations:
            self._problems.append(f"{words} is not in the project, and the API cannot create it")
        elif self.tree.fields_of(known) is not None:
            self._problems.append(f"{words} is not in the project, and the files own only some fields")
        else:
            value = known.renamed({**entry.value, **({} if known.key is None else {known.key: ref[1]})}, self.ids)
            fields = {name: (UNSET, value[name]) for name in known.fields if name in value}
            if self.disabled and "isEnabled" in fields:
                fields["isEnabled"] = (UNSET, False)
            self._validate(entry, Change(*ref, "create", fields), None)

    def _delete(self, kind: Kind, id: str, entity: Json) -> None:
        shown = {name: (each, UNSET) for name, each in kind.shown(entity).items() if name in kind.fields}
        action = "archive" if self.archive and "archive" in kind.operations else "delete"
        if action in kind.operations:
            self._changes.append(Change(kind.name, id, action, shown, Base.of(kind, entity)))
            if action == "delete" and (lost := lost_with(kind, entity)):
                self._notes.append(f"{lost} of deleted {kind.name} are in no file, and undo cannot bring them back")
        else:
            self._notes.append(f"{kind.name}/{id} has no file, and the API cannot delete it")

    def _ordered(self) -> list[Change]:
        """The changes, each after those that it needs; deletions last, those that name others first."""
        order = {name: number for number, name in enumerate(kinds())}
        writes = {each.ref: each for each in self._changes if each.action not in ("delete", "archive")}
        graph: dict[Ref, set[Ref]] = {}
        waiting = [*writes]
        while waiting:
            ref = waiting.pop()
            if ref in graph:
                continue
            fields = {name: new for name, (_, new) in writes[ref].fields.items()} if ref in writes else {}
            entry = self._entries.get(ref)
            value = fields if entry is None or entry.check() else entry.kind.renamed(entry.value, self.ids)
            graph[ref] = {
                target for _, target in kind(ref[0]).references(value) if target in self._entries and target != ref
            }
            waiting += graph[ref]
        try:
            [*TopologicalSorter(graph).static_order()]
        except CycleError as error:
            self._problems.append(f"{' → '.join('/'.join(each) for each in reversed(error.args[1]))} name each other")
            return []
        sorter = TopologicalSorter({ref: graph[ref] & writes.keys() for ref in writes})
        sorter.prepare()
        out: list[Change] = []
        while sorter.is_active():
            ready = sorted(sorter.get_ready(), key=lambda ref: (order[ref[0]], ref[1]))
            out += [writes[ref] for ref in ready]
            sorter.done(*ready)
        gone = [each for each in self._changes if each.ref not in writes]
        return out + sorted(gone, key=lambda each: (-order[each.kind], each.id))


def with_ids(pairs: Mapping[str, Any], place: str) -> dict[Ref, str]:
    """The ids of a map: by kind, ids of the files with those of the project.

    Raises:
        ProjectError: It is no such map.
    """
    out: dict[Ref, str] = {}
    for name, ids in pairs.items():
        if not isinstance(ids, Mapping) or not all(isinstance(each, str) for each in ids.values()):
            raise ProjectError(f"{place}: {name} is no map of ids; write `{name}: {{old: new}}`")
        out.update({(kind(name).name, old): new for old, new in ids.items()})
    return out
