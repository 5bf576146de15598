from typing import Literal, TypeAlias

AlertCondition: TypeAlias = Literal["equal", "greater", "greater_or_equal", "less", "less_or_equal", "not_equal"]
"""`AlertDetailsSchemaDto.condition` in the document."""
