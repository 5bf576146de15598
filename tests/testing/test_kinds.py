"""Every kind that the fake keeps: made, read, listed, changed, deleted, and what only it can do."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import pytest

from statsig_console.testing import FakeStatsig
from statsig_console.testing.kinds import DECLARED

RULE = {"name": "everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
AUTOTUNE: dict[str, Any] = {
    "name": "my one",
    "variants": [{"name": "v", "json": {}, "size": 1}, {"name": "w", "json": {}, "size": 1}],
    "successEvent": "buy",
    "explorationWindow": "24hr",
    "attributionWindow": "1hr",
    "winnerThreshold": "95%",
}
TEAM: dict[str, Any] = {
    "name": "crew", "members": [], "admins": [], "defaultGateMetrics": [], "defaultExperimentPrimaryMetrics": [],
    "defaultExperimentSecondaryMetrics": [], "defaultHoldoutMetrics": [], "changeTeamConfigs": "anyone",
    "reviewApproval": "anyone", "defaultTargetApplications": [],
}  # fmt: skip

KINDS: list[tuple[str, dict[str, Any], str, str, dict[str, Any], dict[str, Any]]] = [
    ("gates", {"name": "my one"}, "my_one", "PATCH", {"description": "new"}, {"description": 5}),
    ("dynamic_configs", {"name": "my one"}, "my_one", "PATCH", {"description": "new"}, {"isEnabled": "no"}),
    ("experiments", {"name": "my one"}, "my_one", "PATCH", {"hypothesis": "new"}, {"allocation": 101}),
    (
        "autotunes",
        AUTOTUNE,
        "my_one",
        "PATCH",
        {"successEvent": "new"},
        {"variants": 1},
    ),
    ("layers", {"name": "my one", "idType": "userID"}, "my_one", "PATCH", {"description": "new"}, {"parameters": {}}),
    ("holdouts", {"name": "my one"}, "my_one", "PATCH", {"passPercentage": 3}, {"passPercentage": 11}),
    ("tags", {"name": "my one", "description": ""}, "my_one", "PATCH", {"isCore": True}, {"isCore": "yes"}),
    ("users/teams", TEAM, "crew", "PATCH", {"description": "new"}, {"reviewApproval": "nobody"}),
    ("metrics", {"name": "sales", "type": "sum"}, "sales::sum", "POST", {"description": "new"}, {"tags": "x"}),
]
"""Path, body to create, id, method and body to change, and a bad body."""


@pytest.mark.parametrize(("path", "body", "id", "method", "change", "bad"), KINDS, ids=lambda value: str(value)[:12])
def test_life(
    wire: Any, path: str, body: dict[str, Any], id: str, method: str, change: dict[str, Any], bad: dict[str, Any]
) -> None:
    listing = "metrics/list" if path == "metrics" else path
    wire.refused(404, id, "GET", f"{path}/{id}")
    made = wire.data("POST", path, body)
    assert made["name"] == body["name"]
    assert wire.data("GET", f"{path}/{id}") == made
    unlisted = {"members"} if path == "users/teams" else set()
    assert wire.data("GET", listing) == [{name: made[name] for name in made if name not in unlisted}]
    wire.refused(400, "already exists", "POST", path, body)

    answer = wire.data(method, f"{path}/{id}", change)
    after = wire.data("GET", f"{path}/{id}")
    made = {**dict.fromkeys(change), **made}
    assert after == answer
    assert wire.data("GET", listing) == [{name: after[name] for name in after if name not in unlisted}]
    assert after.items() >= change.items()
    assert {name for name in after if after[name] != made[name]} <= {*change, "version", "lastModifiedTime"}

    wire.refused(400, next(iter(bad)), method, f"{path}/{id}", bad)
    wire.refused(400, "name", "POST", path, {**body, "name": 5})
    assert wire.data("GET", f"{path}/{id}") == after

    wire.do("DELETE", f"{path}/{id}")
    for gone in ("GET", "DELETE"):
        wire.refused(404, id, gone, f"{path}/{id}")
    wire.refused(404, id, method, f"{path}/{id}", change)
    assert wire.data("GET", listing) == []
    assert wire.data("POST", path, body)["name"] == body["name"]


PAGED = [path for path, *_ in KINDS if path != "metrics"] + ["segments", "users", "keys", "target_app"]


@pytest.mark.parametrize("path", PAGED)
def test_pages(fake: FakeStatsig, wire: Any, path: str) -> None:
    names = {"target_app": "target_apps", "users/teams": "teams"}
    fake.seed(**{names.get(path, path): 7})
    pages = [wire.do("GET", path, limit=3, page=page) for page in (1, 2, 3, 4)]
    assert [len(page["data"]) for page in pages] == [3, 3, 1, 0]
    everything = [json.dumps(each) for page in pages for each in page["data"]]
    assert len(set(everything)) == 7
    last = pages[2]["pagination"]
    assert (last["pageNumber"], last["totalItems"], last["nextPage"]) == (3, 7, None)
    assert pages[0]["pagination"]["nextPage"] == f"/console/v1/{path}?limit=3&page=2"


@pytest.mark.parametrize("kind", ["gates", "dynamic_configs", "experiments", "layers", "holdouts", "autotunes"])
def test_what_hangs_on_an_unknown_entity_is_not_found(wire: Any, kind: str) -> None:
    paths = ("overrides", "reviews", "versions", "eligible_reviewers", "rules", "checks")
    found = {wire.ask("GET", f"{kind}/none/{path}").status_code for path in paths}
    assert found == {404}


@pytest.mark.parametrize("kind", ["gates", "dynamic_configs", "experiments"])
def test_versions(fake: FakeStatsig, wire: Any, kind: str) -> None:
    fake.seed(**{kind: [{"name": "one"}]})
    for text in ("first", "second"):
        wire.do("PATCH", f"{kind}/one", {"description": text})
    versions = wire.data("GET", f"{kind}/one/versions")
    assert [(each["version"], each["description"]) for each in versions] == [(3, "second"), (2, "first"), (1, "")]
    assert versions[0] == wire.data("GET", f"{kind}/one")
    assert len(wire.data("GET", f"{kind}/one/versions", limit=2, page=2)) == 1


class TestDynamicConfigs:
    @pytest.fixture(autouse=True)
    def config(self, fake: FakeStatsig) -> None:
        fake.seed(dynamic_configs=[{"name": "one", "rules": [{**RULE, "id": "r1"}]}])

    def rules(self, wire: Any) -> list[tuple[str, str, float]]:
        (holder,) = wire.data("GET", "dynamic_configs/one/rules")
        return [(rule["id"], rule["name"], rule["passPercentage"]) for rule in holder["rules"]]

    def test_rules(self, wire: Any) -> None:
        one = "dynamic_configs/one"
        wire.do("POST", f"{one}/rule", {**RULE, "id": "r2", "name": "b", "returnValue": {"x": 1}})
        wire.do("POST", f"{one}/rules", {"rules": [{**RULE, "id": "r3", "name": "c", "returnValue": {}}]})
        assert wire.data("GET", f"{one}/rule/r2")["returnValue"] == {"x": 1}
        wire.do("PATCH", f"{one}/rule/r2", {"passPercentage": 1})
        wire.do("PATCH", f"{one}/rule/name/c", {"passPercentage": 2})
        wire.do("PATCH", f"{one}/rules", {"rules": [{"id": "r1", "passPercentage": 3}]})
        assert self.rules(wire) == [("r1", "everyone", 3), ("r2", "b", 1), ("r3", "c", 2)]
        wire.do("DELETE", f"{one}/rule/r2")
        wire.do("DELETE", f"{one}/rule/name/c")
        assert self.rules(wire) == [("r1", "everyone", 3)]
        wire.refused(404, "r2", "GET", f"{one}/rule/r2")
        wire.refused(404, "nobody", "PATCH", f"{one}/rule/name/nobody", {})

    def test_states(self, wire: Any) -> None:
        def put(verb: str, body: Any = None) -> tuple[bool, str]:
            config = wire.data("PUT", f"dynamic_configs/one/{verb}", body)
            return config["isEnabled"], config["status"]

        assert put("disable") == (False, "Disabled")
        assert put("enable") == (True, "Enabled")
        assert put("archive", {"archiveReason": "old"}) == (True, "Archived")
        assert put("unarchive", {}) == (True, "Enabled")


class TestExperiments:
    GROUPS: ClassVar[list[dict[str, Any]]] = [
        {"name": "a", "size": 50, "parameterValues": {}},
        {"name": "b", "size": 50, "parameterValues": {}},
    ]

    @pytest.fixture(autouse=True)
    def experiment(self, wire: Any) -> list[str]:
        made = wire.data("POST", "experiments", {"name": "one", "groups": self.GROUPS})
        assert made["status"] == "setup"
        return [group["id"] for group in made["groups"]]

    def one(self, wire: Any) -> dict[str, Any]:
        found: dict[str, Any] = wire.data("GET", "experiments/one")
        return found

    def test_from_start_to_decision(self, wire: Any, experiment: list[str]) -> None:
        decision = {"id": experiment[1], "decisionReason": "better"}
        wire.refused(400, "is setup", "PUT", "experiments/one/make_decision", decision)
        wire.do("PUT", "experiments/one/start", {})
        running = self.one(wire)
        assert (running["status"], running["startTime"]) == ("active", running["lastModifiedTime"])
        wire.refused(400, "already started", "PUT", "experiments/one/start", {})
        wire.refused(400, "id is", "PUT", "experiments/one/make_decision", {**decision, "id": "none"})
        wire.refused(400, "decisionReason", "PUT", "experiments/one/make_decision", {"id": experiment[1]})
        wire.do("PUT", "experiments/one/make_decision", decision)
        decided = self.one(wire)
        assert (decided["status"], decided["launchedGroupID"]) == ("decision_made", experiment[1])
        assert (decided["decisionReason"], decided["endTime"]) == ("better", decided["decisionTime"])
        wire.do("PUT", "experiments/one/reset")
        again = self.one(wire)
        assert (again["status"], again["startTime"], again["decisionReason"]) == ("setup", None, None)
        assert "launchedGroupID" not in again

    def test_abandon(self, wire: Any) -> None:
        wire.refused(400, "is setup", "PUT", "experiments/one/abandon", {"decisionReason": "x"})
        wire.do("PUT", "experiments/one/start", {})
        wire.do("PUT", "experiments/one/abandon", {"decisionReason": "no use"})
        assert (self.one(wire)["status"], self.one(wire)["decisionReason"]) == ("abandoned", "no use")

    def test_archive(self, wire: Any) -> None:
        wire.do("PUT", "experiments/one/start", {})
        wire.do("PUT", "experiments/one/archive", {})
        wire.do("PUT", "experiments/one/archive", {})
        assert self.one(wire)["status"] == "archived"
        wire.do("PUT", "experiments/one/unarchive")
        assert self.one(wire)["status"] == "active"
        wire.refused(400, "is active", "PUT", "experiments/one/unarchive")

    def test_defer_and_schedule(self, wire: Any) -> None:
        wire.do("POST", "experiments/one/schedule_start", {"scheduledTime": 5})
        assert self.one(wire)["scheduledStartTime"] == 5
        wire.do("PUT", "experiments/one/start", {})
        wire.do("PUT", "experiments/one/defer_decision", {})
        assert self.one(wire)["status"] == "experiment_stopped"

    def test_groups(self, wire: Any) -> None:
        wire.do("POST", "experiments/one/disable_groups", {"group_names": ["b"]})
        assert [group.get("disabled", False) for group in self.one(wire)["groups"]] == [False, True]
        wire.do("POST", "experiments/one/enable_groups", {"group_names": ["b"]})
        assert [group.get("disabled", False) for group in self.one(wire)["groups"]] == [False, False]
        wire.refused(400, "group_names", "POST", "experiments/one/disable_groups", {"group_names": ["c"]})

    def test_restart_as_new(self, wire: Any) -> None:
        wire.do("PUT", "experiments/one/start", {})
        new = wire.data("POST", "experiments/one/restart_as_new", {"name": "two"})
        assert (new["id"], new["status"], new["startTime"]) == ("two", "setup", None)
        assert [group["name"] for group in new["groups"]] == ["a", "b"]

    def test_layer(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(layers=[{"name": "base"}])
        wire.refused(400, "layerID", "POST", "experiments", {"name": "two", "layerID": "none"})
        wire.do("POST", "experiments", {"name": "two", "layerID": "base"})
        assert wire.ids("layers/base/experiments") == ["two"]
        assert wire.ids("experiments", layerID="base") == ["two"]

    def test_filters_and_fields(self, wire: Any) -> None:
        wire.do("PATCH", "experiments/one", {"tags": ["core"]})
        assert wire.ids("experiments", tags="core", status=["setup", "active"]) == ["one"]
        assert wire.ids("experiments", status="active") == []
        assert wire.data("GET", "experiments/one", fields="id,status") == {"id": "one", "status": "setup"}

    def test_replace(self, wire: Any) -> None:
        wire.do("PATCH", "experiments/one", {"tags": ["core"], "duration": 7})
        full = {
            "description": "", "idType": "userID", "hypothesis": "h", "groups": [], "allocation": 5, "status": "setup",
            "targetingGateID": None, "bonferroniCorrection": False, "defaultConfidenceInterval": "90",
        }  # fmt: skip
        replaced = wire.data("POST", "experiments/one", full)
        assert (replaced["tags"], replaced["hypothesis"], replaced["name"]) == ([], "h", "one")
        assert (replaced["duration"], replaced["targetingGateID"]) == (14, "")

    def test_gate_references(self, fake: FakeStatsig, wire: Any) -> None:
        asks = {"type": "passes_gate", "targetValue": ["target"]}
        fake.seed(
            gates=[{"name": "target"}, {"name": "asks", "rules": [{**RULE, "conditions": [asks]}]}],
            dynamic_configs=[{"name": "config", "rules": [{**RULE, "conditions": [asks]}]}, {"name": "other"}],
        )
        wire.do("PATCH", "experiments/one", {"targetingGateID": "target"})
        for kind, id in (("gate", "asks"), ("dynamic_config", "config"), ("experiment", "one")):
            assert wire.ids(f"gates/target/{kind}_references") == [id]
            assert wire.ids(f"gates/asks/{kind}_references") == []


def override(group: str, *ids: str, **more: Any) -> dict[str, Any]:
    return {"groupID": group, "ids": [*ids], **more}


def condition(name: str, group: str, **more: Any) -> dict[str, Any]:
    return {"type": "gate", "id": name, "groupID": group, **more}


@pytest.mark.parametrize("kind", ["experiments", "autotunes"])
class TestGroupOverrides:
    @pytest.fixture(autouse=True)
    def entity(self, fake: FakeStatsig, kind: str) -> None:
        fake.seed(**{kind: [{"name": "one"}]})

    def test_life(self, wire: Any, kind: str) -> None:
        path = f"{kind}/one/overrides"
        assert wire.data("GET", path) == {"overrides": [], "userIDOverrides": []}
        wire.do("POST", path, {"overrides": [condition("g", "a")], "userIDOverrides": [override("a", "u1", "u2")]})
        more = {"overrides": [condition("h", "b")], "userIDOverrides": [override("a", "u2", "u3"), override("b", "x")]}
        assert wire.data("PATCH", path, more) == wire.data("GET", path)
        assert wire.data("GET", path) == {
            "overrides": [condition("g", "a"), condition("h", "b")],
            "userIDOverrides": [override("a", "u1", "u2", "u3"), override("b", "x")],
        }
        wire.do("PATCH", path, {"overrides": [condition("g", "b")], "userIDOverrides": []})
        assert wire.data("GET", path)["overrides"][0] == condition("g", "b")
        wire.do("DELETE", path, {"overrides": [condition("g", "b")], "userIDOverrides": [override("b", "x")]})
        assert wire.data("GET", path) == {
            "overrides": [condition("h", "b")],
            "userIDOverrides": [override("a", "u1", "u2", "u3")],
        }
        assert "overrides" not in wire.data("GET", f"{kind}/one")

    def test_one_at_a_time(self, wire: Any, kind: str) -> None:
        path = f"{kind}/one/overrides"
        wire.do("POST", path, {"overrides": [condition("g", "a")], "userIDOverrides": [override("a", "u1", "u2")]})
        wire.refused(404, "u1", "DELETE", f"{path}/userID/u1", groupID="b")
        assert wire.data("DELETE", f"{path}/userID/u1", groupID="a")["userIDOverrides"] == [override("a", "u2")]
        wire.refused(404, "g", "DELETE", f"{path}/conditional/segment/g", groupID="a")
        assert wire.data("DELETE", f"{path}/conditional/gate/g", groupID="a")["overrides"] == []

    def test_body(self, wire: Any, fake: FakeStatsig, kind: str) -> None:
        path = f"{kind}/one/overrides"
        wire.refused(400, "userIDOverrides is missing", "PATCH", path, {"overrides": []})
        with fake.quirks(bare_delete="refused"):
            wire.refused(400, "body is missing", "DELETE", path)


class TestLayers:
    @pytest.fixture(autouse=True)
    def layer(self, fake: FakeStatsig) -> None:
        fake.seed(layers=[{"name": "one"}])

    def test_parameters_change_only_by_patch(self, wire: Any) -> None:
        parameters = [{"name": "p", "type": "number", "defaultValue": 1}]
        wire.do("PATCH", "layers/one", {"parameters": parameters})
        wire.do("POST", "layers/one", {"description": "new", "parameters": []})
        layer = wire.data("GET", "layers/one")
        assert (layer["description"], layer["parameters"]) == ("new", parameters)

    def test_overrides(self, wire: Any) -> None:
        path = "layers/one/overrides"
        user = {"groupName": "g", "experimentName": "e", "ids": ["u", "v"]}
        rule = {"type": "gate", "name": "n", "experimentName": "e", "groupName": "g"}
        wire.do("PATCH", path, {"op": "add", "conditionalOverrides": [rule], "idOverrides": [user]})
        assert wire.data("GET", path) == {"conditionalOverrides": [rule], "idOverrides": [user]}
        asked = {"groupName": "g", "experimentName": "e"}
        wire.refused(404, "u", "DELETE", f"{path}/userID/u", **{**asked, "experimentName": "other"})
        assert wire.data("DELETE", f"{path}/userID/u", **asked)["idOverrides"][0]["ids"] == ["v"]
        assert wire.data("DELETE", f"{path}/conditional/gate/n", **asked)["conditionalOverrides"] == []


class TestHoldouts:
    @pytest.fixture(autouse=True)
    def holdout(self, fake: FakeStatsig) -> None:
        fake.seed(holdouts=[{"name": "one", "experimentIDs": ["a"]}])

    def test_a_patch_adds_and_a_post_replaces(self, wire: Any) -> None:
        assert wire.data("PATCH", "holdouts/one", {"experimentIDs": ["a", "b"]})["experimentIDs"] == ["a", "a", "b"]
        full = {
            "isEnabled": False, "description": "", "passPercentage": 2, "gateIDs": ["g"], "experimentIDs": ["c"],
            "layerIDs": [], "isGlobal": False, "targetingGateID": None,
        }  # fmt: skip
        assert wire.data("POST", "holdouts/one", full)["experimentIDs"] == ["c"]

    def test_overrides(self, wire: Any) -> None:
        users = {"passingUserIDs": ["a"], "failingUserIDs": ["z"]}
        wire.do("PATCH", "holdouts/one/overrides", users)
        wire.do("DELETE", "holdouts/one/overrides", {"passingUserIDs": ["a"], "failingUserIDs": []})
        found = wire.data("GET", "holdouts/one/overrides")
        assert (found["passingUserIDs"], found["failingUserIDs"]) == ([], ["z"])


class TestAutotunes:
    def test_from_start_to_winner(self, wire: Any) -> None:
        made = wire.data("POST", "autotunes", {**AUTOTUNE, "name": "one"})
        decision = {"id": made["variants"][0]["id"], "decisionReason": "r"}
        wire.refused(400, "not started", "PUT", "autotunes/one/make_decision", decision)
        wire.do("PUT", "autotunes/one/start")
        wire.refused(400, "already started", "PUT", "autotunes/one/start")
        wire.refused(400, "id is", "PUT", "autotunes/one/make_decision", {**decision, "id": "none"})
        wire.do("PUT", "autotunes/one/make_decision", decision)
        assert wire.data("GET", "autotunes/one")["winner"] == {"id": decision["id"], "name": "v"}
        wire.do("PUT", "autotunes/one/reset")
        after = wire.data("GET", "autotunes/one")
        assert (after["winner"], after["isStarted"]) == (None, False)


class TestTags:
    def test_names_are_taken_once(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(tags=[{"name": "a"}, {"name": "b"}])
        wire.refused(400, "already exists", "PATCH", "tags/b", {"name": "a"})
        assert wire.data("PATCH", "tags/b", {"name": "c"}) == {
            "id": "b",
            "name": "c",
            "description": "",
            "isCore": False,
        }
        wire.refused(400, "name", "POST", "tags", {"name": "", "description": ""})


class TestTargetApps:
    def test_life(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(gates=[{"name": "g"}], dynamic_configs=[{"name": "c"}], experiments=[{"name": "e"}])
        none: dict[str, Any] = {"description": "", "gates": [], "dynamicConfigs": [], "experiments": []}
        app = wire.data("POST", "target_app", {**none, "name": "web", "gates": ["g"]})
        assert wire.data("GET", "gates/g")["targetApps"] == [app["id"]]
        assert wire.ids("gates", targetAppID="web") == ["g"]
        wire.refused(404, "none", "POST", "target_app", {**none, "name": "other", "experiments": ["none"]})
        assert wire.ids("target_app") == ["web"]
        wire.do("PATCH", "target_app", {"targetApps": ["web"], "dynamicConfigs": ["c"], "experiments": ["e"]})
        assert wire.data("GET", "experiments/e")["targetApps"] == ["web"]
        wire.refused(404, "nope", "PATCH", "target_app", {"targetApps": ["nope"]})
        assert wire.do("PATCH", "target_app/web", {"name": "site"}).keys() == {"message"}
        assert wire.data("GET", "target_app/web")["name"] == "site"
        wire.refused(400, "already exists", "POST", "target_app", {**none, "name": "site"})
        wire.refused(400, "name is empty", "POST", "target_app", {**none, "name": ""})
        wire.do("DELETE", "target_app/web")
        wire.refused(404, "web", "GET", "target_app/web")


class TestKeys:
    def test_life(self, wire: Any) -> None:
        made = wire.data("POST", "keys", {"description": "d", "type": "CLIENT", "targetAppID": "web"})
        path = f"keys/{made['key']}"
        assert made["key"].startswith("client-")
        assert (made["primaryTargetApp"], made["status"]) == ("web", "active")
        assert wire.data("GET", path) == made == wire.data("GET", "keys")[0]
        assert wire.data("PATCH", path, {"scopes": ["omni_read_only"]})["scopes"] == ["omni_read_only"]
        wire.refused(400, "scopes[0]", "PATCH", path, {"scopes": ["all"]})
        wire.refused(400, "type", "POST", "keys", {"description": "d", "type": "OTHER"})
        wire.do("PATCH", f"{path}/deactivate")
        assert wire.data("GET", path)["status"] == "deactivated"
        new = wire.data("PATCH", f"{path}/rotate")["key"]
        wire.refused(404, made["key"], "GET", path)
        assert wire.data("GET", f"keys/{new}")["description"] == "d"
        assert new not in json.dumps(wire.fake.snapshot()["audit_logs"][-1]["changes"])
        wire.do("DELETE", f"keys/{new}")
        assert wire.data("GET", "keys") == []


class TestPeople:
    def test_users(self, wire: Any) -> None:
        invite = {"role": "admin", "emails": ["a@x.org", "b@x.org"]}
        wire.do("POST", "users/invite", invite)
        wire.refused(400, "a@x.org", "POST", "users/invite", invite)
        user = wire.data("GET", "users/a@x.org")
        assert wire.data("GET", f"users/id/{user['userID']}") == user
        assert wire.data("POST", "users/a@x.org", {"role": "member"})["role"] == "member"
        assert [each["email"] for each in wire.data("GET", "users")] == ["a@x.org", "b@x.org"]
        wire.refused(404, "c@x.org", "GET", "users/c@x.org")
        wire.refused(404, "none", "GET", "users/id/none")

    def test_teams(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(users=[{"email": "a@x.org", "userID": "u1"}, {"email": "b@x.org"}])
        made = wire.data("POST", "users/teams", {**TEAM, "members": ["a@x.org"]})
        assert [person["email"] for person in made["members"]] == ["a@x.org"]
        wire.refused(400, "members", "PATCH", "users/teams/crew", {"members": ["z@x.org"]})
        changed = wire.data("PATCH", "users/teams/crew", {"members": ["u1", "b@x.org"], "admins": ["b@x.org"]})
        assert [person["email"] for person in changed["members"]] == ["a@x.org", "b@x.org"]
        wire.do("POST", "users/invite", {"role": "admin", "emails": ["c@x.org"], "teams": ["crew"]})
        assert len(wire.data("GET", "users/teams/crew")["members"]) == 3
        wire.refused(404, "none", "POST", "users/invite", {"role": "admin", "emails": ["d@x.org"], "teams": ["none"]})
        assert len(wire.data("GET", "users")) == 3


class TestMetrics:
    def test_names_types_and_archive(self, wire: Any) -> None:
        events = [{"name": "buy", "type": "value"}]
        made = wire.data("POST", "metrics", {"name": "sales", "type": "sum", "metricEvents": events, "tags": "core"})
        assert (made["id"], made["lineage"]["events"], made["tags"]) == ("sales::sum", ["buy"], ["core"])
        assert wire.data("GET", "metrics/sales/sum") == made
        wire.refused(404, "mean", "GET", "metrics/sales/mean")
        wire.do("POST", "metrics", {"name": "sales", "type": "mean"})
        assert wire.ids("metrics/list", tags="core") == ["sales::sum"]
        wire.do("PUT", "metrics/sales::sum/schedule_archive")
        assert wire.ids("metrics/list") == ["sales::mean"]
        assert wire.ids("metrics/list", showHiddenMetrics="true") == ["sales::sum", "sales::mean"]
        wire.do("PUT", "metrics/sales::sum/unarchive")
        assert wire.ids("metrics/list") == ["sales::sum", "sales::mean"]

    def test_dry_run(self, wire: Any) -> None:
        assert wire.data("POST", "metrics", {"name": "sales", "type": "sum", "dryRun": True})["id"] == "sales::sum"
        assert wire.data("GET", "metrics/list") == []
        wire.do("POST", "metrics", {"name": "sales", "type": "sum"})
        wire.refused(400, "already exists", "POST", "metrics", {"name": "sales", "type": "sum", "dryRun": True})
        wire.do("POST", "metrics/sales::sum", {"description": "new", "dryRun": True})
        assert wire.data("GET", "metrics/sales::sum")["description"] == ""

    def test_experiments(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(
            metrics=[{"name": "sales", "type": "sum"}],
            experiments=[{"name": "one", "primaryMetrics": [{"name": "sales", "type": "sum"}]}, {"name": "two"}],
        )
        assert wire.ids("metrics/sales::sum/experiments") == ["one"]


class TestReviews:
    PROPOSALS: ClassVar[dict[str, dict[str, Any]]] = {
        "gates": {"description": "please", "change": {"rules": [RULE]}},
        "dynamic_configs": {"description": "please", "change": {"is_enabled": False}},
        "experiments": {"description": "please", "type": "start"},
        "autotunes": {"description": "please", "type": "start"},
    }

    @pytest.fixture(autouse=True)
    def project(self, fake: FakeStatsig) -> None:
        for kind in self.PROPOSALS:
            fake.seed(**{kind: [{"name": "one"}]})

    @pytest.mark.parametrize("kind", PROPOSALS)
    def test_life(self, wire: Any, kind: str) -> None:
        path, before = f"{kind}/one/reviews", wire.data("GET", f"{kind}/one")
        made = wire.data("POST", path, {**self.PROPOSALS[kind], "reviewer_ids": ["u"], "reviewer_group_ids": ["g"]})
        assert made["reviewers"] == [{"id": "u", "kind": "user"}, {"id": "g", "kind": "group"}]
        one = f"{path}/{made['review_id']}"
        assert wire.data("GET", one) == made == wire.data("GET", path)[0]
        wire.refused(400, "is pending", "PUT", f"{one}/commit")
        assert wire.data("PUT", f"{one}/reject", {"reason": "no"})["status"] == "rejected"
        edited = wire.data("PUT", one, {"description": "now?", "reviewer_ids": []})
        assert (edited["status"], edited["description"], edited["reviewers"]) == ("pending", "now?", [])
        assert wire.data("PUT", f"{one}/approve", {})["status"] == "accepted"
        assert wire.data("GET", f"{kind}/one") == before
        wire.do("PUT", f"{one}/commit")
        assert wire.data("GET", one)["status"] == "committed"
        assert wire.data("GET", f"{kind}/one") != before
        wire.refused(400, "is committed", "PUT", f"{one}/approve", {})
        wire.do("DELETE", one)
        wire.refused(404, made["review_id"], "GET", one)

    @pytest.mark.parametrize(
        ("kind", "proposal", "field", "value"),
        [
            ("gates", {"change": {"team_id": "t"}}, "teamID", "t"),
            ("gates", {"change": {"is_archived": True}}, "status", "Archived"),
            ("dynamic_configs", {"change": {"default_value": {"x": 1}}}, "defaultValue", {"x": 1}),
            ("experiments", {"type": "archive"}, "status", "archived"),
            ("experiments", {"type": "update_team", "team_id": "t"}, "teamID", "t"),
            ("autotunes", {"type": "start"}, "isStarted", True),
        ],
    )
    def test_commit(self, wire: Any, kind: str, proposal: dict[str, Any], field: str, value: Any) -> None:
        self.carry_out(wire, kind, proposal)
        assert wire.data("GET", f"{kind}/one")[field] == value

    @pytest.mark.parametrize("kind", PROPOSALS)
    def test_delete(self, wire: Any, kind: str) -> None:
        typed = kind in ("experiments", "autotunes")
        self.carry_out(wire, kind, {"type": "delete"} if typed else {"change": {"delete": True}})
        wire.refused(404, "one", "GET", f"{kind}/one")

    def test_decision(self, wire: Any) -> None:
        group = {"name": "a", "id": "g", "size": 100, "parameterValues": {}}
        wire.do("PATCH", "experiments/one", {"groups": [group]})
        wire.do("PUT", "experiments/one/start", {})
        self.carry_out(wire, "experiments", {"type": "make_decision", "winning_group_id": "g", "reason": "r"})
        assert wire.data("GET", "experiments/one")["launchedGroupID"] == "g"

    def carry_out(self, wire: Any, kind: str, proposal: dict[str, Any]) -> None:
        made = wire.data("POST", f"{kind}/one/reviews", {"description": "please", **proposal})
        wire.do("PUT", f"{kind}/one/reviews/{made['review_id']}/approve", {})
        wire.do("PUT", f"{kind}/one/reviews/{made['review_id']}/commit")

    def test_segments(self, fake: FakeStatsig, wire: Any) -> None:
        review = {
            "review_id": "v", "status": "accepted", "type": "rules", "author": {"id": "u", "email": None},
            "reviewers": [], "description": "", "created_at": "", "change": {"rules": [RULE]},
        }  # fmt: skip
        other = {**review, "review_id": "w"}
        fake.seed(segments=[{"name": "ruled", "type": "rule_based", "reviews": [review, other]}])
        wire.do("PUT", "segments/ruled/reviews/v/commit")
        assert wire.data("GET", "segments/ruled")["rules"][0]["name"] == "everyone"
        wire.do("DELETE", "segments/ruled/reviews/w")
        wire.refused(404, "w", "DELETE", "segments/ruled/reviews/w")

    def test_nothing_proposed(self, wire: Any) -> None:
        wire.refused(400, "change", "POST", "gates/one/reviews", {"description": "d", "change": {}})
        wire.refused(404, "none", "PUT", "gates/one/reviews/none/approve", {})


class TestAuditLog:
    def test_every_change_is_in_it(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(gates=[{"name": "seeded"}])
        wire.do("POST", "gates", {"name": "one", "tags": ["core"]})
        wire.do("PUT", "gates/one/disable")
        wire.do("GET", "gates/one")
        wire.ask("PUT", "gates/none/disable")
        wire.do("POST", "gates/one/overrides", {"passingUserIDs": ["u"], "failingUserIDs": []})
        wire.do("POST", "experiments", {"name": "two"})
        wire.do("PUT", "experiments/two/start", {})
        wire.do("POST", "gates/one/load_pulse", {"ruleId": "r"})
        wire.do("DELETE", "gates/one")
        entries = wire.data("GET", "audit_logs")
        assert [(entry["changeLog"], entry["name"]) for entry in entries] == [
            ("Deleted Gate", "one"),
            ("Updated Gate", "one"),
            ("Started Experiment", "two"),
            ("Created Experiment", "two"),
            ("Updated Gate", "one"),
            ("Disabled Gate", "one"),
            ("Created Gate", "one"),
        ]
        assert entries[5]["changes"]["isEnabled"] == {"new": False, "old": True}
        assert entries[5]["changes"].keys() <= {"isEnabled", "status"}
        assert entries[6]["changes"] == {"name": {"new": "one", "old": None}, "tags": {"new": ["core"], "old": None}}
        assert entries[6]["tags"] == ["core"]

    def test_asked_for(self, wire: Any) -> None:
        for name in ("one", "two"):
            wire.do("POST", "gates", {"name": name, "tags": [name]})
        wire.do("DELETE", "gates/one")
        first = wire.data("GET", "audit_logs")[-1]
        assert first["date"] == "Thu Oct 09 2025"

        def told(query: dict[str, Any]) -> list[str]:
            entries = wire.data("GET", "audit_logs", **query)
            return [f"{entry['changeLog'].removesuffix('d Gate').lower()} {entry['name']}" for entry in entries]

        found = {
            name: told(query)
            for name, query in {
                "action": {"actionType": "gate_create"},
                "tag": {"tags": "two"},
                "latest": {"latestID": first["id"]},
                "oldest first": {"sortOrder": "asc"},
                "by name": {"sortKey": "name", "sortOrder": "desc"},
                "later": {"startDate": "2025-10-10"},
                "earlier": {"endDate": "2025-10-09", "limit": 1},
                "id": {"id": first["id"]},
            }.items()
        }
        assert found == {
            "action": ["create two", "create one"],
            "tag": ["create two"],
            "latest": ["delete one", "create two"],
            "oldest first": ["create one", "create two", "delete one"],
            "by name": ["create two", "delete one", "create one"],
            "later": [],
            "earlier": ["delete one"],
            "id": ["create one"],
        }
        wire.refused(400, "startDate", "GET", "audit_logs", startDate="yesterday")

    def test_actions_are_words_of_the_document(self) -> None:
        from statsig_console.document import installed
        from statsig_console.testing.project import action

        declared = installed().contracts["audit_logs.list"].query["actionType"].schema["enum"]
        kept = (
            "gates",
            "dynamic_configs",
            "experiments",
            "autotunes",
            "layers",
            "holdouts",
            "segments",
            "tags",
            "keys",
        )
        names = [name for name, each in installed().contracts.items() if each.method != "GET"]
        missing = {name: action(name) for name in names if name.split(".")[0] in kept and action(name) not in declared}
        assert missing == {}


class TestSnapshots:
    def test_there_and_back(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(
            gates=2, segments=4, dynamic_configs=1, layers=1, experiments=1, autotunes=1, holdouts=1, tags=1,
            target_apps=1, keys=1, users=2, metrics=1, **dict.fromkeys(DECLARED, 1),
        )  # fmt: skip
        wire.do("POST", "users/teams", {**TEAM, "members": ["user_0001@example.com"]})
        wire.do("PATCH", "segments/segment_0001/id_list", {"ids": ["a", "b"]})
        wire.do("POST", "gates/gate_0001/overrides", {"passingUserIDs": ["u"], "failingUserIDs": []})
        wire.do("POST", "gates/gate_0001/reviews", {"description": "d", "change": {"delete": True}})
        snapshot = fake.snapshot()
        assert json.loads(json.dumps(snapshot)) == snapshot
        assert all(snapshot.values())
        other = FakeStatsig()
        other.seed(**snapshot)
        assert other.snapshot() == snapshot

    def test_it_is_a_copy(self, fake: FakeStatsig) -> None:
        fake.seed(gates=[{"name": "one", "tags": ["a"]}])
        fake.snapshot()["gates"][0]["tags"].append("b")
        assert fake.snapshot()["gates"][0]["tags"] == ["a"]

    @pytest.mark.parametrize(
        ("seeds", "error", "words"),
        [
            ({"gatez": 1}, TypeError, "did you mean 'gates'"),
            ({"users": [{"name": "x"}]}, ValueError, "has no email"),
            ({"experiments": [{"name": "e", "layerID": "none"}]}, ValueError, "no such layer"),
            ({"teams": [{"name": "t", "members": ["z"]}]}, ValueError, "no such user"),
            ({"keys": [{"key": "k"}, {"key": "k"}]}, ValueError, "already exists"),
            ({"holdouts": -1}, ValueError, "from 0"),
        ],
    )
    def test_bad_seeds(self, fake: FakeStatsig, seeds: Any, error: type[Exception], words: str) -> None:
        with pytest.raises(error, match=words):
            fake.seed(**seeds)


def test_calls_are_typed(fake: FakeStatsig, wire: Any) -> None:
    fake.seed(gates=[{"id": "a/b", "name": "a b"}])
    wire.do("PATCH", "gates/a%2Fb", {"description": "new"}, includeArchiveMetadata="true")
    (call,) = fake.calls
    assert (call.method, call.operation, call.status, call.params) == ("PATCH", "gates.update", 200, ("a/b",))
    assert (call.body, call.query) == ({"description": "new"}, {"includeArchiveMetadata": ["true"]})
    assert call.headers["content-type"] == "application/json"
    assert fake.key not in str(dict(call.headers))
