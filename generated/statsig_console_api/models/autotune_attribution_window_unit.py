from typing import Literal, TypeAlias

AutotuneAttributionWindowUnit: TypeAlias = Literal["day", "hour", "min"]
"""`AutotuneCreateDto.attributionWindowUnit` in the document."""
