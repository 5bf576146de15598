"""Imports under kills, full disks and each other: `python -m tests.id_lists.stress --seconds 60`.

Four processes import into two segments of a service in this process, from files of their own and from one that they
share, and are killed at random moments. Where the machine allows it (root on Linux), the jobs are on a file system of a
few megabytes that is filled and emptied meanwhile. In the end every job is resumed or run again, and three things hold:
each list is what the last replace asked for, every backup reads back, and no process ever ended with anything but a
report, a refusal or an error that goes on.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from statsig_console import Statsig
from statsig_console.id_lists import jobs
from statsig_console.id_lists.backup import check
from statsig_console.quota import Quota
from statsig_console.testing import FakeStatsig

SEGMENTS = (f"{'a' * 60}1", f"{'a' * 60}2")
IDS = 3_000

WORKER = """
import os, random, signal, sys, threading
from statsig_console import Statsig, StatsigError
from statsig_console.id_lists import ImportRefusedError, PartialImportError, imports
from statsig_console.quota import Quota

url, journal, seed, life, *rest = sys.argv[1:]
segments, sources = rest[:2], rest[2:]
chance = random.Random(int(seed))
timer = threading.Timer(float(life), os.kill, (os.getpid(), signal.SIGKILL))
timer.daemon = True
with Statsig("console-fake", base_url=url, quota=Quota.unlimited(), max_retries=0) as client:
    # Loading the modules is not what is to be interrupted.
    client.segments.import_ids(segments[0], sources[0], mode="merge", dry_run=True)
    timer.start()
    while True:
        try:
            client.segments.import_ids(
                chance.choice(segments),
                chance.choice(sources),
                mode=chance.choice(("merge", "replace", "replace", "remove")),
                batch_size=500,
                journal=journal,
                restart=chance.random() < 0.3,
                backup=True,
                max_removals=1.0,
                update_timeout=5,
            )
        except PartialImportError as error:
            print("partial", error, flush=True)
        except ImportRefusedError as error:
            print("refused", error, flush=True)
        except StatsigError as error:
            print("failed", error, flush=True)
        else:
            print("done", flush=True)
"""


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A file system of a few megabytes at this folder, where that can be made."""
    folder.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", "size=3m,mode=700", "tmpfs", str(folder)]
    try:
        made = subprocess.run(options, capture_output=True, check=False).returncode == 0
    except OSError:
        made = False
    try:
        yield made
    finally:
        if made:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path, chance: random.Random) -> None:
    """Take all room but some, which may be enough to begin with and too little to end."""
    path = folder / "ballast"
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    with suppress(OSError):
        os.truncate(path, max(0, path.stat().st_size - chance.randrange(400_000)))


class Stress:
    """One run.

    Args:
        url: Where the service listens.
        folder: Where sources are.
        journal: The folder that holds jobs.
        chance: What is random.
        fills: Whether the disk may be filled.
    """

    def __init__(self, url: str, folder: Path, journal: Path, chance: random.Random, *, fills: bool) -> None:
        self.url, self.folder, self.journal, self.chance, self.fills = url, folder, journal, chance, fills
        self.outcomes: Counter[str] = Counter()
        self.problems: list[str] = []
        self.said: Counter[str] = Counter()
        self._sources = [self._source(number) for number in range(3)]

    def _source(self, number: int) -> Path:
        path = self.folder / f"ids{number}.csv"
        path.write_text("user_id\n" + "".join(f"user-{id}\n" for id in range(number * 1000, number * 1000 + IDS)))
        return path

    def _start(self) -> subprocess.Popen[str]:
        # Seconds after which it is killed, counted from the moment that its work begins.
        life, seed = self.chance.uniform(0.05, 3.0), self.chance.getrandbits(32)
        words = [self.url, self.journal, seed, life, *SEGMENTS, *self._sources]
        command = [sys.executable, "-c", WORKER, *map(str, words)]
        environment = {**os.environ, "TMPDIR": str(self.folder)}
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)

    def _ended(self, process: subprocess.Popen[str]) -> None:
        output, _ = process.communicate()
        self.outcomes["killed"] += 1
        words = [line.partition(" ")[0] for line in output.splitlines()]
        if process.returncode != -signal.SIGKILL or not {*words} <= {"done", "partial", "refused", "failed"}:
            self.problems.append(output)
        self.outcomes.update(words)
        self.said.update(re.sub(r"/\S+|\d+", "…", line)[:100] for line in output.splitlines())

    def run(self, seconds: float) -> None:
        """Start, kill and fill for so long."""
        until, running = time.monotonic() + seconds, [self._start() for _ in range(4)]
        while time.monotonic() < until:
            time.sleep(self.chance.uniform(0.02, 0.3))
            if self.fills:
                (self.journal / "ballast").unlink(missing_ok=True)
                if self.chance.random() < 0.15:
                    fill(self.journal, self.chance)
            for place, process in enumerate(running):
                if process.poll() is not None:
                    self._ended(process)
                    running[place] = self._start()
        for process in running:
            self._ended(process)
        (self.journal / "ballast").unlink(missing_ok=True)

    def settle(self) -> dict[str, Path]:
        """Resume or restart what is left, then replace both lists; the source that each list should equal."""
        with Statsig("console-fake", base_url=self.url, quota=Quota.unlimited()) as client:
            for job in jobs(self.journal):
                client.segments.resume_ids(job)
                self.outcomes["resumed"] += 1
            last = {segment: self.chance.choice(self._sources) for segment in SEGMENTS}
            for segment, source in last.items():
                report = client.segments.import_ids(
                    segment, source, mode="replace", journal=self.journal, max_removals=1.0
                )
                self.outcomes[report.status] += 1
        return last


def run(seconds: float, seed: int) -> Stress:
    """Run it; the outcome holds every problem that was met."""
    chance = random.Random(seed)
    fake = FakeStatsig()
    fake.seed(segments=[{"name": name, "type": "id_list", "ids": ["first"]} for name in SEGMENTS])
    with tempfile.TemporaryDirectory() as name, fake.serve() as url, small_disk(Path(name) / "jobs") as is_small:
        stress = Stress(url, Path(name), Path(name) / "jobs", chance, fills=is_small)
        stress.run(seconds)
        last = stress.settle()
        with fake.client() as client:
            for segment, source in last.items():
                ids = set(client.segments.id_list.list(segment, limit=10_000))
                expected = set(source.read_text().splitlines()[1:])
                if ids != expected:
                    stress.problems.append(f"{segment}: {len(ids)} ids, and {len(expected)} would be right")
        for path in stress.journal.glob("*.backup.gz"):
            check(path)
            stress.outcomes["backups"] += 1
        left = [path.name for path in stress.journal.iterdir() if not path.name.endswith((".backup.gz", ".gitignore"))]
        if left:
            stress.problems.append(f"left behind: {left}")
    return stress


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    stress = run(arguments.seconds, arguments.seed)
    print(f"{dict(stress.outcomes)}, {'with' if stress.fills else 'without'} a full disk")
    for words, count in stress.said.most_common():
        print(f"{count:6,}  {words}")
    for problem in stress.problems:
        print(problem)
    return 1 if stress.problems else 0


if __name__ == "__main__":
    sys.exit(main())
