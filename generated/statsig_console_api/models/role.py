from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, reader

if TYPE_CHECKING:
    from ..models.role_permissions import RolePermissions


@define(kw_only=True, repr=False)
class Role(Model):
    """`RoleContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"name": "name", "permissions": "permissions"}
    _nested: ClassVar[frozenset[str]] = frozenset({"permissions"})

    name: str
    permissions: RolePermissions

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.role_permissions import RolePermissions

        return {"permissions": reader(RolePermissions)}
