"""A project's files: `statsig.yaml`, and a file for each entity, or one for all of them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from attrs import define, field

from statsig_console import yaml_text
from statsig_console.document.kinds import Json, Kind, Ref, kind, kinds, nearest, same
from statsig_console.errors import ArgumentValueError, ProjectError
from statsig_console.id_lists.storage import sync, whole

SETTINGS = "statsig.yaml"
SUFFIXES = (".yaml", ".yml", ".json")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SIMPLE = re.compile(r"[a-z0-9_][a-z0-9_-]{0,119}")
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.")
_LONGEST = 120


def file_name(id: str) -> str:
    """A file name for any id, without its suffix; no two ids share one, on disks that ignore case either."""
    if _SIMPLE.fullmatch(id) and not _RESERVED.fullmatch(id):
        return id
    last = len(id) - 1
    safe = "".join(
        each if each in _SAFE and not (each in " ." and place in (0, last)) else _escaped(each)
        for place, each in enumerate(id)
    )
    if safe != safe.lower() or len(safe) > _LONGEST or _RESERVED.fullmatch(safe):
        return f"{safe[:_LONGEST]}~{sha256(id.encode()).hexdigest()[:8]}"
    return safe


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02x}" for byte in character.encode())


@define
class Entry:
    """One entity of the files.

    Args:
        kind: Its kind.
        id: Its id.
        place: How errors call its file.
        text: The file's text; None where the value did not come from a file of its own.
        path: Its file; None where it has none.
    """

    kind: Kind
    id: str
    place: str
    text: str | None = None
    path: Path | None = None
    _value: Json | None = None

    @property
    def value(self) -> Json:
        """The fields, parsed when first asked for.

        Raises:
            ProjectError: The file cannot be read, or has a field that no such entity has.
        """
        if self._value is None:
            found = yaml_text.parse(self.text or "", self.place)
            if not isinstance(found, dict):
                raise ProjectError(f"{self.place} holds no fields; it needs lines such as `name: …`")
            self._value = found
        return self._value

    def check(self) -> list[str]:
        """What is wrong with the entity's fields and id, a line each."""
        try:
            value = self.value
        except ProjectError as error:
            return [str(error)]
        key, out = self.kind.key, []
        if key is not None and value.get(key, self.id) != self.id:
            out.append(f"{self.at((key,))}: {key} is {value[key]!r}, and the file's name stands for {self.id!r}")
        out += self._unknown(value, {"fields": self.kind.fields}, ())
        return out

    def _unknown(self, value: Any, node: Mapping[str, Any], path: tuple[str | int, ...]) -> Iterator[str]:
        if isinstance(value, dict) and "fields" in node:
            known = node["fields"]
            for name, each in value.items():
                if name in known:
                    yield from self._unknown(each, known[name], (*path, name))
                elif path or name != self.kind.key:
                    remedy = nearest(name, [*known, *([self.kind.key] if self.kind.key and not path else [])])
                    yield f"{self.at((*path, name))}: {name} is no field that can be written; {remedy}"
        elif isinstance(value, list) and "items" in node:
            names = [each.get(node["by"]) for each in value if isinstance(each, dict)] if node.get("ids") else []
            for name in {str(each): each for each in names if names.count(each) > 1}:
                yield f"{self.at(path)}: two of the {path[-1]} are called {name!r}; rename one"
            for index, each in enumerate(value):
                yield from self._unknown(each, node["items"], (*path, index))

    def at(self, path: tuple[str | int, ...]) -> str:
        """The file, with line and column of a value where that can be said."""
        return self.place + (yaml_text.position(self.text, path) if self.text is not None else "")


@define
class Tree:
    """The files of a project.

    Args:
        path: The folder, or the one file.
        project: The id of the project that they belong to; None where they name none.
        kinds: The names of the kinds that they hold; None for all.
        owned: The fields of a kind that the files own; of other kinds they own whole entities.
        entries: The entities by kind and id.
        deletes: Whether an entity without a file is to be deleted.
        notes: What the reader of a plan should know.
        settings: What `statsig.yaml` says.
    """

    path: Path | None = None
    project: str | None = None
    kinds: tuple[str, ...] | None = None
    owned: dict[str, tuple[str, ...]] = field(factory=dict)
    entries: dict[Ref, Entry] = field(factory=dict)
    deletes: bool = True
    notes: list[str] = field(factory=list)
    settings: Json = field(factory=dict)

    @property
    def is_bundle(self) -> bool:
        """Whether all is in one file."""
        return self.path is not None and self.path.suffix in SUFFIXES

    @property
    def home(self) -> Path:
        """The folder that the files are in."""
        assert self.path is not None
        return self.path.parent if self.is_bundle else self.path

    def fields_of(self, kind: Kind) -> tuple[str, ...] | None:
        """The fields of a kind that the files own; None for all."""
        return self.owned.get(kind.name)

    def limited(self, kind: Kind, shown: Json) -> Json:
        """The part of an entity that the files own."""
        fields = self.fields_of(kind)
        return shown if fields is None else {name: shown[name] for name in shown if name in (kind.key, *fields)}


def load(path: str | Path) -> Tree:
    """The files of a project; an entity's fields are parsed when they are needed.

    Raises:
        ProjectError: They cannot be read, or contradict each other.
    """
    place = Path(path)
    if not place.exists():
        raise ProjectError(f"{place} is not there; `statsig-console pull {place}` makes it")
    tree = Tree(place)
    if tree.is_bundle:
        found = yaml_text.parse(_read(place), place.name)
        _settle(tree, found, place.name)
        for name, items in _map(found, "entities", "{gates: [{id: new_checkout}]}", place.name).items():
            known = _known(name, place.name)
            if not isinstance(items, list):
                raise ProjectError(f"{place.name}: the {name} are {items!r}; write a list of them")
            for fields in items:
                id = fields.get(known.key) if isinstance(fields, dict) and known.key else known.name
                if not isinstance(id, str) or not id or not isinstance(fields, dict):
                    raise ProjectError(f"{place.name} has one of the {name} without {known.key}")
                _add(tree, Entry(known, id, f"{place.name} ({name}/{id})", value=fields))
        return tree
    if (place / SETTINGS).exists():
        _settle(tree, yaml_text.parse(_read(place / SETTINGS), SETTINGS), SETTINGS)
    folders = _names(place, "")
    for folder in folders:
        for name in _names(place / folder, f"{folder}/"):
            entry = _entry(_known(folder, str(place)), place / folder / name, f"{folder}/{name}")
            _add(tree, entry)
            if tree.kinds is not None and folder not in tree.kinds:
                raise ProjectError(f"{entry.place}: {folder} is not among the kinds of {SETTINGS}; add it there")
    return tree


def _names(folder: Path, place: str) -> list[str]:
    """The folders of a project, or the files of one of its kinds; what would be overlooked otherwise is refused."""
    out = []
    for each in sorted(os.scandir(folder), key=lambda each: each.name):
        suffix = Path(each.name).suffix
        if each.name.startswith("."):
            continue
        if each.is_dir():
            if not place:
                out.append(each.name)
            elif folder.name in kinds() and os.listdir(each):
                raise ProjectError(f"{place}{each.name} is a folder, and a kind has files alone; move them up")
        elif suffix.lower() in SUFFIXES:
            if place and suffix in SUFFIXES:
                out.append(each.name)
            elif place or (each.name != SETTINGS and not _is_other(Path(each.path))):
                words = (
                    f"its suffix is one of {', '.join(SUFFIXES)}" if place else f"beside {SETTINGS} are folders alone"
                )
                raise ProjectError(f"{place}{each.name} would be overlooked: {words}; rename it, or move it")
    return out


def _is_other(file: Path) -> bool:
    """Whether a file is one that commands write or take beside the files: a plan, a proposal, or a map of ids."""
    found = yaml_text.parse(_read(file), file.name)
    return isinstance(found, dict) and (
        "statsig_console_plan" in found or "stale" in found or found.keys() <= kinds().keys()
    )


def _entry(known: Kind, file: Path, place: str) -> Entry:
    content, stem = _read(file), file.name.rpartition(".")[0]
    if known.key is None:
        return Entry(known, known.name, place, content, file)
    if "~" not in stem:
        return Entry(known, unquote(stem), place, content, file)
    entry = Entry(known, "", place, content, file)
    id = entry.value.get(known.key)
    if not isinstance(id, str) or not id:
        raise ProjectError(f"{place}: the file's name has `~`, and no {known.key} says what it stands for; add one")
    if file_name(id).lower() != stem.lower():
        raise ProjectError(f"{place}: {known.key} is {id!r}, and its file is {file_name(id)}{file.suffix}; rename it")
    entry.id = id
    return entry


def _known(name: str, place: str) -> Kind:
    try:
        return kind(name)
    except ArgumentValueError as error:
        raise ProjectError(f"{place}: {error}") from None


def _add(tree: Tree, entry: Entry) -> None:
    other = tree.entries.setdefault((entry.kind.name, entry.id), entry)
    if other is not entry:
        raise ProjectError(f"{other.place} and {entry.place} are both for {entry.kind.name}/{entry.id}; remove one")


def _read(path: Path) -> str:
    try:
        with open(path, "rb", buffering=0) as file:
            content = file.read().decode()
        return content.lstrip("\ufeff").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(f"{path.name} cannot be read: {error}") from None


def _settle(tree: Tree, found: Any, place: str) -> None:
    """Take over what `statsig.yaml`, or the head of a bundle, says."""
    if not isinstance(found, dict):
        raise ProjectError(f"{place} holds no settings; it needs lines such as `project: …`")
    known = ("project", "kinds", "owned", "entities", "format")
    for name in found:
        if name not in known:
            raise ProjectError(f"{place}: {name} is no setting; {nearest(name, known)}")
    tree.settings = found
    tree.project = None if found.get("project") is None else str(found["project"])
    if found.get("format", "yaml") not in ("yaml", "json"):
        raise ProjectError(f"{place}: format is {found['format']!r}; write yaml or json")
    names = found.get("kinds")
    if names is not None:
        if not isinstance(names, list):
            raise ProjectError(f"{place}: kinds is {names!r}; write a list, such as [gates, segments]")
        tree.kinds = tuple(_known(str(each), place).name for each in names)
    for name, fields in _map(found, "owned", "{gates: [rules]}", place).items():
        known_kind = _known(name, place)
        if not isinstance(fields, list):
            if fields != "all":
                raise ProjectError(f"{place}: owned has {fields!r} for {name}; write a list, such as [rules], or all")
            continue
        for each in fields:
            if str(each) not in known_kind.fields:
                raise ProjectError(f"{place}: {each!r} of {name} cannot be written; {nearest(each, known_kind.fields)}")
        tree.owned[name] = tuple(fields)


def _map(found: Json, name: str, such: str, place: str) -> Json:
    """A setting that is a map; empty where there is none."""
    value = found.get(name)
    if value is not None and not isinstance(value, dict):
        raise ProjectError(f"{place}: {name} is {value!r}; write a map, such as {such}")
    return value or {}


def written(entry: Entry | None, node: Mapping[str, Any], value: Json, *, as_json: bool) -> str:
    """The text of a file that is to hold a value; what a person wrote stays where it means the same."""
    fresh = yaml_text.to_json(value) if as_json else yaml_text.to_yaml(value)
    old = None if entry is None else entry.text
    if old is None or old == fresh:
        return fresh
    try:
        before = yaml_text.parse(old, "")
    except ProjectError:
        return fresh
    if same(node, "", before, value):
        return old
    if as_json or not isinstance(before, dict) or old == yaml_text.to_yaml(before):
        return fresh
    return yaml_text.edited(old, node, value)


def save(path: Path, content: str, *, private: bool = False) -> bool:
    """Write a file, whole or not at all; whether it was another before.

    A private one, which holds values, is for its owner alone, and on disk for good when this returns.
    """
    data = content.encode()
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole(path) as part:
        part.touch(0o600 if private else 0o666, exist_ok=False)
        part.write_bytes(data)
        if private:
            sync(part)
    if private:
        sync(path.parent)
    return True


def node_of(kind: Kind) -> Json:
    """What the table says of a whole entity."""
    return {"fields": kind.fields}
