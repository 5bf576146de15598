from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class PromptWorkflowHeader(Model):
    """`AIConfigVersionCreateDto.auth_workflow_headers[]` in the document."""

    _wire = {"name": "name", "value": "value"}

    name: str
    value: str

    if TYPE_CHECKING:

        def __init__(self, *, name: str, value: str, additional_properties: dict[str, Any] = ...) -> None: ...
