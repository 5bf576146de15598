from typing import Literal, TypeAlias

DimensionalExposureSeverity: TypeAlias = Literal["failure", "pass", "warning"]
"""`DimensionalExposureResponseDto.dimensions[].dimension_values[].severity` in the document."""
