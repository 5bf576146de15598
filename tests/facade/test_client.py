"""What a client sends, how it is closed, and what its views and raw() do."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import socket
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from statsig_console import UNSET, ConfigurationError, Raw, operations
from statsig_console.document import operation_at
from statsig_console.events import RequestEvent
from statsig_console_api.client import Namespace, Request
from tests.conftest import KEY, Flavour


def data(body: Any) -> Any:
    return body.get("data", body)


class Things(Namespace):
    """A resource as the generator writes it, for either flavour."""

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def get(self, thing_id: str, /, *, deep: bool = False) -> Any:
        return self._caller.call(Request("things.get", "GET", f"/things/{thing_id}", {"deep": deep}), data)

    def list(self) -> Any:
        return self._caller.list_pages(Request("things.list", "GET", "/things", paged=True), data, max_items=None)

    def local(self) -> Any:
        return self._caller


class Wire:
    """Answers every request in the same way, and keeps what came.

    Args:
        answer: Makes the answer; 200 with an empty object where there is none.
    """

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answer or (lambda _: httpx.Response(200, json={}))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer(request)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def get(path: str = "/console/v1/gates/a", **fields: Any) -> Request:
    return Request("gates.get", "GET", path, **fields)


def post(body: Any) -> Request:
    return Request("gates.create", "POST", "/console/v1/gates", body=body)


def send(flavour: Flavour, client: Any, request: Request, parse: Callable[[Any], Any] = data) -> Any:
    return flavour.run(client.call(request, parse))


def test_no_test_leaves_the_machine() -> None:
    with pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        socket.create_connection(("192.0.2.1", 443), timeout=0.1)


# --- requests


def test_headers(flavour: Flavour) -> None:
    wire = Wire()
    send(flavour, flavour.client(wire), get())
    headers = wire.last.headers
    assert headers["STATSIG-API-KEY"] == KEY
    assert headers["STATSIG-API-VERSION"] == "20240601"
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    agent = headers["user-agent"]
    assert agent.startswith("statsig-console/")
    assert agent.endswith(f" python/{python} httpx/{httpx.__version__}")
    assert "x-respect-review-settings" not in headers
    assert "content-type" not in headers


@pytest.mark.parametrize(("given", "sent"), [(None, None), (False, None), (True, "true"), ("always", "always")])
def test_respect_reviews(flavour: Flavour, given: Any, sent: str | None) -> None:
    wire = Wire()
    send(flavour, flavour.client(wire, respect_reviews=given), get())
    assert wire.last.headers.get("x-respect-review-settings") == sent


@pytest.mark.parametrize(
    "path",
    [
        "/console/v1/gates/a%2Fb",
        "/console/v1/gates/%2E%2E/x",
        "/v1/100%25",
        "/v1/%e4%F6",
        "/v1/a%20b+c",
        "/v1/a;b,c@d:e",
    ],
)
def test_path_arrives_byte_for_byte(flavour: Flavour, path: str) -> None:
    wire = Wire()
    send(flavour, flavour.client(wire), get(path, query={"q": "x"}))
    assert wire.last.url.raw_path == path.encode() + b"?q=x"


@pytest.mark.parametrize("base", ["https://proxy.example/statsig", "https://proxy.example/statsig/"])
def test_prefix_of_the_base_url_is_kept(flavour: Flavour, base: str) -> None:
    wire = Wire()
    send(flavour, flavour.client(wire, base_url=base), get("/console/v1/gates"))
    assert str(wire.last.url) == "https://proxy.example/statsig/console/v1/gates"


def test_query(flavour: Flavour) -> None:
    wire = Wire()
    query = {"yes": True, "no": False, "many": ["a b", "c&d=/é"], "n": 5, "left": None, "out": UNSET}
    send(flavour, flavour.client(wire), get("/x", query=query))
    assert wire.last.url.raw_path == b"/x?yes=true&no=false&many=a%20b&many=c%26d%3D%2F%C3%A9&n=5"


def test_body_is_compact_utf8_json(flavour: Flavour) -> None:
    wire = Wire()
    send(flavour, flavour.client(wire), post({"name": "ä", "ids": [1, None]}))
    assert wire.last.content == '{"name":"ä","ids":[1,null]}'.encode()
    assert wire.last.headers["content-type"] == "application/json"


def test_null_is_a_body(flavour: Flavour) -> None:
    wire = Wire()
    send(flavour, flavour.client(wire), post(None))
    assert wire.last.content == b"null"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"rules": [{"pass": float("nan")}]}, "body.rules[0].pass is nan"),
        ({"a": 1.0, "b": float("-inf")}, "body.b is -inf"),
        (["fine", "\ud800"], "body[1] is '\\ud800'"),
    ],
)
def test_what_json_cannot_hold_is_named_and_not_sent(flavour: Flavour, body: Any, words: str) -> None:
    wire = Wire()
    with pytest.raises(ValueError, match="pass") as caught:
        send(flavour, flavour.client(wire), post(body))
    assert str(caught.value).startswith(words)
    assert wire.requests == []


def test_endless_url_is_a_value_error(flavour: Flavour) -> None:
    wire = Wire()
    with pytest.raises(ValueError, match="cannot be sent"):
        send(flavour, flavour.client(wire), get("/" + "a" * 70_000))
    assert wire.requests == []


# --- answers


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        ({"status_code": 200, "json": {"data": [1]}}, {"data": [1]}),
        ({"status_code": 201, "json": 7}, 7),
        ({"status_code": 204}, None),
        ({"status_code": 200, "content": b" \n"}, None),
        ({"status_code": 299, "content": b'{"a":1}', "headers": {"content-type": "text/plain"}}, {"a": 1}),
        ({"status_code": 200, "content": b'\xef\xbb\xbf{"a":1}'}, {"a": 1}),
        (
            {"status_code": 200, "content": b"a,b\n1,2\n", "headers": {"content-type": "text/csv; charset=utf-8"}},
            "a,b\n1,2\n",
        ),
    ],
)
def test_bodies_of_success(flavour: Flavour, answer: dict[str, Any], body: Any) -> None:
    assert send(flavour, flavour.client(lambda _: httpx.Response(**answer)), get(), lambda decoded: decoded) == body


def test_redirects_are_not_followed(flavour: Flavour) -> None:
    wire = Wire(lambda _: httpx.Response(302, headers={"location": "https://elsewhere.example/"}))
    from statsig_console import APIStatusError

    with pytest.raises(APIStatusError) as caught:
        send(flavour, flavour.client(wire), get())
    assert caught.value.status_code == 302
    assert type(caught.value) is APIStatusError
    assert len(wire.requests) == 1


# --- views


def test_with_options_adds_and_leaves_the_client_alone(flavour: Flavour) -> None:
    wire = Wire()
    client = flavour.client(wire)
    view = client.with_options(
        timeout=3,
        respect_reviews=True,
        extra_headers={"X-Trace": "1", "statsig-api-version": "20990101"},
        extra_query={"new": True, "limit": 9},
        extra_body={"extra": 1},
    )
    send(flavour, view.with_options(extra_query={"deeper": 2}), post({"name": "x", "extra": 0}))
    seen = wire.last
    assert dict(seen.url.params) == {"new": "true", "limit": "9", "deeper": "2"}
    assert json.loads(seen.content) == {"name": "x", "extra": 1}
    assert seen.headers["x-trace"] == "1"
    assert seen.headers.get_list("statsig-api-version") == ["20990101"]
    assert seen.headers["x-respect-review-settings"] == "true"
    assert seen.extensions["timeout"] == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    send(flavour, client, post({"name": "x"}))
    seen = wire.last
    assert seen.content == b'{"name":"x"}'
    assert seen.extensions["timeout"]["read"] == 60.0
    assert not {"x-trace", "x-respect-review-settings"} & set(seen.headers)


def test_extra_body_makes_a_body_where_there_is_none(flavour: Flavour) -> None:
    wire = Wire()
    view = flavour.client(wire).with_options(extra_body={"ids": []})
    send(flavour, view, Request("overrides.delete", "DELETE", "/x"))
    assert wire.last.content == b'{"ids":[]}'


def test_extra_body_does_not_fit_an_array(flavour: Flavour) -> None:
    wire = Wire()
    with pytest.raises(ValueError, match=r"gates\.create, which is no JSON object"):
        send(flavour, flavour.client(wire).with_options(extra_body={"a": 1}), post([1]))
    assert wire.requests == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"extra_headers": {"Statsig-Api-Key": "other"}}, "'Statsig-Api-Key'"),
        ({"extra_headers": {"a b": "c"}}, "'a b'"),
        ({"extra_headers": {"x": "a\r\nb"}}, "extra_headers['x']"),
        ({"extra_headers": {"x": "é"}}, "extra_headers['x']"),
        ({"extra_headers": {"x": 5}}, "extra_headers['x']"),
        ({"timeout": 0}, "timeout is 0"),
        ({"respect_reviews": 3}, "respect_reviews is 3"),
    ],
)
def test_options_that_cannot_be_right(flavour: Flavour, options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        flavour.client(Wire()).with_options(**options)
    assert words in str(caught.value)


def test_a_view_has_its_own_namespaces_and_keeps_other_attributes(flavour: Flavour) -> None:
    client = flavour.client(Wire())
    client.things, client.mine = Things(client), 5
    view = client.with_options(timeout=1)
    assert view.mine == 5
    assert not hasattr(view, "things")


def test_closing_a_view_closes_nothing(flavour: Flavour) -> None:
    client = flavour.client(Wire())
    view = client.with_options(timeout=1)
    flavour.close(view)
    assert send(flavour, client, get()) == {}
    flavour.close(client)
    with pytest.raises(RuntimeError, match="client is closed"):
        send(flavour, view, get())


# --- raw and request


def test_raw_gives_value_and_response(flavour: Flavour) -> None:
    wire = Wire(lambda _: httpx.Response(201, json={"message": "m", "data": {"id": "a"}}, headers={"X-Id": "7"}))
    client = flavour.client(wire)
    raw = flavour.run(client.raw(Things(client).get, "a", deep=True))
    assert isinstance(raw, Raw)
    assert raw.value == {"id": "a"}
    assert raw.response.status_code == 201
    assert raw.response.headers["x-id"] == "7"
    assert json.loads(raw.response.body)["message"] == "m"
    assert raw.response.elapsed >= 0
    assert wire.last.url.raw_path == b"/things/a?deep=true"
    assert pickle.loads(pickle.dumps(raw.response)) == raw.response


def test_raw_explains_what_it_cannot_take(flavour: Flavour) -> None:
    client = flavour.client(Wire())
    with pytest.raises(TypeError, match=r"things\.list, a list; things\.list\(…\)\.first_page\(\)"):
        flavour.run(client.raw(Things(client).list))
    for other in (Things(client.with_options(timeout=1)).get, len):
        with pytest.raises(TypeError, match="a method of the client"):
            flavour.run(client.raw(other, "a"))


def test_request_sends_any_path_through_the_same_chain(flavour: Flavour) -> None:
    wire = Wire(lambda _: httpx.Response(200, json={"data": 1}))
    client = flavour.client(wire)
    answer = flavour.run(client.request("get", "/console/v2/new%2Fthing", params={"a": [1, 2], "b": None}))
    assert answer == {"data": 1}
    assert (wire.last.method, wire.last.url.raw_path) == ("GET", b"/console/v2/new%2Fthing?a=1&a=2")
    assert wire.last.headers["STATSIG-API-KEY"] == KEY
    flavour.run(client.request("POST", "/x", json=[{"a": None}]))
    assert wire.last.content == b'[{"a":null}]'


@pytest.mark.parametrize(
    "path",
    [
        "console/v1",
        "https://evil.example/x",
        "//evil.example/x",
        "/a/../b",
        "/a/.",
        "/a/%2e%2E/b",
        "/a?b=c",
        "/a#b",
        "/a b",
        "/é",
        "/a%2",
        "/a\n",
        "",
    ],
)
def test_request_refuses_paths(flavour: Flavour, path: str) -> None:
    wire = Wire()
    with pytest.raises(ValueError, match="path is "):
        flavour.run(flavour.client(wire).request("GET", path))
    assert wire.requests == []


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("PATCH", "/console/v1/segments/a%2Fb/id_list", "segments.id_list.add"),
        ("delete", "/console/v1/segments/a/id_list", "segments.id_list.remove"),
        ("GET", "/console/v1/metrics/list", "metrics.list"),
        ("GET", "/console/v1/gates/list", "gates.get"),
        ("GET", "/console/v1/gates/", "request"),
        ("PUT", "/console/v1/gates", "request"),
        ("POST", "/console/v1/brand_new", "request"),
    ],
)
def test_request_is_named_for_the_operation_it_means(flavour: Flavour, method: str, path: str, name: str) -> None:
    told: list[RequestEvent] = []
    flavour.run(flavour.client(Wire(), on_request=told.append).request(method, path))
    assert [event.operation for event in told] == [name]


def test_every_operation_is_found_by_its_path() -> None:
    for name, operation in operations.items():
        found = operation_at(operation.method, operation.path.replace("{", "x-").replace("}", ""))
        assert found is not None
        assert found.name == name


@pytest.mark.parametrize("method", ["", "GET ", "GÉT", "G\r\n"])
def test_request_refuses_methods(flavour: Flavour, method: str) -> None:
    with pytest.raises(ValueError, match="method is "):
        flavour.run(flavour.client(Wire()).request(method, "/x"))


# --- life of a client


def test_with_block_closes_what_the_client_opened(flavour: Flavour) -> None:
    async def asynchronously(client: Any) -> Any:
        async with client as entered:
            await entered.call(get(), data)
        return entered

    def blocking(client: Any) -> Any:
        with client as entered:
            entered.call(get(), data)
        return entered

    client = flavour.client(Wire())
    assert flavour.run(asynchronously(client) if flavour.is_async else blocking(client)) is client
    flavour.close(client)
    with pytest.raises(RuntimeError, match="client is closed"):
        send(flavour, client, get())


class Closing(httpx.MockTransport):
    """Counts how often it is closed."""

    closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("used", [False, True])
def test_transport_is_closed_with_the_client(flavour: Flavour, used: bool) -> None:
    transport = Closing(Wire())
    client = flavour.open(api_key=KEY, transport=transport)
    if used:
        send(flavour, client, get())
    flavour.close(client)
    flavour.close(client)
    assert transport.closed == 1


def test_http_client_is_used_and_stays_open(flavour: Flavour) -> None:
    wire = Wire(lambda _: httpx.Response(302, headers={"location": "/y"}))
    own = flavour.httpx_client(transport=httpx.MockTransport(wire), headers={"X-Own": "1"}, follow_redirects=True)
    client = flavour.open(api_key=KEY, http_client=own)
    from statsig_console import APIStatusError

    with pytest.raises(APIStatusError):
        send(flavour, client, get())
    flavour.close(client)
    assert not own.is_closed
    assert wire.last.headers["x-own"] == "1"
    assert "STATSIG-API-KEY" not in own.headers
    flavour.close(own)


def test_transport_or_client_but_not_both(flavour: Flavour) -> None:
    transport = httpx.MockTransport(Wire())
    with pytest.raises(ConfigurationError, match="both given"):
        flavour.kind(KEY, transport=transport, http_client=flavour.httpx_client(transport=transport))


def test_the_other_flavours_transport_is_refused(flavour: Flavour) -> None:
    wrong = httpx.HTTPTransport() if flavour.is_async else httpx.AsyncHTTPTransport()
    with pytest.raises(ConfigurationError, match=rf"transport is .* {flavour.kind.__name__} cannot use"):
        flavour.kind(KEY, transport=wrong)


def test_forgotten_client_warns_if_it_was_used(flavour: Flavour) -> None:
    client = flavour.kind(KEY, transport=httpx.MockTransport(Wire()))
    del client
    client = flavour.kind(KEY, transport=httpx.MockTransport(Wire()))
    send(flavour, client, get())
    clients = [client]
    del client
    with pytest.warns(ResourceWarning, match="not closed"):
        clients.clear()


def test_client_is_neither_pickled_nor_copied(flavour: Flavour) -> None:
    client = flavour.client(Wire())
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="create one where it is used"):
            attempt(client)


def test_repr_shows_the_base_url_only(flavour: Flavour) -> None:
    client = flavour.client(Wire(), base_url="https://x.example/p/")
    assert repr(client) == f"{flavour.kind.__name__}(base_url='https://x.example/p')"


def test_threads_share_one_connection() -> None:
    flavour = Flavour("sync")
    client = flavour.client(Wire())
    start = threading.Barrier(8)
    senders: list[Any] = []

    def open_it() -> None:
        start.wait()
        senders.append(client._connection.sender())

    threads = [threading.Thread(target=open_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    flavour.finish()
    assert len(senders) == 8
    assert len(set(map(id, senders))) == 1


def modules_after(code: str) -> set[str]:
    """The modules loaded by an interpreter of its own after running the code."""
    report = "\nimport sys; print(' '.join(sys.modules))"
    out = subprocess.run([sys.executable, "-c", code + report], check=True, capture_output=True, text=True).stdout
    return set(out.split())


def test_importing_loads_neither_httpx_nor_the_api() -> None:
    loaded = modules_after("import statsig_console, statsig_console.models")
    assert not {name for name in loaded if name.startswith(("httpx", "statsig_console_api"))}


def test_creating_a_client_loads_no_httpx_and_no_model() -> None:
    loaded = modules_after("from statsig_console import Statsig, AsyncStatsig; Statsig('k'); AsyncStatsig('k')")
    assert "statsig_console.client" in loaded
    assert not {name for name in loaded if name.startswith(("httpx", "statsig_console_api.models."))}


def test_public_names_are_complete() -> None:
    import statsig_console

    for name in statsig_console.__all__:
        assert getattr(statsig_console, name) is not None
    assert dir(statsig_console) == sorted(statsig_console.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = statsig_console.Nothing  # type: ignore[attr-defined]


def test_models_are_those_of_the_generated_package() -> None:
    from statsig_console import models
    from statsig_console_api.models.pagination import Pagination

    assert models.Pagination is Pagination
    assert "Pagination" in dir(models)
    assert not hasattr(models, "__path__")
    with pytest.raises(AttributeError, match=r"'statsig_console\.models' has no attribute 'Nothing'"):
        _ = models.Nothing
    names: dict[str, Any] = {}
    exec("from statsig_console.models import *", names)
    assert names["Pagination"] is Pagination


def test_a_namespace_prints_by_the_name_that_users_know(flavour: Flavour) -> None:
    client = flavour.client(lambda _: httpx.Response(200, json={}))
    assert repr(client.gates.rules) == "<the gates.rules operations>"
    with pytest.raises(TypeError, match=r"^segments.import_ids\(\) takes segment_id by position, without its name"):
        client.segments.import_ids(segment_id="beta", source=["a"], mode="merge")
    with pytest.raises(TypeError, match=r"^segments.restore_ids\(\) needs backup"):
        client.segments.restore_ids()


def test_an_answer_lets_go_of_its_request_at_once(flavour: Flavour) -> None:
    # Bodies of megabytes would gather until a collection, which goes by the number of objects.
    sent: list[weakref.ref[httpx.Request]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(weakref.ref(request))
        return httpx.Response(200, json={})

    things = Things(flavour.client(answer))
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            flavour.run(things.get("a"))
        assert [request() for request in sent] == [None] * 3
    finally:
        gc.enable()
