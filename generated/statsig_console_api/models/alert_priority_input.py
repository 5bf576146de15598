from typing import Literal, TypeAlias

AlertPriorityInput: TypeAlias = Literal["P1", "P2", "P3", "P4"]
"""`AlertUpdateDto.priority` in the document."""
