"""What printing and notebooks show of pages and reports: short, and nothing that a browser would obey."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from statsig_console.id_lists import Plan, RichProgress
from statsig_console.testing import FakeStatsig
from statsig_console_api.client import Page, Response, html_table
from tests.conftest import Flavour

NAUGHTY = "<img src=x onerror=alert(1)>"


@pytest.fixture
def fake() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(gates=[{"name": f"gate_{number:03}", "description": NAUGHTY} for number in range(120)])
    return fake


def test_an_awaited_page_is_iterated_and_printed_short(flavour: Flavour, fake: FakeStatsig) -> None:
    client = flavour.open(api_key=fake.key, transport=fake.async_transport() if flavour.is_async else fake.transport())
    page: Page[Any] = flavour.run(client.gates.list().first_page())
    assert [gate.id for gate in page] == [gate.id for gate in page.items]
    assert len(page) == 100
    assert str(page) == repr(page) == "<Page 1: 100 of 120 items, Gate; more pages follow>"
    if flavour.is_async:
        awaited: Page[Any] = flavour.run(client.gates.list())
        assert [gate.id for gate in awaited] == [gate.id for gate in page]


def test_a_page_of_which_the_service_says_nothing() -> None:
    assert repr(Page([1, "a"], None, Response(200, {}, "", 0.0))) == "<Page: 2 items, int or str>"
    assert repr(Page([], None, Response(200, {}, "", 0.0))) == "<Page: 0 items>"
    assert "<td>a</td>" in Page(["a"], None, Response(200, {}, "", 0.0))._repr_html_()


def test_a_page_is_a_table_of_plain_fields(fake: FakeStatsig) -> None:
    with fake.client() as statsig:
        shown = statsig.gates.list(limit=3).first_page()._repr_html_()
    assert shown.count("<tr>") == 4
    assert "<th>id</th>" in shown
    assert "<td>gate_001</td>" in shown
    assert "<img" not in shown
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown
    assert shown.count("<th>") == 8


def test_a_table_hides_what_printing_hides(fake: FakeStatsig) -> None:
    with fake.client() as statsig:
        key = statsig.keys.create(type="CONSOLE", description="for the table", scopes=[])
        shown = Page([key], None, Response(200, {}, "", 0.0))._repr_html_()
    assert "for the table" in shown
    assert key.key
    assert key.key not in shown


def test_reports_and_plans_are_tables(fake: FakeStatsig, tmp_path: Path) -> None:
    with fake.client() as statsig:
        report = statsig.segments.import_ids("beta", ["u1", "<b>u2</b>"], mode="merge", create=True, journal=tmp_path)
        exported = statsig.segments.export_ids("beta", tmp_path / "out.csv")
    shown = report._repr_html_()
    assert "added 2" in shown
    assert "&lt;b&gt;u2" in shown
    assert "<b>" not in shown
    assert "<td>count</td><td>2</td>" in exported._repr_html_()
    assert "<td>adds</td><td>5</td>" in Plan(5, 0, 1, None, exact=True)._repr_html_()


def test_a_plan_of_files_and_its_report_are_tables(fake: FakeStatsig, tmp_path: Path) -> None:
    with fake.client() as statsig:
        statsig.pull(tmp_path, kinds=["gates"])
        path = tmp_path / "gates" / "gate_007.yaml"
        path.write_text(path.read_text().replace(NAUGHTY, "<b>new</b>"))
        plan = statsig.plan(tmp_path)
        shown = plan._repr_html_()
        done = plan.apply()._repr_html_()
    assert "<td>update</td><td>gates/gate_007</td><td>description</td>" in shown
    assert "<td>&lt;img src=x onerror=alert(1)&gt;</td><td>&lt;b&gt;new&lt;/b&gt;</td>" in shown
    assert "<caption>1 to update" in shown
    assert "<td>gates/gate_007</td><td>done</td><td></td>" in done
    assert "<b>" not in shown + done


def test_a_caption_is_text() -> None:
    assert html_table(["a"], [[1]], "<b>") == (
        "<table><caption>&lt;b&gt;</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"
    )


def test_the_progress_of_rich_shows_plans_and_results(fake: FakeStatsig, tmp_path: Path) -> None:
    out = io.StringIO()
    with fake.client() as statsig:
        statsig.experiments.create(name="checkout_v2")
        statsig.pull(tmp_path, kinds=["gates"])
        for number in (7, 8):
            path = tmp_path / "gates" / f"gate_00{number}.yaml"
            path.write_text(path.read_text().replace(NAUGHTY, "new"))
        with RichProgress(Console(file=out, width=100)) as progress:
            statsig.plan(tmp_path).apply(on_progress=progress)
            statsig.experiments.all_results(on_progress=progress)
        with RichProgress(Console(file=out, force_terminal=True, width=100)) as progress:
            statsig.experiments.all_results(on_progress=progress)
    lines = out.getvalue().splitlines()
    assert lines[:2] == ["applying: 2 of 2 changes", "reading results: 1 of 1 experiments"]
    bar = "".join(lines[2:])
    assert "reading results" in bar
    assert "1/1" in bar


def test_the_progress_of_rich_needs_it() -> None:
    code = (
        "import sys; sys.modules['rich.console'] = None\n"
        "from statsig_console import ConfigurationError\n"
        "try: from statsig_console.id_lists import RichProgress\n"
        "except ConfigurationError as error: print(error)"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ended.stdout.strip() == "RichProgress needs rich.console; pip install 'statsig-console[cli]'"
