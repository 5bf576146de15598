"""Where a published document comes from: a file, or an address asked with its ETag."""

from __future__ import annotations

import urllib.error
import urllib.request
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen

from spec.pipeline.document import Json, SpecError, parse
from spec.pipeline.usable import require_usable

PUBLISHED = "https://api.statsig.com/openapi/20240601.json"
MAX_BYTES = 20_000_000
"""The published document has 1.7 MB."""
TIMEOUT = 60.0
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@frozen
class Source:
    """A published document as it came.

    Args:
        name: Its address, or its file's name without the folder.
        sha256: Of its bytes.
        document: What it says; None where the address answered that nothing has changed.
        etag: The address's mark of this version; empty for a file.
    """

    name: str
    sha256: str
    document: Json | None
    etag: str = ""


def fetch(place: str, etag: str = "") -> Source:
    """Read a document.

    Args:
        place: A path, or an address with https.
        etag: The mark of the version that is known; the address may then answer that it has not changed.

    Raises:
        SpecError: It cannot be read, is larger than 20 MB, or is no usable OpenAPI 3 document.
    """
    if is_address(place):
        data, found = _download(place, etag)
        if data is None:
            return Source(place, "", None, found or etag)
        name = place
    else:
        data, found, name = _read(Path(place)), "", Path(place).name
    if len(data) > MAX_BYTES:
        raise SpecError(f"{place}: more than {MAX_BYTES // 1_000_000} MB; that is no document to generate from")
    document = parse(data, place)
    require_usable(document, place)
    return Source(name, sha256(data).hexdigest(), document, found)


def is_address(place: str) -> bool:
    """Whether it is an address rather than a path."""
    return "://" in place


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise SpecError(f"{path}: no such file; check the path or give an address") from None
    except OSError as error:
        raise SpecError(f"{path}: cannot be read ({error.strerror}); give a JSON file") from None


def _judge(address: str) -> None:
    """Refuse an address that somebody between could answer for."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError as error:
        raise SpecError(f"{address}: no address ({error}); correct it, or give a file") from None
    if parts.scheme != "https" and not (parts.scheme == "http" and host in LOOPBACK):
        raise SpecError(f"{address}: {parts.scheme} is not https; nobody should be able to change it on the way")


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to where a document may come from in the first place."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if urlsplit(req.full_url).hostname not in LOOPBACK and urlsplit(newurl).hostname in LOOPBACK:
            raise SpecError(f"{newurl}: a redirect to this machine; give the address itself, or a file")
        _judge(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _download(address: str, etag: str) -> tuple[bytes | None, str]:
    """The bytes and the ETag; no bytes where the known version is the current one."""
    _judge(address)
    headers = {"Accept": "application/json", "User-Agent": "statsig-console"} | (
        {"If-None-Match": etag} if etag else {}
    )
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.build_opener(_Redirects).open(request, timeout=TIMEOUT) as answer:
            return answer.read(MAX_BYTES + 1), answer.headers.get("ETag", "")
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == 304:
            return None, etag
        raise SpecError(f"{address}: answered {error.code}; try later, or give a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise SpecError(f"{address}: cannot be reached ({reason}); try later, or give a file") from None
