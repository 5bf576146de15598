from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentLink(Model):
    """A page about an experiment.

    Attributes:
        url: Full address, scheme included.
    """

    _wire = {"url": "url", "title": "title"}
    _always = frozenset({"url"})

    url: str
    """Full address, scheme included."""
    title: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentLinkDict: ...

        def __init__(
            self, *, url: str, title: str | Unset = UNSET, additional_properties: dict[str, Any] = ...
        ) -> None: ...
