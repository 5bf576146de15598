"""target_apps.assign: `PATCH /console/v1/target_app`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_whole

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


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
            ("targetApps", many("target_apps", target_apps)),
            ("gates", many("gates", gates)),
            ("dynamicConfigs", many("dynamic_configs", dynamic_configs)),
            ("experiments", many("experiments", experiments)),
        ),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
