"""From the bytes of an answer to an Answer or an error: limits, decoding, and no key in what may be shown."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import httpx
from attrs import field, frozen

from statsig_console.config import Settings
from statsig_console.errors import APIResponseValidationError, APIStatusError, RateLimitError, error_for, fold
from statsig_console.pages import Answer
from statsig_console.redact import DEEPEST, REDACTED
from statsig_console.retry import CallState, seconds_of
from statsig_console_api.client import Response

from .decode import loads

LONGEST_ERROR = 1 << 20
"""Bytes of the decoded body of an error that are read; the rest is never more of a reason."""

_PIECE = 1 << 16
_MOST_ENCODINGS = 5

_CHARSETS = frozenset(
    "ascii us-ascii utf-8 utf8 utf-16 utf-16le utf-16be utf-32 utf-32le utf-32be iso-8859-1 latin-1 iso-8859-15 "
    "windows-1252 cp1252".split()
)
"""Encodings of text that are taken from an answer's headers; Python knows others, some of which are no text."""


class AttemptTimeout(httpx.ReadTimeout):
    """An attempt as a whole took too long."""


class UnreadableBody(Exception):
    """A body of success that cannot be taken: it is too long, or not encoded as it says."""


@frozen
class Incoming:
    """An answer whose body was read; it prints as its status.

    Args:
        status: The HTTP status.
        headers: The headers as they came, names in lower case.
        content: The decoded body.
        problem: Why there is no body, where it cannot be taken.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    problem: str | None = None

    @property
    def is_success(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status <= 299


class BodyReader:
    """A body as it comes in, decoded, within the limits of its attempt; that of an error may end anywhere.

    Args:
        response: The answer, whose body was not read.
        call: The call it answers.
        most: Bytes that the decoded body of a success may have.
    """

    def __init__(self, response: httpx.Response, call: CallState, most: int) -> None:
        self._status = call.status = response.status_code
        self._headers = dict(response.headers.items())
        self._call = call
        self._most = most
        self._size = 0
        self._parts: list[bytes] = []
        self._problem: str | None = None
        self._decoders: list[_Inflate] = []
        encodings = [part.strip().lower() for part in self._headers.get("content-encoding", "").split(",")]
        for encoding in [name for name in reversed(encodings) if name and name != "identity"]:
            if encoding not in ("gzip", "x-gzip", "deflate") or len(self._decoders) >= _MOST_ENCODINGS:
                self._problem = "the answer has an encoding that was not asked for"
            self._decoders.append(_Inflate(encoding))

    @property
    def is_error(self) -> bool:
        """Whether the answer is one of failure, of which the status says enough."""
        return not 200 <= self._status <= 299

    def feed(self, chunk: bytes) -> bool:
        """Take a piece of the body as it came.

        Args:
            chunk: Some bytes.

        Returns:
            Whether the rest need not be read.

        Raises:
            AttemptTimeout: A success took too long.
        """
        if self._problem is None:
            try:
                for piece in self._decoded(chunk):
                    self._parts.append(piece)
                    self._size += len(piece)
                    if self._is_enough():
                        return True
            except zlib.error:
                self._problem = "the answer has another encoding than its headers say"
        return self._problem is not None or self._is_enough()

    def read_elsewhere(self, response: httpx.Response) -> None:
        """Take the body of an answer that was read, or closed, before it came here.

        Args:
            response: The answer.
        """
        self._decoders = []
        if response.is_stream_consumed:
            self._problem = None
            self.feed(response.content[:LONGEST_ERROR] if self.is_error else response.content)
        elif not self.is_error:
            self._problem = "the answer was closed before its body was read"

    def _is_enough(self) -> bool:
        is_late = self._call.is_late()
        if self.is_error:
            return is_late or self._size >= LONGEST_ERROR
        if is_late:
            raise AttemptTimeout("the body took too long")
        if self._size > self._most:
            self._problem = (
                f"the answer has more than {self._most:,} bytes; pass a larger max_response_bytes if it is to be read"
            )
        return self._problem is not None

    def _decoded(self, chunk: bytes) -> Iterator[bytes]:
        pieces: Iterator[bytes] = iter((chunk,))
        for decoder in self._decoders:
            pieces = decoder.pieces(pieces)
        return pieces

    def result(self) -> Incoming:
        """The answer with the body that came."""
        if self._problem is None and not self.is_error and not all(decoder.is_complete for decoder in self._decoders):
            self._problem = "the answer breaks off inside its encoding"
        # Of an error what came is kept.
        content = b"" if self._problem is not None and not self.is_error else b"".join(self._parts)
        return Incoming(self._status, self._headers, content, self._problem)


class _Inflate:
    """Decompresses gzip or deflate in small pieces, however much they hold.

    Args:
        encoding: The name of the encoding.
    """

    def __init__(self, encoding: str) -> None:
        self._is_gzip = encoding != "deflate"
        # 16 more bits of the window size stand for a header of gzip.
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._head = b""
        self._began = False

    @property
    def is_complete(self) -> bool:
        """Whether all of the compressed data came."""
        return self._inflate.eof or not (self._began or self._head)

    def pieces(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """What the chunks hold.

        Raises:
            zlib.error: They are compressed in another way, or something else follows.
        """
        for chunk in chunks:
            rest = chunk
            while True:
                piece, rest = self._piece(rest)
                # Empty ones too, so that time is looked at.
                yield piece
                if not rest and len(piece) < _PIECE:
                    break

    def _piece(self, data: bytes) -> tuple[bytes, bytes]:
        """The next piece, and what of the data is left."""
        if self._inflate.eof:
            # gzip may have several members, and zeros at the end.
            data = data.lstrip(b"\0")
            if not data:
                return b"", b""
            if not self._is_gzip:
                raise zlib.error("more follows")
            self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        elif not self._began:
            data = self._head + data
            if len(data) < 2:
                self._head = data
                return b"", b""
            self._began = True
            if not self._is_gzip:
                # Some servers say deflate and send it without the header of zlib.
                has_header = data[0] & 0x8F == 8 and int.from_bytes(data[:2]) % 31 == 0
                self._inflate = zlib.decompressobj(zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)
        piece = self._inflate.decompress(data, _PIECE)
        return piece, self._inflate.unconsumed_tail or self._inflate.unused_data


def answer_of(incoming: Incoming, call: CallState, settings: Settings) -> Answer:
    """What a caller gets.

    Raises:
        APIStatusError: The status is none of success.
        APIResponseValidationError: The body cannot be read.
    """
    # No local of this function but `incoming`, which prints as its status, may hold the answer as it came: a traceback
    # can show locals.
    if not incoming.is_success:
        raise status_error(incoming, call, settings)
    response = _LateResponse(incoming, call, settings)
    about: dict[str, Any] = {
        "method": call.method,
        "path": call.path,
        "attempts": call.attempts,
        "response": response,
    }
    if incoming.problem is not None:
        raise APIResponseValidationError(incoming.problem, **about)
    try:
        return Answer(body=_body(incoming), **about)
    except (ValueError, RecursionError):
        pass
    raise APIResponseValidationError(f"the answer is not JSON: {fold(response.body[:60])!r}", **about)


def status_error(incoming: Incoming, call: CallState, settings: Settings) -> APIStatusError:
    """The error for an answer that is none of success."""
    response = _response(incoming, call, settings)
    error = error_for(
        incoming.status,
        _json_or_text(response.body),
        method=call.method,
        path=call.path,
        attempts=call.attempts,
        response=response,
    )
    if isinstance(error, RateLimitError):
        error.wait = seconds_of(incoming.headers.get("retry-after"), call.clock.wall())
    return error


class _LateResponse(Response):
    """The response of a success, whose headers and body are made fit to be shown when they are first looked at.

    Few look at them, and it takes as long as to decode the body.

    Args:
        incoming: The answer as it came.
        call: The call it answers.
        settings: The settings of the call.
    """

    __slots__ = ("_make",)

    def __init__(self, incoming: Incoming, call: CallState, settings: Settings) -> None:
        self._set(status_code=incoming.status, elapsed=call.elapsed, _make=partial(_response, incoming, call, settings))

    def _set(self, **values: Any) -> None:
        # It is frozen for everybody else.
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Any:
        if name not in ("headers", "body"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        made = self._make()
        self._set(headers=made.headers, body=made.body, _make=partial(_itself, made))
        return getattr(made, name)

    def __eq__(self, other: object) -> bool:
        return bool(self._make() == (other._make() if isinstance(other, _LateResponse) else other))

    __hash__ = Response.__hash__

    def __reduce__(self) -> tuple[Any, ...]:
        return Response, (self.status_code, self.headers, self.body, self.elapsed)


def _itself(made: Response) -> Response:
    return made


def _response(incoming: Incoming, call: CallState, settings: Settings) -> Response:
    broad = incoming.status == httpx.codes.UNAUTHORIZED
    redact = settings.key.redact
    return Response(
        status_code=incoming.status,
        headers={
            redact(name, broad=broad): redact(value, broad=broad) if name != "set-cookie" else REDACTED
            for name, value in incoming.headers.items()
        },
        body=redact(_text(incoming), broad=broad),
        elapsed=call.elapsed,
    )


def _body(incoming: Incoming) -> Any:
    if not incoming.content.strip():
        return None
    if incoming.headers.get("content-type", "").lower().startswith("text/csv"):
        return _text(incoming)
    return loads(incoming.content)


def _text(incoming: Incoming) -> str:
    """The body as text: in the encoding that the headers name, if it is one of text, else in that of JSON."""
    kind, _, rest = incoming.headers.get("content-type", "").partition("charset=")
    name = rest.partition(";")[0].strip(" \"'").lower()
    if name not in _CHARSETS:
        name = json.detect_encoding(incoming.content) if "json" in kind.lower() else "utf-8"
    return incoming.content.decode(name, errors="replace").removeprefix("\ufeff")


# Without backtracking: an unclosed string goes to the end.
_MARKS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(_shallow(text))
    except (ValueError, RecursionError):
        return text


def _shallow(text: str) -> str:
    """JSON with null for what is nested deeper than DEEPEST."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return text
    parts: list[str] = []
    depth = kept = 0
    for match in _MARKS.finditer(text):
        if match[0] in ("[", "{"):
            depth += 1
            if depth == DEEPEST + 1:
                parts += text[kept : match.start()], "null"
        elif match[0] in ("]", "}"):
            depth -= 1
            if depth == DEEPEST:
                kept = match.end()
    return "".join([*parts, text[kept:]]) if depth == 0 else text
