"""The audit_logs operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class AuditLogsNamespace(Namespace, name="audit_logs"):
    """The audit_logs operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
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
        max_items: int | None = None,
    ) -> Pages[models.AuditLog]:
        """List who changed what and when; filter by action, tags and a range of days. Entries hold changes and the editor's e-mail.

        Args:
            sort_key: Field of the entry to sort by; direction in sortOrder.
            sort_order: Direction for sortKey.
            tags: One tag or a list of tags to filter by.
            action_type: A single action to filter by; actionTypes takes several.
            action_types: Several actions to filter by; actionType takes one.
            start_date: Start of the date range, as YYYY-MM-DD.
            end_date: End of the date range, as YYYY-MM-DD.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/audit_logs`.
        """
        from . import audit_logs_list as operation

        return self._caller.list_pages(
            operation.build(
                id=id,
                sort_key=sort_key,
                sort_order=sort_order,
                latest_id=latest_id,
                tags=tags,
                action_type=action_type,
                action_types=action_types,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )


class AsyncAuditLogsNamespace(Namespace, name="audit_logs"):
    """The audit_logs operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
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
        max_items: int | None = None,
    ) -> AsyncPages[models.AuditLog]:
        """List who changed what and when; filter by action, tags and a range of days. Entries hold changes and the editor's e-mail.

        Args:
            sort_key: Field of the entry to sort by; direction in sortOrder.
            sort_order: Direction for sortKey.
            tags: One tag or a list of tags to filter by.
            action_type: A single action to filter by; actionTypes takes several.
            action_types: Several actions to filter by; actionType takes one.
            start_date: Start of the date range, as YYYY-MM-DD.
            end_date: End of the date range, as YYYY-MM-DD.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/audit_logs`.
        """
        from . import audit_logs_list as operation

        return self._caller.list_pages(
            operation.build(
                id=id,
                sort_key=sort_key,
                sort_order=sort_order,
                latest_id=latest_id,
                tags=tags,
                action_type=action_type,
                action_types=action_types,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )
