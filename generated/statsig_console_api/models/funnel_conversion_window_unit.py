from typing import Literal, TypeAlias

FunnelConversionWindowUnit: TypeAlias = Literal["day", "hour", "minute", "second"]
"""`AddDashboardWidgetsDto.widgets[]|3.query.conversion_window.unit` in the document."""
