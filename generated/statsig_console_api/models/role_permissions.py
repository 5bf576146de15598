from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class RolePermissions(Model):
    """`RoleContractDto.permissions` in the document.

    Attributes:
        bypass_precommit_webhook: Commit without waiting for the pre-commit webhook.
        whn_connection: Edit the warehouse connection; Warehouse Native.
    """

    _wire = {
        "invitation_access": "invitation_access",
        "create_configs": "create_configs",
        "edit_or_delete_configs": "edit_or_delete_configs",
        "launch_to_production": "launch_to_production",
        "launch_or_disable_configs": "launch_or_disable_configs",
        "start_experiments": "start_experiments",
        "create_or_edit_templates": "create_or_edit_templates",
        "create_or_edit_dashboards": "create_or_edit_dashboards",
        "create_teams": "create_teams",
        "edit_dynamic_config_schemas": "edit_dynamic_config_schemas",
        "create_release_pipelines": "create_release_pipelines",
        "approve_required_review_release_pipeline_phase": "approve_required_review_release_pipeline_phase",
        "self_approve_review": "self_approve_review",
        "approve_reviews": "approve_reviews",
        "bypass_reviews_for_overrides": "bypass_reviews_for_overrides",
        "metric_management": "metric_management",
        "event_dimensions_access": "event_dimensions_access",
        "verify_metrics": "verify_metrics",
        "use_metrics_explorer": "use_metrics_explorer",
        "local_metrics": "local_metrics",
        "manage_alerts": "manage_alerts",
        "integrations_edit_access": "integrations_edit_access",
        "source_connection_and_creation": "source_connection_and_creation",
        "data_warehouse_ingestion_and_exports_edit_access": "data_warehouse_ingestion_and_exports_edit_access",
        "edit_and_tag_configs_with_core_tag": "edit_and_tag_configs_with_core_tag",
        "reset_experiments": "reset_experiments",
        "manual_whn_reload": "manual_whn_reload",
        "bypass_precommit_webhook": "bypass_precommit_webhook",
        "whn_connection": "whn_connection",
    }

    invitation_access: bool | Unset = UNSET
    create_configs: bool | Unset = UNSET
    edit_or_delete_configs: bool | Unset = UNSET
    launch_to_production: bool | Unset = UNSET
    launch_or_disable_configs: bool | Unset = UNSET
    start_experiments: bool | Unset = UNSET
    create_or_edit_templates: bool | Unset = UNSET
    create_or_edit_dashboards: bool | Unset = UNSET
    create_teams: bool | Unset = UNSET
    edit_dynamic_config_schemas: bool | Unset = UNSET
    create_release_pipelines: bool | Unset = UNSET
    approve_required_review_release_pipeline_phase: bool | Unset = UNSET
    self_approve_review: bool | Unset = UNSET
    approve_reviews: bool | Unset = UNSET
    bypass_reviews_for_overrides: bool | Unset = UNSET
    metric_management: bool | Unset = UNSET
    event_dimensions_access: bool | Unset = UNSET
    verify_metrics: bool | Unset = UNSET
    use_metrics_explorer: bool | Unset = UNSET
    local_metrics: bool | Unset = UNSET
    manage_alerts: bool | Unset = UNSET
    integrations_edit_access: bool | Unset = UNSET
    source_connection_and_creation: bool | Unset = UNSET
    data_warehouse_ingestion_and_exports_edit_access: bool | Unset = UNSET
    edit_and_tag_configs_with_core_tag: bool | Unset = UNSET
    reset_experiments: bool | Unset = UNSET
    manual_whn_reload: bool | Unset = UNSET
    bypass_precommit_webhook: bool | Unset = UNSET
    """Commit without waiting for the pre-commit webhook."""
    whn_connection: bool | Unset = UNSET
    """Edit the warehouse connection; Warehouse Native."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.RolePermissionsDict: ...

        def __init__(
            self,
            *,
            invitation_access: bool | Unset = UNSET,
            create_configs: bool | Unset = UNSET,
            edit_or_delete_configs: bool | Unset = UNSET,
            launch_to_production: bool | Unset = UNSET,
            launch_or_disable_configs: bool | Unset = UNSET,
            start_experiments: bool | Unset = UNSET,
            create_or_edit_templates: bool | Unset = UNSET,
            create_or_edit_dashboards: bool | Unset = UNSET,
            create_teams: bool | Unset = UNSET,
            edit_dynamic_config_schemas: bool | Unset = UNSET,
            create_release_pipelines: bool | Unset = UNSET,
            approve_required_review_release_pipeline_phase: bool | Unset = UNSET,
            self_approve_review: bool | Unset = UNSET,
            approve_reviews: bool | Unset = UNSET,
            bypass_reviews_for_overrides: bool | Unset = UNSET,
            metric_management: bool | Unset = UNSET,
            event_dimensions_access: bool | Unset = UNSET,
            verify_metrics: bool | Unset = UNSET,
            use_metrics_explorer: bool | Unset = UNSET,
            local_metrics: bool | Unset = UNSET,
            manage_alerts: bool | Unset = UNSET,
            integrations_edit_access: bool | Unset = UNSET,
            source_connection_and_creation: bool | Unset = UNSET,
            data_warehouse_ingestion_and_exports_edit_access: bool | Unset = UNSET,
            edit_and_tag_configs_with_core_tag: bool | Unset = UNSET,
            reset_experiments: bool | Unset = UNSET,
            manual_whn_reload: bool | Unset = UNSET,
            bypass_precommit_webhook: bool | Unset = UNSET,
            whn_connection: bool | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
