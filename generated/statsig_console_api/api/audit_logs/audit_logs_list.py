"""audit_logs.list: `GET /console/v1/audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, many, read_list, reader

if TYPE_CHECKING:
    from ...models.audit_log import AuditLog
    from ...models.audit_log_action_type import AuditLogActionType
    from ...models.audit_log_sort_key import AuditLogSortKey
    from ...models.audit_log_sort_order import AuditLogSortOrder


def build(
    *,
    id: str | None | Unset = UNSET,
    sort_key: AuditLogSortKey | None | Unset = UNSET,
    sort_order: AuditLogSortOrder | None | Unset = UNSET,
    latest_id: str | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    action_type: AuditLogActionType | None | Unset = UNSET,
    action_types: Sequence[AuditLogActionType] | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "audit_logs.list",
        "GET",
        "/console/v1/audit_logs",
        query=given(
            ("id", id),
            ("sortKey", sort_key),
            ("sortOrder", sort_order),
            ("latestID", latest_id),
            ("tags", tags),
            ("actionType", action_type),
            ("actionTypes", many("action_types", action_types)),
            ("startDate", start_date),
            ("endDate", end_date),
            ("limit", limit),
            ("page", page),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[AuditLog]:
    """What the decoded body of a success answer gives."""
    from ...models.audit_log import AuditLog

    return read_list(reader(AuditLog), body)
