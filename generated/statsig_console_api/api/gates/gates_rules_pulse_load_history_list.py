"""gates.rules.pulse_load_history.list: `GET /console/v1/gates/{id}/rules/{ruleID}/pulse_load_history`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(
    gate_id: str, rule_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.rules.pulse_load_history.list",
        "GET",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/rules/{segment('rule_id', rule_id)}/pulse_load_history",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("dag_id",),
    )


def parse(body: Any) -> list[models.PulseLoad]:
    """What the decoded body of a success answer gives."""
    from ...models.pulse_load import PulseLoad

    return read_list(entity_item(PulseLoad), body)
