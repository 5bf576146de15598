"""The warehouse_connections operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ...client import Namespace
from ...types import UNSET, File, Unset, warn_deprecated

if TYPE_CHECKING:
    from ...client import AsyncCaller, AsyncPages, Caller, Pages
    from ...models.athena_connection import AthenaConnection
    from ...models.big_query_connection import BigQueryConnection
    from ...models.databricks_connection import DatabricksConnection
    from ...models.message_response import MessageResponse
    from ...models.redshift_connection import RedshiftConnection
    from ...models.snowflake_connection import SnowflakeConnection


class WarehouseConnectionsNamespace(Namespace, name="warehouse_connections"):
    """The warehouse_connections operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def update(
        self,
        *,
        databricks: DatabricksConnection | Mapping[str, Any] | Unset = UNSET,
        snowflake: SnowflakeConnection | Mapping[str, Any] | Unset = UNSET,
        bigquery: BigQueryConnection | Mapping[str, Any] | Unset = UNSET,
        athena: AthenaConnection | Mapping[str, Any] | Unset = UNSET,
        redshift: RedshiftConnection | Mapping[str, Any] | Unset = UNSET,
    ) -> MessageResponse:
        """Change credentials or staging and compute places of the warehouse connection; send only what changes. Needs the permission, else 403.

        Args:
            databricks: Databricks: host, path, access token, staging database, compute path for console queries.
            snowflake: Snowflake: account, service user and key, staging database and schema, warehouses for compute.
            bigquery: BigQuery: service account key, project for queries and for console queries, staging dataset.
            athena: Athena: region, bucket, catalog and database, place of query results, workgroup, role.
            redshift: Redshift: host, port, database, user and password, staging schema, SSH tunnel, role.

        Source: `PATCH /console/v1/wh_connections`.
        """
        from . import warehouse_connections_update as operation

        return self._caller.call(
            operation.build(
                databricks=databricks, snowflake=snowflake, bigquery=bigquery, athena=athena, redshift=redshift
            ),
            operation.parse,
        )


class AsyncWarehouseConnectionsNamespace(Namespace, name="warehouse_connections"):
    """The warehouse_connections operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def update(
        self,
        *,
        databricks: DatabricksConnection | Mapping[str, Any] | Unset = UNSET,
        snowflake: SnowflakeConnection | Mapping[str, Any] | Unset = UNSET,
        bigquery: BigQueryConnection | Mapping[str, Any] | Unset = UNSET,
        athena: AthenaConnection | Mapping[str, Any] | Unset = UNSET,
        redshift: RedshiftConnection | Mapping[str, Any] | Unset = UNSET,
    ) -> MessageResponse:
        """Change credentials or staging and compute places of the warehouse connection; send only what changes. Needs the permission, else 403.

        Args:
            databricks: Databricks: host, path, access token, staging database, compute path for console queries.
            snowflake: Snowflake: account, service user and key, staging database and schema, warehouses for compute.
            bigquery: BigQuery: service account key, project for queries and for console queries, staging dataset.
            athena: Athena: region, bucket, catalog and database, place of query results, workgroup, role.
            redshift: Redshift: host, port, database, user and password, staging schema, SSH tunnel, role.

        Source: `PATCH /console/v1/wh_connections`.
        """
        from . import warehouse_connections_update as operation

        return await self._caller.call(
            operation.build(
                databricks=databricks, snowflake=snowflake, bigquery=bigquery, athena=athena, redshift=redshift
            ),
            operation.parse,
        )
