"""Segments: their rules, and their lists of ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, TypeAlias

from statsig_console.document.schemas import Json

from .entities import visible
from .exchange import Incoming, Refusal
from .reviews import ReviewedConfig
from .rules import Ruled

TYPES = ("id_list", "rule_based", "analysis_list", "user_store_id_list")
LIST_TYPES = ("id_list", "analysis_list", "user_store_id_list")

AT_ONCE = 1_000
"""How many ids a list takes at once; changes of more may take a while, and a reset is seen half done."""

Ids: TypeAlias = dict[str, None]


class IDList:
    """Ids in the order they came, each once; quick with a million of them.

    A change may take time. Until it is over, adding and removing show the list as it was; a reset shows it empty first,
    and then as many of the new ids as have come.

    Args:
        ids: The ids to begin with.
    """

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._version = 1
        self._ids: Ids = dict.fromkeys(ids)
        self._ordered: list[str] | None = None
        self._next: Ids = {}
        self._is_reset = False
        self._start = self._end = 0.0

    def __deepcopy__(self, memo: Any) -> list[str]:
        # Only what leaves the fake is copied, and a list of ids leaves it as a list.
        return [*(self._next if self._end else self._ids)]

    def __len__(self) -> int:
        """How many ids there will be once every change is over."""
        return len(self._next if self._end else self._ids)

    def is_updating(self, now: float) -> bool:
        """Whether a change is under way."""
        if self._end and now >= self._end:
            self._ids, self._next, self._ordered, self._end = self._next, {}, None, 0.0
            self._version += 1
        return bool(self._end)

    def version(self, now: float) -> int:
        """How often the list was changed."""
        self.is_updating(now)
        return self._version

    def ordered(self, now: float) -> list[str]:
        """The ids that a reader sees; made once for each change, since pages are cut from it."""
        if self.is_updating(now) and self._is_reset:
            share = (now - self._start) / (self._end - self._start)
            return [*self._next][: int(share * len(self._next))]
        if self._ordered is None:
            self._ordered = [*self._ids]
        return self._ordered

    def change(self, how: Callable[[Ids, list[str]], Ids], ids: list[str], now: float, seconds: float) -> None:
        """Change the list.

        Args:
            how: `add`, `remove` or `reset`.
            ids: The ids it is about.
            now: The time.
            seconds: How long it takes.
        """
        if seconds:
            self._next = how(self._ids.copy(), ids)
            self._is_reset, self._start, self._end = how is reset, now, now + seconds
        else:
            self._ids, self._ordered = how(self._ids, ids), None
            self._version += 1

    def length_after(self, how: Callable[[Ids, list[str]], Ids], ids: list[str]) -> int:
        """How many ids there would be after a change."""
        return len(how(self._ids.copy(), ids))


def add(old: Ids, ids: list[str]) -> Ids:
    """The old ids, and those that are new."""
    old.update(dict.fromkeys(ids))
    return old


def remove(old: Ids, ids: list[str]) -> Ids:
    """The old ids without these."""
    for id in ids:
        old.pop(id, None)
    return old


def reset(old: Ids, ids: list[str]) -> Ids:
    """These and no others."""
    return dict.fromkeys(ids)


class Segments(Ruled, ReviewedConfig):
    """The segments of a project."""

    noun = "segment"
    path = "/console/v1/segments"
    routes: ClassVar[Mapping[str, str | Json]] = {
        "GET": "list_all",
        "POST": "create",
        "GET /{}": "get",
        "DELETE /{}": "delete",
        "PUT /{}/archive": "archive",
        "POST /{}/conditional": "replace_rules",
        "GET /{}/id_list": "list_ids",
        "PATCH /{}/id_list": "add_ids",
        "DELETE /{}/id_list": "remove_ids",
        "POST /{}/id_list/reset": "reset_ids",
        "GET /{}/idlist_metadata": "metadata",
        "PATCH /{}/add_ids": "add_user_ids",
        "PATCH /{}/remove_ids": "remove_user_ids",
        "DELETE /{}/reviews/{}": "cancel_review",
        "PUT /{}/reviews/{}/commit": "commit_review",
    }
    start: ClassVar[Json] = {"isEnabled": True, "type": "id_list"}
    seeds: ClassVar[frozenset[str]] = frozenset({"ids"})

    def generated(self, number: int) -> Json:
        kind = TYPES[(number - 1) % len(TYPES)]
        return {"name": f"segment_{number:04}", "type": kind}

    def place(self, fields: Json) -> Json:
        """A seed may hold `ids`."""
        ids = IDList(fields.pop("ids", ()))
        if fields.get("type") == "rule_based":
            fields.setdefault("rules", [])
        segment = super().place(fields)
        if segment["type"] != "rule_based":
            segment["ids"] = ids
        return segment

    def show(self, entity: Json, request: Incoming) -> Json:
        shown = visible(entity)
        if "ids" in shown:
            del shown["ids"]
            shown["count"] = len(entity["ids"])
        return shown

    def create(self, request: Incoming) -> Json:
        if request.body["type"] != "rule_based" and request.body.get("rules"):
            raise Refusal(400, f"rules are given, and type is {request.body['type']}; only rule_based has rules")
        fields = {name: value for name, value in request.body.items() if name in request.fields}
        return self.one(self.place(fields), request, "created")

    def archive(self, request: Incoming) -> Json:
        segment = self.find(request)
        self.set_archived(segment, True)
        return self.one(segment, request, "archived")

    def set_archived(self, entity: Json, archived: bool) -> None:
        self.change(entity, isEnabled=not archived)

    def replace_rules(self, request: Incoming) -> Json:
        return self.write(self._of_type(request, "rule_based"), {"rules": request.body}, request)

    def list_ids(self, request: Incoming) -> Json:
        segment = self._of_type(request, *LIST_TYPES)
        seen = segment["ids"].ordered(self.world.clock.now())
        ids, pagination = self.page(seen, request)
        data = {"name": segment["name"], "count": len(seen), "ids": ids}
        return {"message": "Ids listed.", "data": data, "pagination": pagination}

    def metadata(self, request: Incoming) -> Json:
        ids, now = self._of_type(request, *LIST_TYPES)["ids"], self.world.clock.now()
        data = {"currentVersion": ids.version(now), "isUpdating": ids.is_updating(now)}
        return {"message": "Metadata read.", "data": data}

    def add_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "id_list"), add, request)

    def remove_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "id_list"), remove, request)

    def reset_ids(self, request: Incoming) -> Json:
        if not request.body["ids"] and self.world.quirks.empty_reset == "refused":
            raise Refusal(400, "ids is empty; it must hold at least one id")
        return self._change_ids(self._of_type(request, "id_list"), reset, request)

    def add_user_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "user_store_id_list"), add, request)

    def remove_user_ids(self, request: Incoming) -> Json:
        return self._change_ids(self._of_type(request, "user_store_id_list"), remove, request)

    def _change_ids(self, segment: Json, how: Callable[[Ids, list[str]], Ids], request: Incoming) -> Json:
        ids, given, now = segment["ids"], request.body["ids"], self.world.clock.now()
        if ids.is_updating(now):
            raise Refusal(409, f'Segment "{segment["id"]}" is being updated; another update is in progress')
        if how is not remove:
            self._check_room(ids, how, given)
        ids.change(how, given, now, self.world.quirks.update_seconds if len(given) > AT_ONCE else 0.0)
        self.change(segment)
        return {"message": "Ids updated."}

    def _check_room(self, ids: IDList, how: Callable[[Ids, list[str]], Ids], given: list[str]) -> None:
        held = sum(len(segment["ids"]) for segment in self.items.values() if "ids" in segment)
        most = self.world.quirks.max_ids
        # To try it is exact, and slow: only near the limit.
        if held + len(given) > most and held - len(ids) + ids.length_after(how, given) > most:
            raise Refusal(400, f"ids has {len(given)} ids, and the project holds {held} of at most {most}")

    def _of_type(self, request: Incoming, *types: str) -> Json:
        segment = self.find(request)
        if segment["type"] not in types:
            wanted = " or ".join(types)
            raise Refusal(400, f'Segment "{segment["id"]}" is of type {segment["type"]}; this takes {wanted}')
        return segment
