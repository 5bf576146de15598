"""Carrying a plan out: each entity is looked at again before it is written, and a journal says what was done."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from attrs import define, evolve, field, frozen

from statsig_console.document.kinds import Json, Kind, Ref, kind, text_of
from statsig_console.errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ChangedMeanwhileError,
    ProjectError,
    StatsigError,
)
from statsig_console.flows import Flow
from statsig_console.resources import proposals
from statsig_console_api.client import html_table
from statsig_console_api.types import UNSET

from .compare import Base, Change, differences, later_fields, requests, whole, with_ids
from .plan import Draft, refuse
from .reading import data_of, every, fetch, project_id, visit
from .runs import REPORT, WRITTEN, Run, states
from .tree import save

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
        earlier: The names of runs that were cut off before, and whose changes this one does not hold.
    """

    run: str
    outcomes: tuple[Outcome, ...] = ()
    earlier: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if all was done or waits for its review, 3 if some was or may have been, 1 if nothing was."""
        good = sum(each.status in DONE for each in self.outcomes)
        return 0 if good == len(self.outcomes) else 3 if good or self.run else 1

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
        return {"run": self.run, "earlier": [*self.earlier], "exit_code": self.exit_code, "outcomes": rows}

    def _repr_html_(self) -> str:
        rows = ((each.change.action, each.change.name, each.status, each.error or "") for each in self.outcomes)
        return html_table(("action", "entity", "status", "error"), rows, str(self).splitlines()[-1])

    def __str__(self) -> str:
        counts = dict.fromkeys(("done", "was there", "waits", "moved", "failed", "left"), 0)
        for each in self.outcomes:
            counts[each.status] += 1
        words = ", ".join(f"{count} {status}" for status, count in counts.items() if count) or "nothing to do"
        lines = [str(each) for each in self.outcomes if each.status not in ("done", "was there")]
        undo = f"; undo with: statsig-console undo {self.run}" if self.run else ""
        then = "".join(f", then undo {each}, which was cut off" for each in self.earlier)
        return "\n".join([*lines, f"{words}{undo}{then}"])


@frozen
class Options:
    """How a plan is carried out.

    Args:
        max_deletes: Entities that may be deleted, or archived for want of a file.
        reviewed: The reason, to send each change through a review; None to write it.
        stop: Whether to stop at the first change that is not done.
        on_progress: Is called after each change.
    """

    max_deletes: int = 0
    reviewed: str | None = None
    stop: bool = False
    on_progress: Callable[[Progress], Any] | None = None


def applied(home: Path, draft: Draft, options: Options) -> Flow[Report]:
    """Carry a plan out; the folder of its run is made below `home`."""
    check(draft, options)
    if not draft.changes:
        return Report("")
    return (yield from Applier(Run.of(home, draft), options).flow())


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
    _states: dict[int, Json] = field(factory=dict, init=False)
    _journal: Any = field(default=None, init=False)

    def flow(self) -> Flow[Report]:
        """Write each change, and tell what became of it.

        Raises:
            ProjectError: The plan is of another project, deletes too much, or cannot go through reviews.
        """
        draft, out, run = self.run.draft, list[Outcome](), self.run
        yield from project_id(draft.project, "the plan is")
        with run.opened() as self._journal:
            self._states, stopped = states(self._journal.records), False
            for number, change in enumerate(draft.changes):
                outcome = Outcome(change, "left")
                if not stopped:
                    outcome = yield from self._carried_out(number, change)
                if outcome.status not in DONE:
                    stopped = stopped or self.options.stop or _is_fatal(outcome.error)
                    self._missing |= {change.ref} if change.action == "create" else set()
                out.append(outcome)
                if self.options.on_progress is not None:
                    self.options.on_progress(Progress(number + 1, len(draft.changes), outcome))
            is_written = any(each.get("at") in WRITTEN for each in self._states.values())
            report = Report(run.name, tuple(out), run.cut_off()) if is_written else Report("", tuple(out))
            content = json.dumps(report.to_json(), ensure_ascii=False, indent=1)
            save(run.folder / REPORT, content)
            undone = run.folder.parent / draft.undoes / REPORT
            if draft.undoes and report.exit_code == 0 and not undone.exists():
                save(undone, content)
        return report

    def _carried_out(self, number: int, change: Change) -> Flow[Outcome]:
        new = {name: pair[1] for name, pair in change.fields.items()}
        needed = {target for _, target in kind(change.kind).references(new)}
        if lost := sorted(needed & self._missing):
            return Outcome(change, "left", ProjectError(f"{'/'.join(lost[0])} was not created as planned"))
        try:
            return (yield from self._written(number, change))
        except ChangedMeanwhileError as error:
            return Outcome(change, "moved", error)
        except StatsigError as error:
            return Outcome(change, "failed", error)

    def _written(self, number: int, change: Change) -> Flow[Outcome]:
        known, planned, before = kind(change.kind), change, dict(self._states.get(number, {}))
        at = before.get("at", "")
        # What this run created may have got other ids than the plan knows.
        if "id" in before:
            self._ids[planned.ref] = before["id"]
        change = with_ids(change, self._ids)
        entity = yield from now(known, change, before)
        if entity is not None:
            self._ids[planned.ref] = known.id_of(entity)
        if is_done(known, change, entity) or (
            at == "done" and change.action == "create" and entity is not None and is_own(known, change, before, entity)
        ):
            self._note(number, at="done" if at in WRITTEN else "there", id=self._ids.get(planned.ref, change.id))
            return Outcome(planned, "done" if at in WRITTEN else "was there")
        if at == "done":
            raise ChangedMeanwhileError(
                f"{change.name} was changed since this run wrote it; plan again", current=entity
            )
        self._refuse_moved(known, change, entity, before)
        if self.options.reviewed is not None:
            review = yield from self._proposed(known, change, entity, self.options.reviewed)
            self._note(number, at="proposed", review=review)
            return Outcome(planned, "waits", review=review)
        self._note(number, at="partly" if at == "partly" else "sent")
        try:
            yield from self._sent(number, known, change, entity)
        except APIStatusError as error:
            # A repeated create may be refused because the first one was carried out.
            is_sure = error.status_code < 500 and (change.action != "create" or error.attempts == 1)
            if is_sure and at not in WRITTEN and self._states[number]["at"] == "sent":
                self._note(number, at="refused")
            raise
        return Outcome(planned, "done")

    def _sent(self, number: int, known: Kind, change: Change, entity: Json | None) -> Flow[None]:
        if change.action == "create":
            if entity is None:
                answer = yield requests(known, change, None)[0]
                entity = data_of(answer.body)
            id = change.id if known.row["given"] and known.key not in entity else known.id_of(entity)
            if id != change.id:
                self._ids[change.ref] = id
            self._note(number, at="partly", state=Base.of(known, {str(known.key): id, **entity}).digest, id=id)
            later = later_fields(known, evolve(change, id=id), entity)
            if later is None:
                self._note(number, at="done")
                return
            change = later
        *first, last = requests(known, change, entity)
        for request in first:
            yield request
            self._note(number, at="partly")
        yield last
        self._note(number, at="done")

    def _proposed(self, known: Kind, change: Change, entity: Json | None, why: str) -> Flow[str]:
        """The review of a change: the open one that an earlier call made, or a new one."""
        new = {name: new for name, (_, new) in change.fields.items() if new != UNSET}
        mark = sha256(text_of([change.ref, change.action, new]).encode()).hexdigest()[:8]
        # The mark tells this change from every other with the same reason.
        why = f"{why} (change {mark})"
        asked = known.request(known.operations["review"].replace("create", "list"), change.id)
        for review in (yield from every(asked, ("review_id",))):
            if review.get("description") == why and review.get("status") not in ("rejected", "committed"):
                return str(review["review_id"])
        kept = whole(known, entity or {}) if change.action == "update" else {}
        seen = {**(entity or {}), **kept}
        answer = yield proposals.request(known, change.id, change.action, new, seen, why)
        return str(data_of(answer.body).get("review_id", ""))

    def _refuse_moved(self, known: Kind, change: Change, entity: Json | None, before: Json) -> None:
        """Leave alone what is no longer what the plan was made from, nor what this run made of it."""
        who = "someone else" if entity is None else entity.get("lastModifierName") or "someone else"
        if entity is None and change.base is None:
            return
        if entity is None:
            raise ChangedMeanwhileError(f"{change.name} was deleted since the plan; plan again")
        if change.base is not None and Base.of(known, entity).is_still(change.base):
            return
        # This run may have been cut off between two requests, or before it heard that the first one was carried out.
        if before.get("at") in WRITTEN:
            is_begun = self._is_between if change.base is not None else partial(is_own, before=before)
            if is_begun(known, change, entity=entity):
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
        self._journal.append({"change": number, **more})
        self._states.setdefault(number, {}).update(more)


def now(known: Kind, change: Change, before: Json) -> Flow[Json | None]:
    """The entity of a change as it is now; `before` is what the journal tells of the change.

    Raises:
        ProjectError: The run was cut off before it learned the id, and several could be it.
    """
    entity: Json | None = yield from fetch(known, change.id)
    if entity is not None or change.action != "create" or known.row["given"] or before.get("at") != "sent":
        return entity
    found: list[Json] = []
    name = change.fields.get("name", (None, None))[1]
    yield from visit(known, lambda each: found.append(each) if each.get("name") == name else None)
    own = [each for each in found if is_own(known, change, before, each)]
    if len(own) > 1:
        raise ProjectError(f"{len(own)} {known.name} are like {change.name}; look which one the run made")
    return own[0] if own else None


def is_own(known: Kind, change: Change, before: Json, entity: Json) -> bool:
    """Whether an entity is what a run created, as far as it got by its journal."""
    at = before.get("at")
    if before.get("state") == Base.of(known, entity).digest:
        return True
    if at == "done":
        return later_fields(known, change, entity) is None
    wanted = {name: new for name, (_, new) in change.fields.items() if "create" in known.fields[name]["in"]}
    return at == "sent" and not differences(known, wanted, entity)


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
    gone = deletions(draft)
    if len(gone) > options.max_deletes:
        verb = "deletes or archives" if any(each.action == "archive" for each in draft.changes) else "deletes"
        raise ProjectError(
            f"the plan {verb} {len(gone)} ({', '.join(gone[:3])}{', …' if len(gone) > 3 else ''}) and max_deletes is "
            f"{options.max_deletes}; allow so many, or pull them first"
        )
    if options.reviewed is not None:
        refuse([words for each in draft.changes for words in _unreviewable(each)])


def deletions(draft: Draft) -> list[str]:
    """What a plan takes away: entities, and items of a kind that is one list, such as environments."""
    out: list[str] = []
    for change in draft.changes:
        known = kind(change.kind)
        # An archive that a person decided on, or that takes a run back, shows no fields.
        if change.action == "delete" or (change.action == "archive" and change.fields):
            out.append(change.name)
        for name, (old, new) in change.fields.items() if known.key is None else ():
            by = known.fields[name].get("by", "name")
            left = {each.get(by) for each in new or ()}
            out += [f"{known.name}/{each.get(by)}" for each in old or () if each.get(by) not in left]
    return out


def _unreviewable(change: Change) -> Iterator[str]:
    known = kind(change.kind)
    if "review" not in known.operations:
        yield f"{change.name}: {change.kind} have no reviews; apply it without reviewed"
    elif change.action == "update":
        able = proposals.names(known)
        yield from (f"{change.name}: no review can change {name}" for name in change.fields if name not in able)
    elif not proposals.takes(known, change.action):
        yield f"{change.name}: no review can {change.action} it; apply it without reviewed"
