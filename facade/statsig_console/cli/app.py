"""The commands; each parses, calls one method of the client, and prints."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TextIO

from cyclopts import App, CycloptsError, Parameter
from rich.console import Console

from statsig_console._version import __version__
from statsig_console.client import Statsig
from statsig_console.errors import ConfigurationError, StatsigError
from statsig_console.id_lists.errors import ImportRefusedError, PartialImportError
from statsig_console.id_lists.job import Job, job_in, survey
from statsig_console.id_lists.options import ImportOptions, RestoreOptions, ResumeOptions
from statsig_console.id_lists.progress import RichProgress
from statsig_console.id_lists.report import ExportReport, Report, counted, plain, printable
from statsig_console.id_lists.storage import FOLDER
from statsig_console.resources.segments import Segments

from .flags import UsageError, keywords, with_options
from .problems import spoken

DONE, FAILED, USAGE, PARTLY, MISMATCH = 0, 1, 2, 3, 4

app: App = App(
    name="statsig-console",
    help="Lists of ids in Statsig, from a terminal. The key comes from STATSIG_CONSOLE_KEY or STATSIG_API_KEY.",
    version=__version__,
)
segments: App = App(name="segments", help="Lists of ids.")
jobs_app: App = App(name="jobs", help="Imports that stopped on the way.")
app.command(segments)
segments.command(jobs_app)

Json = Annotated[bool, Parameter(name="--json", negative="", show_default=False)]
Yes = Annotated[bool, Parameter(name=["--yes", "-y"], negative="", show_default=False)]
File = Annotated[str, Parameter(allow_leading_hyphen=True)]
Work = Callable[[Segments, dict[str, Any]], "Report | ExportReport"]


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; see `main`."""
    try:
        code = app(arguments, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        return _fail(f"{error} --help says more.".replace(" requires an argument.", " has no value."), USAGE)
    except KeyboardInterrupt:
        return _fail("interrupted; nothing was changed")
    return code if isinstance(code, int) else DONE


@segments.command(name="import")
@with_options(ImportOptions)
def import_(
    segment_id: str,
    file: File,
    /,
    *,
    options: Mapping[str, Any],
    yes: Yes = False,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Add the ids of a file to a segment's list, remove them, or make the list equal to the file.

    Interrupted at any point, the same command continues.

    Args:
        segment_id: The segment's id.
        file: A CSV, text or Parquet file, .gz too; - for standard input.
        yes: Do not ask.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """

    def work(segments: Segments, further: dict[str, Any]) -> Report:
        given: Any = {**keywords(options), **further}
        return segments.import_ids(segment_id, file, **given)

    asks = options["mode"] != "merge" and not options.get("dry_run") and not yes
    return _carry_out(work, asks=asks, base_url=base_url, as_json=as_json, stdin=file == "-")


@segments.command
def export(
    segment_id: str,
    file: File,
    /,
    *,
    column: str | None = None,
    page_size: int = 10_000,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Write the ids of a segment to a CSV file, sorted, each once.

    Args:
        segment_id: The segment's id.
        file: The file, .gz for gzip; - for standard output. One that is there is replaced.
        column: The column's name, which the first line then has; without it the file has no header.
        page_size: Ids to ask for on a page.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """
    if file == "-" and as_json:
        return _fail("--json and a file of - both need standard output; name a file", USAGE)

    def work(segments: Segments, further: dict[str, Any]) -> ExportReport:
        return segments.export_ids(segment_id, file, column=column, page_size=page_size, **further)

    return _carry_out(work, base_url=base_url, as_json=as_json, quiet=file == "-")


@segments.command
@with_options(RestoreOptions)
def restore(
    file: Path,
    segment_id: str | None = None,
    /,
    *,
    options: Mapping[str, Any],
    yes: Yes = False,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Make a list what it was when a backup was taken.

    Args:
        file: The backup, as a report names it.
        segment_id: The segment's id; unless given, that of the segment the backup was taken of.
        yes: Do not ask.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """

    def work(segments: Segments, further: dict[str, Any]) -> Report:
        given: Any = {**keywords(options), **further}
        return segments.restore_ids(file, segment_id, **given)

    return _carry_out(work, asks=not options.get("dry_run") and not yes, base_url=base_url, as_json=as_json)


@jobs_app.command(name="list")
def list_jobs(folder: Path = Path(FOLDER), /, *, as_json: Json = False) -> int:
    """List the imports that stopped on the way.

    Args:
        folder: The folder that holds jobs, .statsig-jobs beside the file that was imported.
        as_json: Print them as JSON.
    """
    try:
        found, problems = survey(folder)
    except OSError as error:
        return _fail(str(error))
    if as_json:
        _say(json.dumps([plain(job) for job in found], indent=2), sys.stdout)
    for job in found if not as_json else ():
        began = datetime.fromtimestamp(job.began, UTC).strftime("%Y-%m-%d %H:%M UTC")
        done = f"{job.calls:,} of about {counted(job.planned, 'call')}"
        _say(
            f"{job.folder}: {job.mode} {job.source} into {job.segment}, {done}, begun {began}",
            sys.stdout,
        )
    for problem in problems:
        _say(f"note: {spoken(problem)}", sys.stderr)
    if not found and not problems:
        _say(f"no jobs in {folder}; they are kept beside the file that was imported", sys.stderr)
    return DONE


@jobs_app.command
@with_options(ResumeOptions)
def resume(
    job: Path,
    /,
    *,
    options: Mapping[str, Any],
    yes: Yes = False,
    base_url: str | None = None,
    as_json: Json = False,
) -> int:
    """Go on with an import that stopped; unless told otherwise, as it began.

    Args:
        job: The job's folder, as `segments jobs list` names it.
        yes: Do not ask.
        base_url: The address of the service.
        as_json: Print the report as JSON on standard output.
    """
    try:
        known = job_in(job)
    except (StatsigError, OSError) as error:
        return _fail(spoken(str(error)))

    def work(segments: Segments, further: dict[str, Any]) -> Report:
        given: Any = {**keywords(options), **further}
        return segments.resume_ids(job, **given)

    asks = known is not None and known.mode != "merge" and not yes
    return _carry_out(work, asks=asks, base_url=base_url, as_json=as_json)


def _carry_out(
    work: Work,
    *,
    asks: bool = False,
    base_url: str | None = None,
    as_json: bool = False,
    stdin: bool = False,
    quiet: bool = False,
) -> int:
    """Run it, show it, and say how it went."""
    screen = Console(stderr=True)
    if asks and (stdin or not (sys.stdin.isatty() and screen.is_terminal)):
        return _fail("this removes ids, and there is no terminal to ask on; pass --yes, or --dry-run to see", USAGE)
    try:
        with RichProgress(screen) as display, Statsig(base_url=base_url) as client:
            further: dict[str, Any] = {"on_progress": display}
            if asks:
                further["confirm"] = lambda plan: _confirmed(plan, screen, display)
            report = work(Segments(client), further)
    except PartialImportError as error:
        if as_json:
            _print_report(error.report, as_json=True)
        return _stopped(error, error.message, base_url)
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
        return _stopped(error, "; ".join([str(error), *map(spoken, getattr(error, "__notes__", ()))]), base_url)
    except KeyboardInterrupt as error:
        return _stopped(error, "interrupted", base_url)
    if quiet:
        _say(_text(report), sys.stderr)
    else:
        _print_report(report, as_json=as_json)
    for warning in report.warnings if as_json else ():
        _say(f"note: {spoken(warning)}", sys.stderr)
    return MISMATCH if isinstance(report, Report) and report.mismatch else DONE


def _confirmed(plan: Report, screen: Console, display: RichProgress) -> bool:
    display.pause()
    _say(_text(plan), sys.stderr)
    return _agreed(f"{'Go on with' if plan.resumed else 'Do'} the {plan.mode} of {plan.segment!r}?", screen)


def _agreed(question: str, screen: Console) -> bool:
    screen.print(f"{printable(question)} [y/N] ", end="", highlight=False, markup=False)
    try:
        return sys.stdin.readline().strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        screen.print()
        return False


def _print_report(report: Report | ExportReport, *, as_json: bool) -> None:
    _say(json.dumps(report.to_dict(), indent=2) if as_json else _text(report), sys.stdout)


def _text(report: Report | ExportReport) -> str:
    if isinstance(report, ExportReport):
        return spoken(str(report))
    undo = f"statsig-console segments restore {shlex.quote(str(report.backup))}" if report.backup else None
    lines = report.lines(spoken(report.undo) if undo is None else undo)
    return "\n".join([*lines, *(f"note: {spoken(warning)}" for warning in report.warnings)])


def _say(words: str, file: TextIO) -> None:
    # What is printed may come from a file's name or a journal; and a terminal may not know all its characters.
    lines = "\n".join(map(printable, words.split("\n")))
    encoding = file.encoding or "utf-8"
    try:
        print(lines.encode(encoding, "backslashreplace").decode(encoding), file=file, flush=True)
    except OSError:
        # Nobody reads it, or the disk is full; what was done stays done.
        _close(file)


def _close(file: TextIO) -> None:
    """Let what is left in the buffer go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), file.fileno())


def _fail(words: str, code: int = FAILED) -> int:
    _say(f"statsig-console: {words}", sys.stderr)
    return code


def _stopped(error: BaseException, words: str, base_url: str | None) -> int:
    """Fail, and say how to go on where there is a job to go on with."""
    job = getattr(error, "job", None)
    if job is None:
        return _fail(words)
    command = ["statsig-console", "segments", "jobs", "resume", str(job)]
    command += ["--base-url", base_url] if base_url else []
    backup = error.report.backup if isinstance(error, PartialImportError) else None
    kept = f"; the list as it was is in {backup}" if backup else ""
    return _fail(f"{words}{kept}; the same command continues, or: {shlex.join(command)}", PARTLY)


__all__ = ["DONE", "FAILED", "MISMATCH", "PARTLY", "USAGE", "Job", "app", "run"]
