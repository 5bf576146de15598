"""What is loaded when: counts of modules, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

HEAD = """
import sys
def loaded(package):
    return sorted(name for name in sys.modules if name == package or name.startswith(package + "."))
"""


def alone(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", HEAD + code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_package_loads_neither_httpx_nor_a_model() -> None:
    alone("""
import statsig_console
assert "httpx" not in sys.modules
assert loaded("statsig_console") == ["statsig_console"]
assert loaded("statsig_console_api") == []
""")


def test_one_call_loads_its_operation_and_its_model_alone() -> None:
    alone("""
import httpx
from statsig_console import Statsig
answer = {"message": "Read.", "data": {"id": "a", "rules": []}}
with Statsig("console-x", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=answer))) as statsig:
    assert statsig.gates.get("a").id == "a"
assert len(loaded("statsig_console_api")) <= 9, loaded("statsig_console_api")
assert len(loaded("statsig_console")) <= 24, loaded("statsig_console")
models = [name for name in loaded("statsig_console_api.models") if name.count(".") == 2]
assert models == ["statsig_console_api.models.gate"], models
""")


def test_a_client_loads_no_httpx_before_it_is_used() -> None:
    alone("""
from statsig_console import Statsig
statsig = Statsig("console-x")
statsig.gates
assert "httpx" not in sys.modules
""")
