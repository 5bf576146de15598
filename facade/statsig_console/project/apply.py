"""Carrying a plan out: each entity is looked at again before it is written, and a journal says what was done."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from attrs import define, evolve, field, frozen

from statsig_console.document.kinds import Json, Kind, Ref, kind
from statsig_console.errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ChangedMeanwhileError,
    ProjectError,
    StatsigError,
)
from statsig_console.flows import Flow
from statsig_console.id_lists.journal import FILE, Journal
from statsig_console.id_lists.storage import Lock
from statsig_console.resources import proposals
from statsig_console_api.client import html_table
from statsig_console_api.types import UNSET

from .compare import Base, Change, differences, later_fields, requests, whole, with_ids
from .plan import Draft, refuse
from .reading import data_of, fetch, items_of, project_id, visit
from .tree import save

RUNS = ".statsig-runs"
"""The folder of runs, beside the files."""
DONE = frozenset({"done", "was there", "waits"})


@frozen
class Outcome:
    """What became of one change.

    Args:
        change: The change.
        status: `done`; `was there`, if the entity was so already; `waits`, for its review; `moved`, if someone else
            changed it since the plan; `failed`; or `left`, if it was not tried.
        error: Why it was not done.
        review: The id of its review.
    """

    change: Change
    status: str
    error: StatsigError | None = None
    review: str = ""

    def __str__(self) -> str:
        words = f" ({self.error})" if self.error is not None else f" (review {self.review})" if self.review else ""
        return f"{self.status}: {self.change.action} {self.change.name}{words}"


@frozen
class Progress:
    """One change was dealt with.

    Args:
        number: Which one, from 1.
        total: How many there are.
        outcome: What became of it.
    """

    number: int
    total: int
    outcome: Outcome


@frozen
class Report:
    """What became of a plan.

    Args:
        run: The name of the run, which `undo` takes; empty where nothing was to be done.
        outcomes: What became of each change, in the plan's order.
    """

    run: str
    outcomes: tuple[Outcome, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if all was done or waits for its review, 3 if some was, 1 if nothing was."""
        good = sum(each.status in DONE for each in self.outcomes)
        return 0 if good == len(self.outcomes) else 3 if good else 1

    def to_json(self) -> Json:
        """The report as JSON."""
        rows = [
            {
                "kind": each.change.kind,
                "id": each.change.id,
                "action": each.change.action,
                "status": each.status,
                "error": None if each.error is None else str(each.error),
                "review": each.review or None,
            }
            for each in self.outcomes
        ]
        return {"run": self.run, "exit_code": self.exit_code, "outcomes": rows}

    def _repr_html_(self) -> str:
        rows = ((each.change.action, each.change.name, each.status, each.error or "") for each in self.outcomes)
        return html_table(("action", "entity", "status", "error"), rows, str(self).splitlines()[-1])

    def __str__(self) -> str:
        counts = dict.fromkeys(("done", "was there", "waits", "moved", "failed", "left"), 0)
        for each in self.outcomes:
            counts[each.status] += 1
        words = ", ".join(f"{count} {status}" for status, count in counts.items() if count) or "nothing to do"
        lines = [str(each) for each in self.outcomes if each.status not in ("done", "was there")]
        return "\n".join([*lines, f"{words}{f'; undo with: statsig-console undo {self.run}' if self.run else ''}"])


@frozen
class Options:
    """How a plan is carried out.

    Args:
        max_deletes: Entities that may be deleted.
        reviewed: The reason, to send each change through a review; None to write it.
        stop: Whether to stop at the first change that is not done.
        on_progress: Is called after each change.
    """

    max_deletes: int = 0
    reviewed: str | None = None
    stop: bool = False
    on_progress: Callable[[Progress], Any] | None = None


@define
class Run:
    """A plan on its way, or done: its folder has the plan with all former values, and a journal.

    Args:
        name: The name of the run.
        folder: Its folder.
        draft: The plan.
        journal: What was begun and done.
    """

    name: str
    folder: Path
    draft: Draft
    journal: Journal

    @classmethod
    def begin(cls, home: Path, draft: Draft) -> Run:
        """The run of a plan: a new one, or the one that was interrupted."""
        content = json.dumps(draft.to_json(), ensure_ascii=False, indent=1)
        when = datetime.fromtimestamp(draft.made / 1000, UTC).strftime("%Y%m%d-%H%M%S")
        name = f"{when}-{sha256(content.encode()).hexdigest()[:6]}"
        folder = home / RUNS / name
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Former values are nobody else's, and no part of the files.
        save(home / RUNS / ".gitignore", "*\n")
        save(folder / "plan.json", content, private=True)
        return cls._opened(name, folder, draft)

    @classmethod
    def named(cls, home: Path, name: str) -> Run:
        """A run that was made.

        Raises:
            ProjectError: There is none of this name.
        """
        folder = home / RUNS / name
        if "/" in name or not (folder / "plan.json").is_file():
            known = sorted(each.name for each in (home / RUNS).glob("*/")) if (home / RUNS).is_dir() else []
            raise ProjectError(f"no run {name!r} in {home / RUNS}; there are {', '.join(known[-5:]) or 'none'}")
        found = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
        return cls._opened(name, folder, Draft.from_json(found, f"the plan of run {name}"))

    @classmethod
    def _opened(cls, name: str, folder: Path, draft: Draft) -> Run:
        journal = Journal(folder, durable=True)
        if (folder / FILE).exists():
            journal.load()
        return cls(name, folder, draft, journal)

    def begun(self) -> dict[int, Json]:
        """The changes that may have been written, by number, each with the last that is known of it."""
        out: dict[int, Json] = {}
        for record in self.journal.records:
            out.setdefault(record["change"], {}).update(record)
        return out


def applied(home: Path, draft: Draft, options: Options) -> Flow[Report]:
    """Carry a plan out; the folder of its run is made below `home`."""
    check(draft, options)
    if not draft.changes:
        return Report("")
    return (yield from Applier(Run.begin(home, draft), options).flow())


@define
class Applier:
    """Carries a plan out.

    Args:
        run: The run.
        options: How.
    """

    run: Run
    options: Options
    _ids: dict[Ref, str] = field(factory=dict, init=False)
    _missing: set[Ref] = field(factory=set, init=False)

    def flow(self) -> Flow[Report]:
        """Write each change, and tell what became of it.

        Raises:
            ProjectError: The plan is of another project, deletes too much, or cannot go through reviews.
        """
        draft, out = self.run.draft, []
        yield from project_id(draft.project, "the plan is")
        lock = Lock.take(self.run.folder / "lock")
        if lock is None:
            raise ProjectError(f"run {self.run.name} is being applied by another process; wait for it")
        try:
            begun, stopped = self.run.begun(), False
            for number, change in enumerate(draft.changes):
                outcome = Outcome(change, "left")
                if not stopped:
                    outcome = yield from self._carried_out(number, change, begun.get(number, {}))
                if outcome.status not in DONE:
                    stopped = stopped or self.options.stop or _is_fatal(outcome.error)
                    self._missing |= {change.ref} if change.action == "create" else set()
                out.append(outcome)
                if self.options.on_progress is not None:
                    self.options.on_progress(Progress(number + 1, len(draft.changes), outcome))
        finally:
            self.run.journal.close()
            lock.release()
        report = Report(self.run.name if any(each.status == "done" for each in out) else "", tuple(out))
        save(self.run.folder / "report.json", json.dumps(report.to_json(), ensure_ascii=False, indent=1))
        return report

    def _carried_out(self, number: int, change: Change, before: Json) -> Flow[Outcome]:
        if before.get("end"):
            if before.get("id", change.id) != change.id:
                self._ids[change.ref] = before["id"]
            return Outcome(change, "waits" if before.get("review") else "done", review=before.get("review", ""))
        needed = {
            target
            for _, target in kind(change.kind).references({name: new for name, (_, new) in change.fields.items()})
        }
        if lost := sorted(needed & self._missing):
            return Outcome(change, "left", ProjectError(f"{'/'.join(lost[0])} was not created"))
        try:
            return (yield from self._written(number, change, before))
        except ChangedMeanwhileError as error:
            return Outcome(change, "moved", error)
        except StatsigError as error:
            return Outcome(change, "failed", error)

    def _written(self, number: int, change: Change, before: Json) -> Flow[Outcome]:
        known, planned = kind(change.kind), change
        # What this run created may have got other ids than the plan knows.
        change = with_ids(change, self._ids)
        entity = yield from self._now(known, change, before)
        if is_done(known, change, entity):
            self._note(number, end=True, id=change.id)
            return Outcome(planned, "done" if before else "was there")
        self._refuse_moved(known, change, entity, before)
        self._note(number)
        if self.options.reviewed is not None:
            review = yield from self._proposed(known, change, entity or {}, self.options.reviewed, before)
            self._note(number, end=True, review=review)
            return Outcome(planned, "waits", review=review)
        if change.action == "create":
            if entity is None:
                answer = yield requests(known, change, None)[0]
                entity = data_of(answer.body)
            id = known.id_of(entity) if known.key in entity else change.id
            if id != change.id:
                self._ids[change.ref] = id
            self._note(number, state=Base.of(known, {str(known.key): id, **entity}).digest, id=id)
            later = later_fields(known, evolve(change, id=id), entity)
            if later is None:
                self._note(number, end=True, id=id)
                return Outcome(planned, "done")
            change = later
        for request in requests(known, change, entity):  # noqa: UP028 a list takes no answers
            yield request
        self._note(number, end=True, id=change.id)
        return Outcome(planned, "done")

    def _proposed(self, known: Kind, change: Change, entity: Json, why: str, before: Json) -> Flow[str]:
        """Propose a change, unless the run was cut off after it did; gives the id of the review."""
        if before:
            answer = yield known.request(known.operations["review"].replace(".create", ".list"), change.id)
            for each in items_of(answer.body):
                if (each.get("description"), each.get("status")) == (why, "pending"):
                    return str(each["review_id"])
        new = {name: pair[1] for name, pair in change.fields.items()}
        seen = {**entity, **(whole(known, entity) if change.action == "update" else {})}
        answer = yield proposals.request(known, change.id, change.action, new, seen, why)
        return str(data_of(answer.body).get("review_id", ""))

    def _now(self, known: Kind, change: Change, before: Json) -> Flow[Json | None]:
        entity: Json | None = yield from fetch(known, before.get("id") or change.id)
        if entity is None and before and change.action == "create" and not known.row["given"]:
            # The run was cut off before it learned the id.
            name, found = change.fields.get("name", (None, None))[1], list[Json]()
            yield from visit(known, lambda each: found.append(each) if each.get("name") == name else None)
            entity = found[0] if found else None
        return entity

    def _refuse_moved(self, known: Kind, change: Change, entity: Json | None, before: Json) -> None:
        """Leave alone what is no longer what the plan was made from, nor what this run made of it."""
        who = "someone else" if entity is None else entity.get("lastModifierName") or "someone else"
        if entity is None and change.base is None:
            return
        if entity is None:
            raise ChangedMeanwhileError(f"{change.name} was deleted since the plan; plan again")
        now = Base.of(known, entity)
        if change.base is not None and now.is_still(change.base):
            return
        # This run may have been cut off between two requests, or before it heard that the first one was carried out.
        if before and change.base is not None and self._is_between(known, change, entity):
            return
        if before and change.base is None and before.get("state", now.digest) == now.digest:
            wanted = {name: new for name, (_, new) in change.fields.items() if "create" in known.fields[name]["in"]}
            if "state" in before or not differences(known, wanted, entity):
                return
        verb = "changed" if change.base is not None or before else "created"
        raise ChangedMeanwhileError(f"{change.name} was {verb} by {who} since the plan; plan again", current=entity)

    def _is_between(self, known: Kind, change: Change, entity: Json) -> bool:
        """Whether an entity is as planned but for fields of this change, each of which is old or new."""
        was = {name: old for name, (old, _) in change.fields.items() if old != UNSET}
        new = {name: pair[1] for name, pair in change.fields.items()}
        left = differences(known, new, entity)
        back = {**entity, **{name: was[name] for name in change.fields.keys() & was.keys()}}
        is_base = change.base is not None and Base.of(known, back).digest == change.base.digest
        return is_base and not differences(known, {name: was[name] for name in left if name in was}, entity)

    def _note(self, number: int, **more: Any) -> None:
        self.run.journal.append({"change": number, **more})


def is_done(known: Kind, change: Change, entity: Json | None) -> bool:
    """Whether an entity is what a change would make of it."""
    if change.action == "delete" or entity is None:
        return change.action == "delete" and entity is None
    if change.action in ("archive", "unarchive"):
        return known.is_archived(entity) == (change.action == "archive")
    return not differences(known, {name: new for name, (_, new) in change.fields.items()}, entity)


def _is_fatal(error: StatsigError | None) -> bool:
    """Whether what failed once would fail for every other change too."""
    return isinstance(error, (AuthenticationError, APIConnectionError)) or not isinstance(
        error, (APIStatusError, ChangedMeanwhileError, ProjectError, type(None))
    )


def check(draft: Draft, options: Options) -> None:
    """Refuse a plan that may not be carried out as asked.

    Raises:
        ProjectError: It deletes more than may be, or a change has no review.
    """
    gone = [each.name for each in draft.changes if each.action == "delete"]
    if len(gone) > options.max_deletes:
        raise ProjectError(
            f"the plan deletes {len(gone)} ({', '.join(gone[:3])}{', …' if len(gone) > 3 else ''}) and max_deletes is "
            f"{options.max_deletes}; allow so many, archive instead, or pull them first"
        )
    if options.reviewed is not None:
        refuse([words for each in draft.changes for words in _unreviewable(each)])


def _unreviewable(change: Change) -> Iterator[str]:
    known = kind(change.kind)
    if "review" not in known.operations:
        yield f"{change.name}: {change.kind} have no reviews; apply it without reviewed"
    elif change.action == "update":
        able = proposals.names(known)
        yield from (f"{change.name}: no review can change {name}" for name in change.fields if name not in able)
    elif not proposals.takes(known, change.action):
        yield f"{change.name}: no review can {change.action} it; apply it without reviewed"
