"""The command line: what it does, prints, asks and exits with."""

from __future__ import annotations

import inspect
import io
import json
import os
import re
import select
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("click")

import click
from rich.console import Console

from statsig_console.cli import main
from statsig_console.cli.asking import agreed
from statsig_console.cli.problems import spoken
from statsig_console.id_lists import Progress, RichProgress
from statsig_console.quota import Quota
from statsig_console.resources.segments import Segments
from statsig_console.testing import FakeStatsig

KEY = "console-planted0key1planted2key3"


def names(first: int, last: int) -> list[str]:
    return [f"user-{number}" for number in range(first, last)]


class Command:
    """The command against a fake that listens.

    Args:
        fake: The fake.
        url: Where it listens.
        folder: The working directory.
        capture: The output.
    """

    def __init__(self, fake: FakeStatsig, url: str, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.fake, self.url, self.folder, self._capture = fake, url, folder, capture

    def __call__(self, *words: object) -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        code = main([str(word) for word in words])
        out, err = self._capture.readouterr()
        return code, out, err

    @property
    def ids(self) -> set[str]:
        """What is in the list."""
        with self.fake.client() as client:
            return set(client.segments.id_list.list("beta", limit=10_000))

    @property
    def changes(self) -> int:
        """How many changes were sent."""
        return len([call for call in self.fake.calls if call.method != "GET"])

    def file(self, ids: list[str]) -> Path:
        """A CSV with a header."""
        path = self.folder / "users.csv"
        path.write_text("user_id\n" + "".join(f"{id}\n" for id in ids))
        return path


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """The command, and a segment beta with 100 ids."""
    monkeypatch.chdir(tmp_path)
    fake = FakeStatsig(key=KEY)
    fake.seed(segments=[{"name": "beta", "type": "id_list", "ids": names(0, 100)}])
    with fake.serve() as url:
        # The commands take the quota of the process; nothing here is to wait for it.
        monkeypatch.setattr("statsig_console.base.shared_quota", lambda *_: Quota.unlimited())
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", KEY)
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        yield Command(fake, url, tmp_path, capsys)


def test_an_import_prints_its_report(command: Command) -> None:
    code, out, err = command("segments", "import", "beta", command.file(names(50, 150)), "--mode", "merge")
    assert code == 0
    assert "merge" in out
    assert "sent: added 100" in out
    assert "adding: 100 of 100 ids" in err
    assert command.ids == set(names(0, 150))


def test_json_is_all_there_is_on_standard_output(command: Command) -> None:
    path = command.file(names(0, 90))
    code, out, err = command("segments", "import", "beta", path, "--mode", "replace", "--yes", "--json")
    report = json.loads(out)
    assert code == 0
    assert (report["status"], report["removed"], report["count"]) == ("done", 10, 90)
    assert "reading the list" in err
    code, out, _ = command("segments", "restore", report["backup"], "--yes", "--json")
    assert code == 0
    assert json.loads(out)["added"] == 10
    assert command.ids == set(names(0, 100))


def test_a_dry_run_needs_no_yes(command: Command) -> None:
    code, out, _ = command("segments", "import", "beta", command.file(names(0, 90)), "--mode", "replace", "--dry-run")
    assert code == 0
    assert "plan: add 0, remove 10, 1 call," in out
    assert command.changes == 0


@pytest.mark.parametrize("mode", ["replace", "remove"])
def test_a_destructive_run_demands_yes_without_a_terminal(command: Command, mode: str) -> None:
    code, _, err = command("segments", "import", "beta", command.file(names(0, 90)), "--mode", mode)
    assert code == 2
    assert "--yes" in err
    assert command.fake.calls == []


@pytest.mark.parametrize(
    "words",
    [
        ["segments", "import", "beta", "users.csv"],
        ["segments", "import", "beta", "users.csv", "--mode", "upsert"],
        ["segments", "import", "beta", "nowhere.csv", "--mode", "merge"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--nonsense"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--max-removals", "many"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--max-removals", "500%"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--strategy", "diff"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--rules", "control"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--rules", "controls=skip"],
        ["segments", "import", "beta", "users.csv", "--mode", "merge", "--batch-size", "0"],
        ["segments", "export", "beta", "-", "--json"],
    ],
)
def test_a_wrong_use_exits_with_2(command: Command, words: list[str]) -> None:
    command.file(["a"])
    code, out, err = command(*words)
    assert code == 2
    assert out == ""
    assert err.startswith("statsig-console: ")
    assert err.count("\n") == 1
    assert command.fake.calls == []


def test_a_refusal_names_the_flag(command: Command) -> None:
    err = command("segments", "import", "beta", command.file(["a"]), "--mode", "merge", "--batch-size", "0")[2]
    assert err.startswith("statsig-console: --batch-size is 0;")
    err = command("segments", "export", "beta", "-", "--page-size", "0")[2]
    assert err.startswith("statsig-console: --page-size is 0;")


def test_an_argument_that_is_missing_is_named(command: Command) -> None:
    err = command("segments", "import", "beta", "users.csv")[2]
    assert (
        "missing option '--mode'. Choose from: merge, replace, remove; `statsig-console segments import --help`" in err
    )
    assert "missing argument 'SEGMENT_ID'" in command("segments", "import", "--mode", "merge")[2]


def test_no_key_exits_with_2(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STATSIG_CONSOLE_KEY")
    code, _, err = command("segments", "import", "beta", command.file(["a"]), "--mode", "merge")
    assert code == 2
    assert "no API key" in err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["segments", "import", "nobody", "users.csv", "--mode", "merge"], "404"),
        (["segments", "import", "beta", "users.csv", "--mode", "replace", "--yes"], "max_removals"),
        (["segments", "restore", "users.csv", "--yes"], "is no backup of an id list"),
        (["segments", "restore", "gone.gz", "--yes"], "there is no backup"),
        (["segments", "import", "beta", ".", "--mode", "merge"], "which is a folder"),
        (["segments", "jobs", "resume", "nowhere"], "no job"),
    ],
)
def test_a_failure_exits_with_1_and_one_line(command: Command, words: list[str], message: str) -> None:
    command.file(names(0, 3))
    code, out, err = command(*words)
    assert code == 1
    assert message in err.splitlines()[-1]
    assert err.splitlines()[-1].startswith("statsig-console: ")
    assert out == ""
    assert KEY not in err


def test_what_stops_on_the_way_exits_with_3_and_goes_on(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from statsig_console.errors import APIConnectionError
    from statsig_console.id_lists import apply

    operations: Any = apply.OPERATIONS
    real = operations["id_list", "add"]
    sent: list[int] = []

    def failing(*args: Any, **kwargs: Any) -> Any:
        sent.append(1)
        if len(sent) == 3:
            raise APIConnectionError("the network is gone")
        return real(*args, **kwargs)

    monkeypatch.setitem(operations, ("id_list", "add"), failing)
    path = command.file(names(0, 1000))
    words = ("segments", "import", "beta", path, "--mode", "merge", "--batch-size", "100", "--json")
    code, out, err = command(*words)
    assert code == 3
    assert json.loads(out)["status"] == "partial"
    assert f"the same command continues, or: statsig-console segments jobs resume {command.folder}" in err
    code, out, _ = command("segments", "jobs", "list", "--json")
    (job,) = json.loads(out)
    assert (code, job["calls"], job["planned"]) == (0, 2, 10)
    assert "2 of about 10 calls" in command("segments", "jobs", "list")[1]
    code, out, _ = command("segments", "jobs", "resume", job["folder"], "--json")
    assert code == 0
    assert json.loads(out)["resumed"] is True
    assert command.ids == set(names(0, 1000))
    assert command("segments", "jobs", "list")[2].startswith("no jobs in .statsig-jobs; ")


def test_a_resume_that_fails_before_its_first_call_exits_with_3(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = command.file(names(0, 1000))
    words = ("segments", "import", "beta", path, "--mode", "merge", "--batch-size", "100")
    # Before there is a job, an error leaves nothing to go on with.
    monkeypatch.setenv("STATSIG_CONSOLE_URL", "http://127.0.0.1:1")
    monkeypatch.setattr("statsig_console.retry.FIRST_BACKOFF", 0.0)
    assert command(*words)[0] == 1

    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == "add" and event.done:
            raise KeyboardInterrupt

    monkeypatch.setenv("STATSIG_CONSOLE_URL", command.url)
    with monkeypatch.context() as patch:
        patch.setattr(RichProgress, "__call__", interrupt)
        assert command(*words)[0] == 3
    with command.fake.fail("segments.get", status=401, times=None):
        code, out, err = command(*words)
        assert (code, out) == (3, "")
        assert "the same command continues, or: statsig-console segments jobs resume" in err
        assert command(*words, "--dry-run")[0] == 1
    # A source that has changed is refused however often it is tried.
    command.file(names(0, 1001))
    code, _, err = command(*words)
    assert code == 1
    assert "--restart to start anew" in err
    command.file(names(0, 1000))
    assert command(*words)[0] == 0
    assert command.ids == set(names(0, 1000))


def test_remedies_are_options(command: Command) -> None:
    path = command.file(names(0, 3))
    assert "pass --max-removals" in command("segments", "import", "beta", path, "--mode", "replace", "--yes")[2]
    assert "or --create to make it" in command("segments", "import", "gamma", path, "--mode", "merge")[2]
    out = command("segments", "import", "beta", path, "--mode", "merge")[1]
    assert out.endswith("undo: none: no backup was made\n")
    path.write_text("user_id\na\x01b\n")
    assert "or pass --rules control=skip" in command("segments", "import", "beta", path, "--mode", "merge")[2]
    path = command.file(names(0, 90))
    out = command("segments", "import", "beta", path, "--mode", "replace", "--yes")[1]
    (backup,) = command.folder.rglob("*.backup.gz")
    assert f"undo: statsig-console segments restore {backup}\n" in out
    assert (
        spoken("pass strategy='diff', verify=False or encoding=…")
        == "pass --strategy diff, --no-verify or --encoding …"
    )


def test_the_guide_moves_a_launchdarkly_segment(command: Command) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "id-lists.md").read_text(encoding="utf-8")
    part = guide.partition("## Moving a LaunchDarkly big segment")[2].partition("\n## ")[0]
    dry, fill, update = [shlex.split(line)[1:] for line in re.findall(r"^ +(statsig-console .*)$", part, re.MULTILINE)]
    export = command.folder / "export.csv"
    export.write_text("".join(f"{id}\n" for id in names(0, 100)))

    def listed() -> set[str]:
        with command.fake.client() as client:
            return set(client.segments.id_list.list("beta-users", limit=10_000))

    code, out, _ = command(*dry)
    assert code == 0
    assert "100 usable ids" in out
    assert command.changes == 0
    assert command(*fill)[0] == 0
    assert listed() == set(names(0, 100))
    export.write_text("".join(f"{id}\n" for id in names(10, 110)))
    code, out, _ = command(*update, "--yes", "--json")
    assert code == 0
    assert listed() == set(names(10, 110))
    assert "statsig-console segments restore FILE" in part
    assert command("segments", "restore", json.loads(out)["backup"], "--yes")[0] == 0
    assert listed() == set(names(0, 100))


def test_a_report_is_printed_on_any_terminal(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    path = command.folder / "ü.csv"
    path.write_text("a\nb\n")
    narrow = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr(sys, "stdout", narrow)
    code = main(["segments", "import", "beta", str(path), "--mode", "merge"])
    narrow.flush()
    assert code == 0
    assert b"\\xfc.csv" in narrow.buffer.getvalue()


def test_a_job_that_cannot_be_looked_at_hides_no_error(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("not yours")

    monkeypatch.setattr("statsig_console.cli.lists.job_in", refuse)
    code, _, err = command("segments", "import", "gamma", command.file(names(0, 3)), "--mode", "merge")
    assert code == 1
    assert "404" in err
    code, _, err = command("segments", "jobs", "resume", "somewhere")
    assert (code, err) == (1, "statsig-console: not yours\n")


def test_a_deleted_segment_is_restored(command: Command) -> None:
    words = ("segments", "import", "beta", command.file(names(0, 90)), "--mode", "replace", "--yes", "--json")
    backup = json.loads(command(*words)[1])["backup"]
    with command.fake.client() as client:
        client.segments.delete("beta")
    code, _, err = command("segments", "restore", backup, "--yes")
    assert code == 1
    assert "or --create to make it" in err
    assert command("segments", "restore", backup, "--yes", "--create")[0] == 0
    assert command.ids == set(names(0, 100))


def stopped_restore(command: Command, monkeypatch: pytest.MonkeyPatch) -> str:
    """The backup whose restore was interrupted after its change."""
    words = ("segments", "import", "beta", command.file(names(0, 90)), "--mode", "replace", "--yes", "--json")
    backup: str = json.loads(command(*words)[1])["backup"]

    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == "reset" and event.done:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(RichProgress, "__call__", interrupt)
        assert command("segments", "restore", backup, "--yes")[0] == 3
    return backup


def test_restores_into_two_segments_are_two_jobs(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = stopped_restore(command, monkeypatch)
    code, _, err = command("segments", "restore", backup, "nobody", "--yes")
    assert code == 1
    assert "404" in err
    assert "continues" not in err
    (Path(backup).parent / "other").mkdir()
    (Path(backup).parent / "other" / "journal.jsonl").write_text("garbage\n")
    assert command("segments", "restore", backup, "--yes")[0] == 0
    code, _, err = command("segments", "jobs", "list")
    assert code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_report_that_nobody_takes_does_not_undo_the_work(command: Command, more: tuple[str, ...]) -> None:
    words = [sys.executable, "-m", "statsig_console.cli", "segments", "import", "beta"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*words, str(command.file(names(100, 120))), "--mode", "merge", *more],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert len(command.ids) == 120


def test_ctrl_c_is_no_consent(monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        def readline(self) -> str:
            raise KeyboardInterrupt

    out = io.StringIO()
    monkeypatch.setattr(sys, "stdin", Input())
    monkeypatch.setattr(sys, "stderr", out)
    assert agreed("Change 'beta'?") is False
    assert out.getvalue() == "Change 'beta'? [y/N] \n"


def test_a_reader_that_has_had_enough_is_no_traceback(command: Command) -> None:
    with command.fake.client() as client:
        client.segments.id_list.add("beta", ids=names(0, 50_000))
    words = [sys.executable, "-m", "statsig_console.cli", "segments", "export", "beta", "-"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"user-")
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 1
    assert b"Traceback" not in said
    assert b"Broken" not in said


def test_ctrl_c_exits_with_3_where_it_can_go_on(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == phase and event.done:
            raise KeyboardInterrupt

    monkeypatch.setattr(RichProgress, "__call__", interrupt)
    words = ("segments", "import", "beta", command.file(names(0, 300)), "--mode", "merge", "--batch-size", "100")
    phase = "source"
    assert command(*words)[0] == 1
    phase = "add"
    code, _, err = command(*words)
    assert code == 3
    assert "segments jobs resume" in err


def test_a_restore_that_is_interrupted_exits_with_3(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = stopped_restore(command, monkeypatch)
    code, out, _ = command("segments", "restore", backup, "--yes", "--json")
    assert (code, json.loads(out)["resumed"]) == (0, True)
    assert command.ids == set(names(0, 100))


def test_export_and_standard_input(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, err = command("segments", "export", "beta", "-")
    assert code == 0
    assert set(out.split()) == set(names(0, 100))
    assert "100 ids of 'beta'" in err
    code, out, _ = command("segments", "export", "beta", "beta.csv.gz", "--column", "user_id")
    assert (code, (command.folder / "beta.csv.gz").is_file()) == (0, True)

    class Input:
        buffer = io.BytesIO(b"new-1\nnew-2\n")

        @staticmethod
        def isatty() -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", Input)
    code, _, err = command("segments", "import", "beta", "-", "--mode", "merge")
    assert code == 0, err
    assert {"new-1", "new-2"} <= command.ids


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1)])
def test_a_destructive_run_asks_on_a_terminal(command: Command, answer: str, code: int) -> None:
    import pty

    ours, theirs = pty.openpty()
    path = command.file(names(0, 90))
    words = ["segments", "import", "beta", str(path), "--mode", "replace"]
    with subprocess.Popen(
        [sys.executable, "-m", "statsig_console.cli", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm"},
    ) as process:
        os.close(theirs)
        seen = b""
        while b"[y/N]" not in seen and (ready := select.select([ours], [], [], 30)[0]):
            seen += os.read(ready[0], 4096)
        if b"[y/N]" not in seen:
            process.kill()
        assert b"remove 10" in seen
        os.write(ours, answer.encode() + b"\n")
        try:
            while chunk := os.read(ours, 4096):
                seen += chunk
        except OSError:
            pass  # the other end of a terminal closes with an error
    os.close(ours)
    assert process.returncode == code, seen.decode()
    assert len(command.ids) == (90 if code == 0 else 100)


def test_plain_lines_come_at_most_every_ten_seconds() -> None:
    out, now = io.StringIO(), [0.0]
    display = RichProgress(Console(file=out, width=200), lambda: now[0])
    for second in range(25):
        now[0] = float(second)
        display(Progress("add", second, 100, rate=1.0, eta=150.0 - second))
    display(Progress("add", 25, 100, waiting="quota", seconds=3.0))
    display(Progress("remove", 0, 10))
    display(Progress("remove", 10, 10))
    display(Progress("done", 0))
    assert out.getvalue().splitlines() == [
        "adding: 10 of 100 ids, 1/s, 2 min 20 s left",
        "adding: 20 of 100 ids, 1/s, 2 min 10 s left",
        "adding: 25 of 100 ids, waiting 3 s for the quota",
        "removing: 10 of 10 ids",
    ]


def test_a_terminal_gets_a_bar() -> None:
    out = io.StringIO()
    with RichProgress(Console(file=out, force_terminal=True, width=120)) as display:
        display(Progress("add", 5, 10, rate=1.0, eta=5.0))
        display(Progress("remove", 5, 10))
        display(Progress("check", 0))
        bars = display._bars
        assert bars is not None
        assert [task.finished for task in bars.tasks] == [True, True, False]
    assert "adding" in out.getvalue()
    assert "5/5" in out.getvalue()


def test_without_its_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    monkeypatch.delitem(sys.modules, "statsig_console.cli.lists", raising=False)
    assert main(["segments", "jobs", "list"]) == 1
    assert "statsig-console[cli]" in capsys.readouterr().err


def hint(err: str) -> list[str]:
    """The words of the command that an error tells to paste, without the program."""
    return shlex.split(err.rpartition("the same command continues, or: ")[2])[1:]


def test_the_command_to_go_on_with_can_be_pasted(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = command.folder / "with blanks & 'quotes'"
    folder.mkdir()
    path = folder / "users.csv"
    path.write_text("user_id\n" + "".join(f"{id}\n" for id in names(0, 300)))

    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == "add" and event.done:
            raise KeyboardInterrupt

    words = [
        "segments",
        "import",
        "beta",
        str(path),
        "--mode",
        "merge",
        "--batch-size",
        "100",
        "--base-url",
        command.url,
    ]
    monkeypatch.delenv("STATSIG_CONSOLE_URL")
    with monkeypatch.context() as patch:
        patch.setattr(RichProgress, "__call__", interrupt)
        code, out, err = command(*words)
    assert (code, out, err.count("\n")) == (3, "", 1)
    assert hint(err)[-2:] == ["--base-url", command.url]
    assert command(*hint(err), "--json")[0] == 0
    assert command.ids == set(names(0, 300))


def test_a_count_that_does_not_match_exits_with_4(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from statsig_console.id_lists.lines import read_batch

    def cut(*args: Any) -> tuple[list[str], int]:
        ids, size = read_batch(*args)
        return ids[:1], size

    monkeypatch.setattr("statsig_console.id_lists.apply.read_batch", cut)
    code, out, _ = command(
        "segments",
        "import",
        "beta",
        command.file(names(100, 120)),
        "--mode",
        "replace",
        "--yes",
        "--max-removals",
        "100%",
        "--strategy",
        "diff",
    )
    assert code == 4
    assert "count: 100 ids by the service, a mismatch\n" in out


def test_a_report_says_what_happened_and_nothing_that_was_planned(command: Command) -> None:
    path = command.file(names(50, 1200))
    out = command("segments", "import", "beta", path, "--mode", "merge")[1]
    first, source, sent, count, undo, note = out.splitlines()
    assert re.fullmatch(rf"merge {path} into 'beta': done in [\d.]+ s", first)
    assert source == (
        "source: 1,150 rows, 1,150 usable ids, csv, column 'user_id', header: user_id; "
        "first ids: user-50, user-51, user-52"
    )
    assert sent == "sent: added 1,150, removed 0, in 1 call"
    assert count == "count: 1,200 ids by the service, as expected (1,150 to 1,250)"
    assert undo == "undo: none: no backup was made"
    assert note.startswith("note: the list will hold up to 1,250 ids")
    out = command("segments", "import", "beta", path, "--mode", "merge", "--dry-run")[1]
    assert "plan: add at most 1,150, remove at most 0, 1 call, under a minute" in out
    assert out.count("undo") == 1
    assert "undo: none: pass --backup to have one" in out


def test_what_is_printed_of_files_and_journals_obeys_no_escape(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = command.folder / "users\x1b[2J\r\u202e.csv"
    path.write_text("user_id\n" + "".join(f"{id}\n" for id in names(0, 300)))

    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == "add" and event.done:
            raise KeyboardInterrupt

    words = ("segments", "import", "beta", path, "--mode", "merge", "--batch-size", "100")
    with monkeypatch.context() as patch:
        patch.setattr(RichProgress, "__call__", interrupt)
        assert command(*words)[0] == 3
    (command.folder / ".statsig-jobs" / "broken\x1b[2J").mkdir()
    (command.folder / ".statsig-jobs" / "broken\x1b[2J" / "journal.jsonl").write_text("x\x1b[2J\n")
    for code, out, err in (command("segments", "jobs", "list"), command(*words)):
        assert code == 0
        assert "users\\x1b[2J\\r\\u202e.csv" in out
        assert all(line.isprintable() for line in (out + err).splitlines())
    code, out, err = command("segments", "jobs", "list")
    assert "record 1 is damaged" in err


def test_one_broken_job_hides_no_other(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == "add" and event.done:
            raise KeyboardInterrupt

    words = ("segments", "import", "beta", command.file(names(0, 3000)), "--mode", "merge", "--batch-size", "1")
    with monkeypatch.context() as patch:
        patch.setattr(RichProgress, "__call__", interrupt)
        assert command(*words)[0] == 3
    broken = command.folder / ".statsig-jobs" / "broken"
    broken.mkdir()
    (broken / "journal.jsonl").write_text("garbage\n")
    code, out, err = command("segments", "jobs", "list")
    assert code == 0
    assert "into beta, 1 of about 3,000 calls, begun 20" in out
    assert err.startswith(
        "note: the journal .statsig-jobs/broken/journal.jsonl cannot be read: record 1 is damaged; 0 ids"
    )
    assert len(json.loads(command("segments", "jobs", "list", "--json")[1])) == 1
    code, _, err = command("segments", "jobs", "resume", broken)
    assert (code, err.count("\n")) == (1, 1)


def test_the_flags_are_the_keywords() -> None:
    from statsig_console.cli.lists import COMMANDS
    from statsig_console.cli.options import COMMON
    from statsig_console.id_lists.options import ImportOptions, RestoreOptions, ResumeOptions, table

    def flags(made: click.Command) -> set[str | None]:
        return {param.name for param in made.params if isinstance(param, click.Option)}

    common = {param.name for param in COMMON()}
    own = common | {"yes", "as_json"}
    # What stands for the source of an import.
    queries = {"sql", "adbc"}
    only_in_python = {"confirm", "on_progress"}
    jobs = COMMANDS["jobs"]("")
    assert isinstance(jobs, click.Group)
    for made, of in (
        (COMMANDS["import"](""), ImportOptions),
        (COMMANDS["restore"](""), RestoreOptions),
        (jobs.commands["resume"], ResumeOptions),
    ):
        assert flags(made) >= own
        assert flags(made) - own - queries - {"no_journal"} == set(table(of)) - only_in_python
        assert {flag for param in made.params for flag in param.opts if flag.startswith("--")} >= {
            f"--{name.replace('_', '-')}" for name in set(table(of)) - only_in_python
        }
    method = inspect.signature(Segments.export_ids).parameters
    assert flags(COMMANDS["export"]("")) - own == set(method) - {"self", "segment_id", "path", "on_progress"}


def test_attempts_and_errors_show_as_everywhere(command: Command) -> None:
    path = command.file(names(100, 103))
    code, _, err = command("segments", "import", "beta", path, "--mode", "merge", "-v")
    assert code == 0
    assert re.search(r"^PATCH /console/v1/segments/beta/id_list → 20\d, attempt 1, ", err, re.MULTILINE)
    code, out, err = command("segments", "export", "gamma", "-", "--error-format", "json")
    told = json.loads(err.splitlines()[-1])["error"]
    assert (code, out) == (1, "")
    assert (told["type"], told["status_code"], told["exit_code"]) == ("NotFoundError", 404, 1)
    code, _, err = command("segments", "import", "beta", path, "--mode", "replace", "--error-format=json")
    assert (code, json.loads(err)["error"]["exit_code"]) == (2, 2)
    code, _, err = command("segments", "import", "beta", path, "--mod", "merge")
    assert (code, err) == (2, "statsig-console: no flag --mod; did you mean --mode?\n")


def test_a_resume_keeps_what_the_job_began_with(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: RichProgress, event: Progress) -> None:
        if event.phase == "add" and event.done:
            raise KeyboardInterrupt

    words = ("segments", "import", "beta", command.file(names(0, 300)), "--mode", "merge", "--batch-size", "100")
    with monkeypatch.context() as patch:
        patch.setattr(RichProgress, "__call__", interrupt)
        code, _, err = command(*words, "--no-verify", "--respect-reviews")
    code, out, _ = command(*hint(err), "--json")
    assert (code, json.loads(out)["status"], json.loads(out)["calls"]) == (0, "updating", 3)
    assert "x-respect-review-settings" in {name.lower() for name in command.fake.calls[-1].headers}


def test_a_countdown_counts_down_and_counts_have_separators() -> None:
    out, now = io.StringIO(), [0.0]
    with RichProgress(Console(file=out, force_terminal=True, width=120), lambda: now[0]) as display:
        display(Progress("add", 1_500_000, 10_000_000, waiting="quota", seconds=12.0))
        bars = display._bars
        assert bars is not None
        columns: Any = bars.columns[2:]
        shown = []
        for second in (0.0, 5.0, 11.6, 30.0):
            now[0] = second
            shown.append([column.render(bars.tasks[0]) for column in columns])
        display(Progress("add", 1_500_000, 10_000_000, rate=2_000.0, eta=90.0))
        now[0] = 60.0
        later = [column.render(bars.tasks[0]) for column in columns]
    assert [str(rest) for _, rest in shown] == [f"waiting {seconds} s for the quota" for seconds in (12, 7, 0, 0)]
    assert {str(count) for count, _ in shown} == {"1,500,000/10,000,000"}
    assert str(later[1]) == "2,000/s, 60 s left"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_ctrl_c_on_a_terminal_leaves_a_clean_line(command: Command) -> None:
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    path = command.file(names(0, 5000))
    words = ["segments", "import", "beta", str(path), "--mode", "merge", "--batch-size", "10"]
    with subprocess.Popen(
        [sys.executable, "-m", "statsig_console.cli", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        env={**os.environ, "TERM": "xterm", "COLUMNS": "200"},
    ) as process:
        os.close(theirs)
        seen = b""
        while b"adding" not in seen and (ready := select.select([ours], [], [], 60)[0]):
            seen += os.read(ready[0], 4096)
        # As the key does, through the terminal.
        os.write(ours, b"\x03")
        try:
            while chunk := os.read(ours, 4096):
                seen += chunk
        except OSError:
            pass  # the other end of a terminal closes with an error
    os.close(ours)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode())
    last = text.rstrip().splitlines()[-1]
    assert process.returncode == 3, text
    assert last.startswith(
        "statsig-console: interrupted; the same command continues, or: statsig-console segments jobs"
    )
    assert "Traceback" not in text
    # The cursor is shown again.
    assert seen.rindex(b"\x1b[?25h") > seen.rindex(b"\x1b[?25l")
