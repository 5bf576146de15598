"""Draws the terminal of the demo as it really is: `python -m docs._ext.picture` writes docs/_static/demo.svg."""

from __future__ import annotations

import io
import re
import runpy
from pathlib import Path

from rich.console import Console

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "_static" / "demo.svg"


def draw() -> str:
    """Run the demo and give its terminal as SVG, which loads nothing."""
    console = Console(record=True, width=104, file=io.StringIO(), highlight=False)
    runpy.run_path(str(ROOT / "examples" / "demo.py"))["main"](console)
    svg = console.export_svg(title="nox -s demo", unique_id="demo")
    # The font of the reader's machine will do.
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    return re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "ui-monospace, monospace")


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
