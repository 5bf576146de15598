from typing import Literal, TypeAlias

WarehouseMetricOperator: TypeAlias = Literal["+", "-"]
"""`ExternalMetricDefinitionContractDto.warehouseNative.components[].operator` in the document."""
