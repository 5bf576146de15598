from typing import Literal, TypeAlias

WarehouseAggregation: TypeAlias = Literal[
    "",
    "composite",
    "count",
    "count_distinct",
    "daily_participation",
    "first_value",
    "funnel",
    "latest_value",
    "max",
    "mean",
    "min",
    "percentile",
    "ratio",
    "retention",
    "sum",
]
"""`ExternalMetricDefinitionContractDto.warehouseNative.numeratorAggregation` in the document."""
