from __future__ import annotations

from typing import TypeAlias

StringMap: TypeAlias = "dict[str, str]"
