from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .. import models


class WarehouseConnectionUpdate(TypedDict, total=False):
    """The keyword arguments of warehouse_connections.update, to build up in a dict and pass with `**`."""

    databricks: models.DatabricksConnection | Mapping[str, Any]
    snowflake: models.SnowflakeConnection | Mapping[str, Any]
    bigquery: models.BigQueryConnection | Mapping[str, Any]
    athena: models.AthenaConnection | Mapping[str, Any]
    redshift: models.RedshiftConnection | Mapping[str, Any]
