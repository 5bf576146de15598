"""prompts.versions.create: `POST /console/v1/prompts/{id}/versions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.prompt_message import PromptMessage
    from ...models.prompt_version import PromptVersion
    from ...models.prompt_workflow_body import PromptWorkflowBody
    from ...models.prompt_workflow_header import PromptWorkflowHeader


def build(
    prompt_id: str,
    /,
    *,
    name: str,
    prompts: Sequence[PromptMessage | Mapping[str, Any]] | Unset = UNSET,
    temperature: float | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    workflow_body: PromptWorkflowBody | Mapping[str, Any] | Unset = UNSET,
    workflow_headers: Sequence[PromptWorkflowHeader | Mapping[str, Any]] | Unset = UNSET,
    auth_workflow_headers: Sequence[PromptWorkflowHeader | Mapping[str, Any]] | Unset = UNSET,
    eval_model: str | Unset = UNSET,
    top_p: float | Unset = UNSET,
    frequency_penalty: float | Unset = UNSET,
    presence_penalty: float | Unset = UNSET,
    max_tokens: int | Unset = UNSET,
    id: str | Unset = UNSET,
    description: str | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.versions.create",
        "POST",
        f"/console/v1/prompts/{segment('prompt_id', prompt_id)}/versions",
        body=body_of(
            ("name", name),
            ("prompts", many("prompts", prompts)),
            ("temperature", temperature),
            ("model", model),
            ("provider", provider),
            ("workflow_body", workflow_body),
            ("workflow_headers", many("workflow_headers", workflow_headers)),
            ("auth_workflow_headers", many("auth_workflow_headers", auth_workflow_headers)),
            ("eval_model", eval_model),
            ("top_p", top_p),
            ("frequency_penalty", frequency_penalty),
            ("presence_penalty", presence_penalty),
            ("max_tokens", max_tokens),
            ("id", id),
            ("description", description),
        ),
    )


def parse(body: Any) -> PromptVersion:
    """What the decoded body of a success answer gives."""
    from ...models.prompt_version import PromptVersion

    return read_entity(PromptVersion, body)
