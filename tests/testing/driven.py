"""What machines share that drive the fake and a plain model side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, run_state_machine_as_test

from statsig_console import APIStatusError
from statsig_console.testing import FakeStatsig


class Driven(RuleBasedStateMachine):
    """A fake and a client of it, of either flavour."""

    is_async: ClassVar[bool]

    @initialize()
    def begin(self) -> None:
        self.fake, self.changes = FakeStatsig(), 0
        self.start()
        self.runner = asyncio.Runner() if self.is_async else None
        self.client: Any = self.fake.async_client() if self.is_async else self.fake.client()

    def start(self) -> None:
        """Make the model."""
        raise AssertionError("a machine makes its model")

    def teardown(self) -> None:
        if not hasattr(self, "client"):
            return
        self.wait(self.client.aclose() if self.is_async else self.client.close())
        if self.runner is not None:
            self.runner.close()

    def wait(self, value: Any) -> Any:
        if self.runner is None:
            return value

        async def given() -> Any:
            return await value

        return self.runner.run(given())

    def step(self, expected: int, call: Callable[[], Any | Awaitable[Any]], *, mutation: bool = True) -> Any:
        """Do it to the fake; the model says which status it has."""
        status, value = 200, None
        try:
            value = self.wait(call())
        except APIStatusError as error:
            status = error.status_code
        assert status == expected
        self.changes += mutation and status == 200
        return value

    def listed(self, pages: Any) -> list[Any]:
        if not self.is_async:
            return list(pages)

        async def read() -> list[Any]:
            return [item async for item in pages]

        return list(self.wait(read()))


def run_machine(machine: type[Driven], flavour_name: str) -> None:
    """Any sequence of a machine's rules."""
    limits = settings(
        max_examples=40,
        stateful_step_count=30,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    kind = type(f"{machine.__name__}{flavour_name}", (machine,), {"is_async": flavour_name == "async"})
    run_state_machine_as_test(kind, settings=limits)
