from typing import Literal, TypeAlias

ReviewUnavailableReason: TypeAlias = Literal["snapshot_not_found", "snapshot_unreadable"]
"""`ReviewEnvelopeDto.content.unavailable_reason` in the document."""
