"""Recorded traffic: replayed with the network blocked, read like any answer, and held against the register.

`pytest --record tests/contract/test_recordings.py` records anew from the project that STATSIG_LIVE_PROJECT names, with
STATSIG_LIVE_TESTS=1 and its key; `--pseudonymise` replaces ids, names and addresses. Without, what is recorded is
replayed, and what is not is skipped.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from vcr.errors import CannotOverwriteExistingCassetteException

from statsig_console import NotFoundError
from statsig_console.contract import Violation, validate
from statsig_console.document import operation_at
from statsig_console.testing import FakeStatsig
from tests.conftest import Flavour
from tests.contract.register import CASSETTES, known, stale, unknown
from tests.live.project import check_environment, check_project
from tests.live.recorder import Scrubber, exchanges, play

MISSING = "sctest_no_such_gate"


def gates(flavour: Flavour, client: Any) -> list[Any]:
    page = flavour.run(client.gates.list(limit=2).first_page())
    return [page.items, *(flavour.run(client.gates.get(each.id)) for each in page.items)]


def segments(flavour: Flavour, client: Any) -> list[Any]:
    page = flavour.run(client.segments.list(limit=2).first_page())
    return [page.items, *(flavour.run(client.segments.get(each.id)) for each in page.items)]


def tags(flavour: Flavour, client: Any) -> list[Any]:
    return flavour.collect(client.tags.list(limit=2, max_items=6))


def keys(flavour: Flavour, client: Any) -> list[Any]:
    made = flavour.run(client.keys.create(description="made to be recorded", type="CLIENT"))
    return [made, flavour.run(client.keys.delete(made.key))] if isinstance(made.key, str) else [made]


def refusal(flavour: Flavour, client: Any) -> list[Any]:
    with pytest.raises(NotFoundError) as caught:
        flavour.run(client.gates.get(MISSING))
    return [caught.value.status_code, caught.value.message]


FLOWS: dict[str, Callable[[Flavour, Any], list[Any]]] = {
    each.__name__: each for each in (gates, segments, tags, keys, refusal)
}


def is_recording(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--record", default=False))


@pytest.fixture(autouse=True)
def loopback_only(request: pytest.FixtureRequest) -> None:
    """The network is there to record, and never to replay."""
    if not is_recording(request):
        request.getfixturevalue("loopback_only")


# Evaluated before a test's fixtures take the settings out of the environment.
@pytest.fixture(scope="session")
def live_settings(request: pytest.FixtureRequest) -> dict[str, str]:
    """The key and the address of the service to record from; empty on replay."""
    if not is_recording(request):
        return {}
    settings = {
        "name": check_environment(os.environ),
        "api_key": os.environ.get("STATSIG_CONSOLE_KEY") or os.environ["STATSIG_API_KEY"],
    }
    return {**settings, **({"base_url": url} if (url := os.environ.get("STATSIG_CONSOLE_URL")) else {})}


def departures(path: Path) -> list[Violation]:
    """Where the answers of a cassette depart."""
    found = []
    for method, route, status, body in exchanges(path):
        operation = operation_at(method, route)
        assert operation is not None, f"{path.name}: {method} {route} is not an operation of the document"
        found += validate(operation.name, status, body)
    return found


@pytest.mark.parametrize("name", FLOWS)
def test_recorded(
    name: str, flavour: Flavour, request: pytest.FixtureRequest, live_settings: dict[str, str], folder: Path
) -> None:
    path = folder / f"{name}.yaml"
    record = is_recording(request) and not flavour.is_async
    if not record and not path.is_file():
        pytest.skip(f"there is no cassette {path.name}; pytest --record makes it")
    settings = dict(live_settings)
    project = settings.pop("name", "")
    client = flavour.open(**{"api_key": "console-replay", **settings})
    if record:
        check_project(client, project)
    scrubber = Scrubber(
        [client_key] if (client_key := settings.get("api_key")) else [], pseudonymise=_pseudonymise(request)
    )
    with play(path, scrubber, record=record):
        assert FLOWS[name](flavour, client)
    source = f"cassette {name}"
    assert unknown(departures(path), source, known()) == []
    assert stale(departures(path), source, known()) == []


def _pseudonymise(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--pseudonymise", default=False))


@pytest.fixture
def folder() -> Path:
    """Where the cassettes are."""
    return CASSETTES


class TestAgainstTheFake:
    """Recording from the fake over a socket and replaying without it shows what a real recording would be."""

    def record(self, path: Path, name: str, *, pseudonymise: bool = False) -> tuple[FakeStatsig, list[Any]]:
        fake = FakeStatsig()
        fake.seed(gates=[{"name": "first_gate"}, {"name": "second_gate"}], segments=[{"name": "a_segment"}])
        flavour = Flavour("sync")
        with fake.serve() as url, play(path, Scrubber([fake.key], pseudonymise=pseudonymise), record=True):
            given = FLOWS[name](flavour, flavour.open(api_key=fake.key, base_url=url))
            flavour.finish()
        return fake, given

    @pytest.mark.parametrize("name", FLOWS)
    def test_what_was_recorded_is_replayed(self, name: str, flavour: Flavour, tmp_path: Path) -> None:
        path = tmp_path / "cassette.yaml"
        _, recorded = self.record(path, name)
        with play(path, Scrubber(), record=False) as cassette:
            replayed = FLOWS[name](flavour, flavour.open(api_key="console-replay"))
            assert cassette.all_played
        assert len(replayed) == len(recorded)
        if name not in ("keys", "tags"):
            assert replayed == recorded
        departures(path)

    def test_no_key_is_kept(self, tmp_path: Path) -> None:
        fake, (made, _) = self.record(tmp_path / "keys.yaml", "keys")
        text = (tmp_path / "keys.yaml").read_text(encoding="utf-8")
        assert made.key
        assert made.key not in text
        assert fake.key not in text
        assert "statsig-api-key" not in text.lower()
        assert "127.0.0.1" not in text

    def test_ids_are_pseudonymised_and_found_again(self, flavour: Flavour, tmp_path: Path) -> None:
        path = tmp_path / "gates.yaml"
        self.record(path, "gates", pseudonymise=True)
        text = path.read_text(encoding="utf-8")
        assert "first_gate" not in text
        assert "fake@" not in text
        with play(path, Scrubber(pseudonymise=True), record=False):
            listed, *each = FLOWS["gates"](flavour, flavour.open(api_key="console-replay"))
        assert [one.id for one in listed] == [one.id for one in each]
        assert all(one.id.startswith("p-") for one in each)

    def test_what_was_not_recorded_is_not_sent(self, flavour: Flavour, tmp_path: Path) -> None:
        path = tmp_path / "tags.yaml"
        self.record(path, "tags")
        with play(path, Scrubber(), record=False), pytest.raises(CannotOverwriteExistingCassetteException):
            FLOWS["gates"](flavour, flavour.open(api_key="console-replay"))

    def test_recording_again_replaces(self, tmp_path: Path) -> None:
        path = tmp_path / "gates.yaml"
        self.record(path, "gates")
        first = len(list(exchanges(path)))
        self.record(path, "gates")
        assert len(list(exchanges(path))) == first


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ({"data": {"key": "client-abc", "type": "CLIENT"}}, {"data": {"key": "***", "type": "CLIENT"}}),
        (
            {"config": {"accessToken": ["a", {"x": "b"}], "n": 1}},
            {"config": {"accessToken": ["***", {"x": "***"}], "n": 1}},
        ),
        ({"message": "Key: console-0123456789abcdef"}, {"message": "Key: console-***"}),
        ({"note": "it is planted here"}, {"note": "it is *** here"}),
        ({"deltaSharingCredentials": "x", "password": "y"}, {"deltaSharingCredentials": "***", "password": "***"}),
        ({"idType": "userID", "id": "x"}, {"idType": "userID", "id": "x"}),
    ],
)
def test_secrets_in_bodies(body: Any, kept: Any) -> None:
    assert Scrubber(["planted"])._value(body, "") == kept


def test_texts_that_are_no_json() -> None:
    assert Scrubber(["planted"])._body(b"<p>planted console-0123456789abcdef") == b"<p>*** console-***"


def test_one_word_has_one_pseudonym() -> None:
    scrubber = Scrubber(pseudonymise=True)
    body = {
        "id": "a",
        "creatorID": "a",
        "name": "b",
        "type": "a",
        "creatorEmail": "a@b.c",
        "ids": ["a"],
        "idType": "userID",
    }
    kept = scrubber._value(body, "")
    assert kept["id"] == kept["creatorID"] == kept["ids"][0] != kept["name"]
    assert (kept["type"], kept["idType"]) == ("a", "userID")
    assert kept["creatorEmail"].endswith("@example.com")
    assert scrubber._value(kept, "") == kept
    assert Scrubber(pseudonymise=True)._value(body, "")["id"] != kept["id"]


def test_only_parameters_of_a_path_are_words() -> None:
    scrubber = Scrubber(pseudonymise=True)
    word = scrubber._pseudonym("gates")
    assert scrubber._uri("GET", "http://127.0.0.1:1/console/v1/gates/gates?limit=2") == (
        f"https://statsigapi.net/console/v1/gates/{word}?limit=2"
    )


def test_the_network_is_blocked_on_replay() -> None:
    with pytest.raises(AssertionError, match="only loopback is allowed"):
        socket.getaddrinfo("statsigapi.net", 443)
