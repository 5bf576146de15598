"""From a plan to a report: the calls that change the list, each noted in the journal, and the check of the count."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen, mutable

from statsig_console.errors import APIStatusError, ConflictError
from statsig_console.flows import Flow, Send
from statsig_console_api.api.segments import (
    segments_add_ids,
    segments_create,
    segments_get,
    segments_id_list_add,
    segments_id_list_remove,
    segments_id_list_reset,
    segments_remove_ids,
)
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET

from . import backup as backups
from .clean import WINDOW
from .errors import ImportRefusedError
from .job import Completed, Header, Mark, Sent
from .lines import read_batch, remove_files
from .options import backs_up
from .prepare import unique
from .reading import parse_target, target_of, written
from .report import Phase, Report
from .session import FIRST_LOOK, Session
from .steps import Tell
from .storage import sync

OPERATIONS: Mapping[tuple[str, Phase], Callable[..., Request]] = {
    ("id_list", "add"): segments_id_list_add.build,
    ("id_list", "remove"): segments_id_list_remove.build,
    ("id_list", "reset"): segments_id_list_reset.build,
    ("user_store_id_list", "add"): segments_add_ids.build,
    ("user_store_id_list", "remove"): segments_remove_ids.build,
}

_FILES = ("ids", "adds", "removes", "wanted")
_REVISIONS = 1_000
"""Versions that a list may pass in one import; a larger step is taken for a version that counts something else."""


def begin(session: Session, plan: Header) -> Flow[Header]:
    """Make what has to be there before the first change, and begin the journal: from here on the same call continues.

    Raises:
        ImportRefusedError: The list was changed since it was read; nothing was changed.
    """
    path, files, created = session.journal.path, {}, not session.exists
    yield from _check_revision(session, plan)
    backup = None
    try:
        if backs_up(session.options) and plan.plan.calls:
            backup = yield from _back_up(session)
        for name in _FILES:
            if path(name).exists():
                if session.journal.durable:
                    sync(path(name))
                files[name] = Mark.of(path(name))
        if created:
            yield from _make_segment(session)
        header = evolve(plan, made=session.target.created, created=created, backup=backup, files=files)
        session.journal.append(header.to_json())
    except BaseException:
        if backup is not None:
            remove_files(backup)
        raise
    session.journal.forget_earlier()
    remove_files(path("present"), path("ids.lines"))
    return header


def _make_segment(session: Session) -> Flow[None]:
    options = session.options
    request = segments_create.build(
        name=session.segment, id=session.segment, type=options["type"], id_type=options["id_type"]
    )
    made = yield Send(request, lambda body: target_of(segments_create.parse(body)))
    session.target = evolve(session.target, created=made.created)
    session.exists = True


def _check_revision(session: Session, plan: Header) -> Flow[None]:
    if not session.journal.path("present").exists() or plan.revision is None:
        return
    # Reading, comparing and asking take a while.
    is_idle = yield from session.until_idle()
    if not is_idle or session.revision != plan.revision:
        raise ImportRefusedError(
            f"the list of {session.segment!r} was changed by someone else since it was read; nothing was changed",
            remedy="try again",
        )


def _back_up(session: Session) -> Flow[Path]:
    """Write the list as it is to a file."""
    target = session.target
    taken = backups.Taken(session.project, session.segment, target.type, target.id_type, target.created)
    path = backups.new_name(session.root, taken, session.clock.wall())
    writing = backups.write(path, session.journal.path("present"), taken)
    yield from written(writing, session.meter, "backup", target.count)
    return path


def report_of(session: Session, header: Header, *, resumed: bool = False) -> Report:
    """The report of a job of which nothing more is done yet."""
    return Report(
        segment=header.segment,
        mode=header.mode,
        strategy=header.strategy,
        status="partial",
        source=header.source,
        plan=header.plan,
        kept=header.kept,
        created=header.created,
        resumed=resumed,
        backup=header.backup,
        warnings=header.warnings,
        seconds=session.seconds,
    )


@frozen
class _Step:
    """One kind of calls: what they do, the file of their ids, and how many there are."""

    phase: Phase
    file: Path
    total: int


@mutable
class Application:
    """A plan that is being carried out.

    Args:
        session: The run.
        header: The plan.
        completed: What is done of it.
        report: What is known so far.
        unsure: Whether an answer to a change was lost.
    """

    session: Session
    header: Header
    completed: Completed
    report: Report
    unsure: bool = field(init=False, default=False)

    def flow(self) -> Flow[Report]:
        """What to send, and what comes of it."""
        for step in self._steps():
            yield from self._send(step)
        self.tally()
        yield from self._finish()
        self.report = evolve(self.report, seconds=self.session.seconds)
        self.session.meter.begin("done")
        return self.report

    def _steps(self) -> list[_Step]:
        path, plan, strategy = self.session.journal.path, self.header.plan, self.header.strategy
        if strategy == "reset":
            return [_Step("reset", path("wanted"), self.header.source.usable)] if plan.adds or plan.removes else []
        if strategy == "diff":
            # Adding comes first, so that nobody who stays is ever missing.
            return [_Step("add", path("adds"), plan.adds), _Step("remove", path("removes"), plan.removes)]
        return [_Step(strategy, path("ids"), plan.adds + plan.removes)]

    def _send(self, step: _Step) -> Flow[None]:
        session, done = self.session, self.completed.of(step.phase)
        session.meter.begin(step.phase, done.ids)
        with step.file.open("rb") as file:
            while True:
                file.seek(done.offset)
                ids, size = read_batch(file, session.limit, session.max_body)
                if not ids:
                    return
                try:
                    pending = yield from self._change(step, done, ids)
                except APIStatusError as error:
                    if error.status_code != 413 or len(ids) == 1:
                        raise
                    # The service takes less than the setting says; that holds for the rest as well.
                    session.max_body = size // 2
                    continue
                record = Completed.record(step.phase, done.offset + size, len(ids), pending=pending)
                self.completed.add(record)
                session.journal.append(record)
                del ids
                yield Tell(session.meter.at(done.ids, step.total))

    def _request(self, step: _Step, offset: int, ids: list[str]) -> Request:
        # A list that does not fit into one reset goes on with adding.
        kind: Phase = "add" if step.phase == "reset" and offset else step.phase
        version, type = self.session.options["list_version"], self.session.target.type
        given = {} if version is None or type == "id_list" else {"version": version}
        # Windows of the source and calls may part ways when a body is split.
        return OPERATIONS[type, kind](self.session.segment, ids=list(dict.fromkeys(ids)), **given)

    def _change(self, step: _Step, done: Sent, ids: list[str]) -> Flow[bool]:
        """Send a change, after other updates; whether it waits for approval."""
        session, request = self.session, self._request(step, done.offset, ids)
        deadline: float | None = None
        while True:
            limited = session.target.type == "id_list" and not request.operation.endswith("reset")
            if wait := session.forecast(1, limited):
                yield Tell(session.meter.at(done.ids, step.total, waiting="quota", seconds=wait))
            try:
                pending: bool = yield Send(request, partial(is_pending, segment_id=session.segment))
                return pending
            except APIStatusError as error:
                # An attempt before this answer may have been carried out.
                self.unsure = self.unsure or error.attempts > 1
                if not isinstance(error, ConflictError):
                    raise
                now = session.clock.monotonic()
                deadline = now + session.options["update_timeout"] if deadline is None else deadline
                if now >= deadline:
                    raise
                conflict = error
            yield from session.pause(FIRST_LOOK, done.ids, step.total)
            if not (yield from session.until_idle(done.ids, step.total, deadline)):
                raise conflict

    def tally(self) -> None:
        """Put what is done into the report."""
        sent, plan = self.completed.sent, self.header.plan
        added, removed = (sent.get(phase, Sent()).ids for phase in ("add", "remove"))
        if self.completed.of("reset").calls:
            added, removed = plan.adds, plan.removes
        self.report = evolve(
            self.report, added=added, removed=removed, calls=self.completed.calls, seconds=self.session.seconds
        )

    def _finish(self) -> Flow[None]:
        session = self.session
        self.report = evolve(self.report, expected=self._expected())
        session.meter.begin("check")
        if self.completed.pending:
            self._warn("the service asks for approval; the list changes when the review is committed")
            self.report = evolve(self.report, status="pending_review")
        elif not session.options["verify"]:
            self.report = evolve(self.report, status="updating")
        elif not (yield from session.until_idle()):
            self._warn(
                f"the service was still at work after {session.options['update_timeout']:g} s; "
                "its count was not checked"
            )
            self.report = evolve(self.report, status="updating")
        else:
            target = yield Send(segments_get.build(session.segment), parse_target)
            self.report = evolve(self.report, status="done", count=target.count)
            yield from self._sharpen()
            self._compare_count()

    def _sharpen(self) -> Flow[None]:
        """Count the ids of a merge, each once, where duplicates far apart might hide that ids were lost."""
        report, before, usable = self.report, self.header.before or 0, self.header.source.usable
        most = max(before, usable)
        if report.mode == "merge" and report.expected and report.count is not None and report.count < most:
            wanted, _ = yield from unique(self.session, usable)
            self.report = evolve(report, expected=(max(before, wanted), before + wanted))
            self.session.meter.begin("check")

    def _compare_count(self) -> None:
        report, first, last = self.report, self.header.revision, self.session.revision
        if report.mismatch and report.expected:
            least, most = report.expected
            right = f"{most:,}" if least == most else f"{least:,} to {most:,}"
            self._warn(
                f"the service counts {report.count:,} ids, and {right} would be right; "
                "another import may have changed the list meanwhile"
            )
        if first is not None and last is not None and report.calls < last - first < _REVISIONS:
            self._warn(
                f"the list went from version {first} to {last} in {report.calls:,} calls; "
                "someone else may have changed it meanwhile"
            )

    def _expected(self) -> tuple[int, int] | None:
        usable, before = self.header.source.usable, self.header.before
        if self.header.mode == "replace":
            return usable, usable
        if before is None:
            return None
        if self.header.mode == "merge":
            return max(before, min(usable, WINDOW)), before + usable
        return max(0, before - usable), before

    def _warn(self, words: str) -> None:
        if words not in self.report.warnings:
            self.report = evolve(self.report, warnings=(*self.report.warnings, words))


def is_pending(body: Any, segment_id: str) -> bool:
    """Whether a change waits for approval; what such an answer looks like is not documented."""
    if not isinstance(body, Mapping):
        return False
    data = body.get("data")
    fields = {**body, **(data if isinstance(data, Mapping) else {})}
    if any(fields.get(name) not in (None, UNSET, "", False) for name in ("reviewID", "reviewId", "reviewUrl")):
        return True
    review = fields.get("review")
    if isinstance(review, Mapping):
        return any(review.get(name) for name in ("id", "reviewID", "reviewId"))
    # A segment may be called review_testers.
    said = f"{fields.get('message', '')} {fields.get('status', '')}".replace(segment_id, "").lower()
    return bool(review) or re.search(r"\b(?:review|approval)", said) is not None
