"""What came back is what the service said, whether the document foresaw it or not."""

from __future__ import annotations

from random import Random

import pytest

from statsig_console import APIResponseValidationError
from tests.contract.conftest import Bench
from tests.contract.departures import departures
from tests.contract.draw import ALL, REQUIRED, SOME, Draw
from tests.contract.operations import (
    Documented,
    distinct,
    documented,
    draw_answer,
    exactly,
    expected,
    identity_of,
    keeps_shape,
    least_arguments,
    written_back,
)
from tests.contract.schema import Json

NEXT = ("/console/v1/gates?page=2&limit=5", "statsigapi.net/console/v1/gates", "?page=2", "yes")
SUBSETS = 3


def test_documented_success(operation: Documented, bench: Bench) -> None:
    assert operation.successes
    for status in operation.successes:
        for seed, fullness in enumerate((REQUIRED, ALL, *[SOME] * SUBSETS)):
            draw = Draw(Random(f"{operation.key} {seed}"), fullness)
            bench.reads(operation, status, draw_answer(operation, status, draw))


def test_any_success(operation: Documented, bench: Bench) -> None:
    answer = draw_answer(operation, min(operation.successes), Draw(Random(f"{operation.key} any"), SOME))
    for status in (200, 201, 202, 203, 206, 299):
        bench.reads(operation, status, answer)


def test_success_without_content(operation: Documented, bench: Bench) -> None:
    """It says enough of a change that was made, and nothing of what was asked for."""
    for status in (200, 204):
        bench.says(status, None)
        if operation.method == "GET" and not operation.text:
            with pytest.raises(APIResponseValidationError):
                bench.call(operation, least_arguments(operation))
            continue
        result = bench.call(operation, least_arguments(operation))
        nothing = [] if operation.is_list else "" if operation.text else expected(operation, None)
        assert written_back(result.items if operation.is_list else result) == nothing


def test_departures(operation: Documented, bench: Bench) -> None:
    """What is written back is what came; an answer that is not what the operation gives is an error, and no entity."""
    if operation.text:
        bench.reads(operation, 200, "not,the,columns\n")
        return
    for fullness, tries in ((ALL, 2), (REQUIRED, 1)):
        random = Random(f"{operation.key} departs")
        answer = draw_answer(operation, min(operation.successes), Draw(random, fullness))
        seen = set()
        for label, altered in departures(operation, answer, random, tries):
            try:
                bench.reads(operation, 200, altered)
            except Exception as error:
                error.add_note(f"departure: {label}")
                if not isinstance(error, APIResponseValidationError) or keeps_shape(operation, answer, altered):
                    raise
            seen.add(label)
        assert fullness == REQUIRED or seen >= {"null", "another container"}


@pytest.mark.parametrize("name", [each.name for each in documented().values() if each.is_list])
def test_lists_are_read_to_the_end(name: str, bench: Bench) -> None:
    operation = next(each for each in documented().values() if each.name == name)
    random = Random(f"{operation.key} pages")
    pages = [draw_answer(operation, min(operation.successes), Draw(random, ALL)) for _ in range(2)]
    link(operation, pages, random)
    arguments = least_arguments(operation)
    more = operation.paged or operation.cursor is not None
    for page in pages if more else pages[:1]:
        bench.succeeds(operation, 200, page)
    items = bench.collect(operation, arguments)
    assert bench.idle
    found = [item for page in (pages if more else pages[:1]) for item in expected(operation, page)]
    assert exactly(written_back(items)) == exactly(
        distinct(found, identity_of(operation)) if operation.paged else found
    )
    check_pages(bench, operation)


RULES = [{"id": "a", "name": "r"}, {"id": "b"}]


@pytest.mark.parametrize("data", [[{"rules": RULES[:1]}, {"rules": RULES[1:]}], {"rules": RULES}, RULES, []], ids=repr)
@pytest.mark.parametrize("entity", ["gates", "dynamic_configs"])
def test_rules_come_in_three_shapes(bench: Bench, entity: str, data: object) -> None:
    """The first is declared, the second is what the document's example shows, the third is what other lists are."""
    operation = documented()[f"GET /console/v1/{entity}/{{id}}/rules"]
    bench.reads(operation, 200, {"message": "ok", "data": data})
    assert expected(operation, {"data": data}) == (RULES if data else [])


def link(operation: Documented, pages: list[Json], random: Random) -> None:
    """Say in the first page that there is another, and in the last that there is none."""
    for page, more in zip(pages, (True, False), strict=True):
        if operation.cursor is not None:
            page["pagination"]["next_cursor"] = "c/2" if more else None
        elif "pagination" in page:
            page["pagination"]["nextPage"] = random.choice(NEXT) if more else None


def check_pages(bench: Bench, operation: Documented) -> None:
    """Every further request is the first one but for the page or the cursor."""
    first, *others = bench.requests
    assert "page" not in first.url.params
    for each in others:
        extra = {"page": "2"} if operation.paged else {str(operation.cursor): "c/2"}
        assert dict(each.url.params) == {**first.url.params, **extra}
        assert (each.method, each.url.raw_path.partition(b"?")[0]) == (
            first.method,
            first.url.raw_path.partition(b"?")[0],
        )
