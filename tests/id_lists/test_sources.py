"""Where ids come from, and what is done about each that is odd."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from statsig_console.id_lists import SourceError
from tests.id_lists.service import Service


def test_a_csv_without_header_gives_the_column_that_is_asked_for(bench: Any) -> None:
    service = Service()
    report = bench.run(service, bench.file("ld.csv", "anna,x\nben,y\n"), column=0)
    assert service.ids == ["anna", "ben"]
    assert (report.source.format, report.source.header, report.source.column) == ("csv", None, 0)
    assert (report.source.rows, report.source.usable) == (2, 2)


@pytest.mark.parametrize("head", ["user_id", "userID", "key", "Key", "id", "User ID", "\ufeffuser-id"])
def test_a_header_is_recognised_and_reported(bench: Any, head: str) -> None:
    service = Service()
    report = bench.run(service, bench.file("users.csv", f"{head},country\nanna,NZ\n"))
    assert service.ids == ["anna"]
    assert report.source.header == (head.strip("\ufeff"), "country")
    assert f"header: {head.strip(chr(0xFEFF))}, country" in str(report)


@pytest.mark.parametrize("first", ["david", "test-key", "user_1", "a_id", "uid-7"])
def test_an_id_is_not_taken_for_a_header(bench: Any, first: str) -> None:
    service = Service()
    bench.run(service, bench.file("users.csv", f"{first}\nanna\n"))
    assert service.ids == [first, "anna"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"column": "account"}, ["a1", "a2"]),
        ({"column": "ACCOUNT"}, ["a1", "a2"]),
        ({"column": 1}, ["account", "a1", "a2"]),
        ({"column": 1, "header": True}, ["a1", "a2"]),
        ({"header": False, "column": 0}, ["name", "n1", "n2"]),
    ],
)
def test_a_column_by_name_or_number(bench: Any, options: dict[str, Any], expected: list[str]) -> None:
    service = Service()
    bench.run(service, bench.file("users.csv", "name,account\nn1,a1\nn2,a2\n"), **options)
    assert service.ids == expected


def test_a_column_that_is_not_there_names_those_that_are(bench: Any) -> None:
    path = bench.file("users.csv", "name,account\nn1,a1\n")
    service = Service()
    with pytest.raises(SourceError, match=r"'mail', but the header of .* has 'name', 'account'"):
        bench.run(service, path, column="mail")
    with pytest.raises(SourceError, match=r"column is 5, but .* has 2 columns"):
        bench.run(service, path, column=5, header=True)
    assert service.requests == []


@pytest.mark.parametrize(
    ("name", "content", "options"),
    [
        ("a.txt", b"a,1\nb;2\n", {}),
        ("a.txt", b"\xef\xbb\xbfa,1\r\nb;2", {}),
        ("a.txt.gz", gzip.compress(b"a,1\nb;2\n", mtime=0), {}),
        ("packed_without_saying.txt", gzip.compress(b"a,1\nb;2\n", mtime=0), {}),
        ("a.csv", b'"a,1",x\nb;2,y\n', {"column": 0}),
        ("a.tsv", b"a,1\tx\nb;2\ty\n", {"column": 0}),
        ("a.csv.gz", gzip.compress(b'user_id\n"a,1"\n"b;2"\n', mtime=0), {}),
        ("a.dat", b'x|"a,1"\ny|b;2\n', {"delimiter": "|", "column": 1}),
        ("a.csv", "a,1\nb;2\n".encode("utf-16"), {"encoding": "utf-16", "format": "text"}),
    ],
)
def test_kinds_of_files(bench: Any, name: str, content: bytes, options: dict[str, Any]) -> None:
    service = Service()
    bench.run(service, str(bench.file(name, content)), **options)
    assert service.ids == ["a,1", "b;2"]


def test_standard_input(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(b"user_id\nanna\nben\n")

    monkeypatch.setattr(sys, "stdin", Input)
    service = Service()
    report = bench.run(service, "-")
    assert service.ids == ["anna", "ben"]
    assert report.source.name == "-"


def test_parquet_by_name_or_the_first_column(bench: Any) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = bench.folder / "users.parquet"
    table = pyarrow.table({"user": ["anna", None, "ben"], "number": [1, 2, 3], "share": [0.1, 0.2, 0.3]})
    parquet.write_table(table, path)
    service = Service()
    report = bench.run(service, path)
    assert service.ids == ["anna", "ben"]
    assert report.source.counts == {"empty": 1}
    assert report.source.lines == {"empty": (2,)}
    service = Service()
    bench.run(service, path, column="number")
    assert service.ids == ["1", "2", "3"]
    with pytest.raises(SourceError, match=r"'share' of .* is of type double"):
        bench.run(Service(), path, column="share")
    with pytest.raises(SourceError, match="cannot be read as Parquet"):
        bench.run(Service(), bench.file("broken.parquet", b"nothing of the kind"))


def test_parquet_without_its_extra_says_what_to_install(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(SourceError, match=r"statsig-console\[parquet\]"):
        bench.run(Service(), bench.file("users.parquet", b""))


def test_iterables(bench: Any) -> None:
    for source in (["a", "b"], ("a", "b"), {"b", "a"}, {"a": 1, "b": 2}, iter(["a", "b"]), io.StringIO("a\nb\n")):
        service = Service()
        report = bench.run(service, source)
        assert service.ids == ["a", "b"]
        assert report.source.format == "iterable"
        assert report.source.counts == {}


def test_an_async_iterable(bench: Any) -> None:
    async def ids() -> AsyncIterator[str]:
        for number in range(45_000):
            yield f"u{number}"

    service = Service()
    if bench.flavour.is_async:
        bench.run(service, ids())
        assert len(service.ids) == 45_000
    else:
        with pytest.raises(TypeError, match="needs AsyncStatsig"):
            bench.run(service, ids())


@pytest.mark.parametrize("source", [b"ids.csv", 7, None, ""])
def test_what_is_no_source(bench: Any, source: Any) -> None:
    service = Service()
    with pytest.raises(TypeError, match="pass a path"):
        bench.run(service, source)
    assert service.requests == []


def test_an_item_that_is_no_string_is_named(bench: Any) -> None:
    service = Service()
    with pytest.raises(TypeError, match="item 3 of the source is 7; ids are strings"):
        bench.run(service, ["a", "b", 7])
    assert service.requests == []
    assert bench.jobs == []


def test_a_file_that_is_not_there(bench: Any) -> None:
    with pytest.raises(SourceError, match=r"'nowhere\.csv', and there is no such file"):
        bench.run(Service(), "nowhere.csv")


@pytest.mark.parametrize("content", ["", "\n\n", "user_id\n", "user_id,x\n", "user_id,x\n ,y\n", "sep=;"])
def test_a_file_with_nothing_usable_is_refused(bench: Any, content: str) -> None:
    service = Service()
    for mode in ("merge", "replace", "remove"):
        with pytest.raises(SourceError, match="holds nothing usable"):
            bench.run(service, bench.file("empty.csv", content), mode)
    assert service.requests == []
    assert bench.jobs == []


ODD = {
    "blanks": b"ok\n padded \nok2\n",
    "empty": b"ok\n\nok2\n",
    "encoding": b"ok\ncaf\xe9\nok2\n",
    "control": b"ok\nbell\x07x\nok2\n",
    "invisible": b"ok\nzero\xe2\x80\x8bwidth\nok2\n",
    "overlong": b"ok\n" + b"x" * 1001 + b"\nok2\n",
}


@pytest.mark.parametrize("rule", ODD)
def test_each_rule_skips_refuses_and_counts(bench: Any, rule: str) -> None:
    path = bench.file("odd.csv", ODD[rule])
    service = Service()
    report = bench.run(service, path, rules={rule: "skip"})
    assert service.ids == ["ok", "ok2"]
    assert report.source.counts == {rule: 1}
    assert report.source.lines == {rule: (2,)}
    assert f"{rule}: 1, in line 2\n" in str(report)
    service = Service()
    with pytest.raises(SourceError, match=r"^line 2: the id ") as caught:
        bench.run(service, path, rules={rule: "refuse"})
    assert caught.value.line == 2
    assert service.requests == []


def test_the_usual_rules(bench: Any) -> None:
    service = Service()
    bench.run(service, bench.file("odd.csv", b" padded \n\nok\nok\n"))
    assert service.ids == ["padded", "ok"]
    for rule in ("encoding", "control", "invisible", "overlong"):
        with pytest.raises(SourceError, match="line 2"):
            bench.run(Service(), bench.file("odd.csv", ODD[rule]))


def test_duplicates_are_counted_with_their_lines(bench: Any) -> None:
    path = bench.file("double.csv", "a\nb\na\nc\nb\n")
    report = bench.run(Service(), path)
    assert report.source.counts == {"duplicate": 2}
    assert report.source.lines == {"duplicate": (3, 5)}
    assert report.source.duplicates == "batch"
    assert "duplicate: 2, in lines 3, 5, counted batch by batch\n" in str(report)


def test_duplicates_are_exact_in_replace(bench: Any) -> None:
    ids = [f"u{number}" for number in range(100_000)]
    report = bench.run(Service(), [*ids, *ids[:10], "u99999"], "replace")
    assert (report.source.usable, report.source.counts) == (100_000, {"duplicate": 11})
    assert report.source.lines == {"duplicate": tuple(range(100_001, 100_012))}
    assert report.source.duplicates == "exact"
    report = bench.run(Service(), [*ids, *ids[:10]])
    assert (report.source.usable, report.source.counts, report.source.duplicates) == (100_010, {}, "batch")
    assert report.count == 100_000


@pytest.mark.parametrize(
    "content",
    [
        'user_id,note\na,1\nb,"two\nlines"\n\nc,3\na,4\na,5\nb,6\nd,7\nc,8\n',
        "a\r\nb\r\n\r\na\r\nc\r\n\r\nb\r\nb\r\na",
    ],
)
def test_lines_of_duplicates_are_right_however_far_apart(bench: Any, content: str) -> None:
    report = bench.run(Service(), bench.file("duplicates.csv", content), "replace")
    expected = (7, 8, 9, 11) if "note" in content else (4, 7, 8, 9)
    assert report.source.lines == {"empty": (5,) if "note" in content else (3, 6), "duplicate": expected}
    assert report.source.counts["duplicate"] == 4
    assert f"duplicate: 4, in lines {', '.join(map(str, expected))}\n" in str(report)


def test_no_more_than_twenty_lines_are_named(bench: Any) -> None:
    ids = [f"u{number}" for number in range(50)]
    report = bench.run(Service(), iter([*ids, *ids, "u49", "u49"]), "replace")
    assert report.source.counts == {"duplicate": 52}
    lines = report.source.lines["duplicate"]
    assert len(lines) == 20
    assert set(lines) <= set(range(51, 103))
    assert list(lines) == sorted(lines)
    assert "duplicate: 52, such as in lines" in str(report)


def test_lines_are_right_where_cells_span_several(bench: Any) -> None:
    content = 'id,note\na,"one\ntwo\r\nthree"\n,"x"\nb,"y"\n\nc,z\n'
    report = bench.run(Service(), bench.file("notes.csv", content))
    assert report.source.lines == {"empty": (5, 7)}
    assert report.source.usable == 3


@pytest.mark.parametrize("content", [gzip.compress(b"a\n" * 50_000, mtime=0)[:-20], b"\x1f\x8bnot gzip"])
def test_a_damaged_file_is_refused_before_anything_is_sent(bench: Any, content: bytes) -> None:
    service = Service()
    with pytest.raises(SourceError, match="cannot be read"):
        bench.run(service, bench.file("cut.csv.gz", content))
    assert service.requests == []


def test_no_line_ends_an_id_but_its_own(bench: Any) -> None:
    odd = ["a\\n", "b\\", "c\\\\r", "ü", "日本", '"q"', "x y", "{", "#"]
    service = Service(["old\nid", "old\\id"])
    bench.run(service, odd, "replace", strategy="diff", max_removals=1.0)
    assert sorted(service.ids) == sorted(odd)
    assert dict(service.changes)["DELETE"] == ["old\nid", "old\\id"] or set(dict(service.changes)["DELETE"]) == {
        "old\nid",
        "old\\id",
    }


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("mode", "upsert"),
        ("strategy", "swap"),
        ("column", -1),
        ("column", True),
        ("format", "xlsx"),
        ("delimiter", ";;"),
        ("encoding", "utf-9"),
        ("rules", {"blank": "skip"}),
        ("rules", {"empty": "strip"}),
        ("max_removals", 1.5),
        ("max_removals", True),
        ("max_removals", -1),
        ("batch_size", 0),
        ("max_body_bytes", 0),
        ("page_size", 0),
        ("max_id_length", "9"),
        ("update_timeout", -1),
        ("update_timeout", "1"),
        ("type", "rule_based"),
    ],
)
def test_a_wrong_option_is_named_before_anything_is_sent(bench: Any, option: str, value: Any) -> None:
    service = Service()
    with pytest.raises(ValueError, match=option.rstrip("s")):
        bench.run(service, ["a"], **{"mode": "merge", option: value})
    assert service.requests == []


def test_options_that_do_not_go_together(bench: Any) -> None:
    with pytest.raises(ValueError, match="strategy is 'reset', which is for mode='replace'"):
        bench.run(Service(), ["a"], strategy="reset")
    with pytest.raises(ValueError, match="header is False; a name needs a header"):
        bench.run(Service(), "users.csv", column="id", header=False)
    with pytest.raises(ValueError, match="an iterable gives the ids themselves"):
        bench.run(Service(), ["a"], column=1)
    with pytest.raises(ValueError, match="is text, an id a line"):
        bench.run(Service(), bench.file("a.txt", "a\n"), column=1)
    with pytest.raises(TypeError, match="no argument 'colum'; did you mean 'column'"):
        bench.run(Service(), ["a"], colum=1)
    with pytest.raises(TypeError, match="mode is missing"):
        bench.flavour.run(bench.segments(Service()).import_ids("beta", ["a"]))


def test_folders_of_ids_are_private_and_out_of_git(bench: Any) -> None:
    report = bench.run(Service(["a"]), ["a", "b"], "replace")
    folder = Path(report.backup).parent
    assert folder.name == ".statsig-jobs"
    assert folder.stat().st_mode & 0o077 == 0
    assert report.backup.stat().st_mode & 0o077 == 0
    assert (folder / ".gitignore").read_text() == "*\n"
