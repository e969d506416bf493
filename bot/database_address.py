"""Read DATABASE_URL as hosters hand it out, and write it as SQLAlchemy and its drivers take it."""

import ipaddress
import re
from urllib.parse import parse_qsl, quote, urlencode

from bot.errors import BadPart

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
"""Schemes as hosters hand them out, and the asynchronous driver we speak to each through."""

_SSL = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_SSL_SWITCH = {"true": "require", "1": "require", "false": "disable", "0": "disable"}
_BY_ENVIRONMENT = {
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
    "sslcrl": "PGSSLCRL",
}
"""What asyncpg reads from the environment and not from an address: the same as libpq's."""

_NUMBER = re.compile(r"[0-9]{1,9}")
_SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_SWITCH = re.compile(r"true|false|1|0|yes|no|on|off", re.IGNORECASE)
_ANY = re.compile(r".+")

_OF_POSTGRES = {
    "host": _ANY,
    "port": re.compile(r"[0-9]{1,9}(,[0-9]{1,9})*"),
    "user": _ANY,
    "password": _ANY,
    "passfile": _ANY,
    "ssl": re.compile("|".join(_SSL)),
    "target_session_attrs": re.compile("any|primary|standby|read-only|read-write|prefer-standby"),
    "prepared_statement_cache_size": _NUMBER,
}
_OF_SQLITE = {
    "timeout": _SECONDS,
    "mode": re.compile("ro|rw|rwc|memory"),
    "cache": re.compile("shared|private"),
    "uri": _SWITCH,
    "immutable": _SWITCH,
    "nolock": _SWITCH,
    "check_same_thread": _SWITCH,
    "cached_statements": _NUMBER,
}


def read(value: str) -> str:
    """Return the address for SQLAlchemy; `?sslmode=` is asyncpg's `ssl`, an "@" in a password is one.

    Raises ValueError where it is none, and BadPart where it can be said which part is at fault.
    """
    scheme, _, rest = value.strip().partition("://")
    driver = _DRIVERS.get(scheme.lower())
    if driver is None or not rest.strip("/"):
        raise ValueError("neither SQLite nor PostgreSQL")
    place, _, query = rest.partition("?")
    if driver.startswith("sqlite"):
        if not place.startswith("/"):
            raise ValueError("no file")
        return f"{driver}://{place}{_query(query, _OF_SQLITE)}"
    return f"{driver}://{_server(place)}{_query(query, _OF_POSTGRES)}"


def _server(place: str) -> str:
    """Return user, password, host, port and database, with what may stand in a password escaped."""
    authority, slash, database = place.partition("/")
    if "@" in database:
        raise BadPart("holds a “/” or “@” that has to be written %2F or %40")
    login, at, where = authority.rpartition("@")
    host, port = where, ""
    if where.startswith("["):
        host, closed, port = where[1:].partition("]")
        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            closed = ""
        if not closed or (port and not port.startswith(":")):
            raise BadPart("holds a host in brackets that is no IPv6 address")
    elif ":" in where:
        host, _, port = where.partition(":")
        port = f":{port}"
    if re.search(r"[\s\[\]]", host):
        raise BadPart("holds a host that is none")
    if port not in {"", ":"} and not _is_port(port[1:]):
        raise BadPart("holds a port that is no number from 1 to 65535")
    return f"{login.replace('@', '%40')}{at}{where.removesuffix(':')}{slash}{database}"


def _is_port(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text)) and 0 < int(text) < 65_536


def _query(text: str, known: dict[str, re.Pattern[str]]) -> str:
    """Return the parameters as the driver takes them, behind their "?"."""
    given: dict[str, str] = {}
    for written, value in parse_qsl(text, keep_blank_values=True):
        name = "ssl" if written == "sslmode" and known is _OF_POSTGRES else written
        if name not in known:
            raise BadPart(_unknown(name, known, text))
        value = _SSL_SWITCH.get(value.lower(), value) if name == "ssl" else value
        if not known[name].fullmatch(value):
            raise BadPart(f"holds a parameter {written} with a value that cannot be used")
        if given.setdefault(name, value) != value:
            raise BadPart(f"holds the parameter {written} twice")
    _look_at_hosts(given.get("host", ""), given.get("port", ""))
    return "?" + urlencode(given, safe="/:,", quote_via=quote) if given else ""


def _look_at_hosts(host: str, port: str) -> None:
    """Raise BadPart where the hosts and ports among the parameters are not one another's."""
    hosts, ports = host.split(","), port.split(",") if port else []
    if len(hosts) == 1 and not ports and not host.startswith("/"):
        name, colon, own = host.partition(":")
        hosts, ports = [name], [own] if colon else []
    if not all(_is_port(one) for one in ports):
        raise BadPart("holds a port that is no number from 1 to 65535")
    if any(":" in one for one in hosts) or (len(hosts) > 1 and len(ports) != len(hosts)):
        raise BadPart("holds hosts that want ports: host=A,B&port=5432,5433")


def _unknown(name: str, known: dict[str, re.Pattern[str]], query: str) -> str:
    takes = ", ".join(sorted(known))
    # A password with a "?" would stand where a name should.
    if "@" in query or not re.fullmatch("[a-z_]{1,40}", name):
        return (
            f"holds a “?” that belongs to no parameter (in a password it is %3F; known are {takes})"
        )
    if name in _BY_ENVIRONMENT and known is _OF_POSTGRES:
        return f"holds the parameter {name}; set {_BY_ENVIRONMENT[name]} in the environment instead"
    return f"holds the parameter {name}, which the driver does not know; take it out (it takes {takes})"
