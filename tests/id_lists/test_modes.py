"""What merge, remove and replace leave in a list, and with how many calls."""

from __future__ import annotations

import math
from typing import Any

import pytest

from statsig_console import NotFoundError
from statsig_console.id_lists import ImportRefusedError, PartialImportError
from tests.id_lists.service import Service


def names(first: int, last: int) -> list[str]:
    return [f"user-{number}" for number in range(first, last)]


def kinds(service: Service) -> list[str]:
    return [kind for kind, _ in service.changes]


def test_merge_adds_and_keeps_the_rest(bench: Any) -> None:
    service = Service(names(0, 5))
    report = bench.run(service, names(3, 9))
    assert service.present == set(names(0, 9))
    assert (report.status, report.added, report.removed, report.calls) == ("done", 6, 0, 1)
    assert (report.count, report.expected, report.mismatch) == (9, (6, 11), False)
    assert report.undo == "none: no backup was made"
    assert bench.jobs == []


def test_remove_removes_and_keeps_the_rest(bench: Any) -> None:
    service = Service(names(0, 9))
    report = bench.run(service, names(3, 12), "remove")
    assert service.present == set(names(0, 3))
    assert (report.strategy, report.added, report.removed, report.count) == ("remove", 0, 9, 3)


def test_replace_of_a_thousand_is_one_reset(bench: Any) -> None:
    service = Service(names(0, 900))
    report = bench.run(service, names(100, 1100), "replace")
    assert kinds(service) == ["RESET"]
    assert service.present == set(names(100, 1100))
    assert (report.strategy, report.added, report.removed, report.kept, report.calls) == ("reset", 200, 100, 800, 1)
    assert report.count == 1000
    assert report.expected == (1000, 1000)


@pytest.mark.parametrize("options", [{"batch_size": 500}, {"max_body_bytes": 9_000}])
def test_replace_that_does_not_fit_into_one_reset_is_a_diff(bench: Any, options: dict[str, Any]) -> None:
    service = Service(names(0, 900))
    assert bench.run(service, names(100, 1100), "replace", **options).strategy == "diff"
    assert "RESET" not in kinds(service)


def test_replace_above_a_thousand_adds_before_it_removes(bench: Any) -> None:
    service = Service(names(0, 900))
    stays = set(names(100, 900))
    missing: list[set[str]] = []
    service.watch = lambda present: missing.append(stays - present)
    report = bench.run(service, names(100, 1101), "replace")
    assert kinds(service) == ["PATCH", "DELETE"]
    assert service.present == set(names(100, 1101))
    assert (report.strategy, report.added, report.removed, report.kept) == ("diff", 201, 100, 800)
    assert missing == [set(), set()]


def test_replace_by_reset_when_asked_goes_on_with_adding(bench: Any) -> None:
    service = Service(names(0, 2500))
    seen: list[int] = []
    service.watch = lambda present: seen.append(len(present))
    report = bench.run(service, names(0, 3000), "replace", strategy="reset", batch_size=2000)
    assert kinds(service) == ["RESET", "PATCH"]
    assert seen == [0, 2000, 3000]
    assert any("not atomic" in warning for warning in report.warnings)


def test_replace_by_what_is_there_sends_no_change(bench: Any) -> None:
    service = Service(names(0, 5000))
    report = bench.run(service, names(0, 5000), "replace")
    assert service.changes == []
    assert (report.calls, report.kept, report.status) == (0, 5000, "done")
    assert (report.backup, report.undo) == (None, "none: nothing was changed")
    assert not list(bench.folder.rglob("*.backup.gz"))


def test_user_store_lists_take_a_thousand_a_call_with_their_version(bench: Any) -> None:
    service = Service(names(0, 10), type="user_store_id_list")
    report = bench.run(service, names(5, 2505), "replace", list_version=7)
    assert kinds(service) == ["add_ids"] * 3 + ["remove_ids"]
    assert [len(ids) for _, ids in service.changes] == [1000, 1000, 495, 5]
    assert service.present == set(names(5, 2505))
    changes = [request for request in service.requests if request.method != "GET"]
    assert all(b'"version":7' in request.content for request in changes)
    assert report.strategy == "diff"


@pytest.mark.parametrize("kind", ["rule_based", "analysis_list", "a_type_of_tomorrow"])
def test_other_types_are_refused(bench: Any, kind: str) -> None:
    service = Service(type=kind)
    with pytest.raises(ImportRefusedError, match=f"of type {kind}.*id_list or user_store_id_list"):
        bench.run(service, names(0, 3))
    assert service.changes == []
    assert bench.jobs == []


def test_a_user_store_list_has_no_reset(bench: Any) -> None:
    service = Service(names(0, 3), type="user_store_id_list")
    with pytest.raises(ImportRefusedError, match="has no reset"):
        bench.run(service, names(0, 3), "replace", strategy="reset")


@pytest.mark.parametrize(("count", "limit"), [(1, 10), (10, 10), (11, 10), (200_001, None)])
def test_as_few_calls_as_can_be(bench: Any, count: int, limit: int | None) -> None:
    service = Service()
    report = bench.run(service, names(0, count), batch_size=limit)
    expected = math.ceil(count / (limit or 100_000))
    assert (len(service.changes), report.calls, report.plan.calls) == (expected,) * 3
    assert len(service.ids) == count


def test_a_body_above_the_setting_is_split(bench: Any) -> None:
    service = Service()
    bench.run(service, names(0, 1000), max_body_bytes=1000)
    sizes = [len(request.content) for request in service.requests if request.method == "PATCH"]
    assert max(sizes) <= 1000
    assert min(sizes[:-1]) > 950
    assert service.present == set(names(0, 1000))


def test_a_body_that_the_service_finds_too_large_is_halved(bench: Any) -> None:
    service = Service(largest_body=5000)
    report = bench.run(service, names(0, 1000))
    assert service.present == set(names(0, 1000))
    assert report.status == "done"


def test_a_missing_segment_is_made_when_asked(bench: Any) -> None:
    service = Service(missing=True)
    with pytest.raises(NotFoundError):
        bench.run(service, names(0, 3))
    report = bench.run(service, names(0, 3), create=True, type="user_store_id_list", id_type="companyID")
    assert report.created
    assert service.type == "user_store_id_list"
    made = next(request for request in service.requests if request.method == "POST")
    assert b'"idType":"companyID"' in made.content
    assert service.present == set(names(0, 3))


def test_an_id_that_no_segment_can_have_is_not_made(bench: Any) -> None:
    segments = bench.segments(Service(missing=True))
    with pytest.raises(ValueError, match=r"'b!'; a new one has 3 to 100"):
        bench.flavour.run(segments.import_ids("b!", ["a"], mode="merge", create=True))


def test_nothing_is_made_to_remove_from(bench: Any) -> None:
    with pytest.raises(ImportRefusedError, match="no segment 'beta' to remove"):
        bench.run(Service(missing=True), ["a"], "remove", create=True)


def test_a_dry_run_changes_nothing_and_says_what_would_be(bench: Any) -> None:
    service = Service(names(0, 2000))
    report = bench.run(service, names(1000, 5000), "replace", dry_run=True)
    assert service.changes == []
    assert report.status == "dry_run"
    assert (report.plan.adds, report.plan.removes, report.plan.calls, report.plan.exact) == (3000, 1000, 2, True)
    assert "plan: add 3,000, remove 1,000, 2 calls" in str(report)
    assert list(bench.folder.iterdir()) == []


def test_a_dry_run_makes_no_segment(bench: Any) -> None:
    service = Service(missing=True)
    report = bench.run(service, names(0, 2000), "replace", dry_run=True, create=True)
    assert service.missing
    assert not report.created
    assert report.plan.adds == 2000


def test_removing_more_than_half_is_refused_unless_told(bench: Any) -> None:
    service = Service(names(0, 100))
    with pytest.raises(ImportRefusedError, match=r"remove 51 ids, 51% of the 100 .* allows 50;"):
        bench.run(service, names(51, 100), "replace")
    assert service.changes == []
    assert bench.jobs == []
    report = bench.run(service, names(51, 100), "replace", dry_run=True)
    assert (report.plan.removes, report.status) == (51, "dry_run")
    assert "max_removals allows 50 removals, so this would be refused: pass max_removals=…" in report.warnings
    for allowed in (51, 0.51):
        service = Service(names(0, 100))
        bench.run(service, names(51, 100), "replace", max_removals=allowed)
        assert service.present == set(names(51, 100))


def test_max_removals_holds_for_remove_too(bench: Any) -> None:
    service = Service(names(0, 100))
    with pytest.raises(ImportRefusedError, match="max_removals allows 10"):
        bench.run(service, names(0, 11), "remove", max_removals=0.1)
    bench.run(service, names(0, 10), "remove", max_removals=10)
    assert len(service.ids) == 90


def test_plan_limits_warn_and_refuse(bench: Any) -> None:
    report = bench.run(Service(), names(0, 1001))
    assert [warning for warning in report.warnings if "1,000 ids are synced" in warning]
    report = bench.run(Service(), names(0, 10_001))
    assert [warning for warning in report.warnings if "10,000 ids are a limited" in warning]
    for mode in ("merge", "replace"):
        service = Service(others=9_999_000)
        with pytest.raises(ImportRefusedError, match=r"hold 10,000,001 ids, above its limit of 10,000,000"):
            bench.run(service, names(0, 1001), mode)
        assert service.changes == []
        bench.run(service, names(0, 1000), mode)


def test_doubles_far_apart_do_not_count_against_the_project(bench: Any) -> None:
    service = Service(others=9_850_000)
    bench.run(service, names(0, 150_000) + names(0, 100))
    assert len(service.ids) == 150_000


def test_the_count_is_checked_and_a_mismatch_reported(bench: Any) -> None:
    class Short(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            super()._apply(kind, ids[:-1])

    report = bench.run(Short(), names(0, 5))
    assert report.mismatch
    assert any("the service counts 4 ids, and 5 would be right" in warning for warning in report.warnings)
    assert "count: 4 ids by the service, a mismatch\n" in str(report)
    assert report.to_dict()["mismatch"] is True


def test_reviews_are_asked_for_and_reported(bench: Any) -> None:
    service = Service(review=True)
    report = bench.run(service, names(0, 5), respect_reviews=True)
    assert report.status == "pending_review"
    assert report.count is None
    assert any("asks for approval" in warning for warning in report.warnings)
    assert {request.headers.get("x-respect-review-settings") for request in service.requests} == {"true"}
    service = Service()
    bench.run(service, names(0, 5), respect_reviews="careful")
    assert service.requests[-1].headers["x-respect-review-settings"] == "careful"
    bench.run(service, names(0, 5))
    assert "x-respect-review-settings" not in service.requests[-1].headers


def test_confirm_is_asked_once_before_the_first_change(bench: Any) -> None:
    service = Service(names(0, 10))
    asked: list[Any] = []

    def confirm(report: Any) -> bool:
        asked.append(report)
        return len(asked) > 1

    with pytest.raises(ImportRefusedError, match="not confirmed"):
        bench.run(service, names(5, 2000), "replace", confirm=confirm)
    assert service.changes == []
    assert bench.jobs == []
    assert not list(bench.folder.rglob("*.backup.gz"))
    bench.run(service, names(5, 2000), "replace", confirm=confirm)
    assert [report.plan.removes for report in asked] == [5, 5]
    assert len(service.changes) == 2


def test_another_update_is_waited_out(bench: Any) -> None:
    service = Service(busy=5)
    report = bench.run(service, names(0, 3))
    assert report.status == "done"
    assert bench.clock.naps == [1.0, 2.0, 4.0, 8.0, 15.0]
    service = Service(names(0, 3), type="user_store_id_list", busy=2)
    bench.clock.naps.clear()
    bench.run(service, ["new"])
    assert service.present == {*names(0, 3), "new"}
    assert bench.clock.naps == [1.0, 1.0]


def test_waiting_has_a_limit(bench: Any) -> None:
    service = Service(busy=-1)
    with pytest.raises(ImportRefusedError, match="still works on another update of 'beta' after 60 s"):
        bench.run(service, names(0, 3), update_timeout=60)
    assert sum(bench.clock.naps) == 60
    service = Service(type="user_store_id_list", busy=-1)
    with pytest.raises(PartialImportError, match=r"ConflictError.*409"):
        bench.run(service, names(0, 3), update_timeout=60)
    assert service.changes == []


def test_a_service_at_work_at_the_end_is_waited_for_or_not(bench: Any) -> None:
    class Slow(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            super()._apply(kind, ids)
            self.busy = -1

    report = bench.run(Slow(), names(0, 3), update_timeout=10)
    assert report.status == "updating"
    assert any("still at work after 10 s" in warning for warning in report.warnings)
    bench.clock.naps.clear()
    report = bench.run(Slow(), names(0, 3), verify=False)
    assert report.status == "updating"
    assert report.count is None
    assert bench.clock.naps == []


def test_progress_is_told_as_typed_events(bench: Any) -> None:
    events: list[Any] = []
    bench.run(Service(names(0, 50)), names(10, 5000), "replace", on_progress=events.append)
    phases = list(dict.fromkeys(event.phase for event in events))
    assert phases == ["source", "sort", "list", "compare", "backup", "add", "remove", "done"]
    assert [(event.done, event.total) for event in events if event.phase == "remove"] == [(10, 10)]
    events.clear()
    bench.run(Service(busy=1), ["a"], on_progress=events.append)
    assert [(event.waiting, event.seconds) for event in events if event.waiting] == [("update", 1.0)]


def test_progress_in_async_code_may_be_a_coroutine(bench: Any) -> None:
    events: list[Any] = []

    async def told(event: Any) -> None:
        events.append(event.phase)

    if bench.flavour.is_async:
        bench.run(Service(), ["a"], on_progress=told)
        assert events[-1] == "done"


def test_pages_are_asked_for_as_set_and_taken_as_they_come(bench: Any) -> None:
    for page_fields in (True, False):
        service = Service(names(0, 2345), largest_page=100, page_fields=page_fields)
        report = bench.run(service, [*names(0, 2345), "new"], "replace", page_size=5000)
        pages = [request.url.query for request in service.requests if request.url.path.endswith("/id_list")]
        assert b"limit=5000" in pages[0]
        assert len(pages) == 24 + 1
        assert (report.added, report.kept) == (1, 2345)
