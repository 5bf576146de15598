"""What can be written of each kind of a project: the fields that a body and the answer share, as `writable.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from spec.pipeline.document import Json, SpecError, deref
from spec.pipeline.name import load_toml
from spec.pipeline.prepare import prepare

FILE = "writable.toml"
VERBS = ("get", "list", "create", "update", "replace", "set", "delete", "archive", "unarchive")
BODIES = ("create", "update", "replace", "set")
IDS = ("id", "baseID")
"""What the service gives an item of a list that has a name."""


def write_writable(overlaid: Json, meta: Json, spec: Path, target: Path) -> None:
    """Write the table, where the folder has kinds to write it for.

    Args:
        overlaid: The repaired document before it was normalised.
        meta: What the templates import as META.
        spec: The folder that may hold `writable.toml`.
        target: The file to write.
    """
    if (spec / FILE).exists():
        tables = load_toml(spec / FILE)
        text = json.dumps(read(overlaid, meta, tables)[0], separators=(",", ":"))
        target.write_text(text + "\n", encoding="utf-8")


def check_writable(overlaid: Json, meta: Json, spec: Path) -> None:
    """Refuse exceptions for what the document does not have.

    Raises:
        SpecError: An exception is stale; the text names it.
    """
    if (spec / FILE).exists() and (stale := read(overlaid, meta, load_toml(spec / FILE))[1]):
        raise SpecError(f"{FILE}: {stale[0]}; correct it or delete it")


def read(overlaid: Json, meta: Json, tables: Mapping[str, Any]) -> tuple[Json, list[str]]:
    """The table: the writable fields and the operations of each kind, and what `writable.toml` says besides.

    Returns:
        The table, and the exceptions for what is not there.
    """
    document = prepare(overlaid)
    nodes = {
        each["name"]: document["paths"][each["path"]][each["method"].lower()] for each in meta["operations"].values()
    }
    identity = {each["name"]: each["identity"] for each in meta["operations"].values()}
    reader = _Reader(document, nodes, identity, tables)
    rest = {name: value for name, value in tables.items() if name not in ("kinds", "never")}
    kinds = {name: found for name, extra in tables["kinds"].items() if (found := reader.kind(name, extra))}
    return {**rest, "kinds": kinds}, reader.stale


class _Reader:
    """Reads kinds off a prepared document.

    Args:
        document: The document without references to bodies and answers.
        nodes: Its operations by public name.
        identity: What identifies the items of each list.
        tables: The tables of `writable.toml`.
    """

    def __init__(self, document: Json, nodes: Json, identity: Mapping[str, Any], tables: Mapping[str, Any]) -> None:
        self._document = document
        self._nodes = nodes
        self._identity = identity
        self._tables = tables
        self.stale: list[str] = []

    def kind(self, name: str, extra: Mapping[str, Any]) -> Json | None:
        """One kind; None for one that the document does not have."""
        resource = extra.get("resource", name)
        operations = {verb: f"{resource}.{verb}" for verb in VERBS if f"{resource}.{verb}" in self._nodes}
        operations |= {
            word: f"{resource}.{inner}"
            for word, inner in (("versions", "versions.list"), ("review", "reviews.create"))
            if f"{resource}.{inner}" in self._nodes
        }
        if "get" not in operations:
            self.stale.append(f"{name} has no operation {resource}.get")
            return None
        read = self._answer(operations["get"])
        never = {*self._tables.get("never", ()), *extra.get("never", ())} - {*extra.get("also", ())}
        extra_writes = {field: each for field, each in extra.get("writes", {}).items() if each in self._nodes}
        fields: Json = {}
        for field, shown in self._flat(read).get("properties", {}).items():
            bodies = {verb: self._body(operations[verb]) for verb in BODIES if verb in operations}
            written = {verb: body["properties"][field] for verb, body in bodies.items() if field in body["properties"]}
            written |= {"writes": self._body_schema(extra_writes[field])} if field in extra_writes else {}
            if written and field not in never and not self._flat([*written.values()][-1]).get("readOnly"):
                keeps = field in extra.get("keeps_ids", ())
                node = self._node([*written.values()][-1], shown, keeps=keeps)
                fields[field] = {"in": sorted(written), **node}
        create = self._body(operations["create"]) if "create" in operations else {"properties": {}}
        # A single thing has no list and no id.
        key = extra.get("key") or (self._identity.get(operations.get("list", "")) or [None])[0]
        self.stale += self._stale(name, extra, fields, self._flat(read).get("properties", {}))
        return {
            "operations": operations,
            "key": key,
            # Whether who creates one says what its id is.
            "given": key in create["properties"],
            "required": sorted(create.get("required", ())),
            "fields": fields,
            **{word: value for word, value in extra.items() if word not in ("resource", "key", "never", "also")},
        }

    def _stale(self, name: str, extra: Mapping[str, Any], fields: Json, read: Json) -> Iterator[str]:
        """The exceptions for what is not there."""
        written = [*extra.get("keeps_ids", ()), *extra.get("writes", {}), *extra.get("reads_as", {})]
        written += [*extra.get("only_if", {}), *extra.get("fixed", {}).get("fields", ()), *extra.get("also", ())]
        yield from (f"{name} has no writable field {field}" for field in written if field not in fields)
        shown = [*extra.get("never", ()), *extra.get("archived", {})]
        yield from (f"{name} has no field {field}" for field in shown if field not in read)
        yield from (f"{each} is no operation" for each in extra.get("writes", {}).values() if each not in self._nodes)

    def _node(self, written: Json, shown: Json, *, keeps: bool = False) -> Json:
        """What a comparison has to know of a value, from its schemas as it is written and as it is read."""
        schema, other = self._flat(written), self._flat(shown)
        forms = [self._flat(each) for each in schema.get("oneOf") or schema.get("anyOf") or ()]
        out: Json = {"null": True} if schema.get("nullable") else {}
        kinds = {each.get("type") for each in forms}
        if {"array", "string"} <= kinds <= {"array", "string", "number"}:
            out["one"] = True
        if schema.get("enum"):
            out["enum"] = schema["enum"]
            # Words that only answers have are no values to write; a word that is new everywhere may be one.
            if told := sorted(set(other.get("enum") or ()) - set(schema["enum"])):
                out["told"] = told
        if schema.get("type") == "array" and "items" in schema and "items" in other:
            inner = self._node(schema["items"], other["items"])
            names = inner.get("fields", {})
            ids = [name for name in IDS if name in names or name in self._flat(other["items"]).get("properties", {})]
            if "name" in names:
                out["by"] = "name"
                if ids and not keeps:
                    # Only ids that can be written are put back; others the service finds by name.
                    out["ids"] = [name for name in ids if name in names]
                    inner["fields"] = {name: each for name, each in names.items() if name not in ids}
            if inner:
                out["items"] = inner
        elif forms and all("properties" in each for each in forms):
            # One of several shapes: what it names is looked for in the fields of them all.
            out["forms"] = {name: {} for each in forms for name in each["properties"]}
        elif schema.get("properties") and other.get("properties"):
            out["fields"] = dict(self._shared(schema["properties"], other["properties"]))
        return out

    def _shared(self, written: Json, shown: Json) -> Iterator[tuple[str, Json]]:
        never = set(self._tables.get("never", ()))
        for name, each in written.items():
            if name in shown and name not in never and not self._flat(each).get("readOnly"):
                yield name, self._node(each, shown[name])

    def _answer(self, name: str) -> Json:
        """The schema of what an operation answers with."""
        responses = self._nodes[name]["responses"]
        code = min(code for code in responses if code.startswith("2"))
        content = responses[code].get("content", {})
        envelope = next((self._flat(each.get("schema", {})) for each in content.values()), {})
        found: Json = envelope.get("properties", {}).get("data", envelope)
        return found

    def _body_schema(self, name: str) -> Json:
        content = self._nodes[name].get("requestBody", {}).get("content", {})
        found: Json = next((each.get("schema", {}) for each in content.values()), {})
        return found

    def _body(self, name: str) -> Json:
        return {"properties": {}, **self._flat(self._body_schema(name))}

    def _flat(self, schema: Json) -> Json:
        """The schema without a reference or an `allOf` of its own; where its parts differ, the last one wins."""
        schema = deref(self._document, schema)
        if "allOf" not in schema:
            return schema
        merged: Json = {}
        for part in (*schema["allOf"], {word: value for word, value in schema.items() if word != "allOf"}):
            plain = self._flat(part)
            properties = {**merged.get("properties", {}), **plain.get("properties", {})}
            required = [*merged.get("required", ()), *plain.get("required", ())]
            merged |= plain | ({"properties": properties} if properties else {}) | {"required": required}
        return merged
