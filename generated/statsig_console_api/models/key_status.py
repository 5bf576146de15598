from typing import Literal, TypeAlias

KeyStatus: TypeAlias = Literal["active", "deactivated"]
"""`KeyDto.status` in the document."""
