"""From a source and options to a plan, as the header of a job; nothing is changed.

Whatever the mode, the usable ids are first written to the job's folder, a line each. Merge and remove send that file;
replace sorts it, reads the list, sorts that too, and sends the two files of what differs. A place in a file is all that
the journal has to keep.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Set
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import evolve, field, mutable

from statsig_console.errors import NotFoundError
from statsig_console.flows import Flow, Send
from statsig_console_api.api.segments import segments_get

from .clean import SHOWN, WINDOW, Cleaner, check_rules
from .duplicates import LineNumbers, lines_of, repeated
from .errors import ImportRefusedError, SourceError
from .job import Header
from .lines import Difference, Sorter, blocks, compare, encode, remove_files
from .options import backs_up, kept
from .reading import Listed, check_type, count_others, parse_target, read_list, written
from .report import Plan, SourceReport, Strategy
from .session import FIRST_LOOK, Session
from .sources import Opened, digest
from .steps import Pull, Tell
from .storage import check_disk, new_file

ATOMIC = 1_000
"""Ids up to which one reset replaces a list at once."""

WARN_ABOVE = (
    (10_000, "lists above 10,000 ids are a limited feature of some plans"),
    (1_000, "lists above 1,000 ids are synced apart and reach SDKs later"),
)


def spool(session: Session, source: Opened, name: str) -> Flow[SourceReport]:
    """Write the usable ids of a source to a file of the job; for replace to another which line each came from.

    Raises:
        SourceError: A rule refuses an id, or the file was changed while it was read.
    """
    options, path = session.options, session.journal.path
    # Replace sorts all ids, and finds all duplicates.
    window = 0 if options["mode"] == "replace" else WINDOW
    cleaner = Cleaner(check_rules(options["rules"]), options["max_id_length"], window)
    ids_digest, usable, size = hashlib.sha256(), 0, 0
    session.meter.begin("source")
    with new_file(path(name)) as file, new_file(path(f"{name}.lines")) as lines:
        numbers = None if window else LineNumbers(lines)
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
            size += len(data)
            yield Tell(session.meter.at(source.rows, None))
    if source.path is not None and not _has_digest(source.path, source.sha256):
        # A file can be rewritten within one tick of its clock, or have its time set back: then its bytes tell.
        raise SourceError(
            f"{source.name} was changed while it was read: its bytes are others now; nothing was changed in the list",
            remedy="try again when nobody writes to it",
        )
    session.mean = size / usable if usable else 0.0
    return SourceReport(
        name=source.name,
        format=source.format,
        delimiter=source.delimiter,
        header=source.header,
        column=source.column,
        columns=source.columns,
        first=source.first,
        rows=source.rows,
        usable=usable,
        counts=dict(cleaner.counts),
        lines={rule: tuple(found) for rule, found in cleaner.lines.items()},
        duplicates="batch",
        sha256=source.sha256 or ids_digest.hexdigest(),
    )


def _has_digest(path: Path, expected: str | None) -> bool:
    try:
        return digest(path) == expected
    except OSError:
        return False


def _bytes_of(source: Opened) -> int:
    """How large the ids of a file can be, about."""
    if source.path is None:
        return 0
    size = source.path.stat().st_size
    if source.path.suffix.lower() != ".gz" or size < 18:
        return size
    with source.path.open("rb") as file:
        file.seek(-4, os.SEEK_END)
        # What a gzip file says of its length when it is unpacked.
        return max(size, int.from_bytes(file.read(4), "little"))


@mutable
class Preparation:
    """A plan in the making.

    Args:
        session: The run.
        source: Where the ids come from.
        restoring: Whether that is a backup.
    """

    session: Session
    source: Opened
    restoring: bool
    report: SourceReport = field(init=False)
    others: int = field(init=False, default=0)
    kept: int | None = field(init=False, default=None)
    warnings: list[str] = field(init=False, factory=list)

    def flow(self) -> Flow[Header]:
        """What to send, and the plan."""
        session, options = self.session, self.session.options
        mode = options["mode"]
        # The file of ids, and for replace its sorted runs and result.
        check_disk(session.journal.folder, _bytes_of(self.source) * (3 if mode == "replace" else 1))
        self.report = yield from spool(session, self.source, "ids")
        self._check_usable()
        yield from self._find_segment()
        if not options["dry_run"]:
            session.lock_list()
        looked = session.clock.monotonic()
        if not (yield from session.until_idle()):
            raise ImportRefusedError(
                f"the service still works on another update of {session.segment!r} after "
                f"{options['update_timeout']:g} s",
                remedy="try later, or pass update_timeout=…",
            )
        if session.clock.monotonic() - looked >= FIRST_LOOK:
            # The update that was waited for has changed what is there.
            yield from self._find_segment()
        if mode != "remove":
            yield from self._check_project(self.report.usable)
        header = yield from (self._plan_replace() if mode == "replace" else self._plan_send())
        self._check_removals(header.plan)
        self._warn_of_size()
        return evolve(header, warnings=tuple(dict.fromkeys(self.warnings)))

    def _check_usable(self) -> None:
        source = self.report
        if not source.usable and not self.restoring:
            met = ", ".join(f"{count:,} {rule}" for rule, count in source.counts.items())
            raise SourceError(
                f"{source.name} holds nothing usable in {source.rows:,} rows of column {source.column!r}"
                f"{' (' + met + ')' if met else ''}; nothing was changed",
                remedy="pass another file or column",
            )

    def _find_segment(self) -> Flow[None]:
        session, options = self.session, self.session.options
        try:
            session.target = yield Send(segments_get.build(session.segment), parse_target)
        except NotFoundError as error:
            session.exists = False
            if options["create"] and options["mode"] == "remove":
                raise ImportRefusedError(
                    f"there is no segment {session.segment!r} to remove ids from",
                    remedy="pass the id of one that is there",
                ) from error
            if not options["create"]:
                if options["mode"] != "remove":
                    error.add_note("pass the id of one that is there, or create=True to make it")
                raise
        else:
            session.exists = True
            check_type(session.segment, session.target.type)

    def _check_project(self, usable: int) -> Flow[None]:
        """Refuse what cannot fit into the project."""
        session, path = self.session, self.session.journal.path
        self.others = yield from count_others(session.segment)
        if session.options["mode"] == "merge":
            before = session.target.count or 0
            if self.others + before + usable > session.options["max_project_ids"]:
                # What is there already, and duplicates far apart, are counted only where it matters.
                wanted, _ = yield from unique(session, usable)
                yield from self._read_present()
                total = yield from self._compare(wanted)
                if total.adds:
                    self._check_fits(total.removes + total.kept + total.adds)
                remove_files(path("wanted"), path("adds"), path("removes"))

    def _check_fits(self, wanted: int) -> None:
        total, limit = self.others + wanted, self.session.options["max_project_ids"]
        if total > limit:
            raise ImportRefusedError(
                f"the project would hold {total:,} ids, above its limit of {limit:,}",
                remedy="remove ids elsewhere, or pass max_project_ids=…",
            )

    def _plan_send(self) -> Flow[Header]:
        if backs_up(self.session.options) and not self.session.journal.path("present").exists():
            yield from self._read_present()
        is_merge = self.session.options["mode"] == "merge"
        adds = self.report.usable if is_merge else 0
        return self._header("add" if is_merge else "remove", adds, self.report.usable - adds, exact=False)

    def _plan_replace(self) -> Flow[Header]:
        usable = self.report.usable
        wanted, duplicates = yield from unique(self.session, usable)
        self._count_duplicates(usable - wanted, duplicates)
        self._check_fits(wanted)
        yield from self._read_present()
        total = yield from self._compare(wanted)
        self.kept = total.kept
        return self._header(self._strategy(wanted), total.adds, total.removes, exact=True)

    def _compare(self, wanted: int) -> Flow[Difference]:
        """Write to files what is to be added and removed."""
        path, total, meter = self.session.journal.path, Difference(), self.session.meter
        meter.begin("compare")
        for total in compare(path("wanted"), path("present"), path("adds"), path("removes")):
            yield Tell(meter.at(total.adds + total.kept, wanted))
        return total

    def _strategy(self, wanted: int) -> Strategy:
        session, asked = self.session, self.session.options["strategy"]
        resets = session.target.type == "id_list"
        if asked == "reset" and not resets:
            raise ImportRefusedError(
                f"{session.segment!r} is of type {session.target.type}, which has no reset",
                remedy="pass strategy='diff'",
            )
        if asked == "reset" and wanted > ATOMIC:
            self.warnings.append(
                f"a reset of more than {ATOMIC:,} ids is not atomic: readers may see a mix while it runs"
            )
        if asked == "reset" and wanted:
            return "reset"
        # As if each character were a quote, which a body has with a backslash.
        body = 2 * session.journal.path("wanted").stat().st_size + 3 * wanted + 10
        at_once = 0 < wanted <= min(ATOMIC, session.limit) and body <= session.max_body
        return "reset" if asked == "auto" and resets and at_once else "diff"

    def _count_duplicates(self, count: int, some: Set[bytes]) -> None:
        """Report the duplicates that sorting found, and look up the lines of some."""
        source, path = self.report, self.session.journal.path
        counts, lines = dict(source.counts), dict(source.lines)
        if count:
            places = islice(repeated(path("ids"), some), SHOWN)
            counts["duplicate"], lines["duplicate"] = count, tuple(lines_of(path("ids.lines"), places))
        self.report = evolve(source, counts=counts, lines=lines, usable=source.usable - count, duplicates="exact")

    def _read_present(self) -> Flow[None]:
        session, path = self.session, self.session.journal.path
        # What is sorted, the result, and what differs; ids are taken to be as long as those of the source.
        check_disk(session.journal.folder, int(3 * (session.target.count or 0) * session.mean))
        sorter = Sorter(session.journal.folder, "list")
        listed = Listed(stated=0)
        if session.exists:
            listed = yield from read_list(session.segment, session.options["page_size"], sorter, session.meter)
        count = yield from written(sorter.write(path("present")), session.meter, "sort", listed.count)
        self.warnings += listed.warnings
        stated = session.target.count if listed.stated is None else listed.stated
        if stated is not None and count < stated:
            # What was not read would be in no backup, and no diff would remove it.
            raise ImportRefusedError(
                f"the service counts {stated:,} ids in {session.segment!r}, but gave {count:,}; nothing was changed",
                remedy="try again when nobody else changes the list",
            )
        if listed.moved:
            self.warnings.append(
                "the list was changed by others while it was read; what they changed may have been missed"
            )
        elif stated is not None and stated != count:
            self.warnings.append(f"the service counted {stated:,} ids before the import, but gave {count:,}")
        session.target = evolve(session.target, count=count)

    def _header(self, strategy: Strategy, adds: int, removes: int, *, exact: bool) -> Header:
        session, options = self.session, self.session.options
        # Where there are duplicates, the ids that are sorted are fewer.
        size = session.journal.path("wanted" if options["mode"] == "replace" else "ids").stat().st_size
        session.mean = size / max(1, self.report.usable)
        if strategy == "reset":
            calls = session.calls(self.report.usable) if adds or removes else 0
        else:
            calls = session.calls(adds) + session.calls(removes)
        return Header(
            project=session.project,
            segment=session.segment,
            made=session.target.created,
            mode=options["mode"],
            path=None if self.source.path is None else str(self.source.path),
            restoring=self.restoring,
            ids=kept(options, "ids"),
            calls=kept(options, "calls"),
            began=session.clock.wall(),
            source=self.report,
            strategy=strategy,
            plan=Plan(adds, removes, calls, session.forecast_of(calls, strategy), exact),
            kept=self.kept,
            created=False,
            before=session.target.count,
            revision=session.revision,
            backup=None,
            warnings=(),
        )

    def _check_removals(self, plan: Plan) -> None:
        options, target = self.session.options, self.session.target
        limit = options["max_removals"]
        if limit is None:
            limit = 0.5 if options["mode"] == "replace" and not self.restoring else None
        if limit is None or not plan.removes or (isinstance(limit, float) and limit >= 1):
            return
        there = target.count or 0
        removes = min(plan.removes, there) if target.count is not None else plan.removes
        # 0.29 * 100 is a little less than 29.
        most = limit if isinstance(limit, int) else int(limit * there + 1e-9)
        if removes > most and options["dry_run"]:
            self.warnings.append(
                f"max_removals allows {most:,} removals, so this would be refused: pass max_removals=…"
            )
        elif removes > most:
            share = f", {removes / there:.0%} of the {there:,} that are there" if there else ""
            raise ImportRefusedError(
                f"{options['mode']} would remove {'' if plan.exact else 'up to '}{removes:,} ids{share}, "
                f"and max_removals allows {most:,}",
                remedy="check the source, or pass max_removals=… (a count, or a share as 1.0)",
            )

    def _warn_of_size(self) -> None:
        mode, usable = self.session.options["mode"], self.report.usable
        if mode == "remove":
            return
        most = usable if mode == "replace" else (self.session.target.count or 0) + usable
        for size, words in WARN_ABOVE:
            if most > size:
                up_to = "" if mode == "replace" else "up to "
                self.warnings.append(f"the list will hold {up_to}{most:,} ids: {words}")
                return


def unique(session: Session, usable: int) -> Flow[tuple[int, Set[bytes]]]:
    """Sort the source's ids into a file, each once; how many they are, and some that came more than once."""
    sorter = Sorter(session.journal.folder, "source")
    with session.journal.path("ids").open("rb") as file:
        for block in blocks(file):
            sorter.add(block)
    count = yield from written(sorter.write(session.journal.path("wanted")), session.meter, "sort", usable)
    return count, sorter.duplicates
