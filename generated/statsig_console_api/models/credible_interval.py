from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class CredibleInterval(Model):
    """Both bounds of a Bayesian credible interval."""

    _wire = {"lower": "lower", "upper": "upper"}

    lower: float
    upper: float
