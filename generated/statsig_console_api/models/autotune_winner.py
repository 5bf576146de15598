from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model


@define(kw_only=True, repr=False)
class AutotuneWinner(Model):
    """The variant that an autotune has found to be best.

    Attributes:
        id: Id of the winning variant.
    """

    _wire = {"id": "id", "name": "name"}

    id: str
    """Id of the winning variant."""
    name: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutotuneWinnerDict: ...
