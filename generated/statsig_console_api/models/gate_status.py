from typing import Literal, TypeAlias

GateStatus: TypeAlias = Literal["Archived", "Disabled", "In Progress", "Launched"]
"""`ExternalGateDto.status` in the document."""
