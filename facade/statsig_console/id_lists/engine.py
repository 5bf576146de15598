"""An import from its source to its report: a generator that yields what to send and receives what came back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from statsig_console.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    fold,
)
from statsig_console.flows import Flow, Send
from statsig_console.redact import blot_keys
from statsig_console_api.api.segments import (
    segments_add_ids,
    segments_get,
    segments_id_list_add,
    segments_id_list_remove,
    segments_id_list_reset,
    segments_remove_ids,
)
from statsig_console_api.client import Request
from statsig_console_api.types import UNSET

from .clean import WINDOW
from .errors import ImportRefusedError, PartialImportError
from .journal import VERSION, opened
from .lines import read_batch, remove_files
from .planning import FIRST_LOOK, Done, Planning
from .reading import target_of
from .report import Phase, Report
from .steps import Tell

_OPERATIONS: Mapping[tuple[str, Phase], Callable[..., Request]] = {
    ("id_list", "add"): segments_id_list_add.build,
    ("id_list", "remove"): segments_id_list_remove.build,
    ("id_list", "reset"): segments_id_list_reset.build,
    ("user_store_id_list", "add"): segments_add_ids.build,
    ("user_store_id_list", "remove"): segments_remove_ids.build,
}


@frozen
class _Leg:
    """One kind of calls: what they do, the file of their ids, and how many there are."""

    phase: Phase
    file: Path
    total: int


class Import(Planning):
    """One import; `flow` carries it out. Arguments are those of Planning."""

    def flow(self) -> Flow[Report]:
        """What to send, and what comes of it."""
        with opened(self._root, self._name, durable=self._durable) as self._journal:
            if self._options.restart:
                self._journal.put_aside()
            resumed = self._journal.header
            if resumed and resumed.get("version") != VERSION:
                raise ImportRefusedError(
                    f"the job in {self._journal.folder} is of another version of this package",
                    remedy=f"finish it with that one{self._or_anew}",
                )
            try:
                yield from self._start() if resumed is None else self._resume(resumed)
            except Exception:
                # Nothing was changed, so there is nothing to go on with.
                if resumed is None:
                    self._journal.clear()
                raise
            if self._options.dry_run:
                return evolve(self._report, status="dry_run", seconds=self._passed())
            try:
                yield from self._apply()
                yield from self._finish()
            except Exception as error:
                if not self._is_first_refusal(error):
                    raise self._partial(error) from error
                # Nothing was changed, and the same call would be refused again.
                self._journal.delete()
                if self._report.backup:
                    remove_files(self._report.backup)
                raise
            self._journal.delete()
            yield Tell(self._pace.at(self._report.added + self._report.removed, None))
            return self._report

    def _legs(self) -> list[_Leg]:
        report, path = self._report, self._journal.path
        plan = report.plan
        assert plan is not None
        if report.strategy == "reset":
            return [_Leg("reset", path("wanted"), report.source.usable)] if plan.adds or plan.removes else []
        if report.strategy == "diff":
            # Adding comes first, so that nobody who stays is ever missing.
            return [_Leg("add", path("adds"), plan.adds), _Leg("remove", path("removes"), plan.removes)]
        return [_Leg(report.strategy, path("ids"), plan.adds + plan.removes)]

    def _apply(self) -> Flow[None]:
        progress = self._progress()
        self._pending = any(record.get("pending") for record in self._journal.records)
        for leg in self._legs():
            yield from self._send(leg, progress.get(leg.phase, Done()))
        self._tally()

    def _send(self, leg: _Leg, done: Done) -> Flow[None]:
        self._pace.begin(leg.phase, done.ids)
        if not leg.file.exists():
            raise ImportRefusedError(f"the file {leg.file} of the job is gone", remedy=f"put it back{self._or_anew}")
        with leg.file.open("rb") as file:
            while True:
                file.seek(done.offset)
                ids, size = read_batch(file, self._limit, self._max_body)
                if not ids:
                    return
                try:
                    pending = yield from self._change(self._request(leg.phase, done.offset, ids), done.ids, leg.total)
                except APIStatusError as error:
                    if error.status_code != 413 or len(ids) == 1:
                        raise
                    # The service takes less than the setting says; that holds for the rest as well.
                    self._max_body = size // 2
                    continue
                done.offset += size
                done.ids += len(ids)
                done.calls += 1
                self._pending = self._pending or pending
                self._journal.append(
                    "call", phase=leg.phase, offset=done.offset, ids=len(ids), **({"pending": True} if pending else {})
                )
                del ids
                yield Tell(self._pace.at(done.ids, leg.total))

    def _request(self, phase: Phase, offset: int, ids: list[str]) -> Request:
        # A list that does not fit into one reset goes on with adding.
        kind: Phase = "add" if phase == "reset" and offset else phase
        given = (
            {}
            if self._options.version is None or self._target.type == "id_list"
            else {"version": self._options.version}
        )
        # Windows of the source and calls may part ways when a body is split.
        return _OPERATIONS[self._target.type, kind](self._segment, ids=list(dict.fromkeys(ids)), **given)

    def _change(self, request: Request, done: int, total: int) -> Flow[bool]:
        """Send a change, after other updates; whether it waits for approval."""
        deadline: float | None = None
        while True:
            limited = self._target.type == "id_list" and not request.operation.endswith("reset")
            wait = self._forecast(1, limited)
            if wait:
                yield Tell(self._pace.at(done, total, waiting="quota", seconds=wait))
            try:
                pending: bool = yield Send(request, partial(is_pending, segment_id=self._segment))
                return pending
            except APIStatusError as error:
                # An attempt before this answer may have been carried out.
                self._unsure = self._unsure or error.attempts > 1
                if not isinstance(error, ConflictError):
                    raise
                deadline = deadline or self._clock.monotonic() + self._options.max_wait
                if self._clock.monotonic() >= deadline:
                    raise
                conflict = error
            yield from self._pause(FIRST_LOOK, done, total)
            if not (yield from self._until_idle(done, total, deadline)):
                raise conflict

    def _tally(self) -> None:
        progress = self._progress()
        added, removed = (progress.get(phase, Done()).ids for phase in ("add", "remove"))
        plan = self._report.plan
        if "reset" in progress and plan is not None:
            added, removed = plan.adds, plan.removes
        calls = sum(done.calls for done in progress.values())
        self._set(added=added, removed=removed, calls=calls, seconds=self._passed())

    def _finish(self) -> Flow[None]:
        self._set(expected=self._expected())
        self._pace.begin("check")
        if self._pending:
            self._warn("the service asks for approval; the list changes when the review is committed")
            self._set(status="pending_review")
        elif not self._options.wait:
            self._set(status="updating")
        elif not (yield from self._until_idle(0, None)):
            self._warn(f"the service was still at work after {self._options.max_wait:g} s; its count was not checked")
            self._set(status="updating")
        else:
            segment = yield Send(segments_get.build(self._segment), segments_get.parse)
            self._set(status="done", count=target_of(segment).count)
            yield from self._sharpen()
            if self._report.mismatch and self._report.expected:
                least, most = self._report.expected
                right = f"{most:,}" if least == most else f"{least:,} to {most:,}"
                self._warn(f"the service counts {self._report.count:,} ids, and {right} would be right")
        self._set(seconds=self._passed())
        self._pace.begin("done")

    def _sharpen(self) -> Flow[None]:
        """Count the ids of a merge, each once, where doubles far apart might hide that ids were lost."""
        report, before = self._report, self._target.count or 0
        most = max(before, report.source.usable)
        if self._options.mode == "merge" and report.expected and report.count is not None and report.count < most:
            wanted, _ = yield from self._unique(report.source.usable)
            self._set(expected=(max(before, wanted), before + wanted))
            self._pace.begin("check")

    def _is_first_refusal(self, error: Exception) -> bool:
        """Whether the service refused the first change of all for good, and no answer to it was lost."""
        final = (BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError)
        is_first = not self._progress() and not self._report.resumed
        return isinstance(error, final) and is_first and not self._unsure

    def _expected(self) -> tuple[int, int] | None:
        usable, before = self._report.source.usable, self._target.count
        if self._options.mode == "replace":
            return usable, usable
        if before is None:
            return None
        if self._options.mode == "merge":
            return max(before, min(usable, WINDOW)), before + usable
        return max(0, before - usable), before

    def _partial(self, error: Exception) -> PartialImportError:
        self._tally()
        report = evolve(self._report, status="partial")
        planned = report.plan.calls if report.plan else 0
        words = str(error) if isinstance(error, APIStatusError) else blot_keys(fold(str(error)))
        journal = self._journal.folder if self._durable else None
        how = f"the same call continues (journal: {journal})" if journal else "no journal was kept: start anew"
        kept = f"; the list as it was is in {report.backup}" if report.backup else ""
        return PartialImportError(
            f"{report.mode} of {report.segment!r} stopped after {report.calls:,} of about {planned:,} calls: "
            f"{type(error).__name__}: {words}; {how}{kept}",
            report=report,
            journal=journal,
        )


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
