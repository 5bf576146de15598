from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ProjectReviewSettings(Model):
    """`SettingsReviewsContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "is_config_review_required": "is_config_review_required",
        "is_metric_review_required": "is_metric_review_required",
        "is_metric_review_required_on_verified_only": "is_metric_review_required_on_verified_only",
        "is_whn_analysis_only_review_required": "is_whn_analysis_only_review_required",
        "is_whn_source_review_required": "is_whn_source_review_required",
    }

    is_config_review_required: bool
    is_metric_review_required: bool
    is_metric_review_required_on_verified_only: bool
    is_whn_analysis_only_review_required: bool | Unset = UNSET
    is_whn_source_review_required: bool | Unset = UNSET
