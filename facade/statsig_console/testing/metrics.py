"""The definitions of metrics; what they measured is made up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from statsig_console.document.schemas import Json

from .entities import Entities, Filter, by_field
from .exchange import Incoming, Refusal


class Metrics(Entities):
    """The metrics of a project."""

    noun = "metric"
    path = "/console/v1/metrics"
    routes: ClassVar[Mapping[str, str | Json]] = {
        "GET /list": "list_all",
        "POST": "create",
        "GET /{}": "get",
        "POST /{}": "update",
        "DELETE /{}": "delete",
        "GET /{}/{}": "get_by_name",
        "PUT /{}/schedule_archive": "archive",
        "PUT /{}/cancel_archive": "unarchive",
        "PUT /{}/unarchive": "unarchive",
        "GET /{}/experiments": "list_experiments",
    }
    start: ClassVar[Json] = {
        "type": "event_count_custom",
        "directionality": "increase",
        "description": "",
        "isHidden": False,
        "isPermanent": False,
        "isReadOnly": False,
        "isVerified": False,
        "unitTypes": ["userID"],
        "metricEvents": [],
    }
    filters: ClassVar[Mapping[str, Filter]] = by_field("tags")

    def id_for(self, fields: Json) -> str:
        return str(fields.get("id") or f"{fields['name']}::{fields.get('type', self.start['type'])}")

    def place(self, fields: Json) -> Json:
        events = [event["name"] for event in fields.get("metricEvents", ()) if "name" in event]
        sources = [metric["name"] for metric in fields.get("metricComponentMetrics", ()) if "name" in metric]
        tags = fields.get("tags", [])
        lineage = {"events": events, "metrics": sources}
        return super().place({"lineage": lineage, **fields, "tags": [tags] if isinstance(tags, str) else tags})

    def update(self, request: Incoming) -> Json:
        return self.write_or_try(self.find(request), request.given(self.fields - {"id", "owner"}), request)

    def listed(self, entity: Json, request: Incoming) -> bool:
        return not entity["isHidden"] or request.flag("showHiddenMetrics")

    def get_by_name(self, request: Incoming) -> Json:
        name, kind = request.params
        for metric in self.items.values():
            if (metric["name"], metric["type"]) == (name, kind):
                return self.one(metric, request, "read")
        raise Refusal(404, f'Metric "{name}" of type {kind} not found')

    def archive(self, request: Incoming) -> Json:
        self.change(self.find(request), isHidden=True)
        return self.said("archived")

    def unarchive(self, request: Incoming) -> Json:
        self.change(self.find(request), isHidden=False)
        return self.said("unarchived")

    def list_experiments(self, request: Incoming) -> Json:
        """The experiments that measure it."""
        metric, kind = self.find(request), self.world.kinds["experiments"]
        lists = ("primaryMetrics", "secondaryMetrics", "otherMetrics")
        found = [
            each
            for each in kind.items.values()
            if any(used.get("name") == metric["name"] for name in lists for used in each.get(name, ()))
        ]
        return kind.many(found, request)
