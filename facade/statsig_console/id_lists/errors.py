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
        message: What happened, what is done and how to go on.
        report: What is done so far.
        journal: The job's folder, from which the same call continues; None where none was kept.
    """

    def __init__(self, message: str, *, report: Report, journal: Path | None) -> None:
        super().__init__(message)
        self.report = report
        self.journal = journal

    @property
    def resumable(self) -> bool:
        """Whether the same call continues where this one stopped."""
        return self.journal is not None
