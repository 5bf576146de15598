from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.exposure_count import ExposureCount


@define(kw_only=True, repr=False)
class ExposureCounts(Model):
    """`ExposureCountDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "gates": "gates",
        "experiments": "experiments",
        "dynamic_configs": "dynamicConfigs",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"gates", "experiments", "dynamicConfigs"})

    gates: list[ExposureCount]
    experiments: list[ExposureCount]
    dynamic_configs: list[ExposureCount]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.exposure_count import ExposureCount

        return {
            "gates": list_reader(reader(ExposureCount)),
            "experiments": list_reader(reader(ExposureCount)),
            "dynamicConfigs": list_reader(reader(ExposureCount)),
        }
