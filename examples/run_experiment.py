"""Start an experiment from CI, and conclude it by shipping a group.

python examples/run_experiment.py start NAME
python examples/run_experiment.py ship EXPERIMENT GROUP REASON
"""

from __future__ import annotations

import sys

from statsig_console import Statsig
from statsig_console.models import Experiment


def start(statsig: Statsig, name: str) -> Experiment:
    """Create an experiment of two equal groups and start it."""
    experiment = statsig.experiments.create(
        name=name,
        hypothesis="The new form is finished more often",
        id_type="userID",
        groups=[
            {"name": "Control", "size": 50, "parameterValues": {"form": "old"}},
            {"name": "Test", "size": 50, "parameterValues": {"form": "new"}},
        ],
    )
    statsig.experiments.start(experiment.id)
    return statsig.experiments.get(experiment.id)


def ship(statsig: Statsig, experiment_id: str, group_name: str, reason: str) -> str:
    """Decide for a group by its name and say why; what the service answered."""
    groups = statsig.experiments.get(experiment_id).groups or []
    group = next((each for each in groups if each.name == group_name), None)
    if group is None or not group.id:
        raise SystemExit(
            f"{experiment_id} has no group {group_name!r}; it has {', '.join(each.name for each in groups)}"
        )
    return statsig.experiments.make_decision(experiment_id, id=group.id, decision_reason=reason).message or "done"


if __name__ == "__main__":
    if len(sys.argv) != {"start": 3, "ship": 5}.get("".join(sys.argv[1:2])):
        sys.exit(__doc__)
    with Statsig() as client:
        print(start(client, sys.argv[2]).status if sys.argv[1] == "start" else ship(client, *sys.argv[2:5]))
