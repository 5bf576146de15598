"""Runs of plans: a folder for each, with the plan, the journal and the report."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from attrs import frozen

from statsig_console.document.kinds import Json
from statsig_console.errors import ProjectError
from statsig_console.id_lists.errors import ImportRefusedError
from statsig_console.id_lists.journal import FILE, Journal
from statsig_console.id_lists.storage import Lock

from .plan import Draft
from .tree import save

REPORT = "report.json"
RUNS = ".statsig-runs"
"""The folder of runs, beside the files."""
WRITTEN = frozenset({"sent", "partly", "done"})
"""What a run may have written, by its journal: sent without an answer so far, written in part, done."""


@frozen
class Run:
    """A plan on its way, or done: its folder has the plan with all former values, and a journal.

    Args:
        name: The name of the run.
        folder: Its folder.
        draft: The plan.
    """

    name: str
    folder: Path
    draft: Draft

    @classmethod
    def of(cls, home: Path, draft: Draft) -> Run:
        """The run of a plan: a new one, or the one that was interrupted."""
        content = json.dumps(draft.to_json(), ensure_ascii=False, indent=1)
        when = datetime.fromtimestamp(draft.made / 1000, UTC).strftime("%Y%m%d-%H%M%S")
        name = f"{when}-{sha256(content.encode()).hexdigest()[:6]}"
        folder = home / RUNS / name
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Former values are nobody else's, and no part of the files.
        save(home / RUNS / ".gitignore", "*\n")
        save(folder / "plan.json", content, private=True)
        return cls(name, folder, draft)

    @classmethod
    def named(cls, home: Path, name: str) -> Run:
        """A run that was made.

        Raises:
            ProjectError: There is none of this name.
        """
        folder = home / RUNS / name
        if "/" in name or not (folder / "plan.json").is_file():
            known = sorted(each.name for each in (home / RUNS).glob("*/")) if (home / RUNS).is_dir() else []
            raise ProjectError(f"no run {name!r} in {home / RUNS}; there are {', '.join(known[-5:]) or 'none'}")
        found = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
        return cls(name, folder, Draft.from_json(found, f"the plan of run {name}"))

    @contextmanager
    def opened(self) -> Iterator[Journal]:
        """The journal of the run, for this process alone.

        Raises:
            ProjectError: Another process is at it, or it is damaged.
        """
        lock = Lock.take(self.folder / "lock")
        if lock is None:
            raise ProjectError(f"run {self.name} is being applied by another process; wait for it")
        journal = Journal(self.folder, durable=True)
        try:
            try:
                journal.load()
            except ImportRefusedError:
                raise ProjectError(
                    f"the journal {self.folder / FILE} is damaged, so what the run wrote is not known; move "
                    f"{self.folder} away, and plan again"
                ) from None
            yield journal
        finally:
            journal.close()
            lock.release()

    def cut_off(self) -> tuple[str, ...]:
        """The other runs that were ended before their report, and neither went on nor were undone."""
        out = []
        for each in sorted(self.folder.parent.glob("*/")):
            is_open = (each / FILE).exists() and not (each / REPORT).exists() and each != self.folder
            if is_open and (lock := Lock.take(each / "lock")) is not None:
                lock.release()
                out.append(each.name)
        return tuple(reversed(out))


def states(records: Sequence[Mapping[str, Any]]) -> dict[int, Json]:
    """The changes that a journal tells of, by number, each with the last that is known of it."""
    out: dict[int, Json] = {}
    for record in records:
        out.setdefault(record["change"], {}).update(record)
    return out
