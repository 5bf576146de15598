from typing import Literal, TypeAlias

LogSource: TypeAlias = Literal["events", "logs", "spans"]
"""`GET /console/v1/logs query.source` in the document."""
