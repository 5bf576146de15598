"""What completion offers: the operations, a few names of ours, and no name of the machinery."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pytest

import statsig_console
from statsig_console import AsyncStatsig, Statsig, models, operations
from statsig_console_api.client import Namespace
from statsig_console_api.types import Model

PROJECT = {"copy", "history", "plan", "pull", "revert", "stale", "undo"}
CLIENT = {"call", "list_pages", "quota", "raw", "request", "reviewed", "with_options"} | PROJECT
ADDED = {
    "segments": {"import_ids", "export_ids", "restore_ids", "resume_ids", "jobs"},
    "experiments": {"results", "all_results"},
    "gates": {"results"},
    "gates.rules": {"edit"},
    "dynamic_configs.rules": {"edit"},
    "segments.rules": {"edit"},
}
MODEL = {"additional_properties", "evolve", "from_dict", "to_dict"}


def offered(value: object) -> set[str]:
    """The names that completion shows without an underscore being typed."""
    return {name for name in dir(value) if not name.startswith("_")}


def documented(prefix: str) -> set[str]:
    """The names that follow a prefix in the operations' names."""
    start = f"{prefix}." if prefix else ""
    return {name.removeprefix(start).split(".")[0] for name in operations if name.startswith(start)}


@pytest.mark.parametrize(("kind", "closing"), [(Statsig, "close"), (AsyncStatsig, "aclose")])
def test_a_client_and_its_namespaces_offer_operations(kind: Any, closing: str) -> None:
    client = kind("console-key")
    assert offered(client) == documented("") | CLIENT | {closing}
    seen = set()
    for name in operations:
        parts = name.split(".")[:-1]
        for depth in range(1, len(parts) + 1):
            seen.add(".".join(parts[:depth]))
    for prefix in seen:
        namespace = client
        for part in prefix.split("."):
            namespace = getattr(namespace, part)
        assert isinstance(namespace, Namespace)
        assert offered(namespace) == documented(prefix) | ADDED.get(prefix, set()), prefix
        # What it shows is there to be read about, too.
        for each in offered(namespace):
            member = getattr(type(namespace), each)
            assert (member.func if isinstance(member, cached_property) else member).__doc__, f"{prefix}.{each}"


@pytest.mark.parametrize("name", models.__all__)
def test_models_offer_their_fields(name: str) -> None:
    model: Any = getattr(models, name)
    if not (isinstance(model, type) and issubclass(model, Model)):
        return
    times = {each for each, value in vars(model).items() if isinstance(value, property)}
    assert all(each.endswith("_at") for each in times)
    assert offered(model.from_dict({})) == {*model._wire, *times} | MODEL


def test_packages_offer_what_is_public() -> None:
    from statsig_console import contract, id_lists, testing

    assert dir(statsig_console) == sorted(statsig_console.__all__)
    assert dir(models) == sorted(models.__all__)
    for package in (contract, id_lists, testing):
        assert offered(package) == {name for name in package.__all__ if not name.startswith("_")}
