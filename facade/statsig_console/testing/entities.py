"""What every kind of entity of the fake shares: requests, answers, refusals, pages, and a store of plain dicts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from copy import deepcopy
from functools import cached_property
from itertools import count
from typing import Any, ClassVar, TypeAlias

from attrs import define, field, frozen

from statsig_console.document.contracts import Document
from statsig_console.document.schemas import Json
from statsig_console.errors import ArgumentTypeError, ArgumentValueError

from .conditions import Clock, Quirks
from .samples import Samples

DEFAULT_LIMIT = 100
"""The items of a page where the request does not say."""

AUTHOR = "CONSOLE API"
"""Who makes and changes things that come over the API."""

HIDDEN = frozenset({"overrides", "reviews", "versions", "before_archive"})
"""What is kept with an entity and is no part of it in answers."""

LASTING = frozenset({"id", "name", "idType", "creatorID", "creatorEmail", "creatorName", "owner", "status"})
"""What a replaced entity keeps where the body does not say."""

CRUD: Mapping[str, str] = {
    "GET": "list_all",
    "POST": "create",
    "GET /{}": "get",
    "PATCH /{}": "update",
    "POST /{}": "replace",
    "DELETE /{}": "delete",
}
"""The methods of Entities by method and the rest of the path, for a kind that has all of them."""

Handler: TypeAlias = "Callable[[Incoming], Json]"
Filter: TypeAlias = Callable[[Json], Any]


class Refusal(Exception):
    """A request that the fake answers with an error.

    Args:
        status: The HTTP status.
        message: What is wrong, in a line.
        errors: More of it, for the `errors` of the answer.
    """

    def __init__(self, status: int, message: str, errors: Any = None) -> None:
        super().__init__(message)
        self.body: Json = {"status": status, "message": message} | ({} if errors is None else {"errors": errors})
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

    def last(self, name: str) -> str | None:
        """The value of a query parameter; None where it is not given."""
        return self.query[name][-1] if name in self.query else None

    def given(self, known: Collection[str]) -> Json:
        """The fields of the body that the operation and the entity both have; others are passed over."""
        return {name: value for name, value in self.body.items() if name in self.fields and name in known}


def page_of(items: Sequence[Any], request: Incoming, max_limit: int | None = None) -> tuple[Sequence[Any], Json]:
    """The page that the request asks for, and what the answer says of it."""
    number, limit = _whole(request, "page", 1), _whole(request, "limit", DEFAULT_LIMIT)
    limit = min(limit, max_limit or limit)
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
    # More digits than any list has items would be work for nothing.
    if not (text.isascii() and text.isdigit() and len(text) <= 18 and int(text) > 0):
        raise Refusal(400, f'{name} is "{text[:60]}"; it must be a whole number from 1')
    return int(text)


@define(eq=False)
class World:
    """What the entities share.

    Args:
        document: The document that the fake answers by, read when first asked for.
        clock: Gives the time.
        quirks: How the fake departs from the document.
        kinds: The entities by the name of their kind.
    """

    document: Callable[[], Document]
    clock: Clock = field(factory=Clock)
    quirks: Quirks = field(factory=Quirks)
    kinds: dict[str, Entities] = field(factory=dict)
    _ids: Callable[[], int] = field(init=False, factory=lambda: count(1).__next__)
    _samples: Samples | None = field(init=False, default=None)

    @property
    def samples(self) -> Samples:
        """Makes up values."""
        if self._samples is None:
            self._samples = Samples(self.document().schemas)
        return self._samples

    def new_id(self, prefix: str) -> str:
        """An id that nothing else here has."""
        return f"{prefix}_{self._ids():06}"


class Entities:
    """One kind of entity: its state, and a handler for each operation that has one.

    A kind says where it lives, which of its methods answer which operations, what a new one holds beyond what the
    document requires, and what its list can be filtered by.

    Args:
        world: What it shares with the others.
    """

    noun: ClassVar[str]
    path: ClassVar[str]
    routes: ClassVar[Mapping[str, str]] = CRUD
    start: ClassVar[Json] = {}
    filters: ClassVar[Mapping[str, Filter]] = {}

    def __init__(self, world: World) -> None:
        self.world = world
        self.items: dict[str, Json] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """The handlers by operation key."""
        found = {}
        for route, name in self.routes.items():
            method, _, rest = route.partition(" ")
            found[f"{method} {self.path}{rest}"] = getattr(self, name)
        return found

    @cached_property
    def shape(self) -> Json:
        """What the document says of one entity."""
        document = self.world.document()
        success = document.by_key[f"GET {self.path}/{{}}"].success
        return document.schemas.flat(document.schemas.flat(success.schema)["properties"]["data"])

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields that the document gives an entity."""
        return self.world.document().schemas.fields(self.shape)

    @cached_property
    def blank(self) -> Json:
        """What a new entity holds where nothing else is said; not to be changed."""
        common: Json = {
            "idType": "userID",
            "lastModifierID": "fake",
            "lastModifierName": AUTHOR,
            "lastModifierEmail": None,
            "creatorID": "fake",
            "creatorName": AUTHOR,
            "creatorEmail": None,
            "owner": self._owner(),
            "tags": [],
            "targetApps": [],
            "holdoutIDs": [],
            "team": None,
            "teamID": None,
            "version": 1,
        }
        shared = {name: value for name, value in common.items() if name in self.fields}
        return self.world.samples.blank(self.shape) | shared | self.start

    def _owner(self) -> Json:
        """Who owns what comes over the API, in the fields that the document gives an owner here."""
        owner = {"ownerID": "fake", "ownerType": "SDK_KEY", "ownerName": AUTHOR, "ownerEmail": "", "name": AUTHOR}
        known = self.world.document().schemas.fields(self.shape["properties"].get("owner", {}))
        return {name: value for name, value in owner.items() if name in known}

    def generated(self, number: int) -> Json:
        """The seed of a made-up entity, the same for the same number."""
        return {"name": f"{self.noun.replace(' ', '_')}_{number:04}"}

    def id_for(self, fields: Json) -> str:
        """The id of a new entity, which follows from its name where none is given."""
        return str(fields.get("id") or fields["name"].replace(" ", "_").lower())

    def seed(self, seeds: int | Iterable[Mapping[str, Any]]) -> None:
        """Put entities in place.

        Args:
            seeds: How many to make up, or the fields of each; it needs a `name` or an `id`, the rest has defaults.

        Raises:
            ArgumentTypeError: A seed is no mapping.
            ArgumentValueError: A seed has no name, or its id is taken.
        """
        if isinstance(seeds, int):
            if seeds < 0:
                raise ArgumentValueError(f"{seeds} {self.noun}s cannot be seeded; give a count from 0")
            seeds = [self.generated(number) for number in range(len(self.items) + 1, len(self.items) + seeds + 1)]
        for each in seeds:
            if not isinstance(each, Mapping):
                raise ArgumentTypeError(f'{each!r} is no {self.noun}; seed mappings such as {{"name": "beta"}}')
            try:
                self.place(self.seeded(deepcopy(dict(each))))
            except Refusal as refusal:
                raise ArgumentValueError(f"{refusal}; seed each {self.noun} once") from None

    def seeded(self, fields: Json) -> Json:
        """The fields of a seed, once they name the entity."""
        name = fields.get("name", fields.get("id"))
        if not isinstance(name, str) or not name:
            raise ArgumentValueError(f'{fields!r} has no name; seed a {self.noun} with "name" or "id"')
        return {"name": name, **fields}

    def dump(self) -> list[Json]:
        """Copies of all entities, fit to be seeded again."""
        return deepcopy([*self.items.values()])

    def place(self, fields: Json) -> Json:
        """Make and keep an entity."""
        id = self.id_for(fields)
        if id in self.items:
            raise Refusal(self.world.quirks.duplicates, f'{self.noun.capitalize()} "{id}" already exists')
        now = self.world.clock.stamp()
        times = {name: now for name in ("createdTime", "lastModifiedTime") if name in self.fields}
        entity = deepcopy(self.blank) | times | fields
        if "id" in self.fields:
            entity["id"] = id
        self.items[id] = entity
        return entity

    def look_up(self, id: str) -> Json:
        """The entity with this id."""
        try:
            return self.items[id]
        except KeyError:
            raise Refusal(404, f'{self.noun.capitalize()} "{id}" not found') from None

    def find(self, request: Incoming) -> Json:
        """The entity that the path names."""
        return self.look_up(request.params[0])

    def change(self, entity: Json, **fields: Any) -> None:
        """Set fields of an entity, and mark it as changed now; what it was stays among its versions."""
        if "versions" in entity:
            entity["versions"].append(visible(entity))
        entity.update(fields)
        if "lastModifiedTime" in entity:
            entity["lastModifiedTime"] = self.world.clock.stamp()
        if isinstance(entity.get("version"), int):
            entity["version"] += 1

    def show(self, entity: Json, request: Incoming) -> Json:
        """The entity as an answer has it."""
        return visible(entity)

    def one(self, entity: Json, request: Incoming, verb: str = "updated") -> Json:
        """The answer that holds one entity."""
        return {"message": f"{self.noun.capitalize()} {verb}.", "data": self.show(entity, request)}

    def said(self, verb: str) -> Json:
        """The answer that holds no entity."""
        return {"message": f"{self.noun.capitalize()} {verb}."}

    def page(self, items: Sequence[Any], request: Incoming) -> tuple[Sequence[Any], Json]:
        """The page that the request asks for, and what the answer says of it."""
        return page_of(items, request, self.world.quirks.max_limit)

    def many(self, entities: Sequence[Json], request: Incoming) -> Json:
        """The answer that holds a page of entities."""
        shown, pagination = self.page(entities, request)
        data = [self.show(entity, request) for entity in shown]
        return {"message": f"{self.noun.capitalize()}s listed.", "data": data, "pagination": pagination}

    def list_all(self, request: Incoming) -> Json:
        """Those that pass every filter, in the order they were made."""
        wanted = {name: set(request.query[name]) for name in self.filters if name in request.query}
        found = [
            entity
            for entity in self.items.values()
            if self.listed(entity, request)
            and all(values & as_set(self.filters[name](entity)) for name, values in wanted.items())
        ]
        return self.many(found, request)

    def listed(self, entity: Json, request: Incoming) -> bool:
        """Whether a list without filters has this entity."""
        return True

    def get(self, request: Incoming) -> Json:
        return self.one(self.find(request), request, "read")

    def create(self, request: Incoming) -> Json:
        if "name" not in request.body:
            raise Refusal(400, "name is missing")
        return self.one(self.place(request.given(self.fields)), request, "created")

    def update(self, request: Incoming) -> Json:
        """What is given changes, the rest stays."""
        return self.write(self.find(request), request.given(self.fields - {"id"}), request)

    def replace(self, request: Incoming) -> Json:
        """What the body may hold and does not goes back to its default, or is gone."""
        entity = self.find(request)
        absent = set(request.fields) - LASTING - set(request.body)
        for name in absent - self.blank.keys():
            entity.pop(name, None)
        reset = deepcopy({name: self.blank[name] for name in absent & self.blank.keys()})
        return self.write(entity, reset | request.given(self.fields - {"id"}), request)

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        """Set fields that a request gives."""
        self.change(entity, **fields)
        return self.one(entity, request)

    def remove(self, entity: Json) -> None:
        """Forget an entity."""
        del self.items[self.id_for(entity)]

    def delete(self, request: Incoming) -> Json:
        self.remove(self.find(request))
        return self.said("deleted")

    def list_versions(self, request: Incoming) -> Json:
        """The versions of one entity, the newest first."""
        entity = self.find(request)
        return self.many([entity, *reversed(entity["versions"])], request)


def visible(entity: Json) -> Json:
    """An entity without what is only kept with it."""
    return {name: value for name, value in entity.items() if name not in HIDDEN}


def as_set(value: Any) -> set[Any]:
    """The values that a filter looks at: of a list its items."""
    return set(value) if isinstance(value, list) else {value}


def index_of(rules: Sequence[Json], field: str, wanted: str, noun: str) -> int:
    """Where the item with this value is."""
    for index, rule in enumerate(rules):
        if rule.get(field) == wanted:
            return index
    raise Refusal(404, f'{noun} "{wanted}" not found')
