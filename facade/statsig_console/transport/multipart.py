"""Multipart bodies: their files are read while they are sent, and again for each attempt."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from io import SEEK_END, TextIOBase
from stat import S_ISREG
from typing import Any

import httpx

from statsig_console.config import Settings
from statsig_console_api.client import Request
from statsig_console_api.errors import ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import parts_of, short

from .encode import unsendable

Part = tuple[str, tuple[str | None, Any]]


def files_of(request: Request, settings: Settings) -> tuple[list[Part], bool]:
    """The parts of a request with the extra fields, as httpx takes them, and whether they can be read again.

    Raises:
        ArgumentTypeError: A part is neither text nor a file.
        ArgumentValueError: A part cannot be sent: its file is missing, say.
    """
    extra = parts_of(*settings.extra_body.items())
    replaced = {name for name, _ in extra}
    given = [*((name, value) for name, value in request.parts or () if name not in replaced), *extra]
    parts = [(name, _part(name, value)) for name, value in given]
    once = [(name, content.file) for name, (_, content) in parts if type(content) is _Once]
    if len(once) > len({id(file) for _, file in once}):
        names = " and ".join(name for name, _ in once)
        raise ArgumentValueError(f"{names} share a file that can be read once; pass its bytes")
    return parts, not once


def _part(name: str, value: Any) -> tuple[str | None, Any]:
    """File name and content of a part; text has no file name."""
    if isinstance(value, str):
        if problem := next(unsendable(value, name), None):
            raise ArgumentValueError(problem)
        return None, value
    if isinstance(value, bytes):
        return "upload", value
    if hasattr(value, "__fspath__"):
        path = os.fsdecode(value)
        return _file_name(path), _PathFile(name, path)
    if not hasattr(value, "read") or isinstance(value, TextIOBase):
        raise ArgumentTypeError(f"{name} is {short(value)}; pass text, a pathlib.Path, bytes or a binary file")
    if getattr(value, "closed", False):
        raise ArgumentValueError(f"{name} is {short(value)}, which is closed; pass an open file or its path")
    own = getattr(value, "name", None)
    title = _file_name(own) if isinstance(own, str) else "upload"
    return title, _OpenFile(name, value) if _is_seekable(value) else _Once(name, value)


def _file_name(path: str) -> str:
    return os.path.basename(path).encode(errors="replace").decode() or "upload"


def _is_seekable(file: Any) -> bool:
    return bool(getattr(file, "seekable", bool)())


class _Once:
    """An open file that cannot be rewound, such as a pipe: it is sent in chunks, as nobody knows its length.

    Args:
        name: The part's name, for errors.
        file: The file.
    """

    def __init__(self, name: str, file: Any) -> None:
        self._name, self.file = name, file

    def read(self, size: int) -> bytes:
        data = self.file.read(size)
        if not isinstance(data, bytes):
            raise ArgumentTypeError(f"{self._name} is no binary file: it gives {short(data)}; open it with 'rb'")
        return data


class _OpenFile(_Once):
    """An open file that is sent whole: each attempt rewinds it."""

    # httpx asks for the length by tell and seek. By fileno it would see the packed length of a gzip file.
    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self.file.seek(offset, whence))


class _PathFile:
    """A file by its path. It is open only while a chunk is read, so that an attempt that breaks off leaves nothing.

    Args:
        name: The part's name, for errors.
        path: The path.

    Raises:
        ArgumentValueError: There is no such file, or it cannot be read.
    """

    def __init__(self, name: str, path: str) -> None:
        self._name, self._path, self._at = name, path, 0
        self._seen: tuple[int, ...] | None = None
        self.read(0)

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = self._seen[1] if whence == SEEK_END and self._seen else offset
        return self._at

    def read(self, size: int) -> bytes:
        try:
            # Opening a pipe would wait for its writer.
            if not S_ISREG(os.stat(self._path).st_mode):
                raise ArgumentValueError(f"{self._name} is {self._path!r}, which is no file; pass the path of a file")
            with open(self._path, "rb", buffering=0) as file:
                state = os.fstat(file.fileno())
                seen = (state.st_ino, state.st_size, state.st_mtime_ns)
                if self._seen not in (None, seen):
                    raise ArgumentValueError(
                        f"{self._name} is {self._path!r}, which changed while it was sent; send it when it is finished"
                    )
                self._seen = seen
                file.seek(self._at)
                data = file.read(size) or b""
        except (OSError, ValueError) as error:
            if isinstance(error, ArgumentValueError):
                raise
            why = getattr(error, "strerror", None) or str(error)
        else:
            self._at += len(data)
            return data
        raise ArgumentValueError(
            f"{self._name} is {self._path!r}, which cannot be read ({why}); pass the path of a file"
        )


class InThreads(httpx.AsyncByteStream):
    """A body that is read in threads: a disk or a pipe that is slow holds up no other task.

    Args:
        stream: The body, of blocking reads.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        chunks: Iterator[bytes] = iter(self._stream)
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield chunk
