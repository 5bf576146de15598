"""What a refresh means: Markdown for people, JSON for machines, a version and a changelog entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import asdict, define, field

from spec.pipeline.diff import ADDITIVE, BREAKING, SILENT, Change, worst
from spec.pipeline.overlay import Skipped

EXIT = {None: 0, SILENT: 0, ADDITIVE: 10, BREAKING: 20}
MANY = 60
"""Lines of one kind that people are shown; the JSON has all."""
IN_CHANGELOG = 40
"""Lines of one kind in the entry of the changelog."""
IN_LINE = 8
"""Fields or changes of one model or operation that a line names."""


@define
class Report:
    """What a new document changes.

    Args:
        source: What was taken: name, sha256, etag, counts.
        version: The project's version now.
        changes: Every change, rated.
        retired: Keys of the operations that the document has dropped, with their names.
        returned: Keys of operations that were retired and are documented again, with their names.
        skipped: Overlay actions that were left out.
        proposed_operations: Names given by rule, by key.
        proposed_schemas: Names given by rule, by place.
        came: Public names that are new.
        gone: Public names that are no more; there should be none.
        moved: Public names that stand for something of another name now.
        kept: Models that are kept for callers only.
        todo: What a strict run will ask for.
        left_out: Keys of the operations that are not generated, and why.
        joined: Names whose places have grown apart, with the places.
    """

    source: dict[str, Any]
    version: str = "0.0.0"
    changes: list[Change] = field(factory=list)
    retired: dict[str, str] = field(factory=dict)
    returned: dict[str, str] = field(factory=dict)
    skipped: list[Skipped] = field(factory=list)
    proposed_operations: dict[str, str] = field(factory=dict)
    proposed_schemas: dict[str, str] = field(factory=dict)
    came: list[str] = field(factory=list)
    gone: list[str] = field(factory=list)
    moved: dict[str, str] = field(factory=dict)
    kept: list[str] = field(factory=list)
    todo: list[str] = field(factory=list)
    left_out: dict[str, str] = field(factory=dict)
    joined: list[str] = field(factory=list)

    @property
    def rating(self) -> str | None:
        """The heaviest change's; None without a change."""
        return worst(change.rating for change in self.changes)

    @property
    def exit_code(self) -> int:
        """0 nothing that callers meet, 10 additive, 20 breaking."""
        return EXIT[self.rating]

    @property
    def next_version(self) -> str:
        """By semver; below 1.0.0 a breaking change raises the minor number."""
        return next_version(self.version, self.rating)

    def as_json(self) -> dict[str, Any]:
        """Everything, for machines."""
        return {
            "source": self.source,
            "rating": self.rating or "none",
            "exit_code": self.exit_code,
            "version": {"now": self.version, "next": self.next_version, "bump": bump(self.version, self.rating)},
            "changes": [asdict(change) for change in self.changes],
            "operations": {
                "added": _of_kind(self.changes, "new operation"),
                "retired": self.retired,
                "returned": self.returned,
            },
            "overlays": [
                {"where": each.action.where, "target": each.action.target, "kind": each.kind, "why": each.why}
                for each in self.skipped
            ],
            "proposed": {"operations": self.proposed_operations, "schemas": self.proposed_schemas},
            "names": {"added": self.came, "gone": self.gone, "moved": self.moved, "kept": self.kept},
            "not_generated": self.left_out,
            "joined": self.joined,
            "todo": self.todo,
            "changelog": self.changelog(),
        }

    def changelog(self) -> str:
        """The entry, ready to paste."""
        parts = [f"### {title}\n\n{bullets}" for title, bullets in self._groups().items()]
        return "\n\n".join([f"## [{self.next_version}]", *parts]) + "\n" if parts else ""

    def fragments(self) -> dict[str, str]:
        """The same as fragments of the changelog: the text of each file, by its name."""
        stem = f"document-{self.source.get('sha256', '')[:8]}"
        return {f"{stem}.{title.lower()}.md": f"{bullets}\n" for title, bullets in self._groups().items()}

    def _groups(self) -> dict[str, str]:
        """The entry's bullets, by their heading."""
        groups = {
            "Added": _lines(self.changes, lambda c: c.rating == ADDITIVE and c.what.startswith("new")),
            "Changed": _lines(self.changes, lambda c: c.rating == BREAKING or _is_other(c)),
            "Deprecated": [f"`{name}`: the document no longer has it." for name in sorted(self.retired.values())],
        }
        return {title: _bullets(lines, IN_CHANGELOG) for title, lines in groups.items() if lines}

    def as_markdown(self) -> str:
        """The same for people, the weightiest first."""
        blocks = [
            f"# {self.source['name']}: {self.rating or 'no change'}",
            f"{self.source['operations']} operations ({self.source['client']} in the client, with those that documents "
            f"have dropped), {self.source['schemas']} schemas, sha256 {self.source['sha256']}"
            if self.source.get("sha256")
            else "The document has not changed since it was taken.",
        ]
        for rating in (BREAKING, ADDITIVE, SILENT):
            chosen = [change for change in self.changes if change.rating == rating]
            blocks += _section(rating.capitalize(), grouped(chosen), len(chosen))
        blocks += _section("Operations that the document has dropped", _pairs(self.retired))
        blocks += _section("Operations that are documented again", _pairs(self.returned))
        blocks += _section(
            "Operations that are not generated", [f"`{_code(k)}`: it {_text(v)}" for k, v in self.left_out.items()]
        )
        blocks += _section("Overlay actions that no longer match", [_overlay(each) for each in self.skipped])
        blocks += _section("Names proposed, to be reviewed", _pairs(self.proposed_operations | self.proposed_schemas))
        blocks += _section("Python names that come", [f"`{name}`" for name in self.came])
        blocks += _section("Python names that go", [f"`{name}`" for name in self.gone])
        blocks += _section("Python names that move", [f"`{old}` → `{new}`" for old, new in self.moved.items()])
        blocks += _section("Models kept for callers only", [f"`{name}`" for name in self.kept])
        blocks += _section("Names whose places have grown apart: one class has the fields of all", self.joined)
        blocks += _section("Before `regenerate` passes", self.todo)
        if self.rating:
            blocks.append("## Version\n\n" + f"{self.version} → {self.next_version}")
        if changelog := self.changelog():
            blocks.append(f"## Changelog\n\n````markdown\n{changelog}````")
        return "\n\n".join(blocks) + "\n"


def bump(version: str, rating: str | None) -> str:
    """Which number the change raises: major, minor, patch or none."""
    if rating is None:
        return "none"
    stable = int(version.split(".")[0]) > 0
    return {BREAKING: "major" if stable else "minor", ADDITIVE: "minor", SILENT: "patch"}[rating]


def next_version(version: str, rating: str | None) -> str:
    """The version that a change of this weight asks for."""
    numbers = [int(number) for number in re.findall(r"\d+", version)[:3]]
    at = {"major": 0, "minor": 1, "patch": 2}.get(bump(version, rating))
    if at is None:
        return version
    return ".".join(str(n) for n in [*numbers[:at], numbers[at] + 1, *([0] * (2 - at))])


def _is_other(change: Change) -> bool:
    return change.rating == ADDITIVE and not change.what.startswith("new") and "drops or deprecates" not in change.what


def _of_kind(changes: Iterable[Change], what: str) -> dict[str, str]:
    return {change.key: change.where for change in changes if change.what == what}


def _lines(changes: Iterable[Change], chosen: Any) -> list[str]:
    return [f"{line}." for line in grouped([change for change in changes if chosen(change)])]


def grouped(changes: Iterable[Change]) -> list[str]:
    """The changes in words, a line for each model and operation."""
    owners: dict[str, dict[str, list[Change]]] = {}
    for change in changes:
        owners.setdefault(_owner(change.where), {}).setdefault(change.what, []).append(change)
    return [line for owner, by_what in owners.items() for line in _of_owner(owner, by_what)]


def _of_owner(owner: str, by_what: Mapping[str, list[Change]]) -> Iterator[str]:
    alone = [change for found in by_what.values() for change in found]
    if len(alone) == 1:
        yield f"`{_code(alone[0].where)}`: {_text(alone[0].what)}"
        return
    parts = []
    for what, found in by_what.items():
        inner = [f"`{_code(_inside(change.where, owner))}`" for change in found if change.where != owner]
        more = [f"and {len(inner) - IN_LINE} more"] if len(inner) > IN_LINE else []
        parts.append(_text(what) + (f": {', '.join([*inner[:IN_LINE], *more])}" if inner else ""))
    shown = parts[:IN_LINE] + ([f"and {len(parts) - IN_LINE} other changes"] if len(parts) > IN_LINE else [])
    yield f"`{_code(owner)}`: {'; '.join(shown)}"


def _owner(where: str) -> str:
    """The model or the operation that a change is about; all new names of models are one entry."""
    head = re.split(r"[(\[]", where)[0]
    first = head.partition(".")[0]
    return first if first[:1].isupper() or first == "models" else head


def _inside(where: str, owner: str) -> str:
    return re.sub(r"^[.(]|\)$", "", where[len(owner) :]) or where


def _bullets(lines: list[str], most: int) -> str:
    shown = lines[:most] + ([f"and {len(lines) - most} more; the report has them all."] if len(lines) > most else [])
    return "\n".join(f"- {line}" for line in shown)


def _code(text: str) -> str:
    """What the document calls things, as code that cannot end early."""
    return re.sub(r"[`\x00-\x1f]", "?", text)


def _text(text: str) -> str:
    """What the document says, as text that is neither HTML nor a heading."""
    return re.sub(r"[<>\[\]`\x00-\x1f]", lambda found: f"\\{found[0]}" if found[0] > " " else "?", text)


def _pairs(named: Mapping[str, str]) -> list[str]:
    return [f"`{_code(key)}` = `{name}`" for key, name in sorted(named.items())]


def _overlay(skipped: Skipped) -> str:
    return f"{skipped.action.where}: {_text(skipped.why)}"


def _section(title: str, lines: list[str], count: int | None = None) -> list[str]:
    if not lines:
        return []
    count = len(lines) if count is None else count
    shown = lines[:MANY] + ([f"… and {len(lines) - MANY} more, in the JSON"] if len(lines) > MANY else [])
    return [f"## {title} ({count})\n\n" + "\n".join(f"- {line}" for line in shown)]
