"""A document with a multipart body: the fake reads what the client sends, and refuses what the document refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from statsig_console.document import Document
from statsig_console.testing.app import FakeApp
from statsig_console.testing.entities import World
from statsig_console.testing.transports import SyncTransport
from statsig_console_api.client import Request
from statsig_console_api.types import parts_of, upload
from tests.conftest import KEY, Flavour

PHOTOS = "/console/v1/photos"
TEXT = {"type": "string"}
BODY = {
    "type": "object",
    "required": ["photo", "size"],
    "properties": {
        "photo": {"type": "string", "format": "binary"},
        "caption": TEXT,
        "size": {"type": "integer", "minimum": 1},
        "owner": {"type": "object", "required": ["name"], "properties": {"name": TEXT}},
        "tags": {"type": "array", "items": TEXT},
    },
}
ANSWER = {"type": "object", "required": ["message"], "properties": {"message": TEXT}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "paths": {
        PHOTOS: {
            "post": {
                "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": BODY}}},
                "responses": {"200": {"content": {"application/json": {"schema": ANSWER}}}},
            }
        }
    },
    "components": {"schemas": {}},
}


@pytest.fixture
def app() -> FakeApp:
    document = Document(DOCUMENT)
    return FakeApp(World(lambda: document), {}, KEY)


def post(app: FakeApp, **more: Any) -> httpx.Response:
    transport = SyncTransport(app, lambda seconds: None)
    headers = {"STATSIG-API-KEY": KEY, **more.pop("headers", {})}
    with httpx.Client(transport=transport, base_url="https://statsig.test", headers=headers) as client:
        return client.post(PHOTOS, **more)


def test_what_the_client_sends_arrives(app: FakeApp, flavour: Flavour, tmp_path: Path) -> None:
    photo = tmp_path / "tom.jpg"
    photo.write_bytes(b"\xff\xd8 photo")
    parts = parts_of(
        ("photo", upload("photo", photo)), ("caption", "7 é"), ("size", 7), ("owner", {"name": "Ann"}),
        ("tags", ["a", "b"]),
    )  # fmt: skip
    client = flavour.client(app_handler(app))
    answer = flavour.run(client.call(Request("POST " + PHOTOS, "POST", PHOTOS, parts=parts), lambda body: body))
    assert set(answer) == {"message"}
    assert app.calls[-1].body == {
        "photo": "\ufffd\ufffd photo", "caption": "7 é", "size": "7", "owner": '{"name": "Ann"}', "tags": ["a", "b"],
    }  # fmt: skip


def app_handler(app: FakeApp) -> Any:
    """Leads what a client of either flavour sends to the fake."""

    def answer(request: httpx.Request) -> httpx.Response:
        answer = post(app, content=request.read(), headers={"content-type": request.headers["content-type"]})
        return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)

    return answer


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({}, "size"),
        ({"size": "0"}, "size"),
        ({"size": "seven"}, "size"),
        ({"size": "7", "owner": "{}"}, "name"),
        ({"size": "7", "owner": "{"}, "owner"),
        ({"size": ["7", "8"]}, "size"),
    ],
)
def test_what_departs_is_refused_by_its_name(app: FakeApp, data: Any, told: str) -> None:
    answer = post(app, data=data, files={"photo": b"x"})
    assert answer.status_code == 400
    assert told in answer.json()["errors"][0]["errorMessage"]


def test_what_is_no_multipart_is_refused(app: FakeApp) -> None:
    assert post(app, json={"photo": "x", "size": 7}).status_code == 400
    answer = post(app)
    assert (answer.status_code, answer.json()["message"]) == (400, "the body is missing; it must hold photo, size")
    for broken in ("multipart/form-data", "multipart/form-data; boundary=x"):
        answer = post(app, content=b"\x00--x\r\n", headers={"content-type": broken})
        assert answer.status_code == 400


def test_one_of_a_list_is_a_list(app: FakeApp) -> None:
    assert post(app, data={"size": "7", "tags": "a"}, files={"photo": b"x"}).is_success
