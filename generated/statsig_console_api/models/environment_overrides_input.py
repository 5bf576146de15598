from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.environment_override import EnvironmentOverride


@define(kw_only=True, repr=False)
class EnvironmentOverridesInput(Model):
    """Override body by environment for gates and holdouts; the other form is GateOverridesInput.

    Attributes:
        environment_overrides: One entry for each environment and unit type; plain id lists cannot go in the same body.
    """

    _wire: ClassVar[Mapping[str, str]] = {"environment_overrides": "environmentOverrides"}
    _nested: ClassVar[frozenset[str]] = frozenset({"environmentOverrides"})
    _required: ClassVar[frozenset[str]] = frozenset({"environmentOverrides"})
    _constants: ClassVar[Mapping[str, str]] = {}

    environment_overrides: Sequence[EnvironmentOverride | Mapping[str, Any]]
    """One entry for each environment and unit type; plain id lists cannot go in the same body."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment_override import EnvironmentOverride

        return {"environmentOverrides": list_reader(reader(EnvironmentOverride))}
