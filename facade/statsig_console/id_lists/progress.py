"""What a person sees while much is worked on: a bar on a terminal, plain lines elsewhere; needs the extra `cli`."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeAlias, cast

from attrs import frozen

from statsig_console.errors import ConfigurationError

from .report import Progress, duration

try:
    from rich.console import Console
    from rich.progress import BarColumn, ProgressColumn, Task, TaskID, TextColumn
    from rich.progress import Progress as Bars
    from rich.text import Text
except ModuleNotFoundError as _error:
    raise ConfigurationError(f"RichProgress needs {_error.name}; pip install 'statsig-console[cli]'") from None

if TYPE_CHECKING:
    from statsig_console.project import Progress as ApplyProgress
    from statsig_console.tables import ResultProgress

    Event: TypeAlias = Progress | ApplyProgress | ResultProgress

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


@frozen
class _Step:
    """An event of any kind, as it is shown.

    Args:
        words: What is done.
        unit: What is counted.
        done: How many so far.
        total: How many in all; None where that is not known yet.
        ids: The event of a list of ids, which says more; None for others.
    """

    words: str
    unit: str
    done: int
    total: int | None
    ids: Progress | None = None


def _step(event: Event) -> _Step:
    if isinstance(event, Progress):
        return _Step(_WORDS[event.phase], "ids", event.done, event.total, event)
    # By its name: the modules of the others need extras of their own.
    if type(event).__name__ == "ResultProgress":
        return _Step("reading results", "experiments", cast("ResultProgress", event).done, event.total)
    return _Step("applying", "changes", cast("ApplyProgress", event).number, event.total)


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

    Imports of ids, `Plan.apply` and `experiments.all_results` take it.

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
        self._last: _Step | None = None

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

    def __call__(self, event: Event) -> None:
        """Show an event."""
        if isinstance(event, Progress) and event.phase == "done":
            return self.pause()
        return self._draw(_step(event)) if self._console.is_terminal else self._print(_step(event))

    def _draw(self, step: _Step) -> None:
        if self._bars is None:
            columns = (TextColumn("{task.description}"), BarColumn(), _Count(), _Rest(self._now))
            self._bars = Bars(*columns, console=self._console)
            self._bars.start()
        if step.words != self._phase or self._task is None:
            self._phase = step.words
            if self._task is not None:
                # A bar without a total would pulse on.
                done = self._bars.tasks[-1].completed
                self._bars.update(self._task, total=done, completed=done, event=None)
            self._task = self._bars.add_task(step.words, total=None, event=None, since=0.0)
        self._bars.update(self._task, completed=step.done, total=step.total, event=step.ids, since=self._now())

    def _print(self, step: _Step) -> None:
        """A line at the end of a phase, and every so often in a long one."""
        now = self._now()
        if step.words != self._phase:
            self._end_phase()
            self._phase, self._shown = step.words, now
        self._last = step
        if (step.ids and step.ids.waiting) or now - self._shown >= EVERY:
            self._line(step)
            self._shown = now

    def _end_phase(self) -> None:
        if self._last is not None:
            self._line(self._last)

    def _line(self, step: _Step) -> None:
        self._last = None
        total = "" if step.total is None else f" of {step.total:,}"
        more = _more(step.ids) if step.ids else ""
        self._console.print(
            f"{step.words}: {step.done:,}{total} {step.unit}{', ' + more if more else ''}",
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
