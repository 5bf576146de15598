"""What a project has besides what it tests: tags, target apps, keys, people and teams, and the log of it all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any, ClassVar

from statsig_console.document.schemas import Json
from statsig_console.errors import ArgumentValueError

from .entities import AUTHOR, CRUD, Entities, Filter, Touched, as_set, by_field, visible
from .exchange import Incoming, Refusal


class Named(Entities):
    """A kind whose names, too, are taken only once, and not empty."""

    def place(self, fields: Json) -> Json:
        self._check_name(fields["name"], None)
        return super().place(fields)

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        self._check_name(str(fields.get("name", entity["name"])), entity)
        return super().write(entity, fields, request)

    def _check_name(self, name: str, holder: Json | None) -> None:
        if not name:
            raise Refusal(400, "name is empty; it must have a character at least")
        if any(each["name"] == name and each is not holder for each in self.items.values()):
            raise Refusal(self.world.quirks.duplicates, f'{self.noun.capitalize()} "{name}" already exists')


class Tags(Named):
    """The tags of a project."""

    noun = "tag"
    by_name = True
    path = "/console/v1/tags"
    routes: ClassVar[Mapping[str, str | Json]] = {route: name for route, name in CRUD.items() if name != "replace"}
    start: ClassVar[Json] = {"isCore": False}


ASSIGNED: Mapping[str, str] = {"gates": "gates", "dynamicConfigs": "dynamic_configs", "experiments": "experiments"}
"""Where a body lists what it is about, and the kind of it."""


class TargetApps(Named):
    """The target apps of a project."""

    noun = "target app"
    path = "/console/v1/target_app"
    routes: ClassVar[Mapping[str, str | Json]] = {
        "GET": "list_all",
        "POST": "create",
        "PATCH": "assign",
        "GET /{}": "get",
        "PATCH /{}": "rename",
        "DELETE /{}": "delete",
    }

    def show(self, entity: Json, request: Incoming) -> Json:
        """The description is taken, and never given."""
        return {name: value for name, value in visible(entity).items() if name in self.fields}

    def create(self, request: Incoming) -> Json:
        self._assigned(request)
        app = self.place({name: request.body[name] for name in ("name", "description")})
        for entity in self._assigned(request):
            entity["targetApps"] = [*as_list(entity["targetApps"]), app["id"]]
        return self.one(app, request, "created")

    def assign(self, request: Incoming) -> Json:
        """What the body lists has these apps from now on, and no others."""
        apps = [self.look_up(id)["id"] for id in request.body["targetApps"]]
        for entity in self._assigned(request):
            entity["targetApps"] = [*apps]
        return {"message": "Target apps assigned."}

    def _assigned(self, request: Incoming) -> list[Json]:
        return [
            self.world.kinds[kind].look_up(id) for name, kind in ASSIGNED.items() for id in request.body.get(name, ())
        ]

    def rename(self, request: Incoming) -> Json:
        self.write(
            self.find(request), {name: request.body[name] for name in request.body.keys() & request.fields}, request
        )
        return self.said("updated")


def as_list(value: Any) -> list[Any]:
    """A list, or the one thing that stands for it."""
    return value if isinstance(value, list) else [value]


class Keys(Entities):
    """The keys of a project; a key is its own id."""

    noun = "key"
    path = "/console/v1/keys"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **{route: name for route, name in CRUD.items() if name != "replace"},
        "PATCH /{}/deactivate": "deactivate",
        "PATCH /{}/rotate": "rotate",
    }
    start: ClassVar[Json] = {"environments": [], "primaryTargetApp": None, "secondaryTargetApps": []}
    filters: ClassVar[Mapping[str, Filter]] = {
        **by_field("primaryTargetApp"),
        "environment": lambda key: key["environments"],
    }
    prefixes: ClassVar[Mapping[str, str]] = {"SERVER": "secret", "CLIENT": "client", "CONSOLE": "console"}
    names: ClassVar[Mapping[str, str]] = {
        "targetAppID": "primaryTargetApp",
        "secondaryTargetAppIDs": "secondaryTargetApps",
    }

    def id_for(self, fields: Json) -> str:
        return str(fields["key"])

    def generated(self, number: int) -> Json:
        return {"description": f"key {number:04}", "type": "SERVER"}

    def seeded(self, fields: Json) -> Json:
        return {**fields, "key": fields.get("key") or self._new_key(fields.get("type", "SERVER"))}

    def _new_key(self, kind: str) -> str:
        # Counted, but far from every seed that somebody writes by hand.
        return self.world.new_id(f"{self.prefixes.get(kind, kind.lower())}-fake")

    def _given(self, request: Incoming) -> Json:
        renamed = {self.names.get(name, name): value for name, value in request.body.items() if name in request.fields}
        return {name: value for name, value in renamed.items() if name in self.fields}

    def create(self, request: Incoming) -> Json:
        fields = self._given(request)
        return self.one(self.place({**fields, "key": self._new_key(fields["type"])}), request, "created")

    def update(self, request: Incoming) -> Json:
        return self.write(self.find(request), self._given(request), request)

    def deactivate(self, request: Incoming) -> Json:
        self.change(self.find(request), status="deactivated")
        return self.said("deactivated")

    def rotate(self, request: Incoming) -> Json:
        """The key is another one afterwards; the old one is gone."""
        key = self.find(request)
        self.remove(key)
        key["key"] = self._new_key(key["type"])
        self.items[key["key"]] = key
        return self.one(key, request, "rotated")


class Users(Entities):
    """The people of a project, by their address; who is invited is in."""

    noun = "user"
    path = "/console/v1/users"
    routes: ClassVar[Mapping[str, str | Json]] = {
        "GET": "list_all",
        "POST /invite": "invite",
        "GET /{}": "get",
        "POST /{}": "update",
        "GET /id/{}": "get_by_id",
    }
    start: ClassVar[Json] = {"role": "member"}

    def id_for(self, fields: Json) -> str:
        return str(fields["email"])

    def generated(self, number: int) -> Json:
        return {"email": f"user_{number:04}@example.com"}

    def seeded(self, fields: Json) -> Json:
        if not fields.get("email"):
            raise ArgumentValueError(f'{fields!r} has no email; seed a user with "email"')
        return fields

    def place(self, fields: Json) -> Json:
        name = fields["email"].partition("@")[0]
        return super().place({"userID": self.world.new_id("user"), "firstName": name, **fields})

    def invite(self, request: Incoming) -> Json:
        emails = dict.fromkeys(request.body["emails"])
        if taken := next((email for email in emails if email in self.items), None):
            raise Refusal(self.world.quirks.duplicates, f'User "{taken}" already exists')
        teams = [self.world.kinds["teams"].look_up(id) for id in request.body.get("teams", ())]
        for email in emails:
            user = self.place({"email": email, "role": request.body["role"]})
            for team in teams:
                team["members"] = [*team["members"], _person(user)]
        return {"message": "Users invited."}

    def get_by_id(self, request: Incoming) -> Json:
        for user in self.items.values():
            if user["userID"] == request.params[0]:
                return self.one(user, request, "read")
        raise Refusal(404, f'User "{request.params[0]}" not found')


def _person(user: Json) -> Json:
    return {name: user[name] for name in ("email", "firstName", "lastName", "role")}


class Teams(Named):
    """The teams of a project; their members are named by address or id, and shown as people."""

    noun = "team"
    path = "/console/v1/users/teams"
    routes: ClassVar[Mapping[str, str | Json]] = {route: name for route, name in CRUD.items() if name != "replace"}
    seeds: ClassVar[frozenset[str]] = frozenset({"members", "admins"})
    start: ClassVar[Json] = {"changeTeamConfigs": "anyone", "reviewApproval": "anyone"}

    def place(self, fields: Json) -> Json:
        return super().place(self._with_people(fields))

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        return super().write(entity, self._with_people(fields), request)

    def many(self, entities: Sequence[Json], request: Incoming) -> Json:
        """The list shows teams without their members."""
        return super().many([{k: v for k, v in each.items() if k != "members"} for each in entities], request)

    def _with_people(self, fields: Json) -> Json:
        users = self.world.kinds["users"].items.values()
        known = {user[name]: user for user in users for name in ("email", "userID")}
        people = {}
        for name in fields.keys() & {"members", "admins"}:
            wanted = [each["email"] if isinstance(each, dict) else each for each in fields[name]]
            if unknown := [each for each in wanted if each not in known]:
                raise Refusal(400, f'{name} has "{unknown[0]}"; there is no such user')
            people[name] = [_person(known[each]) for each in wanted]
        return fields | people


ACTIONS: Mapping[str, str] = {
    "gates.delete": "config_delete", "gates.overrides": "gate_overrides_update", "gates": "gate_update",
    "dynamic_configs.delete": "config_delete", "dynamic_configs.create": "dynamic_config_create",
    "dynamic_configs.rules": "config_conditions_update", "dynamic_configs": "config_state_toggle",
    "experiments.start": "experiment_start", "experiments.make_decision": "experiment_decision_make",
    "experiments.abandon": "experiment_abandon", "experiments.archive": "archive_experiment",
    "experiments.unarchive": "unarchive_experiment", "experiments.reset": "experiment_restart",
    "experiments.restart_as_new": "experiment_restart_as_new",
    "experiments.schedule_start": "schedule_experiment_start", "experiments.overrides": "experiment_overrides_edit",
    "experiments.disable_groups": "experiment_group_disable", "experiments": "experiment_edit",
    "autotunes.create": "autotune_experiment_create", "autotunes.delete": "autotune_experiment_delete",
    "autotunes.overrides": "autotune_overrides_edit", "autotunes": "autotune_experiment_edit",
    "layers.overrides": "layer_overrides_edit", "layers": "layer_edit", "holdouts": "holdout_update",
    "segments.id_list": "ID_list_update", "segments.delete": "config_delete", "segments": "config_conditions_update",
    "tags": "tag_edit", "target_apps.create": "create_customer_app", "target_apps.delete": "delete_target_app",
    "target_apps": "edit_target_app", "keys.create": "sdk_key_create", "keys.delete": "sdk_key_delete",
    "keys.deactivate": "sdk_key_deactivate", "keys.rotate": "secret_key_regenerate",
    "keys": "sdk_key_update_description", "metrics.create": "custom_metric_definition_create",
    "metrics.delete": "custom_metric_definition_delete", "metrics": "custom_metric_edit", "users": "user_role_update",
    "teams": "update_team",
}  # fmt: skip
"""What the log calls an operation, by its name or the beginning of it."""


VERBS: Mapping[str, str] = {
    "create": "Created", "delete": "Deleted", "start": "Started", "archive": "Archived", "unarchive": "Unarchived",
    "abandon": "Abandoned", "reset": "Reset", "enable": "Enabled", "disable": "Disabled", "launch": "Launched",
    "deactivate": "Deactivated", "rotate": "Rotated", "invite": "Invited",
}  # fmt: skip
"""How the log tells of an operation on a whole entity; others are updates."""


def action(operation: str) -> str:
    """The log's word for an operation."""
    parts = operation.split(".")
    noun, verb = parts[0].removesuffix("s"), parts[-1]
    plain = f"{noun}_{verb}" if verb in ("create", "delete") and len(parts) == 2 else ""
    for length in range(len(parts), 0, -1):
        name = ".".join(parts[:length])
        if name in ACTIONS:
            return plain if plain and length < len(parts) else ACTIONS[name]
    return plain or "_".join(parts)


class AuditLog(Entities):
    """What was changed, when and by whom; the newest comes first."""

    noun = "audit log"
    path = "/console/v1/audit_logs"
    routes: ClassVar[Mapping[str, str | Json]] = {"GET": "list_all"}
    source = "GET /console/v1/audit_logs"
    blank: ClassVar[Json] = {}
    filters: ClassVar[Mapping[str, Filter]] = {
        **by_field("id", "actionType", "tags"),
        "actionTypes": lambda entry: entry["actionType"],
    }

    def seeded(self, fields: Json) -> Json:
        """What the fields leave out is as of a change by another."""
        entry = self._entry(fields.get("id") or self.world.new_id("log"), "", "", fields.get("name", ""), {}, [])
        return entry | fields

    def write_down(self, operation: str, request: Incoming, touched: Sequence[Touched]) -> None:
        """Log a change that was made.

        Args:
            operation: The client's name of what was done.
            request: How it was asked for.
            touched: What it changed.
        """
        name, tags, changes = next(iter(request.params), ""), [], {}
        verb = VERBS.get(operation.rpartition(".")[2], "Updated") if operation.count(".") == 1 else "Updated"
        noun = operation.partition(".")[0].replace("_", " ").removesuffix("s")
        if touched:
            entity, noun = touched[0].entity, touched[0].kind.noun
            name = str(entity.get("name") or name)
            tags = as_list(entity.get("tags") or [])
            for each in touched:
                # What else a change brought about is an entity of its own.
                changes.update(each.changes if each.entity is entity else {})
        words = f"{verb} {noun.title()}"
        entry = self._entry(self.world.new_id("log"), operation, words, name, changes, tags)
        self.items[entry["id"]] = deepcopy(entry)

    def _entry(self, id: str, operation: str, words: str, name: str, changes: Json, tags: list[str]) -> Json:
        when = datetime.fromtimestamp(self.world.clock.latest / 1000, UTC)
        return {
            "id": id,
            "name": name,
            "changeLog": words,
            "actionType": action(operation),
            "date": when.strftime("%a %b %d %Y"),
            "time": when.strftime("%H:%M:%S GMT+0000 (Coordinated Universal Time)"),
            "updatedBy": AUTHOR,
            "updatedByUserID": "fake",
            "modifierEmail": None,
            "changes": changes,
            "tags": tags,
            "targetAppIDs": [],
        }

    def list_all(self, request: Incoming) -> Json:
        wanted = {name: set(request.query[name]) for name in self.filters if name in request.query}
        first, last = _day(request, "startDate"), _day(request, "endDate")
        found = [
            entry
            for entry in self._newest_first(request)
            if all(values & as_set(self.filters[name](entry)) for name, values in wanted.items())
            and (first is None or _date(entry) >= first)
            and (last is None or _date(entry) <= last)
        ]
        key = request.last("sortKey")
        if key is not None:
            found.sort(key=lambda entry: str(entry[key]), reverse=request.last("sortOrder") == "desc")
        elif request.last("sortOrder") == "asc":
            found.reverse()
        return self.many(found, request)

    def _newest_first(self, request: Incoming) -> list[Json]:
        """Those after the one that the request names, if it does."""
        entries = [*self.items.values()]
        latest = request.last("latestID")
        ids = [entry["id"] for entry in entries]
        start = ids.index(latest) + 1 if latest in ids else 0
        return entries[start:][::-1]


def _date(entry: Json) -> datetime:
    return datetime.strptime(entry["date"], "%a %b %d %Y")


def _day(request: Incoming, name: str) -> datetime | None:
    text = request.last(name)
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        raise Refusal(400, f'{name} is "{text}"; it must be a date such as 2025-12-31') from None
