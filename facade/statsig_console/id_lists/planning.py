"""What comes before the first change of an import: the source, what is there, the guards, and the plan.

Whatever the mode, the usable ids are first written to the job's folder, a line each. Merge and remove send that file;
replace sorts it, reads the list, sorts that too, and sends the two files of what differs. A place in a file is all that
the journal has to keep.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Set
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import define, evolve

from statsig_console.errors import BadRequestError, NotFoundError
from statsig_console.flows import Flow, Pause, Send
from statsig_console.pages import SERVICE_LIMIT
from statsig_console.retry import Clock
from statsig_console_api.api.segments import (
    segments_create,
    segments_get,
    segments_id_list_metadata,
    segments_list,
)

from . import backup as backups
from .checks import check_place, check_segment, working_folder
from .clean import SHOWN, WINDOW, Cleaner, check_rules
from .duplicates import LineNumbers, lines_of, repeated
from .errors import ImportRefusedError, SourceError
from .journal import VERSION, Journal, job_name, prepare, root_of, sync
from .lines import Difference, Sorter, blocks, compare, encode, remove_files
from .options import LIMITS, Options
from .reading import Listed, Target, check_type, read_list, target_of, written
from .report import Plan, Report, SourceReport, Strategy, plain
from .sources import Opened, Source, digest, identity, open_backup, open_source
from .steps import Pull, Tell
from .timing import Pace

ATOMIC = 1_000
"""Ids up to which one reset replaces a list at once."""

WARN_ABOVE = (
    (10_000, "lists above 10,000 ids are a limited feature of some plans"),
    (1_000, "lists above 1,000 ids are synced apart and reach SDKs later"),
)

FIRST_LOOK, LONGEST_LOOK = 1.0, 15.0
"""Seconds between two looks at whether another update still runs, at first and at last."""

_ID = re.compile(r"[A-Za-z0-9_-]{3,100}")

Forecast = Callable[[int, bool], "float | None"]
"""Seconds until so many calls could be done; the flag is for those of the stricter id_list limit."""


@define
class Done:
    """What the journal says of one kind of calls."""

    offset: int = 0
    ids: int = 0
    calls: int = 0


class Planning:
    """An import up to its first change.

    Args:
        segment_id: The segment's id.
        source: Where the ids come from; a checked backup restores it; None goes on with what a job has kept.
        options: What is asked for.
        clock: Time.
        forecast: What the quota says.
        folder: The folder of the job to go on with; None to find it by source, segment and mode.
    """

    def __init__(
        self,
        segment_id: str,
        source: Source | backups.Backup | None,
        options: Options,
        clock: Clock,
        forecast: Forecast,
        folder: Path | None = None,
    ) -> None:
        check_segment(segment_id, create=options.create, id_type=options.id_type)
        self._segment, self._options, self._clock, self._forecast = segment_id, options, clock, forecast
        self._source: Opened | None = None
        path: Path | None = None
        if isinstance(source, backups.Backup):
            self._source, path = open_backup(source), source.path
        elif source is not None:
            _, path = identity(source)
            self._source = open_source(source, options.reading)
        # The backup of a restore goes beside the one that is restored, not into a folder of its own there.
        beside = (
            path.parent if path and isinstance(source, backups.Backup) and options.journal in (True, False) else None
        )
        with working_folder():
            self._root = folder.parent if folder else beside or root_of(path, options.journal)
        if self._durable or (options.backs_up and not options.dry_run):
            check_place(self._root)
        self._name = folder.name if folder else job_name(segment_id, options.mode, str(path or "-"))
        self._restoring = isinstance(source, backups.Backup)
        self._journal: Journal
        self._target = Target(segment_id, options.type, options.id_type, 0, None)
        self._report: Report
        self._max_body = options.max_body_bytes
        self._started = clock.monotonic()
        self._pace = Pace(clock, self._quota_seconds)
        self._exists = True
        self._pending = False
        self._unsure = False
        self._others = 0

    @property
    def _durable(self) -> bool:
        return self._options.journal is not False and not self._options.dry_run

    def _start(self) -> Flow[None]:
        if self._source is None:
            raise ImportRefusedError(f"there is no job in {self._journal.folder}")
        # What a kill left of a job that had changed nothing.
        self._journal.clear()
        source = yield from self._spool("ids")
        self._check_usable(source)
        mode = self._options.mode
        usual: Strategy = "diff" if mode == "replace" else "add" if mode == "merge" else "remove"
        self._report = Report(self._segment, mode, usual, "partial", source, None)
        self._exists = yield from self._find_segment()
        looked = self._clock.monotonic()
        if not (yield from self._until_idle(0, None)):
            raise ImportRefusedError(
                f"the service still works on another update of {self._segment!r} after {self._options.max_wait:g} s",
                remedy="try later, or pass max_wait=…",
            )
        if self._clock.monotonic() - looked >= FIRST_LOOK:
            # The update that was waited for has changed what is there.
            self._exists = yield from self._find_segment()
        if mode != "remove":
            yield from self._check_project(source.usable)
        yield from (self._plan_replace() if mode == "replace" else self._plan_send())
        self._check_removals()
        self._warn_of_size()
        if self._options.dry_run:
            return
        if self._options.confirm and not self._options.confirm(evolve(self._report, status="dry_run")):
            raise ImportRefusedError(f"the import into {self._segment!r} was not confirmed; nothing was changed")
        if not self._exists:
            yield from self._make_segment()
        yield from self._back_up()
        self._keep()

    def _resume(self, header: Mapping[str, Any]) -> Flow[None]:
        self._check_options(header)
        source = SourceReport(**{**header["source"], **_tuples(header["source"])})
        if (yield from self._digest(header)) not in (None, source.sha256):
            raise ImportRefusedError(
                f"the source {source.name} has changed since the job in {self._journal.folder} began",
                remedy=f"give the old one to go on{self._or_anew}",
            )
        self._target = target_of((yield Send(segments_get.build(self._segment), segments_get.parse)))
        if None not in (made := (header["segment_made"], self._target.created)) and made[0] != made[1]:
            # Two projects may have a segment of one name; the moment it was made tells them apart.
            raise ImportRefusedError(
                f"the job in {self._journal.folder} is for another segment {self._segment!r}: that one was made at "
                f"{made[0]}, this at {made[1]}",
                remedy=f"use the key of its project{self._or_anew}",
            )
        self._restore_plan(header, source)

    def _digest(self, header: Mapping[str, Any]) -> Flow[str | None]:
        """The digest of the source as it is now; None where it cannot be had and the job has all it needs."""
        if self._source is None:
            path = header["path"]
            return digest(Path(path)) if path and Path(path).is_file() else None
        if self._source.path is not None:
            return digest(self._source.path)
        try:
            return (yield from self._spool("again")).sha256
        finally:
            remove_files(self._journal.path("again"), self._journal.path("again.lines"))

    def _spool(self, name: str) -> Flow[SourceReport]:
        """Write the usable ids to a file of the job; for replace to another which line each came from."""
        source, options = self._source, self._options
        assert source is not None
        # Replace sorts all ids, and finds all doubles.
        window = 0 if options.mode == "replace" else WINDOW
        cleaner = Cleaner(check_rules(options.rules), options.max_id_length, window)
        ids_digest, usable = hashlib.sha256(), 0
        self._pace.begin("source")
        path = self._journal.path
        with ExitStack() as stack:
            file = stack.enter_context(path(name).open("wb"))
            numbers = None if window else LineNumbers(stack.enter_context(path(f"{name}.lines").open("wb")))
            chunks = source.chunks(cleaner)
            answer: Any = None
            while True:
                try:
                    chunk = chunks.send(answer)
                except StopIteration:
                    break
                if isinstance(chunk, Pull):
                    answer = yield chunk
                    continue
                answer = None
                data = encode(chunk.ids)
                file.write(data)
                ids_digest.update(data)
                if numbers:
                    numbers.add(chunk.lines)
                usable += len(chunk.ids)
                yield Tell(self._pace.at(source.rows, None))
        return SourceReport(
            name=source.name,
            format=source.format,
            header=source.header,
            column=source.column,
            rows=source.rows,
            usable=usable,
            counts=dict(cleaner.counts),
            lines={rule: tuple(lines) for rule, lines in cleaner.lines.items()},
            duplicates="batch",
            sha256=source.sha256 or ids_digest.hexdigest(),
        )

    def _check_usable(self, source: SourceReport) -> None:
        if not source.usable and not self._restoring:
            met = ", ".join(f"{count} {rule}" for rule, count in source.counts.items())
            raise SourceError(
                f"{source.name} holds nothing usable in {source.rows} rows of column {source.column!r}"
                f"{' (' + met + ')' if met else ''}; nothing was changed",
                remedy="pass another file or column",
            )

    def _check_options(self, header: Mapping[str, Any]) -> None:
        if self._source is None:
            return
        now = self._options.meaning()
        changed = [f"{name}={value!r}" for name, value in header["meaning"].items() if now.get(name) != value]
        if changed:
            raise ImportRefusedError(
                f"the job in {self._journal.folder} began with {' and '.join(changed)}",
                remedy="pass the same to go on, or restart=True to start anew",
            )

    def _find_segment(self) -> Flow[bool]:
        """Whether it is there."""
        options = self._options
        try:
            segment = yield Send(segments_get.build(self._segment), segments_get.parse)
        except NotFoundError as error:
            if not options.create:
                if options.mode != "remove":
                    error.add_note("pass the id of one that is there, or create=True to make it")
                raise
        else:
            self._target = target_of(segment)
            check_type(self._segment, self._target.type)
            return True
        if not _ID.fullmatch(self._segment):
            raise ValueError(f"segment_id is {self._segment!r}; a new one has 3 to 100 of A-Z, a-z, 0-9, _ and -")
        if options.mode == "remove":
            raise ImportRefusedError(
                f"there is no segment {self._segment!r} to remove ids from", remedy="pass the id of one that is there"
            )
        return False

    def _make_segment(self) -> Flow[None]:
        options = self._options
        request = segments_create.build(
            name=self._segment, id=self._segment, type=options.type, id_type=options.id_type
        )
        made = target_of((yield Send(request, segments_create.parse)))
        self._target = evolve(self._target, created=made.created)
        self._exists = True
        self._set(created=True)

    def _check_project(self, usable: int) -> Flow[None]:
        """Refuse what cannot fit into the project, warn of what may not."""
        others, number, more = 0, 1, True
        # A set of ids, not a list: segments move while pages are read.
        seen: set[str] = set()
        while more:
            targets, more = yield Send(segments_list.build(limit=1000, page=number), _segments_page)
            fresh = [each for each in targets if each.id not in seen]
            seen.update(each.id for each in fresh)
            others += sum(each.count or 0 for each in fresh if each.id != self._segment)
            number, more = number + 1, more and bool(fresh)
        self._others = others
        if self._options.mode == "merge":
            before = self._target.count or 0
            if others + before + usable > self._options.max_project_ids:
                # What is there already, and doubles far apart, are counted out only where it matters.
                wanted, _ = yield from self._unique(usable)
                yield from self._read_present()
                total = yield from self._compare(wanted)
                if total.adds:
                    self._check_fits(total.removes + total.kept + total.adds)
                remove_files(*(self._journal.path(name) for name in ("wanted", "adds", "removes")))

    def _unique(self, usable: int) -> Flow[tuple[int, Set[bytes]]]:
        """Sort the source's ids into a file, each once; how many they are, and some that came more than once."""
        sorter = Sorter(self._journal.folder, "source")
        with self._journal.path("ids").open("rb") as file:
            for block in blocks(file):
                sorter.add(block)
        count = yield from written(sorter.write(self._journal.path("wanted")), self._pace, "sort", usable)
        return count, sorter.duplicates

    def _check_fits(self, wanted: int) -> None:
        total, limit = self._others + wanted, self._options.max_project_ids
        if total > limit:
            raise ImportRefusedError(
                f"the project would hold {total:,} ids, above its limit of {limit:,}",
                remedy="remove ids elsewhere, or pass max_project_ids=…",
            )

    def _plan_send(self) -> Flow[None]:
        options, source = self._options, self._report.source
        if options.backs_up:
            if not self._journal.path("present").exists():
                yield from self._read_present()
        else:
            self._warn("there is no undo: pass backup=True to have the list written to a file first")
        adds = source.usable if options.mode == "merge" else 0
        removes = source.usable - adds
        strategy: Strategy = "add" if options.mode == "merge" else "remove"
        self._set_plan(strategy, adds, removes, exact=False)

    def _plan_replace(self) -> Flow[None]:
        usable = self._report.source.usable
        wanted, doubles = yield from self._unique(usable)
        self._count_doubles(usable - wanted, doubles)
        self._check_fits(wanted)
        yield from self._read_present()
        total = yield from self._compare(wanted)
        self._set(kept=total.kept)
        if not self._options.backs_up:
            self._warn("there is no undo: backup=False")
        self._set_plan(self._strategy(wanted), total.adds, total.removes, exact=True)

    def _compare(self, wanted: int) -> Flow[Difference]:
        """Write to files what is to be added and removed."""
        path, total = self._journal.path, Difference()
        self._pace.begin("compare")
        for total in compare(path("wanted"), path("present"), path("adds"), path("removes")):
            yield Tell(self._pace.at(total.adds + total.kept, wanted))
        return total

    def _strategy(self, wanted: int) -> Strategy:
        asked = self._options.strategy
        resets = self._target.type == "id_list"
        if asked == "reset" and not resets:
            raise ImportRefusedError(
                f"{self._segment!r} is of type {self._target.type}, which has no reset", remedy="pass strategy='diff'"
            )
        if asked == "reset" and wanted > ATOMIC:
            self._warn(f"a reset of more than {ATOMIC:,} ids is not atomic: readers may see a mix while it runs")
        if asked == "reset" and wanted:
            return "reset"
        at_once = 0 < wanted <= min(ATOMIC, self._limit) and self._fits_a_body(wanted)
        return "reset" if asked == "auto" and resets and at_once else "diff"

    def _fits_a_body(self, wanted: int) -> bool:
        # As if each character were a quote, which a body has with a backslash.
        return 2 * self._journal.path("wanted").stat().st_size + 3 * wanted + 10 <= self._max_body

    def _count_doubles(self, count: int, some: Set[bytes]) -> None:
        """Report the doubles that sorting found, and look up the lines of some."""
        source, path = self._report.source, self._journal.path
        counts, lines = dict(source.counts), dict(source.lines)
        if count:
            places = islice(repeated(path("ids"), some), SHOWN)
            counts["duplicate"], lines["duplicate"] = count, tuple(lines_of(path("ids.lines"), places))
        exact = evolve(source, counts=counts, lines=lines, usable=source.usable - count, duplicates="exact")
        self._set(source=exact)

    def _read_present(self) -> Flow[None]:
        sorter = Sorter(self._journal.folder, "list")
        listed = Listed(stated=0)
        if self._exists:
            listed = yield from read_list(self._segment, self._options.page_size, sorter, self._pace)
        present = self._journal.path("present")
        count = yield from written(sorter.write(present), self._pace, "sort", listed.count)
        for warning in listed.warnings:
            self._warn(warning)
        stated = self._target.count if listed.stated is None else listed.stated
        if stated is not None and count < stated:
            # What was not read would be in no backup, and no diff would remove it.
            raise ImportRefusedError(
                f"the service counts {stated:,} ids in {self._segment!r}, but gave {count:,}; nothing was changed",
                remedy="try again when nobody else changes the list",
            )
        if listed.moved:
            self._warn("the list was changed by others while it was read; what they changed may have been missed")
        elif stated is not None and stated != count:
            self._warn(f"the service counted {stated:,} ids before the import, but gave {count:,}")
        self._target = evolve(self._target, count=count)

    def _back_up(self) -> Flow[None]:
        """Write the list as it is to a file, unless nothing will be changed."""
        plan = self._report.plan
        assert plan is not None
        if not self._options.backs_up or not plan.calls:
            return
        prepare(self._root)
        path = backups.free_name(self._root, self._segment, self._clock.wall(), self._name)
        writing = backups.write(
            path,
            self._journal.path("present"),
            segment=self._segment,
            type=self._target.type,
            id_type=self._target.id_type,
        )
        yield from written(writing, self._pace, "backup", self._target.count)
        self._set(backup=path)

    def _set_plan(self, strategy: Strategy, adds: int, removes: int, *, exact: bool) -> None:
        self._set(strategy=strategy)
        if strategy == "reset":
            nothing = not adds and not removes
            calls = 0 if nothing else self._calls(self._report.source.usable)
        else:
            calls = self._calls(adds) + self._calls(removes)
        limited = self._target.type == "id_list" and strategy != "reset"
        plan = Plan(adds, removes, calls, self._forecast(calls, limited), exact)
        self._set(plan=plan)

    @property
    def _limit(self) -> int:
        most = LIMITS[self._target.type]
        return min(most, self._options.batch_size or most)

    def _calls(self, ids: int) -> int:
        # Where there are doubles, the ids that are sorted are fewer.
        size = self._journal.path("wanted" if self._options.mode == "replace" else "ids").stat().st_size
        usable = max(1, self._report.source.usable)
        # As many as limit and body size allow, on average.
        fitting = max(1, int(self._max_body / (size / usable + 2))) if size else self._limit
        return -(-ids // min(self._limit, fitting))

    def _check_removals(self) -> None:
        limit, plan = self._options.max_removals, self._report.plan
        if limit is None:
            limit = 0.5 if self._options.mode == "replace" and not self._restoring else None
        if limit is None or plan is None or not plan.removes:
            return
        there = self._target.count or 0
        removes = min(plan.removes, there) if self._target.count is not None else plan.removes
        # 0.29 * 100 is a little less than 29.
        most = limit if isinstance(limit, int) else int(limit * there + 1e-9)
        if removes > most and self._options.dry_run:
            self._warn(f"max_removals allows {most:,} removals, so this would be refused: pass max_removals=…")
        elif removes > most:
            share = f", {removes / there:.0%} of the {there:,} that are there" if there else ""
            raise ImportRefusedError(
                f"{self._options.mode} would remove {'' if plan.exact else 'up to '}{removes:,} ids{share}, "
                f"and max_removals allows {most:,}",
                remedy="check the source, or pass max_removals=… (a count, or a share as 1.0)",
            )

    def _warn_of_size(self) -> None:
        if self._options.mode == "remove":
            return
        before = self._target.count or 0
        usable = self._report.source.usable
        most = usable if self._options.mode == "replace" else before + usable
        for size, words in WARN_ABOVE:
            if most > size:
                self._warn(
                    f"the list will hold {'' if self._options.mode == 'replace' else 'up to '}{most:,} ids: {words}"
                )
                return

    def _set(self, **changes: Any) -> None:
        self._report = evolve(self._report, **changes)

    def _warn(self, words: str) -> None:
        if words not in self._report.warnings:
            self._set(warnings=(*self._report.warnings, words))

    @property
    def _or_anew(self) -> str:
        """The end of a remedy: a job that goes on from its folder has no source to start anew with."""
        return f", or {'pass restart=True to start anew' if self._source else 'delete its folder'}"

    def _keep(self) -> None:
        """Begin the journal: from here on the same call continues."""
        report, path = self._report, self._source.path if self._source else None
        assert report.plan is not None
        if self._durable:
            for name in ("ids", "adds", "removes", "wanted"):
                if self._journal.path(name).exists():
                    sync(self._journal.path(name))
        self._journal.append(
            "job",
            version=VERSION,
            segment=self._segment,
            segment_made=self._target.created,
            mode=report.mode,
            path=None if path is None else str(path),
            restoring=self._restoring,
            meaning=self._options.meaning(),
            manner=self._options.manner(),
            began=self._clock.wall(),
            source=plain(report.source),
            strategy=report.strategy,
            plan=plain(report.plan),
            kept=report.kept,
            created=report.created,
            before=self._target.count,
            backup=None if report.backup is None else str(report.backup),
            warnings=list(report.warnings),
        )
        self._journal.forget_aside()
        remove_files(self._journal.path("present"), self._journal.path("ids.lines"))

    def _restore_plan(self, header: Mapping[str, Any], source: SourceReport) -> None:
        plan, backup = Plan(**header["plan"]), header["backup"]
        left = max(0, plan.calls - sum(done.calls for done in self._progress().values()))
        limited = self._target.type == "id_list" and header["strategy"] != "reset"
        self._report = Report(
            self._segment,
            self._options.mode,
            header["strategy"],
            "partial",
            source,
            evolve(plan, seconds=self._forecast(left, limited)),
            kept=header["kept"],
            created=header["created"],
            resumed=True,
            backup=None if backup is None else Path(backup),
            warnings=tuple(header["warnings"]),
        )
        self._target = evolve(self._target, count=header["before"])

    def _progress(self) -> dict[str, Done]:
        """What is done, by phase."""
        progress: dict[str, Done] = {}
        for record in self._journal.records:
            if record["event"] == "call":
                done = progress.setdefault(record["phase"], Done())
                done.offset = record["offset"]
                done.ids += record["ids"]
                done.calls += 1
        return progress

    def _pause(self, seconds: float, done: int, total: int | None) -> Flow[None]:
        yield Tell(self._pace.at(done, total, waiting="update", seconds=seconds))
        yield Pause(seconds)

    def _until_idle(self, done: int, total: int | None, deadline: float | None = None) -> Flow[bool]:
        """Wait until no update of the list runs; whether that came true in time."""
        if self._target.type != "id_list" or not self._exists:
            return True
        deadline = deadline or self._clock.monotonic() + self._options.max_wait
        pause = FIRST_LOOK
        while True:
            try:
                metadata = yield Send(segments_id_list_metadata.build(self._segment), segments_id_list_metadata.parse)
            except (BadRequestError, NotFoundError):
                # Not every list has metadata; then only a 409 tells.
                return True
            if metadata.is_updating is not True:
                return True
            left = deadline - self._clock.monotonic()
            if left <= 0:
                return False
            yield from self._pause(min(pause, left), done, total)
            pause = min(pause * 2, LONGEST_LOOK)

    def _quota_seconds(self, left: int) -> float | None:
        return self._forecast(self._calls(left), self._target.type == "id_list") if left else 0.0

    def _passed(self) -> float:
        return self._clock.monotonic() - self._started


def _segments_page(body: Any) -> tuple[list[Target], bool]:
    pagination = body.get("pagination") if isinstance(body, Mapping) else None
    targets = [target_of(segment) for segment in segments_list.parse(body)]
    more = bool(pagination.get("nextPage")) if isinstance(pagination, Mapping) else len(targets) >= SERVICE_LIMIT
    return targets, more


def _tuples(source: Mapping[str, Any]) -> dict[str, Any]:
    header = source["header"]
    return {
        "header": None if header is None else tuple(header),
        "lines": {rule: tuple(lines) for rule, lines in source["lines"].items()},
    }
