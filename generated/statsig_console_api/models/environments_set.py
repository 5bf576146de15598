from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class EnvironmentsSet(TypedDict, total=False):
    """The keyword arguments of environments.set, to build up in a dict and pass with `**`."""

    environments: Required[Sequence[models.EnvironmentInput | models.Environment | Mapping[str, Any]]]
