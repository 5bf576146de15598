from typing import Literal, TypeAlias

ExperimentSubtype: TypeAlias = Literal["conversion", "reactivation", "retention"]
"""`ExternalExperimentDto.subtype` in the document."""
