"""`statsig.experiments`: the operations, and results as tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from statsig_console import tables
from statsig_console_api.api.experiments import AsyncExperimentsNamespace, ExperimentsNamespace

from . import carry_out, carry_out_async

if TYPE_CHECKING:
    from statsig_console.flows import Flow
    from statsig_console_api.client import AsyncCaller, Caller
    from statsig_console_api.models import Experiment

CallerT = TypeVar("CallerT", bound="Caller | AsyncCaller")


def _parted(given: Mapping[str, Any]) -> tuple[dict[str, Any], Callable[[Sequence[Experiment]], Flow[tables.Results]]]:
    """What of the keywords chooses experiments, and the flow over those that are found."""
    filters = tables.ExperimentFilters.__annotations__
    options = {name: value for name, value in given.items() if name not in filters and name != "on_progress"}
    tables.query_of(options, tables.AllResultOptions)
    # Here, so that a missing extra is told before anything is sent.
    flow = tables.all_flow
    return {name: value for name, value in given.items() if name in filters}, lambda found: flow(found, options)


def _bulk(caller: CallerT) -> CallerT:
    """The client for many calls, which leaves a share of the quota to others."""
    client: Any = caller
    view: CallerT = client.with_options(bulk=True)
    return view


class Experiments(ExperimentsNamespace):
    """The experiments operations, and results as tables."""

    def results(
        self,
        experiment_id: str,
        /,
        *,
        control: str | None = None,
        test: str | Sequence[str] | None = None,
        **options: Unpack[tables.ResultOptions],
    ) -> tables.Results:
        """The results of an experiment as a table: a row for each metric of each group.

        Args:
            experiment_id: The experiment's id.
            control: The name or id of the control group; None for the one that the experiment names.
            test: The names or ids of the groups to compare with it; None for all others.
            **options: How the service computes, such as `cuped=True` or `confidence=95`;
                `help(statsig_console.tables.ResultOptions)` has all.

        Raises:
            ArgumentError: There is no such option or group, or the control is not known.
            ConfigurationError: pyarrow is not installed.
            NotFoundError: There is no such experiment. What the service refuses of a group is a row with its `error`.
        """
        return carry_out(tables.experiment_flow(experiment_id, control, test, options), self._caller)

    def all_results(self, **given: Unpack[tables.AllResultOptions]) -> tables.Results:
        """The results of many experiments as one table, read one after the other.

        What one experiment cannot give is a row with its `error`.

        Args:
            **given: Which experiments, as for `list`; how the service computes, as for `results`; and `on_progress`,
                called with a `ResultProgress` after each experiment.

        Raises:
            ArgumentError: There is no such keyword, or a value cannot be right.
            ConfigurationError: pyarrow is not installed.
            AuthenticationError: The key is refused.
            APIConnectionError: The list of experiments cannot be read.
        """
        filters, flow_of = _parted(given)
        return carry_out(flow_of(list(self.list(**filters))), _bulk(self._caller), given.get("on_progress"))


class AsyncExperiments(AsyncExperimentsNamespace):
    """The experiments operations, async, and results as tables."""

    async def results(
        self,
        experiment_id: str,
        /,
        *,
        control: str | None = None,
        test: str | Sequence[str] | None = None,
        **options: Unpack[tables.ResultOptions],
    ) -> tables.Results:
        """The results of an experiment as a table; see Experiments.results."""
        return await carry_out_async(tables.experiment_flow(experiment_id, control, test, options), self._caller)

    async def all_results(self, **given: Unpack[tables.AllResultOptions]) -> tables.Results:
        """The results of many experiments as one table; see Experiments.all_results."""
        filters, flow_of = _parted(given)
        found = [each async for each in self.list(**filters)]
        return await carry_out_async(flow_of(found), _bulk(self._caller), given.get("on_progress"))
