"""The two clients; what they share is in `base.py`."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from statsig_console_api.api import AsyncResources, Resources
from statsig_console_api.client import AsyncPages, Pages, Request, namespace
from statsig_console_api.types import UNSET, dump, given, short

from .base import BaseClient, Raw
from .config import Settings
from .errors import ArgumentTypeError, ArgumentValueError
from .pages import Answer, AsyncPageReader, SyncPageReader

if TYPE_CHECKING:
    from .contract import Violation
    from .project.bound import AsyncPlan, Plan
    from .project.history import Version
    from .project.pull import Pulled
    from .resources.dynamic_configs import AsyncDynamicConfigs, DynamicConfigs
    from .resources.gates import AsyncGates, Gates
    from .resources.reviews import AsyncReviewed, Reviewed
    from .resources.segments import AsyncSegments, Segments
    from .transport import AsyncClient, AsyncSender, AsyncTransport, BlockingClient, BlockingTransport, Sender, Wiring

P = ParamSpec("P")
T = TypeVar("T")

_PATH = re.compile(r"/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_DOTS = re.compile(r"/(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)


class Statsig(BaseClient["Sender", "BlockingTransport", "BlockingClient"], Resources):
    """The Console API, blocking; threads may share it.

    Every resource is an attribute: `statsig.gates.get("id")`. Use it in a `with` block, or call `close()`. After that,
    calls raise ClientClosedError.
    """

    _signs = ("handle_request", "__enter__")
    _awaits = False

    @staticmethod
    def _opener(
        settings: Settings,
        wiring: Callable[[], Wiring],
        transport: BlockingTransport | None,
        http_client: BlockingClient | None,
    ) -> Sender:
        # httpx takes longer to import than all the rest.
        from .transport import Sender

        return Sender(settings, wiring(), transport, http_client)

    def _answer(self, request: Request) -> Answer:
        if self._judge is None:
            return self._kept(self._connection.sender().send(request, self._settings))
        with self._judge.over(request, None if self._hooks is None else self._hooks.fire) as judged:
            return self._kept(judged(self._connection.sender().send(request, self._settings)))

    def call(self, request: Request, parse: Callable[[Any], T], /) -> T:
        """Send a request and parse the body of its answer; the methods of the resources do this.

        Args:
            request: What to send.
            parse: Reads the decoded body: a JSON value, text if it is CSV, None if it is empty.

        Raises:
            APIStatusError: The service refused.
            APIConnectionError: No answer came.
            APIResponseValidationError: The answer cannot be read.
        """
        return self._answer(request).read(parse)

    def list_pages(self, request: Request, parse: Callable[[Any], list[T]], /, *, max_items: int | None) -> Pages[T]:
        """A list that sends requests when it is read.

        Args:
            request: The request for its first page.
            parse: Reads the items of one page from the decoded body.
            max_items: Items after which to stop; None for all.

        Raises:
            ArgumentError: `max_items`, `page` or `limit` cannot be right.
        """
        self._check_list(request)
        return SyncPageReader(self._answer, request, parse, max_items)

    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """The result of a method, with the answer that it was read from: `statsig.raw(statsig.gates.get, "id")`.

        Args:
            method: A method of this client's resources that is not a list.
            *args: Its arguments.
            **kwargs: Its keywords.

        Raises:
            ArgumentTypeError: The method is a list, or not one of this client.
        """
        recording, record = self._recording(method)
        return Raw(recording(*args, **kwargs), record[-1])

    def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = UNSET) -> Any:
        """Send any request to the service, even one that this package does not know.

        A known operation takes its permits and is repeated as its own method would be.

        Args:
            method: The HTTP method, such as `GET`.
            path: The encoded path, such as `/console/v1/gates`.
            params: Query parameters; a list repeats its name, None is left out.
            json: The body, JSON values or models; UNSET for none.

        Returns:
            The decoded JSON; text if the answer is CSV, None if it is empty.

        Raises:
            ArgumentError: The method, the path or a value cannot be right; nothing was sent.
        """
        return self.call(_free_request(method, path, params, json), _as_it_is)

    @namespace
    def gates(self) -> Gates:
        """The gates operations; `gates.rules.edit` changes rules under guard."""
        from .resources.gates import Gates

        return Gates(self)

    @namespace
    def dynamic_configs(self) -> DynamicConfigs:
        """The dynamic configs operations; `dynamic_configs.rules.edit` changes rules under guard."""
        from .resources.dynamic_configs import DynamicConfigs

        return DynamicConfigs(self)

    @namespace
    def segments(self) -> Segments:
        """The segments operations, guarded editing of rules, and lists of ids of any size."""
        from .resources.segments import Segments

        return Segments(self, self._clock)

    @namespace
    def reviewed(self) -> Reviewed:
        """Propose a change, wait until its review is accepted, and commit it; see `Reviewed.__call__`."""
        from .resources.reviews import Reviewed

        return Reviewed(self, self._clock)

    def pull(
        self,
        path: str | PathLike[str],
        *,
        kinds: Sequence[str] | None = None,
        prune: bool = False,
        as_json: bool = False,
    ) -> Pulled:
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
        from .project.bound import carry_out, pulled

        return carry_out(pulled(path, kinds, prune=prune, as_json=as_json), self)

    def plan(
        self,
        path: str | PathLike[str],
        *,
        archive: bool = False,
        only: Sequence[str] = (),
        ids: Mapping[str, Mapping[str, str]] | None = None,
    ) -> Plan:
        """Compare files with the project and say what would have to change; nothing is written.

        Args:
            path: What `pull` wrote, a saved plan, or a file of decisions as `stale` proposes it.
            archive: Whether what has no file is archived instead of deleted, where its kind can be.
            only: Patterns such as `gates/checkout_*` of what to look at; empty for all.
            ids: Ids of the project for ids of the files, by kind.

        Raises:
            ProjectError: The files belong to another project, or something in them cannot be.
        """
        from .project.bound import Plan, carry_out, planned

        flow, home = planned(path, archive=archive, only=only, ids=ids)
        return Plan(carry_out(flow, self), self, home)

    def undo(self, run: str, path: str | PathLike[str] = ".") -> Plan:
        """Plan to take a run of `Plan.apply` back; what was changed since is left alone.

        Args:
            run: Its name, as its report has it.
            path: The folder of the files, or one above it.

        Raises:
            ProjectError: There is no such run, or it was of another project.
        """
        from .project.bound import Plan, carry_out, undoing

        flow, home = undoing(run, path)
        return Plan(carry_out(flow, self), self, home)

    def copy(
        self,
        names: Sequence[str],
        *,
        source: Statsig,
        disabled: bool = False,
        ids: Mapping[str, Mapping[str, str]] | None = None,
        path: str | PathLike[str] = ".",
    ) -> Plan:
        """Plan to copy entities of another project into this one.

        Args:
            names: Names such as `gates/new_checkout`; the id may have `*` and `?`.
            source: A client of the other project.
            disabled: Whether copies are disabled, where they can be.
            ids: Ids of this project for ids of the other, by kind.
            path: The folder that is to hold the run.

        Raises:
            ProjectError: One is not there, or names what this project does not have.
        """
        from .project.bound import Plan, carry_out, copying
        from .project.copies import picked

        tree = carry_out(picked(names, disabled=disabled), source)
        return Plan(carry_out(copying(tree, ids), self), self, Path(path))

    def stale(self, *, days: int = 30, refs: str | PathLike[str] | None = None) -> dict[str, Any]:
        """Propose what to do about gates that may have had their day; written to a file, `plan` takes it.

        Args:
            days: Days without a change after which a gate that is not checked is proposed.
            refs: A file of the names that code uses, one a line or the JSON of ld-find-code-refs.

        Returns:
            The project, and under `stale` for each gate a decision, `archive` or `keep`, and its reason.
        """
        from .project.bound import carry_out, looking_for_stale

        return carry_out(looking_for_stale(days, refs), self)

    def history(self, name: str, /) -> list[Version]:
        """The versions of an entity, the newest first, each with what it changed.

        Args:
            name: A name such as `gates/new_checkout`.
        """
        from .project.bound import carry_out, versions_of

        return carry_out(versions_of(name), self)

    def revert(self, name: str, /, *, version: int, path: str | PathLike[str] = ".") -> Plan:
        """Plan to put the writable fields of a version back; its notes say what cannot be brought back.

        Args:
            name: A name such as `gates/new_checkout`.
            version: The number of the version.
            path: The folder that is to hold the run.
        """
        from .project.bound import Plan, carry_out, reverting

        return Plan(carry_out(reverting(name, version), self), self, Path(path))

    def close(self) -> None:
        """Close what the client opened; a view closes nothing."""
        if not self._is_view and (left := self._connection.end()) is not None:
            left.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStatsig(BaseClient["AsyncSender", "AsyncTransport", "AsyncClient"], AsyncResources):
    """The Console API for async code.

    It has the names and arguments of Statsig. Use it in an `async with` block, or await `aclose()`. After that, calls
    raise ClientClosedError.
    """

    _signs = ("handle_async_request", "__aenter__")
    _awaits = True

    @staticmethod
    def _opener(
        settings: Settings,
        wiring: Callable[[], Wiring],
        transport: AsyncTransport | None,
        http_client: AsyncClient | None,
    ) -> AsyncSender:
        from .transport import AsyncSender

        return AsyncSender(settings, wiring(), transport, http_client)

    async def _answer(self, request: Request) -> Answer:
        if self._judge is None:
            return self._kept(await self._connection.sender().send(request, self._settings))
        news: list[Violation] = []
        hooks = self._hooks
        try:
            with self._judge.over(request, news.append) as judged:
                return self._kept(judged(await self._connection.sender().send(request, self._settings)))
        finally:
            if hooks is not None:
                for violation in news:
                    await hooks.fire_async(violation)

    async def call(self, request: Request, parse: Callable[[Any], T], /) -> T:
        """Send a request and parse the body of its answer; see `Statsig.call`."""
        return (await self._answer(request)).read(parse)

    def list_pages(
        self, request: Request, parse: Callable[[Any], list[T]], /, *, max_items: int | None
    ) -> AsyncPages[T]:
        """A list that sends requests when it is read; see `Statsig.list_pages`."""
        self._check_list(request)
        return AsyncPageReader(self._answer, request, parse, max_items)

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """The result of a method, with the answer that it was read from; see `Statsig.raw`."""
        recording, record = self._recording(method)
        return Raw(await recording(*args, **kwargs), record[-1])

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = UNSET
    ) -> Any:
        """Send any request to the service; see `Statsig.request`."""
        return await self.call(_free_request(method, path, params, json), _as_it_is)

    @namespace
    def gates(self) -> AsyncGates:
        """The gates operations; `gates.rules.edit` changes rules under guard."""
        from .resources.gates import AsyncGates

        return AsyncGates(self)

    @namespace
    def dynamic_configs(self) -> AsyncDynamicConfigs:
        """The dynamic configs operations; `dynamic_configs.rules.edit` changes rules under guard."""
        from .resources.dynamic_configs import AsyncDynamicConfigs

        return AsyncDynamicConfigs(self)

    @namespace
    def segments(self) -> AsyncSegments:
        """The segments operations, guarded editing of rules, and lists of ids of any size."""
        from .resources.segments import AsyncSegments

        return AsyncSegments(self, self._clock)

    @namespace
    def reviewed(self) -> AsyncReviewed:
        """Propose a change, wait until its review is accepted, and commit it; see `Reviewed.__call__`."""
        from .resources.reviews import AsyncReviewed

        return AsyncReviewed(self, self._clock)

    async def pull(
        self,
        path: str | PathLike[str],
        *,
        kinds: Sequence[str] | None = None,
        prune: bool = False,
        as_json: bool = False,
    ) -> Pulled:
        """Write the project to files; see `Statsig.pull`."""
        from .project.bound import carry_out_async, pulled

        return await carry_out_async(pulled(path, kinds, prune=prune, as_json=as_json), self)

    async def plan(
        self,
        path: str | PathLike[str],
        *,
        archive: bool = False,
        only: Sequence[str] = (),
        ids: Mapping[str, Mapping[str, str]] | None = None,
    ) -> AsyncPlan:
        """Compare files with the project; see `Statsig.plan`."""
        from .project.bound import AsyncPlan, carry_out_async, planned

        flow, home = planned(path, archive=archive, only=only, ids=ids)
        return AsyncPlan(await carry_out_async(flow, self), self, home)

    async def undo(self, run: str, path: str | PathLike[str] = ".") -> AsyncPlan:
        """Plan to take a run back; see `Statsig.undo`."""
        from .project.bound import AsyncPlan, carry_out_async, undoing

        flow, home = undoing(run, path)
        return AsyncPlan(await carry_out_async(flow, self), self, home)

    async def copy(
        self,
        names: Sequence[str],
        *,
        source: AsyncStatsig,
        disabled: bool = False,
        ids: Mapping[str, Mapping[str, str]] | None = None,
        path: str | PathLike[str] = ".",
    ) -> AsyncPlan:
        """Plan to copy entities of another project into this one; see `Statsig.copy`."""
        from .project.bound import AsyncPlan, carry_out_async, copying
        from .project.copies import picked

        tree = await carry_out_async(picked(names, disabled=disabled), source)
        return AsyncPlan(await carry_out_async(copying(tree, ids), self), self, Path(path))

    async def stale(self, *, days: int = 30, refs: str | PathLike[str] | None = None) -> dict[str, Any]:
        """Propose what to do about gates that may have had their day; see `Statsig.stale`."""
        from .project.bound import carry_out_async, looking_for_stale

        return await carry_out_async(looking_for_stale(days, refs), self)

    async def history(self, name: str, /) -> list[Version]:
        """The versions of an entity; see `Statsig.history`."""
        from .project.bound import carry_out_async, versions_of

        return await carry_out_async(versions_of(name), self)

    async def revert(self, name: str, /, *, version: int, path: str | PathLike[str] = ".") -> AsyncPlan:
        """Plan to put a version back; see `Statsig.revert`."""
        from .project.bound import AsyncPlan, carry_out_async, reverting

        return AsyncPlan(await carry_out_async(reverting(name, version), self), self, Path(path))

    async def aclose(self) -> None:
        """Close what the client opened; a view closes nothing."""
        if not self._is_view and (left := self._connection.end()) is not None:
            await left.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _as_it_is(body: Any) -> Any:
    return body


def _free_request(method: str, path: str, params: Mapping[str, Any] | None, json: Any) -> Request:
    for name, value in (("method", method), ("path", path)):
        if not isinstance(value, str):
            raise ArgumentTypeError(f"{name} is {short(value)}; pass a string")
    if not (method.isascii() and method.isalpha()):
        raise ArgumentValueError(f"method is {method!r}; pass the name of an HTTP method, such as 'GET'")
    if params is not None and not isinstance(params, Mapping):
        raise ArgumentTypeError(f"params is {short(params)}; pass a dict of query parameters")
    if not _PATH.fullmatch(path) or _DOTS.search(path):
        raise ArgumentValueError(
            f"path is {path!r}; pass an encoded path such as '/console/v1/gates', without host or dot segments, "
            "and the query as params"
        )
    from .document import operation_at

    known = operation_at(method.upper(), path)
    if known:
        known.check_body(json)
    body = json if json is UNSET else dump(json, writing=True, place="json")
    return Request(known.name if known else "request", method.upper(), path, given(*(params or {}).items()), body)
