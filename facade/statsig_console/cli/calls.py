"""Carry out the command of an operation: build its request, show it or ask, send it, print what comes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from attrs import frozen

from statsig_console_api.api import Resources
from statsig_console_api.client import Request
from statsig_console_api.errors import ArgumentError
from statsig_console_api.types import UNSET, segment, short

from .options import Flag, flags_of, is_destructive, page_size
from .problems import DONE, WARNED, Exit, Reporter, UsageProblem, with_flags
from .values import fields_of, structure, value_of

if TYPE_CHECKING:
    import click

    from statsig_console_api.client import Operation


@frozen
class Call:
    """What a command is about to send.

    Args:
        request: The request; of a list that for its first page.
        parse: Reads the decoded body of its answer.
        listing: Whether it is a list that is read page by page.
        max_items: Items after which a list ends; None for all.
    """

    request: Request
    parse: Callable[[Any], Any]
    listing: bool = False
    max_items: int | None = None

    def send(self, client: Any) -> Any:
        """What the operation's method gives."""
        if self.listing:
            return client.list_pages(self.request, self.parse, max_items=self.max_items)
        return client.call(self.request, self.parse)


class _Built(Exception):
    def __init__(self, call: Call) -> None:
        super().__init__(call)
        self.call = call


def _send_nothing(request: Request) -> Any:
    raise AssertionError(f"{request.operation} was to be built, not sent")


class _Builder(Resources):
    """A client that sends nothing: it gives back what a method would send."""

    def call(self, request: Request, parse: Callable[[Any], Any], /) -> Any:
        raise _Built(Call(request, parse))

    def list_pages(self, request: Request, parse: Callable[[Any], Any], /, *, max_items: int | None) -> Any:
        from statsig_console.pages import SyncPageReader

        # What a list refuses is refused here, too.
        SyncPageReader(_send_nothing, request, parse, max_items)
        raise _Built(Call(request, parse, True, max_items))


@frozen
class Words:
    """What a command was given, without its ids.

    Args:
        operation: Its operation.
        keywords: The values of the method's keywords.
        body: The body where it is passed as a whole; else UNSET.
        unknown: Fields of the body that the document does not know.
        limit: Items after which a list ends.
        validate: Whether the document judges the request.
        raw: Whether words that the document does not list are taken.
    """

    operation: Operation
    keywords: Mapping[str, Any]
    body: Any
    unknown: Mapping[str, Any]
    limit: int | None
    validate: bool
    raw: bool

    def call(self, ids: Sequence[str]) -> Call:
        """The call for these values of the path.

        Raises:
            UsageProblem: The document refuses it.
            ArgumentError: A value cannot be sent.
        """
        try:
            return self._call(ids)
        except ArgumentError as error:
            flags = {
                each.argument.name: each.key.upper() if each.group == "arguments" else each.flag
                for each in flags_of(self.operation)
                if each.argument
            }
            raise type(error)(with_flags(str(error), flags)) from None

    def _call(self, ids: Sequence[str]) -> Call:
        self._check_path(ids)
        unjudged = self._unjudged(ids)
        if not self.validate:
            return unjudged
        if unjudged.request.body is not UNSET:
            # Before the method looks at it, as the document names the field as the body does.
            judge(self.operation, unjudged.request, raw=self.raw)
        positional = [*ids] if self.body is UNSET else [*ids, self.body]
        keywords = dict(self.keywords)
        if self.operation.listing:
            keywords["max_items"] = self.limit
        return built(self.operation.name, *positional, **keywords)

    def _check_path(self, ids: Sequence[str]) -> None:
        for argument, value in zip(_path(self.operation), ids, strict=True):
            value_of([value], argument.type, argument.name.upper(), raw=self.raw)

    def _unjudged(self, ids: Sequence[str]) -> Call:
        """The same request, put together from the values as they are."""
        from importlib import import_module

        path = self.operation.path
        for argument, value in zip(_path(self.operation), ids, strict=True):
            path = path.replace("{" + argument.wire + "}", segment(argument.name, value), 1)
        by_name = {each.name: each for each in self.operation.arguments}
        query = {
            by_name[name].wire: value
            for name, value in self.keywords.items()
            if by_name[name].place == "query" and value is not None
        }
        fields = {by_name[name].wire: value for name, value in self.keywords.items() if by_name[name].place == "body"}
        body: Any = self.body
        if body is UNSET and (fields or self.unknown):
            body = {**fields, **self.unknown}
        parse = import_module(self.operation.module, "statsig_console_api").parse
        request = Request(self.operation.name, self.operation.method, path, query, body)
        return Call(request, parse, self.operation.listing, self.limit)


def carry_out(operation: Operation, flags: Sequence[Flag], ctx: click.Context) -> int:
    """Carry out a command; gives the exit code."""
    from .output import Printer
    from .settings import Session

    given = ctx.params
    session: Session = Session.of(ctx)
    printer = Printer.of(given, session, operation)
    words = words_of(operation, flags, given)
    ids = [given[each.name] for each in _path(operation) if given.get(each.name) is not None]
    if given.get("ids_from") is not None:
        from .many import carry_out_many

        return carry_out_many(words, ids, given, session, printer)
    missing = _path(operation)[len(ids) :]
    if missing:
        raise UsageProblem(f"{spoken(operation)} needs {' and '.join(each.name.upper() for each in missing)}")
    if given.get("reviewed") is not None:
        from .proposals import propose

        return propose(words, ids, given, session, printer)
    with session.reporter.noting_warnings():
        call = words.call(ids)
        if given.get("dry_run"):
            printer.request(call.request)
            return DONE
        with session.client() as client:
            if is_destructive(operation) and not given.get("yes"):
                from .asking import confirm

                confirm(operation, ids, client)
            answer = call.send(client)
            try:
                printer.answer(answer, listing=call.listing)
            except UsageProblem as problem:
                if not operation.mutation:
                    raise
                return session.reporter.fail(f"the change is made, but {problem}", WARNED, problem)
    return DONE


def words_of(operation: Operation, flags: Sequence[Flag], given: Mapping[str, Any]) -> Words:
    """What the command line says, without its ids.

    Raises:
        UsageProblem: A value cannot be right, or one is missing.
    """
    raw = bool(given.get("raw"))
    validate = not given.get("no_validate")
    of_operation = {flag.argument.name: flag for flag in flags if flag.argument and flag.group != "arguments"}
    keywords = {
        name: value_of(given[flag.key], flag.argument.type, flag.flag, raw=raw or not validate)
        for name, flag in of_operation.items()
        if flag.argument and given.get(flag.key)
    }
    body: Any = UNSET
    unknown: dict[str, Any] = {}
    whole = any(each.place == "body" and not each.wire for each in operation.arguments)
    if given.get("body") is not None:
        found = structure(given["body"], "--body")
        if whole:
            body = found
        else:
            fields, unknown = fields_of(found, operation.arguments)
            keywords = {**fields, **keywords}
    if unknown and validate:
        name = next(iter(unknown))
        wires = [each.wire for each in operation.arguments if each.place == "body"]
        near = get_close_matches(name, wires, 1)
        remedy = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(wires)};"
        raise UsageProblem(
            f"--body has {name!r}, which is no field of {spoken(operation)}; {remedy} --no-validate sends it"
        )
    missing = [name for name, flag in of_operation.items() if flag.group == "required" and name not in keywords]
    if validate and (missing or (whole and body is UNSET)):
        lacks = [of_operation[name].flag for name in missing] or ["--body"]
        more = "" if whole or not operation.body else "; or name them in --body"
        raise UsageProblem(f"{spoken(operation)} needs {' and '.join(lacks)}{more}")
    limit = _count(given.get("limit"))
    if limit is not None and given.get("all"):
        raise UsageProblem("--limit and --all are both given; leave one out")
    if operation.listing and "limit" in of_operation and "limit" not in keywords and page_size(limit):
        keywords["limit"] = limit
    return Words(operation, keywords, body, unknown, limit, validate, raw)


def spoken(operation: Operation) -> str:
    """The words of an operation's command."""
    return operation.name.replace("_", "-").replace(".", " ")


def _path(operation: Operation) -> list[Any]:
    return [each for each in operation.arguments if each.place == "path"]


def _count(word: str | None) -> int | None:
    if word is None:
        return None
    if not (word.isascii() and word.isdecimal() and int(word) > 0):
        raise UsageProblem(f"--limit is {word!r}; pass a whole number, 1 or more")
    return int(word)


def built(name: str, /, *args: Any, **keywords: Any) -> Call:
    """What the method of this public name would send.

    Raises:
        ArgumentError: An argument cannot be sent.
    """
    method: Any = _Builder()
    for part in name.split("."):
        method = getattr(method, part)
    try:
        method(*args, **keywords)
    except _Built as done:
        return done.call
    raise AssertionError(f"{name} sends nothing")


def judge(operation: Operation, request: Request, *, raw: bool) -> None:
    """Refuse a body that the document refuses.

    Args:
        operation: The operation.
        request: Its request.
        raw: Whether words that the document does not list are taken.

    Raises:
        UsageProblem: It departs from the document.
    """
    try:
        import jsonschema_rs  # noqa: F401
    except ImportError:
        return
    from statsig_console.document import installed

    contract = installed().contracts[operation.name]
    values = contract.values_in(request.path)
    for finding in contract.request_findings(values, request.query, request.body):
        if raw and finding.kind == "enum":
            continue
        place = "body" + finding.pointer.replace("/", ".") if finding.pointer[:1] not in ("?", "{") else finding.pointer
        # Other texts may be secrets.
        shown = finding.kind == "enum" or isinstance(finding.value, (bool, int, float))
        found = short(finding.value) if shown else finding.found
        raise UsageProblem(
            f"{spoken(operation)}: {place or 'the body'} is {found}, and the document takes "
            f"{finding.expected}; correct it, or send it all the same with --no-validate"
        )


__all__ = ["Call", "Exit", "Reporter", "Words", "built", "carry_out", "judge", "spoken", "words_of"]
