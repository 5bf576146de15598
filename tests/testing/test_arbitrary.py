"""Whatever is sent, the fake answers it or refuses it; it never breaks, and neither does what is read afterwards."""

from __future__ import annotations

import json
from random import Random
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from statsig_console.document import Contract, installed
from statsig_console.testing import FakeStatsig
from statsig_console.testing.samples import Samples

OPERATIONS = [*installed().contracts.values()]
READS = [each for each in OPERATIONS if each.method == "GET" and each.path.count("{") <= 1]
SAMPLES = Samples(installed().schemas)
BROKEN = 500

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**65), 2**65),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["", "a", "one", "1", "public", "passes_gate", "\ud800", "x" * 101, "2025-13-45"]),
)
KEYS = st.sampled_from(["id", "name", "ids", "type", "rules", "conditions", "environments", "x", ""])
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
TEXTS = st.sampled_from(["", "1", "0", "-1", "true", "x", "a,b", "1e99", "2025-01-01", "ü", "name", "desc"])


def places(value: Any) -> list[tuple[Any, Any]]:
    """Each container within a JSON value, with each of its keys."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [pair for key, each in items for pair in [(value, key), *places(each)]]


def body_of(operation: Contract, data: st.DataObject) -> Any:
    """Arbitrary JSON, or a body that conforms but for up to two places."""
    if operation.body is None or data.draw(st.integers(0, 5)) == 0:
        return data.draw(JSON)
    body = SAMPLES.sample(operation.body, chance=Random(data.draw(st.integers(0, 99))))
    for _ in range(data.draw(st.integers(0, 2))):
        found = places(body)
        if found:
            container, key = found[data.draw(st.integers(0, len(found) - 1))]
            container[key] = data.draw(JSON)
    if isinstance(body, dict) and data.draw(st.booleans()):
        fields = sorted(installed().schemas.fields(operation.body)) or ["x"]
        body[data.draw(st.sampled_from(fields))] = data.draw(JSON)
    return body


def url_of(path: str, id: str) -> str:
    parts = [quote(id, safe="") if part.startswith("{") else part for part in path.split("/")]
    return "/".join(parts)


def project() -> FakeStatsig:
    fake = FakeStatsig()
    fake.seed(**dict.fromkeys(fake.snapshot(), 1))
    return fake


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
@settings(
    max_examples=2,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[*HealthCheck],
)
@given(data=st.data())
def test_nothing_breaks_it(operation: Contract, data: st.DataObject) -> None:
    fake = project()
    named = [each.get(name) for kind in fake.snapshot().values() for each in kind for name in ("id", "email", "name")]
    ids = [str(name) for name in named if name]
    headers = {"STATSIG-API-KEY": fake.key, "content-type": "application/json"}
    with httpx.Client(transport=fake.transport(), base_url="https://statsig.test", headers=headers) as client:
        noun = operation.path.split("/")[3].removesuffix("s")[:5]
        near = [id for id in ids if id.startswith(noun)] or ids
        for _ in range(2):
            query = {name: data.draw(TEXTS) for name in operation.query if data.draw(st.integers(0, 3)) == 0}
            body = json.dumps(body_of(operation, data)) if operation.method != "GET" else ""
            url = url_of(operation.path, data.draw(st.sampled_from(near)))
            answer = client.request(operation.method, url, params=query, content=body)
            assert answer.status_code < BROKEN, answer.text
        for read in READS if fake.calls[-1].status < 300 or fake.calls[-2].status < 300 else ():
            if read.path.split("/")[3] == operation.path.split("/")[3]:
                assert client.get(url_of(read.path, data.draw(st.sampled_from(near)))).status_code < BROKEN
