from __future__ import annotations

from typing import TypedDict

from .. import models


class WarehouseConnectionUpdate(TypedDict, total=False):
    """The keyword arguments of warehouse_connections.update, to build up in a dict and pass with `**`."""

    databricks: models.DatabricksConnectionLike
    snowflake: models.SnowflakeConnectionLike
    bigquery: models.BigQueryConnectionLike
    athena: models.AthenaConnectionLike
    redshift: models.RedshiftConnectionLike
