"""target_apps.get: `GET /console/v1/target_app/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(target_app_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("target_apps.get", "GET", f"/console/v1/target_app/{segment('target_app_id', target_app_id)}")


def parse(body: Any) -> models.TargetApp:
    """What the decoded body of a success answer gives."""
    from ...models.target_app import TargetApp

    return read_entity(TargetApp, body)
