from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class OverridesAudit(Model):
    """Overrides of the whole project, or those that hold an id, by kind of entity.

    Attributes:
        gates: Each gate with its overrides.
        holdouts: Each holdout with its overrides.
        experiments: Each experiment with its overrides.
        autotunes: Each autotune with its overrides.
        layers: Each layer with its overrides.
    """

    _wire = {
        "gates": "gates",
        "holdouts": "holdouts",
        "experiments": "experiments",
        "autotunes": "autotunes",
        "layers": "layers",
    }
    _nested = frozenset({"gates", "holdouts", "experiments", "autotunes", "layers"})
    _always = frozenset({"gates", "holdouts", "experiments", "autotunes", "layers"})

    gates: list[models.GateOverridesAudit]
    """Each gate with its overrides."""
    holdouts: list[models.HoldoutOverridesAudit]
    """Each holdout with its overrides."""
    experiments: list[models.ExperimentOverridesAudit]
    """Each experiment with its overrides."""
    autotunes: list[models.AutotuneOverridesAudit]
    """Each autotune with its overrides."""
    layers: list[models.LayerOverridesAudit]
    """Each layer with its overrides."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.OverridesAuditDict: ...

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
