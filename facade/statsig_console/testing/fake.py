"""FakeStatsig: a project that lives in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack

import httpx

from statsig_console import retry
from statsig_console.document.contracts import installed
from statsig_console.errors import ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import UNSET

from .app import Call, FakeApp
from .conditions import Clock, Fault, Quirks, Restore
from .entities import Entities, Handler, World
from .experiments import Autotunes, Experiments, Layers
from .gates import DynamicConfigs, Gates, Holdouts
from .kinds import DECLARED
from .metrics import Metrics
from .project import AuditLog, Keys, Tags, TargetApps, Teams, Users
from .pulse import Effect, set_effect
from .segments import Segments
from .transports import AsyncTransport, SyncTransport, serve

if TYPE_CHECKING:
    from statsig_console import AsyncStatsig, Statsig

BASE_URL = "https://statsig.test"
"""Where clients in this process believe they are; a name that no DNS can ever know."""

KINDS: Mapping[str, type[Entities]] = {
    "gates": Gates,
    "segments": Segments,
    "dynamic_configs": DynamicConfigs,
    "layers": Layers,
    "experiments": Experiments,
    "autotunes": Autotunes,
    "holdouts": Holdouts,
    "tags": Tags,
    "target_apps": TargetApps,
    "keys": Keys,
    "users": Users,
    "teams": Teams,
    "metrics": Metrics,
    **DECLARED,
    "audit_logs": AuditLog,
}
"""What the fake keeps, in an order in which each can be seeded: who is named by others comes before them."""


Seed: TypeAlias = "int | Iterable[Mapping[str, Any]]"
"""How many to make up, or the fields of each."""


class Seeds(TypedDict, total=False):
    """What a project starts with, by kind."""

    gates: Seed
    segments: Seed
    dynamic_configs: Seed
    layers: Seed
    experiments: Seed
    autotunes: Seed
    holdouts: Seed
    tags: Seed
    target_apps: Seed
    keys: Seed
    users: Seed
    teams: Seed
    metrics: Seed
    environments: Seed
    project_settings: Seed
    review_settings: Seed
    role_settings: Seed
    team_settings: Seed
    roles: Seed
    unit_id_types: Seed
    assignment_sources: Seed
    entity_properties: Seed
    qualifying_events: Seed
    metric_sources: Seed
    alerts: Seed
    dashboards: Seed
    param_stores: Seed
    prompts: Seed
    release_pipelines: Seed
    release_pipeline_triggers: Seed
    ingestions: Seed
    ingestion_schedules: Seed
    warehouse_connections: Seed
    audit_logs: Seed


class FakeStatsig:
    """A fake of the service that keeps a project, and answers every other documented operation with made-up values.

    Requests are checked against the document. Answers are the same in every run: ids are counted, the clock stands
    still but for a second with each change, and what is made up follows from a seed.

    Args:
        key: The key that requests must carry.
        clock: Gives seconds, such as `time.time`, for a clock that runs; by default it moves only with `clock.advance`.
        seed: Decides what is made up.
        options: Arguments that every client of it gets.
    """

    def __init__(
        self,
        *,
        key: str = "console-fake",
        clock: Callable[[], float] | None = None,
        seed: int = 0,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.clock: Clock = Clock(clock)
        self.options: dict[str, Any] = {**(options or {})}
        self._world = World(installed, self.clock)
        self._world.kinds.update((name, kind(self._world)) for name, kind in KINDS.items())
        handlers: dict[str, Handler] = {}
        for entities in self._world.kinds.values():
            handlers.update(entities.handlers())
        self.app: FakeApp = FakeApp(self._world, handlers, key, seed)
        log = self._world.kinds["audit_logs"]
        assert isinstance(log, AuditLog)
        self.app.on_change = log.write_down

    def __repr__(self) -> str:
        held = ", ".join(f"{len(kind.items)} {name}" for name, kind in self._world.kinds.items() if kind.items)
        return f"<FakeStatsig: {held or 'nothing'}, {len(self.calls)} calls>"

    @property
    def calls(self) -> list[Call]:
        """Every request so far, in the order they were answered; clear it as you like."""
        return self.app.calls

    def seed(self, **seeds: Unpack[Seeds]) -> None:
        """Put entities in place, without a call.

        Args:
            seeds: For each kind how many to make up, or the fields of each: `name` or `id` (users an `email`, keys
                nothing), and any others. A segment may have `ids`, any kind `overrides` and `reviews` in the shape
                that a snapshot has them.

        Raises:
            ArgumentTypeError: A seed is no mapping, or there is no such kind.
            ArgumentValueError: A seed has no name, or its id is taken.
        """
        if unknown := next(iter(seeds.keys() - KINDS.keys()), None):
            near = get_close_matches(unknown, KINDS, 1)
            raise ArgumentTypeError(f"{unknown!r} is nothing the fake keeps; {_remedy(near, KINDS)}")
        with self.app.lock:
            for name, kind in self._world.kinds.items():
                given: Any = seeds.get(name, ())
                kind.seed(given)

    def snapshot(self) -> dict[str, list[dict[str, Any]]]:
        """A copy of all that the fake keeps, by kind; `seed(**snapshot)` puts it into another fake."""
        with self.app.lock:
            return {name: kind.dump() for name, kind in self._world.kinds.items()}

    def quirks(self, **changes: Any) -> Restore:
        """Depart from the document, from now on or for as long as a `with` block lasts.

        Args:
            changes: The fields of `Quirks` that change; the others stay.

        Raises:
            ArgumentTypeError: There is no such quirk.
        """
        before = self._world.quirks
        self._world.quirks = before.changed(**changes)

        def undo() -> None:
            self._world.quirks = before

        return Restore(undo)

    def fail(
        self,
        operation: str = "*",
        *,
        status: int = 503,
        times: int | None = 1,
        after: int = 0,
        message: str | None = None,
        body: Any = UNSET,
        headers: Mapping[str, str] | None = None,
        applied: bool = False,
    ) -> Restore:
        """Fail the next calls, or those after a number of them.

        Args:
            operation: The client's name of it, such as `gates.get`, or a pattern such as `segments.id_list.*`.
            status: The status to answer with.
            times: How many calls fail; None for all.
            after: How many calls pass before.
            message: What the answer says.
            body: The whole body of the answer instead: JSON, or a function that makes it of the `Call`.
            headers: Further headers of the answer, such as `{"retry-after": "3"}`.
            applied: Whether the change is made all the same, and only its answer is lost.

        Returns:
            A context manager that takes it back.

        Raises:
            ArgumentValueError: No operation has this name, or a number cannot be right.
        """
        return self._add(
            Fault(operation, after, times, status, message, dict(headers or {}), body, applied),
        )

    def answer(
        self, operation: str, body: Any, *, status: int = 200, times: int | None = None, after: int = 0
    ) -> Restore:
        """Set the answer of an operation; it is not checked against the document, and the project does not change.

        Args:
            operation: As for `fail`.
            body: The whole body: JSON such as `{"message": "", "data": …}`, or a function that makes it of the `Call`.
            status: The status.
            times: How many calls are answered so; None for all.
            after: How many calls pass before.

        Returns:
            A context manager that takes it back.

        Raises:
            ArgumentValueError: No operation has this name, or a number cannot be right.
        """
        return self._add(Fault(operation, after, times, status, body=body))

    def pulse(
        self,
        experiment: str,
        *,
        effect: float | Mapping[str, float] = 0.05,
        p_value: float | None = None,
        group: str | None = None,
        units: int = 10_000,
    ) -> None:
        """Decide what the results of an experiment say of its metrics.

        Args:
            experiment: The id of the experiment.
            effect: By how much a metric of the test group differs, as a share of the control group's: 0.05 is 5 % more.
                By the name of a metric for each; those left out do not differ.
            p_value: How likely such a difference is by chance; by default it follows from effect and units.
            group: The id or name of the test group; None for all of them.
            units: How many units are in each group.

        Raises:
            ArgumentValueError: There is no such experiment, metric or group, or a number cannot be right.
        """
        with self.app.lock:
            kind = self._world.kinds["experiments"]
            assert isinstance(kind, Experiments)
            set_effect(kind, experiment, Effect(effect, p_value, group, units))

    def slow(self, operation: str = "*", *, seconds: float, times: int | None = 1, after: int = 0) -> Restore:
        """Send the second half of a body so much later.

        In this process nobody waits: the clock is advanced, and a client whose read limit is shorter gets its timeout.

        Args:
            operation: As for `fail`.
            seconds: How much later.
            times: How many calls are slow; None for all.
            after: How many calls pass before.

        Returns:
            A context manager that takes it back.

        Raises:
            ArgumentValueError: No operation has this name, or a number cannot be right.
        """
        return self._add(Fault(operation, after, times, slow=seconds))

    def cut(self, operation: str = "*", *, keep: float = 0.5, times: int | None = 1, after: int = 0) -> Restore:
        """Break the connection within a body; a change is made all the same.

        Args:
            operation: As for `fail`.
            keep: The share of the body that is sent, from 0 to below 1.
            times: How many calls are cut; None for all.
            after: How many calls pass before.

        Returns:
            A context manager that takes it back.

        Raises:
            ArgumentValueError: No operation has this name, or a number cannot be right.
        """
        return self._add(Fault(operation, after, times, keep=keep))

    def heal(self) -> None:
        """Remove all faults, answers and quirks."""
        self.app.faults.clear()
        self._world.quirks = Quirks()

    def _add(self, fault: Fault) -> Restore:
        names = [*installed().contracts]
        if not any(fnmatchcase(name, fault.operation) for name in names):
            near = get_close_matches(fault.operation, names, 1)
            raise ArgumentValueError(
                f"{fault.operation!r} is no operation; {_remedy(near, ['gates.get', 'segments.id_list.*'])}"
            )
        self.app.faults.append(fault)

        def undo() -> None:
            # By identity: two faults may be equal.
            self.app.faults[:] = [each for each in self.app.faults if each is not fault]

        return Restore(undo)

    def client(self, **options: Any) -> Statsig:
        """A client in this process.

        Args:
            options: Further arguments of Statsig.
        """
        from statsig_console import Statsig

        return Statsig(self.key, **{"transport": self.transport(), **self._options(options)})

    def async_client(self, **options: Any) -> AsyncStatsig:
        """An async client in this process.

        Args:
            options: Further arguments of AsyncStatsig.
        """
        from statsig_console import AsyncStatsig

        return AsyncStatsig(self.key, **{"transport": self.async_transport(), **self._options(options)})

    def _options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        from statsig_console.quota import Quota, keep_time_by

        # Nobody waits for a project of their own; the limits, where they are asked for, are the fake's.
        defaults = {"base_url": BASE_URL, "quota": Quota.unlimited(), "_clock": self.clock}
        settings = {**defaults, **self.options, **options}
        if isinstance(quota := settings["quota"], Quota) and isinstance(clock := settings["_clock"], retry.TimeSource):
            keep_time_by(quota, clock.monotonic)
        return settings

    def transport(self) -> httpx.BaseTransport:
        """An httpx transport that leads here, for a blocking client of your own."""
        return SyncTransport(self.app, self.clock.advance)

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """An httpx transport that leads here, for an async client of your own."""
        return AsyncTransport(self.app, self.clock.advance)

    def serve(self, *, port: int = 0) -> AbstractContextManager[str]:
        """Listen on loopback while the context lasts, and give the base URL.

        Args:
            port: The port; 0 for a free one.

        Raises:
            OSError: The port is taken.
        """
        return serve(self.app, port)


def _remedy(near: list[str], examples: Iterable[str]) -> str:
    return f"did you mean {near[0]!r}?" if near else f"such as {', '.join(examples)}"
