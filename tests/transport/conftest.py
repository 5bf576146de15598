"""Services over TCP and TLS for the tests of this folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.transport.service import Elsewhere, serving_elsewhere


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(params=["tcp", "tls"])
def elsewhere(
    request: pytest.FixtureRequest, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Elsewhere]:
    """A service in a process of its own: here, its threads would use OpenSSL without regard to forks."""
    certificate = None
    if request.param == "tls":
        certificate = tmp_path / "service.pem"
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(os.fspath(certificate))
        authority.cert_pem.write_to_path(os.fspath(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", os.fspath(tmp_path / "ca.pem"))
    with serving_elsewhere(certificate) as service:
        yield service
