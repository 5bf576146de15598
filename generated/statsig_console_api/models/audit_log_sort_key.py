from typing import Literal, TypeAlias

AuditLogSortKey: TypeAlias = Literal[
    "actionType", "changeLog", "date", "id", "name", "time", "updatedBy", "updatedByUserID"
]
"""`GET /console/v1/audit_logs query.sortKey` in the document."""
