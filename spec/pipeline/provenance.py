"""`provenance.toml`: what was taken when, and the mark by which the next look knows whether it has changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import tomlkit

from spec.pipeline.document import Json, SpecError, operations
from spec.pipeline.source import PUBLISHED, Source
from spec.pipeline.tables import commented

FILE = "provenance.toml"
HEADER = """\
# Where the interface facts come from. Facts were taken over (paths, names, types, enums, limits); words were not.
# A refresh writes [document] and [retired] and puts what it took at the end of [[source]].
"""


def load_provenance(spec: Path) -> dict[str, Any]:
    """The tables; none where there is no such file yet."""
    try:
        return tomllib.loads((spec / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{FILE}: not TOML ({error}); correct that line") from None


def known_etag(tables: Mapping[str, Any], source: str) -> str:
    """The mark of the version that was taken from this address; empty if the document came from elsewhere."""
    document = tables.get("document", {})
    return str(document.get("etag", "")) if document.get("source") == source else ""


def counts(document: Json) -> dict[str, int]:
    """How much a document holds."""
    return {
        "operations": sum(1 for _ in operations(document)),
        "paths": len(document["paths"]),
        "schemas": len(document.get("components", {}).get("schemas", {})),
    }


def taken(tables: Mapping[str, Any], source: Source, document: Json, retired: Json, on: date) -> dict[str, Any]:
    """The tables once a document is taken; guesses about the one before it are settled by it."""
    mark = {"etag": source.etag} if source.etag else {}
    entry = {"name": source.name, "date": on, "sha256": source.sha256, **mark, **counts(document), "whole": True}
    out: dict[str, Any] = {
        "published_at": tables.get("published_at", PUBLISHED),
        "service_version": document.get("info", {}).get("version", ""),
        "document": {
            "file": "statsig_openapi.json",
            "as_of": on,
            "source": source.name,
            "sha256": source.sha256,
            **mark,
            **counts(document),
        },
        "retired": {**tables.get("retired", {}), "file": "retired.json", **counts(retired)},
    }
    out["source"] = [each for each in tables.get("source", []) if each.get("sha256") != source.sha256] + [entry]
    return out


def provenance_text(tables: Mapping[str, Any]) -> str:
    """The tables as TOML."""
    out = commented(HEADER)
    for name, value in tables.items():
        out[name] = value
    return tomlkit.dumps(out)
