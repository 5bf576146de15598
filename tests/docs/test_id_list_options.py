"""The guide's table of options is the options' own."""

from __future__ import annotations

from pathlib import Path

from statsig_console.id_lists.options import ImportOptions, RestoreOptions, ResumeOptions, table

GUIDE = Path(__file__).parents[2] / "docs" / "id-lists.md"


def rows() -> list[str]:
    """The rows of the table as the options tell them; `python -m tests.docs.test_id_list_options` prints them."""
    found = []
    for name, (_, option) in table(ImportOptions).items():
        others = [words for of, words in ((RestoreOptions, "restore"), (ResumeOptions, "resume")) if name in table(of)]
        default = "" if name == "mode" else f"`{option.default!r}`"
        found.append(f"| `{name}` | {default} | {option.words} | {', '.join(['import', *others])} |")
    return found


def test_the_table_of_options_is_complete() -> None:
    part = GUIDE.read_text(encoding="utf-8").partition("## Options")[2].partition("\n## ")[0]
    assert [line for line in part.splitlines() if line.startswith("| `")] == rows()


if __name__ == "__main__":
    print("\n".join(rows()))
