"""Whatever the source, the mode and the place where it stops: the list ends as the model says."""

from __future__ import annotations

import csv
import gzip
import io
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
