from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.health_check_metadata import HealthCheckMetadata
    from ..models.health_check_status import HealthCheckStatus
    from ..models.health_check_type import HealthCheckType


@define(kw_only=True, repr=False)
class HealthCheck(Model):
    """One health check of an experiment.

    Attributes:
        name: Short title of the result, for people; type names the check.
        description: Text on the result, for people.
        metadata: Figures behind the status.
        type: Which check it is; may be missing.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "status": "status",
        "metadata": "metadata",
        "type": "type",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"metadata"})

    name: str
    """Short title of the result, for people; type names the check."""
    description: str
    """Text on the result, for people."""
    status: HealthCheckStatus | str
    metadata: HealthCheckMetadata | Unset = UNSET
    """Figures behind the status."""
    type: HealthCheckType | str | Unset = UNSET
    """Which check it is; may be missing."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.health_check_metadata import HealthCheckMetadata

        return {"metadata": reader(HealthCheckMetadata)}
