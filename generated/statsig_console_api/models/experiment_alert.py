from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentAlert(Model):
    """Guardrail alert of one metric in an experiment, with its state in each group but the control.

    Attributes:
        status: Where the alert stands for the experiment as a whole.
        arms: One for each group but the control.
        timestamp: When its latest event was, epoch ms.
        comment: Comment on the latest event.
        source: Where the latest event came from.
    """

    _wire = {"status": "status", "arms": "arms", "timestamp": "timestamp", "comment": "comment", "source": "source"}
    _nested = frozenset({"arms"})
    _always = frozenset({"status", "arms"})

    status: models.ExperimentAlertStatus | str
    """Where the alert stands for the experiment as a whole."""
    arms: list[models.ExperimentAlertArm]
    """One for each group but the control."""
    timestamp: int | Unset = UNSET
    """When its latest event was, epoch ms."""
    comment: str | None | Unset = UNSET
    """Comment on the latest event."""
    source: str | None | Unset = UNSET
    """Where the latest event came from."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentAlertDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_alert_arm import ExperimentAlertArm

        return {"arms": list_reader(reader(ExperimentAlertArm))}
