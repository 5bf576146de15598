"""An import from its source to its report: prepared or resumed, then applied, while its job and list are locked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from statsig_console.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    fold,
)
from statsig_console.flows import Flow, Send
from statsig_console.redact import redact_keys
from statsig_console.retry import TimeSource
from statsig_console_api.api.segments import segments_get

from . import backup as backups
from .apply import Application, begin, report_of
from .checks import check_segment
from .errors import ImportRefusedError, PartialImportError
from .job import VERSION, Completed, Header, Mark, check_places, name_of, root_of, taken_up
from .journal import FILE, damaged, opened
from .lines import remove_files
from .options import ImportOptions, backs_up, kept, reading
from .prepare import Preparation, spool
from .query import Query
from .reading import Target, parse_target
from .report import Report
from .session import Forecast, Session
from .sources import Opened, Source, digest, identity, open_backup, open_source
from .steps import Tell, run, run_async

if TYPE_CHECKING:
    from statsig_console_api.client import AsyncCaller, Caller


@frozen
class Import:
    """An import that was asked for; `flow` carries it out.

    Args:
        segment: The segment's id.
        options: All options.
        project: The service's host and a digest of the key.
        clock: Time.
        forecast: What the quota says.
        source: Where the ids come from; None goes on with what a job has kept.
        restoring: Whether the source is a backup.
        root: The folder that holds jobs and backups.
        name: The job's name.
    """

    segment: str
    options: ImportOptions
    project: str
    clock: TimeSource
    forecast: Forecast
    source: Opened | None
    restoring: bool
    root: Path
    name: str

    @classmethod
    def of(
        cls,
        segment: str,
        source: Source | backups.Backup,
        options: ImportOptions,
        project: str,
        clock: TimeSource,
        forecast: Forecast,
    ) -> Import:
        """An import of a source, or the restoring of a checked backup."""
        check_segment(segment, create=options["create"], id_type=options["id_type"])
        if isinstance(source, backups.Backup):
            # The backup of a restore goes beside the one that is restored, not into a folder of its own there.
            journal = options["journal"]
            root = source.path.parent if isinstance(journal, bool) else root_of(None, journal)
            name = name_of(project, segment, options["mode"], source.path)
            return cls(segment, options, project, clock, forecast, open_backup(source), True, root, name)
        _, path = identity(source)
        name = name_of(project, segment, options["mode"], source.identity if isinstance(source, Query) else path)
        opened_source = open_source(source, reading(options))
        root = root_of(path, options["journal"])
        return cls(segment, options, project, clock, forecast, opened_source, False, root, name)

    @classmethod
    def resumed(
        cls, segment: str, folder: Path, options: ImportOptions, project: str, clock: TimeSource, forecast: Forecast
    ) -> Import:
        """A job that goes on from its folder alone."""
        return cls(segment, options, project, clock, forecast, None, False, folder.parent, folder.name)

    def run(self, caller: Caller) -> Report:
        """Carry it out, blocking."""
        with self._telling():
            return run(self.flow(), caller, self.clock, self.options["on_progress"])

    async def run_async(self, caller: AsyncCaller, items: AsyncIterator[Any] | None = None) -> Report:
        """Carry it out on the event loop.

        Args:
            caller: The client.
            items: The items of an async source.
        """
        with self._telling():
            return await run_async(self.flow(), caller, self.clock, self.options["on_progress"], items)

    @property
    def _is_durable(self) -> bool:
        return self.options["journal"] is not False and not self.options["dry_run"]

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Whatever ends the work, the error has the folder of a job that is kept."""
        try:
            yield
        except BaseException as error:
            folder = self.root / self.name
            if self._is_durable and not isinstance(error, PartialImportError) and (folder / FILE).exists():
                error.job = folder  # type: ignore[attr-defined]
            raise

    def flow(self) -> Flow[Report]:
        """What to send, and what comes of it."""
        try:
            return (yield from self._flow())
        except OSError as error:
            # A disk that is full or a file that may not be read is no traceback.
            where = f": {error.filename}" if error.filename else ""
            raise ImportRefusedError(
                f"{error.strerror or error}{where}; this call has changed nothing",
                remedy="correct that, or pass journal=… with a folder elsewhere",
            ) from error

    def _flow(self) -> Flow[Report]:
        options = self.options
        with (
            ExitStack() as locks,
            opened(
                self.root,
                self.name,
                durable=self._is_durable,
                backs_up=backs_up(options) and not options["dry_run"],
                restart=options["restart"],
            ) as journal,
        ):
            session = Session(
                segment=self.segment,
                options=options,
                project=self.project,
                clock=self.clock,
                forecast=self.forecast,
                root=self.root,
                journal=journal,
                locks=locks,
                source=self.source,
                target=Target(self.segment, options["type"], options["id_type"], 0, None),
            )
            application = yield from self._resume(session) if journal.records else self._start(session)
            if isinstance(application, Report):
                return application
            try:
                yield from application.flow()
            except Exception as error:
                if not _is_first_refusal(application, error):
                    raise _partial(application, error) from error
                # Nothing was changed, and the same call would be refused again.
                journal.clear()
                if application.report.backup:
                    remove_files(application.report.backup)
                raise
            report = application.report
            with suppress(OSError):
                # All is done; what is left is swept by the next job.
                journal.clear()
            yield Tell(session.meter.at(report.added + report.removed, None))
            return report

    def _start(self, session: Session) -> Flow[Application | Report]:
        """A plan that has begun; of a dry run, its report."""
        journal = session.journal
        try:
            if self.source is None:
                raise ImportRefusedError(f"there is no job in {journal.folder}")
            # What a kill left of a job that had changed nothing.
            journal.clear()
            plan = yield from Preparation(session, self.source, self.restoring).flow()
            report = evolve(report_of(session, plan), status="dry_run")
            if self.options["dry_run"]:
                return report
            self._ask(report)
            header = yield from begin(session, plan)
        except Exception:
            # Nothing was changed, so there is nothing to go on with.
            journal.clear()
            raise
        return Application(session, header, Completed(), report_of(session, header))

    def _resume(self, session: Session) -> Flow[Application]:
        folder, records = session.journal.folder, session.journal.records
        try:
            header, completed = taken_up(folder, records)
        except ImportRefusedError as error:
            if records[0].get("version") == VERSION:
                raise
            raise ImportRefusedError(f"the job in {folder} cannot go on: {error}{session.or_restart}") from None
        if (header.segment, header.mode) != (self.segment, self.options["mode"]):
            # The folder's name has both, so the header was changed.
            raise damaged(folder / FILE, [])
        self._check_options(session, header)
        now = yield from self._digest_now(session, header)
        if now not in (None, header.source.sha256):
            raise ImportRefusedError(
                f"the source {header.source.name} has changed since the job in {folder} began",
                remedy=f"give the old one to go on{session.or_restart}",
            )
        session.target = yield Send(segments_get.build(self.segment), parse_target)
        if None not in (made := (header.made, session.target.created)) and made[0] != made[1]:
            # Two projects may have a segment of one name; the moment it was made tells them apart.
            raise ImportRefusedError(
                f"the job in {folder} is for another segment {self.segment!r}: that one was made at "
                f"{made[0]}, this at {made[1]}",
                remedy=f"use the key of its project{session.or_restart}",
            )
        session.lock_list()
        for name, mark in header.files.items():
            path = session.journal.path(name)
            if path.is_symlink() or not path.is_file() or Mark.of(path) != mark:
                raise ImportRefusedError(
                    f"the file {path} of the job is gone or was changed; {completed.ids:,} ids in "
                    f"{completed.calls:,} calls were sent",
                    remedy=f"put it back as it was{session.or_restart}",
                )
        check_places(folder, header, records)
        session.target = evolve(session.target, count=header.before)
        session.mean = header.files["wanted" if "wanted" in header.files else "ids"].size / max(1, header.source.usable)
        left = max(0, header.plan.calls - completed.calls)
        plan = evolve(header.plan, seconds=session.forecast_of(left, header.strategy))
        report = evolve(report_of(session, header, resumed=True), plan=plan)
        application = Application(session, header, completed, report)
        application.tally()
        self._ask(application.report)
        return application

    def _ask(self, report: Report) -> None:
        confirm = self.options["confirm"]
        if confirm and not confirm(report):
            raise ImportRefusedError(
                f"the {self.options['mode']} of {self.segment!r} was not confirmed; this call has changed nothing"
            )

    def _check_options(self, session: Session, header: Header) -> None:
        if self.source is None:
            return
        now = kept(self.options, "ids")
        changed = [f"{name}={value!r}" for name, value in header.ids.items() if now.get(name) != value]
        if changed:
            raise ImportRefusedError(
                f"the job in {session.journal.folder} began with {' and '.join(changed)}",
                remedy="pass the same to go on, or restart=True to start anew",
            )

    def _digest_now(self, session: Session, header: Header) -> Flow[str | None]:
        """The digest of the source as it is now; None where it cannot be had and the job has all it needs."""
        if self.source is None:
            return digest(Path(header.path)) if header.path and Path(header.path).is_file() else None
        if self.source.path is not None:
            return digest(self.source.path)
        again = [session.journal.path(name) for name in ("again", "again.lines")]
        remove_files(*again)
        try:
            return (yield from spool(session, self.source, "again")).sha256
        finally:
            remove_files(*again)


def _is_first_refusal(application: Application, error: Exception) -> bool:
    """Whether the service refused the first change of all for good, and no answer to it was lost."""
    final = (BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError)
    is_first = not application.completed.calls and not application.report.resumed
    return isinstance(error, final) and is_first and not application.unsure


def _partial(application: Application, error: Exception) -> PartialImportError:
    application.tally()
    report, journal = application.report, application.session.journal
    planned = report.plan.calls if report.plan else 0
    words = str(error) if isinstance(error, APIStatusError) else redact_keys(fold(str(error)))
    job = journal.folder if journal.durable else None
    return PartialImportError(
        f"{report.mode} of {report.segment!r} stopped after {report.calls:,} of about {planned:,} calls: "
        f"{type(error).__name__}: {words}",
        report=report,
        job=job,
    )
