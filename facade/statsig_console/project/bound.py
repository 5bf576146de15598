"""Plans of a client, and what its methods for a project as files do."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from statsig_console.flows import Flow, run, run_async

from . import text
from .apply import RUNS, Applier, Options, Progress, Report, Run
from .compare import Change
from .copies import copied
from .history import Version, history, reverted, split, undone
from .kinds import Json, kind
from .plan import Draft, Planner, with_ids
from .pull import Pulled, Puller
from .reading import Forecast
from .stale import decided, names_in, proposed
from .tree import SUFFIXES, load, save

if TYPE_CHECKING:
    from statsig_console.client import AsyncStatsig, Statsig

T = TypeVar("T")


class BasePlan:
    """What would have to change for a project to be what its files say; prints as a diff.

    Args:
        draft: The plan.
        client: Who carries it out.
        home: The folder that holds its runs.
    """

    def __init__(self, draft: Draft, client: Any, home: Path) -> None:
        self._draft = draft
        self._client = client
        self._home = home

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is to change, in the order in which it is to be written."""
        return self._draft.changes

    @property
    def notes(self) -> tuple[str, ...]:
        """What the reader should know besides."""
        return self._draft.notes

    @property
    def calls(self) -> int:
        """Requests that write."""
        return self._draft.calls

    @property
    def seconds(self) -> float:
        """How long those take by the quota."""
        return self._draft.seconds

    def text(self, *, color: bool = False) -> str:
        """The plan as a person reads it.

        Args:
            color: Whether to colour it, as for a terminal.
        """
        from .show import shown

        return shown(self._draft, color=color)

    def to_json(self) -> Json:
        """The plan as JSON, with what it rests on: versions and times. It holds every value in full."""
        return self._draft.to_json()

    def save(self, path: str | Path) -> None:
        """Write the plan to a file, from which `plan()` gives it back.

        Args:
            path: The file.
        """
        save(Path(path), json.dumps(self.to_json(), ensure_ascii=False, indent=1) + "\n")

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.changes)} changes in {self.calls} calls>"

    def _applier(self, options: Options) -> Flow[Report]:
        if not self.changes:
            return _nothing()
        return Applier(Run.begin(self._home, self._draft), options).flow()


def _nothing() -> Flow[Report]:
    yield from ()
    return Report("")


class Plan(BasePlan):
    """A plan of a blocking client; see BasePlan."""

    def apply(
        self,
        *,
        max_deletes: int = 0,
        reviewed: str | None = None,
        stop: bool = False,
        on_progress: Callable[[Progress], Any] | None = None,
    ) -> Report:
        """Write the changes. Each entity is looked at again first, and left alone if it was changed since the plan.

        A run that was interrupted goes on when the same plan is applied again. `undo` takes a run back.

        Args:
            max_deletes: Entities that may be deleted.
            reviewed: The reason, to send each change through a review instead of writing it.
            stop: Whether to stop at the first change that is not done; the rest goes on otherwise.
            on_progress: Is called after each change.

        Raises:
            ProjectError: The plan is of another project, or deletes more than may be; nothing was sent.
        """
        return carry_out(self._applier(Options(max_deletes, reviewed, stop, on_progress)), self._client)


class AsyncPlan(BasePlan):
    """A plan of an async client; see BasePlan."""

    async def apply(
        self,
        *,
        max_deletes: int = 0,
        reviewed: str | None = None,
        stop: bool = False,
        on_progress: Callable[[Progress], Any] | None = None,
    ) -> Report:
        """Write the changes; see `Plan.apply`."""
        return await carry_out_async(self._applier(Options(max_deletes, reviewed, stop, on_progress)), self._client)


def carry_out(flow: Flow[T], client: Statsig) -> T:
    """Carry a flow of requests out, blocking."""
    view = client.with_options(bulk=True)

    def do(step: Any) -> Any:
        if isinstance(step, Forecast):
            return view.quota.forecast(mutations=step.changes, bulk=True)
        return view._answer(step)

    return run(flow, do)


async def carry_out_async(flow: Flow[T], client: AsyncStatsig) -> T:
    """Carry a flow of requests out on the event loop."""
    view = client.with_options(bulk=True)

    def do(step: Any) -> Awaitable[Any]:
        if isinstance(step, Forecast):
            return view.quota.forecast_async(mutations=step.changes, bulk=True)
        return view._answer(step)

    return await run_async(flow, do, in_thread=True)


def now() -> int:
    """The time in milliseconds since the epoch."""
    return round(time.time() * 1000)


def pulled(path: str | PathLike[str], kinds: Sequence[str] | None, *, prune: bool, as_json: bool) -> Flow[Pulled]:
    """The flow that writes a project's files."""
    names = None if kinds is None else tuple(kind(each).name for each in kinds)
    return Puller(Path(path), names, prune, as_json).flow()


def planned(
    path: str | PathLike[str], *, archive: bool, only: Sequence[str], ids: Mapping[str, Any] | None
) -> tuple[Flow[Draft], Path]:
    """The flow that plans what a path holds, and the folder of its runs."""
    place = Path(path)
    if place.is_file() and place.suffix in SUFFIXES:
        found = text.parse(place.read_text(encoding="utf-8-sig"), place.name)
        if isinstance(found, dict) and "statsig_console_plan" in found:
            return _given(Draft.from_json(found, place.name)), place.parent
        if isinstance(found, dict) and "stale" in found:
            return decided(found, place.name, now()), place.parent
    tree = load(place)
    return Planner(tree, now(), archive, with_ids(ids or {}, "ids"), tuple(only)).flow(), tree.home


def _given(draft: Draft) -> Flow[Draft]:
    yield from ()
    return draft


def undoing(name: str, path: str | PathLike[str]) -> tuple[Flow[Draft], Path]:
    """The flow that plans to take a run back, and the folder of its runs."""
    place = Path(path)
    homes = [each for each in (place, *sorted(place.glob("*/"))) if (each / RUNS / name).is_dir()]
    home = homes[0] if homes else place
    return undone(Run.named(home, name), now()), home


def copying(tree: Tree, ids: Mapping[str, Any] | None) -> Flow[Draft]:
    """The flow that plans to copy what was read from another project."""
    return copied(Planner(tree, now(), ids=with_ids(ids or {}, "ids")))


def looking_for_stale(days: int, refs: str | PathLike[str] | None) -> Flow[Json]:
    """The flow that proposes what to do about stale gates."""
    return proposed(now(), days=days, refs=None if refs is None else names_in(Path(refs)))


def versions_of(name: str) -> Flow[list[Version]]:
    """The flow that reads the versions of an entity."""
    return history(*split(name))


def reverting(name: str, version: int) -> Flow[Draft]:
    """The flow that plans to put a version back."""
    return reverted(*split(name), version, now())
