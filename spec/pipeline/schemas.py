"""Walking and rewriting every schema of a document, with the site each one stands at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from spec.pipeline.document import Json, children, key, operations


@frozen
class Site:
    """Where a schema stands: in a component, or in a parameter, body or answer of an operation.

    Args:
        root: The component's name, or the operation's key.
        place: component, query, path, header, body or answer.
        steps: Property names, `[]` for items, `{}` for map values, `|0` for a union's members.
    """

    root: str
    place: str
    steps: tuple[str, ...] = ()

    def down(self, step: str) -> Site:
        """The site one step below."""
        return Site(self.root, self.place, (*self.steps, step))

    @property
    def property_name(self) -> str:
        """The last property's name on the way; empty at a root."""
        return next((step for step in reversed(self.steps) if step[0] not in MARKS), "")

    @property
    def is_item(self) -> bool:
        """Whether the schema is one of many of its property."""
        return bool(self.steps) and self.steps[-1] == "[]"

    def __str__(self) -> str:
        head = self.root if self.place == "component" else f"{self.root} {self.place}"
        tail = "".join(step if step[0] in MARKS else f".{step}" for step in self.steps)
        return head + tail


MARKS = "[{|"
"""What the steps that are no property begin with; a property that begins so gets a backslash before it."""

Rewrite = Callable[[Json, Site], Json]


def step_of(location: tuple[str | int, ...]) -> str:
    """How a step below a schema is written in a site."""
    keyword = location[0]
    if keyword == "properties":
        name = str(location[1])
        return name if name and name[0] not in MARKS else f"\\{name}"
    if keyword == "items":
        return "[]"
    if keyword == "additionalProperties":
        return "{}"
    return f"|{location[1]}" if len(location) > 1 else f"|{keyword}"


def set_child(schema: Json, location: tuple[str | int, ...], value: Json) -> None:
    """Replace a subschema in place, on a schema whose containers are already copies."""
    container: Any = schema
    for step in location[:-1]:
        container = container[step]
    container[location[-1]] = value


def shallow(schema: Json) -> Json:
    """A copy whose containers of subschemas are copies too, so that a child can be replaced in it."""
    return {
        keyword: dict(value) if isinstance(value, dict) else list(value) if isinstance(value, list) else value
        for keyword, value in schema.items()
    }


def rewrite(schema: Json, site: Site, change: Rewrite) -> Json:
    """The schema with `change` applied to each subschema, the innermost first."""
    out = shallow(schema)
    for location, child in list(children(out)):
        set_child(out, location, rewrite(child, site.down(step_of(location)), change))
    return change(out, site)


def holders(document: Json) -> Iterator[tuple[Json, str, Site]]:
    """Every place of a document that holds a root schema: (object, its key, site)."""
    components = document.get("components", {}).get("schemas", {})
    for name in list(components):
        yield components, name, Site(name, "component")
    for method, path, operation in operations(document):
        yield from operation_holders(operation, key(method, path))


def operation_holders(operation: Json, owner: str) -> Iterator[tuple[Json, str, Site]]:
    """The places of one operation that hold a root schema."""
    for parameter in operation.get("parameters", []):
        if "schema" in parameter:
            yield parameter, "schema", Site(owner, parameter["in"], (parameter["name"],))
    for content in operation.get("requestBody", {}).get("content", {}).values():
        if "schema" in content:
            yield content, "schema", Site(owner, "body")
    for response in operation.get("responses", {}).values():
        for content in response.get("content", {}).values():
            if "schema" in content:
                yield content, "schema", Site(owner, "answer")


def rewrite_all(document: Json, change: Rewrite) -> Json:
    """Apply `change` to every schema of the document, in place; returns the document."""
    for holder, name, site in holders(document):
        holder[name] = rewrite(holder[name], site, change)
    return document
