"""The tags operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class TagsNamespace(Namespace, name="tags"):
    """The tags operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.Tag]:
        """List the project's tags with id, description and whether each is core, 100 a page unless told; there are no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/tags`.
        """
        from . import tags_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(self, *, name: str, description: str, is_core: bool | Unset = UNSET) -> models.Tag:
        """Create a tag; name (up to 100 characters) and description are both required, isCore is false unless set. Answers it with its id.

        Args:
            name: 1–100 characters.
            description: At most 1,000 characters.
            is_core: Marks the tag as core; false when a new tag leaves it out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/tags`.
        """
        from . import tags_create as operation

        return self._caller.call(operation.build(name=name, description=description, is_core=is_core), operation.parse)

    def get(self, tag_id: str, /) -> models.Tag:
        """Read one tag's name, description and core flag; 404 if there is no such tag. Configs that carry it are not listed.

        Args:
            tag_id: The tag's id.

        Source: `GET /console/v1/tags/{id}`.
        """
        from . import tags_get as operation

        return self._caller.call(operation.build(tag_id), operation.parse)

    def delete(self, tag_id: str, /) -> models.MessageResponse:
        """Delete a tag by the id that listing tags gives; answers only a message, and what happens to configs with it is not documented.

        Args:
            tag_id: The tag's id.

        Source: `DELETE /console/v1/tags/{id}`.
        """
        from . import tags_delete as operation

        return self._caller.call(operation.build(tag_id), operation.parse)

    def update(
        self,
        tag_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_core: bool | Unset = UNSET,
    ) -> models.Tag:
        """Rename or describe a tag or change its core flag, sending only what changes; leave isCore out to keep it. Answers the tag.

        Args:
            tag_id: The tag's id.
            name: 1–100 characters.
            description: At most 1,000 characters.
            is_core: Marks the tag as core; send it only to change it.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/tags/{id}`.
        """
        from . import tags_update as operation

        return self._caller.call(
            operation.build(tag_id, name=name, description=description, is_core=is_core), operation.parse
        )


class AsyncTagsNamespace(Namespace, name="tags"):
    """The tags operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.Tag]:
        """List the project's tags with id, description and whether each is core, 100 a page unless told; there are no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/tags`.
        """
        from . import tags_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(self, *, name: str, description: str, is_core: bool | Unset = UNSET) -> models.Tag:
        """Create a tag; name (up to 100 characters) and description are both required, isCore is false unless set. Answers it with its id.

        Args:
            name: 1–100 characters.
            description: At most 1,000 characters.
            is_core: Marks the tag as core; false when a new tag leaves it out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/tags`.
        """
        from . import tags_create as operation

        return await self._caller.call(
            operation.build(name=name, description=description, is_core=is_core), operation.parse
        )

    async def get(self, tag_id: str, /) -> models.Tag:
        """Read one tag's name, description and core flag; 404 if there is no such tag. Configs that carry it are not listed.

        Args:
            tag_id: The tag's id.

        Source: `GET /console/v1/tags/{id}`.
        """
        from . import tags_get as operation

        return await self._caller.call(operation.build(tag_id), operation.parse)

    async def delete(self, tag_id: str, /) -> models.MessageResponse:
        """Delete a tag by the id that listing tags gives; answers only a message, and what happens to configs with it is not documented.

        Args:
            tag_id: The tag's id.

        Source: `DELETE /console/v1/tags/{id}`.
        """
        from . import tags_delete as operation

        return await self._caller.call(operation.build(tag_id), operation.parse)

    async def update(
        self,
        tag_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_core: bool | Unset = UNSET,
    ) -> models.Tag:
        """Rename or describe a tag or change its core flag, sending only what changes; leave isCore out to keep it. Answers the tag.

        Args:
            tag_id: The tag's id.
            name: 1–100 characters.
            description: At most 1,000 characters.
            is_core: Marks the tag as core; send it only to change it.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/tags/{id}`.
        """
        from . import tags_update as operation

        return await self._caller.call(
            operation.build(tag_id, name=name, description=description, is_core=is_core), operation.parse
        )
