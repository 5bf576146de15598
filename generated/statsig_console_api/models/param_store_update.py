from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class ParamStoreUpdate(TypedDict, total=False):
    """The keyword arguments of param_stores.update, to build up in a dict and pass with `**`."""

    description: str
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
