"""Give every object and enum of the normalised document one name and one place, so that unions hold only references."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256

from openapi_python_client.strings import ClassName, PythonIdentifier

from spec.pipeline.api import Api, api_of
from spec.pipeline.document import Json, SpecError, children, deref, operations, references, resolve
from spec.pipeline.join import Shape, follows, joined, merged
from spec.pipeline.name import pascal, singular, words
from spec.pipeline.normalise import COMPONENTS
from spec.pipeline.schemas import Site, holders, set_child, shallow, step_of

NOT_SHAPE = frozenset({"description", "nullable", "readOnly"})
"""Keywords at a schema's own level that do not make it another shape."""
GENERIC = frozenset(
    "Type Status Group Name Value Data Item Kind Mode Config Condition Rule Metadata Content Change Result Results "
    "Metric Filter Parameter Parameters Phase Setting Settings Event Column Entry Details Body Answer Source Override "
    "Environment Direction Criteria Aggregation Date Dataset Op Query Unit Widget Role Scope Level Priority".split()
)
"""Last words that say nothing without their owner."""
FIXED = {"PaginationResponseMetadataDto": "Pagination", "MessageResponse": "MessageResponse"}
"""Names that the client's own code uses."""
RESERVED = frozenset(
    "Any AsyncCaller AsyncPages AsyncResources Callable Caller ClassVar Enum File Final JsonObject Literal Mapping "
    "Model Namespace Pages Request Required Resources Sequence StringMap TypeAlias TypedDict Unset "
    "UNSET Pagination MessageResponse TYPE_CHECKING".split()
)
"""What generated modules import, or is a type of its own."""
JSON_OBJECT = "JsonObject"
STRING_MAP = "StringMap"


def kind_of(schema: Json) -> str | None:
    """object, enum, free (any object) or map; None for what stays in its place."""
    if schema.get("properties"):
        return "object"
    if "enum" in schema:
        return "enum"
    if schema.get("type") == "object":
        return "map" if schema.get("additionalProperties") not in (None, True, {}) else "free"
    return None


class Hoister:
    """Collects the shapes of a document, names them, and rewrites the document to references."""

    def __init__(self, document: Json, names: Mapping[str, str], taken: Iterable[str], alive: Iterable[str]) -> None:
        self.document = document
        self.names = {**FIXED, **names}
        self.frozen = names
        self.taken = set(taken)
        self.alive = frozenset(alive)
        self.shapes: list[Shape] = []
        self.at: dict[Site, Shape] = {}
        self.before: Mapping[str, str] | None = None
        self.digests: Mapping[str, str] = {}
        self.held: Collection[str] = ()
        self.copies: Collection[str] = ()
        self.fields: Mapping[str, Collection[str]] = {}
        self.joined: set[str] = set()
        self._digests: dict[tuple[str, bool], str] = {}
        self._written: set[str] | None = None

    def run(self, *, strict: bool) -> tuple[Json, list[Shape]]:
        """The document with named components, and its shapes by name."""
        groups: dict[tuple[str, str], Shape] = {}
        for holder, name, site in holders(self.document):
            self._collect(holder[name], site, groups)
        for group in groups.values():
            self._split(group)
        self._name_all(strict=strict)
        for holder, name, site in holders(self.document):
            if site.place != "component":
                holder[name] = self._refer(holder[name], site)
        by_name: dict[str, Json] = {}
        for shape in self.shapes:
            by_name.setdefault(shape.name, self._body(shape))
        self.document["components"] = {"schemas": dict(sorted(by_name.items()))}
        return self.document, sorted(self.shapes, key=lambda shape: shape.name)

    def digest(self, schema: Json, *, root: bool = True) -> str:
        """What makes two schemas the same shape, references followed."""
        pointer = schema.get("$ref")
        if pointer is not None and (pointer, root) in self._digests:
            return self._digests[pointer, root]
        found = deref(self.document, schema)
        out: Json = {k: v for k, v in found.items() if not (k in NOT_SHAPE and (root or k == "description"))}
        for location, child in children(out):
            out = shallow(out)
            set_child(out, location, {"": self.digest(child, root=False)})
        if "required" in out:
            out["required"] = sorted(out["required"])
        result = sha256(json.dumps(out, sort_keys=True).encode()).hexdigest()
        if pointer is not None:
            self._digests[pointer, root] = result
        return result

    def _key(self, schema: Json, site: Site) -> tuple[str, str]:
        kind = kind_of(schema)
        if kind == "free" or (kind == "map" and self._is_text(schema["additionalProperties"])):
            return (kind, "")
        label = site.property_name or f"{site.root} {site.place}"
        return (label, self.digest(schema))

    def _is_text(self, schema: Json) -> bool:
        found = {k: v for k, v in deref(self.document, schema).items() if k not in NOT_SHAPE}
        return found == {"type": "string"}

    def _collect(self, schema: Json, site: Site, groups: dict[tuple[str, str], Shape]) -> None:
        if "$ref" in schema:
            target = deref(self.document, schema)
            inner = site_of(schema["$ref"])
            if inner.steps and inner not in self.at:
                self._collect(target, inner, groups)
            return
        kind = kind_of(schema)
        if kind:
            label, digest = self._key(schema, site)
            shape = groups.setdefault((label, digest), Shape(kind, schema, digest=digest))
            shape.sites.append(site)
            self.at[site] = shape
        for location, child in children(schema):
            self._collect(child, site.down(step_of(location)), groups)

    def _split(self, group: Shape) -> None:
        """Equal shapes that were given names of their own stay apart; a site without a name goes to the first."""
        names = list(dict.fromkeys(self.names[text] for site in group.sites if (text := str(site)) in self.names))
        if group.digest == "" or len(names) < 2:
            self.shapes.append(group)
            return
        parts = {name: Shape(group.kind, group.schema, digest=group.digest) for name in names}
        for site in group.sites:
            part = parts[self.names.get(str(site), names[0])]
            part.sites.append(site)
            self.at[site] = part
        self.shapes.extend(parts.values())

    def _refer(self, schema: Json, site: Site) -> Json:
        """A schema with every object and enum in it replaced by a reference, nullable by a union with null."""
        if "$ref" in schema:
            reference = schema["$ref"]
            return self._refer(deref(self.document, schema), site_of(self._last(reference)))
        nullable = schema.get("nullable")
        out = {k: v for k, v in schema.items() if k not in ("nullable", "readOnly", "x-open")}
        if kind_of(schema):
            out = {"$ref": COMPONENTS + self.at[site].name}
        else:
            out = shallow(out)
            for location, child in list(children(out)):
                set_child(out, location, self._refer(child, site.down(step_of(location))))
            if len(out.get("oneOf", [])) == 1 and len(out) == 1:
                out = out["oneOf"][0]
        return {"oneOf": [out, {"type": "null"}]} if nullable and out else out

    def _last(self, reference: str) -> str:
        """The reference at the end of a chain of references."""
        while "$ref" in (found := deref_once(self.document, reference)):
            reference = found["$ref"]
        return reference

    def _body(self, shape: Shape) -> Json:
        """The component of a shape: its own fields, with references below."""
        if shape.parts:
            return merged(self._body(part) for part in shape.parts)
        site = shape.sites[0]
        out = shallow({k: v for k, v in shape.schema.items() if k not in (*NOT_SHAPE, "x-open")})
        for location, child in list(children(out)):
            set_child(out, location, self._refer(child, site.down(step_of(location))))
        return out

    # ---- names

    def _name_all(self, *, strict: bool) -> None:
        used: set[str] = set()
        for shape in self.shapes:
            found = [text for site in shape.sites if (text := str(site)) in self.names]
            used.update(found)
            if shape.digest == "":
                shape.name = JSON_OBJECT if shape.kind == "free" else STRING_MAP
            elif found:
                shape.name = self.names[found[0]]
        alive = self.alive | {shape.name for shape in self.shapes}
        if strict and (unused := sorted(key for key in set(self.frozen) - used if self.frozen[key] not in alive)):
            raise SpecError(
                f"names.toml: {unused[0]} is no object or enum of the document; correct its key or its document"
            )
        if self.before is not None:
            self._settle_names(self.before)
        self._join()
        self._propose(strict=strict)
        self._refuse_unlike()

    def _settle_names(self, before: Mapping[str, str]) -> None:
        """Where shapes of one name have grown apart, its reviewed places keep it and others follow if they can."""
        for name, shapes in self._unlike().items():
            leaders = [shape for shape in shapes if any(str(site) in self.held for site in shape.sites)]
            leaders = [shape for shape in leaders if shape.kind == leaders[0].kind]
            if not leaders:
                leaders = [self._most_known(name, shapes, before)]
            for shape in sorted((each for each in shapes if each not in leaders), key=lambda each: -len(each.sites)):
                if shape.digest in {each.digest for each in leaders} or self._may_follow(name, leaders, shape):
                    leaders.append(shape)
                else:
                    self._release(shape)
            if len({shape.digest for shape in leaders}) > 1:
                self.joined.add(name)

    def _unlike(self) -> dict[str, list[Shape]]:
        """The names that stand for shapes which differ."""
        named: dict[str, list[Shape]] = {}
        for shape in self.shapes:
            if shape.name and shape.digest:
                named.setdefault(shape.name, []).append(shape)
        return {name: found for name, found in named.items() if len({shape.digest for shape in found}) > 1}

    def _most_known(self, name: str, shapes: list[Shape], before: Mapping[str, str]) -> Shape:
        """The shape at most of the places that had the name; in doubt the one that has not changed."""

        def votes(shape: Shape) -> tuple[int, bool, int]:
            stays = sum(1 for site in shape.sites if before.get(str(site)) == name)
            return stays, self.digests.get(name) == shape.digest, len(shape.sites)

        return max(shapes, key=votes)

    def _may_follow(self, name: str, leaders: list[Shape], shape: Shape) -> bool:
        if shape.kind != "object" or leaders[0].kind != "object":
            return False
        known = self.fields.get(name, ())
        if any(str(site) in self.copies for site in shape.sites) and not shape.schema["properties"].keys() >= set(
            known
        ):
            return False
        read = not any(self._is_written(site) for each in (*leaders, shape) for site in each.sites)
        return follows(
            self.document,
            merged(each.schema for each in leaders),
            shape.schema,
            alike=lambda one, other: self.digest(one, root=False) == self.digest(other, root=False),
            new=lambda field: read and field not in known,
        )

    def _is_written(self, site: Site) -> bool:
        """Whether what stands there is sent."""
        if self._written is None:
            waiting = [
                pointer
                for _, _, operation in operations(self.document)
                for pointer in references([operation.get("requestBody", {}), operation.get("parameters", [])])
            ]
            self._written = set()
            while waiting:
                name = site_of(waiting.pop()).root
                if name not in self._written:
                    self._written.add(name)
                    waiting.extend(references(self.document["components"]["schemas"][name]))
        return site.place in ("body", "query") or (site.place == "component" and site.root in self._written)

    def _release(self, shape: Shape) -> None:
        """Leave the name: the places take that of the same shape elsewhere, or get one of their own."""
        label = shape.sites[0].property_name
        same = (each for each in self.shapes if each.digest == shape.digest and each.name not in ("", shape.name))
        for other in same:
            if label and other.sites[0].property_name == label:
                other.sites.extend(shape.sites)
                self.at.update(dict.fromkeys(shape.sites, other))
                self.shapes.remove(shape)
                return
        shape.name = ""

    def _join(self) -> None:
        """Make one shape of all that share a name in `joined`."""
        for name, parts in self._unlike().items():
            if name in self.joined and len({part.kind for part in parts}) == 1:
                digest = sha256("".join(sorted({part.digest for part in parts})).encode()).hexdigest()
                whole = joined(name, parts, digest)
                self.shapes = [shape for shape in self.shapes if shape.name != name] + [whole]
                self.at.update(dict.fromkeys(whole.sites, whole))

    def _propose(self, *, strict: bool) -> None:
        names = {shape.name for shape in self.shapes if shape.name} | set(self.names.values()) | self.taken | RESERVED
        modules = {module_name(name) for name in names}
        api = api_of(self.document)
        for shape in self.shapes:
            if shape.name:
                continue
            site = home(shape.sites)
            found = (class_name(name) for name in _proposals(shape, api))
            proposal = next(n for n in found if n not in names and module_name(n) not in modules)
            if strict:
                raise SpecError(
                    f'names.toml: {site} has no name; add it under [schemas], for example "{site}" = "{proposal}"'
                )
            shape.name, shape.proposed = proposal, True
            names.add(proposal)
            modules.add(module_name(proposal))

    def _refuse_unlike(self) -> None:
        """One name for two shapes is a merge that was reviewed; only equal shapes can be merged."""
        before: dict[str, Shape] = {}
        for shape in self.shapes:
            other = before.setdefault(shape.name, shape)
            if other.digest != shape.digest:
                raise SpecError(
                    f"names.toml: {shape.name} is given to {other.sites[0]} and to {shape.sites[0]}, which differ; "
                    "name one anew"
                )


def deref_once(document: Json, reference: str) -> Json:
    """What a reference points at, be it another reference."""
    found: Json = resolve(document, reference)
    return found


def class_name(proposal: str) -> str:
    """The proposal as the generator will spell it, whatever the document's names are made of."""
    return str(ClassName(re.sub(r"[^A-Za-z0-9]+", "", proposal), "Shape"))


def module_name(name: str) -> str:
    """The module that the generator gives a class."""
    return str(PythonIdentifier(name, "field_"))


def home(sites: Iterable[Site]) -> Site:
    """The site a shape is known by: the shortest, a component before an operation."""
    return min(sites, key=lambda site: (site.place != "component", len(site.steps), str(site)))


def site_of(reference: str) -> Site:
    """The site that a reference into a component points at."""
    name, *steps = reference.removeprefix(COMPONENTS).split("/")
    site, at = Site(name, "component"), iter(steps)
    for keyword in at:
        site = site.down(step_of((keyword, next(at))) if keyword == "properties" else step_of((keyword,)))
    return site


def _proposals(shape: Shape, api: Api) -> Iterable[str]:
    """Names by rule, the best first: the property's own, then with its owner before it, then numbered."""
    site = home(shape.sites)
    owner, last = owner_of(site, api), last_of(site)
    owners = Counter(owner_of(each, api) for each in shape.sites)
    if not site.steps:
        yield owner
    elif last not in GENERIC and len(owners) > 1:
        yield last
    yield f"{owner}{'' if owner.endswith(last) and last else last}"
    nouns = [step for step in site.steps if step[0] not in "[{|"]
    if len(nouns) > 1:
        yield owner + "".join(pascal(singular(noun)) for noun in nouns[-2:])
        yield owner + "".join(pascal(singular(noun)) for noun in nouns)
    number = 2
    while True:
        yield f"{owner}{last}{number}"
        number += 1


def last_of(site: Site) -> str:
    """The class name that the last property suggests; a union's member is numbered."""
    name = site.property_name
    member = next((step[1:] for step in reversed(site.steps) if step[0] == "|"), "")
    plural = site.is_item or bool(member)
    name = "".join(_capital(word) for word in words(singular(name) if plural and name else name))
    return name + (f"Option{int(member) + 1}" if member.isdigit() and site.steps[-1][0] == "|" else "")


def owner_of(site: Site, api: Api) -> str:
    """The class name that the component, or the operation, suggests."""
    if site.place == "component":
        return api.class_of(site.root)
    path = site.root.split(" ")[1].removeprefix(api.prefix)
    nouns = [part for part in path.split("/") if words(part) and not part.startswith("{")] or ["root"]
    name = "".join(_capital(word) for word in words(singular(nouns[0].replace("-", "_"))))
    name += "".join(_capital(word) for noun in nouns[1:] for word in words(noun))
    return name + {"body": _verb(site.root), "answer": "Result"}.get(site.place, "")


def _verb(root: str) -> str:
    return {"POST": "Create", "PATCH": "Update", "PUT": "Update", "DELETE": "Delete"}.get(root.split(" ")[0], "")


def _capital(word: str) -> str:
    return {"id": "ID", "ids": "IDs", "sql": "SQL", "csv": "CSV", "ai": "AI"}.get(word, word.capitalize())


def hoist(
    document: Json,
    names: Mapping[str, str],
    *,
    strict: bool = True,
    taken: Iterable[str] = (),
    alive: Iterable[str] = (),
    joined: Iterable[str] = (),
    before: Mapping[str, str] | None = None,
    digests: Mapping[str, str] | None = None,
    held: Collection[str] = (),
    copies: Collection[str] = (),
    fields: Mapping[str, Collection[str]] | None = None,
) -> tuple[Json, list[Shape]]:
    """Name every object and enum of a normalised document.

    Args:
        document: The normalised document; rewritten in place.
        names: Frozen names by site; two sites of one name are a reviewed merge.
        strict: Whether a shape without a name is an error, or gets a proposed one.
        taken: Names that no proposal may have.
        alive: Names that live on without a shape of the document: kept models and aliases.
        joined: Names whose sites may differ: their class has the fields of all.
        before: The name that each site had before; with it, shapes of one name that have grown apart are joined, or
            named anew.
        digests: The digest that each name's shape had before.
        held: Sites that keep their name whatever becomes of their shape.
        copies: Sites beside one that bears their name; they share it only where they have all of its fields.
        fields: The fields that each name's shape had before.

    Raises:
        SpecError: A name is missing, unused, or given to two shapes.
    """
    hoister = Hoister(document, names, taken, alive)
    hoister.before, hoister.digests, hoister.held = before, digests or {}, held
    hoister.copies, hoister.fields, hoister.joined = copies, fields or {}, set(joined)
    return hoister.run(strict=strict)
