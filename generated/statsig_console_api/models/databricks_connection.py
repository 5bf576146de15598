from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DatabricksConnection(Model):
    """`WhConnectionUpdateDto.databricks` in the document."""

    _wire = {
        "host": "host",
        "path": "path",
        "access_token": "accessToken",
        "staging_database": "stagingDatabase",
        "oauth_client_id": "oauthClientID",
        "console_compute_path": "consoleComputePath",
    }
    _secret = frozenset({"access_token"})

    host: str | Unset = UNSET
    path: str | Unset = UNSET
    access_token: str | Unset = UNSET
    staging_database: str | Unset = UNSET
    oauth_client_id: str | None | Unset = UNSET
    console_compute_path: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.DatabricksConnectionDict: ...
