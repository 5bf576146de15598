from typing import Literal, TypeAlias

ReleasePipelineTriggerActionType: TypeAlias = Literal[
    "ABORTED", "APPROVED_FOR", "CLEANED_UP", "FULL_ROLL_OUT", "PAUSED", "SKIPPED", "STARTED", "UNPAUSED"
]
"""`ReleasePipelineTriggerResponseDto.actions[].type` in the document."""
