"""experiments.summary_charts.get: `GET /console/v1/experiments/{id}/summary_charts`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(experiment_id: str, /, *, control: str | None | Unset = UNSET, test: str | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.summary_charts.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/summary_charts",
        query=given(("control", control, str), ("test", test, str)),
    )


def parse(body: Any) -> models.ExperimentSummaryCharts:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_summary_charts import ExperimentSummaryCharts

    return read_entity(ExperimentSummaryCharts, body)
