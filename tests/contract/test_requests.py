"""What is sent is what was given, in the document's words, and nothing else."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.contract.conftest import Bench
from tests.contract.draw import ALL, REQUIRED, SOME, TEXTS, Draw
from tests.contract.operations import (
    SEGMENTS,
    Arguments,
    Documented,
    any_answer,
    draw_answer,
    draw_arguments,
    exactly,
    expected,
    least_arguments,
    written_back,
)
from tests.contract.schema import problems, required_of

SUBSETS = 2
EXAMPLES = 3


def call(bench: Bench, operation: Documented, arguments: Arguments) -> None:
    """Call with an answer that does not matter; the bench judges the request."""
    if operation.body is not None:
        assert problems(operation.body, arguments.body) == []
    bench.succeeds(operation, 200, any_answer(operation))
    bench.call(operation, arguments)


def test_each_form_arrives(operation: Documented, bench: Bench) -> None:
    """The required arguments alone, everything, and some between."""
    for form in range(max(1, len(operation.bodies))):
        for fullness in (REQUIRED, ALL):
            call(bench, operation, draw_arguments(operation, Draw(Random(form), fullness), form))
    for seed in range(SUBSETS):
        draw = Draw(Random(f"{operation.key} {seed}"), SOME)
        call(bench, operation, draw_arguments(operation, draw, draw.random.randrange(100)))


def test_each_argument_arrives_alone(operation: Documented, bench: Bench) -> None:
    """One optional argument beside the required ones: nothing comes with it."""
    least = least_arguments(operation)
    most = draw_arguments(operation, Draw(Random(1), ALL))
    for name in operation.query_only.keys() - operation.required:
        call(bench, operation, Arguments(least.path, {**least.query, name: most.query[name]}, least.body))
    for name in operation.fields.keys() - set(required_of(operation.body or {})):
        call(bench, operation, Arguments(least.path, least.query, {**least.body, name: most.body[name]}))


def test_ids_arrive_as_they_are(operation: Documented, bench: Bench) -> None:
    arguments = least_arguments(operation)
    closed = ["enum" in schema for schema in operation.path_parameters.values()]
    for segment in SEGMENTS if operation.path_parameters else ():
        path = tuple(value if fixed else segment for value, fixed in zip(arguments.path, closed, strict=True))
        call(bench, operation, Arguments(path, arguments.query, arguments.body))


def test_no_query_parameter_is_sent_as_null(operation: Documented, bench: Bench) -> None:
    arguments = least_arguments(operation)
    nothing = dict.fromkeys(operation.query_only.keys() - operation.required)
    call(bench, operation, Arguments(arguments.path, {**nothing, **arguments.query}, arguments.body))


@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_anything_arrives_and_comes_back(operation: Documented, bench: Bench, data: st.DataObject) -> None:
    """Arguments and an answer as hypothesis draws them, with texts of its own."""
    random = data.draw(st.randoms(use_true_random=False))
    draw = Draw(random, SOME, lambda: data.draw(st.one_of(st.sampled_from(TEXTS), st.text(max_size=20))))
    arguments = draw_arguments(operation, draw, random.randrange(100))
    status = data.draw(st.sampled_from(sorted(operation.successes)), "status")
    answer = draw_answer(operation, status, draw)
    bench.succeeds(operation, status, answer)
    result = bench.call(operation, arguments)
    got = written_back(result.items if operation.is_list else result)
    assert exactly(got) == exactly(expected(operation, answer))
