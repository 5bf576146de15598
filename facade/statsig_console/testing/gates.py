"""Feature gates, dynamic configs and holdouts."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import quote

from statsig_console.document.schemas import Json

from .entities import AUTHOR, CRUD, Entities, Filter, by_field, visible
from .exchange import Incoming
from .reviews import REVIEWS, ReviewedConfig
from .rules import PASS_FAIL, PassFail, Ruled, refuse_nulls

ARCHIVE_FIELDS = ("archivedAt", "archivedByID", "archivedByName", "archivedByEmail", "archiveReason")
TYPES = ("TEMPORARY", "PERMANENT", "STALE", "TEMPLATE")

STATES: Mapping[str, str] = {
    "PUT /{}/enable": "enable",
    "PUT /{}/disable": "disable",
    "PUT /{}/archive": "archive",
    "PUT /{}/unarchive": "unarchive",
    "GET /{}/versions": "list_versions",
}


def _rollout(gate: Json) -> str:
    """How far the rules let users in; a gate that is off lets in none."""
    shares = {rule["passPercentage"] for rule in gate["rules"]} if gate["isEnabled"] else set()
    if shares <= {0}:
        return "0"
    return "100" if shares == {100} else "INBETWEEN"


def _asks_gate(holder: Json, gate: str) -> bool:
    """Whether a condition of its rules, or its targeting, is about a gate."""
    conditions = [condition for rule in holder.get("rules", ()) for condition in rule.get("conditions", ())]
    return holder.get("targetingGateID") == gate or any(
        condition.get("type") in ("passes_gate", "fails_gate")
        and gate in (condition.get("targetValue"), *_listed(condition.get("targetValue")))
        for condition in conditions
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


class Config(Ruled, ReviewedConfig):
    """What gates and dynamic configs share: they are on or off, and can be archived."""

    def place(self, fields: Json) -> Json:
        entity = super().place(fields)
        entity["status"] = self.status(entity)
        return entity

    @abstractmethod
    def status(self, entity: Json) -> str:
        """The status that follows from whether it is on."""

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        super().write(entity, fields, request)
        entity["status"] = self.status(entity)
        return self.one(entity, request)

    def enable(self, request: Incoming) -> Json:
        return self.write(self.find(request), {"isEnabled": True}, request)

    def disable(self, request: Incoming) -> Json:
        return self.write(self.find(request), {"isEnabled": False}, request)

    def archive(self, request: Incoming) -> Json:
        entity = self.find(request)
        self.set_archived(entity, True, request.body.get("archiveReason", ""))
        return self.one(entity, request)

    def unarchive(self, request: Incoming) -> Json:
        entity = self.find(request)
        self.set_archived(entity, False)
        return self.one(entity, request)

    def set_archived(self, entity: Json, archived: bool, reason: str = "") -> None:
        if archived:
            who = {"archivedByID": "fake", "archivedByName": AUTHOR, "archivedByEmail": "", "archiveReason": reason}
            self.change(entity, status="Archived", **who)
            entity["archivedAt"] = entity["lastModifiedTime"]
            return
        self.change(entity, status="")
        for name in ARCHIVE_FIELDS:
            entity.pop(name, None)
        entity["status"] = self.status(entity)


class Gates(Config, PassFail):
    """The gates of a project."""

    noun = "gate"
    path = "/console/v1/gates"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **CRUD, **STATES, **PASS_FAIL, **REVIEWS,
        "PUT /{}/launch": "launch",
        "GET /{}/rules": "list_rules",
        "POST /{}/rule": "add_rule",
        "POST /{}/rules": "add_rules",
        "PATCH /{}/rules": "update_rules",
        "PATCH /{}/rules/{}": "update_rule",
        "DELETE /{}/rules/{}": "delete_rule",
        "GET /{}/gate_references": "list_gate_references",
        "GET /{}/dynamic_config_references": "list_config_references",
        "GET /{}/experiment_references": "list_experiment_references",
    }  # fmt: skip
    start: ClassVar[Json] = {
        "checksPerHour": 0,
        "type": "TEMPORARY",
        "typeReason": "NONE",
        "isTemplate": False,
        "isEnabled": True,
        "rules": [],
        "measureMetricLifts": True,
        "monitoringMetrics": [],
        "reviewSettings": {"requiredReview": False, "allowedReviewers": []},
        "releasePipelineID": None,
        "status": "In Progress",
        "versions": [],
    }
    filters: ClassVar[Mapping[str, Filter]] = {
        **by_field("idType", "type", "typeReason", "releasePipelineID", "creatorName", "creatorID", "tags", "teamID"),
        "passRate": _rollout,
        "rolloutRate": _rollout,
        "targetAppID": lambda gate: gate["targetApps"],
        "store0100Exposures": lambda gate: str(gate.get("store0100Exposures", False)).lower(),
    }

    def list_rules(self, request: Incoming) -> Json:
        """The rules with a singular environment in place of environments, as the service lists them."""
        answer = super().list_rules(request)
        for holder in answer["data"]:
            holder["rules"] = [
                {
                    **{name: rule[name] for name in ("id", "name", "passPercentage", "conditions")},
                    "environment": ",".join(rule["environments"] or ()) or None,
                }
                for rule in holder["rules"]
            ]
        return answer

    def generated(self, number: int) -> Json:
        kind = TYPES[number % len(TYPES)]
        reason = "STALE_NO_RULES" if kind == "STALE" else "NONE"
        return {"name": f"gate_{number:04}", "type": kind, "typeReason": reason}

    def place(self, fields: Json) -> Json:
        gate = super().place(fields)
        gate.setdefault("permalink", f"https://console.statsig.com/fake/gates/{quote(gate['id'], safe='')}")
        return gate

    def status(self, entity: Json) -> str:
        """One that is archived or launched stays so."""
        if entity["status"] == "Archived":
            return "Archived"
        if not entity["isEnabled"]:
            return "Disabled"
        return "In Progress" if entity["status"] in ("Disabled", "") else str(entity["status"])

    def show(self, entity: Json, request: Incoming) -> Json:
        shown = visible(entity)
        if not request.flag("includeArchiveMetadata"):
            shown = {name: value for name, value in shown.items() if name not in ARCHIVE_FIELDS}
        return shown

    def listed(self, entity: Json, request: Incoming) -> bool:
        """Archived ones only when asked for."""
        return entity["status"] != "Archived" or request.flag("includeArchived")

    def enable(self, request: Incoming) -> Json:
        return self.write(self.find(request), {"isEnabled": True, "status": "In Progress"}, request)

    def disable(self, request: Incoming) -> Json:
        return self.write(self.find(request), {"isEnabled": False, "status": "Disabled"}, request)

    def launch(self, request: Incoming) -> Json:
        return self.write(self.find(request), {"isEnabled": True, "status": "Launched"}, request)

    def list_gate_references(self, request: Incoming) -> Json:
        return self._references(self, request)

    def list_config_references(self, request: Incoming) -> Json:
        return self._references(self.world.kinds["dynamic_configs"], request)

    def list_experiment_references(self, request: Incoming) -> Json:
        return self._references(self.world.kinds["experiments"], request)

    def _references(self, kind: Entities, request: Incoming) -> Json:
        gate = self.find(request)["id"]
        return kind.many([each for each in kind.items.values() if _asks_gate(each, gate)], request)


class DynamicConfigs(Config):
    """The dynamic configs of a project."""

    noun = "dynamic config"
    path = "/console/v1/dynamic_configs"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **CRUD, **STATES, **REVIEWS,
        "GET /{}/rules": "list_rules",
        "POST /{}/rule": "add_rule",
        "POST /{}/rules": "add_rules",
        "PATCH /{}/rules": "update_rules",
        "GET /{}/rule/{}": "get_rule",
        "PATCH /{}/rule/{}": "update_rule",
        "DELETE /{}/rule/{}": "delete_rule",
        "PATCH /{}/rule/name/{}": "update_rule_by_name",
        "DELETE /{}/rule/name/{}": "delete_rule_by_name",
    }  # fmt: skip
    start: ClassVar[Json] = {
        "isEnabled": True,
        "rules": [],
        "defaultValue": {},
        "defaultValueJson5": "{}",
        "status": "Enabled",
        "schema": None,
        "releasePipelineID": None,
        "isTemplate": False,
        "versions": [],
    }
    filters: ClassVar[Mapping[str, Filter]] = {
        **by_field("releasePipelineID", "creatorName", "creatorID", "tags"),
    }

    def place(self, fields: Json) -> Json:
        return super().place(self._values(fields))

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        return super().write(entity, self._values(fields), request)

    def _values(self, fields: Json) -> Json:
        """The fields with the default value in both its forms."""
        if "defaultValue" not in fields:
            return fields
        refuse_nulls("defaultValue", fields["defaultValue"])
        return {"defaultValueJson5": json.dumps(fields["defaultValue"], ensure_ascii=False), **fields}

    def status(self, entity: Json) -> str:
        if entity["status"] == "Archived":
            return "Archived"
        return "Enabled" if entity["isEnabled"] else "Disabled"

    def show(self, entity: Json, request: Incoming) -> Json:
        return {name: value for name, value in visible(entity).items() if name not in ARCHIVE_FIELDS}


class Holdouts(PassFail):
    """The holdouts of a project."""

    noun = "holdout"
    path = "/console/v1/holdouts"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **CRUD, **{route: name for route, name in PASS_FAIL.items() if name != "remove_user"}
    }  # fmt: skip
    start: ClassVar[Json] = {"isEnabled": True, "passPercentage": 1, "monitoringMetrics": []}
    filters: ClassVar[Mapping[str, Filter]] = {
        **by_field("creatorName", "creatorID", "tags"),
    }

    def update(self, request: Incoming) -> Json:
        """Experiments are added to those there are, also when they are there; only a POST replaces them."""
        holdout, fields = self.find(request), request.given(self.fields - {"id"})
        if "experimentIDs" in fields:
            fields["experimentIDs"] = [*holdout["experimentIDs"], *fields["experimentIDs"]]
        return self.write(holdout, fields, request)

    def delete(self, request: Incoming) -> Json:
        holdout = self.find(request)
        self.remove(holdout)
        return self.one(holdout, request, "deleted")
