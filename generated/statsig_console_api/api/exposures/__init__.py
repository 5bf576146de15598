"""The exposures operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ExposuresNamespace(Namespace, name="exposures"):
    """The exposures operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def count(
        self,
        *,
        experiments: str | Sequence[str] | None | Unset = UNSET,
        gates: str | Sequence[str] | None | Unset = UNSET,
        dynamic_configs: str | Sequence[str] | None | Unset = UNSET,
    ) -> models.ExposureCounts:
        """Count exposure events of the past day and the past 7 days, for up to 25 ids of each kind.

        Args:
            experiments: Experiment id, or up to 25 of them, to count for.
            gates: Gate id, or up to 25 of them, to count for.
            dynamic_configs: Dynamic config id, or up to 25 of them, to count for.

        Source: `GET /console/v1/exposure_count`.
        """
        from . import exposures_count as operation

        return self._caller.call(
            operation.build(experiments=experiments, gates=gates, dynamic_configs=dynamic_configs), operation.parse
        )


class AsyncExposuresNamespace(Namespace, name="exposures"):
    """The exposures operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def count(
        self,
        *,
        experiments: str | Sequence[str] | None | Unset = UNSET,
        gates: str | Sequence[str] | None | Unset = UNSET,
        dynamic_configs: str | Sequence[str] | None | Unset = UNSET,
    ) -> models.ExposureCounts:
        """Count exposure events of the past day and the past 7 days, for up to 25 ids of each kind.

        Args:
            experiments: Experiment id, or up to 25 of them, to count for.
            gates: Gate id, or up to 25 of them, to count for.
            dynamic_configs: Dynamic config id, or up to 25 of them, to count for.

        Source: `GET /console/v1/exposure_count`.
        """
        from . import exposures_count as operation

        return await self._caller.call(
            operation.build(experiments=experiments, gates=gates, dynamic_configs=dynamic_configs), operation.parse
        )
