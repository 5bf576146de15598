from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.environment import Environment


@define(kw_only=True, repr=False)
class Environments(Model):
    """`EnvironmentsContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"environments": "environments"}
    _nested: ClassVar[frozenset[str]] = frozenset({"environments"})

    environments: list[Environment]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment import Environment

        return {"environments": list_reader(reader(Environment))}
