from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class GateOverridesInput(Model):
    """`UpdateOverridesContractDto|1` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "passing_user_ids": "passingUserIDs",
        "failing_user_ids": "failingUserIDs",
        "passing_custom_ids": "passingCustomIDs",
        "failing_custom_ids": "failingCustomIDs",
    }
    _required: ClassVar[frozenset[str]] = frozenset({"passingUserIDs", "failingUserIDs"})
    _constants: ClassVar[Mapping[str, str]] = {}

    passing_user_ids: Sequence[str]
    failing_user_ids: Sequence[str]
    passing_custom_ids: Sequence[str] | Unset = UNSET
    failing_custom_ids: Sequence[str] | Unset = UNSET
