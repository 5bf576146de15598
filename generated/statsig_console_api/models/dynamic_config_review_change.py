from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigReviewChange(Model):
    """One change proposed to a dynamic config: a single field, or rules with default_value.

    Attributes:
        rules: All rules of the dynamic config from now on; may go with default_value.
        default_value: JSON object served when no rule applies; may go with rules.
        is_enabled: State to end in, not a toggle.
        is_archived: True to archive it, false to bring it back.
        delete: Send true, to delete the dynamic config.
        resalt: Send true, for a new salt: units fall into other buckets.
        disable_reviews_locally: Send true, so that the dynamic config itself no longer requires reviews.
        restore: Go back to an earlier committed state; the review's type is rules.
        release_pipeline_id: Release pipeline to attach, null to detach it.
        id_type: New unit type; the review's type is edit_id_type.
        allow_self_approval: Whether authors may approve their own reviews from now on.
        target_app_ids: Ids of all target apps from now on.
        allowed_reviewers: Who may review from now on.
    """

    _wire = {
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
    _nested = frozenset({"rules", "restore", "allowed_reviewers"})

    rules: models.DynamicConfigRuleInputs | Unset = UNSET
    """All rules of the dynamic config from now on; may go with default_value."""
    default_value: Mapping[str, Any] | Unset = UNSET
    """JSON object served when no rule applies; may go with rules."""
    is_enabled: bool | Unset = UNSET
    """State to end in, not a toggle."""
    is_archived: bool | Unset = UNSET
    """True to archive it, false to bring it back."""
    delete: bool | Unset = UNSET
    """Send true, to delete the dynamic config."""
    resalt: bool | Unset = UNSET
    """Send true, for a new salt: units fall into other buckets."""
    disable_reviews_locally: bool | Unset = UNSET
    """Send true, so that the dynamic config itself no longer requires reviews."""
    restore: models.DynamicConfigReviewRestoreLike | Unset = UNSET
    """Go back to an earlier committed state; the review's type is rules."""
    release_pipeline_id: str | None | Unset = UNSET
    """Release pipeline to attach, null to detach it."""
    id_type: str | Unset = UNSET
    """New unit type; the review's type is edit_id_type."""
    allow_self_approval: bool | Unset = UNSET
    """Whether authors may approve their own reviews from now on."""
    target_app_ids: Sequence[str] | Unset = UNSET
    """Ids of all target apps from now on."""
    allowed_reviewers: models.ReviewerAllowlistInputLike | Unset = UNSET
    """Who may review from now on."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigReviewChangeDict: ...

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
