from typing import Literal, TypeAlias

ConditionTypeInput: TypeAlias = Literal[
    "app_version",
    "browser_name",
    "browser_version",
    "country",
    "custom_field",
    "device_model",
    "email",
    "environment_tier",
    "fails_gate",
    "fails_segment",
    "ip_address",
    "javascript",
    "locale",
    "os_name",
    "os_version",
    "passes_gate",
    "passes_segment",
    "public",
    "target_app",
    "time",
    "unit_id",
    "url",
    "user_id",
]
"""`DynamicConfigRuleAddDto.conditions[].type` in the document."""
