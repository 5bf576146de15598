"""Stale gates: what code and other things still use is not archived."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from statsig_console import ProjectError
from statsig_console.testing import FakeStatsig

from .conftest import Clients, condition, rule, writes


def project() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(
        gates=[
            {"name": "new_checkout", "type": "STALE"},
            {"name": "dead", "type": "STALE"},
            {"name": "user", "checksPerHour": 3, "rules": [rule("R", 10, condition("passes_gate", "new_checkout"))]},
            {"name": "idle", "type": "STALE"},
        ]
    )
    return fake


@pytest.mark.parametrize(
    "content",
    [
        "idle\n",
        "src/a.py:12:idle\n",
        "src/a.py:12:4:'idle'\n\ndead_code\n",
        '["idle"]',
        '{"flagKey":"idle","references":[]}\n{"flagKey":"other"}\n',
        '[{"branch": "main", "references": []}, {"references": [{"hunks": [{"flagKey": "idle"}]}]}]',
    ],
)
def test_names_of_code_are_understood(client: Clients, tmp_path: Path, content: str) -> None:
    (tmp_path / "refs").write_text(content, encoding="utf-8")
    one = client(project())
    rows: Any = one(one.client.stale(refs=tmp_path / "refs"))["stale"]
    assert {row["gate"]: row["decision"] for row in rows} == {"dead": "archive", "idle": "keep", "new_checkout": "keep"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "refs holds no names; leave it out"),
        ("[]", "refs holds no names; leave it out"),
        (
            'src/a.py:12:  if check_gate("idle"):\n',
            "refs, line 1 is no plain name; write a name a line, as `rg -o` does",
        ),
        ('other\ncheck_gate("idle")\n', "refs, line 2 is no plain name"),
        ("idle,proj,repo,1\n", "refs, line 1 is no plain name"),
        ("a.js:3:  case idle: dead\n", "refs, line 1 is no plain name"),
        ("- idle\n", "refs, line 1 is no plain name"),
        ('{"idle": ["a.py"]}', "refs has no flagKey; write a JSON list of names"),
        ('{"flags": {"idle": [1]}}', "refs has no flagKey"),
        ('[{"flagKey": "other"}, {"key": "idle"}]', "refs has no flagKey"),
        ('[{"flagKey": "other"}, 5]', "refs has no flagKey"),
        ('{"flagKey": "other"}\n{"key": "idle"}\n', "refs, line 2 has no flagKey"),
        ('{"flagKey": "other"}\nidle\n', "refs, line 2 is no JSON"),
        ("IDLE\nDEAD\n", "the references of code name DEAD, IDLE, … and no gate of this project"),
    ],
)
def test_names_of_code_that_are_not_understood_archive_nothing(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "refs").write_text(content, encoding="utf-8")
    with project().client() as statsig, pytest.raises(ProjectError, match=words):
        statsig.stale(refs=tmp_path / "refs")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (["dead keep", "dead archive"], "stale.yaml: 'dead' stands there twice; remove one"),
        (["dead archive", "dead archive"], "stale.yaml: 'dead' stands there twice; remove one"),
        (
            ["new_checkout archive"],
            "stale.yaml: 'new_checkout' is still named by gates/user; change that first, or keep",
        ),
    ],
)
def test_a_decision_that_cannot_be_is_refused(client: Clients, tmp_path: Path, rows: list[str], words: str) -> None:
    fake = project()
    one = client(fake)
    lines = ["  - {{gate: {}, decision: {}}}".format(*row.split()) for row in rows]
    (tmp_path / "stale.yaml").write_text("\n".join(["stale:", *lines]), encoding="utf-8")
    with pytest.raises(ProjectError, match=f"^{words}"):
        one(one.client.plan(tmp_path / "stale.yaml"))
    assert writes(fake) == []


def test_a_gate_goes_with_those_that_name_it(client: Clients, tmp_path: Path) -> None:
    fake = project()
    one = client(fake)
    text = "stale:\n  - {gate: new_checkout, decision: archive}\n  - {gate: user, decision: archive}\n"
    (tmp_path / "stale.yaml").write_text(text, encoding="utf-8")
    assert one(one(one.client.plan(tmp_path / "stale.yaml")).apply()).exit_code == 0
    assert len(writes(fake)) == 2


def test_a_number_for_the_project_is_compared_as_text(tmp_path: Path) -> None:
    (tmp_path / "stale.yaml").write_text("project: 5\nstale: []\n", encoding="utf-8")
    with project().client() as statsig, pytest.raises(ProjectError, match=r"^stale.yaml is of project '5' and the key"):
        statsig.plan(tmp_path / "stale.yaml")
