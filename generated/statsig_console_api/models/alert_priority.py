from typing import Literal, TypeAlias

AlertPriority: TypeAlias = Literal["P0", "P1", "P2", "P3", "P4", "P5"]
"""`AlertDetailsSchemaDto.priority` in the document."""
