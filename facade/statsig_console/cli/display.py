"""What a person sees while a list is worked on, on standard error: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn
from rich.progress import Progress as Bars

from statsig_console.id_lists.report import Progress

EVERY = 10.0
"""Seconds between plain lines of one phase."""

_KEYWORD = re.compile(r"\b(?P<name>[a-z_]+)=(?P<value>True|False|…|'\w+')")
"""How the library's messages write an argument."""

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


class Display:
    """Shows progress; `on_progress` takes the events.

    Args:
        console: A console on standard error.
        now: Seconds of a clock that only grows.
    """

    def __init__(self, console: Console, now: Callable[[], float] = time.monotonic) -> None:
        self._console, self._now = console, now
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

    def on_progress(self, event: Progress) -> None:
        """Show an event."""
        if event.phase == "done":
            return self.pause()
        return self._draw(event) if self._console.is_terminal else self._print(event)

    def _draw(self, event: Progress) -> None:
        if self._bars is None:
            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[more]}"),
            )
            self._bars = Bars(*columns, console=self._console)
            self._bars.start()
        if event.phase != self._phase or self._task is None:
            self._phase = event.phase
            if self._task is not None:
                # A bar without a total would pulse on.
                done = self._bars.tasks[-1].completed
                self._bars.update(self._task, total=done, completed=done, more="")
            self._task = self._bars.add_task(_WORDS[event.phase], total=None, more="")
        self._bars.update(self._task, completed=event.done, total=event.total, more=_more(event))

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


def spoken(remedy: str) -> str:
    """A remedy or a warning as the command line would say it: options instead of keywords; for texts without values."""
    remedy = re.sub(r'rules=\{"(\w+)": "(\w+)"\}', r"--rule \1=\2", remedy)
    return _KEYWORD.sub(_option, remedy)


def _option(keyword: re.Match[str]) -> str:
    name, value = keyword["name"].replace("_", "-"), keyword["value"].strip("'")
    return {"True": f"--{name}", "False": f"--no-{name}"}.get(value, f"--{name} {value}")


def _more(event: Progress) -> str:
    if event.waiting:
        for_what = "the quota" if event.waiting == "quota" else "another update of the list"
        return f"waiting {event.seconds:.0f} s for {for_what}"
    parts = [f"{event.rate:,.0f}/s"] if event.rate else []
    if event.eta:
        parts.append(f"{_span(event.eta)} left")
    return ", ".join(parts)


def _span(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole} s" if whole < 120 else f"{whole // 60} min"
