"""gates.rules.add: `POST /console/v1/gates/{id}/rule`."""

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
    /,
    *,
    name: str,
    pass_percentage: float,
    conditions: Sequence[Condition | Mapping[str, Any]],
    environments: Sequence[str] | None | Unset = UNSET,
    id: str | Unset = UNSET,
    base_id: str | Unset = UNSET,
    return_value: Mapping[str, Any] | Unset = UNSET,
    include_archive_metadata: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.rules.add",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/rule",
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
