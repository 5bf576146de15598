"""Reading a model through, which otherwise reads no more than what is asked of it."""

from __future__ import annotations

from typing import Any

from statsig_console_api.types import Model


def touch(value: Any) -> Any:
    """Look at every field, those of nested models too, and give the value back."""
    if isinstance(value, Model):
        for name in value._wire:
            touch(getattr(value, name, None))
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            touch(each)
    return value
