from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PromptVersion(Model):
    """`AIConfigVersionCreateDto` in the document."""

    _wire = {
        "name": "name",
        "prompts": "prompts",
        "temperature": "temperature",
        "model": "model",
        "provider": "provider",
        "workflow_body": "workflow_body",
        "workflow_headers": "workflow_headers",
        "auth_workflow_headers": "auth_workflow_headers",
        "eval_model": "eval_model",
        "top_p": "top_p",
        "frequency_penalty": "frequency_penalty",
        "presence_penalty": "presence_penalty",
        "max_tokens": "max_tokens",
        "id": "id",
        "description": "description",
    }
    _nested = frozenset({"prompts", "workflow_body", "workflow_headers", "auth_workflow_headers"})
    _always = frozenset({"name"})

    name: str
    prompts: list[models.PromptMessage] | Unset = UNSET
    temperature: float | Unset = UNSET
    model: str | Unset = UNSET
    provider: str | Unset = UNSET
    workflow_body: models.PromptWorkflowBody | Unset = UNSET
    workflow_headers: list[models.PromptWorkflowHeader] | Unset = UNSET
    auth_workflow_headers: list[models.PromptWorkflowHeader] | Unset = UNSET
    eval_model: str | Unset = UNSET
    top_p: float | Unset = UNSET
    frequency_penalty: float | Unset = UNSET
    presence_penalty: float | Unset = UNSET
    max_tokens: int | Unset = UNSET
    id: str | Unset = UNSET
    description: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.PromptVersionDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.prompt_message import PromptMessage
        from ..models.prompt_workflow_body import PromptWorkflowBody
        from ..models.prompt_workflow_header import PromptWorkflowHeader

        return {
            "prompts": list_reader(reader(PromptMessage)),
            "workflow_body": reader(PromptWorkflowBody),
            "workflow_headers": list_reader(reader(PromptWorkflowHeader)),
            "auth_workflow_headers": list_reader(reader(PromptWorkflowHeader)),
        }
