"""Forms that other documents of the family use, rewritten to the one form that later steps know: 3.0, all in place."""

from __future__ import annotations

from typing import Any

from spec.pipeline.document import METHODS, Json, copied, deref, operations
from spec.pipeline.schemas import Site, rewrite_all

OPERATION = frozenset(
    "tags deprecated security operationId servers parameters requestBody responses x-identity".split()
)
TYPES = ("string", "number", "integer", "boolean", "object", "array")
JSON = "application/json"
MULTIPART = "multipart/form-data"


def prepare(document: Json) -> Json:
    """The document without references to parameters, bodies and answers, and with schemas as OpenAPI 3.0 spells them.

    Args:
        document: An overlaid document that `require_usable` has let pass; left alone.

    Raises:
        SpecError: A reference leads back to itself.
    """
    out = copied(document)
    components = out.setdefault("components", {})
    components.setdefault("schemas", {})
    shared_by = {path: item.get("parameters", []) for path, item in out["paths"].items() if path.startswith("/")}
    out["paths"] = {
        path: {method: out["paths"][path][method] for method in METHODS if method in out["paths"][path]}
        for path in shared_by
    }
    for path, item in out["paths"].items():
        shared = shared_by[path]
        for method in METHODS:
            if method in item:
                _operation(out, item[method], shared)
    for _, _, operation in operations(out):
        for holder in _schema_holders(operation):
            holder["schema"] = _plain(holder["schema"])
    schemas = components["schemas"]
    components["schemas"] = {name: _plain(schema) for name, schema in schemas.items()}
    return rewrite_all(out, lambda schema, _: _old_form(schema, _))


def _operation(document: Json, operation: Json, shared: list[Json]) -> None:
    """Put in place what the operation refers to; its own parameters win over the path's."""
    given = [_own(document, each) for each in [*operation.get("parameters", []), *shared]]
    by_name = {(each["in"], each["name"]): each for each in reversed(given)}
    operation["parameters"] = [each for each in given if by_name.pop((each["in"], each["name"]), None) is not None]
    operation["parameters"] = [_with_schema(each) for each in operation["parameters"]]
    body = _own(document, operation.pop("requestBody", {}))
    for name in operation.keys() - OPERATION:
        del operation[name]
    if body.get("content"):
        operation["requestBody"] = _one_media(body)
        if is_multipart(body):
            operation["x-multipart"] = True
            (content,) = operation["requestBody"]["content"].values()
            content["schema"] = _with_files(document, content["schema"])
    operation["responses"] = {
        str(code): _json_named(_own(document, response)) for code, response in operation.get("responses", {}).items()
    }


def _own(document: Json, node: Json) -> Json:
    """A copy of the node, or of what its reference leads to."""
    found: Json = copied(deref(document, node))
    return found


def _with_schema(parameter: Json) -> Json:
    """The parameter with a schema, whichever way it is described."""
    content = parameter.pop("content", {})
    inner: Json = next((each["schema"] for each in content.values() if "schema" in each), {})
    out: Json = {name: parameter[name] for name in ("name", "in", "required") if name in parameter}
    return {**out, "schema": parameter.get("schema", inner)}


def _one_media(body: Json) -> Json:
    """A body has one form: JSON where it is offered, since that is what the client sends."""
    best = media_of(body)
    required = {"required": bool(body["required"])} if "required" in body else {}
    return {**required, "content": {JSON: {"schema": body["content"][best].get("schema", {})}}}


def media_of(body: Json) -> str:
    """The media type in which a body is sent: JSON where it is offered, else multipart, else what there is."""
    content = body["content"]
    json = (media for media in content if _is_json(media))
    return next(json, next((MULTIPART for media in content if _plain_media(media) == MULTIPART), next(iter(content))))


def is_multipart(body: Json) -> bool:
    """Whether a body is sent as multipart."""
    return _plain_media(media_of(body)) == MULTIPART


def _with_files(document: Json, schema: Json) -> Json:
    """The fields of a multipart body, those that are files marked."""
    out = _own(document, schema)
    for name, each in out.get("properties", {}).items():
        for held in (each, each.get("items", {})):
            if held.get("format") == "binary":
                held["x-file"] = True
        out["properties"][name] = each
    return out


def unsupported(document: Json, operation: Json) -> str:
    """Why an operation cannot be carried out with JSON, multipart or text; empty where it can."""
    body = deref(document, operation.get("requestBody", {}))
    if body.get("content") and not (_is_json(media_of(body)) or is_multipart(body)):
        return f"sends {', '.join(body['content'])}"
    if body.get("content") and is_multipart(body):
        schema = body["content"][media_of(body)].get("schema", {})
        if not deref(document, schema).get("properties"):
            return "sends multipart without saying which fields"
    for code, response in operation.get("responses", {}).items():
        content = deref(document, response).get("content", {})
        if code.startswith("2") and content and not any(_is_json(media) or _is_text(media) for media in content):
            return f"answers {', '.join(content)}"
    return ""


def _json_named(response: Json) -> Json:
    """JSON under its plain name: a charset or a vendor's subtype is the same to a reader."""
    content = {media: {"schema": each.get("schema", {})} for media, each in response.get("content", {}).items()}
    out = {"description": str(response.get("description", ""))}
    best = next((media for media in content if _is_json(media)), None)
    if best:
        return {**out, "content": {JSON: content[best]}}
    return {**out, "content": content} if content else out


def _plain_media(media: str) -> str:
    return media.partition(";")[0].strip().lower()


def _is_text(media: str) -> bool:
    plain = _plain_media(media)
    return plain.startswith("text/") or plain.endswith(("xml", "yaml", "csv", "ndjson", "jsonl"))


def _is_json(media: str) -> bool:
    plain = _plain_media(media)
    return plain in (JSON, "*/*", "application/*") or plain.endswith("+json")


def _schema_holders(operation: Json) -> list[Json]:
    found = [*operation["parameters"], *operation.get("requestBody", {}).get("content", {}).values()]
    for response in operation["responses"].values():
        found.extend(response.get("content", {}).values())
    return [each for each in found if "schema" in each]


def _plain(schema: Any) -> Any:
    """Schemas that are only true or false, as objects, all the way down."""
    if isinstance(schema, bool):
        return {}
    out = dict(schema)
    for keyword in ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"):
        if keyword in out:
            out[keyword] = {name: _plain(each) for name, each in out[keyword].items()}
    for keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
        if keyword in out:
            out[keyword] = [_plain(each) for each in out[keyword]]
    for keyword in ("items", "not"):
        if keyword in out:
            out[keyword] = _plain(out[keyword])
    if isinstance(out.get("additionalProperties"), dict):
        out["additionalProperties"] = _plain(out["additionalProperties"])
    return out


def _old_form(schema: Json, _: Site) -> Json:
    """One schema in the words of OpenAPI 3.0, less what says nothing about a shape."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    out = {keyword: value for keyword, value in schema.items() if keyword in KNOWN}
    if not isinstance(out.get("required", []), list):
        del out["required"]
    if out.get("nullable") is False:
        del out["nullable"]
    if "anyOf" in out:
        out.setdefault("oneOf", out.pop("anyOf"))
        out.pop("anyOf", None)
    if out.get("properties"):
        # Fields and a union beside them: a reader keeps the fields, a generator would lose them.
        out.pop("oneOf", None)
    return _without_null_member(_one_type(out))


KNOWN = frozenset(
    "$ref type nullable readOnly writeOnly deprecated const enum default discriminator format minimum maximum "
    "exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems "
    "minProperties maxProperties x-file allOf anyOf oneOf items additionalProperties required properties "
    "description".split()
)
"""The words of a schema that say something about its shape or its values; all others are left out."""


def _one_type(schema: Json) -> Json:
    """A list of types is a union, null among them nullable; an unknown type is no type."""
    kinds = schema.get("type")
    if kinds is None:
        return schema
    listed = [kinds] if isinstance(kinds, str) else kinds
    known = list(dict.fromkeys(each for each in listed if each in TYPES))
    rest = {keyword: value for keyword, value in schema.items() if keyword != "type"}
    if "null" in listed:
        rest["nullable"] = True
    if len(known) == 1:
        return {**schema, **rest, "type": known[0]}
    if not known or "oneOf" in rest or "properties" in rest or "enum" in rest:
        return rest
    return {**{k: v for k, v in rest.items() if k != "items"}, "oneOf": [_typed(each, rest) for each in known]}


def _typed(kind: str, schema: Json) -> Json:
    return {"type": kind, "items": schema.get("items", {})} if kind == "array" else {"type": kind}


def _without_null_member(schema: Json) -> Json:
    """A union with null among its members is nullable; one that is left alone is the schema itself."""
    members = schema.get("oneOf")
    if not members:
        return schema
    kept = [each for each in members if each not in ({"nullable": True}, {"type": "null"}, {"enum": [None]})]
    if len(kept) == len(members):
        return schema
    out = {keyword: value for keyword, value in schema.items() if keyword != "oneOf"} | {"nullable": True}
    return {**out, "oneOf": kept} if kept else out
