from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class MetricReference(Model):
    """A metric named by name and type, as gates, holdouts, teams and analyses refer to it.

    Attributes:
        type: Kind of metric; with the name it forms the metric's id, name::type.
    """

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "type": "type"}

    name: str
    type: str
    """Kind of metric; with the name it forms the metric's id, name::type."""

    if TYPE_CHECKING:

        def __init__(self, *, name: str, type: str) -> None: ...
