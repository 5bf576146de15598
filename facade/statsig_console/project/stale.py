"""Gates that may have had their day: a proposal with reasons, which a person edits and `apply` carries out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from attrs import evolve

from statsig_console.document.kinds import Json, kind, nearest
from statsig_console.errors import ProjectError
from statsig_console.flows import Flow

from .compare import Base, Change, requests
from .plan import Draft, drafted, refuse
from .reading import fetch, project_id, visit

DECISIONS = ("archive", "keep")
DAY = 86_400_000
_ASKED = ("gates", "dynamic_configs", "experiments", "segments", "holdouts", "param_stores")
"""The kinds that may refer to a gate."""


def proposed(now: int, *, days: int, refs: Collection[str] | None) -> Flow[Json]:
    """A proposal for every gate that the service calls stale, or that nothing seems to need any more."""
    project = yield from project_id()
    gates: list[Json] = []
    users: dict[str, list[str]] = {}
    for name in _ASKED:
        known = kind(name)

        def look(entity: Json, known: Any = known) -> None:
            if known.is_archived(entity):
                return
            if known.name == "gates":
                gates.append({**entity, "rules": None})
            for _, (target, id) in known.references(known.shown(entity)):
                if target == "gates":
                    users.setdefault(id, []).append(f"{known.name}/{known.id_of(entity)}")

        yield from visit(known, look)
    rows = [row for gate in gates if (row := _row(gate, users.get(gate["id"], []), now, days, refs)) is not None]
    return {"project": project, "stale": sorted(rows, key=lambda row: (row["decision"], row["gate"]))}


def _row(gate: Json, users: list[str], now: int, days: int, refs: Collection[str] | None) -> Json | None:
    changed = gate.get("lastModifiedTime") or gate.get("createdTime") or now
    age, checks = int((now - changed) // DAY), gate.get("checksPerHour")
    is_used = refs is not None and gate["id"] in refs
    unchecked = checks == 0 and age >= days
    if gate.get("type") == "PERMANENT" or not (gate.get("type") == "STALE" or unchecked):
        return None
    facts = [
        f"the service calls it stale: {gate['typeReason']}" if gate.get("type") == "STALE" else "",
        f"last changed {age} days ago",
        f"{checks:g} checks an hour" if isinstance(checks, (int, float)) else "checks an hour are not known",
        f"named by {', '.join(users[:5])}{', …' if len(users) > 5 else ''}" if users else "named by nothing",
        "" if refs is None else "code uses it" if is_used else "no code uses it",
    ]
    keep = bool(users) or is_used or bool(checks)
    return {"gate": gate["id"], "decision": "keep" if keep else "archive", "reason": "; ".join(filter(None, facts))}


def decided(found: Any, place: str, made: int) -> Flow[Draft]:
    """The plan of the decisions that a file holds.

    Raises:
        ProjectError: The file belongs to another project, or a decision cannot be.
    """
    rows = found.get("stale")
    if not isinstance(rows, list):
        raise ProjectError(f"{place} holds no decisions; `statsig-console stale -o {place}` proposes them")
    project = yield from project_id(found.get("project"), f"{place} is")
    gates, changes, notes, problems = kind("gates"), [], [], []
    for row in rows:
        id, decision = (row.get("gate"), row.get("decision")) if isinstance(row, dict) else (None, None)
        if not isinstance(id, str) or decision not in DECISIONS:
            problems.append(f"{place}: {id or row!r} has the decision {decision!r}; {nearest(decision, DECISIONS)}")
        elif decision == "archive":
            entity: Json | None = yield from fetch(gates, id)
            if entity is None or gates.is_archived(entity):
                notes.append(f"gates/{id} is {'archived already' if entity else 'not there'}")
                continue
            change = Change("gates", id, "archive", {}, Base.of(gates, entity), reason=str(row.get("reason", "")))
            changes.append(evolve(change, calls=len(requests(gates, change, entity))))
    refuse(problems)
    return (yield from drafted(project, changes, notes, made))


def names_in(path: Path) -> set[str]:
    """The names that code uses: a name a line, as of ripgrep, or the JSON of ld-find-code-refs.

    Raises:
        ProjectError: The file cannot be read.
    """
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(f"{path} cannot be read: {error}") from None
    if content.lstrip()[:1] in ("{", "["):
        try:
            return {*_keys(json.loads(content))}
        except ValueError as error:
            raise ProjectError(f"{path} is no JSON: {error}") from None
    # Of a line of ripgrep, `file:12:name`, the last part is the name.
    return {line.rpartition(":")[2].strip().strip("\"'`") for line in content.splitlines() if line.strip()}


def _keys(value: Any) -> Iterable[str]:
    """Every name in JSON: texts of a list, and what is called flagKey or name."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            yield from (each[name] for name in ("flagKey", "name") if isinstance(each.get(name), str))
            for inner in each.values():
                if isinstance(inner, (list, dict)):
                    yield from _keys(inner)
