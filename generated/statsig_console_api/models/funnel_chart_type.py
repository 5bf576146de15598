from typing import Literal, TypeAlias

FunnelChartType: TypeAlias = Literal["conversion-rate", "conversions"]
"""`AddDashboardWidgetsDto.widgets[]|3.query.chart_type` in the document."""
