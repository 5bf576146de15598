from typing import Literal, TypeAlias

SummaryChartSource: TypeAlias = Literal["custom_query", "experiment", "scheduled_custom_query", "unsupported"]
"""`ExperimentSummaryChartsDto.sections[].charts[].chartSource` in the document."""
