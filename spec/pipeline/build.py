"""The pipeline as a whole: vendored document in, finished document and everything the templates need out."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from spec.pipeline import always
from spec.pipeline.api import KEY, Api, default
from spec.pipeline.document import Json, SpecError, copied, key, load, operations
from spec.pipeline.hoist import hoist
from spec.pipeline.join import Shape
from spec.pipeline.meta import describe, refuse_lookalikes
from spec.pipeline.name import load_toml, operation_names, refuse_unreviewed
from spec.pipeline.normalise import rewritten
from spec.pipeline.overlay import Action, Skipped, apply_overlays, load_overlays
from spec.pipeline.prepare import prepare, unsupported
from spec.pipeline.python_terms import python_terms
from spec.pipeline.retire import merge_retired
from spec.pipeline.schemas import Site
from spec.pipeline.usable import require_usable
from spec.pipeline.vendor import vendor

VERSION_31 = "3.1.0"
"""The normalised form needs `const` and null as a type."""
KEPT = "retired_models.json"
"""Models and enums that no document has any more and callers may still import, by name; append-only."""


@frozen
class Inputs:
    """What a folder like spec/ holds.

    Args:
        document: The vendored document.
        retired: The operations it has dropped.
        actions: The overlays' actions.
        names: The tables of names.toml.
        words: The tables of words.toml.
        kept: The models it has dropped, by name: schema and flags.
        api: What the document does not say of the API.
        always: The tables of always.toml.
    """

    document: Json
    retired: Json
    actions: list[Action]
    names: dict[str, Any]
    words: dict[str, Any]
    kept: Json = field(factory=dict)
    api: Api = field(factory=default)
    always: dict[str, Any] = field(factory=dict)

    @classmethod
    def load(cls, spec: Path) -> Inputs:
        """Read the folder; what is broken in it is named."""
        return cls(
            load(spec / "statsig_openapi.json"),
            load(spec / "retired.json"),
            load_overlays(spec / "overlays"),
            load_toml(spec / "names.toml"),
            load_toml(spec / "words.toml"),
            json.loads((spec / KEPT).read_text(encoding="utf-8")) if (spec / KEPT).exists() else {},
            Api.load(spec),
            load_toml(spec / always.FILE) if (spec / always.FILE).exists() else {},
        )


@frozen
class Earlier:
    """What a new document is named after: the state before it.

    Args:
        names: The name each site should have.
        before: The name that each site had.
        digests: The digest of each name's shape.
        taken: Every model name that was ever public.
        fields: The Python name of each JSON name.
        stale: Places whose frozen name has gone with its thing to another place.
        held: Places that keep their name whatever becomes of their shape.
        copies: Places that have come to stand beside the one whose name they had.
        known: The fields that each model had.
    """

    names: Mapping[str, str] = field(factory=dict)
    before: Mapping[str, str] = field(factory=dict)
    digests: Mapping[str, str] = field(factory=dict)
    taken: Collection[str] = ()
    fields: Mapping[str, str] = field(factory=dict)
    stale: Collection[str] = ()
    held: Collection[str] = ()
    copies: Collection[str] = ()
    known: Mapping[str, Collection[str]] = field(factory=dict)


NameAfter = Callable[[Json], Earlier]
"""What the state before makes of a new document, once that is normalised."""


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
        normal: The normalised document before its shapes were named.
        aliases: Former names of models, with the name each stands for now.
        inputs: What all of it was made of.
        left_out: Operations that are not generated, by key, and why.
    """

    overlaid: Json
    document: Json
    meta: Json
    shapes: list[Shape]
    names: dict[str, str]
    skipped: list[Skipped]
    normal: Json = field(factory=dict)
    aliases: dict[str, str] = field(factory=dict)
    inputs: Inputs | None = None
    left_out: dict[str, str] = field(factory=dict)

    @cached_property
    def published(self) -> Json:
        """The document with those repairs alone that are no guess."""
        assert self.inputs is not None
        sure = [action for action in self.inputs.actions if action.evidence != "guess"]
        return overlay(evolve(self.inputs, actions=sure), strict=False)[0]

    def schemas(self) -> str:
        """The text of `schemas.json`; `x-published` is the merge patch (RFC 7396) that takes our guesses out again."""
        written = {**self.overlaid, "x-published": difference(self.overlaid, self.published)}
        return json.dumps(written, separators=(",", ":"), ensure_ascii=False) + "\n"

    def names_at(self) -> dict[str, str]:
        """The name of the shape at each site."""
        return {str(site): shape.name for shape in self.shapes for site in shape.sites}


def build(spec: Path, *, strict: bool = True, without: Collection[str] = ()) -> Built:
    """Carry out every step before the generator.

    Args:
        spec: The folder with the document, overlays, names and words.
        strict: Whether a stale overlay or a missing name is an error, or is reported and proposed.
        without: Rules of the normaliser to leave out.

    Raises:
        SpecError: A step's input is wrong; the text names the place and the remedy.
    """
    return assemble(Inputs.load(spec), strict=strict, without=without)


def assemble(
    inputs: Inputs,
    *,
    strict: bool = True,
    without: Collection[str] = (),
    name_after: NameAfter | None = None,
    known: Built | None = None,
) -> Built:
    """Carry out every step before the generator on what was read.

    Args:
        inputs: The document and all that goes with it; left alone.
        strict: As for `build`.
        without: As for `build`.
        name_after: Names a lenient run's new places after the state before.
        known: A build of the same document, whose steps before the naming of shapes need not be done again.

    Raises:
        SpecError: As for `build`.
    """
    settle = name_after is not None
    if known:
        overlaid, skipped, left_out = known.overlaid, known.skipped, known.left_out
        names, before = known.names, known.normal
    else:
        overlaid, skipped, left_out = overlay(inputs, strict=strict)
        plain = prepare(overlaid) | {KEY: inputs.api}
        given = {place: name for place, name in inputs.names.get("operations", {}).items() if place not in left_out}
        names = operation_names(plain, given, strict=strict, settle=settle)
        before = rewritten(plain, names, without=without)
    words = {"summaries": {}, **inputs.words}
    if strict:
        refuse_unreviewed(inputs.names)
        always.refuse_unreviewed(inputs.always)
        spared = {inputs.names["operations"][each] for each in left_out if each in inputs.names["operations"]}
        check_words(words, names, spared)
    normal = copied(before)
    earlier = name_after(before) if name_after else Earlier()
    frozen_names = {k: v for k, v in inputs.names.get("schemas", {}).items() if k not in earlier.stale}
    aliases = dict(inputs.names.get("aliases", {}))
    normal, shapes = hoist(
        normal,
        {**frozen_names, **earlier.names},
        strict=strict,
        taken={*earlier.taken, *aliases, *inputs.kept},
        alive={*aliases, *inputs.kept},
        joined=inputs.names.get("joined", {}).get("names", []),
        before=earlier.before if settle else None,
        digests=earlier.digests,
        held=earlier.held,
        copies=earlier.copies,
        fields=earlier.known,
    )
    shapes = add_kept(normal, shapes, inputs.kept)
    aliases = settle_aliases(aliases, {shape.name for shape in shapes})
    if strict:
        check_field_words(words, shapes)
    fields = {**earlier.fields, **inputs.names.get("fields", {})}
    refuse_lookalikes(normal)
    del normal[KEY]
    terms = python_terms(normal, inputs.api)
    meta = describe(normal, shapes, words, fields=fields, aliases=aliases, terms=terms, always=inputs.always)
    meta["api"] = {"title": inputs.api.title, "client": inputs.api.client}
    return Built(overlaid, finish(normal), meta, shapes, names, skipped, before, aliases, inputs, left_out)


def difference(old: Json, new: Json) -> Json:
    """The merge patch that leads from one JSON object to another; arrays are replaced whole."""
    patch: Json = dict.fromkeys(old.keys() - new.keys())
    for name, value in new.items():
        if name not in old or old[name] != value:
            both = isinstance(value, dict) and isinstance(old.get(name), dict)
            patch[name] = difference(old[name], value) if both else value
    return dict(sorted(patch.items()))


def overlay(inputs: Inputs, *, strict: bool) -> tuple[Json, list[Skipped], dict[str, str]]:
    """The document with its retired operations and its repairs, found fit for what follows.

    Returns:
        The document, the actions that were skipped, and the operations that are left out, with the reason of each.
    """
    document = merge_retired(inputs.document, inputs.retired)
    renamed = inputs.names.get("renamed", {})
    overlaid, skipped = apply_overlays(document, inputs.actions, strict=strict, renamed=renamed)
    require_usable(overlaid)
    # A repair may be written as OpenAPI 3.1 spells it.
    out = vendor(overlaid)
    for method, path, operation in operations(overlaid):
        # Our own mark, which only overlays set.
        if "x-identity" in operation:
            out["paths"][path][method.lower()]["x-identity"] = operation["x-identity"]
    left_out = {}
    for method, path, operation in list(operations(out)):
        if why := unsupported(out, operation):
            left_out[key(method, path)] = why
            del out["paths"][path][method.lower()]
    return out, skipped, left_out


def add_kept(document: Json, shapes: list[Shape], kept: Json) -> list[Shape]:
    """Put back the models that no document has any more; one that has come back stands for itself."""
    present = {shape.name for shape in shapes}
    components = document["components"]["schemas"]
    added = []
    for name, entry in kept.items():
        if name not in present:
            components[name] = copied(entry["schema"])
            site = Site(f"{name} of an earlier document", "component")
            added.append(Shape("kept", entry["schema"], [site], digest=name, name=name, flags=entry["flags"]))
    document["components"]["schemas"] = dict(sorted(components.items()))
    return sorted([*shapes, *added], key=lambda shape: shape.name)


def settle_aliases(aliases: dict[str, str], models: set[str]) -> dict[str, str]:
    """The aliases that are needed, each straight to a model."""
    out = {}
    for old in sorted(aliases):
        new, trail = aliases[old], [old]
        while new not in models:
            if new in trail or new not in aliases:
                raise SpecError(f"names.toml: alias {old} stands for {new}, which is no model; correct it")
            trail.append(new)
            new = aliases[new]
        if old not in models:
            out[old] = new
    return out


def check_words(words: dict[str, Any], names: dict[str, str], spared: Collection[str] = ()) -> None:
    """Every operation has its summary, and no summary is left without its operation."""
    summaries = words["summaries"]
    if missing := sorted(set(names.values()) - set(summaries)):
        raise SpecError(f"words.toml: {missing[0]} has no summary; write one line under [summaries]")
    stale = sorted((set(summaries) | set(words.get("arguments_of", {}))) - set(names.values()) - set(spared))
    if stale:
        raise SpecError(f"words.toml: {stale[0]} is no operation; correct its name or delete it")


def check_field_words(words: dict[str, Any], shapes: list[Shape]) -> None:
    """No description is left without its model or field."""
    if stale := stale_field_words(words, shapes):
        raise SpecError(f"words.toml: {stale[0]}; correct its name or delete it")


def stale_field_words(words: dict[str, Any], shapes: list[Shape]) -> list[str]:
    """What words.toml describes and the document no longer has."""
    fields = {shape.name: shape.schema.get("properties", {}) for shape in shapes}
    described = {model: {} for model in words.get("models", {})} | words.get("fields", {})
    out = [f"{model} is no model" for model in described if model not in fields]
    for model, texts in described.items():
        out += [f"{model} has no field {name}" for name in sorted(set(texts) - set(fields.get(model, texts)))]
    return out


def finish(document: Json) -> Json:
    """The document for the generator: operation ids, OpenAPI 3.1, none of our own keys."""
    given = document.get("info", {})
    info = {name: str(given.get(name) or "0") for name in ("title", "version")}
    out = {**document, "openapi": VERSION_31, "info": info, "paths": {}}
    for path, item in document["paths"].items():
        out["paths"][path] = {}
        for method, operation in item.items():
            kept = {name: value for name, value in operation.items() if not name.startswith("x-")}
            out["paths"][path][method] = {**kept, "operationId": operation["x-name"].replace(".", "_")}
    return out
