"""Our descriptions: each field that users meet first has one, and they show where users look."""

from __future__ import annotations

import inspect
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from statsig_console import models
from statsig_console_api.types import Model

WORDS: dict[str, Any] = tomllib.loads((Path(__file__).parents[2] / "spec" / "words.toml").read_text(encoding="utf-8"))
ENTITIES = (
    "Gate DynamicConfig Experiment Segment Layer Holdout Owner LayerParameter ExperimentGroup ExperimentGroupInput "
    "Condition ConditionInput SegmentConditionInput"
).split()
FAMILIES = re.compile(r"(Gate|DynamicConfig|Segment)Rule\w*|\w+Overrides?(Audit|Add|Input)?|\w*Review\w*")
NOTHING_KNOWN = {
    ("DynamicConfig", "type"), ("DynamicConfig", "typeReason"), ("Experiment", "externalExperimentName"),
    ("Experiment", "isImpactBankEnabled"), ("Experiment", "subtype"), ("ExperimentGroupInput", "disabled"),
    ("Gate", "checksPerHour"), ("Gate", "measureMetricLifts"), ("Layer", "holdout_parameter_values"),
    ("Layer", "targeting_gate_parameter_values"), ("ReviewGradualRollout", "id"), ("ReviewIDOverride", "unitID"),
    ("ReviewMetricTag", "id"), ("ReviewOverrides", "custom_id_overrides"), ("ReviewOverrides", "id_overrides"),
    ("ReviewSnapshot", "analytics_enabled"), ("ReviewSnapshot", "monitoring_metric_tags"),
    ("ReviewSnapshot", "real_time_metrics"), ("ReviewSnapshot", "show_dev_rules"),
    ("ReviewSnapshot", "show_staging_rules"), ("ReviewSubscriber", "id"),
}  # fmt: skip
"""Fields of which the published documents say no more than their name."""


def described(name: str) -> type[Model] | None:
    """The model of that name, if its fields need words."""
    value: Any = getattr(models, name)
    wanted = name in ENTITIES or FAMILIES.fullmatch(name)
    return value if wanted and inspect.isclass(value) and issubclass(value, Model) else None


MODELS = [name for name in models.__all__ if described(name)]


def test_each_field_has_words_or_is_known_to_have_none() -> None:
    assert set(ENTITIES) <= set(MODELS)
    assert len(MODELS) > 50
    bare = {
        (name, key)
        for name in MODELS
        for key in getattr(models, name)._wire.values()
        if key not in WORDS["fields"].get(name, {})
    }
    assert bare == NOTHING_KNOWN


@pytest.mark.parametrize("name", MODELS)
def test_words_show_in_help(name: str) -> None:
    model = getattr(models, name)
    shown = " ".join((inspect.getdoc(model) or "").split())
    for field, key in model._wire.items():
        assert f"{field}: {WORDS['fields'][name][key]}" in shown if (name, key) not in NOTHING_KNOWN else True
