"""The rules for what a source may hold, and the count of what each met."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from statsig_console.errors import fold

from .errors import SourceError

Rule: TypeAlias = Literal["strip", "skip", "refuse"]

RULES: Mapping[str, Rule] = {
    "blanks": "strip",
    "empty": "skip",
    "duplicate": "skip",
    "encoding": "refuse",
    "control": "refuse",
    "overlong": "refuse",
}
"""What is done about each, unless told otherwise."""

ALLOWED: Mapping[str, tuple[Rule, ...]] = {
    "blanks": ("strip", "skip", "refuse"),
    "empty": ("skip", "refuse"),
    "duplicate": ("skip",),
    "encoding": ("skip", "refuse"),
    "control": ("skip", "refuse"),
    "overlong": ("skip", "refuse"),
}
"""What can be done about each."""

WINDOW = 100_000
"""Ids among which doubles are found while reading, where nothing sorts them later: as many as a call takes at most."""

SHOWN = 20
"""Lines that are remembered for each rule, and ids that came more than once."""

# U+2028 and U+2029 end a line for many programs.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BLANKS = " \t\r\n\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""What str.strip takes, but for control characters, which have a rule of their own."""

_UNDECODED = re.compile("[\ud800-\udfff]")

_WORDS = {
    "blanks": "has blanks around it",
    "empty": "is empty",
    "encoding": "holds bytes that are not of the encoding",
    "control": "holds a control character",
    "overlong": "is too long",
}
_REMEDIES = {
    "blanks": 'or pass rules={"blanks": "strip"}',
    "empty": 'or pass rules={"empty": "skip"}',
    "encoding": 'pass encoding=…, or rules={"encoding": "skip"}',
    "control": 'or pass rules={"control": "skip"}',
    "overlong": 'or pass max_id_length=…, or rules={"overlong": "skip"}',
}


def check_rules(rules: Mapping[str, Rule] | None) -> Mapping[str, Rule]:
    """The rules to go by: those given, for the others the usual.

    Raises:
        ValueError: There is no such rule, or it cannot be so.
    """
    for name, rule in (rules or {}).items():
        if name not in ALLOWED:
            raise ValueError(f"rules holds {name!r}; there are {', '.join(ALLOWED)}")
        if rule not in ALLOWED[name]:
            raise ValueError(f"rules has {rule!r} for {name}; it can be {' or '.join(ALLOWED[name])}")
    return {**RULES, **(rules or {})}


@frozen
class Usable:
    """Ids that may be sent, and the lines of the source that they came from."""

    ids: list[str]
    lines: Sequence[int]


@define
class Cleaner:
    """Applies the rules and counts.

    Args:
        rules: What to do, by rule.
        max_length: Characters that an id may have.
        window: Ids among which doubles are dropped; 0 to leave all of them.
    """

    rules: Mapping[str, Rule]
    max_length: int
    window: int = WINDOW
    counts: dict[str, int] = field(init=False, factory=dict)
    lines: dict[str, list[int]] = field(init=False, factory=dict)
    _seen: list[str] = field(init=False, factory=list)
    _known: set[str] = field(init=False, factory=set)

    def clean(self, texts: list[str], lines: Sequence[int]) -> Usable:
        """The usable ids among these.

        Args:
            texts: What the source holds, in its order.
            lines: The line of each.

        Raises:
            SourceError: A rule refuses one.
        """
        ids = list(map(str.strip, texts))
        # All at once where nothing is wrong; only else one by one.
        if (
            ids != texts
            or not all(ids)
            or not "".join(ids).isprintable()
            or max(map(len, ids), default=0) > self.max_length
        ):
            kept = [(id, line) for text, line in zip(texts, lines, strict=True) if (id := self._one(text, line))]
            ids, lines = [id for id, _ in kept], [line for _, line in kept]
        return self._fresh(ids, lines) if self.window else Usable(ids, lines)

    def _one(self, text: str, line: int) -> str:
        """The id, or nothing if it is to be skipped."""
        id = text.strip(_BLANKS)
        for name, met in (
            ("encoding", not id.isprintable() and bool(_UNDECODED.search(id))),
            ("control", not id.isprintable() and bool(_CONTROL.search(id))),
            ("empty", not id),
            ("overlong", len(id) > self.max_length),
            ("blanks", id != text and bool(id)),
        ):
            if met and self._met(name, text, line) == "skip":
                return ""
        return id

    def _met(self, name: str, text: str, line: int) -> Rule:
        self._count(name, line)
        if self.rules[name] == "refuse":
            shown = fold(ascii(text) if name == "encoding" else repr(text))
            raise SourceError(
                f"line {line}: the id {shown} {_WORDS[name]}; nothing was changed",
                remedy=f"correct it, {_REMEDIES[name]}",
                line=line,
            )
        return self.rules[name]

    def _count(self, name: str, line: int) -> None:
        self.counts[name] = self.counts.get(name, 0) + 1
        lines = self.lines.setdefault(name, [])
        if len(lines) < SHOWN:
            lines.append(line)

    def _fresh(self, ids: list[str], lines: Sequence[int]) -> Usable:
        """Those that are not yet in the window, which they then fill."""
        doubles: set[int] = set()
        start = 0
        while start < len(ids):
            # A window is filled to the id, so that windows and full calls hold the same ids.
            part = ids[start : start + self.window - len(self._seen)]
            doubles.update(start + place for place in self._enter(part))
            start += len(part)
            if len(self._seen) >= self.window:
                self._seen, self._known = [], set()
        if not doubles:
            return Usable(ids, lines)
        for place in sorted(doubles):
            self._count("duplicate", lines[place])
        fresh = [place for place in range(len(ids)) if place not in doubles]
        return Usable([ids[place] for place in fresh], [lines[place] for place in fresh])

    def _enter(self, ids: list[str]) -> list[int]:
        """Take ids into the window; gives the places of those that are in it already."""
        before = len(self._known)
        self._known.update(ids)
        if len(self._known) == before + len(ids):
            self._seen += ids
            return []
        # A set does not tell which of them were new: look at each, beginning with the set as it was.
        self._known = set(self._seen)
        doubles = []
        for place, id in enumerate(ids):
            if id in self._known:
                doubles.append(place)
            else:
                self._known.add(id)
                self._seen.append(id)
        return doubles
