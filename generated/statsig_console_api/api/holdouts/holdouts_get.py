"""holdouts.get: `GET /console/v1/holdouts/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(holdout_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("holdouts.get", "GET", f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}")


def parse(body: Any) -> models.Holdout:
    """What the decoded body of a success answer gives."""
    from ...models.holdout import Holdout

    return read_entity(Holdout, body)
