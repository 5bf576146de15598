"""What can be asked of an import: each option's type, default, words and check stand here once.

The keyword types, the checks, the command line and the table in docs/id-lists.md all follow from the annotations below.
"""

# No `from __future__ import annotations`: the annotations are read while the program runs.
import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict, cast, get_args, get_origin, get_type_hints

from attrs import frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError

from .clean import Rule, check_rules
from .report import Mode, Progress, Report
from .sources import Format, Reading

ListType: TypeAlias = Literal["id_list", "user_store_id_list"]

LIMITS: Mapping[str, int] = {"id_list": 100_000, "user_store_id_list": 1_000}
"""Ids that one call takes, by the segment's type."""


@frozen
class Check:
    """What a value has to be.

    Args:
        passes: Whether a value can be right.
        words: What to pass instead.
    """

    passes: Callable[[Any], bool]
    words: str


@frozen
class Option:
    """What there is to know of an option besides its type.

    Args:
        default: What holds where it is not given.
        words: What it means.
        check: What a value has to be.
        role: `ids` where it decides which ids are sent and how: a job is resumed with the same. `calls` where it
            decides how the calls are made: a job that is resumed from its folder does the same unless told otherwise.
    """

    default: Any
    words: str
    check: Check
    role: Literal["ids", "calls", ""] = ""


def _is_whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _is_share(value: object) -> bool:
    return isinstance(value, float) and 0 <= value <= 1


def _one_of(*allowed: object) -> Check:
    return Check(lambda value: value in allowed, f"pass {' or '.join(map(repr, allowed))}")


def _or_none(check: Check) -> Check:
    return Check(lambda value: value is None or check.passes(value), check.words)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


_FLAG = Check(lambda value: isinstance(value, bool), "pass True or False")
_HEADER = Check(lambda value: isinstance(value, bool), "pass True or False, and the name of a column as column=…")
_COUNT = Check(lambda value: _is_whole(value, 1), "pass a whole number from 1")
_TEXT = Check(_is_text, "pass a string")
_COLUMN = Check(lambda value: _is_text(value) or _is_whole(value, 0), "pass a name of the header, or a number from 0")
_SECONDS = Check(
    lambda value: isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0,
    "pass seconds from 0, or math.inf for no limit",
)
_REMOVALS = Check(
    lambda value: _is_whole(value, 0) or _is_share(value),
    "pass a count of ids, or a share of the list from 0.0 to 1.0",
)
_NUMBER = Check(lambda value: _is_whole(value, 0), "pass a whole number from 0")
_FOLDER = Check(
    lambda value: isinstance(value, (bool, os.PathLike)) or _is_text(value),
    "pass the folder that holds jobs, True for the usual one, or False for none",
)
_REVIEWS = Check(lambda value: isinstance(value, (bool, str)), "pass True, False or the header's value")
_RULES = Check(lambda value: isinstance(value, Mapping), 'pass a mapping, as {"control": "skip"}')
_CALLABLE = Check(callable, "pass a function")


class ResumeOptions(TypedDict, total=False):
    """Keywords of resume_ids: how to go on. What is to be done was decided when the job began."""

    verify: Annotated[
        bool, Option(True, "Wait until the service has worked the change in, and check its count.", _FLAG, "calls")
    ]
    update_timeout: Annotated[
        float,
        Option(
            1200.0, "Seconds to wait for another update of the list, each time; inf for no limit.", _SECONDS, "calls"
        ),
    ]
    batch_size: Annotated[
        int | None, Option(None, "Ids in a call; None for the service's own limit.", _or_none(_COUNT), "calls")
    ]
    max_body_bytes: Annotated[
        int, Option(10_000_000, "The size of a body, in bytes, above which a call is split.", _COUNT, "calls")
    ]
    page_size: Annotated[int, Option(10_000, "Ids to ask for on a page; what comes back decides.", _COUNT)]
    respect_reviews: Annotated[
        bool | str | None,
        Option(None, "Let the project's review settings hold for this import.", _or_none(_REVIEWS), "calls"),
    ]
    confirm: Annotated[
        Callable[[Report], bool] | None,
        Option(
            None,
            "Called once before the first change with the report of a dry run, or of what is done where a job goes on; "
            "False ends the work. In async code it is called from a worker thread.",
            _or_none(_CALLABLE),
        ),
    ]
    on_progress: Annotated[
        Callable[[Progress], object] | None,
        Option(None, "Called with each Progress; in async code it may be a coroutine function.", _or_none(_CALLABLE)),
    ]


class RestoreOptions(ResumeOptions, total=False):
    """Keywords of restore_ids."""

    dry_run: Annotated[bool, Option(False, "Change nothing; the report says what would be done.", _FLAG)]
    max_removals: Annotated[
        int | float | None,
        Option(
            None,
            "What may be removed at most: a count, or as a float a share of the list. A replace refuses to remove more "
            "than half unless told.",
            _or_none(_REMOVALS),
        ),
    ]
    max_project_ids: Annotated[int, Option(10_000_000, "Ids that all lists of the project may hold together.", _COUNT)]
    backup: Annotated[
        bool | None,
        Option(None, "Write the list to a file first; replace does unless told otherwise.", _or_none(_FLAG)),
    ]
    create: Annotated[bool, Option(False, "Make the segment if it is missing.", _FLAG)]
    list_version: Annotated[
        int | None, Option(None, "Sent along as `version` for a user_store_id_list.", _or_none(_NUMBER), "ids")
    ]
    journal: Annotated[
        bool | str | os.PathLike[str],
        Option(True, "The folder that holds jobs and backups; beside the source unless told.", _FOLDER),
    ]
    restart: Annotated[bool, Option(False, "Forget an earlier job that did not end, and start anew.", _FLAG)]


class ImportOptions(RestoreOptions, total=False):
    """Keywords of import_ids."""

    mode: Required[
        Annotated[
            Mode,
            Option(
                None,
                "`merge` adds, `remove` removes, `replace` makes the list equal to the source.",
                _one_of("merge", "replace", "remove"),
            ),
        ]
    ]
    column: Annotated[
        str | int | None,
        Option(
            None,
            "The column's name, or its number from 0; recognised by a known name unless told.",
            _or_none(_COLUMN),
            "ids",
        ),
    ]
    header: Annotated[
        bool | None,
        Option(
            None, "Whether the file has a header; recognised by a known name unless told.", _or_none(_HEADER), "ids"
        ),
    ]
    format: Annotated[
        Format | None,
        Option(
            None,
            "`csv`, `text` (an id a line) or `parquet`; by the file's name unless told.",
            _or_none(_one_of("csv", "text", "parquet")),
            "ids",
        ),
    ]
    delimiter: Annotated[
        str | None,
        Option(
            None,
            "What separates the columns of a CSV; recognised by its first lines unless told.",
            _or_none(_TEXT),
            "ids",
        ),
    ]
    encoding: Annotated[str, Option("utf-8", "The encoding of text.", _TEXT, "ids")]
    rules: Annotated[
        Mapping[str, Rule] | None,
        Option(
            None, "What to do about odd ids, by rule: `strip`, `skip`, `keep` or `refuse`.", _or_none(_RULES), "ids"
        ),
    ]
    max_id_length: Annotated[int, Option(1000, "Characters above which an id is overlong.", _COUNT, "ids")]
    strategy: Annotated[
        Literal["auto", "diff", "reset"],
        Option(
            "auto",
            "For replace: `diff` adds and then removes, `reset` is not atomic above 1,000 ids, `auto` chooses.",
            _one_of("auto", "diff", "reset"),
            "ids",
        ),
    ]
    type: Annotated[
        ListType,
        Option("id_list", "The type of a segment that is made.", _one_of("id_list", "user_store_id_list")),
    ]
    id_type: Annotated[str, Option("userID", "The kind of ids of a segment that is made.", _TEXT)]


@cache
def table(of: type = ImportOptions) -> Mapping[str, tuple[Any, Option]]:
    """The options that there are, by name: the type and what there is to know of each."""
    found = {}
    for name, hint in get_type_hints(of, include_extras=True).items():
        inner = get_args(hint)[0] if get_origin(hint) is Required else hint
        kind, option = get_args(inner)
        found[name] = (kind, option)
    return found


def _document(of: type) -> None:
    words = [f"        {name}: {option.words}" for name, (_, option) in table(of).items()]
    of.__doc__ = "\n".join([of.__doc__ or "", "", "    Args:", *words])


for _each in (ResumeOptions, RestoreOptions, ImportOptions):
    _document(_each)


def checked(given: Mapping[str, Any], among: type = ImportOptions, **decided: Any) -> ImportOptions:
    """All options, those that are not given with their defaults.

    Args:
        given: The keywords.
        among: The keywords that there are.
        decided: Options that are not the caller's to choose.

    Raises:
        ArgumentTypeError: There is no such keyword, or mode is missing.
        ArgumentValueError: A value cannot be right.
    """
    known = table(among)
    for name in given:
        if name not in known:
            raise ArgumentTypeError(f"there is no argument {name!r}; {_nearest(name, list(known))}")
    options = {**given, **decided}
    if "mode" not in options:
        raise ArgumentTypeError("mode is missing; pass mode='merge', 'replace' or 'remove'")
    for name, value in options.items():
        check = table()[name][1].check
        if not check.passes(value):
            raise ArgumentValueError(f"{name} is {value!r}; {check.words}")
    whole = cast(ImportOptions, {**{name: option.default for name, (_, option) in table().items()}, **options})
    if whole["mode"] != "replace" and whole["strategy"] != "auto":
        raise ArgumentValueError(
            f"strategy is {whole['strategy']!r}, which is for mode='replace', not {whole['mode']!r}"
        )
    check_rules(whole["rules"])
    reading(whole)
    return whole


def _nearest(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    return f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"


def reading(options: ImportOptions) -> Reading:
    """How to read the source."""
    return Reading(options["column"], options["header"], options["format"], options["delimiter"], options["encoding"])


def backs_up(options: ImportOptions) -> bool:
    """Whether the list is written to a file before its first change."""
    return options["mode"] == "replace" if options["backup"] is None else options["backup"]


def kept(options: ImportOptions, role: Literal["ids", "calls"]) -> dict[str, Any]:
    """The options of a role, as a job keeps them."""
    values: dict[str, Any] = {**options, "rules": dict(check_rules(options["rules"]))}
    return {name: values[name] for name, (_, option) in table().items() if option.role == role}
