"""The Arrow types of models, and the values of models as Arrow arrays; what fits no type is kept as JSON text.

The service answers more than the document says: fields that are not declared, and values of another shape. Their cell
is null, and the value stands in the column `additional_properties`, so that a table holds all that was answered.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate, chain
from types import NoneType, UnionType
from typing import Any, Literal, Protocol, TypeAlias, Union, get_args, get_origin, get_type_hints

import pyarrow as pa
from attrs import field, frozen

from statsig_console_api.types import Model, Unset, as_datetime

ADDITIONAL = "additional_properties"
"""The column of what fits no other."""

Stray: TypeAlias = tuple[int, tuple[str | int, ...], Any]
"""A value that fits no column: the number of its row, its place below the column, and the value."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(milliseconds=1)
# Python's datetime, which readers of a table use, ends with the year 9999.
_EARLIEST = (datetime(1, 1, 2, tzinfo=UTC) - _EPOCH) // _STEP
_LATEST = (datetime(9999, 12, 30, tzinfo=UTC) - _EPOCH) // _STEP
_UNFIT = (pa.ArrowException, OverflowError, UnicodeError)
_OTHER = object()
_TEXT = pa.string()
_WHOLE = frozenset({int, NoneType})
_TO_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Kind(Protocol):
    """A column's Arrow type, and how its array is made."""

    @property
    def arrow(self) -> Any:
        """The Arrow type."""
        ...

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        """The array of these JSON values, and what did not fit."""
        ...


@frozen
class Plain:
    """A column of texts, numbers, booleans or times.

    Args:
        arrow: The Arrow type.
        fits: The types of values that Arrow takes as they are.
        exact: The value of another type as one of these; `_OTHER` where there is none of equal meaning.
    """

    arrow: Any
    fits: frozenset[type]
    exact: Callable[[Any], Any]

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        if self.fits.issuperset(map(type, values)):
            with suppress(*_UNFIT):
                return pa.array(values, self.arrow), ()
        cells: list[Any] = []
        strays: list[Stray] = []
        for place, value in enumerate(values):
            cell = value if type(value) in self.fits else self.exact(value)
            with suppress(*_UNFIT):
                if cell is not _OTHER:
                    pa.scalar(cell, self.arrow)
                    cells.append(cell)
                    continue
            cells.append(None)
            strays.append((place, (), value))
        return pa.array(cells, self.arrow), strays


@frozen
class Time(Plain):
    """A column of times, which the service gives in milliseconds since 1970."""

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        if _WHOLE.issuperset(map(type, values)):
            known = [value for value in values if value is not None]
            if not known or (min(known) >= _EARLIEST and max(known) <= _LATEST):
                return pa.array(values, self.arrow), ()
        return super().encode(values)


@frozen
class Json:
    """A column of JSON texts, for what the document leaves open."""

    arrow: Any = _TEXT

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        return pa.array([None if value is None else json_text(value) for value in values], pa.string()), ()


@frozen
class List:
    """A column of lists.

    Args:
        item: The kind of their items.
    """

    item: Kind
    arrow: Any = field(init=False, eq=False)

    @arrow.default
    def _arrow(self) -> Any:
        return pa.list_(self.item.arrow)

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        values, strays = _of_type(values, list)
        held = [value or () for value in values]
        offsets = list(accumulate(map(len, held), initial=0))
        items, inner = _encode(self.item, list(chain.from_iterable(held)))
        array = pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), items, self.arrow, mask=_mask(values))
        return array, [*strays, *(_above(offsets, *stray) for stray in inner)]


@frozen
class Map:
    """A column of objects with free keys and values of one kind.

    Args:
        item: The kind of their values.
    """

    item: Kind
    arrow: Any = field(init=False, eq=False)

    @arrow.default
    def _arrow(self) -> Any:
        return pa.map_(pa.string(), self.item.arrow)

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        values, strays = _of_type(values, dict)
        held = [value or {} for value in values]
        offsets = list(accumulate(map(len, held), initial=0))
        keys = list(chain.from_iterable(held))
        items, inner = _encode(self.item, [item for value in held for item in value.values()])
        array = pa.MapArray.from_arrays(pa.array(offsets, pa.int32()), pa.array(keys, pa.string()), items, self.arrow,
                                        mask=_mask(values))  # fmt: skip
        above = ((_above(offsets, *stray), keys[stray[0]]) for stray in inner)
        return array, [*strays, *((row, (key, *path[1:]), value) for (row, path, value), key in above)]


@frozen
class Struct:
    """A column of objects, or the rows of a table.

    Args:
        fields: The name of each field, its name in JSON, and its kind.
        schema: That of a table of such rows, with a column for what fits no other.
    """

    fields: tuple[tuple[str, str, Kind], ...]
    arrow: Any = field(init=False, eq=False)
    schema: Any = field(init=False, eq=False)
    _arrow_fields: Sequence[Any] = field(init=False, eq=False)
    _known: frozenset[str] = field(init=False, eq=False)

    @arrow.default
    def _arrow(self) -> Any:
        # All of it may be missing: the service leaves out fields that the document requires.
        return pa.struct([pa.field(name, kind.arrow) for name, _, kind in self.fields])

    _plain: Mapping[str, int] = field(init=False, eq=False)
    _together: Any = field(init=False, eq=False)

    @_arrow_fields.default
    def _listed(self) -> Sequence[Any]:
        return list(self.arrow)

    @schema.default
    def _schema(self) -> Any:
        return pa.schema([*self.arrow, pa.field(ADDITIONAL, pa.string())])

    @_known.default
    def _keys(self) -> frozenset[str]:
        return frozenset(key for _, key, _ in self.fields)

    @_plain.default
    def _places(self) -> Mapping[str, int]:
        # Arrow itself takes nothing else for these, so that they are converted together, which is much faster.
        return {key: place for place, key in enumerate(key for _, key, kind in self.fields if kind in (TEXT, FLAG))}

    @_together.default
    def _type(self) -> Any:
        return pa.struct([pa.field(key, kind.arrow) for _, key, kind in self.fields if key in self._plain])

    def encode(self, values: Sequence[Any]) -> tuple[Any, Sequence[Stray]]:
        values, strays = _of_type(values, dict)
        mask = _mask(values)
        arrays, inner = self.columns(values if mask is None else [value or {} for value in values])
        return pa.StructArray.from_arrays(arrays, fields=self._arrow_fields, mask=mask), [*strays, *inner]

    def columns(self, rows: Sequence[Mapping[str, Any]]) -> tuple[list[Any], list[Stray]]:
        """The array of each field, and what did not fit."""
        arrays: list[Any] = []
        strays: list[Stray] = []
        together = self._converted(rows)
        for _, key, kind in self.fields:
            if together is not None and key in self._plain:
                arrays.append(together[self._plain[key]])
                continue
            array, inner = _encode(kind, [row.get(key) for row in rows])
            arrays.append(array)
            strays += [(place, (key, *path), value) for place, path, value in inner]
        known = self._known
        for place, row in enumerate(rows):
            if not known.issuperset(row):
                strays += [(place, (key,), row[key]) for key in row if key not in known]
        return arrays, strays

    def _converted(self, rows: Sequence[Mapping[str, Any]]) -> list[Any] | None:
        """The arrays of the plain fields; None where a value does not fit."""
        with suppress(*_UNFIT, TypeError):
            found: list[Any] = pa.array(rows, self._together).flatten()
            return found
        return None


_NULLS: dict[int, tuple[Kind, Any]] = {}


def _encode(kind: Kind, values: list[Any]) -> tuple[Any, Sequence[Stray]]:
    """The array of values, most of which are null throughout, and with them all that is nested in them."""
    count = len(values)
    if values.count(None) < count:
        return kind.encode(values)
    # Nulls of nested types take long to make, and all are the same.
    held = _NULLS.get(id(kind))
    if held is None or len(held[1]) < count:
        held = _NULLS[id(kind)] = kind, pa.nulls(max(count, 100), kind.arrow)
    return held[1].slice(0, count), ()


def batch_of(columns: Struct, rows: Sequence[Mapping[str, Any]], more: Sequence[Mapping[str, Any]] = ()) -> Any:
    """The record batch of rows, with what fits none of the columns in one more.

    Args:
        columns: The columns.
        rows: The values of each row by their JSON names.
        more: What else belongs into that last column of each row.
    """
    arrays, strays = columns.columns(rows)
    strays = [*((place, (key,), each[key]) for place, each in enumerate(more) for key in each), *strays]
    return pa.RecordBatch.from_arrays([*arrays, _additional(len(rows), strays)], schema=columns.schema)


def _additional(count: int, strays: Sequence[Stray]) -> Any:
    """The column `additional_properties`: for each row an object with what fits no other column, or null.

    A field of the entity stands under its name; what is deeper stands under its JSON pointer, as `/owner/newField`.
    """
    if not strays:
        return pa.nulls(count, TEXT.arrow)
    rows: list[dict[str, Any] | None] = [None] * count
    for place, path, value in strays:
        row = rows[place]
        if row is None:
            row = rows[place] = {}
        is_plain = len(path) == 1 and not str(path[0]).startswith("/")
        row[str(path[0]) if is_plain else _pointer(path)] = value
    return Json().encode(rows)[0]


def _pointer(path: Sequence[str | int]) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def json_text(value: Any) -> str:
    """A value as compact JSON."""
    if type(value) is list and {str}.issuperset(map(type, value)):
        # Lists of words, such as the values of a condition, need no encoder where nothing is to be escaped.
        if not value:
            return "[]"
        joined = '","'.join(value)
        if joined.isascii() and joined.isprintable() and "\\" not in joined and joined.count('"') == 2 * len(value) - 2:
            return f'["{joined}"]'
    text = _TO_JSON(value)
    # Half of a surrogate pair is no UTF-8, but can be escaped.
    return text if text.isascii() or _is_whole(text) else json.dumps(value, separators=(",", ":"))


def _is_whole(text: str) -> bool:
    with suppress(UnicodeError):
        return bool(text.encode())
    return False


def _of_type(values: Sequence[Any], wanted: type) -> tuple[Sequence[Any], Sequence[Stray]]:
    """The values with null for those of another type, and these."""
    if {wanted, NoneType}.issuperset(map(type, values)):
        return values, ()
    strays = [(place, (), value) for place, value in enumerate(values) if not isinstance(value, (wanted, NoneType))]
    return [value if isinstance(value, wanted) else None for value in values], strays


def _mask(values: Sequence[Any]) -> Any:
    """Where values are null; None where none is."""
    return pa.array([value is None for value in values], pa.bool_()) if None in values else None


def _above(offsets: Sequence[int], place: int, path: tuple[str | int, ...], value: Any) -> Stray:
    """A stray of an item as one of the list that holds it."""
    row = bisect_right(offsets, place) - 1
    return row, (place - offsets[row], *path), value


# ---- from the annotations of a model


def _never(value: Any) -> Any:
    return _OTHER


def _whole(value: Any) -> Any:
    return int(value) if type(value) is float and value.is_integer() else _OTHER


def _milliseconds(value: Any) -> Any:
    """A time in milliseconds since 1970; what is more precise than that, or without a zone, is no such time."""
    if type(value) is int:
        return value if _EARLIEST <= value <= _LATEST else _OTHER
    if type(value) is float and value.is_integer():
        return _milliseconds(int(value))
    if isinstance(value, str) and (time := as_datetime(value)) is not None:
        return _OTHER if (time - _EPOCH) % _STEP else (time - _EPOCH) // _STEP
    return _OTHER


TEXT = Plain(pa.string(), frozenset({str, NoneType}), _never)
FLAG = Plain(pa.bool_(), frozenset({bool, NoneType}), _never)
INTEGER = Plain(pa.int64(), _WHOLE, _whole)
NUMBER = Plain(pa.float64(), frozenset({float, int, NoneType}), _never)
TIME = Time(pa.timestamp("ms", "UTC"), frozenset({NoneType}), _milliseconds)
_PLAIN: Mapping[object, Kind] = {str: TEXT, bool: FLAG, int: INTEGER, float: NUMBER}


@cache
def columns_of(model: type[Any]) -> Struct:
    """The columns of a model: its fields by their Python name, then `additional_properties`."""
    return _struct(model, ())


def _struct(model: type[Model], above: tuple[type, ...]) -> Struct:
    hints = get_type_hints(model)
    return Struct(
        tuple(
            (name, key, TIME if _is_time(model, name) else _kind(hints[name], (*above, model)))
            for name, key in model._wire.items()
        )
    )


def _is_time(model: type[Model], name: str) -> bool:
    """Whether the model gives the field as a datetime, too: `created_time` as `created_at`."""
    return name.endswith("_time") and isinstance(getattr(model, f"{name[:-5]}_at", None), property)


def _kind(hint: Any, above: tuple[type, ...]) -> Kind:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        kinds = [_kind(each, above) for each in inner if each not in (NoneType, Unset)]
        return kinds[0] if all(each == kinds[0] for each in kinds) else Json()
    if origin is Literal:
        kinds = [_PLAIN.get(type(each), Json()) for each in inner]
        return kinds[0] if all(each == kinds[0] for each in kinds) else Json()
    if origin is not None and issubclass(origin, Mapping):
        item = _kind(inner[1], above)
        return Json() if isinstance(item, Json) else Map(item)
    if origin is not None and issubclass(origin, Sequence):
        return List(_kind(inner[0], above))
    if isinstance(hint, type) and issubclass(hint, Model) and hint not in above and hint._wire:
        return _struct(hint, above)
    return _PLAIN.get(hint, Json())
