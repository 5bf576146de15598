"""One run of an import: what preparing and applying it have in common."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

from attrs import define, field

from statsig_console.errors import BadRequestError, NotFoundError
from statsig_console.flows import Flow, Pause, Send
from statsig_console.retry import TimeSource
from statsig_console_api.api.segments import segments_id_list_metadata

from .errors import ImportRefusedError
from .job import digest_of
from .journal import Journal
from .options import LIMITS, ImportOptions
from .reading import Target, parse_metadata
from .report import Strategy
from .sources import Opened
from .steps import Tell
from .storage import Lock, machine_folder
from .timing import Meter

FIRST_LOOK, LONGEST_LOOK = 1.0, 15.0
"""Seconds between two looks at whether another update still runs, at first and at last."""

Forecast: TypeAlias = Callable[[int, bool], "float | None"]
"""Seconds until so many calls could be done; the flag is for those of the stricter id_list limit."""


@define
class Session:
    """One run of an import.

    Args:
        segment: The segment's id.
        options: All options.
        project: The service's host and a digest of the key.
        clock: Time.
        forecast: What the quota says.
        root: The folder that holds jobs and backups.
        journal: The job's journal.
        locks: Released when the run ends.
        source: Where the ids come from; None goes on with what the job has kept.
        target: The segment as the service gives it.
        exists: Whether the segment is there.
        revision: The list's version as it was last seen; None where the service does not say.
        max_body: Bytes of a body, above which a call is split.
        mean: Bytes that an id takes on disk, on average.
    """

    segment: str
    options: ImportOptions
    project: str
    clock: TimeSource
    forecast: Forecast
    root: Path
    journal: Journal
    locks: ExitStack
    source: Opened | None
    target: Target
    exists: bool = True
    revision: int | None = None
    max_body: int = field(init=False)
    mean: float = field(init=False, default=0.0)
    meter: Meter = field(init=False)
    _started: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.max_body = self.options["max_body_bytes"]
        self.meter = Meter(self.clock, self._quota_seconds)
        self._started = self.clock.monotonic()

    @property
    def seconds(self) -> float:
        """How long this run has taken."""
        return self.clock.monotonic() - self._started

    @property
    def limit(self) -> int:
        """Ids that one call takes."""
        most = LIMITS[self.target.type]
        return min(most, self.options["batch_size"] or most)

    def calls(self, ids: int) -> int:
        """How many calls so many ids take, about."""
        # As many as limit and body size allow, on average.
        fitting = max(1, int(self.max_body / (self.mean + 2))) if self.mean else self.limit
        return -(-ids // min(self.limit, fitting))

    def forecast_of(self, calls: int, strategy: Strategy) -> float | None:
        """Seconds until so many calls could be done."""
        return self.forecast(calls, self.target.type == "id_list" and strategy != "reset")

    def _quota_seconds(self, left: int) -> float | None:
        return self.forecast(self.calls(left), self.target.type == "id_list") if left else 0.0

    @property
    def or_restart(self) -> str:
        """The end of a remedy: a job that goes on from its folder has no source to start anew with."""
        return f", or {'pass restart=True to start anew' if self.source else 'delete its folder'}"

    def lock_list(self) -> None:
        """Keep the list from other imports of this user on this machine.

        Raises:
            ImportRefusedError: Another one is at it.
        """
        host = self.project.partition("/")[0]
        # When a segment was made tells it apart under any key; else the key has to.
        owner = str(self.target.created or self.project)
        lock = Lock.take(machine_folder() / f"list-{digest_of(host, self.segment, owner)}.lock")
        if lock is None:
            raise ImportRefusedError(
                f"another process of this machine is changing the list of {self.segment!r}",
                remedy="let it finish, or end it",
            )
        self.locks.callback(lock.release, remove=True)

    def pause(self, seconds: float, done: int, total: int | None) -> Flow[None]:
        """Wait for another update of the list."""
        yield Tell(self.meter.at(done, total, waiting="update", seconds=seconds))
        yield Pause(seconds)

    def until_idle(self, done: int = 0, total: int | None = None, deadline: float | None = None) -> Flow[bool]:
        """Wait until no update of the list runs; whether that came true in time."""
        if self.target.type != "id_list" or not self.exists:
            return True
        deadline = self.clock.monotonic() + self.options["update_timeout"] if deadline is None else deadline
        pause = FIRST_LOOK
        while True:
            try:
                is_updating, self.revision = yield Send(segments_id_list_metadata.build(self.segment), parse_metadata)
            except (BadRequestError, NotFoundError):
                # Not every list has metadata; then only a 409 tells.
                return True
            if not is_updating:
                return True
            left = deadline - self.clock.monotonic()
            if left <= 0:
                return False
            yield from self.pause(min(pause, left), done, total)
            pause = min(pause * 2, LONGEST_LOOK)
