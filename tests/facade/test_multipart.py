"""A body in parts goes out as multipart, and never as JSON."""

from __future__ import annotations

from pathlib import Path

import httpx

from statsig_console_api.client import Request
from tests.conftest import Flavour


def test_parts_are_sent_as_multipart(flavour: Flavour, tmp_path: Path) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, json={"data": "done"})

    photo = tmp_path / "tom.jpg"
    photo.write_bytes(b"\x00\xff")
    request = Request("tags.create", "POST", "/console/v1/tags", parts=(("name", "é"), ("photo", photo), ("raw", b"b")))
    client = flavour.open(api_key="console-key", transport=httpx.MockTransport(answer))
    found = client.call(request, lambda body: body["data"])
    assert (flavour.run(found) if flavour.is_async else found) == "done"
    media, body = seen[0].headers["content-type"], seen[0].content
    assert media.startswith("multipart/form-data; boundary=")
    parts = body.split(b"--" + media.partition("=")[2].encode())[1:-1]
    assert [part.partition(b"\r\n\r\n")[2].strip() for part in parts] == ["é".encode(), b"\x00\xff", b"b"]
    assert b'filename="tom.jpg"' in parts[1]
