"""ID lists of any size: merge, replace, remove, export, resume, undo; the methods are on `statsig.segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from .errors import ImportRefusedError, PartialImportError, SourceError
    from .job import Job, jobs
    from .options import ImportOptions, RestoreOptions, ResumeOptions
    from .progress import RichProgress
    from .query import Query
    from .report import ExportReport, Plan, Progress, Report, SourceReport
    from .sources import Source

__all__ = [
    "ExportReport",
    "ImportOptions",
    "ImportRefusedError",
    "Job",
    "PartialImportError",
    "Plan",
    "Progress",
    "Query",
    "Report",
    "RestoreOptions",
    "ResumeOptions",
    "RichProgress",
    "Source",
    "SourceError",
    "SourceReport",
    "jobs",
]

_lazily(
    __name__,
    {
        **dict.fromkeys(("ImportRefusedError", "PartialImportError", "SourceError"), ".errors"),
        **dict.fromkeys(("Job", "jobs"), ".job"),
        **dict.fromkeys(("ImportOptions", "RestoreOptions", "ResumeOptions"), ".options"),
        **dict.fromkeys(("ExportReport", "Plan", "Progress", "Report", "SourceReport"), ".report"),
        "RichProgress": ".progress",
        "Query": ".query",
        "Source": ".sources",
    },
)
