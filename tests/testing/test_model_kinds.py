"""As test_model, for kinds that have ways of their own: people, keys, metrics, dashboards, ingestions and others."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from statsig_console.testing.fake import KINDS
from tests.testing import test_model
from tests.testing.driven import Driven, run_machine

NAMES = st.sampled_from(["one", "two", "tre"])
TEXT = st.sampled_from(["", "text", "ü"])
AT = st.integers(0, 2)
DATASETS = st.sampled_from(["Metrics", "Events"])
SETTINGS = {"isProduction": False, "requiresReview": False, "requiresReleasePipeline": False}
REVIEWS = dict.fromkeys(
    [
        "is_config_review_required",
        "is_metric_review_required",
        "is_metric_review_required_on_verified_only",
        "is_whn_analysis_only_review_required",
        "is_whn_source_review_required",
    ],
    False,
)
TRIGGERS = {
    "abort": "aborted", "approve": "in_progress", "pause": "paused", "unpause": "in_progress", "skip": "in_progress",
    "rollout": "completed",
}  # fmt: skip
MODELLED = {
    "roles", "keys", "users", "metrics", "target_apps", "dashboards", "environments", "release_pipeline_triggers",
    "ingestions", "ingestion_schedules", "review_settings", "team_settings", "warehouse_connections",
}  # fmt: skip
ELSEWHERE = {
    *test_model.PLAIN, *test_model.NUMBERED, "gates", "dynamic_configs", "segments", "experiments", "tags",
    "project_settings", "role_settings", "audit_logs",
}  # fmt: skip


class OtherKinds(Driven):
    """Does each step to both, and compares."""

    def start(self) -> None:
        self.roles: dict[str, bool] = {}
        self.keys: list[tuple[str, str, bool]] = []
        self.users: dict[str, str] = {}
        self.metrics: dict[str, tuple[str, bool]] = {}
        self.apps: dict[str, str] = {}
        self.dashboards: list[tuple[str, list[str]]] = []
        self.environments = ["development", "staging", "production"]
        self.triggers = {"t1": "in_progress", "t2": "in_progress"}
        self.ingestions: dict[tuple[str, str], bool] = {}
        self.hours: dict[str, int] = {}
        self.settings = {"reviews": False}
        self.fake.seed(release_pipeline_triggers=[{"id": name} for name in self.triggers])

    def send(self, expected: int, method: str, path: str, body: Any = None, **params: str) -> Any:
        """Send a request; the answer's data."""
        more: dict[str, Any] = {} if body is None else {"json": body}
        call = lambda: self.client.request(method, f"/console/v1/{path}", params=params, **more)  # noqa: E731
        found = self.step(expected, call, mutation=method != "GET")
        return found.get("data") if isinstance(found, dict) and "data" in found else found

    # Roles

    @rule(name=NAMES, may=st.booleans())
    def create_role(self, name: str, may: bool) -> None:
        body = {"name": name, "permissions": {"create_configs": may}}
        self.send(400 if name in self.roles else 200, "POST", "roles", body)
        self.roles.setdefault(name, may)

    @rule(name=NAMES, may=st.booleans())
    def change_role(self, name: str, may: bool) -> None:
        body = {"permissions": {"create_configs": may}}
        self.send(200 if name in self.roles else 404, "PATCH", f"roles/{name}", body)
        if name in self.roles:
            self.roles[name] = may

    @rule(name=NAMES)
    def delete_role(self, name: str) -> None:
        self.send(404 if self.roles.pop(name, None) is None else 200, "DELETE", f"roles/{name}")

    # Keys

    @rule(text=TEXT)
    def create_key(self, text: str) -> None:
        made = self.send(200, "POST", "keys", {"description": text, "type": "SERVER"})
        assert made["key"] not in {key for key, *_ in self.keys}
        self.keys.append((made["key"], text, True))

    @rule(at=AT, text=TEXT, verb=st.sampled_from(["describe", "deactivate", "rotate", "delete"]))
    def change_key(self, at: int, text: str, verb: str) -> None:
        if at >= len(self.keys):
            self.send(404, "PATCH", "keys/none", {"description": text})
            return
        key, old, active = self.keys.pop(at)
        if verb == "delete":
            self.send(200, "DELETE", f"keys/{key}")
        elif verb == "rotate":
            made = self.send(200, "PATCH", f"keys/{key}/rotate")
            assert made["key"] != key
            # Another key, so it is the last one.
            self.keys.append((made["key"], old, active))
        elif verb == "deactivate":
            self.send(200, "PATCH", f"keys/{key}/deactivate")
            self.keys.insert(at, (key, old, False))
        else:
            self.send(200, "PATCH", f"keys/{key}", {"description": text})
            self.keys.insert(at, (key, text, active))

    # Users

    @rule(names=st.lists(NAMES, min_size=1, max_size=2, unique=True), role=st.sampled_from(["member", "admin"]))
    def invite(self, names: list[str], role: str) -> None:
        emails = [f"{name}@example.com" for name in names]
        known = any(email in self.users for email in emails)
        self.send(400 if known else 200, "POST", "users/invite", {"role": role, "emails": emails})
        if not known:
            self.users.update(dict.fromkeys(emails, role))

    @rule(name=NAMES, role=st.sampled_from(["member", "admin"]))
    def change_user(self, name: str, role: str) -> None:
        email = f"{name}@example.com"
        self.send(200 if email in self.users else 404, "POST", f"users/{email}", {"role": role})
        if email in self.users:
            self.users[email] = role

    # Metrics

    @rule(name=NAMES, text=TEXT)
    def create_metric(self, name: str, text: str) -> None:
        name = f"metric_{name}"
        body = {"name": name, "type": "sum", "description": text}
        self.send(400 if name in self.metrics else 200, "POST", "metrics", body)
        self.metrics.setdefault(name, (text, False))

    @rule(name=NAMES, text=TEXT, verb=st.sampled_from(["describe", "schedule_archive", "unarchive", "delete"]))
    def change_metric(self, name: str, text: str, verb: str) -> None:
        name = f"metric_{name}"
        expected, path = 200 if name in self.metrics else 404, f"metrics/{name}::sum"
        if verb == "describe":
            self.send(expected, "POST", path, {"description": text})
        elif verb == "delete":
            self.send(expected, "DELETE", path)
        else:
            self.send(expected, "PUT", f"{path}/{verb}")
        if expected == 200:
            old, hidden = self.metrics.pop(name)
            if verb == "describe":
                self.metrics[name] = text, hidden
            elif verb != "delete":
                self.metrics[name] = old, verb == "schedule_archive"

    # Target apps

    @rule(name=NAMES, text=TEXT)
    def create_app(self, name: str, text: str) -> None:
        # Its id follows from its name, and stays when that changes.
        known = name in self.apps.values() or name in self.apps
        self.send(400 if known else 200, "POST", "target_app", {"name": name, "description": text})
        if not known:
            self.apps[self.fake.snapshot()["target_apps"][-1]["id"]] = name

    @rule(at=AT, name=NAMES)
    def rename_app(self, at: int, name: str) -> None:
        id = [*self.apps, "none", "none", "none"][at]
        taken = any(other == name for each, other in self.apps.items() if each != id)
        expected = 404 if id not in self.apps else 400 if taken else 200
        self.send(expected, "PATCH", f"target_app/{id}", {"name": name})
        if expected == 200:
            self.apps[id] = name

    @rule(at=AT)
    def delete_app(self, at: int) -> None:
        id = [*self.apps, "none", "none", "none"][at]
        self.send(404 if self.apps.pop(id, None) is None else 200, "DELETE", f"target_app/{id}")

    # Dashboards

    @rule(name=NAMES)
    def create_dashboard(self, name: str) -> None:
        made = self.send(200, "POST", "dashboards", {"name": name})
        self.dashboards.append((made["id"], []))

    @rule(at=AT, titles=st.lists(NAMES, min_size=1, max_size=2), replaces=st.booleans())
    def put_widgets(self, at: int, titles: list[str], replaces: bool) -> None:
        known = self.dashboards[at : at + 1]
        id, old = known[0] if known else ("none", [])
        body = {"widgets": [{"type": "text", "title": title, "content": "c"} for title in titles]}
        self.send(200 if known else 404, "PUT" if replaces else "POST", f"dashboards/{id}/widgets", body)
        if known:
            self.dashboards[at] = id, titles if replaces else [*old, *titles]

    # What a project has one of, or one of each dataset

    @rule(names=st.lists(NAMES, min_size=1, max_size=3, unique=True))
    def set_environments(self, names: list[str]) -> None:
        self.send(200, "POST", "environments", {"environments": [{"name": name, **SETTINGS} for name in names]})
        self.environments = names

    @rule(required=st.booleans())
    def set_reviews(self, required: bool) -> None:
        self.send(200, "POST", "settings/reviews", {**REVIEWS, "is_config_review_required": required})
        self.settings["reviews"] = required

    @rule(dataset=DATASETS, hour=st.integers(0, 23))
    def set_schedule(self, dataset: str, hour: int) -> None:
        self.send(200, "POST", "ingestion/schedule", {"dataset": dataset, "scheduled_hour_pst": hour})
        self.hours[dataset] = hour

    # Triggers

    @rule(name=st.sampled_from(["t1", "t2", "none"]), verb=st.sampled_from([*TRIGGERS]))
    def move_trigger(self, name: str, verb: str) -> None:
        phase = None if verb in ("abort", "rollout") else {"phaseID": "p"}
        self.send(200 if name in self.triggers else 404, "PUT", f"release_pipeline_triggers/{name}/{verb}", phase)
        if name in self.triggers:
            self.triggers[name] = TRIGGERS[verb]

    # Ingestions

    @rule(dataset=DATASETS, name=NAMES)
    def set_ingestion(self, dataset: str, name: str) -> None:
        self.send(200, "POST", "ingestion", {"type": "s3", "dataset": dataset, "source_name": name})
        # It begins anew, as the last one.
        self.ingestions.pop((dataset, name), None)
        self.ingestions[dataset, name] = True

    @rule(dataset=DATASETS, name=NAMES, enabled=st.booleans())
    def switch_ingestion(self, dataset: str, name: str, enabled: bool) -> None:
        known = (dataset, name) in self.ingestions
        body = {"type": "s3", "dataset": dataset, "source_name": name, "enabled": enabled}
        self.send(200 if known else 404, "PATCH", "ingestion", body)
        if known:
            self.ingestions[dataset, name] = enabled

    @rule(dataset=DATASETS, name=NAMES)
    def delete_ingestion(self, dataset: str, name: str) -> None:
        known = self.ingestions.pop((dataset, name), None) is not None
        self.send(200 if known else 404, "DELETE", "ingestion", type="s3", dataset=dataset, source_name=name)

    # What is there

    @precondition(lambda self: hasattr(self, "client"))
    @invariant()
    def same(self) -> None:
        state = self.fake.snapshot()
        assert {each["name"]: each["permissions"]["create_configs"] for each in state["roles"]} == self.roles
        keys = [(each["key"], each["description"], each["status"] != "deactivated") for each in state["keys"]]
        assert keys == self.keys
        assert {each["email"]: each["role"] for each in state["users"]} == self.users
        assert {each["name"]: (each["description"], each["isHidden"]) for each in state["metrics"]} == self.metrics
        assert {each["id"]: each["name"] for each in state["target_apps"]} == self.apps
        boards = [(each["id"], [widget["title"] for widget in each["widgets"]]) for each in state["dashboards"]]
        assert boards == self.dashboards
        assert {each["id"]: each["status"] for each in state["release_pipeline_triggers"]} == self.triggers
        of_source = {
            (each["data"]["dataset"], each["data"]["source_name"]): each["enabled"] for each in state["ingestions"]
        }
        assert of_source == self.ingestions
        assert {each["dataset"]: each["scheduled_hour_pst"] for each in state["ingestion_schedules"]} == self.hours
        assert len(state["audit_logs"]) == self.changes

    @precondition(lambda self: hasattr(self, "client"))
    @rule()
    def read_back(self) -> None:
        """What the operations read is what was written."""
        found = self.send(200, "GET", "environments")
        assert [each["name"] for each in found["environments"]] == self.environments
        read = self.send(200, "GET", "settings/reviews")
        assert bool(read["is_config_review_required"]) == self.settings["reviews"]
        assert {each["name"] for each in self.send(200, "GET", "roles")} == self.roles.keys()
        assert {each["email"] for each in self.send(200, "GET", "users")} == self.users.keys()
        shown = {each["name"] for each in self.send(200, "GET", "metrics/list")}
        assert shown == {name for name, (_, hidden) in self.metrics.items() if not hidden}
        for id, titles in self.dashboards:
            assert [each["title"] for each in self.send(200, "GET", f"dashboards/{id}")["widgets"]] == titles
        for dataset, name in self.ingestions:
            read = self.send(200, "GET", "ingestion", type="s3", dataset=dataset, source_name=name)
            assert read["enabled"] == self.ingestions[dataset, name]
        for dataset, hour in self.hours.items():
            assert self.send(200, "GET", "ingestion/schedule", dataset=dataset)["scheduled_hour_pst"] == hour


@pytest.mark.filterwarnings("ignore:.*no longer documented:DeprecationWarning")
@pytest.mark.parametrize("flavour_name", ["sync", "async"])
def test_any_sequence(flavour_name: str) -> None:
    run_machine(OtherKinds, flavour_name)


def test_every_kind_has_a_model() -> None:
    assert KINDS.keys() == MODELLED | ELSEWHERE
