from typing import Literal, TypeAlias

PulseReloadType: TypeAlias = Literal["full", "incremental", "metric"]
"""`PulseLoadHistoryDto.reloadType` in the document."""
