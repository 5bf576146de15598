"""What is wrong with a request, in the words of an answer of the service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from statsig_console.document.findings import Finding


def errors_of(found: Sequence[Finding]) -> list[dict[str, str]]:
    """The `errors` of the refusal of a request that departs from the document."""
    return [{"property": _place(each.path), "errorMessage": problem(each)} for each in found]


def problem(finding: Finding) -> str:
    """What is wrong, naming the field."""
    query = finding.pointer.startswith("?")
    if finding.expected == "no body":
        return "the operation takes no body"
    where = ("query parameter " if query else "") + (_place(finding.path) or "the body")
    if finding.kind == "missing":
        return f"{where} is missing"
    if finding.kind == "extra":
        return f"{where} is not a {'parameter' if query else 'field'} of this operation"
    kind = "of type " if finding.kind in ("type", "null") else ""
    return f"{where} is {_short(finding.value)}; it must be {kind}{finding.expected}"


def _place(path: Sequence[str | int]) -> str:
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return steps.removeprefix(".")


def _short(value: Any) -> str:
    """A value in an error text, as JSON has it."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "an array"
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f'{text[:56]}…"'
