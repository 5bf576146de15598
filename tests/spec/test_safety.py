"""What a refresh must not do: take another API for ours, replace somebody's files, follow a redirect anywhere."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from ruamel.yaml import YAML

from spec.pipeline import generate as generate_module
from spec.pipeline.api import Api, common_prefix, for_document
from spec.pipeline.build import Inputs, assemble, build
from spec.pipeline.document import Json, SpecError, load, parse
from spec.pipeline.generate import PACKAGE, generate
from spec.pipeline.refresh import MARK, describe, name, refuse_foreign, refuse_unmarked
from spec.pipeline.retire import merge_retired, retire
from spec.pipeline.source import Source, fetch
from spec.pipeline.vendor import vendor
from tests.spec.test_generate import mini_document, mini_spec, pipeline

SPEC = Path(__file__).parents[2] / "spec"
TEXT: Json = {"type": "string"}
BOMB = "".join(f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in pairwise("abcdefghij"))


def api(*paths: str) -> Json:
    return {"openapi": "3.0.0", "paths": {path: {"get": {"responses": {}}} for path in paths}}


# ---- another API's document


@pytest.mark.parametrize(
    ("document", "force", "words"),
    [
        (api(), False, "not one operation; fetch"),
        (api(), True, "not one operation; fetch"),
        (api("/pets"), False, "0 of our 3 operations are in it"),
        (api("/a", "/pets"), False, "1 of our 3 operations are in it"),
        (api("/pets"), True, ""),
        (api("/a", "/b"), False, ""),
    ],
)
def test_a_document_of_another_api_is_refused(document: Json, force: bool, words: str) -> None:
    ours = api("/a", "/b", "/c/{id}")
    if not words:
        return refuse_foreign(document, ours, "x.json", force=force)
    with pytest.raises(SpecError, match=words):
        refuse_foreign(document, ours, "x.json", force=force)
    return None


def test_the_first_document_follows_nothing() -> None:
    refuse_foreign(api("/pets"), api(), "x.json", force=False)


# ---- somebody's files


@pytest.mark.parametrize("part", ["spec", f"generated/{PACKAGE}"])
def test_a_folder_that_no_refresh_has_written_stays(tmp_path: Path, part: str) -> None:
    (tmp_path / part).mkdir(parents=True)
    (tmp_path / part / "mine").write_text("mine", encoding="utf-8")
    done = pipeline("refresh", SPEC / "statsig_openapi.json", "--into", tmp_path)
    assert done.returncode == 1
    assert f"{part}: not written by a refresh, so it is not replaced; give another --into" in done.stderr
    assert [path.name for path in (tmp_path / part).iterdir()] == ["mine"]


def test_a_marked_folder_may_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / MARK).write_text("", encoding="utf-8")
    refuse_unmarked(tmp_path, PACKAGE)


# ---- redirects


class Redirecting(BaseHTTPRequestHandler):
    target = ""

    def do_GET(self) -> None:
        if self.path == "/document":
            text = json.dumps(mini_document()).encode()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(text)
        else:
            self.send_response(302)
            self.send_header("Location", self.target)
            self.end_headers()

    def log_message(self, format: str, *args: Any) -> None: ...


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Redirecting)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "target", ["http://example.org/x.json", "ftp://example.org/x.json", "http://127.0.0.1.example/x"]
)
def test_a_redirect_is_judged_as_the_first_address_was(
    address: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Redirecting, "target", target)
    with pytest.raises(SpecError, match=r"is not https; nobody should|cannot be reached"):
        fetch(address)


def test_a_redirect_to_where_a_document_may_come_from_is_followed(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Redirecting, "target", f"{address}/document")
    assert fetch(address).document == mini_document()


# ---- forms of a document


def test_yaml_is_read_as_json_is(tmp_path: Path) -> None:
    document = mini_document()
    text = StringIO()
    YAML(typ="safe").dump(document, text)
    (tmp_path / "document.yaml").write_text(text.getvalue(), encoding="utf-8")
    assert load(tmp_path / "document.yaml") == document
    assert parse(text.getvalue().encode(), "https://example.org/openapi") == document


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("openapi: 3.0.0\npaths: {a: 1, a: 2}\n", "line 2: not YAML"),
        ("openapi: 3.0.0\npaths: [\n", "not YAML"),
        ("a: &a [x, x, x, x, x, x, x, x, x]\n" + BOMB, "aliases written out it has more than 2000000 values"),
        ("openapi: !!python/object:os.system {}\n", "not YAML"),
    ],
)
def test_what_is_no_yaml_is_refused_with_its_line(text: str, words: str) -> None:
    with pytest.raises(SpecError, match=words):
        parse(text.encode(), "x.yaml")


def test_a_status_code_and_a_day_are_text_in_yaml() -> None:
    text = b"openapi: 3.0.0\npaths: {}\ninfo: {version: 2026-01-01}\nx: {200: y}\n"
    assert parse(text, "x.yml") == {
        "openapi": "3.0.0",
        "paths": {},
        "info": {"version": "2026-01-01"},
        "x": {"200": "y"},
    }


def test_a_default_of_900_levels_is_refused() -> None:
    deep = '{"a":' * 900 + "1" + "}" * 900
    text = f'{{"openapi": "3.0.0", "paths": {{}}, "components": {{"schemas": {{"A": {{"default": {deep}}}}}}}}}'
    with pytest.raises(SpecError, match="more than 250 levels inside each other"):
        parse(text.encode(), "x.json")


# ---- what the generator cannot take


def test_the_operation_that_the_generator_cannot_take_is_named(tmp_path: Path) -> None:
    spec = mini_spec(tmp_path)
    template = spec / "templates" / "endpoint_module.py.jinja"
    bad = '{% if endpoint.name == "gates_get" %}{{ 1 // 0 }}{% endif %}'
    template.write_text(bad + template.read_text(encoding="utf-8"), encoding="utf-8")
    built = build(spec)
    with pytest.raises(
        SpecError, match=r"^GET /console/v1/gates/\{gate_id\} \(gates_get\): openapi-python-client: "
    ) as caught:
        generate(built.document, built.meta, built.schemas(), spec, tmp_path / "out" / PACKAGE)
    assert str(caught.value).endswith("; mend the schema with an overlay")
    assert "issue" not in str(caught.value)


def test_the_generators_own_advice_is_left_out() -> None:
    text = "Error: no.\nIf you believe this was a mistake, please open an issue at https://example.org\n"
    assert generate_module._gist(text).strip() == "Error: no."


# ---- a report that says things once


def test_documented_again_is_said_once() -> None:
    full = mini_document()
    fewer = mini_document()
    del fewer["paths"]["/console/v1/gates/{id}/rules"]
    inputs = Inputs(vendor(full), api(), [], {}, {})
    old = assemble(inputs, strict=False)
    said = []
    for document in (fewer, full, full):
        document = vendor(document)
        retired, gone = retire(merge_retired(inputs.document, inputs.retired), inputs.retired, document)
        frozen, after = name(evolve(inputs, document=document, retired=retired), old)
        report = describe(Source("x", "0", document), inputs, old, frozen, document, gone, after)
        said.append(sorted(report.returned))
        inputs, old = frozen.inputs, frozen.built
    assert said == [[], ["PUT /console/v1/gates/{}/rules"], []]


# ---- other APIs


@pytest.mark.parametrize(
    ("paths", "prefix"),
    [
        (["/pets", "/pets/{id}"], "/"),
        (["/api/v1/pets", "/api/v1/orders"], "/api/v1/"),
        (["/api/v1/pets", "/api/v1/pets/{id}"], "/api/v1/"),
        (["/api/v1/pets"], "/api/v1/"),
        (["/pets/{id}", "/pets/{id}/photos"], "/"),
        (["/{tenant}/pets", "/{tenant}/orders"], "/"),
        ([], "/"),
    ],
)
def test_what_all_paths_begin_with_is_no_part_of_a_name(paths: list[str], prefix: str) -> None:
    assert common_prefix(paths) == prefix


def test_what_is_known_of_an_api_is_written_and_read_again(tmp_path: Path) -> None:
    ours = Api.load(SPEC)
    (tmp_path / "api.toml").write_text(ours.text(), encoding="utf-8")
    assert Api.load(tmp_path) == ours
    with pytest.raises(SpecError, match="no name of a package"):
        for_document(api("/pets"), "class-1")


@pytest.mark.parametrize(
    ("text", "words"), [("title = ", "not TOML"), ('title = "x"', "package"), ("typo = 1", "typo")]
)
def test_a_broken_api_toml_is_named(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "api.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError, match=f"api.toml: .*{words}"):
        Api.load(tmp_path)


# ---- time


def test_time_grows_with_the_size_of_the_document_and_no_faster() -> None:
    def seconds(count: int) -> float:
        document = api(*(f"/console/v1/things{at}/{{id}}/part" for at in range(count)))
        for at, item in enumerate(document["paths"].values()):
            fields = {f"a{at}": TEXT, "inner": {"type": "object", "properties": {f"b{at}": TEXT}}}
            schema = {"type": "object", "properties": fields}
            item["get"]["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
        start = time.process_time()
        inputs = Inputs(vendor(document), api(), [], {}, {})
        name(inputs, assemble(Inputs(api(), api(), [], {}, {}), strict=False))
        return time.process_time() - start

    seconds(50)
    # With the square of the size it would be 16 times as much.
    assert seconds(1600) < 9 * seconds(400)
