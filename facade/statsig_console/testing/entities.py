"""What every kind of entity of the fake shares: requests, answers, refusals, pages, and a store of plain dicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from difflib import get_close_matches
from functools import cached_property, partial
from itertools import count
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from attrs import define, field, frozen

from statsig_console.document.contracts import Document
from statsig_console.document.findings import findings
from statsig_console.document.schemas import Json, Rules
from statsig_console.errors import ArgumentTypeError, ArgumentValueError

from .conditions import Clock, Quirks
from .exchange import Incoming, Refusal, page_of
from .problems import problem
from .samples import Samples

AUTHOR = "CONSOLE API"
"""Who makes and changes things that come over the API."""

TIMES = ("createdTime", "lastModifiedTime", "created_time", "modified_time")
"""The fields that hold when an entity was made and last changed."""

HIDDEN = frozenset({"prompt_versions", "overrides", "reviews", "versions", "before_archive"})
"""What is kept with an entity and is no part of it in answers."""

LASTING = frozenset({"id", "name", "idType", "creatorID", "creatorEmail", "creatorName", "owner", "status"})
"""What a replaced entity keeps where the body does not say."""

_SEEDABLE: dict[Any, tuple[Document, Draft4Validator]] = {}

CRUD: Mapping[str, str] = {
    "GET": "list_all",
    "POST": "create",
    "GET /{}": "get",
    "PATCH /{}": "update",
    "POST /{}": "replace",
    "DELETE /{}": "delete",
}
"""The methods of Entities by method and the rest of the path, for a kind that has all of them."""

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator

Handler: TypeAlias = "Callable[[Incoming], Json]"
Filter: TypeAlias = Callable[[Json], Any]


def by_field(*names: str) -> dict[str, Filter]:
    """Filters that look at the field of their own name."""
    return {name: itemgetter(name) for name in names}


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
    touched: list[Touched] = field(init=False, factory=list)
    _ids: Callable[[], int] = field(init=False, factory=lambda: count(1).__next__)
    _samples: Samples | None = field(init=False, default=None)

    @property
    def samples(self) -> Samples:
        """Makes up values."""
        if self._samples is None:
            self._samples = Samples(self.document().schemas)
        return self._samples

    def new_id(self, prefix: str) -> str:
        """A new unique id."""
        return f"{prefix}_{self._ids():06}"


@frozen
class Touched:
    """A change for the audit log.

    Args:
        kind: The kind of what was changed.
        entity: What was changed.
        changes: The new and the old value by field.
    """

    kind: Entities
    entity: Json
    changes: Json


class Entities:
    """One kind of entity: its state, and a handler for each operation that has one.

    A kind says where it lives, which of its methods answer which operations, what a new one holds beyond what the
    document requires, and what its list can be filtered by. `source` is the operation whose answer shows one; by
    default GET of the path with an id. `key` names the field that is the id; where it is None, the id follows from the
    name. `by_name` says whether a path may name it by its name. `seeds` are the fields that a seed may have besides,
    and `numbered` the lists whose items get an id, with the id's prefix. A route names a method, or the fields to set.

    Args:
        world: What it shares with the others.
    """

    noun: ClassVar[str]
    path: ClassVar[str]
    source: ClassVar[str] = ""
    key: ClassVar[str | None] = None
    by_name: ClassVar[bool] = False
    seeds: ClassVar[frozenset[str]] = frozenset()
    numbered: ClassVar[Mapping[str, str]] = {}
    routes: ClassVar[Mapping[str, str | Json]] = CRUD
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
            handler = getattr(self, name) if isinstance(name, str) else partial(self.set_fields, name)
            found[f"{method} {self.path}{rest}"] = handler
        return found

    @cached_property
    def shape(self) -> Json:
        """What the document says of one entity."""
        document = self.world.document()
        success = document.by_key[self.source or f"GET {self.path}/{{}}"].success
        answer = document.schemas.flat(success.schema)["properties"]
        # What nothing reads has the shape in which it is written.
        data = document.schemas.flat(answer.get("data") or document.by_key[self.source].body or {})
        return document.schemas.flat(data["items"]) if data.get("type") == "array" else data

    def seedable(self) -> Draft4Validator:
        """What the fields of a seed may be."""
        document = self.world.document()
        key = type(self), id(document)
        if key not in _SEEDABLE:
            free = HIDDEN | self.seeds | {"name", "id"}
            properties = self.shape.get("properties", {}) | {name: {} for name in free}
            compiled = document.schemas.compiled({"properties": properties}, Rules(closed=True))
            # Kept with its document, so that no other one can come to have its id.
            _SEEDABLE[key] = document, compiled
        return _SEEDABLE[key][1]

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
        properties, flat = self.shape.get("properties", {}), self.world.document().schemas.flat
        shared = {
            name: value
            for name, value in common.items()
            if name in properties and (value is not None or flat(properties[name]).get("nullable"))
        }
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
        if self.key is None:
            return str(fields.get("id") or fields["name"].replace(" ", "_").lower())
        if self.key not in fields:
            fields[self.key] = self.world.new_id(self.noun.replace(" ", "_"))
        return str(fields[self.key])

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
            fields = self.seeded(deepcopy(dict(each)))
            self._check_seed(fields)
            try:
                self.place(fields)
            except Refusal as refusal:
                raise ArgumentValueError(f"{refusal} (a seed of a {self.noun})") from None

    def _check_seed(self, fields: Json) -> None:
        """Refuse what an entity cannot be; new words of an enum are let through, and parts may be left out."""
        for found in findings(self.seedable(), fields):
            if found.kind not in ("enum", "missing") and not (found.kind == "extra" and len(found.path) > 1):
                name = str(found.path[-1])
                near = get_close_matches(name, self.fields | self.seeds, 1)
                remedy = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(self.fields))}"
                raise ArgumentValueError(
                    f"{name} is no field of a {self.noun}; {remedy}"
                    if found.kind == "extra"
                    else f"{problem(found)} (a seed of a {self.noun})"
                )

    def seeded(self, fields: Json) -> Json:
        """The fields of a seed, once they name the entity."""
        name = fields.get("name", fields.get("id"))
        if not isinstance(name, str) or not name:
            raise ArgumentValueError(f'{fields!r} has no name; seed a {self.noun} with "name" or "id"')
        return {"name": name, **fields} if "name" in self.fields else fields

    def dump(self) -> list[Json]:
        """Copies of all entities, fit to be seeded again."""
        return deepcopy([*self.items.values()])

    def place(self, fields: Json) -> Json:
        """Make and keep an entity."""
        id = self.id_for(fields)
        if id in self.items:
            raise Refusal(self.world.quirks.duplicates, f'{self.noun.capitalize()} "{id}" already exists')
        now = self.world.clock.stamp()
        times = {name: now for name in TIMES if name in self.fields}
        fields = self.with_item_ids(fields)
        entity = deepcopy(self.blank) | times | fields
        if "id" in self.fields:
            entity["id"] = id
        self.items[id] = entity
        self._touch(entity, {name: {"new": value, "old": None} for name, value in fields.items()})
        return entity

    def with_item_ids(self, fields: Json) -> Json:
        """The fields, with an id for each item of a numbered list."""
        return fields | {
            name: [{**each, "id": each.get("id") or self.item_id(prefix)} for each in fields[name]]
            for name, prefix in self.numbered.items()
            if name in fields
        }

    def item_id(self, prefix: str) -> str:
        """The id of a new item of a numbered list."""
        return self.world.new_id(prefix)

    def _touch(self, entity: Json, changes: Json) -> None:
        # A key is shown to who made it, and to nobody who reads the log.
        told = {name: change for name, change in changes.items() if name not in HIDDEN and name not in ("id", "key")}
        self.world.touched.append(Touched(self, entity, told))

    def look_up(self, id: str) -> Json:
        """The entity with this id."""
        if id in self.items:
            return self.items[id]
        named = (each for each in self.items.values() if self.by_name and each["name"] == id)
        if found := next(named, None):
            return found
        raise Refusal(404, f'{self.noun.capitalize()} "{id}" not found')

    def find(self, request: Incoming) -> Json:
        """The entity that the path names."""
        return self.look_up(request.params[0])

    def change(self, entity: Json, **fields: Any) -> None:
        """Set fields of an entity, and mark it as changed now; what it was stays among its versions."""
        if "versions" in entity:
            entity["versions"].append(visible(entity))
        before = {name: entity.get(name) for name in fields}
        self._touch(
            entity, {name: {"new": fields[name], "old": old} for name, old in before.items() if old != fields[name]}
        )
        entity.update(fields)
        now = self.world.clock.stamp()
        entity.update({name: now for name in TIMES if name in entity and not name.startswith("created")})
        if isinstance(entity.get("version"), int):
            entity["version"] += 1

    def show(self, entity: Json, request: Incoming) -> Json:
        """The entity as an answer has it."""
        return visible(entity)

    def _shown(self, entity: Json, request: Incoming) -> Json:
        """The entity with the holdouts that it is in; one that was added twice is there twice."""
        shown = self.show(entity, request)
        if "holdoutIDs" in shown:
            holdouts = self.world.kinds["holdouts"].items.values()
            field = f"{self.noun}IDs"
            held = [each["id"] for each in holdouts for id in each.get(field, ()) if id == entity.get("id")]
            shown["holdoutIDs"] = [*shown["holdoutIDs"], *held]
        return shown

    def one(self, entity: Json, request: Incoming, verb: str = "updated") -> Json:
        """The answer that holds one entity."""
        return {"message": f"{self.noun.capitalize()} {verb}.", "data": self._shown(entity, request)}

    def said(self, verb: str) -> Json:
        """The answer that holds no entity."""
        return {"message": f"{self.noun.capitalize()} {verb}."}

    def page(self, items: Sequence[Any], request: Incoming) -> tuple[Sequence[Any], Json]:
        """The page that the request asks for, and what the answer says of it."""
        return page_of(items, request, self.world.quirks)

    def many(self, entities: Sequence[Json], request: Incoming) -> Json:
        """The answer that holds a page of entities."""
        shown, pagination = self.page(entities, request)
        data = [self._shown(entity, request) for entity in shown]
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
        """A dry run only says whether it would be taken."""
        if "name" not in request.body:
            raise Refusal(400, "name is missing", [{"property": "name", "errorMessage": "name is missing"}])
        entity = self.place(request.given(self.fields))
        if request.body.get("dryRun"):
            self.remove(entity)
        return self.one(entity, request, "created")

    def update(self, request: Incoming) -> Json:
        """What is given changes, the rest stays."""
        return self.write_or_try(self.find(request), request.given(self.fields - {"id"}), request)

    def write_or_try(self, entity: Json, fields: Json, request: Incoming) -> Json:
        """Set fields, unless it is a dry run."""
        if request.body.get("dryRun"):
            return self.one(entity | self.as_read(fields), request, "checked")
        return self.write(entity, fields, request)

    def replace(self, request: Incoming) -> Json:
        """What the body may hold and does not goes back to its default, or is gone."""
        entity = self.find(request)
        if request.body.get("dryRun"):
            return self.update(request)
        absent = set(request.fields) - LASTING - set(request.body)
        for name in absent - self.blank.keys():
            entity.pop(name, None)
        reset = deepcopy({name: self.blank[name] for name in absent & self.blank.keys()})
        return self.write(entity, reset | request.given(self.fields - {"id"}), request)

    def write(self, entity: Json, fields: Json, request: Incoming) -> Json:
        """Set fields that a request gives."""
        if self.key in fields and fields[self.key] != entity[self.key]:
            if fields[self.key] in self.items:
                raise Refusal(
                    self.world.quirks.duplicates, f'{self.noun.capitalize()} "{fields[self.key]}" already exists'
                )
            self.items[fields[self.key]] = self.items.pop(entity[self.key])
        self.change(entity, **self.with_item_ids(fields))
        return self.one(entity, request)

    def as_read(self, fields: Json) -> Json:
        """Fields that are written, in the form in which they are read."""
        return fields

    def set_fields(self, fields: Json, request: Incoming) -> Json:
        """Set the fields that a route of the kind names."""
        return self.write(self.find(request), deepcopy(fields), request)

    def remove(self, entity: Json) -> None:
        """Delete an entity."""
        del self.items[self.id_for(entity)]
        self._touch(entity, {})

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
