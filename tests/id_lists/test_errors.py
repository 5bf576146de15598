"""Small promises: lazy imports, and what drivers refuse."""

from __future__ import annotations

import subprocess
import sys
import typing

import pytest

from statsig_console import StatsigError, id_lists
from statsig_console.id_lists import ImportRefusedError, PartialImportError, SourceError
from statsig_console.resources.segments import AsyncSegments, Segments


def test_every_public_name_is_there() -> None:
    assert all(getattr(id_lists, name) for name in id_lists.__all__)
    assert dir(id_lists) == id_lists.__all__
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = id_lists.nothing  # type: ignore[attr-defined]


def test_the_errors_are_statsig_errors() -> None:
    assert issubclass(SourceError, ImportRefusedError)
    assert issubclass(ImportRefusedError, StatsigError)
    assert issubclass(PartialImportError, StatsigError)


def test_the_engine_loads_when_it_is_used() -> None:
    program = "import sys, statsig_console.resources.segments; print([m for m in sys.modules if 'id_lists' in m])"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "['statsig_console.id_lists']"


@pytest.mark.parametrize("kind", [Segments, AsyncSegments])
@pytest.mark.parametrize("name", ["import_ids", "export_ids", "restore_ids", "resume_ids", "jobs"])
def test_type_hints_of_methods_resolve(kind: type, name: str) -> None:
    hints = typing.get_type_hints(getattr(kind, name))
    assert "return" in hints
    assert all(not isinstance(hint, str) for hint in hints.values())
