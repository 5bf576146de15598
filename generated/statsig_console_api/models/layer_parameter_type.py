from typing import Literal, TypeAlias

LayerParameterType: TypeAlias = Literal["array", "boolean", "number", "object", "string"]
"""`LayerContractDto.parameters[].type` in the document."""
