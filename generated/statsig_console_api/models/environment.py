from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Environment(Model):
    """`EnvironmentsContractDto.environments[]` in the document."""

    _wire = {
        "name": "name",
        "id": "id",
        "is_production": "isProduction",
        "requires_review": "requiresReview",
        "requires_release_pipeline": "requiresReleasePipeline",
        "required_review_group_id": "requiredReviewGroupID",
    }
    _always = frozenset({"name", "id", "is_production", "requires_review", "requires_release_pipeline"})

    name: str
    id: str
    is_production: bool
    requires_review: bool
    requires_release_pipeline: bool
    required_review_group_id: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.EnvironmentDict: ...
