"""The Statsig Console API for Python: `Statsig`, `AsyncStatsig` and what they raise; models are in `.models`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statsig_console_api import operations
    from statsig_console_api.client import AsyncPages, Operation, Page, Pages, Response
    from statsig_console_api.types import UNSET, Unset, as_datetime, changed_fields, unset_to_none

    from ._version import __version__
    from .base import Raw
    from .client import AsyncStatsig, Statsig
    from .errors import (
        AnswerShapeError,
        APIConnectionError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        ArgumentError,
        ArgumentTypeError,
        ArgumentValueError,
        AuthenticationError,
        BadRequestError,
        ChangedMeanwhileError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        InternalServerError,
        MissingFieldError,
        NotFoundError,
        PermissionDeniedError,
        ProjectError,
        RateLimitError,
        ReviewNotAcceptedError,
        StatsigError,
        error_for,
    )
    from .events import CallEvent, RequestEvent, ResponseEvent, RetryEvent, WaitEvent, log_to_stderr
    from .id_lists.errors import ImportRefusedError, PartialImportError, SourceError
    from .quota import Quota
    from .quota_redis import RedisQuota

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerShapeError",
    "ArgumentError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "AsyncPages",
    "AsyncStatsig",
    "AuthenticationError",
    "BadRequestError",
    "CallEvent",
    "ChangedMeanwhileError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ImportRefusedError",
    "InternalServerError",
    "MissingFieldError",
    "NotFoundError",
    "Operation",
    "Page",
    "Pages",
    "PartialImportError",
    "PermissionDeniedError",
    "ProjectError",
    "Quota",
    "RateLimitError",
    "Raw",
    "RedisQuota",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "RetryEvent",
    "ReviewNotAcceptedError",
    "SourceError",
    "Statsig",
    "StatsigError",
    "Unset",
    "WaitEvent",
    "__version__",
    "as_datetime",
    "changed_fields",
    "error_for",
    "log_to_stderr",
    "operations",
    "unset_to_none",
]


def _lazily(package: str, homes: Mapping[str, str], *, extra: str | None = None) -> None:
    """Give a package `__getattr__` and `__dir__`: its modules load when one of their names is asked for.

    Args:
        package: The name of the package.
        homes: The public names, each with the module that has it.
        extra: What to install where a module of others is missing; None for a package that needs nothing more.
    """

    def get(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        try:
            value: Any = getattr(import_module(homes[name], package), name)
        except ModuleNotFoundError as error:
            if extra is None or (error.name or "").startswith("statsig_console"):
                raise
            from .errors import ConfigurationError

            raise ConfigurationError(
                f"{name} needs {error.name}, which is not installed; pip install 'statsig-console[{extra}]'"
            ) from None
        names[name] = value
        return value

    names = vars(sys.modules[package])
    names.update(__getattr__=get, __dir__=lambda: sorted(homes))


_lazily(
    __name__,
    {
        **dict.fromkeys(__all__, ".errors"),
        "operations": "statsig_console_api",
        **dict.fromkeys(("AsyncPages", "Operation", "Page", "Pages", "Response"), "statsig_console_api.client"),
        **dict.fromkeys(
            ("UNSET", "Unset", "as_datetime", "changed_fields", "unset_to_none"), "statsig_console_api.types"
        ),
        **dict.fromkeys(("AsyncStatsig", "Statsig"), ".client"),
        **dict.fromkeys(
            ("CallEvent", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent", "log_to_stderr"), ".events"
        ),
        **dict.fromkeys(("ImportRefusedError", "PartialImportError", "SourceError"), ".id_lists.errors"),
        "Raw": ".base",
        "Quota": ".quota",
        "RedisQuota": ".quota_redis",
        "__version__": "._version",
    },
)
