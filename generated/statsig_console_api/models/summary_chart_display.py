from typing import Literal, TypeAlias

SummaryChartDisplay: TypeAlias = Literal["bar", "cumulative", "daily", "dx", "table"]
"""`ExperimentSummaryChartsDto.sections[].charts[].display` in the document."""
