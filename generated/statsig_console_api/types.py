"""Values and the base class that every generated model and operation shares."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping
from copy import copy
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from enum import Enum
from types import NoneType
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Literal, TypeAlias, TypeVar, cast
from urllib.parse import quote

from attrs import define, field

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self

T = TypeVar("T")
M = TypeVar("M", bound="Model")


class Unset(Enum):
    """The type of UNSET; an Enum, so that copy, deepcopy and pickle give the one member back."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Not given. None is another thing: JSON null."""

File: TypeAlias = "PathLike[str] | bytes | BinaryIO"
"""A file to send: its path, its bytes, or a file that is open for reading as binary."""

JsonObject: TypeAlias = "dict[str, Any]"
"""A JSON object whose keys the document leaves open."""


@define(repr=False)
class Model:
    """Base of every model: tolerant, lossless reading with from_dict; strict construction by keyword.

    A model that was read keeps its JSON object, and takes a field from it when that is first touched: a page costs
    what is used of it.

    Args:
        additional_properties: Fields that the document does not know, by their JSON name; written back by to_dict.
    """

    _wire: ClassVar[Mapping[str, str]] = {}
    _read_only: ClassVar[frozenset[str]] = frozenset()
    _required: ClassVar[frozenset[str]] = frozenset()
    _constants: ClassVar[Mapping[str, str]] = {}
    _nested: ClassVar[frozenset[str]] = frozenset()
    _decoders: ClassVar[Mapping[str, Callable[[Any], Any]] | None] = None

    additional_properties: JsonObject = field(init=False, factory=dict)
    _unread: JsonObject | None = field(init=False, eq=False, default=None)

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        """How nested values are read, by JSON name; imports the nested models, so it runs at the first read."""
        return {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object: what is missing becomes UNSET, what has another shape stays as it came.

        Args:
            data: The decoded JSON object; its nested values are kept, not copied.
        """
        self = cls.__new__(cls)
        self._unread = dict(data)
        return self

    def to_dict(self) -> JsonObject:
        """The JSON object of this model: the fields that are set, then the additional properties."""
        return self._dump(writing=False)

    def evolve(self, **changes: Any) -> Self:
        """A copy in which some fields have other values.

        Args:
            **changes: New values by the field's Python name; UNSET takes a field out.

        Raises:
            TypeError: The model has no such field.
        """
        unknown = next((name for name in changes if name not in self._wire), None)
        if unknown is not None:
            near = get_close_matches(unknown, self._wire, 1)
            remedy = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(self._wire)}"
            raise TypeError(f"{type(self).__name__} has no field {unknown!r}; {remedy}")
        copied = copy(self)
        copied.additional_properties = dict(self.additional_properties)
        for name, value in changes.items():
            setattr(copied, name, value)
        return copied

    if not TYPE_CHECKING:
        # Hidden from type checkers, to whom every attribute would exist.
        def __getattr__(self, name: str) -> Any:
            """A field that was not touched before: only now is it taken from the JSON object that was kept."""
            if name == "_unread":
                return None
            unread = self._unread
            if unread is None or (name not in self._wire and name != "additional_properties"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            value = self._additional(unread) if name == "additional_properties" else self._field(unread, name)
            setattr(self, name, value)
            return value

    @classmethod
    def _field(cls, unread: JsonObject, name: str) -> Any:
        key = cls._wire[name]
        value = unread.get(key, UNSET)
        if key not in cls._nested or value is None or value is UNSET:
            return value
        if cls._decoders is None:
            cls._decoders = cls._make_decoders()
        return cls._decoders[key](value)

    @classmethod
    def _additional(cls, unread: JsonObject) -> JsonObject:
        known = set(cls._wire.values())
        return {key: value for key, value in unread.items() if key not in known}

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: getattr(self, name) for name in (*self._wire, "additional_properties")}
        return _restored, (type(self), fields)

    def _dump(self, *, writing: bool) -> JsonObject:
        left_out = self._read_only if writing else ()
        value_of = getattr if writing else _as_kept
        out = {
            key: dump(value, writing=writing)
            for name, key in self._wire.items()
            if (value := value_of(self, name)) is not UNSET and key not in left_out
        }
        out.update((key, dump(value, writing=writing)) for key, value in self.additional_properties.items())
        return out

    def __repr__(self) -> str:
        parts = [f"{name}={value!r}" for name in self._wire if (value := getattr(self, name)) is not UNSET]
        if self.additional_properties:
            parts.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(parts)})"


def _as_kept(model: Model, name: str) -> Any:
    """A field's value, as it came where nobody has touched it."""
    try:
        return object.__getattribute__(model, name)
    except AttributeError:
        return (model._unread or {}).get(model._wire[name], UNSET)


def _restored(model: type[M], fields: JsonObject) -> M:
    """The model that a pickle or a copy stands for."""
    self = model.__new__(model)
    self._unread = None
    for name, value in fields.items():
        setattr(self, name, value)
    return self


_PLAIN = frozenset({str, int, float, bool, type(None)})


def dump(value: Any, *, writing: bool = False) -> Any:
    """The JSON form of a value; `writing` leaves out the fields that the service only answers."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Model):
        return value._dump(writing=writing)
    if isinstance(value, Mapping):
        return {key: dump(item, writing=writing) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        # A hundred thousand ids are looked at together: a call for each would cost more than to encode them.
        plain = _PLAIN.issuperset(map(type, value))
        return list(value) if plain else [dump(item, writing=writing) for item in value]
    if isinstance(value, Enum):
        return value.value
    raise TypeError(
        f"{value!r} of type {type(value).__name__} has no JSON form; pass strings, numbers, lists, dicts or models"
    )


def reader(model: type[M]) -> Callable[[Any], M]:
    """Read a JSON object as the model; anything else stays as it came."""
    return lambda value: model.from_dict(value) if isinstance(value, Mapping) else cast("M", value)


def list_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Read each item of a list; anything that is not a list stays as it came."""
    return lambda value: [read(item) for item in value] if isinstance(value, list) else value


def map_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Read each value of a JSON object; anything else stays as it came."""
    return lambda value: {key: read(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def union_reader(*members: type[Model]) -> Callable[[Any], Any]:
    """Read a JSON object as the member whose constants and required fields it has and that knows most of its keys.

    Args:
        members: The models of the union; an object that fits none stays as it came.
    """

    def read(value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        fitting = [
            member
            for member in members
            if member._required <= value.keys() and all(value.get(k) == v for k, v in member._constants.items())
        ]
        if not fitting:
            return value
        keys = value.keys()
        best = max(fitting, key=lambda member: (len(member._constants), len(keys & set(member._wire.values()))))
        return best.from_dict(value)

    return read


def one_after_another(*readers: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Readers of several containers: each leaves alone what is not its own."""

    def read(value: Any) -> Any:
        for reader in readers:
            value = reader(value)
        return value

    return read


def unset_to_none(value: T | Unset) -> T | None:
    """The value, or None where it is UNSET: for readers to whom the difference means nothing.

    Args:
        value: A field of a model.
    """
    return None if isinstance(value, Unset) else value


def as_datetime(milliseconds: float | Unset | None) -> datetime | None:
    """A time of the service as an aware datetime in UTC; None where it is UNSET, null or no time.

    Args:
        milliseconds: Milliseconds since 1970, as the service gives them.
    """
    if not isinstance(milliseconds, (int, float)):
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):
        return None


def changed_fields(before: M, after: M) -> JsonObject:
    """What is set otherwise in `after`, by Python name: pass it on with `**` and only the difference is sent.

    Args:
        before: The model as it was read.
        after: Its changed copy, of the same class; a field that it lacks is no difference.

    Raises:
        TypeError: The two are of different classes.
    """
    if type(before) is not type(after):
        raise TypeError(f"{type(before).__name__} and {type(after).__name__} cannot be compared; pass two of one class")
    return {
        name: value
        for name in type(after)._wire
        if (value := getattr(after, name)) is not UNSET and value != getattr(before, name)
    }


def segment(name: str, value: str) -> str:
    """One encoded path segment.

    Args:
        name: The argument's name, for the error.
        value: Its value, of any characters but control characters.

    Raises:
        ValueError: An empty value, `.` or `..` would address another resource.
        TypeError: The value is no string.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}; pass its id as a string")
    if value in ("", ".", "..") or any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ValueError(f"{name} is {value!r}, which cannot be part of a path; pass the id of one entity")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{name} is {value!r}, which has no UTF-8 form; pass the id of one entity") from None


def given(*items: tuple[str, Any]) -> JsonObject:
    """Query parameters by their name in the document: what is UNSET or None is left out."""
    return {key: dump(value) for key, value in items if value is not UNSET and value is not None}


def body_of(*items: tuple[str, Any]) -> JsonObject:
    """A JSON body of the fields that were given; None is sent as null."""
    return {key: dump(value, writing=True) for key, value in items if value is not UNSET}


def upload(name: str, value: Any) -> Any:
    """A file argument, or a list of them.

    Raises:
        TypeError: It is no path, bytes or binary file; a string could be meant as either.
    """
    for each in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(each, str) or not (
            isinstance(each, (bytes, Unset, NoneType)) or hasattr(each, "__fspath__") or hasattr(each, "read")
        ):
            raise TypeError(
                f"{name} is {str(each)[:60]!r} of type {type(each).__name__}; pass a pathlib.Path, bytes or a binary file"
            )
    return value


def parts_of(*items: tuple[str, Any]) -> tuple[tuple[str, Any], ...]:
    """The parts of a multipart body by their name: a file as it was given, all else as text, a list in several parts."""
    return tuple(
        (key, each if isinstance(each, bytes) or hasattr(each, "__fspath__") or hasattr(each, "read") else _part(each))
        for key, value in items
        for each in (value if isinstance(value, (list, tuple)) else [value])
        if each is not UNSET and each is not None
    )


def _part(value: Any) -> str:
    value = dump(value, writing=True)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def many(name: str, value: Any) -> Any:
    """A list argument; a lone string is a sequence too, and never what was meant.

    Raises:
        TypeError: The value is a string or bytes.
    """
    if isinstance(value, (str, bytes)):
        raise TypeError(f"{name} is {value!r}; pass a list: {name}=[{value!r}]")
    return value


def _payload(body: Any) -> Any:
    """The `data` of an answer, or the body itself where it is no envelope."""
    if not isinstance(body, Mapping):
        return {} if body is None or body == "" else body
    if "data" in body:
        return body["data"]
    return {} if "message" in body or "pagination" in body else body


def read_entity(model: type[M], body: Any) -> M:
    """The entity of an answer; an answer without one gives an entity whose fields are all UNSET."""
    payload = _payload(body)
    return reader(model)({} if payload is None else payload)


def read_whole(model: type[M], body: Any) -> M:
    """The answer itself, where no `data` is declared."""
    return model.from_dict(body if isinstance(body, Mapping) else {})


def read_list(read: Callable[[Any], T], body: Any, inner: str = "") -> list[T]:
    """The items of an answer: of a list, of one object, or of the list that `inner` names inside of it.

    Args:
        read: Reads one item.
        body: The decoded answer.
        inner: The field that holds the items, where `data` is an object or a list of such objects.
    """
    payload = _payload(body)
    entries = payload if isinstance(payload, list) else [payload] if payload else []
    if inner:
        alone = not isinstance(payload, list)
        entries = [item for entry in entries for item in _inside(entry, inner, alone=alone)]
    return [read(entry) for entry in entries]


def _inside(entry: Any, inner: str, *, alone: bool) -> list[Any]:
    """The items that an entry holds; one of several entries that holds none is an item itself."""
    if not isinstance(entry, Mapping) or not (alone or inner in entry):
        return [entry]
    items = entry.get(inner, [])
    return items if isinstance(items, list) else [items]


def read_any(body: Any) -> Any:
    """The `data` of an answer as it came."""
    return _payload(body)


def read_text(body: Any) -> str:
    """The text of an answer that is no JSON."""
    return "" if body is None else str(body)


def as_it_came(value: Any) -> Any:
    """A reader of what needs none."""
    return value


def warn_deprecated(name: str, frames: int = 2) -> None:
    """Tell the caller of a retired operation.

    Args:
        name: The operation's public name.
        frames: How many frames lie between here and the caller's code; an awaited method has one.
    """
    warnings.warn(
        f"{name} is no longer documented; the service still answers it", DeprecationWarning, stacklevel=2 + frames
    )
