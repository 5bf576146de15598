"""experiments.assignment_sources.list: `GET /console/v1/experiments/assignment_sources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.assignment_source import AssignmentSource


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.assignment_sources.list",
        "GET",
        "/console/v1/experiments/assignment_sources",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[AssignmentSource]:
    """What the decoded body of a success answer gives."""
    from ...models.assignment_source import AssignmentSource

    return read_list(reader(AssignmentSource), body)
