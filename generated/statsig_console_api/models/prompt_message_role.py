from typing import Literal, TypeAlias

PromptMessageRole: TypeAlias = Literal["assistant", "system", "user"]
"""`AIConfigVersionCreateDto.prompts[].role` in the document."""
