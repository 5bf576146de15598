"""What a person sees while a list is worked on: a bar on a terminal, plain lines elsewhere; needs the extra `cli`."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from statsig_console.errors import ConfigurationError

from .report import Progress, duration

try:
    from rich.console import Console
    from rich.progress import BarColumn, ProgressColumn, Task, TaskID, TextColumn
    from rich.progress import Progress as Bars
    from rich.text import Text
except ModuleNotFoundError as _error:
    raise ConfigurationError(f"RichProgress needs {_error.name}; pip install 'statsig-console[cli]'") from None

EVERY = 10.0
"""Seconds between plain lines of one phase."""

_WORDS = {
    "source": "reading the source",
    "list": "reading the list",
    "sort": "sorting",
    "compare": "comparing",
    "backup": "writing the backup",
    "reset": "resetting",
    "add": "adding",
    "remove": "removing",
    "check": "checking",
    "done": "done",
}


class _Count(ProgressColumn):
    """How many of how many, with separators."""

    def render(self, task: Task) -> Text:
        total = "?" if task.total is None else f"{task.total:,.0f}"
        return Text(f"{task.completed:,.0f}/{total}")


class _Rest(ProgressColumn):
    """The rate and the time left, or the rest of a wait; both count down between two events."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now

    def render(self, task: Task) -> Text:
        event: Progress | None = task.fields["event"]
        return Text("" if event is None else _more(event, self._now() - task.fields["since"]))


class RichProgress:
    """Shows progress: pass it as `on_progress=`, in a `with` block that ends when the work does.

    Args:
        console: Where to; by default standard error.
        now: Seconds of a clock that only grows.
    """

    def __init__(self, console: Console | None = None, now: Callable[[], float] = time.monotonic) -> None:
        self._console, self._now = console or Console(stderr=True), now
        self._bars: Bars | None = None
        self._task: TaskID | None = None
        self._phase = ""
        self._shown = 0.0
        self._last: Progress | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pause()

    def pause(self) -> None:
        """Take the bar off the screen; the next event brings it back."""
        self._end_phase()
        if self._bars is not None:
            self._bars.stop()
        self._bars, self._task, self._phase = None, None, ""

    def __call__(self, event: Progress) -> None:
        """Show an event."""
        if event.phase == "done":
            return self.pause()
        return self._draw(event) if self._console.is_terminal else self._print(event)

    def _draw(self, event: Progress) -> None:
        if self._bars is None:
            columns = (TextColumn("{task.description}"), BarColumn(), _Count(), _Rest(self._now))
            self._bars = Bars(*columns, console=self._console)
            self._bars.start()
        if event.phase != self._phase or self._task is None:
            self._phase = event.phase
            if self._task is not None:
                # A bar without a total would pulse on.
                done = self._bars.tasks[-1].completed
                self._bars.update(self._task, total=done, completed=done, event=None)
            self._task = self._bars.add_task(_WORDS[event.phase], total=None, event=None, since=0.0)
        self._bars.update(self._task, completed=event.done, total=event.total, event=event, since=self._now())

    def _print(self, event: Progress) -> None:
        """A line at the end of a phase, and every so often in a long one."""
        now = self._now()
        if event.phase != self._phase:
            self._end_phase()
            self._phase, self._shown = event.phase, now
        self._last = event
        if event.waiting or now - self._shown >= EVERY:
            self._line(event)
            self._shown = now

    def _end_phase(self) -> None:
        if self._last is not None:
            self._line(self._last)

    def _line(self, event: Progress) -> None:
        self._last = None
        total = "" if event.total is None else f" of {event.total:,}"
        more = _more(event)
        self._console.print(
            f"{_WORDS[event.phase]}: {event.done:,}{total} ids{', ' + more if more else ''}",
            highlight=False,
            soft_wrap=True,
        )


def _more(event: Progress, passed: float = 0.0) -> str:
    """What there is to say besides the counts, so many seconds after the event."""
    if event.waiting:
        for_what = "the quota" if event.waiting == "quota" else "another update of the list"
        return f"waiting {duration(max(0, round(event.seconds - passed)))} for {for_what}"
    parts = [f"{event.rate:,.0f}/s"] if event.rate else []
    if event.eta:
        parts.append(f"{duration(max(0, round(event.eta - passed)))} left")
    return ", ".join(parts)
