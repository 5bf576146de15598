from typing import Literal, TypeAlias

AutotuneOptimizationParameter: TypeAlias = Literal["occurrence", "value"]
"""`AutotuneCreateDto.optimizationParameter` in the document."""
