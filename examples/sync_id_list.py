"""Make an ID list equal to last night's export: python examples/sync_id_list.py SEGMENT FILE

For cron: if it stops on the way it ends with an error, and the same command goes on where it stopped.
"""

from __future__ import annotations

import sys
from pathlib import Path

from statsig_console import ImportRefusedError, PartialImportError, Statsig
from statsig_console.id_lists import Report


def sync(statsig: Statsig, segment_id: str, export: Path) -> Report:
    """Add who is new and remove who has left; an export that was cut off would remove many, and is refused."""
    try:
        report = statsig.segments.import_ids(segment_id, export, mode="replace", create=True, max_removals=0.1)
    except ImportRefusedError as error:
        raise SystemExit(f"nothing was changed: {error}") from error
    except PartialImportError as error:
        raise SystemExit(f"run it again to go on: {error}") from error
    if report.mismatch:
        raise SystemExit(str(report))
    return report


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with Statsig() as client:
        print(sync(client, sys.argv[1], Path(sys.argv[2])))
