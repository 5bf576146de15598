from typing import Literal, TypeAlias

AutotuneWinnerThreshold: TypeAlias = Literal["80%", "90%", "95%", "98%", "99%"]
"""`AutotuneCreateDto.winnerThreshold` in the document."""
