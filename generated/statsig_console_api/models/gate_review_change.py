from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GateReviewChange(Model):
    """One change proposed to a gate: exactly one of the fields is set.

    Attributes:
        rules: All rules of the gate from now on, not only the changed ones.
        is_enabled: State to end in, not a toggle.
        is_archived: True to archive it, false to bring it back.
        delete: Send true, to delete the gate.
        resalt: Send true, for a new salt: units fall into other buckets.
        disable_reviews_locally: Send true, so that the gate itself no longer requires reviews.
        team_id: Team the gate goes to; the review's type is update_team.
        release_pipeline_id: Release pipeline to attach; no null here, so none can be detached.
        id_type: New unit type; the review's type is edit_id_type.
        allow_self_approval: Whether authors may approve their own reviews from now on.
        target_app_ids: Ids of all target apps from now on.
        owners: All owners from now on.
        allowed_reviewers: Who may review from now on.
    """

    _wire = {
        "rules": "rules",
        "is_enabled": "is_enabled",
        "is_archived": "is_archived",
        "delete": "delete",
        "resalt": "resalt",
        "disable_reviews_locally": "disable_reviews_locally",
        "team_id": "team_id",
        "release_pipeline_id": "release_pipeline_id",
        "id_type": "id_type",
        "allow_self_approval": "allow_self_approval",
        "target_app_ids": "target_app_ids",
        "owners": "owners",
        "allowed_reviewers": "allowed_reviewers",
    }
    _nested = frozenset({"rules", "owners", "allowed_reviewers"})

    rules: models.GateRules | Unset = UNSET
    """All rules of the gate from now on, not only the changed ones."""
    is_enabled: bool | Unset = UNSET
    """State to end in, not a toggle."""
    is_archived: bool | Unset = UNSET
    """True to archive it, false to bring it back."""
    delete: bool | Unset = UNSET
    """Send true, to delete the gate."""
    resalt: bool | Unset = UNSET
    """Send true, for a new salt: units fall into other buckets."""
    disable_reviews_locally: bool | Unset = UNSET
    """Send true, so that the gate itself no longer requires reviews."""
    team_id: str | Unset = UNSET
    """Team the gate goes to; the review's type is update_team."""
    release_pipeline_id: str | Unset = UNSET
    """Release pipeline to attach; no null here, so none can be detached."""
    id_type: str | Unset = UNSET
    """New unit type; the review's type is edit_id_type."""
    allow_self_approval: bool | Unset = UNSET
    """Whether authors may approve their own reviews from now on."""
    target_app_ids: Sequence[str] | Unset = UNSET
    """Ids of all target apps from now on."""
    owners: models.ReviewOwnerInputs | Unset = UNSET
    """All owners from now on."""
    allowed_reviewers: models.ReviewerAllowlistInputLike | Unset = UNSET
    """Who may review from now on."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateReviewChangeDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.gate_rule import GateRule
        from ..models.review_owner_input import ReviewOwnerInput
        from ..models.reviewer_allowlist_input import ReviewerAllowlistInput

        return {
            "rules": list_reader(reader(GateRule)),
            "owners": list_reader(reader(ReviewOwnerInput)),
            "allowed_reviewers": reader(ReviewerAllowlistInput),
        }
