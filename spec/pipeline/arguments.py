"""What each operation takes and gives, as the module of the generated package that holds it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spec.pipeline.document import Json, deref, operations, placeholders
from spec.pipeline.meta import answer_of, body_of
from spec.pipeline.normalise import COMPONENTS
from spec.pipeline.prepare import prepare

PAGES = {"": "none", "page": "numbered", "cursor": "cursor"}
"""What the kinds of paging are called in public."""


def write_arguments(document: Json, meta: Json, overlaid: Json, template: Path, target: Path) -> None:
    """Write the module.

    Args:
        document: The normalised document, every shape named.
        meta: What the templates import as META.
        overlaid: The repaired document before it was normalised, for the formats.
        template: The module with an empty mapping of rows at its end.
        target: The file to write.
    """
    lines = [template.read_text(encoding="utf-8").removesuffix("}\n"), "\n"]
    for name, row in sorted(rows(document, meta, overlaid).items()):
        text = json.dumps(row, separators=(",", ":"))
        lines.append(f"    {json.dumps(name)}: {_literal(text)},\n")
    target.write_text("".join([*lines, "}\n"]), encoding="utf-8")


def _literal(text: str) -> str:
    """A Python literal in the quotes that need the fewest escapes."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def rows(document: Json, meta: Json, overlaid: Json) -> dict[str, Json]:
    """The row of each operation by its public name."""
    overlaid = prepare(overlaid)
    published = {(method, path): operation for method, path, operation in operations(overlaid)}
    reader = _Types(document, meta)
    out = {}
    for _, _, operation in operations(document):
        known = meta["operations"][operation["operationId"]]
        formats = _formats(overlaid, published[known["method"], known["path"]])
        body = body_of(operation)
        listing = known["kind"] == "list"
        answer = answer_of(operation)
        out[known["name"]] = {
            "arguments": [
                [*each[:4], {**each[4], **formats.get((each[2], each[1]), {})}, *each[5:]]
                for each in _arguments(document, meta, reader, operation, known)
            ],
            "pages": PAGES[known["paging"]],
            "listing": listing,
            **({} if body is None else {"body": reader.read(body)}),
            "answer": reader.read(deref(document, answer).get("items", {}) if listing else answer),
        }
    return out


def _arguments(document: Json, meta: Json, reader: _Types, operation: Json, known: Json) -> Iterator[list[Any]]:
    """Each as [Python name, name in the document, place, required, type, words], in the order of the signature."""
    python, words = meta["python"], known["words"]
    by_place: dict[str, list[Json]] = {}
    for each in operation["parameters"]:
        by_place.setdefault(each["in"], []).append(each)

    def row(name: str, wire: str, place: str, required: bool, schema: Json) -> list[Any]:
        return [python.get(name, name), wire, place, required, reader.read(schema), words.get(name, "")]

    for each, wire in zip(by_place.get("path", []), placeholders(known["path"]), strict=True):
        yield row(each["name"], wire, "path", True, each["schema"])
    body = body_of(operation)
    fields: Json = deref(document, body).get("properties", {}) if body else {}
    if body and not fields:
        yield ["body", "", "body", True, reader.read(body), "The whole body"]
    required = deref(document, body).get("required", []) if body else []
    # Of an object body the schema is always a model by now.
    unsent = meta["models"][body["$ref"].removeprefix(COMPONENTS)]["read_only"] if body and fields else ()
    for name in sorted(fields, key=lambda each: each not in required):
        if name not in unsent:
            yield row(name, name, "body", name in required, fields[name])
    for place in ("query", "header"):
        for each in by_place.get(place, []):
            yield row(each["name"], each["name"], place, bool(each.get("required")), each["schema"])


def _formats(overlaid: Json, operation: Json) -> dict[tuple[str, str], Json]:
    """The format of each argument that has one, by place and name in the document; shapes are told apart without it."""
    schemas = {(each["in"], each["name"]): each.get("schema", {}) for each in operation.get("parameters", ())}
    fields = deref(overlaid, body_of(operation) or {}).get("properties", {})
    schemas.update({("body", name): schema for name, schema in fields.items()})
    found = {key: deref(overlaid, schema).get("format") for key, schema in schemas.items()}
    return {key: {"format": each} for key, each in found.items() if each}


class _Types:
    """Reads schemas of the normalised document as types."""

    def __init__(self, document: Json, meta: Json) -> None:
        self._schemas = document["components"]["schemas"]
        self._models = meta["models"]

    def read(self, schema: Json) -> Json:
        """The type of a schema, in the fields of `Type`; what is the default is left out."""
        if "$ref" in schema:
            return self._named(schema["$ref"].removeprefix(COMPONENTS))
        if "oneOf" in schema:
            return self._union(schema["oneOf"])
        if "const" in schema:
            return {"kind": schema.get("type", "string"), "enum": [schema["const"]]}
        kind = schema.get("type", "any")
        out: Json = {"kind": kind}
        if "enum" in schema:
            out["enum"] = schema["enum"]
        if kind == "array":
            out["items"] = self.read(schema.get("items", {}))
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more:
            out["values"] = self.read(more)
        return out

    def _named(self, name: str) -> Json:
        schema, model = self._schemas[name], self._models[name]
        if model["kind"] in ("free", "map"):
            return self.read(schema)
        if model["kind"] == "enum":
            return {**self.read(schema), "model": name, **({"open": True} if model["open"] else {})}
        if schema.get("properties"):
            return {"kind": "object", "model": name}
        return self.read(schema)

    def _union(self, parts: list[Json]) -> Json:
        forms = [self.read(part) for part in parts if part != {"type": "null"}]
        out = forms[0] if len(forms) == 1 else {"kind": "union", "forms": forms}
        return {**out, "nullable": True} if len(forms) < len(parts) else out
