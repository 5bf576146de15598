"""change_validation.submit: `POST /console/v1/change_validation`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message

PLACES = {"": ((), ("debugLinks",)), "debugLinks/*": (("ChangeValidationDebugLink",), ())}


def build(
    *,
    review_id: str,
    validated: bool,
    message: str | Unset = UNSET,
    debug_links: models.ChangeValidationDebugLinks | Unset = UNSET,
    release_pipeline_id_for_commit: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "change_validation.submit",
        "POST",
        "/console/v1/change_validation",
        body=body_of(
            ("reviewID", review_id, str, "review_id"),
            ("validated", validated, bool),
            ("message", message, str),
            ("debugLinks", debug_links, list, "debug_links"),
            ("releasePipelineIDForCommit", release_pipeline_id_for_commit, str, "release_pipeline_id_for_commit"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
