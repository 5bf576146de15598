"""warehouse_connections.update: `PATCH /console/v1/wh_connections`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message

PLACES = {
    "databricks": (("DatabricksConnection",), ()),
    "snowflake": (("SnowflakeConnection",), ()),
    "bigquery": (("BigQueryConnection",), ()),
    "athena": (("AthenaConnection",), ()),
    "redshift": (("RedshiftConnection",), ()),
}


def build(
    *,
    databricks: models.DatabricksConnectionLike | Unset = UNSET,
    snowflake: models.SnowflakeConnectionLike | Unset = UNSET,
    bigquery: models.BigQueryConnectionLike | Unset = UNSET,
    athena: models.AthenaConnectionLike | Unset = UNSET,
    redshift: models.RedshiftConnectionLike | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "warehouse_connections.update",
        "PATCH",
        "/console/v1/wh_connections",
        body=body_of(
            ("databricks", databricks),
            ("snowflake", snowflake),
            ("bigquery", bigquery),
            ("athena", athena),
            ("redshift", redshift),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
