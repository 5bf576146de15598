from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model


@define(kw_only=True, repr=False)
class ExperimentContext(Model):
    """Text that describes an experiment to an AI assistant.

    Attributes:
        context: Text ready to hand to an AI assistant.
    """

    _wire = {"experiment_id": "experimentID", "context": "context"}

    experiment_id: str
    context: str
    """Text ready to hand to an AI assistant."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentContextDict: ...
