"""What goes wrong on request: quirks, failures, slow and cut bodies, limits, and the clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from statsig_console.quota import Quota
from statsig_console.testing import FakeStatsig
from statsig_console.testing.conditions import Clock, Limiter, Quirks

Send = Callable[..., httpx.Response]
RULE = {"name": "everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
EMAIL_RULE = {
    "name": "r",
    "passPercentage": 100,
    "conditions": [{"type": "email", "operator": "any", "targetValue": []}],
}


@pytest.fixture
def fake() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "one", "rules": [RULE]}], segments=[{"name": "ids"}])
    return fake


class TestFailures:
    def test_so_many_times(self, fake: FakeStatsig, send: Send) -> None:
        fake.fail("gates.get", status=503, times=2, message="down", headers={"retry-after": "3"})
        answers = [send("GET", "/gates/one") for _ in range(3)]
        assert [answer.status_code for answer in answers] == [503, 503, 200]
        assert answers[0].json() == {"status": 503, "message": "down"}
        assert answers[0].headers["retry-after"] == "3"
        assert [call.status for call in fake.calls] == [503, 503, 200]

    def test_the_nth_call(self, fake: FakeStatsig, send: Send) -> None:
        fake.fail("segments.id_list.add", status=409, after=2)
        found = [send("PATCH", "/segments/ids/id_list", json={"ids": [str(number)]}) for number in range(4)]
        assert [answer.status_code for answer in found] == [200, 200, 409, 200]
        assert fake.snapshot()["segments"][0]["ids"] == ["0", "1", "3"]

    def test_only_what_is_meant(self, fake: FakeStatsig, send: Send) -> None:
        fake.fail("segments.id_list.*", times=None)
        assert send("GET", "/gates/one").status_code == 200
        assert send("GET", "/segments/ids").status_code == 200
        assert [send("GET", "/segments/ids/id_list").status_code for _ in range(3)] == [503] * 3
        fake.heal()
        assert send("GET", "/segments/ids/id_list").status_code == 200

    def test_everything(self, fake: FakeStatsig, send: Send) -> None:
        fake.fail(status=500)
        assert send("GET", "/nowhere").status_code == 500
        assert send("GET", "/nowhere").status_code == 404

    def test_applied_and_not(self, fake: FakeStatsig, send: Send) -> None:
        fake.fail("gates.create", status=502)
        fake.fail("gates.create", status=504, applied=True)
        made = [send("POST", "/gates", json={"name": name}).status_code for name in ("two", "three", "three")]
        assert made == [502, 504, 400]
        assert [gate["id"] for gate in fake.snapshot()["gates"]] == ["one", "three"]

    def test_as_a_block(self, fake: FakeStatsig, send: Send) -> None:
        with fake.fail("gates.get", times=None):
            assert send("GET", "/gates/one").status_code == 503
        assert send("GET", "/gates/one").status_code == 200

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            ({"operation": "gates.gte"}, "did you mean 'gates.get'"),
            ({"operation": "nothing.*"}, "no operation"),
            ({"status": 200}, "from 300 to 599"),
            ({"times": 0}, "times from 1"),
            ({"after": -1}, "after from 0"),
        ],
    )
    def test_what_cannot_be(self, fake: FakeStatsig, given: dict[str, Any], words: str) -> None:
        with pytest.raises(ValueError, match=words):
            fake.fail(**given)
        assert fake.app.faults == []


class TestBodies:
    def test_slow_is_not_slow_here(self, fake: FakeStatsig, send: Send) -> None:
        fake.slow("gates.get", seconds=20)
        before, started = fake.clock.now(), time.monotonic()
        assert send("GET", "/gates/one", timeout=30).json()["data"]["id"] == "one"
        assert fake.clock.now() - before == 20
        assert time.monotonic() - started < 5

    def test_slower_than_the_limit(self, fake: FakeStatsig, send: Send) -> None:
        fake.slow("gates.get", seconds=20)
        before = fake.clock.now()
        with pytest.raises(httpx.ReadTimeout):
            send("GET", "/gates/one", timeout=5)
        assert fake.clock.now() - before == 5
        assert send("GET", "/gates/one", timeout=5).status_code == 200

    def test_cut(self, fake: FakeStatsig, send: Send) -> None:
        fake.cut("gates.create", keep=0.3)
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
            send("POST", "/gates", json={"name": "two"})
        assert [gate["id"] for gate in fake.snapshot()["gates"]] == ["one", "two"]
        assert fake.calls[-1].status == 201

    def test_on_loopback(self, fake: FakeStatsig) -> None:
        with fake.serve() as url, httpx.Client(base_url=url, headers={"STATSIG-API-KEY": fake.key}) as client:
            fake.cut(keep=0.5)
            with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
                client.get("/console/v1/gates/one")
            fake.slow(seconds=0.2)
            with pytest.raises(httpx.ReadTimeout):
                client.get("/console/v1/gates/one", timeout=0.05)
            fake.slow(seconds=0.05)
            started = time.monotonic()
            assert client.get("/console/v1/gates/one").json()["data"]["id"] == "one"
            assert time.monotonic() - started >= 0.05

    @pytest.mark.parametrize("wrong", [{"keep": 1.0}, {"keep": -0.1}])
    def test_no_such_share(self, fake: FakeStatsig, wrong: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="a share from 0 to below 1"):
            fake.cut(**wrong)
        with pytest.raises(ValueError, match="seconds from 0"):
            fake.slow(seconds=-1)


class TestKeys:
    def test_read_only(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(key="read_only")
        assert send("GET", "/gates/one").status_code == 200
        for method, path in (("POST", "/gates"), ("PATCH", "/gates/one"), ("PUT", "/gates/one/enable")):
            assert send(method, path, json={"name": "two"}).status_code == 403
        assert send("DELETE", "/gates/one").status_code == 403
        assert len(fake.snapshot()["gates"]) == 1

    def test_rejected(self, fake: FakeStatsig, send: Send) -> None:
        with fake.quirks(key="rejected"):
            answer = send("GET", "/gates/one")
        assert (answer.status_code, fake.key in answer.text) == (401, True)
        assert send("GET", "/gates/one").status_code == 200


class TestLimits:
    def passed(self, fake: FakeStatsig, send: Send, calls: int) -> int:
        answers = [send("PUT", "/gates/one/enable") for _ in range(calls)]
        return sum(answer.status_code == 200 for answer in answers)

    def test_both_windows(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(rate_limits=True, mutations=((5, 10), (8, 60)))
        assert self.passed(fake, send, 7) == 5
        fake.clock.advance(9.5)
        assert self.passed(fake, send, 1) == 0
        fake.clock.advance(0.5)
        assert self.passed(fake, send, 7) == 3
        fake.clock.advance(10)
        assert self.passed(fake, send, 1) == 0
        fake.clock.advance(40)
        assert self.passed(fake, send, 7) == 5

    def test_published_figures(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(rate_limits=True)
        assert self.passed(fake, send, 101) == 100
        assert all(send("GET", "/gates/one").status_code == 200 for _ in range(200))

    def test_id_list(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(rate_limits=True)
        found = [send("PATCH", "/segments/ids/id_list", json={"ids": ["a"]}).status_code for _ in range(13)]
        assert found == [200] * 12 + [429]
        assert send("DELETE", "/segments/ids/id_list", content=b'{"ids": []}').status_code == 429
        assert send("POST", "/segments/ids/id_list/reset", json={"ids": ["a"]}).status_code == 200

    def test_reads(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(rate_limits=True, reads=((2, 10),))
        assert [send("GET", "/gates").status_code for _ in range(3)] == [200, 200, 429]

    def test_the_answer(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(rate_limits=True, mutations=((1, 10),))
        send("PUT", "/gates/one/enable")
        fake.clock.advance(2.5)
        plain = send("PUT", "/gates/one/enable")
        assert plain.json()["status"] == 429
        assert "retry-after" not in plain.headers
        fake.quirks(retry_after=True)
        assert send("PUT", "/gates/one/enable").headers["retry-after"] == "8"

    def test_a_refused_request_does_not_count(self) -> None:
        limiter, quirks = Limiter(), Quirks(mutations=((1, 10.0),))
        assert limiter.wait(quirks, "gates.create", "POST", 0.0) == 0
        assert limiter.wait(quirks, "gates.create", "POST", 9.0) == 1
        assert limiter.wait(quirks, "gates.create", "POST", 10.0) == 0


class TestShapes:
    def test_no_pagination(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(pagination=False)
        assert send("GET", "/gates").json().keys() == {"message", "data"}

    @pytest.mark.parametrize(
        ("shape", "link"),
        [
            ("path", "/console/v1/gates?limit=1&page=2"),
            ("host", "statsigapi.net/console/v1/gates?limit=1&page=2"),
            ("query", "?limit=1&page=2"),
            ("other", "/console/v1/other?page=2"),
        ],
    )
    def test_next_page(self, fake: FakeStatsig, send: Send, shape: str, link: str) -> None:
        fake.seed(gates=1)
        fake.quirks(next_page=shape)
        assert send("GET", "/gates", params={"limit": 1}).json()["pagination"]["nextPage"] == link
        assert send("GET", "/gates", params={"limit": 1, "page": 2}).json()["pagination"]["nextPage"] is None

    def test_largest_page(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(max_limit=2)
        fake.seed(gates=4)
        body = send("GET", "/gates", params={"limit": 1000}).json()
        assert (len(body["data"]), body["pagination"]["itemsPerPage"]) == (2, 2)

    def test_rules(self, fake: FakeStatsig, send: Send) -> None:
        fake.seed(segments=[{"name": "ruled", "type": "rule_based", "rules": [EMAIL_RULE]}])
        fake.quirks(rules_as_object=True)
        rules = send("GET", "/gates/one/rules").json()["data"]
        assert [rule["name"] for rule in rules["rules"]] == ["everyone"]
        assert send("GET", "/segments/ruled").json()["data"]["rules"]["name"] == "r"
        listed = send("GET", "/segments").json()["data"]
        assert listed[1]["rules"]["name"] == "r"

    def test_message_only(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(mutation_answers="message")
        assert send("PATCH", "/gates/one", json={"description": "new"}).json().keys() == {"message"}
        assert send("GET", "/gates/one").json()["data"]["description"] == "new"
        fake.quirks(mutation_answers="success")
        assert send("PUT", "/gates/one/disable").json() == {"success": True}

    def test_success_status(self, fake: FakeStatsig, send: Send) -> None:
        assert send("GET", "/gates/one/overrides").status_code == 201, "the document has no other for this read"
        with fake.quirks(success_status=201):
            assert send("GET", "/gates/one").status_code == 201
        with fake.quirks(success_status=200):
            assert send("GET", "/gates/one/overrides").status_code == 200
            assert send("POST", "/gates", json={"name": "two"}).status_code == 200
        assert send("GET", "/gates/none").status_code == 404

    def test_duplicates(self, fake: FakeStatsig, send: Send) -> None:
        assert send("POST", "/gates", json={"name": "one"}).status_code == 400
        fake.quirks(duplicates=409)
        assert send("POST", "/gates", json={"name": "one"}).status_code == 409

    def test_unknown_quirk(self, fake: FakeStatsig) -> None:
        with pytest.raises(TypeError, match="did you mean 'pagination'"):
            fake.quirks(paginaton=False)

    def test_heal(self, fake: FakeStatsig, send: Send) -> None:
        fake.quirks(key="rejected")
        fake.heal()
        assert send("GET", "/gates/one").status_code == 200


class TestClock:
    def test_stands_still(self, fake: FakeStatsig, send: Send) -> None:
        before = fake.clock.now()
        send("PUT", "/gates/one/enable")
        assert fake.clock.now() == before
        fake.clock.advance(3600)
        changed = send("PUT", "/gates/one/enable").json()["data"]["lastModifiedTime"]
        assert changed >= (before + 3600) * 1000
        assert [call.at for call in fake.calls] == [before, before + 3600]

    def test_source(self) -> None:
        clock = Clock(lambda: 5.0)
        clock.advance(2)
        assert (clock.now(), clock.stamp(), clock.stamp(), clock.latest) == (7.0, 7000, 7000, 7000)

    @pytest.mark.parametrize("seconds", [-1, float("nan")])
    def test_never_back(self, seconds: float) -> None:
        with pytest.raises(ValueError, match="0 or more"):
            Clock().advance(seconds)


class TestQuota:
    @pytest.mark.parametrize("own_clock", [False, True])
    def test_a_quota_goes_by_the_clock_of_the_fake(self, fake: FakeStatsig, own_clock: bool) -> None:
        settings: Any = {"clock": fake.clock.monotonic} if own_clock else {}
        quota = Quota(mutations=((3, 5.0),), margin=0, **settings)
        began = fake.clock.now()
        with fake.client(quota=quota) as statsig:
            for number in range(5):
                statsig.gates.update("one", description=f"version {number}")
        assert len(fake.calls) == 5
        assert fake.clock.now() - began == pytest.approx(5.0, abs=0.01)

    def test_clients_of_one_quota_share_it(self, fake: FakeStatsig) -> None:
        quota = Quota(mutations=((3, 5.0),), margin=0)
        began = fake.clock.now()

        async def change() -> None:
            async with fake.async_client(quota=quota) as statsig:
                await asyncio.gather(*(statsig.gates.update("one", description=f"{number}") for number in range(4)))

        with fake.client(quota=quota) as statsig:
            statsig.gates.update("one", description="first")
        asyncio.run(change())
        assert len(fake.calls) == 5
        assert fake.clock.now() - began >= 5.0


def test_what_nobody_knows_can_be_either() -> None:
    fake = FakeStatsig()
    fake.seed(
        gates=[{"name": "one", "overrides": {"passingUserIDs": ["a"]}}],
        segments=[{"name": "beta", "type": "id_list", "ids": ["u1"]}],
    )
    headers = {"STATSIG-API-KEY": fake.key}
    with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as http:

        def passing() -> list[str]:
            found: list[str] = http.get("/console/v1/gates/one/overrides").json()["data"]["passingUserIDs"]
            return found

        with fake.quirks(bare_delete="refused"):
            assert http.delete("/console/v1/gates/one/overrides").status_code == 400
            assert passing() == ["a"]
        assert http.delete("/console/v1/gates/one/overrides").is_success
        assert passing() == []
        reset = "/console/v1/segments/beta/id_list/reset"
        with fake.quirks(empty_reset="refused"):
            assert http.post(reset, json={"ids": []}).status_code == 400
        assert http.post(reset, json={"ids": []}).is_success
        with fake.quirks(max_body=20):
            assert http.post(reset, json={"ids": ["a" * 20]}).status_code == 413
        assert http.post(reset, json={"ids": ["a" * 20]}).is_success
        rule = {"name": "r", "passPercentage": 5, "conditions": [{"type": "public", "new": 1}], "other": 2}
        http.patch("/console/v1/gates/one", json={"rules": [rule]})
        assert not {"other", "new"} & {*fake.snapshot()["gates"][0]["rules"][0]}
        assert fake.snapshot()["gates"][0]["rules"][0]["conditions"] == [{"type": "public"}]
        assert fake.calls[-1].body["rules"][0] == rule
        with fake.quirks(unknown_fields="kept"):
            http.patch("/console/v1/gates/one", json={"rules": [rule]})
        assert fake.snapshot()["gates"][0]["rules"][0]["other"] == 2
