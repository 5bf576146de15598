"""Reviews of proposed changes, from their request to their commit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from statsig_console.document.schemas import Json

from .entities import Entities
from .exchange import Incoming, Refusal
from .rules import index_of

REVIEWS: Mapping[str, str] = {
    "GET /{}/reviews": "list_reviews",
    "POST /{}/reviews": "create_review",
    "GET /{}/reviews/{}": "get_review",
    "PUT /{}/reviews/{}": "edit_review",
    "DELETE /{}/reviews/{}": "cancel_review",
    "PUT /{}/reviews/{}/approve": "approve_review",
    "PUT /{}/reviews/{}/reject": "reject_review",
    "PUT /{}/reviews/{}/commit": "commit_review",
}

OPEN = ("pending", "changes_requested", "rejected", "accepted")
"""What a review can be changed in."""


class Reviewed(Entities):
    """A kind whose changes can be proposed first; an accepted review is carried out when it is committed."""

    def list_reviews(self, request: Incoming) -> Json:
        shown, pagination = self.page(self._reviews(self.find(request)), request)
        return {"message": "Reviews listed.", "data": [*map(_shown, shown)], "pagination": pagination}

    def create_review(self, request: Incoming) -> Json:
        entity = self.find(request)
        kind, change = self.proposal(request.body)
        review = {
            "review_id": self.world.new_id("review"),
            "status": "pending",
            "type": kind,
            "author": {"id": "fake", "email": None},
            "reviewers": _reviewers(request.body),
            "description": request.body.get("description", ""),
            "created_at": datetime.fromtimestamp(self.world.clock.stamp() / 1000, UTC).isoformat(),
            "change": change,
        }
        entity["reviews"] = [*self._reviews(entity), review]
        return _answer(review, "created")

    def get_review(self, request: Incoming) -> Json:
        return _answer(self._review(request), "read")

    def edit_review(self, request: Incoming) -> Json:
        review = self._review(request, *OPEN)
        if "change" in request.body:
            review["type"], review["change"] = self.proposal(request.body)
        if "description" in request.body:
            review["description"] = request.body["description"]
        if request.body.keys() & {"reviewer_ids", "reviewer_group_ids"}:
            review["reviewers"] = _reviewers(request.body)
        review["status"] = "pending"
        return _answer(review, "updated")

    def cancel_review(self, request: Incoming) -> Json:
        self._reviews(self.find(request)).remove(self._review(request))
        return {"message": "Review cancelled."}

    def approve_review(self, request: Incoming) -> Json:
        return self._decide(request, "accepted")

    def reject_review(self, request: Incoming) -> Json:
        return self._decide(request, "rejected")

    def _decide(self, request: Incoming, status: str) -> Json:
        review = self._review(request, *OPEN)
        review["status"] = status
        return _answer(review, status)

    def commit_review(self, request: Incoming) -> Json:
        review = self._review(request, "accepted")
        self.carry_out(self.find(request), review["type"], review["change"], request)
        review["status"] = "committed"
        return {"message": "Review committed."}

    def proposal(self, body: Json) -> tuple[str, Json]:
        """The type of a review, and what it would change."""
        return body["type"], body

    def carry_out(self, entity: Json, kind: str, change: Json, request: Incoming) -> None:
        """Make the change that a review was about; kinds of change that the fake does not know change nothing."""

    def _reviews(self, entity: Json) -> list[Json]:
        reviews: list[Json] = entity.setdefault("reviews", [])
        return reviews

    def _review(self, request: Incoming, *states: str) -> Json:
        reviews = self._reviews(self.find(request))
        review = reviews[index_of(reviews, "review_id", request.params[1], "Review")]
        if states and review["status"] not in states:
            raise Refusal(400, f'Review "{request.params[1]}" is {review["status"]}; this takes {" or ".join(states)}')
        return review


class ReviewedConfig(Reviewed):
    """A kind whose reviews name the fields that change."""

    review_types: ClassVar[Mapping[str, str]] = {
        "rules": "rules",
        "default_value": "rules",
        "restore": "rules",
        "is_enabled": "toggle_enabled",
        "is_archived": "archive",
        "delete": "delete",
        "resalt": "resalt",
        "disable_reviews_locally": "disable_reviews_locally",
        "team_id": "update_team",
        "release_pipeline_id": "update_release_pipeline",
        "id_type": "edit_id_type",
        "allow_self_approval": "update_allow_self_approval",
        "target_app_ids": "update_target_applications",
        "owners": "update_owners",
        "allowed_reviewers": "allowed_reviewers",
    }
    review_fields: ClassVar[Mapping[str, str]] = {
        "rules": "rules",
        "default_value": "defaultValue",
        "is_enabled": "isEnabled",
        "team_id": "teamID",
        "release_pipeline_id": "releasePipelineID",
        "id_type": "idType",
        "target_app_ids": "targetApps",
    }

    def proposal(self, body: Json) -> tuple[str, Json]:
        change = body["change"]
        kinds = [kind for name, kind in self.review_types.items() if name in change]
        if not kinds:
            raise Refusal(400, f"change is empty; it must hold one of {', '.join(self.review_types)}")
        return kinds[0], change

    def carry_out(self, entity: Json, kind: str, change: Json, request: Incoming) -> None:
        if change.get("delete"):
            self.remove(entity)
            return
        fields = {self.review_fields[name]: value for name, value in change.items() if name in self.review_fields}
        if fields:
            self.write(entity, fields, request)
        if "is_archived" in change:
            self.set_archived(entity, change["is_archived"])

    def set_archived(self, entity: Json, archived: bool) -> None:
        """Archive an entity, or bring it back."""


def _reviewers(body: Json) -> list[Json]:
    users = [{"id": id, "kind": "user"} for id in body.get("reviewer_ids", ())]
    return users + [{"id": id, "kind": "group"} for id in body.get("reviewer_group_ids", ())]


def _shown(review: Json) -> Json:
    return {name: value for name, value in review.items() if name != "change"}


def _answer(review: Json, verb: str) -> Json:
    data: Any = _shown(review)
    return {"message": f"Review {verb}.", "data": data}
