"""Read the HTML of a feed: its text in runs of one style, and the pictures it shows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from bot.news.markup import INVISIBLE, Run, clean, web_address
from bot.news.people import is_address

MAX_HTML = 65_536
"""Characters of one entry's HTML that are looked at; an excerpt needs far fewer."""
_SKIPPED = frozenset({"script", "style", "head", "noscript", "svg", "iframe", "template", "form"})
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
})  # fmt: skip
_BOLD = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"})
_ITALIC = frozenset({"i", "em", "cite"})
# Readings over a word would stand in the middle of it: 神戸こうべ市 is no city. Their end is often left out.
_READINGS = frozenset({"rt", "rp"})
_ENDS_READING = _READINGS | _BLOCKS | {"ruby", "rb"}
_VOID = frozenset({"img", "br", "hr", "input", "meta", "link", "source", "wbr"})
_TINY_PX = 2
"""Pictures up to this wide or high count readers; nobody is meant to see them."""
_BLANKS = re.compile(r"[ \t\r\f\v\u00a0]+")
_LINE_END = re.compile(r" ?\n ?")
_QUOTED = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)
_UNCLOSED = re.compile(r"<!--(?:\[if\b[^\]<>]{0,100}\]>)?", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(?:-?>|.*?--!?>)", re.DOTALL)
_MARKED_SECTION = re.compile(r"<!\[[^>]*(?:>|\Z)|<![^-<>\[a-zA-Z][^>]*(?:>|\Z)")


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in HTML: absolute address, alternative text, and the text of its <figcaption>."""

    url: str
    alt: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Html:
    """What people would see of some HTML."""

    runs: tuple[Run, ...]
    images: tuple[Image, ...] = ()


def read_html(html: str, base: str = "") -> Html:
    """Return the text runs and pictures of `html`; relative addresses are resolved with `base`."""
    reader = _Reader(base)
    reader.feed(_uncommented(_QUOTED.sub(r"\1", html[:MAX_HTML])))
    reader.close()
    return Html(tuple(_tidy(reader.runs)), tuple(reader.images))


def _uncommented(html: str) -> str:
    """Return `html` without comments, as browsers know them, and marked sections.

    Comments first: Word's "<!--[if gte mso 9]>…<![endif]-->" is one, and its end is no section.
    A mark beyond the last end opens nothing, because what follows it is meant to be read.
    """
    if "<!--" in html:
        last = max(html.rfind("-->"), html.rfind("--!>") + 1)
        html = _COMMENT.sub("", html[: last + 3]) + html[last + 3 :] if last > 0 else html
        html = _UNCLOSED.sub("", html)
    # "<![if …]>", which the parser of the standard library refuses, and a quote's end within it.
    return _MARKED_SECTION.sub("", html).replace("]]>", "")


def _tidy(runs: Sequence[Run]) -> list[Run]:
    """Join runs of one style, fold blanks, and leave at most one empty line between blocks."""
    tidied: list[Run] = []
    so_far = "\n\n"
    for run in runs:
        text = _BLANKS.sub(" ", INVISIBLE.sub("", run.text))
        if "\n" in text:
            text = _LINE_END.sub("\n", text)
        if so_far.endswith(("\n", " ")):
            text = text.lstrip(" ")
        if so_far.endswith("\n\n"):
            text = text.lstrip("\n ")
        elif so_far.endswith("\n") and text.startswith("\n"):
            text = "\n" + text.lstrip("\n ")
        if "\n\n\n" in text:
            text = re.sub(r"\n{3,}", "\n\n", text)
        if not text:
            continue
        so_far = (so_far + text)[-2:]
        last = tidied[-1] if tidied else None
        if last and (last.bold, last.italic, last.link) == (run.bold, run.italic, run.link):
            tidied[-1] = Run(last.text + text, run.bold, run.italic, run.link)
        else:
            tidied.append(Run(text, run.bold, run.italic, run.link))
    while tidied and not tidied[-1].text.strip():
        tidied.pop()
    if tidied:
        tidied[-1] = replace(tidied[-1], text=tidied[-1].text.rstrip())
    return tidied


class _Reader(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base = base
        self.runs: list[Run] = []
        self.images: list[Image] = []
        self._skipped = 0
        self._in_reading = False
        self._bold = 0
        self._italic = 0
        self._links: list[str] = []
        self._figure_images: int | None = None
        self._caption: list[str] | None = None
        self._lists: list[int] = []
        self._in_row = False
        self._tag = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._tag = tag
        if tag in _SKIPPED:
            self._skipped += 1
        elif self._skipped:
            return
        elif tag == "img" or (tag == "source" and "srcset" in attributes):
            self._image(attributes)
        elif tag == "br":
            self._text("\n")
        elif tag == "a":
            self._links.append(web_address(attributes.get("href", ""), self.base))
        elif tag == "figcaption":
            self._caption = []
        if tag in _ENDS_READING:
            self._in_reading = tag in _READINGS
        self._bold += tag in _BOLD
        self._italic += tag in _ITALIC
        if tag == "figure":
            self._figure_images = len(self.images)
        if tag in {"ol", "ul"}:
            self._lists.append(_first_number(attributes) if tag == "ol" else 0)
        if tag == "li":
            self._text("\n" + self._point())
        elif tag in {"td", "th"} and self._in_row:
            self._text(" · ")
        elif tag in _BLOCKS and not (tag in {"ol", "ul"} and len(self._lists) > 1):
            self._text("\n" if tag == "tr" else "\n\n")
        if tag in {"td", "th", "tr"}:
            self._in_row = tag != "tr"

    def _point(self) -> str:
        """Return how a point of a list begins: its number, or a dot; deeper ones further in."""
        indent = "\u2003" * (len(self._lists) - 1)
        if not self._lists or not self._lists[-1]:
            return f"{indent}• "
        self._lists[-1] += 1
        return f"{indent}{self._lists[-1] - 1}. "

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        elif self._skipped:
            return
        if tag in _ENDS_READING:
            self._in_reading = False
        self._bold = max(0, self._bold - (tag in _BOLD))
        self._italic = max(0, self._italic - (tag in _ITALIC))
        if tag == "a" and self._links:
            self._links.pop()
        elif tag == "figcaption":
            self._end_caption()
        elif tag == "figure":
            self._figure_images = None
        if tag in {"ol", "ul"} and self._lists:
            self._lists.pop()
            if self._lists:
                return
        if tag in _BLOCKS and tag not in {"li", "tr"}:
            self._text("\n\n")

    def handle_data(self, data: str) -> None:
        if self._skipped or self._in_reading:
            return
        if self._tag == "span" and not self._links and is_address(data):
            return  # the author, as Drupal writes it in front of the text
        if self._caption is not None:
            self._caption.append(data)
            return
        self._text(data.replace("\n", " "))

    def _text(self, text: str) -> None:
        link = self._links[-1] if self._links and text.strip() else ""
        self.runs.append(Run(text, self._bold > 0, self._italic > 0, link))

    def _image(self, attributes: dict[str, str]) -> None:
        if not _is_picture(attributes):
            return
        for address in _addresses(attributes):
            if url := web_address(address, self.base):
                self.images.append(Image(url, clean(attributes.get("alt", ""))))
                return

    def _end_caption(self) -> None:
        caption = clean("".join(self._caption or ()))
        self._caption = None
        if self._figure_images is not None:
            for i in range(self._figure_images, len(self.images)):
                self.images[i] = replace(self.images[i], caption=caption)


_LAZY = ("data-src", "data-lazy-src", "data-original", "data-orig-file")
_SMILEY = re.compile(
    r"smil(?:ey|ies)|emoji|emoticon|/icons?/|favicon|apple-touch-icon|\.ico(?:$|\?)|gravatar|avatar|/~(?:ff|r|a)/|feedflare",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"placeholder|blank|spacer|lazy|transparent|1x1|pixel", re.IGNORECASE)
_SMALL_PX = 48
"""Pictures no larger than this on both sides are signs, not pictures."""


def _addresses(attributes: dict[str, str]) -> list[str]:
    """Return the addresses of a picture, the best first: those of late loading hold the real one."""
    sets = [attributes.get(name, "") for name in ("data-srcset", "srcset")]
    source = attributes.get("src", "")
    lazy = [attributes[name] for name in _LAZY if attributes.get(name)]
    plain = [] if _PLACEHOLDER.search(source) else [source]
    return [*lazy, *plain, *filter(None, map(_largest, sets)), source]


def _largest(srcset: str) -> str:
    """Return the widest picture of a `srcset`."""
    best, width = "", -1.0
    for url, size in re.findall(
        r"(\S+?)(?:,?\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,\s+|,?$)", srcset[:4000]
    ):
        if float(size or 1) > width:
            best, width = url, float(size or 1)
    return best


def _is_picture(attributes: dict[str, str]) -> bool:
    """Return whether it is meant to be looked at: no smiley, no sign, nothing that counts readers."""
    told = f"{attributes.get('class', '')} {attributes.get('src', '')}"
    alt = attributes.get("alt", "").strip()
    if _SMILEY.search(told) or (alt and not any(char.isalnum() for char in alt) and len(alt) <= 4):
        return False
    sizes = [attributes.get(side, "").removesuffix("px") for side in ("width", "height")]
    known = [int(size) for size in sizes if size.isdecimal() and len(size) < 6]
    if any(size <= _TINY_PX for size in known):
        return False
    return not known or max(known) > _SMALL_PX


def _first_number(attributes: dict[str, str]) -> int:
    start = attributes.get("start", "")
    return max(1, int(start)) if start.isdecimal() and len(start) < 6 else 1
