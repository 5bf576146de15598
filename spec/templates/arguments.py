"""What each operation takes and gives, for a command line and for documentation; loaded when first asked for."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal

from attrs import frozen


@frozen
class Type:
    """The type of a value, in the words of JSON Schema.

    Args:
        kind: The JSON type; `union` where it is one of `forms`, `any` where the document says nothing.
        format: What more is known of a string or a number, such as `date-time`.
        enum: The values that the document knows; empty where any will do.
        open: Whether values beside those of `enum` are taken.
        nullable: Whether null is taken.
        items: The type of an array's items.
        values: The type of the values of a map, an object with free keys.
        forms: The types of a union.
        model: The name of the object or enum in `statsig_console.models`.
    """

    kind: Literal["object", "array", "string", "number", "integer", "boolean", "union", "any"]
    format: str | None = None
    enum: tuple[str | int | float | bool, ...] = ()
    open: bool = False
    nullable: bool = False
    items: Type | None = None
    values: Type | None = None
    forms: tuple[Type, ...] = ()
    model: str | None = None


@frozen
class Argument:
    """One argument of an operation's method.

    Args:
        name: Its name in Python.
        wire: Its name in the document; empty for a body that is passed as a whole.
        place: Where its value goes. What goes into the path, and a whole body, is passed by position.
        required: Whether it has to be given.
        type: The type of its value.
        words: What it means, in a line without a full stop; empty where nobody wrote one.
    """

    name: str
    wire: str
    place: Literal["path", "query", "body", "header"]
    required: bool
    type: Type
    words: str = ""


@frozen
class Details:
    """What one operation takes and gives.

    Args:
        arguments: Its arguments, in the order of the method's signature.
        pages: How its list is cut: `numbered` by page numbers, `cursor` by cursors, `none` where one answer has all.
        listing: Whether the method gives a list that is read page by page.
        body: The type of the whole JSON body; None where there is none.
        answer: The type of what the method gives; of a list that of its items.
    """

    arguments: tuple[Argument, ...]
    pages: Literal["none", "numbered", "cursor"]
    listing: bool
    body: Type | None
    answer: Type


@cache
def details(name: str) -> Details:
    """What one operation takes and gives.

    Args:
        name: Its public name.

    Raises:
        KeyError: There is no such operation.
    """
    row = json.loads(_ROWS[name])
    arguments = tuple(
        Argument(name, wire, place, required, _type(kind), words)
        for name, wire, place, required, kind, words in row["arguments"]
    )
    body = _type(row["body"]) if "body" in row else None
    return Details(arguments, row["pages"], row["listing"], body, _type(row["answer"]))


def _type(node: dict[str, Any]) -> Type:
    inner: dict[str, Any] = {key: _type(node[key]) for key in ("items", "values") if key in node}
    lists: dict[str, Any] = {"enum": tuple(node.get("enum", ())), "forms": tuple(map(_type, node.get("forms", ())))}
    return Type(**{**node, **inner, **lists})


# One JSON text for each operation, so that asking for one reads one.
_ROWS: dict[str, str] = {}
