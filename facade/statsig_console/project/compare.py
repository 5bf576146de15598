"""What differs between a file and an entity, and the requests that would make it equal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from attrs import evolve, field, frozen

from statsig_console.document import installed
from statsig_console.document.findings import Finding
from statsig_console.document.kinds import Json, Kind, Ref, canonical, kind, merged, nearest, same, stripped, text_of
from statsig_console_api import operations
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET


@frozen
class Base:
    """What an entity was when the plan was made.

    Args:
        digest: Tells its writable fields from all others.
        version: Its version, where the service counts them.
        time: When it was last changed, in milliseconds since the epoch; None where that is not known.
    """

    digest: str
    version: int | None = None
    time: int | None = None

    @classmethod
    def of(cls, kind: Kind, entity: Mapping[str, Any]) -> Base:
        """The state of an entity as it was read."""
        version: Any = entity.get("version")
        time: Any = entity.get("lastModifiedTime")
        shown = {name: canonical(kind.fields.get(name, {}), name, each) for name, each in kind.shown(entity).items()}
        digest = sha256(text_of([kind.is_archived(entity), shown]).encode()).hexdigest()[:24]
        whole = isinstance(version, (int, float)) and not isinstance(version, bool)
        return cls(digest, int(version) if whole else None, int(time) if isinstance(time, (int, float)) else None)

    def is_still(self, other: Base) -> bool:
        """Whether nothing was changed between the two."""
        return self.digest == other.digest and (None in (self.version, other.version) or self.version == other.version)


@frozen
class Change:
    """One entity that is to change.

    Args:
        kind: The name of its kind.
        id: Its id.
        action: What happens to it.
        fields: The old and the new value of each field that changes, as files have them; UNSET for none.
        base: What it was; None for one that is new.
        calls: Requests that write.
        reason: Why, where somebody said so.
    """

    kind: str
    id: str
    action: str
    fields: dict[str, tuple[Any, Any]] = field(factory=dict)
    base: Base | None = None
    calls: int = 1
    reason: str = ""

    @property
    def ref(self) -> Ref:
        """Kind and id."""
        return self.kind, self.id

    @property
    def name(self) -> str:
        """How it is called: `gates/new_checkout`."""
        return f"{self.kind}/{self.id}"


def with_ids(change: Change, ids: Mapping[Ref, str]) -> Change:
    """A change of what got other ids than the plan knows, or that names such things."""
    new = kind(change.kind).renamed({name: new for name, (_, new) in change.fields.items()}, ids)
    fields = {name: (old, new[name]) for name, (old, _) in change.fields.items()}
    return evolve(change, id=ids.get(change.ref, change.id), fields=fields)


def update_verb(kind: Kind) -> str:
    """The operation that changes single fields."""
    verbs = (kind.row.get("update"), "update", "replace", "set")
    return next((verb for verb in verbs if verb and verb in kind.operations), "")


def can_change(kind: Kind, name: str) -> bool:
    """Whether a field can be written once the entity is there."""
    return not {update_verb(kind), "writes"}.isdisjoint(kind.fields[name]["in"])


def differences(
    kind: Kind, wanted: Mapping[str, Any], entity: Mapping[str, Any], owned: tuple[str, ...] | None = None
) -> dict[str, tuple[Any, Any]]:
    """The fields in which an entity differs from what is wanted, with both values; what is not wanted is left alone."""
    shown, out = kind.shown(entity), {}
    for name, value in wanted.items():
        if name == kind.key or name not in kind.fields or (owned is not None and name not in owned):
            continue
        node = kind.fields[name]
        new = stripped(node, merged(node, value, entity.get(name)))
        if name not in shown:
            # A field that no such entity has, and a new one that says nothing, are no difference.
            if not kind.applies(name, entity) and not value:
                continue
            if value is None and entity.get(name) is None:
                continue
        elif same(node, name, new, shown[name]):
            continue
        out[name] = (shown.get(name, UNSET), new)
    return out


def requests(kind: Kind, change: Change, entity: Mapping[str, Any] | None) -> list[Request]:
    """The requests that write a change; for a new entity the first one, and what cannot be given with it after that."""
    if change.action in ("delete", "archive", "unarchive"):
        takes_body = operations[kind.operations[change.action]].body is not None
        body: Any = {} if takes_body else UNSET
        if takes_body and change.reason:
            body = {f"{change.action}Reason": change.reason}
        return [kind.request(change.action, change.id, body)]
    new = {name: value for name, (_, value) in change.fields.items()}
    if change.action == "create":
        body = {**kind.row.get("defaults", {}), **_given(kind, new, "create")}
        if kind.key is not None and kind.row["given"]:
            body[kind.key] = change.id
        return [kind.request("create", None, body)]
    verb, there = update_verb(kind), entity or {}
    laid = {name: merged(kind.fields[name], value, there.get(name)) for name, value in new.items()}
    out = []
    # A field with a request of its own goes by that alone.
    own = {name: each for name, each in kind.row.get("writes", {}).items() if name in laid}
    body = {name: value for name, value in laid.items() if verb in kind.fields[name]["in"] and name not in own}
    if body:
        if verb == "replace":
            body = {**whole(kind, there), **body}
        out.append(kind.request(verb, None if kind.key is None else change.id, body))
    out += [kind.request(operation, change.id, laid[name]) for name, operation in own.items()]
    return out


def _given(kind: Kind, fields: Mapping[str, Any], verb: str) -> Json:
    """The fields that a body takes; null is what they are anyway, and refused there."""
    taken = {name: value for name, value in fields.items() if verb in kind.fields[name]["in"] and value is not None}
    return {name: merged(kind.fields[name], _full(kind.fields[name], value), None) for name, value in taken.items()}


def _full(node: Mapping[str, Any], value: Any) -> Any:
    """A value without the nulls of its fields; a null in what customers write is theirs."""
    if isinstance(value, list) and "items" in node:
        return [_full(node["items"], each) for each in value]
    if not isinstance(value, dict) or "fields" not in node:
        return value
    inner = node["fields"]
    return {name: _full(inner.get(name, {}), each) for name, each in value.items() if each is not None}


def whole(kind: Kind, entity: Mapping[str, Any]) -> Json:
    """All fields that a replacing body takes, as they are."""
    shown = kind.shown(entity) if entity else {}
    return {
        name: merged(node, shown[name], entity.get(name))
        for name, node in kind.fields.items()
        if "replace" in node["in"] and name in shown
    }


def later_fields(kind: Kind, change: Change, created: Mapping[str, Any] | None) -> Change | None:
    """What is left to write once an entity was created; None for nothing."""
    if created is None:
        left = {
            name: pair
            for name, pair in change.fields.items()
            if "create" not in kind.fields[name]["in"] and pair[1] not in (None, [], {}, "")
        }
    else:
        wanted = {name: new for name, (_, new) in change.fields.items()}
        found = differences(kind, wanted, created)
        left = {name: pair for name, pair in found.items() if can_change(kind, name)}
    return evolve(change, action="update", fields=left) if left else None


def all_requests(kind: Kind, change: Change, entity: Mapping[str, Any] | None) -> list[Request]:
    """The requests that write a change, with those that follow the creation of an entity."""
    later = later_fields(kind, change, None) if change.action == "create" else None
    return requests(kind, change, entity) + ([] if later is None else requests(kind, later, None))


def faults(kind: Kind, change: Change, entity: Mapping[str, Any] | None) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where what a change would send departs from the document, and how."""
    sent = all_requests(kind, change, entity)
    there = {name: (old, None if old == UNSET else old) for name, (old, _) in change.fields.items()}
    current = requests(kind, evolve(change, fields=there), entity) if change.action == "update" else []
    for number, request in enumerate(sent):
        for path, words in body_problems(kind, request, current[number] if current else None):
            # What is sent after the creation is laid over what is there then.
            if not (change.action == "create" and number and words.endswith("is missing")):
                yield path, words


def body_problems(
    kind: Kind, request: Request, current: Request | None = None
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where a body departs from the document, and how; what is there already is let through."""
    contract = installed().contracts[request.operation]
    known = set() if current is None else {_sign(each) for each in contract.request_findings({}, {}, current.body)}
    # The body of a field with a request of its own is its value alone.
    own = next((name for name, each in kind.row.get("writes", {}).items() if each == request.operation), None)
    for found in contract.request_findings({}, {}, request.body):
        if not found.pointer.startswith("{") and _sign(found) not in known:
            path = found.path if own is None else (own, *found.path)
            yield path, _words(found, _options(kind, path))


def _sign(found: Finding) -> tuple[str, str]:
    return found.kind, text_of(found.value) if found.value is not UNSET else found.place


def _options(kind: Kind, path: tuple[str | int, ...]) -> list[str]:
    """The words that a place may hold."""
    node: Mapping[str, Any] = {"fields": kind.fields}
    for step in path:
        node = node.get("items", {}) if isinstance(step, int) else node.get("fields", {}).get(step, {})
    return list(node.get("enum", ()))


def _words(found: Finding, options: list[str]) -> str:
    name = str(next((step for step in reversed(found.path) if isinstance(step, str)), "it"))
    if found.kind == "missing":
        return f"{name} is missing"
    shown = text_of(found.value) if found.value is not UNSET else "nothing"
    shown = shown if len(shown) <= 60 else f"{shown[:59]}…"
    if found.kind == "enum" and options:
        return f"{name} is {shown}; {nearest(found.value, options)}"
    return f"{name} is {shown}; the document wants {found.expected}"
