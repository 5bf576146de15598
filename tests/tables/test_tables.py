"""Lists, pages and models as Arrow: columns, batches, files, and what other libraries make of them."""

from __future__ import annotations

import asyncio
import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console import (
    APIStatusError,
    ArgumentTypeError,
    ArgumentValueError,
    ConfigurationError,
    NotFoundError,
    models,
)
from statsig_console.tables import Table, table, table_async
from tests.conftest import Flavour

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

GATE: dict[str, Any] = {
    "id": "checkout",
    "description": "",
    "lastModifiedTime": 1_760_000_000_123,
    "createdTime": None,
    "checksPerHour": 2**53 + 1,
    "status": "In Progress",
    "isEnabled": True,
    "rules": [
        {"name": "all", "passPercentage": 12.5, "environments": None,
         "conditions": [{"type": "user_id", "targetValue": ["a", 1]}, {"type": "public", "targetValue": "b"}]},
        {"name": "none", "passPercentage": 0, "conditions": [], "environments": []},
    ],
    "tags": [],
    "owner": {"ownerID": "o", "ownerName": "Ann"},
}  # fmt: skip


def gate(**changes: Any) -> dict[str, Any]:
    return {**GATE, **changes}


class Service:
    """Gives gates page by page, and fails at a page that is None."""

    def __init__(self, *pages: list[dict[str, Any]] | None) -> None:
        self.pages = pages
        self.asked = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        self.asked += 1
        page = self.pages[number - 1]
        if page is None:
            return httpx.Response(400, json={"message": "no such page"})
        more = "yes" if number < len(self.pages) else None
        body = {"data": page, "pagination": {"pageNumber": number, "nextPage": more}}
        return httpx.Response(200, text=json.dumps(body), headers={"content-type": "application/json"})


def made(flavour: Flavour, service: Service, **arguments: Any) -> Table:
    """The table of the gates of a service, in either flavour."""
    gates = flavour.client(service).gates.list(**arguments)
    found: Table = flavour.run(table_async(gates)) if flavour.is_async else table(gates)
    return found


def test_columns_are_those_of_the_document(flavour: Flavour) -> None:
    found = made(flavour, Service([gate()]))
    types = {each.name: str(each.type) for each in found.schema}
    assert list(types) == [*models.Gate._wire, "additional_properties"]
    assert types["last_modified_time"] == types["archived_time"] == "timestamp[ms, tz=UTC]"
    assert (types["checks_per_hour"], types["is_enabled"], types["status"]) == ("int64", "bool", "string")
    assert types["tags"].startswith("list<")
    assert types["owner"].startswith("struct<owner_id: string")
    # A text or a list of texts: no type of Arrow holds both.
    assert types["target_apps"] == types["additional_properties"] == "string"
    assert all(each.nullable for each in found.schema)
    [row] = found.to_arrow().to_pylist()
    assert row["last_modified_time"].isoformat() == "2025-10-09T08:53:20.123000+00:00"
    assert row["checks_per_hour"] == 2**53 + 1
    assert row["created_time"] is None
    assert row["owner"]["owner_name"] == "Ann"
    assert [rule["pass_percentage"] for rule in row["rules"]] == [12.5, 0.0]
    assert [rule["environments"] for rule in row["rules"]] == [None, []]
    assert [each["target_value"] for each in row["rules"][0]["conditions"]] == ['["a",1]', '"b"']
    assert row["additional_properties"] is None


def test_what_fits_no_column_is_kept_as_json(flavour: Flavour) -> None:
    rule = {"name": 7, "passPercentage": True, "conditions": {"type": "public"}, "news": [1]}
    odd = gate(
        id=5,
        lastModifiedTime=1.5,
        createdTime=10**17,
        checksPerHour=2**63,
        isEnabled="yes",
        description="\ud800",
        rules=[GATE["rules"][0], rule, None],
        owner="ann",
        **{"isNew": {"a": None}, "/odd": 1, "a/b": 2},
    )
    found = made(flavour, Service([gate(), odd, gate(id="last", checksPerHour=3.0)]))
    first, row, last = found.to_arrow().to_pylist()
    assert first["additional_properties"] is None
    assert last["checks_per_hour"] == 3
    for name in ("id", "last_modified_time", "created_time", "checks_per_hour", "is_enabled", "description", "owner"):
        assert row[name] is None, name
    assert [each and each["name"] for each in row["rules"]] == ["all", None, None]
    assert json.loads(row["additional_properties"]) == {
        "id": 5,
        "lastModifiedTime": 1.5,
        "createdTime": 10**17,
        "checksPerHour": 2**63,
        "isEnabled": "yes",
        "description": "\ud800",
        "owner": "ann",
        "/rules/1/name": 7,
        "/rules/1/passPercentage": True,
        "/rules/1/conditions": {"type": "public"},
        "/rules/1/news": [1],
        "isNew": {"a": None},
        "/~1odd": 1,
        "a/b": 2,
    }


def test_a_batch_is_a_page(flavour: Flavour) -> None:
    pages = [gate(id="a"), gate(id="b")], [gate(id="b"), gate(id="c")], [gate(id="d")]
    found = made(flavour, Service(*pages))
    # What comes on two pages is one row, as in a loop over the list.
    assert [batch.column("id").to_pylist() for batch in found.batches()] == [["a", "b"], ["c"], ["d"]]
    assert made(flavour, Service(*pages), max_items=3).to_arrow().column("id").to_pylist() == ["a", "b", "c"]


def test_pages_are_read_while_the_stream_is() -> None:
    service = Service([gate(id="a")], [gate(id="b")], None)
    flavour = Flavour("sync")
    found = table(flavour.client(service).gates.list())
    assert service.asked == 0
    stream = pyarrow.RecordBatchReader.from_stream(found)
    assert stream.schema == found.schema == pyarrow.schema(found)
    assert stream.read_next_batch().column("id").to_pylist() == ["a"]
    assert service.asked == 1
    assert stream.read_next_batch().column("id").to_pylist() == ["b"]
    with pytest.raises((APIStatusError, pyarrow.ArrowException, OSError), match="no such page"):
        stream.read_next_batch()
    with pytest.raises(APIStatusError, match="no such page"):
        found.to_arrow()
    flavour.finish()


def test_an_empty_list_keeps_its_schema(flavour: Flavour, tmp_path: Path) -> None:
    found = made(flavour, Service([]))
    assert found.to_arrow().num_rows == 0
    assert found.schema == made(flavour, Service([gate()])).schema
    assert found.write(tmp_path / "gates.parquet") == 0
    assert parquet.read_schema(tmp_path / "gates.parquet").names == found.schema.names
    assert found.write(tmp_path / "gates.csv") == 0
    assert (tmp_path / "gates.csv").read_text().startswith('"id","description",')


def test_pages_and_models() -> None:
    flavour = Flavour("sync")
    gates = flavour.client(Service([gate(id="a")], [gate(id="b")])).gates.list()
    read = list(gates)
    read[0].description = "changed"
    assert table(gates.first_page()).to_arrow().column("id").to_pylist() == ["a"]
    rows = table(read)
    assert rows.to_arrow().column("description").to_pylist() == ["changed", ""]
    assert rows.to_arrow() == rows.to_arrow()
    assert table(tuple(read), model=models.Gate).to_arrow() == rows.to_arrow()
    assert table((), model=models.Gate).schema == rows.schema
    with pytest.raises(ArgumentTypeError, match=r"model is Experiment, but gates\.list lists Gate"):
        table(gates, model=models.Experiment)
    flavour.finish()


def test_texts() -> None:
    assert table(["a", 2**60]).to_arrow().to_pydict() == {"value": ["a", str(2**60)]}
    with pytest.raises(ArgumentValueError, match="no text that Arrow can hold"):
        table(["\ud800"]).to_arrow()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ([], "empty; pass model="),
        ("gates", "pass a list, a page, or a sequence of models"),
        (models.Gate.from_dict(GATE), "pass a list, a page, or a sequence of models"),
        (5, "pass a list, a page, or a sequence of models"),
        ([GATE], "pass a list, a page, or a sequence of models"),
        (iter(()), r"a table reads it again; pass list\("),
    ],
)
def test_what_is_no_list(source: Any, words: str) -> None:
    with pytest.raises(ArgumentTypeError, match=words):
        table(source)


def test_models_of_two_classes() -> None:
    mixed: list[Any] = [models.Gate.from_dict(GATE), models.Experiment.from_dict({"id": "x"})]
    for items in (mixed, [mixed[0], GATE], [mixed[0], "x"]):
        with pytest.raises(ArgumentTypeError, match="beside items of Gate; pass items of one class"):
            table(items).to_arrow()


def test_a_list_of_the_other_flavour() -> None:
    for name in ("sync", "async"):
        flavour = Flavour(name)
        gates = flavour.client(Service([gate()])).gates.list()
        with pytest.raises(ArgumentTypeError, match="table_async" if flavour.is_async else r"use table\("):
            table(gates) if flavour.is_async else asyncio.run(table_async(gates))
        flavour.finish()


def test_columns_can_be_chosen() -> None:
    rows = table([models.Gate.from_dict(GATE)]).select(["status", "id"])
    assert rows.to_arrow().to_pylist() == [{"status": "In Progress", "id": "checkout"}]
    assert repr(rows) == "<Table of status, id>"
    with pytest.raises(ArgumentValueError, match="'ids'; did you mean 'id'"):
        rows.select(["ids"])
    for names in ([], ["id", "id"]):
        with pytest.raises(ArgumentValueError, match="name each once"):
            rows.select(names)


def test_files(tmp_path: Path) -> None:
    rows = table([models.Gate.from_dict(each) for each in (gate(description='say "é"'), gate(id="b", news=1))])
    for suffix in (".parquet", ".csv", ".jsonl", ".CSV"):
        (tmp_path / f"gates{suffix}").write_text("old")
        assert rows.write(tmp_path / f"gates{suffix}") == 2
    assert parquet.read_table(tmp_path / "gates.parquet") == rows.to_arrow()
    with (tmp_path / "gates.csv").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["description"], first["is_enabled"], first["archived_time"]) == ('say "é"', "true", "")
    assert first["last_modified_time"] == "2025-10-09T08:53:20.123+00:00"
    assert json.loads(first["rules"])[0]["conditions"][0]["target_value"] == '["a",1]'
    assert second["additional_properties"] == '{"news":1}'
    # Empty and missing are two things.
    assert '"checkout","say ""é""",,' in (tmp_path / "gates.csv").read_text(encoding="utf-8")
    one, _ = map(json.loads, (tmp_path / "gates.jsonl").read_text(encoding="utf-8").splitlines())
    assert one["last_modified_time"] == "2025-10-09T08:53:20.123+00:00"
    assert one["owner"]["owner_email"] is None
    assert len(list(tmp_path.iterdir())) == 4


def test_a_map_in_a_file(tmp_path: Path) -> None:
    event = models.AlertEvent.from_dict({"id": "e", "multiAlertGroupBys": {"country": "de"}})
    rows = table([event]).select(["multi_alert_group_bys"])
    assert str(rows.schema[0].type).startswith("map<string, string")
    rows.write(tmp_path / "events.jsonl")
    assert json.loads((tmp_path / "events.jsonl").read_text()) == {"multi_alert_group_bys": {"country": "de"}}
    rows.write(tmp_path / "events.csv")
    assert (tmp_path / "events.csv").read_text().splitlines()[1] == '"{""country"":""de""}"'


def test_pages_share_a_row_group(tmp_path: Path) -> None:
    flavour = Flavour("sync")
    pages = [[gate(id=f"{number}")] for number in range(30)]
    assert made(flavour, Service(*pages)).write(tmp_path / "gates.parquet") == 30
    assert parquet.ParquetFile(tmp_path / "gates.parquet").num_row_groups == 1
    flavour.finish()


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    flavour = Flavour("sync")
    service = Service([gate()], None)
    rows = table(flavour.client(service).gates.list())
    for path in ("gates.xlsx", "gates", tmp_path / "gates.parquet.gz"):
        with pytest.raises(ArgumentValueError, match=r"pass one that ends in \.csv, \.parquet, \.jsonl"):
            rows.write(path)
    with pytest.raises(ArgumentTypeError, match="path is of type int"):
        rows.write(5)  # type: ignore[arg-type]
    assert service.asked == 0
    (tmp_path / "gates.csv").write_text("old")
    with pytest.raises(APIStatusError):
        rows.write(tmp_path / "gates.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["gates.csv"]
    assert (tmp_path / "gates.csv").read_text() == "old"
    flavour.finish()


def test_other_libraries_read_a_table(flavour: Flavour) -> None:
    pandas, polars, duckdb = map(pytest.importorskip, ("pandas", "polars", "duckdb"))
    rows = made(flavour, Service([gate(id="a")], [gate(id="b", checksPerHour=None)]))
    frame = rows.to_pandas()
    # Beside a null, pandas' own types would make a float of it.
    assert frame["checks_per_hour"].tolist()[0] == 2**53 + 1
    assert str(frame["last_modified_time"].dtype) == "timestamp[ms, tz=UTC][pyarrow]"
    assert frame["rules"].iloc[0][0]["name"] == "all"
    assert isinstance(frame, pandas.DataFrame)
    for other in (rows.to_polars(), polars.DataFrame(rows)):
        assert other.schema["last_modified_time"] == polars.Datetime("ms", "UTC")
        assert other["id"].to_list() == ["a", "b"]
    assert polars.from_arrow(rows).struct.unnest()["id"].to_list() == ["a", "b"]
    query = "select id, rules[1].name, epoch_ms(last_modified_time) from rows order by id"
    assert duckdb.sql(query).fetchall() == [("a", "all", 1_760_000_000_123), ("b", "all", 1_760_000_000_123)]


@pytest.mark.parametrize(("name", "method"), [("pandas", "to_pandas"), ("polars", "to_polars")])
def test_a_missing_library_is_named(name: str, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=f"{method} needs {name}, which is not installed"):
        getattr(table([models.Gate.from_dict(GATE)]), method)()


def test_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    import statsig_console.tables as package

    for name in [*sys.modules]:
        if name.startswith(("pyarrow", "statsig_console.tables.")):
            monkeypatch.delitem(sys.modules, name)
    for name in package.__all__:
        monkeypatch.delitem(vars(package), name, raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'statsig-console\[tables\]'"):
        _ = package.table


def test_what_is_refused_while_the_list_is_read(flavour: Flavour) -> None:
    with pytest.raises((APIStatusError, NotFoundError), match="no such page"):
        made(flavour, Service(None)).to_arrow()


def test_a_file_that_takes_the_place_of_another(tmp_path: Path) -> None:
    """Its rights stay, and a link goes on leading to it."""
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    assert table(["a"]).write(link) == 1
    assert link.is_symlink()
    assert (target.stat().st_mode & 0o777, target.read_text()) == (0o600, '"value"\n"a"\n')


def test_two_writers_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"

    def read() -> Iterator[Any]:
        # Another writer begins and ends while this one writes.
        table(["other"]).write(path)
        yield from table(["mine"]).batches()

    assert Table(table([""]).schema, read).write(path) == 1
    assert path.read_text() == '"value"\n"mine"\n'
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
