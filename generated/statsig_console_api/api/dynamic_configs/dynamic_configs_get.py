"""dynamic_configs.get: `GET /console/v1/dynamic_configs/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(dynamic_config_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.get", "GET", f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}"
    )


def parse(body: Any) -> models.DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body)
