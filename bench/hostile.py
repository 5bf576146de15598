"""Memory that reading takes of files that are made to take it: the real sizes, each in a process of its own."""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

BOUND = 60.0
"""Megabytes beyond a process that has loaded what it needs; of Parquet, for which pyarrow keeps a pool, twice that."""


def packed(path: Path, *parts: tuple[bytes, int]) -> None:
    """Write a gzip file of some bytes, each so many times."""
    with gzip.open(path, "wb", 1) as file:
        for data, times in parts:
            block = data * min(times, 1_000_000)
            for _ in range(times // min(times, 1_000_000)):
                file.write(block)


def repeated(path: Path, **options: Any) -> None:
    """Write a Parquet file of 20,000 equal strings of 100 KB."""
    import pyarrow
    from pyarrow import parquet

    values = pyarrow.array(["x" * 100_000]).dictionary_encode()
    values = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 20_000, pyarrow.int32()), values.dictionary)
    parquet.write_table(pyarrow.table({"user_id": values}), path, compression="zstd", **options)


BOMBS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "a line of 1 GB": ("a.txt.gz", lambda path: packed(path, (b"x", 1_000_000_000))),
    "a cell of the ids of 1 GB": ("a.csv.gz", lambda path: packed(path, (b"user_id,a\n", 1), (b"x", 1_000_000_000))),
    "a cell of another column of 1 GB": (
        "a.csv.gz",
        lambda path: packed(path, (b'user_id,a\nu1,"', 1), (b"x", 1_000_000_000), (b'"\n', 1)),
    ),
    "100,000,000 empty lines": ("a.csv.gz", lambda path: packed(path, (b"\n", 100_000_000), (b"u1", 1))),
    "Parquet, 20,000 equal strings of 100 KB": ("a.parquet", repeated),
}


def memory() -> float:
    """The most megabytes that this process had in use; of Linux, for ru_maxrss begins with those of the parent."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def read(path: Path) -> dict[str, Any]:
    """Read a source, and what that took."""
    from statsig_console.id_lists.clean import Cleaner, Usable, check_rules
    from statsig_console.id_lists.sources import Reading, open_source

    if path.suffix == ".parquet":
        # What loading it takes is not the file's.
        import pyarrow.parquet  # noqa: F401
    idle = memory()
    started = time.perf_counter()
    opened, cleaner = open_source(str(path), Reading()), Cleaner(check_rules({"overlong": "skip"}), 1000)
    usable = sum(len(chunk.ids) for chunk in opened.chunks(cleaner) if isinstance(chunk, Usable))
    seconds = time.perf_counter() - started
    return {"usable": usable, "counts": cleaner.counts, "MB": memory() - idle, "seconds": seconds}


def main() -> int:
    """Measure all, print a table, and fail where the bound does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit with 1 where the bound does not hold")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(read(given.one)))
        return 0
    wrong = False
    print(f"{'':42}{'file, bytes':>12}{'usable':>8}{'MB':>7}{'seconds':>9}")
    for name, (file, write) in BOMBS.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / file
            write(path)
            command = [sys.executable, __file__, "--one", str(path)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            print(
                f"{name:42}{path.stat().st_size:12,}{found['usable']:8,}{found['MB']:7.1f}{found['seconds']:9.1f}",
                flush=True,
            )
            wrong = wrong or found["MB"] > BOUND * (2 if path.suffix == ".parquet" else 1)
    print("the bound is broken" if wrong else "the bound holds")
    return 1 if wrong and given.check else 0


if __name__ == "__main__":
    sys.exit(main())
