"""The errors that the generated code raises; `statsig_console.errors` has the others and their tree."""

from __future__ import annotations

from typing import Any


class StatsigError(Exception):
    """Base of every error of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args), vars(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class ArgumentError(StatsigError):
    """An argument cannot be right; nothing was sent."""


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument is missing, unknown or of a type that cannot be sent; nothing was sent."""


class ArgumentValueError(ArgumentError, ValueError):
    """An argument has the right type and a value that cannot be sent; nothing was sent."""


class AnswerShapeError(StatsigError, ValueError):
    """An answer is not what the operation gives; the message names shapes and holds nothing of the answer."""


class MissingFieldError(StatsigError, AttributeError):
    """The service left out a field that it is known to give; `getattr(model, "field", None)` does without it."""


def _restore(kind: type[StatsigError], args: tuple[Any, ...]) -> StatsigError:
    return kind.__new__(kind, *args)
