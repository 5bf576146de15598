"""What the command line costs: CPU of its processes beside that of `python -c "import httpx"`.

    python bench/cli.py              prints ratios; exits with 1 where one passes its limit
    python bench/cli.py --rounds 15

The processes take turns, so that a busy machine slows all of them; a figure is the median of the rounds' ratios.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from statistics import median

from statsig_console.testing import FakeStatsig

ROUNDS = 9
LIMITS = {"--version": 1.0, "gates list --help": 2.5, "completion of a word": 1.5, "gates get": 3.0}
LIBRARIES = {
    "import argparse and rich.table": "import argparse, rich.console, rich.table",
    "import click": "import click",
}
"""What the libraries that were compared cost before a command is made."""


def cpu(words: Sequence[str], environment: Mapping[str, str]) -> float:
    """Seconds of CPU of a process."""
    before = os.times()
    subprocess.run([sys.executable, *words], env={**os.environ, **environment}, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "new_checkout"}])
    command = ["-m", "statsig_console.cli"]
    with fake.serve() as url:
        service = {"STATSIG_CONSOLE_KEY": fake.key, "STATSIG_CONSOLE_URL": url}
        word = {
            "_STATSIG_CONSOLE_COMPLETE": "bash_complete",
            "COMP_WORDS": "statsig-console gates ar",
            "COMP_CWORD": "2",
        }
        measured: dict[str, tuple[list[str], Mapping[str, str]]] = {
            "--version": ([*command, "--version"], {}),
            "gates list --help": ([*command, "gates", "list", "--help"], {}),
            "completion of a word": (command, word),
            "gates get": ([*command, "gates", "get", "new_checkout"], service),
            **{name: (["-c", code], {}) for name, code in LIBRARIES.items()},
        }
        found: dict[str, list[float]] = {name: [] for name in measured}
        for number in range(rounds + 1):
            plain = cpu(["-c", "import httpx"], {})
            for name, (words, environment) in measured.items():
                ratio = cpu(words, environment) / plain
                if number:  # the first ones compile modules
                    found[name].append(ratio)
    passed = False
    for name, ratios in found.items():
        limit = LIMITS.get(name)
        over = limit is not None and median(ratios) > limit
        passed = passed or over
        print(
            f"{name:32} {median(ratios):5.2f}{'' if limit is None else f'  limit {limit}'}{'  PASSED' if over else ''}"
        )
    return int(passed)


if __name__ == "__main__":
    sys.exit(main())
