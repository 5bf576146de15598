"""Ids that a query selects, from files by DuckDB or from a database by ADBC."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import field, frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError

from .errors import SourceError

if TYPE_CHECKING:
    import sqlite3

_SCHEME = re.compile(r"([a-z][a-z0-9+]*):")
_IN_ADDRESS = re.compile(r"((?:\b[a-z][a-z0-9+.-]*:/{0,2}|//)[^\s/:@]*:)\S+@", re.IGNORECASE)
_NAMED = re.compile(
    r"""((?:password|passwd|pwd|secret|token|key_id|access_key|api_key)\w*['"]?\s*)"""
    r"""(?:[=:]\s*(?:'[^']*'|"[^"]*"|[^\s;,)]+)|'[^']*'|"[^"]*")""",
    re.IGNORECASE,
)
_HOST = re.compile(r"(\[[^]]*\]|[^:]*)(:\d*)?")
"""A host and its port; what is no number there may be a password."""
_IN_QUERY = re.compile(r"""(\bpassword=)[^\s'";,)]+""", re.IGNORECASE)
"""The password in the words of a connection; where a query compares a column, it has quotes."""
_DRIVERS = {"postgres": "postgresql", "postgresql": "postgresql", "sqlite": "sqlite", "sqlite3": "sqlite"}
"""Schemes of addresses whose driver has another name."""


def from_environment(name: str, value: str) -> str:
    """The address that is passed as `env:NAME`, or any other as it is.

    Args:
        name: What the address is called in an error.
        value: What was passed.

    Raises:
        ArgumentValueError: There is no such variable.
    """
    variable = value.removeprefix("env:")
    if variable == value:
        return value
    if not os.environ.get(variable):
        raise ArgumentValueError(f"{name} is {value!r}, and there is no environment variable {variable!r}; set it")
    return os.environ[variable]


def hidden(words: str) -> str:
    """The words without what looks like credentials."""
    return _IN_ADDRESS.sub(r"\1…@", _NAMED.sub(r"\1…", words))


def _address(value: Any) -> Any:
    return from_environment("adbc", value) if isinstance(value, str) else value


@frozen
class Query:
    """A query for ids.

    Args:
        sql: The query. What it selects is read a batch at a time.
        adbc: The address of a database, such as `postgresql://user:password@host/db`, whose ADBC driver is installed;
            `env:NAME` for that in an environment variable; None for DuckDB, which reads files and what its extensions
            reach.

    Raises:
        ArgumentTypeError: One of them is no text.
        ArgumentValueError: The query is empty, the address has no scheme or a password that is not percent-encoded, or
            the variable is not set.
    """

    sql: str = field(repr=False)
    adbc: str | None = field(default=None, repr=False, converter=_address)

    def __attrs_post_init__(self) -> None:
        for name, value in (("sql", self.sql), ("adbc", self.adbc)):
            if not isinstance(value, str) and (name == "sql" or value is not None):
                raise ArgumentTypeError(f"{name} is of type {type(value).__name__}; pass a string")
        if not self.sql.strip():
            raise ArgumentValueError("sql is empty; pass a query that selects ids")
        if self.adbc is not None and not _SCHEME.match(self.adbc):
            raise ArgumentValueError(
                "adbc has no scheme; pass an address such as sqlite:users.db or postgresql://host/db"
            )
        if self.engine == "sqlite":
            if not self._database:
                raise ArgumentValueError("adbc names no file; pass an address such as sqlite:users.db")
        elif self.adbc is not None and self.engine != "bigquery" and not _is_clear(self.adbc):
            raise ArgumentValueError(
                "adbc cannot be told apart into password and host; write / ? # @ [ ] of a password, and @ of what "
                "follows the host, as %2F %3F %23 %40 %5B %5D"
            )

    @property
    def engine(self) -> str:
        """What runs it: `duckdb`, `sqlite`, or the name of an ADBC driver."""
        if self.adbc is None:
            return "duckdb"
        scheme = self.adbc.partition(":")[0]
        return _DRIVERS.get(scheme, scheme)

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"{self.engine} query"

    @property
    def _database(self) -> str:
        """The address without its scheme."""
        return (self.adbc or "").partition(":")[2].removeprefix("//")

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database; None for other engines, and for what SQLite alone can find."""
        is_file = self.engine == "sqlite" and not self._database.startswith((":memory:", "file:"))
        return Path(self._database) if is_file else None

    @property
    def settings(self) -> dict[str, str]:
        """What the ADBC driver is told of the database."""
        uri = self.adbc or ""
        rest = self._database
        if self.engine == "snowflake":
            # Its driver knows no scheme.
            return {"uri": rest}
        if self.engine == "bigquery":
            names = ("adbc.bigquery.sql.project_id", "adbc.bigquery.sql.dataset_id")
            return {name: value for name, value in zip(names, rest.split("/"), strict=False) if value}
        return {"uri": uri}

    @property
    def place(self) -> str:
        """What it reads, without user, password and settings: a part of a job's identity."""
        if self.adbc is None:
            return "duckdb"
        if self.engine == "sqlite":
            return f"sqlite://{self._database.partition('?')[0]}"
        parts = urlsplit(self.adbc)
        return f"{self.engine}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    @property
    def identity(self) -> str:
        """What tells it from other queries, without credentials."""
        sql = _IN_QUERY.sub(r"\1…", _IN_ADDRESS.sub(r"\1…@", self.sql))
        return f"{self.place} {sql}"

    def hide(self, words: str) -> str:
        """The words without credentials, those of the address and what looks like some in the query."""
        words = hidden(words)
        if self.adbc is None:
            return words
        user, _, rest = self._database.rpartition("@")
        password = user.partition(":")[2]
        secrets = {self.adbc, password, unquote(password)}
        secrets |= {value for name, value in parse_qsl(rest.partition("?")[2]) if _is_secret(name)}
        for secret in sorted(secrets, key=len, reverse=True):
            words = words.replace(secret, "…") if secret else words
        return words

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """What it selects, as an Arrow stream or a cursor; the connection is open meanwhile."""
        if self.adbc is None:
            with closing(self._duckdb()) as connection:
                # Of what changes tables DuckDB gives the number of rows, and that is no id.
                last = next(reversed(connection.extract_statements(self.sql)), None)
                if last is None or last.type.name not in ("SELECT", "MULTI"):
                    raise SourceError(f"{self.name} selects nothing; nothing was changed", remedy="select the ids")
                yield connection.sql(self.sql)
            return
        if self.engine == "sqlite":
            # Its ADBC driver makes floats of the numbers that stand beside floats, and then texts of them.
            with closing(self._sqlite()) as connection:
                yield connection.execute(self.sql)
            return
        with closing(self._adbc()) as connection, closing(connection.cursor()) as cursor:
            cursor.execute(self.sql)
            yield cursor.fetch_record_batch()

    def _duckdb(self) -> Any:
        try:
            import duckdb
        except ModuleNotFoundError:
            raise SourceError("sql needs duckdb", remedy="pip install 'statsig-console[duckdb]'") from None
        return duckdb.connect()

    def _sqlite(self) -> sqlite3.Connection:
        import sqlite3

        # Without a mode SQLite makes the file that is not there.
        address = self._database
        if self.file is not None:
            address = f"{self.file.absolute().as_uri()}?mode=ro"
        elif address.startswith("file:") and "mode=" not in address:
            address += "&mode=ro" if "?" in address else "?mode=ro"
        return sqlite3.connect(address, uri=True, check_same_thread=False)

    def _adbc(self) -> Any:
        try:
            from adbc_driver_manager import dbapi
        except ModuleNotFoundError:
            raise SourceError("adbc needs adbc-driver-manager", remedy="pip install 'statsig-console[adbc]'") from None
        try:
            # The driver as a package of Python.
            driver, is_package = import_module(f"adbc_driver_{self.engine}")._driver_path(), True
        except ModuleNotFoundError:
            # The driver manager looks for it by its name.
            driver, is_package = self.engine, False
        try:
            return dbapi.connect(driver=driver, db_kwargs=self.settings, autocommit=True)
        except dbapi.Error as error:
            if is_package or "Could not load" not in str(error):
                raise
            raise SourceError(
                f"there is no ADBC driver for {self.engine!r}", remedy=f"pip install adbc-driver-{self.engine}"
            ) from None


def _is_secret(name: str) -> bool:
    return any(part in name.lower() for part in ("pass", "pwd", "secret", "token", "key"))


def _is_clear(address: str) -> bool:
    """Whether its user and password end where every reader of it thinks."""
    after = address.partition("//")[2]
    place = next((place for place, character in enumerate(after) if character in "/?#"), len(after))
    if "@" in after[place:] or after[:place].count("@") > 1:
        return False
    if not all(map(_HOST.fullmatch, after[:place].rpartition("@")[2].split(","))):
        return False
    try:
        return bool(urlsplit(address)) and "[" not in after[:place].rpartition("@")[0]
    except ValueError:
        return False
