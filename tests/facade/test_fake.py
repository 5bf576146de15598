"""FakeStatsig over plain httpx: the wire, gates, segments, and the server on loopback."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

import anyio
import httpx
import pytest

import statsig_console.testing
from statsig_console.errors import ConfigurationError
from statsig_console.testing import Call, FakeStatsig
from statsig_console.testing.__main__ import main

GATES = "/console/v1/gates"
SEGMENTS = "/console/v1/segments"
RULE = {"name": "everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
EMAIL_RULE = {**RULE, "conditions": [{"type": "email", "operator": "any", "targetValue": ["a@example.com"]}]}

Wire = Callable[..., httpx.Response]


@pytest.fixture
def fake() -> FakeStatsig:
    return FakeStatsig()


@pytest.fixture(params=["sync", "async"])
def wire(request: pytest.FixtureRequest, fake: FakeStatsig) -> Wire:
    """Sends a request to the fake through one of its two transports."""
    base: dict[str, Any] = {"base_url": "https://statsig.test"}

    def headers(given: dict[str, str] | None) -> dict[str, str]:
        return {"STATSIG-API-KEY": fake.key} if given is None else given

    def blocking(method: str, path: str, given: dict[str, str] | None = None, **options: Any) -> httpx.Response:
        with httpx.Client(transport=fake.transport(), **base) as client:
            return client.request(method, path, headers=headers(given), **options)

    def through_asyncio(method: str, path: str, given: dict[str, str] | None = None, **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            async with httpx.AsyncClient(transport=fake.async_transport(), **base) as client:
                return await client.request(method, path, headers=headers(given), **options)

        return anyio.run(send)

    return blocking if request.param == "sync" else through_asyncio


def refused(answer: httpx.Response, status: int, *words: str) -> None:
    body = answer.json()
    assert answer.status_code == body["status"] == status
    assert all(word in body["message"] for word in words), body


def names(answer: httpx.Response) -> list[str]:
    return [each["name"] for each in answer.json()["data"]]


class TestWire:
    def test_no_key(self, wire: Wire) -> None:
        refused(wire("GET", GATES, {}), 401, "STATSIG-API-KEY")

    def test_wrong_key_is_echoed(self, wire: Wire) -> None:
        refused(wire("GET", "/nowhere", {"STATSIG-API-KEY": "secret-planted"}), 401, "secret-planted")

    def test_unknown_path(self, wire: Wire) -> None:
        refused(wire("GET", "/console/v1/nothing"), 404, "/console/v1/nothing")

    def test_other_method(self, wire: Wire) -> None:
        answer = wire("PUT", GATES)
        refused(answer, 405, "PUT", "GET, POST")
        assert answer.headers["allow"] == "GET, POST"

    def test_body_that_is_no_json(self, wire: Wire) -> None:
        refused(wire("POST", GATES, content=b'{"name": NaN}'), 400, "not JSON")
        refused(wire("POST", GATES, content=b"{"), 400, "not JSON")

    def test_missing_query_parameter(self, wire: Wire) -> None:
        refused(wire("GET", "/console/v1/project/usage_billing/report"), 400, "is missing")

    def test_csv(self, wire: Wire) -> None:
        query = {"start": 1, "end": 2}
        answer = wire("GET", "/console/v1/project/usage_billing/report", params=query)
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/csv")

    def test_encoded_slash_is_part_of_the_id(self, fake: FakeStatsig, wire: Wire) -> None:
        fake.seed(gates=[{"id": "a/b %", "name": "odd"}])
        answer = wire("GET", f"{GATES}/a%2Fb%20%25")
        assert answer.json()["data"]["id"] == "a/b %"
        assert fake.calls[-1].path == f"{GATES}/a%2Fb%20%25"
        refused(wire("GET", f"{GATES}/a/b"), 404, "/a/b")

    def test_calls(self, fake: FakeStatsig, wire: Wire) -> None:
        wire("GET", GATES, params={"tags": ["a", "b"], "limit": 5})
        body = {"name": "one", "rules": [RULE]}
        wire("POST", GATES, json=body)
        wire("GET", "/nowhere", {})
        wire("POST", GATES, content=b"text")
        listed, created, lost, bad = fake.calls
        assert listed.query == {"tags": ["a", "b"], "limit": ["5"]}
        assert (listed.method, listed.path, listed.status, listed.body) == ("GET", GATES, 200, None)
        assert (created.status, created.body) == (201, body)
        assert lost == Call("GET", "/nowhere", None, 401, {}, None)
        assert (bad.status, bad.body) == (400, "text")
        assert "console-fake" not in repr(fake.calls)

    def test_same_answers_in_every_run(self, wire: Wire) -> None:
        def run(send: Wire) -> list[str]:
            answers = [
                send("POST", GATES, json={"name": "one", "rules": [RULE]}),
                send("POST", f"{GATES}/one/rule", json=RULE),
                send("POST", SEGMENTS, json={"name": "two", "type": "rule_based", "rules": [EMAIL_RULE]}),
                send("GET", "/console/v1/experiments"),
            ]
            return [answer.text for answer in answers]

        other = FakeStatsig()
        headers = {"STATSIG-API-KEY": other.key}
        with httpx.Client(transport=other.transport(), base_url="https://statsig.test", headers=headers) as client:
            assert run(client.request) == run(wire)

    def test_what_is_made_up_has_one_page(self, wire: Wire) -> None:
        body = wire("GET", "/console/v1/alerts", params={"limit": 7}).json()
        assert body["pagination"]["nextPage"] is None
        assert body["pagination"]["itemsPerPage"] == 7
        assert body["pagination"]["totalItems"] == len(body["data"])

    def test_many_threads(self, fake: FakeStatsig) -> None:
        before = set(threading.enumerate())
        headers = {"STATSIG-API-KEY": fake.key}
        with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as client:
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda n: client.post(GATES, json={"name": f"gate {n}", "rules": [RULE]}), range(100)))
            gates = client.get(GATES).json()["data"]
        assert len(gates) == len({gate["rules"][0]["id"] for gate in gates}) == 100
        assert len({gate["createdTime"] for gate in gates}) == 100
        assert set(threading.enumerate()) == before

    def test_blocking_client_inside_an_event_loop(self, fake: FakeStatsig) -> None:
        async def inside() -> int:
            headers = {"STATSIG-API-KEY": fake.key}
            with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as client:
                return read(client)

        def read(client: httpx.Client) -> int:
            return client.get(GATES).status_code

        assert anyio.run(inside) == 200


class TestSeeds:
    def test_clock(self) -> None:
        fake = FakeStatsig(clock=iter(range(50, 90)).__next__)
        fake.seed(gates=[{"name": "one"}], segments=[{"name": "two"}])
        with httpx.Client(transport=fake.transport(), headers={"STATSIG-API-KEY": fake.key}) as client:
            times = [
                client.get(f"https://statsig.test{path}").json()["data"]["createdTime"]
                for path in (f"{GATES}/one", f"{SEGMENTS}/two")
            ]
        assert times == [50_000, 51_000]

    def test_seeds_are_copied(self, fake: FakeStatsig, wire: Wire) -> None:
        seed = {"name": "one", "tags": ["a"]}
        fake.seed(gates=[seed])
        seed["tags"].append("b")  # type: ignore[attr-defined]
        assert wire("GET", f"{GATES}/one").json()["data"]["tags"] == ["a"]

    def test_new_words_of_an_enum_stay(self, fake: FakeStatsig, wire: Wire) -> None:
        fake.seed(gates=[{"name": "one", "type": "NEWER"}])
        assert wire("GET", f"{GATES}/one").json()["data"]["type"] == "NEWER"

    @pytest.mark.parametrize(
        ("seeds", "error", "words"),
        [
            (["one"], TypeError, "seed mappings"),
            ([{"type": "STALE"}], ValueError, "has no name"),
            ([{"name": "one"}, {"name": "one"}], ValueError, "already exists"),
            (-1, ValueError, "from 0"),
            ([{"name": "one", "typo": 3}], ValueError, "typo is no field of a gate"),
            ([{"name": "one", "isEnable": True}], ValueError, "did you mean 'isEnabled'"),
            ([{"name": "one", "isEnabled": "yes"}], ValueError, 'isEnabled is "yes"; it must be of type boolean'),
            ([{"name": "one", "rules": [{"name": "r", "passPercentage": "x"}]}], ValueError, "passPercentage"),
            ([{"name": "one", "rules": [{"name": "r"}, {"name": "r"}]}], ValueError, "Duplicate rule name"),
        ],
    )
    def test_bad_seeds(self, fake: FakeStatsig, seeds: Any, error: type[Exception], words: str) -> None:
        with pytest.raises(error, match=words):
            fake.seed(gates=seeds)

    def test_repr_counts_and_keeps_the_key(self, fake: FakeStatsig) -> None:
        fake.seed(gates=3, segments=4)
        assert repr(fake) == "<FakeStatsig: 3 gates, 4 segments, 0 calls>"


class TestGateLists:
    def test_500_gates_in_pages_of_100(self, fake: FakeStatsig, wire: Wire) -> None:
        fake.seed(gates=500)
        found, page = [], 1
        while True:
            body = wire("GET", GATES, params={"page": page, "limit": 100}).json()
            found += [gate["id"] for gate in body["data"]]
            assert body["pagination"]["totalItems"] == 500
            assert body["pagination"]["pageNumber"] == page
            if body["pagination"]["nextPage"] is None:
                break
            page += 1
        assert page == 5
        assert body["pagination"]["previousPage"] == f"{GATES}?limit=100&page=4"
        assert found == [f"gate_{number:04}" for number in range(1, 501)]

    def test_default_is_the_first_100(self, fake: FakeStatsig, wire: Wire) -> None:
        fake.seed(gates=101)
        body = wire("GET", GATES).json()
        assert len(body["data"]) == 100
        assert body["pagination"]["nextPage"] == f"{GATES}?limit=100&page=2"

    def test_beyond_the_end(self, fake: FakeStatsig, wire: Wire) -> None:
        fake.seed(gates=3)
        body = wire("GET", GATES, params={"page": 9}).json()
        assert body["data"] == []
        assert body["pagination"]["nextPage"] is None

    @pytest.mark.parametrize(
        "query", [{"page": "0"}, {"limit": "0"}, {"page": "x"}, {"limit": "1.5"}, {"type": "FRESH"}]
    )
    def test_bad_query_names_the_parameter(self, wire: Wire, query: dict[str, str]) -> None:
        ((name, value),) = query.items()
        refused(wire("GET", GATES, params=query), 400, name, value)

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ({"type": "STALE"}, ["old"]),
            ({"typeReason": "STALE_NO_RULES"}, ["old"]),
            ({"idType": "stableID"}, ["stable"]),
            ({"idType": ["stableID", "userID"], "type": "STALE"}, ["old"]),
            ({"tags": ["core", "none"]}, ["stable"]),
            ({"creatorID": "me"}, ["old"]),
            ({"teamID": "t1"}, ["half"]),
            ({"targetAppID": "web"}, ["half"]),
            ({"rolloutRate": "INBETWEEN"}, ["half"]),
            ({"passRate": ["100"]}, []),
            ({"store0100Exposures": "true"}, ["stable"]),
            ({"includeArchived": "true"}, ["old", "stable", "half", "gone"]),
            ({}, ["old", "stable", "half"]),
        ],
    )
    def test_filters(self, fake: FakeStatsig, wire: Wire, query: dict[str, Any], expected: list[str]) -> None:
        fake.seed(
            gates=[
                {"name": "old", "type": "STALE", "typeReason": "STALE_NO_RULES", "creatorID": "me"},
                {"name": "stable", "idType": "stableID", "tags": ["core"], "store0100Exposures": True},
                {"name": "half", "teamID": "t1", "targetApps": "web", "rules": [RULE]},
                {"name": "gone", "status": "Archived"},
            ]
        )
        assert names(wire("GET", GATES, params=query)) == expected


class TestGates:
    def test_create_and_get(self, wire: Wire) -> None:
        answer = wire("POST", GATES, json={"name": "A Gate", "rules": [RULE], "isEnabled": False, "other": 1})
        gate = answer.json()["data"]
        assert answer.status_code == 201
        assert (gate["id"], gate["name"], gate["status"]) == ("a_gate", "A Gate", "Disabled")
        assert gate["rules"][0] == {**RULE, "id": "rule_000001", "baseID": "rule_000001", "environments": None}
        assert "other" not in gate
        assert wire("GET", f"{GATES}/a_gate").json()["data"] == gate

    def test_twice(self, wire: Wire) -> None:
        wire("POST", GATES, json={"name": "one"})
        refused(wire("POST", GATES, json={"name": "one"}), 400, "already exists")

    @pytest.mark.parametrize(
        ("body", "word"),
        [
            ({}, "name"),
            ({"name": "ab"}, "name"),
            ({"name": "a" * 101}, "name"),
            ({"name": "a/b c"}, "name"),
            ({"name": 5}, "name"),
            ({"name": "one", "isEnabled": "yes"}, "isEnabled"),
            ({"name": "one", "type": "STALE"}, "STALE"),
            ({"name": "one", "tags": None}, "tags"),
            ({"name": "one", "rules": [{"name": "r", "conditions": []}]}, "rules[0].passPercentage"),
            ([], "array"),
        ],
    )
    def test_bad_body_names_the_field(self, wire: Wire, body: Any, word: str) -> None:
        answer = wire("POST", GATES, json=body)
        refused(answer, 400, word)

    def test_all_problems_are_told(self, wire: Wire) -> None:
        answer = wire("POST", GATES, json={"name": 5, "isEnabled": "yes"})
        assert {problem["property"] for problem in answer.json()["errors"]} == {"name", "isEnabled"}
        assert all(problem["errorMessage"].startswith(problem["property"]) for problem in answer.json()["errors"])

    @pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
    def test_not_found(self, wire: Wire, method: str) -> None:
        refused(wire(method, f"{GATES}/none", content=b"{}" if method == "PATCH" else None), 404, "none")

    def test_update_changes_only_what_is_given(self, wire: Wire) -> None:
        before = wire("POST", GATES, json={"name": "one", "tags": ["a"], "isEnabled": False}).json()["data"]
        after = wire("PATCH", f"{GATES}/one", json={"description": "new", "id": "two"}).json()["data"]
        changed = {name for name in after if after[name] != before[name]}
        assert changed == {"description", "lastModifiedTime", "version"}
        assert after["lastModifiedTime"] > before["lastModifiedTime"]

    def test_replace_resets_the_rest(self, wire: Wire) -> None:
        wire("POST", GATES, json={"name": "one", "tags": ["a"], "measureMetricLifts": False, "idType": "stableID"})
        body = {"isEnabled": True, "description": "new", "rules": [RULE]}
        gate = wire("POST", f"{GATES}/one", json=body).json()["data"]
        assert (gate["tags"], gate["measureMetricLifts"], gate["description"]) == ([], True, "new")
        assert gate["name"] == "one"
        refused(wire("POST", f"{GATES}/one", json={"description": "new"}), 400, "isEnabled", "missing")

    def test_delete(self, wire: Wire) -> None:
        wire("POST", GATES, json={"name": "one"})
        assert set(wire("DELETE", f"{GATES}/one").json()) == {"message"}
        refused(wire("GET", f"{GATES}/one"), 404, "one")

    def test_states(self, wire: Wire) -> None:
        wire("POST", GATES, json={"name": "one"})

        def put(verb: str) -> tuple[bool, str]:
            gate = wire("PUT", f"{GATES}/one/{verb}").json()["data"]
            return gate["isEnabled"], gate["status"]

        assert put("disable") == (False, "Disabled")
        assert put("enable") == (True, "In Progress")
        assert put("launch") == (True, "Launched")
        assert put("archive") == (True, "Archived")
        assert put("unarchive") == (True, "In Progress")

    def test_archive_metadata_when_asked_for(self, wire: Wire) -> None:
        wire("POST", GATES, json={"name": "one"})
        plain = wire("PUT", f"{GATES}/one/archive", json={"archiveReason": "old"}).json()["data"]
        full = wire("GET", f"{GATES}/one", params={"includeArchiveMetadata": "true"}).json()["data"]
        assert "archivedAt" not in plain
        assert (full["archivedAt"], full["archiveReason"]) == (full["lastModifiedTime"], "old")
        assert names(wire("GET", GATES)) == []


class TestRules:
    @pytest.fixture(autouse=True)
    def gate(self, fake: FakeStatsig) -> None:
        fake.seed(gates=[{"name": "one", "rules": [{**RULE, "id": "r1"}]}])

    def rules(self, wire: Wire) -> list[tuple[str, float]]:
        (holder,) = wire("GET", f"{GATES}/one/rules").json()["data"]
        return [(rule["id"], rule["passPercentage"]) for rule in holder["rules"]]

    def test_add(self, wire: Wire) -> None:
        wire("POST", f"{GATES}/one/rule", json={**RULE, "name": "b", "id": "r2", "passPercentage": 2})
        wire("POST", f"{GATES}/one/rules", json={"rules": [{**RULE, "name": "c", "id": "r3", "passPercentage": 3}]})
        assert self.rules(wire) == [("r1", 50), ("r2", 2), ("r3", 3)]

    def test_update(self, wire: Wire) -> None:
        wire("PATCH", f"{GATES}/one/rules/r1", json={"passPercentage": 7, "id": "other"})
        assert self.rules(wire) == [("r1", 7)]
        wire("PATCH", f"{GATES}/one/rules", json={"rules": [{"name": "everyone", "passPercentage": 8}]})
        assert self.rules(wire) == [("r1", 8)]
        wire("PATCH", f"{GATES}/one/rules", json={"rules": [{"id": "r1", "passPercentage": 9}]})
        assert self.rules(wire) == [("r1", 9)]

    def test_delete(self, wire: Wire) -> None:
        wire("DELETE", f"{GATES}/one/rules/r1")
        assert self.rules(wire) == []

    def test_not_found(self, wire: Wire) -> None:
        refused(wire("DELETE", f"{GATES}/one/rules/none"), 404, "none")
        refused(wire("PATCH", f"{GATES}/one/rules/none", json={}), 404, "none")
        refused(wire("PATCH", f"{GATES}/one/rules", json={"rules": [{"id": "none"}]}), 404, "none")

    def test_bad_rule(self, wire: Wire) -> None:
        refused(wire("POST", f"{GATES}/one/rule", json={**RULE, "passPercentage": 101}), 400, "passPercentage", "101")


class TestOverrides:
    PATH = f"{GATES}/one/overrides"

    @pytest.fixture(autouse=True)
    def gate(self, fake: FakeStatsig) -> None:
        fake.seed(gates=[{"name": "one"}])

    def overrides(self, wire: Wire) -> dict[str, Any]:
        data: dict[str, Any] = wire("GET", self.PATH).json()["data"]
        return {name: value for name, value in data.items() if value}

    def test_users(self, wire: Wire) -> None:
        assert wire("POST", self.PATH, json={"passingUserIDs": ["a"], "failingUserIDs": ["z"]}).status_code == 201
        wire("PATCH", self.PATH, json={"passingUserIDs": ["b", "a"], "failingUserIDs": [], "passingCustomIDs": ["c"]})
        assert self.overrides(wire) == {
            "passingUserIDs": ["a", "b"],
            "failingUserIDs": ["z"],
            "passingCustomIDs": ["c"],
        }
        wire("DELETE", self.PATH, json={"passingUserIDs": ["a"], "failingUserIDs": ["z"]})
        assert self.overrides(wire) == {"passingUserIDs": ["b"], "passingCustomIDs": ["c"]}
        wire("POST", self.PATH, json={"passingUserIDs": ["new"], "failingUserIDs": []})
        assert self.overrides(wire) == {"passingUserIDs": ["new"]}

    def test_environments(self, wire: Wire) -> None:
        def place(name: str | None, *ids: str) -> dict[str, Any]:
            return {"environment": name, "unitID": "userID", "passingIDs": list(ids), "failingIDs": []}

        wire("POST", self.PATH, json={"environmentOverrides": [place("dev", "a"), place(None, "x")]})
        wire("PATCH", self.PATH, json={"environmentOverrides": [place("dev", "b")]})
        assert self.overrides(wire) == {"environmentOverrides": [place("dev", "a", "b"), place(None, "x")]}
        wire("DELETE", self.PATH, json={"environmentOverrides": [place(None, "x")]})
        assert self.overrides(wire) == {"environmentOverrides": [place("dev", "a", "b")]}

    def test_delete_without_a_body_clears_or_is_refused(self, wire: Wire, fake: FakeStatsig) -> None:
        wire("POST", self.PATH, json={"passingUserIDs": ["a"], "failingUserIDs": []})
        with fake.quirks(bare_delete="refused"):
            refused(wire("DELETE", self.PATH), 400, "body is missing")
        assert self.overrides(wire) == {"passingUserIDs": ["a"]}
        assert wire("DELETE", self.PATH).is_success
        assert self.overrides(wire) == {}

    def test_one_user(self, wire: Wire) -> None:
        wire("POST", self.PATH, json={"passingUserIDs": ["a/b", "c"], "failingUserIDs": ["a/b"]})
        refused(wire("DELETE", f"{self.PATH}/userID/a%2Fb"), 400, "groupID")
        assert wire("DELETE", f"{self.PATH}/userID/a%2Fb", params={"groupID": "pass"}).status_code == 200
        assert self.overrides(wire) == {"passingUserIDs": ["c"], "failingUserIDs": ["a/b"]}
        refused(wire("DELETE", f"{self.PATH}/userID/a%2Fb", params={"groupID": "pass"}), 404, "a/b")
        assert wire("DELETE", f"{self.PATH}/userID/a%2Fb", params={"groupID": "fail"}).status_code == 200

    def test_overrides_are_no_part_of_the_gate(self, wire: Wire) -> None:
        wire("POST", self.PATH, json={"passingUserIDs": ["a"], "failingUserIDs": []})
        assert "overrides" not in wire("GET", f"{GATES}/one").json()["data"]


class TestSegments:
    @pytest.fixture(autouse=True)
    def segments(self, fake: FakeStatsig) -> None:
        fake.seed(
            segments=[
                {"name": "ids", "ids": ["b", "a"]},
                {"name": "ruled", "type": "rule_based"},
                {"name": "store", "type": "user_store_id_list"},
            ]
        )

    def ids(self, wire: Wire, segment: str = "ids") -> list[str]:
        data: dict[str, Any] = wire("GET", f"{SEGMENTS}/{segment}/id_list").json()["data"]
        assert data["count"] == len(data["ids"])
        assert data["name"] == segment
        return list(data["ids"])

    def test_list_and_pages(self, wire: Wire) -> None:
        body = wire("GET", SEGMENTS, params={"limit": 2}).json()
        assert [segment["id"] for segment in body["data"]] == ["ids", "ruled"]
        assert body["pagination"]["nextPage"]
        assert names(wire("GET", SEGMENTS, params={"limit": 2, "page": 2})) == ["store"]

    @pytest.mark.parametrize("kind", ["id_list", "rule_based", "analysis_list", "user_store_id_list"])
    def test_create(self, wire: Wire, kind: str) -> None:
        answer = wire("POST", SEGMENTS, json={"name": "My Own", "type": kind, "idType": "userID"})
        segment = answer.json()["data"]
        assert answer.status_code == 201
        assert (segment["id"], segment["type"]) == ("my_own", kind)
        assert ("count" in segment, "rules" in segment) == (kind != "rule_based", kind == "rule_based")
        assert wire("GET", f"{SEGMENTS}/my_own").json()["data"] == segment

    @pytest.mark.parametrize(
        ("body", "word"),
        [
            ({"name": "ids", "type": "id_list"}, "already exists"),
            ({"name": "new"}, "type is missing"),
            ({"type": "id_list"}, "name is missing"),
            ({"name": "new", "type": "big"}, "big"),
            ({"name": "a.b", "type": "id_list"}, "name"),
            ({"name": "new", "type": "id_list", "rules": [EMAIL_RULE]}, "rule_based"),
            ({"name": "new", "type": "rule_based", "rules": [{}]}, "rules[0].name"),
        ],
    )
    def test_bad_create(self, wire: Wire, body: dict[str, Any], word: str) -> None:
        refused(wire("POST", SEGMENTS, json=body), 400, word)

    def test_delete_and_archive(self, wire: Wire) -> None:
        assert wire("PUT", f"{SEGMENTS}/ids/archive").json()["data"]["isEnabled"] is False
        wire("DELETE", f"{SEGMENTS}/ids")
        refused(wire("GET", f"{SEGMENTS}/ids"), 404, "ids")
        refused(wire("PATCH", f"{SEGMENTS}/ids/id_list", json={"ids": []}), 404, "ids")

    def test_rules_are_replaced(self, wire: Wire) -> None:
        wire("POST", f"{SEGMENTS}/ruled/conditional", json=[EMAIL_RULE, EMAIL_RULE])
        segment = wire("POST", f"{SEGMENTS}/ruled/conditional", json=[{**EMAIL_RULE, "id": "r"}]).json()["data"]
        assert [each["id"] for each in segment["rules"]] == ["r"]
        refused(wire("POST", f"{SEGMENTS}/ids/conditional", json=[EMAIL_RULE]), 400, "id_list", "rule_based")
        refused(wire("POST", f"{SEGMENTS}/ruled/conditional", json={"rules": [EMAIL_RULE]}), 400, "object", "array")
        refused(wire("POST", f"{SEGMENTS}/ruled/conditional"), 400, "body is missing", "array")
        refused(wire("POST", f"{SEGMENTS}/ruled/conditional", json=[{"name": "x"}]), 400, "[0].passPercentage")

    def test_ids(self, wire: Wire) -> None:
        path = f"{SEGMENTS}/ids/id_list"
        before = wire("GET", f"{SEGMENTS}/ids/idlist_metadata").json()["data"]
        assert set(wire("PATCH", path, json={"ids": ["c", "a", "c"]}).json()) == {"message"}
        assert self.ids(wire) == ["b", "a", "c"]
        wire("DELETE", path, json={"ids": ["a", "never"]})
        assert self.ids(wire) == ["b", "c"]
        after = wire("GET", f"{SEGMENTS}/ids/idlist_metadata").json()["data"]
        assert after == {"currentVersion": before["currentVersion"] + 2, "isUpdating": False}
        wire("POST", f"{path}/reset", json={"ids": ["z"]})
        assert self.ids(wire) == ["z"]
        assert wire("GET", f"{SEGMENTS}/ids").json()["data"]["count"] == 1

    def test_id_list_of_250_000(self, fake: FakeStatsig, wire: Wire) -> None:
        ids = [f"user-{number}" for number in range(250_000)]
        for start in range(0, len(ids), 100_000):
            assert wire("PATCH", f"{SEGMENTS}/ids/id_list", json={"ids": ids[start : start + 100_000]}).is_success
        assert len(fake.calls) == 3
        last = wire("GET", f"{SEGMENTS}/ids/id_list", params={"limit": 1000, "page": 251}).json()
        assert last["data"] == {"name": "ids", "count": 250_002, "ids": ["user-249998", "user-249999"]}
        assert last["pagination"]["nextPage"] is None
        assert last["pagination"]["totalItems"] == 250_002

    @pytest.mark.parametrize(
        ("method", "path", "most"),
        [
            ("PATCH", "ids/id_list", 100_000),
            ("DELETE", "ids/id_list", 100_000),
            ("POST", "ids/id_list/reset", 100_000),
            ("PATCH", "store/add_ids", 1_000),
            ("PATCH", "store/remove_ids", 1_000),
        ],
    )
    def test_limits_and_bodies(self, wire: Wire, method: str, path: str, most: int) -> None:
        url = f"{SEGMENTS}/{path}"
        assert wire(method, url, json={"ids": ["x"] * most}).is_success
        refused(wire(method, url, json={"ids": ["x"] * (most + 1)}), 400, "ids", str(most))
        refused(wire(method, url), 400, "body is missing", "ids")
        refused(wire(method, url, json={}), 400, "ids is missing")
        refused(wire(method, url, json=["x"]), 400, "array", "object")
        refused(wire(method, url, json={"ids": "x"}), 400, "ids", "array")
        refused(wire(method, url, json={"ids": ["x", 1]}), 400, "ids[1]")
        refused(wire(method, url, content=json.dumps({"ids": None})), 400, "ids", "null")

    def test_user_store(self, wire: Wire) -> None:
        wire("PATCH", f"{SEGMENTS}/store/add_ids", json={"ids": ["a", "b"], "version": 3})
        wire("PATCH", f"{SEGMENTS}/store/remove_ids", json={"ids": ["a"]})
        assert self.ids(wire, "store") == ["b"]
        refused(wire("PATCH", f"{SEGMENTS}/store/add_ids", json={"ids": [], "version": "3"}), 400, "version")

    @pytest.mark.parametrize(
        ("method", "path", "kind"),
        [
            ("PATCH", "store/id_list", "user_store_id_list"),
            ("DELETE", "ruled/id_list", "rule_based"),
            ("POST", "store/id_list/reset", "user_store_id_list"),
            ("PATCH", "ids/add_ids", "id_list"),
            ("PATCH", "ruled/remove_ids", "rule_based"),
            ("GET", "ruled/id_list", "rule_based"),
            ("GET", "ruled/idlist_metadata", "rule_based"),
        ],
    )
    def test_wrong_type(self, wire: Wire, method: str, path: str, kind: str) -> None:
        body = {} if method == "GET" else {"json": {"ids": ["a"]}}
        refused(wire(method, f"{SEGMENTS}/{path}", **body), 400, f"of type {kind}")

    def test_a_body_where_none_is_taken(self, wire: Wire) -> None:
        refused(wire("GET", f"{SEGMENTS}/ruled", json={"ids": ["a"]}), 400, "takes no body")


class TestServer:
    def test_loopback(self, fake: FakeStatsig) -> None:
        fake.seed(gates=[{"id": "a/b", "name": "odd"}])
        with fake.serve() as url:
            assert url.startswith("http://127.0.0.1:")
            with httpx.Client(base_url=url, headers={"STATSIG-API-KEY": fake.key}) as client:
                assert client.get(f"{GATES}/a%2Fb").json()["data"]["name"] == "odd"
                assert client.get(f"{GATES}/a/b").status_code == 404
                big = {"ids": [f"{number:036}" for number in range(100_000)]}
                client.post(SEGMENTS, json={"name": "big", "type": "id_list"})
                assert client.patch(f"{SEGMENTS}/big/id_list", json=big).is_success
        assert [call.status for call in fake.calls] == [200, 404, 201, 200]
        assert not [thread for thread in threading.enumerate() if thread.name == "fake-statsig"]
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)

    def test_port_is_taken(self, fake: FakeStatsig) -> None:
        with fake.serve() as url, pytest.raises(OSError, match="in use"), fake.serve(port=int(url.rsplit(":", 1)[1])):
            raise AssertionError("two servers on one port")

    def test_stops_after_an_error(self, fake: FakeStatsig) -> None:
        with pytest.raises(KeyError), fake.serve():
            raise KeyError("x")
        assert not [thread for thread in threading.enumerate() if thread.name == "fake-statsig"]

    def test_command_line(self) -> None:
        command = [sys.executable, "-W", "error", "-m", "statsig_console.testing", "--port", "0", "--gates", "3"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline().strip() for _ in range(2)]
            settings = dict(line.removeprefix("export ").split("=", 1) for line in lines)
            headers = {"STATSIG-API-KEY": settings["STATSIG_CONSOLE_KEY"]}
            gates = httpx.get(f"{settings['STATSIG_CONSOLE_URL']}{GATES}", headers=headers)
            process.send_signal(signal.SIGTERM)
            _, errors = process.communicate(timeout=20)
        assert len(gates.json()["data"]) == 3
        assert (process.returncode, errors.count("\n")) == (0, 1)
        assert errors.startswith("serving; paste")

    def test_command_line_refuses(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stop:
            main(["--gates", "-1"])
        assert stop.value.code == 2
        assert "-1 gates cannot be seeded" in capsys.readouterr().err


class TestExtra:
    def test_missing_validator(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(statsig_console, "testing", statsig_console.testing)  # put back after the test
        for name in [name for name in sys.modules if name.startswith("statsig_console.testing")]:
            monkeypatch.delitem(sys.modules, name)
        for name in [name for name in sys.modules if name.partition(".")[0] == "jsonschema_rs"]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
        testing = import_module("statsig_console.testing")
        with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[testing\]'"):
            _ = testing.FakeStatsig
        with pytest.raises(SystemExit) as stop:
            import_module("statsig_console.testing.__main__").main([])
        assert stop.value.code == 1
        said = capsys.readouterr().err
        assert said.count("\n") == 1
        assert "pip install 'statsig-console[testing]'" in said

    def test_missing_uvicorn(self, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "uvicorn", None)
        with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[testing\]'"), fake.serve():
            pass

    def test_all_is_there(self) -> None:
        testing = import_module("statsig_console.testing")
        assert dir(testing) == sorted(testing.__all__)
        assert all(getattr(testing, name).__name__ == name for name in testing.__all__)
        with pytest.raises(AttributeError, match="Nothing"):
            _ = testing.Nothing

    def test_http_only(self, fake: FakeStatsig) -> None:
        async def nothing(*_: Any) -> Any:
            raise AssertionError("the fake takes part in no other protocol")

        with pytest.raises(RuntimeError, match="lifespan"):
            anyio.run(fake.app, {"type": "lifespan"}, nothing, nothing)
