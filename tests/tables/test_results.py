"""Results as tables: the rows, what is refused, what is a row with its error, and the pictures."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, get_type_hints
from xml.etree import ElementTree

import httpx
import pytest

from statsig_console import (
    APIConnectionError,
    ArgumentTypeError,
    ArgumentValueError,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
    operations,
)
from statsig_console.quota import Quota
from statsig_console.tables import (
    AllResultOptions,
    ExperimentFilters,
    GateResultOptions,
    ResultOptions,
    ResultProgress,
    Results,
)
from statsig_console.testing import FakeStatsig
from tests.conftest import KEY, Flavour

pa = pytest.importorskip("pyarrow")

METRICS = {
    "primaryMetrics": [
        {"name": "revenue", "type": "sum"},
        {"name": "errors", "type": "count", "direction": "decrease"},
    ],
    "secondaryMetrics": [{"name": "clicks", "type": "event_count"}],
}
GROUPS = [{"name": name, "size": size} for name, size in (("Control", 50), ("Test", 25), ("Bold", 25))]


@pytest.fixture
def fake() -> FakeStatsig:
    fake = FakeStatsig(key=KEY)
    fake.seed(
        experiments=[
            {"name": "checkout", "groups": GROUPS, **METRICS},
            {"name": "alone", "groups": GROUPS[:2]},
        ],
        gates=[{"name": "new_checkout", "rules": [{"name": "all", "passPercentage": 50, "conditions": []}]}],
    )
    fake.pulse("checkout", effect={"revenue": 0.1, "errors": 0.2, "clicks": 0.0}, group="Test")
    return fake


class Tools:
    """A client of the fake, in one flavour."""

    def __init__(self, flavour: Flavour, fake: FakeStatsig) -> None:
        self.flavour, self.fake = flavour, fake
        transport = fake.async_transport() if flavour.is_async else fake.transport()
        self.client = flavour.open(api_key=KEY, transport=transport)

    def results(self, *args: Any, **options: Any) -> Results:
        found: Results = self.flavour.run(self.client.experiments.results(*args, **options))
        return found

    def all_results(self, **options: Any) -> Results:
        found: Results = self.flavour.run(self.client.experiments.all_results(**options))
        return found

    @property
    def asked(self) -> list[dict[str, str]]:
        """The queries for results."""
        calls = [call for call in self.fake.calls if "pulse_results" in call.path]
        return [{name: values[0] for name, values in call.query.items()} for call in calls]


@pytest.fixture
def tools(flavour: Flavour, fake: FakeStatsig) -> Tools:
    return Tools(flavour, fake)


def test_a_row_for_each_metric_of_each_group(tools: Tools) -> None:
    found = tools.results("checkout", confidence=90)
    rows = found.to_arrow().to_pylist()
    assert [(row["group_name"], row["metric_name"], row["metric_role"]) for row in rows] == [
        (group, metric, role)
        for group in ("Test", "Bold")
        for metric, role in (("revenue", "primary"), ("errors", "primary"), ("clicks", "secondary"))
    ]
    row = rows[0]
    assert (row["experiment"], row["control_name"], row["metric"]) == ("checkout", "Control", "revenue::sum")
    assert (row["metric_type"], row["directionality"], row["confidence"]) == ("sum", "increase", 90.0)
    assert row["percent_change"] == pytest.approx(10)
    assert row["percent_lower"] < 10 < row["percent_upper"]
    assert row["absolute_change"] == pytest.approx(row["test_mean"] - row["control_mean"])
    assert row["absolute_lower"] < row["absolute_change"] < row["absolute_upper"]
    assert row["control_units"] == row["test_units"] == 10_000
    assert 0 <= row["p_value"] < 0.01
    assert isinstance(row["date"], date)
    assert (row["cuped"], row["correction"], row["error"]) == (None, "none", None)
    # What the table has no column for is kept.
    assert {"controlStd", "testStd"} <= json.loads(row["additional_properties"]).keys()


def test_columns_are_the_same_for_all(tools: Tools) -> None:
    rows, none = tools.results("checkout"), tools.results("alone")
    gate = tools.flavour.run(tools.client.gates.get("new_checkout"))
    rule = tools.flavour.run(tools.client.gates.results("new_checkout", gate.rules[0].id, confidence=95))
    assert rows.schema == none.schema == rule.schema == tools.all_results(tags="nobody has this").schema
    [row] = none.to_arrow().to_pylist()
    assert (row["experiment"], row["group_name"], row["error"]) == (
        "alone",
        "Test",
        "the service gave results of no metric",
    )
    of_rule = rule.to_arrow().to_pylist()[0]
    assert (of_rule["experiment"], of_rule["group"], of_rule["confidence"]) == ("new_checkout", gate.rules[0].id, 95)


def test_groups_by_name_or_id(tools: Tools) -> None:
    bold = tools.flavour.run(tools.client.experiments.get("checkout")).groups[2]
    rows = tools.results("checkout", control="Test", test=[bold.id]).to_arrow().to_pylist()
    assert {(row["control_name"], row["group"]) for row in rows} == {("Test", bold.id)}
    assert {row["group_name"] for row in tools.results("checkout", test="Bold").to_arrow().to_pylist()} == {"Bold"}
    for given, words in (
        ({"control": "nope"}, "control is 'nope'; 'checkout' has 'Control', 'Test', 'Bold'"),
        ({"test": ["Test", "nope"]}, "test is 'nope'"),
        ({"test": "Control"}, "no group to compare with 'Control'"),
        ({"test": []}, "no group to compare with 'Control'"),
    ):
        with pytest.raises(ArgumentValueError, match=words):
            tools.results("checkout", **given)
    with pytest.raises(ArgumentTypeError, match="control is 5; pass the name or id"):
        tools.results("checkout", control=5)


def test_how_the_service_computes(tools: Tools) -> None:
    options: dict[str, Any] = {
        "cuped": True, "confidence": 90.5, "date": date(2026, 1, 31), "apply_bonferroni_per_metric": True,
        "apply_benjamini_hochberg_per_metric": False,
    }  # fmt: skip
    row = tools.results("checkout", test="Test", **options).to_arrow().to_pylist()[0]
    [asked] = tools.asked
    assert asked["cuped"] == "true"
    assert asked["confidence"] == "90.5"
    assert asked["date"] == "2026-01-31"
    assert (asked["applyBonferroniPerMetric"], asked["applyBenjaminiHochbergPerMetric"]) == ("true", "false")
    assert (row["cuped"], row["confidence"], row["correction"]) == (True, 90.5, "bonferroni_per_metric")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"cuped": "yes"}, "cuped is 'yes'; pass True or False"),
        ({"confidence": 101}, "confidence is 101; pass a number from 0 to 100"),
        ({"confidence": True}, "confidence is True"),
        ({"date": "31.1.2026"}, "date is '31.1.2026'; pass a date, or a string such as"),
        ({"confidense": 95}, "no argument 'confidense'; did you mean 'confidence'"),
    ],
)
def test_options_that_cannot_be(tools: Tools, options: dict[str, Any], words: str) -> None:
    with pytest.raises((ArgumentTypeError, ArgumentValueError), match=words):
        tools.results("checkout", **options)
    with pytest.raises((ArgumentTypeError, ArgumentValueError), match=words):
        tools.all_results(**options)
    assert tools.fake.calls == []


def test_many_experiments(tools: Tools) -> None:
    heard: list[ResultProgress] = []
    rows = tools.all_results(on_progress=heard.append, confidence=95).to_arrow().to_pylist()
    assert [row["experiment"] for row in rows].count("checkout") == 6
    assert {row["experiment"] for row in rows} == {"checkout", "alone"}
    assert [(each.done, each.total) for each in heard] == [(1, 2), (2, 2)]
    assert heard[-1].failed == 1
    assert len(tools.all_results(max_items=1).to_arrow().group_by("experiment").aggregate([])) == 1


def test_many_experiments_keep_to_the_quota(fake: FakeStatsig) -> None:
    began = fake.clock.monotonic()
    with fake.client(quota=Quota(reads=((2, 10.0),), margin=0.0)) as client:
        client.experiments.all_results()
    reads = len(fake.calls)
    assert reads == 4
    assert fake.clock.monotonic() - began >= 10.0 * (reads // 2 - 1)


def test_what_one_experiment_cannot_give_is_a_row(tools: Tools) -> None:
    tools.fake.fail("experiments.pulse_results.get", status=400, message="no assignments yet", times=1, after=1)
    rows = tools.all_results().to_arrow().to_pylist()
    [row] = [row for row in rows if row["error"] and "no assignments yet" in row["error"]]
    assert row["group_name"]
    assert row["percent_change"] is None
    assert KEY not in str(rows)
    assert len({row["experiment"] for row in rows}) == 2


def test_a_control_that_nobody_names(flavour: Flavour) -> None:
    """None is guessed: the first group may not be the control."""
    group = {"name": "A", "id": "a", "size": 50, "parameterValues": {}}
    experiment = {"id": "x", "groups": [group, {**group, "name": "B", "id": "b"}]}

    def answer(request: httpx.Request) -> httpx.Response:
        data: Any = experiment if request.url.path.endswith("/x") else [experiment]
        return httpx.Response(200, json={"data": data})

    experiments = flavour.client(answer).experiments
    with pytest.raises(ArgumentValueError, match="'x' does not say which group is the control; pass control="):
        flavour.run(experiments.results("x"))
    [row] = flavour.run(experiments.all_results()).to_arrow().to_pylist()
    assert row["experiment"] == "x"
    assert "does not say which group is the control" in row["error"]


@pytest.mark.parametrize("groups", [None, "A", ["A"], [{}], [{"name": "A"}], [{"id": 5, "name": None}]])
def test_groups_of_another_shape(flavour: Flavour, groups: Any) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [{"id": "x", "groups": groups}]})

    [row] = flavour.run(flavour.client(answer).experiments.all_results()).to_arrow().to_pylist()
    assert (row["experiment"], row["metric"]) == ("x", None)
    assert "does not say which group is the control" in row["error"]


def test_an_experiment_without_an_id(flavour: Flavour) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [{"name": "x"}]})

    [row] = flavour.run(flavour.client(answer).experiments.all_results()).to_arrow().to_pylist()
    assert row["error"] == "the service gave an experiment without an id"


def test_errors_that_are_no_rows(tools: Tools) -> None:
    with pytest.raises(NotFoundError):
        tools.results("nope")
    tools.fake.fail("experiments.pulse_results.get", status=401)
    with pytest.raises(AuthenticationError):
        tools.all_results()
    tools.fake.cut("experiments.list", times=None)
    with pytest.raises(APIConnectionError):
        tools.all_results()


def test_an_answer_that_does_not_come_is_a_row(tools: Tools) -> None:
    tools.fake.cut("experiments.pulse_results.get", times=None)
    rows = tools.all_results().rows()
    assert {row["experiment"] for row in rows} == {"checkout", "alone"}
    assert all(row["error"] and row["metric"] is None for row in rows)


METRIC: dict[str, Any] = {"metricID": "a::sum", "metricName": "a", "percentChange": 1.0}


@pytest.mark.parametrize(
    ("data", "errors"),
    [
        ({"primaryMetrics": [METRIC]}, [None]),
        ({"primaryMetrics": {"a": METRIC}}, ["the service gave no list as primaryMetrics"]),
        ({"primaryMetrics": "abc"}, ["the service gave no list as primaryMetrics"]),
        ({"primaryMetrics": [None, METRIC]}, ["the service gave None in place of a metric", None]),
        ({"primaryMetrics": ["x"]}, ["the service gave 'x' in place of a metric"]),
        ({"primaryMetrics": [{**METRIC, "error": {"a": 1}}]}, [None]),
        ({}, ["the service gave results of no metric"]),
    ],
)
def test_results_of_another_shape(tools: Tools, data: Any, errors: list[str | None]) -> None:
    tools.fake.answer("experiments.pulse_results.get", {"message": "", "data": {"ds": "2026-01-02", **data}})
    found = tools.results("checkout", test="Test")
    assert [row["error"] for row in found.rows()] == errors
    assert {str(row["date"]) for row in found.rows()} == {"2026-01-02"}
    found.plot()
    found.svg()


@pytest.mark.parametrize("data", [None, [METRIC], "abc"])
def test_no_results_at_all(tools: Tools, data: Any) -> None:
    tools.fake.answer("experiments.pulse_results.get", {"message": "", "data": data})
    assert all(row["error"] for row in tools.all_results().rows())


def test_what_the_document_does_not_know_of_results(tools: Tools) -> None:
    data = {
        "primaryMetrics": [{**METRIC, "pValue": "small", "warnings": ["a", {"b": 1}]}],
        "guardrailMetrics": [METRIC],
        "note": "stale",
    }
    tools.fake.answer("experiments.pulse_results.get", {"message": "", "data": data})
    first, second = tools.results("checkout", test="Test").rows()
    assert [first["metric_role"], second["metric_role"]] == ["primary", "guardrail"]
    assert json.loads(first["additional_properties"]) == {"note": "stale", "p_value": "small", "/warnings/1": {"b": 1}}
    assert json.loads(second["additional_properties"]) == {"note": "stale"}


@pytest.mark.parametrize(
    ("options", "correction"),
    [
        ({}, "bonferroni_per_metric"),
        ({"bonferroni_primary_metric_weight": 0.5, "benjamini_primary_metrics_only": True}, "bonferroni_per_metric"),
        ({"apply_bonferroni_per_variant": True}, "bonferroni_per_variant, bonferroni_per_metric"),
        ({"apply_bonferroni_per_metric": False}, "none"),
    ],
)
def test_corrections_are_asked_for_one_by_one(flavour: Flavour, options: dict[str, Any], correction: str) -> None:
    fake = FakeStatsig(key=KEY)
    fake.seed(experiments=[{"name": "x", "groups": GROUPS, "bonferroniCorrectionPerMetric": True, **METRICS}])
    tools = Tools(flavour, fake)
    assert {row["correction"] for row in tools.results("x", **options).rows()} == {correction}


def test_numbers_are_asked_for_as_they_are(tools: Tools) -> None:
    for given, sent in ((99.99999, "99.99999"), (90.0, "90"), (95, "95"), (0.00001, "0.00001")):
        tools.results("checkout", test="Test", confidence=given)
        assert tools.asked[-1]["confidence"] == sent


def test_a_group_that_is_named_twice_counts_once(tools: Tools) -> None:
    assert len(tools.results("checkout", test=["Test", "Test"]).rows()) == 3


RESULT: dict[str, Any] = {
    "metricID": "a::b::ratio",
    "metricName": "a",
    "percentChange": "much",
    "confidenceInterval": [1, 2],
    "percentConfidenceInterval": {"lower": 1, "upper": 2, "level": 95},
    "error": "no_data",
    "warnings": ["few units"],
    "metric": 7,
    "isNew": True,
}


def test_answers_of_another_shape(flavour: Flavour) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": {"ds": "soon", "monitoringMetrics": [RESULT]}})

    found = flavour.run(flavour.client(answer).gates.results("g", "r"))
    [row] = found.to_arrow().to_pylist()
    assert (row["metric"], row["metric_type"], row["metric_role"]) == ("a::b::ratio", "ratio", "monitoring")
    assert (row["percent_change"], row["absolute_lower"], row["date"], row["error"]) == (None, None, None, "no_data")
    assert (row["percent_lower"], row["percent_upper"], row["warnings"]) == (1, 2, ["few units"])
    assert json.loads(row["additional_properties"]) == {
        "percent_change": "much",
        "date": "soon",
        "confidenceInterval": [1, 2],
        "percentConfidenceInterval": {"lower": 1, "upper": 2, "level": 95},
        "metric": 7,
        "isNew": True,
    }


def test_options_are_those_of_the_document() -> None:
    def named(operation: str, *without: str) -> set[str]:
        return {each.name for each in operations[operation].arguments if each.place == "query"} - {*without}

    assert named("experiments.pulse_results.get", "control", "test") == get_type_hints(ResultOptions).keys()
    assert named("gates.rules.pulse_results.get") == get_type_hints(GateResultOptions).keys()
    assert named("experiments.list") | {"max_items"} == get_type_hints(ExperimentFilters).keys()
    both = get_type_hints(ResultOptions).keys() | get_type_hints(ExperimentFilters).keys()
    assert get_type_hints(AllResultOptions).keys() == both | {"on_progress"}


def test_without_pyarrow(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    import statsig_console.tables as package

    for name in [*sys.modules]:
        if name.startswith(("pyarrow", "statsig_console.tables.")):
            monkeypatch.delitem(sys.modules, name)
    for name in [*vars(package)]:
        if not name.startswith("__"):
            monkeypatch.delitem(vars(package), name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[tables\]'"):
        tools.results("checkout")
    with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[tables\]'"):
        tools.all_results()
    assert tools.fake.calls == []


# ---- pictures


def rows(*changes: dict[str, Any]) -> Results:
    plain = {"experiment": "x", "group": "g", "metric_name": "m", "directionality": "increase"}
    return Results.of([[({**plain, **each}, {}) for each in changes]])


def effect(change: float, half: float, **more: Any) -> dict[str, Any]:
    return {"percent_change": change, "percent_lower": change - half, "percent_upper": change + half, **more}


PLOTTED = (
    effect(5.0, 2.0, metric_name="revenue"),
    effect(5.0, 2.0, metric_name="errors", directionality="decrease"),
    effect(1.0, 3.0, metric_name="clicks"),
    {"metric_name": "visits", "error": "no_data"},
    {"metric_name": "time", "percent_change": -2.0},
)


def test_a_plot_in_text() -> None:
    lines = rows(*PLOTTED).plot(width=100).split("\n")
    assert len(lines) == 6
    assert "├" in lines[0]
    assert "●" in lines[0]
    assert lines[0].endswith("+5.00 % (+3.00 to +7.00) better")
    assert lines[1].endswith("worse")
    assert "○" in lines[2]
    assert lines[2].endswith("+1.00 % (-2.00 to +4.00)")
    assert "no_data" in lines[3]
    assert lines[4].endswith("-2.00 %")
    # Zero stands in one column, and on one side of it what is below.
    zero = lines[0].index("│")
    assert lines[3][zero] == lines[2][zero] == "│"
    assert lines[0].index("├") > zero > lines[4].index("○")
    assert lines[5][zero] == "0"
    assert max(map(len, lines)) <= 100


def test_a_plot_in_ascii() -> None:
    drawn = rows(*PLOTTED).plot(width=60, unicode=False)
    assert drawn.isascii()
    assert "*" in drawn.split("\n")[0]
    assert rows().plot() == "no results"


def test_a_plot_of_odd_values() -> None:
    odd = (
        effect(0.0, 0.0, metric_name="zero"),
        {"metric_name": "huge", "percent_change": 1e300, "percent_lower": -1e300, "percent_upper": float("inf")},
        {"metric_name": "nan", "percent_change": float("nan")},
        {"metric_name": "\x1b[31m<b>&\n", "error": "<script>\x00"},
        {"metric_name": "long" * 50, "error": "word " * 50},
    )
    found = rows(*odd)
    assert "\x1b" not in found.plot()
    assert len(found.plot().split("\n")) == 6
    ElementTree.fromstring(found.svg())
    for one in odd:
        assert rows(one).plot()
        ElementTree.fromstring(rows(one).svg())


def drawn(tree: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return tree.iter(f"{{http://www.w3.org/2000/svg}}{name}")


def test_a_plot_as_svg() -> None:
    tree = ElementTree.fromstring(rows(*PLOTTED).svg())
    assert [mark.get("fill") for mark in drawn(tree, "circle")] == ["#000", "#000", "#fff", "#fff"]
    assert len(list(drawn(tree, "path"))) == 3
    texts = ["".join(each.itertext()) for each in drawn(tree, "text")]
    assert any(text.startswith("revenue") for text in texts)
    assert any("no_data" in text for text in texts)
    assert not list(drawn(tree, "script"))
    # Black and white alone.
    colours = {value for each in tree.iter() for key, value in each.items() if key in ("fill", "stroke")}
    assert colours <= {"#000", "#fff", "none"}


def test_chosen_columns_are_a_plain_table() -> None:
    chosen = rows(effect(1, 1)).select(["metric_name"])
    assert not isinstance(chosen, Results)
    assert chosen.rows() == [{"metric_name": "m"}]


def test_a_plot_of_several_experiments_names_them() -> None:
    drawn = rows(effect(1, 1), effect(2, 1, experiment="y", group_name="B")).plot()
    assert "x m [g]" in drawn
    assert "y m [B]" in drawn


def test_times_of_an_experiment(flavour: Flavour) -> None:
    group = {"name": "A", "id": "a", "size": 50, "parameterValues": {}}
    experiment = {
        "id": "x", "groups": [group, {**group, "name": "B", "id": "b"}], "controlGroupID": "b",
        "startTime": 1_760_000_000_000, "defaultConfidenceInterval": "95", "bonferroniCorrection": True,
    }  # fmt: skip

    def answer(request: httpx.Request) -> httpx.Response:
        data: Any = experiment
        if "pulse_results" in request.url.path:
            data = {"ds": "2026-01-31", "primaryMetrics": [RESULT], "secondaryMetrics": []}
        return httpx.Response(200, json={"data": data})

    [row] = flavour.run(flavour.client(answer).experiments.results("x")).to_arrow().to_pylist()
    assert row["start_time"] == datetime(2025, 10, 9, 8, 53, 20, tzinfo=UTC)
    assert (row["date"], row["confidence"], row["correction"]) == (date(2026, 1, 31), 95, "bonferroni_per_variant")
    assert (row["control"], row["group"]) == ("b", "a")


def test_bounds_the_other_way_round() -> None:
    [line, _] = rows({"percent_change": 1.0, "percent_lower": 3.0, "percent_upper": -2.0}).plot().split("\n")
    assert "○" in line
    assert line.endswith("+1.00 % (-2.00 to +3.00)")


@pytest.mark.parametrize("change", [1e308, -1e308, 5e-324, 1e9])
def test_a_plot_of_extreme_figures(change: float) -> None:
    found = rows({"percent_change": change, "percent_lower": -1e308, "percent_upper": 1.7e308}, effect(1, 1))
    assert all(len(line) < 150 for line in found.plot().split("\n"))
    drawn = found.svg()
    assert "nan" not in drawn
    assert "inf" not in drawn
    ElementTree.fromstring(drawn)


def test_a_plot_of_a_name_that_moves_the_cursor() -> None:
    found = rows({"experiment": "x\x1b[2J", "metric_name": None, "group": None, "error": "no\x07"})
    assert "\x1b" not in found.plot()
    assert "\x07" not in found.plot()
    ElementTree.fromstring(found.svg())
