"""A bench for imports: a service, a clock, a folder, and the segments of either flavour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from statsig_console.quota import Quota
from tests.id_lists.service import FakeClock, Service


@define
class Bench:
    """What a test of imports works with.

    Args:
        flavour: The flavour fixture.
        folder: A folder of this test's own, which is the working directory.
    """

    flavour: Any
    folder: Path
    clock: FakeClock = field(factory=FakeClock)

    def segments(self, service: Service, **settings: Any) -> Any:
        """The segments of a client of that service."""
        from statsig_console.resources.segments import AsyncSegments, Segments

        settings = {"quota": Quota.unlimited(), "max_retries": 0, **settings}
        client = self.flavour.client(service, **settings)
        return (AsyncSegments if self.flavour.is_async else Segments)(client, self.clock)

    def run(self, service: Service, source: Any, mode: str = "merge", **options: Any) -> Any:
        """An import into beta."""
        return self.flavour.run(self.segments(service).import_ids("beta", source, mode=mode, **options))

    def file(self, name: str, content: str | bytes) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    @property
    def jobs(self) -> list[Path]:
        """The folders of jobs that are left."""
        return sorted(path.parent for path in self.folder.rglob("journal.jsonl"))


def rewrite(folder: Path, **changes: Any) -> None:
    """Write a job's journal anew, with other values in its header and checksums that hold."""
    from statsig_console.id_lists.journal import Journal, read

    (header, *rest), _, _ = read(folder)
    (folder / "journal.jsonl").unlink()
    journal = Journal(folder, durable=True)
    for record in ({**header, **changes}, *rest):
        journal.append(record)
    journal.close()


@pytest.fixture
def bench(flavour: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A bench for one flavour."""
    monkeypatch.chdir(tmp_path)
    return Bench(flavour, tmp_path)


@pytest.fixture
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run an import, blocking, without a client's overhead; for tests that run many."""
    import httpx

    from statsig_console import Statsig
    from statsig_console.resources.segments import Segments

    monkeypatch.chdir(tmp_path)

    def run(service: Service, source: Any, **options: Any) -> Any:
        transport = httpx.MockTransport(service)
        with Statsig("console-quick", transport=transport, quota=Quota.unlimited(), max_retries=0) as client:
            return Segments(client, FakeClock()).import_ids("beta", source, **options)

    return run


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of this test's own: locks of lists are shared by all processes of a machine."""
    folder = tmp_path_factory.mktemp("tmp")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setattr("statsig_console.id_lists.storage.SHARED", (folder,))
    return folder
