"""`statsig.segments`: the operations, and lists of ids of any size."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from statsig_console_api.api.segments import (
    AsyncSegmentsNamespace,
    AsyncSegmentsRulesNamespace,
    SegmentsNamespace,
    SegmentsRulesNamespace,
)
from statsig_console_api.client import AsyncCaller, Caller, namespace

from . import clock_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias, Unpack

    from statsig_console.id_lists.engine import Import
    from statsig_console.id_lists.options import ImportOptions, Options, RestoreOptions, ResumeOptions
    from statsig_console.id_lists.planning import Forecast
    from statsig_console.id_lists.report import ExportReport, Report
    from statsig_console.id_lists.sources import Source
    from statsig_console.id_lists.steps import OnProgress
    from statsig_console.retry import Clock
    from statsig_console_api.client import Request
    from statsig_console_api.models import Segment, SegmentRule, SegmentRuleInput

    from .edits import Edit

    SegmentEdit: TypeAlias = Callable[[list[SegmentRule]], Sequence[SegmentRule | SegmentRuleInput | Mapping[str, Any]]]

CallerT = TypeVar("CallerT", bound="Caller | AsyncCaller")


def _forecast(caller: object) -> Forecast:
    quota = getattr(caller, "quota", None)

    def seconds(calls: int, id_list: bool) -> float | None:
        if quota is None:
            return None
        return float(quota.forecast(**{"id_list" if id_list else "mutations": calls}, bulk=True))

    return seconds


def _view(caller: CallerT, options: Options) -> CallerT:
    """The client as this job uses it: bulk calls leave a share of the quota to others."""
    client: Any = caller
    reviews = {} if options.respect_reviews is None else {"respect_reviews": options.respect_reviews}
    view: CallerT = client.with_options(bulk=True, **reviews)
    return view


def _import(caller: Any, segment_id: str, source: Source, options: Options, clock: Clock) -> Import:
    from statsig_console.id_lists.engine import Import
    from statsig_console.id_lists.sources import identity

    identity(source)
    return Import(segment_id, source, options, clock, _forecast(caller))


def _restore(
    caller: Any, backup: str | os.PathLike[str] | None, given: Mapping[str, Any], clock: Clock
) -> tuple[Import, Options]:
    from statsig_console.id_lists import backup as backups
    from statsig_console.id_lists.engine import Import
    from statsig_console.id_lists.options import RestoreOptions, checked

    if backup is None:
        raise TypeError("backup is None: that report has no backup, so there is nothing to restore")
    rest = {name: value for name, value in given.items() if name != "segment_id"}
    asked = checked(rest, RestoreOptions, mode="replace")
    found = backups.check(Path(os.path.abspath(backup)))
    kind: Any = found.type
    options = evolve(asked, type=kind, id_type=found.id_type)
    return Import(given.get("segment_id") or found.segment, found, options, clock, _forecast(caller)), options


def _resume(caller: Any, job: str | os.PathLike[str], given: Any, clock: Clock) -> tuple[Import, Options]:
    from statsig_console.id_lists.engine import Import
    from statsig_console.id_lists.job_list import kept_options

    folder = Path(job).absolute()
    segment_id, options = kept_options(folder, given)
    return Import(segment_id, None, options, clock, _forecast(caller), folder), options


def _segment(segment_id: str, change: SegmentEdit) -> Edit[Segment]:
    from statsig_console_api.api.segments import segments_get, segments_rules_replace

    from .edits import Edit, steps

    def write(rules: Sequence[Any]) -> Request:
        return segments_rules_replace.build(segment_id, rules)

    return Edit(steps(f"segment {segment_id!r}", segments_get.build(segment_id), write, change, segments_get.parse))


class SegmentsRules(SegmentsRulesNamespace):
    """The segments.rules operations, and guarded editing."""

    def edit(self, segment_id: str, change: SegmentEdit, /) -> Segment:
        """Edit a rule-based segment's rules, guarded; arguments and errors are those of `GatesRules.edit`."""
        return _segment(segment_id, change).run(self._caller)


class AsyncSegmentsRules(AsyncSegmentsRulesNamespace):
    """The segments.rules operations, async, and guarded editing."""

    async def edit(self, segment_id: str, change: SegmentEdit, /) -> Segment:
        """Edit a rule-based segment's rules, guarded; see `GatesRules.edit`."""
        return await _segment(segment_id, change).run_async(self._caller)


class Segments(SegmentsNamespace):
    """The segments operations, and lists of ids of any size.

    Args:
        caller: The client.
        clock: Time; None for the machine's.
    """

    def __init__(self, caller: Caller, clock: Clock | None = None) -> None:
        super().__init__(caller)
        self._time = clock

    @namespace
    def rules(self) -> SegmentsRules:
        """The segments.rules operations, and guarded editing."""
        return SegmentsRules(self._caller)

    def import_ids(self, segment_id: str, source: Source, /, **options: Unpack[ImportOptions]) -> Report:
        """Add the ids of a source to a segment's list, remove them, or make the list equal to them.

        Interrupted at any point, the same call continues; see the guide on ID lists.

        Args:
            segment_id: The segment's id, of type id_list or user_store_id_list.
            source: A path of CSV, text or Parquet, `.gz` too, `-` for standard input, or an iterable of strings.
            **options: `mode` (merge, replace or remove), `dry_run`, `create`, `max_removals`, `backup` and more;
                `help(statsig_console.id_lists.ImportOptions)` says what each means.

        Raises:
            SourceError: The source cannot be read or holds what a rule refuses; nothing was changed.
            ImportRefusedError: A guard refused; nothing was changed.
            PartialImportError: It stopped on the way; the same call continues.
            StatsigError: A call failed before the first change.
            ValueError: An option cannot be right; nothing was sent.
        """
        from statsig_console.id_lists.options import checked
        from statsig_console.id_lists.steps import run

        if isinstance(source, AsyncIterable):
            raise TypeError("source is an async iterable, which needs AsyncStatsig; pass an iterable")
        asked, clock = checked(options), clock_of(self._time)
        flow = _import(self._caller, segment_id, source, asked, clock).flow()
        return run(flow, _view(self._caller, asked), clock, asked.on_progress)

    def export_ids(
        self,
        segment_id: str,
        path: str | os.PathLike[str],
        /,
        *,
        header: str | None = None,
        page_size: int = 10_000,
        on_progress: OnProgress | None = None,
    ) -> ExportReport:
        """Write the ids of a segment to a CSV file, sorted, each once.

        Args:
            segment_id: The segment's id.
            path: The file, `.gz` for gzip; `-` for standard output.
            header: The name of the column; None for a file without header.
            page_size: Ids to ask for on a page; what comes back decides.
            on_progress: Called with each Progress.

        Raises:
            ImportRefusedError: The segment's type holds no such list.
            ValueError: An argument cannot be right; nothing was sent.
        """
        from statsig_console.id_lists.reading import Export
        from statsig_console.id_lists.steps import run

        clock = clock_of(self._time)
        export = Export(segment_id, path, header=header, page_size=page_size, clock=clock)
        return run(export.flow(), self._caller, clock, on_progress)

    def restore_ids(self, backup: str | os.PathLike[str] | None, /, **options: Unpack[RestoreOptions]) -> Report:
        """Make a list what it was when a backup was taken; itself a replace, with a backup of its own.

        Args:
            backup: The path in a report's `backup`.
            **options: `segment_id` for another segment than the backup's, `create` for one that is gone; else as for
                import_ids.

        Raises:
            SourceError: The backup is damaged; nothing was changed.
            PartialImportError: It stopped on the way; the same call continues.
        """
        from statsig_console.id_lists.steps import run

        clock = clock_of(self._time)
        job, asked = _restore(self._caller, backup, options, clock)
        return run(job.flow(), _view(self._caller, asked), clock, asked.on_progress)

    def resume_ids(self, job: str | os.PathLike[str], /, **options: Unpack[ResumeOptions]) -> Report:
        """Go on with a job that stopped, from its folder alone.

        Args:
            job: The job's folder, as in a PartialImportError's `journal`.
            **options: How to go on; as the job began unless told.

        Raises:
            ImportRefusedError: There is no such job, or its source has changed.
            PartialImportError: It stopped again; the same call continues.
        """
        from statsig_console.id_lists.steps import run

        clock = clock_of(self._time)
        found, asked = _resume(self._caller, job, options, clock)
        return run(found.flow(), _view(self._caller, asked), clock, asked.on_progress)


class AsyncSegments(AsyncSegmentsNamespace):
    """The segments operations, and lists of ids of any size, async.

    Args:
        caller: The client.
        clock: Time; None for the machine's.
    """

    def __init__(self, caller: AsyncCaller, clock: Clock | None = None) -> None:
        super().__init__(caller)
        self._time = clock

    @namespace
    def rules(self) -> AsyncSegmentsRules:
        """The segments.rules operations, and guarded editing."""
        return AsyncSegmentsRules(self._caller)

    async def import_ids(self, segment_id: str, source: Source, /, **options: Unpack[ImportOptions]) -> Report:
        """Add the ids of a source, async iterables too, remove or replace; see Segments.import_ids."""
        from statsig_console.id_lists.options import checked
        from statsig_console.id_lists.steps import run_async

        asked, clock = checked(options), clock_of(self._time)
        flow = _import(self._caller, segment_id, source, asked, clock).flow()
        items = aiter(source) if isinstance(source, AsyncIterable) else None
        return await run_async(flow, _view(self._caller, asked), clock, asked.on_progress, items)

    async def export_ids(
        self,
        segment_id: str,
        path: str | os.PathLike[str],
        /,
        *,
        header: str | None = None,
        page_size: int = 10_000,
        on_progress: OnProgress | None = None,
    ) -> ExportReport:
        """Write the ids of a segment to a CSV file; see Segments.export_ids."""
        from statsig_console.id_lists.reading import Export
        from statsig_console.id_lists.steps import run_async

        clock = clock_of(self._time)
        export = Export(segment_id, path, header=header, page_size=page_size, clock=clock)
        return await run_async(export.flow(), self._caller, clock, on_progress, None)

    async def restore_ids(self, backup: str | os.PathLike[str] | None, /, **options: Unpack[RestoreOptions]) -> Report:
        """Make a list what it was when a backup was taken; see Segments.restore_ids."""
        from statsig_console.id_lists.steps import run_async

        clock = clock_of(self._time)
        job, asked = _restore(self._caller, backup, options, clock)
        return await run_async(job.flow(), _view(self._caller, asked), clock, asked.on_progress, None)

    async def resume_ids(self, job: str | os.PathLike[str], /, **options: Unpack[ResumeOptions]) -> Report:
        """Go on with a job that stopped; see Segments.resume_ids."""
        from statsig_console.id_lists.steps import run_async

        clock = clock_of(self._time)
        found, asked = _resume(self._caller, job, options, clock)
        return await run_async(found.flow(), _view(self._caller, asked), clock, asked.on_progress, None)
