"""The pytest plugin, in runs of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

Run = Callable[..., pytest.RunResult]

PLUGIN = "statsig_console.testing.pytest_plugin"
SITE = [str(Path(__file__).parents[2] / name) for name in ("facade", "generated")]

DRIFT = """
    from statsig_console.contract import Violation
    from statsig_console.contract.report import collect

    def test_drift(statsig_contract):
        violation = Violation("gates.get", "answer", 200, "/data/x", "/data/x", "extra", "no such field", "string")
        collect("gates.get", "answer", [violation])
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs pytest on the code of a test module."""
    monkeypatch.setenv("PYTHONPATH", ":".join(SITE))
    # Alone, whatever else is installed, and this one too.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")

    def run(code: str, *options: str) -> pytest.RunResult:
        pytester.makepyfile(code)
        return pytester.runpytest_subprocess("-p", PLUGIN, "-W", "error", *options)

    return run


def test_fixture(run: Run) -> None:
    result = run(
        """
        def test_one(statsig_fake):
            statsig_fake.seed(gates=[{"name": "one"}])
            with statsig_fake.client() as statsig:
                assert statsig.gates.get("one").id == "one"

        def test_other(statsig_fake, statsig_contract):
            assert statsig_fake.snapshot()["gates"] == []
            assert statsig_fake.options == statsig_contract == {}
        """
    )
    result.assert_outcomes(passed=2)
    assert "drift" not in result.stdout.str()


def test_cassettes_hold_no_key(run: Run) -> None:
    result = run(
        """
        def test_one(statsig_vcr):
            assert statsig_vcr["filter_headers"] == [("STATSIG-API-KEY", "REDACTED")]
            for said in (b"an invalid key was sent. Key: console-aB3_x-9", "Key: console-aB3_x-9"):
                kept = statsig_vcr["before_record_response"]({"status": 1, "body": {"string": said}})
                assert kept["status"] == 1
                shown = kept["body"]["string"]
                assert type(shown) is type(said)
                assert str(shown).rstrip("'").endswith("Key: console-REDACTED")
        """
    )
    result.assert_outcomes(passed=1)


MODES = """
    import pytest

    def test_plain(statsig_contract):
        print("plain", statsig_contract)

    @pytest.mark.statsig_contract("warn")
    def test_marked(statsig_contract, statsig_fake):
        print("marked", statsig_contract, statsig_fake.options)

    @pytest.mark.statsig_contract
    def test_bare(statsig_contract):
        print("bare", statsig_contract)
"""


@pytest.mark.parametrize(
    ("option", "plain"), [("--statsig-contract=strict", "{'contract': 'strict'}"), ("--statsig-contract=off", "{}")]
)
def test_option_and_marker(run: Run, option: str, plain: str) -> None:
    result = run(MODES, "-s", "--strict-markers", option)
    result.assert_outcomes(passed=3)
    warn = {"contract": "warn"}
    for line in (f"plain {plain}", f"marked {warn} {warn}", "bare {'contract': 'strict'}"):
        assert line in result.stdout.str()


def test_ini(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nstatsig_contract = warn")
    assert "plain {'contract': 'warn'}" in run(MODES, "-s").stdout.str()
    pytester.makeini("[pytest]\nstatsig_contract = wran")
    assert "statsig_contract is 'wran'; use 'off'" in run(MODES).stdout.str()


def test_summary_and_files(run: Run, pytester: pytest.Pytester) -> None:
    result = run(DRIFT, "--statsig-contract=strict", "--statsig-drift=drift.json")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*drift from the Statsig document*", "gates.get answer 200 /data/x: *"])
    assert '"gates.get"' in (pytester.path / "drift.json").read_text()


def test_no_summary_unless_asked_for(run: Run) -> None:
    assert "drift from" not in run(DRIFT).stdout.str()


def test_imports_nothing_heavy() -> None:
    code = f"""
import sys, pytest
before = set(sys.modules)
import {PLUGIN}
new = {{name.partition(".")[0] for name in set(sys.modules) - before}}
heavy = new & {{"httpx", "anyio", "attrs", "attr", "uvicorn", "jsonschema_rs", "hypothesis"}}
models = [name for name in sys.modules if name.startswith("statsig_console_api")]
print(sorted(heavy), models)
"""
    environment = {"PYTHONPATH": ":".join(SITE)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.strip() == "[] []"


def test_strict_clients(run: Run, pytester: pytest.Pytester) -> None:
    code = """
        import pytest
        from statsig_console import APIResponseValidationError

        pytestmark = pytest.mark.statsig_contract("strict")

        def test_conforms(statsig_fake):
            statsig_fake.seed(gates=3)
            with statsig_fake.client() as statsig:
                assert len([*statsig.gates.list()]) == 3

        def test_departs(statsig_fake):
            statsig_fake.quirks(pagination=False)
            with statsig_fake.client() as statsig, pytest.raises(APIResponseValidationError, match="pagination"):
                statsig.gates.list().first_page()
    """
    result = run(code, "--statsig-drift=drift.html")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["*drift from the Statsig document*", "gates.list answer 200 /pagination: *"])
    assert "gates.list" in (pytester.path / "drift.html").read_text()
