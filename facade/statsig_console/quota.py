"""The budget of requests: every attempt takes a permit, so that the service does not answer with 429.

A quota has one log for each window of each group of operations, and one for the bulk part of each. A permit is an entry
in every log that its call belongs to. Callers wait themselves: `take` gives a permit or says when to ask again.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from weakref import WeakSet

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .quota_queue import Place, Queue
    from .quota_redis import RedisQuota

__all__ = ["ID_LIST", "MUTATIONS", "Quota", "RedisQuota", "shared_quota"]

Kind: TypeAlias = tuple[str, ...]
"""The names of the logs that a permit is entered in."""
Windows: TypeAlias = Sequence[tuple[int, float]]
Monotonic: TypeAlias = Callable[[], float]

MUTATIONS: Windows = ((100, 10.0), (900, 900.0))
ID_LIST: Windows = ((12, 10.0),)
ID_LIST_OPERATIONS = frozenset({"segments.id_list.add", "segments.id_list.remove"})

MICROSECONDS = 1_000_000
_BULK = ":bulk"
# A day: a wrong Retry-After must not stop every client for ever.
_LONGEST_HOLD = 86_400.0


class Window(NamedTuple):
    """At most `limit` entries in any stretch of `length` microseconds."""

    limit: int
    length: int


class Log:
    """The permits of one window, oldest first.

    Args:
        window: The window.
    """

    __slots__ = ("ahead", "entries", "ready", "window")

    def __init__(self, window: Window) -> None:
        self.window: Window = window
        self.entries: deque[int] = deque()
        # While the queue is read: how many places ahead may go now, and how many places ahead there are.
        self.ready: int = 0
        self.ahead: int = 0

    def drop_expired(self, now: int) -> None:
        """Remove the entries that are older than the window."""
        while self.entries and self.entries[0] + self.window.length < now:
            self.entries.popleft()

    def has_room(self, more: int) -> bool:
        """Whether there is room for another entry now, after `more` others."""
        return len(self.entries) + more < self.window.limit

    def free_at(self, more: int, now: int) -> int:
        """When there is room for another entry, after `more` others now; 0 for now."""
        index = len(self.entries) + more - self.window.limit
        if index < 0:
            return 0
        if index < len(self.entries):
            return self.entries[index] + self.window.length + 1
        # More than a window is ahead: wait for those first.
        return max(now, self.free_at(more - self.window.limit, now)) + self.window.length + 1


_ALL: WeakSet[Quota] = WeakSet()


class Quota:
    """A budget of requests, shared by everyone who holds it: threads, tasks and clients.

    Each window is longer than the service's own by `margin`, because requests reach the service after delays that vary.
    Waiting threads and tasks form one queue: first come, first served.

    Args:
        mutations: The windows for all changes (POST, PATCH, PUT, DELETE), each a number of requests and seconds; None
            for no limit.
        id_list: The windows for adding ids to an `id_list` segment and removing them, on top of `mutations`.
        reads: The windows for GET; with None, the default, reads wait only while the quota is on hold.
        interactive_share: The share of every window, from 0 to below 1, that bulk jobs leave to other calls.
        margin: By how much of its length each window is longer here than at the service; 0.015 makes 10 s 10.15 s.
        clock: The seconds of a clock that never goes back.

    Raises:
        ConfigurationError: A setting cannot be right.
    """

    def __init__(
        self,
        *,
        mutations: Windows | None = MUTATIONS,
        id_list: Windows | None = ID_LIST,
        reads: Windows | None = None,
        interactive_share: float = 0.2,
        margin: float = 0.015,
        clock: Monotonic = time.monotonic,
    ) -> None:
        check_share("interactive_share", interactive_share)
        check_share("margin", margin)
        if not callable(clock):
            raise ConfigurationError(f"clock is {clock!r}; give a function that gives seconds, such as time.monotonic")
        self._settings = {"mutations": mutations, "id_list": id_list, "reads": reads}
        self._share = interactive_share
        self._windows: dict[str, tuple[Window, ...]] = {}
        for name, windows in self._settings.items():
            _check_windows(name, windows)
            lengths = [(limit, math.ceil(seconds * (1 + margin) * MICROSECONDS)) for limit, seconds in windows or ()]
            self._windows[name] = tuple(Window(limit, length) for limit, length in lengths)
            self._windows[name + _BULK] = tuple(
                Window(part(limit, 1 - interactive_share), length) for limit, length in lengths if interactive_share
            )
        self._logs = {name: [Log(window) for window in windows] for name, windows in self._windows.items()}
        self._clock = clock
        self._lock = threading.Lock()
        self._latest = 0
        self._held_until = 0
        self._queue: Queue | None = None
        _ALL.add(self)

    @classmethod
    def unlimited(cls) -> Quota:
        """A quota that lets everything through at once, also after a 429."""
        return _Unlimited()

    def take(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        """Take a permit for one attempt, from every window it counts in or from none.

        Without a permit, the calling thread or asyncio task gets a place in the queue. It keeps its turn if it asks
        again after the seconds that are returned. When it ends, its place is freed.

        Args:
            operation: The public name, such as `segments.id_list.add`.
            mutation: Whether it changes something.
            bulk: Whether it belongs to a bulk job, which leaves a share of each window to other calls.

        Returns:
            0.0 if the permit was taken, else the seconds after which to ask again.
        """
        kind = self._kind(operation, mutation=mutation, bulk=bulk)
        with self._lock:
            now = self._now()
            for logs in self._logs.values():
                for log in logs:
                    log.drop_expired(now)
            own = self._queue.own(kind) if kind and self._queue else None
            if own is not None:
                own.come_back(now)
            wait = max(self._turn(kind, own, now), self._held_until) - now
            if wait > 0 and kind:
                place = own or self._join(kind)
                place.returns = now + wait
            elif wait <= 0:
                for name in kind:
                    for log in self._logs[name]:
                        log.entries.append(now)
                if own is not None:
                    self._open_queue().leave(own)
        return max(0, wait) / MICROSECONDS

    async def take_async(self, operation: str, *, mutation: bool, bulk: bool = False) -> float:
        """As `take`, without blocking the event loop."""
        return self.take(operation, mutation=mutation, bulk=bulk)

    def hold(self, seconds: float) -> None:
        """Give no permits for a time, as after a 429; an earlier hold that ends later stays.

        Args:
            seconds: From now; more than a day counts as a day.

        Raises:
            ConfigurationError: It is no number of seconds.
        """
        length = hold_length(seconds)
        with self._lock:
            self._held_until = max(self._held_until, self._now() + length)

    async def hold_async(self, seconds: float) -> None:
        """As `hold`, without blocking the event loop."""
        self.hold(seconds)

    def forecast(self, *, mutations: int = 0, id_list: int = 0, bulk: bool = False) -> float:
        """How long so many requests would take from now on, if nobody else sent any.

        Args:
            mutations: How many changes, those to `id_list` not counted.
            id_list: How many calls that add ids to an `id_list` segment or remove them.
            bulk: Whether they belong to a bulk job.

        Returns:
            Seconds until the last of them could be sent.

        Raises:
            ConfigurationError: One is no number of requests.
        """
        streams = self._streams(mutations, id_list, bulk)
        with self._lock:
            now = self._now()
            held = self._held_until - now
            # The longest window of a name remembers the others' entries too.
            past = {
                name: [entry - now for entry in max((log.entries for log in self._logs[name]), key=len)]
                for _, kind in streams
                for name in kind
            }
        return self._last_of(streams, past, held)

    async def forecast_async(self, *, mutations: int = 0, id_list: int = 0, bulk: bool = False) -> float:
        """As `forecast`, without blocking the event loop."""
        return self.forecast(mutations=mutations, id_list=id_list, bulk=bulk)

    def __repr__(self) -> str:
        settings = ", ".join(f"{name}={windows!r}" for name, windows in self._settings.items())
        return f"{type(self).__name__}({settings}, interactive_share={self._share!r})"

    def _kind(self, operation: str, *, mutation: bool, bulk: bool) -> Kind:
        """The names of the logs with windows that a call is entered in."""
        groups = ["mutations" if mutation else "reads"]
        if operation in ID_LIST_OPERATIONS:
            groups.append("id_list")
        names = [*groups, *(group + _BULK for group in groups if bulk)]
        return tuple(name for name in names if self._windows[name])

    def _turn(self, kind: Kind, own: Place | None, now: int) -> int:
        """When the caller may go, or should ask again."""
        wanted = [log for name in kind for log in self._logs[name]]
        if not wanted or (not self._queue and all(log.has_room(0) for log in wanted)):
            return now
        from .quota_queue import turn

        return turn(self._open_queue(), own, kind, self._logs, now)

    def _open_queue(self) -> Queue:
        """The queue; its module loads with the first waiter."""
        if self._queue is None:
            from .quota_queue import Queue

            self._queue = Queue()
        return self._queue

    def _join(self, kind: Kind) -> Place:
        """A place for the caller at the end of the queue."""
        self._open_queue().drop_gone()
        return self._open_queue().join(kind, min(window.length for name in kind for window in self._windows[name]))

    def _streams(self, mutations: int, id_list: int, bulk: bool) -> list[tuple[int, Kind]]:
        """The requests of a forecast: how many of each kind, the kind with more windows first."""
        counts: dict[str, Any] = {"mutations": mutations, "id_list": id_list}
        for name, count in counts.items():
            if isinstance(count, bool) or not isinstance(count, int) or count < 0:
                raise ConfigurationError(f"{name} is {count!r}; give a number of requests, 0 or more")
        kinds = (("segments.id_list.add", id_list), ("", mutations))
        return [(count, self._kind(operation, mutation=True, bulk=bulk)) for operation, count in kinds if count]

    def _last_of(self, streams: list[tuple[int, Kind]], past: Mapping[str, Sequence[int]], held: int) -> float:
        """When the last request goes, if each goes as early as it can.

        Args:
            streams: How many requests are entered in which logs.
            past: The entries of each log in microseconds from now, in order.
            held: Microseconds for which the quota holds.
        """
        log_windows = {
            log: [(deque(entries[-window.limit :], window.limit), window) for window in self._windows[log]]
            for log, entries in past.items()
        }
        left = [(count, [pair for log in logs for pair in log_windows[log]]) for count, logs in streams if logs]
        now = max(0, held)
        while left:
            free_at = [max([now, *(_free_at(*pair) for pair in pairs)]) for _, pairs in left]
            now = min(free_at)
            turn = free_at.index(now)
            count, pairs = left.pop(turn)
            for entries, _ in pairs:
                entries.append(now)
            if count > 1:
                left.insert(turn, (count - 1, pairs))
        return now / MICROSECONDS

    def _now(self) -> int:
        # Entries stay in order even if the clock goes back.
        self._latest = max(self._latest, round(self._clock() * MICROSECONDS))
        return self._latest


class _Unlimited(Quota):
    def __init__(self) -> None:
        super().__init__(mutations=None, id_list=None)

    def hold(self, seconds: float) -> None:
        pass

    def __repr__(self) -> str:
        return "Quota.unlimited()"


def keep_time_by(quota: Quota, clock: Monotonic) -> None:
    """Let a quota with the default clock use this one; for tests, which replace the clock of a client."""
    if quota._clock is time.monotonic:
        quota._clock = clock


_shared: dict[tuple[str, str], Quota] = {}
_shared_lock = threading.Lock()


def shared_quota(key_digest: str, host: str) -> Quota:
    """The quota of this process for a key and a host, with the default settings.

    It lasts as long as the process: a new client has to know what earlier clients sent.

    Args:
        key_digest: A digest of the key, never the key.
        host: The host of the service.
    """
    with _shared_lock:
        return _shared.setdefault((key_digest, host.lower()), Quota())


def part(limit: int, share: float) -> int:
    """The share of a limit in whole requests, at least one."""
    # Rounded first: 100 * (1 - 0.9) is a hair less than 10.
    return max(1, math.floor(round(limit * share, 6)))


def hold_length(seconds: Any) -> int:
    """Seconds to hold as microseconds, cut at a day.

    Raises:
        ConfigurationError: It is no number of seconds.
    """
    if not is_number(seconds) or not seconds >= 0:
        raise ConfigurationError(f"seconds is {seconds!r}; give how long nobody may send, 0 or more")
    return math.ceil(min(float(seconds), _LONGEST_HOLD) * MICROSECONDS)


def _free_at(entries: deque[int], window: Window) -> int:
    """When a window takes another entry, as `Log.free_at` would say."""
    return entries[0] + window.length + 1 if len(entries) == window.limit else 0


def is_number(value: object) -> bool:
    """Whether it is a number; a boolean is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def check_share(name: str, share: Any) -> None:
    """Refuse what is no share.

    Raises:
        ConfigurationError: It is not from 0 to below 1.
    """
    if not is_number(share) or not 0 <= share < 1:
        raise ConfigurationError(f"{name} is {share!r}; give a share from 0 to below 1, such as 0.2 for a fifth")


def _check_windows(name: str, windows: Any) -> None:
    remedy = "give pairs of a number of requests and seconds, such as ((100, 10.0), (900, 900.0)), or None for no limit"
    if windows is None:
        return
    if not isinstance(windows, Sequence) or not windows or not all(_is_window(window) for window in windows):
        raise ConfigurationError(f"{name} is {windows!r}; {remedy}")


def _is_window(window: object) -> bool:
    match window:
        case (int(limit), int() | float() as seconds):
            return is_number(limit) and limit >= 1 and is_number(seconds) and 0.001 <= seconds < math.inf
    return False


def _renew_locks() -> None:
    """Give a forked child locks of its own: threads that are gone may hold the parent's."""
    global _shared_lock
    _shared_lock = threading.Lock()
    for quota in list(_ALL):
        quota._lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_locks)


def __getattr__(name: str) -> Any:
    # Loaded when it is asked for.
    if name == "RedisQuota":
        from .quota_redis import RedisQuota

        return RedisQuota
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
