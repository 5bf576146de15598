from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MessageResponse(Model):
    """The answer of calls that give back no entity: a message, or only whether it worked.

    Attributes:
        message: What the service says of the outcome; some answers carry only success.
        success: Some answers carry it in place of a message.
    """

    _wire = {"message": "message", "success": "success"}

    message: str | Unset = UNSET
    """What the service says of the outcome; some answers carry only success."""
    success: bool | Unset = UNSET
    """Some answers carry it in place of a message."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.MessageResponseDict: ...
