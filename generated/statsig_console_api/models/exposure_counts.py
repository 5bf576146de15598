from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExposureCounts(Model):
    """`ExposureCountDto` in the document."""

    _wire = {"gates": "gates", "experiments": "experiments", "dynamic_configs": "dynamicConfigs"}
    _nested = frozenset({"gates", "experiments", "dynamicConfigs"})
    _always = frozenset({"gates", "experiments", "dynamic_configs"})

    gates: list[models.ExposureCount]
    experiments: list[models.ExposureCount]
    dynamic_configs: list[models.ExposureCount]

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExposureCountsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.exposure_count import ExposureCount

        return {
            "gates": list_reader(reader(ExposureCount)),
            "experiments": list_reader(reader(ExposureCount)),
            "dynamicConfigs": list_reader(reader(ExposureCount)),
        }
