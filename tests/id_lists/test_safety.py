"""What must not be lost, changed or hidden, however the service, the files or the caller behave."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import math
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console import APIResponseValidationError, NotFoundError, PermissionDeniedError
from statsig_console.id_lists import ImportRefusedError, PartialImportError, SourceError, jobs
from statsig_console.id_lists.apply import is_pending
from statsig_console.id_lists.journal import read
from statsig_console.id_lists.lines import Difference, compare
from tests.id_lists.conftest import rewrite
from tests.id_lists.service import Killed, Service


def names(first: int, last: int) -> list[str]:
    return [f"user-{number}" for number in range(first, last)]


# ---- lists that cannot be read


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'{"message": "ok"}',
        b'{"data": null}',
        b'{"data": {"ids": null, "count": 5000}}',
        b'{"data": {"ids": {"a": 1}}}',
    ],
)
@pytest.mark.parametrize("mode", ["replace", "merge"])
def test_a_list_that_cannot_be_read_is_not_taken_for_an_empty_one(bench: Any, body: bytes, mode: str) -> None:
    class Odd(Service):
        def _page(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=body)

    service = Odd(names(0, 50))
    with pytest.raises(APIResponseValidationError):
        bench.run(service, ["x"], mode, backup=True)
    assert service.changes == []
    assert bench.jobs == []
    assert not list(bench.folder.rglob("*.backup.gz"))


def test_a_list_that_is_given_in_part_is_neither_backed_up_nor_replaced(bench: Any) -> None:
    class Stuck(Service):
        def _page(self, request: httpx.Request) -> httpx.Response:
            data = {"name": "beta", "count": 900, "ids": self.ids[:100]}
            return httpx.Response(200, json={"data": data, "pagination": {"nextPage": "?page=2"}})

    service = Stuck(names(0, 900))
    for mode in ("replace", "merge"):
        with pytest.raises(ImportRefusedError, match="counts 900 ids in 'beta', but gave 100; nothing was changed"):
            bench.run(service, names(0, 500), mode, backup=True)
    assert service.changes == []


def test_a_list_without_its_count_is_held_against_the_segment(bench: Any) -> None:
    class Short(Service):
        def _page(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"data": {"ids": self.ids[:5]}})

    with pytest.raises(ImportRefusedError, match="counts 50 ids in 'beta', but gave 5"):
        bench.run(Short(names(0, 50)), names(0, 50), "replace")


def test_small_pages_that_do_not_say_whether_there_are_more_are_all_read(bench: Any) -> None:
    service = Service(names(0, 1000), largest_page=50, page_fields=False)
    report = bench.run(service, names(200, 1200), "replace", strategy="diff")
    assert (report.added, report.removed) == (200, 200)
    assert service.present == set(names(200, 1200))


# ---- jobs


def stopped(bench: Any, service: Service, source: Any, mode: str = "merge", **options: Any) -> Path:
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, source, mode, batch_size=10, **options)
    assert caught.value.job is not None
    return caught.value.job


@pytest.mark.parametrize(
    "option", [{"restart": True}, {"dry_run": True}, {"segment_id": "beta"}, {"version": 7}, {"mode": "merge"}]
)
def test_what_a_job_is_to_do_cannot_be_changed_on_the_way(bench: Any, option: dict[str, Any]) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, iter(names(0, 30)))
    with pytest.raises(TypeError, match=f"no argument '{next(iter(option))}'"):
        bench.flavour.run(bench.segments(service).resume_ids(folder, **option))
    bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert service.present == set(names(0, 30))


def test_a_job_goes_on_from_its_folder_as_it_began(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 60), respect_reviews="careful")
    report = bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert [len(ids) for _, ids in service.changes] == [10] * 6
    assert {request.headers["x-respect-review-settings"] for request in service.requests} == {"careful"}
    assert report.calls == 6
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 60))
    bench.flavour.run(bench.segments(service).resume_ids(folder, batch_size=50))
    assert [len(ids) for _, ids in service.changes] == [10, 50]


def test_a_job_without_a_source_is_not_told_to_start_anew(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, iter(names(0, 30)))
    service.created += 1
    with pytest.raises(ImportRefusedError) as caught:
        bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert "restart" not in str(caught.value)
    assert "or delete its folder" in str(caught.value)
    assert jobs(folder.parent)


def test_listing_jobs_writes_nothing_and_is_stopped_by_none(bench: Any, caplog: pytest.LogCaptureFixture) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    journal = folder / "journal.jsonl"
    whole = journal.read_bytes()
    journal.write_bytes(whole + b'{"event": "call", "phase": "add", "off')
    assert jobs(folder.parent)[0].calls == 1
    assert journal.read_bytes() != whole
    other = folder.parent / "other"
    other.mkdir()
    (other / "journal.jsonl").write_bytes(whole)
    rewrite(other, version=0)
    assert len(jobs(folder.parent)) == 1
    third = folder.parent / "third"
    third.mkdir()
    (third / "journal.jsonl").write_text("[1]\n")
    with caplog.at_level("WARNING"):
        assert len(jobs(folder.parent)) == 1
    assert "is of another version of this package" in caplog.text
    assert "record 1 is damaged" in caplog.text
    bench.run(service, names(0, 30), batch_size=10)
    assert service.present == set(names(0, 30))


class Raw(str):
    """A record as it is written, whatever it is."""


def rewritten(folder: Path, records: list[Any]) -> None:
    """Write a journal of these records, with checksums that hold."""
    checksum, lines = b"", []
    for record in records:
        text = (record if isinstance(record, Raw) else json.dumps(record)).encode()
        checksum = hashlib.sha256(checksum + text).digest()
        lines.append(b'["%s", %s]\n' % (checksum.hex().encode(), text))
    (folder / "journal.jsonl").write_bytes(b"".join(lines))


Change = Callable[[dict[str, Any], dict[str, Any]], list[Any]]

ODD: dict[str, tuple[int, Change]] = {
    "no plan": (1, lambda job, call: [{key: job[key] for key in job if key != "plan"}, call]),
    "a field that there is not": (1, lambda job, call: [{**job, "zzz": 1}, call]),
    "a source of another kind": (1, lambda job, call: [{**job, "source": 3}, call]),
    "a plan of another kind": (1, lambda job, call: [{**job, "plan": {**job["plan"], "calls": "many"}}, call]),
    "a mode that there is not": (1, lambda job, call: [{**job, "mode": "drop"}, call]),
    "a number that is too large": (1, lambda job, call: [{**job, "before": 1 << 63}, call]),
    "a day that there is not": (1, lambda job, call: [{**job, "began": 1e300}, call]),
    "no day": (1, lambda job, call: [{**job, "began": math.nan}, call]),
    "a mark of another kind": (1, lambda job, call: [{**job, "files": {"ids": [1]}}, call]),
    "a call first": (1, lambda job, call: [{**call, "version": 3}, call]),
    "a list first": (1, lambda job, call: [[1], call]),
    "brackets": (1, lambda job, call: [Raw("[" * 100_000 + "]" * 100_000)]),
    "a list": (2, lambda job, call: [job, [1, 2]]),
    "no JSON": (2, lambda job, call: [job, Raw("{nope")]),
    "a number of many digits": (2, lambda job, call: [job, Raw('{"offset": ' + "9" * 5000 + "}")]),
    "no phase": (2, lambda job, call: [job, {"event": "call"}]),
    "a phase of another kind": (2, lambda job, call: [job, {**call, "phase": ["add"]}]),
    "a phase of another strategy": (2, lambda job, call: [job, {**call, "phase": "remove"}]),
    "ids of another kind": (2, lambda job, call: [job, {**call, "ids": "10"}]),
    "an answer of another kind": (2, lambda job, call: [job, {**call, "pending": None}]),
    "a job again": (2, lambda job, call: [job, job]),
    "a place beyond the file": (2, lambda job, call: [job, {**call, "offset": 10**9}]),
    "a place before the file": (2, lambda job, call: [job, {**call, "offset": -5}]),
    "a place that falls": (3, lambda job, call: [job, call, {**call, "offset": call["offset"] - 8}]),
    "a place that stays": (3, lambda job, call: [job, call, call]),
}


@pytest.mark.parametrize("case", ODD)
def test_a_record_that_no_job_writes_is_damaged_and_hides_no_other_job(
    bench: Any, case: str, caplog: pytest.LogCaptureFixture
) -> None:
    number, change = ODD[case]
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    other = folder.parent / "other"
    shutil.copytree(folder, other)
    rewritten(folder, change(*map(dict, read(folder)[0])))
    changes = len(service.changes)
    words = f"record {number} is damaged.*pass restart=True to start anew, or delete its folder"
    with pytest.raises(ImportRefusedError, match=words):
        bench.run(service, names(0, 30), batch_size=10)
    with pytest.raises(ImportRefusedError, match=words):
        bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert len(service.changes) == changes
    with caplog.at_level("WARNING"):
        assert [job.folder for job in jobs(folder.parent)] == [other]
    assert f"record {number} is damaged" in caplog.text
    assert bench.run(service, names(0, 30), batch_size=10, restart=True).status == "done"
    assert service.present == set(names(0, 30))


def test_a_job_does_not_go_on_in_the_middle_of_an_id(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    job, call = read(folder)[0]
    rewritten(folder, [job, {**call, "offset": call["offset"] + 1}])
    for _ in range(2):
        with pytest.raises(ImportRefusedError, match="record 2 is damaged"):
            bench.run(service, names(0, 30), batch_size=10)
    assert service.present == set(names(0, 10))


@pytest.mark.parametrize("change", [{"segment": "other"}, {"mode": "remove"}])
def test_a_job_of_another_list_or_mode_is_damage(bench: Any, change: dict[str, str]) -> None:
    service = Service(fail_at=2)
    rewrite(stopped(bench, service, names(0, 30)), **change)
    with pytest.raises(ImportRefusedError, match="record 1 is damaged"):
        bench.run(service, names(0, 30), batch_size=10)
    assert service.present == set(names(0, 10))


def test_an_option_of_a_job_that_there_is_not_is_damage(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    rewrite(folder, calls={"zzz": 1})
    with pytest.raises(ImportRefusedError, match="record 1 is damaged"):
        bench.flavour.run(bench.segments(service).resume_ids(folder))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_the_name_of_a_job_that_cannot_be_read_is_logged_without_what_a_terminal_obeys(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "a\x1b[2Jb\nc"
    folder.mkdir()
    (folder / "journal.jsonl").write_text("garbage\n")
    with caplog.at_level("WARNING"):
        assert jobs(tmp_path) == []
    (record,) = caplog.records
    assert record.getMessage().isprintable()
    assert r"a\x1b[2Jb\nc" in record.getMessage()


def test_a_job_of_another_version_may_start_anew(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, names(0, 30))
    rewrite(folder, version=9)
    with pytest.raises(ImportRefusedError, match="of another version of this package; finish it with that one, or"):
        bench.run(service, names(0, 30), batch_size=10)
    bench.run(service, names(0, 30), batch_size=10, restart=True)
    assert service.present == set(names(0, 30))


@pytest.mark.parametrize("problem", ["declined", "refused", "interrupted"])
def test_a_restart_that_does_not_begin_leaves_the_earlier_job(bench: Any, problem: str) -> None:
    class Stop(BaseException):
        pass

    def interrupt(_: object) -> bool:
        raise Stop

    service = Service(fail_at=2)
    folder = stopped(bench, service, iter(names(0, 30)))
    source: Any = iter(["a\x01b"] if problem == "refused" else ["other"])
    confirm = {"declined": lambda _: False, "interrupted": interrupt}.get(problem)
    with pytest.raises((ImportRefusedError, Stop)):
        bench.run(service, source, restart=True, confirm=confirm)
    assert jobs(folder.parent)[0].calls == 1
    bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert service.present == set(names(0, 30))


def test_a_restart_forgets_the_earlier_job_once_it_has_begun(bench: Any) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, iter(names(0, 30)))
    service.attempts = 0
    assert stopped(bench, service, iter(names(50, 80)), restart=True) == folder
    assert not (folder / "earlier").exists()
    bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert service.present == {*names(0, 10), *names(50, 80)}
    assert not folder.exists()


@pytest.mark.parametrize("header", [None, b"", b'["5f2c'], ids=["none", "empty", "torn"])
@pytest.mark.parametrize("goes_on", ["same call", "resume", "after another job"])
def test_a_kill_in_a_restart_leaves_the_earlier_job(bench: Any, header: bytes | None, goes_on: str) -> None:
    service = Service(fail_at=2)
    folder = stopped(bench, service, iter(names(0, 30)))
    # As a kill leaves it that came while the new source was read, or its header was written.
    aside = folder / "earlier"
    aside.mkdir()
    for path in list(folder.iterdir()):
        if path.is_file() and path.name != "lock":
            path.rename(aside / path.name)
    (folder / "ids").write_text("half\n")
    if header is not None:
        (folder / "journal.jsonl").write_bytes(header)
    assert [job.calls for job in jobs(folder.parent)] == [1]
    if goes_on == "after another job":
        bench.run(Service(), names(0, 3), "replace", journal=folder.parent)
        assert not aside.exists()
    if goes_on == "same call":
        report = bench.run(service, iter(names(0, 30)), batch_size=10)
    else:
        report = bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert (report.resumed, report.calls) == (True, 3)
    assert service.present == set(names(0, 30))
    assert not folder.exists()


@pytest.mark.parametrize("header", [b"", b'["5f2c'], ids=["empty", "torn"])
def test_a_job_whose_header_was_cut_off_leaves_nothing(bench: Any, header: bytes) -> None:
    folder = bench.folder / "jobs" / f"other-merge-{'0' * 16}"
    folder.mkdir(parents=True)
    (folder / "journal.jsonl").write_bytes(header)
    (folder / "ids").write_text("user-1\n")
    bench.run(Service(), names(0, 3), journal=folder.parent)
    assert not folder.exists()


def test_a_kill_while_the_earlier_job_is_forgotten_leaves_the_new_one(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(folder: Path, **_: Any) -> None:
        if folder.is_dir() and (folder / "journal.jsonl").exists():
            (folder / "journal.jsonl").unlink()
            raise Killed

    service = Service(fail_at=2)
    folder = stopped(bench, service, iter(names(0, 30)))
    with monkeypatch.context() as patch:
        patch.setattr("statsig_console.id_lists.journal.shutil.rmtree", cut_off)
        with pytest.raises(Killed):
            bench.run(service, iter(names(50, 80)), batch_size=10, restart=True)
    bench.flavour.run(bench.segments(service).resume_ids(folder))
    assert service.present == {*names(0, 10), *names(50, 80)}


def test_a_segment_whose_making_told_no_time_goes_on(bench: Any) -> None:
    class Terse(Service):
        def _create(self, request: httpx.Request) -> httpx.Response:
            super()._create(request)
            return httpx.Response(201, json={"data": {"id": "beta", "type": "id_list"}})

    service = Terse(missing=True, fail_at=2)
    stopped(bench, service, names(0, 30), create=True)
    assert bench.run(service, names(0, 30), batch_size=10).resumed


def test_one_file_is_one_job_however_its_path_is_written(bench: Any) -> None:
    bench.file("users.csv", "\n".join(names(0, 30)))
    service = Service(fail_at=2)
    stopped(bench, service, "users.csv")
    report = bench.run(service, f"../{bench.folder.name}/users.csv", batch_size=10)
    assert report.resumed
    assert len(service.changes) == 3


def test_nothing_is_hidden_from_git_in_a_folder_of_others(bench: Any) -> None:
    service = Service(names(0, 9))
    report = bench.run(service, names(0, 8), "replace", journal=bench.folder)
    assert not (bench.folder / ".gitignore").exists()
    bench.flavour.run(bench.segments(service).restore_ids(report.backup))
    assert not (bench.folder / ".gitignore").exists()
    bench.run(service, names(0, 8), "replace", journal=bench.folder / "new")
    assert (bench.folder / "new" / ".gitignore").read_text() == "*\n"


def test_names_of_the_package_are_not_hidden_by_its_modules() -> None:
    code = (
        "from statsig_console.id_lists import *\n"
        "from statsig_console.id_lists import Job, jobs\n"
        "import statsig_console.id_lists.imports\n"
        "import statsig_console.id_lists as package\n"
        "assert jobs is package.jobs and callable(package.jobs), jobs"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# ---- refusals change nothing


@pytest.mark.parametrize("options", [{"confirm": lambda _: False}, {"max_project_ids": 5}])
def test_a_refusal_makes_no_segment(bench: Any, options: dict[str, Any]) -> None:
    service = Service(missing=True)
    with pytest.raises(ImportRefusedError):
        bench.run(service, names(0, 10), create=True, **options)
    assert service.missing
    assert {request.method for request in service.requests} == {"GET"}


@pytest.mark.parametrize("mode", ["merge", "replace"])
def test_a_key_that_may_not_write_leaves_no_job(bench: Any, mode: str) -> None:
    service = Service(names(0, 20), fail_at=1, failure=403)
    with pytest.raises(PermissionDeniedError):
        bench.run(service, names(5, 30), mode, backup=True, batch_size=10, max_removals=1.0)
    assert bench.jobs == []
    assert not list(bench.folder.rglob("*.backup.gz"))
    # Later on it is no reason to forget what is done.
    service = Service(names(0, 20), fail_at=2, failure=403)
    with pytest.raises(PartialImportError):
        bench.run(service, names(5, 30), "merge", batch_size=10)


@pytest.mark.parametrize("mode", ["merge", "remove", "replace"])
def test_a_refusal_after_a_lost_answer_keeps_job_and_backup(bench: Any, mode: str) -> None:
    class Lossy(Service):
        """Carries a change out and loses its answer, is at work when it comes again, and then takes no more."""

        sends = 0

        def _change(self, kind: str, request: httpx.Request) -> httpx.Response:
            self.sends += 1
            if self.sends == 1:
                super()._change(kind, request)
                raise httpx.ReadTimeout("lost")
            return httpx.Response({2: 409, 3: 403}.get(self.sends, 500), json={"message": "no"})

        def _metadata(self) -> httpx.Response:
            return httpx.Response(200, json={"data": {"isUpdating": False}})

    service = Lossy(names(0, 50))
    segments = bench.segments(service, max_retries=3, _clock=bench.clock)
    with pytest.raises(PartialImportError) as caught:
        bench.flavour.run(
            segments.import_ids("beta", names(40, 80), mode=mode, backup=True, batch_size=30, max_removals=1.0)
        )
    assert service.present != set(names(0, 50))
    assert caught.value.report.backup is not None
    assert caught.value.report.backup.exists()
    assert len(bench.jobs) == 1


def test_a_backup_is_of_the_list_after_an_update_that_was_waited_for(bench: Any) -> None:
    class Growing(Service):
        def _is_busy(self) -> bool:
            busy = super()._is_busy()
            if busy and not self.busy:
                self.ids = names(0, 500)
            return busy

    service = Growing(names(0, 100), busy=2)
    report = bench.run(service, names(490, 520), backup=True, max_project_ids=520)
    assert gzip.decompress(report.backup.read_bytes()).count(b"user-") == 500
    assert report.expected == (500, 530)
    service = Growing(names(0, 100), busy=2)
    with pytest.raises(ImportRefusedError, match="would hold 520 ids"):
        bench.run(service, names(490, 520), max_project_ids=519)


def test_a_list_whose_pages_move_is_not_taken_for_whole(bench: Any) -> None:
    class Moving(Service):
        def _page(self, request: httpx.Request) -> httpx.Response:
            answer = super()._page(request)
            if request.url.params["page"] == "1" and "new" not in self.ids:
                self.ids.insert(0, "new")
            return answer

    service = Moving(names(0, 200), largest_page=100)
    with pytest.raises(ImportRefusedError, match="counts 201 ids in 'beta', but gave 200"):
        bench.run(service, names(0, 200), "replace")
    assert service.changes == []

    class Shrinking(Service):
        def _page(self, request: httpx.Request) -> httpx.Response:
            answer = super()._page(request)
            self.ids = [id for id in self.ids if id != "user-0"]
            return answer

    report = bench.run(Shrinking(names(0, 200), largest_page=100), names(0, 200), "replace")
    assert any("was changed by others while it was read" in warning for warning in report.warnings)


def test_a_merge_that_adds_nothing_fits_a_project_that_is_full(bench: Any) -> None:
    report = bench.run(Service(names(0, 10), others=95), names(0, 5), max_project_ids=100)
    assert report.status == "done"


def test_a_missing_segment_says_how_to_make_it(bench: Any) -> None:
    with pytest.raises(NotFoundError) as caught:
        bench.run(Service(missing=True), ["a"])
    assert caught.value.__notes__ == ["pass the id of one that is there, or create=True to make it"]


def test_a_share_is_not_rounded_against_the_caller(bench: Any) -> None:
    service = Service(names(0, 100))
    bench.run(service, names(29, 100), "replace", max_removals=0.29, strategy="diff")
    assert len(service.ids) == 71
    with pytest.raises(ImportRefusedError, match="remove would remove up to 8 ids"):
        bench.run(service, names(30, 38), "remove", max_removals=0.1)


def test_a_project_that_may_be_full_is_counted_to_the_id(bench: Any) -> None:
    service = Service(names(0, 9))
    with pytest.raises(ImportRefusedError, match="would hold 14 ids, above its limit of 10"):
        bench.run(service, names(9, 14), max_project_ids=10)
    assert service.changes == []
    bench.run(service, names(4, 10), max_project_ids=10)
    assert len(service.ids) == 10


def test_all_segments_count_where_pages_do_not_say_whether_there_are_more(bench: Any) -> None:
    class Many(Service):
        def __call__(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/segments"):
                first = (int(request.url.params["page"]) - 1) * 100
                ids = range(first, min(first + 100, 150))
                data = [{"id": f"s{number}", "type": "id_list", "count": 10} for number in ids]
                return httpx.Response(200, json={"data": data})
            return super().__call__(request)

    with pytest.raises(ImportRefusedError, match="would hold 1,501 ids"):
        bench.run(Many(), ["a"], max_project_ids=1500)


def test_segments_that_come_again_and_again_are_not_read_for_ever(bench: Any) -> None:
    class Moving(Service):
        def __call__(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/segments"):
                self.requests.append(request)
                start = len(self.requests) % 7
                data = [{"id": f"s{(start + number) % 7}", "type": "id_list", "count": 10} for number in range(5)]
                return httpx.Response(200, json={"data": data, "pagination": {"nextPage": "?page=2"}})
            return super().__call__(request)

    service = Moving()
    with pytest.raises(ImportRefusedError, match="would hold 71 ids"):
        bench.run(service, ["a"], max_project_ids=70)
    assert len(service.requests) < 10


# ---- what a report says


def test_ids_that_were_lost_are_a_mismatch_in_a_merge_of_many_calls(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Forgetful(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            if len(self.changes) == 1:
                super()._apply(kind, ids)

    for module in ("apply", "prepare"):
        monkeypatch.setattr(f"statsig_console.id_lists.{module}.WINDOW", 10)
    report = bench.run(Forgetful(), names(0, 50), batch_size=10)
    assert (report.count, report.expected, report.mismatch) == (10, (50, 50), True)
    # Doubles far apart are no ids that were lost.
    report = bench.run(Service(), [*names(0, 20), *names(0, 20)], batch_size=10)
    assert (report.count, report.expected, report.mismatch) == (20, (20, 20), False)


def test_calls_are_planned_by_what_is_sent(bench: Any) -> None:
    report = bench.run(Service(), names(0, 2000) * 3, "replace", strategy="diff", max_body_bytes=30_000)
    assert report.calls == report.plan.calls
    assert report.source.usable == 2000


def test_a_lost_answer_is_not_reported_as_no_change(bench: Any) -> None:
    service = Service(["a"], fail_at=1, failure="after")
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, ["a", "b"])
    assert caught.value.report.undo == "none: no backup was made"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"message": "A review was requested"}, True),
        ({"message": "ok", "data": {"reviewID": "r1"}}, True),
        ({"message": "ok", "data": {"review": {"id": "r1"}}}, True),
        ({"message": "ok", "data": {"status": "pending approval"}}, True),
        ({"message": "Segment review_testers updated"}, False),
        ({"message": "ok", "data": {"review": {"isRequired": False}}}, False),
        ({"message": "ok", "data": {"reviewID": None}}, False),
        (None, False),
    ],
)
def test_what_is_taken_for_a_review(body: Any, expected: bool) -> None:
    assert is_pending(body, "review_testers") is expected


def test_a_deleted_list_comes_back_as_it_was(bench: Any) -> None:
    class Kinds(Service):
        made: dict[str, Any] | None = None

        def _segment(self) -> dict[str, Any]:
            return {**super()._segment(), "idType": "stableID"}

        def _create(self, request: httpx.Request) -> httpx.Response:
            Kinds.made = json.loads(request.content)
            return super()._create(request)

    service = Kinds(names(0, 20), type="user_store_id_list")
    report = bench.run(service, names(0, 15), "replace")
    service.ids, service.missing = [], True
    with pytest.raises(NotFoundError):
        bench.flavour.run(bench.segments(service).restore_ids(report.backup))
    bench.flavour.run(bench.segments(service).restore_ids(report.backup, create=True))
    assert service.present == set(names(0, 20))
    assert Kinds.made is not None
    assert (Kinds.made["type"], Kinds.made["idType"]) == ("user_store_id_list", "stableID")


def test_a_restore_has_no_mode(bench: Any) -> None:
    report = bench.run(Service(names(0, 20)), names(0, 15), "replace")
    service = Service(names(0, 15))
    with pytest.raises(TypeError, match="no argument 'mode'"):
        bench.flavour.run(bench.segments(service).restore_ids(report.backup, mode="merge"))
    assert service.requests == []


def test_an_export_that_would_be_read_otherwise_says_so(bench: Any) -> None:
    report = bench.flavour.run(bench.segments(Service(["id", "zed"])).export_ids("beta", "beta.csv"))
    assert report.warnings == ("the first id is 'id', which looks like a header: import the file with header=False",)


# ---- sources


@pytest.mark.parametrize(
    "content",
    ['id,name\nu1,"Ann\nu2,Bob\nu3,Cy\n', 'u1\n"u2\nu3\n', 'u1\n"u2"x\n'],
)
@pytest.mark.parametrize("rules", [None, {"control": "skip"}])
def test_a_quote_that_is_not_closed_swallows_nothing(bench: Any, content: str, rules: Any) -> None:
    service = Service()
    with pytest.raises(SourceError, match="correct the file, or pass format='text'"):
        bench.run(service, bench.file("users.csv", content), rules=rules)
    assert service.requests == []


def damaged(data: bytes, step: int = 7) -> Iterator[bytes]:
    for place in range(0, len(data), step):
        yield data[:place] + bytes([data[place] ^ 0x5A]) + data[place + 1 :]


@pytest.mark.parametrize("kind", ["csv.gz", "parquet", "backup"])
def test_a_damaged_file_is_an_error_of_the_source(quick: Any, tmp_path: Path, kind: str) -> None:
    service = Service(names(0, 300))
    path = tmp_path / f"users.{kind}"
    if kind == "parquet":
        pyarrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table({"id": names(0, 300)}), path)
    elif kind == "backup":
        path = quick(service, names(0, 200), mode="replace").backup
    else:
        path.write_bytes(gzip.compress("\n".join(names(0, 300)).encode()))
    whole = path.read_bytes()
    refused = 0
    for content in damaged(whole):
        path.write_bytes(content)
        try:
            if kind == "backup":
                from statsig_console.id_lists.backup import check

                check(path)
            else:
                quick(service, path, mode="merge", dry_run=True)
        except SourceError:
            refused += 1
        except ImportRefusedError as error:
            raise AssertionError(f"{error}") from error
    assert refused


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_pipe_with_a_name_is_read_once(bench: Any) -> None:
    pipe = bench.folder / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_text("user_id\nanna\nben\n"))
    writer.start()
    service = Service()
    report = bench.run(service, str(pipe))
    writer.join()
    assert service.ids == ["anna", "ben"]
    assert report.source.header == ("user_id",)


@pytest.mark.parametrize("name", ["users.csv", "users.txt"])
def test_empty_lines_may_come_before_the_header(bench: Any, name: str) -> None:
    service = Service()
    report = bench.run(service, bench.file(name, "\n  \nuser_id\nu1\n\nu1\n"), "replace")
    assert service.ids == ["u1"]
    assert report.source.header == ("user_id",)
    assert report.source.lines == {"empty": (1, 2, 5), "duplicate": (6,)}
    report = bench.run(Service(), bench.file(name, "\n\nu1\nu1\n"))
    assert report.source.lines == {"empty": (1, 2), "duplicate": (4,)}


@pytest.mark.parametrize("encoding", ["utf-8", "UTF_8", "u8", "utf8"])
def test_a_byte_order_mark_is_no_part_of_an_id(bench: Any, encoding: str) -> None:
    service = Service()
    report = bench.run(service, bench.file("users.csv", "\ufeffuser_id\nu1\n"), encoding=encoding)
    assert (service.ids, report.source.header) == (["u1"], ("user_id",))


@pytest.mark.parametrize("id", ["u1\x1f", "\x0bu1", "u1\x85", "u1\u2028"])
def test_control_characters_at_the_ends_are_no_blanks(bench: Any, id: str) -> None:
    with pytest.raises(SourceError, match=r"line 1: the id .* holds a control character"):
        bench.run(Service(), bench.file("users.csv", f'"{id}"\n'))


# ---- async code


@pytest.mark.parametrize("flavour", ["async"], indirect=True)
def test_who_is_cancelled_waits_for_the_thread_and_leaves_no_lock(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statsig_console.id_lists import prepare

    begun, go_on = threading.Event(), threading.Event()

    def slow(*paths: Path) -> Iterator[Difference]:
        begun.set()
        go_on.wait(30)
        yield from compare(*paths)

    service = Service(names(0, 100))
    segments = bench.segments(service)

    async def cancelled() -> None:
        task = asyncio.ensure_future(segments.import_ids("beta", names(0, 90), mode="replace"))
        await asyncio.to_thread(begun.wait, 30)
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    with monkeypatch.context() as patch:
        patch.setattr(prepare, "compare", slow)
        bench.flavour.run(cancelled())
    assert service.changes == []
    assert bench.jobs == []
    report = bench.run(service, names(0, 90), "replace")
    assert (report.status, len(service.ids)) == ("done", 90)


@pytest.mark.parametrize("flavour", ["async"], indirect=True)
def test_a_job_that_is_cancelled_in_a_call_goes_on(bench: Any) -> None:
    service = Service()
    tasks: list[asyncio.Task[Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "PATCH" and len(service.changes) == 2 and tasks:
            tasks.pop().cancel()
        return service(request)

    client = bench.flavour.client(answer)
    segments = type(bench.segments(service))(client, bench.clock)

    async def cancelled() -> None:
        tasks.append(asyncio.ensure_future(segments.import_ids("beta", names(0, 50), mode="merge", batch_size=10)))
        with pytest.raises(asyncio.CancelledError):
            await tasks[0]

    bench.flavour.run(cancelled())
    assert len(bench.jobs) == 1
    report = bench.flavour.run(segments.import_ids("beta", names(0, 50), mode="merge", batch_size=10))
    assert (report.resumed, report.status) == (True, "done")
    assert service.present == set(names(0, 50))
