"""What a release has besides the code: workflows, the action, the hook, the image, forms, fragments and the lock."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from statsig_console import __version__
from statsig_console.testing import FakeStatsig

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
BIN = Path(sys.executable).parent


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def yaml(name: str) -> Any:
    return YAML(typ="safe").load(text(name))


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeStatsig]:
    """A project whose files are in the folder statsig, where the test works."""
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "new_checkout", "description": "Checkout of 2026"}])
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path)
    with fake.serve() as url:
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
        monkeypatch.setenv("PATH", os.pathsep.join([str(BIN), os.environ["PATH"]]))
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            monkeypatch.setenv(name, str(tmp_path / "home"))
        assert subprocess.run(["statsig-console", "pull", "statsig"], check=False, capture_output=True).returncode == 0
        yield fake


def change_a_file() -> None:
    path = Path("statsig/gates/new_checkout.yaml")
    path.write_text(path.read_text().replace("Checkout of 2026", "Checkout of 2027"))


def uses(told: Any) -> Iterator[str]:
    """Every action that a workflow or an action uses."""
    if isinstance(told, dict):
        yield from (value for key, value in told.items() if key == "uses")
        for value in told.values():
            yield from uses(value)
    elif isinstance(told, list):
        for value in told:
            yield from uses(value)


@pytest.mark.parametrize(
    "name", [".github/workflows/ci.yml", ".github/workflows/publish.yml", "action.yml", "docs/ci.md"]
)
def test_actions_are_pinned_by_hash(name: str) -> None:
    # Our own action is pinned to a release by whoever takes it.
    found = [each for each in re.findall(r"uses: (.*)", text(name)) if not each.startswith("statsig-console/")]
    assert found
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each) for each in found), found


def test_the_publish_workflow_has_the_least_permissions() -> None:
    workflow = yaml(".github/workflows/publish.yml")
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == {
        "build": {"contents": "read"},
        "publish": {"id-token": "write"},
        "attach": {"contents": "write"},
    }
    assert "secrets." not in text(".github/workflows/publish.yml")
    steps = workflow["jobs"]["publish"]["steps"]
    assert [step["with"] for step in steps if "pypi-publish" in step.get("uses", "")] == [{"attestations": True}]
    assert any(step.get("run", "").endswith("nox -s release") for step in workflow["jobs"]["build"]["steps"])


@pytest.mark.parametrize(("tag", "code"), [(f"v{__version__}", 0), ("v9.9.9", 1)])
def test_the_tag_has_to_be_the_version(tag: str, code: int) -> None:
    step = next(each for each in yaml(".github/workflows/publish.yml")["jobs"]["build"]["steps"] if "TAG" in str(each))
    environment = {**os.environ, "TAG": tag, "PATH": os.pathsep.join([str(BIN), os.environ["PATH"]])}
    assert subprocess.run(["bash", "-c", step["run"]], cwd=ROOT, env=environment, check=False).returncode == code


def test_the_version_stands_in_one_place() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert "version" not in PROJECT["project"]
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "facade/statsig_console/_version.py"


def action_steps() -> dict[str, Any]:
    return {step["name"]: step for step in yaml("action.yml")["runs"]["steps"] if "name" in step}


@pytest.mark.parametrize(("changed", "command", "code"), [
    (False, "plan statsig --exit-code", "0"), (True, "plan statsig --exit-code", "2"), (True, "plan statsig", "0"),
])  # fmt: skip
def test_the_action_runs_the_command_and_keeps_its_output(
    fake: FakeStatsig, tmp_path: Path, changed: bool, command: str, code: str
) -> None:
    if changed:
        change_a_file()
    own = tmp_path / "statsig-console" / "bin"
    own.mkdir(parents=True)
    (own / "statsig-console").symlink_to(BIN / "statsig-console")
    outputs = {name: str(tmp_path / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    environment = {**os.environ, **outputs, "RUNNER_TEMP": str(tmp_path), "COMMAND": command}
    subprocess.run(["bash", "-e", "-c", action_steps()["Run"]["run"]], env=environment, check=True, capture_output=True)
    assert (tmp_path / "GITHUB_OUTPUT").read_text() == f"exit-code={code}\n"
    comment = (tmp_path / "comment.md").read_text()
    assert comment.startswith(f"### statsig-console {command}\n````text\n")
    assert comment.endswith("\n````\n")
    assert ("new_checkout" in comment) == changed
    assert fake.key not in comment
    failed = subprocess.run(
        ["bash", "-c", action_steps()["Fail where the command failed"]["run"]], env={"CODE": code}, check=False
    )
    assert str(failed.returncode) == code


@pytest.mark.parametrize("commented", [True, False])
def test_the_action_edits_its_comment_or_writes_the_first(tmp_path: Path, commented: bool) -> None:
    (tmp_path / "gh").write_text(
        f'#!/bin/sh\necho "$@" >>{tmp_path}/asked\ncase "$*" in *--edit-last*) exit {0 if commented else 1};; esac\n'
    )
    (tmp_path / "gh").chmod(0o755)
    environment = {
        "PATH": os.pathsep.join([str(tmp_path), os.environ["PATH"]]),
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_REPOSITORY": "us/ours",
        "NUMBER": "7",
    }
    step = action_steps()["Comment"]
    assert "pull_request" in step["if"]
    subprocess.run(["bash", "-e", "-c", step["run"]], env=environment, check=True)
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked[0] == f"pr comment 7 --repo us/ours --edit-last --body-file {tmp_path}/comment.md"
    assert len(asked) == (1 if commented else 2)


def test_the_action_passes_the_key_by_the_environment_alone() -> None:
    steps = action_steps()
    assert steps["Run"]["env"]["STATSIG_CONSOLE_KEY"] == "${{ inputs.key }}"
    assert all("${{" not in step["run"] for step in steps.values())


@pytest.mark.parametrize(("changed", "code"), [(False, 0), (True, 2)])
def test_the_hook_fails_where_files_would_change_something(fake: FakeStatsig, changed: bool, code: int) -> None:
    [hook] = yaml(".pre-commit-hooks.yaml")
    if changed:
        change_a_file()
    ended = subprocess.run([*shlex.split(hook["entry"]), *hook["args"]], check=False, capture_output=True, text=True)
    assert ended.returncode == code, ended.stderr
    assert hook["pass_filenames"] is False


@pytest.mark.parametrize("name", ["Dockerfile", "action.yml", ".pre-commit-hooks.yaml"])
def test_what_is_installed_has_the_extras_it_names(name: str) -> None:
    found = re.findall(r"\[(cli[\w,]*)\]", text(name))
    assert found
    for extras in found:
        assert set(extras.split(",")) <= EXTRAS.keys()


def test_the_image_is_built_of_files_that_are_there_and_let_in() -> None:
    let_in = {line[1:] for line in text(".dockerignore").splitlines() if line.startswith("!")}
    copied = [line.split()[1:-1] for line in text("Dockerfile").splitlines() if re.match(r"COPY (?!--from)", line)]
    names = {name for names in copied for name in names}
    assert names == let_in
    assert all((ROOT / name).exists() for name in names)
    # What the build reads besides the packages.
    assert {PROJECT["project"]["readme"], *PROJECT["project"]["license-files"], "pyproject.toml"} <= names


def test_forms_ask_for_what_is_needed_and_their_code_runs(fake: FakeStatsig) -> None:
    for name in ("bug", "drift"):
        form = yaml(f".github/ISSUE_TEMPLATE/{name}.yml")
        assert {"name", "description", "body"} <= form.keys()
        ids = [part["id"] for part in form["body"] if "id" in part]
        assert len(ids) == len(set(ids))
    drift = yaml(".github/ISSUE_TEMPLATE/drift.yml")["body"]
    assert next(part for part in drift if part.get("id") == "report")["validations"] == {"required": True}
    code = re.search(r"```python\n(.*?)```", drift[0]["attributes"]["value"], re.DOTALL)
    assert code
    exec(compile(code[1], "drift.yml", "exec"), {})
    assert '"document"' in Path("drift.json").read_text()


def test_fragments_have_names_that_towncrier_takes() -> None:
    settings = PROJECT["tool"]["towncrier"]
    kinds = "|".join(kind["directory"] for kind in settings["type"])
    names = {path.name for path in (ROOT / settings["directory"]).iterdir()} - set(settings["ignore"])
    assert [name for name in names if not re.fullmatch(rf"[\w-]+\.({kinds})\.md", name)] == []
    assert settings["start_string"] in text(settings["filename"])


def test_fragments_make_an_entry() -> None:
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "9.9.9", "--date", "2026-12-01"]
    entry = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert entry.startswith("## [9.9.9] - 2026-12-01")
    assert "  ####" not in entry


def bare(requirement: str) -> str:
    name = re.match(r"[\w.-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def test_the_lock_has_every_package_that_is_declared() -> None:
    locked = {package["name"] for package in tomllib.loads(text("uv.lock"))["package"]}
    groups = [*EXTRAS.values(), PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"].values()]
    declared = {bare(each) for group in groups for each in group if isinstance(each, str)}
    assert declared - locked == set()
    assert not re.search(r"https?://(?!files\.pythonhosted\.org|pypi\.org)", text("uv.lock"))
    us = next(each for each in tomllib.loads(text("uv.lock"))["package"] if each["name"] == "statsig-console")
    assert us["optional-dependencies"].keys() == EXTRAS.keys()


def test_the_addresses_of_the_project_are_of_one_repository() -> None:
    home = PROJECT["project"]["urls"]["Repository"]
    assert all(url.startswith(home) for url in PROJECT["project"]["urls"].values())
    for name in ("README.md", "SECURITY.md", ".github/ISSUE_TEMPLATE/config.yml"):
        links = re.findall(r"https://github\.com/[\w-]+/[\w-]+", text(name))
        assert set(links) <= {home}, name
