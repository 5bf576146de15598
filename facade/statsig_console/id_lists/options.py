"""What can be asked of an import, and what each may be."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from typing import Any, Literal, Required, TypeAlias, TypedDict

from attrs import field, fields, frozen

from .clean import Rule, check_rules
from .report import Mode, Progress, Report
from .sources import Format, Reading

ListType: TypeAlias = Literal["id_list", "user_store_id_list"]

LIMITS: Mapping[str, int] = {"id_list": 100_000, "user_store_id_list": 1_000}
"""Ids that one call takes, by the segment's type."""


class ResumeOptions(TypedDict, total=False):
    """Keywords of resume_ids: how to go on; what is to be done was decided when the job began. See ImportOptions."""

    wait: bool
    max_wait: float
    batch_size: int | None
    max_body_bytes: int
    page_size: int
    respect_reviews: bool | str | None
    confirm: Callable[[Report], bool] | None
    on_progress: Callable[[Progress], object] | None


class RestoreOptions(ResumeOptions, total=False):
    """Keywords of restore_ids; see ImportOptions.

    Args:
        segment_id: Another segment than the backup's.
    """

    segment_id: str
    dry_run: bool
    max_removals: int | float | None
    max_project_ids: int
    backup: bool | None
    create: bool
    version: int | None
    journal: bool | str | os.PathLike[str]
    restart: bool


class ImportOptions(ResumeOptions, total=False):
    """Keywords of import_ids.

    Args:
        mode: `merge` adds, `remove` removes, `replace` makes the list equal to the source.
        dry_run: Change nothing; the report says what would be done.
        column: The column's name, or its number from 0; recognised by a known name unless told.
        header: Whether a file has a header; recognised by a known name unless told.
        format: `csv`, `text` (an id a line) or `parquet`; by the file's name unless told.
        delimiter: What parts the columns of a CSV; recognised by its first lines unless told.
        encoding: The encoding of text.
        rules: What to do about `blanks`, `empty`, `encoding`, `control`, `invisible`, `overlong`: `strip`, `skip`,
            `keep` or `refuse`; the guide says which can be what.
        max_id_length: Characters above which an id is overlong.
        strategy: For replace: `auto`, `diff` (add, then remove) or `reset` (not atomic above 1,000 ids).
        max_removals: What replace and remove may remove: a count, or as a float a share of the list.
        max_project_ids: Ids that all lists of the project may hold together.
        backup: Whether to write the list to a file first; replace does unless told otherwise, merge and remove do not.
        create: Make the segment if it is missing.
        type: The type of a segment that is made.
        id_type: The kind of ids of a segment that is made.
        version: Sent along for a user_store_id_list.
        journal: True keeps a journal beside the source, a path keeps it there, False keeps none: not resumable.
        restart: Forget an earlier job that did not end, and start anew.
        wait: Wait until the service has worked the change in, and check its count.
        max_wait: Seconds to wait for another update of the list, each time.
        batch_size: Ids a call, below the service's own limit.
        max_body_bytes: The size of a body above which a call is split.
        page_size: Ids to ask for on a page; what comes back decides.
        respect_reviews: As for the client, for this import.
        confirm: Called once before the first change with the report of a dry run; False ends the work. In async code
            it is called from a worker thread.
        on_progress: Called with each Progress; in async code it may be a coroutine function.
    """

    mode: Required[Mode]
    dry_run: bool
    column: str | int | None
    header: bool | None
    format: Format | None
    delimiter: str | None
    encoding: str
    rules: Mapping[str, Rule] | None
    max_id_length: int
    strategy: Literal["auto", "diff", "reset"]
    max_removals: int | float | None
    max_project_ids: int
    backup: bool | None
    create: bool
    type: ListType
    id_type: str
    version: int | None
    journal: bool | str | os.PathLike[str]
    restart: bool


_MANNER = ("wait", "max_wait", "batch_size", "max_body_bytes", "respect_reviews")


def _one_of(*allowed: object) -> Any:
    def check(_: object, attribute: Any, value: object) -> None:
        if value not in allowed:
            raise ValueError(f"{attribute.name} is {value!r}; pass {' or '.join(map(repr, allowed))}")

    return check


def _from(least: int, *, optional: bool = False) -> Any:
    def check(_: object, attribute: Any, value: object) -> None:
        if value is None and optional:
            return
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise ValueError(f"{attribute.name} is {value!r}; pass a whole number from {least}")

    return check


def _removals(_: object, attribute: Any, value: object) -> None:
    whole = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    share = isinstance(value, float) and 0 <= value <= 1
    if value is not None and not whole and not share:
        raise ValueError(f"max_removals is {value!r}; pass a count of ids, or a share of the list from 0.0 to 1.0")


def _seconds(_: object, attribute: Any, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value) or value < 0:
        raise ValueError(f"{attribute.name} is {value!r}; pass seconds from 0")


@frozen(kw_only=True)
class Options:
    """The checked keywords of an import; ImportOptions says what each means."""

    mode: Mode = field(validator=_one_of("merge", "replace", "remove"))
    dry_run: bool = False
    column: str | int | None = None
    header: bool | None = None
    format: Format | None = None
    delimiter: str | None = None
    encoding: str = "utf-8"
    rules: Mapping[str, Rule] | None = None
    max_id_length: int = field(default=1000, validator=_from(1))
    strategy: Literal["auto", "diff", "reset"] = field(default="auto", validator=_one_of("auto", "diff", "reset"))
    max_removals: int | float | None = field(default=None, validator=_removals)
    max_project_ids: int = field(default=10_000_000, validator=_from(1))
    backup: bool | None = None
    create: bool = False
    type: ListType = field(default="id_list", validator=_one_of("id_list", "user_store_id_list"))
    id_type: str = "userID"
    version: int | None = None
    journal: bool | str | os.PathLike[str] = True
    restart: bool = False
    wait: bool = True
    max_wait: float = field(default=1200.0, validator=_seconds)
    batch_size: int | None = field(default=None, validator=_from(1, optional=True))
    max_body_bytes: int = field(default=10_000_000, validator=_from(1))
    page_size: int = field(default=10_000, validator=_from(1))
    respect_reviews: bool | str | None = None
    confirm: Callable[[Report], bool] | None = None
    on_progress: Callable[[Progress], object] | None = None

    def __attrs_post_init__(self) -> None:
        if self.mode != "replace" and self.strategy != "auto":
            raise ValueError(f"strategy is {self.strategy!r}, which is for mode='replace', not {self.mode!r}")
        check_rules(self.rules)
        _ = self.reading

    @property
    def reading(self) -> Reading:
        """How to read the source."""
        return Reading(self.column, self.header, self.format, self.delimiter, self.encoding)

    @property
    def backs_up(self) -> bool:
        """Whether the list is written to a file before its first change."""
        return self.mode == "replace" if self.backup is None else self.backup

    def manner(self) -> dict[str, Any]:
        """How the calls are made: a job that goes on from its folder does the same unless told otherwise."""
        return {name: getattr(self, name) for name in _MANNER}

    def meaning(self) -> dict[str, Any]:
        """What decides which ids are sent how: a job is resumed with the same."""
        return {
            "column": self.column,
            "header": self.header,
            "format": self.format,
            "delimiter": self.delimiter,
            "encoding": self.encoding,
            "rules": dict(check_rules(self.rules)),
            "max_id_length": self.max_id_length,
            "strategy": self.strategy,
            "version": self.version,
        }


def checked(options: Mapping[str, Any], among: type = ImportOptions, **decided: Any) -> Options:
    """The options from keywords.

    Args:
        options: The keywords.
        among: The keywords that there are.
        decided: Options that are not the caller's to choose.

    Raises:
        TypeError: There is no such keyword, or mode is missing.
        ValueError: A value cannot be right.
    """
    from difflib import get_close_matches

    known = [each.name for each in fields(Options) if each.name in among.__annotations__]
    for name in options:
        if name not in known:
            near = get_close_matches(name, known, 1)
            raise TypeError(
                f"there is no argument {name!r}; " + (f"did you mean {near[0]!r}?" if near else _all(known))
            )
    if "mode" not in {**options, **decided}:
        raise TypeError("mode is missing; pass mode='merge', 'replace' or 'remove'")
    return Options(**options, **decided)


def _all(known: list[str]) -> str:
    return f"there are {', '.join(known)}"
