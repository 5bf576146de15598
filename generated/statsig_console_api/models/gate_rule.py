from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.automated_rollout import AutomatedRollout
    from ..models.condition import Condition


@define(kw_only=True, repr=False)
class GateRule(Model):
    """`CreateReviewRequestDto.change.rules[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "conditions": "conditions",
        "environments": "environments",
        "id": "id",
        "base_id": "baseID",
        "return_value": "returnValue",
        "completed_automated_rollouts": "completedAutomatedRollouts",
        "pending_automated_rollouts": "pendingAutomatedRollouts",
    }
    _read_only: ClassVar[frozenset[str]] = frozenset({"completedAutomatedRollouts", "pendingAutomatedRollouts"})

    name: str
    pass_percentage: float
    conditions: list[Condition]
    environments: list[str] | None | Unset = UNSET
    id: str | Unset = UNSET
    base_id: str | Unset = UNSET
    return_value: dict[str, Any] | Unset = UNSET
    completed_automated_rollouts: list[AutomatedRollout] | Unset = UNSET
    pending_automated_rollouts: list[AutomatedRollout] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            pass_percentage: float,
            conditions: Sequence[Condition | Mapping[str, Any]],
            environments: Sequence[str] | None | Unset = UNSET,
            id: str | Unset = UNSET,
            base_id: str | Unset = UNSET,
            return_value: Mapping[str, Any] | Unset = UNSET,
            completed_automated_rollouts: Sequence[AutomatedRollout | Mapping[str, Any]] | Unset = UNSET,
            pending_automated_rollouts: Sequence[AutomatedRollout | Mapping[str, Any]] | Unset = UNSET,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.automated_rollout import AutomatedRollout
        from ..models.condition import Condition

        return {
            "conditions": list_reader(reader(Condition)),
            "completedAutomatedRollouts": list_reader(reader(AutomatedRollout)),
            "pendingAutomatedRollouts": list_reader(reader(AutomatedRollout)),
        }
