"""The published document: its operations with their arguments, and what it says of requests and answers.

`operations` is `statsig_console.operations`: what each operation takes and gives, by public name. `installed()` checks
values against the document's schemas, which are compiled on first use; that needs the extra `contract`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from statsig_console import _lazily

if TYPE_CHECKING:
    from statsig_console_api import operations
    from statsig_console_api.arguments import Argument, Type
    from statsig_console_api.client import Operation

    from .contracts import Contract, Document, installed, installed_version
    from .findings import Finding
    from .routes import Routes, operation_at, path_values
    from .schemas import FAKED, READ, SENT, Rules

__all__ = [
    "FAKED",
    "READ",
    "SENT",
    "Argument",
    "Contract",
    "Document",
    "Finding",
    "Operation",
    "Routes",
    "Rules",
    "Type",
    "installed",
    "installed_version",
    "operation_at",
    "operations",
    "path_values",
]

_lazily(
    __name__,
    {
        "operations": "statsig_console_api",
        **dict.fromkeys(("Argument", "Type"), "statsig_console_api.arguments"),
        "Operation": "statsig_console_api.client",
        **dict.fromkeys(("Contract", "Document", "installed", "installed_version"), ".contracts"),
        "Finding": ".findings",
        **dict.fromkeys(("Routes", "operation_at", "path_values"), ".routes"),
        **dict.fromkeys(("FAKED", "READ", "SENT", "Rules"), ".schemas"),
    },
)
