"""Values and the base class that every generated model and operation shares."""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from io import TextIOBase
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Literal, TypeAlias, TypeVar, cast
from urllib.parse import quote

from attrs import Attribute, define, field

from .errors import AnswerShapeError, ArgumentTypeError, ArgumentValueError, MissingFieldError

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

NOT_GIVEN: Any = UNSET
"""The default of a field that answers always have and a constructor may leave out."""

File: TypeAlias = PathLike[str] | bytes | BinaryIO
"""A file to send: its path, its bytes, or a file that is open for reading as binary."""

JsonObject: TypeAlias = dict[str, Any]
"""A JSON object whose keys the document leaves open."""


class _FieldName(str):
    """A field's name where attrs holds it: asked for by it, what is missing is UNSET, so that `attrs.asdict` goes on."""

    __slots__ = ()


def named_fields(_: type, fields: Sequence[Attribute[Any]]) -> list[Attribute[Any]]:
    """The fields of a model, for attrs; see `_FieldName`."""
    return [each.evolve(name=_FieldName(each.name)) for each in fields]


class _Source:
    """Where a model keeps the JSON object that it was read from; no field, so that nothing lists it."""

    __slots__ = ("_unread",)

    if TYPE_CHECKING:
        _unread: JsonObject | None


@define(repr=False, eq=False)
class Model(_Source):
    """Base of every model: tolerant, lossless reading with from_dict; strict construction by keyword.

    A model that was read keeps its JSON object. Nested models are read from it when they are first touched.

    Args:
        additional_properties: Fields that the document does not know, by their JSON name; written back by to_dict.
    """

    if TYPE_CHECKING:
        _wire: ClassVar[Mapping[str, str]]
        _read_only: ClassVar[frozenset[str]]
        _required: ClassVar[frozenset[str]]
        _constants: ClassVar[Mapping[str, str]]
        _nested: ClassVar[frozenset[str]]
        _secret: ClassVar[frozenset[str]]
        _always: ClassVar[frozenset[str]]
    else:
        _wire = _constants = {}
        _read_only = _required = _nested = _secret = _always = frozenset()

    additional_properties: JsonObject = field(factory=dict, kw_only=True)

    def __attrs_post_init__(self) -> None:
        # A copy, so that a model and what was made from it by attrs.evolve do not share it.
        self.additional_properties = dict(self.additional_properties)
        _take_out(self, [name for name in self._always if getattr(self, name) is UNSET])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        names = (*self._wire, "additional_properties")
        return all(_value(self, name) == _value(other, name) for name in names)

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        """How nested values are read, by JSON name; imports the nested models, so it runs at the first read."""
        return {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object: what is missing becomes UNSET, what has another shape stays as it came.

        What is missing and is known to be always there raises MissingFieldError when it is read.

        Args:
            data: The decoded JSON object; its nested values are kept, not copied.

        Raises:
            ArgumentTypeError: `data` is no object.
        """
        if not isinstance(data, Mapping):
            raise ArgumentTypeError(f"{cls.__name__}.from_dict() got {_shape(data)}; pass a JSON object as a dict")
        return cast("Self", _reading(cls)(dict(data)))

    def to_dict(self) -> Mapping[str, object]:
        """The JSON object of this model, a dict: the fields that are set, then the additional properties.

        Raises:
            ArgumentError: A field holds what JSON cannot hold.
        """
        return cast("JsonObject", dump(self, place=type(self).__name__))

    def evolve(self, **changes: Any) -> Self:
        """A copy in which some fields have other values.

        Args:
            **changes: New values by the field's Python name; UNSET takes a field out.

        Raises:
            ArgumentTypeError: The model has no such field.
        """
        unknown = next((name for name in changes if name not in self._wire), None)
        if unknown is not None:
            # It takes long to load, and few calls get here.
            from difflib import get_close_matches

            near = get_close_matches(unknown, self._wire, 1)
            remedy = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(self._wire)}"
            raise ArgumentTypeError(f"{type(self).__name__} has no field {unknown!r}; {remedy}")
        copied = copy(self)
        copied.additional_properties = dict(self.additional_properties)
        for name, value in changes.items():
            setattr(copied, name, value)
        _take_out(copied, [name for name, value in changes.items() if value is UNSET and name in self._always])
        return copied

    if not TYPE_CHECKING:
        # Hidden from type checkers, to whom every attribute would exist.
        def __getattr__(self, name: str) -> Any:
            """A nested value or the additional properties, when first touched."""
            if name == "_unread":
                return None
            unread = self._unread
            if name in self._always and (unread is None or self._wire[name] not in unread):
                if type(name) is _FieldName:
                    return UNSET
                raise MissingFieldError(
                    f"{type(self).__name__} has no {name}: {'it was not given' if unread is None else 'the answer left it out'}; "
                    f"getattr(…, {name!r}, None) does without it"
                )
            nested = _DECODERS.get(type(self))
            if unread is not None and nested is not None and name in nested:
                key, read = nested[name]
                value = read(unread[key])
                setattr(self, name, value)
                return value
            if unread is None or (name not in self._wire and name != "additional_properties"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            if name == "additional_properties":
                known = _known(type(self))
                value = {} if known.issuperset(unread) else {key: unread[key] for key in unread if key not in known}
            elif (entry := _decoders(type(self)).get(name)) is not None:
                value = entry[1](unread[entry[0]])
            else:
                # Another thread has just set it.
                return object.__getattribute__(self, name)
            setattr(self, name, value)
            return value

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: _value(self, name) for name in (*self._wire, "additional_properties")}
        return _restored, (type(self), fields)

    def _shown(self) -> Iterator[tuple[str, Any]]:
        """The fields that are set, as they may be printed."""
        for name in self._wire:
            value = _value(self, name)
            if value is not UNSET:
                yield name, "…" if name in self._secret and value else value
        if self.additional_properties:
            yield "additional_properties", self.additional_properties

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._shown())})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        return self._shown()


def _value(model: Any, name: str) -> Any:
    """A field's value; UNSET where it is missing."""
    return getattr(model, name, UNSET)


def _take_out(model: Model, names: Iterable[str]) -> None:
    """Let fields be missing that are known to be always there: reading them raises."""
    for name in names:
        delattr(model, name)


_READINGS: dict[type[Model], Callable[[JsonObject], Any]] = {}
_DECODERS: dict[type[Model], Mapping[str, tuple[str, Callable[[Any], Any]]]] = {}
_KNOWN: dict[type[Model], frozenset[str]] = {}


def _reading(model: type[Model]) -> Callable[[JsonObject], Any]:
    """Reads a JSON object, which it keeps, as the model: plain fields at once, nested ones when they are touched."""
    found = _READINGS.get(model)
    if found is None:
        # Written out as source, as attrs writes __init__: a loop over the fields takes four times as long.
        plain = [(name, key) for name, key in model._wire.items() if key not in model._nested]
        always = model._always
        lines = [f"    self.{name} = get({key!r}, UNSET)" for name, key in plain if name not in always]
        for name, key in plain:
            if name in always:
                lines += [f"    try: self.{name} = data[{key!r}]", "    except KeyError: pass"]
        for name, key in model._wire.items():
            if key in model._nested:
                missing = "pass" if name in always else f"self.{name} = UNSET"
                lines += [f"    value = get({key!r}, UNSET)", f"    if value is UNSET: {missing}"]
                # Truth of UNSET is a method in Python, and most objects leave most of these out.
                lines += ["    elif not value and value.__class__ is not dict:"]
                lines += [f"        self.{name} = [] if value.__class__ is list else value"]
        head = ["def read(data):", "    self = new(model)", "    get = data.get", "    self._unread = data"]
        scope: dict[str, Any] = {"model": model, "new": object.__new__, "UNSET": UNSET}
        exec("\n".join([*head, *lines, "    return self"]), scope)  # noqa: S102
        found = _READINGS[model] = scope["read"]
    return found


def _decoders(model: type[Model]) -> Mapping[str, tuple[str, Callable[[Any], Any]]]:
    """For each nested field its JSON name and how it is read."""
    found = _DECODERS.get(model)
    if found is None:
        read = model._make_decoders()
        found = _DECODERS[model] = {name: (key, read[key]) for name, key in model._wire.items() if key in read}
    return found


def _known(model: type[Model]) -> frozenset[str]:
    """The JSON names of the model's fields."""
    found = _KNOWN.get(model)
    if found is None:
        found = _KNOWN[model] = frozenset(model._wire.values())
    return found


def _restored(model: type[M], fields: JsonObject) -> M:
    """The model that a pickle or a copy stands for."""
    self = model.__new__(model)
    self._unread = None
    for name, value in fields.items():
        if value is not UNSET or name not in model._always:
            setattr(self, name, value)
    return self


# ---- from values to JSON


class _Unsendable(Exception):
    """A value that JSON cannot hold; each container that holds it adds its part of the place.

    Args:
        words: What it is, and what to pass instead.
        kind: The error to raise.
    """

    def __init__(self, words: str, kind: type[Exception] = ArgumentTypeError) -> None:
        super().__init__(words)
        self.kind = kind
        self.parts: list[str] = []

    def inside(self, part: str) -> _Unsendable:
        """The same, seen from the container."""
        self.parts.append(part)
        return self


def dump(value: Any, *, writing: bool = False, place: str = "body") -> Any:
    """The value as plain JSON values: dicts with string keys, lists, strings, numbers, booleans and None.

    Args:
        value: JSON values, models, enums, and any Mapping or Sequence of them.
        writing: Leave out the fields that the service only answers.
        place: What the value is called in an error.

    Raises:
        ArgumentTypeError: A part of it has no JSON form, or is UNSET; the message names the place, such as `body.ids[1]`.
        ArgumentValueError: A part of it is a number or text that JSON cannot hold, or contains itself.
    """
    try:
        return _plain(value, writing)
    except _Unsendable as error:
        kind, words = error.kind, f"{place}{''.join(reversed(error.parts))} is {error}"
    except RecursionError:
        kind, words = ArgumentValueError, f"{place} contains itself or is nested too deeply; pass a finite value"
    raise kind(words)


def _plain(value: Any, writing: bool) -> Any:
    kind = type(value)
    if kind is str:
        return value if value.isascii() else _whole(value)
    if value is None or kind is bool or kind is int:
        return value
    if kind is float:
        if not math.isfinite(value):
            raise _Unsendable(f"{value!r}, which JSON does not know; pass a finite number or None", ArgumentValueError)
        return value
    if kind is dict:
        return _object(value, writing)
    if kind is list or kind is tuple:
        return _array(value, writing)
    if isinstance(value, Model):
        return _fields(value, writing)
    return _unusual(value, writing)


def _unusual(value: Any, writing: bool) -> Any:
    """Enums, subclasses of the plain types, and other mappings and sequences."""
    if value is UNSET:
        raise _Unsendable("UNSET, which only an argument or a field can be; leave it out, or pass None for null")
    if isinstance(value, Enum):
        return _plain(value.value, writing)
    for plain in (str, int, float):
        if isinstance(value, plain):
            # Of the plain type itself: a subclass may print, or be encoded, as something else.
            return _plain(getattr(plain, f"__{plain.__name__}__")(value), writing)
    if isinstance(value, Mapping):
        return _object(value, writing)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return _array(list(value), writing)
    raise _Unsendable(f"{short(value)} of type {type(value).__name__}, which has no JSON form; pass {_instead(value)}")


def _array(items: Sequence[Any], writing: bool) -> list[Any]:
    # A hundred thousand ids are looked at together: a call for each would cost more than to encode them.
    if set(map(type, items)) == {str} and all(map(str.isascii, items)):
        return list(items)
    out: list[Any] = []
    for index, item in enumerate(items):
        try:
            out.append(_plain(item, writing))
        except _Unsendable as error:
            raise error.inside(f"[{index}]") from None
    return out


def _object(items: Mapping[Any, Any], writing: bool) -> JsonObject:
    out: JsonObject = {}
    for key, item in items.items():
        try:
            out[_key(key)] = _plain(item, writing)
        except _Unsendable as error:
            raise error.inside(
                f".{key}" if isinstance(key, str) and not isinstance(key, Enum) else f".{key!r}"
            ) from None
    return out


def _key(key: Any) -> str:
    key = key.value if isinstance(key, Enum) and key is not UNSET else key
    if not isinstance(key, str):
        raise _Unsendable(f"under a key of type {type(key).__name__}; keys of a JSON object are strings")
    return cast("str", _plain(key, writing=False))


def _fields(model: Model, writing: bool) -> JsonObject:
    """A model's fields that are set, then its additional properties."""
    left_out = model._read_only if writing else ()
    value_of = _value if writing else _as_kept
    out: JsonObject = {}
    for name, key in model._wire.items():
        value = value_of(model, name)
        if value is not UNSET and key not in left_out:
            try:
                out[key] = _plain(value, writing)
            except _Unsendable as error:
                raise error.inside(f".{key}") from None
    additional = model.additional_properties
    if additional:
        if twice := _known(type(model)).intersection(additional):
            words = f"in additional_properties, and a field of {type(model).__name__}; set the field"
            raise _Unsendable(words).inside(f".{min(twice)}")
        out.update(_object(additional, writing))
    return out


def _as_kept(model: Model, name: str) -> Any:
    """A field's value, as it came where nobody has touched it."""
    try:
        return object.__getattribute__(model, name)
    except AttributeError:
        return (model._unread or {}).get(model._wire[name], UNSET)


def _whole(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        words = f"{short(text)}, which holds half of a surrogate pair; pass whole characters"
        raise _Unsendable(words, ArgumentValueError) from None
    return text


def short(value: Any) -> str:
    """What a value prints as in an error: one line of at most 80 characters."""
    text = " ".join(repr(value).split())
    return text if len(text) <= 80 else f"{text[:79]}…"


def _instead(value: Any) -> str:
    """What to pass in place of a value that has no JSON form."""
    if isinstance(value, datetime):
        return "milliseconds since 1970, int(value.timestamp() * 1000), or text, value.isoformat()"
    if isinstance(value, date):
        return "text, value.isoformat()"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "a string, bytes(value).decode()"
    if isinstance(value, (set, frozenset)):
        return "a list, such as sorted(value): a set has no order"
    if isinstance(value, Iterable):
        return "a list, list(value)"
    if type(value).__name__ == "Decimal":
        return "a number, float(value), or a string, str(value)"
    if type(value).__name__ == "UUID":
        return "a string, str(value)"
    return "strings, numbers, lists, dicts or models"


# ---- from JSON to values


def reader(model: type[M]) -> Callable[[Any], M]:
    """Read a JSON object as the model; anything else stays as it came."""
    read = _reading(model)

    def one(value: Any) -> M:
        if type(value) is dict:
            return cast("M", read(value))
        return cast("M", read(dict(value)) if isinstance(value, Mapping) else value)

    return one


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
        best = max(fitting, key=lambda member: (len(member._constants), len(keys & _known(member))))
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


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def as_datetime(time: float | str | Unset | None) -> datetime | None:
    """A time of the service as an aware datetime in UTC; None where it is UNSET, null or no time.

    Args:
        time: Milliseconds since 1970, or ISO 8601 text, as the service gives them; text without a zone is UTC.
    """
    try:
        if isinstance(time, str):
            read = datetime.fromisoformat(time)
            return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)
        if isinstance(time, (int, float)) and not isinstance(time, bool):
            return _EPOCH + timedelta(milliseconds=time)
    except (OverflowError, ValueError):
        pass
    return None


def changed_fields(before: M, after: M) -> JsonObject:
    """What is set otherwise in `after`, by Python name: pass it on with `**` and only the difference is sent.

    Args:
        before: The model as it was read.
        after: Its changed copy, of the same class; a field that it lacks is no difference.

    Raises:
        ArgumentTypeError: The two are of different classes.
    """
    if type(before) is not type(after):
        raise ArgumentTypeError(
            f"{type(before).__name__} and {type(after).__name__} cannot be compared; pass two of one class"
        )
    return {
        name: value
        for name in type(after)._wire
        if (value := _value(after, name)) is not UNSET and value != _value(before, name)
    }


# ---- what an operation sends


def segment(name: str, value: str) -> str:
    """One encoded path segment.

    Args:
        name: The argument's name, for the error.
        value: Its value, of any characters but control characters.

    Raises:
        ArgumentValueError: An empty value, `.` or `..` would address another resource.
        ArgumentTypeError: The value is no string.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{name} is {short(value)}; pass its id as a string")
    if value in ("", ".", "..") or any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ArgumentValueError(f"{name} is {value!r}, which cannot be part of a path; pass the id of one entity")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise ArgumentValueError(f"{name} is {value!r}, which has no UTF-8 form; pass the id of one entity") from None


_FITTING: Mapping[type, tuple[str, Callable[[Any], bool]]] = {
    bool: ("True or False", lambda value: isinstance(value, bool)),
    int: (
        "a whole number",
        lambda value: (
            (isinstance(value, int) and not isinstance(value, bool))
            or (isinstance(value, float) and value.is_integer())
        ),
    ),
    float: ("a number", lambda value: isinstance(value, (int, float)) and not isinstance(value, bool)),
    str: ("a string", lambda value: isinstance(value, str)),
    list: ("a list", lambda value: not isinstance(value, (str, bytes))),
    bytes: ("one pathlib.Path, bytes or binary file", lambda value: not isinstance(value, (list, tuple))),
}


def _argument(value: Any, kind: Kind, name: str) -> Any:
    """The argument as it is sent; one of a type that cannot be meant is refused."""
    if isinstance(kind, str):
        return value if value is None else _TERMS[kind](value, name)
    words, fits = _FITTING[kind or list]
    if kind is None or value is None or fits(value):
        return value
    if kind is list:
        words = f"a list: {name}=[{short(value)}]"
    raise ArgumentTypeError(f"{name} is {short(value)}; pass {words}")


def _truth(value: Any, name: str) -> Any:
    """The words of the service for True and False."""
    return ("true" if value else "false") if isinstance(value, bool) else _words(value, name, "True or False")


def _number(value: Any, name: str) -> Any:
    """A number as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return _words(value, name, "a number")
    if not math.isfinite(value):
        raise ArgumentValueError(f"{name} is {value!r}; pass a finite number")
    return str(int(value)) if value == int(value) else repr(float(value))


def _list(value: Any, name: str) -> Any:
    """Texts with commas between them."""
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        return _words(value, name, "a list of strings")
    for index, each in enumerate(value):
        if not isinstance(each, str):
            raise ArgumentTypeError(f"{name}[{index}] is {short(each)}; pass a string")
        if not each or "," in each:
            raise ArgumentValueError(
                f"{name}[{index}] is {short(each)}; commas separate the items, so none can hold one"
            )
    if not value:
        raise ArgumentValueError(f"{name} is {short(value)}; leave it out, or name at least one")
    return ",".join(value)


def _day(value: Any, name: str) -> Any:
    """A day as text."""
    if isinstance(value, datetime):
        # Which day it is depends on the time zone.
        raise ArgumentTypeError(f"{name} is {short(value)}; pass a day, such as value.date()")
    return value.isoformat() if isinstance(value, date) else _words(value, name, "a datetime.date")


def _epoch(value: Any, name: str) -> Any:
    """Milliseconds since 1970; what is finer is cut off."""
    if not isinstance(value, datetime):
        if isinstance(value, (date, str)):
            raise ArgumentTypeError(
                f"{name} is {short(value)}; pass a datetime with a time zone, or milliseconds since 1970"
            )
        return _argument(value, int, name)
    if value.utcoffset() is None:
        words = "pass one with a time zone, such as value.replace(tzinfo=datetime.UTC)"
        raise ArgumentValueError(f"{name} is {short(value)}, which has no time zone; {words}")
    return (value - _EPOCH) // timedelta(milliseconds=1)


def _words(value: Any, name: str, other: str) -> Any:
    """Text, which goes out as it is."""
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{name} is {short(value)}; pass {other}, or text")
    return value


_TERMS: Mapping[str, Callable[[Any, str], Any]] = {
    "truth": _truth,
    "number": _number,
    "list": _list,
    "day": _day,
    "epoch": _epoch,
}
"""How arguments in Python's own terms become what the document declares."""
Kind: TypeAlias = type | str | None
"""The type that an argument must have, or the name of its Python terms; None where any value may be meant."""


def given(*items: tuple[Any, ...]) -> JsonObject:
    """Query parameters by their name in the document: what is UNSET or None is left out.

    Args:
        items: Name, value, and for an argument its type and its name in Python where that is another.

    Raises:
        ArgumentTypeError: A value is neither text, a number, a boolean nor a list of those.
        ArgumentValueError: A value is a number or text that cannot be sent.
    """
    out: JsonObject = {}
    for name, value, kind, argument in map(_item, items):
        if value is UNSET or value is None:
            continue
        plain = dump(_argument(value, kind, argument), place=argument)
        for index, part in enumerate(plain if isinstance(plain, list) else [plain]):
            if part is None or isinstance(part, (dict, list)):
                place = f"{argument}[{index}]" if isinstance(plain, list) else argument
                raise ArgumentTypeError(f"{place} is {short(part)}; pass text, a number, a boolean or a list of those")
        out[name] = int(plain) if kind in (int, "epoch") else plain
    return out


def body_of(*items: tuple[Any, ...], places: Places | None = None) -> JsonObject:
    """A JSON body of the fields that were given; None is sent as null.

    Args:
        items: Name, value, and for an argument its type and its name in Python where that is another.
        places: Where objects stand in the body.

    Raises:
        ArgumentTypeError: A value has no JSON form, or is another thing than its place takes.
        ArgumentValueError: A value is a number or text that JSON cannot hold.
    """
    out: JsonObject = {}
    for name, value, kind, argument in map(_item, items):
        if value is not UNSET:
            value = _argument(value, kind, argument)
            if places:
                check_places(places, {name: value})
            place = f"body.{name}" if name == argument else f"{argument} (body.{name})"
            out[name] = dump(value, writing=True, place=place)
    return out


def whole_body(value: Any, kind: Kind = None, places: Places | None = None) -> Any:
    """A JSON body that is one argument; see `body_of`."""
    _argument(value, kind, "body")
    if places:
        check_places(places, value)
    return dump(value, writing=True)


def _item(item: tuple[Any, ...]) -> tuple[str, Any, Kind, str]:
    name, value, *rest = item
    return name, value, rest[0] if rest else None, rest[1] if len(rest) > 1 else name


def upload(name: str, value: Any) -> Any:
    """A file argument, or a list of them.

    Raises:
        ArgumentTypeError: It is no path, bytes or binary file; a string could be meant as either.
    """
    for each in value if isinstance(value, (list, tuple)) else [value]:
        if each is not None and each is not UNSET and not _is_file(each):
            raise ArgumentTypeError(f"{name} is {short(each)}; pass a pathlib.Path, bytes or a binary file")
    return value


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or (
        not isinstance(value, TextIOBase) and (hasattr(value, "__fspath__") or hasattr(value, "read"))
    )


def parts_of(*items: tuple[Any, ...], places: Places | None = None) -> tuple[tuple[str, Any], ...]:
    """The parts of a multipart body by their name; see `body_of`.

    A file stands there as it was given, all else as text, a list in several parts. None and UNSET are left out.
    """
    out: list[tuple[str, Any]] = []
    for name, value, kind, argument in map(_item, items):
        if value is UNSET or value is None:
            continue
        value = _argument(value, kind, argument)
        if places:
            check_places(places, {name: value})
        for index, each in enumerate(value) if isinstance(value, (list, tuple)) else [(None, value)]:
            if each is not None and each is not UNSET:
                place = argument if index is None else f"{argument}[{index}]"
                out.append((name, each if _is_file(each) else _text(dump(each, writing=True, place=place))))
    return tuple(out)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


Places: TypeAlias = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""Where objects stand in a body, such as `rules/*`: the models that are taken there, and the plurals among the fields."""


def check_places(places: Places, body: Any) -> None:
    """Refuse what is another thing than its place takes: the service would ignore the fields that it does not know.

    The rules that `gates.rules.list` gives have `environment` in place of `environments`. Written back, such a rule
    would go live in every environment.

    Args:
        places: Where objects stand in the body.
        body: The body, of models or plain values; fields by their JSON name.

    Raises:
        ArgumentTypeError: A model has fields that its place does not take, or a singular stands where a plural is known.
    """
    for path, (taken, plurals) in places.items():
        for place, value in _at(body, path.split("/") if path else []):
            keys = _keys(value)
            for plural in plurals:
                if plural[:-1] in keys and plural not in keys:
                    raise ArgumentTypeError(
                        f"body{place} has {plural[:-1]!r} and no {plural!r}, and the service would ignore it; set "
                        f"{plural!r}, a list, or write what the entity itself holds, such as gates.get(…).rules"
                    )
            if isinstance(value, Model) and taken and not _is_taken(value, taken, strict=bool(plurals)):
                raise ArgumentTypeError(
                    f"body{place} is a {type(value).__name__}; pass {' or '.join(taken)}, or a dict of its fields"
                )


def _is_taken(value: Model, names: Sequence[str], *, strict: bool) -> bool:
    """Whether the model is one of those or, where no list can be lost, has no field that they lack."""
    if strict or not {each.__name__ for each in type(value).__mro__}.isdisjoint(names):
        return not {each.__name__ for each in type(value).__mro__}.isdisjoint(names)
    from . import models

    return _known(type(value)) <= frozenset[str]().union(*(_known(getattr(models, name)) for name in names))


def _keys(value: Any) -> set[str]:
    """The JSON names of what an object sets."""
    if isinstance(value, Model):
        return {key for name, key in value._wire.items() if _as_kept(value, name) is not UNSET} | {
            *value.additional_properties
        }
    return {key for key in value if isinstance(key, str)} if isinstance(value, Mapping) else set()


def _at(value: Any, path: Sequence[str], place: str = "") -> Iterator[tuple[str, Any]]:
    """What stands at a path, with its place: `rules/*` leads to `.rules[0]`."""
    if not path:
        yield place, value
    elif path[0] != "*":
        if isinstance(value, Model):
            inner = next((_as_kept(value, name) for name, key in value._wire.items() if key == path[0]), UNSET)
        else:
            inner = value.get(path[0], UNSET) if isinstance(value, Mapping) else UNSET
        yield from _at(inner, path[1:], f"{place}.{path[0]}")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _at(item, path[1:], f"{place}.{key}")
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        for index, item in enumerate(value):
            yield from _at(item, path[1:], f"{place}[{index}]")


# ---- what an operation makes of an answer


def _shape(value: Any) -> str:
    """What kind of JSON value this is, without a word of it."""
    if value is None or value is UNSET:
        return "nothing" if value is UNSET else "null"
    kinds = (
        (bool, "true or false"),
        ((int, float), "a number"),
        (str, "text"),
        (Mapping, "an object"),
        (list, "a list"),
    )
    return next((words for kind, words in kinds if isinstance(value, kind)), f"a {type(value).__name__}")


def _payload(body: Any) -> Any:
    """The `data` of an answer, or the body itself where it is no envelope; UNSET where there is neither."""
    if not isinstance(body, Mapping):
        return UNSET if body is None or body == "" else body
    if "data" in body:
        return body["data"]
    return UNSET if "message" in body or "pagination" in body else body


def _entity(model: type[M], value: Any, what: str = "the answer") -> M:
    """The model of a JSON object that has one of its fields, or none at all."""
    if not isinstance(value, Mapping):
        raise AnswerShapeError(f"{what} holds {_shape(value)} where {model.__name__} belongs")
    if value and _known(model).isdisjoint(value):
        raise AnswerShapeError(f"{what} holds an object without any field of {model.__name__}")
    return cast("M", _reading(model)(value if type(value) is dict else dict(value)))


def read_entity(model: type[M], body: Any, *, change: bool = False) -> M:
    """The entity of an answer.

    Args:
        model: Its class.
        body: The decoded answer.
        change: Whether the operation changes something: its answer may be a message alone, which gives an entity whose
            fields are all UNSET.

    Raises:
        AnswerShapeError: The answer holds something else.
    """
    payload = _payload(body)
    if change and (payload is UNSET or payload is None or isinstance(payload, Mapping)):
        return model.from_dict(payload or {})
    return _entity(model, payload)


def read_whole(model: type[M], body: Any, *, change: bool = False) -> M:
    """The answer itself, where no `data` is declared; see `read_entity`."""
    if change and (body is None or body == "" or isinstance(body, Mapping)):
        return model.from_dict(body or {})
    return _entity(model, body)


def read_message(model: type[M], body: Any) -> M:
    """What the service says of a change that was made; an answer of another shape says nothing."""
    return model.from_dict(body if isinstance(body, Mapping) else {})


def read_list(read: Callable[[Any], T], body: Any, inner: str = "", *, change: bool = False) -> list[T]:
    """The items of an answer: of a list, of one object, or of the list that `inner` names inside of it.

    Args:
        read: Reads one item.
        body: The decoded answer.
        inner: The field that holds the items, where `data` is an object or a list of such objects.
        change: Whether the operation changes something: its answer may be a message alone, which gives no items.

    Raises:
        AnswerShapeError: The answer holds something else.
    """
    payload = _payload(body)
    if change and (payload is UNSET or payload is None or payload == {}):
        return []
    if not isinstance(payload, (list, Mapping)) or payload == {}:
        raise AnswerShapeError(f"the answer holds {_shape(payload)} where a list belongs")
    entries = payload if isinstance(payload, list) else [payload]
    if inner:
        alone = not isinstance(payload, list)
        entries = [item for entry in entries for item in _inside(entry, inner, alone=alone)]
    return [read(entry) for entry in entries]


def _inside(entry: Any, inner: str, *, alone: bool) -> list[Any]:
    """The items that an entry holds; one of several entries that holds none is an item itself."""
    if not isinstance(entry, Mapping) or not (alone or inner in entry):
        return [entry]
    items = entry.get(inner, [] if entry.get("count") == 0 else UNSET)
    if not isinstance(items, list):
        raise AnswerShapeError(f"the answer holds {_shape(items)} where the list {inner} belongs")
    return items


def entity_item(model: type[M]) -> Callable[[Any], M]:
    """Read an item of a list as the model.

    Raises:
        AnswerShapeError: The item is no object, or has none of the model's fields.
    """
    read, known = _reading(model), _known(model)

    def one(value: Any) -> M:
        if type(value) is dict and not known.isdisjoint(value):
            return cast("M", read(value))
        return _entity(model, value, "an item of the answer")

    return one


def object_item(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Read an item of a list as one of several models.

    Raises:
        AnswerShapeError: The item is no object.
    """

    def one(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise AnswerShapeError(f"an item of the answer holds {_shape(value)} where an object belongs")
        return read(value)

    return one


def text_item(value: Any) -> str:
    """Read an item of a list of texts.

    Raises:
        AnswerShapeError: The item is neither text nor a number, which stays as it came.
    """
    if not isinstance(value, (str, int, float)):
        raise AnswerShapeError(f"an item of the answer holds {_shape(value)} where text belongs")
    return cast("str", value)


def read_any(body: Any) -> Any:
    """The `data` of an answer as it came."""
    payload = _payload(body)
    return {} if payload is UNSET else payload


def read_text(body: Any) -> str:
    """The text of an answer that is no JSON.

    Raises:
        AnswerShapeError: The answer is JSON.
    """
    if body is not None and not isinstance(body, str):
        raise AnswerShapeError(f"the answer holds {_shape(body)} where text belongs")
    return body or ""


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
