"""Long tables of cases: the session `slow` runs a few of them, `exhaustive` runs the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest


def sampled(cases: Sequence[tuple[str, tuple[Any, ...]]], few: int) -> list[Any]:
    """Parameters for a test, each with its id; all but a few, evenly spread, are marked exhaustive.

    Args:
        cases: Pairs of an id and the values.
        few: How many are not marked.
    """
    kept = {len(cases) * number // few for number in range(few)}
    return [
        pytest.param(*values, id=name, marks=[pytest.mark.slow, *([] if at in kept else [pytest.mark.exhaustive])])
        for at, (name, values) in enumerate(cases)
    ]
