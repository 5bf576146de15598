"""The guide to a project as files: its repository, its checks and its commands run as they stand, against the fake."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from statsig_console.quota import Quota
from statsig_console.testing import FakeStatsig

GUIDE = (Path(__file__).parents[2] / "docs" / "project.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The blocks of the guide in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


def workflows() -> dict[str, Any]:
    """The YAML of the guide by what it is for."""
    found = [
        YAML(typ="safe").load(block) for block in re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    ]
    settings, github, gitlab = found
    return {"settings": settings, "github": github, "gitlab": gitlab}


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeStatsig]:
    """A project, and an environment for it as a runner has one."""
    fake = FakeStatsig()
    fake.seed(gates=[{"name": "new_checkout", "rules": [{"name": "All", "passPercentage": 10, "conditions": []}]}])
    monkeypatch.setattr("statsig_console.quota.shared_quota", lambda *_: Quota.unlimited())
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary"))
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    with fake.serve() as url:
        monkeypatch.setenv("STATSIG_CONSOLE_URL", url)
        monkeypatch.setenv("STATSIG_CONSOLE_KEY", fake.key)
        yield fake


def bash(folder: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    """Run lines as a runner does, but for those that install."""
    script = "\n".join(line for line in lines if not line.startswith("pip install"))
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )


def steps(job: dict[str, Any]) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("system", ["github", "gitlab"])
def test_a_pull_request_shows_its_plan_and_its_merge_applies_it(system: str, fake: FakeStatsig, tmp_path: Path) -> None:
    found, repository = workflows()[system], tmp_path / "repository"
    plan, apply = (
        steps(found["jobs"][name])
        if system == "github"
        else [*found["default"]["before_script"], *found[name]["script"]]
        for name in ("plan", "apply")
    )
    repository.mkdir()
    git = "git -c user.name=a -c user.email=a@example.com"
    begin = blocks("sh")[0].replace("git commit", f"{git} commit")
    done = bash(repository, "git init -q -b main", *begin.splitlines())
    assert done.returncode == 0, done.stderr
    file = repository / "statsig/gates/new_checkout.yaml"
    file.write_text(file.read_text().replace("passPercentage: 10", "passPercentage: 50"), encoding="utf-8")
    checked = bash(repository, *plan)
    assert checked.returncode == 0, checked.stderr
    shown = (tmp_path / "summary").read_text() if system == "github" else checked.stdout
    assert "~ passPercentage: 10 → 50" in shown
    assert fake.snapshot()["gates"][0]["rules"][0]["passPercentage"] == 10
    applied = bash(repository, *apply)
    assert applied.returncode == 0, applied.stderr
    assert fake.snapshot()["gates"][0]["rules"][0]["passPercentage"] == 50
    # What the run leaves is not for git.
    status = bash(repository, "git status --porcelain").stdout.split()
    assert status == ["M", "statsig/gates/new_checkout.yaml"]
    file.write_text(file.read_text().replace("isEnabled", "isEnbled"), encoding="utf-8")
    refused = bash(repository, *plan)
    assert refused.returncode == 1
    assert "isEnbled is no field that can be written; did you mean isEnabled?" in refused.stderr


def test_the_settings_of_the_guide_are_settings(fake: FakeStatsig, tmp_path: Path) -> None:
    settings = workflows()["settings"]
    with fake.client() as statsig:
        settings["project"] = statsig.project.get().to_dict()["id"]
        with (tmp_path / "statsig.yaml").open("w") as file:
            YAML(typ="safe").dump(settings, file)
        statsig.pull(tmp_path)
        assert (tmp_path / "gates/new_checkout.yaml").read_text().startswith("id: new_checkout\nrules:\n")
        assert statsig.plan(tmp_path).changes == ()


def test_the_copy_of_the_guide_runs(fake: FakeStatsig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = FakeStatsig()
    fake.seed(segments=[{"name": "staff_eu", "type": "rule_based"}])
    line = next(line for line in GUIDE.splitlines() if line.startswith("statsig-console copy "))
    (tmp_path / "ids.yaml").write_text("segments: {staff: staff_prod}\n", encoding="utf-8")
    config = tmp_path / "home" / "statsig-console" / "config.toml"
    config.parent.mkdir(parents=True)
    with target.serve() as url:
        # Profiles whose keys are in the environment, as on a runner.
        config.write_text(
            f'[profiles.staging]\nbase_url = "{os.environ["STATSIG_CONSOLE_URL"]}"\nkey_variable = "STAGING"\n'
            f'[profiles.prod]\nbase_url = "{url}"\nkey_variable = "PROD"\n',
            encoding="utf-8",
        )
        monkeypatch.setenv("STAGING", fake.key)
        monkeypatch.setenv("PROD", target.key)
        monkeypatch.delenv("STATSIG_CONSOLE_URL")
        done = bash(tmp_path, f"{line} --yes")
    assert done.returncode == 0, done.stderr
    assert [gate["isEnabled"] for gate in target.snapshot()["gates"]] == [False]
    assert [each["name"] for each in target.snapshot()["segments"]] == ["staff_eu"]
