"""The pipeline as a whole: vendored document in, finished document and everything the templates need out."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Any

from attrs import frozen

from spec.pipeline.document import Json, SpecError, load
from spec.pipeline.hoist import Shape, hoist
from spec.pipeline.meta import describe
from spec.pipeline.name import load_names, operation_names
from spec.pipeline.normalise import normalise
from spec.pipeline.overlay import Skipped, apply_overlays, load_overlays
from spec.pipeline.retire import merge_retired

VERSION_31 = "3.1.0"
"""The normalised form needs `const` and null as a type."""


@frozen
class Built:
    """What the steps before the generator give.

    Args:
        overlaid: The repaired document, before normalising: what answers are judged by.
        document: The normalised document with every shape named.
        meta: What the templates import.
        shapes: Every object and enum.
        names: The public name of each operation by its key.
        skipped: Overlay actions that a lenient run left out.
    """

    overlaid: Json
    document: Json
    meta: Json
    shapes: list[Shape]
    names: dict[str, str]
    skipped: list[Skipped]

    def schemas(self) -> str:
        """The text of `schemas.json`."""
        return json.dumps(self.overlaid, separators=(",", ":"), ensure_ascii=False) + "\n"


def load_words(path: Path) -> dict[str, Any]:
    """Our summaries and descriptions."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(f"{path.name}: no such file; restore it from the repository") from None
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{path.name}: not TOML ({error}); correct that line") from None


def build(spec: Path, *, strict: bool = True, without: Collection[str] = ()) -> Built:
    """Carry out every step before the generator.

    Args:
        spec: The folder with the document, overlays, names and words.
        strict: Whether a stale overlay or a missing name is an error, or is reported and proposed.
        without: Rules of the normaliser to leave out.

    Raises:
        SpecError: A step's input is wrong; the text names the place and the remedy.
    """
    document = merge_retired(load(spec / "statsig_openapi.json"), load(spec / "retired.json"))
    overlaid, skipped = apply_overlays(document, load_overlays(spec / "overlays"), strict=strict)
    frozen_names = load_names(spec / "names.toml")
    names = operation_names(overlaid, frozen_names.get("operations", {}), strict=strict)
    words = load_words(spec / "words.toml")
    check_words(words, names, strict=strict)
    normal = normalise(overlaid, names, without=without)
    normal, shapes = hoist(normal, frozen_names.get("schemas", {}), strict=strict)
    if strict:
        check_field_words(words, shapes)
    meta = describe(normal, shapes, words)
    return Built(overlaid, finish(normal), meta, shapes, names, skipped)


def check_words(words: dict[str, Any], names: dict[str, str], *, strict: bool) -> None:
    """Every operation has its summary, and no summary is left without its operation."""
    summaries = words.get("summaries", {})
    if not strict:
        return
    if missing := sorted(set(names.values()) - set(summaries)):
        raise SpecError(f"words.toml: {missing[0]} has no summary; write one line under [summaries]")
    stale = sorted((set(summaries) | set(words.get("arguments_of", {}))) - set(names.values()))
    if stale:
        raise SpecError(f"words.toml: {stale[0]} is no operation; correct its name or delete it")


def check_field_words(words: dict[str, Any], shapes: list[Shape]) -> None:
    """No description is left without its model or field."""
    fields = {shape.name: shape.schema.get("properties", {}) for shape in shapes}
    described = {model: {} for model in words.get("models", {})} | words.get("fields", {})
    for model, texts in described.items():
        if model not in fields:
            raise SpecError(f"words.toml: {model} is no model; correct its name or delete it")
        if stale := sorted(set(texts) - set(fields[model])):
            raise SpecError(f"words.toml: {model} has no field {stale[0]}; correct its name or delete it")


def finish(document: Json) -> Json:
    """The document for the generator: operation ids, OpenAPI 3.1, none of our own keys."""
    out = {**document, "openapi": VERSION_31, "paths": {}}
    for path, item in document["paths"].items():
        out["paths"][path] = {}
        for method, operation in item.items():
            kept = {name: value for name, value in operation.items() if not name.startswith("x-")}
            out["paths"][path][method] = {**kept, "operationId": operation["x-name"].replace(".", "_")}
    return out
