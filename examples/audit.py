"""Who changed what in the last seven days: python examples/audit.py"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

from statsig_console import Statsig


def week(statsig: Statsig, today: datetime) -> tuple[list[str], Counter[str]]:
    """A line for each change since a week before `today`, and how many each person made."""
    since = (today - timedelta(days=7)).date().isoformat()
    entries = list(statsig.audit_logs.list(start_date=since))
    lines = [f"{entry.date} {entry.updated_by:30} {entry.action_type:24} {entry.name}" for entry in entries]
    return lines, Counter(entry.updated_by for entry in entries)


if __name__ == "__main__":
    with Statsig() as client:
        changes, people = week(client, datetime.now(UTC))
        print("\n".join(changes) or "nothing was changed")
        for person, count in people.most_common():
            print(f"{count:6} {person}")
