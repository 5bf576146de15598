"""A command line in front of the fake, without a shell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from statsig_console.quota import Quota
from statsig_console.testing import FakeStatsig

KEY = "console-planted0key1planted2key3"


class Ended(NamedTuple):
    """How a command ended.

    Args:
        code: Its exit code.
        out: What it printed.
        err: What it said besides.
    """

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folders, and no settings from the machine."""
    monkeypatch.chdir(tmp_path)
    for name in ("STATSIG_CONSOLE_API_KEY", "STATSIG_CONSOLE_PROFILE", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line."""
    from statsig_console.cli import main

    def call(*words: object) -> Ended:
        code = main([str(word) for word in words])
        return Ended(code, *capsys.readouterr())

    return call


@pytest.fixture
def fake(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeStatsig]:
    """A service that listens, with some gates, and a key for it in the environment."""
    fake = FakeStatsig(key=KEY)
    gates: list[dict[str, Any]] = [{"name": f"gate_{number}", "description": f"No. {number}"} for number in range(3)]
    fake.seed(gates=gates)
    with fake.serve() as url:
        monkeypatch.setattr("statsig_console.base.shared_quota", lambda *_: Quota.unlimited())
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", KEY)
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        yield fake
