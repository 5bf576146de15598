"""gates.list: `GET /console/v1/gates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.gate import Gate
    from ...models.gate_rate_filter import GateRateFilter
    from ...models.gate_type import GateType
    from ...models.gate_type_reason import GateTypeReason


def build(
    *,
    id_type: str | Sequence[str] | None | Unset = UNSET,
    type: GateType | None | Unset = UNSET,
    type_reason: GateTypeReason | None | Unset = UNSET,
    pass_rate: GateRateFilter | Sequence[GateRateFilter] | None | Unset = UNSET,
    rollout_rate: GateRateFilter | Sequence[GateRateFilter] | None | Unset = UNSET,
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
            ("idType", id_type),
            ("type", type),
            ("typeReason", type_reason),
            ("passRate", pass_rate),
            ("rolloutRate", rollout_rate),
            ("releasePipelineID", release_pipeline_id),
            ("creatorName", creator_name),
            ("creatorID", creator_id),
            ("tags", tags),
            ("teamID", team_id),
            ("targetAppID", target_app_id),
            ("includeArchived", include_archived),
            ("includeArchiveMetadata", include_archive_metadata),
            ("store0100Exposures", store0100_exposures),
            ("limit", limit),
            ("page", page),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[Gate]:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_list(reader(Gate), body)
