"""Give every object and enum of the normalised document one name and one place, so that unions hold only references."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, field

from spec.pipeline.document import Json, SpecError, children, deref
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
JSON_OBJECT = "JsonObject"
STRING_MAP = "StringMap"


@define
class Shape:
    """One object, enum or map and every site that has it."""

    kind: str
    schema: Json
    sites: list[Site] = field(factory=list)
    name: str = ""
    proposed: bool = False


def kind_of(schema: Json) -> str | None:
    """object, enum, free (any object) or map; None for what stays in its place."""
    if schema.get("properties"):
        return "object"
    if "enum" in schema:
        return "enum"
    if schema.get("type") == "object":
        return "map" if schema.get("additionalProperties") not in (None, True, {}) else "free"
    return None


def structure(document: Json, schema: Json, *, root: bool = True) -> Any:
    """What makes two schemas the same shape, references followed."""
    schema = deref(document, schema)
    out: Json = {k: v for k, v in schema.items() if not (k in NOT_SHAPE and (root or k == "description"))}
    for location, child in children(out):
        out = shallow(out)
        set_child(out, location, structure(document, child, root=False))
    if "required" in out:
        out["required"] = sorted(out["required"])
    return out


class Hoister:
    """Collects the shapes of a document, names them, and rewrites the document to references."""

    def __init__(self, document: Json, names: Mapping[str, str]) -> None:
        self.document = document
        self.names = names
        self.shapes: dict[tuple[str, str], Shape] = {}

    def run(self, *, strict: bool) -> tuple[Json, list[Shape]]:
        """The document with named components, and its shapes by name."""
        for holder, name, site in holders(self.document):
            self._collect(holder[name], site)
        self._name_all(strict=strict)
        for holder, name, site in holders(self.document):
            if site.place != "component":
                holder[name] = self._refer(holder[name], site)
        by_name: dict[str, Json] = {}
        for shape in self.shapes.values():
            by_name.setdefault(shape.name, self._body(shape))
        self.document["components"] = {"schemas": dict(sorted(by_name.items()))}
        return self.document, sorted(self.shapes.values(), key=lambda shape: shape.name)

    def _key(self, schema: Json, site: Site) -> tuple[str, str]:
        kind = kind_of(schema)
        if kind == "free" or (
            kind == "map" and structure(self.document, schema["additionalProperties"]) == {"type": "string"}
        ):
            return (kind, "")
        label = site.property_name or f"{site.root} {site.place}"
        return (label, json.dumps(structure(self.document, schema), sort_keys=True))

    def _collect(self, schema: Json, site: Site) -> None:
        if "$ref" in schema:
            target = deref(self.document, schema)
            if not schema["$ref"].startswith(COMPONENTS) or "/" in schema["$ref"].removeprefix(COMPONENTS):
                self._collect(target, _site_of(schema["$ref"]))
            return
        kind = kind_of(schema)
        if kind:
            shape = self.shapes.setdefault(self._key(schema, site), Shape(kind, schema))
            shape.sites.append(site)
        for location, child in children(schema):
            self._collect(child, site.down(step_of(location)))

    def _refer(self, schema: Json, site: Site) -> Json:
        """A schema with every object and enum in it replaced by a reference, nullable by a union with null."""
        if "$ref" in schema:
            reference = schema["$ref"]
            return self._refer(deref(self.document, schema), _site_of(reference))
        nullable = schema.get("nullable")
        out = {k: v for k, v in schema.items() if k not in ("nullable", "readOnly", "x-open")}
        if kind_of(schema):
            out = {"$ref": COMPONENTS + self.shapes[self._key(schema, site)].name}
        else:
            out = shallow(out)
            for location, child in list(children(out)):
                set_child(out, location, self._refer(child, site.down(step_of(location))))
        return {"oneOf": [out, {"type": "null"}]} if nullable and out else out

    def _body(self, shape: Shape) -> Json:
        """The component of a shape: its own fields, with references below."""
        site = shape.sites[0]
        out = shallow({k: v for k, v in shape.schema.items() if k not in (*NOT_SHAPE, "x-open")})
        for location, child in list(children(out)):
            set_child(out, location, self._refer(child, site.down(step_of(location))))
        return out

    # ---- names

    def _name_all(self, *, strict: bool) -> None:
        used: set[str] = set()
        for key, shape in self.shapes.items():
            found = {self.names[text]: text for site in shape.sites if (text := str(site)) in self.names}
            used.update(text for site in shape.sites if (text := str(site)) in self.names)
            if key[0] in ("free", "map") and key[1] == "":
                shape.name = JSON_OBJECT if key[0] == "free" else STRING_MAP
            elif found:
                shape.name = next(iter(found))
        if strict and (unused := sorted(set(self.names) - used)):
            raise SpecError(
                f"names.toml: {unused[0]} is no object or enum of the document; correct its key or its document"
            )
        self._propose(strict=strict)
        self._refuse_unlike()

    def _propose(self, *, strict: bool) -> None:
        taken = {shape.name for shape in self.shapes.values() if shape.name} | set(self.names.values())
        for shape in self.shapes.values():
            if shape.name:
                continue
            site = home(shape.sites)
            proposal = next(name for name in _proposals(shape) if name not in taken)
            if strict:
                raise SpecError(
                    f'names.toml: {site} has no name; add it under [schemas], for example "{site}" = "{proposal}"'
                )
            shape.name, shape.proposed = proposal, True
            taken.add(proposal)

    def _refuse_unlike(self) -> None:
        """One name for two shapes is a merge that was reviewed; only equal shapes can be merged."""
        shapes: dict[str, tuple[Any, Site]] = {}
        for shape in self.shapes.values():
            now = structure(self.document, shape.schema)
            before, site = shapes.setdefault(shape.name, (now, shape.sites[0]))
            if before != now:
                raise SpecError(
                    f"names.toml: {shape.name} is given to {site} and to {shape.sites[0]}, which differ; name one anew"
                )


def home(sites: Iterable[Site]) -> Site:
    """The site a shape is known by: the shortest, a component before an operation."""
    return min(sites, key=lambda site: (site.place != "component", len(site.steps), str(site)))


def _site_of(reference: str) -> Site:
    """The site that a reference into a component points at."""
    name, *steps = reference.removeprefix(COMPONENTS).split("/")
    site, at = Site(name, "component"), iter(steps)
    for keyword in at:
        site = site.down(step_of((keyword, next(at))) if keyword == "properties" else step_of((keyword,)))
    return site


def _proposals(shape: Shape) -> Iterable[str]:
    """Names by rule, the best first: the property's own, then with its owner before it, then numbered."""
    site = home(shape.sites)
    owner, last = owner_of(site), last_of(site)
    owners = Counter(owner_of(each) for each in shape.sites)
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


def owner_of(site: Site) -> str:
    """The class name that the component, or the operation, suggests."""
    if site.place == "component":
        return clean(site.root)
    path = site.root.split(" ")[1].removeprefix("/console/v1/")
    nouns = [part for part in path.split("/") if not part.startswith("{")]
    name = "".join(_capital(word) for word in words(singular(nouns[0].replace("-", "_"))))
    name += "".join(_capital(word) for noun in nouns[1:] for word in words(noun))
    return name + {"body": _verb(site.root), "answer": "Result"}.get(site.place, "")


def _verb(root: str) -> str:
    return {"POST": "Create", "PATCH": "Update", "PUT": "Update", "DELETE": "Delete"}.get(root.split(" ")[0], "")


def _capital(word: str) -> str:
    return {"id": "ID", "ids": "IDs", "sql": "SQL", "csv": "CSV", "ai": "AI"}.get(word, word.capitalize())


def clean(component: str) -> str:
    """A component's name without the suffixes of the service's own code."""
    name = re.sub(r"(Schema)?Dto$", "", component)
    name = re.sub(r"Contract$|Contract(?=[A-Z])", "", name)
    name = re.sub(r"^External", "", name)
    for old, new in (("Creation", "Create"), ("FullUpdate", "Replace"), ("PartialUpdate", "Update"), ("Retired", "")):
        name = name.replace(old, new)
    return name


def hoist(document: Json, names: Mapping[str, str], *, strict: bool = True) -> tuple[Json, list[Shape]]:
    """Name every object and enum of a normalised document.

    Args:
        document: The normalised document; rewritten in place.
        names: Frozen names by site; two sites of one name are a reviewed merge.
        strict: Whether a shape without a name is an error, or gets a proposed one.

    Raises:
        SpecError: A name is missing, unused, or given to two shapes.
    """
    return Hoister(document, names).run(strict=strict)
