"""The environments operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class EnvironmentsNamespace(Namespace, name="environments"):
    """The environments operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self) -> models.Environments:
        """Read the project's environments with their ids, and whether each is production, needs review or a release pipeline.

        Source: `GET /console/v1/environments`.
        """
        from . import environments_get as operation

        return self._caller.call(operation.build(), operation.parse)

    def set(self, *, environments: models.EnvironmentInputs) -> models.Environments:
        """Write the project's environments. Send the id of each one that exists: an entry without id becomes a new environment.

        Args:
            environments: Each with name, isProduction, requiresReview, requiresReleasePipeline; with id for an existing one.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/environments`.
        """
        from . import environments_set as operation

        return self._caller.call(operation.build(environments=environments), operation.parse)


class AsyncEnvironmentsNamespace(Namespace, name="environments"):
    """The environments operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self) -> models.Environments:
        """Read the project's environments with their ids, and whether each is production, needs review or a release pipeline.

        Source: `GET /console/v1/environments`.
        """
        from . import environments_get as operation

        return await self._caller.call(operation.build(), operation.parse)

    async def set(self, *, environments: models.EnvironmentInputs) -> models.Environments:
        """Write the project's environments. Send the id of each one that exists: an entry without id becomes a new environment.

        Args:
            environments: Each with name, isProduction, requiresReview, requiresReleasePipeline; with id for an existing one.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/environments`.
        """
        from . import environments_set as operation

        return await self._caller.call(operation.build(environments=environments), operation.parse)
