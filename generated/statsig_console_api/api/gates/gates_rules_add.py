"""gates.rules.add: `POST /console/v1/gates/{id}/rule`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, given, read_entity, segment

PLACES = {
    "": ((), ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts")),
    "conditions/*": (("Condition",), ()),
    "completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
}


def build(
    gate_id: str,
    /,
    *,
    name: str,
    pass_percentage: float,
    conditions: models.Conditions,
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
        query=given(("includeArchiveMetadata", include_archive_metadata, bool, "include_archive_metadata")),
        body=body_of(
            ("name", name, str),
            ("passPercentage", pass_percentage, float, "pass_percentage"),
            ("conditions", conditions, list),
            ("environments", environments, list),
            ("id", id, str),
            ("baseID", base_id, str, "base_id"),
            ("returnValue", return_value, None, "return_value"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body, change=True)
