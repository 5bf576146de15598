"""param_stores.update: `POST /console/v1/param_stores/{name}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.dynamic_config_reference_param import DynamicConfigReferenceParam
    from ...models.experiment_reference_param import ExperimentReferenceParam
    from ...models.gate_array_param import GateArrayParam
    from ...models.gate_boolean_param import GateBooleanParam
    from ...models.gate_number_param import GateNumberParam
    from ...models.gate_object_param import GateObjectParam
    from ...models.gate_string_param import GateStringParam
    from ...models.layer_reference_param import LayerReferenceParam
    from ...models.param_store import ParamStore
    from ...models.static_array_param import StaticArrayParam
    from ...models.static_boolean_param import StaticBooleanParam
    from ...models.static_number_param import StaticNumberParam
    from ...models.static_object_param import StaticObjectParam
    from ...models.static_string_param import StaticStringParam


def build(
    param_store_name: str,
    /,
    *,
    description: str | Unset = UNSET,
    parameters: Sequence[
        StaticBooleanParam
        | Mapping[str, Any]
        | StaticNumberParam
        | StaticStringParam
        | StaticObjectParam
        | StaticArrayParam
        | GateBooleanParam
        | GateNumberParam
        | GateStringParam
        | GateObjectParam
        | GateArrayParam
        | LayerReferenceParam
        | DynamicConfigReferenceParam
        | ExperimentReferenceParam
    ]
    | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "param_stores.update",
        "POST",
        f"/console/v1/param_stores/{segment('param_store_name', param_store_name)}",
        body=body_of(("description", description), ("parameters", many("parameters", parameters))),
    )


def parse(body: Any) -> ParamStore:
    """What the decoded body of a success answer gives."""
    from ...models.param_store import ParamStore

    return read_entity(ParamStore, body)
