"""Which arguments are also taken in Python's own terms."""

from __future__ import annotations

from typing import Any

import pytest

from spec.pipeline.api import Api
from spec.pipeline.document import Json, SpecError
from spec.pipeline.python_terms import python_terms


def document(*parameters: Json, body: Json | None = None) -> Json:
    content = {"application/json": {"schema": {"type": "object", "properties": body}}}
    operation: Json = {"x-name": "runs.list", "parameters": [{"in": "query", **each} for each in parameters]}
    return {"paths": {"/runs": {"get": operation | ({"requestBody": {"content": content}} if body else {})}}}


def api(**row: Any) -> Api:
    return Api("Runs", "runs_api", forms=({"form": "truth", "names": ["live"], "reason": "its words", **row},))


def test_a_name_of_the_declared_type() -> None:
    text = {"name": "live", "schema": {"type": "string"}}
    assert python_terms(document(text), api()) == {"runs.list": {"live": "truth"}}
    nullable = {"oneOf": [{"type": "string"}, {"type": "null"}]}
    assert python_terms(document(body={"live": nullable}), api()) == {"runs.list": {"live": "truth"}}


@pytest.mark.parametrize("schema", [{"type": "boolean"}, {"type": "string", "enum": ["a"]}])
def test_another_type_is_left_alone(schema: Json) -> None:
    assert python_terms(document({"name": "live", "schema": schema}), api()) == {}


def test_an_operation_can_be_spared() -> None:
    found = document({"name": "live", "schema": {"type": "string"}})
    assert python_terms(found, api(**{"except": ["runs.list"]})) == {}


@pytest.mark.parametrize("row", [{"form": "moon"}, {"names": []}, {"reason": ""}])
def test_a_row_that_says_too_little(row: Json) -> None:
    with pytest.raises(SpecError, match="needs a form of"):
        python_terms(document(), api(**row))
