"""Second step: give back the operations that the document has dropped and the service still answers.

`retire` takes them out of a document that is about to be replaced; `merge_retired` puts them into the new one.
"""

from __future__ import annotations

from typing import Any

from spec.pipeline.document import (
    METHODS,
    Json,
    SpecError,
    copied,
    key,
    operations,
    placeholders,
    references,
    require_openapi3,
    resolve,
    shape,
)
from spec.pipeline.vendor import vendor


def merge_retired(document: Json, retired: Json) -> Json:
    """The document and, marked deprecated, each retired operation it lacks, with the components those need."""
    require_openapi3(document)
    require_openapi3(retired, "retired operations")
    merged, spare = copied(document), copied(retired)
    present = {key(method, path) for method, path, _ in operations(document)}
    spellings = {shape(path): path for path in document["paths"]}
    for method, path, operation in operations(spare):
        if key(method, path) in present:
            continue
        spelling = spellings.setdefault(shape(path), path)
        added = _with_names_of(spelling, path, operation) | {"deprecated": True}
        merged["paths"].setdefault(spelling, {})[method.lower()] = added
        _add_components(merged, _reached(spare, _sent(operation)))
        _add_components(merged, _reached(spare, operation), today=True)
    return _sorted(merged)


SUFFIX = "Retired"
"""Ends the name of a component whose form is another one than the document's."""


def retire(document: Json, retired: Json, new: Json) -> tuple[Json, list[str]]:
    """The retired operations once a new document is taken, and the keys of those that it retires.

    Operations are only ever added. What an operation is sent keeps its form: a component that the new document has in
    another one ends in Retired. What it answers is the thing of today, so there the new document's form is taken.

    Args:
        document: The document that is replaced, with the retired operations merged in.
        retired: The operations retired so far.
        new: The document that replaces it.
    """
    kept = {key(method, path) for method, path, _ in operations(retired)}
    present = {key(method, path) for method, path, _ in operations(new)}
    source = copied(document)
    gone: list[tuple[str, str]] = []
    for method, path, operation in operations(source):
        if key(method, path) not in kept | present:
            gone.append((method.lower(), path))
            shared = source["paths"][path].get("parameters", [])
            operation["parameters"] = _joined_parameters(operation.get("parameters", []), shared)
    out: Json = copied(retired)
    out.setdefault("components", {})
    parts = [(out, [(method.lower(), path) for method, path, _ in operations(out)]), (source, gone)]
    result: Json = {**{name: out[name] for name in out if name not in ("paths", "components")}, "paths": {}}
    # Security schemes are named, not referred to.
    result["components"] = {kind: named for kind, named in out["components"].items() if kind == "securitySchemes"}
    for part, places in parts:
        _add_retired(result, part, places, new)
    return vendor(_sorted(result)), [key(method, path) for method, path in gone]


def _joined_parameters(own: list[Json], shared: list[Json]) -> list[Json]:
    """The operation's parameters and those of its path that it does not give itself."""
    given = {(each.get("in"), each.get("name")) for each in own}
    return [*own, *(copied(each) for each in shared if (each.get("in"), each.get("name")) not in given)]


def _add_retired(result: Json, part: Json, places: list[tuple[str, str]], new: Json) -> None:
    """Bring operations over with what they need, components renamed where another of that name is in the way."""
    spellings = {shape(path): path for path in result["paths"]}
    found = [(method, path, part["paths"][path][method]) for method, path in places]
    sent = _all_reached(part, [_sent(operation) for _, _, operation in found])
    answers = _all_reached(part, [_answered(operation) for _, _, operation in found])
    everywhere, unseen = [result, new], [result]
    in_new = {(kind, name) for kind, named in new.get("components", {}).items() for name in named}
    names_sent = _renamed(part, sent, everywhere, [part, result, new])
    names_answered = _renamed(part, answers - in_new, unseen, [part, result, new])
    for reached, renamed in ((sent, names_sent), (answers, names_answered)):
        for kind, name in sorted(reached):
            target = result.setdefault("components", {}).setdefault(kind, {})
            target.setdefault(renamed.get((kind, name), name), _pointed(part["components"][kind][name], renamed))
    for method, path, operation in found:
        spelling = spellings.setdefault(shape(path), path)
        sides = _pointed(_sent(operation), names_sent) | _pointed(_answered(operation), names_answered)
        added = {**operation, **sides}
        result["paths"].setdefault(spelling, {})[method] = _with_names_of(spelling, path, added) | {"deprecated": True}


def _renamed(
    part: Json, places: set[tuple[str, str]], others: list[Json], documents: list[Json]
) -> dict[tuple[str, str], str]:
    """New names for the components that another document has in another form."""
    return {
        (kind, name): _unused(name, documents, kind)
        for kind, name in sorted(places)
        if any(_unlike(part, other, kind, name) for other in others)
    }


def _sent(operation: Json) -> Json:
    """What a caller sends."""
    return {name: operation[name] for name in ("parameters", "requestBody") if name in operation}


def _answered(operation: Json) -> Json:
    """What a caller gets."""
    return {"responses": operation.get("responses", {})}


def _all_reached(document: Json, nodes: list[Json]) -> set[tuple[str, str]]:
    return {place for node in nodes for place in _reached(document, node)}


def _unlike(part: Json, other: Json, kind: str, name: str) -> bool:
    """Whether another document has a component of that name that is, or leads to, another thing."""
    inside: Json = other.get("components", {}).get(kind, {})
    if name not in inside:
        return False
    places = {(kind, name), *_reached(part, part["components"][kind][name])}
    for where, each in places:
        if part["components"][where][each] != other.get("components", {}).get(where, {}).get(each):
            return True
    return False


def _unused(name: str, documents: list[Json], kind: str) -> str:
    taken = {each for document in documents for each in document.get("components", {}).get(kind, {})}
    plain = name if name.endswith(SUFFIX) else name + SUFFIX
    return next(each for each in (plain, *(f"{plain}{at}" for at in range(2, len(taken) + 3))) if each not in taken)


def _pointed(node: Any, renamed: dict[tuple[str, str], str]) -> Any:
    """A copy whose references lead to the components' new names."""
    if isinstance(node, dict):
        out = {name: _pointed(value, renamed) for name, value in node.items()}
        pointer = out.get("$ref")
        if isinstance(pointer, str):
            _, _, kind, name, *rest = pointer.split("/")
            out["$ref"] = "/".join(["#", "components", kind, renamed.get((kind, name), name), *rest])
        return out
    return [_pointed(value, renamed) for value in node] if isinstance(node, list) else node


def _with_names_of(spelling: str, path: str, operation: Json) -> Json:
    """The operation with its path parameters named as the document now spells the same path."""
    names = dict(zip(placeholders(path), placeholders(spelling), strict=True))
    for parameter in operation.get("parameters", []):
        if parameter.get("in") == "path":
            parameter["name"] = names.get(parameter["name"], parameter["name"])
    return operation


def _reached(retired: Json, operation: Json) -> dict[tuple[str, str], Json]:
    """Every component the operation needs, by kind and name, those that components need among them."""
    found: dict[tuple[str, str], Json] = {}
    waiting = list(references(operation))
    while waiting:
        pointer = waiting.pop()
        if not pointer.startswith("#/components/"):
            raise SpecError(f"{pointer}: a retired operation refers to what is no component; make it one")
        kind, name = pointer.split("/")[2:4]
        if (kind, name) not in found:
            found[kind, name] = resolve(retired, f"#/components/{kind}/{name}")
            waiting.extend(references(found[kind, name]))
    return found


def _add_components(document: Json, components: dict[tuple[str, str], Json], *, today: bool = False) -> None:
    """Bring the components into the document; of two of one name that differ the document's is taken, or none."""
    for (kind, name), component in components.items():
        present = document.setdefault("components", {}).setdefault(kind, {}).setdefault(name, component)
        if present != component and not today:
            raise SpecError(
                f"components/{kind}/{name}: the retired operations hold another form of it than the document; "
                f"rename it in the retired operations (e.g. {name}Retired)"
            )


def _sorted(document: Json) -> Json:
    """Paths, methods and components in canonical order again."""
    document["paths"] = {path: _by_method(item) for path, item in sorted(document["paths"].items())}
    if "components" in document:
        components: dict[str, dict[str, Any]] = document["components"]
        document["components"] = {kind: dict(sorted(named.items())) for kind, named in sorted(components.items())}
    return document


def _by_method(item: Json) -> Json:
    """One path's parts: what is no method first, then the methods in their order."""
    return dict(sorted(item.items(), key=lambda entry: METHODS.index(entry[0]) if entry[0] in METHODS else -1))
