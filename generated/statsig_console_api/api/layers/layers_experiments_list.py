"""layers.experiments.list: `GET /console/v1/layers/{id}/experiments`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(layer_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.experiments.list",
        "GET",
        f"/console/v1/layers/{segment('layer_id', layer_id)}/experiments",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Experiment]:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_list(entity_item(Experiment), body)
