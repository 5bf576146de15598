"""The overrides operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class OverridesNamespace(Namespace, name="overrides"):
    """The overrides operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def audit(
        self, *, user_id: str | None | Unset = UNSET, id_type: str | None | Unset = UNSET
    ) -> models.OverridesAudit:
        """Audit the overrides on all gates, holdouts, experiments, autotunes and layers at once, for one unit id or for all.

        Args:
            user_id: Unit id to look for; left out, every override is returned.
            id_type: Unit type of userId, in snake_case or camelCase; userID when left out, ignored without userId.

        Source: `GET /console/v1/overrides`.
        """
        from . import overrides_audit as operation

        return self._caller.call(operation.build(user_id=user_id, id_type=id_type), operation.parse)


class AsyncOverridesNamespace(Namespace, name="overrides"):
    """The overrides operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def audit(
        self, *, user_id: str | None | Unset = UNSET, id_type: str | None | Unset = UNSET
    ) -> models.OverridesAudit:
        """Audit the overrides on all gates, holdouts, experiments, autotunes and layers at once, for one unit id or for all.

        Args:
            user_id: Unit id to look for; left out, every override is returned.
            id_type: Unit type of userId, in snake_case or camelCase; userID when left out, ignored without userId.

        Source: `GET /console/v1/overrides`.
        """
        from . import overrides_audit as operation

        return await self._caller.call(operation.build(user_id=user_id, id_type=id_type), operation.parse)
