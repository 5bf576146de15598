"""Values and the base class that every generated model and operation shares."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, TypeVar, cast
from urllib.parse import quote

from attrs import define, field

if TYPE_CHECKING:
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

JsonObject: TypeAlias = "dict[str, Any]"
"""A JSON object whose keys the document leaves open."""


@define(repr=False)
class Model:
    """Base of every model: tolerant, lossless reading with from_dict; strict construction by keyword.

    Args:
        additional_properties: Fields that the document does not know, by their JSON name; written back by to_dict.
    """

    _wire: ClassVar[Mapping[str, str]] = {}
    _read_only: ClassVar[frozenset[str]] = frozenset()
    _required: ClassVar[frozenset[str]] = frozenset()
    _constants: ClassVar[Mapping[str, str]] = {}
    _decoders: ClassVar[Mapping[str, Callable[[Any], Any]] | None] = None

    additional_properties: JsonObject = field(init=False, factory=dict)

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        """How nested values are read, by JSON name; imports the nested models, so it runs at the first read."""
        return {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object: what is missing becomes UNSET, what has another shape stays as it came.

        Args:
            data: The decoded JSON object.
        """
        decoders = cls.__dict__.get("_decoders")
        if decoders is None:
            decoders = cls._decoders = cls._make_decoders()
        rest = dict(data)
        self = cls.__new__(cls)
        for name, key in cls._wire.items():
            value = rest.pop(key, UNSET)
            if key in decoders and value is not UNSET and value is not None:
                value = decoders[key](value)
            setattr(self, name, value)
        self.additional_properties = rest
        return self

    def to_dict(self) -> JsonObject:
        """The JSON object of this model: the fields that are set, then the additional properties."""
        return self._dump(writing=False)

    def _dump(self, *, writing: bool) -> JsonObject:
        left_out = self._read_only if writing else ()
        out = {
            key: dump(value, writing=writing)
            for name, key in self._wire.items()
            if (value := getattr(self, name)) is not UNSET and key not in left_out
        }
        out.update((key, dump(value, writing=writing)) for key, value in self.additional_properties.items())
        return out

    def __repr__(self) -> str:
        parts = [f"{name}={value!r}" for name in self._wire if (value := getattr(self, name)) is not UNSET]
        if self.additional_properties:
            parts.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(parts)})"


def dump(value: Any, *, writing: bool = False) -> Any:
    """The JSON form of a value; `writing` leaves out the fields that the service only answers."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Model):
        return value._dump(writing=writing)
    if isinstance(value, Mapping):
        return {key: dump(item, writing=writing) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [dump(item, writing=writing) for item in value]
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
    return quote(value, safe="")


def given(*items: tuple[str, Any]) -> JsonObject:
    """Query parameters by their name in the document: what is UNSET or None is left out."""
    return {key: dump(value) for key, value in items if value is not UNSET and value is not None}


def body_of(*items: tuple[str, Any]) -> JsonObject:
    """A JSON body of the fields that were given; None is sent as null."""
    return {key: dump(value, writing=True) for key, value in items if value is not UNSET}


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
        entries = [item for entry in entries for item in _inside(entry, inner)]
    return [read(entry) for entry in entries]


def _inside(entry: Any, inner: str) -> list[Any]:
    """The items that an entry holds; an entry that is no object is an item itself."""
    items = entry.get(inner, []) if isinstance(entry, Mapping) else entry
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


def warn_deprecated(name: str) -> None:
    """Tell the caller of a retired operation."""
    warnings.warn(f"{name} is no longer documented; the service still answers it", DeprecationWarning, stacklevel=4)
