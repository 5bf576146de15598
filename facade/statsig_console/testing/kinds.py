"""Kinds that are kept as they are written: each is declared in a few lines, and the engine in entities.py keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cached_property
from random import Random
from typing import Any, ClassVar

from statsig_console.document.schemas import Json

from .entities import CRUD, Entities, visible
from .exchange import Incoming, Refusal

FOR_EVER = 4_102_444_800_000
"""When what has no end ends, in milliseconds since the epoch."""


class Kept(Entities):
    """A kind whose list may show fewer fields than an entity has."""

    @cached_property
    def listed_fields(self) -> frozenset[str]:
        """The fields that a list shows."""
        schemas = self.world.document().schemas
        route = next(route for route, name in self.routes.items() if name == "list_all")
        method, _, rest = route.partition(" ")
        success = self.world.document().by_key[f"{method} {self.path}{rest}"].success
        data = schemas.flat(schemas.flat(success.schema)["properties"]["data"])
        return schemas.fields(data["items"])

    def place(self, fields: Json) -> Json:
        return super().place(self.as_read(fields))

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        written = self.as_read(fields)
        for name in fields.keys() - written.keys():
            entity.pop(name, None)
        return super().write(entity, written, request)

    def as_read(self, fields: Json) -> Json:
        """The fields in the form in which they are read: bare names, lists, and no nulls where there can be none."""
        flat, properties, found = self.world.document().schemas.flat, self.shape.get("properties", {}), {}
        for name, value in fields.items():
            schema = flat(properties.get(name, {}))
            if value is None and schema and not schema.get("nullable"):
                continue
            if schema.get("type") == "array":
                value = value if isinstance(value, list) else [value]
                if flat(schema.get("items", {})).get("type") == "string":
                    value = [str(each.get("name", "")) if isinstance(each, dict) else each for each in value]
            elif schema.get("type") == "string" and value is not None and not isinstance(value, str):
                message = f"{name} is {type(value).__name__}; it must be of type string"
                raise Refusal(400, message, [{"property": name, "errorMessage": message}])
            found[name] = value
        return found

    def list_all(self, request: Incoming) -> Json:
        answer = super().list_all(request)
        shown = self.listed_fields
        answer["data"] = [{name: value for name, value in each.items() if name in shown} for each in answer["data"]]
        return answer


class Single(Entities):
    """What a project has one of, or one for each value of `key`: it is there before anybody writes it."""

    routes: ClassVar[Mapping[str, str | Json]] = {"GET": "get", "POST": "set"}

    def generated(self, number: int) -> Json:
        return {self.key: f"{self.noun} {number}"} if self.key else {}

    def seeded(self, fields: Json) -> Json:
        return fields

    def id_for(self, fields: Json) -> str:
        return str(fields[self.key]) if self.key else ""

    def place(self, fields: Json) -> Json:
        self.items.pop(self.id_for(fields), None)
        return super().place(fields)

    def find(self, request: Incoming) -> Json:
        asked = {} if self.key is None else {self.key: request.last(self.key)}
        return self.items.get(self.id_for(asked)) or deepcopy(self.blank) | asked

    def set(self, request: Incoming) -> Json:
        """What is given changes, the rest stays."""
        fields = request.given(self.fields)
        id = self.id_for(fields)
        entity = self.items.setdefault(id, deepcopy(self.blank) | ({self.key: id} if self.key else {}))
        return self.write(entity, fields, request)

    def set_silently(self, request: Incoming) -> Json:
        """As `set`, for what nothing reads."""
        self.set(request)
        return self.said("updated")


class Environments(Single):
    """The environments of a project; a new one has three."""

    noun = "environment"
    path = "/console/v1/environments"
    source = "GET /console/v1/environments"
    numbered: ClassVar[Mapping[str, str]] = {"environments": "environment"}
    start: ClassVar[Json] = {
        "environments": [
            {
                "name": name,
                "id": str(Random(name).random()),
                "isProduction": name == "production",
                "requiresReview": False,
                "requiresReleasePipeline": False,
            }
            for name in ("development", "staging", "production")
        ]
    }

    def item_id(self, prefix: str) -> str:
        return str(Random(super().item_id(prefix)).random())


class Alerts(Kept):
    """The alerts of a project, and the times in which they are mute."""

    noun = "alert"
    path = "/console/v1/alerts"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **{route: name for route, name in CRUD.items() if name != "replace"},
        "POST /{}/mute": "mute",
        "POST /{}/unmute": "unmute",
    }
    key: ClassVar[str] = "id"
    start: ClassVar[Json] = {"alertType": "threshold", "priority": "P3", "companyID": "fake", "status": "stable"}

    def mute(self, request: Incoming) -> Json:
        alert, now = self.find(request), round(self.world.clock.now() * 1000)
        seconds = request.body.get("durationSeconds")
        end = FOR_EVER if seconds is None or request.body.get("indefinite") else now + seconds * 1000
        schedule = {"start": now, "end": end, "groupBys": request.body.get("groupBys", [])}
        kept = [each for each in alert["activeMuteSchedules"] if each != request.body.get("currentSchedule")]
        return self.write(alert, {"activeMuteSchedules": [*kept, schedule]}, request)

    def unmute(self, request: Incoming) -> Json:
        """End one schedule, those of the same groups, or all where the body names none."""
        alert, body = self.find(request), request.body
        kept = [
            each
            for each in alert["activeMuteSchedules"]
            if ("currentSchedule" in body and each != body["currentSchedule"])
            or ("groupBys" in body and each["groupBys"] != body["groupBys"])
        ]
        return self.write(alert, {"activeMuteSchedules": kept}, request)


class Dashboards(Kept):
    """The dashboards of a project, with their widgets."""

    noun = "dashboard"
    path = "/console/v1/dashboards"
    routes: ClassVar[Mapping[str, str | Json]] = {
        "GET": "list_all",
        "POST": "create",
        "GET /{}": "get",
        "PUT /{}/widgets": "replace_widgets",
        "POST /{}/widgets": "add_widgets",
    }
    key: ClassVar[str] = "id"
    seeds: ClassVar[frozenset[str]] = frozenset({"created_time", "modified_time"})
    start: ClassVar[Json] = {"description": "", "widgets": []}
    numbered: ClassVar[Mapping[str, str]] = {"widgets": "widget"}

    def place(self, fields: Json) -> Json:
        now = self.world.clock.stamp()
        return super().place({"created_time": now, "modified_time": now, **fields})

    def show(self, entity: Json, request: Incoming) -> Json:
        shown = visible(entity)
        if request.params:
            return {name: value for name, value in shown.items() if name in self.fields}
        return {**shown, "widget_count": len(shown["widgets"])}

    def create(self, request: Incoming) -> Json:
        id = self.place(request.given(self.fields))["id"]
        data = {"id": id, "dashboard_url": f"https://console.statsig.com/fake/dashboards/{id}"}
        return {"message": "Dashboard created.", "data": data}

    def add_widgets(self, request: Incoming) -> Json:
        return self._put(request, self.find(request)["widgets"])

    def replace_widgets(self, request: Incoming) -> Json:
        return self._put(request, [])

    def _put(self, request: Incoming, before: list[Json]) -> Json:
        dashboard, fields = self.find(request), request.given(self.fields)
        self.write(dashboard, {**fields, "widgets": [*before, *request.body["widgets"]]}, request)
        added = dashboard["widgets"][len(before) :]
        return {"message": "Widgets put.", "data": {"ids": [each["id"] for each in added]}}


class Prompts(Kept):
    """The prompts of a project, with the versions that were made of them."""

    noun = "prompt"
    path = "/console/v1/prompts"
    routes: ClassVar[Mapping[str, str | Json]] = {
        **{route: name for route, name in CRUD.items() if name != "replace"},
        "POST /{}/versions": "create_version",
        "POST /{}/versions/{}/start_evals": "start_evals",
    }

    def create_version(self, request: Incoming) -> Json:
        prompt = self.find(request)
        version = {**request.body, "id": request.body.get("id") or self.world.new_id("version")}
        self.change(prompt, prompt_versions=[*prompt.get("prompt_versions", ()), version])
        known = {name: value for name, value in version.items() if name in {*request.fields, "id"}}
        return {"message": "Version created.", "data": known}

    def start_evals(self, request: Incoming) -> Json:
        for version in self.find(request).get("prompt_versions", ()):
            if version["id"] == request.params[1]:
                return {"message": "Started.", "data": {"id": version["id"], "name": version["name"]}}
        raise Refusal(404, f'Version "{request.params[1]}" not found')


class Ingestions(Entities):
    """What is taken in from warehouses: one for each type, dataset and name of a source."""

    noun = "ingestion"
    path = "/console/v1/ingestion"
    routes: ClassVar[Mapping[str, str | Json]] = {"GET": "get", "POST": "set", "PATCH": "update", "DELETE": "delete"}
    source = "GET /console/v1/ingestion"
    names: ClassVar[tuple[str, ...]] = ("type", "dataset", "source_name")

    def generated(self, number: int) -> Json:
        return {"type": "s3", "data": {"dataset": "Metrics", "source_name": f"source_{number:04}"}}

    def seeded(self, fields: Json) -> Json:
        return fields

    def id_for(self, fields: Json) -> str:
        return self._id({**fields.get("data", {}), "type": fields.get("type")})

    def place(self, fields: Json) -> Json:
        return super().place({"id": self.id_for(fields), "enabled": True, **fields})

    def _id(self, named: Mapping[str, Any]) -> str:
        return "/".join(str(named[name]) for name in self.names if named.get(name) is not None)

    def find(self, request: Incoming) -> Json:
        """The one that the query names; without a name of a source the first of its type and dataset."""
        named = {name: request.last(name) for name in self.names} | (request.body or {})
        id = self._id(named)
        near = (entity for each, entity in self.items.items() if each.startswith(f"{id}/") and not named["source_name"])
        return self.items.get(id) or next(near, None) or self.look_up(id)

    def set(self, request: Incoming) -> Json:
        self.items.pop(self._id(request.body), None)
        return self.one(self.place(self._fields(request.body)), request, "set")

    def update(self, request: Incoming) -> Json:
        found = self.find(request)
        fields = self._fields(request.body)
        return self.write(found, {**fields, "data": found["data"] | fields["data"]}, request)

    def delete(self, request: Incoming) -> Json:
        found = self.find(request)
        self.remove(found)
        return self.one(found, request, "deleted")

    def _fields(self, body: Json) -> Json:
        data = {name: value for name, value in body.items() if name not in ("type", "enabled")}
        return {name: body[name] for name in ("type", "enabled") if name in body} | {"data": data}


def declared(noun: str, path: str, routes: Mapping[str, str | Json], base: type[Entities] = Kept, **rest: Any) -> Any:
    """A kind of its own, from what is special about it.

    Args:
        noun: What one is called.
        path: Where it lives, below the API's version.
        routes: What each operation does: the name of a method of Entities, or fields to set.
        base: What it is built on.
        rest: Further class variables of Entities.
    """
    return type(
        noun.title().replace(" ", ""), (base,), {"noun": noun, "path": f"/console/v1{path}", "routes": routes} | rest
    )


def _setting(which: str, **start: Any) -> Any:
    path = f"/settings/{which}"
    return declared(f"{which} setting", path, Single.routes, Single, source=f"GET /console/v1{path}", start=start)


def _source(lists: str, item: str, listing: str = "", *, has_patch: bool = True) -> Mapping[str, str | Json]:
    routes: dict[str, str | Json] = {
        f"GET {lists}{listing}": "list_all",
        f"POST {lists}": "create",
        f"GET {item}/{{}}": "get",
        f"POST {item}/{{}}": "replace",
        f"DELETE {item}/{{}}": "delete",
    }
    return routes | ({f"PATCH {item}/{{}}": "update"} if has_patch else {})


NAMED = {route: name for route, name in CRUD.items() if name != "replace"}
POSTED = {route: name for route, name in CRUD.items() if name != "update"} | {"POST /{}": "update"}
ASSIGNMENT = _source("/assignment_sources", "/assignment_source")
PHASES = {"phases": "phase"}
TRIGGER: Mapping[str, str | Json] = {
    "GET": "list_all",
    "GET /{}": "get",
    "PUT /{}/abort": {"status": "aborted"},
    "PUT /{}/approve": {"status": "in_progress"},
    "PUT /{}/pause": {"status": "paused"},
    "PUT /{}/unpause": {"status": "in_progress"},
    "PUT /{}/skip": {"status": "in_progress"},
    "PUT /{}/rollout": {"status": "completed"},
}

DECLARED: Mapping[str, type[Entities]] = {
    "environments": Environments,
    "project_settings": _setting("project", name="fake", visibility="OPEN", default_unit_type="userID"),
    "review_settings": _setting("reviews"),
    "role_settings": _setting("roles", default_project_role="member"),
    "team_settings": _setting("teams"),
    "roles": declared("role", "/roles", NAMED, key="name"),
    "unit_id_types": declared("unit id type", "/unit_id_types", NAMED, key="name"),
    "assignment_sources": declared(
        "assignment source",
        "/experiments",
        {route: name for route, name in ASSIGNMENT.items() if name != "get"},
        key="name",
        source="GET /console/v1/experiments/assignment_sources",
    ),
    "entity_properties": declared(
        "entity property",
        "/experiments",
        _source("/entity_properties", "/entity_property"),
        key="name",
        source="GET /console/v1/experiments/entity_property/{}",
    ),
    "qualifying_events": declared(
        "qualifying event",
        "/experiments",
        _source("/qualifying_events", "/qualifying_events", has_patch=False),
        key="name",
        source="GET /console/v1/experiments/qualifying_events/{}",
    ),
    "metric_sources": declared(
        "metric source", "/metrics/metric_source", _source("", "", "/list", has_patch=False), key="name"
    ),
    "alerts": Alerts,
    "dashboards": Dashboards,
    "param_stores": declared("param store", "/param_stores", POSTED),
    "prompts": Prompts,
    "release_pipelines": declared("release pipeline", "/release_pipelines", POSTED, key="id", numbered=PHASES),
    "release_pipeline_triggers": declared(
        "release pipeline trigger", "/release_pipeline_triggers", TRIGGER, key="id", start={"status": "in_progress"}
    ),
    "ingestions": Ingestions,
    "ingestion_schedules": declared(
        "ingestion schedule",
        "/ingestion/schedule",
        Single.routes,
        Single,
        key="dataset",
        source="GET /console/v1/ingestion/schedule",
    ),
    "warehouse_connections": declared(
        "warehouse connection",
        "/wh_connections",
        {"PATCH": "set_silently"},
        Single,
        source="PATCH /console/v1/wh_connections",
    ),
}
"""What the fake keeps by declaration alone, by the name that a seed has."""
