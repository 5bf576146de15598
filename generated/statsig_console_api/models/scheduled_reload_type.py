from typing import Literal, TypeAlias

ScheduledReloadType: TypeAlias = Literal["full", "incremental"]
"""`ReviewEnvelopeDto.content.current.scheduled_reload.reload_type` in the document."""
