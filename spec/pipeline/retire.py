"""Second step: give back the operations that the document has dropped and the service still answers."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from spec.pipeline.document import (
    METHODS,
    Json,
    SpecError,
    key,
    operations,
    references,
    require_openapi3,
    resolve,
    shape,
)


def merge_retired(document: Json, retired: Json) -> Json:
    """The document and, marked deprecated, each retired operation it lacks, with the components those need."""
    require_openapi3(document)
    require_openapi3(retired, "retired operations")
    merged, spare = deepcopy(document), deepcopy(retired)
    present = {key(method, path) for method, path, _ in operations(document)}
    spellings = {shape(path): path for path in document["paths"]}
    for method, path, operation in operations(spare):
        if key(method, path) in present:
            continue
        spelling = spellings.setdefault(shape(path), path)
        added = _with_names_of(spelling, path, operation) | {"deprecated": True}
        merged["paths"].setdefault(spelling, {})[method.lower()] = added
        _add_components(merged, _reached(spare, operation))
    return _sorted(merged)


def _with_names_of(spelling: str, path: str, operation: Json) -> Json:
    """The operation with its path parameters named as the document now spells the same path."""
    names = dict(zip(_placeholders(path), _placeholders(spelling), strict=True))
    for parameter in operation.get("parameters", []):
        if parameter.get("in") == "path":
            parameter["name"] = names.get(parameter["name"], parameter["name"])
    return operation


def _placeholders(path: str) -> list[str]:
    """The names of a path's parameters, in order."""
    return [part.strip("{}:") for part in path.split("/") if part.startswith(("{", ":"))]


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


def _add_components(document: Json, components: dict[tuple[str, str], Json]) -> None:
    """Bring the components into the document, refusing two of one name that differ."""
    for (kind, name), component in components.items():
        present = document.setdefault("components", {}).setdefault(kind, {}).setdefault(name, component)
        if present != component:
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
