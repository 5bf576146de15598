"""The machinery of live tests: who may run them, how things are cleaned up, and what the questions answer."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from statsig_console import InternalServerError
from statsig_console.testing import FakeStatsig
from tests.live import test_life, test_questions, test_register
from tests.live.project import (
    ABANDONED,
    PREFIX,
    Project,
    Refused,
    check_environment,
    check_project,
    is_abandoned,
    sweep,
)

ROOT = Path(__file__).parents[2]
ASKED = {"STATSIG_LIVE_TESTS": "1", "STATSIG_LIVE_PROJECT": "scratch", "STATSIG_CONSOLE_KEY": "console-key"}


@pytest.fixture
def fake() -> FakeStatsig:
    return FakeStatsig()


@pytest.fixture
def scratch(fake: FakeStatsig) -> Iterator[Project]:
    with fake.client() as statsig:
        yield Project.small(statsig, fake.client)


@pytest.mark.parametrize("missing", ASKED)
def test_live_tests_refuse_to_run_unless_asked_for(missing: str) -> None:
    with pytest.raises(Refused, match=f"set {missing}"):
        check_environment({name: value for name, value in ASKED.items() if name != missing})
    assert check_environment(ASKED) == "scratch"


@pytest.mark.parametrize("value", ["", "0", "true", "yes"])
def test_nothing_else_counts_as_asked_for(value: str) -> None:
    with pytest.raises(Refused, match="STATSIG_LIVE_TESTS=1"):
        check_environment({**ASKED, "STATSIG_LIVE_TESTS": value})


def test_the_key_of_another_project_is_refused(scratch: Project) -> None:
    check_project(scratch.statsig, str(scratch.statsig.project.get().id))
    with pytest.raises(Refused, match="another project than 'production'"):
        check_project(scratch.statsig, "production")


def test_names_are_unique(scratch: Project) -> None:
    assert scratch.name("a") != Project(scratch.statsig, scratch.open_client).name("a")
    assert scratch.name("a").startswith(PREFIX)


def test_cleaning_goes_on_after_a_failure(fake: FakeStatsig, scratch: Project) -> None:
    """Also after the test's own failure: what was made before it is taken away."""
    gate, segment = scratch.gate(), scratch.segment()
    scratch.gate("second")
    scratch.statsig.gates.delete(gate)  # what is gone already is no error
    scratch.later(lambda: 1 / 0)
    with fake.fail("segments.delete", status=500, times=None), pytest.raises(ExceptionGroup) as caught:
        scratch.clean()
    assert [type(each) for each in caught.value.exceptions] == [ZeroDivisionError, InternalServerError]
    assert [each.id for each in scratch.statsig.segments.list()] == [segment]
    assert list(scratch.statsig.gates.list()) == []


def test_what_a_dead_run_left_is_swept(scratch: Project) -> None:
    now = 1_700_000_000
    old, new = (f"{PREFIX}{now - age:x}_abcdef_gate" for age in (ABANDONED + 1, ABANDONED - 1))
    for name in (old, new, "someone_elses"):
        scratch.statsig.gates.create(name=name)
    scratch.statsig.segments.create(name=old, type="id_list", id_type="userID")
    tag = scratch.statsig.tags.create(name=old, description="")
    assert sweep(scratch.statsig, now) == [old, old, tag.id]
    assert list(scratch.statsig.tags.list()) == []
    assert sorted(str(each.id) for each in scratch.statsig.gates.list()) == sorted([new, "someone_elses"])
    assert not is_abandoned(f"{PREFIX}no_number", now)


def in_module(module: ModuleType) -> list[Callable[[Project], None]]:
    return [value for name, value in vars(module).items() if name.startswith("test_")]


@pytest.mark.parametrize("question", in_module(test_questions))
def test_each_question_gets_its_answer(question: Callable[[Project], None], scratch: Project) -> None:
    question(scratch)
    assert len(scratch.answers) == 1
    scratch.clean()
    assert [*scratch.statsig.gates.list(), *scratch.statsig.segments.list()] == []


def test_there_is_one_test_for_each_open_question() -> None:
    assert len(in_module(test_questions)) == 7
    assert len(in_module(test_life)) == 4


def test_the_answers_say_what_the_service_did(fake: FakeStatsig, scratch: Project) -> None:
    with fake.fail("gates.update", status=429, times=None, after=1, headers={"retry-after": "7"}):
        test_questions.test_the_body_and_headers_of_a_429(scratch)
    assert scratch.answers["a 429"].startswith("after 1 changes; body ")
    assert "'retry-after': '7'" in scratch.answers["a 429"]
    with fake.fail("segments.id_list.reset", status=400, message="ids must not be empty"):
        test_questions.test_whether_reset_takes_an_empty_list(scratch)
    assert scratch.answers["reset with an empty list"] == "400 (ids must not be empty); 2 of 2 ids are left"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("STATSIG_")}
    return subprocess.run(command, cwd=ROOT, env={**clean, **environment}, capture_output=True, text=True, timeout=120)


def test_the_session_refuses_before_any_test() -> None:
    run_without = run("tests/live", "--live")
    assert run_without.returncode == pytest.ExitCode.USAGE_ERROR
    assert "set STATSIG_LIVE_TESTS=1" in run_without.stdout + run_without.stderr
    assert "passed" not in run_without.stdout


def test_the_session_against_a_service(fake: FakeStatsig) -> None:
    """The whole of it over a socket, as it would be with a real key: it runs, prints the answers and leaves nothing.

    The fake refuses what it does not know where no refusal is declared; nothing of a live service is accepted yet, so
    that is new.
    """
    with fake.client() as statsig:
        name = str(statsig.project.get().id)
    with fake.serve() as url:
        settings = {**ASKED, "STATSIG_CONSOLE_URL": url, "STATSIG_CONSOLE_KEY": fake.key}
        modules = (test_life, test_questions, test_register)
        files = [f"tests/live/{module.__name__.rpartition('.')[2]}.py" for module in modules]
        refused = run(*files, "--live", **settings)
        done = run(*files, "--live", "--live-small", **{**settings, "STATSIG_LIVE_PROJECT": name})
    assert refused.returncode == 4
    assert "another project than 'scratch'" in refused.stdout
    assert "1 failed, 12 passed" in done.stdout, done.stdout
    assert "gates.delete 404 /: status, status 404 (live)" in done.stdout
    section = done.stdout.partition("what the service answers")[2].partition("short test summary")[0]
    assert len([line for line in section.splitlines() if ": " in line]) == 7
    assert fake.key not in done.stdout + done.stderr
    with fake.client() as statsig:
        assert [*statsig.gates.list(), *statsig.segments.list(), *statsig.dynamic_configs.list()] == []


def test_this_folder_is_guarded_like_the_others() -> None:
    with pytest.raises(AssertionError, match="only loopback is allowed"):
        socket.getaddrinfo("statsigapi.net", 443)
