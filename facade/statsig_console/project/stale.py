"""Gates that may have had their day: a proposal with reasons, which a person edits and `apply` carries out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
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
_LINE = re.compile(r"""(?:[^\s"'`]+:)?\s*(["'`]?)([\w.\-]+)\1""")
"""A name on a line of its own, or after the file and line that ripgrep adds; a line of code is neither."""


def proposed(now: int, *, days: int, refs: Collection[str] | None) -> Flow[Json]:
    """A proposal for every gate that the service calls stale, or that nothing seems to need any more.

    Raises:
        ProjectError: The names that code uses are none of the project's gates.
    """
    project = yield from project_id()
    gates: list[Json] = []
    users = yield from _users(gates.append)
    if refs is not None and gates and not any(gate["id"] in refs for gate in gates):
        raise ProjectError(f"the references of code name {', '.join(sorted(refs)[:3])}, … and no gate of this project")
    rows = [row for gate in gates if (row := _row(gate, users.get(gate["id"], []), now, days, refs)) is not None]
    return {"project": project, "stale": sorted(rows, key=lambda row: (row["decision"], row["gate"]))}


def _users(seen: Callable[[Json], None]) -> Flow[dict[str, list[str]]]:
    """What names each gate, by the gate's id; every gate is shown to `seen`, without its rules."""
    users: dict[str, list[str]] = {}
    for name in _ASKED:
        known = kind(name)

        def look(entity: Json, known: Any = known) -> None:
            if known.is_archived(entity):
                return
            if known.name == "gates":
                seen({**entity, "rules": None})
            for _, (target, id) in known.references(known.shown(entity)):
                if target == "gates":
                    users.setdefault(id, []).append(f"{known.name}/{known.id_of(entity)}")

        yield from visit(known, look)
    return users


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
    of = found.get("project")
    project = yield from project_id(None if of is None else str(of), f"{place} is")
    gates, changes, notes, problems = kind("gates"), [], [], []
    decisions: dict[str, Json] = {}
    for row in rows:
        id, decision = (row.get("gate"), row.get("decision")) if isinstance(row, dict) else (None, None)
        if not isinstance(id, str) or decision not in DECISIONS:
            problems.append(f"{place}: {id or row!r} has the decision {decision!r}; {nearest(decision, DECISIONS)}")
        elif decisions.setdefault(id, row) is not row:
            problems.append(f"{place}: {id!r} stands there twice; remove one")
    going = {f"gates/{id}": row for id, row in decisions.items() if row["decision"] == "archive"}
    users = (yield from _users(lambda gate: None)) if going and not problems else {}
    for name, row in going.items():
        id = row["gate"]
        if left := [user for user in users.get(id, ()) if user not in going]:
            problems.append(f"{place}: {id!r} is still named by {', '.join(left[:5])}; change that first, or keep it")
            continue
        entity: Json | None = yield from fetch(gates, id)
        if entity is None or gates.is_archived(entity):
            notes.append(f"{name} is {'archived already' if entity else 'not there'}")
            continue
        change = Change("gates", id, "archive", {}, Base.of(gates, entity), reason=str(row.get("reason", "")))
        changes.append(evolve(change, calls=len(requests(gates, change, entity))))
    refuse(problems)
    return (yield from drafted(project, changes, notes, made))


def names_in(path: Path) -> set[str]:
    """The names that code uses: one a line, as of `rg -o`, a JSON list of names, or JSON that has `flagKey`.

    Raises:
        ProjectError: The file cannot be read, or something in it is not understood: what code uses is not archived.
    """
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(f"{path} cannot be read: {error}") from None
    lines = [(number, line.strip()) for number, line in enumerate(content.splitlines(), 1) if line.strip()]
    found: set[str] = set()
    if content.lstrip()[:1] in ("{", "["):
        for place, value in _json_of(path, content, lines):
            names = {value} if isinstance(value, str) else {*_keys(value)}
            if not names and not (isinstance(value, dict) and isinstance(value.get("references"), list)):
                raise ProjectError(f"{path}{place} has no flagKey; write a JSON list of names, or a name a line")
            found |= names
    else:
        for number, line in lines:
            if (match := _LINE.fullmatch(line)) is None:
                raise ProjectError(f"{path}, line {number} is no plain name; write a name a line, as `rg -o` does")
            # An id may have colons too.
            found |= {match[2], line}
    if not found:
        raise ProjectError(f"{path} holds no names; leave it out, if no code is to be asked")
    return found


def _json_of(path: Path, content: str, lines: list[tuple[int, str]]) -> Iterator[tuple[str, Any]]:
    """The values of JSON, each with its place: those of a list, or one a line."""
    try:
        whole = json.loads(content)
        yield from (("", each) for each in (whole if isinstance(whole, list) else [whole]))
    except ValueError as error:
        if len(lines) < 2 or lines[0][1][-1] != "}":
            raise ProjectError(f"{path} is no JSON: {error}") from None
        for number, line in lines:
            try:
                yield f", line {number}", json.loads(line)
            except ValueError as wrong:
                raise ProjectError(f"{path}, line {number} is no JSON: {wrong}") from None


def _keys(value: Any) -> Iterator[str]:
    """Every text in JSON that is called flagKey."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            yield from (name for name in [each.get("flagKey")] if isinstance(name, str) and name)
            yield from (name for inner in each.values() if isinstance(inner, (list, dict)) for name in _keys(inner))
