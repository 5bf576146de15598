"""The param_stores operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ParamStoresNamespace(Namespace, name="param_stores"):
    """The param_stores operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.ParamStore]:
        """List param stores with their parameters, static or taken from gates and configs, 100 a page unless told.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/param_stores`.
        """
        from . import param_stores_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        description: str,
        display_name: str,
        target_app_ids: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
    ) -> models.ParamStore:
        """Create an empty param store; name, displayName and description are required. Parameters are set by an update.

        Args:
            name: Name by which the later calls find the store.
            description: Free text on what it is for.
            display_name: Name to show in place of name.
            target_app_ids: Ids of the target apps.
            tags: Tags for sorting and search.
            team: Name of the responsible team.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/param_stores`.
        """
        from . import param_stores_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                description=description,
                display_name=display_name,
                target_app_ids=target_app_ids,
                tags=tags,
                team=team,
            ),
            operation.parse,
        )

    def get(self, param_store_name: str, /) -> models.ParamStore:
        """Read a param store by name: each parameter with a static value, or the gate, layer, config or experiment behind it.

        Args:
            param_store_name: Name of the param store.

        Source: `GET /console/v1/param_stores/{name}`.
        """
        from . import param_stores_get as operation

        return self._caller.call(operation.build(param_store_name), operation.parse)

    def update(
        self,
        param_store_name: str,
        /,
        *,
        description: str | Unset = UNSET,
        parameters: Sequence[
            models.StaticBooleanParamLike
            | models.StaticNumberParamLike
            | models.StaticStringParamLike
            | models.StaticObjectParamLike
            | models.StaticArrayParamLike
            | models.GateBooleanParamLike
            | models.GateNumberParamLike
            | models.GateStringParamLike
            | models.GateObjectParamLike
            | models.GateArrayParamLike
            | models.LayerReferenceParamLike
            | models.DynamicConfigReferenceParamLike
            | models.ExperimentReferenceParamLike
        ]
        | Unset = UNSET,
    ) -> models.ParamStore:
        """Update the description or parameters of a param store, both optional. Its name, tags and target apps stay.

        Args:
            param_store_name: Name of the param store.
            description: Free text on what it is for.
            parameters: Parameters, each static or a reference to a gate, layer, dynamic config or experiment.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/param_stores/{name}`.
        """
        from . import param_stores_update as operation

        return self._caller.call(
            operation.build(param_store_name, description=description, parameters=parameters), operation.parse
        )

    def delete(self, param_store_name: str, /) -> models.MessageResponse:
        """Delete a param store with its parameters; the API has no call to restore it. Answers only a message.

        Args:
            param_store_name: Name of the param store.

        Source: `DELETE /console/v1/param_stores/{name}`.
        """
        from . import param_stores_delete as operation

        return self._caller.call(operation.build(param_store_name), operation.parse)


class AsyncParamStoresNamespace(Namespace, name="param_stores"):
    """The param_stores operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.ParamStore]:
        """List param stores with their parameters, static or taken from gates and configs, 100 a page unless told.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/param_stores`.
        """
        from . import param_stores_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        description: str,
        display_name: str,
        target_app_ids: Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
    ) -> models.ParamStore:
        """Create an empty param store; name, displayName and description are required. Parameters are set by an update.

        Args:
            name: Name by which the later calls find the store.
            description: Free text on what it is for.
            display_name: Name to show in place of name.
            target_app_ids: Ids of the target apps.
            tags: Tags for sorting and search.
            team: Name of the responsible team.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/param_stores`.
        """
        from . import param_stores_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                description=description,
                display_name=display_name,
                target_app_ids=target_app_ids,
                tags=tags,
                team=team,
            ),
            operation.parse,
        )

    async def get(self, param_store_name: str, /) -> models.ParamStore:
        """Read a param store by name: each parameter with a static value, or the gate, layer, config or experiment behind it.

        Args:
            param_store_name: Name of the param store.

        Source: `GET /console/v1/param_stores/{name}`.
        """
        from . import param_stores_get as operation

        return await self._caller.call(operation.build(param_store_name), operation.parse)

    async def update(
        self,
        param_store_name: str,
        /,
        *,
        description: str | Unset = UNSET,
        parameters: Sequence[
            models.StaticBooleanParamLike
            | models.StaticNumberParamLike
            | models.StaticStringParamLike
            | models.StaticObjectParamLike
            | models.StaticArrayParamLike
            | models.GateBooleanParamLike
            | models.GateNumberParamLike
            | models.GateStringParamLike
            | models.GateObjectParamLike
            | models.GateArrayParamLike
            | models.LayerReferenceParamLike
            | models.DynamicConfigReferenceParamLike
            | models.ExperimentReferenceParamLike
        ]
        | Unset = UNSET,
    ) -> models.ParamStore:
        """Update the description or parameters of a param store, both optional. Its name, tags and target apps stay.

        Args:
            param_store_name: Name of the param store.
            description: Free text on what it is for.
            parameters: Parameters, each static or a reference to a gate, layer, dynamic config or experiment.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/param_stores/{name}`.
        """
        from . import param_stores_update as operation

        return await self._caller.call(
            operation.build(param_store_name, description=description, parameters=parameters), operation.parse
        )

    async def delete(self, param_store_name: str, /) -> models.MessageResponse:
        """Delete a param store with its parameters; the API has no call to restore it. Answers only a message.

        Args:
            param_store_name: Name of the param store.

        Source: `DELETE /console/v1/param_stores/{name}`.
        """
        from . import param_stores_delete as operation

        return await self._caller.call(operation.build(param_store_name), operation.parse)
