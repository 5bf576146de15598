"""The project that live tests work in: who may, under which names, and how it is left."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

from attrs import field, frozen

from statsig_console import APIStatusError, NotFoundError, Statsig

ASKED: Final = "STATSIG_LIVE_TESTS"
NAMED: Final = "STATSIG_LIVE_PROJECT"
PREFIX: Final = "sctest_"
"""Of everything that live tests make; what of it is older than ABANDONED seconds is some dead run's."""
ABANDONED: Final = 3600


class Refused(Exception):
    """Live tests may not run here; the words say what to set."""


def check_environment(environment: Mapping[str, str]) -> str:
    """The name of the project to work in.

    Args:
        environment: The environment variables.

    Raises:
        Refused: They do not say that live tests are wanted, and where.
    """
    if environment.get(ASKED) != "1":
        raise Refused(f"live tests create and delete things in a real project; set {ASKED}=1 if that is what you want")
    name = environment.get(NAMED, "").strip()
    if not name:
        raise Refused(f"set {NAMED} to the name or id of the scratch project that the key belongs to")
    if not (environment.get("STATSIG_CONSOLE_KEY") or environment.get("STATSIG_API_KEY")):
        raise Refused("set STATSIG_CONSOLE_KEY to a console key of the scratch project")
    return name


def check_project(statsig: Statsig, name: str) -> None:
    """See that the key belongs to the project that was named, before anything is changed.

    Raises:
        Refused: It belongs to another one.
    """
    if name not in statsig.project.get().to_dict().values():
        raise Refused(f"the key belongs to another project than {name!r}; name that one, or use another key")


@frozen
class Project:
    """A scratch project, and what was made in it.

    Args:
        statsig: The client.
        open_client: Opens another client of the project, with further settings.
        large: How many ids a large list has.
        burst: How many changes are sent in a row to reach the limit.
        answers: What the service says to open questions.
    """

    statsig: Statsig
    open_client: Callable[..., Statsig] = field(repr=False)
    large: int = 100_000
    burst: int = 150
    answers: dict[str, str] = field(factory=dict, init=False)
    _prefix: str = field(factory=lambda: f"{PREFIX}{int(time.time()):x}_{secrets.token_hex(3)}_", init=False)
    _undo: list[Callable[[], object]] = field(factory=list, init=False)

    @classmethod
    def small(cls, statsig: Statsig, open_client: Callable[..., Statsig]) -> Project:
        """A project that is asked little of."""
        return cls(statsig, open_client, large=200, burst=3)

    def name(self, what: str) -> str:
        """A name that nothing else has."""
        return self._prefix + what

    def later(self, undo: Callable[[], object]) -> None:
        """Carry this out when the test is over, however it ends; what is gone by then is no error."""
        self._undo.append(undo)

    def gate(self, what: str = "gate", **fields: Any) -> str:
        """A new gate, by its id."""
        # Before it is made: an answer may be lost, and the gate be there.
        self.later(lambda: self.statsig.gates.delete(self.name(what)))
        return str(self.statsig.gates.create(name=self.name(what), **fields).id)

    def segment(
        self, kind: Literal["id_list", "user_store_id_list"] = "id_list", what: str = "segment", **fields: Any
    ) -> str:
        """A new segment, by its id."""
        self.later(lambda: self.statsig.segments.delete(self.name(what)))
        made = self.statsig.segments.create(name=self.name(what), type=kind, id_type="userID", **fields)
        return str(made.id)

    def ids(self, segment: str) -> list[str]:
        """The ids of a list."""
        return list(self.statsig.segments.id_list.list(segment))

    def answer(self, question: str, words: str) -> None:
        """Note what the service says to an open question."""
        self.answers[question] = words

    def clean(self) -> None:
        """Take away what was made, the last first; one failure keeps nothing else from going.

        Raises:
            ExceptionGroup: Something could not be taken away.
        """
        failed: list[Exception] = []
        while self._undo:
            try:
                self._undo.pop()()
            except NotFoundError:
                pass
            except Exception as error:
                failed.append(error)
        if failed:
            raise ExceptionGroup(f"left behind; everything whose name begins with {self._prefix!r} is ours", failed)


def sweep(statsig: Statsig, now: float) -> list[str]:
    """Take away what runs that died have left behind; gives their ids.

    Args:
        statsig: The client.
        now: Seconds since 1970.
    """
    gone = []
    kinds: tuple[Any, ...] = (statsig.gates, statsig.segments, statsig.dynamic_configs, statsig.tags)
    for kind in kinds:
        for each in list(kind.list()):
            if is_abandoned(str(each.name), now):
                kind.delete(str(each.id))
                gone.append(str(each.id))
    return gone


def is_abandoned(name: str, now: float) -> bool:
    """Whether a name is of a live test that began long ago."""
    if not name.startswith(PREFIX):
        return False
    begun = name.removeprefix(PREFIX).partition("_")[0]
    try:
        return now - int(begun, 16) > ABANDONED
    except ValueError:
        return False


def outcome(call: Callable[..., object], *args: Any, **kwargs: Any) -> str:
    """What came of a call, in words: an answer, or the refusal with its status."""
    try:
        call(*args, **kwargs)
    except APIStatusError as error:
        return f"{error.status_code} ({error.message})"
    return "accepted"
