"""`statsig.gates`: the operations, and guarded editing of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from statsig_console import resources
from statsig_console_api import models
from statsig_console_api.api.gates import (
    AsyncGatesNamespace,
    AsyncGatesRulesNamespace,
    GatesNamespace,
    GatesRulesNamespace,
)
from statsig_console_api.client import namespace

from . import carry_out, carry_out_async

if TYPE_CHECKING:
    from statsig_console.flows import Flow
    from statsig_console_api.client import Request

GateEdit: TypeAlias = Callable[[list["models.GateRule"]], Iterable["models.GateRuleLike"] | None]
"""Edits rules: it returns the complete new list, or changes the list in place."""


def _gate(gate_id: str, change: GateEdit) -> Flow[models.Gate]:
    from statsig_console_api.api.gates import gates_get, gates_update

    from .edits import steps

    def write(rules: Sequence[Any]) -> Request:
        return gates_update.build(gate_id, rules=rules)

    return steps(f"gate {gate_id!r}", gates_get.build(gate_id), write, change, gates_get.parse)


class GatesRules(GatesRulesNamespace):
    """The gates.rules operations, and guarded editing."""

    def edit(self, gate_id: str, change: GateEdit, /) -> models.Gate:
        """Read a gate's rules, let `change` edit them, and write them unless someone else changed the gate meanwhile.

        If `change` changes nothing, nothing is written. A change by others between the last read and the write is
        lost, because the service has no conditional write.

        Args:
            gate_id: The gate's id.
            change: Takes a copy of the rules, in order. It returns the complete new list, or changes the list in place
                and returns None.

        Returns:
            The gate as written, or as read if there was nothing to change.

        Raises:
            ChangedMeanwhileError: Someone else changed the gate; nothing was written.
            ArgumentTypeError: `change` is no such function, or returned no rules; nothing was written.
        """
        return resources.edit(_gate(gate_id, change), self._caller)


class AsyncGatesRules(AsyncGatesRulesNamespace):
    """The gates.rules operations, async, and guarded editing."""

    async def edit(self, gate_id: str, change: GateEdit, /) -> models.Gate:
        """Edit a gate's rules, guarded; see `GatesRules.edit`."""
        return await resources.edit_async(_gate(gate_id, change), self._caller)


class Gates(GatesNamespace):
    """The gates operations; `rules` can be edited under guard."""

    @namespace
    def rules(self) -> GatesRules:
        """The gates.rules operations."""
        return GatesRules(self._caller)

    def results(
        self, gate_id: str, rule_id: str, /, **options: Unpack[resources.GateResultOptions]
    ) -> resources.Results:
        """The results of a gate's rule as a table: a row for each monitored metric.

        Args:
            gate_id: The gate's id.
            rule_id: The rule's id.
            **options: How the service computes: `cuped`, and the `confidence` of the intervals in percent.

        Raises:
            ArgumentError: There is no such option.
            ConfigurationError: pyarrow is not installed.
            NotFoundError: There is no such rule.
        """
        return carry_out(resources.gate_flow(gate_id, rule_id, options), self._caller)


class AsyncGates(AsyncGatesNamespace):
    """The gates operations, async; `rules` can be edited under guard."""

    @namespace
    def rules(self) -> AsyncGatesRules:
        """The gates.rules operations."""
        return AsyncGatesRules(self._caller)

    async def results(
        self, gate_id: str, rule_id: str, /, **options: Unpack[resources.GateResultOptions]
    ) -> resources.Results:
        """The results of a gate's rule as a table; see Gates.results."""
        return await carry_out_async(resources.gate_flow(gate_id, rule_id, options), self._caller)
