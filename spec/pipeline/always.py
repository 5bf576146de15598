"""Fields of answers that are always there: `always.toml`, what it says of a model, and what a document adds to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import tomlkit

from spec.pipeline.document import Json, SpecError
from spec.pipeline.tables import commented, listed, quoted

FILE = "always.toml"
HEADER = """\
# Fields of answers that are always there, by model and JSON name: they are typed without Unset. Where the service
# leaves one out all the same, reading it raises MissingFieldError.
#
# required: each published document that has the field requires it, and no published example of the model lacks it.
# shown: how many published examples have the model; where it is 0, the documents' word is all there is.
# relied_on: what no document requires and programs rely on, each with its reason.
# partial: operations whose published example shows a part of what they answer; that part is no evidence, and their
# docstrings say so.
"""
PARTIAL = "partial"
"""The table of operations, beside those of models."""
PROPOSED = "Required by a newer document, not yet reviewed: move the names to `required`, or delete them."


def always_of(name: str, schema: Mapping[str, Any], table: Mapping[str, Any]) -> list[str]:
    """The fields of a model that are always there, in the order of its fields.

    Args:
        name: The model's name.
        schema: Its schema.
        table: The tables of always.toml; what it says nothing of is what the document requires.
    """
    entry = table.get(name)
    if entry is None:
        return [field for field in schema.get("properties", {}) if field in schema.get("required", ())]
    known = {*entry.get("required", ()), *entry.get("relied_on", ()), *entry.get("proposed", ())}
    return [field for field in schema.get("properties", {}) if field in known]


def models_of(table: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of models alone."""
    return {name: entry for name, entry in table.items() if name != PARTIAL}


def refuse_unreviewed(table: Mapping[str, Any]) -> None:
    """A proposal of a refresh is for people to look at.

    Raises:
        SpecError: A field is still only proposed.
    """
    for name, entry in models_of(table).items():
        if fields := entry.get("proposed"):
            raise SpecError(f"{FILE}: {name}.{fields[0]} is proposed; move it to `required`, or delete it")


def extended(table: Mapping[str, Any], schemas: Mapping[str, Json], before: Mapping[str, Json]) -> Json:
    """The tables after a newer document.

    What it requires anew is proposed. What it no longer requires is taken out: a document that says otherwise is
    evidence. Models that it lacks stay; they may come back.

    Args:
        table: The tables of always.toml.
        schemas: The schemas of the models that answers have, by name.
        before: Those of the document before it.
    """
    out: Json = {name: dict(entry) for name, entry in table.items()}
    for name, schema in schemas.items():
        needed = schema.get("required", ())
        entry = out.get(name, {"shown": 0, "required": []})
        new = [field for field in needed if field not in before.get(name, {}).get("properties", {})]
        proposed = [*entry.get("proposed", ()), *(n for n in new if n not in always_of(name, schema, {name: entry}))]
        known: Json = {"required": entry.get("required", ()), "proposed": proposed}
        entry |= {key: [field for field in fields if field in needed] for key, fields in known.items()}
        if any(entry.get(key) for key in ("required", "relied_on", "proposed")):
            out[name] = {key: value for key, value in entry.items() if value or key != "proposed"}
    return out


def always_text(table: Mapping[str, Any]) -> str:
    """The text of always.toml, sorted by model."""
    out = commented(HEADER)
    if table.get(PARTIAL):
        out[PARTIAL] = quoted(table[PARTIAL])
    for name, entry in sorted(models_of(table).items()):
        proposed = entry.get("proposed")
        rows = listed({"proposed": proposed}, PROPOSED) if proposed else tomlkit.table()
        for key in ("shown", "required"):
            rows.add(key, sorted(entry[key]) if isinstance(entry[key], list) else entry[key])
        if entry.get("relied_on"):
            rows.add("relied_on", quoted(entry["relied_on"]))
        out[name] = rows
    return tomlkit.dumps(out)
