"""warehouse_connections.update: `PATCH /console/v1/wh_connections`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_whole

if TYPE_CHECKING:
    from ...models.athena_connection import AthenaConnection
    from ...models.big_query_connection import BigQueryConnection
    from ...models.databricks_connection import DatabricksConnection
    from ...models.message_response import MessageResponse
    from ...models.redshift_connection import RedshiftConnection
    from ...models.snowflake_connection import SnowflakeConnection


def build(
    *,
    databricks: DatabricksConnection | Mapping[str, Any] | Unset = UNSET,
    snowflake: SnowflakeConnection | Mapping[str, Any] | Unset = UNSET,
    bigquery: BigQueryConnection | Mapping[str, Any] | Unset = UNSET,
    athena: AthenaConnection | Mapping[str, Any] | Unset = UNSET,
    redshift: RedshiftConnection | Mapping[str, Any] | Unset = UNSET,
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
        ),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
