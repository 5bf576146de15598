"""The document's schemas as JSON Schema Draft 4, compiled one by one.

OpenAPI 3.0 has the boolean `exclusiveMinimum` and `exclusiveMaximum` of Draft 4. The rest is rewritten:

- `nullable` admits null, also where an enum does not list it.
- `allOf` is the merge of its parts, the last one winning: an envelope's base declares `data` as any object, and the
  part beside it says what `data` is, which may be a list.
- `oneOf` is read as `anyOf`: the document's forms overlap.
- Formats are read only where the rules say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from attrs import evolve, frozen

from statsig_console.errors import ConfigurationError

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator

Json: TypeAlias = dict[str, Any]

_PLAIN = frozenset(
    "type enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems "
    "maxItems uniqueItems minProperties maxProperties".split()
)


@frozen
class Rules:
    """How a schema is read, beyond what it says itself.

    Args:
        sent: Whether its values are sent: `readOnly` fields must be left out, even if they are required.
        closed: Whether an object may have declared fields only, unless the document says otherwise.
        formats: Whether e-mail addresses and 64-bit integers have to be what their format says.
    """

    sent: bool = False
    closed: bool = False
    formats: bool = False


SENT = Rules(sent=True)
"""For requests. Undeclared fields are allowed, because what was read may be written back."""

READ = Rules(closed=True)
"""For answers: a field that is not declared is news."""

FAKED = evolve(SENT, formats=True)
"""For requests to the fake: as SENT, and formats are checked."""


def validator_class() -> type[Draft4Validator]:
    """The class of compiled validators, imported when it is first needed.

    Raises:
        ConfigurationError: The extra is not installed.
    """
    try:
        from jsonschema_rs import Draft4Validator
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"contract needs {error.name}; pip install 'statsig-console[contract]', or use contract='off'"
        ) from None
    return Draft4Validator


class Schemas:
    """The schemas of one document.

    Args:
        document: OpenAPI 3.0, as JSON.
    """

    def __init__(self, document: Json) -> None:
        self._document = document
        self._flat: dict[str, Json] = {}

    def flat(self, schema: Json) -> Json:
        """The schema without a reference or an `allOf` of its own; where its parts differ, the last one wins."""
        if "$ref" in schema:
            pointer = schema["$ref"]
            if pointer not in self._flat:
                self._flat[pointer] = self.flat(self._at(pointer))
            return self._flat[pointer]
        if "allOf" not in schema:
            return schema
        merged: Json = {}
        for part in (*schema["allOf"], {keyword: value for keyword, value in schema.items() if keyword != "allOf"}):
            plain = self.flat(part)
            properties = {**merged.get("properties", {}), **plain.get("properties", {})}
            required = dict.fromkeys([*merged.get("required", ()), *plain.get("required", ())])
            merged.update(plain)
            merged.update(
                {"properties": properties} if properties else {}, **{"required": [*required]} if required else {}
            )
        return merged

    def fields(self, schema: Json) -> frozenset[str]:
        """The names an object of the schema may have, over all the forms of a union."""
        plain = self.flat(schema)
        forms = plain.get("oneOf") or plain.get("anyOf") or ()
        return frozenset(plain.get("properties", ())).union(*map(self.fields, forms))

    def compiled(self, schema: Json, rules: Rules) -> Draft4Validator:
        """The validator of one schema.

        Raises:
            ConfigurationError: The extra is not installed.
        """
        kind = validator_class()
        conversion = _Conversion(self, rules)
        root = conversion.convert(schema)
        # Draft 4 ignores what stands beside a reference, the definitions too.
        root = {"anyOf": [root]} if "$ref" in root else root
        return kind({**root, "definitions": conversion.definitions}, validate_formats=rules.formats)

    def _at(self, pointer: str) -> Json:
        node: Any = self._document
        for step in pointer.removeprefix("#/").split("/"):
            step = unquote(step).replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        found: Json = node
        return found


class _Conversion:
    """One schema on its way to Draft 4, with the definitions it refers to."""

    def __init__(self, schemas: Schemas, rules: Rules) -> None:
        self.definitions: Json = {}
        self._schemas = schemas
        self._rules = rules

    def convert(self, schema: Json) -> Json:
        if "$ref" in schema:
            return self._referred(schema)
        schema = self._schemas.flat(schema)
        out = {keyword: value for keyword, value in schema.items() if keyword in _PLAIN}
        if self._rules.formats:
            out.update(_format(schema))
        out.update(self._nested(schema))
        return {"anyOf": [{"type": "null"}, out]} if schema.get("nullable") else out

    def _referred(self, schema: Json) -> Json:
        name = schema["$ref"].removeprefix("#/").replace("/", ".")
        if name not in self.definitions:
            self.definitions[name] = {}  # so that a schema that holds itself comes to an end
            self.definitions[name] = self.convert(self._schemas.flat(schema))
        return {"$ref": f"#/definitions/{name.replace('~', '~0')}"}

    def _nested(self, schema: Json) -> Iterator[tuple[str, Any]]:
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                yield "anyOf", [self.convert(part) for part in schema[keyword]]
        if "items" in schema:
            yield "items", self.convert(schema["items"])
        more = schema.get("additionalProperties")
        if more is not None:
            yield "additionalProperties", self.convert(more) if isinstance(more, dict) else more
        properties = schema.get("properties", {})
        unsent = {name for name, each in properties.items() if self._rules.sent and self._read_only(each)}
        if required := [name for name in schema.get("required", ()) if name not in unsent]:
            yield "required", required
        if "properties" in schema:
            yield "type", "object"
        # Without `properties`, the validator does not name the field that is too many.
        if "properties" in schema or more is False:
            fields = {name: {"not": {}} if name in unsent else self.convert(each) for name, each in properties.items()}
            yield "properties", fields
        # An object that declares no field at all is open.
        if properties and more is None and self._rules.closed and not {"oneOf", "anyOf"} & schema.keys():
            yield "additionalProperties", False

    def _read_only(self, schema: Json) -> bool:
        return bool(self._schemas.flat(schema).get("readOnly"))


def _format(schema: Json) -> Json:
    """The keywords that a format adds to a schema; other formats are only descriptions."""
    if schema.get("format") == "email":
        return {"format": "email"}
    if schema.get("format") == "int64":
        return {"minimum": max(schema.get("minimum", -(2**63)), -(2**63)), "maximum": schema.get("maximum", 2**63 - 1)}
    return {}
