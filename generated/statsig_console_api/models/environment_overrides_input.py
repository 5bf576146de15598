from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import define

from .. import models
from ..types import Model, list_reader, reader


@define(kw_only=True, repr=False)
class EnvironmentOverridesInput(Model):
    """Override body by environment for gates and holdouts; the other form is GateOverridesInput.

    Attributes:
        environment_overrides: One entry for each environment and unit type; plain id lists cannot go in the same body.
    """

    _wire = {"environment_overrides": "environmentOverrides"}
    _nested = frozenset({"environmentOverrides"})
    _required = frozenset({"environmentOverrides"})
    _constants = {}

    environment_overrides: Sequence[models.EnvironmentOverride | Mapping[str, Any]]
    """One entry for each environment and unit type; plain id lists cannot go in the same body."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment_override import EnvironmentOverride

        return {"environmentOverrides": list_reader(reader(EnvironmentOverride))}
