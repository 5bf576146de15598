"""The release_pipelines operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ReleasePipelinesNamespace(Namespace, name="release_pipelines"):
    """The release_pipelines operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.ReleasePipeline]:
        """List release pipelines, 100 a page unless told, with ordered phases: rules, interval in ms, and whether a review is required.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/release_pipelines`.
        """
        from . import release_pipelines_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        phases: models.ReleasePipelinePhases | Unset = UNSET,
        trigger_notice: str | None | Unset = UNSET,
    ) -> models.ReleasePipeline:
        """Define a release pipeline; only name is required, and phases run in the order given. Answers it with its id.

        Args:
            name: What people see it called.
            phases: Phases in the order they run; each needs name, timeIntervalMs (ms), requiredReview and rules.
            trigger_notice: Text shown to whoever starts a run; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/release_pipelines`.
        """
        from . import release_pipelines_create as operation

        return self._caller.call(
            operation.build(name=name, phases=phases, trigger_notice=trigger_notice), operation.parse
        )

    def get(self, release_pipeline_id: str, /) -> models.ReleasePipeline:
        """Read one pipeline's definition: phases in running order with rules, interval in ms and review flag. Runs are under triggers.

        Args:
            release_pipeline_id: The release pipeline's id.

        Source: `GET /console/v1/release_pipelines/{id}`.
        """
        from . import release_pipelines_get as operation

        return self._caller.call(operation.build(release_pipeline_id), operation.parse)

    def update(
        self,
        release_pipeline_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        phases: models.ReleasePipelinePhases | Unset = UNSET,
        trigger_notice: str | None | Unset = UNSET,
    ) -> models.ReleasePipeline:
        """Change a pipeline's name, its phases, or both; no field is required. Answers the whole pipeline as it now is.

        Args:
            release_pipeline_id: The release pipeline's id.
            name: What people see it called.
            phases: Phases in the order they run; each needs name, timeIntervalMs (ms), requiredReview and rules.
            trigger_notice: Text shown to whoever starts a run; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/release_pipelines/{id}`.
        """
        from . import release_pipelines_update as operation

        return self._caller.call(
            operation.build(release_pipeline_id, name=name, phases=phases, trigger_notice=trigger_notice),
            operation.parse,
        )

    def delete(self, release_pipeline_id: str, /) -> models.MessageResponse:
        """Delete a release pipeline definition (to stop a run, abort its trigger instead); answers only a message.

        Args:
            release_pipeline_id: The release pipeline's id.

        Source: `DELETE /console/v1/release_pipelines/{id}`.
        """
        from . import release_pipelines_delete as operation

        return self._caller.call(operation.build(release_pipeline_id), operation.parse)


class AsyncReleasePipelinesNamespace(Namespace, name="release_pipelines"):
    """The release_pipelines operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.ReleasePipeline]:
        """List release pipelines, 100 a page unless told, with ordered phases: rules, interval in ms, and whether a review is required.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/release_pipelines`.
        """
        from . import release_pipelines_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        phases: models.ReleasePipelinePhases | Unset = UNSET,
        trigger_notice: str | None | Unset = UNSET,
    ) -> models.ReleasePipeline:
        """Define a release pipeline; only name is required, and phases run in the order given. Answers it with its id.

        Args:
            name: What people see it called.
            phases: Phases in the order they run; each needs name, timeIntervalMs (ms), requiredReview and rules.
            trigger_notice: Text shown to whoever starts a run; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/release_pipelines`.
        """
        from . import release_pipelines_create as operation

        return await self._caller.call(
            operation.build(name=name, phases=phases, trigger_notice=trigger_notice), operation.parse
        )

    async def get(self, release_pipeline_id: str, /) -> models.ReleasePipeline:
        """Read one pipeline's definition: phases in running order with rules, interval in ms and review flag. Runs are under triggers.

        Args:
            release_pipeline_id: The release pipeline's id.

        Source: `GET /console/v1/release_pipelines/{id}`.
        """
        from . import release_pipelines_get as operation

        return await self._caller.call(operation.build(release_pipeline_id), operation.parse)

    async def update(
        self,
        release_pipeline_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        phases: models.ReleasePipelinePhases | Unset = UNSET,
        trigger_notice: str | None | Unset = UNSET,
    ) -> models.ReleasePipeline:
        """Change a pipeline's name, its phases, or both; no field is required. Answers the whole pipeline as it now is.

        Args:
            release_pipeline_id: The release pipeline's id.
            name: What people see it called.
            phases: Phases in the order they run; each needs name, timeIntervalMs (ms), requiredReview and rules.
            trigger_notice: Text shown to whoever starts a run; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/release_pipelines/{id}`.
        """
        from . import release_pipelines_update as operation

        return await self._caller.call(
            operation.build(release_pipeline_id, name=name, phases=phases, trigger_notice=trigger_notice),
            operation.parse,
        )

    async def delete(self, release_pipeline_id: str, /) -> models.MessageResponse:
        """Delete a release pipeline definition (to stop a run, abort its trigger instead); answers only a message.

        Args:
            release_pipeline_id: The release pipeline's id.

        Source: `DELETE /console/v1/release_pipelines/{id}`.
        """
        from . import release_pipelines_delete as operation

        return await self._caller.call(operation.build(release_pipeline_id), operation.parse)
