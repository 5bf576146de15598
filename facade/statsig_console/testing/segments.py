"""Segments: their rules, and their lists of ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .entities import Entities, Handler, Incoming, Refusal, page_of
from .schemas import Json

TYPES = ("id_list", "rule_based", "analysis_list", "user_store_id_list")
LIST_TYPES = ("id_list", "analysis_list", "user_store_id_list")


class IDList:
    """Ids in the order they came, each once; quick with a million of them."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self.version = 1
        self._ids = dict.fromkeys(ids)
        self._ordered: list[str] | None = None

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ordered(self) -> list[str]:
        """The ids as a list, made once for each change: pages are cut from it."""
        if self._ordered is None:
            self._ordered = list(self._ids)
        return self._ordered

    def add(self, ids: Iterable[str]) -> None:
        """Add those that are not there."""
        self._ids.update(dict.fromkeys(ids))
        self._changed()

    def remove(self, ids: Iterable[str]) -> None:
        """Remove those that are there."""
        for id in ids:
            self._ids.pop(id, None)
        self._changed()

    def reset(self, ids: Iterable[str]) -> None:
        """Hold these and no others."""
        self._ids = dict.fromkeys(ids)
        self._changed()

    def _changed(self) -> None:
        self._ordered = None
        self.version += 1


class Segments(Entities):
    """The segments of a project."""

    noun = "segment"
    path = "/console/v1/segments"

    def handlers(self) -> Mapping[str, Handler]:
        one = f"{self.path}/{{}}"
        return {
            f"GET {self.path}": lambda request: self.many([*self.items.values()], request),
            f"POST {self.path}": self.create,
            f"GET {one}": self.get,
            f"DELETE {one}": self.delete,
            f"PUT {one}/archive": self.archive,
            f"POST {one}/conditional": self.replace_rules,
            f"GET {one}/id_list": self.list_ids,
            f"PATCH {one}/id_list": self.add_ids,
            f"DELETE {one}/id_list": self.remove_ids,
            f"POST {one}/id_list/reset": self.reset_ids,
            f"GET {one}/idlist_metadata": self.metadata,
            f"PATCH {one}/add_ids": self.add_user_ids,
            f"PATCH {one}/remove_ids": self.remove_user_ids,
        }

    def defaults(self, id: str) -> Json:
        return {"isEnabled": True, "type": "id_list"}

    def generated(self, number: int) -> Json:
        kind = TYPES[(number - 1) % len(TYPES)]
        return {"name": f"segment_{number:04}", "type": kind}

    def place(self, fields: Json) -> Json:
        """A seed may hold `ids`."""
        ids = IDList(fields.pop("ids", ()))
        segment = super().place(fields)
        if segment["type"] == "rule_based":
            segment["rules"] = self.with_ids(segment.get("rules", []))
        else:
            segment["ids"] = ids
        return segment

    def show(self, entity: Json, request: Incoming) -> Json:
        if "ids" not in entity:
            return entity
        shown = {name: value for name, value in entity.items() if name != "ids"}
        return {**shown, "count": len(entity["ids"])}

    def create(self, request: Incoming) -> Json:
        if request.body["type"] != "rule_based" and request.body.get("rules"):
            raise Refusal(400, f"rules are given, and type is {request.body['type']}; only rule_based has rules")
        fields = {name: value for name, value in request.body.items() if name in request.fields}
        return self.one(self.place(fields), request, "created")

    def archive(self, request: Incoming) -> Json:
        segment = self.find(request)
        self.change(segment, isEnabled=False)
        return self.one(segment, request, "archived")

    def replace_rules(self, request: Incoming) -> Json:
        segment = self._of_type(request, "rule_based")
        self.change(segment, rules=self.with_ids(request.body))
        return self.one(segment, request, "updated")

    def list_ids(self, request: Incoming) -> Json:
        segment = self._of_type(request, *LIST_TYPES)
        ids, pagination = page_of(segment["ids"].ordered, request)
        data = {"name": segment["name"], "count": len(segment["ids"]), "ids": ids}
        return {"message": "Ids listed.", "data": data, "pagination": pagination}

    def metadata(self, request: Incoming) -> Json:
        segment = self._of_type(request, *LIST_TYPES)
        return {"message": "Metadata read.", "data": {"currentVersion": segment["ids"].version, "isUpdating": False}}

    def add_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "id_list"), IDList.add, request)

    def remove_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "id_list"), IDList.remove, request)

    def reset_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "id_list"), IDList.reset, request)

    def add_user_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "user_store_id_list"), IDList.add, request)

    def remove_user_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "user_store_id_list"), IDList.remove, request)

    def _change_ids(self, segment: Json, how: Any, request: Incoming) -> Json:
        how(segment["ids"], request.body["ids"])
        self.change(segment)
        return {"message": "Ids updated."}

    def _of_type(self, request: Incoming, *types: str) -> Json:
        segment = self.find(request)
        if segment["type"] not in types:
            wanted = " or ".join(types)
            raise Refusal(400, f'Segment "{segment["id"]}" is of type {segment["type"]}; this takes {wanted}')
        return segment
