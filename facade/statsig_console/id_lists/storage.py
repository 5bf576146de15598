"""Folders and files that hold people's ids: for their owner alone, and there whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from attrs import frozen

from .errors import ImportRefusedError

FOLDER = ".statsig-jobs"
"""The folder of jobs and backups, beside the source or, where that has no place, in the working directory."""

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_SCRATCH = re.compile(r"[0-9a-f]{16}")
_ELSEWHERE = "pass journal=… with a folder of your own, or journal=False to keep none"
_OTHERS = stat.S_IWGRP | stat.S_IWOTH

SHARED = tuple(map(Path, ("/tmp", "/var/tmp"))) if os.name == "posix" else ()
"""Where locks of the machine may be: the same place for all processes, whatever TMPDIR says in each."""


def own_folder(path: Path, *, private: bool = True) -> None:
    """Make a folder unless it is there, and refuse one that somebody else could have put there or can change.

    Args:
        path: The folder; its parents are made too.
        private: Whether it is to be closed to everybody else.

    Raises:
        ImportRefusedError: It cannot be made, is a link, or is not the caller's own.
    """
    info = _made(path)
    problem = ""
    if not stat.S_ISDIR(info.st_mode):
        problem = "is a link to another place"
    elif hasattr(os, "geteuid") and info.st_uid != os.geteuid():
        problem = f"belongs to another user (uid {info.st_uid})"
    elif private and os.name == "posix" and info.st_mode & _OTHERS:
        # Closing it now would not tell what others have put there.
        problem = f"could be changed by other users (mode {stat.S_IMODE(info.st_mode):o})"
    elif not private and info.st_mode & stat.S_IWOTH and not info.st_mode & stat.S_ISVTX:
        problem = "can be changed by every user of this machine"
    if problem:
        raise ImportRefusedError(f"the folder {path} {problem}; nothing was changed", remedy=_ELSEWHERE)
    if private and info.st_mode & 0o077:
        path.chmod(0o700)


def _made(path: Path) -> os.stat_result:
    for left in reversed(range(100)):
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            return path.lstat()
        except OSError as error:
            # Another process may delete the folder of a job that is done just after it was found.
            if isinstance(error, FileNotFoundError) and left:
                continue
            files = [each for each in (path, *path.parents) if each.exists() and not each.is_dir()]
            why = f"{files[0]} is no folder" if files else error.strerror
            raise ImportRefusedError(
                f"the folder {path} cannot be made: {why}; nothing was changed", remedy=_ELSEWHERE
            ) from error
    raise AssertionError("the last try returns or raises")


def own_root(root: Path) -> None:
    """Make the folder that holds jobs and backups, out of git; one that the user named may hold other things."""
    is_there = root.is_dir()
    named = is_there and root.name != FOLDER
    own_folder(root, private=not named)
    if not is_there:
        # Its name has to outlive a crash too.
        sync(root.parent)
    if not named:
        with suppress(FileExistsError), new_file(root / ".gitignore") as file:
            file.write(b"*\n")


def new_file(path: Path) -> IO[bytes]:
    """A file that was not there before, for its owner alone."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NOFOLLOW, 0o600), "w+b")


def fresh_file(path: Path) -> IO[bytes]:
    """A new file in the place of one that may be there."""
    path.unlink(missing_ok=True)
    return new_file(path)


def open_file(path: Path, flags: int) -> int:
    """The descriptor of a job's file that is one, and no link or pipe, and that nobody but the caller can have written.

    Raises:
        ImportRefusedError: It is something else.
    """
    restart = "pass restart=True to start anew, or delete its folder"
    try:
        descriptor = os.open(path, flags | _NOFOLLOW | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        raise ImportRefusedError(f"{path} is a link; this call has changed nothing", remedy=restart) from error
    info = os.fstat(descriptor)
    problem = ""
    if not stat.S_ISREG(info.st_mode):
        problem = "is no regular file"
    elif hasattr(os, "geteuid") and info.st_uid != os.geteuid():
        problem = f"belongs to another user (uid {info.st_uid})"
    elif os.name == "posix" and info.st_mode & _OTHERS:
        problem = f"could be changed by other users (mode {stat.S_IMODE(info.st_mode):o})"
    elif info.st_nlink > 1:
        problem = f"has {info.st_nlink} names (hard links)"
    if problem:
        os.close(descriptor)
        raise ImportRefusedError(f"{path} {problem}; this call has changed nothing", remedy=restart)
    return descriptor


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Another path to write to, which then takes the file's place: the file is there whole or not at all."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Put a file's content, or a folder's names, on disk for good."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network file systems have no such thing for folders.
        if not path.is_dir() or error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def check_disk(folder: Path, needed: int) -> None:
    """Refuse work that the disk has no room for.

    Args:
        folder: Where the work is done.
        needed: Bytes, about.

    Raises:
        ImportRefusedError: Less than that is free.
    """
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ImportRefusedError(
            f"this needs about {needed / 1e6:,.0f} MB in {folder}, and {free / 1e6:,.0f} MB are free; "
            "nothing was changed",
            remedy="free some, or pass journal=… with a folder on another disk",
        )


def _lock_of_the_system() -> Callable[[int], bool]:
    """A function that locks a descriptor, and says whether it could."""
    try:
        import fcntl
    except ModuleNotFoundError:
        try:
            from filelock import lock_descriptor
        except ModuleNotFoundError as error:
            raise ImportRefusedError(
                "jobs are locked by filelock on this system, and it is missing", remedy="pip install filelock"
            ) from error
        return lambda descriptor: lock_descriptor(descriptor, blocking=False)

    def flock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True

    return flock


@frozen
class Lock:
    """A file that this process has locked; the lock ends with the process, whatever its end.

    Args:
        path: The file.
        descriptor: The open file.
    """

    path: Path
    descriptor: int

    @classmethod
    def take(cls, path: Path) -> Lock | None:
        """The lock, or None where somebody else has it."""
        lock = _lock_of_the_system()
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NOFOLLOW, 0o600)
            try:
                if not lock(descriptor):
                    os.close(descriptor)
                    return None
                # Whoever held it before may have deleted the file: then this is a lock on nothing.
                if os.path.samestat(os.fstat(descriptor), os.stat(path)):
                    return cls(path, descriptor)
            except FileNotFoundError:
                pass
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)

    def release(self, *, remove: bool = False) -> None:
        """Give it back.

        Args:
            remove: Delete the file too.
        """
        if remove and os.name != "nt":
            self.path.unlink(missing_ok=True)
        os.close(self.descriptor)
        if remove and os.name == "nt":
            # An open file cannot be deleted there, nor one that somebody else has opened since.
            with suppress(OSError):
                self.path.unlink()


def machine_folder() -> Path:
    """The folder that all processes of this user on this machine share."""
    usable = (each for each in SHARED if each.is_dir() and os.access(each, os.W_OK | os.X_OK))
    return _users_folder(next(usable, None) or Path(tempfile.gettempdir()))


def _users_folder(place: Path) -> Path:
    user = os.geteuid() if hasattr(os, "geteuid") else "user"
    folder = place.resolve() / f"statsig-console-{user}"
    own_folder(folder)
    return folder


@contextmanager
def scratch(home: Path | None = None) -> Iterator[Path]:
    """A folder for the time of this work; what killed processes left of theirs is deleted.

    Args:
        home: Where to make it; None for the temporary folder.
    """
    # Ids may be many: TMPDIR decides which disk has room.
    home = home or _users_folder(Path(tempfile.gettempdir()))
    sweep_scratch(home)
    while True:
        name = secrets.token_hex(8)
        # Whoever sweeps may take the lock of a name between its making and its locking.
        if (lock := Lock.take(home / f"{name}.lock")) is not None:
            break
    folder = home / name
    try:
        folder.mkdir(mode=0o700)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release(remove=True)


def sweep_scratch(home: Path) -> None:
    """Delete what killed processes left."""
    for name in {path.name.removesuffix(".lock") for path in home.iterdir()}:
        if _SCRATCH.fullmatch(name) and (lock := Lock.take(home / f"{name}.lock")):
            shutil.rmtree(home / name, ignore_errors=True)
            lock.release(remove=True)
