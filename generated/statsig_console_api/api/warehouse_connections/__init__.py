"""The warehouse_connections operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class WarehouseConnectionsNamespace(Namespace, name="warehouse_connections"):
    """The warehouse_connections operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def update(
        self,
        *,
        databricks: models.DatabricksConnectionLike | Unset = UNSET,
        snowflake: models.SnowflakeConnectionLike | Unset = UNSET,
        bigquery: models.BigQueryConnectionLike | Unset = UNSET,
        athena: models.AthenaConnectionLike | Unset = UNSET,
        redshift: models.RedshiftConnectionLike | Unset = UNSET,
    ) -> models.MessageResponse:
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
        databricks: models.DatabricksConnectionLike | Unset = UNSET,
        snowflake: models.SnowflakeConnectionLike | Unset = UNSET,
        bigquery: models.BigQueryConnectionLike | Unset = UNSET,
        athena: models.AthenaConnectionLike | Unset = UNSET,
        redshift: models.RedshiftConnectionLike | Unset = UNSET,
    ) -> models.MessageResponse:
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
