"""Completion in shells: commands and flags by click, ids from a cache of names."""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import Any

import click

NAME = "statsig-console"
VARIABLE = "_STATSIG_CONSOLE_COMPLETE"
KINDS = ("gates", "dynamic_configs", "experiments", "segments")
"""The resources whose ids are completed."""
OLDEST = 3600.0
"""Seconds that the names are taken for right."""
_PATIENCE = 3.0
_MOST = 1000


def script(shell: str) -> str:
    """What the shell is to read, such as `source <(statsig-console completion bash)`."""
    from click.shell_completion import get_completion_class

    from .tree import root

    kind = get_completion_class(shell)
    assert kind is not None, shell
    made = kind(root(), {}, NAME, VARIABLE)
    return made.source_template % made.source_vars()


def ids(resource: str, incomplete: str, ctx: click.Context) -> list[str]:
    """The ids of a resource that begin so; none where they cannot be had quickly.

    Args:
        resource: The resource, such as `gates`.
        incomplete: What has been typed.
        ctx: The command that is being typed.
    """
    if resource not in KINDS:
        return []
    try:
        return [name for name in _names(resource, ctx) if name.startswith(incomplete)]
    except Exception:
        # Whoever presses the tabulator wants no error.
        return []


def _names(resource: str, ctx: click.Context) -> list[str]:
    from .settings import Session

    session = Session.of(ctx)
    with session.client(timeout=_PATIENCE, max_retries=0, max_wait=0) as client:
        settings = client._settings
        of = sha256(f"{settings.key.digest()} {settings.host}".encode()).hexdigest()[:32]
        file = _folder() / f"{resource}-{of}.json"
        found = _read(file)
        if found is None:
            listed = getattr(client, resource).list(max_items=_MOST)
            found = [each.id for each in listed if isinstance(getattr(each, "id", None), str)]
            _write(file, found)
        return found


def _folder() -> Path:
    import platformdirs

    folder = Path(platformdirs.user_cache_dir(NAME, appauthor=False)) / "names"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = folder.lstat()
    if hasattr(os, "getuid") and (kept.st_uid != os.getuid() or not stat.S_ISDIR(kept.st_mode) or kept.st_mode & 0o077):
        raise PermissionError(f"{folder} is not private")
    return folder


def _read(file: Path) -> list[str] | None:
    try:
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    with os.fdopen(descriptor, encoding="utf-8") as opened:
        age = time.time() - os.fstat(opened.fileno()).st_mtime
        if not 0 <= age <= OLDEST:
            return None
        try:
            found: Any = json.load(opened)
        except ValueError:
            return None
    return found if isinstance(found, list) and all(isinstance(each, str) for each in found) else None


def _write(file: Path, names: list[str]) -> None:
    part = file.with_name(f"{file.name}.{os.getpid()}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        json.dump(names, opened)
    os.replace(part, file)


def complete(instruction: str) -> int:
    """Answer a shell that asks for words."""
    from click.shell_completion import shell_complete

    from .tree import root

    # What the service or a file says must not get among the words.
    errors, sys.stderr = sys.stderr, open(os.devnull, "w")  # noqa: SIM115
    try:
        return shell_complete(root(), {}, NAME, VARIABLE, instruction)
    finally:
        sys.stderr.close()
        sys.stderr = errors
