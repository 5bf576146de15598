from __future__ import annotations

from typing import Required, TypedDict


class IngestionConnectionSetDatabricks(TypedDict, total=False):
    """The keyword arguments of ingestion.connection.set_databricks, to build up in a dict and pass with `**`."""

    token: Required[str]
    host: Required[str]
    path: Required[str]
    delta_sharing_credentials: str
    verified: bool
