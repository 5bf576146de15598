"""Intentionally without content: the generator always writes this file, and errors are the facade's."""
