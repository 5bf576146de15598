"""The layers operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class LayersExperimentsNamespace(Namespace, name="layers.experiments"):
    """The layers.experiments operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        layer_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Experiment]:
        """List the experiments that run in a layer as full experiments, 100 a page unless told.

        Args:
            layer_id: The layer's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/layers/{id}/experiments`.
        """
        from . import layers_experiments_list as operation

        return self._caller.list_pages(
            operation.build(layer_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class LayersOverridesNamespace(Namespace, name="layers.overrides"):
    """The layers.overrides operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, layer_id: str, /) -> models.LayerOverrides:
        """Read the overrides of a layer: those by gate or segment, and those by unit id, with experiment and group.

        Args:
            layer_id: The layer's id.

        Source: `GET /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_get as operation

        return self._caller.call(operation.build(layer_id), operation.parse)

    def set(
        self,
        layer_id: str,
        /,
        *,
        conditional_overrides: models.LayerConditionalOverrides,
        id_overrides: models.LayerIDOverrides,
    ) -> models.LayerOverrides:
        """Set the overrides of a layer to the two lists you pass, both required; use PATCH to add to what is there.

        Args:
            layer_id: The layer's id.
            conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
            id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_set as operation

        return self._caller.call(
            operation.build(layer_id, conditional_overrides=conditional_overrides, id_overrides=id_overrides),
            operation.parse,
        )

    def remove(
        self,
        layer_id: str,
        /,
        *,
        conditional_overrides: models.LayerConditionalOverrides,
        id_overrides: models.LayerIDOverrides,
    ) -> models.LayerOverrides:
        """Remove the layer overrides you name. The body is demanded here: what a call without one clears is not known.

        Args:
            layer_id: The layer's id.
            conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
            id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_remove as operation

        return self._caller.call(
            operation.build(layer_id, conditional_overrides=conditional_overrides, id_overrides=id_overrides),
            operation.parse,
        )

    def add(
        self,
        layer_id: str,
        /,
        *,
        op: Literal["add"],
        conditional_overrides: models.LayerConditionalOverrides,
        id_overrides: models.LayerIDOverrides,
    ) -> models.LayerOverrides:
        """Add overrides to those a layer has. op must be "add", and both lists are required, empty if unused.

        Args:
            layer_id: The layer's id.
            op: Always "add"; removing has calls of its own.
            conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
            id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_add as operation

        return self._caller.call(
            operation.build(layer_id, op=op, conditional_overrides=conditional_overrides, id_overrides=id_overrides),
            operation.parse,
        )

    def remove_conditional(
        self,
        layer_id: str,
        conditional_type: models.ConditionalOverrideType,
        conditional_name: str,
        /,
        *,
        group_name: str,
        experiment_name: str,
        environment: str | None | Unset = UNSET,
    ) -> models.LayerOverrides:
        """Remove one gate or segment override from a layer; succeeds if there is none. Needs groupName and experimentName.

        Args:
            layer_id: The layer's id.
            conditional_type: Whether name is a gate or a segment.
            conditional_name: Gate or segment that the override goes by.
            group_name: Experiment group the override puts the unit in.
            experiment_name: Experiment in the layer that owns the override.
            environment: Environment of the override; left out, the one for all environments is meant.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/layers/{id}/overrides/conditional/{type}/{name}`.
        """
        from . import layers_overrides_remove_conditional as operation

        return self._caller.call(
            operation.build(
                layer_id,
                conditional_type,
                conditional_name,
                group_name=group_name,
                experiment_name=experiment_name,
                environment=environment,
            ),
            operation.parse,
        )

    def remove_user(
        self,
        layer_id: str,
        user_id: str,
        /,
        *,
        group_name: str,
        experiment_name: str,
        id_type: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
    ) -> models.LayerOverrides:
        """Remove one unit id from one group, experiment and environment of a layer; succeeds if absent. Answers all that remain.

        Args:
            layer_id: The layer's id.
            user_id: Unit id to take out of the override.
            group_name: Experiment group the override puts the unit in.
            experiment_name: Experiment in the layer that owns the override.
            id_type: Unit type of the id; the experiment's own when left out.
            environment: Environment of the override; left out, the one for all environments is meant.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/layers/{id}/overrides/userID/{userID}`.
        """
        from . import layers_overrides_remove_user as operation

        return self._caller.call(
            operation.build(
                layer_id,
                user_id,
                group_name=group_name,
                experiment_name=experiment_name,
                id_type=id_type,
                environment=environment,
            ),
            operation.parse,
        )


class LayersNamespace(Namespace, name="layers"):
    """The layers operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def experiments(self) -> LayersExperimentsNamespace:
        """The layers.experiments operations."""
        return LayersExperimentsNamespace(self._caller)

    @namespace
    def overrides(self) -> LayersOverridesNamespace:
        """The layers.overrides operations."""
        return LayersOverridesNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.Layer]:
        """List layers with parameters, 100 a page unless told; isImplicitLayer marks those Statsig made for an experiment.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/layers`.
        """
        from . import layers_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        id_type: str,
        description: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
    ) -> models.Layer:
        """Create a layer; name and idType are required. Parameters cannot be given here, add them with PATCH.

        Args:
            name: Unique, 3–100 letters, digits, spaces, _ or -; the id is formed from it.
            id_type: Unit the layer splits traffic by, such as userID.
            description: Free text, at most 1,000 characters.
            target_apps: Target apps it belongs to; one name or a list.
            team: Name of the responsible team.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/layers`.
        """
        from . import layers_create as operation

        return self._caller.call(
            operation.build(name=name, id_type=id_type, description=description, target_apps=target_apps, team=team),
            operation.parse,
        )

    def get(self, layer_id: str, /) -> models.Layer:
        """Read a layer with its parameters, their default values and its holdouts. Overrides are a separate call.

        Args:
            layer_id: The layer's id.

        Source: `GET /console/v1/layers/{id}`.
        """
        from . import layers_get as operation

        return self._caller.call(operation.build(layer_id), operation.parse)

    def replace(
        self,
        layer_id: str,
        /,
        *,
        description: str,
        parameters: models.LayerParameters,
        target_apps: str | Sequence[str] | Unset = UNSET,
    ) -> models.Layer:
        """Update a layer; description and parameters are both required, yet parameters are reported to change only by PATCH.

        Args:
            layer_id: The layer's id.
            description: Free text, at most 1,000 characters.
            parameters: Parameters of the layer, each with name, type and a default value of that type.
            target_apps: Target apps it belongs to; one name or a list.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/layers/{id}`.
        """
        from . import layers_replace as operation

        return self._caller.call(
            operation.build(layer_id, description=description, parameters=parameters, target_apps=target_apps),
            operation.parse,
        )

    def delete(self, layer_id: str, /) -> models.MessageResponse:
        """Delete a layer; the API has no call to restore it. Answers only a message; list its experiments first.

        Args:
            layer_id: The layer's id.

        Source: `DELETE /console/v1/layers/{id}`.
        """
        from . import layers_delete as operation

        return self._caller.call(operation.build(layer_id), operation.parse)

    def update(
        self,
        layer_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        parameters: models.LayerParameters | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
    ) -> models.Layer:
        """Change only the description, parameters or target apps you pass. Parameters are reported to change only here.

        Args:
            layer_id: The layer's id.
            description: Free text, at most 1,000 characters.
            parameters: Parameters of the layer, each with name, type and a default value of that type.
            target_apps: Target apps it belongs to; one name or a list.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/layers/{id}`.
        """
        from . import layers_update as operation

        return self._caller.call(
            operation.build(layer_id, description=description, parameters=parameters, target_apps=target_apps),
            operation.parse,
        )


class AsyncLayersExperimentsNamespace(Namespace, name="layers.experiments"):
    """The layers.experiments operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        layer_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Experiment]:
        """List the experiments that run in a layer as full experiments, 100 a page unless told.

        Args:
            layer_id: The layer's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/layers/{id}/experiments`.
        """
        from . import layers_experiments_list as operation

        return self._caller.list_pages(
            operation.build(layer_id, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncLayersOverridesNamespace(Namespace, name="layers.overrides"):
    """The layers.overrides operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, layer_id: str, /) -> models.LayerOverrides:
        """Read the overrides of a layer: those by gate or segment, and those by unit id, with experiment and group.

        Args:
            layer_id: The layer's id.

        Source: `GET /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_get as operation

        return await self._caller.call(operation.build(layer_id), operation.parse)

    async def set(
        self,
        layer_id: str,
        /,
        *,
        conditional_overrides: models.LayerConditionalOverrides,
        id_overrides: models.LayerIDOverrides,
    ) -> models.LayerOverrides:
        """Set the overrides of a layer to the two lists you pass, both required; use PATCH to add to what is there.

        Args:
            layer_id: The layer's id.
            conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
            id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_set as operation

        return await self._caller.call(
            operation.build(layer_id, conditional_overrides=conditional_overrides, id_overrides=id_overrides),
            operation.parse,
        )

    async def remove(
        self,
        layer_id: str,
        /,
        *,
        conditional_overrides: models.LayerConditionalOverrides,
        id_overrides: models.LayerIDOverrides,
    ) -> models.LayerOverrides:
        """Remove the layer overrides you name. The body is demanded here: what a call without one clears is not known.

        Args:
            layer_id: The layer's id.
            conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
            id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_remove as operation

        return await self._caller.call(
            operation.build(layer_id, conditional_overrides=conditional_overrides, id_overrides=id_overrides),
            operation.parse,
        )

    async def add(
        self,
        layer_id: str,
        /,
        *,
        op: Literal["add"],
        conditional_overrides: models.LayerConditionalOverrides,
        id_overrides: models.LayerIDOverrides,
    ) -> models.LayerOverrides:
        """Add overrides to those a layer has. op must be "add", and both lists are required, empty if unused.

        Args:
            layer_id: The layer's id.
            op: Always "add"; removing has calls of its own.
            conditional_overrides: Overrides by gate or segment, each with type, name, experimentName and groupName.
            id_overrides: Overrides by unit id, each with groupName and ids; idType and environment are optional.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/layers/{id}/overrides`.
        """
        from . import layers_overrides_add as operation

        return await self._caller.call(
            operation.build(layer_id, op=op, conditional_overrides=conditional_overrides, id_overrides=id_overrides),
            operation.parse,
        )

    async def remove_conditional(
        self,
        layer_id: str,
        conditional_type: models.ConditionalOverrideType,
        conditional_name: str,
        /,
        *,
        group_name: str,
        experiment_name: str,
        environment: str | None | Unset = UNSET,
    ) -> models.LayerOverrides:
        """Remove one gate or segment override from a layer; succeeds if there is none. Needs groupName and experimentName.

        Args:
            layer_id: The layer's id.
            conditional_type: Whether name is a gate or a segment.
            conditional_name: Gate or segment that the override goes by.
            group_name: Experiment group the override puts the unit in.
            experiment_name: Experiment in the layer that owns the override.
            environment: Environment of the override; left out, the one for all environments is meant.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/layers/{id}/overrides/conditional/{type}/{name}`.
        """
        from . import layers_overrides_remove_conditional as operation

        return await self._caller.call(
            operation.build(
                layer_id,
                conditional_type,
                conditional_name,
                group_name=group_name,
                experiment_name=experiment_name,
                environment=environment,
            ),
            operation.parse,
        )

    async def remove_user(
        self,
        layer_id: str,
        user_id: str,
        /,
        *,
        group_name: str,
        experiment_name: str,
        id_type: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
    ) -> models.LayerOverrides:
        """Remove one unit id from one group, experiment and environment of a layer; succeeds if absent. Answers all that remain.

        Args:
            layer_id: The layer's id.
            user_id: Unit id to take out of the override.
            group_name: Experiment group the override puts the unit in.
            experiment_name: Experiment in the layer that owns the override.
            id_type: Unit type of the id; the experiment's own when left out.
            environment: Environment of the override; left out, the one for all environments is meant.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/layers/{id}/overrides/userID/{userID}`.
        """
        from . import layers_overrides_remove_user as operation

        return await self._caller.call(
            operation.build(
                layer_id,
                user_id,
                group_name=group_name,
                experiment_name=experiment_name,
                id_type=id_type,
                environment=environment,
            ),
            operation.parse,
        )


class AsyncLayersNamespace(Namespace, name="layers"):
    """The layers operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def experiments(self) -> AsyncLayersExperimentsNamespace:
        """The layers.experiments operations."""
        return AsyncLayersExperimentsNamespace(self._caller)

    @namespace
    def overrides(self) -> AsyncLayersOverridesNamespace:
        """The layers.overrides operations."""
        return AsyncLayersOverridesNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.Layer]:
        """List layers with parameters, 100 a page unless told; isImplicitLayer marks those Statsig made for an experiment.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/layers`.
        """
        from . import layers_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        id_type: str,
        description: str | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        team: str | Unset = UNSET,
    ) -> models.Layer:
        """Create a layer; name and idType are required. Parameters cannot be given here, add them with PATCH.

        Args:
            name: Unique, 3–100 letters, digits, spaces, _ or -; the id is formed from it.
            id_type: Unit the layer splits traffic by, such as userID.
            description: Free text, at most 1,000 characters.
            target_apps: Target apps it belongs to; one name or a list.
            team: Name of the responsible team.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/layers`.
        """
        from . import layers_create as operation

        return await self._caller.call(
            operation.build(name=name, id_type=id_type, description=description, target_apps=target_apps, team=team),
            operation.parse,
        )

    async def get(self, layer_id: str, /) -> models.Layer:
        """Read a layer with its parameters, their default values and its holdouts. Overrides are a separate call.

        Args:
            layer_id: The layer's id.

        Source: `GET /console/v1/layers/{id}`.
        """
        from . import layers_get as operation

        return await self._caller.call(operation.build(layer_id), operation.parse)

    async def replace(
        self,
        layer_id: str,
        /,
        *,
        description: str,
        parameters: models.LayerParameters,
        target_apps: str | Sequence[str] | Unset = UNSET,
    ) -> models.Layer:
        """Update a layer; description and parameters are both required, yet parameters are reported to change only by PATCH.

        Args:
            layer_id: The layer's id.
            description: Free text, at most 1,000 characters.
            parameters: Parameters of the layer, each with name, type and a default value of that type.
            target_apps: Target apps it belongs to; one name or a list.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/layers/{id}`.
        """
        from . import layers_replace as operation

        return await self._caller.call(
            operation.build(layer_id, description=description, parameters=parameters, target_apps=target_apps),
            operation.parse,
        )

    async def delete(self, layer_id: str, /) -> models.MessageResponse:
        """Delete a layer; the API has no call to restore it. Answers only a message; list its experiments first.

        Args:
            layer_id: The layer's id.

        Source: `DELETE /console/v1/layers/{id}`.
        """
        from . import layers_delete as operation

        return await self._caller.call(operation.build(layer_id), operation.parse)

    async def update(
        self,
        layer_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        parameters: models.LayerParameters | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
    ) -> models.Layer:
        """Change only the description, parameters or target apps you pass. Parameters are reported to change only here.

        Args:
            layer_id: The layer's id.
            description: Free text, at most 1,000 characters.
            parameters: Parameters of the layer, each with name, type and a default value of that type.
            target_apps: Target apps it belongs to; one name or a list.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/layers/{id}`.
        """
        from . import layers_update as operation

        return await self._caller.call(
            operation.build(layer_id, description=description, parameters=parameters, target_apps=target_apps),
            operation.parse,
        )
