from typing import Literal, TypeAlias

AutotuneAttributionWindow: TypeAlias = Literal[
    "1", "1hr", "1hrs", "2", "24", "24hr", "24hrs", "2hr", "2hrs", "4", "4hr", "4hrs"
]
"""`AutotuneCreateDto.attributionWindow` in the document."""
