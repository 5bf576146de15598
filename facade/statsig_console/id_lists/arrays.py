"""Arrow arrays as the texts of ids."""

from __future__ import annotations

from typing import Any


def holds_ids(kind: Any) -> bool:
    """Whether a column of this Arrow type can hold ids: text, whole numbers, or nothing but nulls."""
    from pyarrow import types

    if types.is_dictionary(kind) or types.is_run_end_encoded(kind):
        return holds_ids(kind.value_type)
    is_text = types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind) or _is_binary(kind)
    # A warehouse has large whole numbers as decimals without digits after the point.
    return bool(
        is_text or types.is_integer(kind) or types.is_null(kind) or (types.is_decimal(kind) and kind.scale == 0)
    )


def _is_binary(kind: Any) -> bool:
    from pyarrow import types

    return bool(types.is_binary(kind) or types.is_large_binary(kind) or types.is_binary_view(kind))


def texts_of(array: Any) -> list[str]:
    """The values of an array as texts: nulls are empty, whole numbers are their digits, bytes are UTF-8.

    Bytes that are no UTF-8 become halves of surrogate pairs, for the rule `encoding` to find.
    """
    from pyarrow import types

    kind = array.type
    if types.is_run_end_encoded(kind):
        from pyarrow import compute

        return texts_of(compute.run_end_decode(array))
    if types.is_dictionary(kind):
        # Each word once, however many rows have it.
        words = texts_of(array.dictionary)
        return ["" if place is None else words[place] for place in array.indices.to_pylist()]
    if _is_binary(kind):
        return ["" if value is None else value.decode(errors="surrogateescape") for value in array.to_pylist()]
    if not (types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind)):
        array = array.cast("string")
    values: list[Any] = array.to_pylist()
    return ["" if value is None else value for value in values] if array.null_count else values
