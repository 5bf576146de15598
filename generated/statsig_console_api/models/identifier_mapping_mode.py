from typing import Literal, TypeAlias

IdentifierMappingMode: TypeAlias = Literal["firstTouchOneToMany", "lastTouchOneToMany", "strictOneToOne"]
"""`CreateExperimentReviewRequestDto.settings.identifierMappingMode` in the document."""
