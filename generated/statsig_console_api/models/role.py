from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Role(Model):
    """`RoleContractDto` in the document."""

    _wire = {"name": "name", "permissions": "permissions"}
    _nested = frozenset({"permissions"})
    _always = frozenset({"name", "permissions"})

    name: str
    permissions: models.RolePermissions

    if TYPE_CHECKING:

        def to_dict(self) -> models.RoleDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.role_permissions import RolePermissions

        return {"permissions": reader(RolePermissions)}
