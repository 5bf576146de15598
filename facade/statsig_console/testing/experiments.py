"""Experiments, autotunes and layers, and the overrides that put ids into their groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import quote

from statsig_console.document.schemas import Json

from .entities import CRUD, Filter, World, by_field, visible
from .exchange import Incoming, Refusal
from .pulse import Effect, result_of_metric, results
from .reviews import REVIEWS, Reviewed
from .rules import Overridden

GROUP_OVERRIDES: Mapping[str, str] = {
    "GET /{}/overrides": "get_overrides",
    "POST /{}/overrides": "set_overrides",
    "PATCH /{}/overrides": "add_overrides",
    "DELETE /{}/overrides": "remove_overrides",
    "DELETE /{}/overrides/userID/{}": "remove_user",
    "DELETE /{}/overrides/conditional/{}/{}": "remove_conditional",
}


class GroupOverrides(Overridden):
    """A kind that puts ids, and those who pass a gate or a segment, into groups whatever chance says.

    Its lists are those of conditions and those of ids. The conditional ones are the same where all of `same_condition`
    is, and lists of ids where all of `same_ids` is. A query parameter that names a single one is looked up in `asked`.
    """

    override_lists: ClassVar[tuple[str, ...]] = ("overrides", "userIDOverrides")
    name_field: ClassVar[str] = "id"
    same_condition: ClassVar[tuple[str, ...]] = ("type", "id", "environment")
    same_ids: ClassVar[tuple[str, ...]] = ("groupID", "unitType", "environment")
    asked: ClassVar[tuple[str, ...]] = ("groupID", "unitType", "environment")

    @property
    def conditional(self) -> str:
        """The list of conditions."""
        return self.override_lists[0]

    @property
    def ids(self) -> str:
        """The list of lists of ids."""
        return self.override_lists[1]

    def set_overrides(self, request: Incoming) -> Json:
        return self._keep(self.find(request), request.body[self.conditional], request.body[self.ids])

    def add_overrides(self, request: Incoming) -> Json:
        """One for the same condition takes the place of the one there is; ids are added to their list."""
        entity = self.find(request)
        old = self._overrides(entity)["data"]
        conditional = {_same(each, self.same_condition): each for each in old[self.conditional]}
        conditional.update((_same(each, self.same_condition), each) for each in request.body[self.conditional])
        lists = {_same(each, self.same_ids): each for each in old[self.ids]}
        for each in request.body[self.ids]:
            place = _same(each, self.same_ids)
            ids = [*lists[place]["ids"], *each["ids"]] if place in lists else each["ids"]
            lists[place] = {**each, "ids": ids}
        return self._keep(entity, [*conditional.values()], [*lists.values()])

    def remove_overrides(self, request: Incoming) -> Json:
        if not request.body and self.world.quirks.bare_delete == "clears":
            return self.clear_overrides(request)
        entity = self.find(request)
        old = self._overrides(entity)["data"]
        gone = {_same(each, self.same_condition) for each in request.body[self.conditional]}
        lists = {_same(each, self.same_ids): set(each["ids"]) for each in request.body[self.ids]}
        return self._keep(
            entity,
            [each for each in old[self.conditional] if _same(each, self.same_condition) not in gone],
            [_without(each, lists.get(_same(each, self.same_ids), ())) for each in old[self.ids]],
        )

    def remove_user(self, request: Incoming) -> Json:
        entity, user = self.find(request), request.params[1]
        old = self._overrides(entity)["data"]
        meant = [each for each in old[self.ids] if self._is_asked(each, request) and user in each["ids"]]
        if not meant:
            raise Refusal(404, f'"{user}" has no such override')
        kept = [_without(each, {user}) if each in meant else each for each in old[self.ids]]
        return self._keep(entity, old[self.conditional], kept)

    def remove_conditional(self, request: Incoming) -> Json:
        entity, (_, kind, name) = self.find(request), request.params
        old = self._overrides(entity)["data"]
        kept = [
            each
            for each in old[self.conditional]
            if (each["type"], each[self.name_field]) != (kind, name) or not self._is_asked(each, request)
        ]
        if len(kept) == len(old[self.conditional]):
            raise Refusal(404, f'{kind} "{name}" has no such override')
        return self._keep(entity, kept, old[self.ids])

    def _is_asked(self, override: Json, request: Incoming) -> bool:
        return all(override.get(name) == request.last(name) for name in self.asked if name in request.query)

    def _keep(self, entity: Json, conditional: list[Json], lists: list[Json]) -> Json:
        kept = [{**each, "ids": [*dict.fromkeys(each["ids"])]} for each in lists if each["ids"]]
        self.change(entity, overrides={self.conditional: conditional, self.ids: kept})
        return self._overrides(entity)


def _same(override: Json, fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(override.get(name) for name in fields)


def _without(override: Json, ids: Any) -> Json:
    return {**override, "ids": [id for id in override["ids"] if id not in ids]}


class Experiments(GroupOverrides, Reviewed):
    """The experiments of a project."""

    noun = "experiment"
    path = "/console/v1/experiments"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **CRUD, **GROUP_OVERRIDES, **REVIEWS,
        "PUT /{}/start": "start_now",
        "PUT /{}/make_decision": "make_decision",
        "PUT /{}/defer_decision": "defer_decision",
        "PUT /{}/abandon": "abandon",
        "PUT /{}/archive": "archive",
        "PUT /{}/unarchive": "unarchive",
        "PUT /{}/reset": "reset",
        "POST /{}/schedule_start": "schedule_start",
        "POST /{}/restart_as_new": "restart_as_new",
        "POST /{}/enable_groups": "enable_groups",
        "POST /{}/disable_groups": "disable_groups",
        "GET /{}/versions": "list_versions",
        "GET /{}/pulse_results": "get_pulse",
        "GET /{}/pulse_metric_result": "get_metric_pulse",
    }  # fmt: skip
    start: ClassVar[Json] = {
        "status": "setup",
        "allocation": 100,
        "defaultConfidenceInterval": "95",
        "healthCheckStatus": "NOT_APPLIED",
        "experimentType": "BASE",
        "targetingGateID": "",
        "healthChecks": [],
        "duration": 14,
        "primaryMetricTags": [],
        "reviewSettings": {"requiredReview": False, "allowedReviewers": []},
        "versions": [],
    }
    filters: ClassVar[Mapping[str, Filter]] = {
        **by_field("layerID", "idType", "teamID", "status", "creatorName", "creatorID", "tags"),
        "targetAppID": lambda experiment: experiment["targetApps"],
    }
    numbered: ClassVar[Mapping[str, str]] = {"groups": "group"}
    running: ClassVar[tuple[str, ...]] = ("active", "experiment_stopped", "assignment_stopped")

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.effects: dict[str, dict[str | None, Effect]] = {}

    def get_pulse(self, request: Incoming) -> Json:
        return results(self, request)

    def get_metric_pulse(self, request: Incoming) -> Json:
        return result_of_metric(self, request)

    def place(self, fields: Json) -> Json:
        layer = fields.get("layerID")
        if layer is not None and layer not in self.world.kinds["layers"].items:
            raise Refusal(400, f'layerID is "{layer}"; there is no such layer')
        experiment = super().place(self._settled(fields))
        self._mark_control(experiment)
        link = f"https://console.statsig.com/fake/experiments/{quote(experiment['id'], safe='')}"
        experiment["permalink"] = fields.get("permalink", link)
        return experiment

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        """A status that is written starts an experiment, or ships it."""
        fields, before = self._settled(fields), entity["status"]
        shipped = fields.get("status") == "decision_made" != before
        super().write(entity, fields | ({"allocation": 100} if shipped else {}), request)
        self._mark_control(entity)
        now = entity["lastModifiedTime"]
        if fields.get("status") == "active" and before == "setup":
            entity["startTime"] = now
        if shipped:
            entity.update(endTime=now, decisionTime=now)
        return self.one(entity, request)

    def _settled(self, fields: Json) -> Json:
        """The fields as they are kept: of tags of metrics the metrics that have them."""
        fields = {**fields}
        if fields.get("targetingGateID", "") is None:
            fields["targetingGateID"] = ""
        for tags, metrics in (("primaryMetricTags", "primaryMetrics"), ("secondaryMetricTags", "secondaryMetrics")):
            wanted, known = set(fields.pop(tags, ())), self.world.kinds["metrics"].items.values()
            tagged = [{"name": each["name"], "type": each["type"]} for each in known if wanted & {*each["tags"]}]
            if tagged:
                fields[metrics] = [*fields.get(metrics, ()), *tagged]
        return fields

    def _mark_control(self, experiment: Json) -> None:
        """The control group is the first where none is named."""
        groups = experiment["groups"]
        if groups:
            known = {group["id"] for group in groups}
            named = experiment.get("controlGroupID")
            control = experiment["controlGroupID"] = named if named in known else groups[0]["id"]
            experiment["groups"] = [{**group, "isControl": group["id"] == control} for group in groups]

    def get(self, request: Incoming) -> Json:
        answer = super().get(request)
        if "fields" in request.query:
            wanted = {name for text in request.query["fields"] for name in text.split(",")}
            answer["data"] = {name: value for name, value in answer["data"].items() if name in wanted}
        return answer

    def delete(self, request: Incoming) -> Json:
        experiment = self.find(request)
        self.remove(experiment)
        return self.one(experiment, request, "deleted")

    def start_now(self, request: Incoming) -> Json:
        self._start(self.find(request))
        return self.said("started")

    def _start(self, experiment: Json) -> None:
        if experiment["status"] != "setup":
            raise Refusal(400, f'Experiment "{experiment["id"]}" was already started')
        self.change(experiment, status="active")
        experiment["startTime"] = experiment["lastModifiedTime"]

    def make_decision(self, request: Incoming) -> Json:
        experiment = self.find(request)
        self._choose(experiment, request.body["id"], request.body["decisionReason"])
        return self.said("decided")

    def _choose(self, experiment: Json, group: str, reason: str) -> None:
        self._must_be(experiment, *self.running)
        if group not in {each["id"] for each in experiment["groups"]}:
            raise Refusal(400, f'id is "{group}"; it must be the id of one of the experiment\'s groups')
        self._end(experiment, status="decision_made", allocation=100, launchedGroupID=group, decisionReason=reason)
        experiment["decisionTime"] = experiment["lastModifiedTime"]

    def _end(self, experiment: Json, **fields: Any) -> None:
        self.change(experiment, **fields)
        experiment["endTime"] = experiment["lastModifiedTime"]

    def defer_decision(self, request: Incoming) -> Json:
        experiment = self.find(request)
        self._must_be(experiment, "active")
        self._end(experiment, status="experiment_stopped")
        return self.said("stopped")

    def abandon(self, request: Incoming) -> Json:
        self._abandon(self.find(request), request.body["decisionReason"])
        return self.said("abandoned")

    def _abandon(self, experiment: Json, reason: str) -> None:
        self._must_be(experiment, *self.running)
        self._end(experiment, status="abandoned", decisionReason=reason)

    def archive(self, request: Incoming) -> Json:
        self._archive(self.find(request))
        return self.said("archived")

    def _archive(self, experiment: Json) -> None:
        if experiment["status"] != "archived":
            self.change(experiment, status="archived", before_archive=experiment["status"])

    def unarchive(self, request: Incoming) -> Json:
        self._unarchive(self.find(request))
        return self.said("unarchived")

    def _unarchive(self, experiment: Json) -> None:
        self._must_be(experiment, "archived")
        self.change(experiment, status=experiment.pop("before_archive", "setup"))

    def reset(self, request: Incoming) -> Json:
        self._reset(self.find(request))
        return self.said("reset")

    def _reset(self, experiment: Json) -> None:
        self._must_be(experiment, *self.running, "decision_made", "abandoned")
        times = dict.fromkeys(("startTime", "endTime", "decisionTime", "decisionReason"))
        self.change(experiment, status="setup", **times)
        experiment.pop("launchedGroupID", None)

    def schedule_start(self, request: Incoming) -> Json:
        experiment = self.find(request)
        self._must_be(experiment, "setup")
        self.change(experiment, scheduledStartTime=request.body["scheduledTime"])
        return self.said("scheduled")

    def restart_as_new(self, request: Incoming) -> Json:
        """A copy under another name, not started; who was overridden is not in it."""
        old = visible(self.find(request))
        copied = {name: old[name] for name in old if name in SETTINGS}
        return self.one(self.place({**copied, "name": request.body["name"]}), request, "created")

    def enable_groups(self, request: Incoming) -> Json:
        return self._switch_groups(self.find(request), request, disabled=False)

    def disable_groups(self, request: Incoming) -> Json:
        return self._switch_groups(self.find(request), request, disabled=True)

    def _switch_groups(self, experiment: Json, request: Incoming, *, disabled: bool) -> Json:
        names = request.body["group_names"]
        if unknown := set(names) - {group["name"] for group in experiment["groups"]}:
            raise Refusal(400, f'group_names has "{min(unknown)}"; the experiment has no such group')
        groups = [
            {**group, "disabled": disabled} if group["name"] in names else group for group in experiment["groups"]
        ]
        return self.write(experiment, {"groups": groups}, request)

    def _must_be(self, experiment: Json, *states: str) -> None:
        if experiment["status"] not in states:
            raise Refusal(
                400, f'Experiment "{experiment["id"]}" is {experiment["status"]}; this takes {" or ".join(states)}'
            )

    def carry_out(self, entity: Json, kind: str, change: Json, request: Incoming) -> None:
        reason = change.get("reason", "")
        simple = {
            "start": self._start,
            "archive": self._archive,
            "unarchive": self._unarchive,
            "restart": self._reset,
            "delete": self.remove,
        }
        if kind in simple:
            simple[kind](entity)
        elif kind == "abandon":
            self._abandon(entity, reason)
        elif kind == "make_decision":
            self._choose(entity, change.get("winning_group_id", ""), reason)
        elif kind == "update_settings":
            fields = {name: value for name, value in change.get("settings", {}).items() if name in self.fields}
            self.write(entity, fields, request)
        elif kind == "update_team":
            self.change(entity, teamID=change.get("team_id"))


SETTINGS = frozenset(
    "idType description hypothesis groups controlGroupID allocation primaryMetrics secondaryMetrics primaryMetricTags "
    "secondaryMetricTags tags targetApps duration targetingGateID layerID team teamID".split()
)
"""What a copy of an experiment takes over."""


class Autotunes(GroupOverrides, Reviewed):
    """The autotunes of a project."""

    noun = "autotune"
    path = "/console/v1/autotunes"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **CRUD, **GROUP_OVERRIDES, **REVIEWS,
        "PUT /{}/start": "start_now",
        "PUT /{}/make_decision": "make_decision",
        "PUT /{}/reset": "reset",
    }  # fmt: skip
    start: ClassVar[Json] = {
        "explorationWindow": "1hr",
        "attributionWindow": "1hr",
        "winnerThreshold": "95%",
        "variants": [],
    }
    numbered: ClassVar[Mapping[str, str]] = {"variants": "variant"}

    def start_now(self, request: Incoming) -> Json:
        self._start(self.find(request))
        return self.said("started")

    def _start(self, autotune: Json) -> None:
        if autotune["isStarted"]:
            raise Refusal(400, f'Autotune "{autotune["id"]}" was already started')
        self.change(autotune, isStarted=True)

    def make_decision(self, request: Incoming) -> Json:
        self._choose(self.find(request), request.body["id"])
        return self.said("decided")

    def _choose(self, autotune: Json, id: str) -> None:
        if not autotune["isStarted"]:
            raise Refusal(400, f'Autotune "{autotune["id"]}" was not started')
        variants = {variant["id"]: variant["name"] for variant in autotune["variants"]}
        if id not in variants:
            raise Refusal(400, f'id is "{id}"; it must be the id of one of the autotune\'s variants')
        self.change(autotune, winner={"id": id, "name": variants[id]})

    def reset(self, request: Incoming) -> Json:
        self.change(self.find(request), isStarted=False, winner=None)
        return self.said("reset")

    def carry_out(self, entity: Json, kind: str, change: Json, request: Incoming) -> None:
        if kind == "start":
            self._start(entity)
        elif kind == "make_decision":
            self._choose(entity, change.get("winning_group_id", ""))
        elif kind == "delete":
            self.remove(entity)


class Layers(GroupOverrides):
    """The layers of a project."""

    noun = "layer"
    path = "/console/v1/layers"
    routes: ClassVar[Mapping[str, str | Json]] = {**CRUD, **GROUP_OVERRIDES, "GET /{}/experiments": "list_experiments"}
    override_lists: ClassVar[tuple[str, ...]] = ("conditionalOverrides", "idOverrides")
    name_field = "name"
    same_condition: ClassVar[tuple[str, ...]] = ("type", "name", "experimentName", "environment")
    same_ids: ClassVar[tuple[str, ...]] = ("groupName", "experimentName", "idType", "environment")
    asked: ClassVar[tuple[str, ...]] = same_ids

    def replace(self, request: Incoming) -> Json:
        """Parameters change only by PATCH."""
        layer = self.find(request)
        fields = request.given(self.fields - {"id", "parameters"})
        return self.write(layer, {"targetApps": [], **fields}, request)

    def list_experiments(self, request: Incoming) -> Json:
        layer, kind = self.find(request)["id"], self.world.kinds["experiments"]
        return kind.many([each for each in kind.items.values() if each["layerID"] == layer], request)
