from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Environments(Model):
    """`EnvironmentsContractDto` in the document."""

    _wire = {"environments": "environments"}
    _nested = frozenset({"environments"})
    _always = frozenset({"environments"})

    environments: list[models.Environment]

    if TYPE_CHECKING:

        def to_dict(self) -> models.EnvironmentsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.environment import Environment

        return {"environments": list_reader(reader(Environment))}
