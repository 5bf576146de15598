"""target_apps.create: `POST /console/v1/target_app`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.target_app import TargetApp


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
            ("name", name),
            ("description", description),
            ("gates", many("gates", gates)),
            ("dynamicConfigs", many("dynamic_configs", dynamic_configs)),
            ("experiments", many("experiments", experiments)),
        ),
    )


def parse(body: Any) -> TargetApp:
    """What the decoded body of a success answer gives."""
    from ...models.target_app import TargetApp

    return read_entity(TargetApp, body)
