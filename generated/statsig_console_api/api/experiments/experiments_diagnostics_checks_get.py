"""experiments.diagnostics_checks.get: `GET /console/v1/experiments/{id}/diagnostics_checks`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    experiment_id: str,
    /,
    *,
    type: models.ExperimentDiagnosticsType | None | Unset = UNSET,
    start_date: str | date | None | Unset = UNSET,
    end_date: str | date | None | Unset = UNSET,
    last_days: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.diagnostics_checks.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/diagnostics_checks",
        query=given(
            ("type", type, str),
            ("startDate", start_date, "day", "start_date"),
            ("endDate", end_date, "day", "end_date"),
            ("lastDays", last_days, int, "last_days"),
        ),
    )


def parse(body: Any) -> models.ExperimentDiagnosticsChecks:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_diagnostics_checks import ExperimentDiagnosticsChecks

    return read_entity(ExperimentDiagnosticsChecks, body)
