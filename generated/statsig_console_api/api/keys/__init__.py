"""The keys operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class KeysNamespace(Namespace, name="keys"):
    """The keys operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        primary_target_app: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Key]:
        """List API keys with scopes, environments and status, 100 a page unless told. Answers may hold secrets; 403 if your key lacks the right.

        Args:
            primary_target_app: Only keys with this primary target app.
            environment: Only keys for this environment.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/keys`.
        """
        from . import keys_list as operation

        return self._caller.list_pages(
            operation.build(primary_target_app=primary_target_app, environment=environment, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )

    def create(
        self,
        *,
        description: str,
        type: models.KeyType,
        scopes: Sequence[models.KeyScope] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        target_app_id: str | Unset = UNSET,
        secondary_target_app_ids: Sequence[str] | Unset = UNSET,
    ) -> models.Key:
        """Create a key; description and type are required. The answer holds the new secret: keep it safe and out of logs.

        Args:
            description: What the key is for, at most 1,000 characters.
            type: Kind of key; no later call changes it.
            scopes: What the key may do.
            environments: Names of the environments the key is for.
            target_app_id: Id of the primary target app.
            secondary_target_app_ids: Ids of further target apps.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/keys`.
        """
        from . import keys_create as operation

        return self._caller.call(
            operation.build(
                description=description,
                type=type,
                scopes=scopes,
                environments=environments,
                target_app_id=target_app_id,
                secondary_target_app_ids=secondary_target_app_ids,
            ),
            operation.parse,
        )

    def get(self, key_id: str, /) -> models.Key:
        """Read the type, scopes, environments, target apps and status of a key. The answer may hold the secret; 403 if your key lacks the right.

        Args:
            key_id: The key's id.

        Source: `GET /console/v1/keys/{id}`.
        """
        from . import keys_get as operation

        return self._caller.call(operation.build(key_id), operation.parse)

    def delete(self, key_id: str, /) -> models.MessageResponse:
        """Delete an API key; the API has no call to restore it. Answers only a message, or 403 if your key lacks the right.

        Args:
            key_id: The key's id.

        Source: `DELETE /console/v1/keys/{id}`.
        """
        from . import keys_delete as operation

        return self._caller.call(operation.build(key_id), operation.parse)

    def update(
        self,
        key_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        scopes: Sequence[models.KeyScope] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        target_app_id: str | None | Unset = UNSET,
        secondary_target_app_ids: Sequence[str] | None | Unset = UNSET,
    ) -> models.Key:
        """Change the description, scopes, environments or target apps of a key. Its type, status and secret stay.

        Args:
            key_id: The key's id.
            description: What the key is for, at most 1,000 characters.
            scopes: What the key may do.
            environments: Names of the environments the key is for.
            target_app_id: Id of the primary target app; null for none.
            secondary_target_app_ids: Ids of further target apps; null for none.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `PATCH /console/v1/keys/{id}`.
        """
        from . import keys_update as operation

        return self._caller.call(
            operation.build(
                key_id,
                description=description,
                scopes=scopes,
                environments=environments,
                target_app_id=target_app_id,
                secondary_target_app_ids=secondary_target_app_ids,
            ),
            operation.parse,
        )

    def deactivate(self, key_id: str, /) -> models.MessageResponse:
        """Switch a key off without deleting it; its status becomes deactivated, and the API has no call to switch it on again.

        Args:
            key_id: The key's id.

        Source: `PATCH /console/v1/keys/{id}/deactivate`.
        """
        from . import keys_deactivate as operation

        return self._caller.call(operation.build(key_id), operation.parse)

    def rotate(self, key_id: str, /) -> models.Key:
        """Give a key a new secret, held by the answer: store it and hand it to every user of the old one. 403 if your key lacks the right.

        Args:
            key_id: The key's id.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/keys/{id}/rotate`.
        """
        from . import keys_rotate as operation

        return self._caller.call(operation.build(key_id), operation.parse)


class AsyncKeysNamespace(Namespace, name="keys"):
    """The keys operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        primary_target_app: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Key]:
        """List API keys with scopes, environments and status, 100 a page unless told. Answers may hold secrets; 403 if your key lacks the right.

        Args:
            primary_target_app: Only keys with this primary target app.
            environment: Only keys for this environment.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/keys`.
        """
        from . import keys_list as operation

        return self._caller.list_pages(
            operation.build(primary_target_app=primary_target_app, environment=environment, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        description: str,
        type: models.KeyType,
        scopes: Sequence[models.KeyScope] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        target_app_id: str | Unset = UNSET,
        secondary_target_app_ids: Sequence[str] | Unset = UNSET,
    ) -> models.Key:
        """Create a key; description and type are required. The answer holds the new secret: keep it safe and out of logs.

        Args:
            description: What the key is for, at most 1,000 characters.
            type: Kind of key; no later call changes it.
            scopes: What the key may do.
            environments: Names of the environments the key is for.
            target_app_id: Id of the primary target app.
            secondary_target_app_ids: Ids of further target apps.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/keys`.
        """
        from . import keys_create as operation

        return await self._caller.call(
            operation.build(
                description=description,
                type=type,
                scopes=scopes,
                environments=environments,
                target_app_id=target_app_id,
                secondary_target_app_ids=secondary_target_app_ids,
            ),
            operation.parse,
        )

    async def get(self, key_id: str, /) -> models.Key:
        """Read the type, scopes, environments, target apps and status of a key. The answer may hold the secret; 403 if your key lacks the right.

        Args:
            key_id: The key's id.

        Source: `GET /console/v1/keys/{id}`.
        """
        from . import keys_get as operation

        return await self._caller.call(operation.build(key_id), operation.parse)

    async def delete(self, key_id: str, /) -> models.MessageResponse:
        """Delete an API key; the API has no call to restore it. Answers only a message, or 403 if your key lacks the right.

        Args:
            key_id: The key's id.

        Source: `DELETE /console/v1/keys/{id}`.
        """
        from . import keys_delete as operation

        return await self._caller.call(operation.build(key_id), operation.parse)

    async def update(
        self,
        key_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        scopes: Sequence[models.KeyScope] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        target_app_id: str | None | Unset = UNSET,
        secondary_target_app_ids: Sequence[str] | None | Unset = UNSET,
    ) -> models.Key:
        """Change the description, scopes, environments or target apps of a key. Its type, status and secret stay.

        Args:
            key_id: The key's id.
            description: What the key is for, at most 1,000 characters.
            scopes: What the key may do.
            environments: Names of the environments the key is for.
            target_app_id: Id of the primary target app; null for none.
            secondary_target_app_ids: Ids of further target apps; null for none.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `PATCH /console/v1/keys/{id}`.
        """
        from . import keys_update as operation

        return await self._caller.call(
            operation.build(
                key_id,
                description=description,
                scopes=scopes,
                environments=environments,
                target_app_id=target_app_id,
                secondary_target_app_ids=secondary_target_app_ids,
            ),
            operation.parse,
        )

    async def deactivate(self, key_id: str, /) -> models.MessageResponse:
        """Switch a key off without deleting it; its status becomes deactivated, and the API has no call to switch it on again.

        Args:
            key_id: The key's id.

        Source: `PATCH /console/v1/keys/{id}/deactivate`.
        """
        from . import keys_deactivate as operation

        return await self._caller.call(operation.build(key_id), operation.parse)

    async def rotate(self, key_id: str, /) -> models.Key:
        """Give a key a new secret, held by the answer: store it and hand it to every user of the old one. 403 if your key lacks the right.

        Args:
            key_id: The key's id.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/keys/{id}/rotate`.
        """
        from . import keys_rotate as operation

        return await self._caller.call(operation.build(key_id), operation.parse)
