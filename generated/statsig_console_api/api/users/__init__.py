"""The users operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class UsersTeamsNamespace(Namespace, name="users.teams"):
    """The users.teams operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.TeamWithoutMembers]:
        """List teams with admins, default metrics and review rules, 100 a page unless told; get gives the members.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/users/teams`.
        """
        from . import users_teams_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        members: Sequence[str],
        admins: Sequence[str],
        default_gate_metrics: models.MetricReferences,
        default_experiment_primary_metrics: models.MetricReferences,
        default_experiment_secondary_metrics: models.MetricReferences,
        default_holdout_metrics: models.MetricReferences,
        change_team_configs: models.TeamConfigChangePolicy,
        review_approval: models.TeamReviewApprovalPolicy,
        default_target_applications: Sequence[str],
        description: str | Unset = UNSET,
        default_holdout_id: str | None | Unset = UNSET,
        require_reviews: bool | None | Unset = UNSET,
        require_gate_templates: bool | None | Unset = UNSET,
        require_experiment_templates: bool | None | Unset = UNSET,
        require_dynamic_config_templates: bool | None | Unset = UNSET,
    ) -> models.Team:
        """Create a team; members, admins, the default metrics and target apps, and both permission settings are required. Answers it with its id.

        Args:
            name: What people see it called.
            members: Email addresses of all members; an update replaces the list.
            admins: Email addresses of all team admins; an update replaces the list.
            default_gate_metrics: Metrics (name and type) that gates of the team start with.
            default_experiment_primary_metrics: Metrics (name and type) that experiments of the team start with as primary.
            default_experiment_secondary_metrics: Metrics (name and type) that experiments of the team start with as secondary.
            default_holdout_metrics: Metrics (name and type) that holdouts of the team start with.
            change_team_configs: Who may change the team's configs.
            review_approval: Who may review and approve the team's changes.
            default_target_applications: Target apps that configs of the team start with.
            description: Free text on what it is for.
            default_holdout_id: ID of the holdout that the team's configs start with; null for none.
            require_reviews: true: the team's changes must be reviewed.
            require_gate_templates: true: the team's gates must use a template.
            require_experiment_templates: true: the team's experiments must use a template.
            require_dynamic_config_templates: true: the team's dynamic configs must use a template.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/users/teams`.
        """
        from . import users_teams_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                members=members,
                admins=admins,
                default_gate_metrics=default_gate_metrics,
                default_experiment_primary_metrics=default_experiment_primary_metrics,
                default_experiment_secondary_metrics=default_experiment_secondary_metrics,
                default_holdout_metrics=default_holdout_metrics,
                change_team_configs=change_team_configs,
                review_approval=review_approval,
                default_target_applications=default_target_applications,
                description=description,
                default_holdout_id=default_holdout_id,
                require_reviews=require_reviews,
                require_gate_templates=require_gate_templates,
                require_experiment_templates=require_experiment_templates,
                require_dynamic_config_templates=require_dynamic_config_templates,
            ),
            operation.parse,
        )

    def get(self, team_id: str, /) -> models.Team:
        """Read one team: members and admins with roles, defaults for new configs, and who may change or approve. Read it before a PATCH.

        Args:
            team_id: The team's id.

        Source: `GET /console/v1/users/teams/{id}`.
        """
        from . import users_teams_get as operation

        return self._caller.call(operation.build(team_id), operation.parse)

    def delete(self, team_id: str, /) -> models.MessageResponse:
        """Delete a team, by id; answers only a message, and what becomes of configs it is responsible for is not documented.

        Args:
            team_id: The team's id.

        Source: `DELETE /console/v1/users/teams/{id}`.
        """
        from . import users_teams_delete as operation

        return self._caller.call(operation.build(team_id), operation.parse)

    def update(
        self,
        team_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        members: Sequence[str] | Unset = UNSET,
        admins: Sequence[str] | Unset = UNSET,
        default_gate_metrics: models.MetricReferences | Unset = UNSET,
        default_experiment_primary_metrics: models.MetricReferences | Unset = UNSET,
        default_experiment_secondary_metrics: models.MetricReferences | Unset = UNSET,
        default_holdout_metrics: models.MetricReferences | Unset = UNSET,
        change_team_configs: models.TeamConfigChangePolicy | Unset = UNSET,
        review_approval: models.TeamReviewApprovalPolicy | Unset = UNSET,
        default_target_applications: Sequence[str] | Unset = UNSET,
        default_holdout_id: str | None | Unset = UNSET,
        require_reviews: bool | None | Unset = UNSET,
        require_gate_templates: bool | None | Unset = UNSET,
        require_experiment_templates: bool | None | Unset = UNSET,
        require_dynamic_config_templates: bool | None | Unset = UNSET,
    ) -> models.Team:
        """Change the team fields you pass; a list you send replaces the old one, so to add a member send the old ones too.

        Args:
            team_id: The team's id.
            name: What people see it called.
            description: Free text on what it is for.
            members: Email addresses of all members; an update replaces the list.
            admins: Email addresses of all team admins; an update replaces the list.
            default_gate_metrics: Metrics (name and type) that gates of the team start with.
            default_experiment_primary_metrics: Metrics (name and type) that experiments of the team start with as primary.
            default_experiment_secondary_metrics: Metrics (name and type) that experiments of the team start with as secondary.
            default_holdout_metrics: Metrics (name and type) that holdouts of the team start with.
            change_team_configs: Who may change the team's configs.
            review_approval: Who may review and approve the team's changes.
            default_target_applications: Target apps that configs of the team start with.
            default_holdout_id: ID of the holdout that the team's configs start with; null for none.
            require_reviews: true: the team's changes must be reviewed.
            require_gate_templates: true: the team's gates must use a template.
            require_experiment_templates: true: the team's experiments must use a template.
            require_dynamic_config_templates: true: the team's dynamic configs must use a template.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/users/teams/{id}`.
        """
        from . import users_teams_update as operation

        return self._caller.call(
            operation.build(
                team_id,
                name=name,
                description=description,
                id=id,
                members=members,
                admins=admins,
                default_gate_metrics=default_gate_metrics,
                default_experiment_primary_metrics=default_experiment_primary_metrics,
                default_experiment_secondary_metrics=default_experiment_secondary_metrics,
                default_holdout_metrics=default_holdout_metrics,
                change_team_configs=change_team_configs,
                review_approval=review_approval,
                default_target_applications=default_target_applications,
                default_holdout_id=default_holdout_id,
                require_reviews=require_reviews,
                require_gate_templates=require_gate_templates,
                require_experiment_templates=require_experiment_templates,
                require_dynamic_config_templates=require_dynamic_config_templates,
            ),
            operation.parse,
        )


class UsersNamespace(Namespace, name="users"):
    """The users operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def teams(self) -> UsersTeamsNamespace:
        """The users.teams operations."""
        return UsersTeamsNamespace(self._caller)

    def list(
        self,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        include_stale_members: bool | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.User]:
        """List console users with user ID, email, name and role, 100 a page unless told; there are no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            include_stale_members: List members too who no longer use the project.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/users`.
        """
        from . import users_list as operation

        return self._caller.list_pages(
            operation.build(limit=limit, page=page, include_stale_members=include_stale_members),
            operation.parse,
            max_items=max_items,
        )

    def get_by_id(self, user_id: str, /) -> models.User:
        """Look a person up by Statsig user ID, such as an entity's creatorID; answers email, name and role, 404 if unknown.

        Args:
            user_id: The user's id.

        Source: `GET /console/v1/users/id/{id}`.
        """
        from . import users_get_by_id as operation

        return self._caller.call(operation.build(user_id), operation.parse)

    def invite(
        self, *, role: str, emails: Sequence[str], teams: Sequence[str] | Unset = UNSET
    ) -> models.MessageResponse:
        """Invite people at your company's email domain with one role; no email is sent, they see the invitation in the app after login.

        Args:
            role: A built-in role (Admin, Member, Read Only) or the name of a custom one; all get it.
            emails: Addresses to invite; they must be of your company's email domain.
            teams: Teams that the invited people join; none when left out.

        Source: `POST /console/v1/users/invite`.
        """
        from . import users_invite as operation

        return self._caller.call(operation.build(role=role, emails=emails, teams=teams), operation.parse)

    def get(self, email: str, /) -> models.User:
        """Look a person up by email address; answers user ID, name and role, 404 if no user has that address.

        Args:
            email: Email address of the user, as listing users gives it.

        Source: `GET /console/v1/users/{email}`.
        """
        from . import users_get as operation

        return self._caller.call(operation.build(email), operation.parse)

    def update(
        self,
        email: str,
        /,
        *,
        role: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
    ) -> models.User:
        """Change a person's role or name, each field optional; 403 if the key may not, 404 if the address is unknown. Answers the person.

        Args:
            email: Email address of the user, as listing users gives it.
            role: A built-in role (Admin, Member, Read Only) or the name of a custom one.
            first_name: Given name.
            last_name: Family name.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/users/{email}`.
        """
        from . import users_update as operation

        return self._caller.call(
            operation.build(email, role=role, first_name=first_name, last_name=last_name), operation.parse
        )


class AsyncUsersTeamsNamespace(Namespace, name="users.teams"):
    """The users.teams operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.TeamWithoutMembers]:
        """List teams with admins, default metrics and review rules, 100 a page unless told; get gives the members.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/users/teams`.
        """
        from . import users_teams_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        members: Sequence[str],
        admins: Sequence[str],
        default_gate_metrics: models.MetricReferences,
        default_experiment_primary_metrics: models.MetricReferences,
        default_experiment_secondary_metrics: models.MetricReferences,
        default_holdout_metrics: models.MetricReferences,
        change_team_configs: models.TeamConfigChangePolicy,
        review_approval: models.TeamReviewApprovalPolicy,
        default_target_applications: Sequence[str],
        description: str | Unset = UNSET,
        default_holdout_id: str | None | Unset = UNSET,
        require_reviews: bool | None | Unset = UNSET,
        require_gate_templates: bool | None | Unset = UNSET,
        require_experiment_templates: bool | None | Unset = UNSET,
        require_dynamic_config_templates: bool | None | Unset = UNSET,
    ) -> models.Team:
        """Create a team; members, admins, the default metrics and target apps, and both permission settings are required. Answers it with its id.

        Args:
            name: What people see it called.
            members: Email addresses of all members; an update replaces the list.
            admins: Email addresses of all team admins; an update replaces the list.
            default_gate_metrics: Metrics (name and type) that gates of the team start with.
            default_experiment_primary_metrics: Metrics (name and type) that experiments of the team start with as primary.
            default_experiment_secondary_metrics: Metrics (name and type) that experiments of the team start with as secondary.
            default_holdout_metrics: Metrics (name and type) that holdouts of the team start with.
            change_team_configs: Who may change the team's configs.
            review_approval: Who may review and approve the team's changes.
            default_target_applications: Target apps that configs of the team start with.
            description: Free text on what it is for.
            default_holdout_id: ID of the holdout that the team's configs start with; null for none.
            require_reviews: true: the team's changes must be reviewed.
            require_gate_templates: true: the team's gates must use a template.
            require_experiment_templates: true: the team's experiments must use a template.
            require_dynamic_config_templates: true: the team's dynamic configs must use a template.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/users/teams`.
        """
        from . import users_teams_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                members=members,
                admins=admins,
                default_gate_metrics=default_gate_metrics,
                default_experiment_primary_metrics=default_experiment_primary_metrics,
                default_experiment_secondary_metrics=default_experiment_secondary_metrics,
                default_holdout_metrics=default_holdout_metrics,
                change_team_configs=change_team_configs,
                review_approval=review_approval,
                default_target_applications=default_target_applications,
                description=description,
                default_holdout_id=default_holdout_id,
                require_reviews=require_reviews,
                require_gate_templates=require_gate_templates,
                require_experiment_templates=require_experiment_templates,
                require_dynamic_config_templates=require_dynamic_config_templates,
            ),
            operation.parse,
        )

    async def get(self, team_id: str, /) -> models.Team:
        """Read one team: members and admins with roles, defaults for new configs, and who may change or approve. Read it before a PATCH.

        Args:
            team_id: The team's id.

        Source: `GET /console/v1/users/teams/{id}`.
        """
        from . import users_teams_get as operation

        return await self._caller.call(operation.build(team_id), operation.parse)

    async def delete(self, team_id: str, /) -> models.MessageResponse:
        """Delete a team, by id; answers only a message, and what becomes of configs it is responsible for is not documented.

        Args:
            team_id: The team's id.

        Source: `DELETE /console/v1/users/teams/{id}`.
        """
        from . import users_teams_delete as operation

        return await self._caller.call(operation.build(team_id), operation.parse)

    async def update(
        self,
        team_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        members: Sequence[str] | Unset = UNSET,
        admins: Sequence[str] | Unset = UNSET,
        default_gate_metrics: models.MetricReferences | Unset = UNSET,
        default_experiment_primary_metrics: models.MetricReferences | Unset = UNSET,
        default_experiment_secondary_metrics: models.MetricReferences | Unset = UNSET,
        default_holdout_metrics: models.MetricReferences | Unset = UNSET,
        change_team_configs: models.TeamConfigChangePolicy | Unset = UNSET,
        review_approval: models.TeamReviewApprovalPolicy | Unset = UNSET,
        default_target_applications: Sequence[str] | Unset = UNSET,
        default_holdout_id: str | None | Unset = UNSET,
        require_reviews: bool | None | Unset = UNSET,
        require_gate_templates: bool | None | Unset = UNSET,
        require_experiment_templates: bool | None | Unset = UNSET,
        require_dynamic_config_templates: bool | None | Unset = UNSET,
    ) -> models.Team:
        """Change the team fields you pass; a list you send replaces the old one, so to add a member send the old ones too.

        Args:
            team_id: The team's id.
            name: What people see it called.
            description: Free text on what it is for.
            members: Email addresses of all members; an update replaces the list.
            admins: Email addresses of all team admins; an update replaces the list.
            default_gate_metrics: Metrics (name and type) that gates of the team start with.
            default_experiment_primary_metrics: Metrics (name and type) that experiments of the team start with as primary.
            default_experiment_secondary_metrics: Metrics (name and type) that experiments of the team start with as secondary.
            default_holdout_metrics: Metrics (name and type) that holdouts of the team start with.
            change_team_configs: Who may change the team's configs.
            review_approval: Who may review and approve the team's changes.
            default_target_applications: Target apps that configs of the team start with.
            default_holdout_id: ID of the holdout that the team's configs start with; null for none.
            require_reviews: true: the team's changes must be reviewed.
            require_gate_templates: true: the team's gates must use a template.
            require_experiment_templates: true: the team's experiments must use a template.
            require_dynamic_config_templates: true: the team's dynamic configs must use a template.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/users/teams/{id}`.
        """
        from . import users_teams_update as operation

        return await self._caller.call(
            operation.build(
                team_id,
                name=name,
                description=description,
                id=id,
                members=members,
                admins=admins,
                default_gate_metrics=default_gate_metrics,
                default_experiment_primary_metrics=default_experiment_primary_metrics,
                default_experiment_secondary_metrics=default_experiment_secondary_metrics,
                default_holdout_metrics=default_holdout_metrics,
                change_team_configs=change_team_configs,
                review_approval=review_approval,
                default_target_applications=default_target_applications,
                default_holdout_id=default_holdout_id,
                require_reviews=require_reviews,
                require_gate_templates=require_gate_templates,
                require_experiment_templates=require_experiment_templates,
                require_dynamic_config_templates=require_dynamic_config_templates,
            ),
            operation.parse,
        )


class AsyncUsersNamespace(Namespace, name="users"):
    """The users operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def teams(self) -> AsyncUsersTeamsNamespace:
        """The users.teams operations."""
        return AsyncUsersTeamsNamespace(self._caller)

    def list(
        self,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        include_stale_members: bool | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.User]:
        """List console users with user ID, email, name and role, 100 a page unless told; there are no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            include_stale_members: List members too who no longer use the project.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/users`.
        """
        from . import users_list as operation

        return self._caller.list_pages(
            operation.build(limit=limit, page=page, include_stale_members=include_stale_members),
            operation.parse,
            max_items=max_items,
        )

    async def get_by_id(self, user_id: str, /) -> models.User:
        """Look a person up by Statsig user ID, such as an entity's creatorID; answers email, name and role, 404 if unknown.

        Args:
            user_id: The user's id.

        Source: `GET /console/v1/users/id/{id}`.
        """
        from . import users_get_by_id as operation

        return await self._caller.call(operation.build(user_id), operation.parse)

    async def invite(
        self, *, role: str, emails: Sequence[str], teams: Sequence[str] | Unset = UNSET
    ) -> models.MessageResponse:
        """Invite people at your company's email domain with one role; no email is sent, they see the invitation in the app after login.

        Args:
            role: A built-in role (Admin, Member, Read Only) or the name of a custom one; all get it.
            emails: Addresses to invite; they must be of your company's email domain.
            teams: Teams that the invited people join; none when left out.

        Source: `POST /console/v1/users/invite`.
        """
        from . import users_invite as operation

        return await self._caller.call(operation.build(role=role, emails=emails, teams=teams), operation.parse)

    async def get(self, email: str, /) -> models.User:
        """Look a person up by email address; answers user ID, name and role, 404 if no user has that address.

        Args:
            email: Email address of the user, as listing users gives it.

        Source: `GET /console/v1/users/{email}`.
        """
        from . import users_get as operation

        return await self._caller.call(operation.build(email), operation.parse)

    async def update(
        self,
        email: str,
        /,
        *,
        role: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
    ) -> models.User:
        """Change a person's role or name, each field optional; 403 if the key may not, 404 if the address is unknown. Answers the person.

        Args:
            email: Email address of the user, as listing users gives it.
            role: A built-in role (Admin, Member, Read Only) or the name of a custom one.
            first_name: Given name.
            last_name: Family name.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/users/{email}`.
        """
        from . import users_update as operation

        return await self._caller.call(
            operation.build(email, role=role, first_name=first_name, last_name=last_name), operation.parse
        )
