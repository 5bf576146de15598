from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.athena_connection import AthenaConnection
    from ..models.big_query_connection import BigQueryConnection
    from ..models.databricks_connection import DatabricksConnection
    from ..models.redshift_connection import RedshiftConnection
    from ..models.snowflake_connection import SnowflakeConnection


class WarehouseConnectionUpdate(TypedDict, total=False):
    """The keyword arguments of warehouse_connections.update, to build up in a dict and pass with `**`."""

    databricks: DatabricksConnection | Mapping[str, Any]
    snowflake: SnowflakeConnection | Mapping[str, Any]
    bigquery: BigQueryConnection | Mapping[str, Any]
    athena: AthenaConnection | Mapping[str, Any]
    redshift: RedshiftConnection | Mapping[str, Any]
