from typing import Literal, TypeAlias

ReleasePipelineTriggerStatus: TypeAlias = Literal["ABORTED", "COMPLETED", "IN_PROGRESS", "PAUSED", "WAITING_FOR_REVIEW"]
"""`GET /console/v1/release_pipeline_triggers query.status` in the document."""
