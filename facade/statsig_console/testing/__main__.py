"""Run the fake on a port of this machine: python -m statsig_console.testing --port 8080 --gates 500."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from threading import Event

from statsig_console.errors import ConfigurationError


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted.

    Args:
        arguments: The command line, without the program's name; by default the process's own.
    """
    parser = argparse.ArgumentParser(prog="python -m statsig_console.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 for a free one")
    parser.add_argument("--gates", type=int, default=0, metavar="N", help="make up N gates")
    parser.add_argument("--segments", type=int, default=0, metavar="N", help="make up N segments")
    options = parser.parse_args(arguments)
    try:
        from . import FakeStatsig
    except ConfigurationError as error:
        parser.exit(1, f"{error}\n")
    # People and their tools expect the time of today.
    fake = FakeStatsig(clock=time.time)
    try:
        fake.seed(gates=options.gates, segments=options.segments)
        with fake.serve(port=options.port) as url:
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            print(f"export STATSIG_CONSOLE_URL={url}\nexport STATSIG_CONSOLE_KEY={fake.key}", flush=True)
            print("serving; paste these two lines into another terminal, and end this with Ctrl-C", file=sys.stderr)
            Event().wait()
    except KeyboardInterrupt:
        pass
    except ConfigurationError as error:
        parser.exit(1, f"{error}\n")
    except (OSError, OverflowError, ValueError) as error:
        parser.error(f"{error}; choose another --port or count")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
