"""What a caller gets of an answer: its `data`, out of whatever envelope, and how it is taken out."""

from __future__ import annotations

from typing import Any

from spec.pipeline.document import Json, deref, operations
from spec.pipeline.schemas import operation_holders

COMPONENTS = "#/components/schemas/"
MESSAGE = "MessageResponse"
PAGINATION: Json = {
    "type": "object",
    "properties": {
        "itemsPerPage": {"type": "integer"},
        "pageNumber": {"type": "integer"},
        "totalItems": {"type": "integer"},
        "nextPage": {"type": "string", "nullable": True},
        "previousPage": {"type": "string", "nullable": True},
        "all": {"type": "string"},
    },
}
"""What the client reads of a page where the document has no component of that name."""
KEPT_COMPONENTS = ("PaginationResponseMetadataDto",)
"""Components that no operation refers to once the envelopes are gone, and that the client reads all the same."""


def plain_text(document: Json) -> Json:
    """A CSV answer is text; binary would need a file object that crashes."""
    for _, _, operation in operations(document):
        for response in operation["responses"].values():
            content = response.get("content", {})
            if content and "application/json" not in content:
                response["content"] = {"text/plain": {"schema": {"type": "string"}}}
                operation["x-kind"] = "text"
    return document


def unwrap_envelopes(document: Json) -> Json:
    """The answer's `data` is what a caller gets; how to take it out is noted as `x-kind`."""
    schemas = document["components"]["schemas"]
    if MESSAGE in schemas:
        _rename_component(document, MESSAGE, f"{MESSAGE}Dto")
    schemas.setdefault(KEPT_COMPONENTS[0], PAGINATION)
    schemas[MESSAGE] = {
        "type": "object",
        "properties": {"message": {"type": "string"}, "success": {"type": "boolean"}},
    }
    for _, _, operation in operations(document):
        operation["x-paging"], operation["x-inner"] = None, None
        answer = operation["responses"]["2XX"]
        if not answer.get("content"):
            answer["content"] = {"application/json": {"schema": {}}}
        for holder, name, _site in operation_holders({"responses": operation["responses"]}, ""):
            if operation.get("x-kind") != "text":
                holder[name] = _unwrap(document, operation, holder[name])
    return document


def _rename_component(document: Json, name: str, new: str) -> None:
    """Give a component another name, wherever it is referred to."""
    schemas = document["components"]["schemas"]
    schemas[new] = schemas.pop(name)

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == COMPONENTS + name:
                node["$ref"] = COMPONENTS + new
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(document["paths"])
    visit(schemas)


def _one_of(document: Json, schema: Json) -> Json:
    """What a schema is, whether by reference, and whether or not it may be null."""
    found = deref(document, schema)
    while len(found.get("oneOf", [])) == 1 and not found.get("properties"):
        found = deref(document, found["oneOf"][0])
    return found


def _unwrap(document: Json, operation: Json, schema: Json) -> Json:
    answer = _one_of(document, schema)
    fields = answer.get("properties", {})
    if answer.get("type") == "array":
        return _bare_list(operation, answer)
    if not fields and ("oneOf" in answer or "enum" in answer or answer.get("type", "object") != "object"):
        operation["x-kind"] = "whole"
        return {}
    if not fields and answer.get("additionalProperties") not in (None, False):
        operation["x-kind"] = "whole"
        return schema
    if "data" not in fields:
        operation["x-kind"] = "message" if set(fields) <= {"message", "success"} else "whole"
        return {"$ref": COMPONENTS + MESSAGE} if operation["x-kind"] == "message" else schema
    data = _one_of(document, fields["data"])
    query = _query_names(operation)
    paged = "page" in query
    is_list = operation["x-name"].endswith(".list") or (paged and "pagination" in fields)
    if not is_list:
        operation["x-kind"] = "items" if data.get("type") == "array" else "entity"
        # Only models and lists have a reader; the rest comes as it is.
        readable = data.get("properties") or "allOf" in data or data.get("type") == "array"
        return dict(fields["data"]) if readable else {}
    operation["x-kind"] = "list"
    operation["x-paging"] = _paging(query)
    items = data if data.get("type") != "array" else _one_of(document, data.get("items", {}))
    inner = (
        _inner_list(document, items) if set(items.get("properties", {})) <= {"rules", "name", "count", "ids"} else None
    )
    if inner is None:
        return dict(fields["data"]) if data.get("type") == "array" else {"type": "array", "items": dict(fields["data"])}
    operation["x-inner"] = inner
    return dict(items["properties"][inner])


def _query_names(operation: Json) -> set[str]:
    return {each["name"] for each in operation.get("parameters", []) if each["in"] == "query"}


def _paging(query: set[str]) -> str | None:
    return "page" if "page" in query else "cursor" if "after" in query else None


def _bare_list(operation: Json, answer: Json) -> Json:
    """A list without an envelope is read like one inside of it."""
    is_list = operation["x-name"].endswith(".list")
    operation["x-kind"] = "list" if is_list else "items"
    operation["x-paging"] = _paging(_query_names(operation)) if is_list else None
    return answer


def _inner_list(document: Json, items: Json) -> str | None:
    """The one list inside an object that wraps it, such as the ids of an ID list."""
    lists = [n for n, s in items.get("properties", {}).items() if deref(document, s).get("type") == "array"]
    return lists[0] if len(lists) == 1 else None
