"""What only a live project can tell: one test each. They print the answer, and fail only where there is none."""

from __future__ import annotations

import uuid

from statsig_console import APIStatusError, RateLimitError, Response
from statsig_console.quota import Quota
from tests.live.project import Project, outcome


def test_the_values_of_the_review_header(project: Project) -> None:
    gate = project.gate()
    said = []
    for value in ("true", "false", "1", "no such value"):
        view = project.statsig.with_options(respect_reviews=value)
        words = outcome(view.gates.update, gate, description=value)
        changed = project.statsig.gates.get(gate).description == value
        said.append(f"{value!r} {words}, {'changed at once' if changed else 'not changed yet'}")
    project.answer("values of the review header", "; ".join(said))


def test_the_largest_limit(project: Project) -> None:
    said = []
    for limit in (100, 101, 1000, 100_000):
        try:
            page = project.statsig.gates.list(limit=limit).first_page()
        except APIStatusError as error:
            said.append(f"{limit}: {error.status_code} ({error.message})")
        else:
            stated = page.pagination.items_per_page if page.pagination else "not said"
            said.append(f"{limit}: {len(page.items)} items, itemsPerPage {stated}")
    project.answer("largest limit", "; ".join(said))


def test_whether_deleting_overrides_without_a_body_clears_all(project: Project) -> None:
    gate = project.gate()
    project.statsig.gates.overrides.set(gate, {"passingUserIDs": ["one"], "failingUserIDs": ["two"]})
    words = outcome(project.statsig.request, "DELETE", f"/console/v1/gates/{gate}/overrides")
    left = project.statsig.gates.overrides.get(gate).to_dict()
    kept = left.get("passingUserIDs") == ["one"] and left.get("failingUserIDs") == ["two"]
    what = "nothing was cleared" if kept else f"these are left: {sorted(name for name, value in left.items() if value)}"
    project.answer("DELETE overrides without a body", f"{words}; {what}")


def test_the_body_and_headers_of_a_429(project: Project) -> None:
    gate = project.gate()
    words = f"none in {project.burst} changes in a row"
    # A client that neither waits nor tries again; the service's limit is the question.
    with project.open_client(max_retries=0, quota=Quota.unlimited()) as unpaced:
        for number in range(project.burst):
            try:
                unpaced.gates.update(gate, description=f"change {number}")
            except RateLimitError as error:
                words = f"after {number} changes; {_told(error.response)}"
                break
    project.answer("a 429", words)


def _told(response: Response | None) -> str:
    if response is None:
        return "no answer is known"
    telling = {
        name: value
        for name, value in response.headers.items()
        if "limit" in name or name in ("retry-after", "content-type")
    }
    return f"body {response.body[:300]!r}, headers {telling}"


def test_the_meaning_of_version_on_add_ids(project: Project) -> None:
    segment = project.segment("user_store_id_list")
    said = []
    for version in (5, 5, 4, 6):
        words = outcome(project.statsig.segments.add_ids, segment, ids=["one"], version=version)
        said.append(f"{version} {words}, then {_version(project, segment)}")
    project.answer("version on add_ids", "; ".join(said))


def _version(project: Project, segment: str) -> str:
    try:
        metadata = project.statsig.segments.id_list.metadata(segment)
    except APIStatusError as error:
        return f"metadata {error.status_code}"
    return f"currentVersion {metadata.to_dict().get('currentVersion', 'not said')}"


def test_whether_reset_takes_an_empty_list(project: Project) -> None:
    segment = project.segment()
    project.statsig.segments.id_list.add(segment, ids=["one", "two"])
    words = outcome(project.statsig.segments.id_list.reset, segment, ids=[])
    project.answer("reset with an empty list", f"{words}; {len(project.ids(segment))} of 2 ids are left")


def test_the_largest_request_body(project: Project) -> None:
    segment = project.segment()
    said = []
    for count in (project.large // 10, project.large // 2, project.large):
        ids = [str(uuid.UUID(int=number)) for number in range(count)]
        words = outcome(project.statsig.segments.id_list.reset, segment, ids=ids)
        said.append(f"{count} UUIDs, {39 * count / 1e6:.2g} MB: {words}")
    project.answer("largest request body", "; ".join(said))
