"""What the service answered to the live tests before departs from the document only where the register says so."""

from __future__ import annotations

import pytest

from statsig_console.contract import DriftReport, Violation
from tests.contract.register import Known, known, stale, unknown
from tests.live.conftest import is_live

SOURCE = "live"


def new_and_stale(drift: DriftReport, register: frozenset[Known]) -> tuple[list[Known], list[Known]]:
    """Departures of answers that the register does not have, and those it has that are shown no more.

    Only what was answered in this run can be stale.
    """
    found = [each for each in drift.departures if each.direction == "answer"]
    asked = [each for each in register if each.operation in drift.judged]
    return unknown(found, SOURCE, asked), stale(found, SOURCE, asked)


def test_no_departure_is_new_or_stale(request: pytest.FixtureRequest, drift: DriftReport) -> None:
    if not is_live(request.config):
        pytest.skip("only the service itself is a source of departures; nox -s live")
    assert drift.judged, "run it after the other live tests"
    new, gone = new_and_stale(drift, known())
    assert not new, "accept each in departures.toml with its reason:\n" + "\n".join(map(str, new))
    assert not gone, "take them out of departures.toml:\n" + "\n".join(map(str, gone))


def test_what_is_new_and_what_is_stale() -> None:
    accepted, unasked = (Known(name, 200, "/data", "type", "null", SOURCE) for name in ("gates.get", "tags.get"))
    drift = DriftReport()
    drift.add("gates.get", [Violation("gates.get", "answer", 200, "/data", "/data", "type", "object", "array")])
    new = Known("gates.get", 200, "/data", "type", "array", SOURCE)
    assert new_and_stale(drift, frozenset({accepted, unasked})) == ([new], [accepted])
    assert new_and_stale(drift, frozenset({new, unasked})) == ([], [])
