from typing import Literal, TypeAlias

DashboardDateRangeUnit: TypeAlias = Literal["day", "month", "week"]
"""`AddDashboardWidgetsDto.defaults.date.unit` in the document."""
