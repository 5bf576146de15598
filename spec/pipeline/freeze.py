"""Write names down for ever: what a new document added, which thing has moved to another place, what lives on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import tomlkit
from attrs import evolve, frozen

from spec.pipeline.build import Built, Inputs, assemble
from spec.pipeline.document import Json, SpecError, copied
from spec.pipeline.hoist import home
from spec.pipeline.join import Shape
from spec.pipeline.tables import commented, listed, quoted

HEADER = """\
# What users call things. Append-only: a name that is here never moves; a rename keeps the old one as an alias.
# Keys leave out the names of path parameters. `python -m spec.pipeline names` prints the list as users meet it.
"""
PROPOSED = "Given by rule, not yet reviewed: keep the name or change it above, then take the line out."
JOINED = "Names whose places have grown apart: each class has the fields of all its places."
TABLES = ("operations", "schemas", "fields", "aliases", "renamed")
ROUNDS = 6


@frozen
class Frozen:
    """The names to keep, and what is new about them.

    Args:
        inputs: The inputs with these names.
        built: What they give, from the files alone.
        operations: Proposed names of operations, by key.
        schemas: Proposed names of models and enums, by place.
    """

    inputs: Inputs
    built: Built
    operations: dict[str, str]
    schemas: dict[str, str]


def freeze(inputs: Inputs, built: Built, old: Built | None, after: Mapping[str, str]) -> Frozen:
    """Write every name of a build into its inputs, so that the files alone give the same names again.

    Args:
        inputs: What was built.
        built: The build, named after the state before.
        old: That state; None for the first document.
        after: Which model stands where one of the old was.

    Raises:
        SpecError: The names cannot be written down so that they come out again.
    """
    tables: dict[str, Any] = copied(inputs.names)
    kept = _keep(inputs.kept, built, old, after, tables)
    operations = _operations(tables, built)
    schemas = _schemas(tables, built)
    tables["joined"] = {"names": sorted(shape.name for shape in built.shapes if shape.parts)}
    if not tables["joined"]["names"]:
        del tables["joined"]
    _mark(tables, built, operations, schemas)
    wanted = built.names_at()
    python = old.meta["python"] if old else {}
    off: dict[str, str] = {}
    fields: dict[str, str] = {}
    for _ in range(ROUNDS):
        now = evolve(inputs, names=tables, kept=kept)
        result = assemble(now, strict=False, known=built)
        found = result.names_at()
        off = {place: name for place, name in wanted.items() if found.get(place) != name}
        fields = {n: p for n, p in python.items() if n in result.meta["python"] and result.meta["python"][n] != p}
        if not off and not fields:
            return Frozen(now, result, operations, schemas)
        tables.setdefault("schemas", {}).update(off)
        tables.setdefault("fields", {}).update(fields)
    raise SpecError(f"names.toml: {next(iter(off or fields))} cannot keep its name; name it by hand and try again")


def _operations(tables: dict[str, Any], built: Built) -> dict[str, str]:
    known = tables.setdefault("operations", {})
    new = {key: name for key, name in built.names.items() if key not in known}
    known.update(new)
    return new


def _schemas(tables: dict[str, Any], built: Built) -> dict[str, str]:
    """Freeze every shape at one place at least; a place that another shape has taken is pointed anew."""
    known = tables.setdefault("schemas", {})
    proposed = {}
    for shape in built.shapes:
        if not _is_named(shape):
            continue
        for part in shape.parts or [shape]:
            places = [str(site) for site in part.sites]
            for place in places:
                if place in known:
                    known[place] = shape.name
            if not any(place in known for place in places):
                known[str(home(part.sites))] = shape.name
        if shape.proposed:
            sites = [str(home(shape.sites)), *map(str, shape.sites)]
            proposed[next(place for place in sites if place in known)] = shape.name
    return proposed


def _is_named(shape: Shape) -> bool:
    return bool(shape.digest) and not shape.flags


def _mark(tables: dict[str, Any], built: Built, operations: Json, schemas: Json) -> None:
    """List what awaits a review; what has gone in the meantime needs none."""
    marked = tables.get("proposed", {})
    present = built.names_at()
    ops = [key for key in marked.get("operations", []) if key in built.names]
    places = [place for place in marked.get("schemas", []) if place in present]
    listed = {"operations": sorted({*ops, *operations}), "schemas": sorted({*places, *schemas})}
    tables["proposed"] = {table: sites for table, sites in listed.items() if sites}
    if not tables["proposed"]:
        del tables["proposed"]


def _keep(kept: Json, built: Built, old: Built | None, after: Mapping[str, str], tables: dict[str, Any]) -> Json:
    """What of the old state has no place any more: an alias where another took it, else the model as it was."""
    out = dict(kept)
    if old is None:
        return out
    present = {shape.name for shape in built.shapes} | set(built.aliases)
    for shape in old.shapes:
        if shape.name in present:
            continue
        if shape.name in after and shape.digest:
            tables.setdefault("aliases", {})[shape.name] = after[shape.name]
        else:
            flags = {name: old.meta["models"][shape.name][name] for name in FLAGS}
            out[shape.name] = {"flags": flags, "schema": old.document["components"]["schemas"][shape.name]}
    return out


FLAGS = ("kind", "reads", "writes", "member", "open", "read_only", "users")


def names_text(tables: Mapping[str, Any]) -> str:
    """The text of names.toml, sorted: operations by path, then method; all else by place."""
    out = commented(HEADER)
    for table in TABLES:
        rows = tables.get(table, {})
        if rows or table in ("operations", "schemas"):
            order = sorted(rows, key=_by_path if table == "operations" else str)
            out[table] = quoted({key: rows[key] for key in order})
    if joined := tables.get("joined", {}).get("names"):
        out["joined"] = listed({"names": joined}, JOINED)
    if tables.get("proposed"):
        out["proposed"] = listed(tables["proposed"], PROPOSED)
    return tomlkit.dumps(out)


def _by_path(key: str) -> tuple[str, str]:
    return key.partition(" ")[2], key
