"""What is redacted, and what is not."""

from __future__ import annotations

import json
import pickle
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import pytest

from statsig_console import ArgumentTypeError
from statsig_console.redact import DEEPEST, Secret, redact_deep, redact_keys

LONG = "console-0123456789abcdef"
ODD = 'Console-Odd"k/y ü\\+1'


@pytest.mark.parametrize(
    ("text", "narrow", "broad"),
    [
        (f"key {LONG}, a", "key console-***, a", "key console-***, a"),
        ("secret-0123456789abcdefGH", "secret-***", "secret-***"),
        ("client-0123456789abcdef", "client-***", "client-***"),
        ("console-0123456789abcde", "console-0123456789abcde", "console-***"),
        ("client-rollout of xclient-0123456789abcdef", "client-rollout of xclient-0123456789abcdef", None),
        ("client-a_b.c*d-e, secret-", "client-a_b.c*d-e, secret-", "client-***, secret-"),
        ("server-0123456789abcdef", "server-0123456789abcdef", "server-0123456789abcdef"),
        (f"{LONG} {LONG}", "console-*** console-***", "console-*** console-***"),
        (f"{LONG} secret- client-", "console-*** secret- client-", "console-*** secret- client-"),
        ("", "", ""),
    ],
)
def test_what_looks_like_a_key(text: str, narrow: str, broad: str | None) -> None:
    assert redact_keys(text) == Secret("other").redact(text) == narrow
    wide = "client-*** of xclient-0123456789abcdef" if broad is None else broad
    assert redact_keys(text, broad=True) == Secret("other").redact(text, broad=True) == wide


@pytest.mark.parametrize(
    "form",
    [
        ODD,
        ODD.lower(),
        json.dumps(ODD)[1:-1],
        json.dumps(ODD, ensure_ascii=False)[1:-1],
        quote(ODD, safe=""),
        json.dumps(ODD)[1:-1].replace("/", "\\/"),
        json.dumps(ODD)[1:-1].replace("/", "\\u002f"),
        json.dumps(ODD)[1:-1].replace("/", "\\u002F"),
        json.dumps(ODD)[1:-1].replace('\\"', "\\u0022"),
        json.dumps(ODD)[1:-1].replace("\\\\", "\\u005c"),
        "".join(f"\\u{ord(character):04x}" for character in ODD),
    ],
)
def test_every_form_of_a_key(form: str) -> None:
    """Whatever is around it, nothing of the key is left."""
    assert Secret(ODD).redact(f'{{"a": "{form}"}} {form}') == '{"a": "***"} ***'


def test_other_escapes_mean_what_they_meant() -> None:
    text = r'{"a": "\\u002f \\/ \u0041 \/ \u00e9 \u0022 \u005c \u001f"}'
    assert json.loads(Secret("key").redact(text)) == json.loads(text)
    assert Secret("key").redact(r"\\/ and \\u0041") == r"\\/ and \\u0041"
    assert Secret("A/").redact(r"\u0041/ A\/") == "*** ***"
    assert Secret("A/").redact(r"A\/") == "***"


def test_the_longest_form_goes_first() -> None:
    assert Secret("\\k").redact("as JSON \\\\k, as text \\k") == "as JSON ***, as text ***"


@pytest.mark.parametrize(
    ("key", "mask"),
    [(LONG, "console-***"), ("secret-a", "secret-***"), ("client-a", "client-***"), ("a-console-", "***")],
)
def test_the_kind_of_a_key_may_be_told(key: str, mask: str) -> None:
    assert Secret(key).redact(f"<{key}>") == f"<{mask}>"


def test_no_key_is_nowhere() -> None:
    assert Secret("").redact("text") == "text"


def test_a_secret_gives_its_key_to_who_asks_alone() -> None:
    secret = Secret(LONG)
    assert secret.reveal() == LONG
    assert (repr(secret), str(secret), f"{secret:>5}") == ("Secret('***')", "***", "  ***")
    assert secret.digest() == sha256(LONG.encode()).hexdigest()
    with pytest.raises(ArgumentTypeError, match=r"^a key is not pickled; read it where it is used$"):
        pickle.dumps(secret)


def nested(levels: int, kind: str, inner: Any) -> Any:
    for _ in range(levels):
        inner = [inner] if kind == "list" else {"a": inner}
    return inner


@pytest.mark.parametrize("kind", ["list", "dict"])
def test_what_is_nested_too_deeply_is_null(kind: str) -> None:
    assert redact_deep(nested(DEEPEST, kind, 1)) == nested(DEEPEST, kind, 1)
    assert redact_deep(nested(DEEPEST, kind, "a")) == nested(DEEPEST, kind, "a")
    assert redact_deep(nested(DEEPEST, kind, [])) == nested(DEEPEST, kind, None)
    assert redact_deep(nested(DEEPEST, kind, {})) == nested(DEEPEST, kind, None)


def test_strings_are_redacted_wherever_they_are() -> None:
    value = [{LONG: LONG, "client-rollout": ["client-rollout", 1, None, True, 1.5]}, LONG]
    hidden = "console-***"
    assert redact_deep(value) == [{hidden: hidden, "client-rollout": ["client-rollout", 1, None, True, 1.5]}, hidden]
    assert redact_deep(value, broad=True) == [
        {hidden: hidden, "client-***": ["client-***", 1, None, True, 1.5]},
        hidden,
    ]
    assert redact_deep("client-rollout", broad=True) == "client-***"
    assert redact_deep({1: LONG}) == {1: hidden}
