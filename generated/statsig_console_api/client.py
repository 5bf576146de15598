"""What an operation is, what it sends and receives, and what a client offers to carry it out."""

from __future__ import annotations

import inspect
import sys
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from functools import cached_property, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Protocol, TypeVar

from attrs import evolve, field, frozen

from . import models
from .errors import ArgumentTypeError, ArgumentValueError
from .types import UNSET, Model, check_places, short

if TYPE_CHECKING:
    from .arguments import Argument, Details, Type

T = TypeVar("T")


@frozen
class Request:
    """One request, before a client adds its host, key and headers.

    Args:
        operation: The public name, such as `gates.get`.
        method: The HTTP method.
        path: The encoded path.
        query: Query parameters as JSON values.
        body: The JSON body, or UNSET for none.
        parts: The parts of a multipart body by their name, text or files; None where the body is JSON.
        paged: Whether the service takes `page` here.
        cursor: The query parameter that takes the cursor of the next page, where there is one.
        identity: The attributes that together identify an item of the list: none for plain values, which identify
            themselves; None where nothing is known to.
    """

    operation: str
    method: str
    path: str
    query: Mapping[str, Any] = field(factory=dict)
    body: Any = UNSET
    paged: bool = False
    cursor: str | None = None
    identity: tuple[str, ...] | None = None
    parts: tuple[tuple[str, Any], ...] | None = None

    def at_page(self, number: int) -> Request:
        """The same request for another page, counted from 1."""
        return evolve(self, query={**self.query, "page": number})

    def after(self, cursor: str) -> Request:
        """The same request for the page that a cursor of the service stands for."""
        return evolve(self, query={**self.query, str(self.cursor): cursor})


@frozen
class Response:
    """What came back, without the key: safe to log and to pickle.

    Args:
        status_code: The HTTP status.
        headers: The response headers by lower-case name, secrets redacted.
        body: The text of the body, secrets redacted.
        elapsed: Seconds from sending the request to the last byte of the answer.
    """

    status_code: int
    headers: Mapping[str, str]
    body: str
    elapsed: float


@frozen(repr=False)
class Page(Generic[T]):
    """One page of a list; a loop over it gives its items, and asks for no further page.

    Args:
        items: The entities of the page, as the service ordered them.
        pagination: What the service says of the page; None where it says nothing.
        response: The answer the page came in.
    """

    items: list[T]
    pagination: models.Pagination | None
    response: Response

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        said = {name: getattr(self.pagination, name, None) for name in ("page_number", "total_items", "next_page")}
        number = f" {said['page_number']}" if said["page_number"] else ""
        of = f" of {said['total_items']}" if said["total_items"] else ""
        kinds = " or ".join(sorted({type(item).__name__ for item in self.items}))
        more = "; more pages follow" if said["next_page"] else ""
        return f"<Page{number}: {len(self.items)}{of} items{f', {kinds}' if kinds else ''}{more}>"

    def _repr_html_(self) -> str:
        """The items as a table, for notebooks."""
        shown = [dict(item._shown()) if isinstance(item, Model) else {"": item} for item in self.items]
        plain = [name for row in shown for name, value in row.items() if isinstance(value, (str, int, float))]
        columns = list(dict.fromkeys(plain))[:_MOST_COLUMNS]
        return html_table(columns, ([row.get(name, "") for name in columns] for row in shown), repr(self))


_MOST_COLUMNS = 8


def html_table(columns: Iterable[str], rows: Iterable[Iterable[Any]], caption: str = "") -> str:
    """A table for notebooks; whatever the values hold is shown as text.

    Args:
        columns: The headings.
        rows: The values of each row.
        caption: What it shows, in a line.
    """
    from html import escape

    def line(cells: Iterable[Any], tag: str) -> str:
        texts = (cell if isinstance(cell, str) else short(cell) for cell in cells)
        return f"<tr>{''.join(f'<{tag}>{escape(text)}</{tag}>' for text in texts)}</tr>"

    body = "".join(line(row, "td") for row in rows)
    head = f"<caption>{escape(caption)}</caption><thead>{line(columns, 'th')}</thead>"
    return f"<table>{head}<tbody>{body}</tbody></table>"


class Pages(ABC, Generic[T]):
    """A list that is read page by page while you loop over its items."""

    @abstractmethod
    def __iter__(self) -> Iterator[T]:
        """Every item; a page is fetched when the loop gets there."""

    @abstractmethod
    def pages(self) -> Iterator[Page[T]]:
        """The pages one after another, as the service cuts them."""

    @abstractmethod
    def first_page(self) -> Page[T]:
        """The first page alone: one request."""


class AsyncPages(ABC, Generic[T]):
    """A list that is read page by page while you loop over its items; awaiting it gives the first page."""

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T]:
        """Every item; a page is fetched when the loop gets there."""

    @abstractmethod
    def __await__(self) -> Generator[Any, None, Page[T]]:
        """The first page alone: one request."""

    @abstractmethod
    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages one after another, as the service cuts them."""

    @abstractmethod
    async def first_page(self) -> Page[T]:
        """The first page alone: one request."""


class Caller(Protocol):
    """What the blocking namespaces need from a client."""

    def call(self, request: Request, parse: Callable[[Any], T], /) -> T:
        """Send the request and parse the decoded body of its answer."""
        ...

    def list_pages(self, request: Request, parse: Callable[[Any], list[T]], /, *, max_items: int | None) -> Pages[T]:
        """A list whose pages `parse` reads; sends nothing yet."""
        ...


class AsyncCaller(Protocol):
    """What the async namespaces need from a client."""

    async def call(self, request: Request, parse: Callable[[Any], T], /) -> T:
        """Send the request and parse the decoded body of its answer."""
        ...

    def list_pages(
        self, request: Request, parse: Callable[[Any], list[T]], /, *, max_items: int | None
    ) -> AsyncPages[T]:
        """A list whose pages `parse` reads; sends nothing yet."""
        ...


@frozen
class Operation:
    """One operation of the API; its module is loaded when it parses.

    Args:
        name: The public name, such as `gates.rules.add`.
        method: The HTTP method.
        path: The path as documented, with `{…}` for its parameters.
        summary: What it does, in a line.
        deprecated: Whether the document has dropped it.
        mutation: Whether it may change something.
        module: Where its code is.
    """

    name: str
    method: str
    path: str
    summary: str
    module: str = field(repr=False)
    deprecated: bool = False

    @property
    def mutation(self) -> bool:
        """Whether it may change something: all but GET."""
        return self.method != "GET"

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """Its arguments, in the order of the method's signature."""
        return self._details().arguments

    @property
    def pages(self) -> Literal["none", "numbered", "cursor"]:
        """How its list is cut: by page numbers, by cursors, or not at all."""
        return self._details().pages

    @property
    def listing(self) -> bool:
        """Whether its method gives a list that is read page by page."""
        return self._details().listing

    @property
    def body(self) -> Type | None:
        """The type of its whole JSON body; None where it takes none."""
        return self._details().body

    @property
    def answer(self) -> Type:
        """The type of what its method gives; of a list that of its items."""
        return self._details().answer

    def _details(self) -> Details:
        from .arguments import details

        return details(self.name)

    def parse(self, status: int, body: Any) -> Any:
        """What the client's method gives for this answer.

        Args:
            status: The HTTP status, 200 to 299.
            body: The decoded JSON, or the text of a CSV answer.

        Raises:
            ArgumentValueError: The status is no success; `statsig_console.error_for` makes its error.
        """
        if not 200 <= status <= 299:
            raise ArgumentValueError(
                f"{self.name} with status {status} is an error; pass it to statsig_console.error_for"
            )
        return import_module(self.module, __package__).parse(body)

    def check_body(self, body: Any) -> None:
        """Refuse a body with something in it that is another thing than its place takes; see `types.check_places`.

        Raises:
            ArgumentTypeError: The service would ignore a part of what is meant.
        """
        check_places(getattr(import_module(self.module, __package__), "PLACES", {}), body)


def _explain_arguments(method: Callable[..., Any]) -> Callable[..., Any]:
    """Say which argument is wrong by the name that users know the method by, and what to do about it."""

    @wraps(method)
    def call(self: Namespace, *args: Any, **kwargs: Any) -> Any:
        try:
            return method(self, *args, **kwargs)
        except TypeError:
            problem = argument_problem(list(inspect.signature(method).parameters.values())[1:], args, kwargs)
            if problem is None:
                raise
        raise ArgumentTypeError(f"{self._name}.{method.__name__}() {problem}")

    if inspect.iscoroutinefunction(method):
        _mark_coroutine_function(call)
    call.__signature__ = ShortSignature.of(method)  # type: ignore[attr-defined]
    return call


class ShortSignature(inspect.Signature):
    """A signature that prints for people: an argument a line, types in short form; read when it is first looked at."""

    __slots__ = ("_method",)
    _method: Callable[..., Any]

    @classmethod
    def of(cls, method: Callable[..., Any]) -> ShortSignature:
        """That of a method."""
        self = cls.__new__(cls)
        self._method = method
        return self

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What `inspect` knows of the method, when it is first asked for."""
            if name not in ("_parameters", "_return_annotation"):
                raise AttributeError(name)
            known = inspect.signature(self._method)
            inspect.Signature.__init__(self, list(known.parameters.values()), return_annotation=known.return_annotation)
            return getattr(self, name)

    def __str__(self) -> str:
        lines: list[str] = []
        by_position = by_name = False
        for each in self.parameters.values():
            if by_position and each.kind is not inspect.Parameter.POSITIONAL_ONLY:
                lines.append("/")
            if each.kind is inspect.Parameter.KEYWORD_ONLY and not by_name:
                lines.append("*")
            by_position = each.kind is inspect.Parameter.POSITIONAL_ONLY
            by_name = by_name or each.kind is inspect.Parameter.KEYWORD_ONLY
            lines.append(_short_form(each))
        lines += ["/"] if by_position else []
        inside = "".join(f"\n    {line}," for line in lines) + ("\n" if lines else "")
        return f"({inside}) -> {_short_type(self.return_annotation)}"

    def format(self, *, max_width: int | None = None) -> str:
        """The same text, however wide."""
        return str(self)


def _short_form(parameter: inspect.Parameter) -> str:
    """A parameter as people read it: `rules: GateRules = UNSET`."""
    name = f"**{parameter.name}" if parameter.kind is inspect.Parameter.VAR_KEYWORD else parameter.name
    if parameter.annotation is inspect.Parameter.empty:
        return name
    kind = _short_type(parameter.annotation)
    if parameter.default is inspect.Parameter.empty:
        return f"{name}: {kind}"
    return f"{name}: {kind.removesuffix(' | Unset')} = {parameter.default!r}"


def _short_type(annotation: Any) -> str:
    """A type without the modules that it is from."""
    return str(annotation).replace("models.", "").replace("builtins.", "")


def _mark_coroutine_function(call: Any) -> None:
    """Let `inspect` and `unittest.mock` know that what it gives is to be awaited."""
    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(call)
    elif "asyncio" in sys.modules:
        # Whoever has an event loop, or a mock, has loaded it; blocking clients do without.
        from asyncio import coroutines

        call._is_coroutine = coroutines._is_coroutine  # type: ignore[attr-defined]


def argument_problem(
    parameters: list[inspect.Parameter], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> str | None:
    """What is wrong with the arguments; None if they are right, or not for us to say."""
    takes_any = any(each.kind is inspect.Parameter.VAR_KEYWORD for each in parameters)
    parameters = [each for each in parameters if each.kind is not inspect.Parameter.VAR_KEYWORD]
    by_name = [each.name for each in parameters if each.kind is inspect.Parameter.KEYWORD_ONLY]
    by_position = [each.name for each in parameters if each.name not in by_name]
    for name in kwargs:
        if name in by_position:
            return f"takes {name} by position, without its name"
        if name not in by_name and not takes_any:
            # It takes long to load, and few calls get here.
            from difflib import get_close_matches

            near = get_close_matches(name, by_name, 1)
            remedy = f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(by_position + by_name) or 'none'}"
            return f"has no argument {name!r}; {remedy}"
    if len(args) > len(by_position):
        first = f"only {' and '.join(by_position)}" if by_position else "nothing"
        return f"takes {first} by position; name the others" + (f", as {by_name[0]}=…" if by_name else "")
    missing = [each.name for each in parameters if each.default is inspect.Parameter.empty and each.name not in kwargs]
    lacks = [f"{name}=…" if name in by_name else name for name in missing if name not in by_position[: len(args)]]
    return f"needs {' and '.join(lacks)}" if lacks else None


class namespace(cached_property[T]):
    """A property that makes the operations of a resource when it is first touched; on the class it gives their class.

    So `unittest.mock.create_autospec(Statsig)` knows every operation and its arguments.
    """

    if not TYPE_CHECKING:

        def __get__(self, instance: object | None, owner: type[Any] | None = None) -> Any:
            if instance is None:
                return type(self.func(_Nobody()))
            return super().__get__(instance, owner)


class _Nobody:
    """In a client's place where only the class of a namespace is asked for."""

    def __getattr__(self, name: str) -> None:
        return None


class Namespace:
    """The operations of one resource, carried out by a client; a subclass says what users call it."""

    _name: ClassVar[str] = ""

    def __repr__(self) -> str:
        return f"<the {self._name} operations>"

    def __init_subclass__(cls, *, name: str = "") -> None:
        cls._name = name or cls._name
        for method, member in list(vars(cls).items()):
            if inspect.isfunction(member) and not method.startswith("_"):
                setattr(cls, method, _explain_arguments(member))
