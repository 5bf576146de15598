from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Company(Model):
    """`CompanyInfoResponseDto` in the document.

    Attributes:
        results_up_to: Epoch ms up to which results have been computed.
    """

    _wire = {
        "company_id": "companyID",
        "company_name": "companyName",
        "is_warehouse_native": "isWarehouseNative",
        "org_id": "orgID",
        "org_name": "orgName",
        "results_up_to": "resultsUpTo",
    }
    _always = frozenset({"company_id", "company_name", "is_warehouse_native", "org_id", "org_name"})

    company_id: str
    company_name: str
    is_warehouse_native: bool
    org_id: str | None
    org_name: str | None
    results_up_to: float | Unset = UNSET
    """Epoch ms up to which results have been computed."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.CompanyDict: ...
