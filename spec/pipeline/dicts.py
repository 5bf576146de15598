"""The module of typed dicts: what each object is as plain JSON, and what is taken where a model is written."""

from __future__ import annotations

import json
import keyword
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from spec.pipeline.document import Json
from spec.pipeline.normalise import COMPONENTS

Mode = Literal["read", "write"]
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def unions(document: Json, written: Collection[str], taken: Collection[str]) -> dict[str, dict[str, str]]:
    """The names of what is taken where a model is written: `GateRuleLike` for one, `GateRules` for a list of them.

    Args:
        document: The normalised document, every shape named.
        written: The objects that are sent inside of a body, and those that only live on by their name.
        taken: Names that are no longer free.
    """
    listed = set(_listed(document))
    used = set(taken)
    out = {}
    for name in sorted(written):
        names = {"one": _free(f"{name}Like", used)}
        if name in listed:
            names["many"] = _free(plural(name), used, f"{name}List")
        out[name] = names
    return out


def former(aliases: Mapping[str, str], present: Mapping[str, Mapping[str, str]], taken: Collection[str]) -> Json:
    """The former names of what is taken where a model is written, each with the present one.

    Args:
        aliases: Former names of models, each with the present one.
        present: The present names.
        taken: Names that are no longer free.
    """
    used = {*taken, *(name for names in present.values() for name in names.values())}
    out: Json = {}
    for old, new in sorted(aliases.items()):
        names = present.get(new, {})
        for name, kind in ((f"{old}Like", "one"), (plural(old), "many")):
            if kind in names and name not in used:
                out[name] = names[kind]
    return out


def plural(name: str) -> str:
    """Several of a class, in its name; what is a plural already is a list of such."""
    if name.endswith("s") and not name.endswith("ss"):
        return f"{name}List"
    if name.endswith("y") and name[-2] not in "aeiou":
        return f"{name[:-1]}ies"
    return f"{name}es" if name.endswith(("ss", "x", "ch", "sh")) else f"{name}s"


def _free(name: str, used: set[str], other: str = "") -> str:
    """The name, or where it is taken the other one; with an underscore if need be."""
    name = other if other and name in used else name
    while name in used:
        name += "_"
    used.add(name)
    return name


def _listed(node: Any) -> Iterator[str]:
    """The objects that stand in a list somewhere."""
    if isinstance(node, dict):
        if node.get("type") == "array" and "$ref" in node.get("items", {}):
            yield node["items"]["$ref"].removeprefix(COMPONENTS)
        for value in node.values():
            yield from _listed(value)
    elif isinstance(node, list):
        for value in node:
            yield from _listed(value)


def write_dicts(document: Json, meta: Json, template: Path, target: Path) -> None:
    """Write the module, which the formatter has yet to shape.

    Args:
        document: The normalised document, every shape named.
        meta: What the templates import as META.
        template: The module's head.
        target: The file to write.
    """
    writer = _Writer(document, meta)
    objects = [name for name, model in meta["models"].items() if model["kind"] == "object"]
    names = [
        *(f"{name}Dict" for name in objects),
        *(name for each in meta["unions"].values() for name in each.values()),
    ]
    lines = [template.read_text(encoding="utf-8")]
    lines += [writer.typed_dict(name) for name in objects]
    lines += [writer.union(name) for name in meta["unions"]]
    dicts = {f"{old}Dict": f"{new}Dict" for old, new in meta["aliases"].items() if new in objects}
    lines += [f"{old}: TypeAlias = {new}" for old, new in dicts.items()]
    lines += [f'{old}: TypeAlias = "models.{new}"' for old, new in meta["former"].items()]
    names += [*dicts, *meta["former"]]
    lines.append(f"__all__ = {sorted(['AnyMapping', 'CheckedByTypedDict', *names])!r}")
    target.write_text("\n\n".join(lines) + "\n", encoding="utf-8")


class _Writer:
    """Writes types of the normalised document as Python."""

    def __init__(self, document: Json, meta: Json) -> None:
        self._schemas = document["components"]["schemas"]
        self._models = meta["models"]
        self._unions = meta["unions"]
        self._accepts = meta["accepts"]

    def typed_dict(self, name: str) -> str:
        """The class of an object, its keys in the order of the model's fields."""
        schema, model = self._schemas[name], self._models[name]
        mode: Mode = "write" if name in self._unions else "read"
        needed = model["always"] if mode == "read" else schema.get("required", [])
        # What the service alone sets would be ignored where it is written.
        unsent = model["read_only"] if mode == "write" else ()
        fields = {}
        for field in sorted((n for n in schema["properties"] if n not in unsent), key=lambda each: each not in needed):
            literal = model["member"] and "const" in schema["properties"][field]
            kind = self._type(schema["properties"][field], "write" if literal else mode)
            fields[field] = f"Required[{kind}]" if field in needed else kind
        if all(field.isidentifier() and not keyword.iskeyword(field) and field[:2] != "__" for field in fields):
            body = "\n".join(f"    {field}: {kind}" for field, kind in fields.items())
            return f'class {name}Dict(TypedDict, total=False):\n    """`{name}` as a dict."""\n\n{body}'
        rows = ", ".join(f"{json.dumps(field)}: {json.dumps(kind)}" for field, kind in fields.items())
        return f'{name}Dict = TypedDict("{name}Dict", {{{rows}}}, total=False)\n"""`{name}` as a dict."""'

    def union(self, name: str) -> str:
        """The aliases of what is taken where a model is written."""
        one, many = self._unions[name]["one"], self._unions[name].get("many")
        members = [name, *self._accepts.get(name, ()), f"{name}Dict", "AnyMapping"]
        text = f'{one}: TypeAlias = "{" | ".join(f"models.{each}" for each in members)}"'
        return text + (f'\n{many}: TypeAlias = "Sequence[models.{one}]"' if many else "")

    def _type(self, schema: Json, mode: Mode) -> str:
        kinds = dict.fromkeys(self._members(schema, mode))
        return " | ".join(sorted(kinds, key=lambda kind: kind == "None"))

    def _members(self, schema: Json, mode: Mode) -> Iterator[str]:
        """The alternatives of a type."""
        if "$ref" in schema:
            yield from self._named(schema["$ref"].removeprefix(COMPONENTS), mode)
        elif "oneOf" in schema:
            for part in schema["oneOf"]:
                yield from self._members(part, mode)
        elif "const" in schema:
            yield f"Literal[{json.dumps(schema['const'])}]"
            if mode == "read":
                yield "str"
        elif schema.get("type") == "array":
            yield f"{'list' if mode == 'read' else 'Sequence'}[{self._type(schema.get('items', {}), mode)}]"
        else:
            yield PLAIN.get(str(schema.get("type")), "Any")

    def _named(self, name: str, mode: Mode) -> Iterator[str]:
        schema, model = self._schemas[name], self._models[name]
        if model["kind"] in ("free", "map"):
            inner = "Any" if model["kind"] == "free" else self._type(schema["additionalProperties"], mode)
            yield f"{'dict' if mode == 'read' else 'Mapping'}[str, {inner}]"
        elif model["kind"] == "enum":
            yield f"models.{name}"
            if mode == "read" or model["open"]:
                yield "str"
        else:
            yield f"{name}Dict"
            if mode == "write":
                yield "AnyMapping"
