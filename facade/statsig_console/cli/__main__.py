"""`python -m statsig_console.cli`."""

import sys

from . import main

sys.exit(main())
