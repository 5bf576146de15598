"""Names stay with what they name: places of a new document are matched with those of the one before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from spec.pipeline.build import Built, Earlier
from spec.pipeline.document import Json, Location, children, deref, operations, resolve
from spec.pipeline.hoist import JSON_OBJECT, STRING_MAP, kind_of, site_of
from spec.pipeline.meta import answer_of, body_of
from spec.pipeline.normalise import COMPONENTS
from spec.pipeline.schemas import Site, step_of

Pairs = dict[str, list[str]]
"""Each place of the new document with the places of the old one that it follows."""
ALIKE = 0.5
"""The part of their fields that two members of a union share where they are taken for the same."""


class Pairing:
    """Walks two normalised documents side by side, operation by operation."""

    def __init__(self, old: Json, new: Json) -> None:
        self.old, self.new = old, new
        self.pairs: Pairs = {}
        self._seen: set[tuple[Site, Site]] = set()

    def run(self) -> Pairs:
        """Every pair of places that hold an object or an enum."""
        before = {operation["x-key"]: operation for _, _, operation in operations(self.old)}
        for _, _, operation in operations(self.new):
            if operation["x-key"] in before:
                self._operation(operation["x-key"], before[operation["x-key"]], operation)
        components = self.old["components"]["schemas"]
        for name in self.new["components"]["schemas"]:
            if name in components:
                reference, site = {"$ref": COMPONENTS + name}, Site(name, "component")
                self._walk(reference, site, reference, site)
        return self.pairs

    def _operation(self, key: str, old: Json, new: Json) -> None:
        given = {(each["in"], each["name"]): each["schema"] for each in old["parameters"]}
        for each in new["parameters"]:
            known = given.get((each["in"], each["name"]))
            if known is not None:
                site = Site(key, each["in"], (each["name"],))
                self._walk(known, site, each["schema"], site)
        for place, of in (("body", body_of), ("answer", answer_of)):
            body, now = of(old), of(new)
            if body is not None and now is not None:
                self._walk(body, Site(key, place), now, Site(key, place))

    def _walk(self, old: Json, old_site: Site, new: Json, new_site: Site) -> None:
        old, old_site = _followed(self.old, old, old_site)
        new, new_site = _followed(self.new, new, new_site)
        if (old_site, new_site) in self._seen:
            return
        self._seen.add((old_site, new_site))
        if kind_of(old) and kind_of(new):
            self.pairs.setdefault(str(new_site), []).append(str(old_site))
        before = dict(children(old))
        for location, child in children(new):
            if location in before and location[0] != "oneOf":
                step = step_of(location)
                self._walk(before[location], old_site.down(step), child, new_site.down(step))
        for theirs, mine in self._members(old, new):
            self._walk(_at(old, theirs), _down(old_site, theirs), _at(new, mine), _down(new_site, mine))

    def _members(self, old: Json, new: Json) -> Iterator[tuple[Location, Location]]:
        """The members of two unions that are the same thing, best matches first, whatever their order."""
        before, after = _alternatives(old), _alternatives(new)
        if not (old.get("oneOf") or new.get("oneOf")):
            return
        scores = [
            (-self._likeness(_at(old, theirs), _at(new, mine)), abs(a - b), a, b, theirs, mine)
            for a, theirs in enumerate(before)
            for b, mine in enumerate(after)
        ]
        taken: tuple[set[int], set[int]] = (set(), set())
        for score, _, a, b, theirs, mine in sorted(scores, key=lambda each: each[:4]):
            if -score >= ALIKE and a not in taken[0] and b not in taken[1]:
                taken[0].add(a)
                taken[1].add(b)
                yield theirs, mine

    def _likeness(self, old: Json, new: Json) -> float:
        """0 for strangers, 1 for the same fields, more where constants agree too."""
        old, new = deref(self.old, old), deref(self.new, new)
        if old == new:
            return 10.0
        mine, theirs = new.get("properties", {}), old.get("properties", {})
        if not mine or not theirs:
            return 1.0 if kind_of(old) == kind_of(new) and old.get("type") == new.get("type") else 0.0
        constants = [(mine[name].get("const"), theirs[name].get("const")) for name in mine.keys() & theirs.keys()]
        if any(a != b for a, b in constants if a and b):
            return 0.0
        agreed = sum(1 for a, b in constants if a and a == b)
        return agreed + len(mine.keys() & theirs.keys()) / len(mine.keys() | theirs.keys())


def _followed(document: Json, schema: Json, site: Site) -> tuple[Json, Site]:
    """What a reference leads to, and where that stands."""
    while "$ref" in schema:
        site = site_of(schema["$ref"])
        schema = resolve(document, schema["$ref"])
    return schema, site


def _alternatives(schema: Json) -> list[Location]:
    """Where a union's members stand; a schema that is none is its own only member."""
    return [("oneOf", index) for index in range(len(schema["oneOf"]))] if schema.get("oneOf") else [()]


def _at(schema: Json, location: Location) -> Any:
    for step in location:
        schema = schema[step]  # type: ignore[index]
    return schema


def _down(site: Site, location: Location) -> Site:
    return site.down(step_of(location)) if location else site


def renamed_components(old: Json, new: Json) -> dict[str, str]:
    """Components that the new document has under another name, by their old one: those of the very same shape."""
    before, after = (each.get("components", {}).get("schemas", {}) for each in (old, new))
    gone = [name for name in before if name not in after]
    came = {_expanded(new, after[name]): name for name in reversed(after) if name not in before}
    found = {name: came.get(_expanded(old, before[name])) for name in gone}
    return {name: now for name, now in found.items() if now}


def _expanded(document: Json, node: Any) -> str:
    """A schema with its references written out, as text that can be compared."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            return _expanded(document, deref(document, node))
        return "{" + ",".join(f"{name!r}:{_expanded(document, node[name])}" for name in sorted(node)) + "}"
    return f"[{','.join(_expanded(document, each) for each in node)}]" if isinstance(node, list) else repr(node)


def earlier_of(old: Built, new: Json, pairs: Pairs, taken: set[str], frozen: dict[str, str]) -> Earlier:
    """What names a new document's places should have, from what the old one called the places they follow.

    Args:
        old: The state before.
        new: The new document, normalised.
        pairs: Which place follows which.
        taken: Every model name that was ever public.
        frozen: The reviewed names by site.
    """
    named = {place: name for place, name in old.names_at().items() if name not in (JSON_OBJECT, STRING_MAP)}
    digests = {shape.name: shape.digest for shape in old.shapes if shape.digest}
    names: dict[str, str] = {}
    held: set[str] = set()
    copies: set[str] = set()
    for place, sources in pairs.items():
        stays = place in sources
        source = place if stays else sources[0]
        if source not in named:
            continue
        borne = not stays and source in pairs.get(source, ())
        if borne and place in frozen:
            continue
        # A place that follows another one takes its name along; where that one is still there, it bears the name.
        names[place] = named[source]
        if borne:
            copies.add(place)
        elif frozen.get(source) == names[place]:
            held.add(place)
    carried = set(names.values())
    stale = {place for place, name in frozen.items() if place not in names and name in carried}
    known = {shape.name: frozenset(shape.schema.get("properties", {})) for shape in old.shapes}
    return Earlier(names, named, digests, taken, old.meta["python"], stale, held, copies, known)


def successors(old: Built, new: Built, pairs: Pairs) -> dict[str, str]:
    """For each model that the new document lacks, the one that stands in most of its places."""
    before, after = old.names_at(), new.names_at()
    kinds = {shape.name: shape.kind for shape in [*old.shapes, *new.shapes]}
    followers: dict[str, Counter[str]] = {}
    for place, sources in pairs.items():
        for source in sources:
            if source in before and place in after and before[source] != after[place]:
                followers.setdefault(before[source], Counter())[after[place]] += 1
    present = set(after.values())
    out = {}
    for name, counts in followers.items():
        best = min(counts, key=lambda each: (-counts[each], each))
        if name not in present and kinds[name] == kinds[best]:
            out[name] = best
    return out
