"""What is imported when: nothing before it is needed, and nothing of others'."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import statsig_console_api
from statsig_console_api import models, operations

FOLDER = Path(statsig_console_api.__file__).parent
HEAD = """
import sys
def ours(part=""):
    return sorted(name for name in sys.modules if name.startswith("statsig_console_api" + part))
"""


def alone(code: str) -> None:
    """Run code in a process of its own, with nothing but the generated package and its dependencies."""
    env = {**os.environ, "PYTHONPATH": str(FOLDER.parent)}
    command = [sys.executable, "-W", "error", "-c", HEAD + code]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_package_alone_loads_nothing() -> None:
    alone("""
import statsig_console_api
assert ours() == ["statsig_console_api"], ours()
assert "attrs" not in sys.modules
""")


def test_operations_load_no_namespace_no_operation_and_no_model() -> None:
    alone("""
from statsig_console_api import operations
names = ("", ".api", ".client", ".errors", ".models", ".types")
assert ours() == [f"statsig_console_api{each}" for each in names], ours()
assert "httpx" not in sys.modules
""")


@pytest.mark.parametrize(
    "first", ["statsig_console_api.api", "statsig_console_api.api.gates", "statsig_console_api.models"]
)
def test_operations_are_the_same_whatever_was_imported_before(first: str) -> None:
    alone(f"""
from statsig_console_api import operations as before
import {first}
from statsig_console_api import operations
import statsig_console_api
assert operations is before is statsig_console_api.operations is statsig_console_api.api.operations
""")
    alone(f"""
import {first}
from statsig_console_api import operations
assert operations["gates.list"].name == "gates.list"
""")


def test_one_namespace_and_one_operation_load_little() -> None:
    alone("""
from statsig_console_api.api import gates
from statsig_console_api.api.gates import gates_get
gates_get.build("a")
assert len(ours()) <= 8, ours()
assert ours(".models") == ["statsig_console_api.models"], ours(".models")
""")


def test_an_answer_loads_its_own_model_and_nothing_else() -> None:
    alone("""
from statsig_console_api import operations
gate = operations["gates.get"].parse(200, {"data": {"id": "a", "rules": [{"name": "r"}]}})
gate.to_dict()
assert ours(".models") == ["statsig_console_api.models", type(gate).__module__], ours(".models")
assert len(ours()) <= 9, ours()
rule = gate.rules[0]  # only now those of the fields inside are needed
assert type(rule).__module__ in ours(".models")
assert len(ours(".api")) == 3, ours(".api")
assert len(ours()) <= 20, ours()
""")


def test_every_module_imports() -> None:
    """The generator exits with 0 when it leaves broken imports behind."""
    names = [path.relative_to(FOLDER.parent).with_suffix("") for path in sorted(FOLDER.rglob("*.py"))]
    assert len(names) > len(operations) + len(set(models.__all__))
    for name in names:
        import_module(".".join(name.parts).removesuffix(".__init__"))


def test_every_model_is_found_by_its_name_and_no_other() -> None:
    assert len(models.__all__) > 400
    assert dir(models) == sorted(set(models.__all__))
    for name in models.__all__:
        assert getattr(models, name) is getattr(models, name)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = models.Nothing
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = statsig_console_api.nothing
    assert dir(statsig_console_api) == ["operations"]


def test_nothing_of_another_room_is_imported() -> None:
    for path in FOLDER.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(from|import) (httpx|statsig_console|spec)\b", text, re.MULTILINE), path
        assert "object at 0x" not in text, path  # a template that printed a method would differ at every run


def test_types_are_shipped() -> None:
    assert (FOLDER / "py.typed").read_bytes() == b""


def test_names_and_sources_hold_no_torn_acronym() -> None:
    for path in FOLDER.rglob("*.py"):
        assert "_i_ds" not in path.name
        assert "_i_ds" not in path.read_text(encoding="utf-8"), path


def test_operations_have_a_module_each() -> None:
    assert len({operation.module for operation in operations.values()}) == len(operations)
