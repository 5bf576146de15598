from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.prompt_message_role import PromptMessageRole


@define(kw_only=True, repr=False)
class PromptMessage(Model):
    """`AIConfigVersionCreateDto.prompts[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"content": "content", "role": "role"}

    content: str
    role: PromptMessageRole | str

    if TYPE_CHECKING:

        def __init__(self, *, content: str, role: PromptMessageRole) -> None: ...
