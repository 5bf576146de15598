"""A pytest plugin: a fake of the service for each test, and clients that hold answers against the document.

It is there once the package is installed, and costs nothing until one of its fixtures is asked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from statsig_console.contract import DriftReport

    from .fake import FakeStatsig

MODES = ("off", "warn", "strict")

_report: pytest.StashKey[DriftReport] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options, and what the ini file may say instead."""
    group = parser.getgroup("statsig-console")
    group.addoption(
        "--statsig-contract",
        choices=MODES,
        help="hold requests and answers of the fixtures' clients against the document: off, warn or strict",
    )
    group.addoption(
        "--statsig-drift",
        action="append",
        default=[],
        metavar="PATH",
        help="write what departed from the document to PATH, which ends in .json or .html; may be repeated",
    )
    parser.addini("statsig_contract", "as --statsig-contract", default="off")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    line = "statsig_contract(mode): hold requests and answers against the document: 'off', 'warn' or 'strict'"
    config.addinivalue_line("markers", line)


@pytest.fixture
def statsig_contract(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Arguments for a client of your own, `Statsig(**statsig_contract)`: the mode that was asked for, if any."""
    mode = _mode(request)
    if mode == "off":
        return {}
    _collect(request.config)
    return {"contract": mode}


@pytest.fixture
def statsig_fake(statsig_contract: dict[str, Any]) -> FakeStatsig:
    """An empty project; its clients hold answers against the document where that was asked for."""
    from . import FakeStatsig

    return FakeStatsig(options=statsig_contract)


@pytest.fixture(scope="session")
def statsig_vcr() -> dict[str, Any]:
    """Options for vcrpy that keep the key out of cassettes, such as `vcr.VCR(**statsig_vcr)` or for `vcr_config`."""
    return {"filter_headers": [("STATSIG-API-KEY", "REDACTED")], "before_record_response": _without_key}


def _without_key(response: dict[str, Any]) -> dict[str, Any]:
    """The recorded answer without keys of any kind: a 401 repeats the key that was sent."""
    body = response["body"]["string"]
    is_text = isinstance(body, str)
    shown = re.sub(rb"\b(console|secret|client)-[\w-]+", rb"\1-REDACTED", body.encode() if is_text else body)
    return {**response, "body": {**response["body"], "string": shown.decode() if is_text else shown}}


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what departed from the document, and write it down where that was asked for."""
    report = config.stash.get(_report, None)
    if report is None:
        return
    if report.departures:
        terminalreporter.section("drift from the Statsig document")
        for line in report.summary():
            terminalreporter.write_line(line)
    paths: list[str] = config.getoption("statsig_drift")
    if paths:
        report.write(*paths)


def _mode(request: pytest.FixtureRequest) -> str:
    """What the marker says, then the option, then the ini file."""
    marker = request.node.get_closest_marker("statsig_contract")
    if marker is None:
        mode = request.config.getoption("statsig_contract") or request.config.getini("statsig_contract")
    else:
        mode = marker.args[0] if marker.args else "strict"
    if mode not in MODES:
        raise pytest.UsageError(f"statsig_contract is {mode!r}; use 'off', 'warn' or 'strict'")
    return str(mode)


def _collect(config: pytest.Config) -> None:
    """Collect what any client of the run finds from now on."""
    if _report in config.stash:
        return
    from statsig_console.contract import DriftReport

    config.stash[_report] = report = DriftReport()
    report.__enter__()
    config.add_cleanup(lambda: report.__exit__(None, None, None))
