"""How Sphinx makes the site; `nox -s docs` runs it, without a network."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from statsig_console import __version__  # noqa: E402

project = "statsig-console"
author = "statsig-console contributors"
project_copyright = author
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "docs._ext.reference"]
exclude_patterns = ["_build", "_ext", "README.md"]
nitpicky = False
# Docstrings write code between single backquotes.
default_role = "code"

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "separated"
# `Report` is a name in two packages; a type that says no more than that is linked to one of them.
suppress_warnings = ["ref.python"]
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# Quotes in code-like words stay what they are.
smartquotes = False
html_theme = "furo"
pygments_dark_style = "github-dark"
html_title = f"statsig-console {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False

# The examples of the reference are carried out while the site is made; their calls are no news.
logging.getLogger("statsig_console").setLevel(logging.WARNING)
