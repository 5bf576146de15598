from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class ChangeValidationSubmit(TypedDict, total=False):
    """The keyword arguments of change_validation.submit, to build up in a dict and pass with `**`."""

    review_id: Required[str]
    validated: Required[bool]
    message: str
    debug_links: Sequence[models.ChangeValidationDebugLink | Mapping[str, Any]]
    release_pipeline_id_for_commit: str | None
