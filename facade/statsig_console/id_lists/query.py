"""Ids that a query selects, from files by DuckDB or from a database by ADBC."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import field, frozen

from statsig_console.errors import ArgumentTypeError, ArgumentValueError

from .errors import SourceError

_SCHEME = re.compile(r"([a-z][a-z0-9+]*):")
_IN_ADDRESS = re.compile(r"(//[^\s/:@]*:)[^\s/@]+@")
_NAMED = re.compile(
    r"""((?:password|passwd|pwd|secret|token|key_id)['"]?\s*)(?:[=:]\s*(?:'[^']*'|"[^"]*"|[^\s;,)]+)|'[^']*'|"[^"]*")""",
    re.IGNORECASE,
)
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
        ArgumentValueError: The query is empty, the address has no scheme, or the variable is not set.
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

    @property
    def engine(self) -> str:
        """What runs it: `duckdb`, or the name of an ADBC driver."""
        if self.adbc is None:
            return "duckdb"
        scheme = self.adbc.partition(":")[0]
        return _DRIVERS.get(scheme, scheme)

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"{self.engine} query"

    @property
    def settings(self) -> dict[str, str]:
        """What the ADBC driver is told of the database."""
        uri = self.adbc or ""
        rest = uri.partition(":")[2].removeprefix("//")
        if self.engine in ("sqlite", "snowflake"):
            # Their drivers know no scheme.
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
        parts = urlsplit(self.adbc)
        return f"{self.engine}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    @property
    def identity(self) -> str:
        """What tells it from other queries, without credentials of the address."""
        return f"{self.place} {self.sql}"

    def hide(self, words: str) -> str:
        """The words without credentials, those of the address and what looks like some in the query."""
        words = _IN_ADDRESS.sub(r"\1…@", _NAMED.sub(r"\1…", words))
        if self.adbc is None:
            return words
        parts = urlsplit(self.adbc)
        password = parts.netloc.rpartition("@")[0].partition(":")[2]
        secrets = {self.adbc, password, unquote(password)}
        secrets |= {value for name, value in parse_qsl(parts.query) if _is_secret(name)}
        for secret in sorted(secrets, key=len, reverse=True):
            words = words.replace(secret, "…") if secret else words
        return words

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """What it selects, as an Arrow stream; the connection is open meanwhile."""
        if self.adbc is None:
            with closing(self._duckdb()) as connection:
                # Of what changes tables DuckDB gives the number of rows, and that is no id.
                last = next(reversed(connection.extract_statements(self.sql)), None)
                if last is None or last.type.name not in ("SELECT", "MULTI"):
                    raise SourceError(f"{self.name} selects nothing; nothing was changed", remedy="select the ids")
                yield connection.sql(self.sql)
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
