"""Certificates that the environment names and that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from statsig_console import ConfigurationError
from tests.conftest import KEY, Flavour


def test_a_certificate_file_that_cannot_be_read_is_named(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(missing))
    client = flavour.open(api_key=KEY)
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE.*missing\.pem.* cannot be read .*unset it"):
        flavour.run(client.gates.get("a"))
