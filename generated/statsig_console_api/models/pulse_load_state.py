from typing import Literal, TypeAlias

PulseLoadState: TypeAlias = Literal["cancelled", "failure", "partial_failure", "success", "timeout"]
"""`PulseLoadHistoryDto.finishedState` in the document."""
