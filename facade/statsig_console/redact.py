"""Keeping keys out of everything that is printed, logged, raised or pickled."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn
from urllib.parse import quote

from statsig_console_api.errors import ArgumentTypeError

REDACTED = "***"
DEEPEST = 50
"""Levels of the body of an error that are kept: printing, pickling and reading it recurse."""

# Outside a 401 only what is as long and as plain as a real key: `client-rollout` may be the name of a gate.
_A_KEY = re.compile(r"\b(console|secret|client)-[A-Za-z0-9]{16,}")
_ANY_KEY = re.compile(r"\b(console|secret|client)-[\w.*-]+")
_BEGINNINGS = ("console-", "secret-", "client-")


def redact_keys(text: str, *, broad: bool = False) -> str:
    """The text without anything that looks like a Statsig key.

    Args:
        text: Any text.
        broad: Take short and hyphenated tokens for keys too, as in the answer to a refused key.
    """
    # The expression looks at every character, which takes long in answers with thousands of ids.
    if not any(beginning in text for beginning in _BEGINNINGS):
        return text
    return (_ANY_KEY if broad else _A_KEY).sub(rf"\1-{REDACTED}", text)


# A backslash that is escaped itself begins no escape of the character after it.
_ESCAPE = re.compile(r"\\\\|\\/|\\u00([2-7][0-9A-Fa-f])")


def _unescaped(text: str) -> str:
    """JSON with printable ASCII as json.dumps writes it, where it is escaped otherwise; it means the same."""

    def plain(match: re.Match[str]) -> str:
        if match[1] is None:
            return "/" if match[0] == "\\/" else match[0]
        character = chr(int(match[1], 16))
        return "\\" + character if character in ('"', "\\") else character

    return _ESCAPE.sub(plain, text)


class Secret:
    """A key that does not print; only `reveal` gives it.

    Args:
        value: The key.
    """

    __slots__ = ("__weakref__", "_forms", "_mask", "_value")

    def __init__(self, value: str) -> None:
        self._value = value
        text = str(value)
        # The longest first: one form may be part of another. Names of headers are in lower case.
        as_json = (json.dumps(text, ensure_ascii=escaped)[1:-1] for escaped in (True, False))
        forms = {text, text.lower(), *as_json, quote(text, safe="")}
        self._forms = sorted(forms - {""}, key=len, reverse=True)
        kind = re.match(r"(console|secret|client)-", text)
        self._mask = (kind[0] if kind else "") + REDACTED

    def reveal(self) -> str:
        """The key itself, for the header that carries it."""
        return self._value

    def digest(self) -> str:
        """A name for the key that does not tell it."""
        # Only a client that sends needs it.
        import hashlib

        return hashlib.sha256(self._value.encode()).hexdigest()

    def redact(self, text: str, *, broad: bool = False) -> str:
        """The text without this key, as it is or as JSON or a URL writes it, and without other keys.

        Args:
            text: Any text.
            broad: As in `redact_keys`.
        """
        if "\\u00" in text or "\\/" in text:
            text = _unescaped(text)
        for form in self._forms:
            text = text.replace(form, self._mask)
        return redact_keys(text, broad=broad)

    def __repr__(self) -> str:
        return f"Secret({REDACTED!r})"

    def __str__(self) -> str:
        return REDACTED

    def __format__(self, spec: str) -> str:
        return format(REDACTED, spec)

    def __reduce__(self) -> NoReturn:
        raise ArgumentTypeError("a key is not pickled; read it where it is used")


def redact_deep(value: Any, *, broad: bool = False, depth: int = 0) -> Any:
    """A JSON value with every string in it redacted, and null for what is nested too deeply to be of use.

    Args:
        value: The value.
        broad: As in `redact_keys`.
        depth: The level of the value.
    """
    if isinstance(value, str):
        return redact_keys(value, broad=broad)
    if not isinstance(value, (list, dict)):
        return value
    if depth >= DEEPEST:
        return None
    if isinstance(value, list):
        return [redact_deep(item, broad=broad, depth=depth + 1) for item in value]
    return {
        redact_keys(key, broad=broad) if isinstance(key, str) else key: redact_deep(item, broad=broad, depth=depth + 1)
        for key, item in value.items()
    }
