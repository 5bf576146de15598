"""The release_pipeline_triggers operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ReleasePipelineTriggersNamespace(Namespace, name="release_pipeline_triggers"):
    """The release_pipeline_triggers operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        release_pipeline_id: str | None | Unset = UNSET,
        gate_id: str | None | Unset = UNSET,
        dynamic_config_id: str | None | Unset = UNSET,
        status: models.ReleasePipelineTriggerStatus | None | Unset = UNSET,
        start_date: str | date | None | Unset = UNSET,
        end_date: str | date | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.ReleasePipelineTrigger]:
        """List runs of release pipelines, with current phase and action log; filter by pipeline, gate, dynamic config, status and dates.

        Args:
            release_pipeline_id: Only runs of this release pipeline.
            gate_id: Only runs started for this gate.
            dynamic_config_id: Only runs started for this dynamic config.
            status: Only runs in this state.
            start_date: Start of the period, as a day YYYY-MM-DD.
            end_date: End of the period, as a day YYYY-MM-DD.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/release_pipeline_triggers`.
        """
        from . import release_pipeline_triggers_list as operation

        return self._caller.list_pages(
            operation.build(
                release_pipeline_id=release_pipeline_id,
                gate_id=gate_id,
                dynamic_config_id=dynamic_config_id,
                status=status,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )

    def get(self, release_pipeline_trigger_id: str, /) -> models.ReleasePipelineTrigger:
        """Read one pipeline run: status, current phase with its end time, and every action with actor and time; gives the phaseID that other calls need.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.

        Source: `GET /console/v1/release_pipeline_triggers/{id}`.
        """
        from . import release_pipeline_triggers_get as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id), operation.parse)

    def abort(self, release_pipeline_trigger_id: str, /) -> models.ReleasePipelineTrigger:
        """Abort a pipeline run; takes no body, so no phaseID guards it. Answers the run with its new status; use pause to hold it instead.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/abort`.
        """
        from . import release_pipeline_triggers_abort as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id), operation.parse)

    def approve(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Approve a phase of a pipeline run, needed where the phase requires review; phaseID must name it. Answers the run.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/approve`.
        """
        from . import release_pipeline_triggers_approve as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)

    def pause(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Hold a pipeline run, to be let go on by unpause; phaseID is required. Answers the run with status and action log.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/pause`.
        """
        from . import release_pipeline_triggers_pause as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)

    def rollout(self, release_pipeline_trigger_id: str, /) -> models.ReleasePipelineTrigger:
        """Roll a pipeline run out in full at once; takes no phaseID, so nothing guards against a phase that has moved on. Answers the run.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/rollout`.
        """
        from . import release_pipeline_triggers_rollout as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id), operation.parse)

    def skip(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Skip to a phase of a pipeline run; whether the phaseID names the phase to leave or to reach is not documented. Answers the run.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/skip`.
        """
        from . import release_pipeline_triggers_skip as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)

    def unpause(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Let a paused pipeline run go on; phaseID is required. Answers the run, with the current phase and the time it ends.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/unpause`.
        """
        from . import release_pipeline_triggers_unpause as operation

        return self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)


class AsyncReleasePipelineTriggersNamespace(Namespace, name="release_pipeline_triggers"):
    """The release_pipeline_triggers operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        release_pipeline_id: str | None | Unset = UNSET,
        gate_id: str | None | Unset = UNSET,
        dynamic_config_id: str | None | Unset = UNSET,
        status: models.ReleasePipelineTriggerStatus | None | Unset = UNSET,
        start_date: str | date | None | Unset = UNSET,
        end_date: str | date | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.ReleasePipelineTrigger]:
        """List runs of release pipelines, with current phase and action log; filter by pipeline, gate, dynamic config, status and dates.

        Args:
            release_pipeline_id: Only runs of this release pipeline.
            gate_id: Only runs started for this gate.
            dynamic_config_id: Only runs started for this dynamic config.
            status: Only runs in this state.
            start_date: Start of the period, as a day YYYY-MM-DD.
            end_date: End of the period, as a day YYYY-MM-DD.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/release_pipeline_triggers`.
        """
        from . import release_pipeline_triggers_list as operation

        return self._caller.list_pages(
            operation.build(
                release_pipeline_id=release_pipeline_id,
                gate_id=gate_id,
                dynamic_config_id=dynamic_config_id,
                status=status,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                page=page,
            ),
            operation.parse,
            max_items=max_items,
        )

    async def get(self, release_pipeline_trigger_id: str, /) -> models.ReleasePipelineTrigger:
        """Read one pipeline run: status, current phase with its end time, and every action with actor and time; gives the phaseID that other calls need.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.

        Source: `GET /console/v1/release_pipeline_triggers/{id}`.
        """
        from . import release_pipeline_triggers_get as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id), operation.parse)

    async def abort(self, release_pipeline_trigger_id: str, /) -> models.ReleasePipelineTrigger:
        """Abort a pipeline run; takes no body, so no phaseID guards it. Answers the run with its new status; use pause to hold it instead.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/abort`.
        """
        from . import release_pipeline_triggers_abort as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id), operation.parse)

    async def approve(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Approve a phase of a pipeline run, needed where the phase requires review; phaseID must name it. Answers the run.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/approve`.
        """
        from . import release_pipeline_triggers_approve as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)

    async def pause(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Hold a pipeline run, to be let go on by unpause; phaseID is required. Answers the run with status and action log.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/pause`.
        """
        from . import release_pipeline_triggers_pause as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)

    async def rollout(self, release_pipeline_trigger_id: str, /) -> models.ReleasePipelineTrigger:
        """Roll a pipeline run out in full at once; takes no phaseID, so nothing guards against a phase that has moved on. Answers the run.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/rollout`.
        """
        from . import release_pipeline_triggers_rollout as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id), operation.parse)

    async def skip(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Skip to a phase of a pipeline run; whether the phaseID names the phase to leave or to reach is not documented. Answers the run.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/skip`.
        """
        from . import release_pipeline_triggers_skip as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)

    async def unpause(self, release_pipeline_trigger_id: str, /, *, phase_id: str) -> models.ReleasePipelineTrigger:
        """Let a paused pipeline run go on; phaseID is required. Answers the run, with the current phase and the time it ends.

        Args:
            release_pipeline_trigger_id: The release pipeline trigger's id.
            phase_id: ID of the phase you mean to act on; guards against changing a pipeline that has moved on.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/release_pipeline_triggers/{id}/unpause`.
        """
        from . import release_pipeline_triggers_unpause as operation

        return await self._caller.call(operation.build(release_pipeline_trigger_id, phase_id=phase_id), operation.parse)
