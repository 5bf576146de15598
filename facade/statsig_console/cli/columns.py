"""The fields that `--columns` names: what they lead to, and whether they can be there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from statsig_console_api.types import UNSET, dump

from .problems import UsageProblem

if TYPE_CHECKING:
    from statsig_console_api.client import Operation


def refuse_unknown(columns: Sequence[str], operation: Operation) -> None:
    """Refuse columns that the operation's answer does not declare, before anything is sent.

    Args:
        columns: The names of the fields.
        operation: The operation.

    Raises:
        UsageProblem: There is one.
    """
    from statsig_console import models

    kind = operation.answer.items or operation.answer
    if kind.model is None:
        return
    model = getattr(models, kind.model)
    for name in columns:
        first = name.partition(".")[0]
        if not _declares(model, first):
            raise _no_field(name, first, list(model._wire.values()))


def known_in(columns: Sequence[str], rows: Sequence[Any]) -> tuple[str, ...]:
    """The columns, once the rows may have them.

    Raises:
        UsageProblem: No row can have one of them.
    """
    for name in columns:
        if rows and not any(_may_have(row, name) for row in rows):
            above, _, last = name.rpartition(".")
            inner = [_lookup(plain(row), above) if above else plain(row) for row in rows]
            if above and any(isinstance(each, list) for each in inner):
                remedy = f"{above}.0.{last} is of the first one, and --query selects from all of them"
                raise UsageProblem(f"--columns has {name!r}, and {above} is a list; {remedy}")
            raise _no_field(name, last, list(dict.fromkeys(key for each in inner for key in keys(each))))
    return tuple(columns)


def keys(row: Any) -> list[str]:
    """The fields of a row; of what is no object `value`."""
    return list(row) if isinstance(row, Mapping) else ["value"]


def plain(value: Any) -> Any:
    """The JSON of a model, or of anything else that a method gives."""
    return value if type(value) is dict else dump(value)


def field(row: Any, name: str) -> Any:
    """What a dotted name leads to; None where it leads nowhere.

    Names are those of the document or of Python: `lastModifiedTime`, `last_modified_time`, `last_modified_at`.
    """
    data = plain(row)
    if name == "value" and not isinstance(data, Mapping):
        return data
    found = _lookup(data, name)
    if found is UNSET and hasattr(type(row), name):
        value = getattr(row, name, UNSET)
        found = None if value is UNSET else value.isoformat() if hasattr(value, "isoformat") else plain(value)
    return None if found is UNSET else found


def _lookup(data: Any, name: str) -> Any:
    above = ""
    for part in name.split("."):
        if isinstance(data, list) and part.isdecimal():
            data = data[int(part)] if int(part) < len(data) else UNSET
        elif isinstance(data, Mapping):
            key = _key(data, part, above)
            data = UNSET if key is None else data[key]
        else:
            return UNSET
        above = part
    return data


def _key(data: Mapping[str, Any], part: str, above: str) -> str | None:
    """The key that a part of a name means: `name` of an owner may be its `ownerName`."""
    if part in data:
        return part
    wanted = (bare(part), bare(above + part))
    return next((key for key in data if bare(key) in wanted), None)


def bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()


def _may_have(row: Any, name: str) -> bool:
    """Whether a row has a field, or may have it: its model declares it, or what holds it is not there."""
    if _lookup(plain(row), name) is not UNSET or (name == "value" and not isinstance(plain(row), Mapping)):
        return True
    above, _, last = name.rpartition(".")
    if above:
        return _lookup(plain(row), above) is None or (
            _lookup(plain(row), above) in (UNSET, []) and _may_have(row, above)
        )
    return _declares(type(row), last)


def _declares(model: type, name: str) -> bool:
    wires = getattr(model, "_wire", {})
    return any(bare(key) == bare(name) for pair in wires.items() for key in pair) or hasattr(model, name)


def _no_field(name: str, part: str, known: Sequence[str]) -> UsageProblem:
    near = get_close_matches(part, known, 1)
    remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
    return UsageProblem(f"--columns has {name!r}, which is no field here; {remedy}")
