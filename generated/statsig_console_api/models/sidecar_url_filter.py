from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SidecarURLFilter(Model):
    """Pages on which a Sidecar (Visual Editor) experiment runs.

    Attributes:
        type: How the page's URL is compared with value.
        value: Compared with the URL of the page, in the way type says.
    """

    _wire = {"type": "type", "value": "value"}
    _always = frozenset({"type", "value"})

    type: models.SidecarURLFilterType | str
    """How the page's URL is compared with value."""
    value: str
    """Compared with the URL of the page, in the way type says."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.SidecarURLFilterDict: ...

        def __init__(
            self, *, type: models.SidecarURLFilterType, value: str, additional_properties: dict[str, Any] = ...
        ) -> None: ...
