from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AthenaConnection(Model):
    """How to reach a warehouse on Athena.

    Attributes:
        region: AWS region.
        bucket: S3 bucket.
        data_catalog: Data catalog that holds the database.
        query_result_location: Where query results are written.
        workgroup: Workgroup that queries run in.
        role_arn: ARN of the role to assume.
        use_catalog_in_query_context: Name the catalog in the context of each query.
    """

    _wire = {
        "region": "region",
        "bucket": "bucket",
        "data_catalog": "dataCatalog",
        "database": "database",
        "query_result_location": "queryResultLocation",
        "workgroup": "workgroup",
        "role_arn": "roleArn",
        "use_catalog_in_query_context": "useCatalogInQueryContext",
    }

    region: str | Unset = UNSET
    """AWS region."""
    bucket: str | Unset = UNSET
    """S3 bucket."""
    data_catalog: str | Unset = UNSET
    """Data catalog that holds the database."""
    database: str | Unset = UNSET
    query_result_location: str | Unset = UNSET
    """Where query results are written."""
    workgroup: str | Unset = UNSET
    """Workgroup that queries run in."""
    role_arn: str | Unset = UNSET
    """ARN of the role to assume."""
    use_catalog_in_query_context: bool | Unset = UNSET
    """Name the catalog in the context of each query."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AthenaConnectionDict: ...
