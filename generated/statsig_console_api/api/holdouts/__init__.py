"""The holdouts operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class HoldoutsOverridesNamespace(Namespace, name="holdouts.overrides"):
    """The holdouts.overrides operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, holdout_id: str, /) -> models.GateOverrides:
        """Read which user and custom ids are forced to pass or fail a holdout, overall and by environment.

        Args:
            holdout_id: The holdout's id.

        Source: `GET /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_get as operation

        return self._caller.call(operation.build(holdout_id), operation.parse)

    def set(
        self, holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Set the overrides of a holdout in place of adding: either id lists of up to 2,000 each, or environment overrides.

        Args:
            holdout_id: The holdout's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_set as operation

        return self._caller.call(operation.build(holdout_id, body), operation.parse)

    def remove(
        self, holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Remove the holdout overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            holdout_id: The holdout's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_remove as operation

        return self._caller.call(operation.build(holdout_id, body), operation.parse)

    def add(
        self, holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Add overrides to those a holdout has: either id lists of up to 2,000 each, or environment overrides.

        Args:
            holdout_id: The holdout's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_add as operation

        return self._caller.call(operation.build(holdout_id, body), operation.parse)


class HoldoutsPulseResultsNamespace(Namespace, name="holdouts.pulse_results"):
    """The holdouts.pulse_results operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self,
        holdout_id: str,
        /,
        *,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
    ) -> models.GatePulseResults:
        """Read a holdout's measured effect on its monitoring metrics: means, changes, intervals and p-values.

        Args:
            holdout_id: The holdout's id.
            cuped: "true" or "false": reduce variance with data from before exposure (CUPED).
            confidence: Confidence level of the intervals, in percent 0–100.

        Source: `GET /console/v1/holdouts/{id}/pulse_results`.
        """
        from . import holdouts_pulse_results_get as operation

        return self._caller.call(operation.build(holdout_id, cuped=cuped, confidence=confidence), operation.parse)


class HoldoutsNamespace(Namespace, name="holdouts"):
    """The holdouts operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def overrides(self) -> HoldoutsOverridesNamespace:
        """The holdouts.overrides operations."""
        return HoldoutsOverridesNamespace(self._caller)

    @namespace
    def pulse_results(self) -> HoldoutsPulseResultsNamespace:
        """The holdouts.pulse_results operations."""
        return HoldoutsPulseResultsNamespace(self._caller)

    def list(
        self,
        *,
        creator_name: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Holdout]:
        """List holdouts with their gates, experiments and layers, 100 a page unless told; filter by creator or tags.

        Args:
            creator_name: Only entities made by the person of this name.
            creator_id: Only entities made by the user of this id.
            tags: Only entities with this tag; one tag or a list.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/holdouts`.
        """
        from . import holdouts_list as operation

        return self._caller.list_pages(
            operation.build(creator_name=creator_name, creator_id=creator_id, tags=tags, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
    ) -> models.Holdout:
        """Create a holdout; only name is required. Percentage, gates, experiments and layers are set by a later update. 400 if the name is taken.

        Args:
            name: 3–100 letters, digits, spaces, _ or -; must not be in use.
            description: Free text, at most 1,000 characters.
            id_type: Unit the holdout is drawn from, such as userID.
            team_id: Id of the responsible team; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/holdouts`.
        """
        from . import holdouts_create as operation

        return self._caller.call(
            operation.build(name=name, description=description, id_type=id_type, team_id=team_id), operation.parse
        )

    def get(self, holdout_id: str, /) -> models.Holdout:
        """Read a holdout: its percentage and the gates, experiments and layers under it. Overrides are a separate call.

        Args:
            holdout_id: The holdout's id.

        Source: `GET /console/v1/holdouts/{id}`.
        """
        from . import holdouts_get as operation

        return self._caller.call(operation.build(holdout_id), operation.parse)

    def replace(
        self,
        holdout_id: str,
        /,
        *,
        is_enabled: bool,
        description: str,
        pass_percentage: float,
        gate_ids: Sequence[str],
        experiment_ids: Sequence[str],
        layer_ids: Sequence[str],
        is_global: bool,
        targeting_gate_id: str | None,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
    ) -> models.Holdout:
        """Replace the settings of a holdout: every field but monitoringMetrics is required. experimentIDs replace those before.

        Args:
            holdout_id: The holdout's id.
            is_enabled: Turn the holdout on or off.
            description: Free text, at most 1,000 characters.
            pass_percentage: Percent of users in the holdout, 0–10.
            gate_ids: Ids of the gates under the holdout.
            experiment_ids: Ids of all experiments under the holdout; replaces those before.
            layer_ids: Ids of the layers under the holdout.
            is_global: Whether new gates come under the holdout too.
            targeting_gate_id: Id of the gate that targets the holdout; null for none.
            monitoring_metrics: Metrics to watch, each with name and type.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/holdouts/{id}`.
        """
        from . import holdouts_replace as operation

        return self._caller.call(
            operation.build(
                holdout_id,
                is_enabled=is_enabled,
                description=description,
                pass_percentage=pass_percentage,
                gate_ids=gate_ids,
                experiment_ids=experiment_ids,
                layer_ids=layer_ids,
                is_global=is_global,
                targeting_gate_id=targeting_gate_id,
                monitoring_metrics=monitoring_metrics,
            ),
            operation.parse,
        )

    def delete(self, holdout_id: str, /) -> models.MessageResponse:
        """Delete a holdout; the API has no call to restore it.

        Args:
            holdout_id: The holdout's id.

        Source: `DELETE /console/v1/holdouts/{id}`.
        """
        from . import holdouts_delete as operation

        return self._caller.call(operation.build(holdout_id), operation.parse)

    def update(
        self,
        holdout_id: str,
        /,
        *,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        pass_percentage: float | Unset = UNSET,
        gate_ids: Sequence[str] | Unset = UNSET,
        experiment_ids: Sequence[str] | Unset = UNSET,
        layer_ids: Sequence[str] | Unset = UNSET,
        is_global: bool | Unset = UNSET,
        targeting_gate_id: str | None | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
    ) -> models.Holdout:
        """Change only the fields you pass. experimentIDs are reported to be appended, even twice, not replaced; read back.

        Args:
            holdout_id: The holdout's id.
            is_enabled: Turn the holdout on or off.
            description: Free text, at most 1,000 characters.
            pass_percentage: Percent of users in the holdout, 0–10.
            gate_ids: Ids of the gates under the holdout.
            experiment_ids: Ids of the experiments to add; reported to append and to allow duplicates.
            layer_ids: Ids of the layers under the holdout.
            is_global: Whether new gates come under the holdout too.
            targeting_gate_id: Id of the gate that targets the holdout; null for none.
            monitoring_metrics: Metrics to watch, each with name and type.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/holdouts/{id}`.
        """
        from . import holdouts_update as operation

        return self._caller.call(
            operation.build(
                holdout_id,
                is_enabled=is_enabled,
                description=description,
                pass_percentage=pass_percentage,
                gate_ids=gate_ids,
                experiment_ids=experiment_ids,
                layer_ids=layer_ids,
                is_global=is_global,
                targeting_gate_id=targeting_gate_id,
                monitoring_metrics=monitoring_metrics,
            ),
            operation.parse,
        )


class AsyncHoldoutsOverridesNamespace(Namespace, name="holdouts.overrides"):
    """The holdouts.overrides operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, holdout_id: str, /) -> models.GateOverrides:
        """Read which user and custom ids are forced to pass or fail a holdout, overall and by environment.

        Args:
            holdout_id: The holdout's id.

        Source: `GET /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_get as operation

        return await self._caller.call(operation.build(holdout_id), operation.parse)

    async def set(
        self, holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Set the overrides of a holdout in place of adding: either id lists of up to 2,000 each, or environment overrides.

        Args:
            holdout_id: The holdout's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_set as operation

        return await self._caller.call(operation.build(holdout_id, body), operation.parse)

    async def remove(
        self, holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Remove the holdout overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            holdout_id: The holdout's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_remove as operation

        return await self._caller.call(operation.build(holdout_id, body), operation.parse)

    async def add(
        self, holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /
    ) -> models.GateOverrides:
        """Add overrides to those a holdout has: either id lists of up to 2,000 each, or environment overrides.

        Args:
            holdout_id: The holdout's id.
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/holdouts/{id}/overrides`.
        """
        from . import holdouts_overrides_add as operation

        return await self._caller.call(operation.build(holdout_id, body), operation.parse)


class AsyncHoldoutsPulseResultsNamespace(Namespace, name="holdouts.pulse_results"):
    """The holdouts.pulse_results operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self,
        holdout_id: str,
        /,
        *,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
    ) -> models.GatePulseResults:
        """Read a holdout's measured effect on its monitoring metrics: means, changes, intervals and p-values.

        Args:
            holdout_id: The holdout's id.
            cuped: "true" or "false": reduce variance with data from before exposure (CUPED).
            confidence: Confidence level of the intervals, in percent 0–100.

        Source: `GET /console/v1/holdouts/{id}/pulse_results`.
        """
        from . import holdouts_pulse_results_get as operation

        return await self._caller.call(operation.build(holdout_id, cuped=cuped, confidence=confidence), operation.parse)


class AsyncHoldoutsNamespace(Namespace, name="holdouts"):
    """The holdouts operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def overrides(self) -> AsyncHoldoutsOverridesNamespace:
        """The holdouts.overrides operations."""
        return AsyncHoldoutsOverridesNamespace(self._caller)

    @namespace
    def pulse_results(self) -> AsyncHoldoutsPulseResultsNamespace:
        """The holdouts.pulse_results operations."""
        return AsyncHoldoutsPulseResultsNamespace(self._caller)

    def list(
        self,
        *,
        creator_name: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Holdout]:
        """List holdouts with their gates, experiments and layers, 100 a page unless told; filter by creator or tags.

        Args:
            creator_name: Only entities made by the person of this name.
            creator_id: Only entities made by the user of this id.
            tags: Only entities with this tag; one tag or a list.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/holdouts`.
        """
        from . import holdouts_list as operation

        return self._caller.list_pages(
            operation.build(creator_name=creator_name, creator_id=creator_id, tags=tags, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
    ) -> models.Holdout:
        """Create a holdout; only name is required. Percentage, gates, experiments and layers are set by a later update. 400 if the name is taken.

        Args:
            name: 3–100 letters, digits, spaces, _ or -; must not be in use.
            description: Free text, at most 1,000 characters.
            id_type: Unit the holdout is drawn from, such as userID.
            team_id: Id of the responsible team; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/holdouts`.
        """
        from . import holdouts_create as operation

        return await self._caller.call(
            operation.build(name=name, description=description, id_type=id_type, team_id=team_id), operation.parse
        )

    async def get(self, holdout_id: str, /) -> models.Holdout:
        """Read a holdout: its percentage and the gates, experiments and layers under it. Overrides are a separate call.

        Args:
            holdout_id: The holdout's id.

        Source: `GET /console/v1/holdouts/{id}`.
        """
        from . import holdouts_get as operation

        return await self._caller.call(operation.build(holdout_id), operation.parse)

    async def replace(
        self,
        holdout_id: str,
        /,
        *,
        is_enabled: bool,
        description: str,
        pass_percentage: float,
        gate_ids: Sequence[str],
        experiment_ids: Sequence[str],
        layer_ids: Sequence[str],
        is_global: bool,
        targeting_gate_id: str | None,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
    ) -> models.Holdout:
        """Replace the settings of a holdout: every field but monitoringMetrics is required. experimentIDs replace those before.

        Args:
            holdout_id: The holdout's id.
            is_enabled: Turn the holdout on or off.
            description: Free text, at most 1,000 characters.
            pass_percentage: Percent of users in the holdout, 0–10.
            gate_ids: Ids of the gates under the holdout.
            experiment_ids: Ids of all experiments under the holdout; replaces those before.
            layer_ids: Ids of the layers under the holdout.
            is_global: Whether new gates come under the holdout too.
            targeting_gate_id: Id of the gate that targets the holdout; null for none.
            monitoring_metrics: Metrics to watch, each with name and type.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/holdouts/{id}`.
        """
        from . import holdouts_replace as operation

        return await self._caller.call(
            operation.build(
                holdout_id,
                is_enabled=is_enabled,
                description=description,
                pass_percentage=pass_percentage,
                gate_ids=gate_ids,
                experiment_ids=experiment_ids,
                layer_ids=layer_ids,
                is_global=is_global,
                targeting_gate_id=targeting_gate_id,
                monitoring_metrics=monitoring_metrics,
            ),
            operation.parse,
        )

    async def delete(self, holdout_id: str, /) -> models.MessageResponse:
        """Delete a holdout; the API has no call to restore it.

        Args:
            holdout_id: The holdout's id.

        Source: `DELETE /console/v1/holdouts/{id}`.
        """
        from . import holdouts_delete as operation

        return await self._caller.call(operation.build(holdout_id), operation.parse)

    async def update(
        self,
        holdout_id: str,
        /,
        *,
        is_enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        pass_percentage: float | Unset = UNSET,
        gate_ids: Sequence[str] | Unset = UNSET,
        experiment_ids: Sequence[str] | Unset = UNSET,
        layer_ids: Sequence[str] | Unset = UNSET,
        is_global: bool | Unset = UNSET,
        targeting_gate_id: str | None | Unset = UNSET,
        monitoring_metrics: models.MetricReferences | Unset = UNSET,
    ) -> models.Holdout:
        """Change only the fields you pass. experimentIDs are reported to be appended, even twice, not replaced; read back.

        Args:
            holdout_id: The holdout's id.
            is_enabled: Turn the holdout on or off.
            description: Free text, at most 1,000 characters.
            pass_percentage: Percent of users in the holdout, 0–10.
            gate_ids: Ids of the gates under the holdout.
            experiment_ids: Ids of the experiments to add; reported to append and to allow duplicates.
            layer_ids: Ids of the layers under the holdout.
            is_global: Whether new gates come under the holdout too.
            targeting_gate_id: Id of the gate that targets the holdout; null for none.
            monitoring_metrics: Metrics to watch, each with name and type.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/holdouts/{id}`.
        """
        from . import holdouts_update as operation

        return await self._caller.call(
            operation.build(
                holdout_id,
                is_enabled=is_enabled,
                description=description,
                pass_percentage=pass_percentage,
                gate_ids=gate_ids,
                experiment_ids=experiment_ids,
                layer_ids=layer_ids,
                is_global=is_global,
                targeting_gate_id=targeting_gate_id,
                monitoring_metrics=monitoring_metrics,
            ),
            operation.parse,
        )
