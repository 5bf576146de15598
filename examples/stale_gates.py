"""Report the gates that Statsig holds for stale, the longest untouched first: python examples/stale_gates.py"""

from __future__ import annotations

from datetime import UTC, datetime

from statsig_console import Statsig

NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def report(statsig: Statsig) -> list[str]:
    """A line for each stale gate: its id, when it was last changed and by whom."""
    gates = sorted(statsig.gates.list(type="STALE"), key=lambda gate: gate.last_modified_at or NEVER)
    return [
        f"{gate.id:40} {gate.last_modified_at or NEVER:%Y-%m-%d} {gate.last_modifier_email or 'unknown'}"
        for gate in gates
    ]


if __name__ == "__main__":
    with Statsig() as client:
        print("\n".join(report(client)) or "no gate is stale")
