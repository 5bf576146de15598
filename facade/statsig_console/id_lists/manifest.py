"""Many lists at once: what a manifest says, and the work on it, each list a job of its own."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import frozen

from statsig_console.errors import ArgumentValueError, AuthenticationError, StatsigError, fold

from .checks import check_segment
from .errors import ImportRefusedError, PartialImportError
from .options import checked, reading, table
from .query import Query, from_environment, hidden
from .report import Report
from .sources import open_source
from .storage import FOLDER

_OWN = ("segment", "source", "sql", "adbc")
_NOT_HERE = ("confirm", "on_progress", "dry_run", "restart")
"""Options that are no matter of a manifest: a run decides them."""

Result: TypeAlias = Literal[
    "done", "dry_run", "pending_review", "updating", "partial", "refused", "failed", "not_tried"
]


@frozen
class Entry:
    """A list of a manifest.

    Args:
        segment: The segment's id.
        source: The path of a file, or a query.
        options: The keywords of import_ids.
    """

    segment: str
    source: str | Query
    options: Mapping[str, Any]


@frozen
class Manifest:
    """What a manifest says.

    Args:
        entries: The lists.
        redis: The address of the Redis that the quota is shared through; None for a quota of this machine.
        quota: The name of the quota within that Redis.
    """

    entries: tuple[Entry, ...]
    redis: str | None = None
    quota: str = "default"

    def part(self, number: int, of: int) -> Manifest:
        """The lists of one of several machines, which together have all of them.

        Args:
            number: Which machine, from 1.
            of: How many there are.
        """

        def machine(entry: Entry) -> int:
            return int.from_bytes(hashlib.sha256(entry.segment.encode()).digest()[:8]) % of

        return Manifest(tuple(each for each in self.entries if machine(each) == number - 1), self.redis, self.quota)


@frozen
class Outcome:
    """How it went with a list.

    Args:
        segment: The segment's id.
        mode: merge, replace or remove.
        status: The status of its report; `refused` by a rule, a guard or its source; `failed` before its first change;
            `not_tried` where the run ended before.
        added: Ids sent to be added.
        removed: Ids sent to be removed.
        count: Ids in the list afterwards, as the service counts; None where that is not known.
        mismatch: Whether the service counts other than it should.
        message: What is to be known besides.
        job: The folder of a job that the same run continues.
    """

    segment: str
    mode: str
    status: Result
    added: int = 0
    removed: int = 0
    count: int | None = None
    mismatch: bool = False
    message: str = ""
    job: Path | None = None

    @property
    def is_left(self) -> bool:
        """Whether the work is not done."""
        return self.status in ("partial", "refused", "failed", "not_tried")


# ---- reading


def read_manifest(path: str | os.PathLike[str]) -> Manifest:
    """What a manifest in YAML says; paths of files begin at its folder. Those in queries do
    where the process works there, as `segments sync` does.

    Raises:
        ArgumentValueError: It cannot be read, or something in it cannot be right; the message names the list.
        SourceError: A file is not there.
    """
    file = Path(os.path.abspath(path))
    data = _parsed(file)
    if not isinstance(data, Mapping) or not isinstance(data.get("lists"), Sequence) or not data["lists"]:
        raise ArgumentValueError(f"{path} has no lists; write `lists:`, and below it `- segment: …` for each")
    _check_names(data, ("lists", "defaults", "quota"), str(path))
    defaults = data.get("defaults") or {}
    entries: list[Entry] = []
    for number, given in enumerate(data["lists"], 1):
        name = given.get("segment") if isinstance(given, Mapping) else None
        place = f"list {number}{f' ({name})' if isinstance(name, str) else ''} of {path}"
        try:
            entries.append(_entry(given, defaults, file.parent, place))
        except (StatsigError, TypeError, ValueError) as error:
            if place in str(error):
                raise
            raise ArgumentValueError(f"{place}: {hidden(str(error))}") from None
    segments = [each.segment for each in entries]
    if twice := next((each for each in segments if segments.count(each) > 1), None):
        raise ArgumentValueError(f"{path} has {twice!r} more than once; join its sources in one query")
    return Manifest(tuple(entries), *_quota(data.get("quota"), str(path)))


def _parsed(file: Path) -> Any:
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import YAMLError
    except ModuleNotFoundError:
        raise ArgumentValueError("a manifest needs ruamel.yaml; pip install 'statsig-console[cli]'") from None
    try:
        return YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ArgumentValueError(f"{file} cannot be read: {error.strerror or error}; pass a manifest") from None
    except UnicodeError:
        raise ArgumentValueError(f"{file} is no YAML: it holds bytes that are not UTF-8; correct it") from None
    except YAMLError as error:
        # The words of the error hold the line, and the line may hold a password.
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        place = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise ArgumentValueError(f"{file} is no YAML{place}; correct it") from None


def _entry(given: Any, defaults: Any, folder: Path, place: str) -> Entry:
    for each in (given, defaults):
        if not isinstance(each, Mapping):
            raise ArgumentValueError(f"{place} is no mapping; write `- segment: …` and what belongs to it")
    options = {name: option for name, (_, option) in table().items() if name not in _NOT_HERE}
    _check_names(defaults, tuple(options), f"defaults, for {place},")
    _check_names(given, (*_OWN, *options), place)
    said = {**defaults, **given}
    own = {name: said.pop(name, None) for name in _OWN}
    if not isinstance(own["segment"], str):
        raise ArgumentValueError(f"{place} has no segment; write `segment: …`, the id of one")
    if (own["source"] is None) == (own["sql"] is None):
        raise ArgumentValueError(f"{place} needs a source or sql{', not both' if own['sql'] else ''}")
    if own["adbc"] is not None and own["sql"] is None:
        raise ArgumentValueError(f"{place} has adbc and no sql; write `sql: …`, the query to run there")
    # Relative to the manifest, so that cron and a shell in another folder find the same job.
    said["journal"] = _journal(said.get("journal", True), own["source"], folder)
    source: str | Query
    if own["sql"] is None:
        if not isinstance(own["source"], str) or own["source"] == "-":
            raise ArgumentValueError(f"{place} has the source {own['source']!r}; write the path of a file")
        source = str(folder / own["source"])
    else:
        source = Query(own["sql"], own["adbc"])
        if source.file is not None and not (folder / source.file).is_file():
            raise ArgumentValueError(f"{place}: there is no such file as {str(source.file)!r}; correct adbc")
    whole = checked(said)
    check_segment(own["segment"], create=whole["create"], id_type=whole["id_type"])
    open_source(source, reading(whole))
    return Entry(own["segment"], source, said)


def _journal(given: Any, source: Any, folder: Path) -> Any:
    if given is True:
        return True if source is not None else folder / FOLDER
    return folder / given if isinstance(given, str) and given else given


def _check_names(given: Mapping[Any, Any], known: tuple[str, ...], place: str) -> None:
    for name in given:
        if name not in known:
            near = get_close_matches(str(name), known, 1)
            remedy = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
            raise ArgumentValueError(f"{place} has {hidden(repr(name))}; {remedy}")


def _quota(given: Any, path: str) -> Iterator[Any]:
    if given is None:
        return
    if not isinstance(given, Mapping) or not isinstance(given.get("redis"), str):
        raise ArgumentValueError(f"quota in {path} has no address; write `redis: redis://…`, or env:NAME")
    _check_names(given, ("redis", "name"), f"quota in {path}")
    yield from_environment("redis", given["redis"])
    if "name" in given:
        if not isinstance(given["name"], str) or not given["name"]:
            raise ArgumentValueError(f"quota in {path} has the name {given['name']!r}; write a text")
        yield given["name"]


# ---- working


def sync(
    entries: Sequence[Entry],
    import_ids: Callable[..., Report],
    *,
    workers: int = 1,
    on_outcome: Callable[[Outcome], object] = lambda _: None,
    **further: Any,
) -> list[Outcome]:
    """Carry out all lists, so many at once; what one of them cannot do is its outcome, and the others go on.

    Args:
        entries: The lists.
        import_ids: The method of `segments`, of a client that threads may share.
        workers: Lists that are worked on at once; they wait for the quota in one queue.
        on_outcome: Called with each outcome as soon as it is there.
        further: Keywords of import_ids for all lists.

    Returns:
        The outcomes in the order of the lists.
    """
    numbers = iter(range(len(entries)))
    ended: queue.SimpleQueue[tuple[int, Outcome | BaseException]] = queue.SimpleQueue()
    begun: set[int] = set()
    stopped = threading.Event()

    def work() -> None:
        # A range is advanced by one thread at a time.
        while (number := next(numbers, None)) is not None:
            if stopped.is_set():
                ended.put((number, _untouched(entries[number])))
                continue
            begun.add(number)
            try:
                ended.put((number, _outcome(entries[number], import_ids, further)))
            except BaseException as error:
                if isinstance(error, AuthenticationError):
                    # Every other call would be refused as well.
                    stopped.set()
                ended.put((number, error))

    for _ in range(min(workers, len(entries))):
        # A job survives the end of its process at any point, so that nobody has to wait for a thread.
        threading.Thread(target=work, daemon=True, name="statsig-sync").start()
    outcomes: dict[int, Outcome] = {}
    try:
        while len(outcomes) < len(entries):
            number, outcome = ended.get()
            if isinstance(outcome, AuthenticationError):
                outcome = _failed(entries[number], outcome)
            if isinstance(outcome, BaseException):
                raise outcome
            outcomes[number] = outcome
            on_outcome(outcome)
    except KeyboardInterrupt:
        stopped.set()
        # What has ended in the meantime is no less done.
        while not ended.empty():
            number, outcome = ended.get()
            if isinstance(outcome, Outcome):
                outcomes[number] = outcome
        for number in begun - outcomes.keys():
            outcomes[number] = _untouched(entries[number], "partial", "interrupted")
    finally:
        stopped.set()
    return [outcomes.get(number) or _untouched(entry) for number, entry in enumerate(entries)]


def _untouched(entry: Entry, status: Result = "not_tried", message: str = "the run ended before") -> Outcome:
    return Outcome(entry.segment, entry.options["mode"], status, message=message)


def _outcome(entry: Entry, import_ids: Callable[..., Report], further: Mapping[str, Any]) -> Outcome:
    mode = entry.options["mode"]
    try:
        report = import_ids(entry.segment, entry.source, **entry.options, **further)
    except PartialImportError as error:
        return _reported(error.report, error.message, error.job)
    except ImportRefusedError as error:
        return Outcome(entry.segment, mode, "refused", message=fold(str(error)))
    except AuthenticationError:
        raise
    except Exception as error:
        # Whatever it is, the outcomes of the other lists have to be told.
        return _failed(entry, error)
    return _reported(report, "; ".join(report.warnings), None)


def _failed(entry: Entry, error: Exception) -> Outcome:
    job = getattr(error, "job", None)
    words = str(error) if isinstance(error, (StatsigError, OSError)) else f"{type(error).__name__}: {error}"
    return Outcome(entry.segment, entry.options["mode"], "failed", message=fold(words), job=job)


def _reported(report: Report, message: str, job: Path | None) -> Outcome:
    counts = report.added, report.removed, report.count
    if report.status == "dry_run" and report.plan is not None:
        counts = report.plan.adds, report.plan.removes, report.count
    return Outcome(report.segment, report.mode, report.status, *counts, report.mismatch, fold(message), job)
