"""The pipeline's command line: what it writes, and one line on stderr with exit code 1 for what is wrong."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from spec.pipeline.__main__ import main
from spec.pipeline.document import dumps, load
from spec.pipeline.generate import PACKAGE
from spec.pipeline.vendor import vendor
from tests.spec.test_generate import MINI_NAMES, mini_document, mini_spec, pipeline


@pytest.fixture(scope="module")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini_spec(tmp_path_factory.mktemp("mini"))


@pytest.fixture
def spec(mini: Path, tmp_path: Path) -> Path:
    """A folder to spoil."""
    shutil.copytree(mini, tmp_path / "spec")
    return tmp_path / "spec"


def test_regenerate_writes_the_package_and_says_so(
    mini: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["regenerate", "--spec", str(mini), "--into", str(tmp_path)]) == 0
    out = capsys.readouterr()
    assert out.out.startswith("5 operations and ")
    assert out.err == ""
    assert (tmp_path / PACKAGE / "api" / "gates" / "gates_rules_replace.py").is_file()


def test_vendor_writes_the_canonical_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "published.json", tmp_path / "vendored.json"
    document = mini_document() | {"info": {"title": "T", "version": "1", "description": "prose"}}
    source.write_text(json.dumps(document), encoding="utf-8")
    assert main(["vendor", str(source), str(output)]) == 0
    assert output.read_text(encoding="utf-8") == dumps(vendor(document))
    assert "prose" not in output.read_text(encoding="utf-8")
    assert load(output) == vendor(document)
    assert capsys.readouterr().out == f"vendored.json: {len(dumps(vendor(document)))} bytes\n"


def test_names_prints_every_name(mini: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", "--spec", str(mini)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {f"{line.split()[0]}.{verb}" for line in lines for verb in line.split()[1:]} == set(MINI_NAMES.values())


def test_it_runs_as_a_module_and_gives_its_exit_code(mini: Path, tmp_path: Path) -> None:
    assert pipeline("--help").returncode == 0
    done = pipeline("names", "--spec", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: names.toml: no such file; restore it from the repository\n"


def write(name: str, text: str) -> Callable[[Path], None]:
    def spoil(spec: Path) -> None:
        (spec / name).write_text(text, encoding="utf-8")

    return spoil


def remove(name: str) -> Callable[[Path], None]:
    return lambda spec: (spec / name).unlink()


def replace(name: str, old: str, new: str) -> Callable[[Path], None]:
    def spoil(spec: Path) -> None:
        text = (spec / name).read_text(encoding="utf-8")
        assert old in text
        (spec / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return spoil


OVERLAY = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"
ACTION = "  - {target: $.gone, x-reason: r, x-evidence: guess, update: 1}\n"
SUMMARY = '"gates.list" = "Words about gates.list."\n'


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (remove("statsig_openapi.json"), "statsig_openapi.json: no such file"),
        (write("statsig_openapi.json", "{"), "statsig_openapi.json: not JSON"),
        (write("statsig_openapi.json", '{"swagger": "2.0", "paths": {}}'), '"openapi" is None, not "3.x"'),
        (write("statsig_openapi.json", '{"openapi": "2.0", "paths": {}}'), '"openapi" is \'2.0\', not "3.x"'),
        (remove("retired.json"), "retired.json: no such file"),
        (write("overlays/a.yaml", "overlay: ["), "a.yaml:1: not YAML"),
        (write("overlays/a.yaml", OVERLAY + ACTION), "a.yaml:4: target $.gone selects nothing"),
        (write("overlays/a.yaml", OVERLAY + ACTION.replace("x-reason: r, ", "")), "a.yaml:4: x-reason is missing"),
        (write("overlays/a.yaml", OVERLAY + ACTION.replace("$.gone", "'$['")), "target '$[' is not a JSONPath"),
        (remove("names.toml"), "names.toml: no such file"),
        (write("names.toml", "[operations"), "names.toml: not TOML"),
        (write("names.toml", ""), "names.toml: GET /console/v1/gates has no name; add it under [operations]"),
        (
            replace("names.toml", '"GET /console/v1/gates" =', '"GET /console/v1/gone" ='),
            "names.toml: GET /console/v1/gates has no name",
        ),
        (replace("names.toml", "[schemas]", '"GET /console/v1/gone" = "gone.list"\n[schemas]'), "names no operation"),
        (replace("names.toml", '= "gates.list"', '= "gates.get"'), "operation name gates.get is given to"),
        (replace("names.toml", '"GateDto" =', '"GoneDto" ='), "names.toml: GoneDto is no object or enum"),
        (replace("names.toml", '"GateDto" = "Gate"\n', ""), "names.toml: GateDto has no name; add it under [schemas]"),
        (remove("words.toml"), "words.toml: no such file"),
        (write("words.toml", "[summaries"), "words.toml: not TOML"),
        (write("words.toml", ""), "words.toml: gates.create has no summary; write one line under [summaries]"),
        (replace("words.toml", SUMMARY, ""), "words.toml: gates.list has no summary"),
        (replace("words.toml", SUMMARY, SUMMARY + '"gates.gone" = "x"\n'), "words.toml: gates.gone is no operation"),
        (
            replace("statsig_openapi.json", "schemas/RuleDto", "schemas/GoneDto"),
            "GoneDto: the reference points at nothing",
        ),
        (remove("generator.yaml"), "openapi-python-client: "),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_code_1(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: Callable[[Path], None], words: str
) -> None:
    spoil(spec)
    assert main(["regenerate", "--spec", str(spec), "--into", str(tmp_path / "into")]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.startswith("error: ")
    assert words in out.err
    assert out.err.count("\n") == 1
    assert not (tmp_path / "into" / PACKAGE).exists()


@pytest.mark.parametrize("text", ["", "[schemas]\n"])
def test_names_of_a_file_without_names(spec: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    (spec / "names.toml").write_text(text, encoding="utf-8")
    assert main(["names", "--spec", str(spec)]) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err


def test_vendor_refuses_what_is_no_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "published.json"
    source.write_text('{"swagger": "2.0"}', encoding="utf-8")
    assert main(["vendor", str(source), str(tmp_path / "out.json")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out.json").exists()


def test_vendor_says_where_it_cannot_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "published.json"
    source.write_text(dumps(mini_document()), encoding="utf-8")
    assert main(["vendor", str(source), str(tmp_path / "gone" / "out.json")]) == 1
    err = capsys.readouterr().err
    assert "out.json" in err
    assert err.count("\n") == 1
