from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.environment import Environment
    from ..models.environment_input import EnvironmentInput


class EnvironmentsSet(TypedDict, total=False):
    """The keyword arguments of environments.set, to build up in a dict and pass with `**`."""

    environments: Required[Sequence[EnvironmentInput | Environment | Mapping[str, Any]]]
