from typing import Literal, TypeAlias

WarehouseFunnelCountDistinct: TypeAlias = Literal["sessions", "users"]
"""`ExternalMetricDefinitionContractDto.warehouseNative.funnelCountDistinct` in the document."""
