"""Commands against the fake: what they print, send, refuse and exit with."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("click")

from statsig_console.cli.output import Printer
from statsig_console.cli.problems import Reporter
from statsig_console.cli.proposals import takes_reviews
from statsig_console.cli.settings import Session
from statsig_console.quota import Quota
from statsig_console.retry import TimeSource
from statsig_console.testing import FakeStatsig
from tests.cli.conftest import KEY, Run


def changes(fake: FakeStatsig) -> list[tuple[str, str]]:
    """What was sent besides reads."""
    return [(call.method, call.path) for call in fake.calls if call.method != "GET"]


# ---- grammar


@pytest.mark.parametrize(
    ("words", "proposal"),
    [
        ("gats list", "did you mean `statsig-console gates`?"),
        ("gates lst", "did you mean `statsig-console gates list`?"),
        ("gates list --tyep STALE", "did you mean --type?"),
        ("gates update x --no-is-enabeld", "did you mean --no-is-enabled?"),
        ("gates list --type STAEL", "did you mean STALE?"),
        ("gates list -o jsn", "did you mean json?"),
        ("gates list --columns idd", "did you mean id?"),
        ("gates update x --body {isEnabld:1}", "--body has 'isEnabld:1'"),
        ("gates update x --no-is-enabled=false", "--no-is-enabled takes no value; pass it alone, or --is-enabled=true"),
        ("gates update x --type NOTHING", "pass PERMANENT, TEMPORARY; --raw sends it as it is"),
        ("gates list --page-size 0", ": --page-size is 0; pass a whole number from 1, or leave it out for the"),
        ("gates get .. --dry-run", ": GATE_ID is '..', "),
        ('gates update x --body {"isEnabld":true}', "did you mean 'isEnabled'?"),
    ],
)
def test_what_is_misspelt_is_refused_with_the_nearest(words: str, proposal: str, run: Run, fake: FakeStatsig) -> None:
    ended = run(*words.split())
    assert ended.code == 2
    assert proposal in ended.err
    assert ended.err.count("\n") == 1
    assert ended.out == ""
    assert changes(fake) == []


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (["--no-is-enabled"], {"isEnabled": False}),
        (["--is-enabled"], {"isEnabled": True}),
        (["--team", "null"], {"team": None}),
        (["--tags", "a,b", "--tags", "c"], {"tags": ["a", "b", "c"]}),
        (["--tags", '"a,b",c'], {"tags": ["a,b", "c"]}),
        (["--tags", ""], {"tags": []}),
        (["--target-apps", "web"], {"targetApps": "web"}),
        (["--target-apps", "[web]"], {"targetApps": ["web"]}),
        (["--description", "--is-enabled"], {"description": "--is-enabled"}),
        (["--body", '{"name": "one", "isEnabled": true}', "--name", "two"], {"name": "two", "isEnabled": True}),
        (["--body", "name: off\nisEnabled: false"], {"name": "off", "isEnabled": False}),
        (["--body", "name: 2026-01-31"], {"name": "2026-01-31"}),
        (["--review-settings", "{requiredReview: true}"], {"reviewSettings": {"requiredReview": True}}),
    ],
)  # fmt: skip
def test_words_become_values(words: list[str], body: dict[str, Any], run: Run) -> None:
    ended = run("gates", "update", "new_checkout", "--dry-run", *words)
    assert ended.code == 0, ended.err
    assert json.loads(ended.out)["body"] == body


def test_a_nullable_boolean_takes_null(run: Run) -> None:
    from statsig_console import operations

    operation, argument = next(
        (each, argument)
        for each in operations.values()
        for argument in each.arguments
        if argument.type.kind == "boolean" and argument.type.nullable and each.method == "PATCH"
    )
    ids = ["x" for each in operation.arguments if each.place == "path"]
    flag = f"--{argument.name.replace('_', '-')}"
    for words, value in (([flag, "null"], None), ([flag], True), ([f"--no-{flag[2:]}"], False)):
        words = [*operation.name.replace("_", "-").split("."), *words, *ids, "--dry-run", "--no-validate"]
        assert json.loads(run(*words).out)["body"] == {argument.wire: value}


def test_an_unknown_word_passes_with_raw(run: Run) -> None:
    ended = run("gates", "list", "--type", "FUTURE", "--raw", "--dry-run")
    assert json.loads(ended.out)["query"] == {"type": "FUTURE"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"name": "a",\n "isEnabled" true}', "line 2, column 14"),
        ("name: a\n  isEnabled: [", "line 2, column 12"),
        ('{"name": "a", "name": "b"}', "'name' stands there twice"),
        ('{"name": NaN}', "NaN"),
        ("- a\n- b", "--body is a list"),
        ("{1: a}", "the key 1"),
        ('{"isEnabled": "yes"}', "body.isEnabled"),
        ('{"rules": [{"name": "a", "passPercentage": "x", "conditions": []}]}', "rules.0.passPercentage"),
    ],
)
def test_a_body_that_cannot_be_right_is_refused(text: str, words: str, run: Run, home: Path) -> None:
    Path("gate").write_text(text)
    ended = run("gates", "update", "x", "--body", "@gate", "--dry-run")
    assert ended.code == 2
    assert words in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "file", "words"),
    [
        ('{"name": "abc", "description": "a\nb"}', None, "no JSON: line 1, column 34"),
        ('{"name": "abc",}', None, "no JSON: line 1, column 1"),
        ('[{"name": "abc"},]', None, "no JSON: line 1, column 1"),
        ('{name: abc, description: "a\nb"}', None, "no JSON: line 1, column 2"),
        ('"a\nb"', None, "no JSON: line 1, column 3"),
        ('{"name": "abc",}', "gate.json", "no JSON: line 1, column 1"),
        ("name: abc", "gate.json", "no JSON: line 1, column 1"),
        ('{"name": "abc",}', "gate.yaml", "no JSON: line 1, column 1"),
    ],
)
def test_broken_json_is_not_read_as_yaml(text: str, file: str | None, words: str, run: Run, home: Path) -> None:
    if file:
        Path(file).write_text(text)
    ended = run("gates", "update", "x", "--body", f"@{file}" if file else text, "--dry-run")
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert words in ended.err


def test_yaml_that_cannot_be_meant_as_json_is_read(run: Run) -> None:
    for text in ("{description: a, tags: [b]}", '{description: "a", tags: ["b"],}', '"description": a\n"tags": [b]'):
        ended = run("gates", "update", "x", "--body", text, "--dry-run")
        assert json.loads(ended.out)["body"] == {"description": "a", "tags": ["b"]}


def test_what_the_document_refuses_goes_with_no_validate(run: Run) -> None:
    ended = run("gates", "update", "x", "--body", '{"isEnabled": "yes", "later": 1}', "--no-validate", "--dry-run")
    assert json.loads(ended.out)["body"] == {"isEnabled": "yes", "later": 1}


def test_raw_lets_words_of_a_body_through(run: Run) -> None:
    assert "FUTURE" in run("gates", "update", "x", "--body", '{"type": "FUTURE"}', "--dry-run").err
    for words in (["--body", '{"type": "FUTURE"}'], ["--type", "FUTURE"]):
        assert json.loads(run("gates", "update", "x", *words, "--raw", "--dry-run").out)["body"] == {"type": "FUTURE"}


def test_an_entity_may_be_called_by_its_name(run: Run) -> None:
    rule = "{name: Staff, passPercentage: 100, conditions: [{type: public}]}"
    by_body, by_name = (run("gates", "rules", "add", "x", flag, rule, "--dry-run").out for flag in ("--body", "--rule"))
    assert json.loads(by_name)["body"]["name"] == "Staff"
    assert by_name == by_body


def test_a_dry_run_of_a_job_is_one_list(run: Run, home: Path) -> None:
    Path("ids").write_text("a\nb\n")
    shown = json.loads(run("gates", "delete", "--ids-from", "ids", "--dry-run").out)
    assert [each["path"] for each in shown] == ["/console/v1/gates/a", "/console/v1/gates/b"]
    text = run("gates", "delete", "--ids-from", "ids", "--dry-run", "-o", "table").out
    assert text == "DELETE /console/v1/gates/a\nDELETE /console/v1/gates/b\n"


def test_a_body_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'\xef\xbb\xbf{"name": "abc"}')))
    assert json.loads(run("gates", "create", "--body", "@-", "--dry-run").out)["body"] == {"name": "abc"}


def test_a_missing_file_and_missing_arguments_are_named(run: Run) -> None:
    assert "'nope.json', which cannot be read" in run("gates", "update", "x", "--body", "@nope.json").err
    assert (
        "gates rules add needs --name and --pass-percentage and --conditions" in run("gates", "rules", "add", "x").err
    )
    assert "gates get needs GATE_ID" in run("gates", "get").err
    assert "unexpected extra argument (y)" in run("gates", "update", "x", "y").err


# ---- output


def test_json_is_what_the_service_said(run: Run, fake: FakeStatsig) -> None:
    listed = json.loads(run("gates", "list").out)
    assert [each["id"] for each in listed] == ["gate_0", "gate_1", "gate_2"]
    assert json.loads(run("gates", "get", "gate_1").out) == listed[1]
    lines = run("gates", "list", "-o", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == listed


def test_columns_query_and_ids(run: Run, fake: FakeStatsig) -> None:
    assert run("gates", "list", "-o", "id", "--limit", "2").out == "gate_0\ngate_1\n"
    found = json.loads(run("gates", "list", "--columns", "id,owner.name,last_modified_at", "--limit", "1").out)
    assert list(found[0]) == ["id", "owner.name", "last_modified_at"]
    assert found[0]["owner.name"] == "CONSOLE API"
    assert json.loads(run("gates", "list", "--query", "[?type!='STALE'].id").out) == ["gate_0", "gate_1", "gate_2"]
    assert "is no JMESPath" in run("gates", "list", "--query", "[?").err


def test_csv_has_every_field_and_yaml_reads_back(run: Run, fake: FakeStatsig) -> None:
    listed = json.loads(run("gates", "list").out)
    rows = list(csv.DictReader(io.StringIO(run("gates", "list", "-o", "csv").out)))
    assert [row["id"] for row in rows] == ["gate_0", "gate_1", "gate_2"]
    assert set(rows[0]) == set(listed[0])
    from ruamel.yaml import YAML

    assert YAML(typ="safe", pure=True).load(run("gates", "list", "-o", "yaml").out) == listed


def test_a_table_fits_its_terminal(run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.cells import cell_len

    fake.seed(gates=[{"name": "日本語 " * 20}])
    for width in (20, 80, 200):
        monkeypatch.setenv("COLUMNS", str(width))
        lines = run("gates", "list", "-o", "table").out.splitlines()
        assert len(lines) == 5
        assert max(map(cell_len, lines)) <= width
        assert lines[0].startswith("ID")


def test_times_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    from statsig_console.cli.tables import cell

    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert cell(1760000000000, "lastModifiedTime") == "2025-10-09 17:53"
        assert cell("2025-10-09T08:53:20+00:00", "created_at") == "2025-10-09 17:53"
        assert cell(1760000000000, "count") == "1760000000000"
    finally:
        monkeypatch.undo()
        time.tzset()


ROWS = [
    {
        "id": f"gate_{number}",
        "name": f"Gate {number} 日本語",
        "status": "In Progress",
        "type": "TEMPORARY",
        "isEnabled": number == 0,
        "owner": {"ownerName": "Ann Example of the platform team"},
        "tags": [],
        "description": "x" * 100,
        "lastModifiedTime": "2027-01-15 08:00",
        "version": number,
    }
    for number in range(2)
]


@pytest.mark.parametrize(
    ("width", "screen"),
    [
        (
            80,
            "ID      NAME           STATUS       TYPE       ENABLED  OWNER\n"
            "gate_0  Gate 0 日本語  In Progress  TEMPORARY  yes      Ann Example of the plat…\n"
            "gate_1  Gate 1 日本語  In Progress  TEMPORARY  no       Ann Example of the plat…\n",
        ),
        (
            96,
            "ID      NAME           STATUS       TYPE       ENABLED  OWNER                   LAST MODIFIED\n"
            "gate_0  Gate 0 日本語  In Progress  TEMPORARY  yes      Ann Example of the pl…  2027-01-15 08:00\n"
            "gate_1  Gate 1 日本語  In Progress  TEMPORARY  no       Ann Example of the pl…  2027-01-15 08:00\n",
        ),
        (
            200,
            "ID      NAME           STATUS       TYPE       ENABLED  OWNER                             "
            "LAST MODIFIED     VERSION\n"
            "gate_0  Gate 0 日本語  In Progress  TEMPORARY  yes      Ann Example of the platform team  "
            "2027-01-15 08:00  0\n"
            "gate_1  Gate 1 日本語  In Progress  TEMPORARY  no       Ann Example of the platform team  "
            "2027-01-15 08:00  1\n",
        ),
    ],
)
def test_the_screens_of_tables(width: int, screen: str, capsys: pytest.CaptureFixture[str]) -> None:
    Printer("table", None, None, Session(Reporter(), width=width)).rows(ROWS)
    assert capsys.readouterr().out == screen


def test_the_screen_of_an_entity(run: Run, fake: FakeStatsig, capsys: pytest.CaptureFixture[str]) -> None:
    conditions = [{"type": "user_id", "operator": "any", "targetValue": ["a", "b"]}, {"type": "public"}]
    rules = [{"name": "Staff\x1b[2J", "passPercentage": 50, "conditions": conditions}]
    Printer("table", None, None, Session(Reporter())).one({"id": "a", "isEnabled": True, "rules": rules})
    assert capsys.readouterr().out == (
        "id         a\nisEnabled  yes\nrules\n└─ Staff\\x1b[2J  50%\n   ├─ user_id any a, b\n   └─ public\n"
    )


def test_rows_are_printed_before_the_last_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    printed = []

    def rows() -> Any:
        for number in range(3):
            yield {"id": number}
            printed.append(capsys.readouterr().out)

    for form in ("jsonl", "json", "id", "yaml"):
        printed.clear()
        Printer(form, None, None, Session(Reporter())).rows(rows())
        assert "0" in printed[0]


@pytest.mark.parametrize("columns", [None, "id,name"])
def test_a_table_shows_its_first_page_before_the_last_is_read(
    columns: str | None, fake: FakeStatsig, capsys: pytest.CaptureFixture[str]
) -> None:
    from statsig_console import Statsig

    seen: list[str] = []
    with Statsig(KEY, base_url=os.environ["STATSIG_CONSOLE_URL"]) as client:
        pages: Any = client.gates.list(limit=1)
        reads = pages.reads

        def watched() -> Any:
            for read in reads():
                seen.append(capsys.readouterr().out)
                yield read

        pages.reads = watched
        Printer.of({"output": "table", "columns": columns}, Session(Reporter())).answer(pages, listing=True)
    assert ["gate_0" in each for each in seen[:3]] == [False, True, False]
    assert ["gate_1" in each for each in seen[:3]] == [False, False, True]


def test_a_long_list_says_how_to_stop(capsys: pytest.CaptureFixture[str]) -> None:
    clock = iter(range(0, 100, 3))
    printer = Printer("id", None, None, Session(Reporter()), now=lambda: next(clock))
    printer.answer([{"id": number} for number in range(5)], listing=True)
    assert capsys.readouterr().err == "note: 2 read so far; --limit N stops sooner\n"


def test_texts_and_strange_answers_are_printed(run: Run, fake: FakeStatsig) -> None:
    fake.seed(segments=[{"name": "beta", "type": "id_list", "ids": ["u1", "u2"]}])
    assert run("segments", "id-list", "list", "beta", "-o", "table").out == "VALUE\nu1\nu2\n"
    assert run("segments", "id-list", "list", "beta", "-o", "csv").out == "value\nu1\nu2\n"
    assert run("gates", "list", "--query", "[].id", "-o", "table").out == "VALUE\ngate_0\ngate_1\ngate_2\n"
    ended = run("gates", "list", "--query", "length(`1`)")
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    for form in ("table", "json", "jsonl", "csv", "yaml", "id"):
        assert run("gates", "list", "--query", "[0]", "-o", form).code == 0
        assert run("gates", "list", "--creator-name", "nobody", "-o", form).code == 0


def test_json_is_json_on_any_standard_output(fake: FakeStatsig) -> None:
    fake.seed(gates=[{"name": "other", "description": "größe"}])
    words = [sys.executable, "-m", "statsig_console.cli", "gates", "get", "other"]
    done = subprocess.run(words, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert json.loads(done.stdout)["description"] == "größe"


def test_a_change_that_cannot_be_printed_is_told_as_made(run: Run, fake: FakeStatsig) -> None:
    ended = run("gates", "update", "gate_1", "--description", "new", "--columns", "idd")
    assert ended.code == 4
    assert ended.err.startswith("statsig-console: the change is made, but --columns has 'idd'")
    assert json.loads(run("gates", "get", "gate_1").out)["description"] == "new"


def test_an_empty_profile_is_no_other_one(run: Run, fake: FakeStatsig) -> None:
    for words in (
        ("gates", "list", "--profile", ""),
        ("--profile=", "gates", "list"),
        ("segments", "export", "a", "-", "--profile="),
    ):
        ended = run(*words)
        assert ended.code == 2
        assert "no profile ''" in ended.err


@pytest.mark.parametrize(
    ("words", "unloaded"),
    [
        (["--version"], ["click", "rich", "httpx", "statsig_console_api"]),
        (["gates", "list", "--help"], ["httpx", "statsig_console_api.api.gates", "statsig_console.client"]),
        (["gates", "get", "x", "--dry-run"], ["httpx", "statsig_console_api.api.segments"]),
    ],
)
def test_only_what_is_asked_for_is_loaded(words: list[str], unloaded: list[str]) -> None:
    code = f"import sys; from statsig_console.cli import main; main({words}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(unloaded).isdisjoint(done.stderr.split())


# ---- safety


def test_what_deletes_needs_yes_without_a_terminal(run: Run, fake: FakeStatsig) -> None:
    for verb in ("delete", "archive", "launch", "disable"):
        ended = run("gates", verb, "gate_1")
        assert ended.code == 2
        assert "--yes" in ended.err
    assert changes(fake) == []
    assert run("gates", "delete", "gate_1", "--yes").code == 0
    assert changes(fake) == [("DELETE", "/console/v1/gates/gate_1")]


def test_what_asks_is_what_destroys() -> None:
    from statsig_console import operations
    from statsig_console.cli.options import is_destructive

    asking = {name for name, each in operations.items() if is_destructive(each)}
    assert {name for name, each in operations.items() if each.method == "DELETE"} <= asking
    named = "gates.archive gates.launch gates.disable experiments.reset experiments.make_decision experiments.abandon"
    assert {*named.split(), "metrics.schedule_archive", "segments.id_list.reset"} <= asking
    plain = "gates.unarchive gates.enable metrics.cancel_archive gates.update gates.create"
    assert asking.isdisjoint(plain.split())


def test_every_verb_was_decided_on() -> None:
    from statsig_console import operations
    from statsig_console.cli.options import is_destructive

    found: dict[bool, set[str]] = {True: set(), False: set()}
    for name, each in operations.items():
        if each.mutation:
            found[is_destructive(each)].add(name.rpartition(".")[2])
    assert found[True] == {
        *"abandon abort archive commit deactivate delete delete_by_name disable disable_groups launch".split(),
        *"make_decision remove remove_conditional remove_ids remove_user reset restart_as_new rollout rotate".split(),
        *"schedule_archive schedule_start skip start".split(),
    }
    assert found[False] == {
        *"add add_ids add_many approve assign backfill cancel cancel_archive create defer_decision enable".split(),
        *"enable_groups invite load_pulse mute pause reject reload replace resolve set set_databricks".split(),
        *"start_evals submit unarchive unmute unpause update update_by_name update_many update_message".split(),
    }


@pytest.mark.parametrize(
    "name",
    [
        "experiments.start",
        "experiments.schedule_start",
        "gates.reviews.commit",
        "release_pipeline_triggers.rollout",
        "release_pipeline_triggers.skip",
    ],
)
def test_what_starts_or_ships_needs_yes_without_a_terminal(name: str, run: Run, fake: FakeStatsig) -> None:
    from statsig_console import operations

    ids = ["x" for each in operations[name].arguments if each.place == "path"]
    whole = ["--no-validate", "--body", "{}"] if operations[name].body else []
    ended = run(*name.replace("_", "-").split("."), *ids, *whole)
    assert (ended.code, "needs --yes" in ended.err) == (2, True), ended.err
    assert fake.calls == []


def test_a_job_goes_on_after_a_failure(run: Run, fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\n\nnope\ngate_2\ngate_0\n")
    ended = run("gates", "archive", "--ids-from", "ids", "--yes")
    assert ended.code == 3
    failure, summary = ended.err.splitlines()
    assert failure.startswith("statsig-console: nope: PUT /console/v1/gates/nope/archive → 404: ")
    assert summary == "gates archive: 2 done, 1 failed"
    assert len(changes(fake)) == 3


def test_a_job_is_refused_whole_where_an_id_cannot_be(run: Run, fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\n..\n")
    ended = run("gates", "archive", "--ids-from", "ids", "--yes")
    assert ended.code == 2
    assert "'..'" in ended.err
    assert changes(fake) == []
    Path("ids").write_text("\n")
    assert "holds no ids" in run("gates", "archive", "--ids-from", "ids", "--yes").err


def test_a_job_of_reads_prints_what_it_reads(run: Run, fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\ngate_2\n")
    assert [each["id"] for each in json.loads(run("gates", "get", "--ids-from", "ids").out)] == ["gate_0", "gate_2"]
    Path("ids").write_text("nope\n")
    assert run("gates", "get", "--ids-from", "ids").code == 1


@pytest.mark.parametrize(
    ("form", "out"), [("json", ["gate_0", "gate_2"]), ("jsonl", '"gate_0"\n"gate_2"\n'), ("id", "gate_0\ngate_2\n")]
)
def test_a_query_selects_from_a_job(form: str, out: Any, run: Run, fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\ngate_2\n")
    words = ["--ids-from", "ids", "--query", "[].id"]
    ended = run("gates", "get", *words, "-o", form)
    assert (json.loads(ended.out) if form == "json" else ended.out) == out
    ended = run("gates", "update", *words, "--description", "new")
    assert json.loads(ended.out) == ["gate_0", "gate_2"]
    assert len(changes(fake)) == 2


def test_a_job_whose_answers_cannot_be_printed_says_so(run: Run, fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\ngate_2\n")
    words = ["--ids-from", "ids", "--query", "length(`1`)"]
    ended = run("gates", "get", *words)
    assert (ended.code, ended.out) == (2, "")
    ended = run("gates", "update", *words, "--description", "new")
    assert (ended.code, len(changes(fake))) == (4, 2)
    assert "the changes are not printed: --query does not fit" in ended.err


def test_columns_of_a_job_are_refused_before_anything_is_sent(run: Run, fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\ngate_2\n")
    for words in (["archive", "--yes"], ["get"], ["update", "--description", "new", "-o", "csv"]):
        ended = run("gates", *words, "--ids-from", "ids", "--columns", "id,nam")
        assert (ended.code, ended.out) == (2, "")
        assert "--columns has 'nam', which is no field here; did you mean name?" in ended.err
    assert fake.calls == []
    ended = run("gates", "get", "--ids-from", "ids", "--columns", "id,owner.name,last_modified_at", "-o", "jsonl")
    assert [json.loads(line)["id"] for line in ended.out.splitlines()] == ["gate_0", "gate_2"]


def test_a_field_of_the_items_of_a_list_is_refused_with_its_remedy(run: Run, fake: FakeStatsig) -> None:
    fake.seed(gates=[{"name": "ruled", "rules": [{"name": "a", "passPercentage": 5, "conditions": []}]}])
    err = run("gates", "get", "ruled", "--columns", "id,rules.name").err
    assert "'rules.name', and rules is a list; rules.0.name is of the first one, and --query selects" in err
    assert json.loads(run("gates", "get", "ruled", "--columns", "rules.0.name").out) == {"rules.0.name": "a"}


def test_a_job_stops_where_the_key_is_refused(
    run: Run, fake: FakeStatsig, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("ids").write_text("gate_0\ngate_1\n")
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "console-another0key")
    ended = run("gates", "archive", "--ids-from", "ids", "--yes")
    assert ended.code == 1
    assert ended.err.splitlines()[-1] == "gates archive: 0 done, 1 failed, 1 not tried"


def test_a_job_of_changes_goes_on_without_a_reader(fake: FakeStatsig, home: Path) -> None:
    Path("ids").write_text("gate_0\ngate_1\ngate_2\n")
    command = f"{sys.executable} -m statsig_console.cli gates archive --ids-from ids --yes -o id | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.stderr == "gates archive: 3 done, 0 failed\n"
    assert len(changes(fake)) == 3


def test_a_change_through_a_review(run: Run, fake: FakeStatsig) -> None:
    ended = run("gates", "update", "gate_1", "--no-is-enabled", "--reviewed", "Too slow", "--dry-run")
    shown = json.loads(ended.out)
    assert shown["path"] == "/console/v1/gates/gate_1/reviews"
    assert shown["body"] == {"description": "Too slow", "change": {"is_enabled": False}}
    assert "takes one change" in run("gates", "update", "x", "--no-is-enabled", "--rules", "[]", "--reviewed", "w").err
    assert "cannot propose" in run("gates", "update", "x", "--description", "y", "--reviewed", "w").err
    assert "cannot propose archive_reason" in run("gates", "archive", "x", "--archive-reason", "y", "--reviewed=w").err
    assert "nothing to propose" in run("gates", "update", "x", "--reviewed", "w").err
    assert "body.settings." in run("experiments", "update", "x", "--allocation", "50", "--reviewed", "w").err
    assert "say why" in run("gates", "disable", "x", "--reviewed", " ").err
    assert changes(fake) == []


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("gates enable x", {"change": {"is_enabled": True}}),
        ("gates delete x", {"change": {"delete": True}}),
        ("dynamic-configs unarchive x", {"change": {"is_archived": False}}),
        ("dynamic-configs update x --default-value {}", {"change": {"default_value": {}}}),
        # The document wants nine settings, whatever changes.
        (
            "experiments update x --allocation 50 --no-validate",
            {"type": "update_settings", "settings": {"allocation": 50}},
        ),
        ("experiments start x", {"type": "start"}),
        ("experiments archive x --archive-reason over", {"type": "archive", "reason": "over"}),
        (
            "experiments make-decision x --id g1 --decision-reason better --remove-targeting",
            {"type": "make_decision", "winning_group_id": "g1", "reason": "better", "remove_targeting": True},
        ),
        ("autotunes delete x", {"type": "delete"}),
    ],
)
def test_a_proposal_says_what_the_command_would_do(
    run: Run, fake: FakeStatsig, words: str, body: dict[str, Any]
) -> None:
    ended = run(*words.split(), "--reviewed", "why", "--dry-run")
    shown = json.loads(ended.out)
    assert shown["path"].endswith("/x/reviews")
    assert shown["body"] == {"description": "why", **body}


def test_every_kind_with_reviews_takes_proposals() -> None:
    from statsig_console_api import operations

    found: dict[str, set[str]] = {}
    for name, each in operations.items():
        if takes_reviews(each):
            found.setdefault(name.partition(".")[0], set()).add(name.partition(".")[2])
    assert found.keys() == {name.partition(".")[0] for name in operations if name.endswith(".reviews.create")}
    for kind in ("gates", "dynamic_configs"):
        assert found[kind] == {"update", "archive", "unarchive", "enable", "disable", "delete"}


@pytest.mark.parametrize(
    ("kind", "verb"),
    [("gates", "disable"), ("dynamic_configs", "disable"), ("experiments", "start"), ("autotunes", "start")],
)
def test_a_proposal_is_committed_once_it_is_accepted(
    run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch, kind: str, verb: str
) -> None:
    seed: Any = {kind: [{"name": "one"}]}
    fake.seed(**seed)

    def approve(self: TimeSource, seconds: float) -> None:
        with fake.client() as client:
            reviews: Any = getattr(client, kind).reviews
            (review,) = reviews.list("one")
            reviews.approve("one", review.review_id)

    before = fake.snapshot()
    monkeypatch.setattr(TimeSource, "sleep", approve)
    command = kind.replace("_", "-")
    ended = run(command, verb, "one", "--reviewed", "why", "--yes")
    assert ended.code == 0, ended.err
    assert json.loads(ended.out)["status"] == "committed"
    assert "waits for its review" in ended.err
    state = "isEnabled" if verb == "disable" else "status"
    (was,), (now,) = [[each for each in of[kind] if each["name"] == "one"] for of in (before, fake.snapshot())]
    assert now.get(state) != was.get(state) or now.get("isStarted") != was.get("isStarted"), now


# ---- errors


def test_errors_are_one_line_or_json(run: Run, fake: FakeStatsig) -> None:
    ended = run("gates", "get", "nope")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert ended.err.startswith("statsig-console: GET /console/v1/gates/nope → 404: ")
    told = json.loads(run("gates", "get", "nope", "--error-format", "json").err)["error"]
    assert (told["type"], told["status_code"], told["exit_code"]) == ("NotFoundError", 404, 1)
    told = json.loads(run("gates", "lst", "--error-format=json").err)["error"]
    assert (told["type"], told["exit_code"]) == ("UsageError", 2)


def test_no_key_and_a_wrong_kind_of_key(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = run("gates", "list")
    assert ended.code == 2
    assert "STATSIG_CONSOLE_KEY" in ended.err
    assert "statsig-console login" in ended.err
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", "client-abc")
    ended = run("gates", "list")
    assert ended.code == 2
    assert "client key" in ended.err


def test_a_reader_that_has_had_enough_and_a_closed_output(fake: FakeStatsig, home: Path) -> None:
    command = f"{sys.executable} -m statsig_console.cli gates list -o jsonl"
    piped = subprocess.run(["sh", "-c", f"{command} | true"], capture_output=True, text=True, env={**os.environ})
    assert piped.stderr == ""
    closed = subprocess.run(["sh", "-c", f"{command} >&-"], stderr=subprocess.PIPE, text=True, env={**os.environ})
    assert closed.returncode == 1
    assert closed.stderr.count("\n") == 1
    assert "standard output is closed" in closed.stderr


# ---- commands of their own


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("words", ["--version", "--version --verbose", "operations archive"])
def test_an_output_that_takes_nothing_is_one_line(words: str) -> None:
    for target, code in (("/dev/full", "[Errno 28]"), ("&-", "standard output is closed")):
        command = f"{sys.executable} -m statsig_console.cli {words} >{target}"
        done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
        assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
        assert code in done.stderr


def test_any_request(run: Run, fake: FakeStatsig) -> None:
    ended = run("request", "GET", "/console/v1/gates", "-p", "limit=2")
    assert [each["id"] for each in json.loads(ended.out)["data"]] == ["gate_0", "gate_1"]
    assert run("request", "DELETE", "/console/v1/gates/gate_1").code == 2
    assert changes(fake) == []
    assert "pass NAME=VALUE" in run("request", "GET", "/console/v1/gates", "-p", "limit").err


def test_operations_are_found_by_word(run: Run) -> None:
    found = run("operations", "pulse", "load", "-o", "table").out
    assert "gates load-pulse" in found
    assert "gates archive" not in found
    assert run("operations", "zebra").code == 1


def test_verbose_shows_attempts(run: Run, fake: FakeStatsig) -> None:
    assert run("gates", "get", "gate_1", "-v").err.startswith("GET /console/v1/gates/gate_1 → 200, attempt 1")


class Keyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.keys: dict[tuple[str, str], str] = {}

    def get_keyring(self) -> Keyring:
        return self

    def get_password(self, service: str, name: str) -> str | None:
        return self.keys.get((service, name))

    def set_password(self, service: str, name: str, key: str) -> None:
        self.keys[service, name] = key

    def delete_password(self, service: str, name: str) -> None:
        del self.keys[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    """The system's keyring."""
    ring = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", ring)
    return ring


def test_a_profile_from_login_to_logout(
    run: Run, fake: FakeStatsig, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = os.environ["STATSIG_CONSOLE_URL"]
    fake.seed(segments=[{"name": "beta", "type": "id_list", "ids": ["u1"]}])
    monkeypatch.delenv("STATSIG_CONSOLE_KEY")
    monkeypatch.setattr("sys.stdin", io.StringIO(KEY + "\n"))
    ended = run("login", "--profile", "prod", "--base-url", url)
    assert ended.code == 0, ended.err
    assert KEY not in ended.out + ended.err
    assert keyring.keys == {("statsig-console", "prod"): KEY}
    assert json.loads(run("profiles", "list").out)[0]["name"] == "prod"
    monkeypatch.delenv("STATSIG_CONSOLE_URL")
    assert run("gates", "get", "gate_1", "--profile", "prod").code == 0
    assert run("--profile", "prod", "gates", "get", "gate_1").code == 0
    assert "did you mean prod?" in run("gates", "list", "--profile", "prd").err
    for words in (
        ["segments", "export", "beta", "-", "--profile", "prod"],
        ["--profile=prod", "segments", "export", "beta", "-"],
    ):
        assert run(*words).out == "u1\n"
    assert "STATSIG_CONSOLE_KEY" not in os.environ
    monkeypatch.setenv("STATSIG_CONSOLE_PROFILE", "prod")
    assert json.loads(run("whoami").out)["profile"] == "prod"
    assert run("logout", "--profile", "prod").code == 0
    assert "has no key of profile 'prod'" in run("gates", "list").err


def test_whoami_says_what_can_be_known(run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = run("whoami")
    told = json.loads(ended.out)
    assert (told["key"], told["scopes"], told["changes_left_now"]) == ("CONSOLE", None, None)
    assert "what the key may do is not known" in ended.err
    fake.seed(keys=[{"key": "console-other"}, {"key": KEY, "type": "CONSOLE", "scopes": ["personal_read_only"]}])
    quota = Quota(mutations=((100, 10.0), (900, 900.0)))
    monkeypatch.setattr("statsig_console.base.shared_quota", lambda *_: quota)
    for _ in range(7):
        quota.take("gates.update", mutation=True)
    ended = run("whoami")
    told = json.loads(ended.out)
    assert (told["key"], told["scopes"], told["changes_left_now"]) == ("CONSOLE", ["personal_read_only"], 93)
    assert ended.err == ""
    assert KEY not in ended.out
    with fake.fail("keys.list", status=403):
        assert json.loads(run("whoami").out)["scopes"] is None


def test_a_real_keyring_keeps_the_key(run: Run, fake: FakeStatsig, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    backend = pytest.importorskip("keyrings.alt.file").PlaintextKeyring()
    backend.file_path = str(home / "keys.cfg")
    monkeypatch.setattr("keyring.core._keyring_backend", backend)
    monkeypatch.delenv("STATSIG_CONSOLE_KEY")
    monkeypatch.setattr("sys.stdin", io.StringIO(KEY + "\n"))
    ended = run("login", "--profile", "prod")
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    assert f"keeps keys unprotected in {home / 'keys.cfg'}" in ended.err
    assert fake.calls == []
    assert not (home / "keys.cfg").exists()
    ended = run("login", "--profile", "prod", "--yes")
    assert ended.code == 0
    assert f"is in {home / 'keys.cfg'}, where it is not protected, as profile prod" in ended.err
    assert keyring.get_password("statsig-console", "prod") == KEY
    assert "[statsig" in (home / "keys.cfg").read_text()
    assert run("gates", "get", "gate_1", "--profile", "prod").code == 0
    assert run("logout", "--profile", "prod").code == 0
    assert keyring.get_password("statsig-console", "prod") is None
    assert run("logout", "--profile", "prod").code == 2


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_a_keyring_that_keeps_nothing_is_told(
    run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    pytest.importorskip("keyring")
    module, _, kind = name.rpartition(".")
    backend = getattr(pytest.importorskip(module), kind)()
    monkeypatch.setattr("keyring.core._keyring_backend", backend)
    monkeypatch.setattr("sys.stdin", io.StringIO(KEY + "\n"))
    ended = run("login", "--profile", "prod")
    assert ended.code == 2
    assert "keyring" in ended.err
    assert KEY not in ended.err


def test_no_keyring_says_what_to_install(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setattr("sys.stdin", io.StringIO(KEY + "\n"))
    ended = run("login", "--no-check")
    assert ended.code == 2
    assert "statsig-console[keyring]" in ended.err


def test_a_broken_file_of_profiles_is_named(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from statsig_console.cli.settings import config_file

    config_file().parent.mkdir(parents=True)
    for text, words in (("[profiles", "is no TOML"), (f'[profiles.a]\nkey = "{KEY}"', "a key belongs in the keyring")):
        config_file().write_text(text)
        ended = run("gates", "list", "--profile", "a")
        assert ended.code == 2
        assert words in ended.err
        assert KEY not in ended.err


def completed(words: str, monkeypatch: pytest.MonkeyPatch, run: Run) -> list[str]:
    """What the shell is given for the last word."""
    return [line.partition(",")[2] for line in completions(words, monkeypatch, run)]


def completions(words: str, monkeypatch: pytest.MonkeyPatch, run: Run) -> list[str]:
    """The kinds and words that the shell is given."""
    with monkeypatch.context() as patch:
        patch.setenv("_STATSIG_CONSOLE_COMPLETE", "bash_complete")
        patch.setenv("COMP_WORDS", words)
        patch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
        return [line for line in run().out.splitlines() if line]


def test_completion(run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch) -> None:
    from statsig_console.cli.settings import config_file

    assert completed("statsig-console ga", monkeypatch, run) == ["gates"]
    assert completed("statsig-console gates ar", monkeypatch, run) == ["archive"]
    assert completed("statsig-console gates list --type ST", monkeypatch, run) == ["STALE"]
    assert "--include-archived" in completed("statsig-console gates list --incl", monkeypatch, run)
    assert "--no-is-enabled" in completed("statsig-console gates update x --no-is", monkeypatch, run)
    assert completions("statsig-console gates get --ids-from i", monkeypatch, run) == ["file,i"]
    assert completed("statsig-console gates list --profile pr", monkeypatch, run) == []
    config_file().parent.mkdir(parents=True)
    config_file().write_text("[profiles.prod]\n[profiles.test]\n")
    assert completed("statsig-console gates list --profile pr", monkeypatch, run) == ["prod"]
    config_file().write_text("[profiles")
    assert completed("statsig-console --profile pr", monkeypatch, run) == []
    config_file().unlink()
    before = len(fake.calls)
    assert completed("statsig-console gates get gate_", monkeypatch, run) == ["gate_0", "gate_1", "gate_2"]
    assert completed("statsig-console gates get gate_2", monkeypatch, run) == ["gate_2"]
    assert len(fake.calls) == before + 1
    for shell in ("bash", "zsh", "fish"):
        assert "_STATSIG_CONSOLE_COMPLETE" in run("completion", shell).out


def test_names_are_private_and_an_hour_old_at_most(
    run: Run, fake: FakeStatsig, monkeypatch: pytest.MonkeyPatch
) -> None:
    completed("statsig-console gates get g", monkeypatch, run)
    (file,) = Path(os.environ["XDG_CACHE_HOME"]).rglob("gates-*.json")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert KEY not in file.name + file.read_text()
    os.utime(file, (file.stat().st_atime - 4000, file.stat().st_mtime - 4000))
    before = len(fake.calls)
    completed("statsig-console gates get g", monkeypatch, run)
    assert len(fake.calls) == before + 1
