"""What both clients share: their settings, their views, and the connection that the first call opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, ParamSpec, Self, TypeAlias, TypeVar

from attrs import frozen

from statsig_console_api.client import Namespace, Request, Response
from statsig_console_api.types import UNSET, Unset

# A package that loads its modules when they are asked for; type hints do that too.
from . import contract as contracts
from .config import (
    DEFAULT_KEEPALIVE,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_MAX_WAIT,
    Settings,
)
from .errors import ArgumentTypeError, ClientClosedError, ConfigurationError
from .events import CallEvent, Hook, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent, log_as_asked
from .pages import Answer
from .quota import Quota, shared_quota
from .retry import TimeSource

if TYPE_CHECKING:
    from .transport import Wiring

P = ParamSpec("P")
T = TypeVar("T")
SenderT = TypeVar("SenderT")
TransportT = TypeVar("TransportT")
ClientT = TypeVar("ClientT")
PlanT = TypeVar("PlanT")
PulledT = TypeVar("PulledT")
StaleT = TypeVar("StaleT")
HistoryT = TypeVar("HistoryT")

FilePath: TypeAlias = str | PathLike[str]
Ids: TypeAlias = Mapping[str, Mapping[str, str]]
"""For each kind ids of the files, or of the other project, and what they are in this project."""


@frozen
class Raw(Generic[T]):
    """The result of a method, with the answer that it was read from.

    Args:
        value: The result of the method.
        response: The answer; of several, the last.
    """

    value: T
    response: Response


class _Connection(Generic[SenderT]):
    """The connection that a client and its views share; the first call opens it."""

    def __init__(self, open_sender: Callable[[], SenderT], unopened: Any) -> None:
        self._open = open_sender
        self._unopened = unopened
        self._closed = False
        # Filled by setdefault, which is atomic: there is no lock that a fork could leave behind.
        self._senders: dict[str, SenderT] = {}

    def sender(self) -> SenderT:
        if self._closed:
            raise ClientClosedError("this client is closed; create another, or keep it open for as long as you use it")
        return self._senders.get("one") or self._senders.setdefault("one", self._open())

    def end(self) -> Any:
        """What has to be closed, None for nothing: the sender, or the transport that was never used."""
        if self._closed:
            return None
        self._closed = True
        return self._senders.get("one", self._unopened)


class BaseClient(Generic[SenderT, TransportT, ClientT]):
    """The part that both clients share."""

    _opener: ClassVar[Callable[..., Any]]
    _signs: ClassVar[tuple[str, str]]
    _awaits: ClassVar[bool]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        api_version: str = "20240601",
        timeout: float | None = 60.0,
        max_wait: float = DEFAULT_MAX_WAIT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        keepalive: float = DEFAULT_KEEPALIVE,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        quota: Quota | None = None,
        respect_reviews: bool | str | None = None,
        contract: contracts.Mode = "off",
        contract_values: bool = False,
        on_request: Hook[RequestEvent] | None = None,
        on_response: Hook[ResponseEvent] | None = None,
        on_retry: Hook[RetryEvent] | None = None,
        on_wait: Hook[WaitEvent] | None = None,
        on_end: Hook[CallEvent] | None = None,
        on_violation: Hook[contracts.Violation] | None = None,
        allow_http: bool = False,
        transport: TransportT | None = None,
        http_client: ClientT | None = None,
        _clock: TimeSource | None = None,
    ) -> None:
        """A client that connects when it is first used.

        Args:
            api_key: The Console API key; else STATSIG_CONSOLE_KEY, STATSIG_CONSOLE_API_KEY or STATSIG_API_KEY of the
                environment.
            base_url: Scheme, host and path prefix of the service; else STATSIG_CONSOLE_URL of the environment, else the
                public service. `http://` is for loopback, unless `allow_http` is True.
            api_version: The version of the API to ask for.
            timeout: Seconds for each of connect, read, write and a free connection, and for one attempt as a whole,
                which is checked as its body comes in; None for no limit.
            max_wait: Seconds that one call may wait in all: for the quota, for Retry-After and between attempts.
            max_retries: Attempts of one call after its first. Reads and idempotent changes are repeated after a 429,
                502, 503 or 504, a broken connection or a timeout; other changes only if they cannot have been made.
            keepalive: Seconds that an idle connection is kept; 0 for a new connection each time.
            max_response_bytes: Bytes that the decoded body of an answer may have; a longer one is an error.
            quota: Gives the permits; by default, all clients of this process with the same key and host share one.
            respect_reviews: True makes changes subject to the project's review settings; a string is sent as it is;
                None and False send nothing.
            contract: `warn` reports each place where a request or an answer departs from the published document,
                `strict` raises an error too, `off` checks nothing. Needs the extra `contract`.
            contract_values: Whether reports hold the values, and not their shapes alone; keys are redacted.
            on_request: Is called with a RequestEvent before each attempt. For AsyncStatsig hooks may be async; what a
                hook raises is logged.
            on_response: Is called with a ResponseEvent after each attempt.
            on_retry: Is called with a RetryEvent when an attempt is to be repeated.
            on_wait: Is called with a WaitEvent before each wait.
            on_end: Is called with a CallEvent when a call is over, with all its attempts and waits;
                `otel.Telemetry()` makes spans and metrics of it.
            on_violation: Is called with a `contract.Violation` where a request or an answer departs from the document.
            allow_http: Whether `http://` may go to other machines, with the key in clear text.
            transport: An httpx transport to send through, closed with the client.
            http_client: An httpx client to send through, which stays open; `timeout` holds for it too.

        Raises:
            ConfigurationError: There is no key, or a setting cannot be right.
        """
        log_as_asked()
        if transport is not None and http_client is not None:
            raise ConfigurationError("transport and http_client are both given; an http_client has its own transport")
        self._settings = Settings.resolve(
            api_key,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_wait=max_wait,
            max_retries=max_retries,
            keepalive=keepalive,
            max_response_bytes=max_response_bytes,
            respect_reviews=respect_reviews,
            allow_http=allow_http,
        )
        if quota is not None and not (hasattr(quota, "take") and hasattr(quota, "hold")):
            raise ConfigurationError(f"quota is {quota!r}; pass a Quota, or None for the one that clients share")
        for name, given_one, sign in zip(
            ("transport", "http_client"), (transport, http_client), self._signs, strict=True
        ):
            if given_one is not None and not hasattr(given_one, sign):
                raise ConfigurationError(f"{name} is {given_one!r}, which {type(self).__name__} cannot use: no {sign}")
        hooks = {
            "on_request": on_request,
            "on_response": on_response,
            "on_retry": on_retry,
            "on_wait": on_wait,
            "on_end": on_end,
            "on_violation": on_violation,
        }
        self._quota = quota
        self._clock = _clock
        self._hooks = _hooks(hooks, awaiting=self._awaits)
        self._judge = _judge(contract, contract_values, self._settings)
        wiring = partial(_wire, self._settings, self._hooks, _clock, quota)
        opening = partial(self._opener, self._settings, wiring, transport, http_client)
        self._connection: _Connection[SenderT] = _Connection(opening, transport)
        self._is_view = False
        self._record: list[Response] | None = None

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        max_wait: float | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        repeat: bool | Unset | None = UNSET,
        bulk: bool | Unset = UNSET,
        respect_reviews: bool | str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Self:
        """A view of this client with other settings, over the same connection; closing it closes nothing.

        Args:
            timeout: As for the client.
            max_wait: As for the client.
            max_retries: As for the client.
            max_response_bytes: As for the client.
            repeat: Whether a call may be repeated after it may have been carried out; None decides by operation.
            bulk: Whether the calls leave a share of the quota to other calls.
            respect_reviews: As for the client.
            extra_headers: Headers to add or replace; the key's header is not among them.
            extra_query: Query parameters to add or replace.
            extra_body: Fields to add or replace in a body that is a JSON object or multipart, or that is missing.

        Raises:
            ConfigurationError: A setting cannot be right.
        """
        view = self._view()
        view._settings = self._settings.varied(
            timeout=timeout,
            max_wait=max_wait,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            repeat=repeat,
            bulk=bulk,
            respect_reviews=respect_reviews,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
        )
        return view

    @property
    def quota(self) -> Quota:
        """The quota of this client: `statsig.quota.forecast(mutations=1000)` gives seconds."""
        return _quota_of(self._settings, self._quota)

    def _view(self) -> Self:
        view = object.__new__(type(self))
        # Namespaces are bound to their client; the view makes its own.
        vars(view).update((name, value) for name, value in vars(self).items() if not isinstance(value, Namespace))
        view._is_view = True
        return view

    def _recording(self, method: Callable[P, T]) -> tuple[Callable[P, T], list[Response]]:
        """The method on a view that records answers, and the record."""
        namespace = getattr(method, "__self__", None)
        if not isinstance(namespace, Namespace) or getattr(namespace, "_caller", None) is not self:
            raise ArgumentTypeError(
                f"raw() got {method!r}; pass a method of the client you call raw() on, such as gates.get"
            )
        view = self._view()
        view._record = []
        kind: Any = type(namespace)
        bound: Callable[P, T] = getattr(kind(view), method.__name__)
        return bound, view._record

    def _kept(self, answer: Answer) -> Answer:
        if self._record is not None:
            self._record.append(answer.response)
        return answer

    def _check_list(self, request: Request) -> None:
        if self._record is not None:
            raise ArgumentTypeError(
                f"raw() cannot take {request.operation}, a list; {request.operation}(…).first_page() has the response"
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise ArgumentTypeError(
            f"{type(self).__name__} is not copied or pickled; create one where it is used, or with_options()"
        )


class ProjectFiles(Generic[PlanT, PulledT, StaleT, HistoryT]):
    """A project as files; a blocking client gives what an async one lets you await."""

    def pull(
        self,
        path: FilePath,
        *,
        kinds: Sequence[str] | None = None,
        prune: bool = False,
        as_json: bool = False,
    ) -> PulledT:
        """Write the project to files, one for each entity, with its writable fields alone.

        What a person wrote into a file, comments and order too, stays where it means the same.

        Args:
            path: The folder, or one `.yaml` or `.json` file for all.
            kinds: What to read, such as `["gates", "segments"]`; None for the kinds of `statsig.yaml`, or all.
            prune: Whether to remove files whose entity is not in the project.
            as_json: Whether new files are JSON.

        Raises:
            ProjectError: The files belong to another project, or cannot be read.
        """
        found: PulledT = self._of_files("pulled", path, kinds, prune=prune, as_json=as_json)
        return found

    def plan(self, path: FilePath, *, archive: bool = False, only: Sequence[str] = (), ids: Ids | None = None) -> PlanT:
        """Compare files with the project and say what would have to change; nothing is written.

        Args:
            path: What `pull` wrote, a saved plan, or a file of decisions as `stale` proposes it.
            archive: Whether what has no file is archived instead of deleted, where its kind can be.
            only: Patterns such as `gates/checkout_*` of what to look at; empty for all.
            ids: Ids of the project for ids of the files, by kind.

        Raises:
            ProjectError: The files belong to another project, or something in them cannot be.
        """
        found: PlanT = self._of_files("planned", path, archive=archive, only=only, ids=ids)
        return found

    def undo(self, run: str, path: FilePath = ".") -> PlanT:
        """Plan to take a run of `Plan.apply` back; what was changed since is left alone, and noted.

        Args:
            run: Its name, as its report has it.
            path: The folder of the files, or one above it.

        Raises:
            ProjectError: There is no such run, or it was of another project.
        """
        found: PlanT = self._of_files("undoing", run, path)
        return found

    def copy(
        self,
        names: Sequence[str],
        *,
        source: Self,
        disabled: bool = False,
        ids: Ids | None = None,
        path: FilePath = ".",
    ) -> PlanT:
        """Plan to copy entities of another project into this one.

        Args:
            names: Names such as `gates/new_checkout`; the id may have `*` and `?`.
            source: A client of the other project.
            disabled: Whether copies are disabled, where they can be.
            ids: Ids of this project for ids of the other, by kind.
            path: The folder that is to hold the run.

        Raises:
            ProjectError: One is not there, or names what this project does not have; all of that is listed.
        """
        found: PlanT = self._of_files("copying", source, names, disabled=disabled, ids=ids, path=path)
        return found

    def stale(self, *, days: int = 30, refs: FilePath | None = None) -> StaleT:
        """Propose what to do about gates that may have had their day; written to a file, `plan` takes it.

        Args:
            days: Days without a change after which a gate that is not checked is proposed.
            refs: A file of the names that code uses, one a line or the JSON of ld-find-code-refs.

        Returns:
            The project, and under `stale` for each gate a decision, `archive` or `keep`, and its reason.
        """
        found: StaleT = self._of_files("proposing", days, refs)
        return found

    def history(self, name: str, /) -> HistoryT:
        """Read the versions of an entity, the newest first, each with what it changed.

        Args:
            name: A name such as `gates/new_checkout`.
        """
        found: HistoryT = self._of_files("versions", name)
        return found

    def revert(self, name: str, /, *, version: int, path: FilePath = ".") -> PlanT:
        """Plan to put the writable fields of a version back; its notes say what cannot be brought back.

        Args:
            name: A name such as `gates/new_checkout`.
            version: The number of the version.
            path: The folder that is to hold the run.
        """
        found: PlanT = self._of_files("reverting", name, version, path)
        return found

    def _of_files(self, job: str, *arguments: Any, **options: Any) -> Any:
        from .project import bound

        return bound.carried_out(getattr(bound, job)(self, *arguments, **options), self)


def _hooks(given_ones: dict[str, Hook[Any] | None], *, awaiting: bool) -> Hooks | None:
    if all(hook is None for hook in given_ones.values()):
        return None
    return Hooks(given_ones, awaiting=awaiting)


def _judge(mode: contracts.Mode, values: bool, settings: Settings) -> contracts.Judge | None:
    return None if mode == "off" else contracts.Judge(mode, values=values, redact=settings.key.redact)


def _quota_of(settings: Settings, quota: Quota | None) -> Quota:
    if quota is not None:
        return quota
    return shared_quota(settings.key.digest(), settings.host)


def _wire(settings: Settings, hooks: Hooks | None, clock: TimeSource | None, quota: Quota | None) -> Wiring:
    from .transport import Wiring

    return Wiring(hooks or Hooks({}, awaiting=True), clock or TimeSource(), _quota_of(settings, quota))
