"""The target_apps operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class TargetAppsNamespace(Namespace, name="target_apps"):
    """The target_apps operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.TargetApp]:
        """List target apps with id and name, 100 a page unless told; descriptions and assigned configs are not in the answer.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/target_app`.
        """
        from . import target_apps_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        description: str,
        gates: Sequence[str] | Unset = UNSET,
        dynamic_configs: Sequence[str] | Unset = UNSET,
        experiments: Sequence[str] | Unset = UNSET,
    ) -> models.TargetApp:
        """Create a target app, name and description required, and assign gates, dynamic configs and experiments to it in the same call.

        Args:
            name: What people see it called.
            description: Free text on what it is for.
            gates: IDs of gates to assign to the app or apps.
            dynamic_configs: IDs of dynamic configs to assign to the app or apps.
            experiments: IDs of experiments to assign to the app or apps.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/target_app`.
        """
        from . import target_apps_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                description=description,
                gates=gates,
                dynamic_configs=dynamic_configs,
                experiments=experiments,
            ),
            operation.parse,
        )

    def assign(
        self,
        *,
        target_apps: Sequence[str],
        gates: Sequence[str] | Unset = UNSET,
        dynamic_configs: Sequence[str] | Unset = UNSET,
        experiments: Sequence[str] | Unset = UNSET,
    ) -> models.MessageResponse:
        """Assign many gates, dynamic configs and experiments to one or more target apps in one call; an unknown config ID gives 404.

        Args:
            target_apps: IDs of the target apps to assign to, at least one.
            gates: IDs of gates to assign to the app or apps.
            dynamic_configs: IDs of dynamic configs to assign to the app or apps.
            experiments: IDs of experiments to assign to the app or apps.

        Source: `PATCH /console/v1/target_app`.
        """
        from . import target_apps_assign as operation

        return self._caller.call(
            operation.build(
                target_apps=target_apps, gates=gates, dynamic_configs=dynamic_configs, experiments=experiments
            ),
            operation.parse,
        )

    def get(self, target_app_id: str, /) -> models.TargetApp:
        """Read one target app's id and name; the configs assigned to it are not in the answer.

        Args:
            target_app_id: The target app's id.

        Source: `GET /console/v1/target_app/{id}`.
        """
        from . import target_apps_get as operation

        return self._caller.call(operation.build(target_app_id), operation.parse)

    def delete(self, target_app_id: str, /) -> models.MessageResponse:
        """Delete a target app by the id that listing them gives; answers only a message, not what was assigned to it.

        Args:
            target_app_id: The target app's id.

        Source: `DELETE /console/v1/target_app/{id}`.
        """
        from . import target_apps_delete as operation

        return self._caller.call(operation.build(target_app_id), operation.parse)

    def update(
        self, target_app_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> models.MessageResponse:
        """Rename or describe a target app; its assignments are changed by the bulk call instead. Answers only a message, not the app.

        Args:
            target_app_id: The target app's id.
            name: What people see it called.
            description: Free text on what it is for.

        Source: `PATCH /console/v1/target_app/{id}`.
        """
        from . import target_apps_update as operation

        return self._caller.call(operation.build(target_app_id, name=name, description=description), operation.parse)


class AsyncTargetAppsNamespace(Namespace, name="target_apps"):
    """The target_apps operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.TargetApp]:
        """List target apps with id and name, 100 a page unless told; descriptions and assigned configs are not in the answer.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/target_app`.
        """
        from . import target_apps_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        description: str,
        gates: Sequence[str] | Unset = UNSET,
        dynamic_configs: Sequence[str] | Unset = UNSET,
        experiments: Sequence[str] | Unset = UNSET,
    ) -> models.TargetApp:
        """Create a target app, name and description required, and assign gates, dynamic configs and experiments to it in the same call.

        Args:
            name: What people see it called.
            description: Free text on what it is for.
            gates: IDs of gates to assign to the app or apps.
            dynamic_configs: IDs of dynamic configs to assign to the app or apps.
            experiments: IDs of experiments to assign to the app or apps.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/target_app`.
        """
        from . import target_apps_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                description=description,
                gates=gates,
                dynamic_configs=dynamic_configs,
                experiments=experiments,
            ),
            operation.parse,
        )

    async def assign(
        self,
        *,
        target_apps: Sequence[str],
        gates: Sequence[str] | Unset = UNSET,
        dynamic_configs: Sequence[str] | Unset = UNSET,
        experiments: Sequence[str] | Unset = UNSET,
    ) -> models.MessageResponse:
        """Assign many gates, dynamic configs and experiments to one or more target apps in one call; an unknown config ID gives 404.

        Args:
            target_apps: IDs of the target apps to assign to, at least one.
            gates: IDs of gates to assign to the app or apps.
            dynamic_configs: IDs of dynamic configs to assign to the app or apps.
            experiments: IDs of experiments to assign to the app or apps.

        Source: `PATCH /console/v1/target_app`.
        """
        from . import target_apps_assign as operation

        return await self._caller.call(
            operation.build(
                target_apps=target_apps, gates=gates, dynamic_configs=dynamic_configs, experiments=experiments
            ),
            operation.parse,
        )

    async def get(self, target_app_id: str, /) -> models.TargetApp:
        """Read one target app's id and name; the configs assigned to it are not in the answer.

        Args:
            target_app_id: The target app's id.

        Source: `GET /console/v1/target_app/{id}`.
        """
        from . import target_apps_get as operation

        return await self._caller.call(operation.build(target_app_id), operation.parse)

    async def delete(self, target_app_id: str, /) -> models.MessageResponse:
        """Delete a target app by the id that listing them gives; answers only a message, not what was assigned to it.

        Args:
            target_app_id: The target app's id.

        Source: `DELETE /console/v1/target_app/{id}`.
        """
        from . import target_apps_delete as operation

        return await self._caller.call(operation.build(target_app_id), operation.parse)

    async def update(
        self, target_app_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET
    ) -> models.MessageResponse:
        """Rename or describe a target app; its assignments are changed by the bulk call instead. Answers only a message, not the app.

        Args:
            target_app_id: The target app's id.
            name: What people see it called.
            description: Free text on what it is for.

        Source: `PATCH /console/v1/target_app/{id}`.
        """
        from . import target_apps_update as operation

        return await self._caller.call(
            operation.build(target_app_id, name=name, description=description), operation.parse
        )
