from typing import Literal, TypeAlias

ConditionalOverrideType: TypeAlias = Literal["gate", "segment"]
"""`DELETE /console/v1/autotunes/{}/overrides/conditional/{}/{} path.conditional_type` in the document."""
