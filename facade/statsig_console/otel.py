"""Spans and metrics of calls by OpenTelemetry; needs the extra `otel`.

`Statsig(on_end=Telemetry())` gives each call a span, such as `statsig.gates.update`, with a child for each attempt.
Names and attributes of the attempts follow the semantic conventions of OpenTelemetry for HTTP clients. No span and no
metric holds a query, a body, a header or a key.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from statsig_console_api import operations

from ._version import __version__
from .errors import ConfigurationError
from .events import CallEvent, ResponseEvent

try:
    from opentelemetry import metrics, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ModuleNotFoundError as _error:
    raise ConfigurationError(
        f"otel needs {_error.name}, which is not installed; pip install 'statsig-console[otel]'"
    ) from None

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["Telemetry"]

Attributes: TypeAlias = dict[str, str | int | float]

_NAME = "statsig_console"
# What the conventions advise for durations of requests, in seconds.
_BOUNDARIES = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_WAIT_BOUNDARIES = (0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900)


class Telemetry:
    """The hook that makes spans and metrics of calls that are over; blocking and async clients may share it.

    Args:
        tracer_provider: Where spans go; None for the global one.
        meter_provider: Where metrics go; None for the global one.
    """

    def __init__(
        self, *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        self._tracer = trace.get_tracer(_NAME, __version__, tracer_provider)
        meter = metrics.get_meter(_NAME, __version__, meter_provider)
        self._attempts = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._calls = meter.create_counter("statsig.client.calls", unit="{call}", description="Calls that are over.")
        self._retries = meter.create_counter(
            "statsig.client.retries", unit="{retry}", description="Attempts after the first of their call."
        )
        self._waits = meter.create_histogram(
            "statsig.client.quota.wait",
            unit="s",
            description="Waits for the project's quota.",
            explicit_bucket_boundaries_advisory=_WAIT_BOUNDARIES,
        )

    def __call__(self, event: CallEvent) -> None:
        """Record a call that is over."""
        call = _call_attributes(event)
        self._trace(event, call)
        operation = {"statsig.operation": event.operation}
        self._calls.add(1, {**operation, **_result(event.status_code, event.failure)})
        if len(event.attempts) > 1:
            self._retries.add(len(event.attempts) - 1, operation)
        for wait in event.waits:
            if wait.reason == "quota":
                self._waits.record(wait.seconds, operation)
        for attempt in event.attempts:
            self._attempts.record(attempt.elapsed, {**call, **_result(attempt.status_code, attempt.failure)})

    def _trace(self, event: CallEvent, call: Attributes) -> None:
        """Make the spans; they lie in the past, so that a call that is cancelled leaves none open."""
        end = time.time_ns()
        attributes: Attributes = {
            "statsig.operation": event.operation,
            **call,
            **_result(event.status_code, event.failure),
            "statsig.attempts": len(event.attempts),
            "statsig.wait": sum(wait.seconds for wait in event.waits),
            "statsig.quota.wait": sum(wait.seconds for wait in event.waits if wait.reason == "quota"),
        }
        span = self._tracer.start_span(
            f"statsig.{event.operation}", attributes=attributes, start_time=end - _nanoseconds(event.elapsed)
        )
        inside = trace.set_span_in_context(span)
        for attempt in event.attempts:
            ended = _nanoseconds(attempt.ended)
            child = self._tracer.start_span(
                f"{event.method} {call['url.template']}" if "url.template" in call else event.method,
                inside,
                SpanKind.CLIENT,
                {
                    **call,
                    "url.full": event.base_url + event.path,
                    **_result(attempt.status_code, attempt.failure),
                    **({"http.request.resend_count": attempt.attempt - 1} if attempt.attempt > 1 else {}),
                },
                start_time=ended - _nanoseconds(attempt.elapsed),
            )
            _finish(child, attempt, ended)
        _finish(span, event, end)


def _finish(span: trace.Span, event: CallEvent | ResponseEvent, end: int) -> None:
    if "error.type" in _result(event.status_code, event.failure):
        span.set_status(Status(StatusCode.ERROR))
    span.end(end)


def _nanoseconds(seconds: float) -> int:
    return round(seconds * 1e9)


def _call_attributes(event: CallEvent) -> Attributes:
    """What the conventions require of every span and metric of an HTTP client."""
    address = urlsplit(event.base_url)
    known = operations.get(event.operation)
    return {
        "http.request.method": event.method,
        "server.address": address.hostname or "",
        "server.port": address.port or (443 if address.scheme == "https" else 80),
        **({"url.template": known.path} if known else {}),
    }


def _result(status: int | None, failure: str | None) -> Attributes:
    kind = failure if status is None else str(status) if status >= 400 else None
    return {
        **({} if status is None else {"http.response.status_code": status}),
        **({} if kind is None else {"error.type": kind}),
    }
