"""JSON, with msgspec where it is installed (extra `speed`): nothing differs but speed.

msgspec keeps big integers and the last of duplicate keys, as the standard library does. It refuses some of what the
standard library takes, such as NaN, so what it refuses is read again by the standard library, which has the last word.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

LARGE = 1 << 14
"""Bytes of a body from which msgspec decodes it: to load msgspec takes longer than to decode a small one."""


@cache
def _msgspec() -> Any:
    try:
        import msgspec.json
    except ImportError:
        return None
    return msgspec.json


def loads(content: bytes) -> Any:
    """The JSON value of some bytes.

    Raises:
        ValueError: They are no JSON.
        RecursionError: They are nested too deeply.
    """
    fast = _msgspec() if len(content) >= LARGE else None
    if fast is not None:
        try:
            return fast.decode(content)
        except (ValueError, RecursionError):
            pass
    return json.loads(content)


def fast_encode(body: Any) -> bytes | None:
    """The body of a list of ids as JSON, where msgspec is installed and writes it as the standard library would.

    Args:
        body: Any body.

    Returns:
        None where it is another body, or one that the standard library has to judge.
    """
    fast = _msgspec()
    if fast is None or not isinstance(body, dict) or body.keys() != {"ids"}:
        return None
    ids = body["ids"]
    if not isinstance(ids, list) or set(map(type, ids)) != {str}:
        return None
    try:
        content: bytes = fast.encode(body)
    except (ValueError, RecursionError):
        return None
    return content
