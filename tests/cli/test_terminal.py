"""What a person at a terminal sees: tables, questions, a bar, and what Ctrl-C leaves."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("click")

from statsig_console.testing import FakeStatsig

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Terminal:
    """A process on a terminal of its own.

    Args:
        ours: Our end.
        process: The process.
    """

    def __init__(self, ours: int, process: subprocess.Popen[bytes]) -> None:
        self._ours, self._process = ours, process
        self._seen = b""

    @property
    def text(self) -> str:
        """What is seen, without escapes."""
        return ESCAPE.sub("", self._seen.decode(errors="replace")).replace("\r\n", "\n")

    @property
    def bytes(self) -> bytes:
        """What came."""
        return self._seen

    def wait_for(self, words: str) -> None:
        """Read until something is seen."""
        while words not in self.text:
            ready = select.select([self._ours], [], [], 60)[0]
            assert ready, f"no {words!r} in {self.text!r}"
            self._seen += os.read(self._ours, 4096)

    def type(self, words: str) -> None:
        """Press keys."""
        os.write(self._ours, words.encode())

    def end(self) -> int:
        """Read to the end; gives the exit code."""
        try:
            while chunk := os.read(self._ours, 4096):
                self._seen += chunk
        except OSError:
            pass  # the other end of a terminal closes with an error
        return self._process.wait(60)


@contextmanager
def terminal(*words: str, **environment: str) -> Iterator[Terminal]:
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 100))
    with subprocess.Popen(
        [sys.executable, "-m", "statsig_console.cli", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        env={**os.environ, "TERM": "xterm", **environment},
    ) as process:
        os.close(theirs)
        try:
            yield Terminal(ours, process)
        finally:
            process.kill()
            os.close(ours)


def ids(fake: FakeStatsig) -> set[str]:
    with fake.client() as client:
        return {gate.id for gate in client.gates.list()}


def test_a_terminal_gets_a_table(fake: FakeStatsig) -> None:
    with terminal("gates", "list") as screen:
        assert screen.end() == 0
    assert [line.split()[0] for line in screen.text.splitlines()] == ["ID", "gate_0", "gate_1", "gate_2"]
    assert all(len(line) <= 100 for line in screen.text.splitlines())
    assert b"\x1b[1m" in screen.bytes


@pytest.mark.parametrize(("words", "environment"), [(["--no-color"], {}), ([], {"NO_COLOR": "1"})])
def test_no_colours_where_none_are_wanted(words: list[str], environment: dict[str, str], fake: FakeStatsig) -> None:
    with terminal("gates", "list", *words, **environment) as screen:
        assert screen.end() == 0
    assert b"\x1b" not in screen.bytes


@pytest.mark.parametrize(("answer", "code"), [("y\r", 0), ("\r", 1), ("n\r", 1), ("\x03", 1), ("\x04", 1)])
def test_what_deletes_shows_the_entity_and_asks(answer: str, code: int, fake: FakeStatsig) -> None:
    with terminal("gates", "delete", "gate_1") as screen:
        screen.wait_for("[y/N]")
        assert "No. 1" in screen.text
        screen.type(answer)
        assert screen.end() == code
    assert ("gate_1" in ids(fake)) == (code == 1)
    assert "Traceback" not in screen.text
    assert ("nothing was changed" in screen.text) == (code == 1)


def test_an_entity_that_is_not_there_is_not_asked_about(fake: FakeStatsig) -> None:
    with terminal("gates", "delete", "nope") as screen:
        assert screen.end() == 1
    assert "404" in screen.text
    assert "[y/N]" not in screen.text


def test_a_job_asks_once_and_shows_a_bar(fake: FakeStatsig) -> None:
    Path("ids").write_text("gate_0\ngate_1\n")
    with terminal("gates", "delete", "--ids-from", "ids") as screen:
        screen.wait_for("[y/N]")
        assert "2 entities" in screen.text
        screen.type("y\r")
        assert screen.end() == 0
    assert "2/2" in screen.text
    assert screen.text.rstrip().endswith("gates delete: 2 done, 0 failed")
    assert ids(fake) == {"gate_2"}


def test_ctrl_c_ends_a_job_with_what_was_done(fake: FakeStatsig) -> None:
    names = [f"more_{number}" for number in range(2000)]
    fake.seed(gates=[{"name": name} for name in names])
    Path("ids").write_text("\n".join(names))
    with terminal("gates", "get", "--ids-from", "ids", "-o", "id") as screen:
        screen.wait_for("more_3")
        screen.type("\x03")
        assert screen.end() == 3
    assert re.search(r"gates get: \d+ done, 0 failed, [\d,]+ not tried", screen.text)
    assert re.search(r"interrupted (at more_|between two calls)", screen.text)
    assert "Traceback" not in screen.text
