"""Read the addresses that an operator sets, and show as much of one as holds no secret."""

import re
from urllib.parse import urlsplit

HIDDEN = "…"


def web(value: str) -> str:
    """Return an address of the web. Raises ValueError."""
    return _address(value, ("http", "https"))


def gateway(value: str) -> str:
    """Return an address of a WebSocket, without credentials. Raises ValueError."""
    return without_credentials(_address(value, ("ws", "wss")))


def base(value: str) -> str:
    """Return an address that paths are put behind: no credentials, no query. Raises ValueError."""
    found = without_credentials(web(value))
    if re.search(r"[?#]", found):
        raise ValueError("paths cannot be put behind a query")
    return found.rstrip("/")


def without_credentials(value: str) -> str:
    """Return the address. Raises ValueError where a user's name or password stands in it."""
    if "@" in urlsplit(value).netloc:
        raise ValueError("holds a user's name or password")
    return value


def _address(value: str, schemes: tuple[str, ...]) -> str:
    text = value.strip()
    parts = urlsplit(text)
    host = parts.hostname or ""
    if parts.scheme not in schemes or not host or re.search(r"\s", text):
        raise ValueError("not such an address")
    _ = parts.port  # raises ValueError where the port is none
    if host.isascii() and ":" not in host:
        host.encode("ascii").decode("idna")  # raises UnicodeError, a ValueError
    return text


def shown(text: str) -> str:
    """Return of what may be an address the scheme and the host; of a SQLite file's its path, too.

    Users, passwords, paths and queries may be secrets, in whatever shape somebody typed them.
    """
    scheme, separator, rest = text.partition("://")
    if not separator:
        name, behind = _cut(text, "?#")
        return HIDDEN if re.search("[@=]", name) else name + (behind and behind[0] + HIDDEN)
    if scheme.lower().startswith("sqlite"):
        name, behind = _cut(rest, "?#")
        return f"{scheme}://{name}" + (behind and behind[0] + HIDDEN)
    authority, behind = _cut(rest, "/?#")
    if "@" in behind:  # a password may hold a slash
        return f"{scheme}://{HIDDEN}"
    _, at, host = authority.rpartition("@")
    return f"{scheme}://{'***@' if at else ''}{host}" + (
        behind if len(behind) < 2 else behind[0] + HIDDEN
    )


def _cut(text: str, letters: str) -> tuple[str, str]:
    """Return what stands before the first of `letters`, and the rest with it."""
    found = re.search(f"[{letters}]", text)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")
