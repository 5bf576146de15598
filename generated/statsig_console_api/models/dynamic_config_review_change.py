from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.dynamic_config_review_restore import DynamicConfigReviewRestore
    from ..models.dynamic_config_rule import DynamicConfigRule
    from ..models.dynamic_config_rule_input import DynamicConfigRuleInput
    from ..models.reviewer_allowlist_input import ReviewerAllowlistInput


@define(kw_only=True, repr=False)
class DynamicConfigReviewChange(Model):
    """`CreateDCReviewRequestDto.change` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "rules": "rules",
        "default_value": "default_value",
        "is_enabled": "is_enabled",
        "is_archived": "is_archived",
        "delete": "delete",
        "resalt": "resalt",
        "disable_reviews_locally": "disable_reviews_locally",
        "restore": "restore",
        "release_pipeline_id": "release_pipeline_id",
        "id_type": "id_type",
        "allow_self_approval": "allow_self_approval",
        "target_app_ids": "target_app_ids",
        "allowed_reviewers": "allowed_reviewers",
    }

    rules: Sequence[DynamicConfigRuleInput | DynamicConfigRule | Mapping[str, Any]] | Unset = UNSET
    default_value: Mapping[str, Any] | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    is_archived: bool | Unset = UNSET
    delete: bool | Unset = UNSET
    resalt: bool | Unset = UNSET
    disable_reviews_locally: bool | Unset = UNSET
    restore: DynamicConfigReviewRestore | Mapping[str, Any] | Unset = UNSET
    release_pipeline_id: str | None | Unset = UNSET
    id_type: str | Unset = UNSET
    allow_self_approval: bool | Unset = UNSET
    target_app_ids: Sequence[str] | Unset = UNSET
    allowed_reviewers: ReviewerAllowlistInput | Mapping[str, Any] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dynamic_config_review_restore import DynamicConfigReviewRestore
        from ..models.dynamic_config_rule_input import DynamicConfigRuleInput
        from ..models.reviewer_allowlist_input import ReviewerAllowlistInput

        return {
            "rules": list_reader(reader(DynamicConfigRuleInput)),
            "restore": reader(DynamicConfigReviewRestore),
            "allowed_reviewers": reader(ReviewerAllowlistInput),
        }
