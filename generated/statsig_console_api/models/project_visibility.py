from typing import Literal, TypeAlias

ProjectVisibility: TypeAlias = Literal["CLOSED", "EXTERNAL", "OPEN"]
"""`SettingsProjectContractDto.visibility` in the document."""
