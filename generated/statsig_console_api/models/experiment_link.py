from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExperimentLink(Model):
    """A page about an experiment.

    Attributes:
        url: Full address, scheme included.
    """

    _wire: ClassVar[Mapping[str, str]] = {"url": "url", "title": "title"}

    url: str
    """Full address, scheme included."""
    title: str | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(self, *, url: str, title: str | Unset = UNSET) -> None: ...
