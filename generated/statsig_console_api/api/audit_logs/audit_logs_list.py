"""audit_logs.list: `GET /console/v1/audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    id: str | None | Unset = UNSET,
    sort_key: models.AuditLogSortKey | None | Unset = UNSET,
    sort_order: models.AuditLogSortOrder | None | Unset = UNSET,
    latest_id: str | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    action_type: models.AuditLogActionType | None | Unset = UNSET,
    action_types: Sequence[models.AuditLogActionType] | None | Unset = UNSET,
    start_date: str | date | None | Unset = UNSET,
    end_date: str | date | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "audit_logs.list",
        "GET",
        "/console/v1/audit_logs",
        query=given(
            ("id", id, str),
            ("sortKey", sort_key, str, "sort_key"),
            ("sortOrder", sort_order, str, "sort_order"),
            ("latestID", latest_id, str, "latest_id"),
            ("tags", tags),
            ("actionType", action_type, str, "action_type"),
            ("actionTypes", action_types, list, "action_types"),
            ("startDate", start_date, "day", "start_date"),
            ("endDate", end_date, "day", "end_date"),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.AuditLog]:
    """What the decoded body of a success answer gives."""
    from ...models.audit_log import AuditLog

    return read_list(entity_item(AuditLog), body)
