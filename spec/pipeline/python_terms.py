"""Arguments that are also taken in Python's own terms, such as an aware datetime for milliseconds since 1970."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spec.pipeline.api import FILE, Api
from spec.pipeline.document import Json, SpecError, deref, operations
from spec.pipeline.meta import body_fields

DECLARED = {"truth": "string", "number": "string", "list": "string", "day": "string", "epoch": "integer"}
"""What each form is in the document."""


def python_terms(document: Json, api: Api) -> dict[str, dict[str, str]]:
    """The form of each such argument, by operation and its name in the document.

    Args:
        document: The normalised document.
        api: What names the arguments.

    Raises:
        SpecError: A form is unknown, or has no names or no reason.
    """
    out: dict[str, dict[str, str]] = {}
    for row in api.forms:
        if row.get("form") not in DECLARED or not row.get("names") or not row.get("reason"):
            raise SpecError(f"{FILE}: [[forms]] needs a form of {', '.join(DECLARED)}, names and a reason; got {row}")
    for _, _, operation in operations(document):
        for name, schema in _arguments(document, operation):
            for row in api.forms:
                form = row["form"]
                spared = operation["x-name"] in row.get("except", ())
                if name in row["names"] and not spared and DECLARED[form] in _kinds(document, schema):
                    out.setdefault(operation["x-name"], {})[name] = form
    return out


def _arguments(document: Json, operation: Json) -> Iterator[tuple[str, Json]]:
    """What methods take by keyword."""
    yield from ((each["name"], each["schema"]) for each in operation["parameters"] if each["in"] == "query")
    yield from body_fields(document, operation).items()


def _kinds(document: Json, schema: Mapping[str, object]) -> set[str]:
    """The types of a schema that is no choice of words; null is none of them."""
    found = deref(document, dict(schema))
    parts = [deref(document, part) for part in found.get("oneOf", [found])]
    return {str(part.get("type")) for part in parts if "enum" not in part}
