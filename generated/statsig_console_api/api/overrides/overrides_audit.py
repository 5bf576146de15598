"""overrides.audit: `GET /console/v1/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity


def build(*, user_id: str | None | Unset = UNSET, id_type: str | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "overrides.audit",
        "GET",
        "/console/v1/overrides",
        query=given(("userId", user_id, str, "user_id"), ("idType", id_type, str, "id_type")),
    )


def parse(body: Any) -> models.OverridesAudit:
    """What the decoded body of a success answer gives."""
    from ...models.overrides_audit import OverridesAudit

    return read_entity(OverridesAudit, body)
