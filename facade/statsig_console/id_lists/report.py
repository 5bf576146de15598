"""What an import, an export and their progress look like to the caller."""

from __future__ import annotations

from collections import abc
from collections.abc import Mapping
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from attrs import field, frozen

from statsig_console_api.client import html_table

Mode: TypeAlias = Literal["merge", "replace", "remove"]
Strategy: TypeAlias = Literal["add", "remove", "diff", "reset"]
Status: TypeAlias = Literal["done", "dry_run", "partial", "pending_review", "updating"]
Phase: TypeAlias = Literal["source", "list", "sort", "compare", "backup", "reset", "add", "remove", "check", "done"]


@frozen
class Progress:
    """How far a phase is.

    Args:
        phase: `source` reads the source, `list` the segment's list; `sort` and `compare` work on disk; `backup` writes
            the list to a file; `reset`, `add` and `remove` change the list; `check` counts; `done` ends.
        done: Ids so far.
        total: Ids in all; None where that is not known yet.
        rate: Ids a second since the phase began; 0.0 at its start.
        eta: Seconds left, from the rate and the quota; None where that is not known yet.
        waiting: What the work waits for: `quota`, or another `update` of the list; None if it does not.
        seconds: How long this wait will be, or may be.
    """

    phase: Phase
    done: int
    total: int | None = None
    rate: float = 0.0
    eta: float | None = None
    waiting: Literal["quota", "update"] | None = None
    seconds: float = 0.0


@frozen
class SourceReport:
    """What the source held.

    Args:
        name: The path, `-`, the type of what was passed, or what runs the query.
        format: `csv`, `text` or `parquet`; `iterable`; `arrow`, `cursor`, `frame` or `query`.
        delimiter: What separates the columns; None where there is one, and for other formats than CSV.
        header: The names of the header; None where there is none.
        column: The name of the column taken, or its number from 0.
        columns: How many columns there are.
        first: The first three ids, after the rules.
        rows: Rows read, the header not among them.
        usable: Ids to work with, in the source's order, after the rules.
        counts: Rows that a rule met, by its name: blanks, empty, duplicate, encoding, control, overlong.
        lines: The first lines that each rule met, up to 20, from 1; of an iterable, its items. Of `exact` duplicates
            they are those of 20 ids.
        duplicates: `exact`, or `batch`: counted among 100,000 neighbours, as many as a call takes.
        sha256: The digest of the file's bytes, or of an iterable's ids.
    """

    name: str
    format: str
    delimiter: str | None
    header: tuple[str, ...] | None
    column: str | int
    columns: int
    first: tuple[str, ...]
    rows: int
    usable: int
    counts: Mapping[str, int]
    lines: Mapping[str, tuple[int, ...]]
    duplicates: Literal["exact", "batch"]
    sha256: str


class _Shown:
    """A report that notebooks show as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return html_table(("", type(self).__name__), plain(self).items())


@frozen
class Plan(_Shown):
    """What is about to be done.

    Args:
        adds: Ids to add; those of them that are there already are known only when `exact`.
        removes: Ids to remove; as above.
        calls: Changing calls.
        seconds: How long the quota makes them take from now; None for a quota that cannot tell.
        exact: Whether the list was read, so that adds and removes are what will really change.
    """

    adds: int
    removes: int
    calls: int
    seconds: float | None
    exact: bool


@frozen
class Report(_Shown):
    """What an import did.

    Args:
        segment: The segment's id.
        mode: merge, replace or remove.
        strategy: How: `add` or `remove` calls, a `diff` of both, or `reset`.
        status: `done`; `dry_run`; `partial` in a PartialImportError; `pending_review`: the service asks for approval;
            `updating`: sent, and the service was still at work when `wait` or its limit ended.
        source: What the source held.
        plan: What was to be done.
        added: Ids sent to be added, in this and the resumed calls.
        removed: Ids sent to be removed; of a reset, ids that it dropped.
        kept: Ids of a replace that were there and stay; None elsewhere.
        calls: Changing calls that were answered, of resumed calls too.
        created: Whether the segment was made.
        resumed: Whether an earlier call had begun the work.
        backup: Where the list was put before its first change; None: there is no undo.
        count: Ids in the list afterwards, as the service counts; None where it was not asked or does not say.
        expected: The least and the greatest count that would be right; None where that is not known.
        warnings: What is to be known besides, a line each.
        seconds: How long this call took.
    """

    segment: str
    mode: Mode
    strategy: Strategy
    status: Status
    source: SourceReport
    plan: Plan | None
    added: int = 0
    removed: int = 0
    kept: int | None = None
    calls: int = 0
    created: bool = False
    resumed: bool = False
    backup: Path | None = None
    count: int | None = None
    expected: tuple[int, int] | None = None
    warnings: tuple[str, ...] = field(factory=tuple)
    seconds: float = 0.0

    @property
    def mismatch(self) -> bool:
        """Whether the service counts other than it should."""
        return self.count is not None and self.expected is not None and not _within(self.count, self.expected)

    @property
    def undo(self) -> str:
        """How to undo it, in a line."""
        if self.backup:
            return f"restore_ids({str(self.backup)!r})"
        if self.plan is not None and not self.plan.calls:
            return "none: nothing was changed" if self.status != "dry_run" else "none: nothing would be changed"
        return "none: no backup was made" if self.status != "dry_run" else "none: pass backup=True to have one"

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON values."""
        return {**plain(self), "mismatch": self.mismatch, "undo": self.undo}

    def _repr_html_(self) -> str:
        lines = (line.partition(": ") for line in str(self).splitlines())
        return html_table(("", ""), ((name, value) for name, _, value in lines))

    def __str__(self) -> str:
        return "\n".join([*self.lines(), *(f"note: {printable(warning)}" for warning in self.warnings)])

    def lines(self, undo: str | None = None) -> list[str]:
        """The report in lines, without its warnings.

        Args:
            undo: What to print for `undo`.
        """
        return _lines(self, self.undo if undo is None else undo)


@frozen
class ExportReport(_Shown):
    """What an export wrote.

    Args:
        segment: The segment's id.
        path: The file; None for standard output.
        count: Ids written.
        pages: Pages read.
        stated: The service's count; None where it does not say.
        sha256: The digest of the ids, a line each.
        warnings: What is to be known besides.
    """

    segment: str
    path: Path | None
    count: int
    pages: int
    stated: int | None
    sha256: str
    warnings: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON values."""
        return dict(plain(self))

    def __str__(self) -> str:
        where = printable(str(self.path or "standard output"))
        said = f"{counted(self.count, 'id')} of {self.segment!r} written to {where}"
        return "\n".join([said, *(f"note: {printable(warning)}" for warning in self.warnings)])


def duration(seconds: float) -> str:
    """A length of time as people say it."""
    whole = round(seconds)
    if whole < 120:
        return f"{seconds:.1f} s" if seconds < 10 and not isinstance(seconds, int) else f"{whole} s"
    return f"{whole // 60} min {whole % 60} s" if whole < 7200 else f"{whole // 3600} h {whole % 3600 // 60} min"


def counted(count: int, noun: str) -> str:
    """A number and its noun, in the plural where that is right."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def printable(text: str) -> str:
    """The text on one line: whatever a terminal would obey or not show is written as an escape."""
    return text if text.isprintable() else "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def _within(count: int, bounds: tuple[int, int]) -> bool:
    return bounds[0] <= count <= bounds[1]


def _lines(report: Report, undo: str) -> list[str]:
    source, plan = report.source, report.plan
    status = report.status.replace("_", " ")
    took = f" after {duration(report.seconds)}" if report.status == "partial" else f" in {duration(report.seconds)}"
    lines = [
        f"{report.mode} {source.name} into {report.segment!r}: {status}{took}",
        f"source: {counted(source.rows, 'row')}, {counted(source.usable, 'usable id')}, {_format(source)}",
    ]
    for rule, count in source.counts.items():
        shown = source.lines.get(rule, ())
        where = f"{'in line' if count == len(shown) else 'such as in line'}{'' if len(shown) == 1 else 's'}"
        scope = ", counted batch by batch" if rule == "duplicate" and source.duplicates == "batch" else ""
        lines.append(f"  {rule}: {count:,}, {where} {', '.join(map(str, shown))}{scope}")
    if plan is not None and report.status == "dry_run":
        lines.append(f"plan: {_plan(plan)}")
    elif report.status != "dry_run":
        of = f" of about {counted(plan.calls, 'call')}" if plan and report.status == "partial" else ""
        calls = f"{report.calls:,}{of}" if of else counted(report.calls, "call")
        on = ", those of earlier runs too" if report.resumed else ""
        kept = "" if report.kept is None else f", kept {report.kept:,}"
        lines.append(f"sent: added {report.added:,}, removed {report.removed:,}{kept}, in {calls}{on}")
    if report.created:
        lines.append(f"segment: {report.segment!r} was made")
    if report.count is not None:
        lines.append(f"count: {counted(report.count, 'id')} by the service{_expectation(report)}")
    return [*map(printable, lines), f"undo: {undo}"]


def _format(source: SourceReport) -> str:
    """What a source was taken for."""
    parts = [source.format, f"column {source.column!r}"]
    if source.columns > 1:
        parts[1] += f" of {source.columns}"
    if source.delimiter is not None:
        parts.append(f"delimiter {source.delimiter!r}")
    parts.append(f"header: {'none' if source.header is None else ', '.join(source.header)}")
    return f"{', '.join(parts)}; first ids: {', '.join(source.first)}" if source.first else ", ".join(parts)


def _plan(plan: Plan) -> str:
    most = "" if plan.exact else "at most "
    time = "the quota gives no forecast"
    if plan.seconds is not None:
        minutes = f"about {plan.seconds / 60:.0f} min at the present quota"
        time = "under a minute" if plan.seconds < 60 else minutes
    return f"add {most}{plan.adds:,}, remove {most}{plan.removes:,}, {counted(plan.calls, 'call')}, {time}"


def _expectation(report: Report) -> str:
    if report.mismatch or report.expected is None:
        return ", a mismatch" if report.mismatch else ""
    least, most = report.expected
    right = f"{most:,}" if least == most else f"{least:,} to {most:,}"
    return f", as expected ({right})"


def plain(value: Any) -> Any:
    """A report, or a part of one, as JSON values."""
    if hasattr(value, "__attrs_attrs__"):
        return {each.name: plain(getattr(value, each.name)) for each in value.__attrs_attrs__}
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def fits(value: Any, hint: Any) -> bool:
    """Whether a JSON value is what `plain` makes of a value of this type; numbers are from 0, such as counts are."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return any(fits(value, each) for each in inner)
    if origin is Literal:
        return isinstance(value, str) and value in inner
    if origin is tuple:
        return isinstance(value, list) and all(fits(each, inner[0]) for each in value)
    if origin is abc.Mapping:
        return isinstance(value, dict) and all(fits(each, inner[1]) for each in value.values())
    if hasattr(hint, "__attrs_attrs__"):
        hints = get_type_hints(hint)
        return isinstance(value, dict) and value.keys() == hints.keys() and all(fits(value[n], hints[n]) for n in hints)
    if hint in (int, float):
        # Such as 64 bits hold, so that a large one is no error of arithmetic later.
        return type(value) in (int, hint) and 0 <= value < 2**63
    return hint is Any or type(value) is (str if hint is Path else hint)
