"""Write text from feeds for Discord: escaped, cut, with its styles and links."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from urllib.parse import quote, urljoin, urlsplit

from yarl import URL

INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPECIAL = re.compile(r"([\\*_~|`\[\]<>])")
_LINE_START = re.compile(r"(?m)^(\s*)(#{1,3}|-#|[-+]|\d{1,9}\.)(?=\s)")
_EVERYBODY = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
_SECOND_SCHEME = re.compile(r"^https?:/{1,3}(?=https?(?::|%3[aA])?//)", re.IGNORECASE)
_FEED_SCHEME = re.compile(r"^feed:(?:(https?://)|//)", re.IGNORECASE)
_BARE_HOST = re.compile(r"www\.[\w-]+(?:\.[\w-]+)+(?=[/?#:]|$)", re.IGNORECASE)
_NO_HOST = re.compile(r"^https?://(?:default(?=/)/?|/+)", re.IGNORECASE)
_AS_IT_IS = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/(?!\.)[\w%~!$,'()*-]*(?:\.(?!\.)[\w%~!$,'()*-]+)*)*(?:\?[\w%=&~.+-]+)?",
    re.ASCII,
)
_BARE_WWW = re.compile(
    r"(?<![\w./:@%&=?#~-])www\.(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w@-]|\.\w)", re.IGNORECASE
)
_BARE_URL = re.compile(r"https?://[A-Za-z0-9./?&=%_~+:;#,-]*[A-Za-z0-9/=_-]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `link` is an absolute web address or ""."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


def web_address(url: str, base: str = "") -> str:
    """Return `url` as an absolute http(s) address, or "" if it is none."""
    if len(url) <= 2000 and _AS_IT_IS.fullmatch(url):
        return url  # nearly all are so, and the long way costs fifty times as much
    url = _mended(url.strip())
    if not url:
        return ""
    try:
        absolute = urljoin(base, url)
        parts = urlsplit(absolute)
        if parts.port == 0:  # asking for one beyond 65535 raises ValueError
            return ""
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.hostname or len(absolute) > 2000:
        return ""
    if "@" in parts.netloc:  # who may read there is not ours to publish
        absolute = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return quote(_plain_host(absolute, parts.hostname), safe="%/:=&?~#+!$,;'@()*[]-._")


def _mended(url: str) -> str:
    """Return an address as its writer meant it: without a second scheme, with one where it has none."""
    url = _SECOND_SCHEME.sub("", url)
    url = _FEED_SCHEME.sub(lambda m: m[1] or "https://", url)
    if _BARE_HOST.match(url):
        return f"https://{url}"
    # "https:///news/3" and Drupal's "http://default/node/7": the path is of this site.
    return _NO_HOST.sub("/", url)


def _plain_host(url: str, host: str) -> str:
    """Return `url` with a host in other letters as DNS has it: "münchen.example" is xn--mnchen-3ya."""
    if host.isascii():
        return url
    try:
        plain = URL.build(scheme="https", host=host).raw_host or host
    except (ValueError, UnicodeError):
        return url
    at = url.lower().find(host, url.find("://"))
    return url[:at] + plain + url[at + len(host) :] if at >= 0 else url


def clean(text: str) -> str:
    """Return `text` without control characters and bidi overrides, on one line."""
    return " ".join(INVISIBLE.sub("", text).split())


def plain(runs: Sequence[Run]) -> str:
    """Return the text of `runs` without any style."""
    return "".join(run.text for run in runs)


LONGEST_TARGET = 400
"""Characters of an address within a text; what trackers write is longer, and leads there no better."""

MOST_MARKDOWN = 2500
"""Characters of an excerpt as Discord is told it: half of what a card holds."""


def markdown(runs: Sequence[Run]) -> str:
    """Return `runs` as Discord Markdown in which the text itself can do nothing.

    Links that would take more room than the text may have are told by their words alone.
    """
    runs = [replace(run, link="") if len(run.link) > LONGEST_TARGET else run for run in runs]
    written = _marked(runs)
    while len(written) > MOST_MARKDOWN and any(run.link for run in runs):
        last = max(at for at, run in enumerate(runs) if run.link)
        runs[last] = replace(runs[last], link="")
        written = _marked(runs)
    return written


def _marked(runs: Sequence[Run]) -> str:
    return _emphasised(runs, (("bold", "**"), ("italic", "*")))


def _emphasised(runs: Sequence[Run], styles: Sequence[tuple[str, str]]) -> str:
    """Return the runs with their marks, the outer style around all it spans: **a *b* c**."""
    if not styles:
        return "".join(map(_linked, runs))
    (style, mark), *inner = styles
    written = ""
    for is_styled, group in groupby(_with_blanks(runs, style), key=itemgetter(0)):
        text = _emphasised([run for _, run in group], inner)
        core = text.strip()
        if is_styled and core:
            # Discord does not style "** text **": blanks go outside the marks.
            begin = text.index(core)
            marked = f"{text[:begin]}{mark}{core}{mark}{text[begin + len(core) :]}"
            # Two marks that meet would be read as one longer one.
            text = f"\u200b{marked}" if written.endswith("*") and marked.startswith("*") else marked
        elif written.endswith("*") and text.startswith("*"):
            text = f"\u200b{text}"
        written += text
    return written


def _with_blanks(runs: Sequence[Run], style: str) -> list[tuple[bool, Run]]:
    """Return whether each run is styled; blanks between two styled ones are, too."""
    flags = [bool(getattr(run, style)) for run in runs]
    for at in range(1, len(runs) - 1):
        if not runs[at].text.strip() and "\n" not in runs[at].text:
            flags[at] = flags[at - 1] and flags[at + 1]
    return list(zip(flags, runs, strict=True))


def _linked(run: Run) -> str:
    core = run.text.strip()
    if not core:
        return run.text
    begin = run.text.index(core)
    # Discord makes a link only of what begins with its scheme.
    words = (
        escape(_BARE_WWW.sub(r"https://\g<0>", core))
        if not run.link
        else _SPECIAL.sub(r"\\\1", core)
    )
    if run.link:
        target = run.link.replace("(", "%28").replace(")", "%29").replace(">", "%3E")
        words = f"[{words}]({target})"
    return f"{run.text[:begin]}{words}{run.text[begin + len(core) :]}"


def escape(text: str) -> str:
    """Return `text` so that Discord shows it letter by letter: no style, list, mention or ping.

    Bare web addresses stay as they are, because an escaped one no longer leads anywhere.
    """
    text = INVISIBLE.sub("", text)
    parts = []
    end = 0
    for found in _BARE_URL.finditer(text):
        parts.append(_SPECIAL.sub(r"\\\1", text[end : found.start()]))
        parts.append(found.group())
        end = found.end()
    parts.append(_SPECIAL.sub(r"\\\1", text[end:]))
    escaped = _LINE_START.sub(_escape_line_start, "".join(parts))
    return _EVERYBODY.sub("@\u200b", escaped)


def _escape_line_start(found: re.Match[str]) -> str:
    blank, mark = found.groups()
    if mark.endswith("."):
        return f"{blank}{mark[:-1]}\\."
    return f"{blank}\\{mark}"


def cut(runs: Sequence[Run], limit: int) -> tuple[Run, ...]:
    """Return the first `limit` visible characters of `runs`, cut at a word and ending in "…"."""
    if sum(len(run.text) for run in runs) <= limit:
        return tuple(runs)
    whole = plain(runs)
    kept: list[Run] = []
    left = len(cut_text(whole, limit)) - 1
    for run in runs:
        if left <= 0:
            break
        kept.append(replace(run, text=run.text[:left]))
        left -= len(run.text)
    kept.append(Run("…"))
    return tuple(kept)


def cut_text(text: str, limit: int) -> str:
    """Return `text` if it has at most `limit` characters, else its beginning ending in "…".

    Cut at a blank; scripts without blanks are cut between characters, never before a mark that
    belongs to the character in front of it.
    """
    if len(text) <= limit:
        return text
    end = limit - 1
    blank = max(text.rfind(" ", 0, end + 1), text.rfind("\n", 0, end + 1))
    if blank > end * 0.6:
        end = blank
    while end > 0 and (unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0f"):
        end -= 1
    return text[:end].rstrip(" \n\t,;:–—-(«„“\"'") + "…"
