"""The rules for what a source may hold, and the count of what each met."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import compress, islice
from operator import not_
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from statsig_console.errors import ArgumentValueError, fold

from .errors import SourceError

Rule: TypeAlias = Literal["strip", "skip", "keep", "refuse"]

RULES: Mapping[str, Rule] = {
    "blanks": "strip",
    "empty": "skip",
    "duplicate": "skip",
    "encoding": "refuse",
    "control": "refuse",
    "invisible": "refuse",
    "overlong": "refuse",
}
"""What is done about each, unless told otherwise."""

ALLOWED: Mapping[str, tuple[Rule, ...]] = {
    "blanks": ("strip", "skip", "refuse"),
    "empty": ("skip", "refuse"),
    "duplicate": ("skip",),
    "encoding": ("skip", "refuse"),
    "control": ("skip", "refuse"),
    "invisible": ("strip", "skip", "keep", "refuse"),
    "overlong": ("skip", "refuse"),
}
"""What can be done about each."""

WINDOW = 100_000
"""Ids among which duplicates are found while reading, where nothing sorts them later: as many as a call takes."""

SHOWN = 20
"""Lines that are remembered for each rule, and ids that came more than once."""

# U+2028 and U+2029 end a line for many programs.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BLANKS = " \t\r\n\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""What str.strip takes, but for control characters, which have a rule of their own."""

INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Characters that nobody sees: byte order marks, zero-width, bidi controls, soft hyphens, fillers, selectors, tags."""

_EMOJI = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff"
)
# An emoji may have a selector, joiners between it and the next, and tags if it is a flag; a keycap has a selector.
_INVISIBLE_OR_EMOJI = re.compile(
    f"((?<=[{_EMOJI}])[\ufe0e\ufe0f]|(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])|(?<=[0-9#*])\ufe0f(?=\u20e3)"
    f"|(?<=\U0001f3f4)[\U000e0020-\U000e007e]{{2,6}}\U000e007f)|{INVISIBLE.pattern}"
)

_UNDECODED = re.compile("[\ud800-\udfff]")

_WORDS = {
    "blanks": "has blanks around it",
    "empty": "is empty",
    "encoding": "holds bytes that are not of the encoding",
    "control": "holds a control character",
    "invisible": "holds an invisible character",
    "overlong": "is too long",
}
_REMEDIES = {
    "blanks": 'or pass rules={"blanks": "strip"}',
    "empty": 'or pass rules={"empty": "skip"}',
    "encoding": 'pass encoding=…, or rules={"encoding": "skip"}',
    "control": 'or pass rules={"control": "skip"}',
    "invisible": 'or pass rules={"invisible": "strip"}',
    "overlong": 'or pass max_id_length=…, or rules={"overlong": "skip"}',
}


def strip_invisible(text: str) -> str:
    """The text without invisible characters, but for those that emoji are made of."""
    return text if text.isascii() else _INVISIBLE_OR_EMOJI.sub(lambda match: match[1] or "", text)


def _is_plain(text: str) -> bool:
    """Whether a text holds nothing that the rules about characters may meet."""
    return text.isprintable() and (text.isascii() or not INVISIBLE.search(text))


def check_rules(rules: Mapping[str, Rule] | None) -> Mapping[str, Rule]:
    """The rules to go by: those given, for the others the usual.

    Raises:
        ArgumentValueError: There is no such rule, or it cannot be so.
    """
    for name, rule in (rules or {}).items():
        if name not in ALLOWED:
            raise ArgumentValueError(f"rules holds {name!r}; there are {', '.join(ALLOWED)}")
        if rule not in ALLOWED[name]:
            raise ArgumentValueError(f"rules has {rule!r} for {name}; it can be {' or '.join(ALLOWED[name])}")
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
        window: Ids among which duplicates are dropped; 0 to leave all of them.
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
        if self.rules["empty"] == "skip" and not all(texts):
            # Millions of empty lines are looked at together.
            texts, lines = self._without_empty(texts, lines)
        ids = list(map(str.strip, texts))
        # All at once where nothing is wrong; only else one by one.
        if (
            ids != texts
            or not all(ids)
            or max(map(len, ids), default=0) > self.max_length
            or not _is_plain("".join(ids))
        ):
            kept = [(id, line) for text, line in zip(texts, lines, strict=True) if (id := self._one(text, line))]
            ids, lines = [id for id, _ in kept], [line for _, line in kept]
        return self._fresh(ids, lines) if self.window else Usable(ids, lines)

    def _without_empty(self, texts: list[str], lines: Sequence[int]) -> tuple[list[str], Sequence[int]]:
        for line in islice(compress(lines, map(not_, texts)), max(0, SHOWN - len(self.lines.get("empty", ())))):
            self.lines.setdefault("empty", []).append(line)
        kept = list(filter(None, texts))
        self.counts["empty"] = self.counts.get("empty", 0) + len(texts) - len(kept)
        return kept, list(compress(lines, texts)) if kept else ()

    def _one(self, text: str, line: int) -> str:
        """The id, or nothing if it is to be skipped."""
        id = text.strip(_BLANKS)
        if len(id) > self.max_length:
            # What is long is not looked at any closer.
            self._met("overlong", text, line)
            return ""
        is_plain = id.isprintable()
        for name, met in (
            ("encoding", not is_plain and bool(_UNDECODED.search(id))),
            ("control", not is_plain and bool(_CONTROL.search(id))),
            ("invisible", strip_invisible(id) != id),
            ("empty", not id),
            ("blanks", id != text and bool(id)),
        ):
            if not met:
                continue
            if (rule := self._met(name, text, line)) == "skip":
                return ""
            if rule == "strip" and name == "invisible":
                # What is left may have blanks around it, or be nothing.
                return self._one(strip_invisible(id), line)
        return id

    def _met(self, name: str, text: str, line: int) -> Rule:
        self._count(name, line)
        if self.rules[name] == "refuse":
            shown = fold(ascii(text) if name in ("encoding", "invisible") else repr(text))
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
        duplicates: set[int] = set()
        start = 0
        while start < len(ids):
            # A window is filled to the id, so that windows and full calls hold the same ids.
            part = ids[start : start + self.window - len(self._seen)]
            duplicates.update(start + place for place in self._enter(part))
            start += len(part)
            if len(self._seen) >= self.window:
                self._seen, self._known = [], set()
        if not duplicates:
            return Usable(ids, lines)
        for place in sorted(duplicates):
            self._count("duplicate", lines[place])
        fresh = [place for place in range(len(ids)) if place not in duplicates]
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
        duplicates = []
        for place, id in enumerate(ids):
            if id in self._known:
                duplicates.append(place)
            else:
                self._known.add(id)
                self._seen.append(id)
        return duplicates
