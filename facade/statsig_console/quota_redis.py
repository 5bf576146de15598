"""A quota that processes and machines share through Redis.

Each log of the quota is a Redis list of the server's microseconds. Clock, check and entry are one script, so neither
the clocks of those who share it nor the order of their calls matter, and what nobody uses expires.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import re
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, Self
from urllib.parse import unquote, urlsplit

from .errors import APIConnectionError, ConfigurationError, fold
from .quota import ID_LIST, MICROSECONDS, MUTATIONS, Monotonic, Quota, Windows, check_share, hold_length, part
from .redact import BLOT, Secret

if TYPE_CHECKING:
    from types import TracebackType

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis

_log = logging.getLogger("statsig_console")

# KEYS: the hold, then the logs. ARGV: as JSON, for each log its windows as [limit, microseconds].
# Gives the microseconds to wait, or 0 after entering the permit. The newest entry stands in for a clock that went back.
_TAKE = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local logs = cjson.decode(ARGV[1])
for i = 1, #logs do
  now = math.max(now, tonumber(redis.call('LINDEX', KEYS[i + 1], -1) or 0))
end
local wait = redis.call('PTTL', KEYS[1]) * 1000
for i, windows in ipairs(logs) do
  for _, window in ipairs(windows) do
    local oldest = redis.call('LINDEX', KEYS[i + 1], -window[1])
    if oldest then wait = math.max(wait, oldest + window[2] + 1 - now) end
  end
end
if wait > 0 then return wait end
for i, windows in ipairs(logs) do
  local key, longest = KEYS[i + 1], 0
  for _, window in ipairs(windows) do longest = math.max(longest, window[2]) end
  redis.call('RPUSH', key, now)
  while now - redis.call('LINDEX', key, 0) > longest do redis.call('LPOP', key) end
  redis.call('PEXPIRE', key, math.ceil(longest / 1000) + 1)
end
return 0
"""

# KEYS: the hold. ARGV: its milliseconds. Gives those of the hold that lasts longest.
_HOLD = """
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], 1, 'PX', ARGV[1]) end
return redis.call('PTTL', KEYS[1])
"""

# KEYS: the hold, then the logs. Gives the time, the hold's milliseconds, then the entries of each log.
_READ = """
local time = redis.call('TIME')
local answer = {time[1] * 1000000 + time[2], redis.call('PTTL', KEYS[1])}
for i = 2, #KEYS do answer[i + 1] = redis.call('LRANGE', KEYS[i], 0, -1) end
return answer
"""

_NAME = re.compile(r"[\w.-]+")
# How long to leave a Redis alone that did not answer.
_PAUSE = 2.0
# Its scripts run one after another anyway; more connections only burden it.
_CONNECTIONS = 8


class RedisQuota(Quota):
    """A quota that everyone shares who names the same Redis and the same name, with the same settings.

    Close it when nobody uses it any more, or use it in a `with` block; an event loop's connections are closed by
    `aclose` or `async with`, within that loop. Needs the extra `redis` and a Redis of version 5 or later.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py takes it.
        name: Tells the quotas in one Redis apart: one for each project.
        mutations: As for `Quota`.
        id_list: As for `Quota`.
        reads: As for `Quota`.
        interactive_share: As for `Quota`.
        margin: As for `Quota`; the answer of the Redis is part of what it covers.
        on_unavailable: While Redis does not answer, `local` goes on with `local_share` of the budget in this process
            alone, and warns once in the log; `raise` lets every call fail with APIConnectionError.
        local_share: The share of every limit, from 0 to below 1, but at least one request; one over the number of
            processes keeps all of them together within the limit.
        timeout: Seconds to wait for Redis to connect and to answer.
        clock: As for `Quota`; Redis keeps its own.

    Raises:
        ConfigurationError: The URL or the name cannot be right, or redis-py is not installed.
        ValueError: Another setting cannot be right.
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
            raise ValueError(f"on_unavailable is {on_unavailable!r}; give 'local' or 'raise'")
        check_share("local_share", local_share)
        _check_timeout(timeout)
        if not _NAME.fullmatch(str(name)):
            raise ConfigurationError(f"name is {name!r}; give letters, digits, dots, dashes and underscores")
        self._url = Secret(url)
        del url
        self._place = _place(self._url)
        self._timeout = timeout
        self._client = self._open_client()
        self._async_clients: dict[asyncio.AbstractEventLoop, AsyncRedis] = {}
        # The braces keep all keys in one slot of a cluster, where one script may use them.
        self._prefix = f"statsig-console:{{{name}}}:"
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
        self._full_until: dict[tuple[str, ...], int] = {}
        self._is_there = True
        self._away_since = 0
        self._asked_again = 0
        self._warned = False

    def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        """As `Quota.take`.

        Raises:
            APIConnectionError: Redis does not answer, and `on_unavailable` is `raise`.
        """
        logs = self._logs(operation, mutation=mutation, bulk=bulk)
        if wait := self._known_wait(logs):
            return wait
        reply = self._ask(_TAKE, logs, self._windows_of(logs))
        return self._taken(logs, reply) if reply is not None else self._taken_here(logs, operation, mutation, bulk)

    async def take_async(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        """As `take`, without blocking the event loop."""
        logs = self._logs(operation, mutation=mutation, bulk=bulk)
        if wait := self._known_wait(logs):
            return wait
        reply = await self._ask_async(_TAKE, logs, self._windows_of(logs))
        return self._taken(logs, reply) if reply is not None else self._taken_here(logs, operation, mutation, bulk)

    def hold(self, seconds: float) -> None:
        """As `Quota.hold`, for everyone; where Redis does not answer, for this process."""
        self._hold_here(seconds)
        with suppress(APIConnectionError):
            self._hold_here(_seconds(self._ask(_HOLD, [], _milliseconds(seconds))))

    async def hold_async(self, seconds: float) -> None:
        """As `hold`, without blocking the event loop."""
        self._hold_here(seconds)
        with suppress(APIConnectionError):
            self._hold_here(_seconds(await self._ask_async(_HOLD, [], _milliseconds(seconds))))

    def forecast(self, *, mutations: int = 0, id_list: int = 0, bulk: bool = False) -> float:
        """As `Quota.forecast`.

        Raises:
            APIConnectionError: Redis does not answer, and `on_unavailable` is `raise`.
        """
        streams = self._streams(mutations, id_list, bulk)
        reply = self._ask(_READ, logs := _logs_in(streams))
        if reply is None:
            return self._local.forecast(mutations=mutations, id_list=id_list, bulk=bulk)
        return self._foreseen(streams, logs, reply)

    async def forecast_async(self, *, mutations: int = 0, id_list: int = 0, bulk: bool = False) -> float:
        """As `forecast`, without blocking the event loop."""
        streams = self._streams(mutations, id_list, bulk)
        reply = await self._ask_async(_READ, logs := _logs_in(streams))
        if reply is None:
            return self._local.forecast(mutations=mutations, id_list=id_list, bulk=bulk)
        return self._foreseen(streams, logs, reply)

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

    # What Redis says

    def _known_wait(self, logs: Sequence[str]) -> float:
        """What is known to be left of a hold or of a full window, so that not all who wait ask Redis."""
        with self._lock:
            until = max(self._held_until, self._full_until.get(tuple(logs), 0))
            return max(0, until - self._now()) / MICROSECONDS

    def _taken(self, logs: Sequence[str], reply: int) -> float:
        with self._lock:
            if reply:
                self._full_until[tuple(logs)] = self._now() + reply
        return reply / MICROSECONDS

    def _foreseen(self, streams: list[tuple[int, list[str]]], logs: Sequence[str], reply: list[Any]) -> float:
        now, held, *entries = reply
        past = {log: [int(entry) - now for entry in times] for log, times in zip(logs, entries, strict=True)}
        return self._last_of(streams, past, max(held * 1000, round(self._known_wait([]) * MICROSECONDS)))

    def _windows_of(self, logs: Sequence[str]) -> str:
        return json.dumps([self._windows[log] for log in logs])

    def _keys(self, logs: Sequence[str]) -> list[str]:
        return [self._prefix + name for name in ("hold", *logs)]

    # While Redis is away

    def _taken_here(self, logs: Sequence[str], operation: str, mutation: bool, bulk: bool) -> float:
        # What others took of the shortest window just now is not known here, so it is waited out.
        unknown = min((window.length for log in logs for window in self._windows[log]), default=0)
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

    def _ask(self, script: str, logs: Sequence[str], *args: str | int) -> Any:
        """The answer of Redis to a script; None while it is left alone."""
        from redis import RedisError

        if self._is_left_alone():
            return None
        try:
            # Loads the script where the server has forgotten it.
            reply = self._client.register_script(script)(self._keys(logs), args)
        except (RedisError, OSError) as error:
            failure = _told(error, self._url)
        else:
            return self._answered(reply)
        return self._failed(failure)

    async def _ask_async(self, script: str, logs: Sequence[str], *args: str | int) -> Any:
        """As `_ask`."""
        from redis import RedisError

        if self._is_left_alone():
            return None
        try:
            reply = await self._async_client().register_script(script)(self._keys(logs), args)
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
        """Note that Redis does not answer; the failure has been cleaned of what it saw."""
        message = f"the quota's Redis at {self._place} does not answer: {failure}"
        if self._raises:
            remedy = "start it, or choose on_unavailable='local'"
            raise APIConnectionError(f"{message}; {remedy}", attempts=0) from failure
        with self._lock:
            now = self._now()
            self._away_since = now if self._is_there else self._away_since
            self._asked_again = now + round(_PAUSE * MICROSECONDS)
            self._is_there = False
            is_news, self._warned = not self._warned, True
        _log.log(
            logging.WARNING if is_news else logging.DEBUG,
            "%s; until it does, this process keeps to its own share of the budget",
            message,
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
    except (ValueError, AttributeError, TypeError):
        return BLOT
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}" if parts.scheme else BLOT


def _told(error: Exception, url: Secret) -> Exception:
    """A copy of the error that says the same, without frames that hold the password."""
    text = str(error).replace(url.reveal(), BLOT)
    for secret in (password := urlsplit(url.reveal()).password or "", unquote(password)):
        text = text.replace(secret, BLOT) if secret else text
    return ConnectionError(fold(f"{type(error).__name__}: {text}"))


def _check_timeout(timeout: Any) -> None:
    if not isinstance(timeout, int | float) or not 0 < timeout < math.inf:
        raise ValueError(f"timeout is {timeout!r}; give seconds, more than 0")


def _scaled(windows: Windows | None, share: float) -> Windows | None:
    return windows and [(part(limit, share), seconds) for limit, seconds in windows]


def _milliseconds(seconds: float) -> int:
    return -(-hold_length(seconds) // 1000)


def _seconds(milliseconds: int | None) -> float:
    return max(0, milliseconds or 0) / 1000


def _logs_in(streams: list[tuple[int, list[str]]]) -> list[str]:
    return list(dict.fromkeys(log for _, logs in streams for log in logs))
