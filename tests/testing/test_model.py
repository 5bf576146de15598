"""The fake against a plain model: any sequence of operations gives both the same statuses and the same project.

The model shares no code with the fake. It knows a project as dicts of a few fields, and says of each operation which
status it has and what is there afterwards. The steps run through the package's own clients, of both flavours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.testing.driven import Driven, run_machine

NAMES = st.sampled_from(["one", "two", "tre", "a/b"])
NEW_NAMES = st.sampled_from(["one", "two", "tre"])
IDS = st.lists(st.sampled_from("abcdefgh"), max_size=5)
KINDS = st.sampled_from(["id_list", "user_store_id_list", "rule_based"])
CONFIGS = st.sampled_from(["gates", "dynamic_configs"])
TEXT = st.sampled_from(["", "text", "ü"])
SHARE = st.integers(0, 100)
RULE: dict[str, Any] = {"pass_percentage": 1, "conditions": [{"type": "public"}]}
PUBLIC: list[dict[str, Any]] = [{"type": "public"}]


SOURCE: dict[str, Any] = {"sql": "q", "timestampColumn": "t", "idTypeMapping": []}
ASSIGNED: dict[str, Any] = {**SOURCE, "experimentIDColumn": "e", "groupIDColumn": "g"}
VARIANTS: list[dict[str, Any]] = [{"name": name, "json": {}, "size": 1} for name in ("v", "w")]
AUTOTUNE: dict[str, Any] = {
    "variants": VARIANTS, "successEvent": "buy", "explorationWindow": "24hr", "attributionWindow": "1hr",
    "winnerThreshold": "95%",
}  # fmt: skip
LISTS = ("members", "admins", "defaultGateMetrics", "defaultExperimentPrimaryMetrics", "defaultHoldoutMetrics",
         "defaultExperimentSecondaryMetrics", "defaultTargetApplications")  # fmt: skip
TEAM = {**{name: [] for name in LISTS}, "changeTeamConfigs": "anyone", "reviewApproval": "anyone"}
PLAIN: dict[str, tuple[str, str, dict[str, Any], str, dict[str, Any]]] = {
    "layers": ("layers", "layers", {"idType": "userID"}, "PATCH", {}),
    "holdouts": ("holdouts", "holdouts", {}, "PATCH", {}),
    "autotunes": ("autotunes", "autotunes", AUTOTUNE, "PATCH", {}),
    "teams": ("users/teams", "users/teams", TEAM, "PATCH", {}),
    "unit_id_types": ("unit_id_types", "unit_id_types", {}, "PATCH", {}),
    "assignment_sources": (
        "experiments/assignment_sources", "experiments/assignment_source", ASSIGNED, "PATCH", {}
    ),
    "entity_properties": ("experiments/entity_properties", "experiments/entity_property", SOURCE, "PATCH", {}),
    "qualifying_events": ("experiments/qualifying_events", "experiments/qualifying_events", SOURCE, "POST", SOURCE),
    "metric_sources": ("metrics/metric_source", "metrics/metric_source", SOURCE, "POST", SOURCE),
    "param_stores": ("param_stores", "param_stores", {"displayName": ""}, "POST", {}),
    "prompts": ("prompts", "prompts", {}, "PATCH", {}),
}  # fmt: skip
"""Kinds with a name and a description: where they are created, where one is, and what else the bodies hold."""
NUMBERED = {"alerts": ("message", "PATCH"), "release_pipelines": ("name", "POST")}
"""Kinds whose names may repeat: the field that changes, and how."""


class Project:
    """What a project holds, as far as the operations below change it."""

    def __init__(self) -> None:
        self.configs: dict[str, dict[str, dict[str, Any]]] = {"gates": {}, "dynamic_configs": {}}
        self.lists: dict[str, tuple[str, list[str]]] = {}
        self.experiments: dict[str, str] = {}
        self.overrides: dict[str, dict[str, list[str]]] = {}
        self.tags: dict[str, tuple[str, bool]] = {}
        self.plain: dict[str, dict[str, str]] = {kind: {} for kind in PLAIN}
        self.numbered: dict[str, list[tuple[str, str]]] = {kind: [] for kind in NUMBERED}
        self.settings = {"default_project_role": "member", "visibility": "OPEN"}


class Differential(Driven):
    """Does each step to both, and compares."""

    def start(self) -> None:
        self.model = Project()

    # Gates and dynamic configs

    @rule(kind=CONFIGS, name=NEW_NAMES, on=st.none() | st.booleans(), text=TEXT)
    def create(self, kind: str, name: str, on: bool | None, text: str) -> None:
        configs = self.model.configs[kind]
        given = {"description": text} | ({} if on is None else {"is_enabled": on})
        self.step(400 if name in configs else 200, lambda: getattr(self.client, kind).create(name=name, **given))
        configs.setdefault(name, {"on": on is not False, "text": text, "rules": [], "archived": False, "version": 1})

    @rule(kind=CONFIGS, name=NAMES, text=TEXT)
    def describe(self, kind: str, name: str, text: str) -> None:
        self.edit(kind, name, lambda api: api.update(name, description=text), {"text": text})

    @rule(kind=CONFIGS, name=NAMES, on=st.booleans())
    def switch(self, kind: str, name: str, on: bool) -> None:
        back = {"archived": False} if kind == "gates" else {}
        self.edit(kind, name, lambda api: api.enable(name) if on else api.disable(name), {"on": on, **back})

    @rule(kind=CONFIGS, name=NAMES, archived=st.booleans())
    def archive(self, kind: str, name: str, archived: bool) -> None:
        self.edit(
            kind, name, lambda api: api.archive(name) if archived else api.unarchive(name), {"archived": archived}
        )

    def edit(self, kind: str, name: str, call: Callable[[Any], Any], changes: dict[str, Any]) -> None:
        config = self.model.configs[kind].get(name)
        self.step(200 if config else 404, lambda: call(getattr(self.client, kind)))
        if config:
            config.update(changes, version=config["version"] + 1)

    @rule(kind=CONFIGS, name=NAMES, rule_name=NEW_NAMES, share=SHARE)
    def add_rule(self, kind: str, name: str, rule_name: str, share: int) -> None:
        config = self.model.configs[kind].get(name)
        rules = [*config["rules"], (rule_name, share)] if config else []
        if config and rule_name in {name for name, _ in config["rules"]}:
            self.step(400, lambda: getattr(self.client, kind).rules.add(name, **RULE | {"name": rule_name}))
            return
        given: dict[str, Any] = {"name": rule_name, "pass_percentage": share, "conditions": PUBLIC}
        self.edit(kind, name, lambda api: api.rules.add(name, **given), {"rules": rules})

    @rule(kind=CONFIGS, name=NAMES, share=st.integers(-1, 101))
    def replace_rules(self, kind: str, name: str, share: int) -> None:
        given = [{"name": "all", "passPercentage": share, "conditions": PUBLIC}]
        if 0 <= share <= 100:
            self.edit(kind, name, lambda api: api.update(name, rules=given), {"rules": [("all", share)]})
        else:
            self.step(400, lambda: getattr(self.client, kind).update(name, rules=given))

    @rule(kind=CONFIGS, name=NAMES)
    def delete(self, kind: str, name: str) -> None:
        found = self.model.configs[kind].pop(name, None)
        self.step(200 if found else 404, lambda: getattr(self.client, kind).delete(name))
        if kind == "gates":
            self.model.overrides.pop(name, None)

    @rule(name=NAMES, passing=IDS, failing=IDS, how=st.sampled_from(["set", "add", "remove"]))
    def override(self, name: str, passing: list[str], failing: list[str], how: str) -> None:
        body = {"passingUserIDs": passing, "failingUserIDs": failing}
        known = name in self.model.configs["gates"]
        self.step(200 if known else 404, lambda: getattr(self.client.gates.overrides, how)(name, body))
        if known:
            self.model.configs["gates"][name]["version"] += 1
            old = self.model.overrides.get(name, {"passingUserIDs": [], "failingUserIDs": []})
            self.model.overrides[name] = {list_: combined(how, old[list_], ids) for list_, ids in body.items()}

    # Lists of ids

    @rule(name=NEW_NAMES, kind=KINDS)
    def create_segment(self, name: str, kind: str) -> None:
        known = name in self.model.lists
        self.step(400 if known else 200, lambda: self.client.segments.create(name=name, type=kind))
        self.model.lists.setdefault(name, (kind, []))

    @rule(name=NAMES, ids=IDS, how=st.sampled_from(["set", "add", "remove"]))
    def change_ids(self, name: str, ids: list[str], how: str) -> None:
        methods = self.client.segments.id_list
        method = methods.reset if how == "set" else getattr(methods, how)
        self.change_list(name, "id_list", ids, how, lambda: method(name, ids=ids))

    @rule(name=NAMES, ids=IDS, how=st.sampled_from(["add", "remove"]))
    def change_store(self, name: str, ids: list[str], how: str) -> None:
        method = self.client.segments.add_ids if how == "add" else self.client.segments.remove_ids
        self.change_list(name, "user_store_id_list", ids, how, lambda: method(name, ids=ids))

    def change_list(self, name: str, wanted: str, ids: list[str], how: str, call: Callable[[], Any]) -> None:
        kind, held = self.model.lists.get(name, ("", []))
        self.step(404 if not kind else 200 if kind == wanted else 400, call)
        if kind == wanted:
            self.model.lists[name] = kind, combined(how, held, ids)

    @rule(name=NAMES, limit=st.integers(1, 4))
    def read_ids(self, name: str, limit: int) -> None:
        kind, held = self.model.lists.get(name, ("", []))
        if kind in ("", "rule_based"):
            call = lambda: self.wait_first(self.client.segments.id_list.list(name))  # noqa: E731
            self.step(400 if kind else 404, call, mutation=False)
        else:
            assert self.listed(self.client.segments.id_list.list(name, limit=limit)) == held

    def wait_first(self, pages: Any) -> Any:
        return pages.first_page()

    @rule(name=NAMES)
    def delete_segment(self, name: str) -> None:
        self.step(200 if self.model.lists.pop(name, None) else 404, lambda: self.client.segments.delete(name))

    # Experiments

    @rule(name=NEW_NAMES)
    def create_experiment(self, name: str) -> None:
        known = name in self.model.experiments
        groups = [{"name": "a", "id": "g", "size": 100, "parameterValues": {}}]
        self.step(400 if known else 200, lambda: self.client.experiments.create(name=name, groups=groups))
        self.model.experiments.setdefault(name, "setup")

    @rule(name=NAMES, verb=st.sampled_from(["start", "decide", "abandon", "reset", "defer"]))
    def move(self, name: str, verb: str) -> None:
        api = self.client.experiments
        calls: dict[str, Callable[[], Any]] = {
            "start": lambda: api.start(name),
            "decide": lambda: api.make_decision(name, id="g", decision_reason="r"),
            "abandon": lambda: api.abandon(name, decision_reason="r"),
            "reset": lambda: api.reset(name),
            "defer": lambda: api.defer_decision(name),
        }
        state = self.model.experiments.get(name)
        after = MOVES[verb].get(state or "")
        self.step(404 if state is None else 200 if after else 400, calls[verb])
        if state and after:
            self.model.experiments[name] = after

    @rule(name=NAMES)
    def delete_experiment(self, name: str) -> None:
        self.step(200 if self.model.experiments.pop(name, None) else 404, lambda: self.client.experiments.delete(name))

    # Tags

    @rule(name=NEW_NAMES, text=TEXT, core=st.booleans())
    def create_tag(self, name: str, text: str, core: bool) -> None:
        known = name in self.model.tags
        self.step(400 if known else 200, lambda: self.client.tags.create(name=name, description=text, is_core=core))
        self.model.tags.setdefault(name, (text, core))

    @rule(name=NAMES, text=TEXT)
    def describe_tag(self, name: str, text: str) -> None:
        self.step(200 if name in self.model.tags else 404, lambda: self.client.tags.update(name, description=text))
        if name in self.model.tags:
            self.model.tags[name] = text, self.model.tags[name][1]

    @rule(name=NAMES)
    def delete_tag(self, name: str) -> None:
        self.step(200 if self.model.tags.pop(name, None) else 404, lambda: self.client.tags.delete(name))

    # Kinds with a name and a description

    @rule(kind=st.sampled_from([*PLAIN]), name=NEW_NAMES, text=TEXT)
    def create_plain(self, kind: str, name: str, text: str) -> None:
        path, _, more, _, _ = PLAIN[kind]
        body = {**more, "name": name, "description": text}
        known = name in self.model.plain[kind]
        self.step(400 if known else 200, lambda: self.client.request("POST", f"/console/v1/{path}", json=body))
        self.model.plain[kind].setdefault(name, text)

    @rule(kind=st.sampled_from([*PLAIN]), name=NEW_NAMES, text=TEXT)
    def change_plain(self, kind: str, name: str, text: str) -> None:
        _, item, _, method, more = PLAIN[kind]
        body = {**more, "description": text}
        known = name in self.model.plain[kind]
        self.step(200 if known else 404, lambda: self.client.request(method, f"/console/v1/{item}/{name}", json=body))
        if known:
            self.model.plain[kind][name] = text

    @rule(kind=st.sampled_from([*PLAIN]), name=NEW_NAMES)
    def delete_plain(self, kind: str, name: str) -> None:
        item = PLAIN[kind][1]
        known = self.model.plain[kind].pop(name, None) is not None
        self.step(200 if known else 404, lambda: self.client.request("DELETE", f"/console/v1/{item}/{name}"))

    # Kinds whose names may repeat

    @rule(kind=st.sampled_from([*NUMBERED]), name=st.sampled_from(["first", "second"]))
    def create_numbered(self, kind: str, name: str) -> None:
        self.step(200, lambda: self.client.request("POST", f"/console/v1/{kind}", json={"name": name}))
        field, _ = NUMBERED[kind]
        id = self.fake.snapshot()[kind][-1]["id"]
        assert id not in {each for each, _ in self.model.numbered[kind]}
        self.model.numbered[kind].append((id, name if field == "name" else ""))

    @rule(kind=st.sampled_from([*NUMBERED]), at=st.integers(0, 3), text=st.sampled_from(["longer", "other"]))
    def change_numbered(self, kind: str, at: int, text: str) -> None:
        field, method = NUMBERED[kind]
        known = self.model.numbered[kind][at : at + 1]
        id = known[0][0] if known else "none"
        call = lambda: self.client.request(method, f"/console/v1/{kind}/{id}", json={field: text})  # noqa: E731
        self.step(200 if known else 404, call)
        if known:
            self.model.numbered[kind][at] = id, text

    @rule(kind=st.sampled_from([*NUMBERED]), at=st.integers(0, 3))
    def delete_numbered(self, kind: str, at: int) -> None:
        known = self.model.numbered[kind][at : at + 1]
        id = known[0][0] if known else "none"
        self.step(200 if known else 404, lambda: self.client.request("DELETE", f"/console/v1/{kind}/{id}"))
        del self.model.numbered[kind][at : at + 1]

    # Settings

    @rule(role=TEXT, visibility=st.sampled_from(["OPEN", "CLOSED", "NONE"]))
    def set_settings(self, role: str, visibility: str) -> None:
        self.step(200, lambda: self.client.settings.roles.set(default_project_role=role))
        body = {"name": "p", "visibility": visibility}
        taken = visibility != "NONE"
        call = lambda: self.client.request("POST", "/console/v1/settings/project", json=body)  # noqa: E731
        self.step(200 if taken else 400, call)
        self.model.settings["default_project_role"] = role
        if taken:
            self.model.settings["visibility"] = visibility

    @rule()
    def read_settings(self) -> None:
        for name in ("roles", "project"):
            read = self.wait(getattr(self.client.settings, name).get())
            seen = {key: getattr(read, key) for key in self.model.settings if hasattr(read, key)}
            assert seen
            assert seen.items() <= self.model.settings.items()

    # What is there

    @precondition(lambda self: hasattr(self, "client"))
    @invariant()
    def same(self) -> None:
        state = self.fake.snapshot()
        for kind, configs in self.model.configs.items():
            assert {each["id"]: of_config(each) for each in state[kind]} == configs
        users = ("passingUserIDs", "failingUserIDs")
        assert {
            gate["id"]: {name: gate["overrides"][name] for name in users}
            for gate in state["gates"]
            if "overrides" in gate
        } == self.model.overrides
        assert {each["id"]: (each["type"], [*each.get("ids", ())]) for each in state["segments"]} == self.model.lists
        assert {each["id"]: each["status"] for each in state["experiments"]} == self.model.experiments
        assert {each["id"]: (each["description"], each["isCore"]) for each in state["tags"]} == self.model.tags
        for kind, held in self.model.plain.items():
            assert {each["name"]: each["description"] for each in state[kind]} == held, kind
        for kind, numbered in self.model.numbered.items():
            assert [(each["id"], each[NUMBERED[kind][0]]) for each in state[kind]] == numbered, kind
        assert len(state["audit_logs"]) == self.changes

    @precondition(lambda self: hasattr(self, "client"))
    @rule(kind=CONFIGS, limit=st.integers(1, 3))
    def read_back(self, kind: str, limit: int) -> None:
        """What is read one by one, in a list and among its versions agrees."""
        archived = {"include_archived": True} if kind == "gates" else {}
        api = getattr(self.client, kind)
        listed = {each.id: each for each in self.listed(api.list(limit=limit, **archived))}
        assert listed.keys() == self.model.configs[kind].keys()
        for name, each in listed.items():
            assert self.wait(api.get(name)) == each
            versions = self.listed(api.versions.list(name, limit=100))
            assert versions[0].version == each.version == self.model.configs[kind][name]["version"]


MOVES = {
    "start": {"setup": "active"},
    "decide": {"active": "decision_made", "experiment_stopped": "decision_made"},
    "abandon": {"active": "abandoned", "experiment_stopped": "abandoned"},
    "reset": dict.fromkeys(["active", "experiment_stopped", "decision_made", "abandoned"], "setup"),
    "defer": {"active": "experiment_stopped"},
}


def combined(how: str, old: list[str], ids: list[str]) -> list[str]:
    """A list after it was set, added to or removed from; each id once, in the order of its coming."""
    if how == "remove":
        return [id for id in old if id not in ids]
    out = [] if how == "set" else list(old)
    for id in ids:
        if id not in out:
            out.append(id)
    return out


def of_config(entity: dict[str, Any]) -> dict[str, Any]:
    return {
        "on": entity["isEnabled"],
        "text": entity["description"],
        "rules": [(each["name"], each["passPercentage"]) for each in entity["rules"]],
        "archived": entity["status"] == "Archived",
        "version": entity["version"],
    }


@pytest.mark.filterwarnings("ignore:.*no longer documented:DeprecationWarning")
@pytest.mark.parametrize("flavour_name", ["sync", "async"])
def test_any_sequence(flavour_name: str) -> None:
    run_machine(Differential, flavour_name)
