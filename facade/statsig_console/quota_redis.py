"""A quota that processes and machines share through Redis; its scripts are in `quota_lua.py`.

Reading the clock, checking, queueing and entering are one script that uses the server's time. So the clocks of the
clients and the order of their calls do not matter, and unused keys expire.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import os
import re
import secrets
import time
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self
from urllib.parse import unquote, urlsplit

from .errors import APIConnectionError, ConfigurationError, fold
from .quota import (
    ID_LIST,
    MICROSECONDS,
    MUTATIONS,
    Kind,
    Monotonic,
    Quota,
    Windows,
    check_share,
    hold_length,
    is_number,
    part,
)
from .quota_lua import HOLD, LOGS, READ, TAKE
from .quota_queue import Place, first_grace
from .redact import REDACTED, Secret

if TYPE_CHECKING:
    from types import TracebackType

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis

_log = logging.getLogger("statsig_console")

_NAME = re.compile(r"[\w.-]+")
# Seconds until a Redis that did not answer is asked again.
_PAUSE = 2.0
# Redis runs scripts one after another; more connections would not help.
_CONNECTIONS = 8


class _Question(NamedTuple):
    """A permit to ask for.

    Args:
        kind: The logs it is entered in.
        own: The place of who asks, if it waits already.
        name: The name of the place.
        arguments: What the script is given.
    """

    kind: Kind
    own: Place | None
    name: str
    arguments: tuple[str | int, ...]


class RedisQuota(Quota):
    """A quota shared by all who use the same Redis, the same name and the same settings.

    Close it when it is no longer used, or use it in a `with` block. Within an event loop, use `aclose` or `async with`,
    which close the connections of that loop. Needs the extra `redis` and a Redis of version 5 or later.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py takes it.
        name: The name of the quota within the Redis; use one for each project.
        mutations: As for `Quota`.
        id_list: As for `Quota`.
        reads: As for `Quota`.
        interactive_share: As for `Quota`.
        margin: As for `Quota`; it also covers the time that Redis takes to answer.
        on_unavailable: While Redis does not answer, `local` goes on with `local_share` of the budget in this process
            alone, and warns once in the log; `raise` lets every call fail with APIConnectionError.
        local_share: The share of every limit, from 0 to below 1, but at least one request; one over the number of
            processes keeps all of them together within the limit.
        timeout: Seconds to wait for Redis to connect and to answer.
        clock: As for `Quota`; Redis keeps its own.

    Raises:
        ConfigurationError: A setting cannot be right, or redis-py is not installed.
    """

    def __init__(
        self,
        url: str,
        *,
        name: str = "default",
        mutations: Windows | None = MUTATIONS,
        id_list: Windows | None = ID_LIST,
        reads: Windows | None = None,
        interactive_share: float = 0.2,
        margin: float = 0.015,
        on_unavailable: Literal["local", "raise"] = "local",
        local_share: float = 0.1,
        timeout: float = 1.0,
        clock: Monotonic = time.monotonic,
    ) -> None:
        super().__init__(
            mutations=mutations,
            id_list=id_list,
            reads=reads,
            interactive_share=interactive_share,
            margin=margin,
            clock=clock,
        )
        if on_unavailable not in ("local", "raise"):
            raise ConfigurationError(f"on_unavailable is {on_unavailable!r}; give 'local' or 'raise'")
        check_share("local_share", local_share)
        _check_timeout(timeout)
        _check_name(name)
        self._url = Secret(url)
        del url
        self._place = _place(self._url)
        self._timeout = timeout
        self._client = self._open_client()
        self._async_clients: dict[asyncio.AbstractEventLoop, AsyncRedis] = {}
        # The braces keep all keys in one slot of a cluster, where one script may use them.
        self._keys = [f"statsig-console:{{{name}}}:{key}" for key in ("hold", "clock", "queue", "due", *LOGS)]
        self._limits = json.dumps([self._windows[log] for log in LOGS])
        self._raises = on_unavailable == "raise"
        mutations, id_list, reads = (_scaled(windows, local_share) for windows in (mutations, id_list, reads))
        self._local = Quota(
            mutations=mutations,
            id_list=id_list,
            reads=reads,
            interactive_share=interactive_share,
            margin=margin,
            clock=clock,
        )
        self._places = f"{secrets.token_hex(6)}-", count()
        # The newest entry of each log, as Redis last reported it.
        self._seen = [0] * len(LOGS)
        self._asks_policy = True
        self._is_there = True
        self._away_since = 0
        self._asked_again = 0

    def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        """As `Quota.take`; the queue is that of all who share the quota.

        Raises:
            APIConnectionError: Redis does not answer, and `on_unavailable` is `raise`.
        """
        question = self._question(self._kind(operation, mutation=mutation, bulk=bulk))
        if not isinstance(question, _Question):
            return question
        reply = self._ask(TAKE, *question.arguments)
        return self._taken(question, reply) if reply else self._taken_here(question.kind, operation, mutation, bulk)

    async def take_async(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        """As `take`, without blocking the event loop."""
        question = self._question(self._kind(operation, mutation=mutation, bulk=bulk))
        if not isinstance(question, _Question):
            return question
        reply = await self._ask_async(TAKE, *question.arguments)
        return self._taken(question, reply) if reply else self._taken_here(question.kind, operation, mutation, bulk)

    def hold(self, seconds: float) -> None:
        """As `Quota.hold`, for everyone; where Redis does not answer, for this process."""
        self._hold_here(seconds)
        with suppress(APIConnectionError):
            self._hold_here(_seconds(self._ask(HOLD, hold_length(seconds))))

    async def hold_async(self, seconds: float) -> None:
        """As `hold`, without blocking the event loop."""
        self._hold_here(seconds)
        with suppress(APIConnectionError):
            self._hold_here(_seconds(await self._ask_async(HOLD, hold_length(seconds))))

    def forecast(self, *, mutations: int = 0, id_list: int = 0, bulk: bool = False) -> float:
        """As `Quota.forecast`.

        Raises:
            APIConnectionError: Redis does not answer, and `on_unavailable` is `raise`.
        """
        streams = self._streams(mutations, id_list, bulk)
        reply = self._ask(READ)
        if reply is None:
            return self._local.forecast(mutations=mutations, id_list=id_list, bulk=bulk)
        return self._foreseen(streams, reply)

    async def forecast_async(self, *, mutations: int = 0, id_list: int = 0, bulk: bool = False) -> float:
        """As `forecast`, without blocking the event loop."""
        streams = self._streams(mutations, id_list, bulk)
        reply = await self._ask_async(READ)
        if reply is None:
            return self._local.forecast(mutations=mutations, id_list=id_list, bulk=bulk)
        return self._foreseen(streams, reply)

    def close(self) -> None:
        """Close the connections of blocking calls; a later call opens new ones."""
        self._client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop, and those of blocking calls; a later call opens new ones."""
        with self._lock:
            client = self._async_clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._place!r}, {super().__repr__().partition('(')[2]}"

    # What is asked, and what is made of the answer

    def _question(self, kind: Kind) -> _Question | float:
        """What to ask of Redis, or seconds to wait that are known without it."""
        with self._lock:
            now = self._now()
            queue = self._open_queue()
            own = queue.own(kind) if kind else None
            till = max(self._held_until, own.returns if own else 0)
            if till > now:
                return (till - now) / MICROSECONDS
            if own is not None:
                own.come_back(now)
                name, arrival, grace = own.name, own.arrival, own.grace
            else:
                prefix, numbers = self._places
                digits = "".join(str(LOGS.index(log) + 1) for log in kind)
                name, arrival = f"{digits}:{prefix}{os.getpid()}-{next(numbers)}", 0
                grace = first_grace(min(self._lengths(kind), default=0))
            gone = [place.name for place in queue.drop_gone()]
            rest = json.dumps(self._seen), json.dumps(gone), int(self._asks_policy)
            return _Question(kind, own, name, (name, arrival, grace, *rest))

    def _taken(self, question: _Question, reply: list[Any]) -> float:
        wait: int = reply[0]
        arrival, policy, *seen = reply[1:]
        with self._lock:
            self._seen = seen
            asked, self._asks_policy = self._asks_policy, False
            if wait > 0 and question.kind:
                place = question.own or self._join(question.kind)
                place.name, place.arrival, place.returns = question.name, arrival, self._now() + wait
            elif wait <= 0 and question.own is not None:
                self._open_queue().leave(question.own)
        if asked and (policy := policy.decode()) not in ("", "noeviction"):
            _log.warning(
                "the quota's Redis at %s may drop the quota's keys when its memory is full (maxmemory-policy is %s), "
                "and lets too much through then; set it to noeviction, or give the quota a Redis of its own",
                self._place,
                policy,
            )
        return max(0, wait) / MICROSECONDS

    def _lengths(self, kind: Kind) -> list[int]:
        return [window.length for log in kind for window in self._windows[log]]

    def _foreseen(self, streams: list[tuple[int, Kind]], reply: list[Any]) -> float:
        now, held, *entries = reply
        past = {log: [int(entry) - now for entry in times] for log, times in zip(LOGS, entries, strict=True)}
        return self._last_of(streams, past, max(held, self._held_until - self._now()))

    # While Redis is away

    def _taken_here(self, kind: Kind, operation: str, mutation: bool, bulk: bool) -> float:
        # What others took of the shortest window is not known here, so wait it out.
        unknown = min(self._lengths(kind), default=0)
        with self._lock:
            now = self._now()
            wait = (self._away_since + unknown - now) / MICROSECONDS
            pause = (self._asked_again - now) / MICROSECONDS
        if wait <= 0:
            wait = self._local.take(operation, mutation=mutation, bulk=bulk)
        # Redis may be back before this process has something to give; 0.0 would be a permit.
        return wait and min(wait, max(pause, 0.001))

    def _hold_here(self, seconds: float) -> None:
        super().hold(seconds)
        self._local.hold(seconds)

    # The two drivers

    def _ask(self, script: str, *args: str | int) -> Any:
        """The answer of Redis to a script; None while Redis is not asked."""
        from redis import RedisError

        if self._is_left_alone():
            return None
        try:
            # Loads the script where the server has forgotten it.
            reply = self._client.register_script(script)(self._keys, (self._limits, *args))
        except (RedisError, OSError) as error:
            failure = _told(error, self._url)
        else:
            return self._answered(reply)
        return self._failed(failure)

    async def _ask_async(self, script: str, *args: str | int) -> Any:
        """As `_ask`."""
        from redis import RedisError

        if self._is_left_alone():
            return None
        try:
            reply = await self._async_client().register_script(script)(self._keys, (self._limits, *args))
        except (RedisError, OSError) as error:
            failure = _told(error, self._url)
        else:
            return self._answered(reply)
        return self._failed(failure)

    def _is_left_alone(self) -> bool:
        with self._lock:
            return not (self._raises or self._is_there) and self._now() < self._asked_again

    def _answered(self, reply: Any) -> Any:
        with self._lock:
            self._is_there = True
        return reply

    def _failed(self, failure: Exception) -> None:
        """Note that Redis does not answer; the failure holds no secrets."""
        message = f"the quota's Redis at {self._place} does not answer: {failure}"
        if self._raises:
            remedy = "start it, or choose on_unavailable='local'"
            raise APIConnectionError(f"{message}; {remedy}", attempts=0) from failure
        with self._lock:
            now = self._now()
            is_news = self._is_there
            self._away_since = now if is_news else self._away_since
            self._asked_again = now + round(_PAUSE * MICROSECONDS)
            self._is_there = False
        _log.log(
            logging.WARNING if is_news else logging.DEBUG,
            "%s; until it does, this process keeps to its own share of the budget, after a pause of %.3g s for what "
            "others have just sent",
            message,
            min((window.length for windows in self._windows.values() for window in windows), default=0) / MICROSECONDS,
        )

    # Connections

    def _open_client(self) -> Redis:
        try:
            from redis import BlockingConnectionPool, Redis
        except ImportError:
            raise ConfigurationError(
                "RedisQuota needs redis-py, which is not installed; pip install 'statsig-console[redis]'"
            ) from None
        pool = None
        with suppress(ValueError, TypeError, AttributeError):
            candidate = BlockingConnectionPool.from_url(self._url.reveal(), **self._options())
            # Finds a wrong option of the URL now and not when it is first used.
            candidate.connection_class(**candidate.connection_kwargs)
            pool = candidate
        if pool is None:
            raise ConfigurationError(
                f"url is {self._place!r}, which is no URL of a Redis; give one such as redis://localhost:6379/0"
            )
        return Redis.from_pool(pool)

    def _async_client(self) -> AsyncRedis:
        """The client of the running loop: connections belong to the loop that opened them."""
        from redis.asyncio import BlockingConnectionPool, Redis

        loop = asyncio.get_running_loop()
        with self._lock:
            for other in [other for other in self._async_clients if other.is_closed()]:
                del self._async_clients[other]
            if loop not in self._async_clients:
                pool = BlockingConnectionPool.from_url(self._url.reveal(), **self._options(asynchronous=True))
                self._async_clients[loop] = Redis.from_pool(pool)
            return self._async_clients[loop]

    def _options(self, *, asynchronous: bool = False) -> dict[str, Any]:
        from redis.asyncio.retry import Retry as AsyncRetry
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        return {
            "max_connections": _CONNECTIONS,
            "timeout": None,
            "socket_timeout": self._timeout,
            "socket_connect_timeout": self._timeout,
            # Once, at once: the server may have closed an idle connection. Whoever asks twice may spend two permits.
            "retry": (AsyncRetry if asynchronous else Retry)(NoBackoff(), 1),
        }


def _place(url: Secret) -> str:
    """The URL as far as it may be shown: without user, password and options."""
    try:
        parts = urlsplit(url.reveal())
        port = f":{parts.port}" if parts.port else ""
        # Without the slashes, user and password are a part of the path.
        is_plain = parts.scheme and "@" not in parts.path
    except (ValueError, AttributeError, TypeError):
        return REDACTED
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}" if is_plain else REDACTED


def _told(error: Exception, url: Secret) -> Exception:
    """A copy of the error without the password, and without frames that hold it."""
    text = str(error).replace(url.reveal(), REDACTED)
    for secret in (password := urlsplit(url.reveal()).password or "", unquote(password)):
        text = text.replace(secret, REDACTED) if secret else text
    return ConnectionError(fold(f"{type(error).__name__}: {text}"))


def _check_name(name: object) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ConfigurationError(f"name is {name!r}; give letters, digits, dots, dashes and underscores")


def _check_timeout(timeout: Any) -> None:
    if not is_number(timeout) or not 0 < timeout < math.inf:
        raise ConfigurationError(f"timeout is {timeout!r}; give seconds, more than 0")


def _scaled(windows: Windows | None, share: float) -> Windows | None:
    return windows and [(part(limit, share), seconds) for limit, seconds in windows]


def _seconds(microseconds: int | None) -> float:
    return max(0, microseconds or 0) / MICROSECONDS
