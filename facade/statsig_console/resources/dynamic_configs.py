"""`statsig.dynamic_configs`: the operations, and guarded editing of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from statsig_console import resources
from statsig_console_api import models
from statsig_console_api.api.dynamic_configs import (
    AsyncDynamicConfigsNamespace,
    AsyncDynamicConfigsRulesNamespace,
    DynamicConfigsNamespace,
    DynamicConfigsRulesNamespace,
)
from statsig_console_api.client import namespace

if TYPE_CHECKING:
    from statsig_console.flows import Flow
    from statsig_console_api.client import Request

ConfigEdit: TypeAlias = Callable[
    [list["models.DynamicConfigRule"]], Iterable["models.DynamicConfigRuleInputLike"] | None
]
"""Edits rules: it returns the complete new list, or changes the list in place."""


def _config(config_id: str, change: ConfigEdit) -> Flow[models.DynamicConfig]:
    from statsig_console_api.api.dynamic_configs import dynamic_configs_get, dynamic_configs_update

    from .edits import steps

    def write(rules: Sequence[Any]) -> Request:
        return dynamic_configs_update.build(config_id, rules=rules)

    read = dynamic_configs_get.build(config_id)
    return steps(f"dynamic config {config_id!r}", read, write, change, dynamic_configs_get.parse)


class DynamicConfigsRules(DynamicConfigsRulesNamespace):
    """The dynamic_configs.rules operations, and guarded editing."""

    def edit(self, dynamic_config_id: str, change: ConfigEdit, /) -> models.DynamicConfig:
        """Edit a dynamic config's rules, guarded; arguments and errors are those of `GatesRules.edit`."""
        return resources.edit(_config(dynamic_config_id, change), self._caller)


class AsyncDynamicConfigsRules(AsyncDynamicConfigsRulesNamespace):
    """The dynamic_configs.rules operations, async, and guarded editing."""

    async def edit(self, dynamic_config_id: str, change: ConfigEdit, /) -> models.DynamicConfig:
        """Edit a dynamic config's rules, guarded; see `GatesRules.edit`."""
        return await resources.edit_async(_config(dynamic_config_id, change), self._caller)


class DynamicConfigs(DynamicConfigsNamespace):
    """The dynamic_configs operations; `rules` can be edited under guard."""

    @namespace
    def rules(self) -> DynamicConfigsRules:
        """The dynamic_configs.rules operations."""
        return DynamicConfigsRules(self._caller)


class AsyncDynamicConfigs(AsyncDynamicConfigsNamespace):
    """The dynamic_configs operations, async; `rules` can be edited under guard."""

    @namespace
    def rules(self) -> AsyncDynamicConfigsRules:
        """The dynamic_configs.rules operations."""
        return AsyncDynamicConfigsRules(self._caller)
