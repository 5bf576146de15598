"""Editing rules that are replaced as a whole: read, change, look again, write."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from copy import deepcopy
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from attrs import frozen

from statsig_console.errors import ChangedMeanwhileError
from statsig_console_api.api.dynamic_configs import (
    AsyncDynamicConfigsNamespace,
    AsyncDynamicConfigsRulesNamespace,
    DynamicConfigsNamespace,
    DynamicConfigsRulesNamespace,
)
from statsig_console_api.api.gates import (
    AsyncGatesNamespace,
    AsyncGatesRulesNamespace,
    GatesNamespace,
    GatesRulesNamespace,
)
from statsig_console_api.api.segments import AsyncSegmentsRulesNamespace, SegmentsRulesNamespace

if TYPE_CHECKING:
    from statsig_console_api.client import AsyncCaller, Caller, Request
    from statsig_console_api.models import (
        DynamicConfig,
        DynamicConfigRule,
        DynamicConfigRuleInput,
        Gate,
        GateRule,
        Segment,
        SegmentRule,
        SegmentRuleInput,
    )

    GateEdit: TypeAlias = Callable[[list[GateRule]], Sequence[GateRule | Mapping[str, Any]]]
    ConfigEdit: TypeAlias = Callable[
        [list[DynamicConfigRule]], Sequence[DynamicConfigRule | DynamicConfigRuleInput | Mapping[str, Any]]
    ]
    SegmentEdit: TypeAlias = Callable[[list[SegmentRule]], Sequence[SegmentRule | SegmentRuleInput | Mapping[str, Any]]]

E = TypeVar("E")


@frozen
class _Edit(Generic[E]):
    """One guarded edit: `flow` yields what to send and receives what `parse` makes of the answers."""

    flow: Generator[Request, E, E]
    parse: Callable[[Any], E]

    def run(self, caller: Caller) -> E:
        request = next(self.flow)
        while True:
            answer = caller.call(request, self.parse)
            try:
                request = self.flow.send(answer)
            except StopIteration as end:
                result: E = end.value
                return result

    async def run_async(self, caller: AsyncCaller) -> E:
        request = next(self.flow)
        while True:
            answer = await caller.call(request, self.parse)
            try:
                request = self.flow.send(answer)
            except StopIteration as end:
                result: E = end.value
                return result


def _edit(what: str, read: Request, write: Callable[[Sequence[Any]], Request], change: Any) -> Generator[Any, Any, Any]:
    """Read, change, look again, write; a change that changes nothing sends nothing more."""
    before = yield read
    rules = before.rules or []
    changed = list(change(deepcopy(rules)))
    if changed == rules:
        return before
    now = yield read
    if (now.last_modified_time, now.version, now.rules) != (before.last_modified_time, before.version, before.rules):
        raise ChangedMeanwhileError(
            f"{what} was changed by {now.last_modifier_email or now.last_modifier_name or 'someone else'} while its "
            "rules were edited; nothing was written, edit them again",
            current=now,
        )
    return (yield write(changed))


def _gate(gate_id: str, change: GateEdit) -> _Edit[Gate]:
    from statsig_console_api.api.gates import gates_get, gates_update

    def write(rules: Sequence[Any]) -> Request:
        return gates_update.build(gate_id, rules=rules)

    return _Edit(_edit(f"gate {gate_id!r}", gates_get.build(gate_id), write, change), gates_get.parse)


def _config(config_id: str, change: ConfigEdit) -> _Edit[DynamicConfig]:
    from statsig_console_api.api.dynamic_configs import dynamic_configs_get, dynamic_configs_update

    def write(rules: Sequence[Any]) -> Request:
        return dynamic_configs_update.build(config_id, rules=rules)

    read = dynamic_configs_get.build(config_id)
    return _Edit(_edit(f"dynamic config {config_id!r}", read, write, change), dynamic_configs_get.parse)


def _segment(segment_id: str, change: SegmentEdit) -> _Edit[Segment]:
    from statsig_console_api.api.segments import segments_get, segments_rules_replace

    def write(rules: Sequence[Any]) -> Request:
        return segments_rules_replace.build(segment_id, rules)

    return _Edit(_edit(f"segment {segment_id!r}", segments_get.build(segment_id), write, change), segments_get.parse)


class GatesRules(GatesRulesNamespace):
    """The gates.rules operations, and guarded editing."""

    def edit(self, gate_id: str, change: GateEdit, /) -> Gate:
        """Read a gate's rules, let `change` make others of them, and write them unless someone else wrote meanwhile.

        Nothing is sent where `change` gives back what it got. Between the last look and the write there remains a
        moment: the service has no conditional write.

        Args:
            gate_id: The gate's id.
            change: Gets a copy of the rules, in order, and returns all that shall be there.

        Returns:
            The gate as it was written, or as it was read where there was nothing to change.

        Raises:
            ChangedMeanwhileError: Someone else changed the gate; nothing was written.
        """
        return _gate(gate_id, change).run(self._caller)


class AsyncGatesRules(AsyncGatesRulesNamespace):
    """The gates.rules operations, async, and guarded editing."""

    async def edit(self, gate_id: str, change: GateEdit, /) -> Gate:
        """Edit a gate's rules, guarded; see `GatesRules.edit`."""
        return await _gate(gate_id, change).run_async(self._caller)


class DynamicConfigsRules(DynamicConfigsRulesNamespace):
    """The dynamic_configs.rules operations, and guarded editing."""

    def edit(self, dynamic_config_id: str, change: ConfigEdit, /) -> DynamicConfig:
        """Edit a dynamic config's rules, guarded; arguments and errors are those of `GatesRules.edit`."""
        return _config(dynamic_config_id, change).run(self._caller)


class AsyncDynamicConfigsRules(AsyncDynamicConfigsRulesNamespace):
    """The dynamic_configs.rules operations, async, and guarded editing."""

    async def edit(self, dynamic_config_id: str, change: ConfigEdit, /) -> DynamicConfig:
        """Edit a dynamic config's rules, guarded; see `GatesRules.edit`."""
        return await _config(dynamic_config_id, change).run_async(self._caller)


class SegmentsRules(SegmentsRulesNamespace):
    """The segments.rules operations, and guarded editing."""

    def edit(self, segment_id: str, change: SegmentEdit, /) -> Segment:
        """Edit a rule-based segment's rules, guarded; arguments and errors are those of `GatesRules.edit`."""
        return _segment(segment_id, change).run(self._caller)


class AsyncSegmentsRules(AsyncSegmentsRulesNamespace):
    """The segments.rules operations, async, and guarded editing."""

    async def edit(self, segment_id: str, change: SegmentEdit, /) -> Segment:
        """Edit a rule-based segment's rules, guarded; see `GatesRules.edit`."""
        return await _segment(segment_id, change).run_async(self._caller)


class Gates(GatesNamespace):
    """The gates operations; `rules` can be edited under guard."""

    @cached_property
    def rules(self) -> GatesRules:
        """The gates.rules operations."""
        return GatesRules(self._caller)


class AsyncGates(AsyncGatesNamespace):
    """The gates operations, async; `rules` can be edited under guard."""

    @cached_property
    def rules(self) -> AsyncGatesRules:
        """The gates.rules operations."""
        return AsyncGatesRules(self._caller)


class DynamicConfigs(DynamicConfigsNamespace):
    """The dynamic_configs operations; `rules` can be edited under guard."""

    @cached_property
    def rules(self) -> DynamicConfigsRules:
        """The dynamic_configs.rules operations."""
        return DynamicConfigsRules(self._caller)


class AsyncDynamicConfigs(AsyncDynamicConfigsNamespace):
    """The dynamic_configs operations, async; `rules` can be edited under guard."""

    @cached_property
    def rules(self) -> AsyncDynamicConfigsRules:
        """The dynamic_configs.rules operations."""
        return AsyncDynamicConfigsRules(self._caller)
