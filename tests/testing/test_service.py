"""What is known of the service beyond its document, each fact as a request and its answer."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from statsig_console.testing import Call, FakeStatsig

PUBLIC = {"type": "public"}


def rule(name: str = "r", **fields: Any) -> dict[str, Any]:
    return {"name": name, "passPercentage": 50, "conditions": [PUBLIC], **fields}


def asking(**condition: Any) -> dict[str, Any]:
    return rule(conditions=[condition])


@pytest.mark.parametrize("kind", ["gates", "holdouts"])
@pytest.mark.parametrize(
    ("method", "field", "body"),
    [
        ("PATCH", "passingCustomIDs[0]", {"passingCustomIDs": [{}], "environmentOverrides": []}),
        ("POST", "passingUserIDs", {"environmentOverrides": [], "passingUserIDs": 7}),
        ("PATCH", "environmentOverrides", {"passingUserIDs": [], "failingUserIDs": [], "environmentOverrides": "x"}),
    ],
)
def test_a_field_of_another_form_is_refused(
    fake: FakeStatsig, wire: Any, kind: str, method: str, field: str, body: dict[str, Any]
) -> None:
    fake.seed(**{kind: [{"name": "one"}]})
    wire.refused(400, field, method, f"{kind}/one/overrides", body)


class TestRefusals:
    @pytest.mark.parametrize(
        ("method", "path", "body"),
        [("GET", "gates/none", None), ("PUT", "gates", {}), ("POST", "gates", {}), ("GET", "nowhere", None)],
    )
    def test_each_lists_its_errors(self, wire: Any, method: str, path: str, body: Any) -> None:
        said = wire.ask(method, path, body).json()
        assert said["errors"]
        assert all(each.keys() == {"property", "errorMessage"} for each in said["errors"])

    def test_told_to_fail_too(self, fake: FakeStatsig, wire: Any) -> None:
        fake.fail("gates.list", status=409)
        fake.fail("gates.list", status=503)
        assert "errors" in wire.ask("GET", "gates").json()
        fake.heal()
        fake.fail("gates.list", status=503)
        assert "errors" not in wire.ask("GET", "gates").json()

    def test_nulls_when_something_is_created(self, fake: FakeStatsig, wire: Any) -> None:
        wire.refused(400, "team", "POST", "gates", {"name": "one", "team": None})
        with fake.quirks(nulls_on_create="accepted"):
            wire.do("POST", "gates", {"name": "one", "team": None})
        wire.do("PATCH", "gates/one", {"team": None})

    def test_words_of_a_403(self, fake: FakeStatsig, wire: Any) -> None:
        fake.quirks(key="read_only")
        said = wire.ask("POST", "gates", {"name": "one"}).json()
        assert (said["error"], "message" in said) == ("This key may only read.", False)
        with fake.quirks(forbidden_words="message"):
            wire.refused(403, "may only read", "POST", "gates", {"name": "one"})

    def test_an_empty_id_reaches_the_collection(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(gates=2)
        assert len(wire.data("GET", "gates/")) == 2
        with fake.quirks(empty_id="not_found"):
            wire.refused(404, "Cannot GET", "GET", "gates/")


class TestRules:
    @pytest.mark.parametrize("kind", ["gates", "dynamic_configs"])
    def test_names(self, wire: Any, kind: str) -> None:
        wire.refused(400, "Duplicate rule name(s) given", "POST", kind, {"name": "one", "rules": [rule(), rule()]})
        wire.refused(400, "rules[0].name", "POST", kind, {"name": "one", "rules": [rule("x" * 101)]})
        wire.do("POST", kind, {"name": "one", "rules": [rule("x" * 100, id="")]})

    @pytest.mark.parametrize(
        ("condition", "is_taken"),
        [
            ({"type": "public", "operator": ""}, True),
            ({"type": "passes_gate", "operator": "", "targetValue": ["g"]}, True),
            ({"type": "passes_segment", "targetValue": ["s"]}, True),
            ({"type": "passes_gate", "operator": "any", "targetValue": ["g"]}, False),
            ({"type": "email", "operator": "", "targetValue": ["x"]}, False),
            ({"type": "email", "operator": "gt", "targetValue": ["x"]}, False),
            ({"type": "email", "operator": "str_contains_any", "targetValue": ["x"]}, True),
            ({"type": "custom_field", "operator": "gt", "field": "age", "targetValue": ["31"]}, True),
            ({"type": "custom_field", "operator": "array_contains_any", "field": "a", "targetValue": ["x", "y"]}, True),
        ],
    )
    def test_operators(self, wire: Any, condition: dict[str, Any], is_taken: bool) -> None:
        answer = wire.ask("POST", "gates", {"name": "one", "rules": [asking(**condition)]})
        assert answer.is_success == is_taken, answer.text
        assert is_taken or answer.json()["errors"][0]["property"] == "rules[0].conditions[0].operator"

    def test_one_value_reads_back_bare(self, fake: FakeStatsig, wire: Any) -> None:
        def read(values: list[str]) -> Any:
            email = {"type": "email", "operator": "any", "targetValue": values}
            return wire.data("PATCH", "gates/one", {"rules": [asking(**email)]})["rules"][0]["conditions"][0][
                "targetValue"
            ]

        fake.seed(gates=[{"name": "one"}])
        assert (read(["x"]), read(["x", "y"])) == ("x", ["x", "y"])
        with fake.quirks(single_values="listed"):
            assert read(["x"]) == ["x"]

    def test_values_of_configs_hold_no_nulls(self, wire: Any) -> None:
        wire.refused(400, "rules[0].returnValue.a.1", "POST", "dynamic_configs",
                     {"name": "one", "rules": [rule(returnValue={"a": [1, None]})]})  # fmt: skip
        wire.refused(400, "defaultValue.x", "POST", "dynamic_configs", {"name": "one", "defaultValue": {"x": None}})
        made = wire.data("POST", "dynamic_configs", {"name": "one", "defaultValue": {"x": 1}})
        assert made["defaultValueJson5"] == '{"x": 1}'

    def test_third_decimal(self, fake: FakeStatsig, wire: Any) -> None:
        fine = {"name": "one", "rules": [rule(passPercentage=0.125)]}
        wire.refused(400, "passPercentage", "POST", "gates", fine)
        with fake.quirks(fine_percentages=True):
            assert wire.data("POST", "gates", fine)["rules"][0]["passPercentage"] == 0.125


class TestEntities:
    def test_new_gate(self, wire: Any) -> None:
        assert wire.data("POST", "gates", {"name": "one"})["measureMetricLifts"] is True

    @pytest.mark.parametrize("path", ["tags", "roles", "unit_id_types"])
    def test_by_name(self, wire: Any, path: str) -> None:
        body = {"name": "New Tag", "description": "", "permissions": {}}
        wire.do("POST", path, {name: body[name] for name in body if name != "permissions" or path == "roles"})
        assert wire.data("GET", f"{path}/New%20Tag")["name"] == "New Tag"
        wire.do("DELETE", f"{path}/New%20Tag")
        assert wire.data("GET", path) == []

    def test_holdouts(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(gates=[{"name": "one"}], experiments=[{"name": "two"}], holdouts=[{"name": "h"}])
        for _ in range(2):
            wire.do("PATCH", "holdouts/h", {"gateIDs": ["one"], "experimentIDs": ["two"]})
        assert wire.data("GET", "gates/one")["holdoutIDs"] == ["h"]
        assert wire.data("GET", "experiments")[0]["holdoutIDs"] == ["h", "h"]
        wire.do("DELETE", "holdouts/h")
        assert wire.data("GET", "gates/one")["holdoutIDs"] == []

    def test_environments(self, wire: Any) -> None:
        found = wire.data("GET", "environments")["environments"]
        assert [each["name"] for each in found] == ["development", "staging", "production"]
        assert all(0 < float(each["id"]) < 1 for each in found)
        new = {"name": "qa", "isProduction": False, "requiresReview": False, "requiresReleasePipeline": False}
        wire.do("POST", "environments", {"environments": [*found, new]})
        after = wire.data("GET", "environments")["environments"]
        assert after[:3] == found
        assert 0 < float(after[3].pop("id")) < 1
        assert after[3] == new


class TestExperiments:
    GROUPS: ClassVar[list[dict[str, Any]]] = [{"name": name, "size": 50, "parameterValues": {}} for name in ("a", "b")]

    def test_new(self, wire: Any) -> None:
        made = wire.data("POST", "experiments", {"name": "one", "groups": self.GROUPS})
        assert [group["isControl"] for group in made["groups"]] == [True, False]
        assert made["controlGroupID"] == made["groups"][0]["id"]
        assert made["targetingGateID"] == ""
        assert made.keys() >= {"healthChecks", "duration", "primaryMetricTags", "reviewSettings"}

    def test_status_that_is_written(self, wire: Any) -> None:
        wire.do("POST", "experiments", {"name": "one", "groups": self.GROUPS, "allocation": 10})
        started = wire.data("PATCH", "experiments/one", {"status": "active"})
        assert (started["status"], started["allocation"]) == ("active", 10)
        assert started["startTime"] == started["lastModifiedTime"]
        shipped = wire.data("PATCH", "experiments/one", {"status": "decision_made"})
        assert (shipped["allocation"], shipped["decisionTime"]) == (100, shipped["endTime"])

    def test_tags_of_metrics_become_metrics(self, fake: FakeStatsig, wire: Any) -> None:
        fake.seed(metrics=[{"name": "sales", "type": "sum", "tags": ["core"]}, {"name": "other", "type": "sum"}])
        made = wire.data("POST", "experiments", {"name": "one", "primaryMetricTags": ["core"]})
        assert (made["primaryMetrics"], made["primaryMetricTags"]) == ([{"name": "sales", "type": "sum"}], [])


def test_the_next_page_keeps_the_filters(fake: FakeStatsig, wire: Any) -> None:
    fake.seed(gates=[{"name": name, "tags": ["x"]} for name in ("one", "two")])

    def link() -> str:
        return str(wire.do("GET", "gates", tags="x", limit=1)["pagination"]["nextPage"])

    assert link() == "/console/v1/gates?tags=x&limit=1&page=2"
    with fake.quirks(keep_filters=False):
        assert link() == "/console/v1/gates?limit=1&page=2"


class TestAnswers:
    def test_any_body(self, fake: FakeStatsig, wire: Any) -> None:
        with fake.answer("gates.get", {"data": []}):
            assert wire.do("GET", "gates/one") == {"data": []}
        wire.refused(404, "one", "GET", "gates/one")

    def test_a_function_of_the_call(self, fake: FakeStatsig, wire: Any) -> None:
        def body(call: Call) -> Any:
            return {"message": call.params[0], "data": call.query}

        fake.answer("gates.get", body, status=203, times=1)
        answer = wire.ask("GET", "gates/one", params={"a": "1"})
        assert (answer.status_code, answer.json()) == (203, {"message": "one", "data": {"a": ["1"]}})
        wire.refused(400, "parameter", "GET", "gates/one", a="1")

    def test_any_refusal(self, fake: FakeStatsig, wire: Any) -> None:
        fake.fail("gates.get", status=403, body={"error": "not yours"})
        answer = wire.ask("GET", "gates/one")
        assert (answer.status_code, answer.json()) == (403, {"error": "not yours"})

    def test_statuses(self, fake: FakeStatsig) -> None:
        with pytest.raises(ValueError, match="status is 100; give one from 200"):
            fake.answer("gates.get", {}, status=100)
        with pytest.raises(ValueError, match="status is 200; give one from 300"):
            fake.fail("gates.get", status=200)


def test_made_up_p_values_are_probabilities() -> None:
    found = []
    for seed in range(10):
        fake = FakeStatsig(seed=seed)
        fake.seed(holdouts=[{"name": "one"}])
        with fake.client() as statsig:
            results = statsig.request("GET", "/console/v1/holdouts/one/pulse_results")["data"]
        metrics = [metric for value in results.values() if isinstance(value, list) for metric in value]
        found += [metric["pValue"] for metric in metrics if "pValue" in metric]
    assert found
    assert all(0 <= each <= 1 for each in found)


class TestPulse:
    @pytest.fixture(autouse=True)
    def experiment(self, fake: FakeStatsig) -> None:
        metrics = [{"name": "sales", "type": "sum"}, {"name": "visits", "type": "event_count"}]
        groups: list[dict[str, Any]] = [
            {"name": name, "id": name, "size": 50, "parameterValues": {}} for name in ("control", "b", "c")
        ]
        fake.seed(experiments=[{"name": "exp", "groups": groups, "primaryMetrics": metrics}])

    def read(self, wire: Any, **query: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = wire.data(
            "GET", "experiments/exp/pulse_results", **{"control": "control", "test": "b", **query}
        )["primaryMetrics"]
        return found

    def test_plausible_at_once(self, wire: Any) -> None:
        found = self.read(wire)
        assert [each["metricID"] for each in found] == ["sales::sum", "visits::event_count"]
        for each in found:
            assert 0 < each["pValue"] <= 1
            interval = each["confidenceInterval"]
            assert interval["lower"] < each["absoluteChange"] < interval["upper"]
            assert each["testMean"] - each["controlMean"] == pytest.approx(each["absoluteChange"])
        assert self.read(wire) == found

    def test_chosen_effect(self, fake: FakeStatsig, wire: Any) -> None:
        fake.pulse("exp", effect={"sales": -0.2}, p_value=0.01, group="b")
        sales, visits = self.read(wire)
        assert sales["percentChange"] == pytest.approx(-20)
        assert sales["pValue"] == 0.01
        assert sales["confidenceInterval"]["upper"] < 0
        assert (visits["absoluteChange"], visits["pValue"]) == (0, 1)
        wider = self.read(wire, confidence="99.9")[0]["confidenceInterval"]
        assert wider["upper"] > 0
        assert self.read(wire, test="c")[0]["pValue"] > 0.01

    def test_what_follows_from_units(self, fake: FakeStatsig, wire: Any) -> None:
        fake.pulse("exp", effect=0.05, units=100)
        few = self.read(wire)[0]["pValue"]
        fake.pulse("exp", effect=0.05, units=1_000_000)
        assert few > 0.05 > self.read(wire)[0]["pValue"]

    def test_one_metric(self, wire: Any) -> None:
        query = {"control": "control", "test": "b"}
        data = wire.data("GET", "experiments/exp/pulse_metric_result", metricID="visits::event_count", **query)
        assert [each["metric"] for each in data["dimensionResults"]] == [self.read(wire)[1]]
        wire.refused(404, "none", "GET", "experiments/exp/pulse_metric_result", metricID="none", **query)
        wire.refused(400, "confidence", "GET", "experiments/exp/pulse_results", confidence="x", **query)
        wire.refused(400, "test", "GET", "experiments/exp/pulse_results", control="b", test="none")

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            ({"group": "z"}, 'group is "z"; "exp" has control, b, c'),
            ({"effect": {"z": 1}}, 'effect names "z"; "exp" measures sales, visits'),
            ({"p_value": 0}, "p_value is 0"),
            ({"units": 1}, "units is 1"),
        ],
    )
    def test_what_cannot_be(self, fake: FakeStatsig, options: dict[str, Any], words: str) -> None:
        with pytest.raises(ValueError, match=words):
            fake.pulse("exp", **options)
        with pytest.raises(ValueError, match="no experiment"):
            fake.pulse("none")
