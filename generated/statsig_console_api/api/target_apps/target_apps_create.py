"""target_apps.create: `POST /console/v1/target_app`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {"": ((), ("dynamicConfigs", "experiments", "gates"))}


def build(
    *,
    name: str,
    description: str,
    gates: Sequence[str] | Unset = UNSET,
    dynamic_configs: Sequence[str] | Unset = UNSET,
    experiments: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "target_apps.create",
        "POST",
        "/console/v1/target_app",
        body=body_of(
            ("name", name, str),
            ("description", description, str),
            ("gates", gates, list),
            ("dynamicConfigs", dynamic_configs, list, "dynamic_configs"),
            ("experiments", experiments, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.TargetApp:
    """What the decoded body of a success answer gives."""
    from ...models.target_app import TargetApp

    return read_entity(TargetApp, body, change=True)
