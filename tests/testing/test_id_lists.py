"""Lists of ids that take their time: what a reader sees meanwhile, who is refused, and the project's limit."""

from __future__ import annotations

from typing import Any

import pytest

from statsig_console.testing import FakeStatsig

LIST = "segments/ids/id_list"
BIG = [f"new-{number}" for number in range(2_000)]


@pytest.fixture(autouse=True)
def project(fake: FakeStatsig) -> None:
    fake.seed(segments=[{"name": "ids", "ids": ["a", "b"]}])


def seen(wire: Any) -> list[str]:
    ids: list[str] = wire.data("GET", LIST, limit=10_000)["ids"]
    return ids


def metadata(wire: Any) -> tuple[int, bool]:
    data = wire.data("GET", "segments/ids/idlist_metadata")
    return data["currentVersion"], data["isUpdating"]


def test_at_once_by_default(wire: Any) -> None:
    wire.do("POST", f"{LIST}/reset", {"ids": BIG})
    assert (seen(wire), metadata(wire)) == (BIG, (2, False))


def test_up_to_a_thousand_is_at_once(fake: FakeStatsig, wire: Any) -> None:
    fake.quirks(update_seconds=30)
    wire.do("POST", f"{LIST}/reset", {"ids": BIG[:1000]})
    assert (seen(wire), metadata(wire)) == (BIG[:1000], (2, False))


def test_a_reset_is_seen_half_done(fake: FakeStatsig, wire: Any) -> None:
    fake.quirks(update_seconds=30)
    wire.do("POST", f"{LIST}/reset", {"ids": [*BIG, "a"]})
    assert (seen(wire), metadata(wire)) == ([], (1, True))
    fake.clock.advance(15)
    assert (seen(wire), metadata(wire)) == (BIG[:1000], (1, True))
    fake.clock.advance(15)
    assert (seen(wire), metadata(wire)) == ([*BIG, "a"], (2, False))


@pytest.mark.parametrize(("method", "after"), [("PATCH", ["a", "b", *BIG]), ("DELETE", ["b"])])
def test_adding_and_removing_show_the_old_list(fake: FakeStatsig, wire: Any, method: str, after: list[str]) -> None:
    fake.quirks(update_seconds=30)
    ids = BIG if method == "PATCH" else ["a", *BIG]
    wire.do(method, LIST, {"ids": ids})
    fake.clock.advance(29)
    assert (seen(wire), metadata(wire)) == (["a", "b"], (1, True))
    assert wire.data("GET", "segments/ids")["count"] == len(after)
    fake.clock.advance(1)
    assert (seen(wire), metadata(wire)) == (after, (2, False))


def test_one_update_at_a_time(fake: FakeStatsig, wire: Any) -> None:
    fake.quirks(update_seconds=30)
    wire.do("PATCH", LIST, {"ids": BIG})
    for method, path in (("PATCH", LIST), ("DELETE", LIST), ("POST", f"{LIST}/reset")):
        wire.refused(409, "in progress", method, path, {"ids": ["c"]})
    fake.clock.advance(30)
    wire.do("PATCH", LIST, {"ids": ["c"]})
    assert seen(wire) == ["a", "b", *BIG, "c"]


def test_other_lists_go_on(fake: FakeStatsig, wire: Any) -> None:
    fake.seed(segments=[{"name": "other"}])
    fake.quirks(update_seconds=30)
    wire.do("PATCH", LIST, {"ids": BIG})
    wire.do("PATCH", "segments/other/id_list", {"ids": ["x"]})
    assert wire.data("GET", "segments/other/id_list")["ids"] == ["x"]


def test_project_limit(fake: FakeStatsig, wire: Any) -> None:
    fake.seed(segments=[{"name": "other", "ids": ["x", "y"]}])
    fake.quirks(max_ids=5)
    wire.do("PATCH", LIST, {"ids": ["a", "b", "c"]})
    wire.refused(400, "at most 5", "PATCH", LIST, {"ids": ["d"]})
    wire.do("POST", f"{LIST}/reset", {"ids": ["d", "e", "f"]})
    wire.refused(400, "ids", "POST", f"{LIST}/reset", {"ids": ["d", "e", "f", "g"]})
    assert seen(wire) == ["d", "e", "f"]


def test_pages_of_ids(fake: FakeStatsig, wire: Any) -> None:
    wire.do("PATCH", LIST, {"ids": BIG})
    body = wire.do("GET", LIST, limit=1500, page=2)
    assert (len(body["data"]["ids"]), body["data"]["count"]) == (502, 2002)
    assert body["pagination"]["previousPage"] == f"/console/v1/{LIST}?limit=1500&page=1"
    assert len(wire.data("GET", LIST)["ids"]) == 100


def test_a_snapshot_has_the_ids(fake: FakeStatsig, wire: Any) -> None:
    fake.quirks(update_seconds=30)
    wire.do("POST", f"{LIST}/reset", {"ids": BIG})
    assert fake.snapshot()["segments"][0]["ids"] == BIG
