from typing import Literal, TypeAlias

IdentifierMappingMode: TypeAlias = Literal["firstTouchOneToMany", "lastTouchOneToMany", "strictOneToOne"]
"""`ExperimentCreateDto.identifierMappingMode` in the document."""
