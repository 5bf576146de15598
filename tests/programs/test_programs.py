"""Programs that others wrote for the service, pointed at the served fake; `nox -s programs` installs them."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from statsig_console.testing import FakeStatsig

SIGGY, DATUS = os.environ.get("SIGGY"), os.environ.get("DATUS_PYTHON")
KEY = "console-fake"
Run = Callable[..., "subprocess.CompletedProcess[str]"]

FAULTS = {
    ("segments", "create", "beta"): ("type is missing", "it sends a name alone, and a segment needs its type"),
    ("segments", "update", "beta_users", "{}"): (
        "does not take PATCH",
        "the service has no such operation of segments",
    ),
}
"""What siggy cannot do through faults of its own: its words, what the fake says, and the reason."""


@pytest.fixture
def fake() -> Iterator[tuple[FakeStatsig, str]]:
    fake = FakeStatsig(key=KEY)
    fake.seed(
        segments=[{"name": "beta_users", "type": "id_list", "ids": ["u1"]}],
        metrics=[{"name": "purchases", "type": "event_count"}],
        metric_sources=[{"name": "orders"}],
        ingestions=[{"type": "s3", "data": {"dataset": "Metrics", "source_name": "main"}}],
    )
    with fake.serve() as url:
        yield fake, url


@pytest.fixture
def siggy(fake: tuple[FakeStatsig, str], tmp_path: Path) -> Run:
    if SIGGY is None:
        pytest.skip("siggy is not installed; `nox -s programs` does so where node is")
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "FAKE_URL": fake[1],
        "NODE_OPTIONS": f"--require {Path(__file__).parent / 'redirect.cjs'}",
    }

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = ["node", str(SIGGY), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert run("config", "-c", KEY).returncode == 0
    return run


@pytest.fixture
def datus(fake: tuple[FakeStatsig, str]) -> Run:
    if DATUS is None:
        pytest.skip("datus-statsig-plugin is not installed; `nox -s programs` does so where Python 3.12 or later is")
    code = (
        "import sys; from datus_statsig_plugin.plugin import StatsigPlugin; "
        f"sys.exit(StatsigPlugin({{'api_key': {KEY!r}, 'api_base_url': {fake[1]!r}}}).run_cli(sys.argv[1:]))"
    )

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(DATUS), "-c", code, *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    return run


def told(done: subprocess.CompletedProcess[str]) -> Any:
    """The JSON that a program prints."""
    assert done.returncode == 0, done.stderr
    assert done.stderr == "", done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("command", "kind", "properties"),
    [
        ("gates", "gates", {"description": "new"}),
        ("dyncon", "dynamic_configs", {"description": "new"}),
        ("experiments", "experiments", {"description": "new"}),
    ],
)
def test_siggy_creates_reads_changes_and_deletes(
    siggy: Run, fake: tuple[FakeStatsig, str], command: str, kind: str, properties: dict[str, Any]
) -> None:
    created = told(siggy(command, "create", "checkout"))
    assert created["name"] == "checkout"
    assert told(siggy(command, "get", created["id"]))["id"] == created["id"]
    assert [each["id"] for each in told(siggy(command, "list"))] == [created["id"]]
    assert told(siggy(command, "update", created["id"], json.dumps(properties)))["description"] == "new"
    assert siggy(command, "delete", created["id"], "--force").returncode == 0
    assert fake[0].snapshot()[kind] == []


def test_siggy_reads_and_deletes_segments(siggy: Run, fake: tuple[FakeStatsig, str]) -> None:
    (listed,) = told(siggy("segments", "list"))
    assert told(siggy("segments", "get", listed["id"]))["type"] == "id_list"
    assert siggy("segments", "delete", listed["id"], "--force").returncode == 0
    assert fake[0].snapshot()["segments"] == []


def test_siggy_takes_an_experiment_to_its_end(siggy: Run, fake: tuple[FakeStatsig, str]) -> None:
    told(siggy("experiments", "create", "checkout"))
    groups: list[Any] = [{"name": name, "size": 50, "parameterValues": {}} for name in ("control", "test")]
    made = told(siggy("experiments", "update", "checkout", json.dumps({"groups": groups, "hypothesis": "more"})))
    winner = {"id": made["groups"][1]["id"], "decisionReason": "better", "removeTargeting": False}
    for words in (["start"], ["reset"], ["start"], ["ship", json.dumps(winner)]):
        verb, *rest = words
        assert siggy("experiments", verb, "checkout", *rest).stderr == "", verb


@pytest.mark.parametrize("words", FAULTS)
def test_what_siggy_cannot_do_is_its_own_fault(
    siggy: Run, fake: tuple[FakeStatsig, str], words: tuple[str, ...]
) -> None:
    said, _ = FAULTS[words]
    fake[0].seed(experiments=[{"name": "checkout", "status": "active"}])
    # It exits with 0 all the same.
    assert said in siggy(*words).stderr
    assert fake[0].calls[-1].status in (400, 405)


def test_datus_reads_metrics_and_results(datus: Run, fake: tuple[FakeStatsig, str]) -> None:
    groups = [
        {"name": "control", "id": "c", "size": 50, "parameterValues": {}},
        {"name": "test", "id": "t", "size": 50, "parameterValues": {}},
    ]
    metric = {"name": "purchases", "type": "event_count"}
    fake[0].seed(experiments=[{"name": "checkout", "status": "active", "groups": groups, "primaryMetrics": [metric]}])
    (listed,) = told(datus("metrics", "list"))
    assert listed["name"] == "purchases"
    assert told(datus("metrics", "get", listed["id"]))
    assert [each["id"] for each in told(datus("experiments", "list"))] == ["checkout"]
    assert told(datus("experiments", "get", "checkout"))
    pulse = told(datus("experiments", "pulse", "checkout", "--control", "c", "--test", "t"))
    assert "purchases" in json.dumps(pulse)
    assert datus("experiments", "exposures", "checkout").returncode == 0
    assert datus("experiments", "load-pulse", "checkout").returncode == 0
    assert datus("experiments", "pulse-status", "checkout").returncode == 0
    assert datus("metrics", "values", "--date", "2026-01-31").returncode == 0
    assert [each["name"] for each in told(datus("metric-source", "list"))] == ["orders"]
    assert datus("ingestion", "get", "--type", "s3", "--dataset", "Metrics").returncode == 0
    assert datus("events", "list").returncode == 0


def test_datus_cannot_read_a_second_page(datus: Run, fake: tuple[FakeStatsig, str]) -> None:
    # It takes nextPage for a number, and the service says a path.
    fake[0].seed(experiments=101)
    done = datus("experiments", "list")
    assert done.returncode != 0
    assert "invalid literal for int()" in done.stderr
