"""experiments.entity_properties.get: `GET /console/v1/experiments/entity_property/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(entity_property_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.entity_properties.get",
        "GET",
        f"/console/v1/experiments/entity_property/{segment('entity_property_name', entity_property_name)}",
    )


def parse(body: Any) -> models.EntityPropertySource:
    """What the decoded body of a success answer gives."""
    from ...models.entity_property_source import EntityPropertySource

    return read_entity(EntityPropertySource, body)
