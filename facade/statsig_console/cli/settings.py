"""Where a command's key, address and looks come from: flags, the environment, and profiles."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .problems import Reporter, UsageProblem, say

if TYPE_CHECKING:
    import click

    from statsig_console.client import Statsig

SERVICE = "statsig-console"
"""What the keyring files keys under; the user name is the profile's."""
PROFILE_VARIABLE = "STATSIG_CONSOLE_PROFILE"
DEFAULT = "default"
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FIELDS = ("base_url", "key_variable")


@frozen
class Session:
    """What a command needs besides its own flags.

    Args:
        reporter: Says notes and errors.
        profile: The profile that was asked for; None for none.
        base_url: The address that was asked for; None for none.
        verbose: 1 to show attempts, 2 to show waits too.
        color: Whether to print in colours.
        width: Cells of a line on standard output; None for no limit.
    """

    reporter: Reporter
    profile: str | None = None
    base_url: str | None = None
    verbose: int = 0
    color: bool = False
    width: int | None = None

    @classmethod
    def of(cls, ctx: click.Context) -> Session:
        """The session that the flags of a command, and of the words before it, ask for."""
        given: dict[str, Any] = {}
        here: click.Context | None = ctx
        while here is not None:
            for name in ("profile", "base_url"):
                # An empty one is refused, and does not mean another.
                given[name] = here.params.get(name) if given.get(name) is None else given[name]
            for name in ("verbose", "no_color"):
                given[name] = given.get(name) or here.params.get(name)
            here = here.parent
        return cls(
            ctx.obj if isinstance(ctx.obj, Reporter) else Reporter(),
            given["profile"],
            given["base_url"],
            given["verbose"] or 0,
            _color(given["no_color"]),
            _width(),
        )

    def client(self, **more: Any) -> Statsig:
        """A client with the key and the address of this session.

        Raises:
            UsageProblem: The profile cannot be used.
            ConfigurationError: There is no key, or a setting cannot be right.
        """
        from statsig_console.client import Statsig

        key, url = self.credentials()
        hooks = self._hooks()
        return Statsig(key, base_url=url, **hooks, **more)

    def credentials(self) -> tuple[str | None, str | None]:
        """The key and the address; None for what the client takes from the environment."""
        name = self.profile_name()
        if name is None:
            return None, self.base_url
        settings = profile(name)
        return key_of(name, settings), self.base_url or settings.get("base_url")

    def profile_name(self) -> str | None:
        """The profile in use: the flag's, else, where the environment has no key, the variable's or the default."""
        from statsig_console.config import KEY_VARIABLES

        if self.profile is not None:
            return self.profile
        if any((os.environ.get(name) or "").strip() for name in KEY_VARIABLES):
            return None
        return os.environ.get(PROFILE_VARIABLE) or (DEFAULT if DEFAULT in profiles() else None)

    def _hooks(self) -> dict[str, Any]:
        if not self.verbose:
            return {}
        hooks: dict[str, Any] = {
            "on_response": lambda event: say(
                f"{event.method} {event.path} → {event.status_code or event.failure}, attempt {event.attempt}, "
                f"{event.elapsed:.2f} s",
                sys.stderr,
            ),
            "on_retry": lambda event: say(
                f"{event.method} {event.path}: {event.reason}; again in {event.wait:.1f} s", sys.stderr
            ),
        }
        if self.verbose > 1:
            hooks["on_wait"] = lambda event: say(
                f"{event.method} {event.path}: waiting {event.seconds:.1f} s for {event.reason}", sys.stderr
            )
        return hooks


def config_file() -> Path:
    """The file of profiles."""
    import platformdirs

    return Path(platformdirs.user_config_dir(SERVICE, appauthor=False)) / "config.toml"


def profiles() -> dict[str, dict[str, str]]:
    """The profiles by name.

    Raises:
        UsageProblem: The file of profiles cannot be read.
    """
    import tomllib

    path = config_file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageProblem(f"{path} cannot be read: {error}") from None
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageProblem(f"{path} is no TOML: {error}") from None
    known = found.get("profiles", {})
    if not isinstance(known, dict) or not all(isinstance(each, dict) for each in known.values()):
        raise UsageProblem(f"{path} needs its profiles as tables: [profiles.NAME]")
    for name, settings in known.items():
        for key, value in settings.items():
            if key not in _FIELDS or not isinstance(value, str):
                remedy = "a key belongs in the keyring: `statsig-console login`" if "key" in key else "remove it"
                raise UsageProblem(
                    f"{path}: {key} of profile {name!r} is not among {', '.join(_FIELDS)}, which are text; {remedy}"
                )
    return known


def profile(name: str) -> dict[str, str]:
    """The settings of a profile.

    Raises:
        UsageProblem: There is no such profile.
    """
    known = profiles()
    if name not in known:
        from difflib import get_close_matches

        near = get_close_matches(name, known, 1)
        there = f"did you mean {near[0]}?" if near else f"there are {', '.join(known) or 'none'};"
        raise UsageProblem(
            f"no profile {name!r} in {config_file()}; {there} `statsig-console login --profile {name}` makes it"
        )
    return known[name]


def key_of(name: str, settings: Mapping[str, str]) -> str:
    """The key of a profile.

    Raises:
        UsageProblem: There is none.
    """
    if variable := settings.get("key_variable"):
        if key := (os.environ.get(variable) or "").strip():
            return key
        raise UsageProblem(f"profile {name!r} takes its key from {variable}, which is not set in the environment")
    with _keyring() as keyring:
        key = keyring.get_password(SERVICE, name)
    if not key:
        raise UsageProblem(f"the keyring has no key of profile {name!r}; `statsig-console login --profile {name}`")
    return str(key)


def save(name: str, key: str, base_url: str | None) -> None:
    """Keep a key in the keyring, and the profile in its file."""
    if not _NAME.fullmatch(name):
        raise UsageProblem(f"--profile is {name!r}; pass letters, digits, - and _, 64 at most")
    known = profiles()
    if name in known and base_url and known[name].get("base_url") != base_url:
        raise UsageProblem(
            f"profile {name!r} has another address, {known[name].get('base_url')!r}; change it in {config_file()}"
        )
    with _keyring() as keyring:
        keyring.set_password(SERVICE, name, key)
        # There is a backend that keeps nothing.
        if keyring.get_password(SERVICE, name) != key:
            raise UsageProblem("the system's keyring kept no key; choose another backend, or set STATSIG_CONSOLE_KEY")
    if name not in known:
        path = config_file()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        line = f"base_url = {json.dumps(base_url)}\n" if base_url else ""
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\n[profiles.{name}]\n{line}")


def plain_file() -> str | None:
    """The file that the keyring's backend keeps keys in as they are; None for a backend that protects them."""
    with _keyring() as keyring:
        backend = keyring.get_keyring()
        # A chain writes to its first.
        backend = next(iter(getattr(backend, "backends", ())), backend)
    if not any("plaintext" in each.__name__.casefold() for each in type(backend).__mro__):
        return None
    return str(getattr(backend, "file_path", f"a file of {type(backend).__name__}"))


def forget(name: str) -> bool:
    """Remove a profile's key from the keyring; whether there was one."""
    with _keyring() as keyring:
        if not keyring.get_password(SERVICE, name):
            return False
        keyring.delete_password(SERVICE, name)
        return True


class _keyring:
    """The keyring, with its failures as problems of use."""

    def __enter__(self) -> Any:
        try:
            import keyring
        except ImportError:
            raise UsageProblem(
                "keys of profiles are kept in the system's keyring, which needs pip install "
                "'statsig-console[keyring]'; or set STATSIG_CONSOLE_KEY"
            ) from None
        return keyring

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None or not isinstance(error, Exception):
            return
        from keyring.errors import KeyringError

        if isinstance(error, KeyringError):
            words = " ".join(str(error).split()) or type(error).__name__
            raise UsageProblem(f"the system's keyring cannot be used: {words}; or set STATSIG_CONSOLE_KEY") from None


def _color(no_color: bool | None) -> bool:
    if no_color or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()


def _width() -> int | None:
    if (columns := os.environ.get("COLUMNS", "")).isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or None if sys.stdout.isatty() else None
    except (OSError, ValueError, AttributeError):
        return None
