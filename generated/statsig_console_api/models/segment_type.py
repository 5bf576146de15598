from typing import Literal, TypeAlias

SegmentType: TypeAlias = Literal["analysis_list", "id_list", "rule_based", "user_store_id_list"]
"""`SegmentCreateContractDto.type` in the document."""
