from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentContext(Model):
    """Text that describes an experiment to an AI assistant.

    Attributes:
        context: Text ready to hand to an AI assistant.
    """

    _wire = {"experiment_id": "experimentID", "context": "context"}
    _always = frozenset({"experiment_id", "context"})

    experiment_id: str
    context: str
    """Text ready to hand to an AI assistant."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentContextDict: ...
