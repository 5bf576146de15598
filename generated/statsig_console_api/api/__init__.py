"""Every resource by attribute, in both flavours, and every operation by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ..client import AsyncCaller, Caller, Operation, namespace

if TYPE_CHECKING:
    operations: Mapping[str, Operation]
    """Every operation by its public name, such as `gates.list`."""

    from .alerts import AlertsNamespace, AsyncAlertsNamespace
    from .audit_logs import AsyncAuditLogsNamespace, AuditLogsNamespace
    from .autotunes import AsyncAutotunesNamespace, AutotunesNamespace
    from .change_validation import AsyncChangeValidationNamespace, ChangeValidationNamespace
    from .company import AsyncCompanyNamespace, CompanyNamespace
    from .dashboards import AsyncDashboardsNamespace, DashboardsNamespace
    from .dynamic_configs import AsyncDynamicConfigsNamespace, DynamicConfigsNamespace
    from .environments import AsyncEnvironmentsNamespace, EnvironmentsNamespace
    from .events import AsyncEventsNamespace, EventsNamespace
    from .experiments import AsyncExperimentsNamespace, ExperimentsNamespace
    from .exposures import AsyncExposuresNamespace, ExposuresNamespace
    from .gates import AsyncGatesNamespace, GatesNamespace
    from .holdouts import AsyncHoldoutsNamespace, HoldoutsNamespace
    from .ingestion import AsyncIngestionNamespace, IngestionNamespace
    from .keys import AsyncKeysNamespace, KeysNamespace
    from .layers import AsyncLayersNamespace, LayersNamespace
    from .logs import AsyncLogsNamespace, LogsNamespace
    from .metrics import AsyncMetricsNamespace, MetricsNamespace
    from .overrides import AsyncOverridesNamespace, OverridesNamespace
    from .param_stores import AsyncParamStoresNamespace, ParamStoresNamespace
    from .project import AsyncProjectNamespace, ProjectNamespace
    from .prompts import AsyncPromptsNamespace, PromptsNamespace
    from .release_pipeline_triggers import AsyncReleasePipelineTriggersNamespace, ReleasePipelineTriggersNamespace
    from .release_pipelines import AsyncReleasePipelinesNamespace, ReleasePipelinesNamespace
    from .reports import AsyncReportsNamespace, ReportsNamespace
    from .roles import AsyncRolesNamespace, RolesNamespace
    from .segments import AsyncSegmentsNamespace, SegmentsNamespace
    from .settings import AsyncSettingsNamespace, SettingsNamespace
    from .tags import AsyncTagsNamespace, TagsNamespace
    from .target_apps import AsyncTargetAppsNamespace, TargetAppsNamespace
    from .unit_id_types import AsyncUnitIdTypesNamespace, UnitIdTypesNamespace
    from .users import AsyncUsersNamespace, UsersNamespace
    from .warehouse_connections import AsyncWarehouseConnectionsNamespace, WarehouseConnectionsNamespace


class Resources(Caller):
    """The resources of the API, for a blocking client."""

    @namespace
    def alerts(self) -> AlertsNamespace:
        """The alerts operations."""
        from .alerts import AlertsNamespace

        return AlertsNamespace(self)

    @namespace
    def audit_logs(self) -> AuditLogsNamespace:
        """The audit logs operations."""
        from .audit_logs import AuditLogsNamespace

        return AuditLogsNamespace(self)

    @namespace
    def autotunes(self) -> AutotunesNamespace:
        """The autotunes operations."""
        from .autotunes import AutotunesNamespace

        return AutotunesNamespace(self)

    @namespace
    def change_validation(self) -> ChangeValidationNamespace:
        """The change validation operations."""
        from .change_validation import ChangeValidationNamespace

        return ChangeValidationNamespace(self)

    @namespace
    def company(self) -> CompanyNamespace:
        """The company operations."""
        from .company import CompanyNamespace

        return CompanyNamespace(self)

    @namespace
    def dashboards(self) -> DashboardsNamespace:
        """The dashboards operations."""
        from .dashboards import DashboardsNamespace

        return DashboardsNamespace(self)

    @namespace
    def dynamic_configs(self) -> DynamicConfigsNamespace:
        """The dynamic configs operations."""
        from .dynamic_configs import DynamicConfigsNamespace

        return DynamicConfigsNamespace(self)

    @namespace
    def environments(self) -> EnvironmentsNamespace:
        """The environments operations."""
        from .environments import EnvironmentsNamespace

        return EnvironmentsNamespace(self)

    @namespace
    def events(self) -> EventsNamespace:
        """The events operations."""
        from .events import EventsNamespace

        return EventsNamespace(self)

    @namespace
    def experiments(self) -> ExperimentsNamespace:
        """The experiments operations."""
        from .experiments import ExperimentsNamespace

        return ExperimentsNamespace(self)

    @namespace
    def exposures(self) -> ExposuresNamespace:
        """The exposures operations."""
        from .exposures import ExposuresNamespace

        return ExposuresNamespace(self)

    @namespace
    def gates(self) -> GatesNamespace:
        """The gates operations."""
        from .gates import GatesNamespace

        return GatesNamespace(self)

    @namespace
    def holdouts(self) -> HoldoutsNamespace:
        """The holdouts operations."""
        from .holdouts import HoldoutsNamespace

        return HoldoutsNamespace(self)

    @namespace
    def ingestion(self) -> IngestionNamespace:
        """The ingestion operations."""
        from .ingestion import IngestionNamespace

        return IngestionNamespace(self)

    @namespace
    def keys(self) -> KeysNamespace:
        """The keys operations."""
        from .keys import KeysNamespace

        return KeysNamespace(self)

    @namespace
    def layers(self) -> LayersNamespace:
        """The layers operations."""
        from .layers import LayersNamespace

        return LayersNamespace(self)

    @namespace
    def logs(self) -> LogsNamespace:
        """The logs operations."""
        from .logs import LogsNamespace

        return LogsNamespace(self)

    @namespace
    def metrics(self) -> MetricsNamespace:
        """The metrics operations."""
        from .metrics import MetricsNamespace

        return MetricsNamespace(self)

    @namespace
    def overrides(self) -> OverridesNamespace:
        """The overrides operations."""
        from .overrides import OverridesNamespace

        return OverridesNamespace(self)

    @namespace
    def param_stores(self) -> ParamStoresNamespace:
        """The param stores operations."""
        from .param_stores import ParamStoresNamespace

        return ParamStoresNamespace(self)

    @namespace
    def project(self) -> ProjectNamespace:
        """The project operations."""
        from .project import ProjectNamespace

        return ProjectNamespace(self)

    @namespace
    def prompts(self) -> PromptsNamespace:
        """The prompts operations."""
        from .prompts import PromptsNamespace

        return PromptsNamespace(self)

    @namespace
    def release_pipeline_triggers(self) -> ReleasePipelineTriggersNamespace:
        """The release pipeline triggers operations."""
        from .release_pipeline_triggers import ReleasePipelineTriggersNamespace

        return ReleasePipelineTriggersNamespace(self)

    @namespace
    def release_pipelines(self) -> ReleasePipelinesNamespace:
        """The release pipelines operations."""
        from .release_pipelines import ReleasePipelinesNamespace

        return ReleasePipelinesNamespace(self)

    @namespace
    def reports(self) -> ReportsNamespace:
        """The reports operations."""
        from .reports import ReportsNamespace

        return ReportsNamespace(self)

    @namespace
    def roles(self) -> RolesNamespace:
        """The roles operations."""
        from .roles import RolesNamespace

        return RolesNamespace(self)

    @namespace
    def segments(self) -> SegmentsNamespace:
        """The segments operations."""
        from .segments import SegmentsNamespace

        return SegmentsNamespace(self)

    @namespace
    def settings(self) -> SettingsNamespace:
        """The settings operations."""
        from .settings import SettingsNamespace

        return SettingsNamespace(self)

    @namespace
    def tags(self) -> TagsNamespace:
        """The tags operations."""
        from .tags import TagsNamespace

        return TagsNamespace(self)

    @namespace
    def target_apps(self) -> TargetAppsNamespace:
        """The target apps operations."""
        from .target_apps import TargetAppsNamespace

        return TargetAppsNamespace(self)

    @namespace
    def unit_id_types(self) -> UnitIdTypesNamespace:
        """The unit id types operations."""
        from .unit_id_types import UnitIdTypesNamespace

        return UnitIdTypesNamespace(self)

    @namespace
    def users(self) -> UsersNamespace:
        """The users operations."""
        from .users import UsersNamespace

        return UsersNamespace(self)

    @namespace
    def warehouse_connections(self) -> WarehouseConnectionsNamespace:
        """The warehouse connections operations."""
        from .warehouse_connections import WarehouseConnectionsNamespace

        return WarehouseConnectionsNamespace(self)


class AsyncResources(AsyncCaller):
    """The resources of the API, for an async client."""

    @namespace
    def alerts(self) -> AsyncAlertsNamespace:
        """The alerts operations."""
        from .alerts import AsyncAlertsNamespace

        return AsyncAlertsNamespace(self)

    @namespace
    def audit_logs(self) -> AsyncAuditLogsNamespace:
        """The audit logs operations."""
        from .audit_logs import AsyncAuditLogsNamespace

        return AsyncAuditLogsNamespace(self)

    @namespace
    def autotunes(self) -> AsyncAutotunesNamespace:
        """The autotunes operations."""
        from .autotunes import AsyncAutotunesNamespace

        return AsyncAutotunesNamespace(self)

    @namespace
    def change_validation(self) -> AsyncChangeValidationNamespace:
        """The change validation operations."""
        from .change_validation import AsyncChangeValidationNamespace

        return AsyncChangeValidationNamespace(self)

    @namespace
    def company(self) -> AsyncCompanyNamespace:
        """The company operations."""
        from .company import AsyncCompanyNamespace

        return AsyncCompanyNamespace(self)

    @namespace
    def dashboards(self) -> AsyncDashboardsNamespace:
        """The dashboards operations."""
        from .dashboards import AsyncDashboardsNamespace

        return AsyncDashboardsNamespace(self)

    @namespace
    def dynamic_configs(self) -> AsyncDynamicConfigsNamespace:
        """The dynamic configs operations."""
        from .dynamic_configs import AsyncDynamicConfigsNamespace

        return AsyncDynamicConfigsNamespace(self)

    @namespace
    def environments(self) -> AsyncEnvironmentsNamespace:
        """The environments operations."""
        from .environments import AsyncEnvironmentsNamespace

        return AsyncEnvironmentsNamespace(self)

    @namespace
    def events(self) -> AsyncEventsNamespace:
        """The events operations."""
        from .events import AsyncEventsNamespace

        return AsyncEventsNamespace(self)

    @namespace
    def experiments(self) -> AsyncExperimentsNamespace:
        """The experiments operations."""
        from .experiments import AsyncExperimentsNamespace

        return AsyncExperimentsNamespace(self)

    @namespace
    def exposures(self) -> AsyncExposuresNamespace:
        """The exposures operations."""
        from .exposures import AsyncExposuresNamespace

        return AsyncExposuresNamespace(self)

    @namespace
    def gates(self) -> AsyncGatesNamespace:
        """The gates operations."""
        from .gates import AsyncGatesNamespace

        return AsyncGatesNamespace(self)

    @namespace
    def holdouts(self) -> AsyncHoldoutsNamespace:
        """The holdouts operations."""
        from .holdouts import AsyncHoldoutsNamespace

        return AsyncHoldoutsNamespace(self)

    @namespace
    def ingestion(self) -> AsyncIngestionNamespace:
        """The ingestion operations."""
        from .ingestion import AsyncIngestionNamespace

        return AsyncIngestionNamespace(self)

    @namespace
    def keys(self) -> AsyncKeysNamespace:
        """The keys operations."""
        from .keys import AsyncKeysNamespace

        return AsyncKeysNamespace(self)

    @namespace
    def layers(self) -> AsyncLayersNamespace:
        """The layers operations."""
        from .layers import AsyncLayersNamespace

        return AsyncLayersNamespace(self)

    @namespace
    def logs(self) -> AsyncLogsNamespace:
        """The logs operations."""
        from .logs import AsyncLogsNamespace

        return AsyncLogsNamespace(self)

    @namespace
    def metrics(self) -> AsyncMetricsNamespace:
        """The metrics operations."""
        from .metrics import AsyncMetricsNamespace

        return AsyncMetricsNamespace(self)

    @namespace
    def overrides(self) -> AsyncOverridesNamespace:
        """The overrides operations."""
        from .overrides import AsyncOverridesNamespace

        return AsyncOverridesNamespace(self)

    @namespace
    def param_stores(self) -> AsyncParamStoresNamespace:
        """The param stores operations."""
        from .param_stores import AsyncParamStoresNamespace

        return AsyncParamStoresNamespace(self)

    @namespace
    def project(self) -> AsyncProjectNamespace:
        """The project operations."""
        from .project import AsyncProjectNamespace

        return AsyncProjectNamespace(self)

    @namespace
    def prompts(self) -> AsyncPromptsNamespace:
        """The prompts operations."""
        from .prompts import AsyncPromptsNamespace

        return AsyncPromptsNamespace(self)

    @namespace
    def release_pipeline_triggers(self) -> AsyncReleasePipelineTriggersNamespace:
        """The release pipeline triggers operations."""
        from .release_pipeline_triggers import AsyncReleasePipelineTriggersNamespace

        return AsyncReleasePipelineTriggersNamespace(self)

    @namespace
    def release_pipelines(self) -> AsyncReleasePipelinesNamespace:
        """The release pipelines operations."""
        from .release_pipelines import AsyncReleasePipelinesNamespace

        return AsyncReleasePipelinesNamespace(self)

    @namespace
    def reports(self) -> AsyncReportsNamespace:
        """The reports operations."""
        from .reports import AsyncReportsNamespace

        return AsyncReportsNamespace(self)

    @namespace
    def roles(self) -> AsyncRolesNamespace:
        """The roles operations."""
        from .roles import AsyncRolesNamespace

        return AsyncRolesNamespace(self)

    @namespace
    def segments(self) -> AsyncSegmentsNamespace:
        """The segments operations."""
        from .segments import AsyncSegmentsNamespace

        return AsyncSegmentsNamespace(self)

    @namespace
    def settings(self) -> AsyncSettingsNamespace:
        """The settings operations."""
        from .settings import AsyncSettingsNamespace

        return AsyncSettingsNamespace(self)

    @namespace
    def tags(self) -> AsyncTagsNamespace:
        """The tags operations."""
        from .tags import AsyncTagsNamespace

        return AsyncTagsNamespace(self)

    @namespace
    def target_apps(self) -> AsyncTargetAppsNamespace:
        """The target apps operations."""
        from .target_apps import AsyncTargetAppsNamespace

        return AsyncTargetAppsNamespace(self)

    @namespace
    def unit_id_types(self) -> AsyncUnitIdTypesNamespace:
        """The unit id types operations."""
        from .unit_id_types import AsyncUnitIdTypesNamespace

        return AsyncUnitIdTypesNamespace(self)

    @namespace
    def users(self) -> AsyncUsersNamespace:
        """The users operations."""
        from .users import AsyncUsersNamespace

        return AsyncUsersNamespace(self)

    @namespace
    def warehouse_connections(self) -> AsyncWarehouseConnectionsNamespace:
        """The warehouse connections operations."""
        from .warehouse_connections import AsyncWarehouseConnectionsNamespace

        return AsyncWarehouseConnectionsNamespace(self)


_ROWS = (
    (
        "alerts.create",
        "POST",
        "/console/v1/alerts",
        "Create a topline alert; only name is required. Threshold, window and condition are no create fields, a later PATCH sets them.",
        "alerts.alerts_create",
        False,
    ),
    (
        "alerts.delete",
        "DELETE",
        "/console/v1/alerts/{id}",
        "Delete a topline alert; the answer is only a message, and an id that is not there gives 404.",
        "alerts.alerts_delete",
        False,
    ),
    (
        "alerts.events.get",
        "GET",
        "/console/v1/alerts/{id}/events/{eventId}",
        "Read one event of an alert: its type, title, reason, group-by values and the window evaluated, times in epoch ms.",
        "alerts.alerts_events_get",
        False,
    ),
    (
        "alerts.events.list",
        "GET",
        "/console/v1/alerts/{id}/events",
        "List what an alert did (raise, warn, resolve, no-data), with reason, group values and the evaluated window in epoch ms.",
        "alerts.alerts_events_list",
        False,
    ),
    (
        "alerts.get",
        "GET",
        "/console/v1/alerts/{id}",
        "Read one alert with its current status, last trigger time and active mute schedules, whose values mute and unmute accept.",
        "alerts.alerts_get",
        False,
    ),
    (
        "alerts.list",
        "GET",
        "/console/v1/alerts",
        "List topline alerts with threshold, condition, windows and subscribers, a page at a time.",
        "alerts.alerts_list",
        False,
    ),
    (
        "alerts.mute",
        "POST",
        "/console/v1/alerts/{id}/mute",
        "Mute an alert for some seconds or until unmuted, as a whole or for given group values; can replace an existing mute.",
        "alerts.alerts_mute",
        False,
    ),
    (
        "alerts.unmute",
        "POST",
        "/console/v1/alerts/{id}/unmute",
        "Lift a mute of the whole alert or of given group values; the answer holds the alert with the mutes still active.",
        "alerts.alerts_unmute",
        False,
    ),
    (
        "alerts.update",
        "PATCH",
        "/console/v1/alerts/{id}",
        "Change only the alert fields you send. Tags, groups, metrics and subscribers replace the old ones, [] clears them; null clears formula and team.",
        "alerts.alerts_update",
        False,
    ),
    (
        "audit_logs.list",
        "GET",
        "/console/v1/audit_logs",
        "List who changed what and when; filter by action, tags and a range of days. Entries hold changes and the editor's e-mail.",
        "audit_logs.audit_logs_list",
        False,
    ),
    (
        "autotunes.create",
        "POST",
        "/console/v1/autotunes",
        "Create an autotune of at least 2 variants; the success event, both windows and the winner threshold are required too.",
        "autotunes.autotunes_create",
        False,
    ),
    (
        "autotunes.delete",
        "DELETE",
        "/console/v1/autotunes/{id}",
        "Delete an autotune; the answer is only a message, and an autotune that is not there gives 404.",
        "autotunes.autotunes_delete",
        False,
    ),
    (
        "autotunes.get",
        "GET",
        "/console/v1/autotunes/{id}",
        "Read one autotune: variants with their JSON, both windows, threshold, targeting, whether it has started, and the winner.",
        "autotunes.autotunes_get",
        False,
    ),
    (
        "autotunes.list",
        "GET",
        "/console/v1/autotunes",
        "List autotunes, 100 a page unless told, with variants, success event, whether each has started and its winner; no filters.",
        "autotunes.autotunes_list",
        False,
    ),
    (
        "autotunes.make_decision",
        "PUT",
        "/console/v1/autotunes/{id}/make_decision",
        "End a started autotune early by shipping one group, with a reason; answers 400 before the start and only a message after.",
        "autotunes.autotunes_make_decision",
        False,
    ),
    (
        "autotunes.overrides.add",
        "PATCH",
        "/console/v1/autotunes/{id}/overrides",
        "Update part of an autotune's overrides; both lists are required all the same. The answer holds its overrides.",
        "autotunes.autotunes_overrides_add",
        False,
    ),
    (
        "autotunes.overrides.get",
        "GET",
        "/console/v1/autotunes/{id}/overrides",
        "Read which gates, segments and single user ids are forced into which variant of an autotune, and in which environment.",
        "autotunes.autotunes_overrides_get",
        False,
    ),
    (
        "autotunes.overrides.remove",
        "DELETE",
        "/console/v1/autotunes/{id}/overrides",
        "Remove the autotune overrides you name. The body is demanded here: a call without one may clear every override.",
        "autotunes.autotunes_overrides_remove",
        False,
    ),
    (
        "autotunes.overrides.remove_conditional",
        "DELETE",
        "/console/v1/autotunes/{id}/overrides/conditional/{type}/{name}",
        "Remove one gate or segment override from a variant. Safe to repeat: a missing override is a success; the rest comes back.",
        "autotunes.autotunes_overrides_remove_conditional",
        False,
    ),
    (
        "autotunes.overrides.remove_user",
        "DELETE",
        "/console/v1/autotunes/{id}/overrides/userID/{userID}",
        "Remove one user id from one override of an autotune. Safe to repeat; all other overrides stay and the full set comes back.",
        "autotunes.autotunes_overrides_remove_user",
        False,
    ),
    (
        "autotunes.overrides.set",
        "POST",
        "/console/v1/autotunes/{id}/overrides",
        "Set an autotune's overrides from two required lists: up to 1,000 gate or segment entries, and user ids, 1,000 an entry.",
        "autotunes.autotunes_overrides_set",
        False,
    ),
    (
        "autotunes.replace",
        "POST",
        "/console/v1/autotunes/{id}",
        "Replace an autotune's settings: variants, success event, both windows and threshold are required; name and unit type are no part of it.",
        "autotunes.autotunes_replace",
        False,
    ),
    (
        "autotunes.reset",
        "PUT",
        "/console/v1/autotunes/{id}/reset",
        "Restart an autotune that is already running; one that has not been started gives 400, and success only a message.",
        "autotunes.autotunes_reset",
        False,
    ),
    (
        "autotunes.reviews.approve",
        "PUT",
        "/console/v1/autotunes/{id}/reviews/{reviewID}/approve",
        "Approve an autotune review, with an optional comment. The change itself waits for a separate commit.",
        "autotunes.autotunes_reviews_approve",
        False,
    ),
    (
        "autotunes.reviews.commit",
        "PUT",
        "/console/v1/autotunes/{id}/reviews/{reviewID}/commit",
        "Commit an autotune review once it has been approved; takes no body and answers only a message.",
        "autotunes.autotunes_reviews_commit",
        False,
    ),
    (
        "autotunes.reviews.create",
        "POST",
        "/console/v1/autotunes/{id}/reviews",
        "Ask for a review of an autotune change; type names the change and decides which other fields are required.",
        "autotunes.autotunes_reviews_create",
        False,
    ),
    (
        "autotunes.reviews.delete",
        "DELETE",
        "/console/v1/autotunes/{id}/reviews/{reviewID}",
        "Cancel an autotune review that is still open; nothing of the proposal is applied and only a message comes back.",
        "autotunes.autotunes_reviews_delete",
        False,
    ),
    (
        "autotunes.reviews.get",
        "GET",
        "/console/v1/autotunes/{id}/reviews/{reviewID}",
        "Read one autotune review: status, author, reviewers, description and content of the proposal.",
        "autotunes.autotunes_reviews_get",
        False,
    ),
    (
        "autotunes.reviews.list",
        "GET",
        "/console/v1/autotunes/{id}/reviews",
        "List an autotune's reviews, newest first, with status, author and reviewers; the change itself comes with `get`.",
        "autotunes.autotunes_reviews_list",
        False,
    ),
    (
        "autotunes.reviews.reject",
        "PUT",
        "/console/v1/autotunes/{id}/reviews/{reviewID}/reject",
        "Reject an autotune review; a reason of 1–2000 characters is required. The answer holds the review.",
        "autotunes.autotunes_reviews_reject",
        False,
    ),
    (
        "autotunes.reviews.update",
        "PUT",
        "/console/v1/autotunes/{id}/reviews/{reviewID}",
        "Change the description or reviewers of an autotune review; what you leave out stays, the proposal itself cannot change.",
        "autotunes.autotunes_reviews_update",
        False,
    ),
    (
        "autotunes.schedule_start",
        "POST",
        "/console/v1/autotunes/{id}/schedule_start",
        "Have an autotune start by itself at a time given in epoch milliseconds; the answer is only a message.",
        "autotunes.autotunes_schedule_start",
        False,
    ),
    (
        "autotunes.start",
        "PUT",
        "/console/v1/autotunes/{id}/start",
        "Start an autotune at once (schedule_start plans it for later); takes no body and answers only a message.",
        "autotunes.autotunes_start",
        False,
    ),
    (
        "autotunes.update",
        "PATCH",
        "/console/v1/autotunes/{id}",
        "Change only the autotune fields you send. A variants list must hold at least 2; name and unit type are not among the fields.",
        "autotunes.autotunes_update",
        False,
    ),
    (
        "change_validation.submit",
        "POST",
        "/console/v1/change_validation",
        "Report the verdict of your own check on a review: validated true or false, with optional message and debug links.",
        "change_validation.change_validation_submit",
        False,
    ),
    (
        "change_validation.update_message",
        "PATCH",
        "/console/v1/change_validation/message",
        "Update the message of a change check without giving a verdict; only the review id is required.",
        "change_validation.change_validation_update_message",
        False,
    ),
    (
        "company.get",
        "GET",
        "/console/v1/company",
        "Find out which company and organization the key belongs to, and whether the project is Warehouse Native.",
        "company.company_get",
        False,
    ),
    (
        "dashboards.create",
        "POST",
        "/console/v1/dashboards",
        "Create a dashboard, with text, header, timeseries and funnel widgets if you like; the answer holds its id and URL.",
        "dashboards.dashboards_create",
        False,
    ),
    (
        "dashboards.get",
        "GET",
        "/console/v1/dashboards/{id}",
        "Read a dashboard with its defaults and every widget's definition and id; figures come from the widget results call.",
        "dashboards.dashboards_get",
        False,
    ),
    (
        "dashboards.list",
        "GET",
        "/console/v1/dashboards",
        "List dashboards with widget count and default date range, but not the widgets; search matches part of the name.",
        "dashboards.dashboards_list",
        False,
    ),
    (
        "dashboards.widgets.add",
        "POST",
        "/console/v1/dashboards/{id}/widgets",
        "Add one or more widgets to a dashboard; those already there stay. The answer holds the new widget ids.",
        "dashboards.dashboards_widgets_add",
        False,
    ),
    (
        "dashboards.widgets.replace",
        "PUT",
        "/console/v1/dashboards/{id}/widgets",
        "Replace all widgets of a dashboard with your list, which may be empty; the answer holds the new ids.",
        "dashboards.dashboards_widgets_replace",
        False,
    ),
    (
        "dashboards.widgets.results.get",
        "GET",
        "/console/v1/dashboards/{id}/widgets/{widgetId}/results",
        "Read the figures behind a funnel widget: counts and conversion rate by step. Other widget types are not supported.",
        "dashboards.dashboards_widgets_results_get",
        False,
    ),
    (
        "dynamic_configs.archive",
        "PUT",
        "/console/v1/dynamic_configs/{id}/archive",
        "Archive a dynamic config, with a reason if you like; unarchive brings it back. The answer holds the config.",
        "dynamic_configs.dynamic_configs_archive",
        False,
    ),
    (
        "dynamic_configs.create",
        "POST",
        "/console/v1/dynamic_configs",
        "Create a dynamic config; only name (3–100 characters) is required, and it is enabled unless isEnabled is false.",
        "dynamic_configs.dynamic_configs_create",
        False,
    ),
    (
        "dynamic_configs.delete",
        "DELETE",
        "/console/v1/dynamic_configs/{id}",
        "Delete a dynamic config, where archive would keep it; the answer is only a message.",
        "dynamic_configs.dynamic_configs_delete",
        False,
    ),
    (
        "dynamic_configs.disable",
        "PUT",
        "/console/v1/dynamic_configs/{id}/disable",
        "Switch a dynamic config off, to be undone by enable; takes no body and answers the config.",
        "dynamic_configs.dynamic_configs_disable",
        False,
    ),
    (
        "dynamic_configs.eligible_reviewers.get",
        "GET",
        "/console/v1/dynamic_configs/{id}/eligible_reviewers",
        "Find who may review changes to a config: users and groups, or everyone. Project admins always may and are not listed.",
        "dynamic_configs.dynamic_configs_eligible_reviewers_get",
        False,
    ),
    (
        "dynamic_configs.enable",
        "PUT",
        "/console/v1/dynamic_configs/{id}/enable",
        "Switch a disabled dynamic config on again; takes no body and answers the whole config.",
        "dynamic_configs.dynamic_configs_enable",
        False,
    ),
    (
        "dynamic_configs.get",
        "GET",
        "/console/v1/dynamic_configs/{id}",
        "Read a dynamic config as it stands: rules, default value, schema, status and the read-only version number.",
        "dynamic_configs.dynamic_configs_get",
        False,
    ),
    (
        "dynamic_configs.list",
        "GET",
        "/console/v1/dynamic_configs",
        "List dynamic configs with their rules and default value, 100 a page unless told; filter by creator, tags or release pipeline.",
        "dynamic_configs.dynamic_configs_list",
        False,
    ),
    (
        "dynamic_configs.replace",
        "POST",
        "/console/v1/dynamic_configs/{id}",
        "Replace a dynamic config: isEnabled, description and rules are required, and the rules you send become the whole list.",
        "dynamic_configs.dynamic_configs_replace",
        False,
    ),
    (
        "dynamic_configs.reviews.approve",
        "PUT",
        "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/approve",
        "Approve a dynamic config review, comment optional. The config changes only when the review is committed.",
        "dynamic_configs.dynamic_configs_reviews_approve",
        False,
    ),
    (
        "dynamic_configs.reviews.commit",
        "PUT",
        "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit",
        "Apply the change of a dynamic config review to the config; takes no body and answers only a message.",
        "dynamic_configs.dynamic_configs_reviews_commit",
        False,
    ),
    (
        "dynamic_configs.reviews.create",
        "POST",
        "/console/v1/dynamic_configs/{id}/reviews",
        "Propose one change to a dynamic config for review: new rules and default value, one other setting, or a restore.",
        "dynamic_configs.dynamic_configs_reviews_create",
        False,
    ),
    (
        "dynamic_configs.reviews.delete",
        "DELETE",
        "/console/v1/dynamic_configs/{id}/reviews/{reviewID}",
        "Cancel a dynamic config review that is still open, leaving the config as it is; only a message comes back.",
        "dynamic_configs.dynamic_configs_reviews_delete",
        False,
    ),
    (
        "dynamic_configs.reviews.get",
        "GET",
        "/console/v1/dynamic_configs/{id}/reviews/{reviewID}",
        "Read one dynamic config review, with its status and the content of the change it proposes.",
        "dynamic_configs.dynamic_configs_reviews_get",
        False,
    ),
    (
        "dynamic_configs.reviews.list",
        "GET",
        "/console/v1/dynamic_configs/{id}/reviews",
        "List a dynamic config's reviews, newest first, each with status, kind of change, author and reviewers.",
        "dynamic_configs.dynamic_configs_reviews_list",
        False,
    ),
    (
        "dynamic_configs.reviews.reject",
        "PUT",
        "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/reject",
        "Turn down a dynamic config review; a reason (up to 2000 characters) must be given. The answer holds the review.",
        "dynamic_configs.dynamic_configs_reviews_reject",
        False,
    ),
    (
        "dynamic_configs.reviews.update",
        "PUT",
        "/console/v1/dynamic_configs/{id}/reviews/{reviewID}",
        "Edit a dynamic config review: description, reviewers, and here even the proposed change. A reviewer list replaces the old.",
        "dynamic_configs.dynamic_configs_reviews_update",
        False,
    ),
    (
        "dynamic_configs.rules.add",
        "POST",
        "/console/v1/dynamic_configs/{id}/rule",
        "Add one rule to a dynamic config and get the whole config back; not in the documents since October 2025.",
        "dynamic_configs.dynamic_configs_rules_add",
        True,
    ),
    (
        "dynamic_configs.rules.add_many",
        "POST",
        "/console/v1/dynamic_configs/{id}/rules",
        "Add several rules to a dynamic config in one call and get the config back; not in the documents since October 2025.",
        "dynamic_configs.dynamic_configs_rules_add_many",
        True,
    ),
    (
        "dynamic_configs.rules.delete",
        "DELETE",
        "/console/v1/dynamic_configs/{id}/rule/{ruleId}",
        "Delete one rule of a dynamic config by the rule's id; the answer holds the config with the rules that remain.",
        "dynamic_configs.dynamic_configs_rules_delete",
        False,
    ),
    (
        "dynamic_configs.rules.delete_by_name",
        "DELETE",
        "/console/v1/dynamic_configs/{id}/rule/name/{ruleName}",
        "Delete a rule found by name, and get the config that remains; not in the documents since October 2025.",
        "dynamic_configs.dynamic_configs_rules_delete_by_name",
        True,
    ),
    (
        "dynamic_configs.rules.get",
        "GET",
        "/console/v1/dynamic_configs/{id}/rule/{ruleId}",
        "Read one rule of a dynamic config: conditions, pass percentage, environments, return value and rollout steps.",
        "dynamic_configs.dynamic_configs_rules_get",
        False,
    ),
    (
        "dynamic_configs.rules.list",
        "GET",
        "/console/v1/dynamic_configs/{id}/rules",
        "Read only a config's rules. Declared as a page of objects that hold rules, but a single such object may come: take both.",
        "dynamic_configs.dynamic_configs_rules_list",
        False,
    ),
    (
        "dynamic_configs.rules.update",
        "PATCH",
        "/console/v1/dynamic_configs/{id}/rule/{ruleId}",
        "Change only the fields you send of one rule, sparing the config's other rules; the answer holds the whole config.",
        "dynamic_configs.dynamic_configs_rules_update",
        False,
    ),
    (
        "dynamic_configs.rules.update_by_name",
        "PATCH",
        "/console/v1/dynamic_configs/{id}/rule/name/{ruleName}",
        "Change only the sent fields of the rule of that name; not in the documents since October 2025, the call by rule id is.",
        "dynamic_configs.dynamic_configs_rules_update_by_name",
        True,
    ),
    (
        "dynamic_configs.rules.update_many",
        "PATCH",
        "/console/v1/dynamic_configs/{id}/rules",
        "Update several rules of a dynamic config at once and get the config back; not in the documents since October 2025.",
        "dynamic_configs.dynamic_configs_rules_update_many",
        True,
    ),
    (
        "dynamic_configs.unarchive",
        "PUT",
        "/console/v1/dynamic_configs/{id}/unarchive",
        "Bring an archived dynamic config back, with a reason if you like; the answer holds the config.",
        "dynamic_configs.dynamic_configs_unarchive",
        False,
    ),
    (
        "dynamic_configs.update",
        "PATCH",
        "/console/v1/dynamic_configs/{id}",
        "Change only the config fields you send, the rest stays. A rules list replaces every rule.",
        "dynamic_configs.dynamic_configs_update",
        False,
    ),
    (
        "dynamic_configs.versions.list",
        "GET",
        "/console/v1/dynamic_configs/{id}/versions",
        "List the versions of a dynamic config, paged, each one complete with rules, default value, version number and last editor.",
        "dynamic_configs.dynamic_configs_versions_list",
        False,
    ),
    (
        "environments.get",
        "GET",
        "/console/v1/environments",
        "Read the project's environments with their ids, and whether each is production, needs review or a release pipeline.",
        "environments.environments_get",
        False,
    ),
    (
        "environments.set",
        "POST",
        "/console/v1/environments",
        "Write the project's environments. Send the id of each one that exists: an entry without id becomes a new environment.",
        "environments.environments_set",
        False,
    ),
    (
        "events.get",
        "GET",
        "/console/v1/events/{eventName}",
        "List single logged events of one name, paged, with source, value, user and a time in epoch ms given as string.",
        "events.events_get",
        False,
    ),
    (
        "events.list",
        "GET",
        "/console/v1/events",
        "List single logged events of all names: source, value, user and time. Value and time (epoch ms) come as strings.",
        "events.events_list",
        False,
    ),
    (
        "events.metrics.list",
        "GET",
        "/console/v1/events/{eventName}/metrics",
        "List metric definitions around an event, paged, with type, tags, owner, and their lineage of events and metrics.",
        "events.events_metrics_list",
        False,
    ),
    (
        "experiments.abandon",
        "PUT",
        "/console/v1/experiments/{id}/abandon",
        "Abandon a started experiment; a reason is required, and one not yet started answers 400.",
        "experiments.experiments_abandon",
        False,
    ),
    (
        "experiments.alerts.get",
        "GET",
        "/console/v1/experiments/{id}/alerts",
        "Read guardrail alert statuses keyed by metric, with the status and figures of each non-control group.",
        "experiments.experiments_alerts_get",
        False,
    ),
    (
        "experiments.alerts.resolve",
        "POST",
        "/console/v1/experiments/{id}/alerts/{metricId}/resolve",
        "Resolve the rollout alert of one metric in an experiment; answers when it was resolved.",
        "experiments.experiments_alerts_resolve",
        False,
    ),
    (
        "experiments.archive",
        "PUT",
        "/console/v1/experiments/{id}/archive",
        "Archive an experiment, with a reason if you like; unarchive undoes it. Only a message comes back.",
        "experiments.experiments_archive",
        False,
    ),
    (
        "experiments.assignment_sources.create",
        "POST",
        "/console/v1/experiments/assignment_sources",
        "Create an assignment source from SQL, with columns for time, experiment and group and a unit mapping; dryRun only checks.",
        "experiments.experiments_assignment_sources_create",
        False,
    ),
    (
        "experiments.assignment_sources.delete",
        "DELETE",
        "/console/v1/experiments/assignment_source/{name}",
        "Delete an assignment source, which is found by its name, not an id; the answer is only a message.",
        "experiments.experiments_assignment_sources_delete",
        False,
    ),
    (
        "experiments.assignment_sources.list",
        "GET",
        "/console/v1/experiments/assignment_sources",
        "List assignment sources with their SQL, columns and unit mapping, 100 a page unless told; there are no filters.",
        "experiments.experiments_assignment_sources_list",
        False,
    ),
    (
        "experiments.assignment_sources.replace",
        "POST",
        "/console/v1/experiments/assignment_source/{name}",
        "Update an assignment source as a whole: query, its three columns and the unit mapping are required; dryRun saves nothing.",
        "experiments.experiments_assignment_sources_replace",
        False,
    ),
    (
        "experiments.assignment_sources.update",
        "PATCH",
        "/console/v1/experiments/assignment_source/{name}",
        "Change only the sent fields of an assignment source, its name included; dryRun checks them without saving.",
        "experiments.experiments_assignment_sources_update",
        False,
    ),
    (
        "experiments.code_cleanup.create",
        "POST",
        "/console/v1/experiments/{id}/code_cleanup",
        "Start the code clean-up of a stale experiment; one that is not stale answers 400. The answer says only that it began.",
        "experiments.experiments_code_cleanup_create",
        False,
    ),
    (
        "experiments.context.get",
        "GET",
        "/console/v1/experiments/{id}/context",
        "Get one text that describes the experiment for an AI assistant.",
        "experiments.experiments_context_get",
        False,
    ),
    (
        "experiments.create",
        "POST",
        "/console/v1/experiments",
        "Create an experiment; only name is required, and one already in use gives 400. Many fields are for Warehouse Native alone.",
        "experiments.experiments_create",
        False,
    ),
    (
        "experiments.cumulative_exposures.list",
        "GET",
        "/console/v1/experiments/{id}/cumulative_exposures",
        "Read running exposure counts by date, one series for each group.",
        "experiments.experiments_cumulative_exposures_list",
        False,
    ),
    (
        "experiments.defer_decision",
        "PUT",
        "/console/v1/experiments/{id}/defer_decision",
        "Conclude an experiment but leave open which group ships; an experiment that cannot do so answers 400.",
        "experiments.experiments_defer_decision",
        False,
    ),
    (
        "experiments.delete",
        "DELETE",
        "/console/v1/experiments/{id}",
        "Delete an experiment; no call restores it. To keep it out of sight, archive it: that can be undone.",
        "experiments.experiments_delete",
        False,
    ),
    (
        "experiments.diagnostics_checks.get",
        "GET",
        "/console/v1/experiments/{id}/diagnostics_checks",
        "Read daily check counts per group, the last 7 days unless told; is_realtime marks a last day still filling.",
        "experiments.experiments_diagnostics_checks_get",
        False,
    ),
    (
        "experiments.dimensional_exposures.get",
        "GET",
        "/console/v1/experiments/{id}/dimensional_exposures",
        "Find sample-ratio mismatch by dimension: unit count, p-value and severity of each dimension value.",
        "experiments.experiments_dimensional_exposures_get",
        False,
    ),
    (
        "experiments.disable_groups",
        "POST",
        "/console/v1/experiments/{id}/disable_groups",
        "Turn off the groups you name and leave the others alone; answers the whole experiment.",
        "experiments.experiments_disable_groups",
        False,
    ),
    (
        "experiments.eligible_reviewers.get",
        "GET",
        "/console/v1/experiments/{id}/eligible_reviewers",
        "See who may review an experiment; everyone_eligible means no reviewers are set. Project admins always may, unlisted.",
        "experiments.experiments_eligible_reviewers_get",
        False,
    ),
    (
        "experiments.enable_groups",
        "POST",
        "/console/v1/experiments/{id}/enable_groups",
        "Turn the groups you name back on; answers the whole experiment.",
        "experiments.experiments_enable_groups",
        False,
    ),
    (
        "experiments.entity_properties.create",
        "POST",
        "/console/v1/experiments/entity_properties",
        "Create an entity property source; name, SQL and unit mapping are required, a timestamp column is not. dryRun only checks.",
        "experiments.experiments_entity_properties_create",
        False,
    ),
    (
        "experiments.entity_properties.delete",
        "DELETE",
        "/console/v1/experiments/entity_property/{name}",
        "Delete an entity property source, found by name and not by id; answers only a message, 404 if there is none.",
        "experiments.experiments_entity_properties_delete",
        False,
    ),
    (
        "experiments.entity_properties.get",
        "GET",
        "/console/v1/experiments/entity_property/{name}",
        "Read one entity property source by name: SQL, timestamp handling, unit mapping, owner, and whether only the API edits it.",
        "experiments.experiments_entity_properties_get",
        False,
    ),
    (
        "experiments.entity_properties.list",
        "GET",
        "/console/v1/experiments/entity_properties",
        "List entity property sources with their SQL, timestamp column and unit mapping, 100 a page unless told; no filters.",
        "experiments.experiments_entity_properties_list",
        False,
    ),
    (
        "experiments.entity_properties.replace",
        "POST",
        "/console/v1/experiments/entity_property/{name}",
        "Replace an entity property source; sql and idTypeMapping are required, and name in the body renames it.",
        "experiments.experiments_entity_properties_replace",
        False,
    ),
    (
        "experiments.entity_properties.update",
        "PATCH",
        "/console/v1/experiments/entity_property/{name}",
        "Change the fields you pass of an entity property source; its sql is read-only here, and dryRun only checks.",
        "experiments.experiments_entity_properties_update",
        False,
    ),
    (
        "experiments.exposures.get",
        "GET",
        "/console/v1/experiments/{experimentName}/exposures",
        "Count the exposures of one experiment; no longer documented, exposures.count takes several ids at once.",
        "experiments.experiments_exposures_get",
        True,
    ),
    (
        "experiments.get",
        "GET",
        "/console/v1/experiments/{id}",
        "Read one experiment in full: status, groups, metrics, analysis settings and active review.",
        "experiments.experiments_get",
        False,
    ),
    (
        "experiments.list",
        "GET",
        "/console/v1/experiments",
        "List experiments, 100 a page unless told; filter by status, team, layer, unit type, target app, tags, creator and creation day.",
        "experiments.experiments_list",
        False,
    ),
    (
        "experiments.load_pulse",
        "POST",
        "/console/v1/experiments/{id}/load_pulse",
        "Start loading pulse results (Warehouse Native), a full load unless told; answers before they are there.",
        "experiments.experiments_load_pulse",
        False,
    ),
    (
        "experiments.make_decision",
        "PUT",
        "/console/v1/experiments/{id}/make_decision",
        "Ship one group of a started experiment; a reason is required. With holdout it stays live for a held-back share.",
        "experiments.experiments_make_decision",
        False,
    ),
    (
        "experiments.overrides.add",
        "PATCH",
        "/console/v1/experiments/{id}/overrides",
        "Add overrides to those already there; both lists are required, [] where you have none to add.",
        "experiments.experiments_overrides_add",
        False,
    ),
    (
        "experiments.overrides.get",
        "GET",
        "/console/v1/experiments/{id}/overrides",
        "Read which gates, segments and ids are forced into which group, by environment.",
        "experiments.experiments_overrides_get",
        False,
    ),
    (
        "experiments.overrides.remove",
        "DELETE",
        "/console/v1/experiments/{id}/overrides",
        "Remove the experiment overrides you name. The body is demanded here: a call without one may clear every override.",
        "experiments.experiments_overrides_remove",
        False,
    ),
    (
        "experiments.overrides.remove_conditional",
        "DELETE",
        "/console/v1/experiments/{id}/overrides/conditional/{type}/{name}",
        "Remove one gate or segment override; succeeds also when there is none. Answers the overrides left.",
        "experiments.experiments_overrides_remove_conditional",
        False,
    ),
    (
        "experiments.overrides.remove_user",
        "DELETE",
        "/console/v1/experiments/{id}/overrides/userID/{userID}",
        "Free one id from one group, unit type and environment; safe to repeat. Answers every override that is left.",
        "experiments.experiments_overrides_remove_user",
        False,
    ),
    (
        "experiments.overrides.set",
        "POST",
        "/console/v1/experiments/{id}/overrides",
        "Set the whole set of experiment overrides; both lists are required, read first what you want to keep.",
        "experiments.experiments_overrides_set",
        False,
    ),
    (
        "experiments.pulse_load_history.cancel",
        "POST",
        "/console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel",
        "Stop a pulse load (Warehouse Native) by its dagID; only a message comes back, 404 for an unknown one.",
        "experiments.experiments_pulse_load_history_cancel",
        False,
    ),
    (
        "experiments.pulse_load_history.get",
        "GET",
        "/console/v1/experiments/{id}/pulse_load_history/{dagID}",
        "Look into one pulse load (Warehouse Native): its jobs with warehouse ids, times in epoch ms and the SQL run.",
        "experiments.experiments_pulse_load_history_get",
        False,
    ),
    (
        "experiments.pulse_load_history.list",
        "GET",
        "/console/v1/experiments/{id}/pulse_load_history",
        "List past pulse loads (Warehouse Native): when, by whom, for which days, of which kind and how each ended.",
        "experiments.experiments_pulse_load_history_list",
        False,
    ),
    (
        "experiments.pulse_metric_result.get",
        "GET",
        "/console/v1/experiments/{id}/pulse_metric_result",
        "Compare two groups on one metric, broken down by dimension; control, test and metricID are required.",
        "experiments.experiments_pulse_metric_result_get",
        False,
    ),
    (
        "experiments.pulse_results.get",
        "GET",
        "/console/v1/experiments/{id}/pulse_results",
        "Compare a test with a control group on every primary, secondary and other metric of the experiment (beta).",
        "experiments.experiments_pulse_results_get",
        False,
    ),
    (
        "experiments.qualifying_events.create",
        "POST",
        "/console/v1/experiments/qualifying_events",
        "Define a qualifying event; name, sql, timestampColumn and idTypeMapping are required. dryRun checks without saving.",
        "experiments.experiments_qualifying_events_create",
        False,
    ),
    (
        "experiments.qualifying_events.delete",
        "DELETE",
        "/console/v1/experiments/qualifying_events/{name}",
        "Delete a qualifying event by its name, which is its identifier; only a message comes back.",
        "experiments.experiments_qualifying_events_delete",
        False,
    ),
    (
        "experiments.qualifying_events.get",
        "GET",
        "/console/v1/experiments/qualifying_events/{name}",
        "Read one qualifying event by name: its SQL or table, timestamp column, unit mapping and owner.",
        "experiments.experiments_qualifying_events_get",
        False,
    ),
    (
        "experiments.qualifying_events.list",
        "GET",
        "/console/v1/experiments/qualifying_events",
        "List qualifying events page by page, each with its SQL, timestamp column and unit mapping.",
        "experiments.experiments_qualifying_events_list",
        False,
    ),
    (
        "experiments.qualifying_events.replace",
        "POST",
        "/console/v1/experiments/qualifying_events/{name}",
        "Replace a qualifying event; sql, timestampColumn and idTypeMapping are required, the name cannot change.",
        "experiments.experiments_qualifying_events_replace",
        False,
    ),
    (
        "experiments.replace",
        "POST",
        "/console/v1/experiments/{id}",
        "Replace an experiment: nine fields are required, status, groups and allocation among them. A name in use answers 400.",
        "experiments.experiments_replace",
        False,
    ),
    (
        "experiments.reset",
        "PUT",
        "/console/v1/experiments/{id}/reset",
        "Reset an experiment that has started; one that has not answers 400, and success is only a message.",
        "experiments.experiments_reset",
        False,
    ),
    (
        "experiments.restart_as_new",
        "POST",
        "/console/v1/experiments/{id}/restart_as_new",
        "Make a new experiment, under a new name, from one that has started; answers the new one. Not yet started: 400.",
        "experiments.experiments_restart_as_new",
        False,
    ),
    (
        "experiments.reviews.approve",
        "PUT",
        "/console/v1/experiments/{id}/reviews/{reviewID}/approve",
        "Approve an experiment review, with a comment if you like; the change waits until the review is committed.",
        "experiments.experiments_reviews_approve",
        False,
    ),
    (
        "experiments.reviews.commit",
        "PUT",
        "/console/v1/experiments/{id}/reviews/{reviewID}/commit",
        "Apply the change that an experiment review proposes; only a message comes back.",
        "experiments.experiments_reviews_commit",
        False,
    ),
    (
        "experiments.reviews.create",
        "POST",
        "/console/v1/experiments/{id}/reviews",
        "Propose a change to an experiment for review; type says which one and decides which other fields are needed.",
        "experiments.experiments_reviews_create",
        False,
    ),
    (
        "experiments.reviews.delete",
        "DELETE",
        "/console/v1/experiments/{id}/reviews/{reviewID}",
        "Withdraw an experiment review that is still open; only a message comes back.",
        "experiments.experiments_reviews_delete",
        False,
    ),
    (
        "experiments.reviews.get",
        "GET",
        "/console/v1/experiments/{id}/reviews/{reviewID}",
        "Read one experiment review: its status, reviewers, and the live next to the proposed values.",
        "experiments.experiments_reviews_get",
        False,
    ),
    (
        "experiments.reviews.list",
        "GET",
        "/console/v1/experiments/{id}/reviews",
        "List the reviews of an experiment, newest first, with status, author and reviewers; the change itself comes with `get`.",
        "experiments.experiments_reviews_list",
        False,
    ),
    (
        "experiments.reviews.reject",
        "PUT",
        "/console/v1/experiments/{id}/reviews/{reviewID}/reject",
        "Reject an experiment review; a reason is required. Answers the review with its new status.",
        "experiments.experiments_reviews_reject",
        False,
    ),
    (
        "experiments.reviews.update",
        "PUT",
        "/console/v1/experiments/{id}/reviews/{reviewID}",
        "Edit the description or reviewers of an experiment review, not its change; reviewer lists replace the old.",
        "experiments.experiments_reviews_update",
        False,
    ),
    (
        "experiments.schedule_start",
        "POST",
        "/console/v1/experiments/{id}/schedule_start",
        "Let an experiment start by itself at a given epoch-millisecond time; only a message comes back.",
        "experiments.experiments_schedule_start",
        False,
    ),
    (
        "experiments.start",
        "PUT",
        "/console/v1/experiments/{id}/start",
        "Start an experiment now; the two analysis times are only for Warehouse Native analysis-only ones.",
        "experiments.experiments_start",
        False,
    ),
    (
        "experiments.summary_charts.get",
        "GET",
        "/console/v1/experiments/{id}/summary_charts",
        "Read the charts of an experiment's summary by section, metric figures included (beta).",
        "experiments.experiments_summary_charts_get",
        False,
    ),
    (
        "experiments.unarchive",
        "PUT",
        "/console/v1/experiments/{id}/unarchive",
        "Bring an archived experiment back; takes no body and answers only a message.",
        "experiments.experiments_unarchive",
        False,
    ),
    (
        "experiments.update",
        "PATCH",
        "/console/v1/experiments/{id}",
        "Change only the fields you pass and keep the rest; answers the whole experiment.",
        "experiments.experiments_update",
        False,
    ),
    (
        "experiments.versions.list",
        "GET",
        "/console/v1/experiments/{id}/versions",
        "List the versions of an experiment, each as a whole experiment; dates limit them by last change.",
        "experiments.experiments_versions_list",
        False,
    ),
    (
        "exposures.count",
        "GET",
        "/console/v1/exposure_count",
        "Count exposure events of the past day and the past 7 days, for up to 25 ids of each kind.",
        "exposures.exposures_count",
        False,
    ),
    (
        "gates.alerts.resolve",
        "POST",
        "/console/v1/gates/{id}/alerts/{metricId}/resolve",
        "Resolve the rollout alert of one metric on a gate; answers when it was resolved.",
        "gates.gates_alerts_resolve",
        False,
    ),
    (
        "gates.archive",
        "PUT",
        "/console/v1/gates/{id}/archive",
        "Archive a gate; the body must be sent but may be empty. Answers the gate, its status now Archived.",
        "gates.gates_archive",
        False,
    ),
    (
        "gates.checks.get",
        "GET",
        "/console/v1/gates/{id}/checks",
        "Tell whether production checked the gate in the last 7 days; null is possible, so do not take it for no.",
        "gates.gates_checks_get",
        False,
    ),
    (
        "gates.code_cleanup.create",
        "POST",
        "/console/v1/gates/{id}/code_cleanup",
        "Start the code clean-up of a gate; the answer says only that the work has begun.",
        "gates.gates_code_cleanup_create",
        False,
    ),
    (
        "gates.create",
        "POST",
        "/console/v1/gates",
        "Create a gate with its rules in one call; leave out what you do not set, nulls are refused. Answers the new gate.",
        "gates.gates_create",
        False,
    ),
    (
        "gates.delete",
        "DELETE",
        "/console/v1/gates/{id}",
        "Delete a gate; no call restores it, and only a message comes back. Archiving keeps the gate instead.",
        "gates.gates_delete",
        False,
    ),
    (
        "gates.disable",
        "PUT",
        "/console/v1/gates/{id}/disable",
        "Switch a gate off; takes no body, and answers the whole gate.",
        "gates.gates_disable",
        False,
    ),
    (
        "gates.dynamic_config_references.list",
        "GET",
        "/console/v1/gates/{id}/dynamic_config_references",
        "List dynamic configs that refer to this gate, whole and at most 100 a page.",
        "gates.gates_dynamic_config_references_list",
        False,
    ),
    (
        "gates.eligible_reviewers.get",
        "GET",
        "/console/v1/gates/{id}/eligible_reviewers",
        "See who may review a gate; everyone_eligible means no reviewers are set. Project admins always may, unlisted.",
        "gates.gates_eligible_reviewers_get",
        False,
    ),
    (
        "gates.enable",
        "PUT",
        "/console/v1/gates/{id}/enable",
        "Switch a gate on; takes no body, and answers the whole gate.",
        "gates.gates_enable",
        False,
    ),
    (
        "gates.experiment_references.list",
        "GET",
        "/console/v1/gates/{id}/experiment_references",
        "List experiments that refer to this gate, whole and at most 100 a page.",
        "gates.gates_experiment_references_list",
        False,
    ),
    (
        "gates.gate_references.list",
        "GET",
        "/console/v1/gates/{id}/gate_references",
        "List other gates that refer to this one, whole and at most 100 a page: look before you delete.",
        "gates.gates_gate_references_list",
        False,
    ),
    (
        "gates.get",
        "GET",
        "/console/v1/gates/{id}",
        "Read one gate with its rules, status, checks per hour, and for a stale one the reason.",
        "gates.gates_get",
        False,
    ),
    (
        "gates.launch",
        "PUT",
        "/console/v1/gates/{id}/launch",
        "Mark a gate as launched: status Launched, a field apart from isEnabled. Answers the whole gate.",
        "gates.gates_launch",
        False,
    ),
    (
        "gates.list",
        "GET",
        "/console/v1/gates",
        "List feature gates, 100 a page unless told; filters combine, and type='STALE' finds clean-up candidates.",
        "gates.gates_list",
        False,
    ),
    (
        "gates.load_pulse",
        "POST",
        "/console/v1/gates/{id}/load_pulse",
        "Load pulse results of one gate rule; ruleId is required, a full load is the default. Answers only a message.",
        "gates.gates_load_pulse",
        False,
    ),
    (
        "gates.overrides.add",
        "PATCH",
        "/console/v1/gates/{id}/overrides",
        "Add ids that always pass or fail: either plain lists of up to 2,000 ids each, or lists by environment.",
        "gates.gates_overrides_add",
        False,
    ),
    (
        "gates.overrides.get",
        "GET",
        "/console/v1/gates/{id}/overrides",
        "Read the user and custom ids that always pass or always fail the gate, overall and by environment.",
        "gates.gates_overrides_get",
        False,
    ),
    (
        "gates.overrides.remove",
        "DELETE",
        "/console/v1/gates/{id}/overrides",
        "Remove the gate overrides you name. The body is demanded here: a call without one may clear every override.",
        "gates.gates_overrides_remove",
        False,
    ),
    (
        "gates.overrides.remove_user",
        "DELETE",
        "/console/v1/gates/{id}/overrides/userID/{userID}",
        "Drop one user id from the all-environments pass or fail list; other overrides stay. Safe to repeat.",
        "gates.gates_overrides_remove_user",
        False,
    ),
    (
        "gates.overrides.set",
        "POST",
        "/console/v1/gates/{id}/overrides",
        "Set the ids that always pass or fail, in place of the present ones: lists of up to 2,000 ids, or by environment.",
        "gates.gates_overrides_set",
        False,
    ),
    (
        "gates.replace",
        "POST",
        "/console/v1/gates/{id}",
        "Replace a gate: isEnabled, description and rules are required, and no rule outlives the list you send.",
        "gates.gates_replace",
        False,
    ),
    (
        "gates.reviews.approve",
        "PUT",
        "/console/v1/gates/{id}/reviews/{reviewID}/approve",
        "Approve a gate review, with a comment if you like; the change waits until the review is committed.",
        "gates.gates_reviews_approve",
        False,
    ),
    (
        "gates.reviews.commit",
        "PUT",
        "/console/v1/gates/{id}/reviews/{reviewID}/commit",
        "Apply the change that a gate review proposes; only a message comes back.",
        "gates.gates_reviews_commit",
        False,
    ),
    (
        "gates.reviews.create",
        "POST",
        "/console/v1/gates/{id}/reviews",
        "Propose one change to a gate for review; description and change are required, with one kind of change a review.",
        "gates.gates_reviews_create",
        False,
    ),
    (
        "gates.reviews.delete",
        "DELETE",
        "/console/v1/gates/{id}/reviews/{reviewID}",
        "Withdraw a gate review that is still open; only a message comes back.",
        "gates.gates_reviews_delete",
        False,
    ),
    (
        "gates.reviews.get",
        "GET",
        "/console/v1/gates/{id}/reviews/{reviewID}",
        "Read one gate review: its status, reviewers, and the live next to the proposed values.",
        "gates.gates_reviews_get",
        False,
    ),
    (
        "gates.reviews.list",
        "GET",
        "/console/v1/gates/{id}/reviews",
        "List the reviews of a gate, newest first, with status, author and reviewers; the change itself comes with `get`.",
        "gates.gates_reviews_list",
        False,
    ),
    (
        "gates.reviews.reject",
        "PUT",
        "/console/v1/gates/{id}/reviews/{reviewID}/reject",
        "Reject a gate review; a reason is required. Answers the review with its new status.",
        "gates.gates_reviews_reject",
        False,
    ),
    (
        "gates.reviews.update",
        "PUT",
        "/console/v1/gates/{id}/reviews/{reviewID}",
        "Edit the description, reviewers or change of a gate review; an empty body is refused, lists replace the old.",
        "gates.gates_reviews_update",
        False,
    ),
    (
        "gates.rules.add",
        "POST",
        "/console/v1/gates/{id}/rule",
        "Add one rule and keep the rules that are there; name, passPercentage and conditions are required. Answers the gate.",
        "gates.gates_rules_add",
        False,
    ),
    (
        "gates.rules.add_many",
        "POST",
        "/console/v1/gates/{id}/rules",
        "Add several rules in one call and keep the present ones; dropped from the published document in 2026.",
        "gates.gates_rules_add_many",
        True,
    ),
    (
        "gates.rules.delete",
        "DELETE",
        "/console/v1/gates/{id}/rules/{ruleID}",
        "Remove one rule from a gate; its other rules stay. The answer holds the whole gate as it is now.",
        "gates.gates_rules_delete",
        False,
    ),
    (
        "gates.rules.list",
        "GET",
        "/console/v1/gates/{id}/rules",
        "Read only the rules of a gate, with ids and percentages, and none of its other settings.",
        "gates.gates_rules_list",
        False,
    ),
    (
        "gates.rules.pulse_load_history.list",
        "GET",
        "/console/v1/gates/{id}/rules/{ruleID}/pulse_load_history",
        "List past Pulse loads of a gate rule with outcome, date range and reload type. For Warehouse Native projects.",
        "gates.gates_rules_pulse_load_history_list",
        False,
    ),
    (
        "gates.rules.pulse_results.get",
        "GET",
        "/console/v1/gates/{id}/rules/{ruleID}/pulse_results",
        "Read a rule's measured effect on the gate's monitoring metrics: means, changes, intervals and p-values.",
        "gates.gates_rules_pulse_results_get",
        False,
    ),
    (
        "gates.rules.update",
        "PATCH",
        "/console/v1/gates/{id}/rules/{ruleID}",
        "Change the fields you pass of one gate rule; this neither adds nor removes rules. The answer holds the whole gate.",
        "gates.gates_rules_update",
        False,
    ),
    (
        "gates.rules.update_many",
        "PATCH",
        "/console/v1/gates/{id}/rules",
        "Change settings of rules that exist; none is added or removed. Take them from gates.get; what gates.rules.list gives lacks their environments.",
        "gates.gates_rules_update_many",
        True,
    ),
    (
        "gates.unarchive",
        "PUT",
        "/console/v1/gates/{id}/unarchive",
        "Bring an archived gate back and get it in the answer. A body is required, though its only field is optional.",
        "gates.gates_unarchive",
        False,
    ),
    (
        "gates.update",
        "PATCH",
        "/console/v1/gates/{id}",
        "Change only the fields you pass; the rest of the gate stays. A rules list replaces every rule.",
        "gates.gates_update",
        False,
    ),
    (
        "gates.versions.list",
        "GET",
        "/console/v1/gates/{id}/versions",
        "List the versions of a gate, 100 a page unless told; each is a full gate, so rules of the past can be compared.",
        "gates.gates_versions_list",
        False,
    ),
    (
        "holdouts.create",
        "POST",
        "/console/v1/holdouts",
        "Create a holdout; only name is required. Percentage, gates, experiments and layers are set by a later update. 400 if the name is taken.",
        "holdouts.holdouts_create",
        False,
    ),
    (
        "holdouts.delete",
        "DELETE",
        "/console/v1/holdouts/{id}",
        "Delete a holdout; the API has no call to restore it.",
        "holdouts.holdouts_delete",
        False,
    ),
    (
        "holdouts.get",
        "GET",
        "/console/v1/holdouts/{id}",
        "Read a holdout: its percentage and the gates, experiments and layers under it. Overrides are a separate call.",
        "holdouts.holdouts_get",
        False,
    ),
    (
        "holdouts.list",
        "GET",
        "/console/v1/holdouts",
        "List holdouts with their gates, experiments and layers, 100 a page unless told; filter by creator or tags.",
        "holdouts.holdouts_list",
        False,
    ),
    (
        "holdouts.overrides.add",
        "PATCH",
        "/console/v1/holdouts/{id}/overrides",
        "Add overrides to those a holdout has: either id lists of up to 2,000 each, or environment overrides.",
        "holdouts.holdouts_overrides_add",
        False,
    ),
    (
        "holdouts.overrides.get",
        "GET",
        "/console/v1/holdouts/{id}/overrides",
        "Read which user and custom ids are forced to pass or fail a holdout, overall and by environment.",
        "holdouts.holdouts_overrides_get",
        False,
    ),
    (
        "holdouts.overrides.remove",
        "DELETE",
        "/console/v1/holdouts/{id}/overrides",
        "Remove the holdout overrides you name. The body is demanded here: a call without one may clear every override.",
        "holdouts.holdouts_overrides_remove",
        False,
    ),
    (
        "holdouts.overrides.set",
        "POST",
        "/console/v1/holdouts/{id}/overrides",
        "Set the overrides of a holdout in place of adding: either id lists of up to 2,000 each, or environment overrides.",
        "holdouts.holdouts_overrides_set",
        False,
    ),
    (
        "holdouts.pulse_results.get",
        "GET",
        "/console/v1/holdouts/{id}/pulse_results",
        "Read a holdout's measured effect on its monitoring metrics: means, changes, intervals and p-values.",
        "holdouts.holdouts_pulse_results_get",
        False,
    ),
    (
        "holdouts.replace",
        "POST",
        "/console/v1/holdouts/{id}",
        "Replace the settings of a holdout: every field but monitoringMetrics is required. experimentIDs replace those before.",
        "holdouts.holdouts_replace",
        False,
    ),
    (
        "holdouts.update",
        "PATCH",
        "/console/v1/holdouts/{id}",
        "Change only the fields you pass. experimentIDs are reported to be appended, even twice, not replaced; read back.",
        "holdouts.holdouts_update",
        False,
    ),
    (
        "ingestion.backfill",
        "POST",
        "/console/v1/ingestion/backfill",
        "Import past days from a warehouse; both dates, type and dataset are required. The answer holds only a runID to follow.",
        "ingestion.ingestion_backfill",
        False,
    ),
    (
        "ingestion.connection.set_databricks",
        "POST",
        "/console/v1/ingestion/connection/databricks",
        "Connect Databricks as a source of ingestion: token, host and path are required. Token and credentials are secrets.",
        "ingestion.ingestion_connection_set_databricks",
        False,
    ),
    (
        "ingestion.delete",
        "DELETE",
        "/console/v1/ingestion",
        "Remove the ingestion source found by type, dataset and source_name; the API has no call to restore it.",
        "ingestion.ingestion_delete",
        False,
    ),
    (
        "ingestion.events.count",
        "GET",
        "/console/v1/ingestion/events/count",
        "Count ingested events by day between two required dates. Rows come flat, or grouped under each date.",
        "ingestion.ingestion_events_count",
        False,
    ),
    (
        "ingestion.events.delta",
        "GET",
        "/console/v1/ingestion/events/delta",
        "Compare internal with external event counts by day; each row tells whether they differ and the threshold.",
        "ingestion.ingestion_events_delta",
        False,
    ),
    (
        "ingestion.get",
        "GET",
        "/console/v1/ingestion",
        "Read one ingestion source: whether it is enabled, and its settings. Needs type and dataset; source_name narrows.",
        "ingestion.ingestion_get",
        False,
    ),
    (
        "ingestion.runs.get",
        "GET",
        "/console/v1/ingestion/runs/{id}",
        "Follow one ingestion run, such as a backfill by its runID: latest status and history by source and date.",
        "ingestion.ingestion_runs_get",
        False,
    ),
    (
        "ingestion.runs.list",
        "GET",
        "/console/v1/ingestion/runs",
        "List ingestion runs with their status history by source and date. Takes page but no limit.",
        "ingestion.ingestion_runs_list",
        False,
    ),
    (
        "ingestion.schedule.get",
        "GET",
        "/console/v1/ingestion/schedule",
        "Tell the hour of the day, Pacific time, at which a dataset is ingested.",
        "ingestion.ingestion_schedule_get",
        False,
    ),
    (
        "ingestion.schedule.set",
        "POST",
        "/console/v1/ingestion/schedule",
        "Set the hour, Pacific time, at which a dataset is ingested. Pass the hour: the declared default is 10.",
        "ingestion.ingestion_schedule_set",
        False,
    ),
    (
        "ingestion.set",
        "POST",
        "/console/v1/ingestion",
        "Create an ingestion source for events, metrics or exposures. source_name is required and must be unused, else 400.",
        "ingestion.ingestion_set",
        False,
    ),
    (
        "ingestion.status.list",
        "GET",
        "/console/v1/ingestion/status",
        "List import results between two required dates with row counts and errors; filter by source, dataset or status.",
        "ingestion.ingestion_status_list",
        False,
    ),
    (
        "ingestion.update",
        "PATCH",
        "/console/v1/ingestion",
        "Change an ingestion source named by type and dataset, both required. Query, table, mapping and enabled are optional.",
        "ingestion.ingestion_update",
        False,
    ),
    (
        "keys.create",
        "POST",
        "/console/v1/keys",
        "Create a key; description and type are required. The answer holds the new secret: keep it safe and out of logs.",
        "keys.keys_create",
        False,
    ),
    (
        "keys.deactivate",
        "PATCH",
        "/console/v1/keys/{id}/deactivate",
        "Switch a key off without deleting it; its status becomes deactivated, and the API has no call to switch it on again.",
        "keys.keys_deactivate",
        False,
    ),
    (
        "keys.delete",
        "DELETE",
        "/console/v1/keys/{id}",
        "Delete an API key; the API has no call to restore it. Answers only a message, or 403 if your key lacks the right.",
        "keys.keys_delete",
        False,
    ),
    (
        "keys.get",
        "GET",
        "/console/v1/keys/{id}",
        "Read the type, scopes, environments, target apps and status of a key. The answer may hold the secret; 403 if your key lacks the right.",
        "keys.keys_get",
        False,
    ),
    (
        "keys.list",
        "GET",
        "/console/v1/keys",
        "List API keys with scopes, environments and status, 100 a page unless told. Answers may hold secrets; 403 if your key lacks the right.",
        "keys.keys_list",
        False,
    ),
    (
        "keys.rotate",
        "PATCH",
        "/console/v1/keys/{id}/rotate",
        "Give a key a new secret, held by the answer: store it and hand it to every user of the old one. 403 if your key lacks the right.",
        "keys.keys_rotate",
        False,
    ),
    (
        "keys.update",
        "PATCH",
        "/console/v1/keys/{id}",
        "Change the description, scopes, environments or target apps of a key. Its type, status and secret stay.",
        "keys.keys_update",
        False,
    ),
    (
        "layers.create",
        "POST",
        "/console/v1/layers",
        "Create a layer; name and idType are required. Parameters cannot be given here, add them with PATCH.",
        "layers.layers_create",
        False,
    ),
    (
        "layers.delete",
        "DELETE",
        "/console/v1/layers/{id}",
        "Delete a layer; the API has no call to restore it. Answers only a message; list its experiments first.",
        "layers.layers_delete",
        False,
    ),
    (
        "layers.experiments.list",
        "GET",
        "/console/v1/layers/{id}/experiments",
        "List the experiments that run in a layer as full experiments, 100 a page unless told.",
        "layers.layers_experiments_list",
        False,
    ),
    (
        "layers.get",
        "GET",
        "/console/v1/layers/{id}",
        "Read a layer with its parameters, their default values and its holdouts. Overrides are a separate call.",
        "layers.layers_get",
        False,
    ),
    (
        "layers.list",
        "GET",
        "/console/v1/layers",
        "List layers with parameters, 100 a page unless told; isImplicitLayer marks those Statsig made for an experiment.",
        "layers.layers_list",
        False,
    ),
    (
        "layers.overrides.add",
        "PATCH",
        "/console/v1/layers/{id}/overrides",
        'Add overrides to those a layer has. op must be "add", and both lists are required, empty if unused.',
        "layers.layers_overrides_add",
        False,
    ),
    (
        "layers.overrides.get",
        "GET",
        "/console/v1/layers/{id}/overrides",
        "Read the overrides of a layer: those by gate or segment, and those by unit id, with experiment and group.",
        "layers.layers_overrides_get",
        False,
    ),
    (
        "layers.overrides.remove",
        "DELETE",
        "/console/v1/layers/{id}/overrides",
        "Remove the layer overrides you name. The body is demanded here: what a call without one clears is not known.",
        "layers.layers_overrides_remove",
        False,
    ),
    (
        "layers.overrides.remove_conditional",
        "DELETE",
        "/console/v1/layers/{id}/overrides/conditional/{type}/{name}",
        "Remove one gate or segment override from a layer; succeeds if there is none. Needs groupName and experimentName.",
        "layers.layers_overrides_remove_conditional",
        False,
    ),
    (
        "layers.overrides.remove_user",
        "DELETE",
        "/console/v1/layers/{id}/overrides/userID/{userID}",
        "Remove one unit id from one group, experiment and environment of a layer; succeeds if absent. Answers all that remain.",
        "layers.layers_overrides_remove_user",
        False,
    ),
    (
        "layers.overrides.set",
        "POST",
        "/console/v1/layers/{id}/overrides",
        "Set the overrides of a layer to the two lists you pass, both required; use PATCH to add to what is there.",
        "layers.layers_overrides_set",
        False,
    ),
    (
        "layers.replace",
        "POST",
        "/console/v1/layers/{id}",
        "Update a layer; description and parameters are both required, yet parameters are reported to change only by PATCH.",
        "layers.layers_replace",
        False,
    ),
    (
        "layers.update",
        "PATCH",
        "/console/v1/layers/{id}",
        "Change only the description, parameters or target apps you pass. Parameters are reported to change only here.",
        "layers.layers_update",
        False,
    ),
    (
        "logs.list",
        "GET",
        "/console/v1/logs",
        "Search logs, events or spans, the last hour unless told, up to 1,000 rows a call. Go on with the cursor, at most 100,000 rows deep.",
        "logs.logs_list",
        False,
    ),
    (
        "metrics.cancel_archive",
        "PUT",
        "/console/v1/metrics/{id}/cancel_archive",
        "Call off a scheduled archive of a metric before it happens; to bring back an archived one, use unarchive.",
        "metrics.metrics_cancel_archive",
        False,
    ),
    (
        "metrics.create",
        "POST",
        "/console/v1/metrics",
        "Create a metric; name (4–200 characters) and type are required. dryRun checks the input and saves nothing.",
        "metrics.metrics_create",
        False,
    ),
    (
        "metrics.delete",
        "DELETE",
        "/console/v1/metrics/{id}",
        "Delete a metric by its name::type id; no call restores it, while an archived one can come back (schedule_archive).",
        "metrics.metrics_delete",
        False,
    ),
    (
        "metrics.experiments.list",
        "GET",
        "/console/v1/metrics/{id}/experiments",
        "List experiments that use a metric, 100 a page unless told; filter by layer, status, team, tags or creation date.",
        "metrics.metrics_experiments_list",
        False,
    ),
    (
        "metrics.get",
        "GET",
        "/console/v1/metrics/{id}",
        "Read a metric's definition, owner and lineage by its name::type id. Values come from other calls.",
        "metrics.metrics_get",
        False,
    ),
    (
        "metrics.get_by_name",
        "GET",
        "/console/v1/metrics/{name}/{type}",
        "Read a metric's definition from name and type apart, without putting the name::type id together.",
        "metrics.metrics_get_by_name",
        False,
    ),
    (
        "metrics.list",
        "GET",
        "/console/v1/metrics/list",
        "List metric definitions, 100 a page unless told; filter by tag, and choose whether hidden ones are shown. No values.",
        "metrics.metrics_list",
        False,
    ),
    (
        "metrics.reload",
        "POST",
        "/console/v1/metrics/{id}/reload",
        "Reload the data of a metric (Warehouse Native), incrementally on request. Answers only a message.",
        "metrics.metrics_reload",
        False,
    ),
    (
        "metrics.schedule_archive",
        "PUT",
        "/console/v1/metrics/{id}/schedule_archive",
        "Have a metric archived on the next day; cancel_archive stops it before then, unarchive undoes it after.",
        "metrics.metrics_schedule_archive",
        False,
    ),
    (
        "metrics.sources.create",
        "POST",
        "/console/v1/metrics/metric_source",
        "Create a metric source (Warehouse Native); needs name, sql, timestampColumn and idTypeMapping. dryRun saves nothing.",
        "metrics.metrics_sources_create",
        False,
    ),
    (
        "metrics.sources.delete",
        "DELETE",
        "/console/v1/metrics/metric_source/{name}",
        "Delete a metric source (Warehouse Native) by name; no call restores it. List the metrics built on it first.",
        "metrics.metrics_sources_delete",
        False,
    ),
    (
        "metrics.sources.get",
        "GET",
        "/console/v1/metrics/metric_source/{name}",
        "Read a metric source (Warehouse Native) by name: SQL or table, timestamp column, id mapping and computed fields.",
        "metrics.metrics_sources_get",
        False,
    ),
    (
        "metrics.sources.list",
        "GET",
        "/console/v1/metrics/metric_source/list",
        "List metric sources with SQL, table and id mapping, 100 a page unless told. For Warehouse Native projects.",
        "metrics.metrics_sources_list",
        False,
    ),
    (
        "metrics.sources.metrics.list",
        "GET",
        "/console/v1/metrics/metric_source/{name}/metrics",
        "List the metrics built on a metric source, 100 a page unless told; see here what a change to it touches.",
        "metrics.metrics_sources_metrics_list",
        False,
    ),
    (
        "metrics.sources.replace",
        "POST",
        "/console/v1/metrics/metric_source/{name}",
        "Update a metric source (Warehouse Native); sql, timestampColumn and idTypeMapping are always required, the name cannot change.",
        "metrics.metrics_sources_replace",
        False,
    ),
    (
        "metrics.sql.list",
        "GET",
        "/console/v1/metrics/{id}/sql",
        "Show the SQL that computes a metric, one query for each id type.",
        "metrics.metrics_sql_list",
        False,
    ),
    (
        "metrics.unarchive",
        "PUT",
        "/console/v1/metrics/{id}/unarchive",
        "Bring an archived metric back; if the archive is only scheduled, use cancel_archive. Answers only a message.",
        "metrics.metrics_unarchive",
        False,
    ),
    (
        "metrics.update",
        "POST",
        "/console/v1/metrics/{id}",
        "Update a metric; no field is required, type and events cannot be given. dryRun checks the input and saves nothing.",
        "metrics.metrics_update",
        False,
    ),
    (
        "metrics.value",
        "GET",
        "/console/v1/metrics",
        "Read one metric's values on one day, a row for each unit type. Both id (name::type) and date are required.",
        "metrics.metrics_value",
        False,
    ),
    (
        "metrics.values",
        "GET",
        "/console/v1/metrics/values",
        "List the values of all metrics on one required day, a row per metric and unit type, 100 a page unless told.",
        "metrics.metrics_values",
        False,
    ),
    (
        "overrides.audit",
        "GET",
        "/console/v1/overrides",
        "Audit the overrides on all gates, holdouts, experiments, autotunes and layers at once, for one unit id or for all.",
        "overrides.overrides_audit",
        False,
    ),
    (
        "param_stores.create",
        "POST",
        "/console/v1/param_stores",
        "Create an empty param store; name, displayName and description are required. Parameters are set by an update.",
        "param_stores.param_stores_create",
        False,
    ),
    (
        "param_stores.delete",
        "DELETE",
        "/console/v1/param_stores/{name}",
        "Delete a param store with its parameters; the API has no call to restore it. Answers only a message.",
        "param_stores.param_stores_delete",
        False,
    ),
    (
        "param_stores.get",
        "GET",
        "/console/v1/param_stores/{name}",
        "Read a param store by name: each parameter with a static value, or the gate, layer, config or experiment behind it.",
        "param_stores.param_stores_get",
        False,
    ),
    (
        "param_stores.list",
        "GET",
        "/console/v1/param_stores",
        "List param stores with their parameters, static or taken from gates and configs, 100 a page unless told.",
        "param_stores.param_stores_list",
        False,
    ),
    (
        "param_stores.update",
        "POST",
        "/console/v1/param_stores/{name}",
        "Update the description or parameters of a param store, both optional. Its name, tags and target apps stay.",
        "param_stores.param_stores_update",
        False,
    ),
    (
        "project.get",
        "GET",
        "/console/v1/project",
        "Tell which project the key belongs to; the answer holds only its id. A simple check that a key works.",
        "project.project_get",
        False,
    ),
    (
        "project.usage_billing.report",
        "GET",
        "/console/v1/project/usage_billing/report",
        "Download usage and billing as CSV text, not JSON. end is required; 400 if there is no data for that time.",
        "project.project_usage_billing_report",
        False,
    ),
    (
        "prompts.create",
        "POST",
        "/console/v1/prompts",
        "Create a prompt (AI config); only name is required, 3–100 characters. 403 if your key lacks the right.",
        "prompts.prompts_create",
        False,
    ),
    (
        "prompts.delete",
        "DELETE",
        "/console/v1/prompts/{id}",
        "Delete a prompt (AI config); the API has no call to restore it. Answers only a message.",
        "prompts.prompts_delete",
        False,
    ),
    (
        "prompts.get",
        "GET",
        "/console/v1/prompts/{id}",
        "Read a prompt's metadata (owner team, tags, target apps, holdouts, version); message texts and model settings are not in it; 404 if unknown.",
        "prompts.prompts_get",
        False,
    ),
    (
        "prompts.list",
        "GET",
        "/console/v1/prompts",
        "List prompts (AI configs), 100 a page unless told: names, owners of the last change, tags and teams, not the prompt text.",
        "prompts.prompts_list",
        False,
    ),
    (
        "prompts.update",
        "PATCH",
        "/console/v1/prompts/{id}",
        "Change a prompt's description, target apps or team, only what you pass; name and tags cannot be changed here. Answers the prompt.",
        "prompts.prompts_update",
        False,
    ),
    (
        "prompts.versions.create",
        "POST",
        "/console/v1/prompts/{id}/versions",
        "Add a version to a prompt; only name is required, while messages, model and sampling settings are optional. Answers the version.",
        "prompts.prompts_versions_create",
        False,
    ),
    (
        "prompts.versions.start_evals",
        "POST",
        "/console/v1/prompts/{id}/versions/{versionId}/start_evals",
        "Start an evaluation job for one prompt version, without a body; the answer names the version (id, name) and holds no results.",
        "prompts.prompts_versions_start_evals",
        False,
    ),
    (
        "release_pipeline_triggers.abort",
        "PUT",
        "/console/v1/release_pipeline_triggers/{id}/abort",
        "Abort a pipeline run; takes no body, so no phaseID guards it. Answers the run with its new status; use pause to hold it instead.",
        "release_pipeline_triggers.release_pipeline_triggers_abort",
        False,
    ),
    (
        "release_pipeline_triggers.approve",
        "PUT",
        "/console/v1/release_pipeline_triggers/{id}/approve",
        "Approve a phase of a pipeline run, needed where the phase requires review; phaseID must name it. Answers the run.",
        "release_pipeline_triggers.release_pipeline_triggers_approve",
        False,
    ),
    (
        "release_pipeline_triggers.get",
        "GET",
        "/console/v1/release_pipeline_triggers/{id}",
        "Read one pipeline run: status, current phase with its end time, and every action with actor and time; gives the phaseID that other calls need.",
        "release_pipeline_triggers.release_pipeline_triggers_get",
        False,
    ),
    (
        "release_pipeline_triggers.list",
        "GET",
        "/console/v1/release_pipeline_triggers",
        "List runs of release pipelines, with current phase and action log; filter by pipeline, gate, dynamic config, status and dates.",
        "release_pipeline_triggers.release_pipeline_triggers_list",
        False,
    ),
    (
        "release_pipeline_triggers.pause",
        "PUT",
        "/console/v1/release_pipeline_triggers/{id}/pause",
        "Hold a pipeline run, to be let go on by unpause; phaseID is required. Answers the run with status and action log.",
        "release_pipeline_triggers.release_pipeline_triggers_pause",
        False,
    ),
    (
        "release_pipeline_triggers.rollout",
        "PUT",
        "/console/v1/release_pipeline_triggers/{id}/rollout",
        "Roll a pipeline run out in full at once; takes no phaseID, so nothing guards against a phase that has moved on. Answers the run.",
        "release_pipeline_triggers.release_pipeline_triggers_rollout",
        False,
    ),
    (
        "release_pipeline_triggers.skip",
        "PUT",
        "/console/v1/release_pipeline_triggers/{id}/skip",
        "Skip to a phase of a pipeline run; whether the phaseID names the phase to leave or to reach is not documented. Answers the run.",
        "release_pipeline_triggers.release_pipeline_triggers_skip",
        False,
    ),
    (
        "release_pipeline_triggers.unpause",
        "PUT",
        "/console/v1/release_pipeline_triggers/{id}/unpause",
        "Let a paused pipeline run go on; phaseID is required. Answers the run, with the current phase and the time it ends.",
        "release_pipeline_triggers.release_pipeline_triggers_unpause",
        False,
    ),
    (
        "release_pipelines.create",
        "POST",
        "/console/v1/release_pipelines",
        "Define a release pipeline; only name is required, and phases run in the order given. Answers it with its id.",
        "release_pipelines.release_pipelines_create",
        False,
    ),
    (
        "release_pipelines.delete",
        "DELETE",
        "/console/v1/release_pipelines/{id}",
        "Delete a release pipeline definition (to stop a run, abort its trigger instead); answers only a message.",
        "release_pipelines.release_pipelines_delete",
        False,
    ),
    (
        "release_pipelines.get",
        "GET",
        "/console/v1/release_pipelines/{id}",
        "Read one pipeline's definition: phases in running order with rules, interval in ms and review flag. Runs are under triggers.",
        "release_pipelines.release_pipelines_get",
        False,
    ),
    (
        "release_pipelines.list",
        "GET",
        "/console/v1/release_pipelines",
        "List release pipelines, 100 a page unless told, with ordered phases: rules, interval in ms, and whether a review is required.",
        "release_pipelines.release_pipelines_list",
        False,
    ),
    (
        "release_pipelines.update",
        "POST",
        "/console/v1/release_pipelines/{id}",
        "Change a pipeline's name, its phases, or both; no field is required. Answers the whole pipeline as it now is.",
        "release_pipelines.release_pipelines_update",
        False,
    ),
    (
        "reports.get",
        "GET",
        "/console/v1/reports",
        "Get the URL of one day's report file, not its rows; type and date are both required, and 400 means there is no data for that day.",
        "reports.reports_get",
        False,
    ),
    (
        "roles.create",
        "POST",
        "/console/v1/roles",
        "Create a custom role; name and permissions are required, single permission flags are not. Answers the role as stored.",
        "roles.roles_create",
        False,
    ),
    (
        "roles.delete",
        "DELETE",
        "/console/v1/roles/{id}",
        "Delete a role; answers only a message, and what becomes of users who hold it is not documented, so move them first.",
        "roles.roles_delete",
        False,
    ),
    (
        "roles.get",
        "GET",
        "/console/v1/roles/{id}",
        "Read one role's name and permission flags (invite, edit configs, approve reviews, manage metrics and so on).",
        "roles.roles_get",
        False,
    ),
    (
        "roles.list",
        "GET",
        "/console/v1/roles",
        "List roles with their permission flags, 100 a page unless told; the entries carry a name but no id.",
        "roles.roles_list",
        False,
    ),
    (
        "roles.update",
        "PATCH",
        "/console/v1/roles/{id}",
        "Set permission flags of a role; permissions is required, and the name cannot be changed here. Answers the whole role.",
        "roles.roles_update",
        False,
    ),
    (
        "segments.add_ids",
        "PATCH",
        "/console/v1/segments/{id}/add_ids",
        "Add up to 1,000 ids a call to a user_store_id_list segment; other types get 400 (use id_list). Answers only a message.",
        "segments.segments_add_ids",
        False,
    ),
    (
        "segments.archive",
        "PUT",
        "/console/v1/segments/{id}/archive",
        "Archive a segment; unlike gates, segments have no unarchive call in this API.",
        "segments.segments_archive",
        False,
    ),
    (
        "segments.create",
        "POST",
        "/console/v1/segments",
        "Create a segment of a given type; name and type are required, id defaults to name. Fill an ID list with the id_list or add_ids calls.",
        "segments.segments_create",
        False,
    ),
    (
        "segments.delete",
        "DELETE",
        "/console/v1/segments/{id}",
        "Delete a whole segment with rules or ids (to drop single ids use the id_list calls); answers only a message, 404 if unknown.",
        "segments.segments_delete",
        False,
    ),
    (
        "segments.get",
        "GET",
        "/console/v1/segments/{id}",
        "Read one segment: type, rules, tags, team and, for an ID list, the count; the ids themselves come from id_list.",
        "segments.segments_get",
        False,
    ),
    (
        "segments.id_list.add",
        "PATCH",
        "/console/v1/segments/{id}/id_list",
        "Add up to 100,000 ids to an id_list segment and keep the others; at most 12 calls per 10 s, 409 while another update runs.",
        "segments.segments_id_list_add",
        False,
    ),
    (
        "segments.id_list.list",
        "GET",
        "/console/v1/segments/{id}/id_list",
        "Read a segment's ids page by page, 100 a page unless told; data is one object with name, count and ids, not a list.",
        "segments.segments_id_list_list",
        False,
    ),
    (
        "segments.id_list.metadata",
        "GET",
        "/console/v1/segments/{id}/idlist_metadata",
        "See whether an ID list update is still running (isUpdating) and which version is current; either field can be missing.",
        "segments.segments_id_list_metadata",
        False,
    ),
    (
        "segments.id_list.remove",
        "DELETE",
        "/console/v1/segments/{id}/id_list",
        "Remove up to 100,000 named ids from an id_list segment, at most 12 calls per 10 s; 409 while another update runs.",
        "segments.segments_id_list_remove",
        False,
    ),
    (
        "segments.id_list.reset",
        "POST",
        "/console/v1/segments/{id}/id_list/reset",
        "Replace an ID list by up to 100,000 ids in one call; above 1,000 ids readers may see a mix while it runs; 409 if another runs.",
        "segments.segments_id_list_reset",
        False,
    ),
    (
        "segments.list",
        "GET",
        "/console/v1/segments",
        "List segments of all four types, 100 a page unless told; there are no filters, and ID lists come as a count, without their ids.",
        "segments.segments_list",
        False,
    ),
    (
        "segments.remove_ids",
        "PATCH",
        "/console/v1/segments/{id}/remove_ids",
        "Remove up to 1,000 ids a call from a user_store_id_list segment and keep the rest; other types get 400 (use DELETE id_list).",
        "segments.segments_remove_ids",
        False,
    ),
    (
        "segments.reviews.commit",
        "PUT",
        "/console/v1/segments/{id}/reviews/{reviewID}/commit",
        "Apply the change of a segment review once it is approved; takes no body and answers only a message, not the segment.",
        "segments.segments_reviews_commit",
        False,
    ),
    (
        "segments.reviews.delete",
        "DELETE",
        "/console/v1/segments/{id}/reviews/{reviewID}",
        "Cancel a segment review that is still open, without applying its change; answers only a message.",
        "segments.segments_reviews_delete",
        False,
    ),
    (
        "segments.rules.replace",
        "POST",
        "/console/v1/segments/{id}/conditional",
        "Replace every rule of a rule_based segment by the list you send; rules left out are gone, so read first.",
        "segments.segments_rules_replace",
        False,
    ),
    (
        "settings.project.get",
        "GET",
        "/console/v1/settings/project",
        "Read the project's name, visibility and default unit ID type; default_unit_type is missing when none is set.",
        "settings.settings_project_get",
        False,
    ),
    (
        "settings.project.set",
        "POST",
        "/console/v1/settings/project",
        "Save the project's name and visibility, both required even to change one; default_unit_type is optional. Answers the settings.",
        "settings.settings_project_set",
        False,
    ),
    (
        "settings.reviews.get",
        "GET",
        "/console/v1/settings/reviews",
        "Read whether config and metric changes need a review; two further flags only count in Warehouse Native projects.",
        "settings.settings_reviews_get",
        False,
    ),
    (
        "settings.reviews.set",
        "POST",
        "/console/v1/settings/reviews",
        "Set which changes need a review; the config flag and both metric flags are required, the Warehouse Native ones are not.",
        "settings.settings_reviews_set",
        False,
    ),
    (
        "settings.roles.get",
        "GET",
        "/console/v1/settings/roles",
        "Read the name of the role that people get at first when they join the project.",
        "settings.settings_roles_get",
        False,
    ),
    (
        "settings.roles.set",
        "POST",
        "/console/v1/settings/roles",
        "Choose the role that people get on joining the project, by role name; answers the setting as it now is.",
        "settings.settings_roles_set",
        False,
    ),
    (
        "settings.teams.get",
        "GET",
        "/console/v1/settings/teams",
        "Read whether each new config must name a team (require_teams_on_configs, the only field).",
        "settings.settings_teams_get",
        False,
    ),
    (
        "settings.teams.set",
        "POST",
        "/console/v1/settings/teams",
        "Require a team on every new config, or stop requiring it; the one flag must be sent. Answers the setting.",
        "settings.settings_teams_set",
        False,
    ),
    (
        "tags.create",
        "POST",
        "/console/v1/tags",
        "Create a tag; name (up to 100 characters) and description are both required, isCore is false unless set. Answers it with its id.",
        "tags.tags_create",
        False,
    ),
    (
        "tags.delete",
        "DELETE",
        "/console/v1/tags/{id}",
        "Delete a tag by the id that listing tags gives; answers only a message, and what happens to configs with it is not documented.",
        "tags.tags_delete",
        False,
    ),
    (
        "tags.get",
        "GET",
        "/console/v1/tags/{id}",
        "Read one tag's name, description and core flag; 404 if there is no such tag. Configs that carry it are not listed.",
        "tags.tags_get",
        False,
    ),
    (
        "tags.list",
        "GET",
        "/console/v1/tags",
        "List the project's tags with id, description and whether each is core, 100 a page unless told; there are no filters.",
        "tags.tags_list",
        False,
    ),
    (
        "tags.update",
        "PATCH",
        "/console/v1/tags/{id}",
        "Rename or describe a tag or change its core flag, sending only what changes; leave isCore out to keep it. Answers the tag.",
        "tags.tags_update",
        False,
    ),
    (
        "target_apps.assign",
        "PATCH",
        "/console/v1/target_app",
        "Assign many gates, dynamic configs and experiments to one or more target apps in one call; an unknown config ID gives 404.",
        "target_apps.target_apps_assign",
        False,
    ),
    (
        "target_apps.create",
        "POST",
        "/console/v1/target_app",
        "Create a target app, name and description required, and assign gates, dynamic configs and experiments to it in the same call.",
        "target_apps.target_apps_create",
        False,
    ),
    (
        "target_apps.delete",
        "DELETE",
        "/console/v1/target_app/{id}",
        "Delete a target app by the id that listing them gives; answers only a message, not what was assigned to it.",
        "target_apps.target_apps_delete",
        False,
    ),
    (
        "target_apps.get",
        "GET",
        "/console/v1/target_app/{id}",
        "Read one target app's id and name; the configs assigned to it are not in the answer.",
        "target_apps.target_apps_get",
        False,
    ),
    (
        "target_apps.list",
        "GET",
        "/console/v1/target_app",
        "List target apps with id and name, 100 a page unless told; descriptions and assigned configs are not in the answer.",
        "target_apps.target_apps_list",
        False,
    ),
    (
        "target_apps.update",
        "PATCH",
        "/console/v1/target_app/{id}",
        "Rename or describe a target app; its assignments are changed by the bulk call instead. Answers only a message, not the app.",
        "target_apps.target_apps_update",
        False,
    ),
    (
        "unit_id_types.create",
        "POST",
        "/console/v1/unit_id_types",
        "Create a custom unit ID type; only name is required, and it cannot be changed afterwards here, the description can.",
        "unit_id_types.unit_id_types_create",
        False,
    ),
    (
        "unit_id_types.delete",
        "DELETE",
        "/console/v1/unit_id_types/{id}",
        "Delete a unit ID type; answers only a message, so check first which gates and experiments use it.",
        "unit_id_types.unit_id_types_delete",
        False,
    ),
    (
        "unit_id_types.get",
        "GET",
        "/console/v1/unit_id_types/{id}",
        "Read one unit ID type's name and description; the answer has no id and does not tell where it is used.",
        "unit_id_types.unit_id_types_get",
        False,
    ),
    (
        "unit_id_types.list",
        "GET",
        "/console/v1/unit_id_types",
        "List unit ID types (what gates and experiments count as one unit), 100 a page unless told; entries have name and description, no id.",
        "unit_id_types.unit_id_types_list",
        False,
    ),
    (
        "unit_id_types.update",
        "PATCH",
        "/console/v1/unit_id_types/{id}",
        "Change the description of a unit ID type, the one field that can change, and required. Answers the type.",
        "unit_id_types.unit_id_types_update",
        False,
    ),
    (
        "users.get",
        "GET",
        "/console/v1/users/{email}",
        "Look a person up by email address; answers user ID, name and role, 404 if no user has that address.",
        "users.users_get",
        False,
    ),
    (
        "users.get_by_id",
        "GET",
        "/console/v1/users/id/{id}",
        "Look a person up by Statsig user ID, such as an entity's creatorID; answers email, name and role, 404 if unknown.",
        "users.users_get_by_id",
        False,
    ),
    (
        "users.invite",
        "POST",
        "/console/v1/users/invite",
        "Invite people at your company's email domain with one role; no email is sent, they see the invitation in the app after login.",
        "users.users_invite",
        False,
    ),
    (
        "users.list",
        "GET",
        "/console/v1/users",
        "List console users with user ID, email, name and role, 100 a page unless told; there are no filters.",
        "users.users_list",
        False,
    ),
    (
        "users.teams.create",
        "POST",
        "/console/v1/users/teams",
        "Create a team; members, admins, the default metrics and target apps, and both permission settings are required. Answers it with its id.",
        "users.users_teams_create",
        False,
    ),
    (
        "users.teams.delete",
        "DELETE",
        "/console/v1/users/teams/{id}",
        "Delete a team, by id; answers only a message, and what becomes of configs it is responsible for is not documented.",
        "users.users_teams_delete",
        False,
    ),
    (
        "users.teams.get",
        "GET",
        "/console/v1/users/teams/{id}",
        "Read one team: members and admins with roles, defaults for new configs, and who may change or approve. Read it before a PATCH.",
        "users.users_teams_get",
        False,
    ),
    (
        "users.teams.list",
        "GET",
        "/console/v1/users/teams",
        "List teams with admins, default metrics and review rules, 100 a page unless told; get gives the members.",
        "users.users_teams_list",
        False,
    ),
    (
        "users.teams.update",
        "PATCH",
        "/console/v1/users/teams/{id}",
        "Change the team fields you pass; a list you send replaces the old one, so to add a member send the old ones too.",
        "users.users_teams_update",
        False,
    ),
    (
        "users.update",
        "POST",
        "/console/v1/users/{email}",
        "Change a person's role or name, each field optional; 403 if the key may not, 404 if the address is unknown. Answers the person.",
        "users.users_update",
        False,
    ),
    (
        "warehouse_connections.update",
        "PATCH",
        "/console/v1/wh_connections",
        "Change credentials or staging and compute places of the warehouse connection; send only what changes. Needs the permission, else 403.",
        "warehouse_connections.warehouse_connections_update",
        False,
    ),
)


def __getattr__(name: str) -> Any:
    """`operations`, made when it is asked for: a call needs none of it."""
    if name != "operations":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    made = MappingProxyType(
        {
            name: Operation(name, method, path, summary, f".api.{module}", deprecated)
            for name, method, path, summary, module, deprecated in _ROWS
        }
    )
    globals()["operations"] = made
    return made
