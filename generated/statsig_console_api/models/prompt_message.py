from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PromptMessage(Model):
    """`AIConfigVersionCreateDto.prompts[]` in the document."""

    _wire = {"content": "content", "role": "role"}
    _always = frozenset({"content", "role"})

    content: str
    role: models.PromptMessageRole | str

    if TYPE_CHECKING:

        def to_dict(self) -> models.PromptMessageDict: ...

        def __init__(
            self, *, content: str, role: models.PromptMessageRole, additional_properties: dict[str, Any] = ...
        ) -> None: ...
