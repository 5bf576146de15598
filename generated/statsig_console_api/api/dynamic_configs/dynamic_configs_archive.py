"""dynamic_configs.archive: `PUT /console/v1/dynamic_configs/{id}/archive`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment


def build(
    dynamic_config_id: str, /, *, force_archive: bool | Unset = UNSET, archive_reason: str | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.archive",
        "PUT",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/archive",
        body=body_of(
            ("forceArchive", force_archive, bool, "force_archive"),
            ("archiveReason", archive_reason, str, "archive_reason"),
        ),
    )


def parse(body: Any) -> models.DynamicConfig:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_entity(DynamicConfig, body, change=True)
