"""Reading a project: its id, and its entities kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, frozen

from statsig_console.document.kinds import Json, Kind
from statsig_console.errors import APIResponseValidationError, NotFoundError, ProjectError
from statsig_console.flows import Flow
from statsig_console.pages import _Reading
from statsig_console_api.client import Request


@frozen
class Forecast:
    """Ask the quota how long so many changes take; the answer is in seconds."""

    changes: int


def data_of(body: Any) -> Json:
    """The entity in the body of an answer; empty where there is none."""
    data = body.get("data") if isinstance(body, Mapping) else None
    return data if isinstance(data, dict) else {}


def items_of(body: Any) -> list[Any]:
    """The entities in the body of a page.

    Raises:
        APIResponseValidationError: It holds no list; to take it for an empty one would delete what it does not show.
    """
    data = body.get("data") if isinstance(body, Mapping) else None
    if not isinstance(data, list) or not all(isinstance(each, dict) for each in data):
        raise APIResponseValidationError("an answer holds no list of entities; nothing was written")
    return data


def project_id(expected: str | None = None, of: str = "the files are") -> Flow[str]:
    """The id of the project of the key.

    Raises:
        ProjectError: It is not the one that is expected.
    """
    answer = yield Request("project.get", "GET", "/console/v1/project")
    id = data_of(answer.body).get("id")
    if not isinstance(id, str) or not id:
        raise APIResponseValidationError("the answer does not say which project this is; nothing was written")
    if expected not in (None, id):
        raise ProjectError(f"{of} of project {expected!r} and the key is of {id!r}; use the key of that project")
    return id


def visit(kind: Kind, look: Callable[[Json], None]) -> Flow[None]:
    """Read every entity of a kind, a page at a time, and show each to `look`."""
    if kind.key is None:
        answer = yield kind.request("get")
        look(data_of(answer.body))
        return
    reading: _Reading[Any] = _Reading(kind.list_request(), items_of, None)
    while (read := (yield from reading.turn())) is not None:
        for entity in read.fresh:
            look(entity)


def fetch(kind: Kind, id: str) -> Flow[Json | None]:
    """One entity as it is now; None where there is none."""
    try:
        answer = yield kind.request("get", None if kind.key is None else id)
    except NotFoundError:
        return None
    found = data_of(answer.body)
    if not found:
        raise APIResponseValidationError(f"the answer holds nothing of {kind.name}/{id}; it was left alone")
    return found


def every(request: Request, identity: tuple[str, ...]) -> Flow[list[Json]]:
    """All that the pages of a request hold, told apart by these fields."""
    reading: _Reading[Any] = _Reading(evolve(request, paged=True, identity=identity), items_of, None)
    found: list[Json] = []
    while (read := (yield from reading.turn())) is not None:
        found += read.fresh
    return found
