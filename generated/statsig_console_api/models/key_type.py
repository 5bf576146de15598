from typing import Literal, TypeAlias

KeyType: TypeAlias = Literal["CLIENT", "CONSOLE", "ORG", "SCIM", "SERVER"]
"""`KeyCreateContractDto.type` in the document."""
