from typing import Literal, TypeAlias

DashboardGranularity: TypeAlias = Literal["auto", "daily", "monthly", "weekly"]
"""`AddDashboardWidgetsDto.defaults.granularity` in the document."""
