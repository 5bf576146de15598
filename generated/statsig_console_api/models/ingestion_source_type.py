from typing import Literal, TypeAlias

IngestionSourceType: TypeAlias = Literal[
    "adls", "athena", "azure-synapse", "bigquery-v2", "databricks", "redshift", "s3", "snowflake-v2"
]
"""`IngestionBackfillContractDto.type` in the document."""
