"""Whatever the source, the mode and the place where it stops: the list ends as the model says."""

from __future__ import annotations

import csv
import gzip
import io
import os
import re
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statsig_console import AuthenticationError
from statsig_console.id_lists import PartialImportError
from statsig_console.id_lists.clean import Cleaner, check_rules, strip_invisible
from statsig_console.id_lists.duplicates import LineNumbers, lines_of
from statsig_console.id_lists.lines import Sorter, compare, decode, encode
from statsig_console.id_lists.records import Scanner, Table, decoded, lines
from statsig_console.id_lists.sources import Reading, open_source
from tests.id_lists.service import Killed, Service

IDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), min_size=1, max_size=6)
IDS = IDS.filter(lambda text: strip_invisible(text) == text)
LETTERS = st.sampled_from("abcdefghij")
FEW = st.lists(st.one_of(LETTERS, LETTERS, LETTERS, IDS), max_size=25)
MODES = st.sampled_from(["merge", "remove", "replace"])


def model(mode: str, before: set[str], source: set[str]) -> set[str]:
    return {"merge": before | source, "remove": before - source, "replace": source}[mode]


def as_list(ids: list[str], _: Path) -> Any:
    return list(ids)


def as_iterator(ids: list[str], _: Path) -> Iterator[str]:
    return iter(ids)


def as_text(ids: list[str], folder: Path) -> Path:
    path = folder / "ids.txt"
    path.write_text("".join(f"{id}\r\n" for id in ids), newline="", encoding="utf-8")
    return path


def as_csv(ids: list[str], folder: Path) -> Path:
    path = folder / "ids.csv.gz"
    # Without its time, so that it is the same file each time it is written.
    with gzip.GzipFile(path, "wb", mtime=0) as packed, io.TextIOWrapper(packed, "utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["note", "user_id"])
        rows.writerows(["x\ny", f" {id} "] for id in ids)
    return path


KINDS: dict[str, tuple[Callable[[list[str], Path], Any], dict[str, Any]]] = {
    "list": (as_list, {}),
    "iterator": (as_iterator, {}),
    "text": (as_text, {"header": False}),
    "csv": (as_csv, {"column": "user_id"}),
}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    mode=MODES,
    kind=st.sampled_from(sorted(KINDS)),
    type=st.sampled_from(["id_list", "user_store_id_list"]),
    strategy=st.sampled_from(["auto", "diff", "reset"]),
    before=FEW.map(lambda ids: list(dict.fromkeys(ids))),
    source=FEW.filter(bool),
    batch=st.integers(1, 8),
    page=st.integers(1, 9),
    ends=st.lists(
        st.tuples(st.integers(1, 8), st.sampled_from(["before", "after", "kill", 500, 401, 429])), max_size=4
    ),
)
def test_the_list_ends_as_the_model_says(
    quick: Callable[..., Any],
    mode: str,
    kind: str,
    type: str,
    strategy: str,
    before: list[str],
    source: list[str],
    batch: int,
    page: int,
    ends: list[tuple[int, Any]],
) -> None:
    service = Service(list(before), type=type, largest_page=page, page_fields=True)
    expected = model(mode, set(before), set(source))
    stays = set(before) & expected
    missing: list[set[str]] = []
    service.watch = lambda present: missing.append(stays - present)
    make, options = KINDS[kind]
    if mode == "replace":
        strategy = "diff" if strategy == "reset" and type != "id_list" else strategy
        options = {**options, "strategy": strategy, "max_removals": 1.0}
    with TemporaryDirectory() as name:
        folder, report = Path(name), None
        for fail_at, failure in [*ends, (0, "")]:
            service.attempts, service.fail_at, service.failure = 0, fail_at, failure
            try:
                ids = make(source, folder)
                report = quick(service, ids, mode=mode, batch_size=batch, journal=folder / "jobs", **options)
            except (PartialImportError, AuthenticationError, Killed):
                assert service.fail_at
                continue
            break
        assert service.present == expected
        assert len(service.ids) == len(expected)
        # A reset that takes more than one call, as asked for, is the one way to miss somebody.
        assert missing == [set()] * len(missing) or strategy == "reset"
        assert report is not None
        assert report.status == "done"
        assert not report.mismatch
        assert not list(folder.rglob("journal.jsonl"))
        # A change is sent once, but for those whose answer was lost.
        lost = sum(failure in ("after", "kill") for _, failure in ends)
        assert report.calls == report.plan.calls
        assert report.calls <= len(service.changes) <= report.calls + lost


@settings(max_examples=100, deadline=None)
@given(left=st.lists(st.text(max_size=4)), right=st.lists(st.text(max_size=4)), memory=st.integers(1, 200))
def test_sorting_and_comparing_on_disk_is_what_sets_do(left: list[str], right: list[str], memory: int) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for side, ids in (("left", left), ("right", right)):
            sorter = Sorter(folder, side, memory)
            for start in range(0, len(ids), 3):
                sorter.add(encode(ids[start : start + 3]).splitlines(keepends=True))
            *_, count = sorter.write(folder / side)
            lines = (folder / side).read_bytes().splitlines(keepends=True)
            assert lines == sorted(set(lines))
            assert count == len(lines) == len(set(ids))
            assert set(decode(b"".join(lines))) == set(ids)
        *_, total = compare(folder / "left", folder / "right", folder / "adds", folder / "removes")
        adds, removes = (decode((folder / side).read_bytes()) for side in ("adds", "removes"))
        assert (set(adds), set(removes)) == (set(left) - set(right), set(right) - set(left))
        assert (total.adds, total.removes) == (len(adds), len(removes))
        assert total.kept == len(set(left) & set(right))
        assert not list(folder.glob("*.run*"))


@given(st.lists(st.tuples(st.integers(1, 4), st.booleans())), st.integers(1, 7))
def test_the_lines_of_ids_are_kept_on_disk(rows: list[tuple[int, bool]], chunk: int) -> None:
    lines = [1 + line for line in accumulate((height for height, _ in rows), initial=0)]
    usable = [line for line, (_, is_usable) in zip(lines, rows, strict=False) if is_usable]
    with TemporaryDirectory() as name:
        path = Path(name) / "lines"
        with path.open("wb") as file:
            numbers = LineNumbers(file)
            for start in range(0, len(usable), chunk):
                numbers.add(usable[start : start + chunk])
        places = range(0, len(usable), 2)
        assert list(lines_of(path, places)) == [usable[place] for place in places]


@settings(max_examples=200)
@given(st.lists(st.sampled_from("abcdefgh")), st.integers(1, 6), st.integers(1, 6))
def test_duplicates_are_dropped_within_a_window(ids: list[str], window: int, chunk: int) -> None:
    cleaner = Cleaner(check_rules(None), 10, window)
    got: list[tuple[str, int]] = []
    for start in range(0, len(ids), chunk):
        part = ids[start : start + chunk]
        usable = cleaner.clean(part, range(start + 1, start + 1 + len(part)))
        got += zip(usable.ids, usable.lines, strict=True)
    expected: list[tuple[str, int]] = []
    duplicates = []
    known: set[str] = set()
    for line, id in enumerate(ids, 1):
        if id in known:
            duplicates.append(line)
            continue
        expected.append((id, line))
        known.add(id)
        if len(known) == window:
            known = set()
    assert got == expected
    assert cleaner.counts.get("duplicate", 0) == len(duplicates)
    assert cleaner.lines.get("duplicate", []) == duplicates[:20]


@given(st.lists(st.text()))
def test_lines_hold_any_string(ids: list[str]) -> None:
    assert decode(encode(ids)) == ids


@pytest.mark.parametrize("runs", [1, 2, 300])
def test_many_runs_are_merged_in_rounds(tmp_path: Path, runs: int) -> None:
    sorter = Sorter(tmp_path, "many", memory=1)
    for run in range(runs):
        sorter.add([f"{(number * 7919 + run) % 5000:05}\n".encode() for number in range(40)])
    *_, count = sorter.write(tmp_path / "sorted")
    lines = (tmp_path / "sorted").read_bytes().splitlines()
    assert lines == sorted(set(lines))
    assert count == len(lines)
    assert (tmp_path / "sorted").stat().st_mode & 0o077 == 0 or os.name == "nt"


CSV_TEXT = st.text(st.sampled_from('ab",;\n\r \té'), max_size=60)


def rows_of_csv(text: str, delimiter: str) -> list[list[str]] | None:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return None


def pieces(text: str, size: int) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


@settings(max_examples=500, deadline=None)
@given(
    text=CSV_TEXT.map(lambda text: text.replace("\r", "\n")), delimiter=st.sampled_from(",;\t"), size=st.integers(1, 70)
)
def test_a_csv_is_scanned_as_csv_reads_it(text: str, delimiter: str, size: int) -> None:
    expected = rows_of_csv(text, delimiter)
    scanner = Scanner(delimiter, None, 1000)
    try:
        rows = [row for piece in pieces(text, size) for row in scanner.rows(piece)] + list(scanner.end())
    except csv.Error:
        assert expected is None
        return
    assert [row.cells for row in rows] == [row or [""] for row in expected or []]
    assert sum(row.height for row in rows) == text.count("\n") + (text[-1:] not in ("", "\n"))


@settings(max_examples=500, deadline=None)
@given(text=CSV_TEXT, index=st.integers(0, 3), size=st.integers(1, 70), block=st.sampled_from([1, 8, 1 << 18]))
def test_a_column_is_what_csv_gives_however_the_file_is_cut(text: str, index: int, size: int, block: int) -> None:
    expected = rows_of_csv(text, ",")
    table = Table("ids.csv", ",", index, 1000, 1, 1000)
    data = io.BytesIO(text.encode("utf-8"))
    blocks = decoded(lambda _: data.read(size), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("statsig_console.id_lists.records.BLOCK", block)
        try:
            found = [pair for texts, places in table.cells(blocks) for pair in zip(texts, places, strict=True)]
        except csv.Error:
            assert expected is None
            return
    assert expected is not None
    assert [cell.replace("\r\n", "\n").replace("\r", "\n") for cell, _ in found] == [
        (row[index] if index < len(row) else "").replace("\r\n", "\n").replace("\r", "\n") for row in expected
    ]
    heights = [1 + sum(len(re.findall("\r\n|\r|\n", cell)) for cell in row) for row in expected]
    assert [line for _, line in found] == list(accumulate(heights, initial=1))[:-1]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.text(st.sampled_from("ab \u200bé"), max_size=30), max_size=20), st.integers(1, 50), st.integers(5, 40)
)
def test_a_text_is_cut_into_its_lines(ids: list[str], size: int, longest: int) -> None:
    text = "\n".join(ids)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("statsig_console.id_lists.records.LONGEST", longest)
        found = [line for chunk in lines(iter(pieces(text, size)), 2) for line in chunk]
    expected = text.split("\n")
    expected = expected[:-1] if expected[-1] == "" else expected
    assert len(found) == len(expected)
    for line, whole in zip(found, expected, strict=True):
        assert line == whole or (len(whole) > longest and len(line.strip()) > 2)


SOME = st.lists(st.text(st.sampled_from('abc,;|\t"\n é'), min_size=1, max_size=8).filter(lambda id: id.strip() == id))


@settings(max_examples=300, deadline=None)
@given(
    ids=SOME.filter(bool), delimiter=st.sampled_from(",;\t|"), place=st.integers(0, 2), quoting=st.sampled_from([0, 1])
)
def test_what_a_writer_of_csv_wrote_is_understood(ids: list[str], delimiter: str, place: int, quoting: int) -> None:
    ids = [id.replace("\n", "é").replace("\t", "é") for id in ids]
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
    rows = [["plan", "notes"], *(["pro", 'a "long"\nnote'] for _ in ids)]
    for row, cell in zip(rows, ["distinct_id", *ids], strict=True):
        writer.writerow([*row[:place], cell, *row[place:]])
    with TemporaryDirectory() as name:
        path = Path(name) / "ids.csv"
        path.write_text(file.getvalue(), newline="", encoding="utf-8")
        opened = open_source(str(path), Reading())
        cleaner = Cleaner(check_rules(None), 1000, window=0)
        found = [id for chunk in opened.chunks(cleaner) for id in chunk.ids]  # type: ignore[union-attr]
    assert (found, opened.delimiter, opened.column, opened.columns) == (ids, delimiter, "distinct_id", 3)
