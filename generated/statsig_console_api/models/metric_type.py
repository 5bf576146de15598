from typing import Literal, TypeAlias

MetricType: TypeAlias = Literal[
    "composite",
    "composite_sum",
    "count_distinct",
    "event_count_custom",
    "event_user",
    "funnel",
    "import_window",
    "mean",
    "ratio",
    "setup_incomplete",
    "sum",
    "undefined",
    "user_warehouse",
]
"""`ExternalMetricDefinitionContractDto.type` in the document."""
