"""The pipeline's command line: `python -m spec.pipeline regenerate`, `… vendor SOURCE`, `… names`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from spec.pipeline.build import build
from spec.pipeline.document import SpecError, dumps, load
from spec.pipeline.generate import PACKAGE, generate
from spec.pipeline.name import listing, load_names
from spec.pipeline.vendor import vendor

SPEC = Path(__file__).parents[1]
GENERATED = SPEC.parent / "generated"


def regenerate(arguments: argparse.Namespace) -> None:
    """Write the package anew."""
    built = build(arguments.spec)
    target = arguments.into / PACKAGE
    generate(built.document, built.meta, built.schemas(), arguments.spec, target)
    print(f"{len(built.names)} operations and {len(built.shapes)} shapes written to {target.name}/")


def vendor_document(arguments: argparse.Namespace) -> None:
    """Write a published document without its prose, in canonical order."""
    text = dumps(vendor(load(arguments.source)))
    try:
        arguments.output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SpecError(
            f"{arguments.output}: cannot be written ({error.strerror}); give a file in a folder that exists"
        ) from None
    print(f"{arguments.output.name}: {len(text)} bytes")


def names(arguments: argparse.Namespace) -> None:
    """Print the public names, a resource a line."""
    print(listing(load_names(arguments.spec / "names.toml").get("operations", {}).values()))


def main(argv: list[str] | None = None) -> int:
    """Carry out one command; 0, or 1 with one line that says what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline", description=__doc__)
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("--spec", type=Path, default=SPEC, help="the folder with document, overlays, names and words")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("regenerate", parents=[folder], help="write generated/ anew")
    command.add_argument("--into", type=Path, default=GENERATED, help="the folder that holds the package")
    command.set_defaults(run=regenerate)
    command = commands.add_parser("vendor", help="strip a published document to its interface facts")
    command.add_argument("source", type=Path)
    command.add_argument("output", type=Path)
    command.set_defaults(run=vendor_document)
    command = commands.add_parser("names", parents=[folder], help="print the public names as users meet them")
    command.set_defaults(run=names)
    arguments = parser.parse_args(argv)
    try:
        arguments.run(arguments)
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
