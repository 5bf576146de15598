"""experiments.pulse_load_history.list: `GET /console/v1/experiments/{id}/pulse_load_history`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader, segment

if TYPE_CHECKING:
    from ...models.pulse_load import PulseLoad


def build(experiment_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.pulse_load_history.list",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/pulse_load_history",
        query=given(("limit", limit), ("page", page)),
        paged=True,
    )


def parse(body: Any) -> list[PulseLoad]:
    """What the decoded body of a success answer gives."""
    from ...models.pulse_load import PulseLoad

    return read_list(reader(PulseLoad), body)
