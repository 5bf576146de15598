"""users.invite: `POST /console/v1/users/invite`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message

PLACES = {"": ((), ("emails", "teams"))}


def build(*, role: str, emails: Sequence[str], teams: Sequence[str] | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "users.invite",
        "POST",
        "/console/v1/users/invite",
        body=body_of(("role", role, str), ("emails", emails, list), ("teams", teams, list), places=PLACES),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
