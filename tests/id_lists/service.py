"""A small service with one segment in every state an import can meet; the tests' model to hold the engine against."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx
from attrs import define, field

from statsig_console.retry import TimeSource

LIMITS = {"id_list": 100_000, "user_store_id_list": 1_000}


class Killed(BaseException):
    """The process ends here, as far as the client can tell."""


@define
class Service:
    """A project with the segment `beta`.

    Args:
        ids: The ids of its list.
        type: Its type.
        largest_page: Ids that a page holds at most, whatever is asked for.
        largest_body: Bytes of a body at most.
        page_fields: Whether answers say if there are more pages.
        fail_at: The number of the change, from 1, that `failure` is about.
        failure: `before` loses the request, `after` loses the answer, `kill` ends the client after the change,
            a number is an answer with that status and no change.
        busy: How many requests for the metadata, or changes, find another update running; -1 for all.
        watch: Called after each step of a change with the ids that are there.
        review: Whether changes wait for approval.
        others: Ids in other lists of the project.
        missing: Whether the segment is yet to be made.
        version: The list's version, which each change makes greater; None to say none.
    """

    ids: list[str] = field(factory=list)
    type: str = "id_list"
    largest_page: int = 10_000
    largest_body: int = 1 << 40
    page_fields: bool = True
    fail_at: int = 0
    failure: Any = "before"
    busy: int = 0
    watch: Callable[[set[str]], None] = lambda _: None
    review: bool = False
    others: int = 0
    missing: bool = False
    version: int | None = None
    created: int = 1_760_000_000_000
    changes: list[tuple[str, list[str]]] = field(factory=list)
    requests: list[httpx.Request] = field(factory=list)
    attempts: int = 0
    lost: bool = False

    @property
    def present(self) -> set[str]:
        """The ids that are there."""
        return set(self.ids)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        path = request.url.path.removeprefix("/console/v1/segments").strip("/")
        if not path:
            return self._create(request) if request.method == "POST" else self._all()
        if self.missing:
            return _answer(404, message="Segment not found")
        _, _, action = path.partition("/")
        if not action:
            return _answer(200, data=self._segment())
        if request.method == "GET":
            return self._metadata() if action == "idlist_metadata" else self._page(request)
        return self._change({"id_list": request.method, "id_list/reset": "RESET"}.get(action, action), request)

    def _segment(self) -> dict[str, Any]:
        return {
            "id": "beta",
            "type": self.type,
            "idType": "userID",
            "createdTime": self.created,
            "count": len(self.ids),
        }

    def _all(self) -> httpx.Response:
        other = {"id": "other", "type": "id_list", "count": self.others}
        return _answer(200, data=[*([] if self.missing else [self._segment()]), other], pagination={"nextPage": None})

    def _create(self, request: httpx.Request) -> httpx.Response:
        self.missing, self.type = False, json.loads(request.content)["type"]
        return _answer(201, data=self._segment())

    def _metadata(self) -> httpx.Response:
        if self.type != "id_list":
            return _answer(400, message="not an id_list")
        version = {} if self.version is None else {"currentVersion": self.version}
        return _answer(200, data={"isUpdating": self._is_busy(), **version})

    def _is_busy(self) -> bool:
        busy = self.busy != 0
        self.busy -= self.busy > 0
        return busy

    def _page(self, request: httpx.Request) -> httpx.Response:
        query = parse_qs(request.url.query.decode())
        number, limit = int(query["page"][0]), min(int(query["limit"][0]), self.largest_page)
        ids = self.ids[(number - 1) * limit : number * limit]
        data = {"name": "beta", "count": len(self.ids), "ids": ids}
        if not self.page_fields:
            return _answer(200, data=data)
        more = number * limit < len(self.ids)
        return _answer(200, data=data, pagination={"nextPage": "?page=…" if more else None})

    def _change(self, kind: str, request: httpx.Request) -> httpx.Response:
        if len(request.content) > self.largest_body:
            return _answer(413, message="too large")
        if self._is_busy():
            return _answer(409, message="Another update is in progress")
        self.attempts += 1
        ids = json.loads(request.content)["ids"]
        fails = self.attempts == self.fail_at
        if fails and isinstance(self.failure, int):
            return _answer(self.failure, message="no")
        if fails and self.failure == "before":
            raise httpx.ConnectError("the network is gone")
        assert 0 < len(ids) <= LIMITS[self.type], f"{len(ids)} ids in a call for {self.type}"
        assert len(set(ids)) == len(ids), "the same id twice in a call"
        self.changes.append((kind, ids))
        if self.review:
            return _answer(200, message="A review was requested for this change")
        self._apply(kind, ids)
        if fails and self.failure == "after":
            raise httpx.ReadError("the answer is lost")
        if fails and self.failure == "kill":
            raise Killed
        return _answer(200, message="Ids updated")

    def _apply(self, kind: str, ids: list[str]) -> None:
        self.version = None if self.version is None else self.version + 1
        if kind in ("DELETE", "remove_ids"):
            gone = set(ids)
            self.ids = [id for id in self.ids if id not in gone]
        elif kind == "RESET":
            if len(ids) > 1000:
                # Not atomic: for a moment the list is empty.
                self.ids = []
                self.watch(self.present)
            self.ids = list(dict.fromkeys(ids))
        else:
            self.ids = list(dict.fromkeys([*self.ids, *ids]))
        self.watch(self.present)


def _answer(status: int, **body: Any) -> httpx.Response:
    return httpx.Response(status, json={"message": "ok", **body})


class FakeClock(TimeSource):
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.naps: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return 1_800_000_000.0 + self.now

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
