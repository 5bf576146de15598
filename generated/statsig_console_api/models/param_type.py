from typing import Literal, TypeAlias

ParamType: TypeAlias = Literal["array", "boolean", "number", "object", "string"]
"""`ParamStoreDto.parameters[]|10.param_type` in the document."""
