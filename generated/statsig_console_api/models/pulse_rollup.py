from typing import Literal, TypeAlias

PulseRollup: TypeAlias = Literal["14", "28", "7", "cumulative", "daily", "dx", "pre_exposure"]
"""`PulseLoadHistoryDetailsDto.jobs[].rollup` in the document."""
