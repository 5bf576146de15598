"""Live tests: against a real project with `--live`, and against the fake without, so that they are known to work."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from statsig_console import Statsig
from statsig_console.contract import DriftReport
from statsig_console.testing import FakeStatsig
from tests.live.project import Project, Refused, check_environment, check_project, sweep

ANSWERS = pytest.StashKey[dict[str, str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--live", action="store_true", help="work in the project that STATSIG_LIVE_PROJECT names")
    parser.addoption(
        "--live-small", action="store_true", help="short lists and bursts: to try the tests, not the service"
    )


def is_live(config: pytest.Config) -> bool:
    """Whether the service itself is meant; where this folder is one of many, the option is not known."""
    return bool(config.getoption("--live", default=False))


def pytest_configure(config: pytest.Config) -> None:
    config.stash[ANSWERS] = {}
    if is_live(config):
        try:
            check_environment(os.environ)
        except Refused as refused:
            raise pytest.UsageError(str(refused)) from None


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if is_live(config) and config.stash[ANSWERS]:
        terminalreporter.section("what the service answers")
        for question, words in config.stash[ANSWERS].items():
            terminalreporter.write_line(f"{question}: {words}")


@pytest.fixture(autouse=True)
def loopback_only(request: pytest.FixtureRequest) -> None:
    """The guard of all other tests, but for the service itself."""
    if not is_live(request.config):
        request.getfixturevalue("loopback_only")


@pytest.fixture(scope="session")
def drift() -> Iterator[DriftReport]:
    """What is found, while live tests run, to depart from the document."""
    with DriftReport() as report:
        yield report


@pytest.fixture(scope="session")
def open_live(request: pytest.FixtureRequest, drift: DriftReport) -> Callable[..., Statsig] | None:
    """Opens clients of the project that was named, which judge what it answers; None where the fake is meant.

    The settings are read here, before a test's fixtures take them out of the environment.
    """
    if not is_live(request.config):
        return None
    key = os.environ.get("STATSIG_CONSOLE_KEY") or os.environ["STATSIG_API_KEY"]
    base_url = os.environ.get("STATSIG_CONSOLE_URL")
    return lambda **settings: Statsig(key, base_url=base_url, contract="warn", **settings)


@pytest.fixture(scope="session")
def live_client(open_live: Callable[..., Statsig] | None) -> Iterator[Statsig | None]:
    """The client of the project that was named, checked and swept; None where the fake is meant."""
    if open_live is None:
        yield None
        return
    with open_live() as statsig:
        try:
            check_project(statsig, check_environment(os.environ))
        except Refused as refused:
            pytest.exit(str(refused), returncode=4)
        sweep(statsig, time.time())
        yield statsig


@pytest.fixture
def project(
    request: pytest.FixtureRequest, live_client: Statsig | None, open_live: Callable[..., Statsig] | None
) -> Iterator[Project]:
    """The project to work in; cleaned up after the test, however it ends."""
    if live_client is not None and open_live is not None:
        kind = Project.small if request.config.getoption("--live-small") else Project
        project = kind(live_client, open_live)
        yield project
        project.clean()
        request.config.stash[ANSWERS].update(project.answers)
        return
    fake = FakeStatsig()
    with fake.client() as statsig:
        project = Project.small(statsig, fake.client)
        yield project
        project.clean()
        assert not list(statsig.gates.list())
        assert not list(statsig.segments.list())
