from __future__ import annotations

from typing import Required, TypedDict


class ChangeValidationUpdateMessage(TypedDict, total=False):
    """The keyword arguments of change_validation.update_message, to build up in a dict and pass with `**`."""

    review_id: Required[str]
    message: str
