"""Recording traffic for the tests, without a secret in it.

A cassette holds method, path, query, body and status; of the headers only those that say what a body is or when to
come again. Keys are redacted in texts, and whatever a field such as `key` or `token` holds. Ids, names and addresses
may be replaced as well, each by the same word wherever it stands, so that a replay still finds its way.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

import vcr
from vcr.record_mode import RecordMode

from statsig_console.document import operation_at
from statsig_console.redact import REDACTED, redact_keys

HOST: Final = "statsigapi.net"
KEPT_HEADERS: Final = frozenset({"content-type", "retry-after", "statsig-api-version", "x-respect-review-settings"})

_SECRET = re.compile(r"^(key|apikey|pass)$|secret|token|password|credential|private_?key|access_?key", re.IGNORECASE)
_PERSONAL = re.compile(r"^(id|ids|name|by|email|owner)$|[a-z](ID|Id|IDs|Ids|Name|Email|By)$|_(id|ids|name|email)$")
_PSEUDONYM = re.compile(r"p-[0-9a-f]{12}(@example\.com)?")


class Scrubber:
    """Takes out of one recording what is not to be kept.

    Args:
        known: Secrets that are known, such as the key in use.
        pseudonymise: Whether ids, names and addresses are replaced too.
    """

    def __init__(self, known: Iterable[str] = (), *, pseudonymise: bool = False) -> None:
        self._known = sorted(known, key=len, reverse=True)
        self._pseudonymise = pseudonymise
        self._words: dict[str, str] = {}
        # So that a word cannot be guessed back from its pseudonym.
        self._salt = secrets.token_bytes(16)

    def request(self, request: Any) -> Any:
        """A request as it is kept; on replay what is sent passes here too, and comes out as it is."""
        request.body = self._body(request.body)
        request.uri = self._uri(request.method, request.uri)
        request.headers = {name: value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS}
        return request

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """A response as it is kept."""
        headers = {name: value for name, value in response["headers"].items() if name.lower() in KEPT_HEADERS}
        return {**response, "headers": headers, "body": {"string": self._body(response["body"]["string"]) or b""}}

    def _body(self, body: bytes | str | None) -> bytes | None:
        if not body:
            return None
        text = body.decode() if isinstance(body, bytes) else body
        try:
            content = json.loads(text)
        except ValueError:
            return self._redact(text).encode()
        return json.dumps(self._value(content, ""), ensure_ascii=False).encode()

    def _value(self, value: Any, name: str) -> Any:
        if isinstance(value, dict):
            return {self._redact(key): self._value(item, f"{name}.{key}") for key, item in value.items()}
        if isinstance(value, list):
            return [self._value(item, name) for item in value]
        if isinstance(value, str):
            return self._text(value, name.rpartition(".")[2], secret=any(map(_SECRET.search, name.split("."))))
        return value

    def _text(self, text: str, name: str, *, secret: bool) -> str:
        if secret:
            # It may come again: the id of a key is the key.
            if len(text) > len(REDACTED):
                self._words[text] = REDACTED
                self._known = sorted({*self._known, text}, key=len, reverse=True)
            return REDACTED
        if self._pseudonymise and text and _PERSONAL.search(name):
            return self._pseudonym(text)
        return self._redact(text)

    def _pseudonym(self, text: str) -> str:
        if _PSEUDONYM.fullmatch(text):
            return text
        digest = hashlib.blake2b(text.encode(), key=self._salt, digest_size=6).hexdigest()
        return self._words.setdefault(text, f"p-{digest}" + ("@example.com" if "@" in text else ""))

    def _uri(self, method: str, uri: str) -> str:
        parts = urlsplit(uri)
        operation = operation_at(method, parts.path)
        steps = parts.path.split("/")
        declared = operation.path.split("/") if operation else steps
        path = "/".join(
            quote(self._word(unquote(step)), safe="") if part.startswith("{") else step
            for step, part in zip(steps, declared, strict=True)
        )
        query = urlencode([(name, self._word(value)) for name, value in parse_qsl(parts.query, keep_blank_values=True)])
        return urlunsplit(("https", HOST, self._redact(path), query, ""))

    def _word(self, word: str) -> str:
        return self._words.get(word) or self._redact(word)

    def _redact(self, text: str) -> str:
        for each in self._known:
            text = text.replace(each, REDACTED)
        return redact_keys(text)


def recorder(scrubber: Scrubber, *, record: bool) -> vcr.VCR:
    """Records anew, or replays and lets nothing through.

    Args:
        scrubber: Takes secrets out.
        record: Whether to record.
    """
    return vcr.VCR(
        record_mode=RecordMode.ALL if record else RecordMode.NONE,
        match_on=("method", "path", "query"),
        before_record_request=scrubber.request,
        before_record_response=scrubber.response,
        decode_compressed_response=True,
    )


def play(path: Path, scrubber: Scrubber, *, record: bool) -> Any:
    """A context in which requests are recorded to a cassette, or answered from it.

    Args:
        path: The cassette, a YAML file.
        scrubber: Takes secrets out.
        record: Whether to record; what was there before is gone then.
    """
    if record:
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
    return recorder(scrubber, record=record).use_cassette(str(path))


def exchanges(path: Path) -> Iterator[tuple[str, str, int, Any]]:
    """What a cassette holds: method, path, status and the decoded body of each answer."""
    from vcr.persisters.filesystem import FilesystemPersister
    from vcr.serializers import yamlserializer

    load: Callable[..., Any] = FilesystemPersister.load_cassette
    for request, response in zip(*load(str(path), yamlserializer), strict=True):
        text = response["body"]["string"].decode()
        try:
            body = json.loads(text) if text else None
        except ValueError:
            body = text
        yield request.method, urlsplit(request.uri).path, response["status"]["code"], body
