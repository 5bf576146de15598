"""Plans of a client, and what its methods for a project as files do."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import asdict, frozen

from statsig_console import yaml_text
from statsig_console.document.kinds import Json, kind
from statsig_console.errors import ProjectError
from statsig_console.flows import Flow, run, run_async
from statsig_console_api.client import html_table

from .apply import Options, Progress, applied, check
from .copies import picked
from .history import Version, history, reverted, undone
from .plan import Draft, Planner, with_ids
from .pull import Pulled, Puller
from .reading import Forecast
from .runs import RUNS, Run
from .stale import decided, names_in, proposed
from .tree import SUFFIXES, load, save

if TYPE_CHECKING:
    from statsig_console.base import FilePath, Ids
    from statsig_console_api.client import Request

T = TypeVar("T")
ReportT = TypeVar("ReportT")


@frozen(repr=False, eq=False)
class Plan(Draft, Generic[ReportT]):
    """What would have to change for a project to be what its files say; prints as a diff.

    Args:
        project: The id of the project that was read.
        changes: What is to change, in the order in which it is to be written.
        notes: What the reader should know besides.
        calls: Requests that write.
        seconds: How long those take by the quota.
        made: When it was made, in milliseconds since the epoch.
        undoes: The run that it takes back; empty for none.
    """

    _client: Any = None
    _home: Path = Path()

    def text(self, *, color: bool = False) -> str:
        """The plan as a person reads it.

        Args:
            color: Whether to colour it, as for a terminal.
        """
        from .show import shown

        return shown(self, color=color)

    def save(self, path: FilePath) -> None:
        """Write the plan to a file, from which `plan()` gives it back.

        Args:
            path: The file.
        """
        save(Path(path), yaml_text.to_json(self.to_json()), private=True)

    def check(self, *, max_deletes: int = 0, reviewed: str | None = None) -> None:
        """Refuse what `apply` with the same arguments would refuse.

        Args:
            max_deletes: As for `apply`.
            reviewed: As for `apply`.

        Raises:
            ProjectError: The plan deletes more than may be, or a change cannot go through a review.
        """
        check(self, Options(max_deletes, reviewed))

    def apply(
        self,
        *,
        max_deletes: int = 0,
        reviewed: str | None = None,
        stop: bool = False,
        on_progress: Callable[[Progress], Any] | None = None,
    ) -> ReportT:
        """Write the changes. Each entity is looked at again first, and left alone if it was changed since the plan.

        A run that was interrupted goes on when the same plan is applied again. `undo` takes a run back.

        Args:
            max_deletes: Entities that may be deleted, or archived for want of a file.
            reviewed: The reason, to send each change through a review instead of writing it.
            stop: Whether to stop at the first change that is not done; the rest goes on otherwise.
            on_progress: Is called after each change.

        Raises:
            ProjectError: The plan is of another project, or deletes more than may be; nothing was sent.
        """
        options = Options(max_deletes, reviewed, stop, on_progress)
        found: ReportT = carried_out(applied(self._home, self, options), self._client)
        return found

    def __str__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        rows = (
            (each.action, each.name, field, old, new)
            for each in self.changes
            for field, (old, new) in (each.fields or {"": ("", "")}).items()
        )
        return html_table(("action", "entity", "field", "before", "after"), rows, self.text().splitlines()[-1])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.changes)} changes in {self.calls} calls>"


def carried_out(flow: Flow[Any], client: Any) -> Any:
    """What a flow of requests gives, or an awaitable of it for an async client."""

    def do(step: Any) -> Any:
        view = (step.client if isinstance(step, Elsewhere) else client).with_options(bulk=True)
        if isinstance(step, Forecast):
            ask = view.quota.forecast_async if client._awaits else view.quota.forecast
            return ask(mutations=step.changes, bulk=True)
        return view._answer(step.request if isinstance(step, Elsewhere) else step)

    return run_async(flow, do, in_thread=True) if client._awaits else run(flow, do)


@frozen
class Elsewhere:
    """Send a request to another project.

    Args:
        client: Its client.
        request: The request.
    """

    client: Any
    request: Request


def _elsewhere(flow: Flow[T], client: Any) -> Flow[T]:
    """A flow whose requests go to another project."""
    try:
        request = next(flow)
        while True:
            try:
                answer = yield Elsewhere(client, request)
            except Exception as error:
                request = flow.throw(error)
            else:
                request = flow.send(answer)
    except StopIteration as end:
        found: T = end.value
        return found


def _now() -> int:
    """The time in milliseconds since the epoch."""
    return round(time.time() * 1000)


def _bound(drafted: Flow[Draft], client: Any, home: Path) -> Flow[Plan[Any]]:
    draft = yield from drafted
    return Plan(**asdict(draft, recurse=False), client=client, home=home)


def pulled(client: Any, path: FilePath, kinds: Sequence[str] | None, *, prune: bool, as_json: bool) -> Flow[Pulled]:
    """The flow that writes a project's files."""
    names = None if kinds is None else tuple(kind(each).name for each in kinds)
    return Puller(Path(path), names, prune, as_json).flow()


def planned(client: Any, path: FilePath, *, archive: bool, only: Sequence[str], ids: Ids | None) -> Flow[Plan[Any]]:
    """The flow that plans what a path holds."""
    place = Path(path)
    if place.is_file() and place.suffix in SUFFIXES:
        found = yaml_text.parse(place.read_text(encoding="utf-8-sig"), place.name)
        is_made = isinstance(found, dict) and not {"statsig_console_plan", "stale"}.isdisjoint(found)
        if is_made and (archive or only or ids):
            raise ProjectError(
                f"{place.name} is a plan that is made already; leave out archive, only and map, or plan the files anew"
            )
        if isinstance(found, dict) and "statsig_console_plan" in found:
            return _bound(_given(Draft.from_json(found, place.name)), client, place.parent)
        if isinstance(found, dict) and "stale" in found:
            return _bound(decided(found, place.name, _now()), client, place.parent)
    tree = load(place)
    planner = Planner(tree, _now(), archive, with_ids(ids or {}, "ids"), tuple(only))
    return _bound(planner.flow(), client, tree.home)


def _given(draft: Draft) -> Flow[Draft]:
    yield from ()
    return draft


def undoing(client: Any, name: str, path: FilePath) -> Flow[Plan[Any]]:
    """The flow that plans to take a run back."""
    place = Path(path)
    home = next((each for each in (place, *sorted(place.glob("*/"))) if (each / RUNS / name).is_dir()), place)
    return _bound(undone(Run.named(home, name), _now()), client, home)


def copying(
    client: Any, source: Any, names: Sequence[str], *, disabled: bool, ids: Ids | None, path: FilePath
) -> Flow[Plan[Any]]:
    """The flow that plans to copy entities of another project."""

    def drafted() -> Flow[Draft]:
        tree = yield from _elsewhere(picked(names), source)
        return (yield from Planner(tree, _now(), ids=with_ids(ids or {}, "ids"), disabled=disabled).flow())

    return _bound(drafted(), client, Path(path))


def proposing(client: Any, days: int, refs: FilePath | None) -> Flow[Json]:
    """The flow that proposes what to do about stale gates."""
    return proposed(_now(), days=days, refs=None if refs is None else names_in(Path(refs)))


def reverting(client: Any, name: str, version: int, path: FilePath) -> Flow[Plan[Any]]:
    """The flow that plans to put a version back."""
    return _bound(reverted(name, version, _now()), client, Path(path))


def versions(client: Any, name: str) -> Flow[list[Version]]:
    """The flow that reads the versions of an entity."""
    return history(name)
