from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PromptWorkflowHeader(Model):
    """`AIConfigVersionCreateDto.auth_workflow_headers[]` in the document."""

    _wire = {"name": "name", "value": "value"}
    _always = frozenset({"name", "value"})

    name: str
    value: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.PromptWorkflowHeaderDict: ...

        def __init__(self, *, name: str, value: str, additional_properties: dict[str, Any] = ...) -> None: ...
