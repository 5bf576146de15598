"""Spans and metrics as an exporter receives them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from attrs import frozen
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from statsig_console import APIConnectionError, NotFoundError
from statsig_console.otel import Telemetry
from tests.conftest import KEY, Flavour
from tests.facade.test_events import Paced, opened

TEMPLATE = "/console/v1/gates/{id}"
HTTP = {
    "http.request.method": "PATCH",
    "server.address": "statsigapi.net",
    "server.port": 443,
    "url.template": TEMPLATE,
}


@frozen
class Backend:
    """What the SDK exports, kept in memory."""

    spans: InMemorySpanExporter
    reader: InMemoryMetricReader
    tracers: TracerProvider
    meters: MeterProvider

    def hook(self) -> Telemetry:
        return Telemetry(tracer_provider=self.tracers, meter_provider=self.meters)

    def points(self) -> dict[str, list[Any]]:
        data = self.reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        return {each.name: list(each.data.data_points) for scope in scopes for each in scope.metrics}


@pytest.fixture
def backend() -> Iterator[Backend]:
    spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(), MeterProvider([reader])
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    yield Backend(spans, reader, tracers, meters)
    tracers.shutdown()
    meters.shutdown()


def told(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def seconds(span: ReadableSpan) -> float:
    assert span.end_time is not None
    assert span.start_time is not None
    return (span.end_time - span.start_time) / 1e9


def test_a_call_is_a_span_and_each_attempt_a_child(flavour: Flavour, backend: Backend) -> None:
    client = opened(flavour, 429, 200, quota=Paced(), on_end=backend.hook())
    flavour.run(client.gates.update("a", description="of the gate"))
    first, second, call = backend.spans.get_finished_spans()
    assert (call.name, call.kind) == ("statsig.gates.update", SpanKind.INTERNAL)
    assert call.status.status_code == StatusCode.UNSET
    assert told(call) == {
        **HTTP,
        "statsig.operation": "gates.update",
        "http.response.status_code": 200,
        "statsig.attempts": 2,
        "statsig.wait": 12.5,
        "statsig.quota.wait": 2.0,
    }
    assert call.context is not None
    assert [(each.name, each.kind) for each in (first, second)] == [(f"PATCH {TEMPLATE}", SpanKind.CLIENT)] * 2
    assert {each.parent.span_id for each in (first, second) if each.parent} == {call.context.span_id}
    url = {"url.full": "https://statsigapi.net/console/v1/gates/a"}
    assert told(first) == {**HTTP, **url, "http.response.status_code": 429, "error.type": "429"}
    assert told(second) == {**HTTP, **url, "http.response.status_code": 200, "http.request.resend_count": 1}
    assert [each.status.status_code for each in (first, second)] == [StatusCode.ERROR, StatusCode.UNSET]
    assert [seconds(each) for each in (first, second, call)] == [1.0, 1.0, 2.0]


def test_a_call_that_fails_says_how(flavour: Flavour, backend: Backend) -> None:
    with pytest.raises(NotFoundError):
        flavour.run(opened(flavour, 404, on_end=backend.hook()).gates.get("a"))
    with pytest.raises(APIConnectionError):
        flavour.run(opened(flavour, httpx.ReadError, max_retries=0, on_end=backend.hook()).gates.get("a"))
    spans = backend.spans.get_finished_spans()
    assert [told(each).get("error.type") for each in spans] == ["404", "404", "ReadError", "ReadError"]
    assert {each.status.status_code for each in spans} == {StatusCode.ERROR}
    assert KEY not in "".join(each.to_json() for each in spans)


def test_a_span_of_the_caller_is_the_parent(flavour: Flavour, backend: Backend) -> None:
    client = opened(flavour, 200, on_end=backend.hook())

    async def inside() -> None:
        with backend.tracers.get_tracer("mine").start_as_current_span("mine"):
            await client.gates.get("a")

    if flavour.is_async:
        flavour.run(inside())
    else:
        with backend.tracers.get_tracer("mine").start_as_current_span("mine"):
            client.gates.get("a")
    _, call, mine = backend.spans.get_finished_spans()
    assert call.parent is not None
    assert mine.context is not None
    assert call.parent.span_id == mine.context.span_id


def test_a_path_that_is_no_operation_s(flavour: Flavour, backend: Backend) -> None:
    client = opened(flavour, 200, base_url="http://127.0.0.1:8080/proxied", on_end=backend.hook())
    flavour.run(client.request("GET", "/console/v1/brand_new/x", params={"q": "of the query"}))
    attempt, call = backend.spans.get_finished_spans()
    assert (call.name, attempt.name) == ("statsig.request", "GET")
    assert told(attempt) == {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": 8080,
        "url.full": "http://127.0.0.1:8080/proxied/console/v1/brand_new/x",
        "http.response.status_code": 200,
    }


def test_metrics(flavour: Flavour, backend: Backend) -> None:
    client = opened(flavour, 429, 200, 200, quota=Paced(), on_end=backend.hook())
    flavour.run(client.gates.update("a", description="b"))
    flavour.run(client.gates.update("a", description="c"))
    points = backend.points()
    assert points.keys() == {
        "http.client.request.duration",
        "statsig.client.calls",
        "statsig.client.retries",
        "statsig.client.quota.wait",
    }
    durations = {each.attributes["http.response.status_code"]: each for each in points["http.client.request.duration"]}
    assert {status: (each.count, each.sum) for status, each in durations.items()} == {429: (1, 1.0), 200: (2, 2.0)}
    assert durations[429].attributes == {**HTTP, "http.response.status_code": 429, "error.type": "429"}
    operation = {"statsig.operation": "gates.update"}
    assert [(each.attributes, each.value) for each in points["statsig.client.calls"]] == [
        ({**operation, "http.response.status_code": 200}, 2)
    ]
    assert [(each.attributes, each.value) for each in points["statsig.client.retries"]] == [(operation, 1)]
    assert [(each.attributes, each.sum) for each in points["statsig.client.quota.wait"]] == [(operation, 2.0)]


def test_nothing_of_it_is_loaded_unasked() -> None:
    code = "import sys; from statsig_console import Statsig; Statsig('console-x').gates; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "opentelemetry" not in ended.stdout


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "from statsig_console import ConfigurationError\n"
        "try: import statsig_console.otel\n"
        "except ConfigurationError as error: print(error)"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert (
        ended.stdout.strip() == "otel needs opentelemetry, which is not installed; pip install 'statsig-console[otel]'"
    )
