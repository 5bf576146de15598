"""Where objects stand in a body, and what they may be: what is written there is checked before it is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spec.pipeline.document import Json, deref
from spec.pipeline.hoist import kind_of
from spec.pipeline.normalise import COMPONENTS


def places_of(document: Json, body: Json | None, accepts: Mapping[str, list[str]]) -> Json:
    """The places of objects in a body, such as `rules/*`, each with the models it takes and the plurals it knows.

    A plural is a list whose singular is no field: an object with the singular in its place comes from another answer,
    and the service would ignore it.

    Args:
        document: The normalised document.
        body: The body's schema; None where there is none.
        accepts: For each model of a body those of answers that stand for the same.
    """
    if body is None:
        return {}
    found = {path: entry for path, entry in _walk(document, body, (), ()) if any(entry)}
    return {
        "/".join(path): [[*dict.fromkeys(each for name in models for each in [name, *accepts.get(name, [])])], plurals]
        for path, (models, plurals) in found.items()
    }


def is_taken_for(document: Json, written: Json, read: Json) -> bool:
    """Whether an answer has the singular of a list that a body knows, and would lose its meaning when written back.

    Args:
        document: The normalised document.
        written: An object of a body.
        read: An object of an answer.
    """
    fields = read["properties"]
    return any(plural[:-1] in fields and plural not in fields for plural in _plurals(document, written["properties"]))


def _plurals(document: Json, fields: Json) -> list[str]:
    return sorted(
        field
        for field, part in fields.items()
        if field.endswith("s") and field[:-1] not in fields and _is_list(document, part)
    )


def _walk(
    document: Json, schema: Json, path: tuple[str, ...], above: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[list[str], list[str]]]]:
    members = _members(document, schema)
    objects = [(name, each) for name, each in members if kind_of(each) == "object"]
    if objects and all(kind_of(each) not in ("free", "map") for _, each in members):
        fields = {field: part for _, each in objects for field, part in each["properties"].items()}
        plurals = _plurals(document, fields)
        # What stands at the top is checked by the arguments' names; no model is passed there.
        names = [name for name, _ in objects if name] if path else []
        if path or plurals:
            yield path, (names, plurals)
    for name, each in members:
        if name and name in above:
            continue
        inner = (*above, name) if name else above
        for field, part in each.get("properties", {}).items() if kind_of(each) == "object" else ():
            if not part.get("readOnly"):
                yield from _walk(document, part, (*path, field), inner)
        if "items" in each:
            yield from _walk(document, each["items"], (*path, "*"), inner)


def _members(document: Json, schema: Json) -> list[tuple[str, Json]]:
    """The alternatives of a schema, each with its component's name where it has one; null is none of them."""
    name = schema.get("$ref", "").removeprefix(COMPONENTS)
    whole = deref(document, schema)
    if "oneOf" in whole:
        return [each for part in whole["oneOf"] if part != {"type": "null"} for each in _members(document, part)]
    return [(name, whole)]


def _is_list(document: Json, schema: Json) -> bool:
    return any("items" in each for _, each in _members(document, schema))
