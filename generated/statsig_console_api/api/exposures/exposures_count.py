"""exposures.count: `GET /console/v1/exposure_count`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity


def build(
    *,
    experiments: str | Sequence[str] | None | Unset = UNSET,
    gates: str | Sequence[str] | None | Unset = UNSET,
    dynamic_configs: str | Sequence[str] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "exposures.count",
        "GET",
        "/console/v1/exposure_count",
        query=given(
            ("experiments", experiments), ("gates", gates), ("dynamicConfigs", dynamic_configs, None, "dynamic_configs")
        ),
    )


def parse(body: Any) -> models.ExposureCounts:
    """What the decoded body of a success answer gives."""
    from ...models.exposure_counts import ExposureCounts

    return read_entity(ExposureCounts, body)
