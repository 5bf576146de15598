from typing import Literal, TypeAlias

GateTypeInput: TypeAlias = Literal["PERMANENT", "TEMPORARY"]
"""`GateCreateDto.type` in the document."""
