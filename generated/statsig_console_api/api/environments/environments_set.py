"""environments.set: `POST /console/v1/environments`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity

PLACES = {"": ((), ("environments",)), "environments/*": (("EnvironmentInput", "Environment"), ())}


def build(*, environments: models.EnvironmentInputs) -> Request:
    """The request for these arguments."""
    return Request(
        "environments.set",
        "POST",
        "/console/v1/environments",
        body=body_of(("environments", environments, list), places=PLACES),
    )


def parse(body: Any) -> models.Environments:
    """What the decoded body of a success answer gives."""
    from ...models.environments import Environments

    return read_entity(Environments, body, change=True)
