"""JSON with msgspec and without: nothing differs but speed."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statsig_console.transport import decode

pytest.importorskip("msgspec", reason="msgspec is not installed; the extra `speed` brings it")


@pytest.fixture(autouse=True, scope="module")
def however_small() -> Iterator[None]:
    """Small bodies go the way of large ones."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode, "LARGE", 0)
        yield


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=-(10**400), max_value=10**400)
    | st.floats()
    | st.text()
    | st.characters(categories=["Cs"])
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=20
)


def outcome(function: Any, content: bytes) -> Any:
    """What it gives, told apart by type and sign, or that it refuses."""
    try:
        return _told(function(content))
    except (ValueError, RecursionError) as error:
        return RecursionError if isinstance(error, RecursionError) else ValueError


def _told(value: Any) -> Any:
    if isinstance(value, list):
        return [_told(item) for item in value]
    if isinstance(value, dict):
        return [(key, _told(item)) for key, item in value.items()]
    if isinstance(value, float):
        return "float", "nan" if math.isnan(value) else value.hex()
    return type(value).__name__, value


@given(VALUES, st.booleans())
def test_values(value: Any, escaped: bool) -> None:
    content = json.dumps(value, ensure_ascii=escaped).encode("utf-8", "surrogatepass")
    assert outcome(decode.loads, content) == outcome(json.loads, content)


@given(
    st.binary(max_size=40)
    | st.text(alphabet='{}[]",:0123456789.eE+-ntfrualsNIy\\u \t\n\r/', max_size=30).map(str.encode)
)
def test_anything(content: bytes) -> None:
    assert outcome(decode.loads, content) == outcome(json.loads, content)


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,4})?", fullmatch=True))
def test_numbers(text: str) -> None:
    assert outcome(decode.loads, text.encode()) == outcome(json.loads, text.encode())


@pytest.mark.parametrize(
    "content",
    [
        b'{"a":1,"a":2}',
        b'{"a":{"b":1},"a":{"c":2}}',
        b"NaN",
        b"[Infinity,-Infinity]",
        b"123456789012345678901234567890",
        b"-9223372036854775809",
        b"18446744073709551616",
        b"1e400",
        b"-1e400",
        b"1e-400",
        b"-0",
        b"-0.0",
        b"0.1",
        b"1E5",
        b"1" * 5000,
        b'"\\ud800"',
        b'"\\ud83d\\ude00"',
        b'"\\ude00\\ud83d"',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b'"\x01"',
        b'"\\u0000"',
        b'"\x7f"',
        b"\xef\xbb\xbf{}",
        '{"ü": "ü"}'.encode("utf-16"),
        "[1]".encode("utf-32-le"),
        b"[" * 300 + b"]" * 300,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b"",
        b" ",
        b"[1,]",
        b"[1] x",
        b"// c\n1",
        b"'a'",
        b"01",
        b"+1",
        b".5",
        b"1.",
        b'{"a" 1}',
        b"{1: 2}",
        b"tru",
    ],
    ids=lambda content: repr(content[:20]),
)
def test_edges(content: bytes) -> None:
    assert outcome(decode.loads, content) == outcome(json.loads, content)


@given(st.lists(st.text() | st.characters(categories=["Cs"]), max_size=6))
def test_bodies_of_ids(ids: list[str]) -> None:
    body = {"ids": ids}
    if (content := decode.fast_encode(body)) is not None:
        assert content == json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    else:
        # Nothing, or what UTF-8 cannot hold.
        assert not ids or any("\ud800" <= character <= "\udfff" for text in ids for character in text)


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "ids",
        {},
        {"ids": None},
        {"ids": []},
        {"ids": ["a", 1]},
        {"ids": ["a"], "b": 1},
        {"ids": ("a",)},
        {"id": ["a"]},
    ],
)
def test_other_bodies_are_for_the_standard_library(body: Any) -> None:
    assert decode.fast_encode(body) is None


def test_without_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "_msgspec", lambda: None)
    assert decode.loads(b'{"a":1}') == {"a": 1}
    assert decode.fast_encode({"ids": ["a"]}) is None


def test_a_small_body_does_not_load_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[int] = []
    monkeypatch.setattr(decode, "LARGE", 20)
    monkeypatch.setattr(decode, "_msgspec", lambda: loaded.append(1))
    assert decode.loads(b'{"a":1}') == {"a": 1}
    assert not loaded
    assert decode.loads(b'{"a":"' + b"b" * 20 + b'"}') == {"a": "b" * 20}
    assert loaded
