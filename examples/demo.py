"""What the client does, against the embedded service: no key, no network, under a minute.

Nothing here is special to the fake but its address: set STATSIG_CONSOLE_KEY and write `Statsig()` where it says
`Statsig(fake.key, base_url=url)`, and the same calls reach a real project.
"""

from __future__ import annotations

import csv
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from statsig_console import PartialImportError, Statsig, StatsigError
from statsig_console.id_lists import RichProgress
from statsig_console.testing import FakeStatsig

USERS = 100_000
GATES = 500
BATCH = 20_000


def main(console: Console | None = None) -> None:
    """Run each part and print what it did."""
    console = console or Console(highlight=False)
    fake = FakeStatsig()
    fake.seed(
        gates=[
            *({"name": f"gate_{number:03}", "type": "STALE"} for number in range(0, GATES, 25)),
            {"name": "new_checkout", "description": "Checkout of 2026", "isEnabled": True},
        ],
        segments=[{"name": "insiders", "ids": ["ann", "bob", "cleo"]}],
        experiments=[
            {
                "name": "checkout_v2",
                "status": "active",
                "groups": [
                    {"name": name, "id": name.lower(), "size": 50, "parameterValues": {}}
                    for name in ("Control", "Test")
                ],
                "primaryMetrics": [{"name": name, "type": "sum"} for name in ("orders", "revenue", "support_requests")],
                "controlGroupID": "control",
            }
        ],
    )
    fake.pulse("checkout_v2", effect={"orders": 0.08, "revenue": 0.05, "support_requests": -0.02}, units=20_000)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, fake.serve() as url, Statsig(fake.key, base_url=url) as statsig:
        home = os.getcwd()
        # Journals and backups of lists go where the work is done.
        os.chdir(folder)
        try:
            for part in (interrupted_import, undo, plan_and_apply, stale_gates, failure_on_request, results):
                console.print(f"\n[bold cyan]{part.__doc__}[/bold cyan]", soft_wrap=True)
                for line in part(statsig, fake, console):
                    console.print(f"  {escape(line)}", soft_wrap=True)
        finally:
            os.chdir(home)
    console.print(f"\nDone in {time.perf_counter() - began:.0f} s, with {len(fake.calls):,} requests.")
    console.print("The same code reaches a real project: set STATSIG_CONSOLE_KEY and call Statsig().", soft_wrap=True)


Part = Callable[[Statsig, FakeStatsig, Console], Iterator[str]]


def interrupted_import(statsig: Statsig, fake: FakeStatsig, console: Console) -> Iterator[str]:
    """An import of 100,000 ids breaks off, and the same call goes on"""
    users = write_csv(Path("users.csv"))
    fake.fail("segments.id_list.add", status=500, after=USERS // BATCH // 2)
    report = None
    while report is None:
        try:
            with RichProgress(console) as progress:
                report = statsig.segments.import_ids(
                    "beta", users, mode="merge", create=True, batch_size=BATCH, on_progress=progress
                )
        except PartialImportError as error:
            yield f"{type(error).__name__}: {error.report.added:,} ids are in; the service failed. Again:"
    sent = sum(call.operation == "segments.id_list.add" for call in fake.calls)
    yield f"{report.count:,} ids in the list after {sent} calls: nothing twice but the one that failed"


def undo(statsig: Statsig, fake: FakeStatsig, console: Console) -> Iterator[str]:
    """A list is replaced by mistake, and restored"""
    report = statsig.segments.import_ids("insiders", ["dan"], mode="replace", max_removals=1.0)
    yield f"replaced: {', '.join(statsig.segments.id_list.list('insiders'))}"
    statsig.segments.restore_ids(report.backup)
    yield f"restored: {', '.join(sorted(statsig.segments.id_list.list('insiders')))}"


def plan_and_apply(statsig: Statsig, fake: FakeStatsig, console: Console) -> Iterator[str]:
    """The project as files: pull, edit, plan, apply"""
    statsig.pull("statsig", kinds=["gates"])
    path = Path("statsig/gates/new_checkout.yaml")
    path.write_text(path.read_text().replace("Checkout of 2026", "Checkout of 2027"))
    plan = statsig.plan("statsig")
    yield from str(plan).splitlines()
    yield from str(plan.apply()).splitlines()


def stale_gates(statsig: Statsig, fake: FakeStatsig, console: Console) -> Iterator[str]:
    """Every gate, page after page; a page fails, and is asked for again"""
    fake.fail("gates.list", status=503)
    stale = [gate.id for gate in statsig.gates.list(limit=10) if gate.type == "STALE"]
    yield f"{len(stale)} are stale: {', '.join(stale[:3])}, …"


def failure_on_request(statsig: Statsig, fake: FakeStatsig, console: Console) -> Iterator[str]:
    """A failure on request: the change is made, its answer is lost, and it is not sent twice"""
    fake.fail("gates.create", status=504, applied=True)
    try:
        statsig.gates.create(name="brand_new")
    except StatsigError as error:
        yield f"{type(error).__name__}: {error}"
    made = [gate.id for gate in statsig.gates.list() if gate.id == "brand_new"]
    yield f"gates of that name: {len(made)}"
    try:
        statsig.gates.get("never_made")
    except StatsigError as error:
        yield f"{type(error).__name__}: {error}"


def results(statsig: Statsig, fake: FakeStatsig, console: Console) -> Iterator[str]:
    """The results of an experiment, as a table of Arrow and as a plot"""
    yield from statsig.experiments.results("checkout_v2").plot(width=96).splitlines()


def write_csv(path: Path) -> Path:
    """A file such as a warehouse exports: a header, then an id a line."""
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["user_id", "country"])
        rows.writerows([f"user-{number:06}", "NZ"] for number in range(USERS))
    return path


if __name__ == "__main__":
    main()
