"""layers.create: `POST /console/v1/layers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

if TYPE_CHECKING:
    from ...models.layer import Layer


def build(
    *,
    name: str,
    id_type: str,
    description: str | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    team: str | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.create",
        "POST",
        "/console/v1/layers",
        body=body_of(
            ("name", name),
            ("idType", id_type),
            ("description", description),
            ("targetApps", target_apps),
            ("team", team),
        ),
    )


def parse(body: Any) -> Layer:
    """What the decoded body of a success answer gives."""
    from ...models.layer import Layer

    return read_entity(Layer, body)
