"""The code in docs/ and in docstrings runs as it stands, against the fake."""

from __future__ import annotations

import ast
import re
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

import statsig_console
from statsig_console import AsyncStatsig, RetryEvent, Statsig
from statsig_console.contract import forget_reported
from statsig_console.retry import TimeSource
from statsig_console.testing import FakeStatsig

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS = [
    pytest.param(block, id=f"{page.name}: {block.splitlines()[0]}")
    for page in sorted((ROOT / "docs").glob("*.md"))
    # The code of this page is tested with the package that it is about.
    if page.name != "pipeline.md"
    for block in BLOCK.findall(page.read_text(encoding="utf-8"))
]
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
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the code takes for granted: a project, a client of it, and the reader's own things."""
    fake = FakeStatsig()
    fake.seed(
        gates=[{"name": name} for name in ("new_checkout", "id", "a", "old")],
        segments=[{"name": "beta", "type": "id_list", "ids": ["u1", "u2", "u9"]}],
        experiments=[
            {"name": "signup", "groups": [{"name": n, "size": 50, "parameterValues": {}} for n in ("old", "new")]}
        ],
    )
    (tmp_path / "users.csv").write_text("user_id\nu1\nu2\nu3\n")
    trustme.CA().cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.chdir(tmp_path)
    forget_reported()

    class Metrics:
        def count(self, name: str, **tags: str) -> None: ...

    with fake.serve() as url, fake.client(_clock=Approving(fake)) as statsig:
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
        yield {
            "__name__": "__main__", "fake": fake, "statsig": statsig, "Statsig": Statsig, "RetryEvent": RetryEvent,
            "AsyncStatsig": AsyncStatsig, "httpx": httpx, "ssl": ssl, "context": ssl.create_default_context(),
            "metrics": Metrics(), "body": {"message": "ok", "data": {}}, "recordings": [("gates.get", 200, {})],
        }  # fmt: skip


@pytest.mark.parametrize("block", BLOCKS)
def test_python_block_runs(block: str, names: dict[str, Any]) -> None:
    exec(compile(block, "docs", "exec"), names)


@pytest.mark.parametrize("call", calls())
def test_call_in_a_docstring_runs(call: str, names: dict[str, Any]) -> None:
    eval(call, names)


def test_there_are_blocks_and_calls() -> None:
    assert len(BLOCKS) > 5
    assert len(calls()) > 3
