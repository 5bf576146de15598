"""target_apps.list: `GET /console/v1/target_app`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.target_app import TargetApp


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "target_apps.list",
        "GET",
        "/console/v1/target_app",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[TargetApp]:
    """What the decoded body of a success answer gives."""
    from ...models.target_app import TargetApp

    return read_list(reader(TargetApp), body)
