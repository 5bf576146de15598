"""prompts.get: `GET /console/v1/prompts/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(prompt_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("prompts.get", "GET", f"/console/v1/prompts/{segment('prompt_id', prompt_id)}")


def parse(body: Any) -> models.Prompt:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_entity(Prompt, body)
