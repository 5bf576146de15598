"""The main job against the embedded service: fill a segment from a CSV, replace rules, find stale gates, fail well.

Nothing here is special to the fake but its address: set STATSIG_CONSOLE_KEY and write `Statsig()` where it says
`Statsig(fake.key, base_url=url)`, and the same calls reach a real project.
"""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from statsig_console import NotFoundError, Statsig
from statsig_console.id_lists import Progress as ImportProgress
from statsig_console.testing import FakeStatsig

USERS = 100_000
GATES = 500
BATCH = 20_000


def main() -> None:
    """Run each part and print what it did."""
    console = Console()
    fake = FakeStatsig()
    fake.seed(gates=[{"name": f"gate_{number:03}", "type": _type(number)} for number in range(GATES)])
    table = Table(title="What was done", show_lines=False)
    for heading in ("Step", "Result", "Requests", "Seconds"):
        table.add_column(heading, justify="right" if heading in ("Requests", "Seconds") else "left")

    with tempfile.TemporaryDirectory() as folder, fake.serve() as url, Statsig(fake.key, base_url=url) as statsig:
        users = write_csv(Path(folder) / "users.csv")
        steps: dict[str, Callable[[], str]] = {
            f"Fill segment “beta” from {users.name}": lambda: fill_segment(statsig, users, console),
            "Replace the rules of “insiders”": lambda: replace_rules(statsig),
            f"Page through {GATES} gates": lambda: stale_gates(statsig),
        }
        for step, run in steps.items():
            before, start = len(fake.calls), time.perf_counter()
            result = run()
            table.add_row(step, result, str(len(fake.calls) - before), f"{time.perf_counter() - start:.2f}")
        console.print(table)
        console.print(f"An error, explained: [red]{explain_error(statsig)}[/red]", soft_wrap=True)
    console.print(
        "The same code reaches a real project: export STATSIG_CONSOLE_KEY=console-… and open the client with "
        "[bold]Statsig()[/bold]."
    )


def _type(number: int) -> str:
    return "STALE" if number % 25 == 0 else "TEMPORARY"


def write_csv(path: Path) -> Path:
    """A file such as a warehouse exports: a header, then an id a line."""
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["user_id", "country"])
        rows.writerows([f"user-{number:06}", "NZ"] for number in range(USERS))
    return path


def fill_segment(statsig: Statsig, users: Path, console: Console) -> str:
    """Make an ID-list segment and add the ids of a CSV to it; stopped on the way, the same call would go on."""
    columns = (TextColumn("Filling “beta”"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("ids", total=USERS)

        def show(event: ImportProgress) -> None:
            if event.phase == "add":
                progress.update(task, completed=event.done)

        report = statsig.segments.import_ids(
            "beta", users, mode="merge", create=True, batch_size=BATCH, on_progress=show
        )
    return f"{report.count:,} ids in the list"


def replace_rules(statsig: Statsig) -> str:
    """Give a rule-based segment other rules; the call replaces all of them."""
    segment = statsig.segments.create(name="insiders", type="rule_based")
    statsig.segments.rules.replace(
        segment.id,
        [
            {
                "name": "Our own people",
                "passPercentage": 100,
                "conditions": [{"type": "email", "operator": "str_contains_any", "targetValue": ["@example.com"]}],
            }
        ],
    )
    changed = statsig.segments.get(segment.id)
    return ", ".join(f"{rule.name}: {rule.pass_percentage:g} %" for rule in changed.rules or ())


def stale_gates(statsig: Statsig) -> str:
    """Read every gate, page after page, and keep those that are due for cleaning up."""
    stale = [gate.id for gate in statsig.gates.list() if gate.type == "STALE"]
    return f"{len(stale)} stale: {', '.join(stale[:3])}, …"


def explain_error(statsig: Statsig) -> str:
    """An error says in one line what was asked and what the service answered."""
    try:
        statsig.gates.get("never_made")
    except NotFoundError as error:
        return str(error)
    return "it is there"


if __name__ == "__main__":
    main()
