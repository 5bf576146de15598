from typing import Literal, TypeAlias

MetricTypeInput: TypeAlias = Literal[
    "composite",
    "composite_sum",
    "event_count_custom",
    "event_user",
    "funnel",
    "mean",
    "percentile",
    "ratio",
    "sum",
    "undefined",
    "user_warehouse",
]
"""`MetricCreationContractDto.type` in the document."""
