from typing import Literal, TypeAlias

GateOverrideGroup: TypeAlias = Literal["fail", "pass"]
"""`DELETE /console/v1/gates/{}/overrides/userID/{} query.groupID` in the document."""
