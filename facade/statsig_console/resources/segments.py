"""`statsig.segments`: the operations, and lists of ids of any size."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Unpack

from statsig_console import id_lists, resources
from statsig_console.errors import ArgumentTypeError
from statsig_console_api import models
from statsig_console_api.api.segments import (
    AsyncSegmentsNamespace,
    AsyncSegmentsRulesNamespace,
    SegmentsNamespace,
    SegmentsRulesNamespace,
)
from statsig_console_api.client import AsyncCaller, Caller, namespace

from . import clock_of

if TYPE_CHECKING:
    from statsig_console.flows import Flow
    from statsig_console.id_lists.imports import Import
    from statsig_console.id_lists.session import Forecast
    from statsig_console.retry import TimeSource
    from statsig_console_api.client import Request

SegmentEdit: TypeAlias = Callable[[list["models.SegmentRule"]], Sequence["models.SegmentRuleInputLike"]]

CallerT = TypeVar("CallerT", bound="Caller | AsyncCaller")


def _forecast(caller: object) -> Forecast:
    quota = getattr(caller, "quota", None)

    def seconds(calls: int, id_list: bool) -> float | None:
        if quota is None:
            return None
        return float(quota.forecast(**{"id_list" if id_list else "mutations": calls}, bulk=True))

    return seconds


def _project(caller: Any) -> str:
    """The service's host and a digest of the key: what files of a job carry of the project."""
    settings = caller._settings
    return f"{settings.host}/{settings.key.digest()[:12]}"


def _view(caller: CallerT, options: id_lists.ImportOptions) -> CallerT:
    """The client as this job uses it: bulk calls leave a share of the quota to others."""
    client: Any = caller
    asked = options["respect_reviews"]
    view: CallerT = client.with_options(bulk=True, **({} if asked is None else {"respect_reviews": asked}))
    return view


def _import(
    caller: Any, segment_id: str, source: id_lists.Source, given: Mapping[str, Any], clock: TimeSource
) -> Import:
    from statsig_console.id_lists.imports import Import
    from statsig_console.id_lists.options import checked

    return Import.of(segment_id, source, checked(given), _project(caller), clock, _forecast(caller))


def _restore(
    caller: Any,
    backup: str | os.PathLike[str] | None,
    segment_id: str | None,
    given: Mapping[str, Any],
    clock: TimeSource,
) -> Import:
    from statsig_console.id_lists import backup as backups
    from statsig_console.id_lists.imports import Import
    from statsig_console.id_lists.options import checked

    if backup is None:
        raise ArgumentTypeError("backup is None: that report has no backup, so there is nothing to restore")
    checked(given, id_lists.RestoreOptions, mode="replace")
    found = backups.check(Path(os.path.abspath(backup)))
    options = checked(given, id_lists.RestoreOptions, mode="replace", type=found.of.type, id_type=found.of.id_type)
    return Import.of(segment_id or found.of.segment, found, options, _project(caller), clock, _forecast(caller))


def _resume(
    caller: Any, job: id_lists.Job | str | os.PathLike[str], given: Mapping[str, Any], clock: TimeSource
) -> Import:
    from statsig_console.id_lists.imports import Import
    from statsig_console.id_lists.job import found_job, kept_options

    folder, header = found_job(job)
    options = kept_options(header, folder, given)
    return Import.resumed(header.segment, folder, options, _project(caller), clock, _forecast(caller))


def _segment(segment_id: str, change: SegmentEdit) -> Flow[models.Segment]:
    from statsig_console_api.api.segments import segments_get, segments_rules_replace

    from .edits import steps

    def write(rules: Sequence[Any]) -> Request:
        return segments_rules_replace.build(segment_id, rules)

    return steps(f"segment {segment_id!r}", segments_get.build(segment_id), write, change, segments_get.parse)


class SegmentsRules(SegmentsRulesNamespace):
    """The segments.rules operations, and guarded editing."""

    def edit(self, segment_id: str, change: SegmentEdit, /) -> models.Segment:
        """Edit a rule-based segment's rules, guarded; arguments and errors are those of `GatesRules.edit`."""
        return resources.edit(_segment(segment_id, change), self._caller)


class AsyncSegmentsRules(AsyncSegmentsRulesNamespace):
    """The segments.rules operations, async, and guarded editing."""

    async def edit(self, segment_id: str, change: SegmentEdit, /) -> models.Segment:
        """Edit a rule-based segment's rules, guarded; see `GatesRules.edit`."""
        return await resources.edit_async(_segment(segment_id, change), self._caller)


class Segments(SegmentsNamespace):
    """The segments operations, and lists of ids of any size.

    Args:
        caller: The client.
        clock: Time; None for the machine's.
    """

    def __init__(self, caller: Caller, clock: TimeSource | None = None) -> None:
        super().__init__(caller)
        self._time = clock

    @namespace
    def rules(self) -> SegmentsRules:
        """The segments.rules operations, and guarded editing."""
        return SegmentsRules(self._caller)

    def import_ids(
        self, segment_id: str, source: id_lists.Source, /, **options: Unpack[id_lists.ImportOptions]
    ) -> id_lists.Report:
        """Add the ids of a source to a segment's list, remove them, or make the list equal to them.

        Interrupted at any point, the same call continues; see the guide on ID lists.

        Args:
            segment_id: The segment's id, of type id_list or user_store_id_list.
            source: A path of CSV, text or Parquet, `.gz` too, `-` for standard input, or an iterable of strings;
                what gives Arrow, a DB-API cursor after `execute`, a data frame, or a `Query`.
            **options: `mode` (merge, replace or remove), `dry_run`, `create`, `max_removals`, `backup` and more;
                `help(statsig_console.id_lists.ImportOptions)` says what each means.

        Raises:
            SourceError: The source cannot be read or holds what a rule refuses; nothing was changed.
            ImportRefusedError: A guard refused; nothing was changed.
            PartialImportError: It stopped on the way; the same call continues.
            StatsigError: A call failed before the first change.
            ArgumentValueError: An option cannot be right; nothing was sent.
        """
        if isinstance(source, AsyncIterable):
            raise ArgumentTypeError("source is an async iterable, which needs AsyncStatsig; pass an iterable")
        job = _import(self._caller, segment_id, source, options, clock_of(self._time))
        return job.run(_view(self._caller, job.options))

    def export_ids(
        self,
        segment_id: str,
        path: str | os.PathLike[str],
        /,
        *,
        column: str | None = None,
        page_size: int = 10_000,
        on_progress: Callable[[id_lists.Progress], object] | None = None,
    ) -> id_lists.ExportReport:
        """Write the ids of a segment to a CSV file, sorted, each once.

        Args:
            segment_id: The segment's id.
            path: The file, `.gz` for gzip; `-` for standard output.
            column: The column's name, which the first line then has; None for a file without header.
            page_size: Ids to ask for on a page; what comes back decides.
            on_progress: Called with each Progress.

        Raises:
            ImportRefusedError: The segment's type holds no such list.
            ArgumentValueError: An argument cannot be right; nothing was sent.
        """
        from statsig_console.id_lists.export import Export
        from statsig_console.id_lists.steps import run

        clock = clock_of(self._time)
        export = Export(segment_id, path, column=column, page_size=page_size, clock=clock)
        return run(export.flow(), self._caller, clock, on_progress)

    def restore_ids(
        self,
        backup: str | os.PathLike[str] | None,
        segment_id: str | None = None,
        /,
        **options: Unpack[id_lists.RestoreOptions],
    ) -> id_lists.Report:
        """Make a list what it was when a backup was taken; itself a replace, with a backup of its own.

        Args:
            backup: The path in a report's `backup`.
            segment_id: The segment's id; None for the one that the backup was taken of.
            **options: `create` for a segment that is gone; else as for import_ids.

        Raises:
            SourceError: The backup is damaged; nothing was changed.
            PartialImportError: It stopped on the way; the same call continues.
        """
        job = _restore(self._caller, backup, segment_id, options, clock_of(self._time))
        return job.run(_view(self._caller, job.options))

    def resume_ids(
        self, job: id_lists.Job | str | os.PathLike[str], /, **options: Unpack[id_lists.ResumeOptions]
    ) -> id_lists.Report:
        """Go on with a job that stopped, from its folder alone.

        Args:
            job: A Job of `jobs()`, or its folder, as in a PartialImportError's `job`.
            **options: How to go on; as the job began unless told.

        Raises:
            ImportRefusedError: There is no such job, or its source has changed.
            PartialImportError: It stopped again; the same call continues.
        """
        found = _resume(self._caller, job, options, clock_of(self._time))
        return found.run(_view(self._caller, found.options))

    def jobs(self, folder: str | os.PathLike[str] = ".statsig-jobs", /) -> list[id_lists.Job]:
        """The jobs that stopped on the way, the oldest first; those that cannot be read are logged as warnings.

        Args:
            folder: The folder that holds jobs: `.statsig-jobs` beside a source, or in the working directory.
        """
        return id_lists.jobs(folder)


class AsyncSegments(AsyncSegmentsNamespace):
    """The segments operations, and lists of ids of any size, async.

    Args:
        caller: The client.
        clock: Time; None for the machine's.
    """

    def __init__(self, caller: AsyncCaller, clock: TimeSource | None = None) -> None:
        super().__init__(caller)
        self._time = clock

    @namespace
    def rules(self) -> AsyncSegmentsRules:
        """The segments.rules operations, and guarded editing."""
        return AsyncSegmentsRules(self._caller)

    async def import_ids(
        self, segment_id: str, source: id_lists.Source, /, **options: Unpack[id_lists.ImportOptions]
    ) -> id_lists.Report:
        """Add the ids of a source, async iterables too, remove or replace; see Segments.import_ids."""
        job = _import(self._caller, segment_id, source, options, clock_of(self._time))
        items = aiter(source) if isinstance(source, AsyncIterable) else None
        return await job.run_async(_view(self._caller, job.options), items)

    async def export_ids(
        self,
        segment_id: str,
        path: str | os.PathLike[str],
        /,
        *,
        column: str | None = None,
        page_size: int = 10_000,
        on_progress: Callable[[id_lists.Progress], object] | None = None,
    ) -> id_lists.ExportReport:
        """Write the ids of a segment to a CSV file; see Segments.export_ids."""
        from statsig_console.id_lists.export import Export
        from statsig_console.id_lists.steps import run_async

        clock = clock_of(self._time)
        export = Export(segment_id, path, column=column, page_size=page_size, clock=clock)
        return await run_async(export.flow(), self._caller, clock, on_progress, None)

    async def restore_ids(
        self,
        backup: str | os.PathLike[str] | None,
        segment_id: str | None = None,
        /,
        **options: Unpack[id_lists.RestoreOptions],
    ) -> id_lists.Report:
        """Make a list what it was when a backup was taken; see Segments.restore_ids."""
        job = _restore(self._caller, backup, segment_id, options, clock_of(self._time))
        return await job.run_async(_view(self._caller, job.options))

    async def resume_ids(
        self, job: id_lists.Job | str | os.PathLike[str], /, **options: Unpack[id_lists.ResumeOptions]
    ) -> id_lists.Report:
        """Go on with a job that stopped; see Segments.resume_ids."""
        found = _resume(self._caller, job, options, clock_of(self._time))
        return await found.run_async(_view(self._caller, found.options))

    async def jobs(self, folder: str | os.PathLike[str] = ".statsig-jobs", /) -> list[id_lists.Job]:
        """The jobs that stopped on the way; see Segments.jobs."""
        from asyncio import to_thread

        return await to_thread(id_lists.jobs, folder)
