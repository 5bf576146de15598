from typing import Literal, TypeAlias

WarehouseFunnelStartCriteria: TypeAlias = Literal["exposure", "start_event"]
"""`ExternalMetricDefinitionContractDto.warehouseNative.funnelStartCriteria` in the document."""
