"""gates.rules.update: `PATCH /console/v1/gates/{id}/rules/{ruleID}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, given, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.condition import Condition
    from ...models.gate import Gate


def build(
    gate_id: str,
    rule_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    pass_percentage: float | Unset = UNSET,
    conditions: Sequence[Condition | Mapping[str, Any]] | Unset = UNSET,
    environments: Sequence[str] | None | Unset = UNSET,
    id: str | Unset = UNSET,
    base_id: str | Unset = UNSET,
    return_value: Mapping[str, Any] | Unset = UNSET,
    include_archive_metadata: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.rules.update",
        "PATCH",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/rules/{segment('rule_id', rule_id)}",
        query=given(("includeArchiveMetadata", include_archive_metadata)),
        body=body_of(
            ("name", name),
            ("passPercentage", pass_percentage),
            ("conditions", many("conditions", conditions)),
            ("environments", many("environments", environments)),
            ("id", id),
            ("baseID", base_id),
            ("returnValue", return_value),
        ),
    )


def parse(body: Any) -> Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body)
