from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class BigQueryConnection(Model):
    """`WhConnectionUpdateDto.bigquery` in the document."""

    _wire = {
        "private_key": "privateKey",
        "project": "project",
        "console_compute_project": "consoleComputeProject",
        "staging_dataset": "stagingDataset",
    }
    _secret = frozenset({"private_key"})

    private_key: str | Unset = UNSET
    project: str | Unset = UNSET
    console_compute_project: str | Unset = UNSET
    staging_dataset: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.BigQueryConnectionDict: ...
