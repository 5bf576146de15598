"""users.invite: `POST /console/v1/users/invite`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_whole

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


def build(*, role: str, emails: Sequence[str], teams: Sequence[str] | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "users.invite",
        "POST",
        "/console/v1/users/invite",
        body=body_of(("role", role), ("emails", many("emails", emails)), ("teams", many("teams", teams))),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
