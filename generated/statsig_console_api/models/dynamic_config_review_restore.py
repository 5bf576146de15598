from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigReviewRestore(Model):
    """The snapshot that a dynamic config is to go back to.

    Attributes:
        snapshot_id: Id of a state that was once committed.
    """

    _wire = {"snapshot_id": "snapshot_id"}

    snapshot_id: str
    """Id of a state that was once committed."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigReviewRestoreDict: ...
