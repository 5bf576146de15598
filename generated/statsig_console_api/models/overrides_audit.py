from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.autotune_overrides_audit import AutotuneOverridesAudit
    from ..models.experiment_overrides_audit import ExperimentOverridesAudit
    from ..models.gate_overrides_audit import GateOverridesAudit
    from ..models.holdout_overrides_audit import HoldoutOverridesAudit
    from ..models.layer_overrides_audit import LayerOverridesAudit


@define(kw_only=True, repr=False)
class OverridesAudit(Model):
    """`OverridesAuditDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "gates": "gates",
        "holdouts": "holdouts",
        "experiments": "experiments",
        "autotunes": "autotunes",
        "layers": "layers",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"gates", "holdouts", "experiments", "autotunes", "layers"})

    gates: list[GateOverridesAudit]
    holdouts: list[HoldoutOverridesAudit]
    experiments: list[ExperimentOverridesAudit]
    autotunes: list[AutotuneOverridesAudit]
    layers: list[LayerOverridesAudit]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.autotune_overrides_audit import AutotuneOverridesAudit
        from ..models.experiment_overrides_audit import ExperimentOverridesAudit
        from ..models.gate_overrides_audit import GateOverridesAudit
        from ..models.holdout_overrides_audit import HoldoutOverridesAudit
        from ..models.layer_overrides_audit import LayerOverridesAudit

        return {
            "gates": list_reader(reader(GateOverridesAudit)),
            "holdouts": list_reader(reader(HoldoutOverridesAudit)),
            "experiments": list_reader(reader(ExperimentOverridesAudit)),
            "autotunes": list_reader(reader(AutotuneOverridesAudit)),
            "layers": list_reader(reader(LayerOverridesAudit)),
        }
