from typing import Literal, TypeAlias

GateRateFilter: TypeAlias = Literal["0", "100", "INBETWEEN"]
"""`GET /console/v1/gates query.rolloutRate|0` in the document."""
