"""experiments.entity_properties.list: `GET /console/v1/experiments/entity_properties`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.entity_properties.list",
        "GET",
        "/console/v1/experiments/entity_properties",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[models.EntityPropertySource]:
    """What the decoded body of a success answer gives."""
    from ...models.entity_property_source import EntityPropertySource

    return read_list(entity_item(EntityPropertySource), body)
