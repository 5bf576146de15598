from typing import Literal, TypeAlias

DimensionalExposureSeverityFilter: TypeAlias = Literal["failure", "warning"]
"""`GET /console/v1/experiments/{}/dimensional_exposures query.severity` in the document."""
