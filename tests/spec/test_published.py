"""`schemas.json` says which of our repairs are guesses, so that answers can be judged without them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from spec.pipeline.build import build, difference
from spec.pipeline.document import Json

JSON = st.recursive(
    st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=10,
)
OBJECTS = st.dictionaries(st.text(max_size=3), JSON, max_size=4)


def patched(old: Json, patch: Json) -> Json:
    """RFC 7396, for objects."""
    out = dict(old)
    for name, value in patch.items():
        if value is None:
            out.pop(name, None)
        else:
            both = isinstance(value, dict) and isinstance(out.get(name), dict)
            out[name] = patched(out[name], value) if both else value
    return out


@given(OBJECTS, OBJECTS)
def test_the_patch_leads_from_one_to_the_other(old: Json, new: Json) -> None:
    assert patched(old, difference(old, new)) == new


def test_only_guesses_are_taken_out_again() -> None:
    built = build(Path(__file__).parents[2] / "spec")
    patch = difference(built.overlaid, built.published)
    assert patched(built.overlaid, patch) == built.published
    assert patch["paths"]["/console/v1/layers/{id}/overrides"] == {"delete": {"requestBody": None}}
    assert "/console/v1/segments/{id}/id_list" not in patch["paths"]
