from typing import Literal, TypeAlias

AlertRenotificationCondition: TypeAlias = Literal["no-data", "raise", "warn"]
"""`AlertDetailsSchemaDto.renotificationConditions[]` in the document."""
