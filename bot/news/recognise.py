"""Say which entries of a feed were there before, judged by what identifies entries in that feed."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from bot.news.identity import entry_key

_KINDS = ("guid", "base", "page", "told", "name", "date", "text", "both")

_COUNTER = re.compile(r"\d{1,2}")
_TRACKED = re.compile(r"(?:.*=.*|utm_.*|xtor.*|rss.*|ref.*|at_.*)", re.IGNORECASE)
_SESSION = re.compile(r";(?:jsessionid|sid|phpsessid)=[^/?#]*", re.IGNORECASE)
_FILE = re.compile(
    r"(?:/(?:index|default))?\.(?:html?|php\d?|aspx?|shtml|jsp|xhtml)$|/(?:amp|index)$",
    re.IGNORECASE,
)
_IDLE_PARAMETER = re.compile(
    r"utm_.*|at_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|phpsessid|sid|sessionid|jsessionid|xtor|"
    r"rnd|rand|random|nocache|cachebuster|timestamp|_|cmp|ref|referrer|rss|feed|from|source|output|amp",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\d|[\w%]-[\w%]+-|\?.+=")

MASS = 3
"""From so many entries on that all look new, a feed whose titles are all known has moved house."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What may identify an entry, each hashed, "" where it has no such thing; `old` are keys of old.

    `guid`; `base`, the guid without a counter behind "#"; `page`, the link without what changes
    while the page stays; `told`, title and date; `name`, `date`, `text` by themselves; `both`,
    title and text.
    """

    guid: str = ""
    base: str = ""
    page: str = ""
    told: str = ""
    name: str = ""
    date: str = ""
    text: str = ""
    both: str = ""
    old: tuple[str, ...] = ()
    is_article: bool = False

    def kept(self) -> tuple[str, ...]:
        """Return the keys to remember the entry by."""
        named = tuple(getattr(self, kind) for kind in _KINDS)
        return tuple(dict.fromkeys(filter(None, named))) or self.old

    def asked(self) -> tuple[str, ...]:
        """Return the keys by which to look for it."""
        looked = (self.guid, self.base, self.page, self.told, self.name, self.both, *self.old)
        return tuple(dict.fromkeys(filter(None, looked)))


@dataclass(frozen=True, slots=True)
class Known:
    """An entry met before, and all keys it ever had."""

    id: int
    keys: frozenset[str]

    @property
    def is_old(self) -> bool:
        """Whether nothing but a key of old is kept of it."""
        return not any(key[1:2] == ":" for key in self.keys)


def keys_of(guid: str, link: str, title: str, text: str, published: datetime | None) -> Keys:
    """Return the keys of an entry."""
    strict, base = _guid(guid)
    page, is_article = page_of(link)
    name = " ".join(title.casefold().split())
    date = published.isoformat(timespec="minutes") if published else ""
    told_at = f"{name}\n{date}" if name and date else ""
    words = " ".join(text.split())
    return Keys(
        guid=_hashed("g", strict),
        base=_hashed("b", base),
        page=_hashed("p", page),
        told=_hashed("t", told_at),
        name=_hashed("n", name),
        date=_hashed("d", date),
        text=_hashed("x", words),
        both=_hashed("u", f"{name}\n{words}"),
        old=tuple(
            dict.fromkeys(
                entry_key(*given)
                for given in ((guid, "", ""), ("", link, ""), ("", "", title))
                if any(part.strip() for part in given)
            )
        ),
        is_article=is_article,
    )


def _hashed(kind: str, value: str) -> str:
    if not value:
        return ""
    digest = hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{kind}:{digest[:28]}"


def _guid(guid: str) -> tuple[str, str]:
    """Return a guid as compared, and without a counter or a mark of tracking behind "#"."""
    guid = " ".join(guid.split())
    body, _, fragment = guid.partition("#")
    if "://" in body:
        body, _ = page_of(body)
    elif body.lower().startswith(("urn:", "{")):
        body = body.lower()
    if not body:
        return guid, guid
    if not fragment or _TRACKED.fullmatch(fragment):
        return body, body
    return f"{body}#{fragment}", body if _COUNTER.fullmatch(fragment) else f"{body}#{fragment}"


@lru_cache(maxsize=64)  # a guid often is the link
def page_of(link: str) -> tuple[str, bool]:
    """Return a link without what changes while its page stays, and whether it looks like an article's.

    "" where it leads to the front page of a site, which is no entry's own.
    """
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except ValueError:
        return link.strip(), False
    if parts.scheme not in {"http", "https"} or not host:
        return link.strip(), False
    for prefix in ("www.", "m.", "amp."):
        host = host.removeprefix(prefix)
    if port not in {None, 80, 443}:
        host = f"{host}:{port}"
    path = _FILE.sub("", re.sub(r"/{2,}", "/", _SESSION.sub("", unquote(parts.path)))).rstrip("/")
    query = urlencode(
        sorted(
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not _IDLE_PARAMETER.fullmatch(name)
        )
    )
    fragment = parts.fragment
    if _COUNTER.fullmatch(fragment) or _TRACKED.fullmatch(fragment):
        fragment = ""
    if not path and not query and not fragment:
        return "", False
    page = f"{host}{path}?{query}#{fragment}"
    return page, bool(_ARTICLE.search(f"{path}?{query}"))


def key_of(keys: Keys) -> str:
    """Return one key for an entry as it stands: 32 hex digits."""
    whole = "\0".join(getattr(keys, kind) for kind in _KINDS)
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def recognise(shown: Sequence[Keys], known: Collection[Known]) -> dict[int, Known]:
    """Return which of `known` each entry shown is, by its place; who is missing there is new.

    What several entries of the document share identifies none of them. One known entry is one
    shown entry, save for those that began with a key of old: that stood for all it fits.
    """
    judged = _Judged(shown, known)
    for rule in (_same_guid, _same_base, _same_page, _same_told, _same_words):
        judged.apply(rule)
    judged.apply_old()
    judged.apply_mass()
    return judged.found


class _Judged:
    def __init__(self, shown: Sequence[Keys], known: Collection[Known]) -> None:
        self.shown = shown
        self.found: dict[int, Known] = {}
        self._taken: set[int] = set()
        self._by_key: dict[str, list[Known]] = {}
        self._old = [one for one in known if one.is_old]
        for one in known:
            for key in () if one.is_old else one.keys:
                self._by_key.setdefault(key, []).append(one)
        self._counts = Counter(
            key for keys in shown for key in {getattr(keys, kind) for kind in _KINDS} if key
        )

    def is_own(self, key: str) -> bool:
        """Return whether a key belongs to one entry of the document only."""
        return bool(key) and self._counts[key] == 1

    def known_by(self, key: str) -> Iterator[Known]:
        """Return those known by a key that no entry shown was taken for yet, the latest first."""
        for one in sorted(self._by_key.get(key, ()), key=lambda one: -one.id):
            if one.id not in self._taken or sum(k.startswith("g:") for k in one.keys) > 1:
                yield one

    def apply(self, rule: Callable[[Keys, "_Judged"], Known | None]) -> None:
        for at, keys in enumerate(self.shown):
            if at not in self.found and (one := rule(keys, self)) is not None:
                self._take(at, one)

    def apply_old(self) -> None:
        by_old = {key: one for one in self._old for key in one.keys}
        for at, keys in enumerate(self.shown):
            if at in self.found:
                continue
            for key in keys.old:
                if key in by_old:
                    self.found[at] = by_old[key]
                    break

    def apply_mass(self) -> None:
        """Take all for known by their titles where the whole feed looks new, and every title is known."""
        self._apply_all()
        new = [at for at in range(len(self.shown)) if at not in self.found]
        named = [
            at
            for at in new
            if self.is_own(self.shown[at].name) and any(self.known_by(self.shown[at].name))
        ]
        if len(new) < MASS or len(new) < 0.6 * len(self.shown) or len(named) < 0.7 * len(new):
            return
        for at in named:
            one = next(self.known_by(self.shown[at].name), None)
            if one is not None:
                self._take(at, one)

    def _apply_all(self) -> None:
        """Take all for known where every single one has another guid, and title, text and date of a known one."""
        same: dict[int, Known] = {}
        for at, keys in enumerate(self.shown):
            if at in self.found or not self.is_own(keys.both):
                return
            for one in self.known_by(keys.both):
                if not keys.date or not _has(one, "d") or keys.date in one.keys:
                    same.setdefault(at, one)
        if len(same) == len(self.shown) > 1:
            for at, one in same.items():
                self._take(at, one)

    def _take(self, at: int, one: Known) -> None:
        self.found[at] = one
        self._taken.add(one.id)


def _same_guid(keys: Keys, all_: _Judged) -> Known | None:
    if not all_.is_own(keys.guid):
        return None
    for one in all_.known_by(keys.guid):
        # A feed that numbers its entries from the top gives each number to another every day.
        if keys.page in one.keys or keys.name in one.keys or keys.text in one.keys:
            return one
        if (all_.is_own(keys.date) and keys.date in one.keys) or not (keys.date or keys.page):
            return one
        if not _has(one, "p") and not keys.page:
            return one
    return None


def _same_base(keys: Keys, all_: _Judged) -> Known | None:
    if not all_.is_own(keys.base) or not all_.is_own(keys.guid):
        return None
    for one in all_.known_by(keys.base):
        if {keys.page, keys.name, keys.text} & one.keys:
            return one
    return None


def _same_page(keys: Keys, all_: _Judged) -> Known | None:
    if not all_.is_own(keys.page):
        return None
    for one in all_.known_by(keys.page):
        same_name, same_text = keys.name in one.keys, keys.text in one.keys or not keys.text
        same_date = keys.date in one.keys if keys.date else not _has(one, "d")
        dated = bool(keys.date) and _has(one, "d")
        if same_name and (same_text or (dated and same_date)):
            return one
        if (dated and same_date and all_.is_own(keys.date)) or (same_text and keys.text):
            return one
        other_guid = bool(keys.guid) and _has(one, "g")
        # Without a date and a guid the page is all there is to go by, if it is one of its own.
        if not dated and not other_guid and not same_name and keys.is_article:
            return one
    return None


def _same_told(keys: Keys, all_: _Judged) -> Known | None:
    """A site that moved to another address: title and minute are the same, and the text."""
    if not all_.is_own(keys.told):
        return None
    for one in all_.known_by(keys.told):
        nothing_else = not all_.is_own(keys.guid) and not all_.is_own(keys.page)
        if nothing_else or keys.text in one.keys or not (keys.text and _has(one, "x")):
            return one
    return None


def _same_words(keys: Keys, all_: _Judged) -> Known | None:
    """Title and text, where nothing else tells entries apart."""
    if not all_.is_own(keys.both) or all_.is_own(keys.guid) or all_.is_own(keys.page):
        return None
    for one in all_.known_by(keys.both):
        if not keys.date or not _has(one, "d"):
            return one
    return None


def _has(one: Known, kind: str) -> bool:
    return any(key.startswith(f"{kind}:") for key in one.keys)
