"""Both examples of each operation's page run as they stand, and the pages say all there is to say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from docs._ext import examples, reference
from docs._ext.sample import GIVEN, fresh
from statsig_console import Statsig, operations
from statsig_console.cli import main
from statsig_console.quota import Quota
from statsig_console.testing import FakeStatsig
from statsig_console_api.client import Operation

ALL = list(operations.values())


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeStatsig:
    """The project of the examples, reached by every client of the test without a socket."""
    fake = fresh()

    class Local(Statsig):
        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **{"transport": fake.transport(), "quota": Quota.unlimited(), **settings})

    for place in ("statsig_console.Statsig", "statsig_console.client.Statsig"):
        monkeypatch.setattr(place, Local)
    monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return fake


def ids(operation: Operation) -> str:
    return operation.name


@pytest.mark.parametrize("operation", ALL, ids=ids)
def test_python_example_runs(operation: Operation, fake: FakeStatsig) -> None:
    code = compile(examples.python(operation), operation.name, "exec")
    if operation.deprecated:
        with pytest.warns(DeprecationWarning, match=operation.name):
            exec(code, {})
    else:
        exec(code, {})
    assert {(call.operation, call.status < 300) for call in fake.calls} == {(operation.name, True)}


@pytest.mark.parametrize("operation", ALL, ids=ids)
def test_command_line_example_runs(operation: Operation, fake: FakeStatsig, capsys: pytest.CaptureFixture[str]) -> None:
    program, *words = shlex.split(examples.terminal(operation))
    assert program == "statsig-console"
    assert main(words) == 0, capsys.readouterr().err
    # A command that destroys shows the entity first.
    assert (fake.calls[-1].operation, fake.calls[-1].status < 300) == (operation.name, True)
    # It sends what the Python one sends.
    other = fresh()
    with other.client() as statsig:
        examples.run(operation, statsig)
    if operation.mutation:
        assert fake.calls[-1] == other.calls[0]


def test_the_pages_hold_every_operation_with_every_argument(tmp_path: Path) -> None:
    reference.write(tmp_path)
    for operation in ALL:
        page = (tmp_path / "operations" / f"{operation.name.partition('.')[0]}.md").read_text(encoding="utf-8")
        part = page.partition(f"(op-{operation.name})=")[2].partition("\n(op-")[0]
        rows = re.findall(r"^\| \**`(\w+)`", part, re.MULTILINE)
        assert rows == [each.name for each in operation.arguments], operation.name
        assert examples.python(operation) in part
        assert examples.terminal(operation) in part
        for title in ("**Answer**: ", "**Errors**: ", f"{operation.method} /console/v1/"):
            assert title in part, operation.name
    models = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "models").glob("*.md"))
    assert {f"(model-{name})=" for name in reference.NAMES} <= set(models.split())


def test_a_page_that_is_gone_is_removed_and_one_that_stays_is_not_touched(tmp_path: Path) -> None:
    reference.write(tmp_path)
    old, kept = tmp_path / "operations" / "old.md", tmp_path / "operations" / "gates.md"
    old.write_text("of an earlier document")
    before = kept.stat().st_mtime_ns
    reference.write(tmp_path)
    assert not old.exists()
    assert kept.stat().st_mtime_ns == before


def test_what_is_given_by_hand_is_of_operations_and_arguments_that_are_there() -> None:
    for name, given in GIVEN.items():
        assert given.keys() <= {each.name for each in operations[name].arguments}, name
