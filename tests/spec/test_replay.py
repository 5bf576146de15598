"""States follow each other and no public name of an earlier one is ever gone: for Python, and for a type checker."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import griffe
import pytest

from spec.pipeline.document import Json, dumps, load, operations
from spec.pipeline.document import key as key_of
from spec.pipeline.generate import PACKAGE
from tests.spec.test_generate import mini_document, mini_spec, pipeline, tree

ROOT = Path(__file__).parents[2]
UPSTREAM = ROOT.parent / "shared" / "upstream"
PUBLISHED = [UPSTREAM / "2025-03-12.json", UPSTREAM / "2025-10-20.json", ROOT / "spec" / "statsig_openapi.json"]
EMPTY: Json = {"openapi": "3.0.0", "info": {"title": "none", "version": "0"}, "paths": {}}
needs_upstream = pytest.mark.skipif(not UPSTREAM.exists(), reason="the published documents are not here")


def small_documents() -> list[Json]:
    """A life in four documents: growth, other component names, other words for the same, and back again."""
    first = mini_document()
    text = {"type": "string"}
    second = deepcopy(first)
    gate = second["components"]["schemas"]["GateDto"]["properties"]
    gate |= {"owner": {"type": "object", "properties": {"name": text}}, "ruleID": text}
    second["paths"]["/console/v1/gates/{id}/archive"] = {"put": {"responses": {"200": {"description": ""}}}}
    del second["paths"]["/console/v1/gates/{id}"]["delete"]
    third: Json = json.loads(
        json.dumps(second).replace("GateDto", "GateModel").replace("{id}", "{gateId}").replace("RuleDto", "GateRuleDto")
    )
    third["paths"]["/console/v1/gates/{gateId}"]["get"]["operationId"] = "getGate"
    del third["components"]["schemas"]["GateModel"]["properties"]["owner"]
    third["components"]["schemas"]["GateModel"]["properties"]["rule_id"] = text
    return [first, second, third, deepcopy(first)]


def started(root: Path, names: bool) -> Path:
    """A state before any document; its names are the repository's, or none."""
    shutil.copytree(ROOT / "spec", root / "spec", ignore=shutil.ignore_patterns("pipeline", "__pycache__"))
    for file in ("statsig_openapi.json", "retired.json"):
        (root / "spec" / file).write_text(dumps(EMPTY), encoding="utf-8")
    if not names:
        (root / "spec" / "names.toml").write_text("", encoding="utf-8")
    return root


def taken(source: Path, start: Path, into: Path) -> dict[str, Any]:
    """Take a document in by the command line; its report."""
    done = pipeline("refresh", source, "--from", start, "--into", into, "--report", into.with_suffix(".json"))
    assert done.returncode in (0, 10, 20), done.stderr
    report: dict[str, Any] = json.loads(into.with_suffix(".json").read_text(encoding="utf-8"))
    assert report["exit_code"] == done.returncode
    return report


def removed(before: Path, after: Path) -> Iterator[str]:
    """What a caller could name before and cannot any more, but for fields and arguments."""
    packages = [
        griffe.load(PACKAGE, search_paths=[state / "generated"], allow_inspection=False) for state in (before, after)
    ]
    for found in griffe.find_breaking_changes(*packages):
        # A model's module is where it is kept, not what it is called; its constructor is attrs' work, and only guessed.
        plain = found.obj.kind in (griffe.Kind.CLASS, griffe.Kind.FUNCTION, griffe.Kind.ALIAS, griffe.Kind.TYPE_ALIAS)
        if found.kind is griffe.BreakageKind.OBJECT_REMOVED and plain and found.obj.name != "__init__":
            yield found.obj.path


def uses(state: Path) -> tuple[str, dict[str, str]]:
    """A module that calls every operation with what it needs and gives back what it gives, as a caller may write it.

    Returns:
        Its text, and for each function the operation.
    """
    functions, owners = [], {}
    api = state / "generated" / PACKAGE / "api"
    for resource in sorted(path for path in api.iterdir() if path.is_dir() and (path / "__init__.py").exists()):
        module = ast.parse((resource / "__init__.py").read_text(encoding="utf-8"))
        for space in (node for node in module.body if isinstance(node, ast.ClassDef)):
            if space.name.startswith("Async"):
                continue
            for method in (node for node in space.body if isinstance(node, ast.FunctionDef)):
                if method.name.startswith("_") or method.decorator_list:
                    continue
                name = f"use_{space.name}_{method.name}"
                operation = re.search(r"from \. import (\w+)", ast.unparse(method))
                assert operation
                owners[name] = operation[1]
                functions.append(_use(name, resource.name, space.name, method))
    head = (
        "import builtins\nfrom collections.abc import Mapping, Sequence\nfrom datetime import date, datetime\n"
        "from typing import Any, Literal\n"
        "from statsig_console_api.client import Pages\nfrom statsig_console_api.types import Unset\n"
        "from statsig_console_api import models\nimport statsig_console_api.api as api\n"
    )
    imports = {f"from statsig_console_api.api import {p.name}\n" for p in api.iterdir() if (p / "__init__.py").exists()}
    return head + "".join(sorted(imports)) + "\n" + "\n".join(functions), owners


def _use(name: str, resource: str, space: str, method: ast.FunctionDef) -> str:
    """One function: the required arguments in, the declared answer out."""
    given = method.args.posonlyargs[1:] or []
    words = [
        argument
        for argument, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True)
        if default is None
    ]
    takes = [f"v_{each.arg}: {ast.unparse(each.annotation)}" for each in [*given, *words] if each.annotation]
    passes = [f"v_{each.arg}" for each in given] + [f"{each.arg}=v_{each.arg}" for each in words]
    assert method.returns
    return (
        f"def {name}(space: {resource}.{space}, {', '.join(takes)}) -> {ast.unparse(method.returns)}:\n"
        f"    return space.{method.name}({', '.join(passes)})\n"
    )


def check_types(state: Path, *files: Path, cache: Path) -> list[str]:
    """What mypy finds in some files, or in the package of a state."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), "--config-file", os.devnull]
    command += [str(file) for file in files] or ["-p", PACKAGE]
    env = {**os.environ, "MYPYPATH": str(state / "generated")}
    done = subprocess.run(command, cwd=state, env=env, capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def broken_uses(errors: list[str], file: Path, owners: dict[str, str]) -> set[str]:
    """The operations whose use no longer type-checks."""
    lines = file.read_text(encoding="utf-8").splitlines()
    out = set()
    for error in errors:
        at = int(error.split(":")[1])
        function = next(line for line in reversed(lines[:at]) if line.startswith("def "))
        out.add(owners[function.split("(")[0].removeprefix("def ")])
    return out


def check_follows(before: Path, after: Path, report: dict[str, Any], scratch: Path) -> None:
    """No public name is gone, and earlier code type-checks but where the report says that it breaks."""
    assert list(removed(before, after)) == []
    assert all(name.count(".") > 1 for name in report["names"]["gone"] if name.startswith("models.")), "fields only"
    assert all(name.startswith("models.") for name in report["names"]["gone"]), "no operation"
    text, owners = uses(before)
    file = scratch / f"uses_of_{before.name}_in_{after.name}.py"
    file.write_text(text, encoding="utf-8")
    assert check_types(before, file, cache=scratch / f"cache-{before.name}") == []
    breaking = {each["where"] for each in report["changes"] if each["rating"] == "breaking"}
    told = {where.split("(")[0].replace(".", "_") for where in breaking}
    assert broken_uses(check_types(after, file, cache=scratch / f"cache-{after.name}"), file, owners) <= told


def check_whole(source: Path, state: Path, scratch: Path) -> None:
    """Every operation of the document is there, and mypy has nothing to say."""
    wanted = {key_of(method, path) for method, path, _ in operations(load(source))}
    code = "from statsig_console_api import operations\nfor o in operations.values(): print(o.method, o.path)"
    env = {**os.environ, "PYTHONPATH": str(state / "generated")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True, check=True
    )
    assert wanted <= {key_of(*line.split(" ", 1)) for line in done.stdout.splitlines()}
    assert check_types(state, cache=scratch / f"cache-{state.name}") == []


def test_small_documents_in_order_lose_nothing(tmp_path: Path) -> None:
    state = tmp_path / "0"
    mini_spec(state)
    (state / "spec" / "statsig_openapi.json").write_text(dumps(EMPTY), encoding="utf-8")
    earlier: list[Path] = []
    for number, document in enumerate(small_documents(), start=1):
        source = tmp_path / f"{number}.document.json"
        source.write_text(json.dumps(document), encoding="utf-8")
        report = taken(source, state, tmp_path / str(number))
        if earlier:
            check_follows(earlier[-1], tmp_path / str(number), report, tmp_path)
            assert list(removed(earlier[0], tmp_path / str(number))) == []
        state = tmp_path / str(number)
        earlier.append(state)
    check_whole(tmp_path / "4.document.json", state, tmp_path)
    names = (state / "spec" / "names.toml").read_text(encoding="utf-8")
    assert '"GateModel" = "Gate"' in names
    assert '"GateDto" = "Gate"' in names
    assert "GateRuleDto" in names


@pytest.mark.slow
@needs_upstream
@pytest.mark.parametrize("names", [True, False], ids=["our names", "no names"])
def test_the_published_documents_in_order_lose_nothing(names: bool, tmp_path: Path) -> None:
    state = started(tmp_path / "0", names)
    earlier: list[Path] = []
    for number, source in enumerate(PUBLISHED, start=1):
        report = taken(source, state, tmp_path / str(number))
        state = tmp_path / str(number)
        check_whole(source, state, tmp_path)
        if earlier:
            check_follows(earlier[-1], state, report, tmp_path)
        earlier.append(state)
    assert list(removed(earlier[0], state)) == []
    # One of ours is known from a list of fields, and stands in no document.
    published = {key_of(method, path) for source in PUBLISHED for method, path, _ in operations(load(source))}
    assert {
        key_of(method, path) for method, path, _ in operations(load(state / "spec" / "retired.json"))
    } == published & {key_of(method, path) for method, path, _ in operations(load(ROOT / "spec" / "retired.json"))}


@pytest.mark.slow
@needs_upstream
@pytest.mark.parametrize("source", PUBLISHED[:2], ids=lambda path: path.stem)
def test_a_published_document_after_the_present_state_loses_nothing(source: Path, tmp_path: Path) -> None:
    report = taken(source, ROOT, tmp_path / "1")
    check_whole(source, tmp_path / "1", tmp_path)
    check_follows(ROOT, tmp_path / "1", report, tmp_path)


@pytest.mark.slow
def test_the_present_document_taken_again_changes_nothing(tmp_path: Path) -> None:
    report = taken(PUBLISHED[-1], ROOT, tmp_path / "1")
    assert (report["exit_code"], report["changes"], report["proposed"]) == (0, [], {"operations": {}, "schemas": {}})
    for file in ("statsig_openapi.json", "retired.json", "names.toml"):
        assert (tmp_path / "1" / "spec" / file).read_bytes() == (ROOT / "spec" / file).read_bytes()
    assert tree(tmp_path / "1" / "generated" / PACKAGE) == tree(ROOT / "generated" / PACKAGE)


def interpreters() -> dict[str, str]:
    """Other Pythons with the generator installed, from SPEC_PYTHONS (paths, separated like PATH)."""
    return {str(at): path for at, path in enumerate(os.environ.get("SPEC_PYTHONS", "").split(os.pathsep)) if path}


@pytest.mark.slow
@pytest.mark.skipif(not interpreters(), reason="SPEC_PYTHONS names no other Python")
def test_every_python_writes_the_same_bytes(tmp_path: Path) -> None:
    source = PUBLISHED[0] if UPSTREAM.exists() else PUBLISHED[-1]
    states: list[dict[str, bytes]] = []
    for number, python in {"own": sys.executable, **interpreters()}.items():
        into = tmp_path / number
        command = [python, "-m", "spec.pipeline", "refresh", str(source), "--into", str(into)]
        env = {**os.environ, "PYTHONHASHSEED": str(len(number) + len(states))}
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        assert done.returncode in (0, 10, 20), done.stderr
        states.append(tree(into))
    assert all(state == states[0] for state in states)


def in_other_words(document: Json) -> Json:
    """The same interface as another release of the service might spell it."""
    text = re.sub(r"(#/components/schemas/\w+?)(Contract)?Dto\b", r"\1Model", json.dumps(document))
    text = re.sub(r"\{(\w+)\}(?=[/\"])", r":\1", text)
    out: Json = json.loads(text)
    schemas = out["components"]["schemas"]
    for name in list(schemas):
        schemas[re.sub(r"(Contract)?Dto$", "Model", name)] = schemas.pop(name)
    for number, (_, _, operation) in enumerate(operations(out)):
        operation |= {"operationId": f"Controller_{number}", "x-internal": True}
        operation["parameters"] = [each for each in operation.get("parameters", []) if each.get("in") != "path"]
    return out


@pytest.mark.slow
def test_the_same_interface_in_other_words_is_the_same_client(tmp_path: Path) -> None:
    source = tmp_path / "document.json"
    source.write_text(json.dumps(in_other_words(load(PUBLISHED[-1]))), encoding="utf-8")
    report = taken(source, ROOT, tmp_path / "1")
    check_whole(source, tmp_path / "1", tmp_path)
    assert report["operations"]["retired"] == {}
    assert report["operations"]["added"] == {}
    assert report["names"]["gone"] == []
    assert list(removed(ROOT, tmp_path / "1")) == []
