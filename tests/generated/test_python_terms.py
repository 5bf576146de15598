"""Arguments in Python's own terms: the bytes that go out are those of the document's form."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spec.pipeline.api import default
from statsig_console_api import operations
from statsig_console_api.client import Request
from statsig_console_api.errors import ArgumentTypeError, ArgumentValueError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ZONES = st.timezones() | st.sampled_from([UTC, timezone(timedelta(hours=-7, minutes=-30))])


def built(name: str, *positional: str, **keywords: Any) -> Request:
    operation = operations[name]
    request: Request = import_module(operation.module, "statsig_console_api").build(*positional, **keywords)
    return request


def pulse(**keywords: Any) -> Any:
    return built("experiments.pulse_results.get", "e", control="c", test="t", **keywords).query


@pytest.mark.parametrize(
    ("name", "given", "sent"),
    [
        ("cuped", True, "true"),
        ("cuped", False, "false"),
        ("cuped", "true", "true"),
        ("apply_bonferroni_per_metric", False, "false"),
        ("confidence", 95, "95"),
        ("confidence", 95.0, "95"),
        ("confidence", 99.5, "99.5"),
        ("confidence", "95", "95"),
        ("bonferroni_primary_metric_weight", 0.25, "0.25"),
        ("date", date(2026, 1, 9), "2026-01-09"),
        ("date", "2026-01-09", "2026-01-09"),
    ],
)
def test_what_is_sent_is_what_the_document_declares(name: str, given: Any, sent: str) -> None:
    (value,) = [value for key, value in pulse(**{name: given}).items() if key not in ("control", "test")]
    assert value == sent
    assert type(value) is str
    assert "date" not in pulse(date=None)


def test_a_list_becomes_text_with_commas() -> None:
    assert built("logs.list", columns=["timestamp", "rule"]).query == {"columns": "timestamp,rule"}
    assert built("logs.list", columns=("rule",)).query == built("logs.list", columns="rule").query


@given(moment=st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=ZONES))
def test_an_aware_datetime_is_sent_in_milliseconds(moment: datetime) -> None:
    sent = math.floor(Fraction((moment - EPOCH) // timedelta(microseconds=1), 1000))
    query = built("logs.list", start_ts=moment).query
    assert query == built("logs.list", start_ts=sent).query == {"start_ts": sent}
    body = built("experiments.schedule_start", "e", scheduled_time=moment).body
    assert body == built("experiments.schedule_start", "e", scheduled_time=sent).body == {"scheduledTime": sent}
    assert type(query["start_ts"]) is type(body["scheduledTime"]) is int


@pytest.mark.parametrize(
    ("name", "value", "error", "words"),
    [
        ("start_ts", datetime(2026, 1, 9), ArgumentValueError, r"start_ts is datetime.datetime\(2026, 1, 9, 0, 0\), which has no time zone"),
        ("start_ts", date(2026, 1, 9), ArgumentTypeError, "pass a datetime with a time zone, or milliseconds since 1970"),
        ("start_ts", "2026-01-09", ArgumentTypeError, "pass a datetime with a time zone, or milliseconds since 1970"),
        ("start_ts", True, ArgumentTypeError, "pass a whole number"),
        ("start_ts", 1.5, ArgumentTypeError, "pass a whole number"),
    ],
)  # fmt: skip
def test_a_time_that_could_mean_several_is_refused(name: str, value: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        built("logs.list", **{name: value})


@pytest.mark.parametrize(
    ("name", "value", "error", "words"),
    [
        ("cuped", 1, ArgumentTypeError, "cuped is 1; pass True or False, or text"),
        ("confidence", True, ArgumentTypeError, "confidence is True; pass a number, or text"),
        ("confidence", math.nan, ArgumentValueError, "confidence is nan; pass a finite number"),
        ("date", datetime(2026, 1, 9, tzinfo=UTC), ArgumentTypeError, r"pass a day, such as value.date\(\)"),
        ("date", 20260109, ArgumentTypeError, "pass a datetime.date, or text"),
    ],
)
def test_what_cannot_be_meant_is_refused(name: str, value: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        pulse(**{name: value})


@pytest.mark.parametrize(
    ("value", "error", "words"),
    [
        (["a,b"], ArgumentValueError, r"columns\[0\] is 'a,b'; commas separate the items"),
        (["a", ""], ArgumentValueError, r"columns\[1\] is ''"),
        ([], ArgumentValueError, "leave it out, or name at least one"),
        (["a", 7], ArgumentTypeError, r"columns\[1\] is 7; pass a string"),
        ({"a"}, ArgumentTypeError, "pass a list of strings, or text"),
    ],
)
def test_a_list_that_would_be_read_otherwise_is_refused(value: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        built("logs.list", columns=value)


def test_every_argument_that_has_python_terms_takes_them() -> None:
    """Whatever the operation: an annotation names the type, in the place of the document's."""
    types = {"truth": "bool", "number": "float", "list": "Sequence[str]", "epoch": "datetime", "day": "date"}
    seen = set()
    for row in default().forms:
        for name, operation in operations.items():
            for argument in operation.arguments:
                if argument.wire not in row["names"] or name in row.get("except", ()) or argument.type.enum:
                    continue
                if argument.type.kind != ("integer" if row["form"] == "epoch" else "string"):
                    continue
                build = import_module(operation.module, "statsig_console_api").build
                assert types[row["form"]] in build.__annotations__[argument.name].split(" | "), (name, argument.name)
                seen.add(argument.wire)
    assert seen == {name for row in default().forms for name in row["names"]}


def test_a_planned_start_is_text_alone() -> None:
    """The document does not say whether it is a day or a time."""
    build = import_module(operations["experiments.reviews.create"].module, "statsig_console_api").build
    assert "date" not in build.__annotations__["start_date"].split(" | ")
