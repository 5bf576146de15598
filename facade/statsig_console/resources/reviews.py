"""A change that goes through a review: propose it, wait until it is accepted, commit it."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from inspect import signature
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from attrs import field, frozen

from statsig_console.errors import ReviewNotAcceptedError
from statsig_console.flows import Flow, Pause, Send, run, run_async, send_or_pause, send_or_pause_async

from . import clock_of

if TYPE_CHECKING:
    from statsig_console.retry import Clock
    from statsig_console_api.client import AsyncCaller, Caller
    from statsig_console_api.models import ExperimentReview, Review

ReviewedResource: TypeAlias = Literal["gates", "dynamic_configs", "experiments", "autotunes"]
"""The resources for which the service takes proposals."""
RESOURCES = get_args(ReviewedResource)
WAITING = frozenset({"pending", "pending_webhook_validation", "approved_webhook_validation"})
DONE = frozenset({"accepted", "committed"})


@frozen
class ReviewedChange:
    """One change on its way through a review; `flow` yields requests and pauses.

    Args:
        resource: gates, dynamic_configs, experiments or autotunes.
        entity_id: The entity to change.
        proposal: The arguments of the resource's `reviews.create`.
        wait: Seconds to wait for the review to be accepted.
        poll: Seconds between two looks at it.
        clock: Time, and waiting for it to pass; None for the machine's.
    """

    resource: str
    entity_id: str
    proposal: dict[str, Any]
    wait: float
    poll: float
    clock: Clock = field(converter=clock_of)

    def __attrs_post_init__(self) -> None:
        if self.resource not in RESOURCES:
            raise ValueError(f"{self.resource!r} has no reviews to propose a change with; use {', '.join(RESOURCES)}")
        if not (self.wait >= 0 and self.poll > 0):
            raise ValueError(f"wait is {self.wait!r} and poll is {self.poll!r}; wait 0 or more seconds, poll above 0")
        try:
            signature(self._operation("create").build).bind(self.entity_id, **self.proposal)
        except TypeError as error:
            raise TypeError(f"{self.resource}.reviews.create(): {error}; reviewed() takes its arguments") from None

    def _operation(self, verb: str) -> ModuleType:
        return import_module(f"statsig_console_api.api.{self.resource}.{self.resource}_reviews_{verb}")

    def flow(self) -> Flow[Review | ExperimentReview]:
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
        result: Review | ExperimentReview = review
        return result

    def run(self, caller: Caller) -> Review | ExperimentReview:
        """Carry it out, blocking."""
        return run(self.flow(), partial(send_or_pause, caller=caller, clock=self.clock))

    async def run_async(self, caller: AsyncCaller) -> Review | ExperimentReview:
        """Carry it out on the event loop."""
        return await run_async(self.flow(), partial(send_or_pause_async, caller=caller, clock=self.clock))
