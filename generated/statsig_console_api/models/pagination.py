from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Pagination(Model):
    """`PaginationResponseMetadataDto` in the document."""

    _wire = {
        "items_per_page": "itemsPerPage",
        "page_number": "pageNumber",
        "next_page": "nextPage",
        "previous_page": "previousPage",
        "total_items": "totalItems",
        "all": "all",
    }
    _always = frozenset({"items_per_page", "page_number", "next_page", "previous_page"})

    items_per_page: int
    page_number: int
    next_page: str | None
    previous_page: str | None
    total_items: int | Unset = UNSET
    all: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.PaginationDict: ...
