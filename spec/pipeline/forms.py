"""One normal form of a schema, that of OpenAPI 3.0: the generator and the judge read the same words.

A type of several words, null as a type or a value, `const`, numeric `exclusiveMinimum` and keywords beside a reference
all have one spelling here, so that the same document in either version gives the same bytes.
"""

from __future__ import annotations

from typing import Any

from spec.pipeline.document import SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES, Json

VERSION = "3.0.0"
"""The version whose spelling it is."""
LATER = frozenset(
    "$schema $id $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary contentSchema "
    "contentMediaType contentEncoding unevaluatedItems unevaluatedProperties dependentSchemas dependentRequired "
    "if then else contains minContains maxContains propertyNames prefixItems".split()
)
"""Keywords of 3.1 that 3.0 has no words for; without them a schema admits more, never less."""
BESIDE = frozenset({"type", "default", "deprecated", "format"})
"""Keywords that say nothing where they stand beside a reference."""
BY_TYPE = {"array": ("items",), "object": ("properties", "required", "additionalProperties")}
"""Keywords that belong to one type of several."""
NULLS: tuple[Json, ...] = ({"type": "null"}, {"enum": [None]}, {"const": None}, {"nullable": True, "enum": [None]})
SHAPES = frozenset({"type", "oneOf", "anyOf", "allOf", "enum", "properties", "items", "not"})
"""Keywords beside which `nullable` says something."""
NULLABLE = "nullable"


def plain(schema: Any) -> Any:
    """A schema in its normal form, all the way down; what is no schema is left for others to refuse."""
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    if not isinstance(schema, dict):
        return schema
    out: Json = {}
    for keyword, value in schema.items():
        if keyword in SCHEMA_MAPS and isinstance(value, dict):
            out[keyword] = {name: plain(each) for name, each in value.items()}
        elif keyword in SCHEMA_LISTS and isinstance(value, list):
            out[keyword] = [plain(each) for each in value]
        elif keyword == "additionalProperties" and isinstance(value, bool):
            out[keyword] = value
        elif keyword in SCHEMA_SINGLES:
            out[keyword] = plain(value)
        else:
            out[keyword] = value
    return _one_form(out)


def _one_form(schema: Json) -> Json:
    if isinstance(schema.get("$ref"), str):
        return _reference(schema)
    out = _content(schema)
    out = {keyword: value for keyword, value in out.items() if keyword not in LATER}
    if out.get(NULLABLE) is False:
        del out[NULLABLE]
    if "const" in out:
        out["enum"] = [out.pop("const")]
    out = _ranges(out)
    out = _types(out)
    out = _values(out)
    # One union can make another nullable.
    while (simpler := _union(out)) != out:
        out = simpler
    if out.get(NULLABLE) is True and not SHAPES & out.keys():
        del out[NULLABLE]
    return out


def _reference(schema: Json) -> Json:
    """A reference alone, or with what stands beside it in an `allOf`."""
    pointer = {"$ref": schema["$ref"]}
    beside = {k: v for k, v in schema.items() if k != "$ref" and k not in BESIDE and v is not False}
    sides = {k: beside.pop(k) for k in (NULLABLE, "readOnly", "writeOnly") if k in beside}
    more = [_one_form(beside)] if beside.keys() & SHAPES or "required" in beside else []
    return {**sides, "allOf": [pointer, *more]} if sides or more else pointer


def _content(schema: Json) -> Json:
    """Bytes, which 3.1 tells by their encoding."""
    if schema.get("type") == "string" and "format" not in schema:
        if schema.get("contentEncoding") in ("base64", "base64url"):
            return {**schema, "format": "byte"}
        if "contentMediaType" in schema:
            return {**schema, "format": "binary"}
    return schema


def _ranges(schema: Json) -> Json:
    """A limit that is not itself allowed: the number and a flag."""
    out = dict(schema)
    for limit, flag in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        value = out.get(flag)
        if value is False:
            del out[flag]
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            other = out.get(limit)
            wider = other is not None and (other > value if limit == "minimum" else other < value)
            del out[flag]
            out |= {} if wider else {limit: value, flag: True}
    return out


def _types(schema: Json) -> Json:
    """A list of types: null among them is nullable, several are a union."""
    kinds = schema.get("type")
    if kinds == "null":
        kinds = ["null"]
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        return schema
    out = {keyword: value for keyword, value in schema.items() if keyword != "type"}
    if "null" in kinds:
        out[NULLABLE] = True
    rest = [kind for kind in dict.fromkeys(kinds) if kind != "null" and not (kind == "integer" and "number" in kinds)]
    if not rest:
        return {**out, "enum": [None]} if kinds else out
    if len(rest) == 1:
        return {**out, "type": rest[0]}
    if {"oneOf", "anyOf", "allOf", "enum"} & out.keys():
        return out
    members = []
    for kind in rest:
        members.append({"type": kind, **{k: out[k] for k in BY_TYPE.get(kind, ()) if k in out}})
    moved = {keyword for kind in rest for keyword in BY_TYPE.get(kind, ())}
    return {**{k: v for k, v in out.items() if k not in moved}, "oneOf": members}


def _values(schema: Json) -> Json:
    """Null among the words of an enum is `nullable`, unless the type rules it out."""
    words = schema.get("enum")
    if not isinstance(words, list) or None not in words:
        return schema
    rest = [word for word in words if word is not None]
    out = {**schema, "enum": rest or [None]}
    if "type" not in schema or not rest:
        out[NULLABLE] = True
    return out


def _union(schema: Json) -> Json:
    """Null among the members of a union is `nullable`; a member that is left alone is the schema itself."""
    out = schema
    for keyword in ("oneOf", "anyOf"):
        members = out.get(keyword)
        if not isinstance(members, list):
            continue
        kept = [member for member in members if member not in NULLS]
        if len(kept) < len(members):
            out = {**out, NULLABLE: True, keyword: kept}
            if not kept:
                del out[keyword]
        if len(kept) == 1 and isinstance(kept[0], dict) and out.get(NULLABLE) is True:
            rest = {k: v for k, v in out.items() if k != keyword}
            if "$ref" in kept[0]:
                out = {**rest, "allOf": [kept[0]]} if "allOf" not in rest else out
            elif not (rest.keys() - {NULLABLE, "default", "readOnly", "deprecated"}):
                out = {**kept[0], **rest}
    return out
