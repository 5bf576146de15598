from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EnvironmentOverridesInput(Model):
    """Override body by environment for gates and holdouts; the other form is GateOverridesInput.

    Attributes:
        environment_overrides: One entry for each environment and unit type; plain id lists cannot go in the same body.
    """

    _wire = {"environment_overrides": "environmentOverrides"}
    _nested = frozenset({"environmentOverrides"})
    _required = frozenset({"environmentOverrides"})
    _constants = {}

    environment_overrides: models.EnvironmentOverrides
    """One entry for each environment and unit type; plain id lists cannot go in the same body."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.EnvironmentOverridesInputDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment_override import EnvironmentOverride

        return {"environmentOverrides": list_reader(reader(EnvironmentOverride))}
