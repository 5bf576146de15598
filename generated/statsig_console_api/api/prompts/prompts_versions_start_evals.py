"""prompts.versions.start_evals: `POST /console/v1/prompts/{id}/versions/{versionId}/start_evals`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(prompt_id: str, version_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.versions.start_evals",
        "POST",
        f"/console/v1/prompts/{segment('prompt_id', prompt_id)}/versions/{segment('version_id', version_id)}/start_evals",
    )


def parse(body: Any) -> models.PromptVersionSummary:
    """What the decoded body of a success answer gives."""
    from ...models.prompt_version_summary import PromptVersionSummary

    return read_entity(PromptVersionSummary, body, change=True)
