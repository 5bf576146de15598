from typing import Literal, TypeAlias

SegmentConditionType: TypeAlias = Literal[
    "app_version",
    "browser_name",
    "browser_version",
    "country",
    "custom_field",
    "email",
    "environment_tier",
    "fails_segment",
    "ip_address",
    "os_name",
    "os_version",
    "passes_segment",
    "unit_id",
    "user_id",
]
"""`SegmentRulesDto[].conditions[].type` in the document."""
