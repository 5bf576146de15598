"""The commands for lists of ids; each parses, calls one method of the client, and prints."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from attrs import evolve
from rich.console import Console

from statsig_console.errors import StatsigError
from statsig_console.id_lists.errors import ImportRefusedError, PartialImportError
from statsig_console.id_lists.job import job_in, survey
from statsig_console.id_lists.manifest import Outcome, read_manifest
from statsig_console.id_lists.manifest import sync as work_on
from statsig_console.id_lists.options import ImportOptions, RestoreOptions, ResumeOptions
from statsig_console.id_lists.progress import RichProgress
from statsig_console.id_lists.query import Query
from statsig_console.id_lists.report import ExportReport, Report, counted, plain
from statsig_console.id_lists.sources import Source
from statsig_console.id_lists.storage import FOLDER
from statsig_console.resources.segments import Segments

from .asking import agree, agreed, on_terminal
from .flags import flags, keywords
from .own import command, printing
from .problems import DONE, PARTLY, USAGE, WARNED, UsageProblem, explain, say, spoken, with_flags
from .settings import Session

Work = Callable[[Segments, dict[str, Any]], "Report | ExportReport"]

_SEGMENT = "segment_id"


def _json(words: str) -> click.Option:
    return click.Option(["--json", "as_json"], is_flag=True, help=words)


def _reporting(*, asks: bool = True) -> list[click.Parameter]:
    """The flags of a command that prints a report."""
    yes = [click.Option(["--yes", "-y"], is_flag=True, help="Do not ask.")] if asks else []
    return [*yes, _json("Print the report as JSON on standard output.")]


def import_(summary: str) -> click.Command:
    """The command `segments import`."""
    return command(
        "import",
        summary,
        _import,
        click.Argument([_SEGMENT]),
        click.Argument(["file"], required=False),
        click.Option(["--sql"], metavar="QUERY", help="Take the ids that a query selects, by DuckDB unless told."),
        click.Option(
            ["--adbc"],
            metavar="ADDRESS",
            help="The database of --sql, by ADBC: postgresql://…, sqlite:FILE; env:NAME for a variable's.",
        ),
        *flags(ImportOptions),
        *_reporting(),
        more="FILE is a CSV, text or Parquet file, .gz too; - for standard input. Interrupted at any point, the same "
        "command continues.",
    )


def _import(ctx: click.Context) -> int:
    given = ctx.params
    options: Any = keywords(given, ImportOptions)

    source = _source(given)

    def work(segments: Segments, further: dict[str, Any]) -> Report:
        return segments.import_ids(given[_SEGMENT], source, **options, **further)

    asks = options["mode"] != "merge" and not options.get("dry_run") and not given["yes"]
    return _carry_out(ctx, work, asks=asks, stdin=given["file"] == "-")


def _source(given: Mapping[str, Any]) -> Source:
    """The file or the query that was given."""
    file, sql, adbc = given["file"], given["sql"], given["adbc"]
    if (file is None) == (sql is None):
        raise UsageProblem("segments import needs a FILE or --sql" + (", not both" if sql else ""))
    if adbc is not None and sql is None:
        raise UsageProblem("--adbc needs --sql, the query to run there")
    if file not in (None, "-") and not Path(file).exists():
        raise UsageProblem(f"segments import names {file!r}, and there is no such file; pass one that can be read")
    return file if sql is None else Query(sql, adbc)


def export(summary: str) -> click.Command:
    """The command `segments export`."""
    return command(
        "export",
        summary,
        _export,
        click.Argument([_SEGMENT]),
        click.Argument(["file"]),
        click.Option(["--column"], help="The column's name, for the first line; without it the file has no header."),
        click.Option(["--page-size"], type=int, help="Ids to ask for on a page. [default: 10000]"),
        *_reporting(asks=False),
        more="FILE may end in .gz; - is standard output. A file that is there is replaced.",
    )


def _export(ctx: click.Context) -> int:
    given = ctx.params
    if given["file"] == "-" and given["as_json"]:
        raise UsageProblem("--json and a file of - both need standard output; name a file")
    options: Any = {name: given[name] for name in ("column", "page_size") if given[name] is not None}

    def work(segments: Segments, further: dict[str, Any]) -> ExportReport:
        return segments.export_ids(given[_SEGMENT], given["file"], **options, **further)

    return _carry_out(ctx, work, quiet=given["file"] == "-")


def restore(summary: str) -> click.Command:
    """The command `segments restore`."""
    return command(
        "restore",
        summary,
        _restore,
        click.Argument(["file"]),
        click.Argument([_SEGMENT], required=False),
        *flags(RestoreOptions),
        *_reporting(),
        more="FILE is the backup, as a report names it. Without SEGMENT_ID it is the segment that the backup was "
        "taken of.",
    )


def _restore(ctx: click.Context) -> int:
    given = ctx.params
    options: Any = keywords(given, RestoreOptions)

    def work(segments: Segments, further: dict[str, Any]) -> Report:
        return segments.restore_ids(Path(given["file"]), given[_SEGMENT], **options, **further)

    return _carry_out(ctx, work, asks=not options.get("dry_run") and not given["yes"])


def jobs(summary: str) -> click.Command:
    """The commands `segments jobs`."""
    group = click.Group("jobs", help=summary, short_help=summary)
    group.add_command(
        command(
            "list",
            "List the imports that stopped on the way.",
            _list_jobs,
            click.Argument(["folder"], default=FOLDER),
            _json("Print them as JSON."),
            more=f"FOLDER holds jobs: {FOLDER} beside the file that was imported.",
        )
    )
    group.add_command(
        command(
            "resume",
            "Go on with an import that stopped; unless told otherwise, as it began.",
            _resume,
            click.Argument(["job"]),
            *flags(ResumeOptions),
            *_reporting(),
            more="JOB is the job's folder, as `segments jobs list` names it.",
        )
    )
    return group


def _list_jobs(ctx: click.Context) -> int:
    folder, as_json = Path(ctx.params["folder"]), ctx.params["as_json"]
    found, problems = survey(folder)
    if as_json:
        say(json.dumps([plain(job) for job in found], indent=2), sys.stdout)
    for job in found if not as_json else ():
        began = datetime.fromtimestamp(job.began, UTC).strftime("%Y-%m-%d %H:%M UTC")
        done = f"{job.calls:,} of about {counted(job.planned, 'call')}"
        say(f"{job.folder}: {job.mode} {job.source} into {job.segment}, {done}, begun {began}", sys.stdout)
    reporter = Session.of(ctx).reporter
    for problem in problems:
        reporter.note(spoken(problem))
    if not found and not problems:
        say(f"no jobs in {folder}; they are kept beside the file that was imported", sys.stderr)
    return DONE


def _resume(ctx: click.Context) -> int:
    given = ctx.params
    job = Path(given["job"])
    options: Any = keywords(given, ResumeOptions)
    try:
        known = job_in(job)
    except (StatsigError, OSError) as error:
        return _failed(error, ctx)

    def work(segments: Segments, further: dict[str, Any]) -> Report:
        return segments.resume_ids(job, **options, **further)

    return _carry_out(ctx, work, asks=known is not None and known.mode != "merge" and not given["yes"])


def sync(summary: str) -> click.Command:
    """The command `segments sync`."""
    return command(
        "sync",
        summary,
        _sync,
        click.Argument(["manifest"]),
        click.Option(["--workers"], type=click.IntRange(1, 64), default=1, metavar="N", help="Lists that are worked on "
                     "at once. [default: 1]"),
        click.Option(["--part"], metavar="K/N", help="Only the lists of the K-th of N machines."),
        click.Option(["--dry-run"], is_flag=True, help="Change nothing; the outcomes say what would be done."),
        click.Option(["--yes", "-y"], is_flag=True, help="Do not ask."),
        *printing(),
        more="MANIFEST is a YAML file that names segments and their sources; docs/warehouse.md describes it. "
        "Interrupted at any point, the same command continues.",
    )  # fmt: skip


def _sync(ctx: click.Context) -> int:
    from .output import Printer

    given, session = ctx.params, Session.of(ctx)
    printer = Printer.of(given, session)
    manifest = read_manifest(given["manifest"])
    if given["part"] is not None:
        manifest = manifest.part(*_part(given["part"]))
    entries = manifest.entries
    removing = sum(each.options["mode"] != "merge" for each in entries)
    if removing and not given["dry_run"] and not given["yes"]:
        agree(f"{counted(len(entries), 'list')}, of which {removing} may lose ids", "segments sync")

    def tell(outcome: Outcome) -> None:
        say(f"{outcome.segment}: {outcome.status}{f', {outcome.message}' if outcome.message else ''}", sys.stderr)

    with session.reporter.noting_warnings(), ExitStack() as stack:
        more: dict[str, Any] = {}
        if manifest.redis is not None:
            from statsig_console.quota_redis import RedisQuota

            more["quota"] = stack.enter_context(RedisQuota(manifest.redis, name=manifest.quota))
        # Back only once the client is closed: after an interruption a thread may be about to open its source.
        stack.callback(os.chdir, os.getcwd())
        client = stack.enter_context(session.client(**more))
        # Paths in queries begin at the manifest, too, and DuckDB and SQLite take them from the process's folder.
        os.chdir(Path(given["manifest"]).absolute().parent)
        outcomes = work_on(
            entries, Segments(client).import_ids, workers=given["workers"], on_outcome=tell, dry_run=given["dry_run"]
        )
    if printer.form == "table" and printer.columns is None:
        printer = evolve(printer, columns=("segment", "mode", "status", "added", "removed", "count", "message"))
    printer.answer([plain(each) for each in outcomes], listing=False)
    left = sum(each.is_left for each in outcomes)
    if left:
        session.reporter.note(f"{left} of {counted(len(outcomes), 'list')} left; the same command continues")
    return PARTLY if left else WARNED if any(each.mismatch for each in outcomes) else DONE


def _part(given: str) -> tuple[int, int]:
    number, _, of = given.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise UsageProblem(f"--part is {given!r}; pass K/N, such as 1/3 for the first of three machines")
    return int(number), int(of)


COMMANDS: Mapping[str, Callable[[str], click.Command]] = {
    "import": import_,
    "export": export,
    "restore": restore,
    "jobs": jobs,
    "sync": sync,
}
"""The commands by name; each is made with its summary."""


def _carry_out(ctx: click.Context, work: Work, *, asks: bool = False, stdin: bool = False, quiet: bool = False) -> int:
    """Run it, show it, and say how it went.

    Args:
        ctx: The command.
        work: Calls the method.
        asks: Whether ids may go, so that somebody has to agree.
        stdin: Whether the ids come from standard input, so that nobody can be asked.
        quiet: Whether standard output has the ids themselves.
    """
    session, as_json = Session.of(ctx), ctx.params["as_json"]
    if asks and (stdin or not on_terminal()):
        raise UsageProblem("this removes ids, and there is no terminal to ask on; pass --yes, or --dry-run to see")
    screen = Console(stderr=True, no_color=ctx.params["no_color"] or None)
    try:
        with session.reporter.noting_warnings(), RichProgress(screen) as display, session.client() as client:
            further: dict[str, Any] = {"on_progress": display}
            if asks:
                further["confirm"] = lambda plan: _confirmed(plan, display)
            report = work(Segments(client), further)
    except BrokenPipeError:
        raise
    except (Exception, KeyboardInterrupt) as error:
        if isinstance(error, PartialImportError) and as_json:
            _print_report(error.report, as_json=True)
        return _failed(error, ctx)
    if quiet:
        say(_text(report), sys.stderr)
    else:
        _print_report(report, as_json=as_json)
    for warning in report.warnings if as_json else ():
        session.reporter.note(spoken(warning))
    return WARNED if isinstance(report, Report) and report.mismatch else DONE


def _confirmed(plan: Report, display: RichProgress) -> bool:
    display.pause()
    say(_text(plan), sys.stderr)
    return agreed(f"{'Go on with' if plan.resumed else 'Do'} the {plan.mode} of {plan.segment!r}?")


def _print_report(report: Report | ExportReport, *, as_json: bool) -> None:
    say(json.dumps(report.to_dict(), indent=2) if as_json else _text(report), sys.stdout)


def _text(report: Report | ExportReport) -> str:
    if isinstance(report, ExportReport):
        return spoken(str(report))
    undo = f"statsig-console segments restore {shlex.quote(str(report.backup))}" if report.backup else None
    lines = report.lines(spoken(report.undo) if undo is None else undo)
    return "\n".join([*lines, *(f"note: {spoken(warning)}" for warning in report.warnings)])


def _failed(error: BaseException, ctx: click.Context) -> int:
    """Fail, and say how to go on where there is a job to go on with."""
    session = Session.of(ctx)
    found = explain(error)
    if found is None:
        raise error
    words, code = found
    if code == USAGE:
        words = with_flags(spoken(words), {each.name: each.opts[0] for each in ctx.command.params if each.name})
    elif isinstance(error, ImportRefusedError):
        # The same command would be refused again.
        words = str(error).removesuffix(error.remedy) + spoken(error.remedy)
    else:
        words = error.message if isinstance(error, PartialImportError) else words
        for note in getattr(error, "__notes__", ()):
            words = words.replace(note, spoken(note))
        if job := getattr(error, "job", None):
            go_on = ["statsig-console", "segments", "jobs", "resume", str(job)]
            for flag, value in (("--base-url", session.base_url), ("--profile", session.profile)):
                go_on += [flag, value] if value else []
            backup = error.report.backup if isinstance(error, PartialImportError) else None
            kept = f"; the list as it was is in {backup}" if backup else ""
            words, code = f"{words}{kept}; the same command continues, or: {shlex.join(go_on)}", PARTLY
    return session.reporter.fail(words, code, error)


__all__ = ["COMMANDS"]
