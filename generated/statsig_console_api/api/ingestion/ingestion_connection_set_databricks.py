"""ingestion.connection.set_databricks: `POST /console/v1/ingestion/connection/databricks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

if TYPE_CHECKING:
    from ...models.ingestion import Ingestion


def build(
    *, token: str, host: str, path: str, delta_sharing_credentials: str | Unset = UNSET, verified: bool | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.connection.set_databricks",
        "POST",
        "/console/v1/ingestion/connection/databricks",
        body=body_of(
            ("token", token),
            ("host", host),
            ("path", path),
            ("deltaSharingCredentials", delta_sharing_credentials),
            ("verified", verified),
        ),
    )


def parse(body: Any) -> Ingestion:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion import Ingestion

    return read_entity(Ingestion, body)
