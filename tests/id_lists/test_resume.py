"""Jobs that stop on the way, by whatever end, and go on."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console import APIConnectionError, AuthenticationError
from statsig_console.id_lists import ImportRefusedError, PartialImportError, jobs
from statsig_console.quota import Quota
from tests.conftest import KEY
from tests.id_lists.conftest import rewrite
from tests.id_lists.service import Killed, Service


def names(first: int, last: int) -> list[str]:
    return [f"user-{number}" for number in range(first, last)]


def folder_of(error: PartialImportError) -> Path:
    assert error.job is not None
    return error.job


def csv_of(bench: Any, ids: list[str], name: str = "users.csv") -> Path:
    path: Path = bench.file(name, "user_id\n" + "".join(f"{id}\n" for id in ids))
    return path


@pytest.mark.parametrize("failure", ["before", "after", 500, 401])
@pytest.mark.parametrize("fail_at", [1, 2, 3])
@pytest.mark.parametrize("mode", ["merge", "remove", "replace"])
def test_the_same_call_continues_and_sends_nothing_twice(bench: Any, mode: str, fail_at: int, failure: Any) -> None:
    before = names(0, 30)
    source = csv_of(bench, names(10, 40) if mode != "replace" else names(20, 40))
    options = {"batch_size": 10, "strategy": "diff", "max_removals": 1.0} if mode == "replace" else {"batch_size": 10}
    service = Service(before, fail_at=fail_at, failure=failure)
    if (fail_at, failure) == (1, 401):
        with pytest.raises(AuthenticationError):
            bench.run(service, source, mode, **options)
        assert (service.changes, bench.jobs) == ([], [])
        return
    with pytest.raises(PartialImportError, match=r"stopped after \d of about .*the same call continues") as caught:
        bench.run(service, source, mode, **options)
    partial = caught.value
    assert partial.resumable
    assert bench.jobs == [partial.job]
    assert partial.report.status == "partial"
    assert partial.report.calls == fail_at - 1
    assert type(partial.__cause__).__name__ in str(partial)
    report = bench.run(service, source, mode, **options)
    assert report.resumed
    assert report.status == "done"
    expected = {"merge": names(0, 40), "remove": names(0, 10), "replace": names(20, 40)}[mode]
    assert service.present == set(expected)
    assert report.calls == report.plan.calls
    # Only the call whose answer was lost is sent again.
    assert len(service.changes) == report.calls + (failure == "after")
    assert bench.jobs == []


class DyingQuota(Quota):
    """A quota in a Redis that is gone when its third permit for a change is asked for, and back afterwards."""

    def __init__(self) -> None:
        super().__init__(mutations=None, id_list=None)
        self.taken = 0

    def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        self.taken += mutation
        if mutation and self.taken == 3:
            raise APIConnectionError("Redis does not answer", attempts=0)
        return super().take(operation, mutation=mutation, bulk=bulk)

    async def take_async(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        return self.take(operation, mutation=mutation, bulk=bulk)


@pytest.mark.parametrize("mode", ["merge", "replace"])
def test_a_quota_that_is_lost_on_the_way_leaves_a_job_that_goes_on(bench: Any, mode: str) -> None:
    source = csv_of(bench, names(10, 40))
    options = {"batch_size": 10, "strategy": "diff"} if mode == "replace" else {"batch_size": 10}
    service, quota = Service(names(0, 10)), DyingQuota()

    def run() -> Any:
        segments = bench.segments(service, quota=quota)
        given = {"mode": mode, "max_removals": 1.0, **options}
        return bench.flavour.run(segments.import_ids("beta", source, **given))

    with pytest.raises(PartialImportError, match=r"after 2 of .*Redis does not answer.*call continues") as caught:
        run()
    assert isinstance(caught.value.__cause__, APIConnectionError)
    assert (caught.value.resumable, len(service.changes)) == (True, 2)
    report = run()
    assert (report.resumed, report.status) == (True, "done")
    assert service.present == (set(names(0, 40)) if mode == "merge" else set(names(10, 40)))
    assert len(service.changes) == report.calls == report.plan.calls


def test_an_error_before_the_first_change_is_itself(bench: Any) -> None:
    service = Service()
    client = bench.flavour.client(lambda request: httpx.Response(401, json={"message": "no"}))
    segments = type(bench.segments(service))(client, bench.clock)
    with pytest.raises(AuthenticationError):
        bench.flavour.run(segments.import_ids("beta", ["a"], mode="merge"))
    assert bench.jobs == []


def test_a_failed_check_at_the_end_sends_nothing_again(bench: Any) -> None:
    class Failing(Service):
        broken = True

        def _metadata(self) -> httpx.Response:
            if self.changes and self.broken:
                return httpx.Response(500, json={"message": "no"})
            return super()._metadata()

    service = Failing()
    with pytest.raises(PartialImportError, match="stopped after 3 of about 3 calls"):
        bench.run(service, names(0, 30), batch_size=10)
    Failing.broken = False
    report = bench.run(service, names(0, 30), batch_size=10)
    assert (report.status, report.count, report.calls) == ("done", 30, 3)
    assert len(service.changes) == 3


def test_a_changed_source_is_refused_with_the_choice_to_start_anew(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError):
        bench.run(service, source, batch_size=10)
    csv_of(bench, names(100, 130))
    with pytest.raises(ImportRefusedError, match=r"users\.csv has changed since .*restart=True"):
        bench.run(service, source, batch_size=10)
    assert len(bench.jobs) == 1
    report = bench.run(service, source, batch_size=10, restart=True)
    assert not report.resumed
    assert service.present == {*names(0, 10), *names(100, 130)}


def test_changed_options_are_refused(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError):
        bench.run(service, source, batch_size=10)
    with pytest.raises(ImportRefusedError, match=r"began with column=None and header=None; pass the same"):
        bench.run(service, source, batch_size=10, column=0, header=False)


def test_another_batch_size_goes_on_where_it_stopped(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError):
        bench.run(service, source, batch_size=10)
    bench.run(service, source, batch_size=15)
    assert [len(ids) for _, ids in service.changes] == [10, 15, 5]


def test_a_segment_of_the_same_name_elsewhere_is_another(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    with pytest.raises(PartialImportError):
        bench.run(Service(fail_at=2), source, batch_size=10)
    other = Service(created=1)
    with pytest.raises(ImportRefusedError, match="is for another segment 'beta'"):
        bench.run(other, source, batch_size=10)
    assert other.changes == []


def test_iterables_are_kept_by_the_job_and_compared(bench: Any) -> None:
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, iter(names(0, 30)), batch_size=10)
    assert folder_of(caught.value).parent == bench.folder / ".statsig-jobs"
    with pytest.raises(ImportRefusedError, match="has changed"):
        bench.run(service, iter(names(1, 30)), batch_size=10)
    bench.run(service, iter(names(0, 30)), batch_size=10)
    assert len(service.changes) == 3
    assert service.present == set(names(0, 30))


def test_a_job_goes_on_from_its_folder_alone(bench: Any) -> None:
    service = Service(names(0, 40), fail_at=2)
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, iter(names(30, 60)), "replace", batch_size=10, strategy="diff", max_removals=1.0)
    (job,) = jobs(folder_of(caught.value).parent)
    assert (job.segment, job.mode, job.calls, job.planned, job.ids) == ("beta", "replace", 1, 5, 10)
    assert job.folder == caught.value.job
    report = bench.flavour.run(bench.segments(service).resume_ids(job.folder, batch_size=10))
    assert service.present == set(names(30, 60))
    assert (report.added, report.removed, report.kept, report.calls) == (20, 30, 10, 5)
    assert jobs(folder_of(caught.value).parent) == []
    with pytest.raises(ImportRefusedError, match="no job in"):
        bench.flavour.run(bench.segments(service).resume_ids(job.folder))


def test_a_job_from_its_folder_refuses_a_changed_file(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, source, batch_size=10)
    csv_of(bench, ["other"])
    with pytest.raises(ImportRefusedError, match="has changed"):
        bench.flavour.run(bench.segments(service).resume_ids(caught.value.job))
    source.unlink()
    bench.flavour.run(bench.segments(service).resume_ids(caught.value.job, batch_size=10))
    assert service.present == set(names(0, 30))


def test_without_a_journal_it_cannot_go_on(bench: Any) -> None:
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError, match="no journal was kept: start anew") as caught:
        bench.run(service, names(0, 30), batch_size=10, journal=False)
    assert not caught.value.resumable
    assert list(bench.folder.iterdir()) == []


def test_a_journal_in_a_given_folder(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    with pytest.raises(PartialImportError) as caught:
        bench.run(Service(fail_at=2), source, batch_size=10, journal=bench.folder / "state")
    assert folder_of(caught.value).parent == bench.folder / "state"


def test_two_runs_of_one_job_are_kept_apart(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    met: list[str] = []

    class Meeting(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            super()._apply(kind, ids)
            if not met:
                met.append("")
                thread = threading.Thread(target=self.meet)
                thread.start()
                thread.join()

        def meet(self) -> None:
            from statsig_console import Statsig
            from statsig_console.resources.segments import Segments

            transport = httpx.MockTransport(Service())
            with Statsig(KEY, transport=transport, quota=Quota.unlimited()) as client:
                try:
                    Segments(client).import_ids("beta", source, mode="merge")
                except ImportRefusedError as error:
                    met[0] = str(error)

    report = bench.run(Meeting(), source, batch_size=10)
    assert "another process is at the job" in met[0]
    assert report.status == "done"


def test_a_record_cut_off_by_a_kill_is_dropped(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=3)
    with pytest.raises(PartialImportError):
        bench.run(service, source, batch_size=10)
    (folder,) = bench.jobs
    with (folder / "journal.jsonl").open("a") as file:
        file.write('{"event":"call","phase":"add","off')
    bench.run(service, source, batch_size=10)
    assert len(service.changes) == 3


def test_a_journal_of_another_version_or_kind_is_refused(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError):
        bench.run(service, source, batch_size=10)
    (folder,) = bench.jobs
    rewrite(folder, version=0)
    with pytest.raises(ImportRefusedError, match="of another version"):
        bench.run(service, source)
    (folder / "journal.jsonl").write_text("nothing\n")
    with pytest.raises(ImportRefusedError, match=r"record 1 is damaged; 0 ids in 0 calls .*restart=True"):
        bench.run(service, source)


def test_the_error_is_picklable_and_holds_no_key(bench: Any) -> None:
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError) as caught:
        bench.run(service, names(0, 30), batch_size=10)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.report == caught.value.report
    assert str(again) == str(caught.value)
    assert b"planted" not in pickle.dumps(caught.value)


def test_each_call_is_one_append_and_one_fsync(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(descriptor)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    counts: list[int] = []

    class Counting(Service):
        def _apply(self, kind: str, ids: list[str]) -> None:
            super()._apply(kind, ids)
            counts.append(len(synced))

    bench.run(Counting(), names(0, 50), batch_size=10)
    assert [later - earlier for earlier, later in pairwise(counts)] == [1, 1, 1, 1]


def test_a_kill_within_a_call_is_survived(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service(fail_at=2, failure="kill")
    with pytest.raises(Killed):
        bench.run(service, source, batch_size=10)
    report = bench.run(service, source, batch_size=10)
    assert report.resumed
    assert len(service.changes) == 4
    assert service.present == set(names(0, 30))


PROGRAM = """
import sys
from statsig_console import Statsig
from statsig_console.quota import Quota
from statsig_console.resources.segments import Segments

url, source, mode, stop = sys.argv[1:]

def told(event):
    if event.phase in ("add", "remove") and event.done:
        print(event.phase, event.done, flush=True)
        if stop == "yes" and event.done >= 3000:
            sys.stdin.read()  # the test kills us here

with Statsig("console-fake", base_url=url, quota=Quota.unlimited()) as client:
    report = Segments(client).import_ids(
        "beta", source, mode=mode, batch_size=1000, max_removals=1.0, on_progress=told
    )
print("resumed" if report.resumed else "fresh", report.added, report.removed, report.calls)
"""


@pytest.mark.parametrize("mode", ["merge", "replace"])
def test_a_process_that_is_killed_goes_on(tmp_path: Path, mode: str) -> None:
    from statsig_console.testing import FakeStatsig

    fake = FakeStatsig()
    fake.seed(segments=[{"name": "beta", "type": "id_list", "ids": names(0, 2000)}])
    source = tmp_path / "users.csv"
    source.write_text("user_id\n" + "".join(f"{id}\n" for id in names(1000, 8000)))
    with fake.serve() as url:
        command = [sys.executable, "-c", PROGRAM, url, str(source), mode]
        with subprocess.Popen([*command, "yes"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if line == "add 3000\n":
                    break
            process.send_signal(signal.SIGKILL)
        assert process.returncode == -signal.SIGKILL
        done = len([call for call in fake.calls if call.method in ("PATCH", "DELETE", "POST")])
        assert done == 3
        ended = subprocess.run([*command, "no"], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    words = ended.stdout.splitlines()[-1].split()
    expected = names(0, 8000) if mode == "merge" else names(1000, 8000)
    changes = [call for call in fake.calls if call.method in ("PATCH", "DELETE", "POST")]
    assert words == (["resumed", "7000", "0", "7"] if mode == "merge" else ["resumed", "6000", "1000", "7"])
    assert len(changes) == 7
    with fake.client() as client:
        assert set(client.segments.id_list.list("beta", limit=10_000)) == set(expected)


def test_ctrl_c_leaves_a_job_that_goes_on(bench: Any) -> None:
    source = csv_of(bench, names(0, 30))
    service = Service()
    seen: list[int] = []

    def told(event: Any) -> None:
        if event.phase == "add" and event.done == 20:
            seen.append(1)
            raise KeyboardInterrupt

    with suppress(KeyboardInterrupt):
        bench.run(service, source, batch_size=10, on_progress=told)
    assert seen == [1]
    bench.run(service, source, batch_size=10)
    assert len(service.changes) == 3
