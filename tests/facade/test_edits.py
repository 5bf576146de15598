"""The steps of a guarded edit, without a client: what it gives back, and what it says when it refuses."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from statsig_console.errors import ChangedMeanwhileError
from statsig_console.resources.edits import steps


def entity(**changes: Any) -> Any:
    fields = {"rules": ["a"], "last_modified_time": 1, "version": 1, "last_modifier_email": None}
    return SimpleNamespace(**{**fields, "last_modifier_name": None, **changes})


def edit(change: Any) -> Any:
    read: Any = "read"
    return steps("gate g", read, lambda rules: ("write", rules), change, lambda body: body)  # type: ignore[arg-type, return-value]


def test_an_edit_that_changes_nothing_gives_what_it_read() -> None:
    flow, before = edit(lambda rules: rules), entity()
    next(flow)
    with pytest.raises(StopIteration) as ended:
        flow.send(before)
    assert ended.value.value is before


@pytest.mark.parametrize(
    "changes", [{"last_modified_time": 2}, {"version": 2}, {"rules": ["b"]}], ids=["time", "version", "rules"]
)
@pytest.mark.parametrize(
    ("modifier", "who"),
    [
        ({"last_modifier_email": "ann@x.com", "last_modifier_name": "Ann"}, "ann@x.com"),
        ({"last_modifier_name": "Ann"}, "Ann"),
        ({}, "someone else"),
    ],
)
def test_any_change_by_others_stops_it(changes: dict[str, Any], modifier: dict[str, Any], who: str) -> None:
    flow, now = edit(lambda rules: [*rules, "new"]), entity(**changes, **modifier)
    next(flow)
    flow.send(entity())
    with pytest.raises(ChangedMeanwhileError) as caught:
        flow.send(now)
    assert caught.value.current is now
    assert str(caught.value) == (
        f"gate g was changed by {who} while its rules were edited; nothing was written, edit them again"
    )
