"""The stress program, for a short while."""

from __future__ import annotations

import pytest

from tests.id_lists import stress


@pytest.mark.slow
def test_kills_full_disks_and_each_other_leave_the_right_lists() -> None:
    ended = stress.run(20.0, seed=11)
    assert ended.problems == []
    assert ended.outcomes["killed"] >= 4
    assert ended.outcomes["done"] >= 2
    assert ended.outcomes["backups"] >= 2
