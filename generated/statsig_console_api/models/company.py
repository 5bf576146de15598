from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class Company(Model):
    """`CompanyInfoResponseDto` in the document."""

    _wire = {
        "company_id": "companyID",
        "company_name": "companyName",
        "is_warehouse_native": "isWarehouseNative",
        "org_id": "orgID",
        "org_name": "orgName",
    }

    company_id: str
    company_name: str
    is_warehouse_native: bool
    org_id: str | None
    org_name: str | None
