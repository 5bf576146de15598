"""The roles operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class RolesNamespace(Namespace, name="roles"):
    """The roles operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.Role]:
        """List roles with their permission flags, 100 a page unless told; the entries carry a name but no id.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/roles`.
        """
        from . import roles_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(self, *, name: str, permissions: models.RolePermissionsLike) -> models.Role:
        """Create a custom role; name and permissions are required, single permission flags are not. Answers the role as stored.

        Args:
            name: Name of the role, as users and settings refer to it.
            permissions: Map of permission flags to true or false; every flag is optional.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/roles`.
        """
        from . import roles_create as operation

        return self._caller.call(operation.build(name=name, permissions=permissions), operation.parse)

    def get(self, role_id: str, /) -> models.Role:
        """Read one role's name and permission flags (invite, edit configs, approve reviews, manage metrics and so on).

        Args:
            role_id: The role's id.

        Source: `GET /console/v1/roles/{id}`.
        """
        from . import roles_get as operation

        return self._caller.call(operation.build(role_id), operation.parse)

    def delete(self, role_id: str, /) -> models.MessageResponse:
        """Delete a role; answers only a message, and what becomes of users who hold it is not documented, so move them first.

        Args:
            role_id: The role's id.

        Source: `DELETE /console/v1/roles/{id}`.
        """
        from . import roles_delete as operation

        return self._caller.call(operation.build(role_id), operation.parse)

    def update(self, role_id: str, /, *, permissions: models.RolePermissionsLike) -> models.Role:
        """Set permission flags of a role; permissions is required, and the name cannot be changed here. Answers the whole role.

        Args:
            role_id: The role's id.
            permissions: Map of permission flags to true or false; every flag is optional.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/roles/{id}`.
        """
        from . import roles_update as operation

        return self._caller.call(operation.build(role_id, permissions=permissions), operation.parse)


class AsyncRolesNamespace(Namespace, name="roles"):
    """The roles operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.Role]:
        """List roles with their permission flags, 100 a page unless told; the entries carry a name but no id.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/roles`.
        """
        from . import roles_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(self, *, name: str, permissions: models.RolePermissionsLike) -> models.Role:
        """Create a custom role; name and permissions are required, single permission flags are not. Answers the role as stored.

        Args:
            name: Name of the role, as users and settings refer to it.
            permissions: Map of permission flags to true or false; every flag is optional.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/roles`.
        """
        from . import roles_create as operation

        return await self._caller.call(operation.build(name=name, permissions=permissions), operation.parse)

    async def get(self, role_id: str, /) -> models.Role:
        """Read one role's name and permission flags (invite, edit configs, approve reviews, manage metrics and so on).

        Args:
            role_id: The role's id.

        Source: `GET /console/v1/roles/{id}`.
        """
        from . import roles_get as operation

        return await self._caller.call(operation.build(role_id), operation.parse)

    async def delete(self, role_id: str, /) -> models.MessageResponse:
        """Delete a role; answers only a message, and what becomes of users who hold it is not documented, so move them first.

        Args:
            role_id: The role's id.

        Source: `DELETE /console/v1/roles/{id}`.
        """
        from . import roles_delete as operation

        return await self._caller.call(operation.build(role_id), operation.parse)

    async def update(self, role_id: str, /, *, permissions: models.RolePermissionsLike) -> models.Role:
        """Set permission flags of a role; permissions is required, and the name cannot be changed here. Answers the whole role.

        Args:
            role_id: The role's id.
            permissions: Map of permission flags to true or false; every flag is optional.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/roles/{id}`.
        """
        from . import roles_update as operation

        return await self._caller.call(operation.build(role_id, permissions=permissions), operation.parse)
