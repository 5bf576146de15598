from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, map_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentAlerts(Model):
    """Guardrail alerts of an experiment.

    Attributes:
        alerts: Keys are encoded metric ids.
    """

    _wire = {"alerts": "alerts"}
    _nested = frozenset({"alerts"})
    _always = frozenset({"alerts"})

    alerts: dict[str, models.ExperimentAlert]
    """Keys are encoded metric ids."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentAlertsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_alert import ExperimentAlert

        return {"alerts": map_reader(reader(ExperimentAlert))}
