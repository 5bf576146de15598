"""The pipeline's command line: `python -m spec.pipeline regenerate`, `… refresh SOURCE`, `… names` and others."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from spec.pipeline.api import Api
from spec.pipeline.build import build
from spec.pipeline.document import SpecError, dumps, load
from spec.pipeline.drift import differences, has_moved
from spec.pipeline.generate import generate
from spec.pipeline.listing import overlays
from spec.pipeline.name import listing, load_toml
from spec.pipeline.refresh import refresh, write_report
from spec.pipeline.source import PUBLISHED
from spec.pipeline.vendor import vendor
from spec.pipeline.writable import check_writable

SPEC = Path(__file__).parents[1]
GENERATED = SPEC.parent / "generated"


def regenerate(arguments: argparse.Namespace) -> int:
    """Write the package anew."""
    built = build(arguments.spec)
    target = arguments.into / Api.load(arguments.spec).package
    for place, why in built.left_out.items():
        print(f"{place}: not generated; it {why}", file=sys.stderr)
    check_writable(built.overlaid, built.meta, arguments.spec)
    generate(built.document, built.meta, built.schemas(), arguments.spec, target)
    print(f"{len(built.names)} operations and {len(built.shapes)} shapes written to {target.name}/")
    return 0


def vendor_document(arguments: argparse.Namespace) -> int:
    """Write a published document without its prose, in canonical order."""
    text = dumps(vendor(load(arguments.source)))
    arguments.output.write_text(text, encoding="utf-8")
    print(f"{arguments.output.name}: {len(text)} bytes")
    return 0


def names(arguments: argparse.Namespace) -> int:
    """Print the public names, a resource a line."""
    tables = load_toml(arguments.spec / "names.toml")
    if not tables.get("operations"):
        raise SpecError("names.toml: no [operations]; restore it from the repository")
    print(listing(tables["operations"].values()))
    return 0


def refresh_from(arguments: argparse.Namespace) -> int:
    """Take a document in and say what it means."""
    report = refresh(
        arguments.source,
        into=arguments.into,
        start=arguments.start,
        package=arguments.package,
        force=arguments.force,
    )
    if arguments.report:
        write_report(report, arguments.report)
    if arguments.fragments:
        for name, text in report.fragments().items():
            (arguments.fragments / name).write_text(text, encoding="utf-8")
    print(report.as_markdown(), end="")
    if report.source["sha256"]:
        print(f"spec/ and generated/ are written to {arguments.into or 'this tree'}", file=sys.stderr)
    if report.exit_code:
        print(f"exit code {report.exit_code} means {report.rating}; docs/refresh.md says what is next", file=sys.stderr)
    return report.exit_code


def show_overlays(arguments: argparse.Namespace) -> int:
    """Print what each overlay action touches, and the names that await a review."""
    for line in overlays(arguments.spec):
        print(line)
    return 0


def drift(arguments: argparse.Namespace) -> int:
    """Compare what is generated with what the document gives."""
    found = list(differences(arguments.spec, arguments.generated))
    if arguments.published and (moved := has_moved(arguments.spec, arguments.published)):
        found.append(moved)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


def parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    out = argparse.ArgumentParser(prog="python -m spec.pipeline", description=__doc__)
    out.add_argument("--spec", type=Path, default=SPEC, help="the folder with document, overlays, names and words")
    commands = out.add_subparsers(required=True, metavar="COMMAND")
    spec = argparse.ArgumentParser(add_help=False)
    # Before or after the command; the one after it wins.
    spec.add_argument("--spec", type=Path, default=argparse.SUPPRESS, help="the folder with document and names")

    command = commands.add_parser("regenerate", parents=[spec], help="write generated/ anew")
    command.add_argument("--into", type=Path, default=GENERATED, help="the folder that holds the package")
    command.set_defaults(run=regenerate)

    command = commands.add_parser("refresh", help="take a published document in and say what it means")
    command.add_argument("source", nargs="?", default=PUBLISHED, help="a path or an address (default: the published)")
    command.add_argument("--into", type=Path, help="the folder whose spec/ and generated/ to replace")
    command.add_argument(
        "--from", dest="start", type=Path, help="the folder whose state it follows, or `empty`; with --into"
    )
    command.add_argument("--package", default="", help="what to call the package of another API; with --from empty")
    command.add_argument("--force", action="store_true", help="take a document that lacks most of our operations")
    command.add_argument("--report", type=Path, help="a file for the report as JSON")
    command.add_argument("--fragments", type=Path, help="a folder for fragments of the changelog")
    command.set_defaults(run=refresh_from)

    command = commands.add_parser("overlays", parents=[spec], help="list overlay actions with what they touch")
    command.set_defaults(run=show_overlays)

    command = commands.add_parser("drift", parents=[spec], help="compare generated/ with what the document gives")
    command.add_argument("--generated", type=Path, default=GENERATED, help="the folder that holds the package")
    command.add_argument("--published", nargs="?", const=PUBLISHED, help="also ask whether the document has moved")
    command.set_defaults(run=drift)

    command = commands.add_parser("vendor", help="strip a published document to its interface facts")
    command.add_argument("source", type=Path)
    command.add_argument("output", type=Path)
    command.set_defaults(run=vendor_document)

    command = commands.add_parser("names", parents=[spec], help="print the public names as users meet them")
    command.set_defaults(run=names)
    return out


def main(argv: list[str] | None = None) -> int:
    """Carry out one command; its code, or 1 with one line that says what is wrong."""
    arguments = parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        place = os.fspath(error.filename) if error.filename else "a file"
        print(f"error: {place}: {error.strerror}; check the path and its rights", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
