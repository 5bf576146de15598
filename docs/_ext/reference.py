"""Writes the pages of the reference, each operation and each model, before Sphinx reads them."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any, cast, get_args, is_typeddict
from urllib.parse import urlencode

import attrs

import statsig_console
from statsig_console import error_for, models, operations
from statsig_console.document import installed
from statsig_console_api.arguments import Argument, Type
from statsig_console_api.client import Operation
from statsig_console_api.types import Model

from . import examples
from .sample import fresh

OUT = Path(__file__).parents[1] / "reference"
CLIENTS = ("Statsig", "AsyncStatsig")
"""What comes first, with all that it inherits."""
PACKAGES = ("contract", "document", "id_lists", "otel", "project", "tables", "testing")
"""The packages and modules with a page of their own."""
RESOURCES = (
    ("experiments", "experiments", "Experiments"),
    ("gates", "gates", "Gates"),
    ("gates.rules", "gates", "GatesRules"),
    ("dynamic_configs.rules", "dynamic_configs", "DynamicConfigsRules"),
    ("segments.rules", "segments", "SegmentsRules"),
    ("segments", "segments", "Segments"),
    ("reviewed", "reviews", "Reviewed"),
)
NAMES = sorted(models.__all__)
_PLAIN = {"string": "str", "number": "float", "integer": "int", "boolean": "bool", "object": "dict", "any": "any JSON"}
_REFERRED = re.compile(r"models\.(\w+)")


def write(out: Path = OUT) -> None:
    """Write every page; one that did not change is left alone, so that Sphinx does not read it again."""
    pages = dict(_pages())
    for name, text in pages.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for folder in ("operations", "models"):
        for path in (out / folder).glob("*.md"):
            if f"{folder}/{path.name}" not in pages:
                path.unlink()


def _pages() -> Iterator[tuple[str, str]]:
    resources = {
        name: list(group) for name, group in groupby(operations.values(), lambda each: each.name.partition(".")[0])
    }
    for name, found in resources.items():
        yield f"operations/{name}.md", "\n".join(_resource(name, found))
    yield "operations/index.md", "\n".join(_resources(resources))
    letters = {letter: list(group) for letter, group in groupby(NAMES, lambda name: name[0])}
    for letter, names in letters.items():
        yield f"models/{letter.lower()}.md", "\n".join(_models(letter, names))
    yield "models/index.md", "\n".join(_model_index(letters))
    modules = dict(_modules())
    for name, lines in modules.items():
        yield f"api/{name}.md", "\n".join(lines)
    yield "api/index.md", "\n".join(_module_index(modules))


def _modules() -> Iterator[tuple[str, list[str]]]:
    """The hand-written part of the package: a page of errors, and one for each package that says what is public."""
    top = {name: getattr(statsig_console, name) for name in statsig_console.__all__ if not name.startswith("__")}
    errors = [name for name, value in top.items() if inspect.isclass(value) and issubclass(value, Exception)]
    seen: set[int] = set()
    words = "Every error is a `StatsigError`. [Errors](../../errors.md) says which is raised when."
    yield "errors", _module("statsig_console", errors, seen, "Errors", words)
    others = sorted((name for name in top if name not in errors), key=lambda name: (*CLIENTS, name).index(name))
    yield "statsig_console", _module("statsig_console", others, seen)
    yield "resources", _resource_methods()
    for name in PACKAGES:
        module = import_module(f"statsig_console.{name}")
        yield name, _module(module.__name__, module.__all__, seen, words=inspect.getdoc(module) or "")


def _module_index(modules: dict[str, list[str]]) -> Iterator[str]:
    yield "# Python\n"
    yield "What is written by hand, from its docstrings. [Operations](../operations/index.md) has the methods of the "
    yield "resources, and [Models](../models/index.md) what they take and give.\n"
    yield "```{toctree}\n"
    yield from modules
    yield "```\n"


def _module(module: str, names: Iterable[str], seen: set[int], title: str = "", words: str = "") -> list[str]:
    lines = [f"# {title or module}\n", f"{words}\n"]
    for name in names:
        value = getattr(import_module(module), name)
        # What two modules give stands on the page of the first.
        if id(value) not in seen:
            seen.add(id(value))
            lines += [f"## {name}\n", *_documented(f"{module}.{name}", value)]
    return lines


def _documented(name: str, value: Any) -> list[str]:
    """The directive that writes a class, a function or a value down, with its docstring."""
    if inspect.isclass(value):
        # The fields of an attrs class stand among its arguments.
        fields = [each.name for each in attrs.fields(value)] if attrs.has(value) else []
        inherited = ["   :inherited-members: object"] if value.__name__ in CLIENTS else []
        options = ["   :members:", *inherited, *([f"   :exclude-members: {', '.join(fields)}"] if fields else [])]
        return ["```{eval-rst}", f".. autoclass:: {name}", *options, "```\n"]
    if inspect.isroutine(value):
        return ["```{eval-rst}", f".. autofunction:: {name}", "```\n"]
    return ["```{eval-rst}", f".. autodata:: {name}", "   :no-value:", "```\n"]


def _resource_methods() -> list[str]:
    """The methods of resources that are more than one operation."""
    lines = ["# Methods of resources\n", "`AsyncStatsig` has the same, to be awaited.\n"]
    for name, module, kind in RESOURCES:
        lines.append(f"## {name}\n")
        lines += ["```{eval-rst}", f".. autoclass:: statsig_console.resources.{module}.{kind}", "   :members:", "```\n"]
    return lines


def _resources(resources: dict[str, list[Operation]]) -> Iterator[str]:
    yield "# Operations\n"
    yield f"All {len(operations)} operations of the Console API. Each is a method of the client and a command.\n"
    yield "| resource | operations |\n|---|---|"
    for name, found in resources.items():
        links = ", ".join(f"[{each.name.removeprefix(name + '.')}](#op-{each.name})" for each in found)
        yield f"| [{name}](operations/{name}.md) | {links} |".replace("operations/", "")
    yield "\n```{toctree}\n:hidden:\n"
    yield from resources
    yield "```\n"


def _resource(name: str, found: list[Operation]) -> Iterator[str]:
    yield f"# {name}\n"
    yield "| operation | |\n|---|---|"
    for each in found:
        yield f"| [{each.name.removeprefix(name + '.')}](#op-{each.name}) | {_cell(_prose(each.summary))} |"
    for each in found:
        yield from _operation(each)


def _operation(operation: Operation) -> Iterator[str]:
    yield f"\n(op-{operation.name})=\n## {operation.name}\n"
    if operation.deprecated:
        yield "```{warning}\nThe document has dropped this operation; the service still answers it.\n```\n"
    yield f"{_prose(operation.summary)}\n"
    yield f"```python\n{_signature(operation)}\n```\n"
    if operation.arguments:
        yield "| argument | type | |\n|---|---|---|"
        for each in operation.arguments:
            yield f"| {_argument(each)} | {_cell(_type(each.type))} | {_cell(_about(each))} |"
        yield "\nRequired arguments are in bold.\n"
    yield f"**Answer**: {_answer(operation)}\n"
    yield f"**Errors**: {_errors(operation)}\n"
    yield "In Python:\n"
    yield f"```python\n{examples.python(operation)}```\n"
    yield "In a terminal:\n"
    yield f"```sh\n{examples.terminal(operation)}\n```\n"
    yield "The request it makes:\n"
    yield f"```text\n{_request(operation)}\n```\n"


def _signature(operation: Operation) -> str:
    """The arguments that are required, and whether there are others; the table has them all."""
    fixed = [each for each in operation.arguments if examples.by_position(each)]
    named = [each for each in operation.arguments if each not in fixed]
    parts = [f"{each.name}: {_python(each.type)}" for each in fixed]
    parts += ["*"] if named else []
    parts += [f"{each.name}: {_python(each.type)}" for each in named if each.required]
    optional = [each for each in named if not each.required]
    if len(optional) <= 3:
        parts += [f"{each.name}: {_python(each.type)} = ..." for each in optional]
    else:
        parts.append("...")
    answer = _python(operation.answer)
    gives = f"Pages[{answer}]" if operation.listing else answer
    line = f"statsig.{operation.name}({', '.join(parts)}) -> {gives}"
    if len(line) <= examples.WIDTH:
        return line
    inner = "\n".join(f"    {each}," for each in parts)
    return f"statsig.{operation.name}(\n{inner}\n) -> {gives}"


def _argument(argument: Argument) -> str:
    name = f"`{argument.name}`"
    return f"**{name}**" if argument.required else name


def _about(argument: Argument) -> str:
    """The words of an argument, with where its value goes if the name does not say it."""
    words = [f"{_prose(argument.words)}." if argument.words else ""]
    if argument.place == "query":
        words.append("In the query.")
    if argument.wire and argument.wire != argument.name and argument.place != "path":
        words.append(f"`{argument.wire}` in the document.")
    return " ".join(filter(None, words))


def _type(kind: Type) -> str:
    """A type with the values it allows."""
    text = _link(kind) if kind.kind not in ("array", "union") and not kind.values else _code(kind)
    if kind.kind == "array" and kind.items:
        text = f"list of {_type(kind.items)}"
    elif kind.kind == "union":
        text = " or ".join(dict.fromkeys(_type(each) for each in kind.forms))
    elif kind.values:
        text = f"map of {_type(kind.values)}"
    if kind.enum:
        text = f"one of {', '.join(f'`{each}`' for each in kind.enum)}"
        text += ", or another word" if kind.open else ""
    if kind.format in ("int64", "date-time", "date", "email", "uri", "binary"):
        text += f" ({kind.format})"
    return f"{text}, or None" if kind.nullable else text


def _code(kind: Type) -> str:
    return f"`{_python(kind)}`"


def _link(kind: Type) -> str:
    return f"[{kind.model}](#model-{kind.model})" if kind.model in NAMES else _code(kind)


def _python(kind: Type) -> str:
    """A type as Python writes it."""
    if kind.kind == "array":
        text = f"list[{_python(kind.items)}]" if kind.items else "list"
    elif kind.kind == "union":
        text = " | ".join(dict.fromkeys(_python(each) for each in kind.forms))
    elif kind.values:
        text = f"dict[str, {_python(kind.values)}]"
    else:
        text = kind.model or ("Any" if kind.kind == "any" else _PLAIN[kind.kind])
    return f"{text} | None" if kind.nullable else text


def _answer(operation: Operation) -> str:
    text = _type(operation.answer)
    if not operation.listing:
        return text
    pages = {"numbered": "numbered pages, read while you loop", "cursor": "pages by cursor, read while you loop"}
    how = pages.get(operation.pages, "one page has all of it")
    return f"a list of {text}; {how}. `max_items=` ends it sooner"


def _errors(operation: Operation) -> str:
    declared = [status for status in installed().contracts[operation.name].statuses if status[0] in "45"]
    kinds = [f"{status} `{type(error_for(int(status), '')).__name__}`" for status in declared]
    every = "those of [every call](#errors)"
    return f"{', '.join(kinds)}, and {every}" if kinds else every


def _request(operation: Operation) -> str:
    """What the example sends, as the fake receives it."""
    fake = fresh()
    with fake.client() as statsig:
        examples.run(operation, statsig)
    call = fake.calls[0]
    query = urlencode(call.query, doseq=True)
    line = f"{call.method} {call.path}{'?' + query if query else ''}"
    if call.body is None:
        return line
    return f"{line}\n\n{json.dumps(call.body, indent=2, ensure_ascii=False)}"


def _model_index(letters: dict[str, list[str]]) -> Iterator[str]:
    yield "# Models\n"
    yield f"All {len(NAMES)} models and enums of `statsig_console.models`.\n"
    for letter, names in letters.items():
        yield f"**{letter}** {', '.join(f'[{name}](#model-{name})' for name in names)}\n"
    yield "```{toctree}\n:hidden:\n"
    yield from (letter.lower() for letter in letters)
    yield "```\n"


def _models(letter: str, names: Iterable[str]) -> Iterator[str]:
    yield f"# Models: {letter}\n"
    for name in names:
        kind: Any = getattr(models, name)
        yield f"(model-{name})=\n## {name}\n"
        if inspect.isclass(kind) and issubclass(kind, Model):
            yield from _model(kind)
        else:
            yield f"{_alias(kind)}\n"


def _model(kind: type[Model]) -> Iterator[str]:
    words = _words(kind)
    yield f"{_prose(words.pop('', ''))}\n"
    yield "| field | type | |\n|---|---|---|"
    for field in attrs.fields(cast("type[Any]", kind)):
        if field.name not in kind._wire:
            continue
        notes = [f"{_prose(words[field.name])}" if field.name in words else ""]
        notes += [f"`{kind._wire[field.name]}` in the document."] if kind._wire[field.name] != field.name else []
        notes += ["Not printed."] if field.name in kind._secret else []
        notes += ["Never sent."] if kind._wire[field.name] in kind._read_only else []
        yield f"| `{field.name}` | {_cell(_annotation(str(field.type)))} | {_cell(' '.join(filter(None, notes)))} |"
    yield ""


def _alias(kind: Any) -> str:
    """What is no class of its own: words to choose from, keyword arguments, or another name of a type."""
    if is_typeddict(kind):
        return re.sub(r"of (\S+\.\S+),", r"of [`\1`](#op-\1),", _words(kind)[""], count=1)
    if (words := get_args(kind)) and all(isinstance(word, str) for word in words):
        return f"One of {', '.join(f'`{word}`' for word in words)}."
    text = getattr(kind, "__forward_arg__", str(kind)).replace("statsig_console_api.", "")
    return f"Another name of {_annotation(text)}."


def _words(kind: Any) -> dict[str, str]:
    """The words of a model's docstring: its summary under the empty name, then those of its fields."""
    text = inspect.getdoc(kind) or ""
    head, _, rest = text.partition("Attributes:")
    found = {"": " ".join(head.split())}
    for line in rest.splitlines():
        if match := re.match(r" {4}(\w+): (.*)", line):
            found[match[1]] = match[2]
    return found


def _annotation(text: str) -> str:
    """An annotation with links to the models it names."""
    parts = [part for part in text.split(" | ") if part != "Unset"]
    return " or ".join(_linked(part) for part in parts)


def _linked(text: str) -> str:
    if not _REFERRED.search(text):
        return f"`{text}`"
    if match := re.fullmatch(r"(?:(list)\[)?models\.(\w+)( \| str)?\]?", text):
        link = f"[{match[2]}](#model-{_home(match[2])})"
        return f"list of {link}" if match[1] else link
    links = ", ".join(f"[{name}](#model-{_home(name)})" for name in dict.fromkeys(_REFERRED.findall(text)))
    return f"`{text.replace('models.', '')}` ({links})"


def _home(name: str) -> str:
    """The model that a name stands for: `GateRuleDict`, `GateRuleLike` and `GateRules` are of `GateRule`."""
    bare = [name, *(name.removesuffix(end) for end in ("Like", "Dict", "s") if name.endswith(end))]
    return next((each for each in bare if each in NAMES), name)


def _prose(text: str) -> str:
    """Words that are no markup: what the document calls `a_b` or `*` stays as it is."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else re.sub(r"([\\*_<>\[\]#~$])", r"\\\1", part) for part in parts)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def setup(app: Any) -> dict[str, bool]:
    """Let Sphinx write the pages first."""
    app.connect("builder-inited", lambda _: write())
    return {"parallel_read_safe": True}
