"""Projects of the fake, and clients of both flavours behind one call."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from statsig_console.testing import FakeStatsig


def rule(name: str, share: float = 100, *conditions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "passPercentage": share, "conditions": [*conditions], **more}


def condition(kind: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"type": kind, "targetValue": value, **more}


SEEDS: dict[str, list[dict[str, Any]]] = {
    "tags": [{"name": "Core Tag", "description": "The core"}],
    "target_apps": [{"name": "web app"}],
    "unit_id_types": [{"name": "companyID", "description": ""}],
    "roles": [{"name": "reader", "permissions": {"create_teams": True}}],
    "segments": [
        {
            "name": "beta",
            "type": "rule_based",
            "rules": [rule("Staff", 50, condition("email", ["a@b.c"], operator="any"))],
        },
        {"name": "users", "type": "id_list", "ids": ["1", "2"]},
    ],
    "gates": [
        {
            "name": "checkout",
            "tags": ["Core Tag"],
            "rules": [
                rule("Beta", 10, condition("passes_segment", "beta"), environments=["production"]),
                rule("Countries", 25.5, condition("country", ["NZ", "US"], operator="any")),
            ],
        },
        {"name": "search", "type": "STALE", "rules": [rule("On", 100, condition("passes_gate", "checkout"))]},
    ],
    "dynamic_configs": [{"name": "prices", "defaultValue": {"eur": 1.5, "text": "a\nb\nc\n", "yes": True}}],
    "param_stores": [{"name": "params", "displayName": "Params"}],
    "layers": [{"name": "layer", "parameters": [{"name": "color", "type": "string", "defaultValue": "red"}]}],
    "metrics": [{"name": "revenue", "type": "sum", "metricEvents": [{"name": "buy"}]}],
    "metric_sources": [{"name": "orders", "sql": "select 1\nfrom orders\n", "timestampColumn": "ts"}],
    "experiments": [
        {
            "name": "colors",
            "layerID": "layer",
            "targetingGateID": "checkout",
            "groups": [
                {"name": "Control", "size": 50, "parameterValues": {"color": "red"}},
                {"name": "Test", "size": 50, "parameterValues": {"color": "blue"}},
            ],
        }
    ],
    "holdouts": [{"name": "everything", "gateIDs": ["checkout"], "experimentIDs": ["colors"]}],
    "autotunes": [
        {
            "name": "best",
            "successEvent": "buy",
            "variants": [{"name": "a", "json": {}}, {"name": "b", "json": {"x": 1}}],
        }
    ],
}
"""A bit of every kind, with references."""


def filled() -> FakeStatsig:
    """A fake project that has a bit of every kind."""
    fake = FakeStatsig()
    fake.seed(**SEEDS)
    return fake


class Flavour:
    """A client of a fake: called with what its methods give, it gives their results.

    Args:
        fake: The fake.
        is_async: Whether it is an AsyncStatsig.
        options: Further arguments of the client.
    """

    def __init__(self, fake: FakeStatsig, is_async: bool, **options: Any) -> None:
        self.runner = asyncio.Runner() if is_async else None
        self.client: Any = fake.async_client(**options) if is_async else fake.client(**options)

    def __call__(self, made: Any) -> Any:
        return made if self.runner is None else self.runner.run(_await(made))

    def close(self) -> None:
        if self.runner is None:
            self.client.close()
        else:
            self.runner.run(self.client.aclose())
            self.runner.close()


async def _await(made: Any) -> Any:
    return await made


class Clients:
    """Makes clients of one flavour, and closes them at the end."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.made: list[Flavour] = []

    def __call__(self, fake: FakeStatsig, **options: Any) -> Flavour:
        self.made.append(Flavour(fake, self.is_async, **options))
        return self.made[-1]


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Clients]:
    """Makes clients of both flavours, in turn."""
    clients = Clients(request.param == "async")
    yield clients
    for each in clients.made:
        each.close()


def files(folder: Path) -> dict[str, str]:
    """The files of a project by their path, but for its runs."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".statsig-runs" not in path.parts
    }


def edit(path: Path, old: str, new: str) -> None:
    """Change a file as a person would."""
    text = path.read_text(encoding="utf-8")
    assert old in text, text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def writes(fake: FakeStatsig) -> list[str]:
    """The changes that were asked for, by method and path."""
    return [f"{call.method} {call.path}" for call in fake.calls if call.method != "GET"]
