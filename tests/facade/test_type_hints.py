"""`typing.get_type_hints` works on every method of the clients and of what hangs below them."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from statsig_console import AsyncStatsig, Statsig
from statsig_console_api.client import namespace


def classes(top: type[Any]) -> Iterator[type[Any]]:
    """A client's class and the classes of all namespaces below it."""
    yield top
    for name in dir(top):
        if isinstance(inspect.getattr_static(top, name), namespace):
            yield from classes(getattr(top, name))


def methods(owner: type[Any]) -> Iterator[Callable[..., Any]]:
    """What users call: public methods, the getters of properties, the constructor of a client, and `__call__`."""
    shown = {"__call__", "__init__"} if owner in (Statsig, AsyncStatsig) else {"__call__"}
    for name in dir(owner):
        member = inspect.getattr_static(owner, name)
        member = member.fget if isinstance(member, property) else member
        if inspect.isfunction(member) and (not name.startswith("_") or name in shown):
            yield inspect.unwrap(member)


@pytest.mark.parametrize("client", [Statsig, AsyncStatsig])
def test_every_method(client: type[Any]) -> None:
    seen = 0
    for owner in classes(client):
        for method in methods(owner):
            assert "return" in typing.get_type_hints(method), method
            seen += 1
    assert seen > 340


def test_the_hints_are_the_types() -> None:
    from statsig_console import Quota
    from statsig_console.contract import Mode

    hints = typing.get_type_hints(Statsig.__init__)
    assert hints["quota"] == Quota | None
    assert hints["contract"] == Mode
