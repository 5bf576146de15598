"""Copy a dynamic config to another project: SOURCE_KEY=… TARGET_KEY=… python examples/copy_dynamic_config.py CONFIG"""

from __future__ import annotations

import os
import sys

from statsig_console import Statsig
from statsig_console.models import DynamicConfig


def copy(source: Statsig, target: Statsig, config_id: str) -> DynamicConfig:
    """Read a config in one project and create it in the other, with its rules and default."""
    config = source.dynamic_configs.get(config_id)
    return target.dynamic_configs.create(
        name=config.name or config_id,
        description=config.description,
        id_type=config.id_type,
        is_enabled=config.is_enabled,
        rules=config.rules,
        default_value=config.default_value,
        tags=config.tags,
    )


if __name__ == "__main__":
    if len(sys.argv) != 2 or not {"SOURCE_KEY", "TARGET_KEY"} <= os.environ.keys():
        sys.exit(__doc__)
    with Statsig(os.environ["SOURCE_KEY"]) as here, Statsig(os.environ["TARGET_KEY"]) as there:
        print(copy(here, there, sys.argv[1]).id)
