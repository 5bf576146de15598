"""The unit_id_types operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class UnitIdTypesNamespace(Namespace, name="unit_id_types"):
    """The unit_id_types operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.UnitIDType]:
        """List unit ID types (what gates and experiments count as one unit), 100 a page unless told; entries have name and description, no id.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/unit_id_types`.
        """
        from . import unit_id_types_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(self, *, name: str, description: str | Unset = UNSET) -> models.UnitIDType:
        """Create a custom unit ID type; only name is required, and it cannot be changed afterwards here, the description can.

        Args:
            name: Name of the unit ID type; no call changes it later.
            description: Free text on what it is for.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/unit_id_types`.
        """
        from . import unit_id_types_create as operation

        return self._caller.call(operation.build(name=name, description=description), operation.parse)

    def get(self, unit_id_type_id: str, /) -> models.UnitIDType:
        """Read one unit ID type's name and description; the answer has no id and does not tell where it is used.

        Args:
            unit_id_type_id: The unit's id type's id.

        Source: `GET /console/v1/unit_id_types/{id}`.
        """
        from . import unit_id_types_get as operation

        return self._caller.call(operation.build(unit_id_type_id), operation.parse)

    def delete(self, unit_id_type_id: str, /) -> models.MessageResponse:
        """Delete a unit ID type; answers only a message, so check first which gates and experiments use it.

        Args:
            unit_id_type_id: The unit's id type's id.

        Source: `DELETE /console/v1/unit_id_types/{id}`.
        """
        from . import unit_id_types_delete as operation

        return self._caller.call(operation.build(unit_id_type_id), operation.parse)

    def update(self, unit_id_type_id: str, /, *, description: str) -> models.UnitIDType:
        """Change the description of a unit ID type, the one field that can change, and required. Answers the type.

        Args:
            unit_id_type_id: The unit's id type's id.
            description: New text; takes the place of the old.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/unit_id_types/{id}`.
        """
        from . import unit_id_types_update as operation

        return self._caller.call(operation.build(unit_id_type_id, description=description), operation.parse)


class AsyncUnitIdTypesNamespace(Namespace, name="unit_id_types"):
    """The unit_id_types operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.UnitIDType]:
        """List unit ID types (what gates and experiments count as one unit), 100 a page unless told; entries have name and description, no id.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/unit_id_types`.
        """
        from . import unit_id_types_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(self, *, name: str, description: str | Unset = UNSET) -> models.UnitIDType:
        """Create a custom unit ID type; only name is required, and it cannot be changed afterwards here, the description can.

        Args:
            name: Name of the unit ID type; no call changes it later.
            description: Free text on what it is for.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/unit_id_types`.
        """
        from . import unit_id_types_create as operation

        return await self._caller.call(operation.build(name=name, description=description), operation.parse)

    async def get(self, unit_id_type_id: str, /) -> models.UnitIDType:
        """Read one unit ID type's name and description; the answer has no id and does not tell where it is used.

        Args:
            unit_id_type_id: The unit's id type's id.

        Source: `GET /console/v1/unit_id_types/{id}`.
        """
        from . import unit_id_types_get as operation

        return await self._caller.call(operation.build(unit_id_type_id), operation.parse)

    async def delete(self, unit_id_type_id: str, /) -> models.MessageResponse:
        """Delete a unit ID type; answers only a message, so check first which gates and experiments use it.

        Args:
            unit_id_type_id: The unit's id type's id.

        Source: `DELETE /console/v1/unit_id_types/{id}`.
        """
        from . import unit_id_types_delete as operation

        return await self._caller.call(operation.build(unit_id_type_id), operation.parse)

    async def update(self, unit_id_type_id: str, /, *, description: str) -> models.UnitIDType:
        """Change the description of a unit ID type, the one field that can change, and required. Answers the type.

        Args:
            unit_id_type_id: The unit's id type's id.
            description: New text; takes the place of the old.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/unit_id_types/{id}`.
        """
        from . import unit_id_types_update as operation

        return await self._caller.call(operation.build(unit_id_type_id, description=description), operation.parse)
