from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class Report(Model):
    """`ReportDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"url": "url"}

    url: str
