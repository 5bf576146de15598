"""A project as files: pull, plan, apply, undo, copy, stale, history, revert; needs the extra `project`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from .apply import Outcome, Progress, Report
    from .bound import Plan
    from .compare import Change
    from .history import Version
    from .pull import Pulled

__all__ = ["Change", "Outcome", "Plan", "Progress", "Pulled", "Report", "Version"]

_lazily(
    __name__,
    {
        **dict.fromkeys(("Outcome", "Progress", "Report"), ".apply"),
        "Plan": ".bound",
        "Change": ".compare",
        "Version": ".history",
        "Pulled": ".pull",
    },
    extra="project",
)
