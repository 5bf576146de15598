from typing import Literal, TypeAlias

PulseResultError: TypeAlias = Literal[
    "control_or_test_no_units",
    "echidna_unripe",
    "hourly_metric_type_not_supported",
    "import_no_data",
    "incompatible_types",
    "no_data",
    "no_subdimension_filter",
    "setup_incomplete",
]
"""`ExperimentPulseResultsDto.otherMetrics[].error` in the document."""
