from typing import Literal, TypeAlias

MetricType: TypeAlias = Literal[
    "ads_segment_active_users",
    "ads_segment_exposed_user_days",
    "composite",
    "composite_sum",
    "count_distinct",
    "event_count_custom",
    "event_user",
    "event_user_window",
    "funnel",
    "hybrid_warehouse",
    "import_window",
    "mean",
    "percentile",
    "ratio",
    "setup_incomplete",
    "sum",
    "undefined",
    "user_warehouse",
]
"""`ExternalMetricDefinitionContractDto.type` in the document."""
