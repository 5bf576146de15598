"""The module of typed dicts: keys that are no identifiers, and names that never collide."""

from __future__ import annotations

import typing
from pathlib import Path
from types import ModuleType

import pytest

from spec.pipeline.dicts import former, plural, unions, write_dicts
from spec.pipeline.document import Json

TEMPLATE = Path(__file__).parents[2] / "spec" / "templates" / "dicts.py.jinja"


def described(**models: Json) -> tuple[Json, Json]:
    """A document of these models and what the templates are told of them: all are written."""
    document: Json = {"components": {"schemas": models}}
    flags = {"kind": "object", "open": False, "member": False, "read_only": []}
    meta = {"models": {name: dict(flags) for name in models}, "accepts": {}, "unions": unions(document, models, models)}
    meta |= {"aliases": {}, "former": {}}
    return document, meta


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("GateRule", "GateRules"), ("LayerReply", "LayerReplies"), ("Day", "Days"), ("Branch", "Branches"),
        ("Access", "Accesses"), ("GateOverrides", "GateOverridesList"), ("Index", "Indexes"),
    ],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_a_name_that_is_taken_gives_way() -> None:
    listed: Json = {"type": "array", "items": {"$ref": "#/components/schemas/Rule"}}
    taken = ["Rule", "Rules", "RuleLike", "RuleList"]
    assert unions({"rules": listed}, ["Rule"], taken) == {"Rule": {"one": "RuleLike_", "many": "RuleList_"}}
    assert unions({}, ["Rule"], ()) == {"Rule": {"one": "RuleLike"}}


def test_a_former_name_of_a_model_keeps_its_types(tmp_path: Path) -> None:
    thing: Json = {"type": "object", "properties": {"a": {"type": "string"}}}
    things: Json = {
        "type": "object",
        "properties": {"all": {"type": "array", "items": {"$ref": "#/components/schemas/New"}}},
    }
    document, meta = described(New=thing, Holder=things)
    meta["aliases"] = {"Old": "New", "Former": "Gone"}
    meta["former"] = former(meta["aliases"], meta["unions"], {"Old", "New", "Holder"})
    assert meta["former"] == {"OldLike": "NewLike", "Olds": "News"}
    write_dicts(document, meta, TEMPLATE, tmp_path / "dicts.py")
    source = (tmp_path / "dicts.py").read_text(encoding="utf-8")
    module = ModuleType("dicts")
    exec(compile(source.replace("from . import models", ""), "dicts.py", "exec"), vars(module))
    assert module.OldDict is module.NewDict
    assert {"OldDict", "OldLike", "Olds"} <= set(module.__all__)
    assert former({"Old": "New"}, meta["unions"], {"Olds"}) == {"OldLike": "NewLike"}


def test_keys_that_are_no_identifiers(tmp_path: Path) -> None:
    text: Json = {"type": "string"}
    odd: Json = {"type": "object", "properties": {"a-b": text, "from": text, "__x": text}, "required": ["from"]}
    owner: Json = {"type": "object", "properties": {"odd": {"$ref": "#/components/schemas/Odd"}, "rest": {}}}
    document, meta = described(Odd=odd, Owner=owner)
    write_dicts(document, meta, TEMPLATE, tmp_path / "dicts.py")
    module = ModuleType("dicts")
    source = (tmp_path / "dicts.py").read_text(encoding="utf-8").replace("from . import models", "")
    exec(compile(source, "dicts.py", "exec"), vars(module))
    assert set(module.OddDict.__annotations__) == {"a-b", "from", "__x"}
    assert "Required[str]" in str(module.OddDict.__annotations__["from"])
    hints = typing.get_type_hints(module.OwnerDict, vars(module))
    assert hints == {"odd": module.OddDict | module.AnyMapping, "rest": typing.Any}
