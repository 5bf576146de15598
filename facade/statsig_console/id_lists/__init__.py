"""ID lists of any size: merge, replace, remove, export, resume, undo; the methods are on `statsig.segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import ImportRefusedError, PartialImportError, SourceError
    from .job import Job, jobs
    from .options import ImportOptions, RestoreOptions, ResumeOptions
    from .report import ExportReport, Plan, Progress, Report, SourceReport
    from .sources import Source

_HOMES = {
    **dict.fromkeys(("ImportRefusedError", "PartialImportError", "SourceError"), ".errors"),
    **dict.fromkeys(("Job", "jobs"), ".job"),
    **dict.fromkeys(("ImportOptions", "RestoreOptions", "ResumeOptions"), ".options"),
    **dict.fromkeys(("ExportReport", "Plan", "Progress", "Report", "SourceReport"), ".report"),
    "Source": ".sources",
}

__all__ = [
    "ExportReport",
    "ImportOptions",
    "ImportRefusedError",
    "Job",
    "PartialImportError",
    "Plan",
    "Progress",
    "Report",
    "RestoreOptions",
    "ResumeOptions",
    "Source",
    "SourceError",
    "SourceReport",
    "jobs",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
