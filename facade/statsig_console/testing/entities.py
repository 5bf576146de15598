"""What every kind of entity of the fake shares: requests, answers, refusals, pages, and a store of plain dicts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from copy import deepcopy
from itertools import count
from typing import Any, ClassVar, TypeAlias

from attrs import define, field, frozen

from .document import Document
from .schemas import Json

DEFAULT_LIMIT = 100
"""The items of a page where the request does not say."""

START = 1_760_000_000_000
"""When the default clock starts, in epoch milliseconds."""

TICK = 1_000
"""How far the default clock moves each time it is read, in milliseconds."""

AUTHOR = "CONSOLE API"
"""Who makes and changes things that come over the API."""

Handler: TypeAlias = "Callable[[Incoming], Json]"


class Refusal(Exception):
    """A request that the fake answers with an error.

    Args:
        status: The HTTP status.
        message: What is wrong, in a line.
        errors: More of it, for the `errors` of the answer.
    """

    def __init__(self, status: int, message: str, errors: Any = None) -> None:
        super().__init__(message)
        self.body = {"status": status, "message": message} | ({} if errors is None else {"errors": errors})
        self.status = status


@frozen
class Incoming:
    """A request that names a documented operation and conforms to it.

    Args:
        path: The path as it was sent, still encoded.
        params: The decoded path parameters, in order.
        query: The values of each query parameter.
        body: The decoded JSON body; an empty object where there is none.
        fields: The names that the operation's body may have.
    """

    path: str
    params: list[str]
    query: Mapping[str, list[str]]
    body: Any
    fields: Collection[str]

    def flag(self, name: str) -> bool:
        """Whether a query parameter says true."""
        return self.query.get(name, ["false"])[-1] == "true"

    def given(self, known: Collection[str]) -> Json:
        """The fields of the body that the operation and the entity both have; others are passed over."""
        return {name: value for name, value in self.body.items() if name in self.fields and name in known}


def page_of(items: Sequence[Any], request: Incoming) -> tuple[Sequence[Any], Json]:
    """The page that the request asks for, and what the answer says of it."""
    number, limit = _whole(request, "page", 1), _whole(request, "limit", DEFAULT_LIMIT)
    start = (number - 1) * limit
    link = f"{request.path}?limit={limit}&page="
    return items[start : start + limit], {
        "itemsPerPage": limit,
        "pageNumber": number,
        "nextPage": f"{link}{number + 1}" if start + limit < len(items) else None,
        "previousPage": f"{link}{number - 1}" if number > 1 else None,
        "totalItems": len(items),
        "all": "",
    }


def _whole(request: Incoming, name: str, default: int) -> int:
    text = request.query.get(name, [str(default)])[-1]
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise Refusal(400, f'{name} is "{text}"; it must be a whole number from 1')
    return int(text)


@define(eq=False)
class World:
    """What the entities share.

    Args:
        document: The document that the fake answers by, read when first asked for.
        clock: Gives the time of a change, in epoch milliseconds.
    """

    document: Callable[[], Document]
    clock: Callable[[], int] = field(factory=lambda: count(START, TICK).__next__)
    _ids: Callable[[], int] = field(init=False, factory=lambda: count(1).__next__)

    def new_id(self, prefix: str) -> str:
        """An id that nothing else here has."""
        return f"{prefix}_{self._ids():06}"


class Entities(ABC):
    """One kind of entity: its state, and a handler for each operation that has one.

    Args:
        world: What it shares with the others.
    """

    noun: ClassVar[str]
    path: ClassVar[str]

    def __init__(self, world: World) -> None:
        self.world = world
        self.items: dict[str, Json] = {}

    @abstractmethod
    def handlers(self) -> Mapping[str, Handler]:
        """The handlers by operation key."""

    @abstractmethod
    def defaults(self, id: str) -> Json:
        """The fields of a new entity that this kind has beyond the common ones."""

    @abstractmethod
    def generated(self, number: int) -> Json:
        """The seed of a made-up entity, the same for the same number."""

    def seed(self, seeds: int | Iterable[Mapping[str, Any]]) -> None:
        """Put entities in place.

        Args:
            seeds: How many to make up, or the fields of each; it needs a `name` or an `id`, the rest has defaults.

        Raises:
            TypeError: A seed is no mapping.
            ValueError: A seed has no name, or its id is taken.
        """
        if isinstance(seeds, int):
            if seeds < 0:
                raise ValueError(f"{seeds} {self.noun}s cannot be seeded; give a count from 0")
            seeds = [self.generated(number) for number in range(len(self.items) + 1, len(self.items) + seeds + 1)]
        for each in seeds:
            if not isinstance(each, Mapping):
                raise TypeError(f'{each!r} is no {self.noun}; seed mappings such as {{"name": "beta"}}')
            name = each.get("name", each.get("id"))
            if not isinstance(name, str) or not name:
                raise ValueError(f'{dict(each)!r} has no name; seed a {self.noun} with "name" or "id"')
            try:
                self.place({"name": name, **deepcopy(dict(each))})
            except Refusal as refusal:
                raise ValueError(f"{refusal}; seed each {self.noun} once") from None

    def place(self, fields: Json) -> Json:
        """Make and keep an entity; its id follows from its name where none is given."""
        id = fields.get("id") or fields["name"].replace(" ", "_").lower()
        if id in self.items:
            raise Refusal(400, f'{self.noun.capitalize()} "{id}" already exists')
        now = self.world.clock()
        entity = {
            "id": id,
            "name": fields["name"],
            "idType": "userID",
            "description": "",
            "lastModifierID": "fake",
            "lastModifiedTime": now,
            "lastModifierEmail": None,
            "lastModifierName": AUTHOR,
            "creatorID": "fake",
            "createdTime": now,
            "creatorName": AUTHOR,
            "creatorEmail": None,
            "tags": [],
            "targetApps": [],
            "holdoutIDs": [],
            "team": None,
            "teamID": None,
            "version": 1,
        }
        self.items[id] = entity | self.defaults(id) | fields | {"id": id}
        return self.items[id]

    def find(self, request: Incoming) -> Json:
        """The entity that the path names."""
        try:
            return self.items[request.params[0]]
        except KeyError:
            raise Refusal(404, f'{self.noun.capitalize()} "{request.params[0]}" not found') from None

    def change(self, entity: Json, **fields: Any) -> None:
        """Set fields of an entity, and mark it as changed now."""
        entity.update(fields, lastModifiedTime=self.world.clock(), version=entity["version"] + 1)

    def show(self, entity: Json, request: Incoming) -> Json:
        """The entity as an answer has it."""
        return entity

    def one(self, entity: Json, request: Incoming, verb: str) -> Json:
        """The answer that holds one entity."""
        return {"message": f"{self.noun.capitalize()} {verb}.", "data": self.show(entity, request)}

    def many(self, entities: Sequence[Json], request: Incoming) -> Json:
        """The answer that holds a page of entities."""
        shown, pagination = page_of(entities, request)
        data = [self.show(entity, request) for entity in shown]
        return {"message": f"{self.noun.capitalize()}s listed.", "data": data, "pagination": pagination}

    def get(self, request: Incoming) -> Json:
        """GET of one."""
        return self.one(self.find(request), request, "read")

    def delete(self, request: Incoming) -> Json:
        """DELETE of one."""
        del self.items[self.find(request)["id"]]
        return {"message": f"{self.noun.capitalize()} deleted."}

    def with_ids(self, rules: Iterable[Json]) -> list[Json]:
        """Copies of the rules, each with an id; what was sent stays as it was."""
        return [self.with_id(rule) for rule in rules]

    def with_id(self, rule: Json) -> Json:
        """A copy of a rule, with an id."""
        id = rule.get("id") or self.world.new_id("rule")
        return {"environments": None, **rule, "id": id, "baseID": rule.get("baseID") or id}
