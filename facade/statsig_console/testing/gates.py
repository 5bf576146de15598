"""Feature gates, their rules and their overrides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from .entities import AUTHOR, Entities, Handler, Incoming, Refusal
from .schemas import Json

ARCHIVE_FIELDS = ("archivedAt", "archivedByID", "archivedByName", "archivedByEmail", "archiveReason")
USER_LISTS = ("passingUserIDs", "failingUserIDs", "passingCustomIDs", "failingCustomIDs")
TYPES = ("TEMPORARY", "PERMANENT", "STALE", "TEMPLATE")


def _rollout(gate: Json) -> str:
    """How far the rules let users in; a gate that is off lets in none."""
    shares = {rule["passPercentage"] for rule in gate["rules"]} if gate["isEnabled"] else set()
    if shares <= {0}:
        return "0"
    return "100" if shares == {100} else "INBETWEEN"


def _status(gate: Json) -> str:
    """The status that follows from whether the gate is on; an archived one stays so."""
    if gate["status"] == "Archived":
        return "Archived"
    if not gate["isEnabled"]:
        return "Disabled"
    return "In Progress" if gate["status"] == "Disabled" else str(gate["status"])


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


FILTERS: Mapping[str, Callable[[Json], list[Any]]] = {
    "idType": lambda gate: [gate["idType"]],
    "type": lambda gate: [gate["type"]],
    "typeReason": lambda gate: [gate["typeReason"]],
    "passRate": lambda gate: [_rollout(gate)],
    "rolloutRate": lambda gate: [_rollout(gate)],
    "releasePipelineID": lambda gate: [gate["releasePipelineID"]],
    "creatorName": lambda gate: [gate["creatorName"]],
    "creatorID": lambda gate: [gate["creatorID"]],
    "tags": lambda gate: gate["tags"],
    "teamID": lambda gate: [gate["teamID"]],
    "targetAppID": lambda gate: _as_list(gate["targetApps"]),
    "store0100Exposures": lambda gate: [str(gate.get("store0100Exposures", False)).lower()],
}
"""What of a gate each query parameter of the list looks at; one of its values must be there."""


class Gates(Entities):
    """The gates of a project."""

    noun = "gate"
    path = "/console/v1/gates"

    def handlers(self) -> Mapping[str, Handler]:
        one = f"{self.path}/{{}}"
        return {
            f"GET {self.path}": self.list_gates,
            f"POST {self.path}": self.create,
            f"GET {one}": self.get,
            f"PATCH {one}": self.update,
            f"POST {one}": self.replace,
            f"DELETE {one}": self.delete,
            f"PUT {one}/enable": self.enable,
            f"PUT {one}/disable": self.disable,
            f"PUT {one}/launch": self.launch,
            f"PUT {one}/archive": self.archive,
            f"PUT {one}/unarchive": self.unarchive,
            f"GET {one}/rules": self.list_rules,
            f"POST {one}/rule": self.add_rule,
            f"POST {one}/rules": self.add_rules,
            f"PATCH {one}/rules": self.update_rules,
            f"PATCH {one}/rules/{{}}": self.update_rule,
            f"DELETE {one}/rules/{{}}": self.delete_rule,
            f"GET {one}/overrides": self.get_overrides,
            f"POST {one}/overrides": self.set_overrides,
            f"PATCH {one}/overrides": self.add_overrides,
            f"DELETE {one}/overrides": self.remove_overrides,
            f"DELETE {one}/overrides/userID/{{}}": self.remove_user,
        }

    def defaults(self, id: str) -> Json:
        return {
            "checksPerHour": 0,
            "status": "In Progress",
            "type": "TEMPORARY",
            "typeReason": "NONE",
            "owner": {"ownerID": "fake", "ownerType": "SDK_KEY", "ownerName": AUTHOR, "ownerEmail": ""},
            "isTemplate": False,
            "isEnabled": True,
            "rules": [],
            "measureMetricLifts": False,
            "monitoringMetrics": [],
            "reviewSettings": {"requiredReview": False, "allowedReviewers": []},
            "releasePipelineID": None,
            "permalink": f"https://console.statsig.com/fake/gates/{quote(id, safe='')}",
        }

    def generated(self, number: int) -> Json:
        kind = TYPES[number % len(TYPES)]
        reason = "STALE_NO_RULES" if kind == "STALE" else "NONE"
        return {"name": f"gate_{number:04}", "type": kind, "typeReason": reason}

    def place(self, fields: Json) -> Json:
        gate = super().place(fields)
        gate.update(rules=self.with_ids(gate["rules"]), status=_status(gate))
        return gate

    def show(self, entity: Json, request: Incoming) -> Json:
        shown = {name: value for name, value in entity.items() if name != "overrides"}
        if not request.flag("includeArchiveMetadata"):
            shown = {name: value for name, value in shown.items() if name not in ARCHIVE_FIELDS}
        return shown

    def list_gates(self, request: Incoming) -> Json:
        """The gates that pass every filter, in the order they were made; archived ones only when asked for."""
        wanted = {name: set(request.query[name]) for name in FILTERS if name in request.query}
        archived = request.flag("includeArchived")
        found = [
            gate
            for gate in self.items.values()
            if (archived or gate["status"] != "Archived")
            and all(values.intersection(FILTERS[name](gate)) for name, values in wanted.items())
        ]
        return self.many(found, request)

    def create(self, request: Incoming) -> Json:
        if "name" not in request.body:
            raise Refusal(400, "name is missing")
        return self.one(self.place(request.given(self._fields)), request, "created")

    def update(self, request: Incoming) -> Json:
        gate = self.find(request)
        return self._write(gate, request.given(self._fields), request)

    def replace(self, request: Incoming) -> Json:
        """What the body may hold and does not goes back to its default; the name stays."""
        gate = self.find(request)
        blank = {**self.defaults(gate["id"]), "tags": [], "targetApps": [], "team": None, "teamID": None}
        reset = {name: value for name, value in blank.items() if name in request.fields}
        return self._write(gate, reset | request.given(self._fields), request)

    @property
    def _fields(self) -> frozenset[str]:
        """The fields of a gate that a body may set."""
        document = self.world.document()
        success = document.operations[f"GET {self.path}/{{}}"].success
        assert success is not None, "the document gives a gate no shape"
        return document.schemas.properties(document.schemas.flat(success[1])["properties"]["data"])

    def _write(self, gate: Json, fields: Json, request: Incoming) -> Json:
        if "rules" in fields:
            fields = {**fields, "rules": self.with_ids(fields["rules"])}
        self.change(gate, **fields)
        gate["status"] = _status(gate)
        return self.one(gate, request, "updated")

    def enable(self, request: Incoming) -> Json:
        return self._set(request, isEnabled=True, status="In Progress")

    def disable(self, request: Incoming) -> Json:
        return self._set(request, isEnabled=False, status="Disabled")

    def launch(self, request: Incoming) -> Json:
        return self._set(request, isEnabled=True, status="Launched")

    def archive(self, request: Incoming) -> Json:
        gate, reason = self.find(request), request.body.get("archiveReason", "")
        who = {"archivedByID": "fake", "archivedByName": AUTHOR, "archivedByEmail": ""}
        self.change(gate, status="Archived", archiveReason=reason, **who)
        gate["archivedAt"] = gate["lastModifiedTime"]
        return self.one(gate, request, "updated")

    def unarchive(self, request: Incoming) -> Json:
        gate = self.find(request)
        for name in ARCHIVE_FIELDS:
            gate.pop(name, None)
        gate["status"] = "In Progress"
        return self._write(gate, {}, request)

    def _set(self, request: Incoming, **fields: Any) -> Json:
        gate = self.find(request)
        self.change(gate, **fields)
        return self.one(gate, request, "updated")

    def list_rules(self, request: Incoming) -> Json:
        """One object that holds the rules, in the page that the document declares."""
        gate = self.find(request)
        pagination = {"itemsPerPage": 100, "pageNumber": 1, "nextPage": None, "previousPage": None, "totalItems": 1}
        return {"message": "Rules read.", "data": [{"rules": gate["rules"]}], "pagination": pagination}

    def add_rule(self, request: Incoming) -> Json:
        return self._add(request, [request.body])

    def add_rules(self, request: Incoming) -> Json:
        return self._add(request, request.body["rules"])

    def _add(self, request: Incoming, rules: list[Json]) -> Json:
        gate = self.find(request)
        return self._write(gate, {"rules": [*gate["rules"], *rules]}, request)

    def update_rules(self, request: Incoming) -> Json:
        """Each rule of the body changes the one with its id or, where it has none, its name."""
        gate = self.find(request)
        rules = gate["rules"]
        for change in request.body["rules"]:
            index = self._index(rules, change.get("id") or change.get("name", ""), by_name="id" not in change)
            rules = [*rules[:index], {**rules[index], **change}, *rules[index + 1 :]]
        return self._write(gate, {"rules": rules}, request)

    def update_rule(self, request: Incoming) -> Json:
        gate = self.find(request)
        index = self._index(gate["rules"], request.params[1])
        changed = {**gate["rules"][index], **request.body, "id": request.params[1]}
        return self._write(gate, {"rules": [*gate["rules"][:index], changed, *gate["rules"][index + 1 :]]}, request)

    def delete_rule(self, request: Incoming) -> Json:
        gate = self.find(request)
        index = self._index(gate["rules"], request.params[1])
        return self._write(gate, {"rules": [*gate["rules"][:index], *gate["rules"][index + 1 :]]}, request)

    @staticmethod
    def _index(rules: list[Json], wanted: str, *, by_name: bool = False) -> int:
        for index, rule in enumerate(rules):
            if rule["name" if by_name else "id"] == wanted:
                return index
        raise Refusal(404, f'Rule "{wanted}" not found')

    def get_overrides(self, request: Incoming) -> Json:
        return self._overrides(self.find(request))

    def set_overrides(self, request: Incoming) -> Json:
        return self._override(request, lambda old, new: new, replace=True)

    def add_overrides(self, request: Incoming) -> Json:
        return self._override(request, lambda old, new: [*dict.fromkeys([*old, *new])])

    def remove_overrides(self, request: Incoming) -> Json:
        return self._override(request, lambda old, new: [id for id in old if id not in set(new)])

    def remove_user(self, request: Incoming) -> Json:
        gate, user = self.find(request), request.params[1]
        name = "passingUserIDs" if request.query["groupID"][-1] == "pass" else "failingUserIDs"
        overrides = self._overrides(gate)["data"]
        if user not in overrides[name]:
            raise Refusal(404, f'User "{user}" is not in {name}')
        self.change(gate, overrides={**overrides, name: [id for id in overrides[name] if id != user]})
        return self._overrides(gate)

    def _overrides(self, gate: Json) -> Json:
        blank: Json = {name: [] for name in (*USER_LISTS, "environmentOverrides")}
        return {"message": "Overrides of the gate.", "data": blank | gate.get("overrides", {})}

    def _override(self, request: Incoming, join: Callable[[Any, Any], Any], *, replace: bool = False) -> Json:
        """Join the ids of the body to those there are, list by list, and those of environments place by place."""
        gate = self.find(request)
        old = self._overrides(gate)["data"]
        users = {name: join(old[name], request.body.get(name, [])) for name in USER_LISTS}
        places = {} if replace else {_place(each): each for each in old["environmentOverrides"]}
        for each in request.body.get("environmentOverrides", []):
            before = places.get(_place(each), {"passingIDs": [], "failingIDs": []})
            places[_place(each)] = {
                **each, **{name: join(before[name], each[name]) for name in ("passingIDs", "failingIDs")}
            }  # fmt: skip
        kept = [each for each in places.values() if each["passingIDs"] or each["failingIDs"]]
        self.change(gate, overrides={**users, "environmentOverrides": kept})
        return self._overrides(gate)


def _place(override: Json) -> tuple[Any, Any]:
    """What makes two overrides of environments the same one."""
    return override.get("environment"), override["unitID"]
