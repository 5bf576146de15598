"""Backups, restoring and exporting."""

from __future__ import annotations

import csv
import gzip
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from statsig_console.id_lists import ImportRefusedError, PartialImportError, SourceError
from tests.id_lists.service import Service


def names(first: int, last: int) -> list[str]:
    return [f"user-{number}" for number in range(first, last)]


@pytest.mark.parametrize("mode", ["merge", "remove", "replace"])
def test_an_import_is_undone(bench: Any, mode: str) -> None:
    before = ["odd\nid", "odd\\id", *names(0, 3000)]
    service = Service(list(before))
    report = bench.run(service, names(1000, 6000), mode, backup=True, max_removals=1.0)
    assert service.present != set(before)
    assert report.undo == f"restore_ids({str(report.backup)!r})"
    undone = bench.flavour.run(bench.segments(service).restore_ids(report.backup))
    assert service.present == set(before)
    assert undone.status == "done"
    assert undone.backup != report.backup
    assert undone.backup.parent == report.backup.parent
    assert bench.jobs == []


def test_a_list_that_was_empty_is_emptied_again(bench: Any) -> None:
    service = Service()
    report = bench.run(service, names(0, 5), "replace")
    bench.flavour.run(bench.segments(service).restore_ids(report.backup))
    assert service.ids == []
    # An empty reset may be refused, or do something else.
    assert [kind for kind, _ in service.changes] == ["RESET", "DELETE"]


def test_the_backup_is_written_before_the_first_change(bench: Any) -> None:
    found: list[int] = []
    service = Service(names(0, 10))
    service.watch = lambda _: found.append(len(list(bench.folder.rglob("*.backup.gz"))))
    bench.run(service, names(0, 8), "replace")
    assert found == [1]


def test_backups_are_kept_apart(bench: Any) -> None:
    service = Service(names(0, 10))
    first = bench.run(service, names(0, 9), "replace")
    second = bench.run(service, names(0, 8), "replace")
    assert first.backup != second.backup
    bench.flavour.run(bench.segments(service).restore_ids(first.backup))
    assert service.present == set(names(0, 10))


def test_without_a_backup_the_report_says_so(bench: Any) -> None:
    report = bench.run(Service(["a"]), ["a", "b"], "replace", backup=False)
    assert report.backup is None
    assert report.undo == "none: no backup was made"
    report = bench.run(Service(["a"]), ["a", "b"])
    assert report.undo == "none: no backup was made"
    assert str(report).count("undo") == 1
    report = bench.run(Service(["a"]), ["a", "b"], dry_run=True)
    assert report.undo == "none: pass backup=True to have one"
    with pytest.raises(TypeError, match="has no backup"):
        bench.flavour.run(bench.segments(Service()).restore_ids(report.backup))


def test_a_damaged_backup_is_refused(bench: Any) -> None:
    service = Service(names(0, 500))
    report = bench.run(service, names(0, 600), "replace")
    whole = gzip.decompress(report.backup.read_bytes())
    changes = len(service.changes)
    for content in (
        gzip.compress(whole.replace(b"user-7\n", b"user-8\n")),
        gzip.compress(whole[: len(whole) // 2]),
        report.backup.read_bytes()[:-30],
        gzip.compress(b"user-1\nuser-2\n"),
        b"user-1\n",
        b"",
    ):
        with pytest.raises(SourceError, match=r"checksum|cannot be read|no backup"):
            bench.flavour.run(bench.segments(service).restore_ids(bench.file("bad.backup.gz", content)))
    assert len(service.changes) == changes


def test_a_restore_goes_on_and_may_go_elsewhere(bench: Any) -> None:
    service = Service(names(0, 3000))
    report = bench.run(service, names(0, 10), "replace", max_removals=1.0)
    service.attempts, service.fail_at = 0, 2
    restore = bench.segments(service).restore_ids
    with pytest.raises(PartialImportError):
        bench.flavour.run(restore(report.backup, "beta", batch_size=1000))
    report = bench.flavour.run(restore(report.backup, batch_size=1000))
    assert report.resumed
    assert service.present == set(names(0, 3000))


def test_a_dry_restore_says_what_it_would_do(bench: Any) -> None:
    service = Service(names(0, 10))
    report = bench.run(service, names(0, 9), "replace")
    plan = bench.flavour.run(bench.segments(service).restore_ids(report.backup, dry_run=True)).plan
    assert (plan.adds, plan.removes, plan.exact) == (1, 0, True)


def test_an_export_is_sorted_and_each_id_once(bench: Any) -> None:
    class Moving(Service):
        def _page(self, request: Any) -> Any:
            answer = super()._page(request)
            self.ids.insert(0, self.ids.pop())
            return answer

    ids = ["b,c", 'q"', "ü", *names(0, 1000)]
    service = Moving(list(ids), largest_page=100)
    report = bench.flavour.run(bench.segments(service).export_ids("beta", bench.folder / "beta.csv"))
    with (bench.folder / "beta.csv").open(newline="") as file:
        written = [row[0] for row in csv.reader(file)]
    assert written == sorted(set(written), key=str.encode)
    assert set(written) <= set(ids)
    assert report.pages == 11
    assert (report.count, report.stated) == (len(written), len(ids))
    assert bool(report.warnings) == (report.count != report.stated)


def test_an_export_with_header_packed(bench: Any) -> None:
    path = bench.folder / "beta.csv.gz"
    segments = bench.segments(Service(["b", "a"]))
    report = bench.flavour.run(segments.export_ids("beta", path, column="user_id"))
    assert gzip.decompress(path.read_bytes()) == b"user_id\na\nb\n"
    assert "2 ids of 'beta' written to" in str(report)
    assert report.to_dict()["path"] == str(path)
    bench.run(service := Service(), path)
    assert service.ids == ["a", "b"]


def test_an_export_to_standard_output(bench: Any, capfdbinary: Any) -> None:
    bench.flavour.run(bench.segments(Service(["b", "a"])).export_ids("beta", "-"))
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == b"a\nb\n"


def test_an_export_that_fails_leaves_no_file(bench: Any) -> None:
    (bench.folder / "beta.csv").write_text("old")
    with pytest.raises(ImportRefusedError, match="of type rule_based"):
        bench.flavour.run(bench.segments(Service(type="rule_based")).export_ids("beta", "beta.csv"))
    assert (bench.folder / "beta.csv").read_text() == "old"
    with pytest.raises(ValueError, match="no such folder"):
        bench.flavour.run(bench.segments(Service()).export_ids("beta", Path("nowhere") / "beta.csv"))
    with pytest.raises(ValueError, match="page_size is 0"):
        bench.flavour.run(bench.segments(Service()).export_ids("beta", "beta.csv", page_size=0))


def test_pages_of_odd_shapes() -> None:
    from statsig_console.id_lists.reading import parse_page

    def page(ids: Any, count: Any, **rest: Any) -> Any:
        return parse_page({"message": "ok", "data": {"name": "beta", "count": count, "ids": ids}, **rest})

    assert page(["1, 2, 3"], 3).items == ["1", "2", "3"]
    assert page("1, 2, 3", 3).items == ["1", "2", "3"]
    assert page(["1, 2, 3"], 1).items == ["1, 2, 3"]
    assert page(["1, 2, 3"], 7).items == ["1, 2, 3"]
    assert page([1, "b"], 2).items == ["1", "b"]
    assert page(["a"], "many").count is None
    assert page(["a"], 1).more is None
    assert page(["a"], 1, pagination={"nextPage": "?page=2"}).more is True
    assert page(["a"], 1, pagination={"nextPage": None}).more is False
    assert page(None, 0).items == []
    assert page("", 0).items == []
    assert page([], None).items == []
    odd: list[Any] = [[], {}, {"data": {}}, {"data": {"ids": None, "count": 3}}, {"data": {"ids": 7}}]
    for body in odd:
        with pytest.raises(ValueError, match="no ids"):
            parse_page(body)


def test_a_service_that_repeats_a_page_does_not_keep_us(bench: Any) -> None:
    class Stuck(Service):
        def _page(self, request: Any) -> Any:
            import httpx

            data = {"name": "beta", "count": 900, "ids": names(0, 100)}
            return httpx.Response(200, json={"data": data, "pagination": {"nextPage": "?page=2"}})

    service = Stuck(names(0, 900))
    report = bench.flavour.run(bench.segments(service).export_ids("beta", "beta.csv"))
    assert report.pages == 2
    assert report.count == 100
    assert len(report.warnings) == 2


def test_an_empty_page_is_no_end_where_the_service_says_that_there_are_more(bench: Any) -> None:
    import httpx

    class Gap(Service):
        def _page(self, request: Any) -> Any:
            number = int(request.url.params["page"])
            ids = [] if number == 2 else self.ids[number - 1 :: 3][:3]
            data = {"name": "beta", "ids": ids}
            return httpx.Response(200, json={"data": data, "pagination": {"nextPage": "?" if number < 3 else None}})

    report = bench.flavour.run(bench.segments(Gap(names(0, 9))).export_ids("beta", "beta.csv"))
    assert (report.count, report.pages, report.warnings) == (6, 3, ())


def test_a_report_is_json(bench: Any) -> None:
    report = bench.run(Service(["a"]), ["a", "b"], "replace")
    again = json.loads(json.dumps(report.to_dict()))
    assert again["backup"] == str(report.backup)
    assert again["plan"]["adds"] == 1
    assert again["source"]["usable"] == 2
