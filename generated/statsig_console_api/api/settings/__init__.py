"""The settings operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class SettingsProjectNamespace(Namespace, name="settings.project"):
    """The settings.project operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self) -> models.ProjectSettings:
        """Read the project's name, visibility and default unit ID type; default_unit_type is missing when none is set.

        Source: `GET /console/v1/settings/project`.
        """
        from . import settings_project_get as operation

        return self._caller.call(operation.build(), operation.parse)

    def set(
        self, *, name: str, visibility: models.ProjectVisibility, default_unit_type: str | Unset = UNSET
    ) -> models.ProjectSettings:
        """Save the project's name and visibility, both required even to change one; default_unit_type is optional. Answers the settings.

        Args:
            name: Required with every change.
            visibility: Required with every change.
            default_unit_type: Unit ID type that new gates, experiments and metrics start with; none when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/project`.
        """
        from . import settings_project_set as operation

        return self._caller.call(
            operation.build(name=name, visibility=visibility, default_unit_type=default_unit_type), operation.parse
        )


class SettingsReviewsNamespace(Namespace, name="settings.reviews"):
    """The settings.reviews operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self) -> models.ProjectReviewSettings:
        """Read whether config and metric changes need a review; two further flags only count in Warehouse Native projects.

        Source: `GET /console/v1/settings/reviews`.
        """
        from . import settings_reviews_get as operation

        return self._caller.call(operation.build(), operation.parse)

    def set(
        self,
        *,
        is_config_review_required: bool,
        is_metric_review_required: bool,
        is_metric_review_required_on_verified_only: bool,
        is_whn_analysis_only_review_required: bool | Unset = UNSET,
        is_whn_source_review_required: bool | Unset = UNSET,
    ) -> models.ProjectReviewSettings:
        """Set which changes need a review; the config flag and both metric flags are required, the Warehouse Native ones are not.

        Args:
            is_config_review_required: true: config changes must be reviewed.
            is_metric_review_required: true: metric changes must be reviewed.
            is_metric_review_required_on_verified_only: true: among metrics, only verified ones must be reviewed.
            is_whn_analysis_only_review_required: true: analysis-only experiments must be reviewed; Warehouse Native only.
            is_whn_source_review_required: true: metric, assignment and entity property sources must be reviewed; Warehouse Native only.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/reviews`.
        """
        from . import settings_reviews_set as operation

        return self._caller.call(
            operation.build(
                is_config_review_required=is_config_review_required,
                is_metric_review_required=is_metric_review_required,
                is_metric_review_required_on_verified_only=is_metric_review_required_on_verified_only,
                is_whn_analysis_only_review_required=is_whn_analysis_only_review_required,
                is_whn_source_review_required=is_whn_source_review_required,
            ),
            operation.parse,
        )


class SettingsRolesNamespace(Namespace, name="settings.roles"):
    """The settings.roles operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self) -> models.ProjectRoleSettings:
        """Read the name of the role that people get at first when they join the project.

        Source: `GET /console/v1/settings/roles`.
        """
        from . import settings_roles_get as operation

        return self._caller.call(operation.build(), operation.parse)

    def set(self, *, default_project_role: str) -> models.ProjectRoleSettings:
        """Choose the role that people get on joining the project, by role name; answers the setting as it now is.

        Args:
            default_project_role: Name of the role given at first to people who join; their role can be changed later.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/roles`.
        """
        from . import settings_roles_set as operation

        return self._caller.call(operation.build(default_project_role=default_project_role), operation.parse)


class SettingsTeamsNamespace(Namespace, name="settings.teams"):
    """The settings.teams operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self) -> models.ProjectTeamSettings:
        """Read whether each new config must name a team (require_teams_on_configs, the only field).

        Source: `GET /console/v1/settings/teams`.
        """
        from . import settings_teams_get as operation

        return self._caller.call(operation.build(), operation.parse)

    def set(self, *, require_teams_on_configs: bool) -> models.ProjectTeamSettings:
        """Require a team on every new config, or stop requiring it; the one flag must be sent. Answers the setting.

        Args:
            require_teams_on_configs: true: each new config must have a team.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/teams`.
        """
        from . import settings_teams_set as operation

        return self._caller.call(operation.build(require_teams_on_configs=require_teams_on_configs), operation.parse)


class SettingsNamespace(Namespace, name="settings"):
    """The settings operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def project(self) -> SettingsProjectNamespace:
        """The settings.project operations."""
        return SettingsProjectNamespace(self._caller)

    @namespace
    def reviews(self) -> SettingsReviewsNamespace:
        """The settings.reviews operations."""
        return SettingsReviewsNamespace(self._caller)

    @namespace
    def roles(self) -> SettingsRolesNamespace:
        """The settings.roles operations."""
        return SettingsRolesNamespace(self._caller)

    @namespace
    def teams(self) -> SettingsTeamsNamespace:
        """The settings.teams operations."""
        return SettingsTeamsNamespace(self._caller)


class AsyncSettingsProjectNamespace(Namespace, name="settings.project"):
    """The settings.project operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self) -> models.ProjectSettings:
        """Read the project's name, visibility and default unit ID type; default_unit_type is missing when none is set.

        Source: `GET /console/v1/settings/project`.
        """
        from . import settings_project_get as operation

        return await self._caller.call(operation.build(), operation.parse)

    async def set(
        self, *, name: str, visibility: models.ProjectVisibility, default_unit_type: str | Unset = UNSET
    ) -> models.ProjectSettings:
        """Save the project's name and visibility, both required even to change one; default_unit_type is optional. Answers the settings.

        Args:
            name: Required with every change.
            visibility: Required with every change.
            default_unit_type: Unit ID type that new gates, experiments and metrics start with; none when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/project`.
        """
        from . import settings_project_set as operation

        return await self._caller.call(
            operation.build(name=name, visibility=visibility, default_unit_type=default_unit_type), operation.parse
        )


class AsyncSettingsReviewsNamespace(Namespace, name="settings.reviews"):
    """The settings.reviews operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self) -> models.ProjectReviewSettings:
        """Read whether config and metric changes need a review; two further flags only count in Warehouse Native projects.

        Source: `GET /console/v1/settings/reviews`.
        """
        from . import settings_reviews_get as operation

        return await self._caller.call(operation.build(), operation.parse)

    async def set(
        self,
        *,
        is_config_review_required: bool,
        is_metric_review_required: bool,
        is_metric_review_required_on_verified_only: bool,
        is_whn_analysis_only_review_required: bool | Unset = UNSET,
        is_whn_source_review_required: bool | Unset = UNSET,
    ) -> models.ProjectReviewSettings:
        """Set which changes need a review; the config flag and both metric flags are required, the Warehouse Native ones are not.

        Args:
            is_config_review_required: true: config changes must be reviewed.
            is_metric_review_required: true: metric changes must be reviewed.
            is_metric_review_required_on_verified_only: true: among metrics, only verified ones must be reviewed.
            is_whn_analysis_only_review_required: true: analysis-only experiments must be reviewed; Warehouse Native only.
            is_whn_source_review_required: true: metric, assignment and entity property sources must be reviewed; Warehouse Native only.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/reviews`.
        """
        from . import settings_reviews_set as operation

        return await self._caller.call(
            operation.build(
                is_config_review_required=is_config_review_required,
                is_metric_review_required=is_metric_review_required,
                is_metric_review_required_on_verified_only=is_metric_review_required_on_verified_only,
                is_whn_analysis_only_review_required=is_whn_analysis_only_review_required,
                is_whn_source_review_required=is_whn_source_review_required,
            ),
            operation.parse,
        )


class AsyncSettingsRolesNamespace(Namespace, name="settings.roles"):
    """The settings.roles operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self) -> models.ProjectRoleSettings:
        """Read the name of the role that people get at first when they join the project.

        Source: `GET /console/v1/settings/roles`.
        """
        from . import settings_roles_get as operation

        return await self._caller.call(operation.build(), operation.parse)

    async def set(self, *, default_project_role: str) -> models.ProjectRoleSettings:
        """Choose the role that people get on joining the project, by role name; answers the setting as it now is.

        Args:
            default_project_role: Name of the role given at first to people who join; their role can be changed later.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/roles`.
        """
        from . import settings_roles_set as operation

        return await self._caller.call(operation.build(default_project_role=default_project_role), operation.parse)


class AsyncSettingsTeamsNamespace(Namespace, name="settings.teams"):
    """The settings.teams operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self) -> models.ProjectTeamSettings:
        """Read whether each new config must name a team (require_teams_on_configs, the only field).

        Source: `GET /console/v1/settings/teams`.
        """
        from . import settings_teams_get as operation

        return await self._caller.call(operation.build(), operation.parse)

    async def set(self, *, require_teams_on_configs: bool) -> models.ProjectTeamSettings:
        """Require a team on every new config, or stop requiring it; the one flag must be sent. Answers the setting.

        Args:
            require_teams_on_configs: true: each new config must have a team.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/settings/teams`.
        """
        from . import settings_teams_set as operation

        return await self._caller.call(
            operation.build(require_teams_on_configs=require_teams_on_configs), operation.parse
        )


class AsyncSettingsNamespace(Namespace, name="settings"):
    """The settings operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def project(self) -> AsyncSettingsProjectNamespace:
        """The settings.project operations."""
        return AsyncSettingsProjectNamespace(self._caller)

    @namespace
    def reviews(self) -> AsyncSettingsReviewsNamespace:
        """The settings.reviews operations."""
        return AsyncSettingsReviewsNamespace(self._caller)

    @namespace
    def roles(self) -> AsyncSettingsRolesNamespace:
        """The settings.roles operations."""
        return AsyncSettingsRolesNamespace(self._caller)

    @namespace
    def teams(self) -> AsyncSettingsTeamsNamespace:
        """The settings.teams operations."""
        return AsyncSettingsTeamsNamespace(self._caller)
