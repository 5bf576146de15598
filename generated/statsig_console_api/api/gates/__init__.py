"""The gates operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class GatesRulesPulseLoadHistoryNamespace(Namespace, name="gates.rules.pulse_load_history"):
    """The gates.rules.pulse_load_history operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        rule_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.PulseLoad]:
        """List past Pulse loads of a gate rule with outcome, date range and reload type. For Warehouse Native projects.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/rules/{ruleID}/pulse_load_history`.
        """
        from . import gates_rules_pulse_load_history_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, rule_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class GatesRulesPulseResultsNamespace(Namespace, name="gates.rules.pulse_results"):
    """The gates.rules.pulse_results operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self,
        gate_id: str,
        rule_id: str,
        /,
        *,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
    ) -> models.GatePulseResults:
        """Read a rule's measured effect on the gate's monitoring metrics: means, changes, intervals and p-values.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            cuped: "true" or "false": reduce variance with data from before exposure (CUPED).
            confidence: Confidence level of the intervals, in percent 0–100.

        Source: `GET /console/v1/gates/{id}/rules/{ruleID}/pulse_results`.
        """
        from . import gates_rules_pulse_results_get as operation

        return self._caller.call(operation.build(gate_id, rule_id, cuped=cuped, confidence=confidence), operation.parse)


class GatesAlertsNamespace(Namespace, name="gates.alerts"):
    """The gates.alerts operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def resolve(
        self, gate_id: str, metric_id: str, /, *, reasoning: str | Unset = UNSET
    ) -> models.GuardrailAlertResolveResult:
        """Resolve the rollout alert of one metric on a gate; answers when it was resolved.

        Args:
            gate_id: The gate's id.
            metric_id: The metric's id.
            reasoning: Why the alert is resolved.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/alerts/{metricId}/resolve`.
        """
        from . import gates_alerts_resolve as operation

        return self._caller.call(operation.build(gate_id, metric_id, reasoning=reasoning), operation.parse)


class GatesChecksNamespace(Namespace, name="gates.checks"):
    """The gates.checks operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, gate_id: str, /) -> models.GateChecks:
        """Tell whether production checked the gate in the last 7 days; null is possible, so do not take it for no.

        Args:
            gate_id: The gate's id.

        Source: `GET /console/v1/gates/{id}/checks`.
        """
        from . import gates_checks_get as operation

        return self._caller.call(operation.build(gate_id), operation.parse)


class GatesCodeCleanupNamespace(Namespace, name="gates.code_cleanup"):
    """The gates.code_cleanup operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, gate_id: str, /) -> models.MessageResponse:
        """Start the code clean-up of a gate; the answer says only that the work has begun.

        Args:
            gate_id: The gate's id.

        Source: `POST /console/v1/gates/{id}/code_cleanup`.
        """
        from . import gates_code_cleanup_create as operation

        return self._caller.call(operation.build(gate_id), operation.parse)


class GatesDynamicConfigReferencesNamespace(Namespace, name="gates.dynamic_config_references"):
    """The gates.dynamic_config_references operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.DynamicConfig]:
        """List dynamic configs that refer to this gate, whole and at most 100 a page.

        Args:
            gate_id: The gate's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/dynamic_config_references`.
        """
        from . import gates_dynamic_config_references_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class GatesEligibleReviewersNamespace(Namespace, name="gates.eligible_reviewers"):
    """The gates.eligible_reviewers operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, gate_id: str, /) -> models.EligibleReviewers:
        """See who may review a gate; everyone_eligible means no reviewers are set. Project admins always may, unlisted.

        Args:
            gate_id: The gate's id.

        Source: `GET /console/v1/gates/{id}/eligible_reviewers`.
        """
        from . import gates_eligible_reviewers_get as operation

        return self._caller.call(operation.build(gate_id), operation.parse)


class GatesExperimentReferencesNamespace(Namespace, name="gates.experiment_references"):
    """The gates.experiment_references operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Experiment]:
        """List experiments that refer to this gate, whole and at most 100 a page.

        Args:
            gate_id: The gate's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/experiment_references`.
        """
        from . import gates_experiment_references_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class GatesGateReferencesNamespace(Namespace, name="gates.gate_references"):
    """The gates.gate_references operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        include_archive_metadata: bool | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Gate]:
        """List other gates that refer to this one, whole and at most 100 a page: look before you delete.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/gate_references`.
        """
        from . import gates_gate_references_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )


class GatesOverridesNamespace(Namespace, name="gates.overrides"):
    """The gates.overrides operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, gate_id: str, /) -> models.GateOverrides:
        """Read the user and custom ids that always pass or always fail the gate, overall and by environment.

        Args:
            gate_id: The gate's id.

        Source: `GET /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_get as operation

        return self._caller.call(operation.build(gate_id), operation.parse)

    def set(
        self, gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Set the ids that always pass or fail, in place of the present ones: lists of up to 2,000 ids, or by environment.

        Args:
            gate_id: The gate's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_set as operation

        return self._caller.call(operation.build(gate_id, body), operation.parse)

    def remove(
        self, gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Remove the gate overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            gate_id: The gate's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_remove as operation

        return self._caller.call(operation.build(gate_id, body), operation.parse)

    def add(
        self, gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Add ids that always pass or fail: either plain lists of up to 2,000 ids each, or lists by environment.

        Args:
            gate_id: The gate's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_add as operation

        return self._caller.call(operation.build(gate_id, body), operation.parse)

    def remove_user(self, gate_id: str, user_id: str, /, *, group_id: models.GateOverrideGroup) -> models.GateOverrides:
        """Drop one user id from the all-environments pass or fail list; other overrides stay. Safe to repeat.

        Args:
            gate_id: The gate's id.
            user_id: The user's id.
            group_id: Which of the two lists holds the user id; required.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/gates/{id}/overrides/userID/{userID}`.
        """
        from . import gates_overrides_remove_user as operation

        return self._caller.call(operation.build(gate_id, user_id, group_id=group_id), operation.parse)


class GatesReviewsNamespace(Namespace, name="gates.reviews"):
    """The gates.reviews operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Review]:
        """List the reviews of a gate, newest first, with status, author and reviewers; the change itself comes with `get`.

        Args:
            gate_id: The gate's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/reviews`.
        """
        from . import gates_reviews_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def create(
        self,
        gate_id: str,
        /,
        *,
        description: str,
        change: models.GateReviewChangeLike,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.Review:
        """Propose one change to a gate for review; description and change are required, with one kind of change a review.

        Args:
            gate_id: The gate's id.
            description: What is proposed, 1–2000 characters, required.
            change: The proposed change, with exactly one of its fields set; a rules list is the full set.
            reviewer_ids: User ids to ask for review; nobody when left out.
            reviewer_group_ids: Reviewer group ids to ask for review; none when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/reviews`.
        """
        from . import gates_reviews_create as operation

        return self._caller.call(
            operation.build(
                gate_id,
                description=description,
                change=change,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    def get(self, gate_id: str, review_id: str, /) -> models.Review:
        """Read one gate review: its status, reviewers, and the live next to the proposed values.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.

        Source: `GET /console/v1/gates/{id}/reviews/{reviewID}`.
        """
        from . import gates_reviews_get as operation

        return self._caller.call(operation.build(gate_id, review_id), operation.parse)

    def update(
        self,
        gate_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        change: models.GateReviewChangeLike | Unset = UNSET,
    ) -> models.Review:
        """Edit the description, reviewers or change of a gate review; an empty body is refused, lists replace the old.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.
            description: New description, 1–2000 characters; left out, the old one stays.
            reviewer_ids: User ids to ask for review, in place of the present ones; left out, those stay.
            reviewer_group_ids: Reviewer group ids to ask, in place of the present ones; left out, those stay.
            change: The proposed change, with exactly one of its fields set; a rules list is the full set.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}`.
        """
        from . import gates_reviews_update as operation

        return self._caller.call(
            operation.build(
                gate_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                change=change,
            ),
            operation.parse,
        )

    def delete(self, gate_id: str, review_id: str, /) -> models.MessageResponse:
        """Withdraw a gate review that is still open; only a message comes back.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.

        Source: `DELETE /console/v1/gates/{id}/reviews/{reviewID}`.
        """
        from . import gates_reviews_delete as operation

        return self._caller.call(operation.build(gate_id, review_id), operation.parse)

    def approve(self, gate_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> models.Review:
        """Approve a gate review, with a comment if you like; the change waits until the review is committed.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}/approve`.
        """
        from . import gates_reviews_approve as operation

        return self._caller.call(operation.build(gate_id, review_id, reason=reason), operation.parse)

    def commit(self, gate_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change that a gate review proposes; only a message comes back.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}/commit`.
        """
        from . import gates_reviews_commit as operation

        return self._caller.call(operation.build(gate_id, review_id), operation.parse)

    def reject(self, gate_id: str, review_id: str, /, *, reason: str) -> models.Review:
        """Reject a gate review; a reason is required. Answers the review with its new status.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.
            reason: Why it is rejected, 1–2000 characters, required.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}/reject`.
        """
        from . import gates_reviews_reject as operation

        return self._caller.call(operation.build(gate_id, review_id, reason=reason), operation.parse)


class GatesRulesNamespace(Namespace, name="gates.rules"):
    """The gates.rules operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def pulse_load_history(self) -> GatesRulesPulseLoadHistoryNamespace:
        """The gates.rules.pulse_load_history operations."""
        return GatesRulesPulseLoadHistoryNamespace(self._caller)

    @namespace
    def pulse_results(self) -> GatesRulesPulseResultsNamespace:
        """The gates.rules.pulse_results operations."""
        return GatesRulesPulseResultsNamespace(self._caller)

    def add(
        self,
        gate_id: str,
        /,
        *,
        name: str,
        pass_percentage: float,
        conditions: models.Conditions,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Add one rule and keep the rules that are there; name, passPercentage and conditions are required. Answers the gate.

        Args:
            gate_id: The gate's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent of the users meeting the conditions who pass, 0–100.
            conditions: Whom the rule is for; passes_gate and passes_segment conditions take no operator.
            environments: Environments the rule is on in; null means all, an empty list none.
            id: Statsig id of the rule; the gate itself is named by the path.
            base_id: Id of the rule without added metadata; it never changes.
            return_value: Object the rule returns.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/rule`.
        """
        from . import gates_rules_add as operation

        return self._caller.call(
            operation.build(
                gate_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    def list(self, gate_id: str, /, *, max_items: int | None = None) -> Pages[models.GateRuleSummary]:
        """Read only the rules of a gate, with ids and percentages, and none of its other settings.

        Args:
            gate_id: The gate's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/rules`.
        """
        from . import gates_rules_list as operation

        return self._caller.list_pages(operation.build(gate_id), operation.parse, max_items=max_items)

    def add_many(self, gate_id: str, /, *, rules: models.GateRuleAddItems) -> models.Gate:
        """Add several rules in one call and keep the present ones; dropped from the published document in 2026.

        Args:
            gate_id: The gate's id.
            rules: Rules to add; name, passPercentage (0–100) and conditions are required in each.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `POST /console/v1/gates/{id}/rules`.
        """
        from . import gates_rules_add_many as operation

        warn_deprecated("gates.rules.add_many")
        return self._caller.call(operation.build(gate_id, rules=rules), operation.parse)

    def update_many(self, gate_id: str, /, *, rules: models.GateRuleUpdateItems) -> models.Gate:
        """Change settings of rules that exist; none is added or removed. Take them from gates.get; what gates.rules.list gives lacks their environments.

        Args:
            gate_id: The gate's id.
            rules: Present rules as GET answers them, with the settings to change.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Deprecated: the document has dropped it; the service still answers.

        Source: `PATCH /console/v1/gates/{id}/rules`.
        """
        from . import gates_rules_update_many as operation

        warn_deprecated("gates.rules.update_many")
        return self._caller.call(operation.build(gate_id, rules=rules), operation.parse)

    def delete(
        self, gate_id: str, rule_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET
    ) -> models.Gate:
        """Remove one rule from a gate; its other rules stay. The answer holds the whole gate as it is now.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/gates/{id}/rules/{ruleID}`.
        """
        from . import gates_rules_delete as operation

        return self._caller.call(
            operation.build(gate_id, rule_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    def update(
        self,
        gate_id: str,
        rule_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        pass_percentage: float | Unset = UNSET,
        conditions: models.Conditions | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Change the fields you pass of one gate rule; this neither adds nor removes rules. The answer holds the whole gate.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent of users meeting the conditions who get true, 0–100.
            conditions: Conditions of the rule; passes_gate and passes_segment take no operator.
            environments: Environments the rule applies in; null means all, an empty list none.
            id: Does not change when the display name does.
            base_id: Rule id without added metadata; never changes.
            return_value: Object the rule returns.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `PATCH /console/v1/gates/{id}/rules/{ruleID}`.
        """
        from . import gates_rules_update as operation

        return self._caller.call(
            operation.build(
                gate_id,
                rule_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )


class GatesVersionsNamespace(Namespace, name="gates.versions"):
    """The gates.versions operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        include_archive_metadata: bool | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Gate]:
        """List the versions of a gate, 100 a page unless told; each is a full gate, so rules of the past can be compared.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/versions`.
        """
        from . import gates_versions_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )


class GatesNamespace(Namespace, name="gates"):
    """The gates operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def alerts(self) -> GatesAlertsNamespace:
        """The gates.alerts operations."""
        return GatesAlertsNamespace(self._caller)

    @namespace
    def checks(self) -> GatesChecksNamespace:
        """The gates.checks operations."""
        return GatesChecksNamespace(self._caller)

    @namespace
    def code_cleanup(self) -> GatesCodeCleanupNamespace:
        """The gates.code_cleanup operations."""
        return GatesCodeCleanupNamespace(self._caller)

    @namespace
    def dynamic_config_references(self) -> GatesDynamicConfigReferencesNamespace:
        """The gates.dynamic_config_references operations."""
        return GatesDynamicConfigReferencesNamespace(self._caller)

    @namespace
    def eligible_reviewers(self) -> GatesEligibleReviewersNamespace:
        """The gates.eligible_reviewers operations."""
        return GatesEligibleReviewersNamespace(self._caller)

    @namespace
    def experiment_references(self) -> GatesExperimentReferencesNamespace:
        """The gates.experiment_references operations."""
        return GatesExperimentReferencesNamespace(self._caller)

    @namespace
    def gate_references(self) -> GatesGateReferencesNamespace:
        """The gates.gate_references operations."""
        return GatesGateReferencesNamespace(self._caller)

    @namespace
    def overrides(self) -> GatesOverridesNamespace:
        """The gates.overrides operations."""
        return GatesOverridesNamespace(self._caller)

    @namespace
    def reviews(self) -> GatesReviewsNamespace:
        """The gates.reviews operations."""
        return GatesReviewsNamespace(self._caller)

    @namespace
    def rules(self) -> GatesRulesNamespace:
        """The gates.rules operations."""
        return GatesRulesNamespace(self._caller)

    @namespace
    def versions(self) -> GatesVersionsNamespace:
        """The gates.versions operations."""
        return GatesVersionsNamespace(self._caller)

    def list(
        self,
        *,
        id_type: str | Sequence[str] | None | Unset = UNSET,
        type: models.GateType | None | Unset = UNSET,
        type_reason: models.GateTypeReason | None | Unset = UNSET,
        pass_rate: models.GateRateFilter | Sequence[models.GateRateFilter] | None | Unset = UNSET,
        rollout_rate: models.GateRateFilter | Sequence[models.GateRateFilter] | None | Unset = UNSET,
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
        max_items: int | None = None,
    ) -> Pages[models.Gate]:
        """List feature gates, 100 a page unless told; filters combine, and type='STALE' finds clean-up candidates.

        Args:
            id_type: Only gates of this unit type, or of these.
            type: Only gates of this kind; STALE ones are candidates for clean-up.
            type_reason: Only gates with this reason for their type; STALE_ values say why one counts as stale.
            pass_rate: Only gates with this pass rate in sampled checks; INBETWEEN is above 0 and below 100.
            rollout_rate: Only gates rolled out this far by their rules; 100 also takes a catch-all rule for everyone.
            release_pipeline_id: Only gates in this release pipeline.
            creator_name: Only gates whose creator has this name.
            creator_id: Only gates created by the user with this id.
            tags: Only gates with this tag, or with these.
            team_id: Only gates of the team with this id.
            target_app_id: Only gates of the target app with this id.
            include_archived: List archived gates too.
            include_archive_metadata: Also answer when, by whom and why a gate was archived.
            store0100_exposures: Only gates with this value of store0100Exposures.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates`.
        """
        from . import gates_list as operation

        return self._caller.list_pages(
            operation.build(
                id_type=id_type,
                type=type,
                type_reason=type_reason,
                pass_rate=pass_rate,
                rollout_rate=rollout_rate,
                release_pipeline_id=release_pipeline_id,
                creator_name=creator_name,
                creator_id=creator_id,
                tags=tags,
                team_id=team_id,
                target_app_id=target_app_id,
                include_archived=include_archived,
                include_archive_metadata=include_archive_metadata,
                store0100_exposures=store0100_exposures,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.GateRules | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        type: models.GateTypeInput | Unset = UNSET,
        id_type: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        measure_metric_lifts: bool | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
        review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        gradual_rollout_strategy: models.GradualRolloutStrategyLike | Unset = UNSET,
        id: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Create a gate with its rules in one call; leave out what you do not set, nulls are refused. Answers the new gate.

        Args:
            name: Display name, 3–100 characters: letters, digits, space, dots, _ and -.
            is_enabled: On or off, apart from status.
            description: Free text, at most 1000 characters.
            rules: Rules of the gate; name, passPercentage (0–100) and conditions are required in each.
            tags: Tag names.
            type: PERMANENT or TEMPORARY; STALE and TEMPLATE show up only in answers.
            id_type: Primary unit type of the gate, such as userID.
            target_apps: One target app or a list of them.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            team: Name of the owning team.
            team_id: Id of the owning team.
            monitoring_metrics: Metrics to watch on the gate; each needs name and type.
            review_settings: Whether this gate needs reviews; no effect where project or team require them anyway.
            release_pipeline_id: Release pipeline of the gate; null for none.
            gradual_rollout_strategy: Apply a risky rollout increase in steps or at once; without phases the service picks the steps.
            id: Id of the gate, 3–100 characters: letters, digits, dots, _ and -.
            is_template: Make the gate a template.
            include_archive_metadata: Also answer when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates`.
        """
        from . import gates_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                tags=tags,
                type=type,
                id_type=id_type,
                target_apps=target_apps,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                measure_metric_lifts=measure_metric_lifts,
                monitoring_metrics=monitoring_metrics,
                review_settings=review_settings,
                release_pipeline_id=release_pipeline_id,
                gradual_rollout_strategy=gradual_rollout_strategy,
                id=id,
                is_template=is_template,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    def get(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Read one gate with its rules, status, checks per hour, and for a stale one the reason.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        Source: `GET /console/v1/gates/{id}`.
        """
        from . import gates_get as operation

        return self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    def replace(
        self,
        gate_id: str,
        /,
        *,
        is_enabled: bool,
        description: str,
        rules: models.GateRules,
        name: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        type: models.GateTypeInput | Unset = UNSET,
        id_type: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        measure_metric_lifts: bool | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
        review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Replace a gate: isEnabled, description and rules are required, and no rule outlives the list you send.

        Args:
            gate_id: The gate's id.
            is_enabled: On or off, apart from status.
            description: Free text, at most 1000 characters.
            rules: Every rule from now on; name, passPercentage (0–100) and conditions are required in each.
            name: Display name, 3–100 characters: letters, digits, space, dots, _ and -.
            tags: Tag names.
            type: PERMANENT or TEMPORARY; STALE and TEMPLATE show up only in answers.
            id_type: Primary unit type of the gate, such as userID.
            target_apps: One target app or a list of them.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            team: Name of the owning team.
            team_id: Id of the owning team.
            monitoring_metrics: Metrics to watch on the gate; each needs name and type.
            review_settings: Whether this gate needs reviews; no effect where project or team require them anyway.
            release_pipeline_id: Release pipeline of the gate; null for none.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `POST /console/v1/gates/{id}`.
        """
        from . import gates_replace as operation

        return self._caller.call(
            operation.build(
                gate_id,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                name=name,
                tags=tags,
                type=type,
                id_type=id_type,
                target_apps=target_apps,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                measure_metric_lifts=measure_metric_lifts,
                monitoring_metrics=monitoring_metrics,
                review_settings=review_settings,
                release_pipeline_id=release_pipeline_id,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    def delete(self, gate_id: str, /) -> models.MessageResponse:
        """Delete a gate; no call restores it, and only a message comes back. Archiving keeps the gate instead.

        Args:
            gate_id: The gate's id.

        Source: `DELETE /console/v1/gates/{id}`.
        """
        from . import gates_delete as operation

        return self._caller.call(operation.build(gate_id), operation.parse)

    def update(
        self,
        gate_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.GateRules | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        type: models.GateTypeInput | Unset = UNSET,
        id_type: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        measure_metric_lifts: bool | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
        review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Change only the fields you pass; the rest of the gate stays. A rules list replaces every rule.

        Args:
            gate_id: The gate's id.
            name: Display name, 3–100 characters: letters, digits, space, dots, _ and -.
            is_enabled: On or off; left out, it stays as it is.
            description: Free text, at most 1000 characters.
            rules: Every rule from now on; name, passPercentage (0–100) and conditions are required in each.
            tags: Tag names.
            type: PERMANENT or TEMPORARY; STALE and TEMPLATE show up only in answers.
            id_type: Primary unit type of the gate, such as userID.
            target_apps: One target app or a list of them.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            team: Name of the owning team.
            team_id: Id of the owning team.
            monitoring_metrics: Metrics to watch on the gate; each needs name and type.
            review_settings: Whether this gate needs reviews; no effect where project or team require them anyway.
            release_pipeline_id: Release pipeline of the gate; null for none.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/gates/{id}`.
        """
        from . import gates_update as operation

        return self._caller.call(
            operation.build(
                gate_id,
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                tags=tags,
                type=type,
                id_type=id_type,
                target_apps=target_apps,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                measure_metric_lifts=measure_metric_lifts,
                monitoring_metrics=monitoring_metrics,
                review_settings=review_settings,
                release_pipeline_id=release_pipeline_id,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    def archive(
        self,
        gate_id: str,
        /,
        *,
        force_archive: bool | Unset = UNSET,
        archive_reason: str | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Archive a gate; the body must be sent but may be empty. Answers the gate, its status now Archived.

        Args:
            gate_id: The gate's id.
            archive_reason: Why it is archived; later reads of the gate can show it.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/archive`.
        """
        from . import gates_archive as operation

        return self._caller.call(
            operation.build(
                gate_id,
                force_archive=force_archive,
                archive_reason=archive_reason,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    def disable(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Switch a gate off; takes no body, and answers the whole gate.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/disable`.
        """
        from . import gates_disable as operation

        return self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    def enable(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Switch a gate on; takes no body, and answers the whole gate.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/enable`.
        """
        from . import gates_enable as operation

        return self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    def launch(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Mark a gate as launched: status Launched, a field apart from isEnabled. Answers the whole gate.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/launch`.
        """
        from . import gates_launch as operation

        return self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    def load_pulse(
        self,
        gate_id: str,
        /,
        *,
        rule_id: str,
        refresh: models.PulseReloadType | Unset = UNSET,
        metric_ids: Sequence[str] | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
    ) -> models.MessageResponse:
        """Load pulse results of one gate rule; ruleId is required, a full load is the default. Answers only a message.

        Args:
            gate_id: The gate's id.
            rule_id: Id of the rule to load results for.
            refresh: How much to load; a full load when left out.
            metric_ids: Ids of the metrics to load.
            turbo_mode: Load in Turbo mode.

        Source: `POST /console/v1/gates/{id}/load_pulse`.
        """
        from . import gates_load_pulse as operation

        return self._caller.call(
            operation.build(gate_id, rule_id=rule_id, refresh=refresh, metric_ids=metric_ids, turbo_mode=turbo_mode),
            operation.parse,
        )

    def unarchive(
        self,
        gate_id: str,
        /,
        *,
        unarchive_reason: str | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Bring an archived gate back and get it in the answer. A body is required, though its only field is optional.

        Args:
            gate_id: The gate's id.
            unarchive_reason: Why the gate is brought back, free text.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/unarchive`.
        """
        from . import gates_unarchive as operation

        return self._caller.call(
            operation.build(
                gate_id, unarchive_reason=unarchive_reason, include_archive_metadata=include_archive_metadata
            ),
            operation.parse,
        )


class AsyncGatesRulesPulseLoadHistoryNamespace(Namespace, name="gates.rules.pulse_load_history"):
    """The gates.rules.pulse_load_history operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        rule_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.PulseLoad]:
        """List past Pulse loads of a gate rule with outcome, date range and reload type. For Warehouse Native projects.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/rules/{ruleID}/pulse_load_history`.
        """
        from . import gates_rules_pulse_load_history_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, rule_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncGatesRulesPulseResultsNamespace(Namespace, name="gates.rules.pulse_results"):
    """The gates.rules.pulse_results operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self,
        gate_id: str,
        rule_id: str,
        /,
        *,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
    ) -> models.GatePulseResults:
        """Read a rule's measured effect on the gate's monitoring metrics: means, changes, intervals and p-values.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            cuped: "true" or "false": reduce variance with data from before exposure (CUPED).
            confidence: Confidence level of the intervals, in percent 0–100.

        Source: `GET /console/v1/gates/{id}/rules/{ruleID}/pulse_results`.
        """
        from . import gates_rules_pulse_results_get as operation

        return await self._caller.call(
            operation.build(gate_id, rule_id, cuped=cuped, confidence=confidence), operation.parse
        )


class AsyncGatesAlertsNamespace(Namespace, name="gates.alerts"):
    """The gates.alerts operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def resolve(
        self, gate_id: str, metric_id: str, /, *, reasoning: str | Unset = UNSET
    ) -> models.GuardrailAlertResolveResult:
        """Resolve the rollout alert of one metric on a gate; answers when it was resolved.

        Args:
            gate_id: The gate's id.
            metric_id: The metric's id.
            reasoning: Why the alert is resolved.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/alerts/{metricId}/resolve`.
        """
        from . import gates_alerts_resolve as operation

        return await self._caller.call(operation.build(gate_id, metric_id, reasoning=reasoning), operation.parse)


class AsyncGatesChecksNamespace(Namespace, name="gates.checks"):
    """The gates.checks operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, gate_id: str, /) -> models.GateChecks:
        """Tell whether production checked the gate in the last 7 days; null is possible, so do not take it for no.

        Args:
            gate_id: The gate's id.

        Source: `GET /console/v1/gates/{id}/checks`.
        """
        from . import gates_checks_get as operation

        return await self._caller.call(operation.build(gate_id), operation.parse)


class AsyncGatesCodeCleanupNamespace(Namespace, name="gates.code_cleanup"):
    """The gates.code_cleanup operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, gate_id: str, /) -> models.MessageResponse:
        """Start the code clean-up of a gate; the answer says only that the work has begun.

        Args:
            gate_id: The gate's id.

        Source: `POST /console/v1/gates/{id}/code_cleanup`.
        """
        from . import gates_code_cleanup_create as operation

        return await self._caller.call(operation.build(gate_id), operation.parse)


class AsyncGatesDynamicConfigReferencesNamespace(Namespace, name="gates.dynamic_config_references"):
    """The gates.dynamic_config_references operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.DynamicConfig]:
        """List dynamic configs that refer to this gate, whole and at most 100 a page.

        Args:
            gate_id: The gate's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/dynamic_config_references`.
        """
        from . import gates_dynamic_config_references_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncGatesEligibleReviewersNamespace(Namespace, name="gates.eligible_reviewers"):
    """The gates.eligible_reviewers operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, gate_id: str, /) -> models.EligibleReviewers:
        """See who may review a gate; everyone_eligible means no reviewers are set. Project admins always may, unlisted.

        Args:
            gate_id: The gate's id.

        Source: `GET /console/v1/gates/{id}/eligible_reviewers`.
        """
        from . import gates_eligible_reviewers_get as operation

        return await self._caller.call(operation.build(gate_id), operation.parse)


class AsyncGatesExperimentReferencesNamespace(Namespace, name="gates.experiment_references"):
    """The gates.experiment_references operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Experiment]:
        """List experiments that refer to this gate, whole and at most 100 a page.

        Args:
            gate_id: The gate's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/experiment_references`.
        """
        from . import gates_experiment_references_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncGatesGateReferencesNamespace(Namespace, name="gates.gate_references"):
    """The gates.gate_references operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        include_archive_metadata: bool | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Gate]:
        """List other gates that refer to this one, whole and at most 100 a page: look before you delete.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/gate_references`.
        """
        from . import gates_gate_references_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )


class AsyncGatesOverridesNamespace(Namespace, name="gates.overrides"):
    """The gates.overrides operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, gate_id: str, /) -> models.GateOverrides:
        """Read the user and custom ids that always pass or always fail the gate, overall and by environment.

        Args:
            gate_id: The gate's id.

        Source: `GET /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_get as operation

        return await self._caller.call(operation.build(gate_id), operation.parse)

    async def set(
        self, gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Set the ids that always pass or fail, in place of the present ones: lists of up to 2,000 ids, or by environment.

        Args:
            gate_id: The gate's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_set as operation

        return await self._caller.call(operation.build(gate_id, body), operation.parse)

    async def remove(
        self, gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Remove the gate overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            gate_id: The gate's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_remove as operation

        return await self._caller.call(operation.build(gate_id, body), operation.parse)

    async def add(
        self, gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Add ids that always pass or fail: either plain lists of up to 2,000 ids each, or lists by environment.

        Args:
            gate_id: The gate's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/gates/{id}/overrides`.
        """
        from . import gates_overrides_add as operation

        return await self._caller.call(operation.build(gate_id, body), operation.parse)

    async def remove_user(
        self, gate_id: str, user_id: str, /, *, group_id: models.GateOverrideGroup
    ) -> models.GateOverrides:
        """Drop one user id from the all-environments pass or fail list; other overrides stay. Safe to repeat.

        Args:
            gate_id: The gate's id.
            user_id: The user's id.
            group_id: Which of the two lists holds the user id; required.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/gates/{id}/overrides/userID/{userID}`.
        """
        from . import gates_overrides_remove_user as operation

        return await self._caller.call(operation.build(gate_id, user_id, group_id=group_id), operation.parse)


class AsyncGatesReviewsNamespace(Namespace, name="gates.reviews"):
    """The gates.reviews operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Review]:
        """List the reviews of a gate, newest first, with status, author and reviewers; the change itself comes with `get`.

        Args:
            gate_id: The gate's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/reviews`.
        """
        from . import gates_reviews_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def create(
        self,
        gate_id: str,
        /,
        *,
        description: str,
        change: models.GateReviewChangeLike,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.Review:
        """Propose one change to a gate for review; description and change are required, with one kind of change a review.

        Args:
            gate_id: The gate's id.
            description: What is proposed, 1–2000 characters, required.
            change: The proposed change, with exactly one of its fields set; a rules list is the full set.
            reviewer_ids: User ids to ask for review; nobody when left out.
            reviewer_group_ids: Reviewer group ids to ask for review; none when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/reviews`.
        """
        from . import gates_reviews_create as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                description=description,
                change=change,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    async def get(self, gate_id: str, review_id: str, /) -> models.Review:
        """Read one gate review: its status, reviewers, and the live next to the proposed values.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.

        Source: `GET /console/v1/gates/{id}/reviews/{reviewID}`.
        """
        from . import gates_reviews_get as operation

        return await self._caller.call(operation.build(gate_id, review_id), operation.parse)

    async def update(
        self,
        gate_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        change: models.GateReviewChangeLike | Unset = UNSET,
    ) -> models.Review:
        """Edit the description, reviewers or change of a gate review; an empty body is refused, lists replace the old.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.
            description: New description, 1–2000 characters; left out, the old one stays.
            reviewer_ids: User ids to ask for review, in place of the present ones; left out, those stay.
            reviewer_group_ids: Reviewer group ids to ask, in place of the present ones; left out, those stay.
            change: The proposed change, with exactly one of its fields set; a rules list is the full set.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}`.
        """
        from . import gates_reviews_update as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                change=change,
            ),
            operation.parse,
        )

    async def delete(self, gate_id: str, review_id: str, /) -> models.MessageResponse:
        """Withdraw a gate review that is still open; only a message comes back.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.

        Source: `DELETE /console/v1/gates/{id}/reviews/{reviewID}`.
        """
        from . import gates_reviews_delete as operation

        return await self._caller.call(operation.build(gate_id, review_id), operation.parse)

    async def approve(self, gate_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> models.Review:
        """Approve a gate review, with a comment if you like; the change waits until the review is committed.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}/approve`.
        """
        from . import gates_reviews_approve as operation

        return await self._caller.call(operation.build(gate_id, review_id, reason=reason), operation.parse)

    async def commit(self, gate_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change that a gate review proposes; only a message comes back.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}/commit`.
        """
        from . import gates_reviews_commit as operation

        return await self._caller.call(operation.build(gate_id, review_id), operation.parse)

    async def reject(self, gate_id: str, review_id: str, /, *, reason: str) -> models.Review:
        """Reject a gate review; a reason is required. Answers the review with its new status.

        Args:
            gate_id: The gate's id.
            review_id: Id of the review, its review_id.
            reason: Why it is rejected, 1–2000 characters, required.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/reviews/{reviewID}/reject`.
        """
        from . import gates_reviews_reject as operation

        return await self._caller.call(operation.build(gate_id, review_id, reason=reason), operation.parse)


class AsyncGatesRulesNamespace(Namespace, name="gates.rules"):
    """The gates.rules operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def pulse_load_history(self) -> AsyncGatesRulesPulseLoadHistoryNamespace:
        """The gates.rules.pulse_load_history operations."""
        return AsyncGatesRulesPulseLoadHistoryNamespace(self._caller)

    @namespace
    def pulse_results(self) -> AsyncGatesRulesPulseResultsNamespace:
        """The gates.rules.pulse_results operations."""
        return AsyncGatesRulesPulseResultsNamespace(self._caller)

    async def add(
        self,
        gate_id: str,
        /,
        *,
        name: str,
        pass_percentage: float,
        conditions: models.Conditions,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Add one rule and keep the rules that are there; name, passPercentage and conditions are required. Answers the gate.

        Args:
            gate_id: The gate's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent of the users meeting the conditions who pass, 0–100.
            conditions: Whom the rule is for; passes_gate and passes_segment conditions take no operator.
            environments: Environments the rule is on in; null means all, an empty list none.
            id: Statsig id of the rule; the gate itself is named by the path.
            base_id: Id of the rule without added metadata; it never changes.
            return_value: Object the rule returns.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates/{id}/rule`.
        """
        from . import gates_rules_add as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    def list(self, gate_id: str, /, *, max_items: int | None = None) -> AsyncPages[models.GateRuleSummary]:
        """Read only the rules of a gate, with ids and percentages, and none of its other settings.

        Args:
            gate_id: The gate's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/rules`.
        """
        from . import gates_rules_list as operation

        return self._caller.list_pages(operation.build(gate_id), operation.parse, max_items=max_items)

    async def add_many(self, gate_id: str, /, *, rules: models.GateRuleAddItems) -> models.Gate:
        """Add several rules in one call and keep the present ones; dropped from the published document in 2026.

        Args:
            gate_id: The gate's id.
            rules: Rules to add; name, passPercentage (0–100) and conditions are required in each.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `POST /console/v1/gates/{id}/rules`.
        """
        from . import gates_rules_add_many as operation

        warn_deprecated("gates.rules.add_many", frames=1)
        return await self._caller.call(operation.build(gate_id, rules=rules), operation.parse)

    async def update_many(self, gate_id: str, /, *, rules: models.GateRuleUpdateItems) -> models.Gate:
        """Change settings of rules that exist; none is added or removed. Take them from gates.get; what gates.rules.list gives lacks their environments.

        Args:
            gate_id: The gate's id.
            rules: Present rules as GET answers them, with the settings to change.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Deprecated: the document has dropped it; the service still answers.

        Source: `PATCH /console/v1/gates/{id}/rules`.
        """
        from . import gates_rules_update_many as operation

        warn_deprecated("gates.rules.update_many", frames=1)
        return await self._caller.call(operation.build(gate_id, rules=rules), operation.parse)

    async def delete(
        self, gate_id: str, rule_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET
    ) -> models.Gate:
        """Remove one rule from a gate; its other rules stay. The answer holds the whole gate as it is now.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/gates/{id}/rules/{ruleID}`.
        """
        from . import gates_rules_delete as operation

        return await self._caller.call(
            operation.build(gate_id, rule_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    async def update(
        self,
        gate_id: str,
        rule_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        pass_percentage: float | Unset = UNSET,
        conditions: models.Conditions | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Change the fields you pass of one gate rule; this neither adds nor removes rules. The answer holds the whole gate.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent of users meeting the conditions who get true, 0–100.
            conditions: Conditions of the rule; passes_gate and passes_segment take no operator.
            environments: Environments the rule applies in; null means all, an empty list none.
            id: Does not change when the display name does.
            base_id: Rule id without added metadata; never changes.
            return_value: Object the rule returns.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `PATCH /console/v1/gates/{id}/rules/{ruleID}`.
        """
        from . import gates_rules_update as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                rule_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )


class AsyncGatesVersionsNamespace(Namespace, name="gates.versions"):
    """The gates.versions operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        gate_id: str,
        /,
        *,
        include_archive_metadata: bool | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Gate]:
        """List the versions of a gate, 100 a page unless told; each is a full gate, so rules of the past can be compared.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates/{id}/versions`.
        """
        from . import gates_versions_list as operation

        return self._caller.list_pages(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )


class AsyncGatesNamespace(Namespace, name="gates"):
    """The gates operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def alerts(self) -> AsyncGatesAlertsNamespace:
        """The gates.alerts operations."""
        return AsyncGatesAlertsNamespace(self._caller)

    @namespace
    def checks(self) -> AsyncGatesChecksNamespace:
        """The gates.checks operations."""
        return AsyncGatesChecksNamespace(self._caller)

    @namespace
    def code_cleanup(self) -> AsyncGatesCodeCleanupNamespace:
        """The gates.code_cleanup operations."""
        return AsyncGatesCodeCleanupNamespace(self._caller)

    @namespace
    def dynamic_config_references(self) -> AsyncGatesDynamicConfigReferencesNamespace:
        """The gates.dynamic_config_references operations."""
        return AsyncGatesDynamicConfigReferencesNamespace(self._caller)

    @namespace
    def eligible_reviewers(self) -> AsyncGatesEligibleReviewersNamespace:
        """The gates.eligible_reviewers operations."""
        return AsyncGatesEligibleReviewersNamespace(self._caller)

    @namespace
    def experiment_references(self) -> AsyncGatesExperimentReferencesNamespace:
        """The gates.experiment_references operations."""
        return AsyncGatesExperimentReferencesNamespace(self._caller)

    @namespace
    def gate_references(self) -> AsyncGatesGateReferencesNamespace:
        """The gates.gate_references operations."""
        return AsyncGatesGateReferencesNamespace(self._caller)

    @namespace
    def overrides(self) -> AsyncGatesOverridesNamespace:
        """The gates.overrides operations."""
        return AsyncGatesOverridesNamespace(self._caller)

    @namespace
    def reviews(self) -> AsyncGatesReviewsNamespace:
        """The gates.reviews operations."""
        return AsyncGatesReviewsNamespace(self._caller)

    @namespace
    def rules(self) -> AsyncGatesRulesNamespace:
        """The gates.rules operations."""
        return AsyncGatesRulesNamespace(self._caller)

    @namespace
    def versions(self) -> AsyncGatesVersionsNamespace:
        """The gates.versions operations."""
        return AsyncGatesVersionsNamespace(self._caller)

    def list(
        self,
        *,
        id_type: str | Sequence[str] | None | Unset = UNSET,
        type: models.GateType | None | Unset = UNSET,
        type_reason: models.GateTypeReason | None | Unset = UNSET,
        pass_rate: models.GateRateFilter | Sequence[models.GateRateFilter] | None | Unset = UNSET,
        rollout_rate: models.GateRateFilter | Sequence[models.GateRateFilter] | None | Unset = UNSET,
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
        max_items: int | None = None,
    ) -> AsyncPages[models.Gate]:
        """List feature gates, 100 a page unless told; filters combine, and type='STALE' finds clean-up candidates.

        Args:
            id_type: Only gates of this unit type, or of these.
            type: Only gates of this kind; STALE ones are candidates for clean-up.
            type_reason: Only gates with this reason for their type; STALE_ values say why one counts as stale.
            pass_rate: Only gates with this pass rate in sampled checks; INBETWEEN is above 0 and below 100.
            rollout_rate: Only gates rolled out this far by their rules; 100 also takes a catch-all rule for everyone.
            release_pipeline_id: Only gates in this release pipeline.
            creator_name: Only gates whose creator has this name.
            creator_id: Only gates created by the user with this id.
            tags: Only gates with this tag, or with these.
            team_id: Only gates of the team with this id.
            target_app_id: Only gates of the target app with this id.
            include_archived: List archived gates too.
            include_archive_metadata: Also answer when, by whom and why a gate was archived.
            store0100_exposures: Only gates with this value of store0100Exposures.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/gates`.
        """
        from . import gates_list as operation

        return self._caller.list_pages(
            operation.build(
                id_type=id_type,
                type=type,
                type_reason=type_reason,
                pass_rate=pass_rate,
                rollout_rate=rollout_rate,
                release_pipeline_id=release_pipeline_id,
                creator_name=creator_name,
                creator_id=creator_id,
                tags=tags,
                team_id=team_id,
                target_app_id=target_app_id,
                include_archived=include_archived,
                include_archive_metadata=include_archive_metadata,
                store0100_exposures=store0100_exposures,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.GateRules | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        type: models.GateTypeInput | Unset = UNSET,
        id_type: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        measure_metric_lifts: bool | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
        review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        gradual_rollout_strategy: models.GradualRolloutStrategyLike | Unset = UNSET,
        id: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Create a gate with its rules in one call; leave out what you do not set, nulls are refused. Answers the new gate.

        Args:
            name: Display name, 3–100 characters: letters, digits, space, dots, _ and -.
            is_enabled: On or off, apart from status.
            description: Free text, at most 1000 characters.
            rules: Rules of the gate; name, passPercentage (0–100) and conditions are required in each.
            tags: Tag names.
            type: PERMANENT or TEMPORARY; STALE and TEMPLATE show up only in answers.
            id_type: Primary unit type of the gate, such as userID.
            target_apps: One target app or a list of them.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            team: Name of the owning team.
            team_id: Id of the owning team.
            monitoring_metrics: Metrics to watch on the gate; each needs name and type.
            review_settings: Whether this gate needs reviews; no effect where project or team require them anyway.
            release_pipeline_id: Release pipeline of the gate; null for none.
            gradual_rollout_strategy: Apply a risky rollout increase in steps or at once; without phases the service picks the steps.
            id: Id of the gate, 3–100 characters: letters, digits, dots, _ and -.
            is_template: Make the gate a template.
            include_archive_metadata: Also answer when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/gates`.
        """
        from . import gates_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                tags=tags,
                type=type,
                id_type=id_type,
                target_apps=target_apps,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                measure_metric_lifts=measure_metric_lifts,
                monitoring_metrics=monitoring_metrics,
                review_settings=review_settings,
                release_pipeline_id=release_pipeline_id,
                gradual_rollout_strategy=gradual_rollout_strategy,
                id=id,
                is_template=is_template,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    async def get(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Read one gate with its rules, status, checks per hour, and for a stale one the reason.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        Source: `GET /console/v1/gates/{id}`.
        """
        from . import gates_get as operation

        return await self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    async def replace(
        self,
        gate_id: str,
        /,
        *,
        is_enabled: bool,
        description: str,
        rules: models.GateRules,
        name: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        type: models.GateTypeInput | Unset = UNSET,
        id_type: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        measure_metric_lifts: bool | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
        review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Replace a gate: isEnabled, description and rules are required, and no rule outlives the list you send.

        Args:
            gate_id: The gate's id.
            is_enabled: On or off, apart from status.
            description: Free text, at most 1000 characters.
            rules: Every rule from now on; name, passPercentage (0–100) and conditions are required in each.
            name: Display name, 3–100 characters: letters, digits, space, dots, _ and -.
            tags: Tag names.
            type: PERMANENT or TEMPORARY; STALE and TEMPLATE show up only in answers.
            id_type: Primary unit type of the gate, such as userID.
            target_apps: One target app or a list of them.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            team: Name of the owning team.
            team_id: Id of the owning team.
            monitoring_metrics: Metrics to watch on the gate; each needs name and type.
            review_settings: Whether this gate needs reviews; no effect where project or team require them anyway.
            release_pipeline_id: Release pipeline of the gate; null for none.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `POST /console/v1/gates/{id}`.
        """
        from . import gates_replace as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                name=name,
                tags=tags,
                type=type,
                id_type=id_type,
                target_apps=target_apps,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                measure_metric_lifts=measure_metric_lifts,
                monitoring_metrics=monitoring_metrics,
                review_settings=review_settings,
                release_pipeline_id=release_pipeline_id,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    async def delete(self, gate_id: str, /) -> models.MessageResponse:
        """Delete a gate; no call restores it, and only a message comes back. Archiving keeps the gate instead.

        Args:
            gate_id: The gate's id.

        Source: `DELETE /console/v1/gates/{id}`.
        """
        from . import gates_delete as operation

        return await self._caller.call(operation.build(gate_id), operation.parse)

    async def update(
        self,
        gate_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.GateRules | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        type: models.GateTypeInput | Unset = UNSET,
        id_type: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        measure_metric_lifts: bool | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
        review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Change only the fields you pass; the rest of the gate stays. A rules list replaces every rule.

        Args:
            gate_id: The gate's id.
            name: Display name, 3–100 characters: letters, digits, space, dots, _ and -.
            is_enabled: On or off; left out, it stays as it is.
            description: Free text, at most 1000 characters.
            rules: Every rule from now on; name, passPercentage (0–100) and conditions are required in each.
            tags: Tag names.
            type: PERMANENT or TEMPORARY; STALE and TEMPLATE show up only in answers.
            id_type: Primary unit type of the gate, such as userID.
            target_apps: One target app or a list of them.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            team: Name of the owning team.
            team_id: Id of the owning team.
            monitoring_metrics: Metrics to watch on the gate; each needs name and type.
            review_settings: Whether this gate needs reviews; no effect where project or team require them anyway.
            release_pipeline_id: Release pipeline of the gate; null for none.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/gates/{id}`.
        """
        from . import gates_update as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                tags=tags,
                type=type,
                id_type=id_type,
                target_apps=target_apps,
                creator_id=creator_id,
                creator_email=creator_email,
                team=team,
                team_id=team_id,
                measure_metric_lifts=measure_metric_lifts,
                monitoring_metrics=monitoring_metrics,
                review_settings=review_settings,
                release_pipeline_id=release_pipeline_id,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    async def archive(
        self,
        gate_id: str,
        /,
        *,
        force_archive: bool | Unset = UNSET,
        archive_reason: str | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Archive a gate; the body must be sent but may be empty. Answers the gate, its status now Archived.

        Args:
            gate_id: The gate's id.
            archive_reason: Why it is archived; later reads of the gate can show it.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/archive`.
        """
        from . import gates_archive as operation

        return await self._caller.call(
            operation.build(
                gate_id,
                force_archive=force_archive,
                archive_reason=archive_reason,
                include_archive_metadata=include_archive_metadata,
            ),
            operation.parse,
        )

    async def disable(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Switch a gate off; takes no body, and answers the whole gate.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/disable`.
        """
        from . import gates_disable as operation

        return await self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    async def enable(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Switch a gate on; takes no body, and answers the whole gate.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/enable`.
        """
        from . import gates_enable as operation

        return await self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    async def launch(self, gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> models.Gate:
        """Mark a gate as launched: status Launched, a field apart from isEnabled. Answers the whole gate.

        Args:
            gate_id: The gate's id.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/launch`.
        """
        from . import gates_launch as operation

        return await self._caller.call(
            operation.build(gate_id, include_archive_metadata=include_archive_metadata), operation.parse
        )

    async def load_pulse(
        self,
        gate_id: str,
        /,
        *,
        rule_id: str,
        refresh: models.PulseReloadType | Unset = UNSET,
        metric_ids: Sequence[str] | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
    ) -> models.MessageResponse:
        """Load pulse results of one gate rule; ruleId is required, a full load is the default. Answers only a message.

        Args:
            gate_id: The gate's id.
            rule_id: Id of the rule to load results for.
            refresh: How much to load; a full load when left out.
            metric_ids: Ids of the metrics to load.
            turbo_mode: Load in Turbo mode.

        Source: `POST /console/v1/gates/{id}/load_pulse`.
        """
        from . import gates_load_pulse as operation

        return await self._caller.call(
            operation.build(gate_id, rule_id=rule_id, refresh=refresh, metric_ids=metric_ids, turbo_mode=turbo_mode),
            operation.parse,
        )

    async def unarchive(
        self,
        gate_id: str,
        /,
        *,
        unarchive_reason: str | Unset = UNSET,
        include_archive_metadata: bool | None | Unset = UNSET,
    ) -> models.Gate:
        """Bring an archived gate back and get it in the answer. A body is required, though its only field is optional.

        Args:
            gate_id: The gate's id.
            unarchive_reason: Why the gate is brought back, free text.
            include_archive_metadata: Whether the answer says when, by whom and why a gate was archived.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/gates/{id}/unarchive`.
        """
        from . import gates_unarchive as operation

        return await self._caller.call(
            operation.build(
                gate_id, unarchive_reason=unarchive_reason, include_archive_metadata=include_archive_metadata
            ),
            operation.parse,
        )
