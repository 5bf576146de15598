"""change_validation.submit: `POST /console/v1/change_validation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_whole

if TYPE_CHECKING:
    from ...models.change_validation_debug_link import ChangeValidationDebugLink
    from ...models.message_response import MessageResponse


def build(
    *,
    review_id: str,
    validated: bool,
    message: str | Unset = UNSET,
    debug_links: Sequence[ChangeValidationDebugLink | Mapping[str, Any]] | Unset = UNSET,
    release_pipeline_id_for_commit: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "change_validation.submit",
        "POST",
        "/console/v1/change_validation",
        body=body_of(
            ("reviewID", review_id),
            ("validated", validated),
            ("message", message),
            ("debugLinks", many("debug_links", debug_links)),
            ("releasePipelineIDForCommit", release_pipeline_id_for_commit),
        ),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
