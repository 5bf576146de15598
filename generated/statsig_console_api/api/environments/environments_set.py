"""environments.set: `POST /console/v1/environments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.environment import Environment
    from ...models.environment_input import EnvironmentInput
    from ...models.environments import Environments


def build(*, environments: Sequence[EnvironmentInput | Environment | Mapping[str, Any]]) -> Request:
    """The request for these arguments."""
    return Request(
        "environments.set",
        "POST",
        "/console/v1/environments",
        body=body_of(("environments", many("environments", environments))),
    )


def parse(body: Any) -> Environments:
    """What the decoded body of a success answer gives."""
    from ...models.environments import Environments

    return read_entity(Environments, body)
