"""The pipeline makes a client of another API: typed, importable, and usable with the sender of docs/pipeline.md."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.spec.test_generate import pipeline, tree

ROOT = Path(__file__).parents[2]
DOCUMENT = Path(__file__).with_name("petstore.json")
USE = """
import json, sys
from pathlib import Path
import httpx

PHOTO = Path(sys.argv[1])
seen = []


def answer(request):
    body = request.read()
    seen.append((request.method, request.url.raw_path.decode(), request.headers.get("content-type", ""), body))
    path = request.url.path
    if path == "/api/v1/pets" and request.method == "GET":
        second = request.url.params.get("after") == "two"
        first = [{"id": "p1", "name": "A", "tags": [{"name": "x"}]}, {"id": "p2"}]
        pets = [{"id": "p3", "name": "C"}] if second else first
        return httpx.Response(200, json={"data": pets, "pagination": {"next_cursor": None if second else "two"}})
    if path.endswith("photos"):
        return httpx.Response(201, json={"id": "f1", "url": "https://pets.example/f1"})
    if request.method in ("PUT", "DELETE"):
        return httpx.Response(204)
    if path.endswith("stock"):
        return httpx.Response(200, json={"cat": 3})
    if path.endswith("orders"):
        order = {"id": "o", "status": "placed", "lines": [{"petId": "p1", "count": 1}]}
        return httpx.Response(200, json=[order] if request.method == "GET" else order)
    return httpx.Response(200, json={"id": "p1", "name": "A", "diet": {"kind": "home", "dishes": ["rice"]}})


client = Sender(httpx.Client(base_url="https://pets.example", transport=httpx.MockTransport(answer)))
from petstore_api import models

cats = list(client.pets.list(species="cat", tags=["a", "b"]))
assert [type(each) for each in cats] == [models.Pet] * 3 and cats[0].tags == [models.Tag(name="x")]
assert [path for _, path, _, _ in seen] == [
    "/api/v1/pets?tags=a&tags=b&species=cat", "/api/v1/pets?tags=a&tags=b&species=cat&after=two"
]
pet = client.pets.create(name="A", species="cat", diet=models.Kibble(kind="kibble", brand="b"))
assert json.loads(seen[-1][3]) == {"name": "A", "species": "cat", "diet": {"kind": "kibble", "brand": "b"}}
assert isinstance(pet.diet, models.Home) and pet.diet.dishes == ["rice"]
photo = client.pets.photos.create("p 1", photo=PHOTO, caption="é", taken=3, tags=[models.Tag(name="x")])
method, path, media, body = seen[-1]
assert (method, path, photo.id) == ("POST", "/api/v1/pets/p%201/photos", "f1")
assert media.startswith("multipart/form-data; boundary=")
parts = body.split(b"--" + media.partition("=")[2].encode())[1:-1]
assert b'name="photo"; filename="tom.jpg"' in parts[0] and parts[0].endswith(PHOTO.read_bytes() + b"\\r\\n")
assert [each.partition(b"\\r\\n\\r\\n")[2].strip() for each in parts[1:]] == ["é".encode(), b"3", b'{"name": "x"}']
client.pets.photos.create("p1", photo=b"bytes")
assert b"bytes" in seen[-1][3]
with PHOTO.open("rb") as file:
    client.pets.photos.create("p1", photo=file)
assert PHOTO.read_bytes() in seen[-1][3]
try:
    client.pets.photos.create("p1", photo="tom.jpg")
except TypeError as error:
    assert "photo is 'tom.jpg'; pass a pathlib.Path, bytes or a binary file" in str(error), error
else:
    raise AssertionError("a string is no file")
order = client.orders.create([models.OrderLine(pet_id="p1", count=1)])
assert json.loads(seen[-1][3]) == [{"petId": "p1", "count": 1}] and order.lines[0].count == 1
assert [type(each) for each in client.orders.list()] == [models.Order]
assert client.stock.get() == {"cat": 3}
client.stock.replace({"dog": 1})
assert json.loads(seen[-1][3]) == {"dog": 1}
client.pets.delete("p1")
assert not hasattr(client.stock, "label")
"""


@pytest.fixture(scope="module")
def petstore(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("petstore")
    done = pipeline("refresh", DOCUMENT, "--from", "empty", "--package", "petstore_api", "--into", folder / "out")
    assert done.returncode == 10, done.stderr
    assert "`GET /api/v1/stock/label`: it answers image/png" in done.stdout
    return folder / "out"


def sender() -> str:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "pipeline.md").read_text(encoding="utf-8"), re.DOTALL)
    return str(code)


def test_the_client_is_used_with_the_sender_of_the_docs(petstore: Path, tmp_path: Path) -> None:
    photo = tmp_path / "tom.jpg"
    photo.write_bytes(bytes(range(256)) * 300)
    env = {**os.environ, "PYTHONPATH": str(petstore / "generated")}
    command = [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", sender() + USE, str(photo)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_package_and_the_sender_are_typed(petstore: Path, tmp_path: Path) -> None:
    (tmp_path / "sender.py").write_text(
        sender() + 'name: str = pets.get("p1").name\nfor pet in pets.list(): reveal_type(pet)\n', encoding="utf-8"
    )
    env = {**os.environ, "MYPYPATH": str(petstore / "generated")}
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        os.devnull,
        "--cache-dir",
        str(tmp_path / "c"),
    ]
    command += ["-p", "petstore_api", "-m", "sender"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**env, "MYPYPATH": f"{env['MYPYPATH']}:{tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert 'Revealed type is "petstore_api.models.pet.Pet"' in done.stdout


def test_it_is_called_what_the_document_calls_it(petstore: Path) -> None:
    files = tree(petstore / "generated" / "petstore_api")
    assert files["__init__.py"].startswith(b'"""Pet Store as generated from its document')
    assert b"statsig" not in files["OPERATIONS.md"].lower()


def test_the_next_document_follows_without_any_option(petstore: Path, tmp_path: Path) -> None:
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    del document["paths"]["/api/v1/orders"]["get"]
    document["components"]["schemas"]["Photo"]["properties"]["width"] = {"type": "integer"}
    (tmp_path / "next.json").write_text(json.dumps(document), encoding="utf-8")
    done = pipeline("refresh", tmp_path / "next.json", "--from", petstore, "--into", tmp_path / "out")
    assert done.returncode == 10, done.stderr
    assert "`Photo.width`: new field" in done.stdout
    assert "`GET /api/v1/orders` = `orders.list`" in done.stdout
    assert (tmp_path / "out" / "generated" / "petstore_api" / "models" / "photo.py").is_file()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--from", "empty", "--package", "Pet-Store"], "error: --package Pet-Store: no name of a package; use"),
        (["--package", "petstore_api"], "error: --package: needs --from empty; "),
    ],
)
def test_a_package_that_cannot_be_is_refused(tmp_path: Path, options: list[str], words: str) -> None:
    done = pipeline("refresh", DOCUMENT, *options, "--into", tmp_path / "out")
    assert (done.returncode, done.stderr.startswith(words)) == (1, True), done.stderr
