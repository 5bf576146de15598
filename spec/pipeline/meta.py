"""What the templates must know and the generator does not tell them: public names, answers, words, counterparts."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from spec.pipeline.always import PARTIAL, always_of
from spec.pipeline.dicts import former, unions
from spec.pipeline.document import Json, SpecError, deref, operations, placeholders, references
from spec.pipeline.hoist import home, kind_of
from spec.pipeline.identity import identities
from spec.pipeline.join import Shape
from spec.pipeline.name import snake
from spec.pipeline.normalise import COMPONENTS
from spec.pipeline.places import is_taken_for, places_of

TAKEN = frozenset(
    "additional_properties from_dict to_dict evolve self cls body max_items "
    "body_of given operation parts_of segment upload warn_deprecated whole_body".split()
)
"""Names that models and methods use themselves."""
HIDING = frozenset("bool bytes datetime dict float int list models str tuple".split())
"""Fields that would hide a type from the annotations of their class."""
SECRET = re.compile(r"(^|_)(secret|token|password|pass_phrase|passphrase|private_key)$")
"""Fields that hold a secret: they are not printed."""
SAFE_IN_WORDS = re.compile(r"[^\w .,:;/(){}\[\]|<>+*=&$@!~#-]", re.ASCII)
"""Where a name of the document stands in a docstring, all else becomes a question mark."""


def module_of(name: str) -> str:
    """The operation's module and operationId: `gates.rules.add` gives gates_rules_add."""
    return name.replace(".", "_")


def python_names(document: Json, frozen: Mapping[str, str] | None = None) -> dict[str, str]:
    """The Python name of every field and argument, by its JSON name; two of one object never share one."""
    frozen = frozen or {}
    groups = [list(schema.get("properties", {})) for schema in document["components"]["schemas"].values()]
    for _, _, operation in operations(document):
        arguments = [each["name"] for each in operation["parameters"]]
        groups.append([*arguments, *body_fields(document, operation)])
    out: dict[str, str] = {}
    for group in groups:
        for name in group:
            out.setdefault(name, frozen.get(name) or _identifier(name))
    while sum(_told_apart(group, out, frozen) for group in groups):
        pass
    return out


def _told_apart(group: list[str], names: dict[str, str], frozen: Mapping[str, str]) -> bool:
    """Give each name of one object its own Python name; whether any had to change."""
    seen: dict[str, str] = {}
    changed = False
    for name in sorted(set(group), key=lambda each: (each not in frozen, each)):
        while seen.setdefault(names[name], name) != name:
            names[name] += "_"
            changed = True
    return changed


def refuse_lookalikes(document: Json) -> None:
    """Names of one object or operation that the generator would write alike.

    Raises:
        SpecError: Two names differ only in characters that no identifier can have.
    """
    for model, schema in document["components"]["schemas"].items():
        _refuse_alike(model, list(schema.get("properties", {})))
    for _, _, operation in operations(document):
        for place in ("path", "query", "header", "cookie"):
            names = [each["name"] for each in operation["parameters"] if each["in"] == place]
            _refuse_alike(operation["x-name"], names)


def _refuse_alike(owner: str, names: list[str]) -> None:
    spelt = Counter(str(PythonIdentifier(name, "field_")) for name in names)
    seen: dict[str, str] = {}
    for name in names:
        if spelt[PythonIdentifier(name, "field_")] > 1:
            other = seen.setdefault(str(PythonIdentifier(name, "field_", skip_snake_case=True)), name)
            if other != name:
                raise SpecError(f"{owner}: {other!r} and {name!r} would be one name; take one out in an overlay")


def _identifier(name: str) -> str:
    plain = snake(name) or "field"
    # What ends in `_at` is a datetime everywhere: a property of that name reads the field.
    plain = f"{plain.removesuffix('_at')}_time" if plain.endswith("_at") else plain
    if plain[0].isdigit():
        plain = f"field_{plain}"
    return f"{plain}_" if keyword.iskeyword(plain) or plain in TAKEN | HIDING else plain


def body_of(operation: Json) -> Json | None:
    """The schema of the operation's JSON body."""
    content = operation.get("requestBody", {}).get("content", {})
    return next((each.get("schema", {}) for each in content.values()), None)


def body_fields(document: Json, operation: Json) -> Json:
    """The fields of an object body, which become keywords; none for a union or an array."""
    body = body_of(operation)
    fields: Json = deref(document, body).get("properties", {}) if body else {}
    return fields


def answer_of(operation: Json) -> Json:
    """The schema of what the caller gets."""
    content = operation["responses"]["2XX"].get("content", {})
    return next((each.get("schema", {}) for each in content.values()), {})


def reached(document: Json, schemas: list[Json]) -> set[str]:
    """The names of the components that some schemas lead to."""
    waiting = [name for schema in schemas for name in _names(schema)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_names(document["components"]["schemas"][name]))
    return found


def _names(schema: Json) -> list[str]:
    return [pointer.removeprefix(COMPONENTS) for pointer in references(schema)]


def counterparts(document: Json) -> dict[str, list[str]]:
    """The answer's models that may be passed where a body's model is asked for: the same thing, read back."""
    by_name = {operation["x-name"]: operation for _, _, operation in operations(document)}
    out: dict[str, set[str]] = {}
    for name, operation in by_name.items():
        body = body_of(operation)
        if body is None:
            continue
        for entity in _entities(document, by_name, name):
            _pair(document, body, entity, out)
            of_list = entity.get("type") == "array"
            for field_name, field in body_fields(document, operation).items():
                if (of_list and field_name == name.split(".")[-2]) or _much_alike(document, field, entity):
                    _pair(document, field, entity, out)
    return {model: sorted(others) for model, others in sorted(out.items())}


def _entities(document: Json, by_name: Mapping[str, Json], name: str) -> Iterator[Json]:
    """What the operation's resource, or the one above it, answers when it is read."""
    resource = name.rpartition(".")[0]
    above, _, noun = resource.rpartition(".")
    for read in (f"{resource}.get", f"{resource}.list"):
        if read in by_name:
            yield answer_of(by_name[read])
    if f"{above}.get" in by_name:
        entity = deref(document, answer_of(by_name[f"{above}.get"]))
        yield entity
        if noun in entity.get("properties", {}):
            yield entity["properties"][noun]


def _much_alike(document: Json, written: Json, read: Json) -> bool:
    """Whether a field of the body is the entity itself, such as the change that a review proposes."""
    fields, others = (deref(document, schema).get("properties", {}) for schema in (written, read))
    common = len(fields.keys() & others.keys())
    return common > 1 and 2 * common >= len(fields)


def _pair(document: Json, written: Json, read: Json, out: dict[str, set[str]]) -> None:
    """Walk a body and an answer side by side and note the models that stand at the same place."""
    written, read = _item(document, written), _item(document, read)
    for member in written.get("oneOf", []):
        _pair(document, member, read, out)
    if "$ref" in written and "$ref" in read and written != read:
        mine, theirs = (schema["$ref"].removeprefix(COMPONENTS) for schema in (written, read))
        schemas = document["components"]["schemas"]
        alike = kind_of(schemas[mine]) == kind_of(schemas[theirs]) == "object"
        if alike and not is_taken_for(document, schemas[mine], schemas[theirs]):
            out.setdefault(mine, set()).add(theirs)
    fields, others = (deref(document, schema).get("properties", {}) for schema in (written, read))
    for field in fields.keys() & others.keys():
        if fields[field] != others[field]:
            _pair(document, fields[field], others[field], out)


def _item(document: Json, schema: Json) -> Json:
    """The schema itself, of the items of a list, or of what may be null."""
    while True:
        parts = [part for part in schema.get("oneOf", []) if part != {"type": "null"}]
        if len(parts) == 1:
            schema = parts[0]
        elif schema.get("type") == "array" or ("$ref" in schema and deref(document, schema).get("type") == "array"):
            schema = deref(document, schema).get("items", {})
        else:
            return schema


def union_members(document: Json) -> set[str]:
    """The models that are one of several at some place; their constants tell them apart."""
    found: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            models = [part for part in node.get("oneOf", []) if isinstance(part, dict) and "$ref" in part]
            if len(models) > 1:
                found.update(part["$ref"].removeprefix(COMPONENTS) for part in models)
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(document)
    return found


def describe(
    document: Json,
    shapes: list[Shape],
    words: Mapping[str, Any],
    *,
    fields: Mapping[str, str] | None = None,
    aliases: Mapping[str, str] | None = None,
    terms: Mapping[str, Mapping[str, str]] | None = None,
    always: Mapping[str, Any] | None = None,
) -> Json:
    """Everything the templates import as META, sorted, so that the same document gives the same bytes."""
    terms = terms or {}
    entries = {operation["x-name"]: (method, operation) for method, _, operation in operations(document)}
    reads = reached(document, [answer_of(operation) for _, operation in entries.values()]) | {"Pagination"}
    bodies = [schema for _, operation in entries.values() if (schema := body_of(operation)) is not None]
    keyworded = {
        body_of(operation)["$ref"].removeprefix(COMPONENTS)  # type: ignore[index]
        for _, operation in entries.values()
        if body_fields(document, operation)
    }
    schemas = document["components"]["schemas"]
    inner = [schema for body in bodies for schema in (deref(document, body).get("properties", {}).values() or [body])]
    writes = reached(document, inner)
    only_arguments = keyworded - reads - writes
    members = union_members(document)
    told_apart = identities(document)
    accepts = counterparts(document)
    names = {*schemas, *(aliases or {})}
    taken = {*names, *(f"{name}Dict" for name in names), "AnyMapping", "CheckedByTypedDict"}
    # What lives on by its name alone is as it was when it could be sent.
    unsent = (reads - writes) | only_arguments
    present = unions(document, {n for n in schemas if n not in unsent and kind_of(schemas[n]) == "object"}, taken)
    users: dict[str, list[str]] = {}
    for name, (_, operation) in sorted(entries.items()):
        body = body_of(operation) or {}
        users.setdefault(str(body.get("$ref", "")).removeprefix(COMPONENTS), []).append(name)
    python = dict(sorted(python_names(document, fields).items()))
    return {
        "operations": {
            module_of(name): {
                **_operation(name, method, operation, words, body_fields(document, operation), python),
                "places": places_of(document, body_of(operation), accepts),
                "identity": told_apart.get(name, False),
                "terms": terms.get(name, {}),
                "partial": name in (always or {}).get(PARTIAL, {}),
            }
            for name, (method, operation) in sorted(entries.items())
        },
        "python": python,
        "models": {
            shape.name: {
                "kind": "arguments" if shape.name in only_arguments else kind_of(schemas[shape.name]),
                "reads": shape.name in reads,
                "writes": shape.name in writes,
                "member": shape.name in members,
                "open": bool(shape.schema.get("x-open")),
                "read_only": sorted(n for n, s in shape.schema.get("properties", {}).items() if s.get("readOnly")),
                "site": SAFE_IN_WORDS.sub("?", str(home(shape.sites))),
                "summary": words.get("models", {}).get(shape.name, ""),
                "words": words.get("fields", {}).get(shape.name, {}),
                "epochs": _epochs(shape.schema),
                "secrets": _secrets(shape.name, shape.schema),
                "always": always_of(shape.name, schemas[shape.name], always or {} if shape.name in reads else {}),
                "users": users.get(shape.name, []),
                "terms": terms.get(users.get(shape.name, [""])[0], {}),
                **shape.flags,
            }
            for shape in shapes
        },
        "modules": {shape.name: str(PythonIdentifier(shape.name, "field_")) for shape in shapes},
        "aliases": dict(sorted((aliases or {}).items())),
        "accepts": accepts,
        "unions": present,
        "former": former(aliases or {}, present, taken),
        "resources": sorted({name.split(".")[0] for name in entries}),
        "namespaces": _namespaces(entries),
    }


def _operation(
    name: str, method: str, operation: Json, words: Mapping[str, Any], body: Json, python: Mapping[str, str]
) -> Json:
    own, common = words.get("arguments_of", {}).get(name, {}), words.get("arguments", {})
    arguments = [each["name"] for each in operation["parameters"]]
    own = {**own, **_path_words(operation, own, body)}
    ids = {each["name"]: _id_words(python[each["name"]]) for each in operation["parameters"] if each["in"] == "path"}
    # What a field of the answer means, the argument that sets it means as well.
    fields = {
        field: text
        for model in reversed(_names({"answer": answer_of(operation), "body": body_of(operation) or {}}))
        for field, text in words.get("fields", {}).get(model, {}).items()
        if field in body
    }
    return {
        "name": name,
        "verb": name.rpartition(".")[2],
        "namespace": name.rpartition(".")[0],
        "method": method,
        "path": operation["x-path"],
        "summary": words["summaries"].get(name) or f"Send {method.upper()} to {operation['x-path']}.",
        "kind": operation["x-kind"],
        "paging": operation["x-paging"] or "",
        "inner": operation["x-inner"] or "",
        "multipart": bool(operation.get("x-multipart")),
        "deprecated": bool(operation.get("deprecated")),
        "words": {**ids, **fields, **{name: common[name] for name in [*arguments, *common] if name in common}, **own},
    }


def _id_words(name: str) -> str:
    """What a value of the path is, where nobody wrote it down: `gate_id` is the gate's id."""
    return "The " + name.replace("_", " ").replace(" id", "'s id").replace(" name", "'s name")


def _path_words(operation: Json, own: Mapping[str, str], body: Json) -> dict[str, str]:
    """The words about the path's parameters, which belong to their places: the document may call them otherwise."""
    names = [each["name"] for each in operation["parameters"] if each["in"] == "path"]
    others = {each["name"] for each in operation["parameters"] if each["in"] != "path"} | body.keys()
    given = dict(zip(names, placeholders(operation["x-path"]), strict=False))
    found = {name: own[key] for name, key in given.items() if name not in own and key in own and key not in others}
    spare = [key for key in own if key not in others and key not in names and key not in given.values()]
    waiting = [name for name in names if name not in own and name not in found]
    return {**found, **{name: own[key] for name, key in zip(waiting, spare, strict=False)}}


def _epochs(schema: Json) -> dict[str, str]:
    """The fields that hold a time, with the name of the property that gives it as a datetime."""
    properties = schema.get("properties", {})
    times = {
        name: _identifier(name)
        for name, each in properties.items()
        if each.get("type") == "integer" or (each.get("type") == "string" and snake(name).endswith("_at"))
    }
    found = {name: plain.removesuffix("_time") + "_at" for name, plain in times.items() if plain.endswith("_time")}
    taken = {_identifier(name) for name in properties}
    once = {at: name for name, at in reversed(found.items()) if at not in taken}
    return {name: at for name, at in found.items() if once.get(at) == name}


def _secrets(model: str, schema: Json) -> list[str]:
    """The fields that hold a secret: those called so, and the key of a Key."""
    return [
        name for name in schema.get("properties", {}) if SECRET.search(snake(name)) or (model, name) == ("Key", "key")
    ]


def _namespaces(entries: Mapping[str, Any]) -> Json:
    """For each resource its namespaces, the inner ones first, with what each holds below it."""
    names = {name.rpartition(".")[0] for name in entries}
    names |= {".".join(name.split(".")[:depth]) for name in names for depth in range(1, name.count(".") + 1)}
    inside: dict[str, list[str]] = {}
    for name in sorted(names):
        inside.setdefault(name.rpartition(".")[0], []).append(name)
    out: Json = {}
    for name in sorted(names, key=lambda each: (-each.count("."), each)):
        below = inside.get(name, [])
        out.setdefault(name.split(".")[0], []).append(
            {
                "name": name,
                "class": "".join(part.title() for part in name.replace(".", "_").split("_")) + "Namespace",
                "below": [
                    {
                        "verb": each.rpartition(".")[2],
                        "class": "".join(p.title() for p in each.replace(".", "_").split("_")) + "Namespace",
                    }
                    for each in below
                ],
            }
        )
    return dict(sorted(out.items()))
