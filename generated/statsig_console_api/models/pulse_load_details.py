from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PulseLoadDetails(Model):
    """The jobs of one pulse load; Warehouse Native.

    Attributes:
        dag_id: Id of this pulse load.
        jobs: Jobs the load was made of.
    """

    _wire = {"dag_id": "dagID", "jobs": "jobs"}
    _nested = frozenset({"jobs"})
    _always = frozenset({"dag_id", "jobs"})

    dag_id: str
    """Id of this pulse load."""
    jobs: list[models.PulseLoadJob]
    """Jobs the load was made of."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.PulseLoadDetailsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_load_job import PulseLoadJob

        return {"jobs": list_reader(reader(PulseLoadJob))}
