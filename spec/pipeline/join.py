"""One class for places that have grown apart: its fields are those of all, so that no place loses its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from attrs import define, field

from spec.pipeline.document import Json, deref
from spec.pipeline.schemas import Site


@define
class Shape:
    """One object, enum or map and every site that has it.

    Args:
        kind: object, enum, map or free.
        schema: Its normalised schema.
        sites: Where it stands; none for a model that is kept for callers only.
        digest: Equal for equal shapes.
        name: The public name.
        proposed: Whether the name comes from the rule.
        flags: What the templates are told of a kept model, since nothing in the document tells it.
        parts: The unlike shapes that are joined under the one name; none for a shape that is one.
    """

    kind: str
    schema: Json
    sites: list[Site] = field(factory=list)
    digest: str = ""
    name: str = ""
    proposed: bool = False
    flags: Json = field(factory=dict)
    parts: list[Shape] = field(factory=list)


def joined(name: str, parts: list[Shape], digest: str) -> Shape:
    """The shape of places that share a name and are no longer alike."""
    schema = merged([part.schema for part in parts])
    return Shape(parts[0].kind, schema, [s for part in parts for s in part.sites], digest, name, parts=parts)


def merged(schemas: Iterable[Json]) -> Json:
    """One schema with the fields of all, or the words of all; required is what all of them require."""
    first, *others = schemas
    out: Json = {**first}
    if "properties" in first:
        properties: Json = dict(first["properties"])
        for other in others:
            for name, schema in other.get("properties", {}).items():
                properties[name] = either(properties[name], schema) if name in properties else schema
        required = [n for n in first.get("required", []) if all(n in other.get("required", []) for other in others)]
        out = {**out, "properties": properties, "required": required}
        if not required:
            del out["required"]
    elif "enum" in first:
        out["enum"] = sorted({word for each in (first, *others) for word in each["enum"]})
        out |= {"x-open": True} if any(each.get("x-open") for each in others) else {}
    elif isinstance(first.get("additionalProperties"), dict):
        for other in others:
            out["additionalProperties"] = either(out["additionalProperties"], other["additionalProperties"])
    return out


def either(one: Json, other: Json) -> Json:
    """A schema that both values fit."""
    if one == other or not one:
        return one
    if not other:
        return other
    members = [member for each in (one, other) for member in each.get("oneOf", [each])]
    return {"oneOf": [member for at, member in enumerate(members) if member not in members[:at]]}


def follows(
    document: Json, leader: Json, other: Json, *, alike: Callable[[Json, Json], bool], new: Callable[[str], bool]
) -> bool:
    """Whether places of one shape may be read and written as another: all that differs are fields that may be absent.

    Args:
        document: The document that both are from.
        leader: The shape of the places that hold the name.
        other: The shape of the places that would follow.
        alike: Whether two schemas are the same shape.
        new: Whether a required field is one that the class did not have before and that may be absent when read.
    """
    leader, other = deref(document, leader), deref(document, other)
    if alike(leader, other):
        return True
    mine, theirs = leader.get("properties"), other.get("properties")
    if not mine or not theirs:
        return _of_followers(document, leader, other, alike)
    rest = [{k: v for k, v in each.items() if k not in FIELDS} for each in (leader, other)]
    if rest[0] != rest[1] or not mine.keys() & theirs.keys():
        return False
    for name in mine.keys() ^ theirs.keys():
        owner = leader if name in mine else other
        if name in owner.get("required", []) and not new(name):
            return False
    return all(
        (name in leader.get("required", [])) == (name in other.get("required", []))
        and bool(mine[name].get("nullable")) == bool(theirs[name].get("nullable"))
        and follows(document, mine[name], theirs[name], alike=alike, new=lambda _: False)
        for name in mine.keys() & theirs.keys()
    )


FIELDS = frozenset({"properties", "required", "description", "nullable", "readOnly"})


def _of_followers(document: Json, leader: Json, other: Json, alike: Callable[[Json, Json], bool]) -> bool:
    """Whether lists or maps differ only in what they hold, and that follows."""
    for keyword in ("items", "additionalProperties"):
        inner: list[Any] = [each.get(keyword) for each in (leader, other)]
        if all(isinstance(each, dict) for each in inner):
            rest = [{k: v for k, v in each.items() if k not in (keyword, *FIELDS)} for each in (leader, other)]
            return rest[0] == rest[1] and follows(document, *inner, alike=alike, new=lambda _: False)
    return False
