"""One operation for many ids: a job that goes on after single failures and says at the end how it went."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .columns import refuse_unknown
from .options import is_destructive
from .problems import DONE, FAILED, PARTLY, WARNED, UsageProblem, close, say

if TYPE_CHECKING:
    from statsig_console_api.client import Operation

    from .calls import Call, Words
    from .output import Printer
    from .settings import Session


class Outcome:
    """How the job went so far."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0
        self.failed: list[str] = []

    @property
    def left(self) -> int:
        """How many were not tried."""
        return self.total - self.done - len(self.failed)

    @property
    def code(self) -> int:
        """The exit code."""
        if self.done == self.total:
            return DONE
        return PARTLY if self.done else FAILED

    def __str__(self) -> str:
        parts = [f"{self.done:,} done", f"{len(self.failed):,} failed"]
        return ", ".join([*parts, f"{self.left:,} not tried"] if self.left else parts)


def carry_out_many(
    words: Words, ids: Sequence[str], given: Mapping[str, Any], session: Session, printer: Printer
) -> int:
    """Carry out the operation for each id of a file; gives the exit code.

    Args:
        words: What the command line says.
        ids: The values of the path before the last.
        given: The flags.
        session: The session.
        printer: Prints the answers.

    Raises:
        UsageProblem: The ids cannot be read, or one of them cannot be sent.
    """
    from .calls import spoken

    operation = words.operation
    positions = [each for each in operation.arguments if each.place == "path"]
    if len(ids) != len(positions) - 1:
        names = " ".join(each.name.upper() for each in positions[:-1])
        raise UsageProblem(f"--ids-from gives {positions[-1].name.upper()}; by position pass {names or 'nothing'}")
    if given.get("reviewed") is not None:
        raise UsageProblem("--reviewed and --ids-from do not go together; propose the changes one by one")
    if given["ids_from"] == "-" and given.get("body") == "@-":
        raise UsageProblem("--ids-from and --body both read standard input; name a file for one of them")
    refuse_unknown(printer.columns or (), operation)
    code = DONE
    with session.reporter.noting_warnings():
        calls = [(each, words.call([*ids, each])) for each in _read(given["ids_from"])]
        if given.get("dry_run"):
            printer.requests([call.request for _, call in calls])
            return DONE
        with session.client() as client:
            if is_destructive(operation) and not given.get("yes"):
                from .asking import confirm

                confirm(operation, [*ids, calls[0][0]], client, len(calls))
            outcome = Outcome(len(calls))
            answers = _each(calls, client.with_options(bulk=True), outcome, session, spoken(operation))
            try:
                if operation.mutation and not any(given.get(name) for name in ("output", "columns", "jmespath")):
                    _drain(answers)
                else:
                    code = _print(printer, answers, operation, session)
            except KeyboardInterrupt:
                session.reporter.fail("interrupted between two calls", FAILED)
            finally:
                answers.close()
    say(f"{spoken(operation)}: {outcome}", sys.stderr)
    return outcome.code or code


def _print(printer: Printer, answers: Iterator[Any], operation: Operation, session: Session) -> int:
    """Print the answers; what cannot be printed is no reason to stop changes half-way."""
    try:
        if printer.expression is None:
            printer.rows(answers)
        else:
            printer.answer(list(answers), listing=False)
    except UsageProblem as problem:
        if not operation.mutation:
            raise
        _drain(answers)
        return session.reporter.fail(f"the changes are not printed: {problem}", WARNED, problem)
    except BrokenPipeError:
        close(sys.stdout)
        if operation.mutation:
            _drain(answers)
    return DONE


def _drain(answers: Iterator[Any]) -> None:
    for _ in answers:
        pass


def _read(name: str) -> list[str]:
    """The ids of a file, each once."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise UsageProblem("--ids-from is -, and standard input is closed; name a file")
            text = sys.stdin.buffer.read().decode("utf-8-sig")
        else:
            text = Path(name).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageProblem(f"--ids-from names {name!r}, which cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise UsageProblem(f"--ids-from names {name!r}, which is not UTF-8; save it as UTF-8") from None
    found = list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
    if not found:
        raise UsageProblem(f"--ids-from names {name!r}, which holds no ids; it takes one a line")
    return found


def _each(
    calls: Sequence[tuple[str, Call]], client: Any, outcome: Outcome, session: Session, title: str
) -> Generator[Any, None, None]:
    """The answers, one call after the other."""
    from statsig_console.errors import AuthenticationError, StatsigError

    with Bar(title, len(calls)) as bar:
        for each, call in calls:
            try:
                answer = call.send(client)
            except AuthenticationError as error:
                # Every other call would be refused as well.
                outcome.failed.append(each)
                session.reporter.fail(f"{each}: {error}", FAILED, error)
                return
            except StatsigError as error:
                outcome.failed.append(each)
                session.reporter.fail(f"{each}: {error}", FAILED, error)
            except KeyboardInterrupt:
                session.reporter.fail(f"interrupted at {each}, which may be done or not", FAILED)
                return
            else:
                outcome.done += 1
                yield answer
            bar.advance()


class Bar:
    """A bar on a terminal; nothing elsewhere.

    Args:
        title: What is counted.
        total: How many there are.
    """

    def __init__(self, title: str, total: int) -> None:
        self._title, self._total = title, total
        self._bars: Any = None
        self._task: Any = None

    def __enter__(self) -> Bar:
        if sys.stderr is not None and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._bars = Progress(*columns, console=Console(stderr=True), redirect_stdout=False, redirect_stderr=True)
            self._bars.start()
            self._task = self._bars.add_task(self._title, total=self._total)
        return self

    def advance(self) -> None:
        """One more is over."""
        if self._bars is not None:
            self._bars.advance(self._task)

    def __exit__(self, *_: object) -> None:
        if self._bars is not None:
            self._bars.stop()
