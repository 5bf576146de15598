"""users.teams.delete: `DELETE /console/v1/users/teams/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(team_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("users.teams.delete", "DELETE", f"/console/v1/users/teams/{segment('team_id', team_id)}")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
