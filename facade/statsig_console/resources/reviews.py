"""A change that goes through a review: propose it, wait until it is accepted, commit it."""

from __future__ import annotations

import inspect
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, TypeAlias, Unpack, get_args, overload

from attrs import field, frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError, ReviewNotAcceptedError
from statsig_console.flows import Flow, Pause, Send, run, run_async, send_or_pause, send_or_pause_async
from statsig_console.retry import TimeSource
from statsig_console_api import models
from statsig_console_api.client import AsyncCaller, Caller, Namespace, argument_problem
from statsig_console_api.types import short

from . import clock_of

ReviewedResource: TypeAlias = Literal["gates", "dynamic_configs", "experiments", "autotunes"]
"""The resources for which the service takes proposals."""
RESOURCES = get_args(ReviewedResource)
WAITING = frozenset({"pending", "pending_webhook_validation", "approved_webhook_validation"})
DONE = frozenset({"accepted", "committed"})
WAIT = 3600.0
"""Seconds to wait for a review to be accepted."""
POLL = 15.0
"""Seconds between two polls of a review."""


def _seconds(name: str, value: Any, *, above_zero: bool) -> None:
    """Refuse what is not a number of seconds."""
    words = "a number of seconds above 0" if above_zero else "0 or more seconds"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentTypeError(f"{name} is {short(value)}; pass {words}")
    if not value >= 0 or (above_zero and not 0 < value < float("inf")):
        raise ArgumentValueError(f"{name} is {value!r}; pass {words}")


@frozen
class ReviewedChange:
    """One change on its way through a review; `flow` yields requests and pauses.

    Args:
        resource: gates, dynamic_configs, experiments or autotunes.
        entity_id: The entity to change.
        proposal: The arguments of the resource's `reviews.create`.
        wait: Seconds to wait for the review to be accepted.
        poll: Seconds between two polls of it.
        clock: The source of time; None for the system's.
    """

    resource: str
    entity_id: str
    proposal: dict[str, Any]
    wait: float
    poll: float
    clock: TimeSource = field(converter=clock_of)

    def __attrs_post_init__(self) -> None:
        if self.resource not in RESOURCES:
            raise ArgumentValueError(
                f"{short(self.resource)} has no reviews to propose a change with; use {', '.join(RESOURCES)}"
            )
        _seconds("wait", self.wait, above_zero=False)
        _seconds("poll", self.poll, above_zero=True)
        parameters = list(inspect.signature(self._operation("create").build).parameters.values())
        if problem := argument_problem(parameters, (self.entity_id,), self.proposal):
            raise ArgumentTypeError(f"{self.resource}.reviews.create() {problem}; reviewed() takes its arguments")

    def _operation(self, verb: str) -> ModuleType:
        return import_module(f"statsig_console_api.api.{self.resource}.{self.resource}_reviews_{verb}")

    def flow(self) -> Flow[models.Review | models.ExperimentReview]:
        """The change from proposal to commit."""
        create, get, commit = (self._operation(verb) for verb in ("create", "get", "commit"))
        end = self.clock.monotonic() + self.wait
        review = yield Send(create.build(self.entity_id, **self.proposal), create.parse)
        look = get.build(self.entity_id, review.review_id)
        while review.status in WAITING:
            if self.clock.monotonic() + self.poll > end:
                raise ReviewNotAcceptedError(
                    f"review {review.review_id} of {self.entity_id!r} is {review.status} after {self.wait:g} s; wait "
                    f"longer, or commit it with {self.resource}.reviews.commit once it is accepted",
                    review=review,
                )
            yield Pause(self.poll)
            review = yield Send(look, get.parse)
        if review.status not in DONE:
            raise ReviewNotAcceptedError(
                f"review {review.review_id} of {self.entity_id!r} is {review.status}; change the proposal with "
                f"{self.resource}.reviews.update, or cancel it with {self.resource}.reviews.delete",
                review=review,
            )
        if review.status != "committed":
            yield Send(commit.build(self.entity_id, review.review_id), commit.parse)
            review = yield Send(look, get.parse)
        result: models.Review | models.ExperimentReview = review
        return result


class Reviewed(Namespace, name="reviewed"):
    """`statsig.reviewed`: one method for the resources that have reviews, typed as each one's `reviews.create` is.

    Args:
        caller: Carries out the requests.
        clock: The source of time; None for the system's.
    """

    def __init__(self, caller: Caller, clock: TimeSource | None) -> None:
        self._caller = caller
        self._clock = clock

    @overload
    def __call__(
        self,
        resource: Literal["gates"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.GateReviewCreate],
    ) -> models.Review: ...

    @overload
    def __call__(
        self,
        resource: Literal["dynamic_configs"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.DynamicConfigReviewCreate],
    ) -> models.Review: ...

    @overload
    def __call__(
        self,
        resource: Literal["experiments"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.ExperimentReviewCreate],
    ) -> models.ExperimentReview: ...

    @overload
    def __call__(
        self,
        resource: Literal["autotunes"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.AutotuneReviewCreate],
    ) -> models.ExperimentReview: ...

    def __call__(
        self,
        resource: ReviewedResource,
        entity_id: str,
        /,
        *,
        wait: float = WAIT,
        poll: float = POLL,
        **proposal: Any,
    ) -> models.Review | models.ExperimentReview:
        """Propose a change, wait until its review is accepted, and commit it.

        `statsig.reviewed("gates", "new_checkout", description="Freeze", change={"is_enabled": False}, wait=600)`

        Args:
            resource: What kind of entity: gates, dynamic_configs, experiments or autotunes.
            entity_id: The entity's id.
            wait: Seconds to wait for the review to be accepted; 0 or more, an hour by default.
            poll: Seconds between two polls of it; above 0, 15 by default.
            **proposal: The arguments of the resource's `reviews.create`, such as `description` and `change`.

        Returns:
            The review, committed.

        Raises:
            ArgumentError: The resource has no reviews, or an argument cannot be right; nothing was sent.
            ReviewNotAcceptedError: It was rejected, or is still waiting; the error's `review` is its last state.
        """
        change = ReviewedChange(resource, entity_id, proposal, wait, poll, self._clock)
        return run(change.flow(), partial(send_or_pause, caller=self._caller, clock=change.clock))


class AsyncReviewed(Namespace, name="reviewed"):
    """`statsig.reviewed` of an async client; see Reviewed."""

    def __init__(self, caller: AsyncCaller, clock: TimeSource | None) -> None:
        self._caller = caller
        self._clock = clock

    @overload
    async def __call__(
        self,
        resource: Literal["gates"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.GateReviewCreate],
    ) -> models.Review: ...

    @overload
    async def __call__(
        self,
        resource: Literal["dynamic_configs"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.DynamicConfigReviewCreate],
    ) -> models.Review: ...

    @overload
    async def __call__(
        self,
        resource: Literal["experiments"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.ExperimentReviewCreate],
    ) -> models.ExperimentReview: ...

    @overload
    async def __call__(
        self,
        resource: Literal["autotunes"],
        entity_id: str,
        /,
        *,
        wait: float = ...,
        poll: float = ...,
        **proposal: Unpack[models.AutotuneReviewCreate],
    ) -> models.ExperimentReview: ...

    async def __call__(
        self,
        resource: ReviewedResource,
        entity_id: str,
        /,
        *,
        wait: float = WAIT,
        poll: float = POLL,
        **proposal: Any,
    ) -> models.Review | models.ExperimentReview:
        """Propose a change, wait until its review is accepted, and commit it; see `Statsig.reviewed`."""
        change = ReviewedChange(resource, entity_id, proposal, wait, poll, self._clock)
        return await run_async(change.flow(), partial(send_or_pause_async, caller=self._caller, clock=change.clock))
