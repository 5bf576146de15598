"""What the facade adds to resources: guarded editing of rules, and changes that go through a review."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from statsig_console import (
    UNSET,
    APIResponseValidationError,
    ArgumentError,
    ArgumentTypeError,
    ChangedMeanwhileError,
    ReviewNotAcceptedError,
    changed_fields,
)
from statsig_console.retry import TimeSource
from statsig_console.testing import FakeStatsig
from tests.conftest import Flavour

RULE = {"name": "Everyone", "passPercentage": 50, "conditions": [{"type": "public"}]}
COUNTRY = {"type": "country", "operator": "any", "targetValue": ["NZ"]}
KINDS = {
    "gates": {"name": "subject", "rules": [RULE]},
    "dynamic_configs": {"name": "subject", "rules": [{**RULE, "returnValue": {}}]},
    "segments": {"name": "subject", "type": "rule_based", "rules": [{**RULE, "conditions": [COUNTRY]}]},
}


async def async_change(rules: list[Any]) -> list[Any]:
    return rules


@pytest.fixture
def fake() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(**{kind: [seed] for kind, seed in KINDS.items()})
    return fake


def client_of(fake: FakeStatsig, flavour: Flavour, **settings: Any) -> Any:
    transport = fake.async_transport() if flavour.is_async else fake.transport()
    return flavour.open(api_key=fake.key, transport=transport, **settings)


def at(fake: FakeStatsig) -> list[str]:
    return [call.method for call in fake.calls]


@pytest.mark.parametrize("kind", KINDS)
def test_rules_are_read_changed_looked_at_again_and_written(kind: str, fake: FakeStatsig, flavour: Flavour) -> None:
    resource = getattr(client_of(fake, flavour), kind)

    def halve(rules: list[Any]) -> list[Any]:
        rules[0].pass_percentage = 25
        return rules

    changed = flavour.run(resource.rules.edit("subject", halve))
    assert [rule.pass_percentage for rule in changed.rules] == [25]
    assert at(fake) == ["GET", "GET", "POST" if kind == "segments" else "PATCH"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_change_sends_no_more_than_the_read(kind: str, fake: FakeStatsig, flavour: Flavour) -> None:
    resource = getattr(client_of(fake, flavour), kind)
    entity = flavour.run(resource.rules.edit("subject", lambda rules: rules))
    assert entity.id == "subject"
    assert at(fake) == ["GET"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_someone_else_wrote_meanwhile_stays(kind: str, fake: FakeStatsig, flavour: Flavour) -> None:
    resource = getattr(client_of(fake, flavour), kind)

    def meddle(rules: list[Any]) -> list[Any]:
        with fake.client() as other:
            changed = [{**rules[0].to_dict(), "name": "Theirs"}]
            if kind == "segments":
                other.segments.rules.replace("subject", changed)
            else:
                getattr(other, kind).update("subject", rules=changed)
        return []

    with pytest.raises(ChangedMeanwhileError, match=r"'subject' was changed by .* nothing was written") as caught:
        flavour.run(resource.rules.edit("subject", meddle))
    assert caught.value.current.rules[0].name == "Theirs"
    assert [rule.name for rule in flavour.run(resource.get("subject")).rules] == ["Theirs"]


def test_only_the_difference_is_sent(fake: FakeStatsig, flavour: Flavour) -> None:
    client = client_of(fake, flavour)
    gate = flavour.run(client.gates.get("subject"))
    other = gate.evolve(description="Checkout of 2026")
    flavour.run(client.gates.update(gate.id, **changed_fields(gate, other)))
    assert fake.calls[-1].body == {"description": "Checkout of 2026"}


class Reviewer(TimeSource):
    """Time that passes at once; a review is judged at the third look."""

    def __init__(self, fake: FakeStatsig, verdict: str, kind: str = "gates") -> None:
        self.fake, self.verdict, self.kind, self.now, self.pauses = fake, verdict, kind, 0.0, 0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.pauses += 1
        if self.pauses == 2 and self.verdict:
            with self.fake.client() as other:
                reviews = getattr(other, self.kind).reviews
                review = next(iter(reviews.list("subject")))
                reason = {"reason": "not now"} if self.verdict == "reject" else {}
                getattr(reviews, self.verdict)("subject", review.review_id, **reason)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


def propose(fake: FakeStatsig, flavour: Flavour, verdict: str, **more: Any) -> Any:
    client = client_of(fake, flavour, _clock=Reviewer(fake, verdict))
    arguments = {"description": "Freeze", "change": {"is_enabled": False}, "poll": 30, "wait": 600, **more}
    return flavour.run(client.reviewed("gates", "subject", **arguments))


def test_an_accepted_change_is_committed(fake: FakeStatsig, flavour: Flavour) -> None:
    assert propose(fake, flavour, "approve").status == "committed"
    with fake.client() as statsig:
        assert statsig.gates.get("subject").is_enabled is False


@pytest.mark.parametrize(
    ("kind", "proposal"),
    [
        ("dynamic_configs", {"change": {"is_enabled": False}}),
        ("experiments", {"type": "archive"}),
        ("autotunes", {"type": "start"}),
    ],
)
def test_every_kind_with_reviews_takes_the_same_path(kind: str, proposal: dict[str, Any], flavour: Flavour) -> None:
    fake = FakeStatsig()
    seeds: dict[str, Any] = {kind: [{"name": "subject"}]}
    fake.seed(**seeds)
    client = client_of(fake, flavour, _clock=Reviewer(fake, "approve", kind))
    review = flavour.run(client.reviewed(kind, "subject", description="Freeze", **proposal))
    assert review.status == "committed"
    assert fake.calls[-2].operation == f"{kind}.reviews.commit"


def test_a_rejected_change_is_told(fake: FakeStatsig, flavour: Flavour) -> None:
    with pytest.raises(ReviewNotAcceptedError, match="is rejected; change the proposal") as caught:
        propose(fake, flavour, "reject")
    assert caught.value.review.status == "rejected"


def test_waiting_ends(fake: FakeStatsig, flavour: Flavour) -> None:
    with pytest.raises(ReviewNotAcceptedError, match="is pending after 600 s") as caught:
        propose(fake, flavour, "")
    assert caught.value.review.review_id
    assert not any(call.path.endswith("commit") for call in fake.calls)


def test_a_proposal_that_lacks_something_is_told_before_anything_is_sent(fake: FakeStatsig, flavour: Flavour) -> None:
    client = client_of(fake, flavour)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"change": {}}, r"needs description=…"),
        ({"description": "x"}, r"needs change=…"),
        (
            {"description": "x", "change": {}, "descripton": 1},
            r"has no argument 'descripton'; did you mean",
        ),
    ]
    for proposal, words in cases:
        with pytest.raises(ArgumentTypeError, match=rf"^gates\.reviews\.create\(\) {words}"):
            flavour.run(client.reviewed("gates", "subject", **proposal))
    assert fake.calls == []


@pytest.mark.parametrize("name", ["wait", "poll"])
@pytest.mark.parametrize("value", [True, "5", None, -1, float("nan")])
def test_a_wait_that_is_no_number_of_seconds_is_refused(
    name: str, value: Any, fake: FakeStatsig, flavour: Flavour
) -> None:
    client = client_of(fake, flavour)
    with pytest.raises(ArgumentError, match=rf"^{name} is .*; pass .*seconds"):
        flavour.run(client.reviewed("gates", "subject", description="x", change={}, **{name: value}))
    for odd in (0, float("inf")):
        with pytest.raises(ArgumentError, match=r"^poll is .*; pass a number of seconds above 0"):
            flavour.run(client.reviewed("gates", "subject", description="x", change={}, poll=odd))
    assert fake.calls == []


@pytest.mark.parametrize("kind", KINDS)
def test_rules_may_be_changed_in_place(kind: str, fake: FakeStatsig, flavour: Flavour) -> None:
    resource = getattr(client_of(fake, flavour), kind)

    def add(rules: list[Any]) -> None:
        rules.append({**rules[0].evolve(id=UNSET, base_id=UNSET).to_dict(), "name": "Second"})

    changed = flavour.run(resource.rules.edit("subject", add))
    assert [rule.name for rule in changed.rules] == ["Everyone", "Second"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda rules: None, "change returned None and left the list as it was; return the rules"),
        (lambda rules: "rules", "change returned 'rules'; return a list of rules"),
        (lambda rules: {"rules": rules}, "change returned .*; return a list of rules"),
        (lambda rules: rules[0], "change returned .*; return a list of rules"),
        (lambda rules: 3, "change returned 3; return a list of rules"),
        ([], r"change is \[\]; pass a function"),
        (async_change, "change is <function async_change .*; pass a function, not async"),
    ],
)
def test_a_change_that_gives_no_rules_is_told(change: Any, words: str, fake: FakeStatsig, flavour: Flavour) -> None:
    client = client_of(fake, flavour)
    with pytest.raises(ArgumentTypeError, match=rf"^{words}"):
        flavour.run(client.gates.rules.edit("subject", change))
    assert set(at(fake)) <= {"GET"}


@pytest.mark.parametrize("rules", [{"name": "a"}, "x", UNSET])
def test_rules_that_were_not_answered_are_not_replaced(rules: Any, flavour: Flavour) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return httpx.Response(200, json={"data": {"id": "g", **({} if rules is UNSET else {"rules": rules})}})

    client = flavour.client(answer)
    with pytest.raises(APIResponseValidationError, match="holds no list of rules of gate 'g'; nothing was written"):
        flavour.run(client.gates.rules.edit("g", lambda rules: [*rules, RULE]))
    assert sent == ["GET"]


@pytest.mark.parametrize("kind", ["segments", "layers", "nonsense"])
def test_what_has_no_reviews_is_told_before_anything_is_sent(kind: str, fake: FakeStatsig, flavour: Flavour) -> None:
    client = client_of(fake, flavour)
    with pytest.raises(ValueError, match=rf"'{kind}' has no reviews .* gates, dynamic_configs, experiments, autotunes"):
        flavour.run(client.reviewed(kind, "subject", description="x", change={}))
    assert fake.calls == []
