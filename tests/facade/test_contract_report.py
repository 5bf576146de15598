"""The drift report: what it collects, and its two forms."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from statsig_console import Response, __version__
from statsig_console.contract import DriftReport, Judge, Violation, forget_reported, validate
from statsig_console.contract.report import MAX_BARS, VERSION
from statsig_console.document import installed_version
from statsig_console_api.client import Request
from tests.conftest import KEY

TAG = {"id": "t", "name": "tag", "description": "", "isCore": False}
GOOD = {"message": "m", "data": TAG}
BAD = {"message": "m", "data": {**TAG, "isCore": 1, "<script>alert(1)</script>": KEY}}


@pytest.fixture(autouse=True)
def nothing_reported() -> Iterator[None]:
    forget_reported()
    yield
    forget_reported()


def ask(judge: Judge, body: Any) -> None:
    judge.check_answer(Request("tags.get", "GET", "/console/v1/tags/t"), Response(200, {}, "", 0.0), body)


def drawn() -> DriftReport:
    report = DriftReport()
    for body in (GOOD, BAD, BAD):
        report.add("tags.get", validate("tags.get", 200, body, values=True))
    report.add("tags.list", validate("tags.list", 200, {"message": "m", "data": []}))
    return report


def test_every_departure_is_counted_however_often_it_is_told() -> None:
    judge = Judge("warn")
    with DriftReport() as report:
        for body in (GOOD, BAD, BAD):
            ask(judge, body)
    ask(judge, BAD)
    assert report.judged == {"tags.get": 3}
    assert [(each.place, each.times) for each in report.departures] == [
        ("/data/<script>alert(1)<~1script>", 2),
        ("/data/isCore", 2),
    ]


def test_requests_are_collected_too() -> None:
    with DriftReport() as report:
        Judge("warn").check_request(Request("tags.create", "POST", "/console/v1/tags"))
    assert report.judged == {}
    assert [(each.operation, each.direction, each.status) for each in report.departures] == [
        ("tags.create", "request", None)
    ]


def test_reports_may_collect_at_once() -> None:
    with DriftReport() as outer:
        ask(Judge("warn"), BAD)
        with DriftReport() as inner:
            ask(Judge("warn"), BAD)
    assert (outer.judged["tags.get"], inner.judged["tags.get"]) == (2, 1)


def test_threads_may_add() -> None:
    report = DriftReport()
    found = validate("tags.get", 200, BAD)

    def add() -> None:
        for _ in range(200):
            report.add("tags.get", found)

    threads = [Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert report.judged == {"tags.get": 800}
    assert {each.times for each in report.departures} == {800}


def test_json() -> None:
    text = drawn().to_json()
    content = json.loads(text)
    assert content["version"] == VERSION
    assert content["package"] == f"statsig-console {__version__}"
    assert content["document"] == installed_version()
    assert datetime.fromisoformat(content["began"]).tzinfo == UTC
    assert content["judged"] == {"tags.get": 3, "tags.list": 1}
    assert content["departures"][1] == {
        "operation": "tags.get",
        "direction": "answer",
        "status": 200,
        "place": "/data/isCore",
        "kind": "type",
        "expected": "boolean",
        "found": "integer",
        "times": 2,
        "pointer": "/data/isCore",
    }
    assert KEY not in text
    assert "console-" not in text


class Tags(HTMLParser):
    """The tags of a page, and what they load."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.loads: list[str | None] = []
        self.widths: list[str | None] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.loads += [value for name, value in attrs if name in ("src", "href", "srcset", "action")]
        self.widths += [value for name, value in attrs if tag == "rect" and name == "width"]


def test_page() -> None:
    page = drawn().to_html()
    tags = Tags(page)
    assert "script" not in tags.names
    assert tags.loads == []
    assert "url(" not in page
    assert "@import" not in page
    assert KEY not in page
    assert tags.widths == ["100.0%", "50.0%"]
    assert "2 places, 4 times" in page
    assert "1 place, 1 time" in page
    assert tags.names.count("tr") == 1 + len(drawn().departures)
    assert "&lt;script&gt;" in page
    assert installed_version() in page


def test_page_without_departures() -> None:
    page = DriftReport().to_html()
    assert "Nothing departs" in page
    assert "table" not in Tags(page).names


def test_page_of_more_operations_than_it_draws() -> None:
    report = DriftReport()
    for number in range(MAX_BARS + 3):
        name = f"some.operation{number}"
        report.add(name, [Violation(name, "answer", 200, "/x", "/x", "null", "string", "null")])
    page = report.to_html()
    assert Tags(page).names.count("rect") == MAX_BARS
    assert "and 3 more operations" in page


def test_write(tmp_path: Path) -> None:
    report = drawn()
    report.write(tmp_path / "new" / "drift.json", str(tmp_path / "drift.html"))
    assert (tmp_path / "new" / "drift.json").read_text(encoding="utf-8") == report.to_json()
    assert (tmp_path / "drift.html").read_text(encoding="utf-8") == report.to_html()
    with pytest.raises(ValueError, match=r"end it in \.json or \.html"):
        report.write(tmp_path / "drift.txt")


def test_summary() -> None:
    report = drawn()
    assert report.summary()[0] == "4 answers judged, 3 departures in 2 operations"
    assert report.summary()[1] == (
        f"began {report.began:%Y-%m-%dT%H:%M:%S}+00:00, package statsig-console {__version__}, "
        f"document {installed_version()}"
    )
    assert report.summary()[3] == "tags.get answer 200 /data/isCore: expected boolean, found integer (2 times)"
    assert repr(report) == "<DriftReport: 4 answers judged, 3 departures in 2 operations>"
    assert DriftReport().summary()[0] == "0 answers judged, 0 departures"


def test_the_most_frequent_come_first() -> None:
    report = drawn()
    report.add("gates.get", [])
    for _ in range(3):
        report.add("zebra.get", [Violation("zebra.get", "answer", 200, "/x", "/x", "null", "string", "null")])
    assert [each.times for each in report.departures] == [3, 2, 2, 1]
    assert report.summary()[2].startswith("zebra.get")


def test_the_header_tells_documents_apart() -> None:
    assert re.fullmatch(r"20240601\.0\.0, \d+ operations, sha256 [0-9a-f]{64}", installed_version())


def test_notebooks_show_a_table_in_which_names_are_text() -> None:
    shown = drawn()._repr_html_()
    assert "&lt;script&gt;alert(1)" in shown
    assert "<script" not in shown
    assert shown.count("<tr>") == 1 + len(drawn().departures)
    assert "4 answers judged, 3 departures" in shown


def test_the_page_needs_the_extra() -> None:
    code = (
        "import sys; sys.modules['jinja2'] = None\n"
        "from statsig_console import ConfigurationError\n"
        "from statsig_console.contract import DriftReport\n"
        "try: DriftReport().to_html()\n"
        "except ConfigurationError as error: print(error)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "the page needs jinja2; pip install 'statsig-console[contract]'"
