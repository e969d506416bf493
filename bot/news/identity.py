"""Say which entry is which, however its title, date or tracking parameters change."""

import hashlib
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = frozenset(
    {"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid"}
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical_link(link: str) -> str:
    """Return `link` without what changes while the page stays the same.

    The scheme (sites move to https), the case of the host, default ports, the fragment, tracking
    parameters and a trailing slash are left out. Anything that is no web address is returned as is.
    """
    try:
        parts = urlsplit(link.strip())
        host, port = (parts.hostname or ""), parts.port
    except ValueError:
        return link.strip()
    if parts.scheme not in _DEFAULT_PORTS or not host:
        return link.strip()
    netloc = host.rstrip(".")
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        netloc = f"{netloc}:{port}"
    query = urlencode(
        [
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not name.lower().startswith("utm_") and name.lower() not in _TRACKING
        ]
    )
    return urlunsplit(("https", netloc, parts.path.rstrip("/"), query, ""))


def entry_key(guid: str, link: str, title: str) -> str:
    """Return the identity of an entry: its guid, else its canonical link, else its title.

    32 hex digits. A guid that is an address is compared as one, so that a site's move to https
    does not bring its whole archive back as news.
    """
    if guid.strip():
        known_by = "guid", canonical_link(guid)
    elif link.strip():
        known_by = "link", canonical_link(link)
    else:
        known_by = "title", " ".join(title.casefold().split())
    return hashlib.sha256("\0".join(known_by).encode("utf-8", "surrogatepass")).hexdigest()[:32]
