"""param_stores.update: `POST /console/v1/param_stores/{name}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("parameters",)),
    "parameters/*": (
        (
            "StaticBooleanParam",
            "StaticNumberParam",
            "StaticStringParam",
            "StaticObjectParam",
            "StaticArrayParam",
            "GateBooleanParam",
            "GateNumberParam",
            "GateStringParam",
            "GateObjectParam",
            "GateArrayParam",
            "LayerReferenceParam",
            "DynamicConfigReferenceParam",
            "ExperimentReferenceParam",
        ),
        (),
    ),
}


def build(
    param_store_name: str,
    /,
    *,
    description: str | Unset = UNSET,
    parameters: Sequence[
        models.StaticBooleanParamLike
        | models.StaticNumberParamLike
        | models.StaticStringParamLike
        | models.StaticObjectParamLike
        | models.StaticArrayParamLike
        | models.GateBooleanParamLike
        | models.GateNumberParamLike
        | models.GateStringParamLike
        | models.GateObjectParamLike
        | models.GateArrayParamLike
        | models.LayerReferenceParamLike
        | models.DynamicConfigReferenceParamLike
        | models.ExperimentReferenceParamLike
    ]
    | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "param_stores.update",
        "POST",
        f"/console/v1/param_stores/{segment('param_store_name', param_store_name)}",
        body=body_of(("description", description, str), ("parameters", parameters, list), places=PLACES),
    )


def parse(body: Any) -> models.ParamStore:
    """What the decoded body of a success answer gives."""
    from ...models.param_store import ParamStore

    return read_entity(ParamStore, body, change=True)
