"""The package's own clients against the fake: in the process, and over loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from statsig_console import AsyncStatsig, AuthenticationError, BadRequestError, NotFoundError, Statsig
from statsig_console.testing import FakeStatsig

GATES = "/console/v1/gates"


@pytest.fixture
def fake() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(gates=250, segments=[{"name": "beta"}])
    return fake


def client_of(flavour: Any, fake: FakeStatsig, **options: Any) -> Any:
    return fake.async_client(**options) if flavour.is_async else fake.client(**options)


@pytest.fixture
def client(flavour: Any, fake: FakeStatsig) -> Iterator[Any]:
    client = client_of(flavour, fake)
    yield client
    flavour.close(client)


def test_calls_go_to_the_fake(flavour: Any, fake: FakeStatsig, client: Any) -> None:
    body = flavour.run(client.request("GET", GATES, params={"type": "STALE", "limit": 2}))
    assert [gate["type"] for gate in body["data"]] == ["STALE", "STALE"]
    assert fake.calls[0].query == {"type": ["STALE"], "limit": ["2"]}
    with pytest.raises(NotFoundError, match="none"):
        flavour.run(client.request("GET", f"{GATES}/none"))
    with pytest.raises(BadRequestError, match="name") as caught:
        flavour.run(client.request("POST", GATES, json={"name": 5, "isEnabled": "no"}))
    assert len(caught.value.errors) == 2


def test_wrong_key(flavour: Any, fake: FakeStatsig) -> None:
    transport = fake.async_transport() if flavour.is_async else fake.transport()
    client = flavour.open(api_key="console-planted", transport=transport)
    with pytest.raises(AuthenticationError) as caught:
        flavour.run(client.request("GET", GATES))
    assert "planted" not in str(caught.value)


def test_settings_of_the_machine_do_not_matter(
    flavour: Any, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATSIG_CONSOLE_URL", "https://elsewhere.example/prefix")
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "console-other")
    client = client_of(flavour, fake)
    assert len(flavour.run(client.request("GET", GATES))["data"]) == 100
    flavour.close(client)


def test_options_reach_the_client(flavour: Any, fake: FakeStatsig) -> None:
    client = client_of(flavour, fake, base_url="https://statsig.test/prefix")
    with pytest.raises(NotFoundError, match=f"/prefix{GATES}"):
        flavour.run(client.request("GET", GATES))
    flavour.close(client)


def test_as_in_the_readme(fake: FakeStatsig) -> None:
    async def through_asyncio() -> Any:
        async with fake.async_client() as statsig:
            return await statsig.request("GET", f"{GATES}/gate_0001")

    with fake.client() as statsig:
        body = statsig.request("GET", f"{GATES}/gate_0001")
    assert body == asyncio.run(through_asyncio())


def test_over_loopback(fake: FakeStatsig) -> None:
    async def through_asyncio(url: str) -> Any:
        async with AsyncStatsig(fake.key, base_url=url) as statsig:
            return await statsig.request("GET", f"{GATES}/gate_0001")

    with fake.serve() as url:
        with Statsig(fake.key, base_url=url) as statsig:
            body = statsig.request("GET", f"{GATES}/gate_0001")
        assert body == asyncio.run(through_asyncio(url))


def test_gates_by_name(flavour: Any, fake: FakeStatsig, client: Any) -> None:
    fake.seed(gates=[{"id": "a/b", "name": "odd", "type": "PERMANENT"}])
    stale = flavour.collect(client.gates.list(type="STALE", limit=10))
    assert len(stale) == len({gate.id for gate in stale}) == 63
    assert len(flavour.collect(client.gates.list())) == 251
    assert flavour.run(client.gates.get("a/b")).type == "PERMANENT"
    changed = flavour.run(client.gates.update("a/b", description="new"))
    assert (changed.description, changed.is_enabled) == ("new", True)
    flavour.run(client.gates.rules.add("a/b", name="all", pass_percentage=100, conditions=[{"type": "public"}]))
    assert [rule.name for rule in flavour.collect(client.gates.rules.list("a/b"))] == ["all"]
    flavour.run(client.gates.overrides.set("a/b", {"passingUserIDs": ["u"], "failingUserIDs": []}))
    assert flavour.run(client.gates.overrides.remove_user("a/b", "u", group_id="pass")).passing_user_ids == []
    flavour.run(client.gates.delete("a/b"))
    with pytest.raises(NotFoundError, match="a/b"):
        flavour.run(client.gates.get("a/b"))
    by_name = [call.operation for call in fake.calls]
    assert by_name == [
        *["gates.list"] * (7 + 3),
        *["gates.get", "gates.update", "gates.rules.add", "gates.rules.list", "gates.overrides.set"],
        *["gates.overrides.remove_user", "gates.delete", "gates.get"],
    ]


def test_segments_by_name(flavour: Any, client: Any) -> None:
    made = flavour.run(client.segments.create(name="My Own", type="id_list", id_type="userID"))
    assert (made.id, made.type, made.count) == ("my_own", "id_list", 0)
    ids = [f"user-{number}" for number in range(250)]
    flavour.run(client.segments.id_list.add("my_own", ids=ids))
    assert flavour.collect(client.segments.id_list.list("my_own")) == ids
    flavour.run(client.segments.id_list.remove("my_own", ids=ids[1:]))
    assert flavour.collect(client.segments.id_list.list("my_own")) == ids[:1]
    assert flavour.run(client.segments.id_list.metadata("my_own")).is_updating is False
    with pytest.raises(BadRequestError, match="of type id_list"):
        flavour.run(client.segments.rules.replace("my_own", []))
    assert [segment.id for segment in flavour.collect(client.segments.list())] == ["beta", "my_own"]
