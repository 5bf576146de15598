from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewOverrides(Model):
    """Overrides by unit id, on one side of a review's content."""

    _wire = {"id_overrides": "id_overrides", "custom_id_overrides": "custom_id_overrides"}
    _nested = frozenset({"id_overrides", "custom_id_overrides"})
    _always = frozenset({"id_overrides", "custom_id_overrides"})

    id_overrides: list[models.ReviewIDOverride]
    custom_id_overrides: list[models.ReviewIDOverride]

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewOverridesDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.review_id_override import ReviewIDOverride

        return {
            "id_overrides": list_reader(reader(ReviewIDOverride)),
            "custom_id_overrides": list_reader(reader(ReviewIDOverride)),
        }
