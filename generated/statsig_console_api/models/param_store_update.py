from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.dynamic_config_reference_param import DynamicConfigReferenceParam
    from ..models.experiment_reference_param import ExperimentReferenceParam
    from ..models.gate_array_param import GateArrayParam
    from ..models.gate_boolean_param import GateBooleanParam
    from ..models.gate_number_param import GateNumberParam
    from ..models.gate_object_param import GateObjectParam
    from ..models.gate_string_param import GateStringParam
    from ..models.layer_reference_param import LayerReferenceParam
    from ..models.static_array_param import StaticArrayParam
    from ..models.static_boolean_param import StaticBooleanParam
    from ..models.static_number_param import StaticNumberParam
    from ..models.static_object_param import StaticObjectParam
    from ..models.static_string_param import StaticStringParam


class ParamStoreUpdate(TypedDict, total=False):
    """The keyword arguments of param_stores.update, to build up in a dict and pass with `**`."""

    description: str
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
