from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SegmentIDListMetadata(Model):
    """How far an update of an ID list is: the only sign of progress the service gives.

    Attributes:
        current_version: Version the list is at now; can be missing.
        is_updating: True while an update of the list still runs; can be missing.
    """

    _wire = {"current_version": "currentVersion", "is_updating": "isUpdating"}

    current_version: int | Unset = UNSET
    """Version the list is at now; can be missing."""
    is_updating: bool | Unset = UNSET
    """True while an update of the list still runs; can be missing."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.SegmentIDListMetadataDict: ...
