"""The project that the reference's examples run against, and values for the arguments of each operation."""

from __future__ import annotations

from typing import Any

from statsig_console.document import installed
from statsig_console.testing import FakeStatsig
from statsig_console.testing.fake import Seeds
from statsig_console.testing.samples import Samples
from statsig_console_api.arguments import Argument, Type
from statsig_console_api.client import Operation

RULE = {"id": "r1", "name": "Everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
NEW_RULE = {
    "name": "Our own people",
    "passPercentage": 100,
    "conditions": [{"type": "email", "operator": "str_contains_any", "targetValue": ["@example.com"]}],
}
REVIEW = {
    "review_id": "v1",
    "status": "accepted",
    "author": {"id": "fake", "email": None},
    "reviewers": [],
    "description": "Half of them for a start",
    "created_at": "2026-10-09T08:53:20+00:00",
}
RULE_REVIEW = {**REVIEW, "type": "rules", "change": {"rules": [RULE]}}
GROUPS = [
    {"name": "Control", "id": "control", "size": 50, "parameterValues": {"steps": 3}},
    {"name": "Test", "id": "test", "size": 50, "parameterValues": {"steps": 1}},
]
GROUP_OVERRIDES = {
    "overrides": [{"type": "gate", "id": "new_checkout", "groupID": "test", "environment": None}],
    "userIDOverrides": [{"groupID": "test", "ids": ["u1"], "environment": None}],
}
LAYER_OVERRIDES = {
    "conditionalOverrides": [
        {"type": "gate", "name": "new_checkout", "experimentName": "checkout_v2", "groupName": "Test"}
    ],
    "idOverrides": [{"groupName": "Test", "experimentName": "checkout_v2", "ids": ["u1"]}],
}
METRIC = {"name": "orders", "type": "sum"}
SEEDS: Seeds = {
    "gates": [
        {"name": "new_checkout", "rules": [RULE], "overrides": {"passingUserIDs": ["u1"]}, "reviews": [RULE_REVIEW]},
        {"name": "old_banner", "type": "STALE"},
    ],
    "dynamic_configs": [{"name": "prices", "rules": [RULE], "reviews": [RULE_REVIEW]}],
    "segments": [
        {"name": "beta", "ids": ["u1", "u2", "u9"]},
        {"name": "insiders", "type": "rule_based", "reviews": [RULE_REVIEW]},
        {"name": "store", "type": "user_store_id_list"},
    ],
    "layers": [{"name": "checkout_page", "overrides": LAYER_OVERRIDES}],
    "experiments": [
        {
            "name": "checkout_v2", "layerID": "checkout_page", "status": "active", "groups": GROUPS,
            "controlGroupID": "control", "primaryMetrics": [METRIC],
            "overrides": GROUP_OVERRIDES,
            "reviews": [{**REVIEW, "type": "abandon", "change": {}}],
        },
        {"name": "checkout_v3"},
        {"name": "checkout_v1", "status": "archived"},
    ],
    "autotunes": [
        {
            "name": "headline", "isStarted": True, "overrides": GROUP_OVERRIDES,
            "variants": [{"name": "Short", "id": "short", "json": {}}, {"name": "Test", "id": "test", "json": {}}],
            "reviews": [{**REVIEW, "type": "delete", "change": {}}],
        },
        {"name": "button_colour"},
    ],
    "holdouts": [{"name": "holdout_2026"}],
    "tags": [{"name": "checkout"}],
    "target_apps": [{"name": "web"}],
    "keys": [{"key": "client-abc", "type": "CLIENT"}],
    "users": [{"email": "ann@example.com", "userID": "ann"}],
    "teams": [{"name": "growth", "members": ["ann"]}],
    "metrics": [{"id": "orders::sum", **METRIC}],
    "roles": [{"name": "auditor"}],
    "unit_id_types": [{"name": "companyID"}],
    "assignment_sources": [{"name": "assignments"}],
    "entity_properties": [{"name": "countries"}],
    "qualifying_events": [{"name": "visits"}],
    "metric_sources": [{"name": "orders_table"}],
    "alerts": [{"id": "alert1", "name": "Orders fall"}],
    "dashboards": [{"id": "dashboard1", "name": "Checkout"}],
    "param_stores": [{"name": "checkout_texts"}],
    "prompts": [{"name": "greeting", "prompt_versions": [{"id": "v1", "name": "First"}]}],
    "release_pipelines": [{"id": "pipeline1", "name": "Slowly"}],
    "release_pipeline_triggers": [{"id": "trigger1"}],
    "ingestions": [{"type": "s3", "data": {"dataset": "Metrics", "source_name": "orders"}}],
}  # fmt: skip

PATHS = {
    "alert_id": "alert1", "autotune_id": "headline", "conditional_type": "gate", "conditional_name": "new_checkout",
    "user_id": "u1", "review_id": "v1", "dashboard_id": "dashboard1", "widget_id": "widget1", "event_id": "event1",
    "dynamic_config_id": "prices", "rule_id": "r1", "rule_name": "Everyone", "event_name": "purchase",
    "experiment_id": "checkout_v2", "metric_id": "orders::sum", "assignment_source_name": "assignments",
    "entity_property_name": "countries", "experiment_name": "checkout_v2", "dag_id": "dag1",
    "qualifying_event_name": "visits", "gate_id": "new_checkout", "holdout_id": "holdout_2026", "run_id": "run1",
    "key_id": "client-abc", "layer_id": "checkout_page", "metric_name": "orders", "metric_type": "sum",
    "metric_source_name": "orders_table", "param_store_name": "checkout_texts", "prompt_id": "greeting",
    "version_id": "v1", "release_pipeline_trigger_id": "trigger1", "release_pipeline_id": "pipeline1",
    "role_id": "auditor", "segment_id": "beta", "tag_id": "checkout", "target_app_id": "web",
    "unit_id_type_id": "companyID", "email": "ann@example.com", "team_id": "growth",
}  # fmt: skip
"""What the examples pass by position."""

BY_NAME: dict[str, Any] = {
    "rules": [NEW_RULE],
    "dataset": "Metrics",
    "startDate": "2026-10-01",
    "endDate": "2026-10-31",
    "tags": ["checkout"],
    "emails": ["bob@example.com"],
    "limit": 10,
}
"""What the examples pass for an argument of this name in the document, whatever the operation."""

TEXTS: dict[str, Any] = {
    "archiveReason": "Not needed any more", "column": "user_id", "content": "Orders of the week", "control": "control",
    "date": "2026-10-09", "datestamp_end": "2026-10-31", "datestamp_start": "2026-10-01",
    "decisionReason": "More orders", "defaultProjectRole": "member", "defaultValue": "one page",
    "description": "Checkout of 2026", "displayName": "Texts of the checkout", "experimentIDColumn": "experiment",
    "experimentName": "checkout_v2", "failingIDs": "u2", "groupID": "test", "groupIDColumn": "variant",
    "groupName": "Test", "host": "dbc-1.cloud.example.com", "hypothesis": "Fewer steps, more orders",
    "id": "new_checkout", "idType": "userID", "ids": "u3", "key": "country", "message": "Look at it",
    "name": "Test", "passingIDs": "u1", "path": "/sql/1.0/warehouses/1", "phaseID": "phase1", "phase_id": "phase1",
    "reason": "Looks right", "reasoning": "Seen and understood", "reviewID": "v1", "role": "member", "ruleID": "r1",
    "source_name": "orders", "sql": "SELECT * FROM orders", "statsigUnitID": "userID", "stopReason": "Too few orders",
    "success_event": "purchase", "successEvent": "purchase", "targetingGateID": "new_checkout", "test": "test",
    "timestampColumn": "ordered_at", "title": "Orders", "token": "dapi-example", "type": "gate",
    "unarchiveReason": "Needed", "unitID": "userID",
    "value": "NZ", "gateIDs": "new_checkout", "experimentIDs": "checkout_v2",
    "layerIDs": "checkout_page",
}  # fmt: skip
"""What stands for a made-up text, by the name of its field in the document."""

NUMBERS = {"allocation": 100, "passPercentage": 10, "size": 100, "scheduledTime": 1_800_000_000_000}
"""What stands for a made-up number."""

FIRST = ("description", "message", "name", "tags", "limit", "is_enabled")
"""Which argument an example has where none is required, in this order."""

GIVEN: dict[str, dict[str, Any]] = {
    "autotunes.make_decision": {"id": "test"},
    "autotunes.start": {"autotune_id": "button_colour"},
    "dynamic_configs.reviews.create": {"description": "Half of them", "change": {"is_enabled": False}},
    "dynamic_configs.rules.update_many": {"rules": [{"id": "r1", "passPercentage": 10}]},
    "experiments.disable_groups": {"group_names": ["Test"]},
    "experiments.enable_groups": {"group_names": ["Test"]},
    "experiments.make_decision": {"id": "test"},
    "experiments.pulse_metric_result.get": {"metric_id": "orders::sum"},
    "experiments.schedule_start": {"experiment_id": "checkout_v3"},
    "experiments.start": {"experiment_id": "checkout_v3"},
    "experiments.unarchive": {"experiment_id": "checkout_v1"},
    "gates.create": {"name": "gate_2026", "description": "Checkout of 2026"},
    "gates.reviews.create": {"description": "Half of them", "change": {"is_enabled": False}},
    "gates.rules.update_many": {"rules": [{"id": "r1", "passPercentage": 10}]},
    "holdouts.create": {"name": "holdout_2027"},
    "ingestion.delete": {"type": "s3", "dataset": "Metrics", "source_name": "orders"},
    "ingestion.get": {"type": "s3", "dataset": "Metrics", "source_name": "orders"},
    "ingestion.update": {"body": {"type": "s3", "dataset": "Metrics", "source_name": "orders"}},
    "metrics.value": {"id": "orders::sum"},
    "segments.add_ids": {"segment_id": "store"},
    "segments.remove_ids": {"segment_id": "store"},
    "segments.reviews.commit": {"segment_id": "insiders"},
    "segments.reviews.delete": {"segment_id": "insiders"},
    "segments.rules.replace": {"segment_id": "insiders"},
    "target_apps.assign": {"target_apps": ["web"], "gates": ["new_checkout"], "dynamic_configs": [], "experiments": []},
    "users.get_by_id": {"user_id": "ann"},
    "users.teams.create": {
        "members": ["ann"],
        "admins": ["ann"],
        "default_gate_metrics": [],
        "default_experiment_primary_metrics": [],
        "default_experiment_secondary_metrics": [],
        "default_holdout_metrics": [],
        "default_target_applications": [],
    },
    "autotunes.overrides.add": {"overrides": [], "user_id_overrides": [{"groupID": "test", "ids": ["u1"]}]},
}
"""What an operation needs that neither the names nor the document say; None leaves an argument out."""

_SAMPLES = Samples(installed().schemas)


def fresh() -> FakeStatsig:
    """A fake with the project in it."""
    fake = FakeStatsig(seed=7)
    fake.seed(**SEEDS)
    return fake


def values(operation: Operation) -> dict[str, Any]:
    """The values of an operation's example, by the argument's name in Python, in the order of the signature."""
    given = GIVEN.get(operation.name, {})
    chosen = {each.name for each in operation.arguments if each.required} | given.keys()
    optional = [each for each in operation.arguments if each.name not in chosen and each.place in ("body", "query")]
    if operation.body is not None and not any(each.place == "body" for each in operation.arguments if each.required):
        wanted = [each for name in FIRST for each in optional if each.name == name and each.place == "body"]
        if not given:
            chosen |= {each.name for each in (wanted or optional)[:1]}
    if operation.listing and not given and any(each.name == "limit" for each in optional):
        chosen.add("limit")
    found = {each.name: _value(operation, each) for each in operation.arguments if each.name in chosen}
    return {name: value for name, value in found.items() if value is not None}


def _value(operation: Operation, argument: Argument) -> Any:
    given = GIVEN.get(operation.name, {})
    if argument.name in given:
        return given[argument.name]
    if argument.place == "path":
        return PATHS[argument.name]
    if argument.wire in BY_NAME and _fits(argument.type, BY_NAME[argument.wire]):
        return BY_NAME[argument.wire]
    if argument.wire == "name":
        return f"{operation.name.split('.')[-2].rstrip('s')}_2026"
    contract = installed().contracts[operation.name]
    if argument.place == "query":
        return _said(argument.wire, _SAMPLES.sample(contract.query[argument.wire].schema))
    schema = contract.body or {}
    if argument.wire:
        schema = installed().schemas.flat(schema)["properties"][argument.wire]
    return _said(argument.wire, _SAMPLES.sample(schema, depth=1))


def _said(name: str, value: Any) -> Any:
    """A made-up value with words in it that mean something."""
    if isinstance(value, dict):
        return {key: _said(key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [_said(name, item) for item in value]
    if isinstance(value, str) and value.startswith("sample"):
        return TEXTS.get(name, value)
    return value if isinstance(value, (str, bool)) else NUMBERS.get(name, value)


def _fits(kind: Type, value: Any) -> bool:
    wanted = {list: ("array",), int: ("integer", "number"), str: ("string",)}[type(value)]
    return any(each.kind in wanted and not each.enum for each in kind.forms or (kind,))
