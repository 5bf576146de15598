from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PromptWorkflowBody(Model):
    """`AIConfigVersionCreateDto.workflow_body` in the document."""

    _wire = {"type": "type", "value": "value"}
    _always = frozenset({"type", "value"})

    type: Literal["JSON"] | str
    value: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.PromptWorkflowBodyDict: ...

        def __init__(
            self, *, type: Literal["JSON"], value: str, additional_properties: dict[str, Any] = ...
        ) -> None: ...
