"""The generator writes the same bytes everywhere, or nothing at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline import generate as module
from spec.pipeline.build import Built, build
from spec.pipeline.document import Json, SpecError, dumps
from spec.pipeline.generate import PACKAGE, check_templates, check_versions, generate, replaced_templates, swap
from spec.pipeline.hoist import JSON_OBJECT, STRING_MAP

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
TEXT: Json = {"type": "string"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def fields(*required: str, **properties: Any) -> Json:
    return {"type": "object", "properties": properties, **({"required": [*required]} if required else {})}


def content(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def mini_document() -> Json:
    """A few operations with one of everything that the templates treat in a way of its own."""
    number, flag = {"type": "number"}, {"type": "boolean"}
    gate = fields(
        "id", "type", "rules",
        id=TEXT, type={"type": "string", "enum": ["B", "A"]}, holdoutIDs={"type": "array", "items": TEXT},
        rules={"type": "array", "items": ref("RuleDto")}, createdTime=number, free={"type": "object"},
        tags={"type": "object", "additionalProperties": TEXT}, version={**number, "readOnly": True}, key=TEXT,
        values=TEXT, items=TEXT,
        **{"class": {**TEXT, "nullable": True}},
    )  # fmt: skip
    rule = fields("name", name=TEXT, value={"oneOf": [ref("FlagDto"), ref("WordDto"), TEXT]})
    pages = fields("itemsPerPage", itemsPerPage=number)
    schemas = {
        "GateDto": gate,
        "GateCreateDto": fields(
            "name", name=TEXT, keys=TEXT, isEnabled={**flag, "default": True}, rules=gate["properties"]["rules"]
        ),
        "RuleDto": rule,
        "FlagDto": fields("kind", kind={"type": "string", "enum": ["flag"]}, on=flag),
        "WordDto": fields("kind", kind={"type": "string", "enum": ["word"]}, word=TEXT),
        "PaginationResponseMetadataDto": pages,
    }
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    many = fields(data={"type": "array", "items": ref("GateDto")}, pagination=ref("PaginationResponseMetadataDto"))
    one = {"201": {"description": "", **content(fields(message=TEXT, data=ref("GateDto")))}}
    path = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    return {
        "openapi": "3.0.0",
        "info": {"title": "Mini", "version": "1"},
        "paths": {
            "/console/v1/gates": {
                "get": {"parameters": [page], "responses": {"200": {"description": "", **content(many)}}},
                "post": {"requestBody": content(ref("GateCreateDto")), "responses": one},
            },
            "/console/v1/gates/{id}": {
                "get": {"parameters": [path], "responses": one},
                "delete": {"parameters": [path], "deprecated": True, "responses": {"204": {"description": ""}}},
            },
            "/console/v1/gates/{id}/rules": {
                "put": {"parameters": [path], "requestBody": content(gate["properties"]["rules"]), "responses": one}
            },
        },
        "components": {"schemas": schemas},
    }


MINI_NAMES = {
    "GET /console/v1/gates": "gates.list",
    "POST /console/v1/gates": "gates.create",
    "GET /console/v1/gates/{}": "gates.get",
    "DELETE /console/v1/gates/{}": "gates.delete",
    "PUT /console/v1/gates/{}/rules": "gates.rules.replace",
}


def toml(tables: dict[str, dict[str, str]]) -> str:
    lines = [
        [f"[{table}]", *(f"{json.dumps(k)} = {json.dumps(v)}" for k, v in rows.items())]
        for table, rows in tables.items()
    ]
    return "\n".join(line for group in lines for line in group) + "\n"


def mini_spec(folder: Path) -> Path:
    """A folder like spec/ with a document of five operations, every shape named."""
    spec = folder / "spec"
    shutil.copytree(SPEC / "templates", spec / "templates")
    shutil.copy(SPEC / "generator.yaml", spec)
    (spec / "overlays").mkdir()
    (spec / "statsig_openapi.json").write_text(dumps(mini_document()), encoding="utf-8")
    (spec / "retired.json").write_text(dumps({"openapi": "3.0.0", "paths": {}}), encoding="utf-8")
    summaries = {name: f"Words about {name}." for name in MINI_NAMES.values()}
    (spec / "words.toml").write_text(toml({"summaries": summaries}), encoding="utf-8")
    (spec / "names.toml").write_text(toml({"operations": MINI_NAMES}), encoding="utf-8")
    shapes = build(spec, strict=False).shapes
    names = {str(shape.sites[0]): shape.name for shape in shapes if shape.name not in (JSON_OBJECT, STRING_MAP)}
    (spec / "names.toml").write_text(toml({"operations": MINI_NAMES, "schemas": names}), encoding="utf-8")
    return spec


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, less what running it leaves behind."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {"__pycache__", ".mypy_cache"} & set(path.parts)
    }


def pipeline(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command line as a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "spec.pipeline", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini_spec(tmp_path_factory.mktemp("mini"))


@pytest.fixture(scope="module")
def built(spec: Path) -> Built:
    return build(spec)


@pytest.fixture(scope="module")
def package(spec: Path, built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the small document."""
    target = tmp_path_factory.mktemp("generated") / PACKAGE
    generate(built.document, built.meta, built.schemas(), spec, target)
    return target


def run(spec: Path, built: Built, target: Path, **changes: Any) -> None:
    generate(changes.get("document", built.document), built.meta, built.schemas(), spec, target)


# ---- what is written


def test_the_package_is_whole(package: Path, built: Built) -> None:
    files = tree(package)
    assert files["py.typed"] == b""
    assert json.loads(files["schemas.json"]) == {**built.overlaid, "x-published": {}}
    assert {"__init__.py", "client.py", "types.py", "errors.py", "api/__init__.py", "models/__init__.py"} <= set(files)
    assert {f"api/gates/{name.replace('.', '_')}.py" for name in MINI_NAMES.values()} <= set(files)
    assert {name for name in files if not name.endswith(".py")} == {"py.typed", "schemas.json", "OPERATIONS.md"}
    assert b"| `gates.get` | `GET /console/v1/gates/{id}` |" in files["OPERATIONS.md"]


def test_the_package_works_in_a_process_of_its_own(package: Path) -> None:
    code = """
import warnings
from statsig_console_api import operations
from statsig_console_api.api.gates import gates_create, gates_get, gates_list, gates_rules_replace
from statsig_console_api.types import UNSET
assert list(operations) == sorted(operations) and len(operations) == 5
assert gates_create.build(name="a").body == {"name": "a"}
assert gates_list.build().paged and gates_list.build(page=2).query == {"page": 2}
wire = {"id": "a", "type": "new", "rules": [
    {"name": "r", "value": {"kind": "word", "word": "w"}}, {"name": "s", "value": "plain"},
    {"name": "t", "value": {"kind": "other"}}], "holdoutIDs": ["h"], "class": None, "version": 3}
gate = gates_get.parse({"message": "", "data": wire})
assert gate.to_dict() == wire and gate.holdout_ids == ["h"] and gate.class_ is None and gate.key is UNSET
assert gate.rules[0].value.word == "w" and gate.rules[1].value == "plain" and gate.rules[2].value == {"kind": "other"}
assert gates_rules_replace.build("a", gate.rules).body == wire["rules"]
assert operations["gates.delete"].deprecated and operations["gates.delete"].parse(204, None).message is UNSET
"""
    env = {**os.environ, "PYTHONPATH": str(package.parent)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_hash_seed_machine_settings_and_another_ruff_change_no_byte(spec: Path, package: Path, tmp_path: Path) -> None:
    """A project around it with rules of its own, and a ruff on PATH that would spoil every file."""
    (tmp_path / "ruff.toml").write_text("line-length = 40\n", encoding="utf-8")
    tools = tmp_path / "tools"
    tools.mkdir()
    fake = tools / "ruff"
    fake.write_text("#!/bin/sh\nfor each in *.py; do echo spoilt > $each; done\n", encoding="utf-8")
    fake.chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    into = tmp_path / "into"
    command = ("regenerate", "--spec", spec, "--into", into)
    seed = "4242"  # the package that it is compared with was written under this process's own
    done = pipeline(*command, cwd=tmp_path, PYTHONHASHSEED=seed, PATH=path, TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert tree(into / PACKAGE) == tree(package)


def test_what_is_committed_is_what_the_document_gives(tmp_path: Path) -> None:
    """The whole document, with another hash seed than this process has."""
    done = pipeline("regenerate", "--into", tmp_path, PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    fresh, committed = tree(tmp_path / PACKAGE), tree(ROOT / "generated" / PACKAGE)
    assert sorted(fresh) == sorted(committed)
    assert [name for name in fresh if fresh[name] != committed[name]] == []


# ---- what is refused


@pytest.mark.parametrize("name", ["openapi-python-client", "ruff"])
def test_another_version_of_a_tool_is_refused(name: str, spec: Path, built: Built, tmp_path: Path) -> None:
    check_versions()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(module.PINNED, name, "0.0.1")
        with pytest.raises(SpecError, match=rf"^{name} is [\d.]+, not 0\.0\.1; install the `spec` dependency group$"):
            run(spec, built, tmp_path / PACKAGE)
    assert list(tmp_path.iterdir()) == []


def test_the_pins_are_those_of_the_project() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for name, version in module.PINNED.items():
        assert f'"{name}=={version}"' in text


def test_every_template_that_replaces_one_has_its_hash() -> None:
    check_templates(SPEC / "templates")
    recorded = json.loads((SPEC / "templates" / "originals.json").read_text(encoding="utf-8"))
    assert recorded == replaced_templates(SPEC / "templates")
    assert len(recorded) >= 10


@pytest.mark.parametrize("change", ["another hash", "not recorded", "original is gone"])
def test_a_generator_with_other_originals_is_refused(change: str, spec: Path, built: Built, tmp_path: Path) -> None:
    copied = tmp_path / "spec"
    shutil.copytree(spec, copied)
    file = copied / "templates" / "originals.json"
    recorded = json.loads(file.read_text(encoding="utf-8"))
    if change == "another hash":
        recorded["model.py.jinja"] = "0" * 64
    elif change == "not recorded":
        del recorded["model.py.jinja"]
    else:
        recorded["removed.py.jinja"] = "0" * 64
    file.write_text(json.dumps(recorded), encoding="utf-8")
    name = "removed" if change == "original is gone" else "model"
    with pytest.raises(SpecError, match=rf"^spec/templates/{name}\.py\.jinja: .*originals\.json") as caught:
        run(copied, built, tmp_path / PACKAGE)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / PACKAGE).exists()


def broken(built: Built) -> Json:
    """A document of which the generator drops an answer, with a warning and exit code 0."""
    document: Json = json.loads(json.dumps(built.document))
    operation = document["paths"]["/console/v1/gates/{gate_id}"]["get"]
    operation["responses"]["2XX"]["content"]["application/json"]["schema"] = ref("Nothing")
    return document


@pytest.mark.parametrize("defect", ["warning", "template", "settings"])
def test_nothing_is_written_unless_all_is_well(defect: str, spec: Path, built: Built, tmp_path: Path) -> None:
    target = tmp_path / "into" / PACKAGE
    target.mkdir(parents=True)
    (target / "old.py").write_text("old", encoding="utf-8")
    copied = tmp_path / "spec"
    shutil.copytree(spec, copied)
    document = broken(built) if defect == "warning" else built.document
    if defect == "template":
        (copied / "templates" / "model.py.jinja").write_text("{{ nothing.at_all() }}", encoding="utf-8")
    if defect == "settings":
        (copied / "generator.yaml").write_text("post_hooks: ['false']\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"^(GET /.*: )?openapi-python-client: \S") as caught:
        run(copied, built, target, document=document)
    assert "\n" not in str(caught.value)
    assert tree(tmp_path / "into") == {f"{PACKAGE}/old.py": b"old"}


def test_swap_leaves_nothing_of_the_old_and_nothing_beside(tmp_path: Path) -> None:
    fresh, target = tmp_path / "fresh", tmp_path / "into" / PACKAGE
    fresh.mkdir()
    (fresh / "new.py").write_text("new", encoding="utf-8")
    for _ in range(2):
        swap(fresh, target)
        assert tree(tmp_path / "into") == {f"{PACKAGE}/new.py": b"new"}
        (target / "old.py").write_text("old", encoding="utf-8")
        for left in (".new", ".old"):  # what a run that was killed leaves
            (target.parent / f".{PACKAGE}{left}").mkdir()
