"""Multipart bodies: what is sent, what is sent again, and what is refused before anything is sent."""

from __future__ import annotations

import gzip
import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console import APIStatusError, ArgumentError
from statsig_console.retry import TimeSource
from statsig_console_api.client import Request
from statsig_console_api.errors import ArgumentTypeError, ArgumentValueError
from statsig_console_api.types import UNSET, File, parts_of, upload
from tests.conftest import KEY, Flavour

LARGE = os.urandom(300_000)
TOO_MANY = httpx.Response(429, headers={"retry-after": "1"}, json={"message": "slow"})

Part = tuple[str, str | None, str | None, bytes]


class Hurried(TimeSource):
    """Waits take no time."""

    def sleep(self, seconds: float) -> None:
        pass

    async def sleep_async(self, seconds: float) -> None:
        pass


class Pipe(io.BytesIO):
    """A file that can be read once, whose length nobody knows."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation

    tell = seek

    def fileno(self) -> int:
        raise io.UnsupportedOperation


def photo(**parts: Any) -> Request:
    return Request("pets.photos.create", "POST", "/console/v1/photos", parts=tuple(parts.items()))


def parts_in(media: str, body: bytes) -> list[Part]:
    """Name, file name, media type and content of each part, as an independent reader sees them."""
    message = BytesParser().parsebytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + body)
    assert message.get_content_type() == "multipart/form-data"
    parts: Any = message.get_payload()
    return [
        (
            str(each.get_param("name", header="content-disposition")),
            each.get_filename(),
            each["content-type"],
            each.get_payload(decode=True),
        )
        for each in parts
    ]


class Service:
    """What was sent, attempt by attempt, as parts; the answers are given beforehand, and then all is well."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = [*answers]
        self.seen: list[list[Part]] = []
        self.headers: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.headers.append(request.headers)
        self.seen.append(parts_in(request.headers["content-type"], request.content))
        return self.answers.pop(0) if self.answers else httpx.Response(200, json={"data": {}})


@contextmanager
def listening(service: Service) -> Iterator[str]:
    """The service on loopback."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            if "chunked" in self.headers.get("transfer-encoding", ""):
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                body = self.rfile.read(size := int(self.headers["content-length"]))
                if len(body) < size:
                    self.close_connection = True
                    return
            answer = service(httpx.Request("POST", "http://x", headers=dict(self.headers), content=body))
            self.send_response(answer.status_code)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.content)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(params=["mock", "socket", "httpx client"])
def call(request: pytest.FixtureRequest, flavour: Flavour) -> Callable[..., None]:
    """Sends a request to a service: in memory, over a socket, or by an httpx client of the caller's own."""

    def send(service: Service, outgoing: Request, **options: Any) -> None:
        settings: dict[str, Any] = {"max_retries": 2, "_clock": Hurried(), "api_key": KEY}
        if request.param == "mock":
            client = flavour.client(service, **settings).with_options(**options)
            flavour.run(client.call(outgoing, lambda body: body))
            return
        with listening(service) as url:
            own = flavour.httpx_client() if request.param == "httpx client" else None
            client = flavour.open(base_url=url, **settings, **({"http_client": own} if own else {}))
            try:
                flavour.run(client.with_options(**options).call(outgoing, lambda body: body))
            finally:
                flavour.close(client)
                if own:
                    flavour.close(own)

    return send


def test_paths_bytes_files_and_text(call: Callable[..., None], tmp_path: Path) -> None:
    (path := tmp_path / 'tom "é".jpg').write_bytes(LARGE)
    (zipped := tmp_path / "a.gz").write_bytes(gzip.compress(b"x" * 200_000))
    service = Service()
    with path.open("rb") as file, gzip.open(zipped) as unpacked:
        file.seek(7)
        call(
            service, photo(path=path, raw=b"\r\n--\x00", file=file, memory=io.BytesIO(LARGE), zip=unpacked, caption="é")
        )
    (parts,) = service.seen
    assert [(name, content) for name, _, _, content in parts] == [
        ("path", LARGE),
        ("raw", b"\r\n--\x00"),
        ("file", LARGE),
        ("memory", LARGE),
        ("zip", b"x" * 200_000),
        ("caption", "é".encode()),
    ]
    names = [name for _, name, _, _ in parts]
    assert names[0] == names[2]
    assert str(names[0]).startswith("tom ")
    assert names[1] == names[3] == "upload"
    assert names[5] is None
    assert [media for _, _, media, _ in parts][::5] == ["image/jpeg", None]
    (headers,) = service.headers
    assert "content-length" in headers
    assert headers["statsig-api-key"] == KEY
    assert "chunked" not in headers.get("transfer-encoding", "")


def test_what_can_be_read_again_is_sent_again(call: Callable[..., None], tmp_path: Path) -> None:
    (path := tmp_path / "a.bin").write_bytes(LARGE)
    service = Service(TOO_MANY, TOO_MANY)
    call(service, photo(path=path, raw=b"raw", file=io.BytesIO(LARGE)))
    assert len(service.seen) == 3
    assert service.seen[0] == service.seen[1] == service.seen[2]
    assert [content for _, _, _, content in service.seen[2]] == [LARGE, b"raw", LARGE]


def test_what_can_be_read_once_is_sent_once(call: Callable[..., None]) -> None:
    service = Service(TOO_MANY)
    with pytest.raises(APIStatusError):
        call(service, photo(file=Pipe(LARGE)))
    assert [[content for _, _, _, content in each] for each in service.seen] == [[LARGE]]
    assert "chunked" in service.headers[0]["transfer-encoding"]


def test_extra_fields_are_parts(call: Callable[..., None]) -> None:
    service = Service()
    call(service, photo(file=b"a", caption="old"), extra_body={"caption": "new", "tags": ["x", 1]})
    (parts,) = service.seen
    assert [(name, content) for name, _, _, content in parts] == [
        ("file", b"a"),
        ("caption", b"new"),
        ("tags", b"x"),
        ("tags", b"1"),
    ]


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


PIPE = Pipe(b"x")
REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "missing": (
        {"file": Path("no/such.jpg")},
        "file is 'no/such.jpg', which cannot be read (No such file or directory)",
    ),
    "folder": ({"file": Path()}, "file is '.', which is no file; pass the path of a file"),
    "closed": ({"file": closed()}, "which is closed; pass an open file or its path"),
    "text": ({"file": io.StringIO("x")}, "pass text, a pathlib.Path, bytes or a binary file"),
    "number": ({"file": 3}, "file is 3; pass text, a pathlib.Path, bytes or a binary file"),
    "surrogate": ({"caption": "\ud800"}, "caption is '\\ud800', which holds half of a surrogate pair"),
    "shared": ({"one": PIPE, "two": PIPE}, "one and two share a file that can be read once; pass its bytes"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_before_anything_is_sent(flavour: Flavour, case: str) -> None:
    parts, words = REFUSED[case]
    service = Service()
    client = flavour.client(service)
    with pytest.raises(ArgumentError) as caught:
        flavour.run(client.call(photo(raw=b"first", **parts), lambda body: body))
    assert words in str(caught.value)
    assert service.seen == []


def test_a_file_that_changes_between_attempts_is_refused(flavour: Flavour, tmp_path: Path) -> None:
    (path := tmp_path / "a.bin").write_bytes(LARGE)
    service = Service(TOO_MANY)

    def change(_: object) -> None:
        path.write_bytes(b"other")

    with listening(service) as url:
        client = flavour.open(base_url=url, api_key=KEY, max_retries=2, _clock=Hurried(), on_retry=change)
        with pytest.raises(ArgumentValueError, match="which changed while it was sent"):
            flavour.run(client.call(photo(file=path), lambda body: body))
        flavour.close(client)
    assert len(service.seen) == 1


def test_a_file_is_read_in_pieces(flavour: Flavour) -> None:
    sizes: list[int] = []

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            sizes.append(size or 0)
            return super().read(size)

    service = Service()
    with listening(service) as url:
        client = flavour.open(base_url=url, api_key=KEY)
        flavour.run(client.call(photo(file=Watched(LARGE)), lambda body: body))
        flavour.close(client)
    assert service.seen[0][0][3] == LARGE
    assert len(sizes) > 4
    assert 0 < min(sizes) <= max(sizes) <= 65_536


def test_the_parts_of_arguments() -> None:
    file: File = Path("a")
    assert parts_of(
        ("file", upload("file", file), bytes),
        ("files", upload("files", [b"a", b"b"]), list),
        ("taken", 3, int, "taken_"),
        ("flag", True),
        ("tags", [{"name": "é"}]),
        ("unset", UNSET),
        ("none", None),
    ) == (
        ("file", file),
        ("files", b"a"),
        ("files", b"b"),
        ("taken", "3"),
        ("flag", "true"),
        ("tags", '{"name": "é"}'),
    )


@pytest.mark.parametrize("value", ["a.jpg", 3, io.StringIO("x"), [b"x", "a.jpg"], {"a": 1}])
def test_no_file(value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=r"photo is .*; pass a pathlib.Path, bytes or a binary file"):
        upload("photo", value)


def test_one_file_is_not_several() -> None:
    with pytest.raises(ArgumentTypeError, match=r"photo is .*; pass one pathlib.Path, bytes or binary file"):
        parts_of(("photo", upload("photo", [b"a", b"b"]), bytes))
    with pytest.raises(ArgumentTypeError, match="photos is b'a'; pass a list"):
        parts_of(("photos", upload("photos", b"a"), list))
