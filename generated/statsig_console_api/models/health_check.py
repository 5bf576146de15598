from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheck(Model):
    """One health check of an experiment.

    Attributes:
        name: Short title of the result, for people; type names the check.
        description: Text on the result, for people.
        metadata: Figures behind the status.
        type: Which check it is; may be missing.
    """

    _wire = {"name": "name", "description": "description", "status": "status", "metadata": "metadata", "type": "type"}
    _nested = frozenset({"metadata"})
    _always = frozenset({"name", "description", "status"})

    name: str
    """Short title of the result, for people; type names the check."""
    description: str
    """Text on the result, for people."""
    status: models.HealthCheckStatus | str
    metadata: models.HealthCheckMetadata | Unset = UNSET
    """Figures behind the status."""
    type: models.HealthCheckType | str | Unset = UNSET
    """Which check it is; may be missing."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.health_check_metadata import HealthCheckMetadata

        return {"metadata": reader(HealthCheckMetadata)}
