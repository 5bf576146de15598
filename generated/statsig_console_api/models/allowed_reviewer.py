from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AllowedReviewer(Model):
    """A person who may review changes of a gate or experiment, as listed in its review settings.

    Attributes:
        id: Statsig user id.
        name: Name of the user.
        email: Email address of the user.
    """

    _wire = {"id": "id", "name": "name", "email": "email"}
    _always = frozenset({"id", "name", "email"})

    id: str
    """Statsig user id."""
    name: str
    """Name of the user."""
    email: str
    """Email address of the user."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AllowedReviewerDict: ...
