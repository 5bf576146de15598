from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class ParamStoreCreate(TypedDict, total=False):
    """The keyword arguments of param_stores.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: Required[str]
    display_name: Required[str]
    target_app_ids: Sequence[str]
    tags: Sequence[str]
    team: str
