"""Public names: a rule proposes one for each operation and shape; `names.toml` freezes what users call."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from spec.pipeline.api import api_of
from spec.pipeline.document import Json, SpecError, deref, key, operations

COLLECTION = {"GET": "list", "POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
SINGLE = {"GET": "get", "POST": "set", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
ITEM = {"GET": "get", "POST": "replace", "PATCH": "update", "PUT": "update", "DELETE": "delete"}
VERBS = frozenset(
    "abandon abort add approve archive backfill cancel commit deactivate defer disable enable invite launch load make "
    "mute pause reject reload remove reset resolve restart rollout rotate schedule skip start unarchive unmute "
    "unpause".split()
)

HIDING = frozenset("bool builtins bytes cached_property dict float int list object set str tuple type".split())
"""Nouns that would hide a type from the annotations of their class."""
CLIENT = frozenset(
    "aclose call close list_pages raw request sender with_options max_retries timeout base_url api_version".split()
)
"""What a client has besides its resources."""


def words(text: str) -> list[str]:
    """The words of an identifier, acronyms whole: `holdoutIDs` gives holdout, ids."""
    text = re.sub(r"IDs(?=$|[^a-z])", "Ids", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", text)
    return [word.lower() for word in re.split(r"[^A-Za-z0-9]+", text) if word]


def snake(text: str) -> str:
    """The Python name of a JSON name: `lastModifiedTime` gives last_modified_time."""
    return "_".join(words(text))


def pascal(text: str) -> str:
    """The class name of an identifier; capitals inside its words stay."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def singular(word: str) -> str:
    """One of many, by its ending: categories, statuses and gates are what matters."""
    for ending, one in (
        ("ies", "y"),
        ("sses", "ss"),
        ("uses", "us"),
        ("ses", "se"),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
    ):
        if word.endswith(ending):
            return word[: -len(ending)] + one
    return word


def _is_parameter(part: str) -> bool:
    return part.startswith(("{", ":"))


def noun_of(part: str) -> str:
    """The part of a path as an identifier that hides no type in a class body."""
    plain = snake(part) or "root"
    if plain[0].isdigit():
        plain = f"no_{plain}"
    return f"{plain}_" if keyword.iskeyword(plain) or plain in HIDING else plain


def _is_collection(document: Json, path: str) -> bool:
    """Whether a path holds many things: its GET answers a list, or it has none."""
    read = document["paths"][path].get("get")
    return read is None or _answers_list(document, read)


def _answers_list(document: Json, operation: Json) -> bool:
    """Whether a success answer is a list, so that a GET is `list` and not `get`."""
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            for content in response.get("content", {}).values():
                answer = content.get("schema", {})
                data = field_of(document, answer, "data")
                if _type_of(document, answer if data is None else data) == "array":
                    return True
    return False


def field_of(document: Json, schema: Json, name: str) -> Json | None:
    """A field of an object, wherever its `allOf` has it; the last part wins."""
    schema = deref(document, schema)
    found: Json | None = schema.get("properties", {}).get(name)
    for part in reversed(schema.get("allOf", [])) if found is None else ():
        found = found or field_of(document, part, name)
    return found


def _type_of(document: Json, schema: Json) -> Any:
    schema = deref(document, schema)
    parts = schema.get("allOf", [])
    return schema.get("type") or next((found for part in parts if (found := _type_of(document, part))), None)


def body_schema(document: Json, operation: Json) -> Json | None:
    """The schema of the JSON body, if there is one."""
    for content in operation.get("requestBody", {}).get("content", {}).values():
        return deref(document, content["schema"]) if "schema" in content else None
    return None


def propose_operation(document: Json, method: str, path: str, operation: Json) -> str:
    """The name that the rule gives: resource, nested nouns, verb."""
    parts = path.removeprefix(api_of(document).prefix).strip("/").split("/")
    nouns = [noun_of(part) for part in parts if part and not _is_parameter(part)] or ["root"]
    if _is_parameter(parts[-1]):
        verb = ITEM.get(method, method.lower())
        body = body_schema(document, operation)
        if method == "POST" and not (body and body.get("required")):
            verb = "update"
    elif len(nouns) > 1 and nouns[-1].split("_")[0] in VERBS:
        verb = nouns.pop()
    elif len(nouns) > 1 and parts[-1] == "list":
        verb = parts[-1]
        nouns.pop()
    else:
        verb = (COLLECTION if _is_collection(document, path) else SINGLE).get(method, method.lower())
    if nouns and nouns[0] in CLIENT:
        nouns[0] += "_"
    return ".".join([*nouns, verb])


def operation_names(
    document: Json, names: Mapping[str, str], *, strict: bool = True, settle: bool = False
) -> dict[str, str]:
    """Each operation's public name by its key, from the frozen names.

    Strictly, a name that is missing, unused or given twice is an error; leniently a missing one is proposed. To settle
    is to give a proposal that another name is in the way of the next best one.
    """
    out: dict[str, str] = {}
    missing: dict[str, str] = {}
    for method, path, operation in operations(document):
        name = names.get(key(method, path))
        if name is None:
            name = missing[key(method, path)] = propose_operation(document, method, path, operation)
        out[key(method, path)] = name
    if strict and missing:
        site, proposed = next(iter(missing.items()))
        raise SpecError(
            f'names.toml: {site} has no name; add it under [operations], for example "{site}" = "{proposed}"'
        )
    if strict and (unused := sorted(set(names) - set(out))):
        raise SpecError(f"names.toml: {unused[0]} names no operation of the document; correct its key or its document")
    if not settle:
        refuse_duplicates(out, "operation")
        return out
    return _settled(out, missing, names)


def _settled(out: dict[str, str], missing: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """The names with each proposal made one that nothing else has."""
    taken = {site: name for site, name in out.items() if site not in missing}
    refuse_duplicates(taken, "operation")
    taken |= {site: name for site, name in names.items() if site not in taken}
    free = Free(taken.values())
    for site, proposed in missing.items():
        out[site] = free.take(proposed, site.partition(" ")[0].lower())
    return out


class Free:
    """Names that nothing has yet: no name twice, no method that is a namespace too, no module twice."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._names: set[str] = set()
        self._spaces: set[str] = set()
        self._modules: set[str] = set()
        self._next: dict[str, int] = {}
        for name in taken:
            self._add(name)

    def take(self, proposed: str, method: str) -> str:
        """The proposal, or the next best name; nobody else gets it."""
        head, _, verb = proposed.rpartition(".")
        name = next(each for each in self._candidates(proposed, head, verb, method) if not self._clashes(each))
        self._add(name)
        return name

    def _candidates(self, proposed: str, head: str, verb: str, method: str) -> Iterator[str]:
        yield from (proposed, f"{head}.{verb}_{method}", f"{head}_.{verb}")
        while True:
            # What was taken stays taken, so the numbers go on from there.
            self._next[proposed] = self._next.get(proposed, 1) + 1
            yield f"{head}_{self._next[proposed]}.{verb}"

    def _add(self, name: str) -> None:
        self._names.add(name)
        self._modules.add(name.replace(".", "_"))
        self._spaces |= _spaces_of(name)

    def _clashes(self, name: str) -> bool:
        inside = bool(_spaces_of(name) & self._names)
        return name in self._names or name in self._spaces or inside or name.replace(".", "_") in self._modules


def _spaces_of(name: str) -> set[str]:
    """The namespaces that a method is in."""
    return {".".join(name.split(".")[:depth]) for depth in range(1, name.count(".") + 1)}


def refuse_duplicates(names: Mapping[str, str], what: str) -> None:
    """Two things of one name would overwrite each other."""
    owners: dict[str, str] = {}
    for site, name in names.items():
        if name in owners:
            raise SpecError(f"names.toml: {what} name {name} is given to {owners[name]} and to {site}; rename one")
        owners[name] = site


def load_toml(path: Path) -> dict[str, Any]:
    """The tables of names.toml or of words.toml."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(f"{path.name}: no such file; restore it from the repository") from None
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{path.name}: not TOML ({error}); correct that line") from None


def refuse_unreviewed(tables: Mapping[str, Any]) -> None:
    """A name that the rule proposed is frozen at once, and asks for somebody's yes."""
    for table, sites in tables.get("proposed", {}).items():
        for site in sites:
            name = tables.get(table, {}).get(site, "")
            raise SpecError(
                f'names.toml: "{site}" = "{name}" was proposed by rule; keep or change the name, then take the line '
                "out of [proposed]"
            )


def listing(names: Iterable[str]) -> str:
    """The names as a user meets them: a line for each resource, its methods behind it."""
    by_resource: dict[str, list[str]] = {}
    for name in sorted(names):
        resource, _, verb = name.rpartition(".")
        by_resource.setdefault(resource, []).append(verb)
    return "\n".join(f"{resource:40} {' '.join(verbs)}" for resource, verbs in by_resource.items())
