"""TOML as people read it: comments at the head, keys in quotes, an entry a line."""

from __future__ import annotations

from collections.abc import Mapping

import tomlkit
from tomlkit.items import KeyType, SingleKey, Table


def quoted(rows: Mapping[str, str]) -> Table:
    """A table whose keys all stand in quotes, so that they are found as they are written elsewhere."""
    out = tomlkit.table()
    for key, value in rows.items():
        out.add(SingleKey(key, KeyType.Basic), value)
    return out


def commented(header: str) -> tomlkit.TOMLDocument:
    """An empty document below some lines of comment."""
    out = tomlkit.document()
    for line in header.splitlines():
        out.add(tomlkit.comment(line.removeprefix("#").removeprefix(" ")))
    out.add(tomlkit.nl())
    return out


def listed(lists: Mapping[str, list[str]], comment: str) -> Table:
    """A table of lists, an entry a line."""
    out = tomlkit.table()
    out.add(tomlkit.comment(comment))
    for name, entries in lists.items():
        out.add(name, tomlkit.array())
        out[name].extend(entries)
        out[name].multiline(True)
    return out
