"""The commands; each parses, calls one method of the client, and prints."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal, TextIO

from cyclopts import App, CycloptsError, Parameter
from rich.console import Console

from statsig_console._version import __version__
from statsig_console.client import Statsig
from statsig_console.errors import ConfigurationError, StatsigError
from statsig_console.id_lists.backup import check
from statsig_console.id_lists.errors import ImportRefusedError, PartialImportError
from statsig_console.id_lists.job_list import Job, job_in, jobs
from statsig_console.id_lists.journal import FOLDER, job_name, root_of
from statsig_console.id_lists.report import ExportReport, Report
from statsig_console.id_lists.sources import identity
from statsig_console.resources.segments import Segments

from .display import Display, spoken

DONE, FAILED, USAGE, PARTLY = 0, 1, 2, 3

app: App = App(
    name="statsig-console",
    help="Lists of ids in Statsig, from a terminal. The key comes from STATSIG_CONSOLE_KEY or STATSIG_API_KEY.",
    version=__version__,
)
segments: App = App(name="segments", help="Lists of ids.")
jobs_app: App = App(name="jobs", help="Imports that stopped on the way.")
app.command(segments)
segments.command(jobs_app)

Flag: Parameter = Parameter(negative="", show_default=False)
Json = Annotated[bool, Parameter(name="--json", negative="", show_default=False)]
Yes = Annotated[bool, Parameter(name=["--yes", "-y"], negative="", show_default=False)]
DryRun = Annotated[bool, Flag]
File = Annotated[str, Parameter(allow_leading_hyphen=True)]


class UsageError(Exception):
    """The command cannot be carried out as it was given; nothing was sent."""


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; see `main`."""
    try:
        code = app(arguments, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        return _fail(f"{error} --help says more.".replace(" requires an argument.", " has no value."), USAGE)
    return code if isinstance(code, int) else DONE


@segments.command(name="import")
def import_(
    segment_id: str,
    file: File,
    /,
    *,
    mode: Literal["merge", "replace", "remove"],
    column: str | None = None,
    header: bool | None = None,
    format: Literal["csv", "text", "parquet"] | None = None,
    delimiter: str | None = None,
    encoding: str = "utf-8",
    rule: Annotated[tuple[str, ...], Parameter(negative="", show_default=False)] = (),
    max_id_length: int = 1000,
    strategy: Literal["auto", "diff", "reset"] = "auto",
    max_removals: str | None = None,
    max_project_ids: int = 10_000_000,
    backup: bool | None = None,
    create: Annotated[bool, Flag] = False,
    type: Literal["id_list", "user_store_id_list"] = "id_list",
    id_type: str = "userID",
    list_version: int | None = None,
    journal: Path | None = None,
    no_journal: Annotated[bool, Flag] = False,
    restart: Annotated[bool, Flag] = False,
    wait: bool = True,
    max_wait: float = 1200.0,
    batch_size: int | None = None,
    page_size: int = 10_000,
    respect_reviews: Annotated[bool, Flag] = False,
    dry_run: DryRun = False,
    yes: Yes = False,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Add the ids of a file to a segment's list, remove them, or make the list equal to the file.

    Interrupted at any point, the same command continues.

    Args:
        segment_id: The segment's id.
        file: A CSV, text or Parquet file, .gz too; - for standard input.
        mode: merge adds, remove removes, replace makes the list equal to the file.
        column: The column's name, or its number from 0; the first unless told.
        header: Whether the file has a header; recognised unless told.
        format: The kind of file; by its name unless told.
        delimiter: What parts the columns of a CSV.
        encoding: The encoding of text.
        rule: What to do about odd ids, as --rule control=skip; may be given more than once. There are blanks (strip,
            skip or refuse), empty, encoding, control and overlong (skip or refuse).
        max_id_length: Characters above which an id is overlong.
        strategy: How to replace: diff adds and then removes; reset is not atomic above 1,000 ids.
        max_removals: What may be removed at most: a count, or a share as 0.5 or 50%.
        max_project_ids: Ids that all lists of the project may hold together.
        backup: Write the list to a file first; replace does unless told otherwise.
        create: Make the segment if it is missing.
        type: The type of a segment that is made.
        id_type: The kind of ids of a segment that is made.
        list_version: Sent along as version for a user_store_id_list.
        journal: The folder for the journal and backups; beside the file unless told.
        no_journal: Keep no journal: what is interrupted starts anew.
        restart: Forget an earlier job that did not end.
        wait: Wait until the service has worked the change in, and check its count.
        max_wait: Seconds to wait for another update of the list.
        batch_size: Ids a call, below the service's own limit.
        page_size: Ids to ask for on a page.
        respect_reviews: Let the project's review settings hold.
        dry_run: Change nothing, and say what would be done.
        yes: Do not ask.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """
    options: dict[str, Any] = {
        "mode": mode,
        "column": int(column) if column and column.isdecimal() else column,
        "header": header,
        "format": format,
        "delimiter": delimiter,
        "encoding": encoding,
        "max_id_length": max_id_length,
        "max_project_ids": max_project_ids,
        "version": list_version,
        "strategy": strategy,
        "backup": backup,
        "create": create,
        "type": type,
        "id_type": id_type,
        "journal": False if no_journal else journal or True,
        "restart": restart,
        "wait": wait,
        "max_wait": max_wait,
        "batch_size": batch_size,
        "page_size": page_size,
        "respect_reviews": respect_reviews or None,
        "dry_run": dry_run,
    }

    def work(client: Statsig, further: dict[str, Any]) -> Report:
        given = {**options, **further, "rules": _rules(rule), "max_removals": _removals(max_removals)}
        return Segments(client).import_ids(segment_id, file, **given)

    def left() -> Job | None:
        if dry_run or no_journal:
            return None
        _, path = identity(file)
        root = root_of(path, options["journal"])
        return job_in(root / job_name(segment_id, mode, str(path or "-")))

    destructive = mode != "merge" and not dry_run
    return _carry_out(
        work,
        left,
        destructive=destructive,
        yes=yes,
        base_url=base_url,
        as_json=as_json,
        restart=restart,
        stdin=file == "-",
    )


@segments.command
def export(
    segment_id: str,
    file: File,
    /,
    *,
    header: str | None = None,
    page_size: int = 10_000,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Write the ids of a segment to a CSV file, sorted, each once.

    Args:
        segment_id: The segment's id.
        file: The file, .gz for gzip; - for standard output. One that is there is replaced.
        header: The name of the column; without it the file has no header.
        page_size: Ids to ask for on a page.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """
    if file == "-" and as_json:
        return _fail("--json and a file of - both need standard output; name a file", USAGE)

    def work(client: Statsig, further: dict[str, Any]) -> ExportReport:
        shown = {"on_progress": further["on_progress"]}
        return Segments(client).export_ids(segment_id, file, header=header, page_size=page_size, **shown)

    return _carry_out(work, _nothing, base_url=base_url, as_json=as_json, quiet=file == "-")


@segments.command
def restore(
    backup: Path,
    /,
    *,
    segment: str | None = None,
    create: Annotated[bool, Flag] = False,
    max_project_ids: int = 10_000_000,
    max_wait: float = 1200.0,
    restart: Annotated[bool, Flag] = False,
    dry_run: DryRun = False,
    yes: Yes = False,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Make a list what it was when a backup was taken.

    Args:
        backup: The backup, as a report names it.
        segment: Another segment than the backup's.
        create: Make the segment if it is gone.
        max_project_ids: Ids that all lists of the project may hold together.
        max_wait: Seconds to wait for another update of the list.
        restart: Forget an earlier job that did not end.
        dry_run: Change nothing, and say what would be done.
        yes: Do not ask.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """
    options: dict[str, Any] = {
        "segment_id": segment,
        "create": create,
        "max_project_ids": max_project_ids,
        "max_wait": max_wait,
        "restart": restart,
        "dry_run": dry_run,
    }

    def work(client: Statsig, further: dict[str, Any]) -> Report:
        return Segments(client).restore_ids(backup, **options, **further)

    def left() -> Job | None:
        if dry_run:
            return None
        path = Path(os.path.abspath(backup))
        return job_in(path.parent / job_name(segment or check(path).segment, "replace", str(path)))

    return _carry_out(work, left, destructive=not dry_run, yes=yes, base_url=base_url, as_json=as_json, restart=restart)


@jobs_app.command(name="list")
def list_jobs(folder: Path = Path(FOLDER), /, *, as_json: Json = False) -> int:
    """List the imports that stopped on the way.

    Args:
        folder: The folder of their journals, .statsig-jobs beside the file that was imported.
        as_json: Print them as JSON.
    """
    try:
        found = jobs(folder)
    except (StatsigError, OSError) as error:
        return _fail(str(error))
    if as_json:
        _say(json.dumps([_as_json(job) for job in found], indent=2), sys.stdout)
        return DONE
    for job in found:
        began = datetime.fromtimestamp(job.began, UTC).strftime("%Y-%m-%d %H:%M UTC")
        done = f"{job.calls} of about {job.planned} calls"
        _say(f"{job.folder}: {job.mode} {job.source} into {job.segment}, {done}, begun {began}", sys.stdout)
    if not found:
        _say(f"no jobs in {folder}; they are kept beside the file that was imported", sys.stderr)
    return DONE


@jobs_app.command
def resume(job: Path, /, *, yes: Yes = False, base_url: str | None = None, as_json: Json = False) -> int:
    """Go on with an import that stopped.

    Args:
        job: The job's folder, as `segments jobs list` names it.
        yes: Do not ask.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """
    try:
        known = job_in(job)
    except (StatsigError, OSError) as error:
        return _fail(str(error))
    if known is None:
        return _fail(f"there is no job in {job}; list them with `segments jobs list FOLDER`")

    def work(client: Statsig, further: dict[str, Any]) -> Report:
        return Segments(client).resume_ids(job, **further)

    def left() -> Job | None:
        return job_in(job)

    return _carry_out(work, left, destructive=known.mode != "merge", yes=yes, base_url=base_url, as_json=as_json)


def _nothing() -> None:
    return None


def _carry_out(
    work: Callable[[Statsig, dict[str, Any]], Report | ExportReport],
    left: Callable[[], Job | None],
    *,
    destructive: bool = False,
    yes: bool = False,
    base_url: str | None = None,
    as_json: bool = False,
    restart: bool = False,
    stdin: bool = False,
    quiet: bool = False,
) -> int:
    """Run it, show it, and say how it went."""
    screen = Console(stderr=True)
    asks = destructive and not yes
    if asks and (stdin or not (sys.stdin.isatty() and screen.is_terminal)):
        return _fail("this removes ids, and there is no terminal to ask on; pass --yes, or --dry-run to see", USAGE)
    try:
        if asks and not restart and (job := left()) and not _agreed(_go_on(job), screen):
            return _fail("not confirmed; nothing was changed")
        with Display(screen) as display, Statsig(base_url=base_url) as client:
            further: dict[str, Any] = {"on_progress": display.on_progress}
            if asks:
                further["confirm"] = lambda plan: _confirmed(plan, screen, display)
            report = work(client, further)
    except PartialImportError as error:
        if as_json:
            _print_report(error.report, as_json=True)
        return _fail(str(error), PARTLY if error.resumable else FAILED)
    except (ConfigurationError, UsageError, ValueError, TypeError) as error:
        return _fail(spoken(str(error)), USAGE)
    except ImportRefusedError as error:
        # The same command would be refused again.
        return _fail(str(error).removesuffix(error.remedy) + spoken(error.remedy))
    except BrokenPipeError:
        # Who read the export has had enough.
        _close(sys.stdout)
        return FAILED
    except (StatsigError, OSError) as error:
        return _stopped("; ".join([str(error), *map(spoken, getattr(error, "__notes__", ()))]), left)
    except KeyboardInterrupt:
        return _stopped("interrupted", left)
    if not quiet:
        _print_report(report, as_json=as_json)
    else:
        _say(str(report), sys.stderr)
    for warning in report.warnings if as_json else ():
        _say(f"note: {spoken(warning)}", sys.stderr)
    return DONE


def _go_on(job: Job) -> str:
    return f"Go on with the {job.mode} of {job.segment!r}?"


def _confirmed(plan: Report, screen: Console, display: Display) -> bool:
    display.pause()
    _say(_text(plan), sys.stderr)
    return _agreed(f"Change {plan.segment!r}?", screen)


def _agreed(question: str, screen: Console) -> bool:
    screen.print(f"{question} [y/N] ", end="", highlight=False, markup=False)
    try:
        return sys.stdin.readline().strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        screen.print()
        return False


def _print_report(report: Report | ExportReport, *, as_json: bool) -> None:
    _say(json.dumps(report.to_dict(), indent=2) if as_json else _text(report), sys.stdout)


def _text(report: Report | ExportReport) -> str:
    if isinstance(report, ExportReport):
        return str(report)
    undo = f"statsig-console segments restore {shlex.quote(str(report.backup))}" if report.backup else None
    return "\n".join([*report.lines(undo), *(f"note: {spoken(warning)}" for warning in report.warnings)])


def _say(words: str, file: TextIO) -> None:
    # A terminal may not know all characters of a file's name; the work is done all the same.
    encoding = file.encoding or "utf-8"
    try:
        print(words.encode(encoding, "backslashreplace").decode(encoding), file=file, flush=True)
    except OSError:
        # Nobody reads it, or the disk is full; what was done stays done.
        _close(file)


def _close(file: TextIO) -> None:
    """Let what is left in the buffer go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), file.fileno())


def _as_json(job: Job) -> dict[str, Any]:
    from statsig_console.id_lists.report import plain

    return dict(plain(job))


def _fail(words: str, code: int = FAILED) -> int:
    _say(f"statsig-console: {words}", sys.stderr)
    return code


def _stopped(words: str, left: Callable[[], Job | None]) -> int:
    """Fail, and say how to go on where there is a job to go on with."""
    try:
        job = left()
    except (StatsigError, OSError):
        # A journal that cannot be read is none to go on with; the error at hand says more.
        job = None
    if job is None:
        return _fail(words)
    return _fail(f"{words}; the same command continues, or `segments jobs resume {job.folder}`", PARTLY)


def _rules(given: tuple[str, ...]) -> Any:
    pairs = [rule.partition("=") for rule in given]
    wrong = [rule for rule, (_, equals, _) in zip(given, pairs, strict=True) if not equals]
    if wrong:
        raise UsageError(f"--rule is {wrong[0]!r}; pass NAME=ACTION, as control=skip")
    return {name: action for name, _, action in pairs} or None


def _removals(given: str | None) -> int | float | None:
    if given is None:
        return None
    try:
        if given.isdecimal():
            return int(given)
        share = float(given[:-1]) / 100 if given.endswith("%") else float(given)
        if 0 <= share <= 1:
            return share
        raise ValueError
    except ValueError:
        raise UsageError(f"--max-removals is {given!r}; pass a count as 500, or a share as 0.5 or 50%") from None
