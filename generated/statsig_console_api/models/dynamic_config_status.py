from typing import Literal, TypeAlias

DynamicConfigStatus: TypeAlias = Literal["Archived", "Disabled", "Enabled"]
"""`DynamicConfigDto.status` in the document."""
