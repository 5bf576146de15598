from __future__ import annotations

from typing import Required, TypedDict

from .. import models


class EnvironmentsSet(TypedDict, total=False):
    """The keyword arguments of environments.set, to build up in a dict and pass with `**`."""

    environments: Required[models.EnvironmentInputs]
