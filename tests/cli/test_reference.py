"""docs/cli.md and the man page are what the commands say; the lines of the guide run."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("click")

from statsig_console import operations
from statsig_console.cli.reference import man, markdown
from statsig_console.testing import FakeStatsig
from tests.cli.conftest import Run

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINES = [
    line
    for block in BLOCK.findall((DOCS / "cli.md").read_text(encoding="utf-8"))
    for line in block.splitlines()
    if line.startswith("statsig-console ") and "completion" not in line
]


def test_the_reference_is_up_to_date() -> None:
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == markdown(), "run `nox -s docs`"
    assert (DOCS / "statsig-console.1").read_text(encoding="utf-8") == man(), "run `nox -s docs`"


def test_the_reference_has_every_operation() -> None:
    text, page = markdown(), man().replace("\\-", "-")
    for name in operations:
        words = name.replace("_", "-").replace(".", " ")
        assert re.search(rf"`{re.escape(words)}[ `]", text)
        assert f'.SS "{words}' in page


@pytest.fixture
def project(fake: FakeStatsig, home: Path, monkeypatch: pytest.MonkeyPatch) -> FakeStatsig:
    """What the lines of the guide take for granted."""
    fake.seed(
        gates=[{"name": "new_checkout"}],
        dynamic_configs=[{"name": "prices"}],
        segments=[{"name": "beta", "type": "id_list", "ids": ["u1"]}],
    )
    Path("gate.json").write_text('{"name": "from_file", "isEnabled": false}')
    Path("rule.yaml").write_text("name: Staff\npassPercentage: 100\nconditions:\n- type: public\n")
    group = "- {{name: {}, size: 50, parameterValues: {{form: {}}}}}\n"
    Path("groups.yaml").write_text(group.format("Control", "old") + group.format("Test", "new"))
    Path("users.csv").write_text("user_id\nu1\nu2\n")
    return fake


def test_the_lines_of_the_guide_run(project: FakeStatsig, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(LINES) > 12
    for line in LINES:
        if "|" in line.replace("[?", ""):
            continue
        words = shlex.split(line)[1:]
        if "$GROUP" in words:
            groups = json.loads(run("experiments", "get", "checkout_v2").out)["groups"]
            words[words.index("$GROUP")] = groups[0]["id"]
        ended = run(*words)
        assert ended.code == 0, (line, ended.err)


def test_the_lines_with_pipes_run(project: FakeStatsig) -> None:
    program = f"{shlex.quote(sys.executable)} -m statsig_console.cli"
    piped = [line for line in LINES if " | " in line]
    assert piped
    for line in piped:
        done = subprocess.run(["sh", "-ec", line.replace("statsig-console", program)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
