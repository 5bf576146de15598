"""What a new document means for callers of the typed client: every change, rated by what it does to their code.

The comparison is of what the client makes of two documents (its methods, arguments, models and fields), since that is
what callers see; what only validation or the wire sees is found in the documents themselves and rated silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from spec.pipeline.build import Built
from spec.pipeline.document import Json, deref, operations
from spec.pipeline.document import key as key_of
from spec.pipeline.hoist import kind_of
from spec.pipeline.meta import answer_of, body_fields, body_of
from spec.pipeline.normalise import COMPONENTS, CONSTRAINTS

BREAKING, ADDITIVE, SILENT = "breaking", "additive", "silent"
ORDER = (SILENT, ADDITIVE, BREAKING)
READ, WRITE = "read", "write"
MODES = {READ: "read", WRITE: "written"}
QUIET = frozenset(
    {*CONSTRAINTS, "default", "security", "tags", "operationId", "headers", "discriminator", "deprecated"}
)
"""Keywords of the document that leave the client as it is."""


@frozen(order=True)
class Change:
    """One thing that is another than before.

    Args:
        where: The public name it is about, such as `gates.create(name)` or `Gate.type`.
        what: What has happened, in a clause.
        rating: breaking, additive or silent.
        key: The operation's method and path, or the schema's place in the document.
        mode: Whether it is about reading or writing, while changes are gathered.
    """

    where: str
    what: str
    rating: str
    key: str = ""
    mode: str = ""


def worst(ratings: Iterator[str]) -> str | None:
    """The heaviest rating; None without any."""
    found = list(ratings)
    return max(found, key=ORDER.index) if found else None


def compare(old: Built, new: Built) -> list[Change]:
    """Every change between two builds, sorted; what weighs otherwise when read than when written says which it is."""
    found = {*Comparison(old, new).run(), *_silent(old.overlaid, new.overlaid, new.names)}
    ratings: dict[tuple[str, str], set[str]] = {}
    for change in found:
        ratings.setdefault((change.where, change.what), set()).add(change.rating)
    return sorted(
        {
            evolve(change, what=f"{change.what}, where it is {MODES[change.mode]}", mode="")
            if len(ratings[change.where, change.what]) > 1 and change.mode
            else evolve(change, mode="")
            for change in found
        }
    )


class Comparison:
    """Goes through the operations of two builds and the models they lead to."""

    def __init__(self, old: Built, new: Built) -> None:
        self.old, self.new = old, new
        self.changes: list[Change] = []
        self._seen: set[tuple[str, str, str]] = set()
        self._waiting: list[tuple[str, str, str]] = []

    def run(self) -> list[Change]:
        """The changes that callers of the client can meet."""
        before, after = _by_key(self.old), _by_key(self.new)
        for key in after.keys() - before.keys():
            self._note(self.new.names[key], "new operation", ADDITIVE, key)
        for key in before.keys() - after.keys():
            why = self.new.left_out.get(key)
            self._note(
                self.old.names[key], f"is no longer generated: it {why}" if why else "operation is gone", BREAKING, key
            )
        for key in before.keys() & after.keys():
            self._operation(key, before[key], after[key])
        while self._waiting:
            self._models(*self._waiting.pop())
        self._surface()
        return self.changes

    def _note(self, where: str, what: str, rating: str, key: str = "", mode: str = "") -> None:
        self.changes.append(Change(where, what, rating, key, mode))

    # ---- operations

    def _operation(self, key: str, old: Json, new: Json) -> None:
        name = self.new.names[key]
        if self.old.names[key] != name:
            self._note(name, f"was {self.old.names[key]}", BREAKING, key)
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            gone = bool(new.get("deprecated"))
            what = "the document drops or deprecates it; calls warn" if gone else "no longer deprecated"
            self._note(name, what, ADDITIVE, key)
        self._arguments(key, name, old, new)
        kinds = old["x-kind"], new["x-kind"]
        if kinds != kinds[::-1] and {"list"} & set(kinds):
            self._note(f"{name}()", f"the answer was {kinds[0]}, is {kinds[1]}", BREAKING, key)
        self._values(f"{name}()", answer_of(old), answer_of(new), READ, key)

    def _arguments(self, key: str, name: str, old: Json, new: Json) -> None:
        before, after = _arguments(self.old, old), _arguments(self.new, new)
        shown = {**_path_names(self.old, old), **_path_names(self.new, new)}
        for argument in [*before, *(each for each in after if each not in before)]:
            where = f"{name}({shown.get(argument, argument)})"
            if argument not in after:
                self._note(where, "argument is gone", BREAKING, key)
            elif argument not in before:
                required = after[argument][0]
                what = "new required argument" if required else "new optional argument"
                self._note(where, what, BREAKING if required else ADDITIVE, key)
            else:
                self._argument(where, before[argument], after[argument], key)

    def _argument(self, where: str, old: tuple[bool, str, Json], new: tuple[bool, str, Json], key: str) -> None:
        if new[0] and not old[0]:
            self._note(where, "is required now", BREAKING, key)
        elif old[0] and not new[0]:
            self._note(where, "is optional now", ADDITIVE, key)
        if old[1] != new[1]:
            positional = "path" in (old[1], new[1])
            self._note(where, f"moved from {old[1]} to {new[1]}", BREAKING if positional else SILENT, key)
        self._values(where, old[2], new[2], WRITE, key)

    # ---- models

    def _models(self, old: str, new: str, mode: str) -> None:
        before, after = self.old.document["components"]["schemas"][old], self.new.document["components"]["schemas"][new]
        kinds = [built.meta["models"][name]["kind"] for built, name in ((self.old, old), (self.new, new))]
        key = self.new.meta["models"][new]["site"]
        if kinds[0] != kinds[1]:
            self._note(new, f"was {_called(kinds[0])}, is {_called(kinds[1])}", BREAKING, key)
        if kind_of(before) == "enum" or kind_of(after) == "enum":
            self._values(new, before, after, mode, key)
        elif kind_of(before) == kind_of(after) == "object":
            self._fields(new, before, after, mode, key)
        elif kind_of(before) == kind_of(after) == "map":
            self._values(f"{new}[…]", before["additionalProperties"], after["additionalProperties"], mode, key)
        elif kind_of(before) != kind_of(after) and kinds[0] == kinds[1]:
            self._note(new, "its type is another", BREAKING, key)

    def _fields(self, model: str, old: Json, new: Json, mode: str, key: str) -> None:
        before, after = old["properties"], new["properties"]
        for name in [*before, *(each for each in after if each not in before)]:
            where = f"{model}.{self.new.meta['python'].get(name) or self.old.meta['python'][name]}"
            required = name in old.get("required", []), name in new.get("required", [])
            if name not in after:
                self._note(where, "field is gone", BREAKING, key)
            elif name not in before:
                must = required[1] and mode == WRITE
                self._note(
                    where, "new required field" if must else "new field", BREAKING if must else ADDITIVE, key, mode
                )
            else:
                if required[0] != required[1]:
                    what = "is required now" if required[1] else "is optional now"
                    self._note(where, what, BREAKING if required[1] == (mode == WRITE) else ADDITIVE, key, mode)
                self._values(where, before[name], after[name], mode, key)

    # ---- values

    def _values(self, where: str, old: Json, new: Json, mode: str, key: str) -> None:
        old, old_null = _bare(old)
        new, new_null = _bare(new)
        if new_null and not old_null:
            self._note(where, "may be null now", BREAKING if mode == READ else ADDITIVE, key, mode)
        elif old_null and not new_null:
            self._note(where, "is never null now", ADDITIVE if mode == READ else BREAKING, key, mode)
        models = self._model(self.old, old), self._model(self.new, new)
        if models[0] and models[1]:
            self._references(where, models[0], models[1], mode, key)
        elif old.get("type") == new.get("type") == "array":
            self._values(f"{where}[]", old.get("items", {}), new.get("items", {}), mode, key)
        else:
            self._kinds(where, self._members(self.old, old), self._members(self.new, new), mode, key)
            if mode == WRITE:
                self._enum(where, old, new, key)

    def _enum(self, where: str, old: Json, new: Json, key: str) -> None:
        """Code that names the type of an argument breaks where that type has grown beyond what the place takes."""
        name = old.get("$ref", "").removeprefix(COMPONENTS)
        schema = self.new.document["components"]["schemas"].get(name, {})
        if name and name != new.get("$ref", "").removeprefix(COMPONENTS) and "enum" in schema:
            taken = self._members(self.new, new)
            words = self._members(self.new, {"$ref": COMPONENTS + name})
            if all(word.startswith('"') for word in taken) and words.keys() - taken.keys():
                self._note(where, f"no longer takes every word of {name}", BREAKING, key)

    def _model(self, built: Built, schema: Json) -> str:
        """The name of the object or map a schema refers to; an enum is a set of words, whatever it is called."""
        name = schema.get("$ref", "").removeprefix(COMPONENTS)
        return name if name and kind_of(built.document["components"]["schemas"][name]) != "enum" else ""

    def _references(self, where: str, old: str, new: str, mode: str, key: str) -> None:
        if old != new and self.new.aliases.get(old) != new:
            self._note(where, f"was {old}, is {new}", BREAKING, key)
        if mode == WRITE:
            # What was read may be written: models that stand for the same thing are taken as well.
            before = {self.new.aliases.get(name, name) for name in self.old.meta["accepts"].get(old, [])}
            gone = sorted(before - {new, *self.new.meta["accepts"].get(new, [])})
            self._one_way(where, "no longer takes a", gone, BREAKING, key)
        if (old, new, mode) not in self._seen:
            self._seen.add((old, new, mode))
            self._waiting.append((old, new, mode))

    def _members(self, built: Built, schema: Json) -> dict[str, Json]:
        """The types that a value may have, each under a name that can be compared; {} for any."""
        found: dict[str, Json] = {}
        for member in schema.get("oneOf", [schema]):
            plain = deref(built.document, member)
            if model := self._model(built, member):
                found[model] = member
            elif "enum" in plain or "const" in plain:
                found |= {f'"{value}"': {} for value in plain.get("enum", [plain.get("const")])}
                if built.meta["models"].get(member.get("$ref", "").removeprefix(COMPONENTS), {}).get("open"):
                    found["string"] = {}
            elif "type" in plain:
                kind = "file" if plain.get("format") == "binary" else plain["type"]
                found[kind if isinstance(kind, str) else "/".join(kind)] = member
            else:
                return {}
        return found

    def _kinds(self, where: str, old: dict[str, Json], new: dict[str, Json], mode: str, key: str) -> None:
        for name in old.keys() & new.keys():
            if old[name] and new[name] and name not in ("string", "number", "integer", "boolean", "file"):
                self._values(where, old[name], new[name], mode, key)
        if not old or not new:
            if old or new:
                self._any(where, bool(new), mode, key)
            return
        added, gone = _beyond(new, old), _beyond(old, new)
        if mode == WRITE:
            self._one_way(where, "no longer takes", gone, BREAKING, key)
            self._one_way(where, "also takes", added, ADDITIVE, key)
        else:
            self._one_way(where, "may also be", added, BREAKING, key)
            self._one_way(where, "is never", gone, ADDITIVE, key)

    def _any(self, where: str, typed: bool, mode: str, key: str) -> None:
        rating = BREAKING if typed or mode == READ else ADDITIVE
        self._note(where, "had any type, has one now" if typed else "may have any type now", rating, key, mode)

    def _one_way(self, where: str, verb: str, values: list[str], rating: str, key: str) -> None:
        if values:
            shown = ", ".join(values[:12]) + (f" and {len(values) - 12} more" if len(values) > 12 else "")
            self._note(where, f"{verb} {shown}", rating, key)

    # ---- names

    def _surface(self) -> None:
        """Names that can be imported, and the fields' Python names."""
        before = {shape.name for shape in self.old.shapes} | set(self.old.aliases)
        after = {shape.name for shape in self.new.shapes} | set(self.new.aliases)
        for name in after - before:
            self._note(f"models.{name}", "new name", ADDITIVE)
        for name in before - after:
            self._note(f"models.{name}", "name is gone", BREAKING)
        for name, now in self.new.aliases.items():
            if name not in self.old.aliases and name in before:
                self._note(f"models.{name}", f"is another name of {now} now", ADDITIVE)
        python = self.new.meta["python"]
        for name, was in self.old.meta["python"].items():
            if python.get(name, was) != was:
                self._note(f"field {name}", f"was {was}, is {python[name]}", BREAKING)


def _called(kind: str) -> str:
    known = {"arguments": "a TypedDict", "enum": "an enum", "object": "a model", "free": "a mapping of anything"}
    return known.get(kind, "a mapping of one kind of values")


def _by_key(built: Built) -> dict[str, Json]:
    """The operations with their public shape: what the generator sees, and what the normaliser noted beside it."""
    marked = {operation["x-name"].replace(".", "_"): operation for _, _, operation in operations(built.normal)}
    out = {}
    for _, _, operation in operations(built.document):
        noted = marked[operation["operationId"]]
        out[noted["x-key"]] = {**operation, "x-kind": noted["x-kind"]}
    return out


def _arguments(built: Built, operation: Json) -> dict[str, tuple[bool, str, Json]]:
    """Each argument by its Python name, or its place in the path: must it be given, where it goes, its schema."""
    python: Mapping[str, str] = built.meta["python"]
    out: dict[str, tuple[bool, str, Json]] = {}
    path = [each for each in operation["parameters"] if each["in"] == "path"]
    out |= {f"/{at}": (True, "path", each["schema"]) for at, each in enumerate(path)}
    for each in operation["parameters"]:
        if each["in"] == "query":
            out[python[each["name"]]] = (bool(each.get("required")), each["in"], each["schema"])
    fields = body_fields(built.document, operation)
    body = body_of(operation)
    if body is not None and not fields:
        out["body"] = (True, "path", body)
    required = deref(built.document, body or {}).get("required", [])
    for name, schema in fields.items():
        out[python[name]] = (name in required, "body", schema)
    return out


def _path_names(built: Built, operation: Json) -> dict[str, str]:
    """What the arguments of the path are called, by their place."""
    path = [each for each in operation["parameters"] if each["in"] == "path"]
    return {f"/{at}": built.meta["python"][each["name"]] for at, each in enumerate(path)}


def _bare(schema: Json) -> tuple[Json, bool]:
    """The schema without null, and whether it had it."""
    members = schema.get("oneOf", [])
    kept = [member for member in members if member != {"type": "null"}]
    if len(kept) == len(members):
        return schema, False
    while len(kept) == 1 and "oneOf" in kept[0]:
        kept = [member for member in kept[0]["oneOf"] if member != {"type": "null"}]
    return (kept[0] if len(kept) == 1 else {**schema, "oneOf": kept}), True


def _beyond(these: Mapping[str, Json], those: Mapping[str, Json]) -> list[str]:
    """The types of one side that the other does not cover: any word is a string, a whole number a number."""
    covered = set(those)
    if "number" in covered:
        covered.add("integer")
    return sorted(name for name in these if name not in covered and not (name[0] == '"' and "string" in covered))


def _silent(old: Json, new: Json, names: Mapping[str, str]) -> Iterator[Change]:
    """What differs in the documents and leaves the client's types as they are."""
    before = {key_of(method, path): operation for method, path, operation in operations(old)}
    for method, path, operation in operations(new):
        key = key_of(method, path)
        if key in before:
            yield from _quiet(before[key], operation, names[key], key)
            yield from _errors(before[key], operation, names[key], key)
    components = old.get("components", {}).get("schemas", {})
    for name, schema in new.get("components", {}).get("schemas", {}).items():
        if name in components:
            yield from _quiet(components[name], schema, name, name)


def _quiet(old: Any, new: Any, where: str, key: str) -> Iterator[Change]:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in sorted({*old, *new}):
            inside = f"{where}.{name}" if name not in ("properties", "schema", "content") else where
            values = old.get(name), new.get(name)
            if name in QUIET and not _is_schema(values) and values[0] != values[1]:
                yield Change(where, f"{name}: {_shown(values[0])} → {_shown(values[1])}", SILENT, key)
            elif name in old and name in new:
                yield from _quiet(old[name], new[name], inside, key)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for at, (theirs, mine) in enumerate(zip(old, new, strict=True)):
            yield from _quiet(theirs, mine, f"{where}[{at}]", key)


def _is_schema(values: tuple[Any, Any]) -> bool:
    """Whether the keyword is a property's name after all."""
    return any(isinstance(value, dict) and {"type", "$ref", "oneOf", "allOf"} & set(value) for value in values)


def _shown(value: Any) -> str:
    text = "none" if value is None else repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _errors(old: Json, new: Json, where: str, key: str) -> Iterator[Change]:
    before, after = set(old.get("responses", {})), set(new.get("responses", {}))
    for code in sorted(after - before):
        yield Change(where, f"documents {code} now", SILENT, key)
    for code in sorted(before - after):
        yield Change(where, f"no longer documents {code}", SILENT, key)
