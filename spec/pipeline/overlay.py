"""Repairs as data: OpenAPI Overlay 1.0, each action with its reason, its evidence and the defect it expects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonpath
from attrs import evolve, frozen
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from spec.pipeline.document import SCHEMA_MAPS, Json, SpecError, copied, deref, references, resolve, shape

KEYS = frozenset({"target", "update", "remove", "x-reason", "x-evidence", "x-expects"})
PATHS = jsonpath.JSONPathEnvironment(strict=True)
"""RFC 9535 and nothing beside it: a target without its `$` is a slip."""

EVIDENCE = ("document", "example", "guess")
"""RFC 9535 and nothing beyond it."""
ABSENT = "absent"
"""As a value in `x-expects`: the key must not be there."""


@frozen
class Action:
    """One action of an overlay.

    Args:
        where: File and line, for messages.
        target: An RFC 9535 JSONPath.
        update: What is merged into each selected node.
        remove: Whether each selected node is taken out.
        reason: Why, in a sentence.
        evidence: What it rests on: the document itself, its examples, or a guess.
        expects: The defective value it replaces; only the keys it names are compared.
    """

    where: str
    target: str
    update: Any
    remove: bool
    reason: str
    evidence: str
    expects: Any


@frozen
class Skipped:
    """An action that a lenient run left out, and why."""

    action: Action
    why: str

    @property
    def kind(self) -> str:
        """`gone` where nothing is selected, `changed` where the defect is not the expected one any more."""
        return "gone" if "selects nothing" in self.why else "changed"


def load_overlays(folder: Path) -> list[Action]:
    """Every action of the overlays in a folder, file by file in the order of their names."""
    return [action for path in sorted(folder.glob("*.yaml")) for action in load_overlay(path)]


def load_overlay(path: Path) -> list[Action]:
    """The actions of one overlay file; what is broken in it is named with its line."""
    try:
        content = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(f"{path.name}:{line}: not YAML ({error.problem}); correct that line") from None
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise SpecError(f"{path.name}: not YAML in UTF-8 ({str(error).splitlines()[0]}); correct the file") from None
    if (
        not isinstance(content, dict)
        or content.get("overlay") != "1.0.0"
        or not isinstance(content.get("actions"), list)
    ):
        raise SpecError(f'{path.name}:1: not an overlay; it needs "overlay: 1.0.0", info and a list of actions')
    return [
        _action(entry, f"{path.name}:{content['actions'].lc.item(at)[0] + 1}")
        for at, entry in enumerate(content["actions"])
    ]


def _action(entry: Any, where: str) -> Action:
    if not isinstance(entry, dict):
        raise SpecError(f"{where}: an action is {type(entry).__name__}, not a mapping; give it a target")
    unknown = set(entry) - KEYS
    if unknown:
        raise SpecError(
            f"{where}: unknown key {sorted(map(str, unknown))[0]!r}; an action has {', '.join(sorted(KEYS))}"
        )
    for name in ("target", "x-reason", "x-evidence"):
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            raise SpecError(f"{where}: {name} is missing; write it, so that the repair can be judged")
    if entry["x-evidence"] not in EVIDENCE:
        raise SpecError(f"{where}: x-evidence is {entry['x-evidence']!r}; use one of {', '.join(EVIDENCE)}")
    if ("update" in entry) == (entry.get("remove") is True):
        raise SpecError(f"{where}: give either update or remove: true")
    try:
        PATHS.compile(entry["target"])
    except jsonpath.JSONPathError as error:
        raise SpecError(
            f"{where}: target {entry['target']!r} is not a JSONPath ({str(error).splitlines()[0]}); correct it"
        ) from None
    return Action(
        where, entry["target"], _plain(entry.get("update")), bool(entry.get("remove")), entry["x-reason"],
        entry["x-evidence"], _plain(entry.get("x-expects")),
    )  # fmt: skip


def _plain(node: Any) -> Any:
    """The value without the YAML reader's own types."""
    if isinstance(node, dict):
        return {str(name): _plain(value) for name, value in node.items()}
    if isinstance(node, list):
        return [_plain(value) for value in node]
    return str(node) if isinstance(node, str) else node


def apply_overlays(
    document: Json, actions: list[Action], *, strict: bool = True, renamed: Mapping[str, str] | None = None
) -> tuple[Json, list[Skipped]]:
    """The document with each action applied, and what a lenient run had to skip.

    A path is found whatever its parameters are called, and a component that is in `renamed` by its new name. Strictly,
    an action that selects nothing or whose `x-expects` no longer holds is an error.
    """
    out = copied(document)
    skipped: list[Skipped] = []
    known = Spelling(document, renamed or {})
    for action in actions:
        why = _apply(out, known.of(action))
        if why and strict:
            raise SpecError(f"{action.where}: {why}")
        if why:
            skipped.append(Skipped(action, why))
    return out, skipped


class Spelling:
    """How a document spells the paths and components that an action names."""

    def __init__(self, document: Json, renamed: Mapping[str, str]) -> None:
        self.document = document
        self.paths = document.get("paths", {})
        self.spelled = {shape(path): path for path in self.paths}
        self.components = document.get("components", {}).get("schemas", {})
        self.renamed = renamed

    def of(self, action: Action) -> Action:
        """The action in the document's spelling."""
        target = re.sub(r"""(?<=['"])/[^'"]*(?=['"])""", lambda found: self._path(found[0]), action.target)
        target = re.sub(
            r"""(?<=components\.schemas)(\.([\w-]+)|\[(['"])([^'"]+)\3\])""",
            lambda found: self._named(found[0], found[2] or found[4]),
            target,
        )
        return evolve(action, target=target, update=self._pointed(action.update), expects=self._pointed(action.expects))

    def _path(self, path: str) -> str:
        return path if path in self.paths else self.spelled.get(shape(path), path)

    def _component(self, name: str) -> str:
        now = name
        for _ in self.renamed:
            if now not in self.components:
                now = self.renamed.get(now, now)
        return now if now in self.components else name

    def _named(self, text: str, name: str) -> str:
        now = self._component(name)
        return text if now == name else f"['{now}']"

    def _pointed(self, node: Any) -> Any:
        if isinstance(node, dict):
            pointer = node.get("$ref")
            if isinstance(pointer, str):
                target = self._target(self._pointer(pointer)) or node
                node = {**node, **target} if "$ref" in target else target
            return {name: self._pointed(value) for name, value in node.items()}
        return [self._pointed(each) for each in node] if isinstance(node, list) else node

    def _target(self, pointer: str) -> Json | None:
        """A reference that leads somewhere, or a copy of what it means in a component that has come in parts."""
        name, *rest = pointer.removeprefix(SCHEMAS).split("/")
        if not pointer.startswith(SCHEMAS) or name not in self.components or _leads_somewhere(self.document, pointer):
            return {"$ref": pointer}
        return self._in_parts(self.components[name], rest)

    def _in_parts(self, schema: Json, steps: list[str]) -> Json | None:
        schema = deref(self.document, schema)
        if not steps:
            return schema
        if isinstance(schema.get(steps[0]), dict):
            inner = schema[steps[0]]
            if steps[0] not in SCHEMA_MAPS:
                found = self._in_parts(inner, steps[1:])
            else:
                found = self._in_parts(inner[steps[1]], steps[2:]) if steps[1:] and steps[1] in inner else None
            if found:
                return found
        return next((found for part in schema.get("allOf", []) if (found := self._in_parts(part, steps))), None)

    def _pointer(self, pointer: str) -> str:
        if not pointer.startswith(SCHEMAS):
            return pointer
        name, *rest = pointer.removeprefix(SCHEMAS).split("/")
        return SCHEMAS + "/".join([self._component(name), *rest])


SCHEMAS = "#/components/schemas/"


def _apply(document: Json, action: Action) -> str | None:
    """Carry out one action in place; why not, where it cannot be."""
    matches = list(PATHS.compile(action.target).finditer(document))
    if not matches:
        return f"target {action.target} selects nothing; correct it, or delete the action"
    for match in matches:
        if action.expects is not None and not holds(match.obj, action.expects):
            return f"{match.path} is no longer what x-expects says; repaired upstream: delete the action, or correct it"
    for pointer in references(action.update):
        if not _leads_somewhere(document, pointer):
            return f"{pointer}, which it refers to, is not in the document; correct it, or delete the action"
    for match in reversed(matches):
        if match.parent is None:
            return "the target is the whole document; name a part of it"
        holder: Any = match.parent.obj
        if action.remove:
            del holder[match.parts[-1]]
        else:
            holder[match.parts[-1]] = merge(match.obj, action.update)
    return None


def _leads_somewhere(document: Json, pointer: str) -> bool:
    try:
        resolve(document, pointer)
    except SpecError:
        return False
    return True


def holds(value: Any, expected: Any) -> bool:
    """Whether a value has at least what is expected of it."""
    if isinstance(expected, dict) and isinstance(value, dict):
        return all(
            name not in value if wanted == ABSENT else name in value and holds(value[name], wanted)
            for name, wanted in expected.items()
        )
    return bool(value == expected)


def merge(old: Any, new: Any) -> Any:
    """Overlay 1.0's merge: objects key by key, what is added to an array goes to its end, all else is replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        merged = {name: merge(old[name], value) if name in old else copied(value) for name, value in new.items()}
        return {**old, **merged}
    if isinstance(old, list):
        return [*old, *(copied(new) if isinstance(new, list) else [copied(new)])]
    return copied(new)
