"""Whether what is generated is what the document gives, and whether the published document has moved."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from spec.pipeline.build import build
from spec.pipeline.generate import PACKAGE, check_templates, generate
from spec.pipeline.provenance import known_etag, load_provenance
from spec.pipeline.source import fetch

LEFT_BEHIND = {"__pycache__", ".mypy_cache", ".ruff_cache"}


def differences(spec: Path, generated: Path) -> Iterator[str]:
    """The files below generated/ that are not, byte for byte, what the pipeline writes.

    Raises:
        SpecError: A strict run fails, or the generator's originals of our templates have changed.
    """
    check_templates(spec / "templates")
    built = build(spec)
    with tempfile.TemporaryDirectory() as scratch:
        package = built.inputs.api.package if built.inputs else PACKAGE
        fresh = Path(scratch) / package
        generate(built.document, built.meta, built.schemas(), spec, fresh)
        wanted, found = files(fresh), files(generated / package)
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f"{package}/{name}: missing"
        elif name not in wanted:
            yield f"{package}/{name}: nothing of ours"
        elif wanted[name] != found[name]:
            yield f"{package}/{name}: another content"


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a package by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not LEFT_BEHIND & set(path.parts)
    }


def has_moved(spec: Path, place: str) -> str:
    """What has become of the published document since it was taken; empty where nothing has."""
    provenance = load_provenance(spec)
    source = fetch(place, known_etag(provenance, place))
    if source.document is None or source.sha256 == provenance.get("document", {}).get("sha256"):
        return ""
    return f"{place}: not the document that was taken; `nox -s refresh -- {place}` says what that means"
