"""What `help` shows of a method: an argument a line, each type in short form."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
from typing import Any

import pytest

from statsig_console_api import operations
from statsig_console_api.api import AsyncResources, Resources
from statsig_console_api.client import ShortSignature

METHODS = [(kind, name) for kind in (Resources, AsyncResources) for name in operations]


def method_of(kind: Any, name: str) -> Any:
    for part in name.split("."):
        kind = getattr(kind, part)
    return kind


@pytest.mark.parametrize(("kind", "name"), METHODS, ids=lambda each: getattr(each, "__name__", each))
def test_an_argument_a_line(kind: Any, name: str) -> None:
    method = method_of(kind, name)
    signature = inspect.signature(method)
    plain = inspect.signature(method.__wrapped__)
    assert list(signature.parameters.values()) == list(plain.parameters.values())
    first, *lines, last = str(signature).splitlines()
    assert first == "("
    assert last == f") -> {str(plain.return_annotation).replace('models.', '').replace('builtins.', '')}"
    shown = [line.strip(" ,").partition(":")[0] for line in lines]
    assert [each for each in shown if each not in ("*", "/")] == list(plain.parameters)
    assert not [line for line in lines if "models." in line or "Unset" in line]


def test_what_help_shows() -> None:
    shown = pydoc.plain(pydoc.render_doc(method_of(Resources, "gates.rules.delete")))
    assert (
        "\ndelete(\n    self,\n    gate_id: str,\n    rule_id: str,\n    /,\n    *,\n"
        "    include_archive_metadata: bool | None = UNSET,\n) -> " in shown
    )
    assert "\n    rules: GateRules = UNSET,\n" in pydoc.plain(pydoc.render_doc(method_of(Resources, "gates.create")))
    assert str(inspect.signature(method_of(Resources, "company.get"))) == "(\n    self,\n) -> Company"


def test_it_is_a_signature_like_any() -> None:
    signature = inspect.signature(method_of(Resources, "gates.create"))
    assert type(signature) is ShortSignature
    for copied in (copy.deepcopy(signature), pickle.loads(pickle.dumps(signature)), signature.replace()):
        assert copied == signature
        assert str(copied) == str(signature)
    assert signature.bind(None, name="a").arguments == {"self": None, "name": "a"}
    assert str(signature.replace(parameters=[])) == "() -> Gate"
    with pytest.raises(AttributeError):
        _ = signature.nothing  # type: ignore[attr-defined]
