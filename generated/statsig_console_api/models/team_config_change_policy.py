from typing import Literal, TypeAlias

TeamConfigChangePolicy: TypeAlias = Literal["anyone", "team_only"]
"""`TeamCreationDto.changeTeamConfigs` in the document."""
