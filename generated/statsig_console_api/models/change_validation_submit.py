from __future__ import annotations

from typing import Required, TypedDict

from .. import models


class ChangeValidationSubmit(TypedDict, total=False):
    """The keyword arguments of change_validation.submit, to build up in a dict and pass with `**`."""

    review_id: Required[str]
    validated: Required[bool]
    message: str
    debug_links: models.ChangeValidationDebugLinks
    release_pipeline_id_for_commit: str | None
