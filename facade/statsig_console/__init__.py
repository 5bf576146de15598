"""The Statsig Console API for Python: `Statsig`, `AsyncStatsig` and what they raise; models are in `.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statsig_console_api import operations
    from statsig_console_api.client import AsyncPages, Operation, Page, Pages, Response
    from statsig_console_api.types import UNSET, Unset, as_datetime, changed_fields, unset_to_none

    from ._version import __version__
    from .client import AsyncStatsig, Raw, Statsig
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
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ReviewNotAcceptedError,
        StatsigError,
        error_for,
    )
    from .events import RequestEvent, ResponseEvent, RetryEvent, WaitEvent
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
    "ChangedMeanwhileError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ImportRefusedError",
    "InternalServerError",
    "NotFoundError",
    "Operation",
    "Page",
    "Pages",
    "PartialImportError",
    "PermissionDeniedError",
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
    "operations",
    "unset_to_none",
]

# Where each name is; those that are not here are errors.
_HOMES = {
    "operations": "statsig_console_api",
    **dict.fromkeys(("AsyncPages", "Operation", "Page", "Pages", "Response"), "statsig_console_api.client"),
    **dict.fromkeys(("UNSET", "Unset", "as_datetime", "changed_fields", "unset_to_none"), "statsig_console_api.types"),
    **dict.fromkeys(("AsyncStatsig", "Raw", "Statsig"), ".client"),
    **dict.fromkeys(("RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"), ".events"),
    **dict.fromkeys(("ImportRefusedError", "PartialImportError", "SourceError"), ".id_lists.errors"),
    "Quota": ".quota",
    "__version__": "._version",
    "RedisQuota": ".quota_redis",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: Any = getattr(import_module(_HOMES.get(name, ".errors"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
