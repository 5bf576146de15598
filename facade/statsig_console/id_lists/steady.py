"""Whether a file stays the same from its first byte to its last, so that half of it is never taken for the whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from .errors import SourceError


class Steady:
    """Remembers a file's size, time and identity, and its last byte.

    Args:
        path: The path that is read.
        file: The open file, at its beginning.
    """

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path, self._file = path, file
        self._before = _state(os.fstat(file.fileno()))
        self._last = b""
        if self._before[0]:
            file.seek(-1, os.SEEK_END)
            self._last = file.read(1)
            file.seek(0)

    def check(self, size: int | None, last: bytes | None) -> None:
        """Compare with what the file is now.

        Args:
            size: Bytes that were read; None where it was not read to its end.
            last: The last of them; None to leave it out.

        Raises:
            SourceError: It is another one.
        """
        try:
            now = _state(os.fstat(self._file.fileno())), _state(os.stat(self._path))
        except FileNotFoundError:
            raise self._changed("is gone") from None
        for state in now:
            for what, before, after in zip(("size", "time", "file"), self._before, state, strict=True):
                if before != after:
                    raise self._changed(f"has another {what}" if what != "file" else "is another file")
        if size is not None and (size != self._before[0] or (last is not None and last != self._last)):
            raise self._changed("ended elsewhere")

    def _changed(self, how: str) -> SourceError:
        return SourceError(
            f"{self._path} was changed while it was read: it {how}; nothing was changed in the list",
            remedy="try again when nobody writes to it",
        )


def _state(found: os.stat_result) -> tuple[int, int, tuple[int, int]]:
    return found.st_size, found.st_mtime_ns, (found.st_dev, found.st_ino)
