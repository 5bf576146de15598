from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class KeyUpdate(TypedDict, total=False):
    """The keyword arguments of keys.update, to build up in a dict and pass with `**`."""

    description: str
    scopes: Sequence[models.KeyScope]
    environments: Sequence[str]
    target_app_id: str | None
    secondary_target_app_ids: Sequence[str] | None
