"""The company operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class CompanyNamespace(Namespace, name="company"):
    """The company operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self) -> models.Company:
        """Find out which company and organization the key belongs to, and whether the project is Warehouse Native.

        Source: `GET /console/v1/company`.
        """
        from . import company_get as operation

        return self._caller.call(operation.build(), operation.parse)


class AsyncCompanyNamespace(Namespace, name="company"):
    """The company operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self) -> models.Company:
        """Find out which company and organization the key belongs to, and whether the project is Warehouse Native.

        Source: `GET /console/v1/company`.
        """
        from . import company_get as operation

        return await self._caller.call(operation.build(), operation.parse)
