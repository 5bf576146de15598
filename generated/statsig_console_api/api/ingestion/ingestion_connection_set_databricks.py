"""ingestion.connection.set_databricks: `POST /console/v1/ingestion/connection/databricks`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(
    *, token: str, host: str, path: str, delta_sharing_credentials: str | Unset = UNSET, verified: bool | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.connection.set_databricks",
        "POST",
        "/console/v1/ingestion/connection/databricks",
        body=body_of(
            ("token", token, str),
            ("host", host, str),
            ("path", path, str),
            ("deltaSharingCredentials", delta_sharing_credentials, str, "delta_sharing_credentials"),
            ("verified", verified, bool),
        ),
    )


def parse(body: Any) -> models.Ingestion:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion import Ingestion

    return read_entity(Ingestion, body, change=True)
