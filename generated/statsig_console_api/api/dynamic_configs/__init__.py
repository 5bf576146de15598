"""The dynamic_configs operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class DynamicConfigsEligibleReviewersNamespace(Namespace, name="dynamic_configs.eligible_reviewers"):
    """The dynamic_configs.eligible_reviewers operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, dynamic_config_id: str, /) -> models.EligibleReviewers:
        """Find who may review changes to a config: users and groups, or everyone. Project admins always may and are not listed.

        Args:
            dynamic_config_id: The dynamic config's id.

        Source: `GET /console/v1/dynamic_configs/{id}/eligible_reviewers`.
        """
        from . import dynamic_configs_eligible_reviewers_get as operation

        return self._caller.call(operation.build(dynamic_config_id), operation.parse)


class DynamicConfigsReviewsNamespace(Namespace, name="dynamic_configs.reviews"):
    """The dynamic_configs.reviews operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        dynamic_config_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Review]:
        """List a dynamic config's reviews, newest first, each with status, kind of change, author and reviewers.

        Args:
            dynamic_config_id: The dynamic config's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs/{id}/reviews`.
        """
        from . import dynamic_configs_reviews_list as operation

        return self._caller.list_pages(
            operation.build(dynamic_config_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def create(
        self,
        dynamic_config_id: str,
        /,
        *,
        description: str,
        change: models.DynamicConfigReviewChangeLike,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.Review:
        """Propose one change to a dynamic config for review: new rules and default value, one other setting, or a restore.

        Args:
            dynamic_config_id: The dynamic config's id.
            description: Required, 1–2000 characters.
            change: A single change: a restore, one other field, or rules and default_value (either or both).
            reviewer_ids: User ids asked to review; none when left out.
            reviewer_group_ids: Reviewer group ids asked to review; none when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dynamic_configs/{id}/reviews`.
        """
        from . import dynamic_configs_reviews_create as operation

        return self._caller.call(
            operation.build(
                dynamic_config_id,
                description=description,
                change=change,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    def get(self, dynamic_config_id: str, review_id: str, /) -> models.Review:
        """Read one dynamic config review, with its status and the content of the change it proposes.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.

        Source: `GET /console/v1/dynamic_configs/{id}/reviews/{reviewID}`.
        """
        from . import dynamic_configs_reviews_get as operation

        return self._caller.call(operation.build(dynamic_config_id, review_id), operation.parse)

    def update(
        self,
        dynamic_config_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        change: models.DynamicConfigReviewChangeLike | Unset = UNSET,
    ) -> models.Review:
        """Edit a dynamic config review: description, reviewers, and here even the proposed change. A reviewer list replaces the old.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.
            description: 1–2000 characters; left out, the text stays.
            reviewer_ids: User ids that replace the reviewers; left out, they stay.
            reviewer_group_ids: Reviewer group ids that replace the groups; left out, they stay.
            change: A single change: a restore, one other field, or rules and default_value (either or both).

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}`.
        """
        from . import dynamic_configs_reviews_update as operation

        return self._caller.call(
            operation.build(
                dynamic_config_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                change=change,
            ),
            operation.parse,
        )

    def delete(self, dynamic_config_id: str, review_id: str, /) -> models.MessageResponse:
        """Cancel a dynamic config review that is still open, leaving the config as it is; only a message comes back.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.

        Source: `DELETE /console/v1/dynamic_configs/{id}/reviews/{reviewID}`.
        """
        from . import dynamic_configs_reviews_delete as operation

        return self._caller.call(operation.build(dynamic_config_id, review_id), operation.parse)

    def approve(self, dynamic_config_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> models.Review:
        """Approve a dynamic config review, comment optional. The config changes only when the review is committed.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/approve`.
        """
        from . import dynamic_configs_reviews_approve as operation

        return self._caller.call(operation.build(dynamic_config_id, review_id, reason=reason), operation.parse)

    def commit(self, dynamic_config_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change of a dynamic config review to the config; takes no body and answers only a message.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit`.
        """
        from . import dynamic_configs_reviews_commit as operation

        return self._caller.call(operation.build(dynamic_config_id, review_id), operation.parse)

    def reject(self, dynamic_config_id: str, review_id: str, /, *, reason: str) -> models.Review:
        """Turn down a dynamic config review; a reason (up to 2000 characters) must be given. The answer holds the review.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.
            reason: Why it is rejected, required, 1–2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/reject`.
        """
        from . import dynamic_configs_reviews_reject as operation

        return self._caller.call(operation.build(dynamic_config_id, review_id, reason=reason), operation.parse)


class DynamicConfigsRulesNamespace(Namespace, name="dynamic_configs.rules"):
    """The dynamic_configs.rules operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def add(
        self,
        dynamic_config_id: str,
        /,
        *,
        name: str,
        pass_percentage: float,
        conditions: models.ConditionInputs,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
        return_value_json5: str | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Add one rule to a dynamic config and get the whole config back; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value.
            conditions: Each needs a type; passes_gate and passes_segment take no operator.
            environments: Null for all environments, [] for none.
            id: Statsig's id of the rule.
            base_id: Id without added metadata; never changes.
            return_value: JSON object the rule serves.
            return_value_json5: The return value as JSON5 text.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `POST /console/v1/dynamic_configs/{id}/rule`.
        """
        from . import dynamic_configs_rules_add as operation

        warn_deprecated("dynamic_configs.rules.add")
        return self._caller.call(
            operation.build(
                dynamic_config_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                return_value_json5=return_value_json5,
            ),
            operation.parse,
        )

    def delete_by_name(self, dynamic_config_id: str, rule_name: str, /) -> models.DynamicConfig:
        """Delete a rule found by name, and get the config that remains; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_name: The rule's name.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `DELETE /console/v1/dynamic_configs/{id}/rule/name/{ruleName}`.
        """
        from . import dynamic_configs_rules_delete_by_name as operation

        warn_deprecated("dynamic_configs.rules.delete_by_name")
        return self._caller.call(operation.build(dynamic_config_id, rule_name), operation.parse)

    def update_by_name(
        self,
        dynamic_config_id: str,
        rule_name: str,
        /,
        *,
        name: str | Unset = UNSET,
        pass_percentage: float | Unset = UNSET,
        conditions: models.ConditionInputs | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Change only the sent fields of the rule of that name; not in the documents since October 2025, the call by rule id is.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_name: The rule's name.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value.
            conditions: Each needs a type; passes_gate and passes_segment take no operator.
            environments: Null for all environments, [] for none.
            id: Statsig's id of the rule.
            base_id: Id without added metadata; never changes.
            return_value: JSON object the rule serves.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `PATCH /console/v1/dynamic_configs/{id}/rule/name/{ruleName}`.
        """
        from . import dynamic_configs_rules_update_by_name as operation

        warn_deprecated("dynamic_configs.rules.update_by_name")
        return self._caller.call(
            operation.build(
                dynamic_config_id,
                rule_name,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
            ),
            operation.parse,
        )

    def get(self, dynamic_config_id: str, rule_id: str, /) -> models.DynamicConfigRuleSummary:
        """Read one rule of a dynamic config: conditions, pass percentage, environments, return value and rollout steps.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_id: The rule's id.

        Source: `GET /console/v1/dynamic_configs/{id}/rule/{ruleId}`.
        """
        from . import dynamic_configs_rules_get as operation

        return self._caller.call(operation.build(dynamic_config_id, rule_id), operation.parse)

    def delete(self, dynamic_config_id: str, rule_id: str, /) -> models.DynamicConfig:
        """Delete one rule of a dynamic config by the rule's id; the answer holds the config with the rules that remain.

        Args:
            dynamic_config_id: Id of the dynamic config.
            rule_id: The rule's id.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/dynamic_configs/{id}/rule/{ruleId}`.
        """
        from . import dynamic_configs_rules_delete as operation

        return self._caller.call(operation.build(dynamic_config_id, rule_id), operation.parse)

    def update(
        self,
        dynamic_config_id: str,
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
        return_value_json5: str | Unset = UNSET,
        variants: models.DynamicConfigRuleVariants | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Change only the fields you send of one rule, sparing the config's other rules; the answer holds the whole config.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_id: The rule's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value.
            conditions: Each needs a type; passes_gate and passes_segment take no operator.
            environments: Null for all environments, [] for none.
            id: Statsig's id of the rule.
            base_id: Id without added metadata; never changes.
            return_value: JSON object the rule serves.
            return_value_json5: The return value as JSON5 text.
            variants: Each with name and passPercentage (0–100), and its own return value.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/dynamic_configs/{id}/rule/{ruleId}`.
        """
        from . import dynamic_configs_rules_update as operation

        return self._caller.call(
            operation.build(
                dynamic_config_id,
                rule_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                return_value_json5=return_value_json5,
                variants=variants,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def list(
        self, dynamic_config_id: str, /, *, max_items: int | None = None
    ) -> Pages[models.DynamicConfigRuleSummary]:
        """Read only a config's rules. Declared as a page of objects that hold rules, but a single such object may come: take both.

        Args:
            dynamic_config_id: The dynamic config's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs/{id}/rules`.
        """
        from . import dynamic_configs_rules_list as operation

        return self._caller.list_pages(operation.build(dynamic_config_id), operation.parse, max_items=max_items)

    def add_many(self, dynamic_config_id: str, /, *, rules: models.DynamicConfigRuleAddItems) -> models.DynamicConfig:
        """Add several rules to a dynamic config in one call and get the config back; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            rules: New rules, each with name, passPercentage (0–100) and conditions.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `POST /console/v1/dynamic_configs/{id}/rules`.
        """
        from . import dynamic_configs_rules_add_many as operation

        warn_deprecated("dynamic_configs.rules.add_many")
        return self._caller.call(operation.build(dynamic_config_id, rules=rules), operation.parse)

    def update_many(
        self, dynamic_config_id: str, /, *, rules: models.DynamicConfigRuleUpdateItems
    ) -> models.DynamicConfig:
        """Update several rules of a dynamic config at once and get the config back; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            rules: Rules to change; every field of an entry is optional, ids included.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `PATCH /console/v1/dynamic_configs/{id}/rules`.
        """
        from . import dynamic_configs_rules_update_many as operation

        warn_deprecated("dynamic_configs.rules.update_many")
        return self._caller.call(operation.build(dynamic_config_id, rules=rules), operation.parse)


class DynamicConfigsVersionsNamespace(Namespace, name="dynamic_configs.versions"):
    """The dynamic_configs.versions operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        dynamic_config_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.DynamicConfig]:
        """List the versions of a dynamic config, paged, each one complete with rules, default value, version number and last editor.

        Args:
            dynamic_config_id: The dynamic config's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs/{id}/versions`.
        """
        from . import dynamic_configs_versions_list as operation

        return self._caller.list_pages(
            operation.build(dynamic_config_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class DynamicConfigsNamespace(Namespace, name="dynamic_configs"):
    """The dynamic_configs operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def eligible_reviewers(self) -> DynamicConfigsEligibleReviewersNamespace:
        """The dynamic_configs.eligible_reviewers operations."""
        return DynamicConfigsEligibleReviewersNamespace(self._caller)

    @namespace
    def reviews(self) -> DynamicConfigsReviewsNamespace:
        """The dynamic_configs.reviews operations."""
        return DynamicConfigsReviewsNamespace(self._caller)

    @namespace
    def rules(self) -> DynamicConfigsRulesNamespace:
        """The dynamic_configs.rules operations."""
        return DynamicConfigsRulesNamespace(self._caller)

    @namespace
    def versions(self) -> DynamicConfigsVersionsNamespace:
        """The dynamic_configs.versions operations."""
        return DynamicConfigsVersionsNamespace(self._caller)

    def list(
        self,
        *,
        release_pipeline_id: str | None | Unset = UNSET,
        creator_name: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.DynamicConfig]:
        """List dynamic configs with their rules and default value, 100 a page unless told; filter by creator, tags or release pipeline.

        Args:
            release_pipeline_id: Only configs attached to this release pipeline.
            creator_name: Keep only what the person of this name created.
            creator_id: Keep only what the user with this id created.
            tags: One tag or a list of tags to filter by.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs`.
        """
        from . import dynamic_configs_list as operation

        return self._caller.list_pages(
            operation.build(
                release_pipeline_id=release_pipeline_id,
                creator_name=creator_name,
                creator_id=creator_id,
                tags=tags,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )

    def create(
        self,
        *,
        name: str,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.DynamicConfigRuleInputs | Unset = UNSET,
        default_value: Mapping[str, Any] | Unset = UNSET,
        default_value_json5: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        schema_json5: str | None | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Create a dynamic config; only name (3–100 characters) is required, and it is enabled unless isEnabled is false.

        Args:
            name: 3–100 letters, digits, spaces, dots, _ or -.
            is_enabled: True when left out.
            description: At most 1000 characters.
            rules: Each rule needs name and conditions.
            default_value: JSON object served when no rule applies.
            default_value_json5: Default as JSON5 text, comments allowed; beside defaultValue it has to mean the same.
            id_type: Unit type the config is evaluated on.
            tags: Tag names.
            creator_id: Statsig user id recorded as the creator.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            creator_email: E-mail address recorded as the creator's.
            schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
            schema_json5: The schema with comments, as JSON5 text; has to mean the same as schema.
            target_apps: One target app or a list of them.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            release_pipeline_id: Release pipeline attached to the config.
            id: 3–100 letters, digits, dots, _ or - (no spaces).
            is_template: Whether the config is a template.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dynamic_configs`.
        """
        from . import dynamic_configs_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                default_value=default_value,
                default_value_json5=default_value_json5,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
                schema=schema,
                schema_json5=schema_json5,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                release_pipeline_id=release_pipeline_id,
                id=id,
                is_template=is_template,
            ),
            operation.parse,
        )

    def get(self, dynamic_config_id: str, /) -> models.DynamicConfig:
        """Read a dynamic config as it stands: rules, default value, schema, status and the read-only version number.

        Args:
            dynamic_config_id: The dynamic config's id.

        Source: `GET /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_get as operation

        return self._caller.call(operation.build(dynamic_config_id), operation.parse)

    def replace(
        self,
        dynamic_config_id: str,
        /,
        *,
        is_enabled: bool,
        description: str,
        rules: models.DynamicConfigRuleInputs,
        name: str | Unset = UNSET,
        default_value: Mapping[str, Any] | Unset = UNSET,
        default_value_json5: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        schema_json5: str | None | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Replace a dynamic config: isEnabled, description and rules are required, and the rules you send become the whole list.

        Args:
            dynamic_config_id: The dynamic config's id.
            is_enabled: Required here, so a rename has to repeat the present state.
            description: At most 1000 characters.
            rules: Whole rule list, replaces the present one; each rule needs name and conditions.
            name: 3–100 letters, digits, spaces, dots, _ or -.
            default_value: JSON object served when no rule applies.
            default_value_json5: Default as JSON5 text, comments allowed; beside defaultValue it has to mean the same.
            id_type: Unit type the config is evaluated on.
            tags: Tag names.
            creator_id: Statsig user id recorded as the creator.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            creator_email: E-mail address recorded as the creator's.
            schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
            schema_json5: The schema with comments, as JSON5 text; has to mean the same as schema.
            target_apps: One target app or a list of them.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            release_pipeline_id: Release pipeline attached to the config.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_replace as operation

        return self._caller.call(
            operation.build(
                dynamic_config_id,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                name=name,
                default_value=default_value,
                default_value_json5=default_value_json5,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
                schema=schema,
                schema_json5=schema_json5,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                release_pipeline_id=release_pipeline_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def delete(self, dynamic_config_id: str, /) -> models.MessageResponse:
        """Delete a dynamic config, where archive would keep it; the answer is only a message.

        Args:
            dynamic_config_id: The dynamic config's id.

        Source: `DELETE /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_delete as operation

        return self._caller.call(operation.build(dynamic_config_id), operation.parse)

    def update(
        self,
        dynamic_config_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.DynamicConfigRuleInputs | Unset = UNSET,
        default_value: Mapping[str, Any] | Unset = UNSET,
        default_value_json5: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        schema_json5: str | None | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Change only the config fields you send, the rest stays. A rules list replaces every rule.

        Args:
            dynamic_config_id: The dynamic config's id.
            name: 3–100 letters, digits, spaces, dots, _ or -.
            is_enabled: Left out, the present state stays.
            description: At most 1000 characters.
            rules: Whole rule list, replaces the present one; each rule needs name and conditions.
            default_value: JSON object served when no rule applies.
            default_value_json5: Default as JSON5 text, comments allowed; beside defaultValue it has to mean the same.
            id_type: Unit type the config is evaluated on.
            tags: Tag names.
            creator_id: Statsig user id recorded as the creator.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            creator_email: E-mail address recorded as the creator's.
            schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
            schema_json5: The schema with comments, as JSON5 text; has to mean the same as schema.
            target_apps: One target app or a list of them.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            release_pipeline_id: Release pipeline attached to the config.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_update as operation

        return self._caller.call(
            operation.build(
                dynamic_config_id,
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                default_value=default_value,
                default_value_json5=default_value_json5,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
                schema=schema,
                schema_json5=schema_json5,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                release_pipeline_id=release_pipeline_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def archive(
        self, dynamic_config_id: str, /, *, force_archive: bool | Unset = UNSET, archive_reason: str | Unset = UNSET
    ) -> models.DynamicConfig:
        """Archive a dynamic config, with a reason if you like; unarchive brings it back. The answer holds the config.

        Args:
            dynamic_config_id: The dynamic config's id.
            archive_reason: Why it is archived; may be left out.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/archive`.
        """
        from . import dynamic_configs_archive as operation

        return self._caller.call(
            operation.build(dynamic_config_id, force_archive=force_archive, archive_reason=archive_reason),
            operation.parse,
        )

    def disable(self, dynamic_config_id: str, /) -> models.DynamicConfig:
        """Switch a dynamic config off, to be undone by enable; takes no body and answers the config.

        Args:
            dynamic_config_id: The dynamic config's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/disable`.
        """
        from . import dynamic_configs_disable as operation

        return self._caller.call(operation.build(dynamic_config_id), operation.parse)

    def enable(self, dynamic_config_id: str, /) -> models.DynamicConfig:
        """Switch a disabled dynamic config on again; takes no body and answers the whole config.

        Args:
            dynamic_config_id: The dynamic config's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/enable`.
        """
        from . import dynamic_configs_enable as operation

        return self._caller.call(operation.build(dynamic_config_id), operation.parse)

    def unarchive(self, dynamic_config_id: str, /, *, unarchive_reason: str | Unset = UNSET) -> models.DynamicConfig:
        """Bring an archived dynamic config back, with a reason if you like; the answer holds the config.

        Args:
            dynamic_config_id: The dynamic config's id.
            unarchive_reason: Why it is brought back; may be left out.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/unarchive`.
        """
        from . import dynamic_configs_unarchive as operation

        return self._caller.call(operation.build(dynamic_config_id, unarchive_reason=unarchive_reason), operation.parse)


class AsyncDynamicConfigsEligibleReviewersNamespace(Namespace, name="dynamic_configs.eligible_reviewers"):
    """The dynamic_configs.eligible_reviewers operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, dynamic_config_id: str, /) -> models.EligibleReviewers:
        """Find who may review changes to a config: users and groups, or everyone. Project admins always may and are not listed.

        Args:
            dynamic_config_id: The dynamic config's id.

        Source: `GET /console/v1/dynamic_configs/{id}/eligible_reviewers`.
        """
        from . import dynamic_configs_eligible_reviewers_get as operation

        return await self._caller.call(operation.build(dynamic_config_id), operation.parse)


class AsyncDynamicConfigsReviewsNamespace(Namespace, name="dynamic_configs.reviews"):
    """The dynamic_configs.reviews operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        dynamic_config_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Review]:
        """List a dynamic config's reviews, newest first, each with status, kind of change, author and reviewers.

        Args:
            dynamic_config_id: The dynamic config's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs/{id}/reviews`.
        """
        from . import dynamic_configs_reviews_list as operation

        return self._caller.list_pages(
            operation.build(dynamic_config_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def create(
        self,
        dynamic_config_id: str,
        /,
        *,
        description: str,
        change: models.DynamicConfigReviewChangeLike,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.Review:
        """Propose one change to a dynamic config for review: new rules and default value, one other setting, or a restore.

        Args:
            dynamic_config_id: The dynamic config's id.
            description: Required, 1–2000 characters.
            change: A single change: a restore, one other field, or rules and default_value (either or both).
            reviewer_ids: User ids asked to review; none when left out.
            reviewer_group_ids: Reviewer group ids asked to review; none when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dynamic_configs/{id}/reviews`.
        """
        from . import dynamic_configs_reviews_create as operation

        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                description=description,
                change=change,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    async def get(self, dynamic_config_id: str, review_id: str, /) -> models.Review:
        """Read one dynamic config review, with its status and the content of the change it proposes.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.

        Source: `GET /console/v1/dynamic_configs/{id}/reviews/{reviewID}`.
        """
        from . import dynamic_configs_reviews_get as operation

        return await self._caller.call(operation.build(dynamic_config_id, review_id), operation.parse)

    async def update(
        self,
        dynamic_config_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        change: models.DynamicConfigReviewChangeLike | Unset = UNSET,
    ) -> models.Review:
        """Edit a dynamic config review: description, reviewers, and here even the proposed change. A reviewer list replaces the old.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.
            description: 1–2000 characters; left out, the text stays.
            reviewer_ids: User ids that replace the reviewers; left out, they stay.
            reviewer_group_ids: Reviewer group ids that replace the groups; left out, they stay.
            change: A single change: a restore, one other field, or rules and default_value (either or both).

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}`.
        """
        from . import dynamic_configs_reviews_update as operation

        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                change=change,
            ),
            operation.parse,
        )

    async def delete(self, dynamic_config_id: str, review_id: str, /) -> models.MessageResponse:
        """Cancel a dynamic config review that is still open, leaving the config as it is; only a message comes back.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.

        Source: `DELETE /console/v1/dynamic_configs/{id}/reviews/{reviewID}`.
        """
        from . import dynamic_configs_reviews_delete as operation

        return await self._caller.call(operation.build(dynamic_config_id, review_id), operation.parse)

    async def approve(self, dynamic_config_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> models.Review:
        """Approve a dynamic config review, comment optional. The config changes only when the review is committed.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/approve`.
        """
        from . import dynamic_configs_reviews_approve as operation

        return await self._caller.call(operation.build(dynamic_config_id, review_id, reason=reason), operation.parse)

    async def commit(self, dynamic_config_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change of a dynamic config review to the config; takes no body and answers only a message.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit`.
        """
        from . import dynamic_configs_reviews_commit as operation

        return await self._caller.call(operation.build(dynamic_config_id, review_id), operation.parse)

    async def reject(self, dynamic_config_id: str, review_id: str, /, *, reason: str) -> models.Review:
        """Turn down a dynamic config review; a reason (up to 2000 characters) must be given. The answer holds the review.

        Args:
            dynamic_config_id: The dynamic config's id.
            review_id: The review's id.
            reason: Why it is rejected, required, 1–2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/reject`.
        """
        from . import dynamic_configs_reviews_reject as operation

        return await self._caller.call(operation.build(dynamic_config_id, review_id, reason=reason), operation.parse)


class AsyncDynamicConfigsRulesNamespace(Namespace, name="dynamic_configs.rules"):
    """The dynamic_configs.rules operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def add(
        self,
        dynamic_config_id: str,
        /,
        *,
        name: str,
        pass_percentage: float,
        conditions: models.ConditionInputs,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
        return_value_json5: str | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Add one rule to a dynamic config and get the whole config back; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value.
            conditions: Each needs a type; passes_gate and passes_segment take no operator.
            environments: Null for all environments, [] for none.
            id: Statsig's id of the rule.
            base_id: Id without added metadata; never changes.
            return_value: JSON object the rule serves.
            return_value_json5: The return value as JSON5 text.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `POST /console/v1/dynamic_configs/{id}/rule`.
        """
        from . import dynamic_configs_rules_add as operation

        warn_deprecated("dynamic_configs.rules.add", frames=1)
        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                return_value_json5=return_value_json5,
            ),
            operation.parse,
        )

    async def delete_by_name(self, dynamic_config_id: str, rule_name: str, /) -> models.DynamicConfig:
        """Delete a rule found by name, and get the config that remains; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_name: The rule's name.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `DELETE /console/v1/dynamic_configs/{id}/rule/name/{ruleName}`.
        """
        from . import dynamic_configs_rules_delete_by_name as operation

        warn_deprecated("dynamic_configs.rules.delete_by_name", frames=1)
        return await self._caller.call(operation.build(dynamic_config_id, rule_name), operation.parse)

    async def update_by_name(
        self,
        dynamic_config_id: str,
        rule_name: str,
        /,
        *,
        name: str | Unset = UNSET,
        pass_percentage: float | Unset = UNSET,
        conditions: models.ConditionInputs | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        base_id: str | Unset = UNSET,
        return_value: Mapping[str, Any] | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Change only the sent fields of the rule of that name; not in the documents since October 2025, the call by rule id is.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_name: The rule's name.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value.
            conditions: Each needs a type; passes_gate and passes_segment take no operator.
            environments: Null for all environments, [] for none.
            id: Statsig's id of the rule.
            base_id: Id without added metadata; never changes.
            return_value: JSON object the rule serves.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `PATCH /console/v1/dynamic_configs/{id}/rule/name/{ruleName}`.
        """
        from . import dynamic_configs_rules_update_by_name as operation

        warn_deprecated("dynamic_configs.rules.update_by_name", frames=1)
        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                rule_name,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
            ),
            operation.parse,
        )

    async def get(self, dynamic_config_id: str, rule_id: str, /) -> models.DynamicConfigRuleSummary:
        """Read one rule of a dynamic config: conditions, pass percentage, environments, return value and rollout steps.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_id: The rule's id.

        Source: `GET /console/v1/dynamic_configs/{id}/rule/{ruleId}`.
        """
        from . import dynamic_configs_rules_get as operation

        return await self._caller.call(operation.build(dynamic_config_id, rule_id), operation.parse)

    async def delete(self, dynamic_config_id: str, rule_id: str, /) -> models.DynamicConfig:
        """Delete one rule of a dynamic config by the rule's id; the answer holds the config with the rules that remain.

        Args:
            dynamic_config_id: Id of the dynamic config.
            rule_id: The rule's id.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/dynamic_configs/{id}/rule/{ruleId}`.
        """
        from . import dynamic_configs_rules_delete as operation

        return await self._caller.call(operation.build(dynamic_config_id, rule_id), operation.parse)

    async def update(
        self,
        dynamic_config_id: str,
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
        return_value_json5: str | Unset = UNSET,
        variants: models.DynamicConfigRuleVariants | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Change only the fields you send of one rule, sparing the config's other rules; the answer holds the whole config.

        Args:
            dynamic_config_id: The dynamic config's id.
            rule_id: The rule's id.
            name: Display name; changing it leaves the id as it is.
            pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value.
            conditions: Each needs a type; passes_gate and passes_segment take no operator.
            environments: Null for all environments, [] for none.
            id: Statsig's id of the rule.
            base_id: Id without added metadata; never changes.
            return_value: JSON object the rule serves.
            return_value_json5: The return value as JSON5 text.
            variants: Each with name and passPercentage (0–100), and its own return value.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/dynamic_configs/{id}/rule/{ruleId}`.
        """
        from . import dynamic_configs_rules_update as operation

        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                rule_id,
                name=name,
                pass_percentage=pass_percentage,
                conditions=conditions,
                environments=environments,
                id=id,
                base_id=base_id,
                return_value=return_value,
                return_value_json5=return_value_json5,
                variants=variants,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def list(
        self, dynamic_config_id: str, /, *, max_items: int | None = None
    ) -> AsyncPages[models.DynamicConfigRuleSummary]:
        """Read only a config's rules. Declared as a page of objects that hold rules, but a single such object may come: take both.

        Args:
            dynamic_config_id: The dynamic config's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs/{id}/rules`.
        """
        from . import dynamic_configs_rules_list as operation

        return self._caller.list_pages(operation.build(dynamic_config_id), operation.parse, max_items=max_items)

    async def add_many(
        self, dynamic_config_id: str, /, *, rules: models.DynamicConfigRuleAddItems
    ) -> models.DynamicConfig:
        """Add several rules to a dynamic config in one call and get the config back; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            rules: New rules, each with name, passPercentage (0–100) and conditions.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `POST /console/v1/dynamic_configs/{id}/rules`.
        """
        from . import dynamic_configs_rules_add_many as operation

        warn_deprecated("dynamic_configs.rules.add_many", frames=1)
        return await self._caller.call(operation.build(dynamic_config_id, rules=rules), operation.parse)

    async def update_many(
        self, dynamic_config_id: str, /, *, rules: models.DynamicConfigRuleUpdateItems
    ) -> models.DynamicConfig:
        """Update several rules of a dynamic config at once and get the config back; not in the documents since October 2025.

        Args:
            dynamic_config_id: The dynamic config's id.
            rules: Rules to change; every field of an entry is optional, ids included.

        May answer a message alone: then every field is missing.

        Deprecated: the document has dropped it; the service still answers.

        Source: `PATCH /console/v1/dynamic_configs/{id}/rules`.
        """
        from . import dynamic_configs_rules_update_many as operation

        warn_deprecated("dynamic_configs.rules.update_many", frames=1)
        return await self._caller.call(operation.build(dynamic_config_id, rules=rules), operation.parse)


class AsyncDynamicConfigsVersionsNamespace(Namespace, name="dynamic_configs.versions"):
    """The dynamic_configs.versions operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        dynamic_config_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.DynamicConfig]:
        """List the versions of a dynamic config, paged, each one complete with rules, default value, version number and last editor.

        Args:
            dynamic_config_id: The dynamic config's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs/{id}/versions`.
        """
        from . import dynamic_configs_versions_list as operation

        return self._caller.list_pages(
            operation.build(dynamic_config_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncDynamicConfigsNamespace(Namespace, name="dynamic_configs"):
    """The dynamic_configs operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def eligible_reviewers(self) -> AsyncDynamicConfigsEligibleReviewersNamespace:
        """The dynamic_configs.eligible_reviewers operations."""
        return AsyncDynamicConfigsEligibleReviewersNamespace(self._caller)

    @namespace
    def reviews(self) -> AsyncDynamicConfigsReviewsNamespace:
        """The dynamic_configs.reviews operations."""
        return AsyncDynamicConfigsReviewsNamespace(self._caller)

    @namespace
    def rules(self) -> AsyncDynamicConfigsRulesNamespace:
        """The dynamic_configs.rules operations."""
        return AsyncDynamicConfigsRulesNamespace(self._caller)

    @namespace
    def versions(self) -> AsyncDynamicConfigsVersionsNamespace:
        """The dynamic_configs.versions operations."""
        return AsyncDynamicConfigsVersionsNamespace(self._caller)

    def list(
        self,
        *,
        release_pipeline_id: str | None | Unset = UNSET,
        creator_name: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.DynamicConfig]:
        """List dynamic configs with their rules and default value, 100 a page unless told; filter by creator, tags or release pipeline.

        Args:
            release_pipeline_id: Only configs attached to this release pipeline.
            creator_name: Keep only what the person of this name created.
            creator_id: Keep only what the user with this id created.
            tags: One tag or a list of tags to filter by.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dynamic_configs`.
        """
        from . import dynamic_configs_list as operation

        return self._caller.list_pages(
            operation.build(
                release_pipeline_id=release_pipeline_id,
                creator_name=creator_name,
                creator_id=creator_id,
                tags=tags,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.DynamicConfigRuleInputs | Unset = UNSET,
        default_value: Mapping[str, Any] | Unset = UNSET,
        default_value_json5: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        schema_json5: str | None | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Create a dynamic config; only name (3–100 characters) is required, and it is enabled unless isEnabled is false.

        Args:
            name: 3–100 letters, digits, spaces, dots, _ or -.
            is_enabled: True when left out.
            description: At most 1000 characters.
            rules: Each rule needs name and conditions.
            default_value: JSON object served when no rule applies.
            default_value_json5: Default as JSON5 text, comments allowed; beside defaultValue it has to mean the same.
            id_type: Unit type the config is evaluated on.
            tags: Tag names.
            creator_id: Statsig user id recorded as the creator.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            creator_email: E-mail address recorded as the creator's.
            schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
            schema_json5: The schema with comments, as JSON5 text; has to mean the same as schema.
            target_apps: One target app or a list of them.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            release_pipeline_id: Release pipeline attached to the config.
            id: 3–100 letters, digits, dots, _ or - (no spaces).
            is_template: Whether the config is a template.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dynamic_configs`.
        """
        from . import dynamic_configs_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                default_value=default_value,
                default_value_json5=default_value_json5,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
                schema=schema,
                schema_json5=schema_json5,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                release_pipeline_id=release_pipeline_id,
                id=id,
                is_template=is_template,
            ),
            operation.parse,
        )

    async def get(self, dynamic_config_id: str, /) -> models.DynamicConfig:
        """Read a dynamic config as it stands: rules, default value, schema, status and the read-only version number.

        Args:
            dynamic_config_id: The dynamic config's id.

        Source: `GET /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_get as operation

        return await self._caller.call(operation.build(dynamic_config_id), operation.parse)

    async def replace(
        self,
        dynamic_config_id: str,
        /,
        *,
        is_enabled: bool,
        description: str,
        rules: models.DynamicConfigRuleInputs,
        name: str | Unset = UNSET,
        default_value: Mapping[str, Any] | Unset = UNSET,
        default_value_json5: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        schema_json5: str | None | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Replace a dynamic config: isEnabled, description and rules are required, and the rules you send become the whole list.

        Args:
            dynamic_config_id: The dynamic config's id.
            is_enabled: Required here, so a rename has to repeat the present state.
            description: At most 1000 characters.
            rules: Whole rule list, replaces the present one; each rule needs name and conditions.
            name: 3–100 letters, digits, spaces, dots, _ or -.
            default_value: JSON object served when no rule applies.
            default_value_json5: Default as JSON5 text, comments allowed; beside defaultValue it has to mean the same.
            id_type: Unit type the config is evaluated on.
            tags: Tag names.
            creator_id: Statsig user id recorded as the creator.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            creator_email: E-mail address recorded as the creator's.
            schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
            schema_json5: The schema with comments, as JSON5 text; has to mean the same as schema.
            target_apps: One target app or a list of them.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            release_pipeline_id: Release pipeline attached to the config.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_replace as operation

        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                name=name,
                default_value=default_value,
                default_value_json5=default_value_json5,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
                schema=schema,
                schema_json5=schema_json5,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                release_pipeline_id=release_pipeline_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    async def delete(self, dynamic_config_id: str, /) -> models.MessageResponse:
        """Delete a dynamic config, where archive would keep it; the answer is only a message.

        Args:
            dynamic_config_id: The dynamic config's id.

        Source: `DELETE /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_delete as operation

        return await self._caller.call(operation.build(dynamic_config_id), operation.parse)

    async def update(
        self,
        dynamic_config_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        rules: models.DynamicConfigRuleInputs | Unset = UNSET,
        default_value: Mapping[str, Any] | Unset = UNSET,
        default_value_json5: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        schema_json5: str | None | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        release_pipeline_id: str | None | Unset = UNSET,
        dry_run: bool | None | Unset = UNSET,
    ) -> models.DynamicConfig:
        """Change only the config fields you send, the rest stays. A rules list replaces every rule.

        Args:
            dynamic_config_id: The dynamic config's id.
            name: 3–100 letters, digits, spaces, dots, _ or -.
            is_enabled: Left out, the present state stays.
            description: At most 1000 characters.
            rules: Whole rule list, replaces the present one; each rule needs name and conditions.
            default_value: JSON object served when no rule applies.
            default_value_json5: Default as JSON5 text, comments allowed; beside defaultValue it has to mean the same.
            id_type: Unit type the config is evaluated on.
            tags: Tag names.
            creator_id: Statsig user id recorded as the creator.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            creator_email: E-mail address recorded as the creator's.
            schema: JSON Schema (2020-12) that the rules' return values must fit, as text; null is allowed.
            schema_json5: The schema with comments, as JSON5 text; has to mean the same as schema.
            target_apps: One target app or a list of them.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            release_pipeline_id: Release pipeline attached to the config.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/dynamic_configs/{id}`.
        """
        from . import dynamic_configs_update as operation

        return await self._caller.call(
            operation.build(
                dynamic_config_id,
                name=name,
                is_enabled=is_enabled,
                description=description,
                rules=rules,
                default_value=default_value,
                default_value_json5=default_value_json5,
                id_type=id_type,
                tags=tags,
                creator_id=creator_id,
                owner=owner,
                creator_email=creator_email,
                schema=schema,
                schema_json5=schema_json5,
                target_apps=target_apps,
                team=team,
                team_id=team_id,
                release_pipeline_id=release_pipeline_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    async def archive(
        self, dynamic_config_id: str, /, *, force_archive: bool | Unset = UNSET, archive_reason: str | Unset = UNSET
    ) -> models.DynamicConfig:
        """Archive a dynamic config, with a reason if you like; unarchive brings it back. The answer holds the config.

        Args:
            dynamic_config_id: The dynamic config's id.
            archive_reason: Why it is archived; may be left out.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/archive`.
        """
        from . import dynamic_configs_archive as operation

        return await self._caller.call(
            operation.build(dynamic_config_id, force_archive=force_archive, archive_reason=archive_reason),
            operation.parse,
        )

    async def disable(self, dynamic_config_id: str, /) -> models.DynamicConfig:
        """Switch a dynamic config off, to be undone by enable; takes no body and answers the config.

        Args:
            dynamic_config_id: The dynamic config's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/disable`.
        """
        from . import dynamic_configs_disable as operation

        return await self._caller.call(operation.build(dynamic_config_id), operation.parse)

    async def enable(self, dynamic_config_id: str, /) -> models.DynamicConfig:
        """Switch a disabled dynamic config on again; takes no body and answers the whole config.

        Args:
            dynamic_config_id: The dynamic config's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/enable`.
        """
        from . import dynamic_configs_enable as operation

        return await self._caller.call(operation.build(dynamic_config_id), operation.parse)

    async def unarchive(
        self, dynamic_config_id: str, /, *, unarchive_reason: str | Unset = UNSET
    ) -> models.DynamicConfig:
        """Bring an archived dynamic config back, with a reason if you like; the answer holds the config.

        Args:
            dynamic_config_id: The dynamic config's id.
            unarchive_reason: Why it is brought back; may be left out.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dynamic_configs/{id}/unarchive`.
        """
        from . import dynamic_configs_unarchive as operation

        return await self._caller.call(
            operation.build(dynamic_config_id, unarchive_reason=unarchive_reason), operation.parse
        )
