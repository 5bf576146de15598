"""What every list can answer goes through Parquet and comes back whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from statsig_console import AnswerShapeError
from statsig_console.tables import table
from statsig_console_api import models, operations
from tests.contract.departures import departures
from tests.contract.draw import ALL, REQUIRED, SOME, Draw
from tests.contract.operations import documented, draw_answer

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

LISTS = {name: each for name, each in documented().items() if each.is_list and operations[each.name].answer.model}


def without_nulls(value: Any) -> Any:
    """The value without fields that are null, which a table does not tell from fields that are not there."""
    if isinstance(value, Mapping):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if isinstance(value, list) else value


def json_of(kind: Any, value: Any) -> Any:
    """The JSON value of a cell."""
    from statsig_console.tables.columns import Json, List, Map, Struct, Time

    if value is None:
        return None
    if isinstance(kind, Json):
        return json.loads(value)
    if isinstance(kind, List):
        return [json_of(kind.item, each) for each in value]
    if isinstance(kind, Map):
        return {key: json_of(kind.item, each) for key, each in value}
    if isinstance(kind, Struct):
        return {key: json_of(inner, value[name]) for name, key, inner in kind.fields}
    if isinstance(kind, Time):
        return round((value - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000)
    return value


def put_back(row: dict[str, Any], additional: Mapping[str, Any]) -> dict[str, Any]:
    """The row with what fitted no column where it was."""
    for place, value in additional.items():
        steps = [step.replace("~1", "/").replace("~0", "~") for step in place.split("/")[1:]]
        *above, last = steps if place.startswith("/") else [place]
        inner: Any = row
        for step in above:
            inner = inner[int(step) if isinstance(inner, list) else step]
        inner[int(last) if isinstance(inner, list) else last] = value
    return row


def rows_of(model: Any, path: Path) -> list[Any]:
    """The JSON of the models in a file."""
    from statsig_console.tables.columns import columns_of

    kind = columns_of(model)
    rows = parquet.read_table(path).to_pylist()
    return [put_back(json_of(kind, row), json.loads(row["additional_properties"] or "{}")) for row in rows]


@pytest.mark.parametrize("key", LISTS)
def test_drawn_models_come_back(key: str, tmp_path: Path) -> None:
    operation = LISTS[key]
    known = operations[operation.name]
    model = getattr(models, str(known.answer.model))
    answers = []
    for seed, fullness in enumerate((REQUIRED, ALL, SOME, SOME)):
        random = Random(f"{key} {seed}")
        answer = draw_answer(operation, min(operation.successes), Draw(random, fullness))
        answers += [answer, *(altered for _, altered in departures(operation, answer, random, 1))]
    items: list[Any] = []
    for answer in answers:
        # Some of what departs is no answer of this operation at all.
        with suppress(AnswerShapeError):
            items += [item for item in known.parse(200, answer) if isinstance(item, model)]
    assert items
    assert table(items, model=model).write(tmp_path / "rows.parquet") == len(items)
    for found, item in zip(rows_of(model, tmp_path / "rows.parquet"), items, strict=True):
        assert without_nulls(found) == without_nulls(item.to_dict())
