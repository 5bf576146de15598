from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ProjectReviewSettings(Model):
    """What has to be reviewed in the project; answer and body of the review settings calls.

    Attributes:
        is_config_review_required: True: config changes must be reviewed.
        is_metric_review_required: True: metric changes must be reviewed.
        is_metric_review_required_on_verified_only: True: among metrics, only verified ones must be reviewed.
        is_whn_analysis_only_review_required: True: analysis-only experiments must be reviewed; Warehouse Native only.
        is_whn_source_review_required: True: metric, assignment and entity property sources must be reviewed; Warehouse Native only.
    """

    _wire = {
        "is_config_review_required": "is_config_review_required",
        "is_metric_review_required": "is_metric_review_required",
        "is_metric_review_required_on_verified_only": "is_metric_review_required_on_verified_only",
        "is_whn_analysis_only_review_required": "is_whn_analysis_only_review_required",
        "is_whn_source_review_required": "is_whn_source_review_required",
    }
    _always = frozenset(
        {"is_config_review_required", "is_metric_review_required", "is_metric_review_required_on_verified_only"}
    )

    is_config_review_required: bool
    """True: config changes must be reviewed."""
    is_metric_review_required: bool
    """True: metric changes must be reviewed."""
    is_metric_review_required_on_verified_only: bool
    """True: among metrics, only verified ones must be reviewed."""
    is_whn_analysis_only_review_required: bool | Unset = UNSET
    """True: analysis-only experiments must be reviewed; Warehouse Native only."""
    is_whn_source_review_required: bool | Unset = UNSET
    """True: metric, assignment and entity property sources must be reviewed; Warehouse Native only."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ProjectReviewSettingsDict: ...
