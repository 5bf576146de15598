"""prompts.versions.create: `POST /console/v1/prompts/{id}/versions`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("auth_workflow_headers", "prompts", "workflow_headers")),
    "prompts/*": (("PromptMessage",), ()),
    "workflow_body": (("PromptWorkflowBody",), ()),
    "workflow_headers/*": (("PromptWorkflowHeader",), ()),
    "auth_workflow_headers/*": (("PromptWorkflowHeader",), ()),
}


def build(
    prompt_id: str,
    /,
    *,
    name: str,
    prompts: models.PromptMessages | Unset = UNSET,
    temperature: float | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    workflow_body: models.PromptWorkflowBodyLike | Unset = UNSET,
    workflow_headers: models.PromptWorkflowHeaders | Unset = UNSET,
    auth_workflow_headers: models.PromptWorkflowHeaders | Unset = UNSET,
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
            ("name", name, str),
            ("prompts", prompts, list),
            ("temperature", temperature, float),
            ("model", model, str),
            ("provider", provider, str),
            ("workflow_body", workflow_body),
            ("workflow_headers", workflow_headers, list),
            ("auth_workflow_headers", auth_workflow_headers, list),
            ("eval_model", eval_model, str),
            ("top_p", top_p, float),
            ("frequency_penalty", frequency_penalty, float),
            ("presence_penalty", presence_penalty, float),
            ("max_tokens", max_tokens, int),
            ("id", id, str),
            ("description", description, str),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.PromptVersion:
    """What the decoded body of a success answer gives."""
    from ...models.prompt_version import PromptVersion

    return read_entity(PromptVersion, body, change=True)
