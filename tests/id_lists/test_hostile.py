"""Files that change while they are read, files that are made to take memory, and what is refused before any is read."""

from __future__ import annotations

import errno
import gzip
import os
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from statsig_console import StatsigError
from statsig_console.id_lists import ImportRefusedError, SourceError
from statsig_console.id_lists.clean import Cleaner, check_rules
from statsig_console.id_lists.sources import Reading, open_source
from tests.id_lists.service import Service

MB = 1 << 20


def read(source: Any, rules: Any = None, **reading: Any) -> tuple[int, int, Cleaner]:
    """Read a source without keeping its ids; gives how many there are, and the most memory in use meanwhile."""
    opened, cleaner = open_source(source, Reading(**reading)), Cleaner(check_rules(rules), 1000)
    usable = 0
    tracemalloc.start()
    try:
        for chunk in opened.chunks(cleaner):
            usable += len(chunk.ids)  # type: ignore[union-attr]
        return usable, tracemalloc.get_traced_memory()[1], cleaner
    finally:
        tracemalloc.stop()


def packed(path: Path, *parts: tuple[bytes, int]) -> str:
    """A gzip file of some bytes, each so many times."""
    with gzip.open(path, "wb", 1) as file:
        for data, times in parts:
            block = data * max(1, min(times, MB // len(data)))
            for _ in range(times * len(data) // len(block)):
                file.write(block)
    return str(path)


BOMBS: dict[str, tuple[str, list[tuple[bytes, int]], int, dict[str, int]]] = {
    "one line": ("a.txt.gz", [(b"x", 64 * MB)], 0, {"overlong": 1}),
    "one line of blanks": ("a.txt.gz", [(b" ", 64 * MB), (b"\nu1", 1)], 1, {"overlong": 1}),
    "one cell of the ids": ("a.csv.gz", [(b"user_id,a\n", 1), (b"x", 64 * MB)], 0, {"overlong": 1}),
    "one cell in quotes": ("a.csv.gz", [(b'user_id,a\n"', 1), (b"x\n", 32 * MB), (b'"', 1)], 0, {"overlong": 1}),
    "one cell of another column": ("a.csv.gz", [(b"user_id,a\nu1,", 1), (b"x", 64 * MB)], 1, {}),
    "one quoted cell of another column": ("a.csv.gz", [(b'user_id,a\nu1,"', 1), (b"x\n", 32 * MB), (b'"', 1)], 1, {}),
    "empty lines of a text": ("a.txt.gz", [(b"\n", 2 * MB), (b"u1", 1)], 1, {"empty": 2 * MB}),
    "empty lines of a CSV": ("a.csv.gz", [(b"\n", 2 * MB), (b"u1", 1)], 1, {"empty": 2 * MB}),
    "empty lines below a header": ("a.csv.gz", [(b"a,user_id\n", 1), (b"\n", MB // 2)], 0, {"empty": MB // 2}),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_memory_is_bounded_whatever_a_file_holds(tmp_path: Path, bomb: str) -> None:
    name, parts, usable, counts = BOMBS[bomb]
    source = packed(tmp_path / name, *parts)
    assert (tmp_path / name).stat().st_size < MB
    found, peak, cleaner = read(source, {"overlong": "skip", "control": "skip"})
    assert found == usable
    assert cleaner.counts == counts or (cleaner.counts == {"control": 1} and "quotes" in bomb)
    assert peak < 25 * MB
    if "overlong" in counts:
        with pytest.raises(SourceError, match=r"^line \d: the id .* (is too long|holds a control character)"):
            read(source)


def test_a_row_of_many_columns_takes_little_memory(tmp_path: Path) -> None:
    source = packed(tmp_path / "a.csv.gz", (b"user_id,a\nu1", 1), (b",x", 8 * MB))
    with pytest.raises(SourceError, match=r"more than 20,000 columns|the row has"):
        read(source)


@pytest.mark.parametrize("encoding", ["PLAIN", "DELTA_BYTE_ARRAY", "dictionary", "categories"])
def test_memory_is_bounded_whatever_a_parquet_holds(tmp_path: Path, encoding: str) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    values = pyarrow.array(["x" * 20_000] * 5_000)
    options: dict[str, Any] = {"compression": "zstd"}
    if encoding == "categories":
        values = values.dictionary_encode()
    elif encoding != "dictionary":
        options |= {"use_dictionary": False, "column_encoding": encoding}
    parquet.write_table(pyarrow.table({"user_id": values}), path, **options)
    del values
    assert path.stat().st_size < MB
    pool = pyarrow.default_memory_pool()
    before = pool.bytes_allocated()
    high = 0
    opened, cleaner = open_source(str(path), Reading()), Cleaner(check_rules({"overlong": "skip"}), 1000)
    tracemalloc.start()
    try:
        for _ in opened.chunks(cleaner):
            high = max(high, pool.bytes_allocated() - before)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert cleaner.counts == {"overlong": 5_000}
    # 100 MB in all; pyarrow makes pages of 1,024 values.
    assert peak < 25 * MB
    assert high < 50 * MB


def test_a_parquet_with_a_large_page_is_refused(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.table({"user_id": ["x" * 40_000_000]}), path, compression="zstd")
    with pytest.raises(SourceError, match=r"has a page of 40,000,0\d\d bytes, and 33,554,432 is the most"):
        read(str(path))


@pytest.mark.parametrize("place", range(4, 120, 5))
def test_a_broken_parquet_is_refused(tmp_path: Path, place: int) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    path = tmp_path / "a.parquet"
    pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table({"user_id": ["a", "b"]}), path)
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)
    # Where the damage does not show, it is read; what must not be is another error.
    with suppress(StatsigError):
        assert read(str(path))[0] <= 2


def test_an_iterable_of_long_items_is_taken_in_small_parts() -> None:
    found, peak, _ = read(("x" * 20_000 + str(number) for number in range(5_000)), {"overlong": "skip"})
    assert found == 0
    assert peak < 25 * MB


Change = Callable[[Path], object]
CHANGES: dict[str, tuple[Change, str]] = {
    "appended to": (lambda path: path.write_bytes(path.read_bytes() + b"late\n"), "another size"),
    "truncated": (lambda path: os.truncate(path, path.stat().st_size // 2), "another size"),
    "rewritten in place": (lambda path: path.write_bytes(path.read_bytes().swapcase()), "another time"),
    "replaced": (
        lambda path: (path.rename(path.with_suffix(".old")), path.write_bytes(path.with_suffix(".old").read_bytes())),
        "another",
    ),
    "deleted": (lambda path: path.unlink(), "is gone"),
}


@pytest.mark.parametrize("name", ["users.csv", "users.txt", "users.csv.gz", "users.parquet"])
@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, name: str, change: str) -> None:
    path = tmp_path / name
    ids = [f"u{number}" for number in range(100_000)]
    if name.endswith(".parquet"):
        pyarrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table({"user_id": ids}), path)
    else:
        data = "".join(f"{id}\n" for id in ids).encode()
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    os.utime(path, ns=(10**18, 10**18))
    act, words = CHANGES[change]
    opened, cleaner = open_source(str(path), Reading()), Cleaner(check_rules(None), 1000)
    chunks = opened.chunks(cleaner)
    next(chunks)
    act(path)
    with pytest.raises(SourceError, match="was changed while it was read") as caught:
        list(chunks)
    assert words in str(caught.value)
    assert opened.sha256 is None or name.endswith(".parquet")


def test_a_last_line_that_lost_its_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text("".join(f"u{number}\n" for number in range(100_000)))
    os.utime(path, ns=(10**18, 10**18))
    opened, cleaner = open_source(str(path), Reading()), Cleaner(check_rules(None), 1000)
    chunks = opened.chunks(cleaner)
    next(chunks)
    with path.open("r+b") as file:
        # The same size and time, but the last line goes on.
        file.seek(-1, os.SEEK_END)
        file.write(b"9")
    os.utime(path, ns=(10**18, 10**18))
    with pytest.raises(SourceError, match="ended elsewhere"):
        list(chunks)


def test_a_last_line_that_never_had_an_end_is_fine(tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("u1\nu2")
    assert read(str(tmp_path / "users.csv"))[0] == 2


def test_nothing_is_changed_where_the_source_was(bench: Any) -> None:
    service = Service(["u1"])
    path = bench.file("users.csv", "".join(f"u{number}\n" for number in range(100_000)))

    def truncate(_: object) -> None:
        os.truncate(path, 1000)

    with pytest.raises(SourceError, match="was changed while it was read"):
        bench.run(service, path, "replace", on_progress=truncate)
    assert service.changes == []
    assert bench.jobs == []


class Unread:
    """An iterable that must not be asked for its items."""

    def __iter__(self) -> Any:
        raise AssertionError("the source was read")


@pytest.mark.parametrize(
    ("segment", "options", "words"),
    [
        ("ab", {"create": True}, "segment_id is 'ab'; a new one has 3 to 100"),
        ("a b c", {"create": True}, "a new one has 3 to 100"),
        ("x" * 101, {"create": True}, "a new one has 3 to 100"),
        ("beta", {"create": True, "id_type": " "}, "id_type is ' '"),
        ("beta", {"create": True, "id_type": "user\nID"}, "id_type is "),
        ("", {}, "segment_id is ''"),
        (" ", {}, "segment_id is ' '"),
        ("..", {}, r"segment_id is '\.\.'"),
    ],
)
def test_bad_arguments_are_refused_before_the_source_is_read(
    bench: Any, segment: str, options: dict[str, Any], words: str
) -> None:
    service = Service(missing=True)
    with pytest.raises(ValueError, match=words):
        bench.flavour.run(bench.segments(service).import_ids(segment, Unread(), mode="merge", **options))
    assert service.requests == []


def test_a_place_that_cannot_be_written_is_refused_before_the_source_is_read(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = bench.file("file", "")
    with pytest.raises(ImportRefusedError, match=r"file is no folder.*pass journal="):
        bench.run(Service(), Unread(), journal=file / "jobs")
    with pytest.raises(ImportRefusedError, match="is no folder"):
        bench.run(Service(), Unread(), journal=file)
    real = os.mkdir

    def mkdir(path: Any, *args: Any, **kwargs: Any) -> None:
        if Path(path).parent == bench.folder:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        real(path, *args, **kwargs)

    monkeypatch.setattr(os, "mkdir", mkdir)
    for options in ({}, {"mode": "replace", "journal": False}):
        with pytest.raises(ImportRefusedError, match=r"jobs cannot be made: Permission denied; .*pass journal="):
            bench.run(Service(), Unread(), **options)
    # Where nothing is kept, nothing is needed.
    bench.run(Service(), ["a"], journal=False)
    bench.run(Service(), ["a"], dry_run=True)


def test_a_working_directory_that_is_gone_is_named(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (bench.folder / "gone").mkdir()
    monkeypatch.chdir(bench.folder / "gone")
    (bench.folder / "gone").rmdir()
    try:
        for source in ("users.csv", ["a"]):
            with pytest.raises(ImportRefusedError, match="the working directory is gone"):
                bench.run(Service(), source)
    finally:
        os.chdir(bench.folder)
