"""The kinds of a project: what can be written of each, and the requests that read and write it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from attrs import frozen

from statsig_console.errors import APIResponseValidationError, ArgumentValueError
from statsig_console_api import operations
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET, segment

Json: TypeAlias = dict[str, Any]
Ref: TypeAlias = tuple[str, str]
"""A kind and an id."""


_NONE: Json = {}


@cache
def table() -> Json:
    """What the document says can be written, with the reviewed exceptions."""
    found: Json = json.loads(files("statsig_console_api").joinpath("writable.json").read_bytes())
    for row in found["kinds"].values():
        _note_depth(row)
        # Words that only answers have are no values to write.
        row["told"] = [name for name, node in row["fields"].items() if "told" in node]
    return found


def _note_depth(node: Json) -> None:
    """Note which fields have parts, so that a value with thousands of others is gone through quickly."""
    inner = node.get("fields", {})
    node["deep"] = [name for name, each in inner.items() if "fields" in each or "items" in each]
    for each in (*inner.values(), *([node["items"]] if "items" in node else [])):
        _note_depth(each)


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by name, each after those that it usually refers to."""
    rows = table()["kinds"].items()
    return {
        name: Kind(name, row["operations"], row["key"], row["fields"], _shape(row["key"], row["fields"]), row)
        for name, row in rows
    }


def _shape(key: str | None, fields: Mapping[str, Json]) -> Mapping[str, Json]:
    return fields if key is None else {key: fields.get(key, {}), **fields}


def kind(name: str) -> Kind:
    """The kind of this name.

    Raises:
        ArgumentValueError: There is none.
    """
    if name not in kinds():
        raise ArgumentValueError(f"{name!r} is no kind of a project; {nearest(name, kinds())}")
    return kinds()[name]


def nearest(word: Any, known: Iterable[str]) -> str:
    """The remedy for a word that is not known."""
    from difflib import get_close_matches

    every = [*known]
    near = get_close_matches(str(word), every, 1, 0.5)
    return f"did you mean {near[0]}?" if near else f"there are {', '.join(every[:20])}"


@frozen(eq=False)
class Kind:
    """One kind of entity.

    Args:
        name: Its name, which is also that of its folder.
        operations: The public names of its operations by verb.
        key: The field that holds an entity's id; None where a project has one of the kind.
        fields: What can be written, by field.
        shape: The id and these, as a file has them.
        row: Its row of the table.
    """

    name: str
    operations: Mapping[str, str]
    key: str | None
    fields: Mapping[str, Json]
    shape: Mapping[str, Json]
    row: Mapping[str, Any]

    @property
    def writes(self) -> bool:
        """Whether anything of it can be written."""
        return bool(self.operations.keys() & {"create", "update", "replace", "set"})

    def id_of(self, entity: Mapping[str, Any]) -> str:
        """The id of an entity as the service gives it."""
        found = self.name if self.key is None else entity.get(self.key)
        if not isinstance(found, str) or not found:
            raise APIResponseValidationError(f"an answer has one of the {self.name} without {self.key}")
        return found

    def name_of(self, entity: Mapping[str, Any]) -> str:
        """What tells an entity from all others of its kind, whatever its id."""
        return "::".join(str(entity.get(name)) for name in self.row.get("named_by", ("name",)))

    def names(self, entity: Mapping[str, Any]) -> set[str]:
        """What others may call an entity: id and name, or the names of the items of the only one."""
        if self.key is not None:
            whole = {self.name_of(entity)} if "name" in entity else set[str]()
            return whole | {str(entity[name]) for name in (self.key, "name") if name in entity}
        return {str(each.get("name")) for name in self.fields for each in entity.get(name) or ()}

    def is_archived(self, entity: Mapping[str, Any]) -> bool:
        """Whether the service keeps it only for the record."""
        marks = self.row.get("archived", {})
        return bool(marks) and all(entity.get(name) == value for name, value in marks.items())

    def outline(self, entity: Mapping[str, Any]) -> Json:
        """The id and the writable fields of an entity, in the order of the document, with all that is in them."""
        out: Json = {name: entity[name] for name in self.shape if name in entity}
        if self.key is not None and self.key not in out:
            self.id_of(entity)
        for name, words in self.row.get("reads_as", _NONE).items():
            if isinstance(out.get(name), str):
                out[name] = words.get(out[name], out[name])
        for name in self.row["told"]:
            if out.get(name) in self.fields[name]["told"]:
                del out[name]
        for name in self.row.get("only_if", ()):
            if name in out and not self.applies(name, entity):
                del out[name]
        return out

    def shown(self, entity: Mapping[str, Any]) -> Json:
        """An entity as a file has it: its id and the writable fields, in the order of the document."""
        found: Json = stripped({"fields": self.shape, "deep": self.row["deep"]}, self.outline(entity))
        return found

    def references(self, value: Mapping[str, Any]) -> Iterator[tuple[str, Ref]]:
        """What the fields of an entity name: the field that names it, and the kind and id."""
        return references({"fields": self.fields}, value)

    def renamed(self, value: Mapping[str, Any], ids: Mapping[Ref, str]) -> Json:
        """The fields of an entity, in which what they name has other ids."""
        found: Json = renamed({"fields": self.fields}, value, ids)
        return found

    def applies(self, field: str, entity: Mapping[str, Any]) -> bool:
        """Whether an entity has this field at all, by its other fields."""
        wanted = self.row.get("only_if", {}).get(field, {})
        return all(entity.get(name) == value for name, value in wanted.items())

    def fixed(self, entity: Mapping[str, Any]) -> list[str]:
        """The fields that the state of an entity holds fast."""
        rule = self.row.get("fixed")
        free = rule is None or all(entity.get(name) == value for name, value in rule["unless"].items())
        return [] if free or rule is None else list(rule["fields"])

    def list_request(self) -> Request:
        """The first page of all of them, archived ones too where they can be asked for."""
        operation = operations[self.operations["list"]]
        wires = {each.wire for each in operation.arguments}
        query: Json = {"limit": 100} if "limit" in wires else {}
        query |= {"includeArchived": True} if "includeArchived" in wires else {}
        paged = operation.pages == "numbered"
        return Request(operation.name, "GET", operation.path, query, paged=paged, identity=(self.key or "id",))

    def request(self, verb: str, id: str | None = None, body: Any = UNSET, **query: Any) -> Request:
        """The request of one operation."""
        operation = operations[self.operations.get(verb, verb)]
        path = operation.path
        if "{" in path:
            if not id:
                raise ArgumentValueError(f"an id is missing; {operation.name} would go to all {self.name}")
            before, _, after = path.partition("{")
            path = before + segment("id", id) + after.partition("}")[2]
        return Request(operation.name, operation.method, path, query, body)


def stripped(node: Mapping[str, Any], value: Any) -> Any:
    """A value without what the service alone sets, in the order of the document."""
    if type(value) is list:
        inner = node.get("items")
        return [stripped(inner, each) for each in value] if inner else value
    fields = node.get("fields")
    if not fields or type(value) is not dict:
        return value
    out = {name: value[name] for name in fields if name in value}
    for name in node["deep"]:
        if name in out:
            out[name] = stripped(fields[name], out[name])
    if None in out.values():
        # A null that cannot be written means what leaving it out does; a word stays, as a part needs it.
        return {name: each for name, each in out.items() if each is not None or "null" in fields[name]}
    return out


def merged(node: Mapping[str, Any], wanted: Any, current: Any) -> Any:
    """The value to write: what is wanted, laid over what is there. What is left out stays, and items keep their ids."""
    if isinstance(wanted, dict) and "fields" in node:
        old = stripped(node, current) if isinstance(current, dict) else {}
        inner = node["fields"]
        laid = {name: merged(inner.get(name, {}), each, (current or {}).get(name)) for name, each in wanted.items()}
        return {**old, **laid}
    if isinstance(wanted, list) and "items" in node:
        return [_item(node, each, old) for each, old in pairs(node, wanted, current)]
    return wanted


def _item(node: Mapping[str, Any], wanted: Any, old: Any) -> Any:
    laid = merged(node["items"], wanted, old)
    ids = {name: old[name] for name in node.get("ids", ()) if isinstance(old, dict) and old.get(name)}
    return {**laid, **ids} if ids else laid


def pairs(node: Mapping[str, Any], wanted: list[Any], current: Any) -> Iterator[tuple[Any, Any]]:
    """Each wanted item with the one that it was, found by name, and among equals by position; None for a new one.

    Where items have ids, a new one that differs from one that is gone by its name alone is that one, renamed.
    """
    by: Any = node.get("by")
    old: dict[Any, list[Any]] = {}
    for each in current if by and isinstance(current, list) else ():
        if isinstance(each, dict):
            old.setdefault(each.get(by), []).append(each)
    named = [old.get(each.get(by)) if isinstance(each, dict) else None for each in wanted]
    found = [each.pop(0) if each else None for each in named]
    left = [each for every in old.values() for each in every] if node.get("ids") else []
    for each, was in zip(wanted, found, strict=True):
        if was is None and isinstance(each, dict):
            was = next((one for one in left if _is_renamed(node["items"], {**each, by: one.get(by)}, one)), None)
            left = [one for one in left if one is not was]
        yield each, was


def _is_renamed(node: Mapping[str, Any], wanted: Json, old: Json) -> bool:
    return same(node, "", merged(node, wanted, old), stripped(node, old))


@cache
def _unordered() -> frozenset[str]:
    return frozenset(table()["unordered"])


def canonical(node: Mapping[str, Any], name: str, value: Any) -> Any:
    """A value in the one form that all its equals have: whole numbers, one value for a list of one, sorted sets.

    What customers write, such as a default value, has no fields in the table; nothing in it is known by its name.
    """
    if isinstance(value, dict):
        inner = node.get("fields", {})
        return {key: canonical(inner.get(key, _NONE), key if key in inner else "", each) for key, each in value.items()}
    if isinstance(value, list):
        every = [canonical(node.get("items", _NONE), "", each) for each in value]
        if name in _unordered():
            every.sort(key=text_of)
        return every[0] if len(every) == 1 and node.get("one") else every
    return int(value) if isinstance(value, float) and value.is_integer() else value


def text_of(value: Any) -> str:
    """JSON that is equal for equal values; it tells true from 1, which Python does not."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def same(node: Mapping[str, Any], name: str, one: Any, other: Any) -> bool:
    """Whether two values mean the same."""
    return text_of(canonical(node, name, one)) == text_of(canonical(node, name, other))


def references(node: Mapping[str, Any], value: Any) -> Iterator[tuple[str, Ref]]:
    """What a value names, by what the table says of it: the field that names it, and the kind and id."""
    if isinstance(value, list):
        for each in value:
            yield from references(node.get("items", _NONE), each)
    elif isinstance(value, dict):
        for name, inner in _parts(node).items():
            each = value.get(name)
            target = _target(name, value)
            if target is not None:
                yield from ((name, (target, id)) for id in _named(each))
            elif isinstance(each, (dict, list)):
                yield from references(inner, each)


def _parts(node: Mapping[str, Any]) -> Mapping[str, Json]:
    """The fields of a value, or those that its several forms may have."""
    found: Mapping[str, Json] = node.get("fields") or node.get("forms") or _NONE
    return found


def _target(name: str, value: Mapping[str, Any]) -> str | None:
    """The kind that a field of a value names; None where it names nothing."""
    rules = table()
    found: str | None = rules["conditions"].get(str(value.get("type"))) if name == "targetValue" else None
    return found or rules["references"].get(name)


def _named(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict) and isinstance(each.get("name"), str):
            # A metric is known by its name and type.
            yield f"{each['name']}::{each['type']}" if each.get("type") else each["name"]
        elif isinstance(each, str) and each:
            yield each


def renamed(node: Mapping[str, Any], value: Any, ids: Mapping[Ref, str]) -> Any:
    """A value in which what it names has other ids."""
    if not ids:
        return value
    if isinstance(value, list):
        return [renamed(node.get("items", _NONE), each, ids) for each in value]
    if not isinstance(value, dict):
        return value
    out, parts = {}, _parts(node)
    for name, each in value.items():
        target = _target(name, value) if name in parts else None
        inner = parts.get(name, _NONE)
        out[name] = renamed(inner, each, ids) if target is None else _with_ids(target, each, ids)
    return out


def _with_ids(target: str, value: Any, ids: Mapping[Ref, str]) -> Any:
    if isinstance(value, list):
        return [_with_ids(target, each, ids) for each in value]
    if isinstance(value, dict) and value.get("type"):
        found = ids.get((target, f"{value.get('name')}::{value['type']}"))
        return value if found is None else {**value, "name": found.rpartition("::")[0] or found}
    return ids.get((target, value), value) if isinstance(value, str) else value
