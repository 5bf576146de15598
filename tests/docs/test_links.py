"""The check of the site's links finds what leads nowhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from docs._ext.links import broken

ROOT = Path(__file__).parents[2]


def test_what_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "index.html").write_text(
        '<h1 id="top">x</h1><a href="#top">a</a><a href="#nowhere">b</a><a href="sub/page.html#there">c</a>'
        '<a href="sub/page.html#not">d</a><a href="gone.html">e</a><img src="gone.svg"><a href="https://x.test/#y">f</a>'
    )
    (tmp_path / "sub" / "page.html").write_text(
        '<p id="there"></p><a href="../index.html#top">up</a><a href="../sub/">g</a>'
    )
    assert [line.rpartition(":")[0] for line in broken(tmp_path)] == [
        "index.html: #nowhere",
        "index.html: sub/page.html#not",
        "index.html: gone.html",
        "index.html: gone.svg",
        "sub/page.html: ../sub/",
    ]


def test_its_exit_code_says_whether_something_is_broken(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    for text, code in (('<a href="">same page</a>', 0), ('<a href="gone.html">x</a>', 1)):
        page.write_text(text)
        command = [sys.executable, "-m", "docs._ext.links", str(tmp_path)]
        assert subprocess.run(command, cwd=ROOT, check=False, capture_output=True).returncode == code
