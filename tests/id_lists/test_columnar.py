"""Ids from Arrow, cursors, data frames and queries: what is taken, and what is refused before anything is sent."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from statsig_console import ArgumentTypeError, ArgumentValueError, ConfigurationError, PartialImportError, SourceError
from statsig_console.id_lists import Query
from tests.id_lists.postgres import PASSWORD, served
from tests.id_lists.service import Service

pa = pytest.importorskip("pyarrow")
duckdb = pytest.importorskip("duckdb")
pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
adbc = pytest.importorskip("adbc_driver_sqlite.dbapi")

COLUMNS = {"user_id": ["a", None, "b"], "number": [1, 2, 2**60 + 1], "share": [1.0, 2.5, None]}
TABLE = pa.table(COLUMNS)


class Older:
    """A data frame of a pandas that gives no Arrow."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame

    def __len__(self) -> int:
        return len(self._frame)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._frame)

    iloc = property(lambda self: self._frame.iloc)
    columns = property(lambda self: self._frame.columns)
    dtypes = property(lambda self: self._frame.dtypes)


class OlderSeries:
    """A series of such a pandas."""

    def __init__(self, values: Any) -> None:
        self._values = values

    iloc = property(lambda self: self._values.iloc)

    def to_frame(self) -> Any:
        return Older(self._values.to_frame())


SOURCES: dict[str, Callable[[], Any]] = {
    "pyarrow table": lambda: TABLE,
    "pyarrow batch": lambda: TABLE.to_batches()[0],
    "pyarrow reader": TABLE.to_reader,
    "polars": lambda: polars.from_arrow(TABLE),
    "pandas": lambda: pandas.DataFrame(COLUMNS),
    "pandas of Arrow types": lambda: TABLE.to_pandas(types_mapper=pandas.ArrowDtype),
    "older pandas": lambda: Older(pandas.DataFrame({**COLUMNS, "user_id": pandas.array(COLUMNS["user_id"], object)})),
    "duckdb relation": lambda: duckdb.from_arrow(TABLE),
}


@pytest.mark.parametrize("name", SOURCES)
def test_what_has_columns(bench: Any, name: str) -> None:
    service = Service()
    report = bench.run(service, SOURCES[name]())
    assert service.ids == ["a", "b"]
    assert report.source.column == "user_id"
    assert report.source.header == ("user_id", "number", "share")
    assert (report.source.rows, report.source.counts, report.source.lines) == (3, {"empty": 1}, {"empty": (2,)})
    service = Service()
    bench.run(service, SOURCES[name](), column="number")
    # As a float it would be another user.
    assert service.ids == ["1", "2", str(2**60 + 1)]
    service = Service()
    with pytest.raises(SourceError, match=r"column 'share' of .* is of type (double|float|Float64|DOUBLE)"):
        bench.run(service, SOURCES[name](), column="share")
    with pytest.raises(SourceError, match=r"column is 'nope', but .* has 'user_id', 'number', 'share'"):
        bench.run(service, SOURCES[name](), column="nope")
    assert service.requests == []


@pytest.mark.parametrize(
    "source",
    [
        pa.array(["a", None, "b"]),
        pa.chunked_array([["a", None], ["b"]]),
        polars.Series(["a", None, "b"]),
        pandas.Series(["a", None, "b"]),
    ],
    ids=lambda each: type(each).__name__,
)
def test_a_column_alone(bench: Any, source: Any) -> None:
    service = Service()
    report = bench.run(service, source)
    assert service.ids == ["a", "b"]
    assert (report.source.format, report.source.header, report.source.counts) == ("arrow", None, {"empty": 1})
    with pytest.raises(ArgumentValueError, match=r"column is 'user_id', but .* has a single column"):
        bench.run(Service(), source, column="user_id")


def test_a_series_of_an_older_pandas(bench: Any) -> None:
    service = Service()
    report = bench.run(service, OlderSeries(pandas.Series(["a", None, "b"], dtype=object)))
    assert service.ids == ["a", "b"]
    assert report.source.counts == {"empty": 1}


TEXTS = ["a", "b c", None, "日本 🎉", "a"]


@pytest.mark.parametrize(
    "column",
    [
        pa.array(TEXTS, pa.string()),
        pa.array(TEXTS, pa.large_string()),
        pa.array(TEXTS, pa.string_view()),
        pa.array(TEXTS).dictionary_encode(),
        pa.array(TEXTS, pa.large_string()).dictionary_encode(),
        pa.array([text and text.encode() for text in TEXTS], pa.binary()),
        pa.array([text and text.encode() for text in TEXTS], pa.large_binary()),
        pa.array([text and text.encode() for text in TEXTS], pa.binary_view()),
        pa.RunEndEncodedArray.from_arrays([1, 2, 3, 4, 5], pa.array(TEXTS)),
    ],
    ids=lambda each: str(each.type),
)
def test_texts_are_read_alike(bench: Any, column: Any) -> None:
    service = Service()
    report = bench.run(service, pa.table({"id": column}))
    assert service.ids == ["a", "b c", "日本 🎉"]
    assert report.source.counts == {"empty": 1, "duplicate": 1}


@pytest.mark.parametrize(
    "column",
    [
        *(pa.array([0, 127], kind()) for kind in (pa.int8, pa.int16, pa.int32, pa.int64, pa.uint8, pa.uint64)),
        pa.array([0, 127]).dictionary_encode(),
        pa.array([Decimal(0), Decimal(127)], pa.decimal128(38, 0)),
    ],
    ids=lambda each: str(each.type),
)
def test_whole_numbers_are_their_digits(bench: Any, column: Any) -> None:
    service = Service()
    bench.run(service, pa.table({"id": column}))
    assert service.ids == ["0", "127"]


def test_the_largest_numbers(bench: Any) -> None:
    service = Service()
    bench.run(service, pa.table({"id": pa.array([2**64 - 1], pa.uint64())}))
    bench.run(service, pa.table({"id": pa.array([-(2**63)], pa.int64())}))
    bench.run(service, pa.table({"id": pa.array([Decimal(10**38 - 1)], pa.decimal128(38, 0))}))
    assert service.ids == [str(2**64 - 1), str(-(2**63)), str(10**38 - 1)]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([1.0]),
        pa.array([1.0], pa.float32()),
        pa.array([1.0]).dictionary_encode(),
        pa.array([True]),
        pa.array([{"a": "x"}]),
        pa.array([["x"]]),
        pa.array([1], pa.timestamp("ms")),
        pa.array([Decimal("1.00")]),
        pa.array([b"x"], pa.binary(1)),
    ],
    ids=lambda each: str(each.type),
)
def test_what_is_no_column_of_ids(bench: Any, column: Any) -> None:
    service = Service()
    with pytest.raises(SourceError, match=r"column 'id' of Table is of type .*; pass column=… with one of text or int"):
        bench.run(service, pa.table({"id": column}))
    assert service.requests == []


def test_bytes_that_are_no_text(bench: Any) -> None:
    with pytest.raises(SourceError, match=r"line 2: the id .* holds bytes that are not of the encoding"):
        bench.run(Service(), pa.table({"id": [b"a", b"\xff"]}))
    service = Service()
    bench.run(service, pa.table({"id": [b"a", b"\xff"]}), rules={"encoding": "skip"})
    assert service.ids == ["a"]


def test_several_columns_without_a_known_name(bench: Any) -> None:
    service = Service()
    with pytest.raises(SourceError, match=r"Table has 2 columns, .* a known name: column 0 has 'x', "):
        bench.run(service, pa.table({"x": ["a"], "y": [1]}))
    with pytest.raises(SourceError, match="has more than one column 'id'"):
        bench.run(service, pa.Table.from_arrays([pa.array(["a"])] * 2, names=["id", "id"]), column=0)
    with pytest.raises(SourceError, match="has no columns"):
        bench.run(service, pa.table({}))
    with pytest.raises(SourceError, match="holds nothing usable in 0 rows"):
        bench.run(service, TABLE.slice(0, 0))
    with pytest.raises(SourceError, match="holds nothing usable in 2 rows"):
        bench.run(service, pa.table({"id": pa.nulls(2)}))
    assert service.requests == []


def test_what_gives_no_rows(bench: Any) -> None:
    for source, remedy in (
        (polars.LazyFrame({"a": ["x"]}), r"pass source\.collect\(\)"),
        (Lazy(), "pass an Arrow tab"),
    ):
        with pytest.raises(ArgumentTypeError, match=remedy):
            bench.run(Service(), source)
    with pytest.raises(ArgumentValueError, match="but that is for files"):
        bench.run(Service(), TABLE, header=True)
    with pytest.raises(ArgumentTypeError, match="or what gives Arrow"):
        bench.run(Service(), 5)


class Lazy:
    """What has columns, and nothing to read them by."""

    columns = ("user_id",)


def test_a_stream_that_breaks(bench: Any) -> None:
    def batches() -> Iterator[Any]:
        yield TABLE.to_batches()[0]
        raise RuntimeError("the warehouse went away\nmore of it")

    service = Service()
    with pytest.raises(SourceError, match=r"cannot be read after 3 rows .*the warehouse went away") as refused:
        bench.run(service, pa.RecordBatchReader.from_batches(TABLE.schema, batches()))
    assert "Traceback" not in str(refused.value)
    assert service.requests == []


def test_a_cursor_that_breaks(bench: Any) -> None:
    class Broken(Fetching):
        def fetchmany(self, size: int = 1) -> list[Any]:
            raise RuntimeError("no answer of postgres://u:pl4nted/x@h/db")

    with pytest.raises(SourceError, match=r"after 0 rows \(no answer of postgres://u:…@h/db\); nothing") as refused:
        bench.run(Service(), Broken())
    assert "pl4nted" not in str(refused.value)


def test_batches_are_read_one_by_one(bench: Any) -> None:
    alive: list[int] = []

    def batches() -> Iterator[Any]:
        for number in range(30):
            alive.append(pa.total_allocated_bytes())
            yield pa.record_batch({"user_id": [f"u{number}-{each}" for each in range(5_000)]})

    schema = pa.schema({"user_id": pa.string()})
    report = bench.run(Service(), pa.RecordBatchReader.from_batches(schema, batches()), dry_run=True)
    assert report.source.usable == 150_000
    assert max(alive) - alive[0] < 2_000_000


def test_a_large_batch_is_read_in_slices(bench: Any) -> None:
    report = bench.run(Service(), pa.table({"user_id": [f"u{number}" for number in range(45_001)]}), dry_run=True)
    assert report.source.usable == 45_001


def test_an_interrupted_import_goes_on(bench: Any) -> None:
    table = pa.table({"user_id": [f"u{number}" for number in range(1_000)]})
    service = Service(fail_at=2)
    with pytest.raises(PartialImportError) as stopped:
        bench.run(service, table.to_reader(), batch_size=200)
    report = bench.run(service, table.to_reader(), batch_size=200)
    assert report.resumed
    assert len(service.ids) == 1_000
    assert stopped.value.job is not None


# ---- cursors


def database(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("create table users (id, plan)")
        rows = [("a", "pro"), (2**60 + 1, "pro"), (None, "pro"), (b"c", "pro"), ("d", "free")]
        connection.executemany("insert into users values (?, ?)", rows)
    return path


def cursor(path: Path, sql: str) -> Any:
    # The event loop's flavour reads in a thread.
    connection = sqlite3.connect(path, check_same_thread=False)
    return connection.execute(sql)


def closed(cursor: Any) -> None:
    cursor.connection.close()


def test_a_cursor(bench: Any, tmp_path: Path) -> None:
    path = database(tmp_path / "users.db")
    service = Service()
    found = cursor(path, "select id, plan from users where plan = 'pro'")
    report = bench.run(service, found)
    closed(found)
    assert service.ids == ["a", str(2**60 + 1), "c"]
    assert (report.source.format, report.source.column, report.source.counts) == ("cursor", "id", {"empty": 1})


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("select 'a' as id union all select 1.5", r"row 2 of column 'id' of Cursor is 1\.5 of type float"),
        ("select 'a' as x, 'b' as y", "none of them has a known name"),
        ("create table other (id)", "Cursor has no result; nothing was changed; execute a query that selects first"),
    ],
)
def test_a_cursor_that_gives_no_ids(bench: Any, tmp_path: Path, sql: str, words: str) -> None:
    found = cursor(database(tmp_path / "users.db"), sql)
    service = Service()
    with pytest.raises(SourceError, match=words):
        bench.run(service, found)
    closed(found)
    assert service.requests == []


class Fetching:
    """A cursor that gives these values, in a column `id`."""

    description = (("id", None),)

    def __init__(self, *values: Any) -> None:
        self._rows = [[(value,) for value in values]]

    def fetchmany(self, size: int = 1) -> list[Any]:
        return self._rows.pop() if self._rows else []


def test_a_cursor_of_dictionaries(bench: Any) -> None:
    class Named(Fetching):
        def fetchmany(self, size: int = 1) -> list[Any]:
            return [{"id": value} for (value,) in super().fetchmany(size)]

    service = Service()
    bench.run(service, Named("a", "b"))
    assert service.ids == ["a", "b"]


def test_values_of_databases(bench: Any) -> None:
    service = Service()
    uuid = UUID("12345678123456781234567812345678")
    bench.run(service, Fetching("a", 5, Decimal(10**30), uuid, b"x", memoryview(b"y"), None))
    assert service.ids == ["a", "5", "1" + "0" * 30, str(uuid), "x", "y"]


@pytest.mark.parametrize("value", [True, 1.0, Decimal("1.0"), ["a"], {"a": 1}], ids=repr)
def test_values_that_are_no_ids(bench: Any, value: Any) -> None:
    service = Service()
    with pytest.raises(SourceError, match=r"row 2 of column 'id' of Fetching is .*; select text or integers"):
        bench.run(service, Fetching("a", value))
    assert service.requests == []


def test_a_cursor_to_be_awaited(bench: Any) -> None:
    class Awaited(Fetching):
        async def fetchmany(self, size: int = 1) -> list[Any]:  # type: ignore[override]
            return []

    with pytest.raises(ArgumentTypeError, match="Awaited, whose fetchmany is to be awaited; pass an async iterable"):
        bench.run(Service(), Awaited("a"))


# ---- queries


def test_a_query_of_files(bench: Any, tmp_path: Path) -> None:
    duckdb.from_arrow(TABLE).write_parquet(str(tmp_path / "users.parquet"))
    service = Service()
    sql = f"select number as user_id from read_parquet('{tmp_path}/*.parquet') where user_id is not null"
    report = bench.run(service, Query(sql))
    assert service.ids == ["1", str(2**60 + 1)]
    assert (report.source.format, report.source.name) == ("query", "duckdb query")


@pytest.mark.parametrize("address", ["sqlite:{}", "sqlite://{}", "sqlite:file:{}?mode=ro"])
def test_a_query_of_a_database(bench: Any, tmp_path: Path, address: str) -> None:
    with closing(sqlite3.connect(tmp_path / "users.db")) as connection, connection:
        connection.execute("create table users (user_id text, number integer)")
        connection.executemany("insert into users values (?, ?)", [("a", 2**60 + 1), ("b", 2), (None, 3)])
    uri = address.format(tmp_path / "users.db")
    service = Service()
    report = bench.run(service, Query("select * from users", adbc=uri))
    assert service.ids == ["a", "b"]
    assert report.source.name == "sqlite query"
    service = Service()
    bench.run(service, Query("select number from users", adbc=uri))
    assert service.ids == [str(2**60 + 1), "2", "3"]


def test_numbers_of_a_database_are_exact(bench: Any, tmp_path: Path) -> None:
    """SQLite has values of several types in a column, and its ADBC driver makes one type of them."""
    with closing(sqlite3.connect(tmp_path / "users.db")) as connection, connection:
        connection.execute("create table users (id)")
        connection.executemany("insert into users values (?)", [(2**53 + 1,), ("a",), (1.5,)])
    service = Service()
    address = f"sqlite:{tmp_path}/users.db"
    with pytest.raises(SourceError, match=r"row 3 of column 'id' of sqlite query is 1\.5 of type float"):
        bench.run(service, Query("select id from users", address))
    with adbc.connect(str(tmp_path / "users.db")) as connection, connection.cursor() as cursor:
        cursor.execute("select id from users")
        with pytest.raises(SourceError, match=r"SQLite's ADBC driver, .* use Query\(…, adbc='sqlite:FILE'\)"):
            bench.run(service, cursor)
    assert service.requests == []
    bench.run(service, Query("select id from users where typeof(id) <> 'real'", address))
    assert service.ids == [str(2**53 + 1), "a"]


def test_a_database_is_only_read(bench: Any, tmp_path: Path) -> None:
    for address in ("sqlite:{}", "sqlite:file:{}", "sqlite:file:{}?cache=private"):
        with pytest.raises(SourceError, match="unable to open database file"):
            bench.run(Service(), Query("select id from users", address.format(tmp_path / "nope.db")))
    assert list(tmp_path.glob("*.db")) == []


def test_numbers_that_arrow_cannot_hold(bench: Any) -> None:
    sql = "select 340282366920938463463374607431768211455::uhugeint as id, 'a' as other"
    service = Service()
    with closing(duckdb.connect()) as connection:
        for source in (Query(sql), duckdb.sql(sql), connection.execute(sql)):
            with pytest.raises(SourceError, match=r"column 'id' of .* is of type UHUGEINT, .* cast it to text"):
                bench.run(service, source, column="id")
        changed = connection.execute("create table t as select 1 as id")
        with pytest.raises(SourceError, match="is how many rows a statement changed"):
            bench.run(service, changed)
    assert service.requests == []
    bench.run(service, Query(f"select id::varchar as id, other from ({sql})"), column="id")
    assert service.ids == [str(2**128 - 1)]


@pytest.mark.parametrize(
    "other",
    [
        pa.array([2**62], pa.timestamp("us")),
        pa.array([2**62], pa.timestamp("ms", "UTC")),
        pa.array([0], pa.timestamp("ms", "Nowhere/None")),
        pa.array([b"\xff"], pa.binary()).view(pa.string()),
    ],
    ids=lambda each: str(each.type),
)
def test_a_column_nobody_asked_for(bench: Any, tmp_path: Path, other: Any) -> None:
    """Python has no value for what stands in it."""
    from pyarrow import parquet

    table = pa.table({"user_id": ["a"], "other": other})
    service = Service()
    bench.run(service, table)
    parquet.write_table(table, tmp_path / "users.parquet")
    bench.run(service, str(tmp_path / "users.parquet"))
    assert service.ids == ["a"]


def test_statements_before_a_query(bench: Any) -> None:
    service = Service()
    bench.run(service, Query("create table t as select 'a' as id; from t"))
    assert service.ids == ["a"]


def test_a_query_is_a_part_of_a_job(bench: Any, tmp_path: Path) -> None:
    """Another query is another job, and another password is not."""
    first = Query("select 'a' as id")
    assert first.identity != Query("select 'b' as id").identity
    one, two = (Query("select 1", adbc=f"postgresql://u:{word}@host/db?password={word}") for word in ("x", "y"))
    assert one.identity == two.identity == "postgresql://host/db select 1"
    assert "u:x" not in repr(one)
    one, two = (Query(f"attach 'host=h password={word}' as x; attach 'postgres://u:{word}@h/d' as y") for word in "xy")
    assert one.identity == two.identity
    service = Service(fail_at=2)
    many = Query("select 'u' || range as id from range(1000) order by range")
    with pytest.raises(PartialImportError):
        bench.run(service, many, batch_size=200)
    assert not bench.run(service, first).resumed
    assert bench.run(service, many, batch_size=200).resumed
    assert len(service.ids) == 1_001


@pytest.mark.parametrize(
    ("sql", "adbc", "words"),
    [
        ("select id from nope", None, "duckdb query cannot be read after 0 rows .*nope does not exist"),
        ("selec", None, "syntax error"),
        ("select error('at work') as id", None, "at work"),
        ("select 1.5::double as id", None, "column 'id' of duckdb query is of type double"),
        ("create table t (id text); insert into t values ('a')", None, "duckdb query selects nothing"),
        ("-- nothing", None, "duckdb query selects nothing"),
        ("create table users (id text)", "sqlite::memory:", "sqlite query has no result"),
        ("select id from nope", "sqlite::memory:", "no such table: nope"),
        ("select 1", "nosuch://u:pw@host/db", "there is no ADBC driver for 'nosuch'; pip install adbc-driver-nosuch"),
    ],
)
def test_a_query_that_fails(bench: Any, sql: str, adbc: str | None, words: str) -> None:
    service = Service()
    with pytest.raises(SourceError, match=words) as refused:
        bench.run(service, Query(sql, adbc))
    assert "\n" not in str(refused.value)
    assert service.requests == []


@pytest.mark.parametrize(
    ("sql", "adbc"),
    [
        ("select * from nope", "postgresql://u:pl4nted@127.0.0.1:1/db"),
        ("select * from nope", "postgresql://127.0.0.1:1/db?user=u&password=pl4nted"),
        ("attach 'host=127.0.0.1 password=pl4nted' as x (type nothing)", None),
        ("from 'https://u:pl4nted@127.0.0.1:1/x.nothing'", None),
        ("create secret (type s3, nothing 1, secret 'pl4nted')", None),
        ("from read_csv('/nofile?s3_secret_access_key=pl4nted')", None),
        ("selec 'pl4nted' from x where password = 'pl4nted'", None),
    ],
)
def test_no_credentials_are_shown(bench: Any, sql: str, adbc: str | None) -> None:
    with pytest.raises(SourceError) as refused:
        bench.run(Service(), Query(sql, adbc))
    error: BaseException | None = refused.value
    while error is not None:
        assert "pl4nted" not in f"{error} {error!r}"
        error = error.__cause__
    assert "pl4nted" not in repr(Query(sql, adbc))


def test_no_credentials_are_kept(bench: Any, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "users.db")) as connection, connection:
        connection.execute("create table users (id text)")
        connection.executemany("insert into users values (?)", [(f"u{number}",) for number in range(1_000)])
    source = Query("select id from users order by id", adbc=f"sqlite:file:{tmp_path}/users.db?mode=ro&password=pl4nted")
    with pytest.raises(PartialImportError) as stopped:
        bench.run(Service(fail_at=2), source, batch_size=200, journal=tmp_path / "jobs")
    files = [path for path in (tmp_path / "jobs").rglob("*") if path.is_file()]
    assert any(path.name == "journal.jsonl" for path in files)
    assert not any(b"pl4nted" in path.read_bytes() or "pl4nted" in str(path) for path in files)
    assert "pl4nted" not in f"{stopped.value} {stopped.value.report!r}"


def test_queries_that_cannot_be() -> None:
    for sql, adbc, words in (
        ("", None, "sql is empty"),
        (5, None, "sql is of type int"),
        ("select 1", "sqlite:", "adbc names no file"),
        *(
            ("select 1", f"postgresql://u:pl4nted{character}x@host/db", "adbc cannot be told apart .* as %2F")
            for character in "/?#@["
        ),
        ("select 1", "postgresql://u:pl4nted/db", "adbc cannot be told apart"),
        ("select 1", 5, "adbc is of type int"),
        ("select 1", "users.db", "adbc has no scheme"),
    ):
        with pytest.raises((ArgumentTypeError, ArgumentValueError), match=words) as refused:
            Query(sql, adbc)  # type: ignore[arg-type]
        assert "pl4nted" not in str(refused.value)


def test_addresses_of_drivers_that_know_no_scheme() -> None:
    for uri, settings in (
        ("snowflake://u:p@account/db/schema", {"uri": "u:p@account/db/schema"}),
        ("postgres://h/db", {"uri": "postgres://h/db"}),
        ("postgres://u:p@h:1,[::1]:2/db?x=1", {"uri": "postgres://u:p@h:1,[::1]:2/db?x=1"}),
        ("bigquery://project", {"adbc.bigquery.sql.project_id": "project"}),
        (
            "bigquery://project/data",
            {"adbc.bigquery.sql.project_id": "project", "adbc.bigquery.sql.dataset_id": "data"},
        ),
    ):
        assert Query("select 1", uri).settings == settings


@pytest.mark.parametrize(
    ("missing", "source", "extra"),
    [
        ("pyarrow", TABLE, "tables"),
        ("duckdb", Query("select 1"), "duckdb"),
        ("adbc_driver_manager", Query("select 1", "postgresql://127.0.0.1:1/db"), "adbc"),
    ],
)
def test_a_missing_extra(bench: Any, monkeypatch: pytest.MonkeyPatch, missing: str, source: Any, extra: str) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    service = Service()
    with pytest.raises((SourceError, ConfigurationError), match=rf"pip install 'statsig-console\[{extra}\]'"):
        bench.run(service, source)
    assert service.requests == []


# ---- Postgres and Spark


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    """The address of a Postgres with users, without its password."""
    psycopg = pytest.importorskip("psycopg")
    pytest.importorskip("adbc_driver_postgresql")
    with served() as port:
        address = f"postgresql://reader:{{}}@127.0.0.1:{port}/postgres"
        with psycopg.connect(address.format(quote(PASSWORD, safe=""))) as connection:
            connection.execute("create table users (user_id text, number bigint, exact numeric, key uuid)")
            connection.execute(
                "insert into users values ('a', 1152921504606846977, 5, '12345678-1234-5678-1234-567812345678'),"
                " ('b', 2, 1e30, null), (null, null, null, null)"
            )
        yield address


def test_postgres(bench: Any, postgres: str) -> None:
    uri = postgres.format(quote(PASSWORD, safe=""))
    for column, ids in (("user_id", ["a", "b"]), ("number", ["1152921504606846977", "2"])):
        service = Service()
        bench.run(service, Query(f"select {column} from users", adbc=uri))
        assert service.ids == ids


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("'$5.00'::money", "money"),
        ("4294967295::oid", "oid"),
        ("5::numeric", "numeric"),
        ("gen_random_uuid()", "uuid"),
    ],
)
def test_types_of_postgres_that_its_driver_changes(bench: Any, postgres: str, value: str, kind: str) -> None:
    service = Service()
    source = Query(f"select {value} as id", adbc=postgres.format(quote(PASSWORD, safe="")))
    with pytest.raises(SourceError, match=rf"is of type .*{kind}.*or cast it to text"):
        bench.run(service, source)
    assert service.requests == []


def test_a_cursor_of_postgres(bench: Any, postgres: str) -> None:
    import psycopg

    with psycopg.connect(postgres.format(quote(PASSWORD, safe=""))) as connection:
        for column, ids in (
            ("user_id", ["a", "b"]),
            ("number", ["1152921504606846977", "2"]),
            ("exact", ["5", "1" + "0" * 30]),
            ("key", ["12345678-1234-5678-1234-567812345678"]),
        ):
            service = Service()
            bench.run(service, connection.execute(f"select {column} from users"))
            assert service.ids == ids


def test_postgres_shows_no_password(bench: Any, postgres: str) -> None:
    service = Service()
    for sql, password in (("select nope from users", PASSWORD), ("select 1", "wr0ng/pass word")):
        uri = postgres.format(quote(password, safe=""))
        with pytest.raises(SourceError, match="postgresql query cannot be read") as refused:
            bench.run(service, Query(sql, adbc=uri))
        assert not any(part in str(refused.value) for part in ("nted", "wr0ng", "pass word", "pass%20word"))
        assert "\n" not in str(refused.value)
    assert service.requests == []


@pytest.mark.slow
def test_spark(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    spark = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    frame = spark.createDataFrame([("a", 2**60 + 1), (None, 2), ("b", 3)], "user_id string, number long")
    for column, ids in (("user_id", ["a", "b"]), ("number", [str(2**60 + 1), "2", "3"])):
        service = Service()
        bench.run(service, frame.toArrow(), column=column)
        assert service.ids == ids
    spark.stop()


def test_what_spark_gives(bench: Any) -> None:
    """A table of several batches, some of them empty, whose columns may be dictionaries."""
    schema = pa.schema({"user_id": pa.string(), "number": pa.int64()})
    batches = [pa.record_batch({"user_id": ids, "number": list(range(len(ids)))}, schema) for ids in ([], ["a"], ["b"])]
    service = Service()
    bench.run(service, pa.Table.from_batches(batches))
    assert service.ids == ["a", "b"]
