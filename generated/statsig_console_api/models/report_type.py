from typing import Literal, TypeAlias

ReportType: TypeAlias = Literal["first_exposures", "pulse_daily", "topline_impact_daily"]
"""`GET /console/v1/reports query.type` in the document."""
