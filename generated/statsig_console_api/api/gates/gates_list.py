"""gates.list: `GET /console/v1/gates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    id_type: str | Sequence[str] | None | Unset = UNSET,
    type: models.GateType | None | Unset = UNSET,
    type_reason: models.GateTypeReason | None | Unset = UNSET,
    pass_rate: models.GateRateFilter | Sequence[models.GateRateFilter] | None | Unset = UNSET,
    rollout_rate: models.GateRateFilter | Sequence[models.GateRateFilter] | None | Unset = UNSET,
    release_pipeline_id: str | None | Unset = UNSET,
    creator_name: str | None | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    target_app_id: str | None | Unset = UNSET,
    include_archived: bool | None | Unset = UNSET,
    include_archive_metadata: bool | None | Unset = UNSET,
    store0100_exposures: bool | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.list",
        "GET",
        "/console/v1/gates",
        query=given(
            ("idType", id_type, None, "id_type"),
            ("type", type, str),
            ("typeReason", type_reason, str, "type_reason"),
            ("passRate", pass_rate, None, "pass_rate"),
            ("rolloutRate", rollout_rate, None, "rollout_rate"),
            ("releasePipelineID", release_pipeline_id, str, "release_pipeline_id"),
            ("creatorName", creator_name, str, "creator_name"),
            ("creatorID", creator_id, str, "creator_id"),
            ("tags", tags),
            ("teamID", team_id, str, "team_id"),
            ("targetAppID", target_app_id, str, "target_app_id"),
            ("includeArchived", include_archived, bool, "include_archived"),
            ("includeArchiveMetadata", include_archive_metadata, bool, "include_archive_metadata"),
            ("store0100Exposures", store0100_exposures, bool, "store0100_exposures"),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Gate]:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_list(entity_item(Gate), body)
