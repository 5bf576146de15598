"""Changes that go through a review: what a command would change, as arguments of its resource's `reviews.create`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from statsig_console_api.types import UNSET

from .options import is_destructive
from .problems import DONE, UsageProblem

if TYPE_CHECKING:
    from statsig_console_api.client import Operation

    from .calls import Words
    from .output import Printer
    from .settings import Session

STATES: Mapping[str, tuple[str, bool]] = {
    "archive": ("is_archived", True),
    "unarchive": ("is_archived", False),
    "enable": ("is_enabled", True),
    "disable": ("is_enabled", False),
    "delete": ("delete", True),
}
"""The field of a change that a command without a body sets, and its value."""
CALLED: Mapping[str, str] = {"id": "winning_group_id", "decision_reason": "reason", "archive_reason": "reason"}
"""What a proposal calls arguments that have another name there."""


def takes_reviews(operation: Operation) -> bool:
    """Whether a review of its resource can propose what the operation does."""
    create = _creating(operation)
    if create is None or not operation.mutation or "." in _verb(operation):
        return False
    taken = {each.name: each for each in create.arguments}
    if "change" in taken:
        known = _fields(taken["change"].type.model)
        if _verb(operation) in STATES:
            return STATES[_verb(operation)][0] in known
        return _verb(operation) == "update" and bool(_proposable(operation, known))
    if _verb(operation) == "update":
        return "settings" in taken
    return "type" in taken and _verb(operation) in taken["type"].type.enum


def propose(words: Words, ids: Sequence[str], given: Mapping[str, Any], session: Session, printer: Printer) -> int:
    """Propose what a command would change, wait until its review is accepted, and commit it; gives the exit code.

    Raises:
        UsageProblem: A review cannot propose this.
    """
    from statsig_console_api import operations

    from .calls import built, judge

    operation, why = words.operation, str(given["reviewed"])
    resource = operation.name.partition(".")[0]
    if not why.strip():
        raise UsageProblem("--reviewed is empty; say why the change is made")
    request = words.call(ids).request
    if request.query:
        raise UsageProblem(f"--reviewed takes no {', '.join(request.query)}; a review changes the entity alone")
    proposal = {"description": why, **_proposal(operation, {} if request.body is UNSET else dict(request.body))}
    create = f"{resource}.reviews.create"
    call = built(create, *ids, **proposal)
    if words.validate:
        judge(operations[create], call.request, raw=words.raw)
    if given.get("dry_run"):
        printer.request(call.request)
        return DONE
    with session.client() as client:
        if is_destructive(operation) and not given.get("yes"):
            from .asking import confirm

            confirm(operation, ids, client)
        session.reporter.note("the change waits for its review to be accepted, and is then committed")
        reviewed: Any = client.reviewed
        printer.answer(reviewed(resource, *ids, **proposal), listing=False)
    return DONE


def _proposal(operation: Operation, body: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of `reviews.create` besides the description."""
    create = _creating(operation)
    assert create is not None, operation.name
    taken = {each.name: each for each in create.arguments}
    verb = _verb(operation)
    names = {each.wire: each.name for each in operation.arguments if each.place == "body"}
    given = {names.get(wire, wire): value for wire, value in body.items()}
    if verb == "update" and not body:
        raise UsageProblem("--reviewed has nothing to propose; name what to change")
    if "change" in taken:
        known = _fields(taken["change"].type.model)
        change = {**given, **dict([STATES[verb]] if verb in STATES else [])}
        _refuse_others(change, known, _proposable(operation, known))
        if len(change) > 1:
            raise UsageProblem(f"--reviewed takes one change, and this has {', '.join(body)}; propose them one by one")
        return {"change": {known[name]: value for name, value in change.items()}}
    if verb == "update":
        known = _fields(taken["settings"].type.model)
        _refuse_others(given, known, [*known])
        return {"type": "update_settings", "settings": {known[name]: value for name, value in given.items()}}
    named = {CALLED.get(name, name): value for name, value in given.items()}
    _refuse_others(named, taken, [*taken])
    return {"type": verb, **named}


def _refuse_others(given: Mapping[str, Any], known: Mapping[str, Any], proposable: Sequence[str]) -> None:
    for name in given:
        if name not in known:
            remedy = f"a review takes {', '.join(proposable)}" if proposable else "leave it out"
            raise UsageProblem(f"--reviewed cannot propose {name}; {remedy}")


def _proposable(operation: Operation, known: Mapping[str, str]) -> list[str]:
    """The arguments of the body that a change has fields for."""
    return sorted(each.name for each in operation.arguments if each.place == "body" and each.name in known)


def _creating(operation: Operation) -> Operation | None:
    from statsig_console_api import operations

    return operations.get(f"{operation.name.partition('.')[0]}.reviews.create")


def _verb(operation: Operation) -> str:
    return operation.name.partition(".")[2]


def _fields(model: str | None) -> Mapping[str, str]:
    """The fields of a model by Python name, as the service calls them."""
    from statsig_console import models

    found: Mapping[str, str] = getattr(models, str(model))._wire
    return found
