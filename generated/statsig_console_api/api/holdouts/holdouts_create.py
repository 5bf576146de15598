"""holdouts.create: `POST /console/v1/holdouts`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(
    *, name: str, description: str | Unset = UNSET, id_type: str | Unset = UNSET, team_id: str | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.create",
        "POST",
        "/console/v1/holdouts",
        body=body_of(
            ("name", name, str),
            ("description", description, str),
            ("idType", id_type, str, "id_type"),
            ("teamID", team_id, str, "team_id"),
        ),
    )


def parse(body: Any) -> models.Holdout:
    """What the decoded body of a success answer gives."""
    from ...models.holdout import Holdout

    return read_entity(Holdout, body, change=True)
