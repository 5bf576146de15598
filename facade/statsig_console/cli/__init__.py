"""The command `statsig-console`; needs the extra `cli`."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the command's name; None for those of the process.

    Returns:
        The exit code: 0 done, 1 failed, 2 usage, 3 partly done and resumable, 4 done with a count that does not match.
    """
    try:
        from .app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("cyclopts", "rich"):
            raise
        print(f"statsig-console needs {error.name}; pip install 'statsig-console[cli]'", file=sys.stderr)
        return 1
    return run(arguments)
