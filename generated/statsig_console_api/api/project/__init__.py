"""The project operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ProjectUsageBillingNamespace(Namespace, name="project.usage_billing"):
    """The project.usage_billing operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def report(self, *, start: int | datetime | None | Unset = UNSET, end: int | datetime) -> str:
        """Download usage and billing as CSV text, not JSON. end is required; 400 if there is no data for that time.

        Args:
            start: Start of the report, epoch ms.
            end: End of the report, epoch ms.

        Source: `GET /console/v1/project/usage_billing/report`.
        """
        from . import project_usage_billing_report as operation

        return self._caller.call(operation.build(start=start, end=end), operation.parse)


class ProjectNamespace(Namespace, name="project"):
    """The project operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def usage_billing(self) -> ProjectUsageBillingNamespace:
        """The project.usage_billing operations."""
        return ProjectUsageBillingNamespace(self._caller)

    def get(self) -> models.Project:
        """Tell which project the key belongs to; the answer holds only its id. A simple check that a key works.

        Source: `GET /console/v1/project`.
        """
        from . import project_get as operation

        return self._caller.call(operation.build(), operation.parse)


class AsyncProjectUsageBillingNamespace(Namespace, name="project.usage_billing"):
    """The project.usage_billing operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def report(self, *, start: int | datetime | None | Unset = UNSET, end: int | datetime) -> str:
        """Download usage and billing as CSV text, not JSON. end is required; 400 if there is no data for that time.

        Args:
            start: Start of the report, epoch ms.
            end: End of the report, epoch ms.

        Source: `GET /console/v1/project/usage_billing/report`.
        """
        from . import project_usage_billing_report as operation

        return await self._caller.call(operation.build(start=start, end=end), operation.parse)


class AsyncProjectNamespace(Namespace, name="project"):
    """The project operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def usage_billing(self) -> AsyncProjectUsageBillingNamespace:
        """The project.usage_billing operations."""
        return AsyncProjectUsageBillingNamespace(self._caller)

    async def get(self) -> models.Project:
        """Tell which project the key belongs to; the answer holds only its id. A simple check that a key works.

        Source: `GET /console/v1/project`.
        """
        from . import project_get as operation

        return await self._caller.call(operation.build(), operation.parse)
