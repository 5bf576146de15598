from typing import Literal, TypeAlias

AutotuneExplorationWindow: TypeAlias = Literal[
    "1", "168", "168hr", "168hrs", "1hr", "1hrs", "24", "24hr", "24hrs", "336", "336hr", "336hrs", "48", "48hr", "48hrs"
]
"""`AutotuneCreateDto.explorationWindow` in the document."""
