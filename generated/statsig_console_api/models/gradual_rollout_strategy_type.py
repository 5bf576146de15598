from typing import Literal, TypeAlias

GradualRolloutStrategyType: TypeAlias = Literal["bypass", "gradual"]
"""`GateCreateDto.gradual_rollout_strategy.type` in the document."""
