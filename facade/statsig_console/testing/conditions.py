"""What a test controls besides the state of the fake: its clock, its quirks and its faults."""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from itertools import count
from types import TracebackType
from typing import Any, Literal, TypeAlias

from attrs import define, evolve, field, fields_dict, frozen

from statsig_console import retry
from statsig_console.errors import ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import UNSET

Windows: TypeAlias = Sequence[tuple[int, float]]
"""How many requests each stretch of so many seconds may hold."""

START = 1_760_000_000
"""When the default clock starts, in seconds since the epoch."""

TICK = 1_000
"""How far apart two changes are by the default clock, in milliseconds."""


class Clock(retry.TimeSource):
    """The time of the fake, which stands still until it is advanced, and of its clients: where they wait, it passes.

    Args:
        source: Gives seconds, such as `time.time`, for a clock that runs; None for one that stands still, but gives
            each change a second of its own.
    """

    def __init__(self, source: Callable[[], float] | None = None) -> None:
        self._source = source
        self._offset = 0.0
        self._ticks = count(0, TICK)
        self._stamp = round(START * 1000)

    def now(self) -> float:
        """The time in seconds; only `advance` and the source move it."""
        return (START if self._source is None else self._source()) + self._offset

    def advance(self, seconds: float) -> None:
        """Let time pass; it suits a client as its way to sleep.

        Args:
            seconds: How much.

        Raises:
            ArgumentValueError: It is less than none.
        """
        if not seconds >= 0:
            raise ArgumentValueError(f"the clock cannot be advanced by {seconds} s; give 0 or more")
        self._offset += seconds

    def monotonic(self) -> float:
        """As `now`."""
        return self.now()

    def wall(self) -> float:
        """As `now`."""
        return self.now()

    def sleep(self, seconds: float) -> None:
        """As `advance`."""
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """As `advance`, with a turn for other tasks."""
        self.advance(seconds)
        await asyncio.sleep(0)

    def stamp(self) -> int:
        """The time of a change, in milliseconds since the epoch."""
        self._stamp = round(self.now() * 1000) + (next(self._ticks) if self._source is None else 0)
        return self._stamp

    @property
    def latest(self) -> int:
        """The time of the latest change, in milliseconds since the epoch."""
        return self._stamp


@frozen(kw_only=True)
class Quirks:
    """How the fake departs from the document, and how strict it is; each is off at first.

    Args:
        key: `read_only` refuses every change with 403, `rejected` refuses the key with 401 and echoes it.
        forbidden_words: The field that holds the words of a 403: `error`, as one client has seen it, or `message`.
        rate_limits: Whether to keep the windows below, and refuse with 429.
        mutations: The windows of all changes (POST, PATCH, PUT, DELETE).
        id_list: The windows that adding ids to an id_list and removing them count in besides.
        reads: The windows of GET; the service names none.
        retry_after: Whether a 429 says in a header how long to wait, in seconds.
        pagination: False leaves `pagination` out of every list.
        next_page: The shape of `nextPage`: a path, one with the host, the query alone, or another list's path that has
            no limit.
        keep_filters: Whether `nextPage` keeps the filters of the list.
        max_limit: What the service cuts a larger `limit` down to; None for nothing.
        rules_as_object: Lists of rules answer one object, and a segment with one rule has it without its array.
        mutation_answers: What answers of changes hold: `data` as documented, `message` alone, or `success` alone.
        success_status: The status of every success; None for the documented one.
        duplicates: The status for an entity that is there already: 400 or 409.
        update_seconds: How long a change of more than 1,000 ids of a list takes by the fake's clock. Meanwhile
            `isUpdating` is true, a second change is refused with 409, and a reset shows a list that fills from nothing.
        empty_id: Where a path with an empty id such as `/gates/` leads: to the collection, or nowhere.
        fine_percentages: Whether `passPercentage` may have a third decimal.
        single_values: How the only value of a condition's list reads back: `bare`, or `listed` as it was sent.
        nulls_on_create: Whether a null in an optional field of a body that creates is refused.
        max_ids: How many ids all lists of the project may hold.
        unknown_fields: What happens to fields of a body that the document does not declare: `ignored`, as the service
            does; `kept` where they stand within declared fields; or `refused` with 400, so that a misspelt one is
            noticed. Where the document allows no others they are refused in any case.
        bare_delete: What DELETE of overrides without a body does: it `clears` them all, or is `refused` with 400.
        empty_reset: Whether a list of ids may be reset to nothing: `accepted`, or `refused` with 400.
        max_body: Bytes of a body above which the answer is 413; nobody knows the service's limit.
    """

    key: Literal["accepted", "read_only", "rejected"] = "accepted"
    forbidden_words: Literal["error", "message"] = "error"
    rate_limits: bool = False
    mutations: Windows = ((100, 10.0), (900, 900.0))
    id_list: Windows = ((12, 10.0),)
    reads: Windows = ()
    retry_after: bool = False
    pagination: bool = True
    next_page: Literal["path", "host", "query", "other"] = "path"
    keep_filters: bool = True
    max_limit: int | None = None
    rules_as_object: bool = False
    mutation_answers: Literal["data", "message", "success"] = "data"
    success_status: int | None = None
    duplicates: Literal[400, 409] = 400
    update_seconds: float = 0.0
    empty_id: Literal["collection", "not_found"] = "collection"
    fine_percentages: bool = False
    single_values: Literal["bare", "listed"] = "bare"
    nulls_on_create: Literal["refused", "accepted"] = "refused"
    max_ids: int = 10_000_000
    unknown_fields: Literal["ignored", "kept", "refused"] = "ignored"
    bare_delete: Literal["clears", "refused"] = "clears"
    empty_reset: Literal["accepted", "refused"] = "accepted"
    max_body: int = 10_000_000

    def changed(self, **changes: Any) -> Quirks:
        """These quirks with some of them changed.

        Raises:
            ArgumentTypeError: There is no such quirk.
        """
        for name in changes:
            if name not in fields_dict(Quirks):
                near = get_close_matches(name, fields_dict(Quirks), 1)
                remedy = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(fields_dict(Quirks))}"
                raise ArgumentTypeError(f"{name!r} is no quirk of the fake; {remedy}")
        return evolve(self, **changes)


class Restore:
    """Puts things back where a `with` block ends; without one nothing happens."""

    def __init__(self, undo: Callable[[], None]) -> None:
        self._undo = undo

    def __enter__(self) -> None:
        """Nothing: what was asked for holds already."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._undo()


@define
class Fault:
    """Answers that go wrong, by the operation's name.

    Args:
        operation: The name, or a pattern such as `segments.id_list.*`.
        after: How many calls pass before.
        times: How many go wrong then; None for all.
        status: The status of the answer instead; None where the answer itself is right.
        message: What it says.
        body: Its whole body, or what makes it of the call; UNSET for a message.
        headers: Further headers of it.
        applied: Whether the change is made all the same, and only its answer is lost.
        slow: Seconds between the first half of the body and the second.
        keep: The share of the body that is sent before the connection breaks; None for all of it.
    """

    operation: str
    after: int = 0
    times: int | None = 1
    status: int | None = None
    message: str | None = None
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    body: Any = field(default=UNSET, repr=False)
    applied: bool = False
    slow: float = 0.0
    keep: float | None = None
    _seen: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        if self.after < 0 or (self.times is not None and self.times < 1):
            raise ArgumentValueError(
                f"after={self.after}, times={self.times}; give after from 0, and times from 1 or None"
            )
        least = 300 if self.body is UNSET else 200
        if self.status is not None and not least <= self.status <= 599:
            raise ArgumentValueError(f"status is {self.status}; give one from {least} to 599")
        if self.slow < 0 or not (self.keep is None or 0 <= self.keep < 1):
            raise ArgumentValueError(
                f"seconds={self.slow}, keep={self.keep}; give seconds from 0, and a share from 0 to below 1"
            )

    def strikes(self, operation: str) -> bool:
        """Whether this call goes wrong; it counts the call."""
        if not fnmatchcase(operation, self.operation):
            return False
        self._seen += 1
        return self._seen > self.after and (self.times is None or self._seen <= self.after + self.times)


ID_LIST_OPERATIONS = frozenset({"segments.id_list.add", "segments.id_list.remove"})


class Limiter:
    """The windows of the service: at most so many requests in any stretch of time."""

    def __init__(self) -> None:
        self._times: defaultdict[str, deque[float]] = defaultdict(deque)

    def wait(self, quirks: Quirks, operation: str, method: str, now: float) -> float:
        """Count a request and give 0, or refuse it: the seconds until it would pass."""
        groups = {"reads": quirks.reads} if method == "GET" else {"mutations": quirks.mutations}
        if operation in ID_LIST_OPERATIONS:
            groups["id_list"] = quirks.id_list
        waits = [
            self._times[group][-limit] + seconds - now
            for group, windows in groups.items()
            for limit, seconds in windows
            if len(self._times[group]) >= limit
        ]
        if max(waits, default=0) > 0:
            return max(waits)
        for group, windows in groups.items():
            if windows:
                times = self._times[group]
                times.append(now)
                oldest = bisect_right(times, now - max(seconds for _, seconds in windows))
                for _ in range(oldest):
                    times.popleft()
        return 0.0
