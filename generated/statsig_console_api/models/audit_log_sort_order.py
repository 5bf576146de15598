from typing import Literal, TypeAlias

AuditLogSortOrder: TypeAlias = Literal["asc", "desc"]
"""`GET /console/v1/audit_logs query.sortOrder` in the document."""
