"""target_apps.assign: `PATCH /console/v1/target_app`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message

PLACES = {"": ((), ("dynamicConfigs", "experiments", "gates", "targetApps"))}


def build(
    *,
    target_apps: Sequence[str],
    gates: Sequence[str] | Unset = UNSET,
    dynamic_configs: Sequence[str] | Unset = UNSET,
    experiments: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "target_apps.assign",
        "PATCH",
        "/console/v1/target_app",
        body=body_of(
            ("targetApps", target_apps, list, "target_apps"),
            ("gates", gates, list),
            ("dynamicConfigs", dynamic_configs, list, "dynamic_configs"),
            ("experiments", experiments, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
