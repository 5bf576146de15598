"""Taking a document in: all of it or nothing, names that stay where they were, and one clear line when it cannot be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from spec.pipeline import refresh as module
from spec.pipeline import source as source_module
from spec.pipeline.__main__ import main
from spec.pipeline.build import Built, Inputs, assemble, build
from spec.pipeline.document import Json, SpecError, dumps, load
from spec.pipeline.freeze import names_text
from spec.pipeline.generate import PACKAGE
from spec.pipeline.name import load_toml
from spec.pipeline.refresh import name, refresh
from spec.pipeline.source import fetch
from spec.pipeline.vendor import vendor
from tests.spec.test_generate import MINI_NAMES, mini_document, mini_spec, pipeline, toml, tree

GATES, GATE = "/console/v1/gates", "/console/v1/gates/{id}"
TEXT: Json = {"type": "string"}
EMPTY: Json = {"openapi": "3.0.0", "paths": {}}
Edit = Callable[[Json], Any]


def later_document() -> Json:
    """What becomes of the small document: an operation new, one dropped, fields that come, go and change."""
    document = mini_document()
    paths, schemas = document["paths"], document["components"]["schemas"]
    paths["/console/v1/gates/{id}/owner"] = {"get": deepcopy(paths[GATE]["get"])}
    del paths["/console/v1/gates/{id}/rules"]
    del schemas["GateDto"]["properties"]["type"]
    schemas["GateDto"]["properties"]["owner"] = {"type": "object", "properties": {"name": TEXT}}
    schemas["GateDto"]["properties"]["class"] = {**TEXT, "maxLength": 5, "nullable": True}
    schemas["RuleV2Dto"] = schemas.pop("RuleDto")
    return json.loads(json.dumps(document).replace("schemas/RuleDto", "schemas/RuleV2Dto"))  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state of the small document, as a refresh leaves it."""
    root = tmp_path_factory.mktemp("state")
    spec = mini_spec(root)
    (spec / "provenance.toml").write_text("", encoding="utf-8")
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    """A copy to change, which the pipeline takes for the repository."""
    target = tmp_path / "repository"
    shutil.copytree(made, target)
    (target / "spec" / "pipeline").mkdir()
    return target


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the generator where the test is about what surrounds it."""

    def write(document: Json, meta: Json, schemas: str, spec: Path, target: Path) -> None:
        target.mkdir(parents=True)
        (target / "__init__.py").write_text(f"# {len(document['paths'])}\n", encoding="utf-8")

    monkeypatch.setattr(module, "generate", write)
    monkeypatch.setattr(module, "check", lambda package, built: None)


@pytest.fixture
def here(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module, "ROOT", root)
    return root


def written(folder: Path, document: Json, file: str = "published.json") -> str:
    (folder / file).write_text(json.dumps(document), encoding="utf-8")
    return str(folder / file)


# ---- the whole way


@pytest.fixture(scope="module")
def later(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The later document taken into a folder of its own, by the command line."""
    folder = tmp_path_factory.mktemp("later")
    source = written(folder, later_document())
    done = pipeline("refresh", source, "--from", made, "--into", folder / "out", "--report", folder / "report.json")
    assert done.returncode == 20, done.stderr
    (folder / "report.md").write_text(done.stdout, encoding="utf-8")
    return folder


def test_what_was_taken_can_be_used_and_every_earlier_name_with_it(later: Path) -> None:
    code = """
import warnings
from statsig_console_api import models, operations
from statsig_console_api.api import Resources
assert set(operations) >= {"gates.list", "gates.create", "gates.get", "gates.delete", "gates.owner.get"}
assert operations["gates.rules.replace"].deprecated
for name in ("Gate", "GateCreate", "GateType", "Rule", "Flag", "Word", "Pagination", "MessageResponse", "GateOwner"):
    getattr(models, name)
from statsig_console_api.api.gates import gates_get, gates_rules_replace
gate = gates_get.parse({"data": {"id": "a", "rules": [{"name": "r"}], "owner": {"name": "o"}}})
assert type(gate) is models.Gate and type(gate.rules[0]) is models.Rule and type(gate.owner) is models.GateOwner
assert gates_rules_replace.build("a", [models.Rule(name="r")]).body == [{"name": "r"}]
"""
    env = {**os.environ, "PYTHONPATH": str(later / "out" / "generated")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_folder_is_laid_out_like_the_repository_and_holds_the_state(later: Path, made: Path) -> None:
    spec = later / "out" / "spec"
    assert {path.name for path in spec.iterdir()} == {
        "statsig_openapi.json", "retired.json", "retired_models.json", "names.toml", "provenance.toml", "words.toml",
        "generator.yaml", "overlays", "templates", "api.toml", "always.toml", ".refreshed",
    }  # fmt: skip
    assert load(spec / "statsig_openapi.json") == vendor(later_document())
    assert list(load(spec / "retired.json")["paths"]) == ["/console/v1/gates/{id}/rules"]
    assert list(json.loads((spec / "retired_models.json").read_text(encoding="utf-8"))) == ["GateType"]
    assert sorted(path.name for path in (later / "out").iterdir()) == ["generated", "spec"]
    assert len(build(spec, strict=False).names) == 6
    assert tree(made / "spec" / "overlays") == tree(spec / "overlays")


def test_the_report_is_written_for_people_and_machines(later: Path) -> None:
    data = json.loads((later / "report.json").read_text(encoding="utf-8"))
    assert (data["rating"], data["exit_code"]) == ("breaking", 20)
    assert data["operations"]["retired"] == {"PUT /console/v1/gates/{}/rules": "gates.rules.replace"}
    assert data["proposed"]["operations"] == {"GET /console/v1/gates/{}/owner": "gates.owner.get"}
    assert data["names"]["gone"] == ["models.Gate.type"]
    text = (later / "report.md").read_text(encoding="utf-8")
    assert text.startswith("# published.json: breaking\n")
    assert "`Gate.type`: field is gone" in text
    assert "maxLength: none → 5" in text


def test_provenance_says_what_was_taken(later: Path) -> None:
    tables = tomllib.loads((later / "out" / "spec" / "provenance.toml").read_text(encoding="utf-8"))
    assert tables["document"]["source"] == "published.json", "no path of this machine"
    assert tables["document"]["operations"] == 5
    assert tables["retired"]["operations"] == 1
    assert [each["sha256"] for each in tables["source"]] == [tables["document"]["sha256"]]


def test_names_are_only_added_and_proposals_marked(later: Path, made: Path) -> None:
    before, after = (load_toml(folder / "spec" / "names.toml") for folder in (made, later / "out"))
    for table in ("operations", "schemas"):
        assert before[table].items() <= after[table].items()
    assert after["operations"]["GET /console/v1/gates/{}/owner"] == "gates.owner.get"
    assert after["proposed"] == {
        "operations": ["GET /console/v1/gates/{}/owner"],
        "schemas": ["GateDto.owner"],
    }
    assert after["schemas"]["RuleV2Dto"] == "Rule", "the component was renamed, the model was not"


def test_a_strict_run_asks_for_the_review_and_then_gives_the_same_bytes(later: Path, tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(later / "out" / "spec", spec)
    with pytest.raises(SpecError, match=r"owner\" = \"gates\.owner\.get\" was proposed by rule; .*out of \[proposed\]"):
        build(spec)
    tables = load_toml(spec / "names.toml")
    del tables["proposed"]
    (spec / "names.toml").write_text(names_text(tables), encoding="utf-8")
    with pytest.raises(SpecError, match=r"words\.toml: gates\.owner\.get has no summary"):
        build(spec)
    summaries = tomllib.loads((spec / "words.toml").read_text(encoding="utf-8"))["summaries"]
    summaries["gates.owner.get"] = ""
    (spec / "words.toml").write_text(toml({"summaries": summaries}), encoding="utf-8")
    assert main(["regenerate", "--spec", str(spec), "--into", str(tmp_path)]) == 0
    assert tree(tmp_path / PACKAGE) == tree(later / "out" / "generated" / PACKAGE)


def test_the_same_bytes_again_with_another_hash_seed(later: Path, made: Path, tmp_path: Path) -> None:
    source = str(later / "published.json")
    done = pipeline("refresh", source, "--from", made, "--into", tmp_path / "out", PYTHONHASHSEED="99")
    assert done.returncode == 20
    assert done.stdout == (later / "report.md").read_text(encoding="utf-8")
    assert tree(tmp_path / "out") == tree(later / "out")


# ---- the repository


@pytest.mark.usefixtures("quick")
def test_the_repository_gets_what_a_refresh_writes_and_keeps_the_rest(here: Path, tmp_path: Path) -> None:
    for file in ("words.toml", "generator.yaml", "overlays/kept.txt", "pipeline/kept.py"):
        (here / "spec" / file).write_text("", encoding="utf-8")
    before = tree(here)
    report = refresh(written(tmp_path, later_document()))
    after = tree(here)
    assert report.exit_code == 20
    assert {name for name in after if after[name] != before.get(name)} == {
        "spec/statsig_openapi.json", "spec/retired.json", "spec/retired_models.json", "spec/names.toml",
        "spec/provenance.toml", f"generated/{PACKAGE}/__init__.py",
    }  # fmt: skip
    assert set(before) <= set(after)
    again = refresh(written(tmp_path, later_document()))
    assert (again.exit_code, again.changes) == (0, [])
    assert tree(here) == after


def fail(*_: Any, **__: Any) -> Any:
    raise SpecError("openapi-python-client: gates_get: no")


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("step", ["generate", "check", "rename", "overlay", "names", "document", "state"])
def test_a_failing_step_changes_nothing(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "generated" / PACKAGE).mkdir(parents=True)
    (here / "generated" / PACKAGE / "old.py").write_text("old", encoding="utf-8")
    document, rename, count = later_document(), Path.rename, 0
    if step in ("generate", "check"):
        monkeypatch.setattr(module, step, fail)
    elif step == "overlay":
        (here / "spec" / "overlays" / "a.yaml").write_text("overlay: [", encoding="utf-8")
    elif step == "names":
        (here / "spec" / "names.toml").write_text("[operations", encoding="utf-8")
    elif step == "document":
        document["components"]["schemas"]["GateDto"]["properties"]["x"] = {"$ref": "#/components/schemas/Gone"}
    elif step == "state":
        (here / "spec" / "words.toml").unlink()
    source, before = written(tmp_path, document), tree(here)

    def breaking(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == 6:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    if step == "rename":
        monkeypatch.setattr(Path, "rename", breaking)
    assert main(["refresh", source]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.startswith("error: ")
    assert out.err.count("\n") == 1
    assert tree(here) == before
    assert not [path for path in here.iterdir() if path.name.startswith(".")]


def test_from_needs_into(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["refresh", "x.json", "--from", str(tmp_path)]) == 1
    assert "--from: needs --into" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (lambda d: None, 0),
        (lambda d: d["info"].update(title="other"), 0),
        (lambda d: d["components"]["schemas"]["GateDto"]["properties"].update(more=TEXT), 10),
        (lambda d: d["components"]["schemas"]["GateDto"]["properties"].pop("key"), 20),
    ],
)
@pytest.mark.usefixtures("quick")
def test_the_exit_code_says_what_it_means(made: Path, tmp_path: Path, edit: Edit, code: int) -> None:
    document = mini_document()
    edit(document)
    source = written(tmp_path, document)
    assert main(["refresh", source, "--from", str(made), "--into", str(tmp_path / "out")]) == code


# ---- names


def state(document: Json, names: dict[str, str] | None = None) -> tuple[Inputs, Built]:
    inputs = Inputs(vendor(document), EMPTY, [], {"operations": dict(names or MINI_NAMES)}, {})
    frozen = name(inputs, assemble(Inputs(EMPTY, EMPTY, [], {}, {}), strict=False))[0]
    return frozen.inputs, frozen.built


def following(document: Json, before: tuple[Inputs, Built]) -> tuple[Inputs, Built]:
    inputs, old = before
    frozen = name(Inputs(vendor(document), EMPTY, [], inputs.names, {}, inputs.kept), old)[0]
    assert assemble(frozen.inputs, strict=False).names_at() == frozen.built.names_at()
    return frozen.inputs, frozen.built


def holding(schema: Json, **more: Json) -> Json:
    document = mini_document()
    document["components"]["schemas"]["GateDto"]["properties"]["held"] = schema
    document["components"]["schemas"].update(more)
    return document


def variant(kind: str, **properties: Json) -> Json:
    return {"type": "object", "properties": {"kind": {"type": "string", "enum": [kind]}, **properties}}


def test_members_of_a_union_keep_their_names_in_another_order() -> None:
    first = state(holding({"oneOf": [variant("a", x=TEXT), variant("b", y=TEXT)]}))
    names = first[1].names_at()
    second = following(holding({"oneOf": [variant("c", z=TEXT), variant("b", y=TEXT), variant("a", x=TEXT)]}), first)
    now = second[1].names_at()
    assert now["GateDto.held|2"] == names["GateDto.held|0"]
    assert now["GateDto.held|1"] == names["GateDto.held|1"]
    assert now["GateDto.held|0"] not in names.values()


def test_a_component_that_is_renamed_or_written_out_keeps_its_name() -> None:
    owner = {"type": "object", "properties": {"name": TEXT}}
    first = state(holding({"$ref": "#/components/schemas/OwnerDto"}, OwnerDto=owner))
    for document in (holding({"$ref": "#/components/schemas/Person"}, Person=owner), holding(owner)):
        second = following(document, first)
        assert "Owner" in second[1].names_at().values()
        back = following(holding({"$ref": "#/components/schemas/OwnerDto"}, OwnerDto=owner), second)
        assert back[1].names_at()["OwnerDto"] == "Owner"


def test_a_model_that_gives_way_to_another_is_another_name_of_it() -> None:
    owner = {"type": "object", "properties": {"name": TEXT}}
    both = holding({"$ref": "#/components/schemas/OwnerDto"}, OwnerDto=owner)
    both["components"]["schemas"]["GateDto"]["properties"]["by"] = {"$ref": "#/components/schemas/RuleDto"}
    first = state(both)
    second = following(holding({"$ref": "#/components/schemas/RuleDto"}), first)
    assert second[1].aliases == {"Owner": "Rule"}
    assert second[1].meta["aliases"] == {"Owner": "Rule"}
    assert second[0].names["aliases"] == {"Owner": "Rule"}
    back = following(both, second)
    assert back[1].aliases == {}
    assert back[1].names_at()["OwnerDto"] == "Owner"


def test_a_model_without_a_place_lives_on() -> None:
    owner = {"type": "object", "properties": {"name": TEXT, "kind": {"enum": ["a", "b"], "type": "string"}}}
    first = state(holding(owner))
    inputs, built = following(mini_document(), first)
    assert set(inputs.kept) == {"GateHeld", "GateKind"}
    assert built.document["components"]["schemas"]["GateHeld"]["properties"]["name"] == TEXT
    assert built.meta["models"]["GateHeld"]["reads"]
    again, _ = following(mini_document(), (inputs, built))
    assert again.kept == inputs.kept


def test_shapes_that_grow_apart_and_together_lose_no_name() -> None:
    same = {"type": "object", "properties": {"name": TEXT}}
    more = {"type": "object", "properties": {"name": TEXT, "id": TEXT}}

    def two(mine: Json, theirs: Json) -> Json:
        document = holding(mine)
        document["components"]["schemas"]["RuleDto"]["properties"]["held"] = theirs
        return document

    apart = state(two(same, more))
    names = set(apart[1].names_at().values())
    together = following(two(more, more), apart)
    assert names <= set(together[1].names_at().values())
    merged = state(two(same, same))
    for mine, theirs in ((same, more), (more, same)):
        split = following(two(mine, theirs), merged)
        assert split[1].names_at() == merged[1].names_at()
        assert split[0].names["joined"] == {"names": ["Held"]}
        assert split[1].document["components"]["schemas"]["Held"]["properties"] == {"name": TEXT, "id": TEXT}
        assert "joined" not in following(two(same, same), split)[0].names


def test_a_reviewed_place_keeps_its_name_and_others_get_one_of_their_own_where_they_cannot_follow() -> None:
    def two(mine: Json, theirs: Json) -> Json:
        document = holding({"type": "object", "properties": {"name": mine}})
        document["components"]["schemas"]["RuleDto"]["properties"]["held"] = {
            "type": "object",
            "properties": {"name": theirs},
        }
        return document

    first = state(two(TEXT, TEXT))
    reviewed = [place for place in first[0].names["schemas"] if place.endswith(".held")]
    assert reviewed == ["GateDto.held"]
    second = following(two({"type": "number"}, TEXT), first)
    now = second[1].names_at()
    assert now["GateDto.held"] == "Held"
    assert now["RuleDto.held"] == "RuleHeld"
    assert second[0].names["schemas"].items() >= first[0].names["schemas"].items()


def test_two_reviewed_places_that_grow_apart_share_a_class_with_the_fields_of_both() -> None:
    def two(mine: Json, theirs: Json) -> Json:
        document = holding({"type": "object", "required": ["name"], "properties": {"name": mine, "kind": words("a")}})
        document["components"]["schemas"]["RuleDto"]["properties"]["held"] = {
            "type": "object",
            "required": ["name"],
            "properties": {"name": theirs, "kind": words("a", "b")},
        }
        return document

    def words(*values: str) -> Json:
        return {"type": "string", "enum": ["x", *values]}

    inputs, _ = state(two(TEXT, TEXT))
    names = {**inputs.names["schemas"], "GateDto.held": "Held", "RuleDto.held": "Held"}
    names |= {"GateDto.held.kind": "Kind", "RuleDto.held.kind": "Kind"}
    merged = evolve(inputs, names={**inputs.names, "schemas": names, "joined": {"names": ["Held", "Kind"]}})
    frozen = merged, assemble(merged, strict=False)
    second = following(two({"type": "number"}, TEXT), frozen)
    schemas = second[1].document["components"]["schemas"]
    assert schemas["Held"]["properties"]["name"] == {"oneOf": [{"type": "number"}, TEXT]}
    assert schemas["Held"]["required"] == ["name"]
    assert schemas["Kind"]["enum"] == ["a", "b", "x"]
    assert second[0].names["schemas"].items() >= names.items()


def test_a_field_keeps_its_python_name_when_another_would_take_it() -> None:
    first = state(holding({"type": "object", "properties": {"rule_id": TEXT}}))
    inputs, built = following(holding({"type": "object", "properties": {"rule_id": TEXT, "ruleID": TEXT}}), first)
    assert built.meta["python"]["rule_id"] == "rule_id"
    assert built.meta["python"]["ruleID"] == "rule_id_"
    assert inputs.names["fields"] == {"rule_id": "rule_id"}


# ---- where documents come from


class Published(BaseHTTPRequestHandler):
    body = b""
    etag = '"one"'
    asked: list[str | None] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.asked.append(self.headers.get("If-None-Match"))
        if self.path == "/gone":
            self.send_error(404)
        elif self.headers.get("If-None-Match") == self.etag:
            self.send_response(304)
            self.end_headers()
        else:
            self.send_response(200)
            self.send_header("ETag", self.etag)
            self.end_headers()
            self.wfile.write(self.body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    Published.body, Published.etag, Published.asked = json.dumps(mini_document()).encode(), '"one"', []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Published)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.usefixtures("quick")
def test_an_address_is_asked_with_its_etag(here: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    place = f"{address}/openapi.json"
    assert main(["refresh", place]) == 0
    tables = tomllib.loads((here / "spec" / "provenance.toml").read_text(encoding="utf-8"))
    assert (tables["document"]["source"], tables["document"]["etag"]) == (place, '"one"')
    before = tree(here)
    assert main(["refresh", place]) == 0
    assert "has not changed since it was taken" in capsys.readouterr().out
    assert tree(here) == before
    Published.etag, Published.body = '"two"', json.dumps(later_document()).encode()
    assert main(["refresh", place]) == 20
    assert Published.asked == [None, '"one"', '"one"']
    assert tomllib.loads((here / "spec" / "provenance.toml").read_text(encoding="utf-8"))["document"]["etag"] == '"two"'


def test_drift_sees_files_templates_and_the_published_document(
    later: Path, made: Path, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, generated = tmp_path / "spec", tmp_path / "generated"
    shutil.copytree(made / "spec", spec)
    assert main(["regenerate", "--spec", str(spec), "--into", str(generated)]) == 0
    arguments = ["drift", "--spec", str(spec), "--generated", str(generated)]
    assert main(arguments) == 0
    (generated / PACKAGE / "errors.py").unlink()
    (generated / PACKAGE / "types.py").write_text("", encoding="utf-8")
    (generated / PACKAGE / "mine.py").write_text("", encoding="utf-8")
    assert main([*arguments, "--published", address]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[:3] == [
        f"{PACKAGE}/errors.py: missing",
        f"{PACKAGE}/mine.py: nothing of ours",
        f"{PACKAGE}/types.py: another content",
    ]
    assert lines[3].startswith(f"{address}: not the document that was taken; ")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("gone.json", "gone.json: no such file"),
        (".", "cannot be read"),
        ("http://example.com/x.json", "http is not https"),
        ("ftp://example.com/x.json", "ftp is not https"),
        ("http://127.0.0.1:9/x.json", "cannot be reached"),
        ("https://[/x.json", "https://["),
    ],
)
def test_a_source_that_cannot_be_read_is_named(place: str, words: str) -> None:
    with pytest.raises(SpecError) as caught:
        fetch(place)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_address_that_answers_an_error_is_named(address: str) -> None:
    with pytest.raises(SpecError, match=r"/gone: answered 404; try later, or give a file"):
        fetch(f"{address}/gone")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b'{"openapi": "3.0.0", "paths": {"/a": {}, "/a": {}}}', "'/a' stands twice in one object"),
        (b'{"openapi": "3.0.0", "paths": {}, "x": NaN}', "NaN is no JSON value"),
        (b'{"openapi": "3.0.0", "paths": {}, "x": 1e999}', "not JSON"),
        (b'{"openapi": "3.0.0", "paths": {}, "x": "\\ud800"}', "not JSON"),
        (b'{"swagger": "2.0", "paths": {}}', "give an OpenAPI 3 document"),
        (b"<html>", "not JSON"),
        (b"", "not JSON"),
        (b"\xff", "in UTF-8"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, text: bytes, words: str) -> None:
    (tmp_path / "x.json").write_bytes(text)
    with pytest.raises(SpecError) as caught:
        fetch(str(tmp_path / "x.json"))
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_document_of_50_mb_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "x.json").open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(SpecError, match="more than 20 MB"):
        fetch(str(tmp_path / "x.json"))


def test_the_limit_leaves_the_published_document_room() -> None:
    size = (Path(__file__).parents[2] / "spec" / "statsig_openapi.json").stat().st_size
    assert 5 * size < source_module.MAX_BYTES


# ---- overlays


def test_overlays_lists_what_each_action_touches_and_what_awaits_a_review(
    later: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(later / "out" / "spec", spec)
    actions = """overlay: 1.0.0
info: {title: T, version: 1.0.0}
actions:
  - {target: "$.paths.*.get.responses", x-reason: Why not., x-evidence: guess, update: {}}
  - {target: $.components.schemas.GateDto.properties.key, x-reason: Gone., x-evidence: document, remove: true}
  - {target: $.components.schemas.GateDto.properties.key, x-reason: Again., x-evidence: document, remove: true}
"""
    (spec / "overlays" / "a.yaml").write_text(actions, encoding="utf-8")
    assert main(["overlays", "--spec", str(spec)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a.yaml:4  update  (guess)"
    assert "    at GET /console/v1/gates responses" in lines
    assert "    at GateDto.properties.key" in lines
    (skipped,) = [line for line in lines if "SKIPPED" in line]
    assert skipped.startswith("    SKIPPED: target $.components.schemas.GateDto.properties.key selects nothing; ")
    assert 'names.toml  PROPOSED  "GET /console/v1/gates/{}/owner" = "gates.owner.get"' in lines
    assert 'names.toml  PROPOSED  "GateDto.owner" = "GateOwner"' in lines


def test_a_repair_that_needs_what_the_document_lacks_is_skipped(later: Path, tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(later / "out" / "spec", spec)
    actions = """overlay: 1.0.0
info: {title: T, version: 1.0.0}
actions:
  - target: $.components.schemas.GateDto.properties
    x-reason: Why not.
    x-evidence: guess
    update: {more: {$ref: '#/components/schemas/Gone'}}
"""
    (spec / "overlays" / "a.yaml").write_text(actions, encoding="utf-8")
    (skipped,) = build(spec, strict=False).skipped
    assert skipped.kind == "changed"
    assert "schemas/Gone, which it refers to, is not in the document" in skipped.why


def test_dumps_is_what_is_written(later: Path) -> None:
    for file in ("statsig_openapi.json", "retired.json"):
        path = later / "out" / "spec" / file
        assert path.read_text(encoding="utf-8") == dumps(vendor(load(path)))
