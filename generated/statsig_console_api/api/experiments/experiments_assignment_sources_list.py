"""experiments.assignment_sources.list: `GET /console/v1/experiments/assignment_sources`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.assignment_sources.list",
        "GET",
        "/console/v1/experiments/assignment_sources",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[models.AssignmentSource]:
    """What the decoded body of a success answer gives."""
    from ...models.assignment_source import AssignmentSource

    return read_list(entity_item(AssignmentSource), body)
