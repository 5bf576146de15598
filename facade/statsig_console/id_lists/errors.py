"""What can go wrong with a list of ids, besides the errors of a call.

StatsigError
├── ImportRefusedError       a rule or a guard says no; the list is as it was
│   └── SourceError          … because of what the source holds
└── PartialImportError       it stopped on the way; the same call continues
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from statsig_console.errors import StatsigError

if TYPE_CHECKING:
    from .report import Report


class ImportRefusedError(StatsigError):
    """A guard refused the work; this call has changed nothing.

    Args:
        message: What is wrong, with the value.
        remedy: What to do about it, the end of what is printed; names arguments as Python has them, and no values.
    """

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(f"{message}; {remedy}" if remedy else message)
        self.remedy = remedy


class SourceError(ImportRefusedError):
    """The source cannot be read, or holds what a rule refuses; this call has changed nothing.

    Args:
        message: What is wrong, with the value.
        remedy: As in ImportRefusedError.
        line: The line, from 1; None where it is about the whole source.
    """

    def __init__(self, message: str, *, remedy: str = "", line: int | None = None) -> None:
        super().__init__(message, remedy=remedy)
        self.line = line


class PartialImportError(StatsigError):
    """The work stopped on the way; `__cause__` is why.

    Args:
        message: What happened and what is done.
        report: What is done so far.
        job: The job's folder, from which the same call continues; None where no journal was kept.
    """

    def __init__(self, message: str, *, report: Report, job: Path | None) -> None:
        how = f"the same call continues (job: {job})" if job else "no journal was kept: start anew"
        backup = f"; the list as it was is in {report.backup}" if report.backup else ""
        super().__init__(f"{message}; {how}{backup}")
        self.message = message
        self.report = report
        self.job = job

    @property
    def resumable(self) -> bool:
        """Whether the same call continues where this one stopped."""
        return self.job is not None
