from typing import Literal, TypeAlias

AlertEventType: TypeAlias = Literal["no-data", "raise", "resolve", "warn"]
"""`AlertEventSchemaDto.eventType` in the document."""
