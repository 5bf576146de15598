"""The published documents that are at hand: what they require of answers, and the examples that they show."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from spec.pipeline.build import Built, Inputs, assemble
from spec.pipeline.document import Json, SpecError, key, load, operations
from spec.pipeline.vendor import vendor
from statsig_console_api import operations as known
from statsig_console_api.client import Operation
from statsig_console_api.types import UNSET, Model

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
UPSTREAM = next((found for above in ROOT.parents if (found := above / "shared" / "upstream").exists()), ROOT / "shared")
WHOLE = ("2025-03-12.json", "2025-10-20.json")
BY_KEY = {key(each.method, each.path): each for each in known.values()}


@frozen
class Example:
    """What a document shows for an operation.

    Args:
        date: The document's date.
        operation: The operation.
        body: The decoded body.
    """

    date: str
    operation: Operation
    body: Any


@cache
def built() -> Built:
    """The present document."""
    return assemble(Inputs.load(SPEC), strict=False)


@cache
def read_models() -> dict[str, Json]:
    """The schemas of the models that answers have."""
    meta, schemas = built().meta["models"], built().document["components"]["schemas"]
    return {name: schemas[name] for name, each in meta.items() if each["reads"] and each["kind"] == "object"}


def requirements() -> dict[tuple[str, str], set[bool]]:
    """For each model and field, whether the documents that have it require it."""
    out: dict[tuple[str, str], set[bool]] = {}
    inputs = Inputs.load(SPEC)
    documents = [
        built(),
        *(assemble(evolve(inputs, document=vendor(load(UPSTREAM / name))), strict=False) for name in WHOLE),
    ]
    for each in documents:
        for name, schema in each.document["components"]["schemas"].items():
            for field in schema.get("properties", {}):
                out.setdefault((name, field), set()).add(field in schema.get("required", ()))
    return out


def examples() -> Iterator[Example]:
    """Every example of a success answer."""
    for file in sorted(UPSTREAM.glob("*.json")):
        document = json.loads(file.read_text(encoding="utf-8"))
        if "paths" not in document:
            continue
        for method, path, operation in operations(document):
            if key(method, path) not in BY_KEY:
                continue
            for status, response in operation["responses"].items():
                if not status.startswith("2"):
                    continue
                for content in response.get("content", {}).values():
                    for body in _shown(content):
                        yield Example(file.stem[:10], BY_KEY[key(method, path)], body)


def _shown(content: Json) -> Iterator[Any]:
    if "example" in content:
        yield content["example"]
    yield from (each["value"] for each in content.get("examples", {}).values() if "value" in each)
    if "example" in content.get("schema", {}):
        yield content["schema"]["example"]


def read(example: Example) -> Any:
    """What the operation's method gives for an example; None where it cannot be read."""
    try:
        body = json.loads(example.body) if isinstance(example.body, str) else example.body
        return example.operation.parse(200, body)
    except (SpecError, ValueError):
        return None


def models_in(value: Any) -> Iterator[Model]:
    """Every model in a value."""
    if isinstance(value, Model):
        yield value
        for name in value._wire:
            yield from models_in(getattr(value, name, UNSET))
    elif isinstance(value, dict):
        for each in value.values():
            yield from models_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from models_in(each)


def evidence(partial: dict[str, str]) -> tuple[Counter[str], set[tuple[str, str]]]:
    """How many examples have each model, and the fields that one of them lacks."""
    shown: Counter[str] = Counter()
    lacking = set()
    for example in examples():
        if example.operation.name not in partial:
            for model in models_in(read(example)):
                name = type(model).__name__
                shown[name] += 1
                lacking |= {(name, key) for field, key in model._wire.items() if getattr(model, field, UNSET) is UNSET}
    return shown, lacking


def table(partial: dict[str, str], relied_on: dict[str, dict[str, str]]) -> Json:
    """The tables of always.toml that the evidence gives."""
    shown, lacking = evidence(partial)
    required = requirements()
    out: Json = {"partial": partial}
    for name, schema in read_models().items():
        fields = [f for f in schema["properties"] if required[name, f] == {True} and (name, f) not in lacking]
        if schema.get("required") or name in relied_on:
            out[name] = {"shown": shown[name], "required": sorted(fields)}
            if name in relied_on:
                out[name]["relied_on"] = relied_on[name]
    return out
