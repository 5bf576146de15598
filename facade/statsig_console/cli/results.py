"""The commands for results: a table, a file, or a plot."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_type_hints

import click

from statsig_console import tables
from statsig_console_api import operations

from .many import Bar
from .options import FILES, Flag, flags_of
from .own import command, printing
from .problems import DONE, UsageProblem, say
from .settings import Session
from .values import value_of

_SHOWN = "experiment metric_name group_name percent_change percent_lower percent_upper p_value error".split()
"""Columns that a terminal shows."""


def _options(of: type) -> list[click.Parameter]:
    """The flags of what says how the service computes, with the words of its docstring."""
    words = [line.strip() for each in of.__mro__ for line in (each.__doc__ or "").splitlines()]
    words += [line.strip() for line in (tables.ResultOptions.__doc__ or "").splitlines()]
    found: list[click.Parameter] = []
    for name, hint in get_type_hints(of).items():
        help_ = next(line.partition(": ")[2] for line in words if line.startswith(f"{name}: "))
        dashed = name.replace("_", "-")
        flag = f"--{dashed}/--no-{dashed}" if hint is bool else f"--{dashed}"
        kind = None if hint is bool else float if hint is float else str
        found.append(click.Option([flag, name], type=kind, default=None, help=help_))
    return found


def _filters() -> list[Flag]:
    """The flags that choose experiments: those of their list."""
    return [flag for flag in flags_of(operations["experiments.list"]) if flag.group == "filters"]


def _plotting() -> list[click.Parameter]:
    words = "Draw the changes with their intervals; in FILE.svg, or on standard output."
    return [
        click.Option(["--plot"], is_flag=False, flag_value="-", default=None, metavar="[FILE.svg]", help=words),
        *printing(),
    ]


def results(summary: str) -> click.Command:
    """The command `experiments results`."""
    return command(
        "results",
        summary,
        _results,
        click.Argument(["experiment_id"]),
        click.Option(
            ["--control"], metavar="GROUP", help="The control group, by name or id; the experiment's unless told."
        ),
        click.Option(
            ["--test"], metavar="GROUP", multiple=True, help="A group to compare with it; all others unless told."
        ),
        *_options(tables.ResultOptions),
        *_plotting(),
    )


def all_results(summary: str) -> click.Command:
    """The command `experiments all-results`."""
    return command(
        "all-results",
        summary,
        _all_results,
        *(flag.option() for flag in _filters()),
        click.Option(["--limit", "max_items"], type=int, metavar="N", help="Stop after so many experiments."),
        *_options(tables.ResultOptions),
        *_plotting(),
    )


def rule_results(summary: str) -> click.Command:
    """The command `gates results`."""
    return command(
        "results",
        summary,
        _rule_results,
        click.Argument(["gate_id"]),
        click.Argument(["rule_id"]),
        *_options(tables.GateResultOptions),
        *_plotting(),
    )


COMMANDS: Mapping[str, Mapping[str, Callable[[str], click.Command]]] = {
    "experiments": {"results": results, "all-results": all_results},
    "gates": {"results": rule_results},
}
"""The commands by resource and name; each is made with its summary."""


def _chosen(given: Mapping[str, Any], of: type) -> dict[str, Any]:
    return {name: given[name] for name in of.__annotations__ if given.get(name) is not None}


def _results(ctx: click.Context) -> int:
    given = ctx.params
    options: Any = _chosen(given, tables.ResultOptions)
    test = list(given["test"]) or None
    return _shown(
        ctx,
        lambda client: client.experiments.results(
            given["experiment_id"], control=given["control"], test=test, **options
        ),
    )


def _rule_results(ctx: click.Context) -> int:
    given = ctx.params
    options: Any = _chosen(given, tables.GateResultOptions)
    return _shown(ctx, lambda client: client.gates.results(given["gate_id"], given["rule_id"], **options))


def _all_results(ctx: click.Context) -> int:
    given = ctx.params
    options: Any = _chosen(given, tables.ResultOptions)
    for flag in _filters():
        if given.get(flag.key) and flag.argument is not None:
            options[flag.argument.name] = value_of(given[flag.key], flag.argument.type, flag.flag)
    if given["max_items"] is not None:
        options["max_items"] = given["max_items"]
    failed = 0

    def read(client: Any) -> tables.Results:
        bar: Bar | None = None

        def note(progress: tables.ResultProgress) -> None:
            nonlocal bar, failed
            failed = progress.failed
            if bar is None:
                bar = Bar("experiments all-results", progress.total)
                bar.__enter__()
            bar.advance()

        try:
            found: tables.Results = client.experiments.all_results(on_progress=note, **options)
            return found
        finally:
            if bar is not None:
                bar.__exit__()

    code = _shown(ctx, read)
    if failed:
        Session.of(ctx).reporter.note(f"{failed:,} experiments could not give all; the column error says why")
    return code


def _shown(ctx: click.Context, read: Callable[[Any], tables.Results]) -> int:
    """Read results and print, write or draw them."""
    from .arrow import put
    from .output import Printer

    given, session = ctx.params, Session.of(ctx)
    plot, output = given["plot"], given["output"] or ""
    is_table = output == "parquet" or output.lower().endswith(FILES)
    if plot is not None and not (plot == "-" or plot.lower().endswith(".svg")):
        raise UsageProblem(f"--plot is {plot!r}; pass a file that ends in .svg, or no file to draw here")
    if plot is not None and output:
        raise UsageProblem("--plot and --output do not go together; run the command for each")
    if is_table and given["jmespath"] is not None:
        raise UsageProblem(f"--query and --output {output} do not go together; pass --columns, or -o jsonl")
    printer = None if is_table or plot is not None else Printer.of(given, session)
    with session.client() as client:
        found = read(client)
    if plot == "-":
        encoding = (sys.stdout.encoding or "").lower()
        say(found.plot(width=session.width or 100, unicode=encoding.startswith("utf")), sys.stdout)
    elif plot is not None:
        from statsig_console.tables.files import replacing

        with replacing(Path(plot)) as file:
            file.write(found.svg().encode())
    elif printer is None:
        names = [name.strip() for name in (given["columns"] or "").split(",") if name.strip()]
        put(found, names, None if output == "parquet" else output, session)
    else:
        rows = found.rows()
        if printer.form == "table" and printer.columns is None:
            rows = [{name: _rounded(row[name]) for name in _SHOWN} for row in rows]
        printer.answer(rows, listing=False)
    return DONE


def _rounded(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value
