"""What a file is taken for: its delimiter, its header, the column of its ids; and what is refused."""

from __future__ import annotations

import gzip
import io
import re
from pathlib import Path
from typing import Any

import pytest

from statsig_console.errors import ArgumentValueError
from statsig_console.id_lists import Query, SourceError
from statsig_console.id_lists.clean import Cleaner, check_rules, strip_invisible
from statsig_console.id_lists.formats import SourceFormat
from statsig_console.id_lists.sources import Reading, identity, open_source
from tests.id_lists.service import Service


@pytest.fixture
def read(tmp_path: Path) -> Any:
    """Read a file with this content; gives its ids, what it was taken for, and what the rules met."""

    def read(content: str | bytes, name: str = "ids.csv", rules: Any = None, **reading: Any) -> Any:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        opened, cleaner = open_source(str(path), Reading(**reading)), Cleaner(check_rules(rules), 1000)
        ids: list[str] = []
        for chunk in opened.chunks(cleaner):
            ids += chunk.ids  # type: ignore[union-attr]
        return ids, opened.layout, cleaner

    return read


UNDERSTOOD: dict[str, tuple[str | bytes, dict[str, Any], list[str], str | None, tuple[str, ...] | None]] = {
    "one column without header": ("u1\nu2\n", {}, ["u1", "u2"], None, None),
    "one column with a known name": ("user_id\nu1\n", {}, ["u1"], None, ("user_id",)),
    "the name in the second column": ("row,user_id\n1,a\n", {}, ["a"], ",", ("row", "user_id")),
    "the name in the last of many": ("a,b,c,d,distinct_id\n1,2,3,4,u1\n", {}, ["u1"], ",", None),
    "semicolons": ("user_id;plan\nu1;pro\n", {}, ["u1"], ";", ("user_id", "plan")),
    "semicolons and decimal commas": ("price;user_id\n1,5;u1\n2,5;u2\n", {}, ["u1", "u2"], ";", None),
    "tabs": ("plan\tuser_id\npro\tu1\n", {}, ["u1"], "\t", None),
    "bars": ("plan|user_id\npro|u1\n", {}, ["u1"], "|", None),
    "a declared delimiter": ("sep=;\nuser_id;plan\nu1;pro\n", {}, ["u1"], ";", None),
    "a declared delimiter of another kind": ("SEP=:\nplan:user_id\npro:u1\n", {}, ["u1"], ":", None),
    "a declared delimiter in quotes": ('"sep=;"\nuser_id;plan\nu1;pro\n', {}, ["u1"], ";", None),
    "a declared tab": ("sep=\t\r\nuser_id\tplan\r\nu1\tpro\r\n", {}, ["u1"], "\t", None),
    "a declaration and empty lines": ("\n\nsep=;\n\nuser_id;plan\nu1;pro\n", {}, ["u1"], ";", None),
    "quoted names": ('"plan";"user_id"\n"a;b";"u1"\n', {}, ["u1"], ";", None),
    "empty rows before the header": ("\n , \nplan,user_id\npro,u1\n", {}, ["u1"], ",", None),
    "a comma in a .tsv": ("plan,user_id\npro,u1\n", {"name": "a.tsv"}, ["u1"], ",", None),
    "tabs rather than others in a .tsv": (
        "1,a\tx\n2,b\ty\n",
        {"name": "a.tsv", "column": 0},
        ["1,a", "2,b"],
        "\t",
        None,
    ),
    "gzip": (gzip.compress(b"plan;user_id\npro;u1\n"), {}, ["u1"], ";", None),
    "UTF-16": ("plan;user_id\npro;u1\n".encode("utf-16"), {"encoding": "utf-16"}, ["u1"], ";", None),
    "carriage returns": ("plan,user_id\rpro,u1\rpro,u2", {}, ["u1", "u2"], ",", None),
    "a byte order mark twice": ("\ufeff\ufeffuser_id,plan\nu1,pro\n", {}, ["u1"], ",", None),
    "a column by name": ("name,member\nann,u-1\n", {"column": "member"}, ["u-1"], ",", ("name", "member")),
    "a column by name, another delimiter": (
        "a,b;member\n1,2;u-1\n3;u-2\n",
        {"column": "member"},
        ["u-1", "u-2"],
        ";",
        None,
    ),
    "a column by number": ("ann,u-1\nben,u-2\n", {"column": 1}, ["u-1", "u-2"], ",", None),
    "a column by number under a known header": ("plan,user_id\npro,u1\n", {"column": 0}, ["pro"], ",", None),
    "one of two known names": ("user_id,email\nu1,e\n", {"column": "email"}, ["e"], ",", None),
    "a cell of another column that is long": ("id,notes\nu1," + "x" * 131_073, {}, ["u1"], ",", None),
    "a long cell over many lines": ('id,notes\nu1,"' + "x\n" * 400_000 + '"\nu2,y\n', {}, ["u1", "u2"], ",", None),
    "bars in ids under a header": ("user_id\nauth0|1\nauth0|2\n", {}, ["auth0|1", "auth0|2"], None, None),
    "bars in ids of a text": ("auth0|1\nauth0|2\n", {"format": "text"}, ["auth0|1", "auth0|2"], None, None),
    "a delimiter too many at the end": ("user_id,plan\nu1,pro,\n", {}, ["u1"], ",", None),
    "rows that are cut off": ("user_id,plan\nu1\nu2,pro\n", {}, ["u1", "u2"], ",", None),
    "another delimiter that is given": ("plan:user_id\npro:u1\n", {"delimiter": ":"}, ["u1"], ":", None),
    "ids of a kind and a value": ("user:anna\nuser:ben\n", {}, ["user:anna", "user:ben"], None, None),
    "ids that begin with a known name": (
        "userid:a\nuserid:b\n",
        {"name": "a.txt"},
        ["userid:a", "userid:b"],
        None,
        None,
    ),
    "an id of a kind and a value": ("user:anna\n", {}, ["user:anna"], None, None),
    "addresses": ("key@x.com\nbob@y.com\n", {}, ["key@x.com", "bob@y.com"], None, None),
    "a known name beside a colon in an id": (
        "user_id:plan\nu1:pro\n",
        {"header": False},
        ["user_id:plan", "u1:pro"],
        None,
        None,
    ),
    "a blank that is given": ("user_id plan\nu1 pro\n", {"delimiter": " "}, ["u1"], " ", ("user_id", "plan")),
    "a header of words in a text": ("id of user\nu1\n", {"format": "text", "header": True}, ["u1"], None, None),
    "sep= in an id": ("sep=\nu1\n", {"header": False}, ["sep=", "u1"], None, None),
    "a delimiter that one column has not": ("user_id\nu1\n", {"delimiter": ";"}, ["u1"], None, ("user_id",)),
    "JSON that is no JSON": ("{\nu1\n", {"header": False}, ["{", "u1"], None, None),
}


@pytest.mark.parametrize("case", UNDERSTOOD)
def test_what_is_understood(read: Any, case: str) -> None:
    content, options, expected, delimiter, header = UNDERSTOOD[case]
    ids, layout, _ = read(content, **options)
    assert ids == expected
    assert layout.delimiter == delimiter
    assert layout.first == tuple(expected[:3])
    assert header is None or layout.header == header


REFUSED: dict[str, tuple[str | bytes, dict[str, Any], str]] = {
    "no known name": ("name,member\nann@x.com,u-1\n", {}, r"2 columns, and none of them has a known name"),
    "no header": ("name,member\nann@x.com,u-1\n", {"header": False}, r"2 columns"),
    "two known names": ("user_id,email\nu1,e\n", {}, r"more than one of them has a known name \('user_id', 'email'\)"),
    "a word that may be a value": ("u1,ID\nu2,SG\n", {}, "none of them has a known name"),
    "a word that comes again": ("anna,ID\nben,SG\ncarl,id\n", {}, "none of them has a known name"),
    "two delimiters": ("a,b;c\nd,e;f\n", {}, r"',' and ';' may be the delimiter of .*pass delimiter=',' or another"),
    "decimal commas": ("u1;1,5\nu2;2,5\n", {"column": 0}, "may be the delimiter"),
    "bars in ids without header": ("auth0|1\nauth0|2\n", {}, "2 columns.* or format='text' if each line is an id"),
    "a header of one column over two": ("user_id\nu1;pro\n", {}, r"has one column, but 'u1;pro' has 2"),
    "a delimiter in a cell": ("user_id,plan\nu,1,pro\n", {}, "line 2: the row has 3 columns by the delimiter ','"),
    "a delimiter in a cell, later": ('a,user_id\n"x\ny",u1\nq,w,u2\n', {}, "line 4: the row has 3 columns"),
    "a delimiter far down": ("user_id\n" + "u\n" * 40 + "u1,x\n", {}, "line 42: the row has 2 columns"),
    "the wrong delimiter": ("user_id,plan\nu1,pro\n", {"delimiter": ";"}, "delimiter is ';', but .* ',' parts all"),
    "two declarations": ("sep=;\nuser_id;a\nu1;b\n", {"delimiter": ","}, "delimiter is ',', but the first line .* ';'"),
    "a table in a text": ("user_id;plan\nu1;pro\n", {"name": "a.txt"}, "belongs to a table.*format='csv'"),
    "a declaration in a text": ("sep=;\nu1\n", {"name": "a.txt"}, "belongs to a table"),
    "no delimiter after sep=": ("sep=\nu1\n", {}, r"'sep=', declares no delimiter of one character"),
    "a delimiter of two characters": ("sep=||\nuser_id||plan\nu1||pro\n", {}, "declares no delimiter"),
    "a tab in letters": ("sep=\\t\nuser_id\tplan\nu1\tpro\n", {}, "declares no delimiter"),
    "sep= in a text": ("sep=\nu1\n", {"name": "a.txt"}, "belongs to a table"),
    **{
        f"parted by {separator!r}{name}{asked}": (
            f"plan{separator}user_id\npro{separator}u1\n",
            {"name": f"a{name}", **asked},
            rf"has the name of a column beside .*pass format='csv' and delimiter={re.escape(repr(separator))}",
        )
        for separator in ":^~ /=\x01"
        for name, asked in ((".csv", {}), (".txt", {}), (".csv", {"header": True}), (".csv", {"delimiter": ";"}))
    },
    "a header of words": ("id of user\nu1\n", {"header": True}, "or format='text' if each line is an id"),
    "a word parted by a colon": ("id:plan\nu1:pro\nu2:pro\n", {}, "has the name of a column beside ':'"),
    "the wrong delimiter over ragged rows": (
        "user_id,plan\nu1\nu2,p\n",
        {"delimiter": ";"},
        "delimiter is ';', but .* ',' gives a column with a known name",
    ),
    "JSON lines": ('{"user_id": "u1"}\n{"user_id": "u2"}\n', {}, "looks like JSON"),
    "JSON": ('[\n  {"user_id": "u1"}\n]\n', {"name": "a.json"}, "looks like JSON"),
    "JSON in a text": ('{"user_id": "u1"}\n', {"name": "a.txt"}, "looks like JSON"),
    "UTF-16 unannounced": ("user_id\nu1\n".encode("utf-16"), {}, "mark of UTF-16.*encoding='utf-16'"),
    "a quote that is never closed": ('plan,user_id\npro,"u1\n', {}, "cannot be read.*unexpected end of data"),
    "something behind a quote": ('plan,user_id\npro,"u1"x\n', {}, "cannot be read.*expected after"),
    "a name that is there twice": ("a,b,a\n1,2,3\n", {"column": "a"}, "it more than once"),
    "a line without end": ("x" * 2_000_000, {}, "first line of .* is longer than"),
    "too many columns": ("user_id" + ",a" * 30_000 + "\nu1\n", {}, "has 30001 columns"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(read: Any, case: str) -> None:
    content, options, words = REFUSED[case]
    with pytest.raises(SourceError, match=words) as caught:
        read(content, **options)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 1500


IGNORED: dict[str, tuple[Any, dict[str, Any], str]] = {
    "a text's delimiter": ("a.txt", {"delimiter": ";"}, "delimiter is ';', but .* is text, an id a line; pass format"),
    "a pipe's delimiter": ("-", {"delimiter": ";", "format": "text"}, "delimiter is ';', but '?-'? is text"),
    "a Parquet's delimiter": ("a.parquet", {"delimiter": ";"}, "delimiter is ';', but .* is Parquet"),
    "a Parquet's encoding": ("a.parquet", {"encoding": "utf-16"}, "encoding is 'utf-16', but .* is Parquet"),
    "a Parquet's header": ("a.parquet", {"header": False}, "header is False, but .* is Parquet, which names"),
    "an iterable's delimiter": (["u1;pro"], {"delimiter": ";"}, "delimiter is ';', but that is for files"),
    "an iterable's encoding": (["u1"], {"encoding": "latin-1"}, "encoding is 'latin-1', but that is for files"),
    "an iterable's header": (["u1"], {"header": False}, "header is False, but that is for files"),
    "a handle's delimiter": (io.StringIO("u1;pro\n"), {"delimiter": ";"}, "delimiter is ';', but that is for files"),
    "a query's delimiter": (Query("SELECT 1", "sqlite:x"), {"delimiter": ";"}, "names its own columns"),
    "a query's encoding": (Query("SELECT 1", "sqlite:x"), {"encoding": "latin-1"}, "names its own columns"),
}


@pytest.mark.parametrize("case", IGNORED)
def test_an_option_that_would_be_ignored_is_refused(bench: Any, case: str) -> None:
    source, options, words = IGNORED[case]
    service = Service()
    if isinstance(source, str) and source != "-":
        source = bench.file(source, "u1;pro\n")
    with pytest.raises(ArgumentValueError, match=words):
        bench.run(service, source, **options)
    assert service.requests == []


@pytest.mark.parametrize("encoding", ["undefined", "idna", "punycode", "hex", "rot13", "no such", "utf-8\0"])
def test_a_codec_that_is_no_encoding_of_text_is_refused(encoding: str) -> None:
    with pytest.raises(
        ArgumentValueError, match="which is no encoding of text that Python knows; pass such as 'utf-8'"
    ):
        Reading(encoding=encoding)


def test_a_refusal_shows_the_columns_and_the_call_to_make(read: Any) -> None:
    with pytest.raises(SourceError) as caught:
        read("full name;member no\nann;u-1\nben;u-2\ncleo;u-3\n")
    words = str(caught.value)
    assert "column 0 has 'full name', 'ann', 'ben'; column 1 has 'member no', 'u-1', 'u-2'" in words
    assert "column='full name' if the first line is a header, and column=0 if not" in words
    assert "--column 'full name', or --column 0" in words
    with pytest.raises(SourceError, match=r"such as column=0 \(in a terminal --column 0\)"):
        read("ann;u-1\nben;u-2\n", header=False)
    with pytest.raises(SourceError, match="and 4 more columns") as caught:
        read(",".join(f"c{number}" for number in range(12)) + "\n" + ",".join("x" * 500 for _ in range(12)))
    assert len(str(caught.value)) < 1500


NAMES = """user_id|userId|USER_ID|id|key|User-Key|$distinct_id|distinct_id|Distinct ID|person_id|Person .id|e-mail|email
customer_id|anonymous_id|anonymousId|stable_id|stableID|unit_id|company_id|customIDs|rudder_id|user_main_id|segment_id
canonical_segment_id|external_id|amplitude_id|Amplitude ID|device_id|context_key|contextKey|account_id"""


@pytest.mark.parametrize("name", NAMES.replace("\n", "|").split("|"))
def test_known_names(read: Any, name: str) -> None:
    assert read(f"{name}\nanna\n")[0] == ["anna"]
    assert read(f"plan;{name}\npro;anna\n")[:2] == (
        ["anna"],
        SourceFormat("csv", ";", ("plan", name), name, 2, ("anna",)),
    )


def parquet(**columns: Any) -> bytes:
    pyarrow = pytest.importorskip("pyarrow")
    file = io.BytesIO()
    pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table(columns), file)
    return file.getvalue()


def test_parquet_goes_by_the_same_rule(read: Any) -> None:
    ids, layout, _ = read(parquet(n=[1, 2], user_id=["a", None]), "a.parquet")
    assert (ids, layout) == (["a"], SourceFormat("parquet", None, ("n", "user_id"), "user_id", 2, ("a",)))
    assert read(parquet(member=["a", "b"]), "a.parquet")[0] == ["a", "b"]
    assert read(parquet(n=[1, 2], member=["a", "b"]), "a.parquet", column="member")[0] == ["a", "b"]
    assert read(parquet(n=[1, 2], member=["a", "b"]), "a.parquet", column=1)[0] == ["a", "b"]
    with pytest.raises(SourceError) as caught:
        read(parquet(n=[1, 2, 3, 4], member=["a", "b", "c", "d"]), "a.parquet")
    assert "column 0 has 'n', '1', '2', '3'; column 1 has 'member', 'a', 'b', 'c'" in str(caught.value)
    assert "column='n' (in a terminal --column n)" in str(caught.value)
    with pytest.raises(SourceError, match="more than one of them has a known name"):
        read(parquet(user_id=["a"], email=["b"]), "a.parquet")
    with pytest.raises(SourceError, match="is of type double"):
        read(parquet(user_id=[0.5]), "a.parquet")
    assert read(parquet(tags=[["x"], ["y"]], user_id=["a", "b"]), "a.parquet")[0] == ["a", "b"]


INVISIBLE = ["\ufeff", "\u200b", "\u200c", "\u200d", "\u200e", "\u202e", "\u2066", "\u00ad", "\u2060", "\u3164"]
INVISIBLE += ["\ufe0f", "\U000e0041", "\u061c", "\u180e", "\U000e0100", "\u034f"]


@pytest.mark.parametrize("character", INVISIBLE)
@pytest.mark.parametrize("place", ["{}u1", "u{}1", "u1{}"])
def test_invisible_characters_have_a_rule(read: Any, character: str, place: str) -> None:
    content = f"ok\n{place.format(character)}\n"
    with pytest.raises(SourceError, match=r"^line 2: the id .* holds an invisible character") as caught:
        read(content)
    assert character not in str(caught.value)
    ids, _, cleaner = read(content, rules={"invisible": "strip"})
    assert (ids, cleaner.counts, cleaner.lines) == (["ok", "u1"], {"invisible": 1}, {"invisible": [2]})
    assert read(content, rules={"invisible": "skip"})[0] == ["ok"]
    assert read(content, rules={"invisible": "keep"})[0] == ["ok", place.format(character)]


def test_what_is_left_of_an_id_meets_the_other_rules(read: Any) -> None:
    ids, _, cleaner = read("\ufeff\n u1\u200b \n\u200b u2\nu3\n"[1:], rules={"invisible": "strip"})
    assert ids == ["u1", "u2", "u3"]
    assert cleaner.counts["invisible"] == 2
    assert read("a\n\u200b\n", rules={"invisible": "strip"})[2].counts == {"invisible": 1, "empty": 1}


@pytest.mark.parametrize("id", ["👩‍👩‍👧", "❤️", "❤️‍🔥", "🏳️‍🌈", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "日本", "naïve", "ü"])
def test_emoji_keep_what_they_are_made_of(read: Any, id: str) -> None:
    assert read(f"{id}\n")[0] == [id]
    assert strip_invisible(id) == id


def test_empty_lines_are_looked_at_together(read: Any) -> None:
    ids, _, cleaner = read("\n\nu1\n\n" + "\n" * 100 + "u2\n")
    assert ids == ["u1", "u2"]
    assert cleaner.counts == {"empty": 103}
    assert cleaner.lines["empty"] == [1, 2, 4, *range(5, 22)]
    with pytest.raises(SourceError, match="line 2: the id '' is empty"):
        read("u1\n\nu2\n", rules={"empty": "refuse"})


def test_a_data_frame_is_no_list_of_ids() -> None:
    """Its items are the names of its columns."""

    class DataFrame(list[str]):
        columns = ("user_id", "plan")

    with pytest.raises(TypeError, match=r"DataFrame, which gives no rows; pass an Arrow table of it"):
        identity(DataFrame(["user_id", "plan"]))


def test_an_open_file_gives_its_lines(tmp_path: Path) -> None:
    opened = open_source(io.StringIO("u1\r\nu2\n\nu3"), Reading())
    cleaner = Cleaner(check_rules(None), 1000)
    chunks = list(opened.chunks(cleaner))
    assert [id for chunk in chunks for id in chunk.ids] == ["u1", "u2", "u3"]  # type: ignore[union-attr]
    assert (opened.rows, cleaner.lines) == (4, {"empty": [3]})


def test_a_refusal_reaches_the_caller_before_anything_is_sent(bench: Any) -> None:
    service = Service()
    with pytest.raises(SourceError, match="2 columns"):
        bench.run(service, bench.file("users.csv", "name,member\nann,u-1\n"))
    assert service.requests == []
    bench.run(service, bench.file("users.csv", "name,member\nann,u-1\n"), column="member")
    assert service.ids == ["u-1"]
