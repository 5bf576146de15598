"""The autotunes operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class AutotunesOverridesNamespace(Namespace, name="autotunes.overrides"):
    """The autotunes.overrides operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, autotune_id: str, /) -> models.AutotuneOverrides:
        """Read which gates, segments and single user ids are forced into which variant of an autotune, and in which environment.

        Args:
            autotune_id: The autotune's id.

        Source: `GET /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_get as operation

        return self._caller.call(operation.build(autotune_id), operation.parse)

    def set(
        self, autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
    ) -> models.AutotuneOverrides:
        """Set an autotune's overrides from two required lists: up to 1,000 gate or segment entries, and user ids, 1,000 an entry.

        Args:
            autotune_id: The autotune's id.
            overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
            user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_set as operation

        return self._caller.call(
            operation.build(autotune_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    def remove(
        self, autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
    ) -> models.AutotuneOverrides:
        """Remove the autotune overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            autotune_id: The autotune's id.
            overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
            user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_remove as operation

        return self._caller.call(
            operation.build(autotune_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    def add(
        self, autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
    ) -> models.AutotuneOverrides:
        """Update part of an autotune's overrides; both lists are required all the same. The answer holds its overrides.

        Args:
            autotune_id: The autotune's id.
            overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
            user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_add as operation

        return self._caller.call(
            operation.build(autotune_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    def remove_conditional(
        self,
        autotune_id: str,
        conditional_type: models.ConditionalOverrideType,
        conditional_name: str,
        /,
        *,
        group_id: str,
        environment: str | None | Unset = UNSET,
    ) -> models.AutotuneOverrides:
        """Remove one gate or segment override from a variant. Safe to repeat: a missing override is a success; the rest comes back.

        Args:
            autotune_id: The autotune's id.
            conditional_type: Whether name is a gate or a segment.
            conditional_name: Gate or segment whose override goes.
            group_id: Variant name the override forces units into.
            environment: Environment of the override; left out, the one that holds in all environments.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/autotunes/{id}/overrides/conditional/{type}/{name}`.
        """
        from . import autotunes_overrides_remove_conditional as operation

        return self._caller.call(
            operation.build(
                autotune_id, conditional_type, conditional_name, group_id=group_id, environment=environment
            ),
            operation.parse,
        )

    def remove_user(
        self,
        autotune_id: str,
        user_id: str,
        /,
        *,
        group_id: str,
        unit_type: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
    ) -> models.AutotuneOverrides:
        """Remove one user id from one override of an autotune. Safe to repeat; all other overrides stay and the full set comes back.

        Args:
            autotune_id: The autotune's id.
            user_id: The id to take out of the override.
            group_id: Variant name the override forces units into.
            unit_type: Unit type of the override; the autotune's own when left out.
            environment: Environment of the override; left out, the one that holds in all environments.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/autotunes/{id}/overrides/userID/{userID}`.
        """
        from . import autotunes_overrides_remove_user as operation

        return self._caller.call(
            operation.build(autotune_id, user_id, group_id=group_id, unit_type=unit_type, environment=environment),
            operation.parse,
        )


class AutotunesReviewsNamespace(Namespace, name="autotunes.reviews"):
    """The autotunes.reviews operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        autotune_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.ExperimentReview]:
        """List an autotune's reviews, newest first, with status, author and reviewers; the change itself comes with `get`.

        Args:
            autotune_id: The autotune's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/autotunes/{id}/reviews`.
        """
        from . import autotunes_reviews_list as operation

        return self._caller.list_pages(
            operation.build(autotune_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def create(
        self,
        autotune_id: str,
        /,
        *,
        type: models.AutotuneReviewType,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        reason: str | Unset = UNSET,
        winning_group_id: str | Unset = UNSET,
        remove_targeting: bool | Unset = UNSET,
        remove_overrides: bool | Unset = UNSET,
        start_date: str | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        new_time: int | datetime | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Ask for a review of an autotune change; type names the change and decides which other fields are required.

        Args:
            autotune_id: The autotune's id.
            type: Kind of change proposed; decides which other fields apply.
            description: At most 2000 characters; empty when left out.
            reviewer_ids: User ids asked to review; none when left out.
            reviewer_group_ids: Reviewer group ids asked to review; none when left out.
            reason: Reason applied at commit, for example of a reset or decision; at most 2000 characters.
            winning_group_id: Group to ship; required for make_decision.
            remove_targeting: For make_decision: true drops targeting when shipping; false when left out.
            remove_overrides: For make_decision: true drops overrides when shipping; false when left out.
            start_date: For start: a planned start date, may be left out.
            start_time: Start in epoch ms; required for scheduled_start.
            new_time: New start in epoch ms; required for scheduled_start_edit.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes/{id}/reviews`.
        """
        from . import autotunes_reviews_create as operation

        return self._caller.call(
            operation.build(
                autotune_id,
                type=type,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                reason=reason,
                winning_group_id=winning_group_id,
                remove_targeting=remove_targeting,
                remove_overrides=remove_overrides,
                start_date=start_date,
                start_time=start_time,
                new_time=new_time,
            ),
            operation.parse,
        )

    def get(self, autotune_id: str, review_id: str, /) -> models.ExperimentReview:
        """Read one autotune review: status, author, reviewers, description and content of the proposal.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.

        Source: `GET /console/v1/autotunes/{id}/reviews/{reviewID}`.
        """
        from . import autotunes_reviews_get as operation

        return self._caller.call(operation.build(autotune_id, review_id), operation.parse)

    def update(
        self,
        autotune_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Change the description or reviewers of an autotune review; what you leave out stays, the proposal itself cannot change.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.
            description: 1–2000 characters; left out, the text stays.
            reviewer_ids: User ids that replace the reviewers; left out, they stay.
            reviewer_group_ids: Reviewer group ids that replace the groups; left out, they stay.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}`.
        """
        from . import autotunes_reviews_update as operation

        return self._caller.call(
            operation.build(
                autotune_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    def delete(self, autotune_id: str, review_id: str, /) -> models.MessageResponse:
        """Cancel an autotune review that is still open; nothing of the proposal is applied and only a message comes back.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.

        Source: `DELETE /console/v1/autotunes/{id}/reviews/{reviewID}`.
        """
        from . import autotunes_reviews_delete as operation

        return self._caller.call(operation.build(autotune_id, review_id), operation.parse)

    def approve(self, autotune_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> models.ExperimentReview:
        """Approve an autotune review, with an optional comment. The change itself waits for a separate commit.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/approve`.
        """
        from . import autotunes_reviews_approve as operation

        return self._caller.call(operation.build(autotune_id, review_id, reason=reason), operation.parse)

    def commit(self, autotune_id: str, review_id: str, /) -> models.MessageResponse:
        """Commit an autotune review once it has been approved; takes no body and answers only a message.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/commit`.
        """
        from . import autotunes_reviews_commit as operation

        return self._caller.call(operation.build(autotune_id, review_id), operation.parse)

    def reject(self, autotune_id: str, review_id: str, /, *, reason: str) -> models.ExperimentReview:
        """Reject an autotune review; a reason of 1–2000 characters is required. The answer holds the review.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.
            reason: Why it is rejected, required, 1–2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/reject`.
        """
        from . import autotunes_reviews_reject as operation

        return self._caller.call(operation.build(autotune_id, review_id, reason=reason), operation.parse)


class AutotunesNamespace(Namespace, name="autotunes"):
    """The autotunes operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def overrides(self) -> AutotunesOverridesNamespace:
        """The autotunes.overrides operations."""
        return AutotunesOverridesNamespace(self._caller)

    @namespace
    def reviews(self) -> AutotunesReviewsNamespace:
        """The autotunes.reviews operations."""
        return AutotunesReviewsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.Autotune]:
        """List autotunes, 100 a page unless told, with variants, success event, whether each has started and its winner; no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/autotunes`.
        """
        from . import autotunes_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        variants: models.AutotuneVariantInputs,
        success_event: str,
        exploration_window: models.AutotuneExplorationWindow,
        attribution_window: models.AutotuneAttributionWindow,
        winner_threshold: models.AutotuneWinnerThreshold,
        name: str,
        description: str | Unset = UNSET,
        success_event_value: str | Unset = UNSET,
        attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
        exploration_window_rate: float | Unset = UNSET,
        longterm_exploration_allocation: float | Unset = UNSET,
        metadata_field: str | Unset = UNSET,
        higher_is_better: bool | Unset = UNSET,
        is_contextual: bool | Unset = UNSET,
        metric_source_id: str | Unset = UNSET,
        linked_experiment_name: str | Unset = UNSET,
        goal_rich_text: str | Unset = UNSET,
        optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
        value_column: str | Unset = UNSET,
        feature_list: Sequence[str] | Unset = UNSET,
        id_type: str | Unset = UNSET,
    ) -> models.Autotune:
        """Create an autotune of at least 2 variants; the success event, both windows and the winner threshold are required too.

        Args:
            variants: At least 2, each with a name and its JSON value.
            success_event: Event to optimize for.
            exploration_window: Hours at the beginning during which all variants get equal traffic.
            attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
            winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
            name: Name in id form, as in my_autotune.
            description: Free text on what it is for.
            success_event_value: Value the event must carry to count as a success.
            attribution_window_unit: Unit of attributionWindow.
            exploration_window_rate: From 0.001 to 1.
            longterm_exploration_allocation: From 0.001 to 1.
            metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
            higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
            is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
            metric_source_id: Metric source that supplies the success events.
            linked_experiment_name: Experiment that measures how well the autotune does.
            goal_rich_text: Goal of the autotune, as rich text.
            optimization_parameter: Whether to optimize how often the event occurs or its value.
            value_column: Column of the metric source to optimize.
            feature_list: Features the analysis takes into account.
            id_type: Unit type: userID, stableID or a custom ID; userID when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes`.
        """
        from . import autotunes_create as operation

        return self._caller.call(
            operation.build(
                variants=variants,
                success_event=success_event,
                exploration_window=exploration_window,
                attribution_window=attribution_window,
                winner_threshold=winner_threshold,
                name=name,
                description=description,
                success_event_value=success_event_value,
                attribution_window_unit=attribution_window_unit,
                exploration_window_rate=exploration_window_rate,
                longterm_exploration_allocation=longterm_exploration_allocation,
                metadata_field=metadata_field,
                higher_is_better=higher_is_better,
                is_contextual=is_contextual,
                metric_source_id=metric_source_id,
                linked_experiment_name=linked_experiment_name,
                goal_rich_text=goal_rich_text,
                optimization_parameter=optimization_parameter,
                value_column=value_column,
                feature_list=feature_list,
                id_type=id_type,
            ),
            operation.parse,
        )

    def get(self, autotune_id: str, /) -> models.Autotune:
        """Read one autotune: variants with their JSON, both windows, threshold, targeting, whether it has started, and the winner.

        Args:
            autotune_id: The autotune's id.

        Source: `GET /console/v1/autotunes/{id}`.
        """
        from . import autotunes_get as operation

        return self._caller.call(operation.build(autotune_id), operation.parse)

    def replace(
        self,
        autotune_id: str,
        /,
        *,
        variants: models.AutotuneVariantInputs,
        success_event: str,
        exploration_window: models.AutotuneExplorationWindow,
        attribution_window: models.AutotuneAttributionWindow,
        winner_threshold: models.AutotuneWinnerThreshold,
        description: str | Unset = UNSET,
        success_event_value: str | Unset = UNSET,
        attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
        exploration_window_rate: float | Unset = UNSET,
        longterm_exploration_allocation: float | Unset = UNSET,
        metadata_field: str | Unset = UNSET,
        higher_is_better: bool | Unset = UNSET,
        is_contextual: bool | Unset = UNSET,
        metric_source_id: str | Unset = UNSET,
        linked_experiment_name: str | Unset = UNSET,
        goal_rich_text: str | Unset = UNSET,
        optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
        value_column: str | Unset = UNSET,
        feature_list: Sequence[str] | Unset = UNSET,
    ) -> models.Autotune:
        """Replace an autotune's settings: variants, success event, both windows and threshold are required; name and unit type are no part of it.

        Args:
            autotune_id: The autotune's id.
            variants: At least 2, each with a name and its JSON value.
            success_event: Event to optimize for.
            exploration_window: Hours at the beginning during which all variants get equal traffic.
            attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
            winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
            description: Free text on what it is for.
            success_event_value: Value the event must carry to count as a success.
            attribution_window_unit: Unit of attributionWindow.
            exploration_window_rate: From 0.001 to 1.
            longterm_exploration_allocation: From 0.001 to 1.
            metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
            higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
            is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
            metric_source_id: Metric source that supplies the success events.
            linked_experiment_name: Experiment that measures how well the autotune does.
            goal_rich_text: Goal of the autotune, as rich text.
            optimization_parameter: Whether to optimize how often the event occurs or its value.
            value_column: Column of the metric source to optimize.
            feature_list: Features the analysis takes into account.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes/{id}`.
        """
        from . import autotunes_replace as operation

        return self._caller.call(
            operation.build(
                autotune_id,
                variants=variants,
                success_event=success_event,
                exploration_window=exploration_window,
                attribution_window=attribution_window,
                winner_threshold=winner_threshold,
                description=description,
                success_event_value=success_event_value,
                attribution_window_unit=attribution_window_unit,
                exploration_window_rate=exploration_window_rate,
                longterm_exploration_allocation=longterm_exploration_allocation,
                metadata_field=metadata_field,
                higher_is_better=higher_is_better,
                is_contextual=is_contextual,
                metric_source_id=metric_source_id,
                linked_experiment_name=linked_experiment_name,
                goal_rich_text=goal_rich_text,
                optimization_parameter=optimization_parameter,
                value_column=value_column,
                feature_list=feature_list,
            ),
            operation.parse,
        )

    def delete(self, autotune_id: str, /) -> models.MessageResponse:
        """Delete an autotune; the answer is only a message, and an autotune that is not there gives 404.

        Args:
            autotune_id: The autotune's id.

        Source: `DELETE /console/v1/autotunes/{id}`.
        """
        from . import autotunes_delete as operation

        return self._caller.call(operation.build(autotune_id), operation.parse)

    def update(
        self,
        autotune_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        variants: models.AutotuneVariantInputs | Unset = UNSET,
        success_event: str | Unset = UNSET,
        success_event_value: str | Unset = UNSET,
        exploration_window: models.AutotuneExplorationWindow | Unset = UNSET,
        attribution_window: models.AutotuneAttributionWindow | Unset = UNSET,
        attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
        exploration_window_rate: float | Unset = UNSET,
        longterm_exploration_allocation: float | Unset = UNSET,
        winner_threshold: models.AutotuneWinnerThreshold | Unset = UNSET,
        metadata_field: str | Unset = UNSET,
        higher_is_better: bool | Unset = UNSET,
        is_contextual: bool | Unset = UNSET,
        metric_source_id: str | Unset = UNSET,
        linked_experiment_name: str | Unset = UNSET,
        goal_rich_text: str | Unset = UNSET,
        optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
        value_column: str | Unset = UNSET,
        feature_list: Sequence[str] | Unset = UNSET,
    ) -> models.Autotune:
        """Change only the autotune fields you send. A variants list must hold at least 2; name and unit type are not among the fields.

        Args:
            autotune_id: The autotune's id.
            description: Free text on what it is for.
            variants: At least 2, each with a name and its JSON value.
            success_event: Event to optimize for.
            success_event_value: Value the event must carry to count as a success.
            exploration_window: Hours at the beginning during which all variants get equal traffic.
            attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
            attribution_window_unit: Unit of attributionWindow.
            exploration_window_rate: From 0.001 to 1.
            longterm_exploration_allocation: From 0.001 to 1.
            winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
            metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
            higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
            is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
            metric_source_id: Metric source that supplies the success events.
            linked_experiment_name: Experiment that measures how well the autotune does.
            goal_rich_text: Goal of the autotune, as rich text.
            optimization_parameter: Whether to optimize how often the event occurs or its value.
            value_column: Column of the metric source to optimize.
            feature_list: Features the analysis takes into account.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/autotunes/{id}`.
        """
        from . import autotunes_update as operation

        return self._caller.call(
            operation.build(
                autotune_id,
                description=description,
                variants=variants,
                success_event=success_event,
                success_event_value=success_event_value,
                exploration_window=exploration_window,
                attribution_window=attribution_window,
                attribution_window_unit=attribution_window_unit,
                exploration_window_rate=exploration_window_rate,
                longterm_exploration_allocation=longterm_exploration_allocation,
                winner_threshold=winner_threshold,
                metadata_field=metadata_field,
                higher_is_better=higher_is_better,
                is_contextual=is_contextual,
                metric_source_id=metric_source_id,
                linked_experiment_name=linked_experiment_name,
                goal_rich_text=goal_rich_text,
                optimization_parameter=optimization_parameter,
                value_column=value_column,
                feature_list=feature_list,
            ),
            operation.parse,
        )

    def make_decision(
        self,
        autotune_id: str,
        /,
        *,
        id: str,
        decision_reason: str,
        remove_targeting: bool | Unset = UNSET,
        holdout: int | Unset = UNSET,
    ) -> models.MessageResponse:
        """End a started autotune early by shipping one group, with a reason; answers 400 before the start and only a message after.

        Args:
            autotune_id: The autotune's id.
            id: Path: the autotune; body: id of the group to ship.
            decision_reason: Why the test ends now; required.
            remove_targeting: True drops the targeting when shipping; false when left out.
            holdout: Whole percent 0–50 to hold back; the launched group gets 100 minus twice that. Needs a project feature.

        Source: `PUT /console/v1/autotunes/{id}/make_decision`.
        """
        from . import autotunes_make_decision as operation

        return self._caller.call(
            operation.build(
                autotune_id, id=id, decision_reason=decision_reason, remove_targeting=remove_targeting, holdout=holdout
            ),
            operation.parse,
        )

    def reset(self, autotune_id: str, /) -> models.MessageResponse:
        """Restart an autotune that is already running; one that has not been started gives 400, and success only a message.

        Args:
            autotune_id: The autotune's id.

        Source: `PUT /console/v1/autotunes/{id}/reset`.
        """
        from . import autotunes_reset as operation

        return self._caller.call(operation.build(autotune_id), operation.parse)

    def schedule_start(self, autotune_id: str, /, *, scheduled_time: int | datetime) -> models.MessageResponse:
        """Have an autotune start by itself at a time given in epoch milliseconds; the answer is only a message.

        Args:
            autotune_id: The autotune's id.
            scheduled_time: Start in epoch ms.

        Source: `POST /console/v1/autotunes/{id}/schedule_start`.
        """
        from . import autotunes_schedule_start as operation

        return self._caller.call(operation.build(autotune_id, scheduled_time=scheduled_time), operation.parse)

    def start(self, autotune_id: str, /) -> models.MessageResponse:
        """Start an autotune at once (schedule_start plans it for later); takes no body and answers only a message.

        Args:
            autotune_id: The autotune's id.

        Source: `PUT /console/v1/autotunes/{id}/start`.
        """
        from . import autotunes_start as operation

        return self._caller.call(operation.build(autotune_id), operation.parse)


class AsyncAutotunesOverridesNamespace(Namespace, name="autotunes.overrides"):
    """The autotunes.overrides operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, autotune_id: str, /) -> models.AutotuneOverrides:
        """Read which gates, segments and single user ids are forced into which variant of an autotune, and in which environment.

        Args:
            autotune_id: The autotune's id.

        Source: `GET /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_get as operation

        return await self._caller.call(operation.build(autotune_id), operation.parse)

    async def set(
        self, autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
    ) -> models.AutotuneOverrides:
        """Set an autotune's overrides from two required lists: up to 1,000 gate or segment entries, and user ids, 1,000 an entry.

        Args:
            autotune_id: The autotune's id.
            overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
            user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_set as operation

        return await self._caller.call(
            operation.build(autotune_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    async def remove(
        self, autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
    ) -> models.AutotuneOverrides:
        """Remove the autotune overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            autotune_id: The autotune's id.
            overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
            user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_remove as operation

        return await self._caller.call(
            operation.build(autotune_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    async def add(
        self, autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
    ) -> models.AutotuneOverrides:
        """Update part of an autotune's overrides; both lists are required all the same. The answer holds its overrides.

        Args:
            autotune_id: The autotune's id.
            overrides: Gate or segment overrides, at most 1000, each with type, id and groupID (the variant).
            user_id_overrides: Ids forced into a variant: entries of groupID and ids, at most 1000 ids an entry.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/autotunes/{id}/overrides`.
        """
        from . import autotunes_overrides_add as operation

        return await self._caller.call(
            operation.build(autotune_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    async def remove_conditional(
        self,
        autotune_id: str,
        conditional_type: models.ConditionalOverrideType,
        conditional_name: str,
        /,
        *,
        group_id: str,
        environment: str | None | Unset = UNSET,
    ) -> models.AutotuneOverrides:
        """Remove one gate or segment override from a variant. Safe to repeat: a missing override is a success; the rest comes back.

        Args:
            autotune_id: The autotune's id.
            conditional_type: Whether name is a gate or a segment.
            conditional_name: Gate or segment whose override goes.
            group_id: Variant name the override forces units into.
            environment: Environment of the override; left out, the one that holds in all environments.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/autotunes/{id}/overrides/conditional/{type}/{name}`.
        """
        from . import autotunes_overrides_remove_conditional as operation

        return await self._caller.call(
            operation.build(
                autotune_id, conditional_type, conditional_name, group_id=group_id, environment=environment
            ),
            operation.parse,
        )

    async def remove_user(
        self,
        autotune_id: str,
        user_id: str,
        /,
        *,
        group_id: str,
        unit_type: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
    ) -> models.AutotuneOverrides:
        """Remove one user id from one override of an autotune. Safe to repeat; all other overrides stay and the full set comes back.

        Args:
            autotune_id: The autotune's id.
            user_id: The id to take out of the override.
            group_id: Variant name the override forces units into.
            unit_type: Unit type of the override; the autotune's own when left out.
            environment: Environment of the override; left out, the one that holds in all environments.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/autotunes/{id}/overrides/userID/{userID}`.
        """
        from . import autotunes_overrides_remove_user as operation

        return await self._caller.call(
            operation.build(autotune_id, user_id, group_id=group_id, unit_type=unit_type, environment=environment),
            operation.parse,
        )


class AsyncAutotunesReviewsNamespace(Namespace, name="autotunes.reviews"):
    """The autotunes.reviews operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        autotune_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.ExperimentReview]:
        """List an autotune's reviews, newest first, with status, author and reviewers; the change itself comes with `get`.

        Args:
            autotune_id: The autotune's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/autotunes/{id}/reviews`.
        """
        from . import autotunes_reviews_list as operation

        return self._caller.list_pages(
            operation.build(autotune_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def create(
        self,
        autotune_id: str,
        /,
        *,
        type: models.AutotuneReviewType,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        reason: str | Unset = UNSET,
        winning_group_id: str | Unset = UNSET,
        remove_targeting: bool | Unset = UNSET,
        remove_overrides: bool | Unset = UNSET,
        start_date: str | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        new_time: int | datetime | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Ask for a review of an autotune change; type names the change and decides which other fields are required.

        Args:
            autotune_id: The autotune's id.
            type: Kind of change proposed; decides which other fields apply.
            description: At most 2000 characters; empty when left out.
            reviewer_ids: User ids asked to review; none when left out.
            reviewer_group_ids: Reviewer group ids asked to review; none when left out.
            reason: Reason applied at commit, for example of a reset or decision; at most 2000 characters.
            winning_group_id: Group to ship; required for make_decision.
            remove_targeting: For make_decision: true drops targeting when shipping; false when left out.
            remove_overrides: For make_decision: true drops overrides when shipping; false when left out.
            start_date: For start: a planned start date, may be left out.
            start_time: Start in epoch ms; required for scheduled_start.
            new_time: New start in epoch ms; required for scheduled_start_edit.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes/{id}/reviews`.
        """
        from . import autotunes_reviews_create as operation

        return await self._caller.call(
            operation.build(
                autotune_id,
                type=type,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                reason=reason,
                winning_group_id=winning_group_id,
                remove_targeting=remove_targeting,
                remove_overrides=remove_overrides,
                start_date=start_date,
                start_time=start_time,
                new_time=new_time,
            ),
            operation.parse,
        )

    async def get(self, autotune_id: str, review_id: str, /) -> models.ExperimentReview:
        """Read one autotune review: status, author, reviewers, description and content of the proposal.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.

        Source: `GET /console/v1/autotunes/{id}/reviews/{reviewID}`.
        """
        from . import autotunes_reviews_get as operation

        return await self._caller.call(operation.build(autotune_id, review_id), operation.parse)

    async def update(
        self,
        autotune_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Change the description or reviewers of an autotune review; what you leave out stays, the proposal itself cannot change.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.
            description: 1–2000 characters; left out, the text stays.
            reviewer_ids: User ids that replace the reviewers; left out, they stay.
            reviewer_group_ids: Reviewer group ids that replace the groups; left out, they stay.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}`.
        """
        from . import autotunes_reviews_update as operation

        return await self._caller.call(
            operation.build(
                autotune_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    async def delete(self, autotune_id: str, review_id: str, /) -> models.MessageResponse:
        """Cancel an autotune review that is still open; nothing of the proposal is applied and only a message comes back.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.

        Source: `DELETE /console/v1/autotunes/{id}/reviews/{reviewID}`.
        """
        from . import autotunes_reviews_delete as operation

        return await self._caller.call(operation.build(autotune_id, review_id), operation.parse)

    async def approve(
        self, autotune_id: str, review_id: str, /, *, reason: str | Unset = UNSET
    ) -> models.ExperimentReview:
        """Approve an autotune review, with an optional comment. The change itself waits for a separate commit.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/approve`.
        """
        from . import autotunes_reviews_approve as operation

        return await self._caller.call(operation.build(autotune_id, review_id, reason=reason), operation.parse)

    async def commit(self, autotune_id: str, review_id: str, /) -> models.MessageResponse:
        """Commit an autotune review once it has been approved; takes no body and answers only a message.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/commit`.
        """
        from . import autotunes_reviews_commit as operation

        return await self._caller.call(operation.build(autotune_id, review_id), operation.parse)

    async def reject(self, autotune_id: str, review_id: str, /, *, reason: str) -> models.ExperimentReview:
        """Reject an autotune review; a reason of 1–2000 characters is required. The answer holds the review.

        Args:
            autotune_id: The autotune's id.
            review_id: The review's id.
            reason: Why it is rejected, required, 1–2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/reject`.
        """
        from . import autotunes_reviews_reject as operation

        return await self._caller.call(operation.build(autotune_id, review_id, reason=reason), operation.parse)


class AsyncAutotunesNamespace(Namespace, name="autotunes"):
    """The autotunes operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def overrides(self) -> AsyncAutotunesOverridesNamespace:
        """The autotunes.overrides operations."""
        return AsyncAutotunesOverridesNamespace(self._caller)

    @namespace
    def reviews(self) -> AsyncAutotunesReviewsNamespace:
        """The autotunes.reviews operations."""
        return AsyncAutotunesReviewsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.Autotune]:
        """List autotunes, 100 a page unless told, with variants, success event, whether each has started and its winner; no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/autotunes`.
        """
        from . import autotunes_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        variants: models.AutotuneVariantInputs,
        success_event: str,
        exploration_window: models.AutotuneExplorationWindow,
        attribution_window: models.AutotuneAttributionWindow,
        winner_threshold: models.AutotuneWinnerThreshold,
        name: str,
        description: str | Unset = UNSET,
        success_event_value: str | Unset = UNSET,
        attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
        exploration_window_rate: float | Unset = UNSET,
        longterm_exploration_allocation: float | Unset = UNSET,
        metadata_field: str | Unset = UNSET,
        higher_is_better: bool | Unset = UNSET,
        is_contextual: bool | Unset = UNSET,
        metric_source_id: str | Unset = UNSET,
        linked_experiment_name: str | Unset = UNSET,
        goal_rich_text: str | Unset = UNSET,
        optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
        value_column: str | Unset = UNSET,
        feature_list: Sequence[str] | Unset = UNSET,
        id_type: str | Unset = UNSET,
    ) -> models.Autotune:
        """Create an autotune of at least 2 variants; the success event, both windows and the winner threshold are required too.

        Args:
            variants: At least 2, each with a name and its JSON value.
            success_event: Event to optimize for.
            exploration_window: Hours at the beginning during which all variants get equal traffic.
            attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
            winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
            name: Name in id form, as in my_autotune.
            description: Free text on what it is for.
            success_event_value: Value the event must carry to count as a success.
            attribution_window_unit: Unit of attributionWindow.
            exploration_window_rate: From 0.001 to 1.
            longterm_exploration_allocation: From 0.001 to 1.
            metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
            higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
            is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
            metric_source_id: Metric source that supplies the success events.
            linked_experiment_name: Experiment that measures how well the autotune does.
            goal_rich_text: Goal of the autotune, as rich text.
            optimization_parameter: Whether to optimize how often the event occurs or its value.
            value_column: Column of the metric source to optimize.
            feature_list: Features the analysis takes into account.
            id_type: Unit type: userID, stableID or a custom ID; userID when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes`.
        """
        from . import autotunes_create as operation

        return await self._caller.call(
            operation.build(
                variants=variants,
                success_event=success_event,
                exploration_window=exploration_window,
                attribution_window=attribution_window,
                winner_threshold=winner_threshold,
                name=name,
                description=description,
                success_event_value=success_event_value,
                attribution_window_unit=attribution_window_unit,
                exploration_window_rate=exploration_window_rate,
                longterm_exploration_allocation=longterm_exploration_allocation,
                metadata_field=metadata_field,
                higher_is_better=higher_is_better,
                is_contextual=is_contextual,
                metric_source_id=metric_source_id,
                linked_experiment_name=linked_experiment_name,
                goal_rich_text=goal_rich_text,
                optimization_parameter=optimization_parameter,
                value_column=value_column,
                feature_list=feature_list,
                id_type=id_type,
            ),
            operation.parse,
        )

    async def get(self, autotune_id: str, /) -> models.Autotune:
        """Read one autotune: variants with their JSON, both windows, threshold, targeting, whether it has started, and the winner.

        Args:
            autotune_id: The autotune's id.

        Source: `GET /console/v1/autotunes/{id}`.
        """
        from . import autotunes_get as operation

        return await self._caller.call(operation.build(autotune_id), operation.parse)

    async def replace(
        self,
        autotune_id: str,
        /,
        *,
        variants: models.AutotuneVariantInputs,
        success_event: str,
        exploration_window: models.AutotuneExplorationWindow,
        attribution_window: models.AutotuneAttributionWindow,
        winner_threshold: models.AutotuneWinnerThreshold,
        description: str | Unset = UNSET,
        success_event_value: str | Unset = UNSET,
        attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
        exploration_window_rate: float | Unset = UNSET,
        longterm_exploration_allocation: float | Unset = UNSET,
        metadata_field: str | Unset = UNSET,
        higher_is_better: bool | Unset = UNSET,
        is_contextual: bool | Unset = UNSET,
        metric_source_id: str | Unset = UNSET,
        linked_experiment_name: str | Unset = UNSET,
        goal_rich_text: str | Unset = UNSET,
        optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
        value_column: str | Unset = UNSET,
        feature_list: Sequence[str] | Unset = UNSET,
    ) -> models.Autotune:
        """Replace an autotune's settings: variants, success event, both windows and threshold are required; name and unit type are no part of it.

        Args:
            autotune_id: The autotune's id.
            variants: At least 2, each with a name and its JSON value.
            success_event: Event to optimize for.
            exploration_window: Hours at the beginning during which all variants get equal traffic.
            attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
            winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
            description: Free text on what it is for.
            success_event_value: Value the event must carry to count as a success.
            attribution_window_unit: Unit of attributionWindow.
            exploration_window_rate: From 0.001 to 1.
            longterm_exploration_allocation: From 0.001 to 1.
            metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
            higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
            is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
            metric_source_id: Metric source that supplies the success events.
            linked_experiment_name: Experiment that measures how well the autotune does.
            goal_rich_text: Goal of the autotune, as rich text.
            optimization_parameter: Whether to optimize how often the event occurs or its value.
            value_column: Column of the metric source to optimize.
            feature_list: Features the analysis takes into account.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/autotunes/{id}`.
        """
        from . import autotunes_replace as operation

        return await self._caller.call(
            operation.build(
                autotune_id,
                variants=variants,
                success_event=success_event,
                exploration_window=exploration_window,
                attribution_window=attribution_window,
                winner_threshold=winner_threshold,
                description=description,
                success_event_value=success_event_value,
                attribution_window_unit=attribution_window_unit,
                exploration_window_rate=exploration_window_rate,
                longterm_exploration_allocation=longterm_exploration_allocation,
                metadata_field=metadata_field,
                higher_is_better=higher_is_better,
                is_contextual=is_contextual,
                metric_source_id=metric_source_id,
                linked_experiment_name=linked_experiment_name,
                goal_rich_text=goal_rich_text,
                optimization_parameter=optimization_parameter,
                value_column=value_column,
                feature_list=feature_list,
            ),
            operation.parse,
        )

    async def delete(self, autotune_id: str, /) -> models.MessageResponse:
        """Delete an autotune; the answer is only a message, and an autotune that is not there gives 404.

        Args:
            autotune_id: The autotune's id.

        Source: `DELETE /console/v1/autotunes/{id}`.
        """
        from . import autotunes_delete as operation

        return await self._caller.call(operation.build(autotune_id), operation.parse)

    async def update(
        self,
        autotune_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        variants: models.AutotuneVariantInputs | Unset = UNSET,
        success_event: str | Unset = UNSET,
        success_event_value: str | Unset = UNSET,
        exploration_window: models.AutotuneExplorationWindow | Unset = UNSET,
        attribution_window: models.AutotuneAttributionWindow | Unset = UNSET,
        attribution_window_unit: models.AutotuneAttributionWindowUnit | Unset = UNSET,
        exploration_window_rate: float | Unset = UNSET,
        longterm_exploration_allocation: float | Unset = UNSET,
        winner_threshold: models.AutotuneWinnerThreshold | Unset = UNSET,
        metadata_field: str | Unset = UNSET,
        higher_is_better: bool | Unset = UNSET,
        is_contextual: bool | Unset = UNSET,
        metric_source_id: str | Unset = UNSET,
        linked_experiment_name: str | Unset = UNSET,
        goal_rich_text: str | Unset = UNSET,
        optimization_parameter: models.AutotuneOptimizationParameter | Unset = UNSET,
        value_column: str | Unset = UNSET,
        feature_list: Sequence[str] | Unset = UNSET,
    ) -> models.Autotune:
        """Change only the autotune fields you send. A variants list must hold at least 2; name and unit type are not among the fields.

        Args:
            autotune_id: The autotune's id.
            description: Free text on what it is for.
            variants: At least 2, each with a name and its JSON value.
            success_event: Event to optimize for.
            success_event_value: Value the event must carry to count as a success.
            exploration_window: Hours at the beginning during which all variants get equal traffic.
            attribution_window: Longest time from exposure to success event that still counts; see attributionWindowUnit.
            attribution_window_unit: Unit of attributionWindow.
            exploration_window_rate: From 0.001 to 1.
            longterm_exploration_allocation: From 0.001 to 1.
            winner_threshold: Chance of being best at which a variant wins, gets all traffic and data collection ends.
            metadata_field: Numeric metadata field to optimize, contextual autotunes only; unset, only the event's occurrence counts.
            higher_is_better: Whether the metadata value should grow; true when left out, contextual autotunes only.
            is_contextual: Contextual or not; metadataField and higherIsBetter only count when it is.
            metric_source_id: Metric source that supplies the success events.
            linked_experiment_name: Experiment that measures how well the autotune does.
            goal_rich_text: Goal of the autotune, as rich text.
            optimization_parameter: Whether to optimize how often the event occurs or its value.
            value_column: Column of the metric source to optimize.
            feature_list: Features the analysis takes into account.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/autotunes/{id}`.
        """
        from . import autotunes_update as operation

        return await self._caller.call(
            operation.build(
                autotune_id,
                description=description,
                variants=variants,
                success_event=success_event,
                success_event_value=success_event_value,
                exploration_window=exploration_window,
                attribution_window=attribution_window,
                attribution_window_unit=attribution_window_unit,
                exploration_window_rate=exploration_window_rate,
                longterm_exploration_allocation=longterm_exploration_allocation,
                winner_threshold=winner_threshold,
                metadata_field=metadata_field,
                higher_is_better=higher_is_better,
                is_contextual=is_contextual,
                metric_source_id=metric_source_id,
                linked_experiment_name=linked_experiment_name,
                goal_rich_text=goal_rich_text,
                optimization_parameter=optimization_parameter,
                value_column=value_column,
                feature_list=feature_list,
            ),
            operation.parse,
        )

    async def make_decision(
        self,
        autotune_id: str,
        /,
        *,
        id: str,
        decision_reason: str,
        remove_targeting: bool | Unset = UNSET,
        holdout: int | Unset = UNSET,
    ) -> models.MessageResponse:
        """End a started autotune early by shipping one group, with a reason; answers 400 before the start and only a message after.

        Args:
            autotune_id: The autotune's id.
            id: Path: the autotune; body: id of the group to ship.
            decision_reason: Why the test ends now; required.
            remove_targeting: True drops the targeting when shipping; false when left out.
            holdout: Whole percent 0–50 to hold back; the launched group gets 100 minus twice that. Needs a project feature.

        Source: `PUT /console/v1/autotunes/{id}/make_decision`.
        """
        from . import autotunes_make_decision as operation

        return await self._caller.call(
            operation.build(
                autotune_id, id=id, decision_reason=decision_reason, remove_targeting=remove_targeting, holdout=holdout
            ),
            operation.parse,
        )

    async def reset(self, autotune_id: str, /) -> models.MessageResponse:
        """Restart an autotune that is already running; one that has not been started gives 400, and success only a message.

        Args:
            autotune_id: The autotune's id.

        Source: `PUT /console/v1/autotunes/{id}/reset`.
        """
        from . import autotunes_reset as operation

        return await self._caller.call(operation.build(autotune_id), operation.parse)

    async def schedule_start(self, autotune_id: str, /, *, scheduled_time: int | datetime) -> models.MessageResponse:
        """Have an autotune start by itself at a time given in epoch milliseconds; the answer is only a message.

        Args:
            autotune_id: The autotune's id.
            scheduled_time: Start in epoch ms.

        Source: `POST /console/v1/autotunes/{id}/schedule_start`.
        """
        from . import autotunes_schedule_start as operation

        return await self._caller.call(operation.build(autotune_id, scheduled_time=scheduled_time), operation.parse)

    async def start(self, autotune_id: str, /) -> models.MessageResponse:
        """Start an autotune at once (schedule_start plans it for later); takes no body and answers only a message.

        Args:
            autotune_id: The autotune's id.

        Source: `PUT /console/v1/autotunes/{id}/start`.
        """
        from . import autotunes_start as operation

        return await self._caller.call(operation.build(autotune_id), operation.parse)
