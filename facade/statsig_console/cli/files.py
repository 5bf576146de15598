"""The commands for a project as files; each calls one method of the client, and prints."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .problems import DONE, FAILED, UsageProblem, explain, say
from .settings import Session

if TYPE_CHECKING:
    from statsig_console.project import Plan, Progress, Report

DIFFERS = 2
"""The exit code of `plan --exit-code` where something differs."""


def _commands() -> Mapping[str, Callable[[], click.Command]]:
    from .own import command

    path = click.Argument(["path"])
    name = click.Argument(["name"], metavar="KIND/ID")
    form = click.Option(["-o", "--output"], type=click.Choice(["text", "json"]), default="text", help="How to print.")
    yes = click.Option(["--yes", "-y"], is_flag=True, help="Do not ask.")
    archive = click.Option(["--archive"], is_flag=True, help="Archive instead of deleting, where that can be done.")
    only = click.Option(["--only"], multiple=True, metavar="PATTERN", help="Look at these alone, as gates/checkout_*.")
    map_ = click.Option(["--map"], metavar="FILE", help="Ids of this project for those of the files, by kind.")
    writing = [
        click.Option(["--max-deletes"], type=click.IntRange(0), default=0, help="How many may be deleted or archived."),
        click.Option(["--reviewed"], metavar="WHY", help="Send each change through a review, and say why."),
        click.Option(["--stop"], is_flag=True, help="Stop at the first change that is not done."),
        yes,
        form,
    ]
    home = click.Option(["--in", "home"], metavar="FOLDER", default=".", help="The folder of the files and their runs.")
    exits = click.Option(["--exit-code"], is_flag=True, help="Exit with 0 if nothing differs, 2 if something does.")
    days = click.Option(["--days"], type=click.IntRange(0), default=30, help="Days without a change.")
    refs = click.Option(["--refs"], metavar="FILE", help="Names that code uses, a name a line or JSON.")
    return {
        "pull": lambda: command(
            "pull", "Write the project to files, one for each entity.", _pull, path,
            click.Option(["--kind", "kinds"], multiple=True, metavar="KIND", help="What to read; all unless told."),
            click.Option(["--prune"], is_flag=True, help="Remove files whose entity is not in the project."),
            click.Option(["--json", "as_json"], is_flag=True, help="Write new files as JSON."),
        ),
        "plan": lambda: command(
            "plan", "Say what would have to change for the project to be what the files say.", _plan, path, archive,
            only, map_, exits, form,
        ),
        "apply": lambda: command(
            "apply", "Show the plan of files, or take a saved one, ask, and write it.", _apply, path, archive, only,
            map_, *writing,
        ),
        "undo": lambda: command(
            "undo", "Take a run of apply back, but for what was changed since.", _undo, click.Argument(["run"]), home,
            yes, form,
        ),
        "copy": lambda: command(
            "copy", "Copy entities from one project to another.", _copy,
            click.Argument(["names"], nargs=-1, required=True, metavar="KIND/ID..."),
            click.Option(["--from", "source"], required=True, metavar="PROFILE", help="The project to copy from."),
            click.Option(["--to", "target"], required=True, metavar="PROFILE", help="The project to copy to."),
            click.Option(["--disabled"], is_flag=True, help="Copy them disabled."), map_, home, *writing,
        ),
        "stale": lambda: command(
            "stale", "Propose what to do about stale gates, for a person to edit and apply.", _stale, days, refs,
            click.Option(["-o", "--output", "file"], metavar="FILE", help="The file; standard output unless told."),
        ),
        "history": lambda: command(
            "history", "Show the versions of an entity.", _history, name,
            click.Option(["--diff"], is_flag=True, help="Show what each version changed."), form,
        ),
        "revert": lambda: command(
            "revert", "Put the writable fields of a version back.", _revert, name,
            click.Option(["--version", "number"], type=int, required=True, help="The number of the version."), home,
            *writing,
        ),
    }  # fmt: skip


def made(name: str) -> click.Command:
    """One of the commands."""
    return _commands()[name]()


def _pull(ctx: click.Context) -> int:
    given = ctx.params
    with Session.of(ctx).client() as client:
        kinds = list(given["kinds"]) or None
        say(str(client.pull(given["path"], kinds=kinds, prune=given["prune"], as_json=given["as_json"])), sys.stdout)
    return DONE


def _plan(ctx: click.Context) -> int:
    try:
        with _telling(), Session.of(ctx).client() as client:
            plan = _planned(ctx, client)
    except Exception as error:
        # 2 says that something differs, and nothing else here may.
        found = explain(error)
        if found is None or not ctx.params["exit_code"]:
            raise
        return Session.of(ctx).reporter.fail(found[0], FAILED, error)
    _show(ctx, plan)
    return DIFFERS if ctx.params["exit_code"] and plan.changes else DONE


def _planned(ctx: click.Context, client: Any) -> Plan[Report]:
    given = ctx.params
    plan: Plan[Report] = client.plan(
        given["path"], archive=given["archive"], only=given["only"], ids=_ids(given["map"])
    )
    return plan


def _ids(name: str | None) -> dict[str, dict[str, str]] | None:
    from .values import structure

    found: Any = None if name is None else structure(f"@{name}", "--map")
    if found is not None and not isinstance(found, dict):
        raise UsageProblem(f"--map {name} holds no ids; write `gates: {{old: new}}`")
    return found


def _show(ctx: click.Context, plan: Plan[Report]) -> None:
    if ctx.params["output"] == "json":
        say(json.dumps(plan.to_json(), ensure_ascii=False, indent=2), sys.stdout)
    else:
        say_colored(plan.text(color=Session.of(ctx).color))


def say_colored(words: str) -> None:
    """Print what has colours of ours and nothing else that could move a cursor."""
    if sys.stdout is not None:
        sys.stdout.write(words + "\n")


def _apply(ctx: click.Context) -> int:
    with _telling(), Session.of(ctx).client() as client:
        return _carry_out(ctx, _planned(ctx, client))


def _undo(ctx: click.Context) -> int:
    from statsig_console.project.apply import deletions

    with _telling(), Session.of(ctx).client() as client:
        plan = client.undo(ctx.params["run"], ctx.params["home"])
        # What the run made, and nobody changed since, may go.
        return _carry_out(ctx, plan, max_deletes=len(deletions(plan)))


def _copy(ctx: click.Context) -> int:
    from attrs import evolve

    given, session = ctx.params, Session.of(ctx)
    source, target = (evolve(session, profile=given[name]) for name in ("source", "target"))
    with _telling(), source.client() as reader, target.client() as client:
        options = {"disabled": given["disabled"], "ids": _ids(given["map"]), "path": given["home"]}
        return _carry_out(ctx, client.copy(given["names"], source=reader, **options))


def _revert(ctx: click.Context) -> int:
    with _telling(), Session.of(ctx).client() as client:
        return _carry_out(ctx, client.revert(ctx.params["name"], version=ctx.params["number"], path=ctx.params["home"]))


def _carry_out(ctx: click.Context, plan: Plan[Report], *, max_deletes: int | None = None) -> int:
    """Show a plan, ask, and write it."""
    given = ctx.params
    as_json = given["output"] == "json"
    if not as_json or not given["yes"]:
        _show(ctx, plan)
    if not plan.changes:
        return DONE
    most = given.get("max_deletes", 0) if max_deletes is None else max_deletes
    plan.check(max_deletes=most, reviewed=given.get("reviewed"))
    if not given["yes"]:
        from .asking import agree, on_terminal

        if not on_terminal():
            raise UsageProblem("there is no terminal to ask on; pass --yes, or look at the plan alone")
        agree(f"{len(plan.changes)} changes in {plan.calls} calls", ctx.command.name or "apply")
    with _bar(len(plan.changes)) as on_progress:
        report = plan.apply(
            max_deletes=most,
            reviewed=given.get("reviewed"),
            stop=given.get("stop", False),
            on_progress=on_progress,
        )
    say(json.dumps(report.to_json(), ensure_ascii=False, indent=2) if as_json else str(report), sys.stdout)
    return report.exit_code


@contextmanager
def _bar(total: int) -> Iterator[Callable[[Progress], None] | None]:
    """A bar on a terminal, nothing elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(file=sys.stderr), transient=True) as bar:
        task = bar.add_task("writing", total=total)
        yield lambda event: bar.update(task, completed=event.number, description=event.outcome.change.name)


@contextmanager
def _telling() -> Iterator[None]:
    """Say every problem of a project on a line of its own; the last one is the error."""
    from statsig_console.errors import ProjectError

    try:
        yield
    except ProjectError as error:
        for line in error.problems[1:]:
            say(line, sys.stderr)
        raise


def _stale(ctx: click.Context) -> int:
    from statsig_console.yaml_text import to_yaml

    given = ctx.params
    with Session.of(ctx).client() as client:
        found = client.stale(days=given["days"], refs=given["refs"])
    text = "# Edit the decisions, archive or keep; then: statsig-console apply THIS FILE\n" + to_yaml(found)
    if given["file"] is None:
        say(text, sys.stdout, end="")
    else:
        Path(given["file"]).write_text(text, encoding="utf-8")
        archive = sum(row["decision"] == "archive" for row in found["stale"])
        say(f"{given['file']}: {archive} to archive, {len(found['stale']) - archive} to keep", sys.stderr)
    return DONE


def _history(ctx: click.Context) -> int:
    from datetime import UTC, datetime

    from statsig_console.project.show import field_lines

    given = ctx.params
    with Session.of(ctx).client() as client:
        versions = client.history(given["name"])
    if given["output"] == "json":
        rows = [
            {"version": each.number, "time": each.time, "author": each.author, "fields": [*each.fields]}
            for each in versions
        ]
        say(json.dumps(rows, ensure_ascii=False, indent=2), sys.stdout)
        return DONE
    for each in versions:
        when = "" if each.time is None else datetime.fromtimestamp(each.time / 1000, UTC).strftime(" %Y-%m-%d %H:%M")
        what = f": {', '.join(each.fields)}" if each.fields and not given["diff"] else ""
        say(f"{each.number}{when} {each.author}{what}", sys.stdout)
        if given["diff"]:
            for line in field_lines(given["name"].partition("/")[0], each.fields):
                say(line, sys.stdout)
    return DONE
