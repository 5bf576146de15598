from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class KeyCreate(TypedDict, total=False):
    """The keyword arguments of keys.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    type: Required[models.KeyType]
    scopes: Sequence[models.KeyScope]
    environments: Sequence[str]
    target_app_id: str
    secondary_target_app_ids: Sequence[str]
