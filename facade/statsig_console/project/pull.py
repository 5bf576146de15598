"""Writing a project's files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from statsig_console.document.kinds import Json, Kind, kinds
from statsig_console.errors import NotFoundError, PermissionDeniedError
from statsig_console.flows import Flow

from .reading import project_id, visit
from .tree import SETTINGS, Entry, Tree, file_name, load, node_of, save, written


@frozen
class Pulled:
    """What a pull did.

    Args:
        project: The id of the project.
        written: Files that were written, by their path below the folder.
        unchanged: How many files were so already.
        left: Files whose entity is not in the project.
        removed: Of those, the ones that were removed.
        notes: What the reader should know besides.
    """

    project: str
    written: tuple[str, ...] = ()
    unchanged: int = 0
    left: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [f"note: {each}" for each in self.notes]
        lines += [f"{each}: not in the project; pull with prune, or apply it" for each in self.left]
        removed = f", {len(self.removed)} removed" if self.removed else ""
        return "\n".join([*lines, f"{len(self.written)} files written, {self.unchanged} unchanged{removed}"])


@define
class Puller:
    """Reads a project and writes its files.

    Args:
        path: The folder, or the one file.
        names: The kinds to read; None for those of `statsig.yaml`, or all.
        prune: Whether files are removed whose entity is not in the project.
        as_json: Whether new files are JSON.
    """

    path: Path
    names: tuple[str, ...] | None = None
    prune: bool = False
    as_json: bool = False
    _tree: Tree = field(factory=Tree, init=False)
    _written: list[str] = field(factory=list, init=False)
    _notes: list[str] = field(factory=list, init=False)
    _unchanged: int = field(default=0, init=False)
    _entities: dict[str, list[Json]] = field(factory=dict, init=False)

    def flow(self) -> Flow[Pulled]:
        """Read kind by kind; a file is written when its entity was read.

        Raises:
            ProjectError: The files belong to another project, or cannot be read.
        """
        tree = self._tree = load(self.path) if self.path.exists() else Tree(self.path)
        project = yield from project_id(tree.project)
        names = self.names if self.names is not None else tree.kinds
        found = []
        for each in kinds().values():
            if names is not None and each.name not in names:
                continue
            try:
                fresh: list[Json] = []
                yield from visit(each, partial(self._look, each, fresh))
                named = self._by_name(each) if fresh else {}
                for entity in fresh:
                    self._put(each, entity, named.pop(each.name_of(entity), None))
                found.append(each.name)
            except (NotFoundError, PermissionDeniedError) as error:
                if names is not None:
                    raise
                self._notes.append(f"{each.name} were left out: {error}")
                continue
            if not each.writes:
                self._notes.append(f"{each.name} can be read and not written; their files change nothing")
        self._settle(project, names, found)
        left = [entry for (name, _), entry in tree.entries.items() if name in found and entry.path is not None]
        for entry in left if self.prune else ():
            entry.path.unlink()  # type: ignore[union-attr]
        places = tuple(entry.place for entry in left)
        kept, gone = ((), places) if self.prune else (places, ())
        return Pulled(project, tuple(self._written), self._unchanged, kept, gone, tuple(self._notes))

    @property
    def _is_json(self) -> bool:
        return self.as_json or self._tree.settings.get("format") == "json" or self.path.suffix == ".json"

    def _look(self, kind: Kind, fresh: list[Json], entity: Json) -> None:
        if kind.is_archived(entity):
            return
        entry = self._tree.entries.pop((kind.name, kind.id_of(entity)), None)
        if entry is None:
            fresh.append(entity)
        else:
            self._put(kind, entity, entry)

    def _by_name(self, kind: Kind) -> dict[str, Entry]:
        """The files of those whose ids the service gives, by the names of their entities."""
        if kind.key is None or kind.row["given"]:
            return {}
        mine = [entry for (name, _), entry in self._tree.entries.items() if name == kind.name and not entry.check()]
        return {kind.name_of(entry.value): entry for entry in mine}

    def _put(self, kind: Kind, entity: Json, entry: Entry | None) -> None:
        shown, id = self._tree.limited(kind, kind.shown(entity)), kind.id_of(entity)
        if self._tree.is_bundle:
            self._entities.setdefault(kind.name, []).append(shown)
            return
        name = f"{kind.name}/{file_name(id)}.{'json' if self._is_json else 'yaml'}"
        file = self.path / name if entry is None or entry.path is None else entry.path
        if entry is not None and entry.id != id and entry.path is not None:
            # Now that the service gave it an id, its file is called after that.
            del self._tree.entries[kind.name, entry.id]
            file = entry.path.with_name(file_name(id) + entry.path.suffix)
            entry.path.rename(file)
            self._notes.append(f"{entry.place} is {kind.name}/{file.name} now, after the id that the service gave")
        content = written(entry, node_of(kind), shown, as_json=file.suffix == ".json")
        self._count(file.relative_to(self.path).as_posix(), save(file, content))

    def _settle(self, project: str, names: tuple[str, ...] | None, found: list[str]) -> None:
        """Write `statsig.yaml`, or the one file."""
        known = [*dict.fromkeys([*(self._tree.kinds or ()), *found])] if names is not None else found
        settings: Json = {**self._tree.settings, "project": project, "kinds": known}
        settings = {name: settings[name] for name in ("project", "kinds", *settings) if name != "entities"}
        if self.as_json:
            settings["format"] = "json"
        node: dict[str, Any] = {}
        if self._tree.is_bundle:
            kept = self._tree.settings.get("entities") or {}
            settings["entities"] = {**kept, **{name: self._entities.get(name, []) for name in found}}
            items = {each.name: {"by": each.key or "", "items": node_of(each)} for each in kinds().values()}
            node = {"fields": {"entities": {"fields": items}}}
        file = self.path if self._tree.is_bundle else self.path / SETTINGS
        old = file.read_text(encoding="utf-8") if file.exists() else None
        entry = None if old is None else Entry(next(iter(kinds().values())), "", file.name, old)
        content = written(entry, node, settings, as_json=file.suffix == ".json")
        self._count(file.name, save(file, content))

    def _count(self, name: str, is_new: bool) -> None:
        if is_new:
            self._written.append(name)
        else:
            self._unchanged += 1
