from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class ParamStoreUpdate(TypedDict, total=False):
    """The keyword arguments of param_stores.update, to build up in a dict and pass with `**`."""

    description: str
    parameters: Sequence[
        models.StaticBooleanParam
        | Mapping[str, Any]
        | models.StaticNumberParam
        | models.StaticStringParam
        | models.StaticObjectParam
        | models.StaticArrayParam
        | models.GateBooleanParam
        | models.GateNumberParam
        | models.GateStringParam
        | models.GateObjectParam
        | models.GateArrayParam
        | models.LayerReferenceParam
        | models.DynamicConfigReferenceParam
        | models.ExperimentReferenceParam
    ]
