"""The code in README.md, in docs/ and in docstrings runs as it stands, against the fake."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import trustme
from ruamel.yaml import YAML

import statsig_console
from docs._ext import sample
from statsig_console import Statsig
from statsig_console.cli import main
from statsig_console.contract import forget_reported
from statsig_console.quota import Quota
from statsig_console.retry import TimeSource
from statsig_console.testing import FakeStatsig

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


STORIES = ("experiments.md",)
"""Pages whose blocks follow from each other: what one has made the next one finds."""


def blocks(language: str) -> list[Any]:
    """Every block of a language in the pages."""
    pattern = re.compile(rf"^```{language}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    found = []
    for page in PAGES:
        # The code of the one is tested with the package that it is about, that of the other with the commands.
        if page.name not in ("pipeline.md", "cli.md"):
            before: list[str] = []
            for block in pattern.findall(page.read_text(encoding="utf-8")):
                found.append(pytest.param([*before, block], id=f"{page.name}: {block.splitlines()[0]}"))
                if page.name in STORIES:
                    before.append(block)
    return found


BLOCKS = blocks("python")
SHELL = blocks("sh") + blocks("console")
CALL = re.compile(r"`(statsig\.[^`]*\))`")


def calls() -> list[str]:
    """Every call of the client in a docstring of the facade."""
    found: list[str] = []
    for path in sorted(Path(statsig_console.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                found += CALL.findall(ast.get_docstring(node) or "")
    return sorted(set(found))


class Approving(TimeSource):
    """Time that passes at once, and in which somebody approves what is waiting."""

    def __init__(self, fake: FakeStatsig) -> None:
        self.fake, self.now = fake, 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        with self.fake.client() as other:
            for review in other.gates.reviews.list("new_checkout"):
                other.gates.reviews.approve("new_checkout", review.review_id)


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeStatsig]:
    """The project that the pages are about, a client's environment for it, and the files that they name."""
    fake = sample.fresh()
    fake.seed(gates=[{"name": name} for name in ("id", "a")], segments=[{"name": "vip", "type": "id_list"}])
    (tmp_path / "users.csv").write_text("user_id\nu1\nu2\nu3\n")
    (tmp_path / "gate.json").write_text(json.dumps({"name": "from_a_file"}))
    (tmp_path / "rule.yaml").write_text(json.dumps(sample.NEW_RULE))
    (tmp_path / "groups.yaml").write_text(json.dumps([{**each, "id": ""} for each in sample.GROUPS]))
    (tmp_path / "home").mkdir()
    (tmp_path / "lists.yaml").write_text(
        json.dumps({"lists": [{"segment": "beta", "source": "users.csv", "mode": "merge"}]})
    )
    trustme.CA().cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("statsig_console.quota.shared_quota", lambda *_: Quota.unlimited())
    clock = Approving(fake)
    for name in ("monotonic", "sleep"):
        monkeypatch.setattr(TimeSource, name, lambda _, *args, name=name: getattr(clock, name)(*args))
    forget_reported()
    with fake.serve() as url:
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            monkeypatch.setenv(name, str(tmp_path / "home"))
        yield fake


@pytest.fixture
def airflow(fake: FakeStatsig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As much of Airflow as a page needs: its decorators call at once."""

    def called(**_: Any) -> Any:
        return lambda function: function

    modules: dict[str, dict[str, Any]] = {
        "airflow": {},
        "airflow.decorators": {"dag": called, "task": called},
        "airflow.models": {"Variable": SimpleNamespace(get=lambda name: fake.key)},
        "pendulum": {"datetime": datetime},
    }
    for name, content in modules.items():
        module = ModuleType(name)
        vars(module).update(content)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setenv("EXPORTS", str(tmp_path))


@pytest.mark.usefixtures("airflow")
@pytest.mark.parametrize("block", BLOCKS)
def test_python_block_runs(block: list[str], fake: FakeStatsig) -> None:
    for each in block:
        exec(compile(each, "docs", "exec"), {"__name__": "__main__"})


PROMPT = re.compile(r"^[\w-]*\$ ")


def commands(block: str) -> list[str]:
    """The commands of a block, those over several lines as one."""
    lines = [PROMPT.sub("", line) for line in block.replace("\\\n", " ").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


# What installs, builds or serves; the sessions of nox and the tests of the release try it.
ELSEWHERE = re.compile(
    r"pip install |python3? -m venv|python -m statsig_console.testing|\S*nox |git |docker |source <\(|"
    "statsig-console completion|.* \\| duckdb "
)


@pytest.mark.parametrize(
    "block", [block for block in SHELL if not all(map(ELSEWHERE.match, commands(block.values[0][-1])))]
)
def test_shell_block_runs(block: list[str], fake: FakeStatsig, tmp_path: Path) -> None:
    script = "\n".join(
        line for line in commands("".join(block)) if not ELSEWHERE.match(line) and "console-…" not in line
    )
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    ended = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "PATH": path, "GROUP": "test"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("block", SHELL)
def test_what_is_installed_has_the_extras_it_names(block: list[str]) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    for named in re.findall(r"pip install '(?:statsig-console|\.)\[([\w,]+)\]'", block[-1]):
        assert set(named.split(",")) <= extras.keys()


# Those of project.md run in a repository of their own.
WORKFLOWS = [block for block in blocks("yaml") if not str(block.id).startswith("project.md")]


@pytest.mark.parametrize("block", WORKFLOWS)
def test_workflow_runs(block: list[str], fake: FakeStatsig, capsys: pytest.CaptureFixture[str]) -> None:
    """The commands of a workflow run; the tests of the release hold its actions."""
    told = YAML(typ="safe").load(block[-1])
    if not isinstance(told, dict) or not told.keys() & {"jobs", "sync"}:
        pytest.skip("no workflow")
    jobs = told.get("jobs", {}).values()
    lines = [step["run"] for job in jobs for step in job["steps"] if "run" in step] + told.get("sync", {}).get(
        "script", []
    )
    ran = [shlex.split(line)[1:] for line in lines if line.startswith("statsig-console")]
    if not ran:
        pytest.skip("its action has a test of its own")
    # Last night's list, as far as the file goes.
    with fake.client() as statsig:
        statsig.segments.id_list.remove("beta", ids=["u9"])
    for words in ran:
        assert main(words) == 0, capsys.readouterr().err


@pytest.fixture
def names(fake: FakeStatsig) -> Iterator[dict[str, Any]]:
    """What the calls in docstrings take for granted."""
    with fake.client(_clock=Approving(fake)) as statsig:
        yield {"fake": fake, "statsig": statsig, "Statsig": Statsig}


@pytest.mark.parametrize("call", calls())
def test_call_in_a_docstring_runs(call: str, names: dict[str, Any]) -> None:
    eval(call, names)


def test_there_are_blocks_and_calls() -> None:
    assert len(BLOCKS) > 5
    assert len(calls()) > 3
