from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewSubscriber(Model):
    """Who is told of alerts, on one side of a review's content.

    Attributes:
        type: A user, team, Slack channel or PagerDuty on-call.
    """

    _wire = {"type": "type", "id": "id"}
    _always = frozenset({"type", "id"})

    type: str
    """A user, team, Slack channel or PagerDuty on-call."""
    id: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewSubscriberDict: ...
