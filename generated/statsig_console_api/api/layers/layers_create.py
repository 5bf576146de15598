"""layers.create: `POST /console/v1/layers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {"": ((), ("targetApps",))}


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
            ("name", name, str),
            ("idType", id_type, str, "id_type"),
            ("description", description, str),
            ("targetApps", target_apps, None, "target_apps"),
            ("team", team, str),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Layer:
    """What the decoded body of a success answer gives."""
    from ...models.layer import Layer

    return read_entity(Layer, body, change=True)
