"""The published document as JSON Schema Draft 4, and its compiled validators.

OpenAPI 3.0 has the boolean `exclusiveMinimum` and `exclusiveMaximum` of Draft 4. The rest is rewritten:

- `nullable` admits null, also where an enum does not list it.
- `allOf` is judged as the merge of its parts, the last one winning: an envelope's base declares `data` as any object,
  and the part beside it says what `data` is, which may be a list.
- `oneOf` is judged as `anyOf`: the document's forms overlap.
- What is read may have no fields but those declared, unless the document says so; what is sent may have others.
- What is `readOnly` is not sent.
- Formats are not judged.

Where an overlay of ours rests on a guess, answers are held against what the document has: `x-published` of
`schemas.json` is the merge patch (RFC 7396) that leads back to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from attrs import field, frozen

from statsig_console.errors import ConfigurationError

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator

Json: TypeAlias = dict[str, Any]

_PLAIN = frozenset(
    "type enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems "
    "maxItems uniqueItems minProperties maxProperties".split()
)


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
    """Schemas of one document, to be compiled one by one.

    Args:
        document: OpenAPI 3.0, as JSON.
        writing: Whether values of them are sent, or read.
    """

    def __init__(self, document: Json, *, writing: bool) -> None:
        self._document = document
        self._writing = writing

    def compiled(self, schema: Json) -> Draft4Validator:
        """The validator of one schema.

        Raises:
            ConfigurationError: The extra is not installed.
        """
        kind = validator_class()
        definitions: Json = {}
        root = self._convert(schema, definitions)
        return kind({**root, "definitions": definitions} if "$ref" not in root else _around(root, definitions))

    def _convert(self, schema: Json, definitions: Json) -> Json:
        if "$ref" in schema:
            return self._referred(schema["$ref"], definitions)
        if "allOf" in schema:
            schema = self._merged(schema)
        out = {keyword: value for keyword, value in schema.items() if keyword in _PLAIN}
        out.update(self._nested(schema, definitions))
        return {"anyOf": [{"type": "null"}, out]} if schema.get("nullable") else out

    def _nested(self, schema: Json, definitions: Json) -> Iterator[tuple[str, Any]]:
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                yield "anyOf", [self._convert(part, definitions) for part in schema[keyword]]
        if "items" in schema:
            yield "items", self._convert(schema["items"], definitions)
        more = schema.get("additionalProperties")
        if more is not None:
            yield "additionalProperties", self._convert(more, definitions) if isinstance(more, dict) else more
        if "properties" not in schema:
            return
        unsent = {name for name, each in schema["properties"].items() if self._writing and self._read_only(each)}
        yield "type", "object"
        yield (
            "properties",
            {
                name: {"not": {}} if name in unsent else self._convert(each, definitions)
                for name, each in schema["properties"].items()
            },
        )
        if required := [name for name in schema.get("required", ()) if name not in unsent]:
            yield "required", required
        # What declares no field at all leaves them open.
        if schema["properties"] and more is None and not self._writing and not {"oneOf", "anyOf"} & schema.keys():
            yield "additionalProperties", False

    def _referred(self, pointer: str, definitions: Json) -> Json:
        name = pointer.removeprefix("#/").replace("/", ".")
        if name not in definitions:
            definitions[name] = {}  # so that a schema that holds itself comes to an end
            definitions[name] = self._convert(self._at(pointer), definitions)
        return {"$ref": f"#/definitions/{name.replace('~', '~0')}"}

    def _read_only(self, schema: Json) -> bool:
        return bool(self._resolved(schema).get("readOnly"))

    def _merged(self, schema: Json) -> Json:
        out: Json = {}
        for part in (*schema["allOf"], {keyword: value for keyword, value in schema.items() if keyword != "allOf"}):
            part = self._resolved(part)
            part = self._merged(part) if "allOf" in part else part
            properties = {**out.get("properties", {}), **part.get("properties", {})}
            required = [*out.get("required", ()), *part.get("required", ())]
            out.update(part)
            out.update(
                {"properties": properties} if properties else {},
                **({"required": list(dict.fromkeys(required))} if required else {}),
            )
        return out

    def _resolved(self, schema: Json) -> Json:
        while "$ref" in schema:
            schema = self._at(schema["$ref"])
        return schema

    def _at(self, pointer: str) -> Json:
        node: Any = self._document
        for step in pointer.removeprefix("#/").split("/"):
            step = unquote(step).replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        found: Json = node
        return found


def _around(reference: Json, definitions: Json) -> Json:
    # Draft 4 ignores what stands beside a reference, the definitions too.
    return {"anyOf": [reference], "definitions": definitions}


@frozen
class Parameter:
    """A parameter of a query or a path.

    Args:
        name: Its name in the document.
        required: Whether it must be given.
        validator: Judges its value.
    """

    name: str
    required: bool
    validator: Draft4Validator


@frozen(eq=False)
class Operation:
    """What the document says of one operation, compiled as far as it was asked for.

    Args:
        name: Its public name.
        path: Its path with `{…}`.
        node: What is sent: the document with every overlay.
        published: What is answered: the document without our guesses.
        writing: Compiles what is sent.
        reading: Compiles what is read.
    """

    name: str
    path: str
    node: Json
    published: Json
    writing: Schemas
    reading: Schemas
    _answers: dict[str, Draft4Validator | None] = field(factory=dict, init=False)

    @property
    def statuses(self) -> list[str]:
        """The declared statuses."""
        return sorted(self.published["responses"])

    def answer(self, status: str) -> Draft4Validator | None:
        """The validator of the answer with a declared status; None where the document has no content."""
        if status not in self._answers:
            content = self.published["responses"][status].get("content", {})
            schema = next((each["schema"] for each in content.values() if "schema" in each), None)
            self._answers[status] = None if schema is None else self.reading.compiled(schema)
        return self._answers[status]

    @cached_property
    def body(self) -> Draft4Validator | None:
        """The validator of the JSON body; None where there is none."""
        schema = self.node.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        return None if schema is None else self.writing.compiled(schema)

    @property
    def needs_body(self) -> bool:
        """Whether a body must be given."""
        return bool(self.node.get("requestBody", {}).get("required"))

    @cached_property
    def query(self) -> dict[str, Parameter]:
        """The query parameters by name."""
        return self._parameters("query")

    @cached_property
    def path_parameters(self) -> dict[str, Parameter]:
        """The path parameters by name."""
        return self._parameters("path")

    def _parameters(self, place: str) -> dict[str, Parameter]:
        return {
            each["name"]: Parameter(each["name"], bool(each.get("required")), self.writing.compiled(each["schema"]))
            for each in self.node.get("parameters", ())
            if each.get("in") == place and "schema" in each
        }

    def segments(self, path: str) -> dict[str, str] | None:
        """The decoded values of the parameters in an encoded path; None where it is another path."""
        declared, given = self.path.split("/"), path.split("/")
        if len(declared) != len(given):
            return None
        pairs = list(zip(declared, given, strict=True))
        if any(part != value for part, value in pairs if not part.startswith("{")):
            return None
        return {part[1:-1]: unquote(value) for part, value in pairs if part.startswith("{")}


class Document:
    """The operations of a document by public name.

    Args:
        document: OpenAPI 3.0 as JSON, with `x-published`.
        names: The public name of each operation by method and path.
    """

    def __init__(self, document: Json, names: Mapping[tuple[str, str], str]) -> None:
        published = merge_patch(document, document.get("x-published", {}))
        writing, reading = Schemas(document, writing=True), Schemas(published, writing=False)
        self.operations: dict[str, Operation] = {
            names[method.upper(), path]: Operation(
                names[method.upper(), path], path, node, published["paths"][path][method], writing, reading
            )
            for path, item in document["paths"].items()
            for method, node in item.items()
            if (method.upper(), path) in names
        }


def merge_patch(value: Any, patch: Any) -> Any:
    """A JSON value with a merge patch (RFC 7396) applied; the value itself stays as it is."""
    if not isinstance(patch, dict):
        return patch
    out = dict(value) if isinstance(value, dict) else {}
    for name, change in patch.items():
        if change is None:
            out.pop(name, None)
        else:
            out[name] = merge_patch(out.get(name), change)
    return out


@cache
def installed() -> Document:
    """The document that the installed package was made from."""
    from statsig_console_api import operations

    text = files("statsig_console_api").joinpath("schemas.json").read_bytes()
    return Document(json.loads(text), {(each.method, each.path): name for name, each in operations.items()})
