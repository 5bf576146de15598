from typing import Literal, TypeAlias

GateType: TypeAlias = Literal["PERMANENT", "STALE", "TEMPLATE", "TEMPORARY"]
"""`ExternalGateDto.type` in the document."""
