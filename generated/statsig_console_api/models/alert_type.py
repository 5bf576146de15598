from typing import Literal, TypeAlias

AlertType: TypeAlias = Literal["change", "pct_change", "threshold"]
"""`AlertDetailsSchemaDto.alertType` in the document."""
