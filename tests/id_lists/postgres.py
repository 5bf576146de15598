"""A Postgres server on loopback, where Debian's package is there."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

PASSWORD = "pl@nted/pass word"


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def served() -> Iterator[int]:
    """A server with an empty database; gives its port. The user is `reader`, with PASSWORD.

    Where there is none, the test is skipped.
    """
    programs = _programs()
    if programs is None:
        pytest.skip("Postgres is not installed")
    # Postgres does not run as root.
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    with TemporaryDirectory(dir="/tmp") as name, socket.socket() as free:
        folder = Path(name)
        (folder / "password").write_text(PASSWORD)
        if as_user:
            for path in (folder, folder / "password"):
                shutil.chown(path, "postgres")
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        data = folder / "data"
        made = ["--auth", "scram-sha-256", "-U", "reader", f"--pwfile={folder}/password", "-D", str(data), "-N"]
        subprocess.run([*as_user, programs / "initdb", *made], check=True, capture_output=True, cwd=folder)
        settings = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -F"
        control = [*as_user, str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", f"{folder}/log"]
        subprocess.run([*control, "-o", settings, "start"], check=True, capture_output=True, cwd=folder)
        try:
            yield port
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], check=True, capture_output=True, cwd=folder)
