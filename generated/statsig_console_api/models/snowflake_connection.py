from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SnowflakeConnection(Model):
    """`WhConnectionUpdateDto.snowflake` in the document."""

    _wire = {
        "account_name": "accountName",
        "service_user_name": "serviceUserName",
        "service_user_password": "serviceUserPassword",
        "private_key": "privateKey",
        "key_pass_phrase": "keyPassPhrase",
        "staging_database_name": "stagingDatabaseName",
        "staging_schema_name": "stagingSchemaName",
        "compute_warehouse": "computeWarehouse",
        "console_compute_warehouse": "consoleComputeWarehouse",
    }
    _secret = frozenset({"service_user_password", "private_key", "key_pass_phrase"})

    account_name: str | Unset = UNSET
    service_user_name: str | Unset = UNSET
    service_user_password: str | Unset = UNSET
    private_key: str | None | Unset = UNSET
    key_pass_phrase: str | None | Unset = UNSET
    staging_database_name: str | Unset = UNSET
    staging_schema_name: str | Unset = UNSET
    compute_warehouse: str | Unset = UNSET
    console_compute_warehouse: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.SnowflakeConnectionDict: ...
