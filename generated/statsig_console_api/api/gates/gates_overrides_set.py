"""gates.overrides.set: `POST /console/v1/gates/{id}/overrides`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import dump, read_entity, segment

if TYPE_CHECKING:
    from ...models.environment_overrides_input import EnvironmentOverridesInput
    from ...models.gate_overrides import GateOverrides
    from ...models.gate_overrides_input import GateOverridesInput


def build(
    gate_id: str, body: EnvironmentOverridesInput | GateOverrides | Mapping[str, Any] | GateOverridesInput, /
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.overrides.set",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/overrides",
        body=dump(body, writing=True),
    )


def parse(body: Any) -> GateOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.gate_overrides import GateOverrides

    return read_entity(GateOverrides, body)
