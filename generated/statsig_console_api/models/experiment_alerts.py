from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, map_reader, reader

if TYPE_CHECKING:
    from ..models.experiment_alert import ExperimentAlert


@define(kw_only=True, repr=False)
class ExperimentAlerts(Model):
    """Guardrail alerts of an experiment.

    Attributes:
        alerts: Keys are encoded metric ids.
    """

    _wire: ClassVar[Mapping[str, str]] = {"alerts": "alerts"}
    _nested: ClassVar[frozenset[str]] = frozenset({"alerts"})

    alerts: dict[str, ExperimentAlert]
    """Keys are encoded metric ids."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_alert import ExperimentAlert

        return {"alerts": map_reader(reader(ExperimentAlert))}
