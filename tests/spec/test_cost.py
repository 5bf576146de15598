"""What a refresh costs; docs/refresh.md has the figures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from spec.pipeline.document import copied, dumps, load

ROOT = Path(__file__).parents[2]
LIMIT = 240
"""Times the CPU of `import httpx`: 30 s where that takes 0.125 s; the measured ratio is 50 to 125."""
MEGABYTES = 300

MEASURE = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


def cost(*words: str) -> tuple[int, float, float]:
    """Exit code, seconds of CPU and megabytes of a Python process and those that it starts."""
    command = [sys.executable, "-c", MEASURE, sys.executable, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    code, seconds, megabytes = done.stdout.split()
    return int(code), float(seconds), float(megabytes)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the unit of ru_maxrss is Linux's")
def test_a_refresh_is_bounded_in_time_and_memory(tmp_path: Path) -> None:
    document = copied(load(ROOT / "spec" / "statsig_openapi.json"))
    document["paths"]["/console/v1/tags/{id}/copy"] = {"post": {"responses": {"200": {"description": ""}}}}
    source = tmp_path / "document.json"
    source.write_text(dumps(document), encoding="utf-8")
    yardstick = min(cost("-c", "import httpx")[1] for _ in range(3))
    code, seconds, megabytes = cost("-m", "spec.pipeline", "refresh", str(source), "--into", str(tmp_path / "out"))
    assert code == 10
    assert seconds / yardstick <= LIMIT
    assert megabytes <= MEGABYTES
