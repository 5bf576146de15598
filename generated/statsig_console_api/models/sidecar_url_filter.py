from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.sidecar_url_filter_type import SidecarURLFilterType


@define(kw_only=True, repr=False)
class SidecarURLFilter(Model):
    """Pages on which a Sidecar (Visual Editor) experiment runs.

    Attributes:
        type: How the page's URL is compared with value.
        value: Compared with the URL of the page, in the way type says.
    """

    _wire: ClassVar[Mapping[str, str]] = {"type": "type", "value": "value"}

    type: SidecarURLFilterType | str
    """How the page's URL is compared with value."""
    value: str
    """Compared with the URL of the page, in the way type says."""

    if TYPE_CHECKING:

        def __init__(self, *, type: SidecarURLFilterType, value: str) -> None: ...
