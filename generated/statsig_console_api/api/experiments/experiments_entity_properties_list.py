"""experiments.entity_properties.list: `GET /console/v1/experiments/entity_properties`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.entity_property_source import EntityPropertySource


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.entity_properties.list",
        "GET",
        "/console/v1/experiments/entity_properties",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[EntityPropertySource]:
    """What the decoded body of a success answer gives."""
    from ...models.entity_property_source import EntityPropertySource

    return read_list(reader(EntityPropertySource), body)
