"""Proposing changes of fields in reviews, for every kind that has reviews."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from statsig_console.document import installed
from statsig_console.document.kinds import Json, Kind
from statsig_console_api.client import Request


def names(kind: Kind) -> dict[str, str]:
    """What each field that can be proposed is called in a proposal."""
    if "review_type" in kind.row:
        return {name: name for name in _offered(kind, "settings")}
    called = {**{name: _snake(name) for name in kind.fields}, **kind.row.get("review_names", {})}
    offered = _offered(kind, "change")
    return {name: word for name, word in called.items() if word in offered}


def takes(kind: Kind, action: str) -> bool:
    """Whether a proposal can be to delete an entity, to archive it or to bring it back."""
    return "review_type" not in kind.row and _word(action) in _offered(kind, "change")


def request(
    kind: Kind, id: str, action: str, fields: Mapping[str, Any], entity: Mapping[str, Any], why: str
) -> Request:
    """The request that proposes a change.

    Args:
        kind: The kind of the entity.
        id: Its id.
        action: `update`, `delete`, `archive` or `unarchive`.
        fields: The new value of each field that an update changes.
        entity: The entity as it is, whose other settings a proposal may have to name.
        why: The description of the review.
    """
    body: Json = {"description": why}
    if action != "update":
        body["change"] = {_word(action): action != "unarchive"}
    elif "review_type" in kind.row:
        # All settings are proposed, those that stay too.
        stay = [*_offered(kind, "settings", "required"), *kind.fields]
        known = {name: entity[name] for name in stay if name in entity and name in names(kind)}
        body |= {"type": kind.row["review_type"], "settings": {**known, **fields}}
    else:
        called = names(kind)
        body["change"] = {called[name]: value for name, value in fields.items()}
    return kind.request("review", id, body)


def _word(action: str) -> str:
    return "delete" if action == "delete" else "is_archived"


def _offered(kind: Kind, part: str, word: str = "properties") -> Any:
    flat = installed().schemas.flat
    body = flat(installed().contracts[kind.operations["review"]].body or {})
    return flat(body["properties"][part]).get(word, ())


def _snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name).replace("_i_d", "_id")
