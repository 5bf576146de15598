"""The version of this package; the build reads it here, and importing it costs nothing."""

__version__ = "0.1.0"
