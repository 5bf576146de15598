"""environments.get: `GET /console/v1/environments`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("environments.get", "GET", "/console/v1/environments")


def parse(body: Any) -> models.Environments:
    """What the decoded body of a success answer gives."""
    from ...models.environments import Environments

    return read_entity(Environments, body)
