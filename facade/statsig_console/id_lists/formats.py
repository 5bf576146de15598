"""What a file of ids is: its delimiter, its header, the column of the ids; the guide on ID lists has the rules."""

from __future__ import annotations

import csv
import re
import shlex
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain, islice

from attrs import evolve, frozen

from statsig_console.errors import fold

from .clean import INVISIBLE
from .errors import SourceError
from .records import LONGEST, Scanner

DELIMITERS = ",;\t|"
"""What is recognised as a delimiter; any other character has to be given."""

LOOKED_AT = 20
"""Lines at the beginning of a file by which its delimiter is recognised; empty ones do not count."""

SHOWN_COLUMNS = 8
"""Columns that a refusal shows."""

_DECLARED = re.compile(r"\"?sep=([^\"\r\n])\"?", re.IGNORECASE)
_DECLARATION = re.compile(r"\"?sep=.*", re.IGNORECASE)
_JSON = re.compile(r"\s*(?:[\[{]\s*$|\{\s*\"|\[\s*[\[{\"0-9])")
_DATA_LIKE = re.compile(r"[0-9@]")

# Names of columns of ids, without case, blanks, and - _ . $. Nothing looser: an id that is taken for a header is a user
# who is left out.
_NAMES = frozenset(
    # Statsig and LaunchDarkly
    "userid userids userkey userkeys stableid stableids unitid unitids customid customids companyid companyids "
    "accountid accountids statsigid contextkey contextkeys targetkey targetkeys "
    # Segment and RudderStack
    "anonymousid anonymousids segmentid canonicalsegmentid externalid externalids externalidvalue groupid rudderid "
    "usermainid "
    # PostHog, Amplitude and Mixpanel
    "distinctid distinctids personid personids amplitudeid deviceid deviceids "
    # what warehouses call them
    "customerid customerids clientid visitorid memberid profileid subscriberid contactid organizationid orgid "
    "workspaceid tenantid emailaddress useremail".split()
)
# These occur as values too: ID is a country, user a role, email a channel.
_WORDS = frozenset("id ids key keys user users uid uids uuid uuids guid email emails mail".split())


@frozen
class SourceFormat:
    """What a source was taken for.

    Args:
        kind: `csv`, `text` or `parquet`; `iterable`; `arrow`, `cursor`, `frame` or `query`; `backup`.
        delimiter: What parts the columns; None where there is one column, and for other kinds.
        header: The names of the columns; None where the first line is no header.
        column: The name of the ids' column, or its number from 0 where there is no header.
        columns: The number of columns.
        first: The first three ids, after the rules.
    """

    kind: str
    delimiter: str | None = None
    header: tuple[str, ...] | None = None
    column: str | int = 0
    columns: int = 1
    first: tuple[str, ...] = ()


@frozen
class Layout:
    """How to read the rows of a table.

    Args:
        delimiter: What parts the columns; None for one column.
        header: The names of the columns, if the first line has them.
        index: The number of the ids' column, from 0.
        columns: The number of columns.
        declared: Whether the first line only says what the delimiter is.
        blank: Rows without content before the first that has some.
    """

    delimiter: str | None
    header: tuple[str, ...] | None
    index: int
    columns: int
    declared: bool = False
    blank: int = 0

    @property
    def column(self) -> str | int:
        """The name of the ids' column, or its number."""
        return self.index if self.header is None else self.header[self.index]


@frozen
class Asked:
    """What the caller has decided of a file.

    Args:
        source: What the file is called.
        column: The name or number of the column.
        header: Whether there is a header.
        delimiter: What parts the columns.
        is_tsv: Whether its name ends in .tsv.
    """

    source: str
    column: str | int | None = None
    header: bool | None = None
    delimiter: str | None = None
    is_tsv: bool = False


def is_header_like(cell: str) -> bool:
    """Whether a cell is the name of a column of ids."""
    return (plain := _plain(cell)) in _NAMES or plain in _WORDS


def _plain(cell: str) -> str:
    return re.sub(r"[\s_.$-]", "", INVISIBLE.sub("", cell)).casefold()


def text_header(lines: Sequence[str], asked: Asked) -> bool:
    """Whether the first of these lines of a text, which is not empty, is a header.

    Raises:
        SourceError: It is the header of a table, or declares a delimiter.
    """
    if asked.header is not None:
        return asked.header
    line = lines[0]
    if is_header_like(line):
        return True
    _check_json(line, asked)
    for delimiter in DELIMITERS:
        cells = next(iter(_rows(line, delimiter, is_whole=True, count=1).found), [])
        if _DECLARATION.fullmatch(line.strip()) or (len(cells) > 1 and any(map(is_header_like, cells))):
            raise SourceError(
                f"the first line of {asked.source}, {fold(repr(line))}, belongs to a table; nothing was changed",
                remedy="pass format='csv', or header=False if each line is an id",
            )
    _check_separators(lines, asked)
    return False


def table_layout(sample: str, asked: Asked, *, is_whole: bool) -> Layout:
    """What a CSV is, by its first lines.

    Args:
        sample: Its text from the first line that is not empty; ends anywhere.
        asked: What the caller has decided.
        is_whole: Whether that is all of it.

    Raises:
        SourceError: It cannot be told.
    """
    head, _, rest = sample.partition("\n")
    if found := _DECLARED.fullmatch(head.strip(" \ufeff")):
        if asked.delimiter not in (None, found[1]):
            raise SourceError(
                f"delimiter is {asked.delimiter!r}, but the first line of {asked.source} says {found[1]!r}",
                remedy="leave delimiter out, or correct the file",
            )
        layout = table_layout(rest, evolve(asked, delimiter=found[1]), is_whole=is_whole)
        return evolve(layout, declared=True)
    if asked.header is not False and _DECLARATION.fullmatch(head.strip(" \ufeff")):
        raise SourceError(
            f"the first line of {asked.source}, {fold(repr(head[:60]))}, declares no delimiter of one character; "
            "nothing was changed",
            remedy="correct it, such as to sep=;, or pass header=False if it is an id",
        )
    if not sample.strip():
        return Layout(asked.delimiter, None, asked.column if isinstance(asked.column, int) else 0, 1)
    if "\n" not in sample and not is_whole:
        raise SourceError(
            f"the first line of {asked.source} is longer than {LONGEST:,} characters; nothing was changed",
            remedy="pass format='text' if it has an id a line and no columns, or correct the file",
        )
    if asked.header is None:
        _check_json(head, asked)
    tables = {
        delimiter: rows
        for delimiter in dict.fromkeys(DELIMITERS + (asked.delimiter or ""))
        if (rows := _rows(sample, delimiter, is_whole=is_whole)).found
    }
    delimiter = _delimiter({each: rows.found for each, rows in tables.items()}, asked)
    rows = tables.get(delimiter or ",") or _Rows([[head]], 0)
    if len(rows.found[0]) == 1:
        _check_separators(sample.split("\n"), asked)
    return evolve(column_layout(rows.found, delimiter, asked), blank=rows.blank)


def _check_json(line: str, asked: Asked) -> None:
    if _JSON.match(line):
        raise SourceError(
            f"the first line of {asked.source}, {fold(repr(line[:60]))}, looks like JSON; nothing was changed",
            remedy="write the ids to a CSV, or pass header=False if the lines are ids",
        )


def _check_separators(lines: Sequence[str], asked: Asked) -> None:
    """Refuse a first line of one column that has a known name beside a character that nothing was parted by."""
    first, *others = islice(filter(str.strip, lines), LOOKED_AT)
    if asked.header is False or is_header_like(first):
        return
    # A sign of an address or a name is none of a table.
    for separator in dict.fromkeys(each for each in first if not each.isalnum() and each not in DELIMITERS + '"_-.$@'):
        rows = [line.split(separator) for line in (first, *others)]
        plain = list(enumerate(map(_plain, rows[0])))
        # Ids may all begin with user_id:, and one line cannot tell whether a word is a value.
        names = [place for place, cell in plain if cell in _NAMES and _is_unique(rows, place)]
        words = [place for place, cell in plain if others and cell in _WORDS and _is_header(rows, place)]
        if names or words:
            single = "format='text'" if asked.header else "header=False"
            raise SourceError(
                f"the first line of {asked.source}, {fold(repr(first[:60]))}, has the name of a column beside "
                f"{separator!r}, which is not recognised as a delimiter; nothing was changed",
                remedy=f"pass format='csv' and delimiter={separator!r}, or {single} if each line is an id",
            )


@frozen
class _Rows:
    """The first rows that have content, of each cell only its beginning; and how many rows without any come before."""

    found: list[list[str]]
    blank: int


def _rows(text: str, delimiter: str, *, is_whole: bool, count: int = LOOKED_AT) -> _Rows:
    found: list[list[str]] = []
    scanner, blank = Scanner(delimiter, None, 200), 0
    # Where it is no CSV under this delimiter, it may be under another; else reading says what is wrong with it.
    with suppress(csv.Error):
        for row in chain(scanner.rows(text), scanner.end() if is_whole else ()):
            if any(map(str.strip, row.cells)):
                found.append(row.cells)
            elif not found:
                blank += 1
            else:
                # Nobody needs to go through a million empty lines.
                count -= 1
            if len(found) >= count:
                break
    return _Rows(found, blank)


def _delimiter(tables: dict[str, list[list[str]]], asked: Asked) -> str | None:
    def parts(delimiter: str) -> bool:
        """Whether it parts all of the first lines into as many columns."""
        widths = {len(row) for row in tables[delimiter]}
        return len(widths) == 1 and widths != {1}

    evenly = [each for each in tables if parts(each)]
    if asked.delimiter is not None:
        first = tables.get(asked.delimiter)
        better = evenly or [each for each in tables if len(tables[each][0]) > 1 and _names(tables[each], asked)]
        if first and len(first[0]) == 1 and better and not is_header_like(first[0][0]):
            does = "parts all of the first lines" if evenly else "gives a column with a known name"
            raise SourceError(
                f"delimiter is {asked.delimiter!r}, but {asked.source} has it not in its first line, and "
                f"{_listed(better)} {does}",
                remedy="leave delimiter out, or pass format='text' if it has an id a line and no columns",
            )
        return asked.delimiter
    wide = [each for each in tables if len(tables[each][0]) > 1]
    named = [each for each in wide if asked.header is not False and _names(tables[each], asked)]
    if not wide:
        _check_single(tables, evenly, asked)
        return None
    for found in (named, evenly, wide):
        if asked.is_tsv and "\t" in found:
            return "\t"
        if len(found) > 1:
            raise SourceError(
                f"{_listed(found)} may be the delimiter of {asked.source}; nothing was changed",
                remedy=f"pass delimiter={found[0]!r} or another, or format='text' if it has an id a line",
            )
        if found:
            return found[0]
    return None


def _check_single(tables: dict[str, list[list[str]]], evenly: list[str], asked: Asked) -> None:
    """Refuse a file whose first line has one column, and others have more. Ids hold | more often than it parts."""
    for delimiter in (each for each in ",;\t" if each in tables):
        wide = next((row for row in tables[delimiter] if len(row) > 1), None)
        if wide:
            raise SourceError(
                f"the first line of {asked.source} has one column, but {fold(repr(delimiter.join(wide)))} has "
                f"{len(wide)} by the delimiter {delimiter!r}; nothing was changed",
                remedy="correct the file, or pass format='text' if it has an id a line and no columns",
            )


def _listed(delimiters: Sequence[str]) -> str:
    return " and ".join(map(repr, delimiters))


def _names(rows: Sequence[Sequence[str]], asked: Asked, *, is_sure: bool = False) -> list[int]:
    """The columns that the first row, which may be sure to be a header, names as those of ids."""
    first = rows[0]
    if isinstance(asked.column, str):
        return [place for place, cell in enumerate(first) if cell.strip().casefold() == asked.column.casefold()]
    found = []
    for place, cell in enumerate(first):
        plain = _plain(cell)
        if plain in _NAMES or (plain in _WORDS and (is_sure or _is_header(rows, place))):
            found.append(place)
    return found


def _is_header(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether a word that may be a value is a name: no cell beside it looks like data, and none below it repeats."""
    if any(_DATA_LIKE.search(cell) for cell in rows[0]):
        return False
    return _is_unique(rows, place)


def _is_unique(rows: Sequence[Sequence[str]], place: int) -> bool:
    values = [row[place].strip().casefold() for row in rows if place < len(row) and row[place].strip()]
    return len(set(values)) == len(values)


def column_layout(
    rows: Sequence[Sequence[str]], delimiter: str | None, asked: Asked, *, has_names: bool = False
) -> Layout:
    """Which column holds the ids.

    Args:
        rows: The first rows, with all their cells.
        delimiter: What parts them.
        asked: What the caller has decided.
        has_names: Whether the first row is the names of the columns for certain.

    Raises:
        SourceError: It cannot be told.
    """
    first, columns = rows[0], len(rows[0])
    is_sure = has_names or bool(asked.header)
    named = [] if asked.header is False and not has_names else _names(rows, asked, is_sure=is_sure)
    if columns == 1 and not isinstance(asked.column, str):
        named = [0] if is_header_like(first[0]) and asked.header is not False else []
    is_header = has_names or (
        asked.header if asked.header is not None else isinstance(asked.column, str) or bool(named)
    )
    if asked.column is not None:
        index = _place(first, asked.column, asked.source)
    elif columns == 1:
        index = 0
    elif len(named) == 1:
        index = named[0]
    else:
        raise _refusal(rows, named, asked, has_names=has_names)
    header = tuple(fold(INVISIBLE.sub("", name)) for name in first) if is_header else None
    return Layout(delimiter, header, index, columns)


def _place(names: Sequence[str], wanted: str | int, source: str) -> int:
    """Where the wanted column is."""
    if not isinstance(wanted, str):
        if wanted >= len(names):
            raise SourceError(
                f"column is {wanted}, but {source} has {len(names)} column{'s' if len(names) > 1 else ''}",
                remedy="pass a name, or a number counted from 0",
            )
        return wanted
    plain = [INVISIBLE.sub("", name).strip() for name in names]
    same = [place for place, name in enumerate(plain) if name == wanted]
    same = same or [place for place, name in enumerate(plain) if name.casefold() == wanted.casefold()]
    if len(same) != 1:
        has = fold(", ".join(repr(name) for name in plain))
        raise SourceError(
            f"column is {wanted!r}, but the header of {source} has {'it more than once: ' if same else ''}{has}",
            remedy="pass one of them, or a number",
        )
    return same[0]


def _refusal(rows: Sequence[Sequence[str]], named: Sequence[int], asked: Asked, *, has_names: bool) -> SourceError:
    """The error for a table whose column of ids is not known: it shows the columns, and the call to make."""
    first = rows[0]
    why = "none of them has a known name"
    if named:
        why = f"more than one of them has a known name ({', '.join(repr(_short(first[place])) for place in named)})"
    shown = []
    for place in range(min(len(first), SHOWN_COLUMNS)):
        values = [row[place] for row in rows if place < len(row)][: 4 if has_names else 3]
        shown.append(f"column {place} has {', '.join(repr(_short(value)) for value in values)}")
    more = len(first) - len(shown)
    example = named[0] if named else 0
    name = _short(first[example])
    python, terminal = f"column={example}", f"--column {example}"
    if name and asked.header is not False:
        by_name = f"column={name!r}", f"--column {shlex.quote(name)}"
        if has_names or named or asked.header:
            python, terminal = by_name
        else:
            python = f"{by_name[0]} if the first line is a header, and {python} if not"
            terminal = f"{by_name[1]}, or {terminal}"
    return SourceError(
        f"{asked.source} has {len(first)} columns, and {why}: {'; '.join(shown)}"
        f"{f'; and {more} more columns' if more > 0 else ''}; nothing was changed",
        remedy=f"pass the ids' column, such as {python} (in a terminal {terminal})"
        + ("" if has_names or named else ", or format='text' if each line is an id"),
    )


def _short(cell: str) -> str:
    line = fold(INVISIBLE.sub("", cell))
    return line if len(line) <= 40 else line[:39] + "…"
