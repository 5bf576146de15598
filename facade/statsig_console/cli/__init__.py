"""The command `statsig-console`; needs the extra `cli`."""

from __future__ import annotations

import sys

_NEEDED = ("click", "rich", "platformdirs", "ruamel")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the command's name; None for those of the process.

    Returns:
        The exit code: 0 done, 1 failed, 2 usage, 3 partly done, 4 done with a warning, such as a count that does not
        match.
    """
    words = sys.argv[1:] if arguments is None else arguments
    if words == ["--version"]:
        return say_version()
    try:
        from .run import run

        return run(words)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        print(f"statsig-console needs {error.name}; pip install 'statsig-console[cli]'", file=sys.stderr)
        return 1


def say_version() -> int:
    """Print the version; gives the exit code."""
    from statsig_console._version import __version__

    from .problems import DONE, FAILED, close, say

    if sys.stdout is None:
        say("statsig-console: standard output is closed, so that there is nowhere to print to", sys.stderr)
        return FAILED
    try:
        print(__version__, flush=True)
    except OSError as error:
        close(sys.stdout)
        say(f"statsig-console: {error}", sys.stderr)
        return FAILED
    return DONE
