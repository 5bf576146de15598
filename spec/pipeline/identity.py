"""What tells the items of a list apart, as far as the document says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spec.pipeline.document import Json, deref, operations


def identities(document: Json) -> dict[str, list[str]]:
    """The fields that together identify an item, by the list's public name; none for items that are the identity.

    A list that is not here has items that nothing is known to tell apart. An overlay states `x-identity` where the
    document shows more than these rules find.
    """
    lists = {
        operation["x-name"]: operation
        for _, _, operation in operations(document)
        if operation["x-kind"] == "list" and operation["x-paging"] == "page"
    }
    addressed = dict(_addressed(document, lists))
    homes = {_item(document, lists[name])[0]: (_collection(lists[name]), field) for name, field in addressed.items()}
    out: dict[str, list[str]] = {}
    for name, operation in lists.items():
        model, fields = _item(document, operation)
        home, field = homes.get(model, ("", ""))
        if "x-identity" in operation:
            out[name] = operation["x-identity"]
        elif operation["x-inner"] == "ids":
            out[name] = []
        elif name in addressed:
            out[name] = [addressed[name]]
        elif home and not operation["x-path"].startswith(f"{home}/{{"):
            out[name] = [field]
        elif home and "version" in fields:
            # Below the entity itself its own states may be listed, and they all carry its id.
            out[name] = [field, "version"]
    return dict(sorted(out.items()))


def _addressed(document: Json, lists: dict[str, Json]) -> Iterator[tuple[str, str]]:
    """The lists whose items have a path of their own, each with the field that stands in it."""
    single = {
        operation["x-path"]: operation
        for method, _, operation in operations(document)
        if method.upper() != "GET" or operation["x-kind"] != "list"
    }
    for name, operation in lists.items():
        below = re.compile(re.escape(_collection(operation)) + r"/\{([^/]*)\}")
        parameters = [found[1] for path in sorted(single) if (found := below.fullmatch(path))]
        _, fields = _item(document, operation)
        if parameters and (field := _field(parameters[0], _collection(operation), fields)):
            yield name, field


def _field(parameter: str, collection: str, fields: Json) -> str | None:
    """The field of an item that stands for it in a path such as `/runs/{id}`: `id`, `runID` or `name`."""
    by_plain_name = {_plain(name): name for name in fields}
    of_noun = _plain(collection.rpartition("/")[2]).removesuffix("s") + "id"
    candidates = [_plain(parameter)]
    if candidates[0].endswith("id"):
        candidates += ["id", of_noun, "name"]
    return next((by_plain_name[each] for each in candidates if each in by_plain_name), None)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _collection(operation: Json) -> str:
    return str(operation["x-path"]).removesuffix("/list")


def _item(document: Json, operation: Json) -> tuple[str, Json]:
    """The model of a list's items, by name, and its fields."""
    content = operation["responses"]["2XX"].get("content", {})
    answer: Json = next((each.get("schema", {}) for each in content.values()), {})
    item = deref(document, answer).get("items", {})
    return str(item.get("$ref", "")), deref(document, item).get("properties", {})
