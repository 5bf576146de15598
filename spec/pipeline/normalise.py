"""Rules without judgement: each rewrites one kind of defect or generator trap, bytes on the wire unchanged.

Every rule is a function of the document with a name in RULES; a test switches each off and sees what it repairs.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Collection

from spec.pipeline.answers import COMPONENTS as COMPONENTS
from spec.pipeline.answers import KEPT_COMPONENTS, plain_text, unwrap_envelopes
from spec.pipeline.api import api_of
from spec.pipeline.document import Json, deref, key, operations, placeholders, references, with_placeholders
from spec.pipeline.name import body_schema, singular, snake
from spec.pipeline.prepare import prepare
from spec.pipeline.schemas import Site, rewrite, rewrite_all
from spec.pipeline.usable import refuse_unbounded

ENVELOPE = frozenset({"message", "data", "pagination"})
CONSTRAINTS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "format",
)  # fmt: skip
RESERVED = frozenset({"self", "body", "max_items", "operation"})
"""Names that methods use themselves."""

Rule = Callable[[Json], Json]


def drop_error_answers(document: Json) -> Json:
    """Errors are read by one reader; as return types they would hide the entity."""
    for _, _, operation in operations(document):
        operation["responses"] = {
            status: response for status, response in operation["responses"].items() if status.startswith("2")
        }
    return document


def accept_any_success(document: Json) -> Json:
    """One success answer a operation, for any 2xx: the documented code is not always the one that comes."""
    for _, _, operation in operations(document):
        successes = list(operation["responses"].values())
        best = next((response for response in successes if response.get("content")), None) or (successes or [{}])[0]
        operation["responses"] = {"2XX": {"description": "Success", **best}}
    return document


def drop_client_headers(document: Json) -> Json:
    """A setting of the client sends them, not an argument of every method."""
    dropped = api_of(document).headers
    for _, _, operation in operations(document):
        operation["parameters"] = [each for each in operation.get("parameters", []) if each.get("name") not in dropped]
    return document


def one_tag(document: Json) -> Json:
    """The first tag decides the generator's folder: the resource, from the public name."""
    for _, _, operation in operations(document):
        operation["tags"] = [operation["x-name"].split(".")[0]]
    document["tags"] = [{"name": tag} for tag in sorted({op["tags"][0] for _, _, op in operations(document)})]
    return document


def merge_all_of(document: Json) -> Json:
    """`allOf` in one flat object, the last part wins: the generator would keep the envelope's untyped data."""

    def flat(part: Json, site: Site) -> Json:
        """A part with its own parts merged, through however many references."""
        found = rewrite(deref(document, part), site, change)
        while "$ref" in found or (len(found.get("oneOf", [])) == 1 and "$ref" in found["oneOf"][0]):
            found = rewrite(deref(document, found if "$ref" in found else found["oneOf"][0]), site, change)
        return found

    def change(schema: Json, site: Site) -> Json:
        if not schema.get("allOf"):
            return schema
        parts = [part for part in schema["allOf"] if part.keys() - ASIDE] or schema["allOf"][:1]
        rest = {keyword: value for keyword, value in schema.items() if keyword != "allOf"}
        rest |= {keyword: True for part in schema["allOf"] for keyword in SIDES if part.get(keyword) is True}
        if len(parts) == 1 and "$ref" in parts[0] and rest.get("type", "object") == "object" and rest.keys() <= ASIDE:
            # A reference is followed for what it is; only what stands beside it is kept.
            beside = {keyword: True for keyword in SIDES if rest.get(keyword) is True}
            return {**beside, "oneOf": [dict(parts[0])]} if beside else dict(parts[0])
        if not any(_is_object(document, part) for part in [*parts, rest]):
            return _joined([flat(part, site) for part in parts]) | rest
        out: Json = {"type": "object", "properties": {}, "required": []}
        for part in parts:
            found = flat(part, site)
            out["properties"].update(found.get("properties", {}))
            out["required"] += [name for name in found.get("required", []) if name not in out["required"]]
            out.update({k: v for k, v in found.items() if k not in ("properties", "required", "type")})
            for member in found.get("oneOf", []):
                # One of several sets of fields beside the others: each of them may be there.
                for name, each in deref(document, member).get("properties", {}).items():
                    out["properties"].setdefault(name, each)
        fields = {**out["properties"], **rest.get("properties", {})}
        required = [*out["required"], *(n for n in rest.get("required", []) if n not in out["required"])]
        return _without({**out, **rest, "properties": fields, "required": required}, ("oneOf",))

    return rewrite_all(document, change)


SIDES = ("nullable", "readOnly")
ASIDE = frozenset({*SIDES, "description", "default", "title", "writeOnly", "deprecated", "type"})
"""Keywords that say nothing of a shape where they stand beside a reference."""


def _is_object(document: Json, part: Json) -> bool:
    """Whether a part of an `allOf` brings fields, itself or in a part of its own."""
    found = deref(document, part)
    return "properties" in found or any(_is_object(document, each) for each in found.get("allOf", []))


def _joined(parts: list[Json]) -> Json:
    """Keywords of several schemas in one, the last part wins."""
    return {keyword: value for part in parts for keyword, value in part.items()}


def add_missing_types(document: Json) -> Json:
    """`properties` without `type: object`, and arrays without items."""

    def change(schema: Json, _: Site) -> Json:
        if "properties" in schema and "type" not in schema:
            schema["type"] = "object"
        if schema.get("type") == "array" and "items" not in schema:
            schema["items"] = {}
        return schema

    return rewrite_all(document, change)


def strip_defaults(document: Json) -> Json:
    """Defaults would be sent with every request; only what the caller set goes on the wire."""
    return rewrite_all(document, lambda schema, _: _without(schema, ("default",)))


def integer_pages(document: Json) -> Json:
    """`type: integer` with a `oneOf` of string and number beside it is an integer."""

    def change(schema: Json, site: Site) -> Json:
        if schema.get("type") == "integer" or (site.place == "query" and site.steps[-1] in ("page", "limit")):
            return {**_without(schema, ("oneOf", "anyOf")), "type": "integer"}
        return schema

    return rewrite_all(document, change)


def any_of_every_type(document: Json) -> Json:
    """A union of every JSON type says nothing: any value."""

    def change(schema: Json, _: Site) -> Json:
        kinds = {part.get("type") for part in schema.get("oneOf", [])}
        return _without(schema, ("oneOf",)) if kinds >= {"string", "number", "boolean", "object"} else schema

    return rewrite_all(document, change)


def merge_enum_unions(document: Json) -> Json:
    """`oneOf[enum, enum]` is one enum; `oneOf[enum, string]` an open one; one member alone is itself."""

    def change(schema: Json, _: Site) -> Json:
        parts = schema.get("oneOf") or schema.get("anyOf") or []
        rest = _without(schema, ("oneOf", "anyOf"))
        if len(parts) == 1 and "$ref" not in parts[0]:
            return {**parts[0], **rest}
        enums = [part["enum"] for part in parts if "enum" in part and part.get("type") == "string"]
        plain = [part for part in parts if part.get("type") == "string" and "enum" not in part]
        if len(parts) < 2 or len(enums) + len(plain) != len(parts) or not enums:
            return schema
        values = list(dict.fromkeys(value for enum in enums for value in enum))
        return {**rest, "type": "string", "enum": values, **({"x-open": True} if plain else {})}

    return rewrite_all(document, change)


def union_of_arrays(document: Json) -> Json:
    """`oneOf[array<A>, array<B>]` of objects is an array whose items are A or B."""

    def change(schema: Json, _: Site) -> Json:
        parts = [deref(document, part) for part in schema.get("oneOf", [])]
        if len(parts) < 2 or not all(part.get("type") == "array" for part in parts):
            return schema
        items = [part.get("items", {}) for part in parts]
        if not all(deref(document, item).get("type") == "object" for item in items):
            return schema
        return {**_without(schema, ("oneOf",)), "type": "array", "items": {"oneOf": items}}

    return rewrite_all(document, change)


def tame_enums(document: Json) -> Json:
    """Null in an enum means nullable; a boolean's enum is dropped; one value is a constant; a query's
    'true' and 'false' is a boolean, which is sent in the same form."""

    def change(schema: Json, site: Site) -> Json:
        values = schema.get("enum")
        if values is None:
            constant = schema.get("const", "")
            return schema if isinstance(constant, str) else _without(schema, ("const",))
        rest = _without(schema, ("enum",))
        if None in values:
            values, rest["nullable"] = [value for value in values if value is not None], True
        if not values or schema.get("type") == "boolean":
            return rest
        if site.place == "query" and sorted(map(str, values)) == ["false", "true"]:
            return {**_without(rest, ("x-open",)), "type": "boolean"}
        if any(not isinstance(value, str) for value in values):
            return rest
        if len(values) == 1 and not rest.get("x-open"):
            return {**_without(rest, ("type",)), "const": values[0]}
        return {**rest, "enum": sorted(set(values))}

    return rewrite_all(document, change)


def whole_numbers(document: Json) -> Json:
    """Epochs and counters are declared number; the values stay, the annotation says int."""
    integers = api_of(document).integers

    def change(schema: Json, site: Site) -> Json:
        if schema.get("type") == "number" and site.property_name in integers and not site.steps[-1].startswith("{"):
            schema["type"] = "integer"
        return schema

    return rewrite_all(document, change)


def drop_constraints(document: Json) -> Json:
    """Lengths, ranges, patterns and formats judge values, not shapes; validation has them from `schemas.json`."""

    def change(schema: Json, _: Site) -> Json:
        file = {"format": "binary"} if schema.get("x-file") else {}
        return {**_without(schema, (*CONSTRAINTS, "x-file")), **file}

    return rewrite_all(document, change)


def open_objects(document: Json) -> Json:
    """`additionalProperties: false` is contradicted by what the service answers."""

    def change(schema: Json, _: Site) -> Json:
        return _without(schema, ("additionalProperties",)) if schema.get("additionalProperties") is False else schema

    return rewrite_all(document, change)


def leave_out_unreached(document: Json) -> Json:
    """Components that no operation needs would only cost modules."""
    schemas = document["components"]["schemas"]
    waiting = [*references(document["paths"]), *(COMPONENTS + name for name in KEPT_COMPONENTS if name in schemas)]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop().removeprefix(COMPONENTS).split("/")[0]
        if name not in reached and name in schemas:
            reached.add(name)
            waiting.extend(references(schemas[name]))
    document["components"]["schemas"] = {name: schemas[name] for name in schemas if name in reached}
    return document


def name_path_parameters(document: Json) -> Json:
    """`{id}` becomes what it identifies, so that a body's own `id` keeps its keyword."""
    paths: Json = {}
    for path, item in document["paths"].items():
        renamed = _renamed_parameters(path, _other_arguments(document, item))
        new_path = with_placeholders(path, renamed)
        for method, operation in item.items():
            if isinstance(operation, dict):
                operation["x-path"] = path
                given = [each for each in operation.get("parameters", []) if each["in"] != "path"]
                schemas = {p["name"]: p for p in operation.get("parameters", []) if p["in"] == "path"}
                found = [
                    {"required": True, "schema": {"type": "string"}, **schemas.get(old, {}), "name": new, "in": "path"}
                    for old, new in renamed.items()
                ]
                operation["parameters"] = found + given
                paths.setdefault(new_path, {})[method] = operation
    document["paths"] = paths
    return document


def _other_arguments(document: Json, item: Json) -> set[str]:
    """The Python names of every query parameter and body field below a path."""
    found = set()
    for operation in item.values():
        names = [each["name"] for each in operation.get("parameters", []) if each["in"] == "query"]
        found |= {snake(name) for name in [*names, *(body_schema(document, operation) or {}).get("properties", {})]}
    return found


def _renamed_parameters(path: str, others: Collection[str]) -> dict[str, str]:
    """The Python name of each path parameter, by its name in the document."""
    out: dict[str, str] = {}
    nouns: list[str] = []
    for part in re.split("(?=/)", path):
        names = placeholders(part)
        if not names:
            nouns.append(snake(part))
        for name in names:
            plain = _argument_of(name, nouns, others)
            out[name] = f"{plain}_{len(out) + 1}" if plain in out.values() else plain
    return out


def _argument_of(name: str, nouns: list[str], others: Collection[str]) -> str:
    """The argument's name: that of the thing, from the noun before it, where its own says nothing."""
    plain = snake(name) or "value"
    if plain[0].isdigit() or keyword.iskeyword(plain) or plain in RESERVED:
        plain = f"path_{plain}"
    if plain in ("id", "name", "type"):
        noun = next((each for each in reversed(nouns) if each != "id"), "")
        plain = f"{singular(noun)}_{plain}".lstrip("_")
    return f"path_{plain}" if plain in others else plain


def one_keyword_each(document: Json) -> Json:
    """A name in both query and body is one keyword, sent in the body."""
    for _, _, operation in operations(document):
        fields = (body_schema(document, operation) or {}).get("properties", {})
        operation["parameters"] = [
            each for each in operation.get("parameters", []) if each["in"] != "query" or each["name"] not in fields
        ]
    return document


def optional_query(document: Json) -> Json:
    """A nullable query parameter is one that can be left out."""

    def change(schema: Json, site: Site) -> Json:
        return _without(schema, ("nullable",)) if site.place == "query" else schema

    return rewrite_all(document, change)


def require_known(document: Json) -> Json:
    """`required` may only name properties that are declared."""

    def change(schema: Json, _: Site) -> Json:
        if "required" in schema:
            known = [name for name in schema["required"] if name in schema.get("properties", {})]
            schema = {**_without(schema, ("required",)), **({"required": known} if known else {})}
        return schema

    return rewrite_all(document, change)


def drop_foreign_keywords(document: Json) -> Json:
    """Keywords that the generator does not know, or would misread."""
    return rewrite_all(
        document, lambda schema, _: _without(schema, ("discriminator", "writeOnly", "deprecated", "title"))
    )


RULES: tuple[Rule, ...] = (
    drop_error_answers,
    accept_any_success,
    drop_client_headers,
    one_tag,
    merge_all_of,
    add_missing_types,
    strip_defaults,
    integer_pages,
    any_of_every_type,
    merge_enum_unions,
    union_of_arrays,
    tame_enums,
    whole_numbers,
    drop_constraints,
    open_objects,
    optional_query,
    require_known,
    drop_foreign_keywords,
    plain_text,
    unwrap_envelopes,
    leave_out_unreached,
    one_keyword_each,
    name_path_parameters,
)


def normalise(document: Json, names: dict[str, str], *, without: Collection[str] = ()) -> Json:
    """The document as the generator can take it.

    Args:
        document: The overlaid document.
        names: Public names by operation key.
        without: Names of rules to leave out, for the tests that show what each repairs.

    Raises:
        SpecError: A reference points at nothing or leads back to itself.
    """
    refuse_unbounded(document)
    return rewritten(prepare(document), names, without=without)


def rewritten(out: Json, names: dict[str, str], *, without: Collection[str] = ()) -> Json:
    """A prepared document, rewritten in place, with every rule applied."""
    for method, path, operation in operations(out):
        operation["x-name"] = names[key(method, path)]
        operation["x-key"] = key(method, path)
    for rule in RULES:
        if rule.__name__ not in without:
            out = rule(out)
    return out


def _without(schema: Json, keywords: Collection[str]) -> Json:
    return {keyword: value for keyword, value in schema.items() if keyword not in keywords}
