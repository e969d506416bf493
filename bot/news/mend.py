"""Make a document that no parser takes into parts that parsers take, within bounds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html.entities import html5
from xml.parsers import expat

MAX_TAG = 16_384
"""Characters of one tag; a longer one holds thousands of attributes, and costs their square."""

MAX_ITEM = 300_000
MAX_DEPTH = 200
"""Levels of one item; deeper ones are made to exhaust somebody."""

MAX_SHORT = 2_000
"""Characters of a title, a name, an address, a date: beyond that it is none, and may be a trap."""

_REFERENCES = re.compile(r"(?:&#(?:[xX][0-9a-fA-F]+|\d+);)+")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|(\d+));")
_RUNS_ON = re.compile(r"</(?:item|entry)>\s*<(?:item|entry)[\s>]")
_CLOSES = re.compile(r"</(?:description|title|content|summary|link|guid|item|entry)\b|</content:")
_MARKED_SECTION = re.compile(r"<!\[(?!CDATA\[)[^>]{0,200}>")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONG_TAG = re.compile(rf"<[A-Za-z_][^<>]{{{MAX_TAG}}}[^<>]*>")
_SHORT_TEXT = re.compile(
    r"(<(?:[\w.-]+:)?(?:author|creator|name|email|managingeditor|webmaster|contributor|publisher|title|link|guid|id|"
    r"pubdate|date|updated|published|category|keywords|credit|rights|copyright|generator)\b[^<>]{0,2000}>\s*"
    rf"(?:<!\[CDATA\[)?)([^<\]]{{{MAX_SHORT}}})[^<\]]+",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"<((?:[\w.-]+:)?(?:author|creator|contributor|publisher|name|managingeditor|webmaster))\b[^<>]{0,2000}>(?:<!\[CDATA\[[^\]]{0,2000}\]\]>|[^<]{0,2000})</\1\s*>",
    re.IGNORECASE,
)
_AT = re.compile(r"(?<=[\w.+%'-])@(?=[\w-])")
_MARK = re.compile(
    r"<!--|<!\[CDATA\[|<(/?)((?:(?:rss|atom|a|ns\d|rdf|feed):)?(?:item|entry))(?=[\s/>])",
    re.IGNORECASE,
)
_ENDS = re.compile(r"</(?:\w+:)?(?:rss|channel|feed|rdf)\s*>", re.IGNORECASE)
_PREFIXED = re.compile(r"<([A-Za-z_][\w.-]{0,30}):|\s([A-Za-z_][\w.-]{0,30}):[\w.-]{1,40}\s*=")
_NAMESPACE = re.compile(
    r"""\sxmlns(?::([\w.-]{1,40}))?\s*=\s*(?:"([^"<>]{0,300})"|'([^'<>]{0,300})')"""
)
_ANY_TAG = re.compile(r"<(/?)([A-Za-z_][\w:.-]*)[^<>]*?(/?)>")
_CDATA = re.compile(r"<!\[CDATA\[.*?\]\]>", re.DOTALL)
_STRAY_AND = re.compile(r"&(?!(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)")
_STRAY_LESS = re.compile(r"<(?![A-Za-z_/!?])")

_KNOWN = {
    "media": "http://search.yahoo.com/mrss/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "atom": "http://www.w3.org/2005/Atom",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "georss": "http://www.georss.org/georss",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """A document taken apart: what stands in front of the items, each of them, and what follows."""

    head: str
    items: tuple[str, ...]
    tail: str

    def whole(self, items: Sequence[str]) -> str:
        """Return the document with these items in the place of its own."""
        return self.head + "".join(items) + self.tail


def mend_characters(xml: str) -> str:
    """Return `xml` without what stands for no character, however long its references.

    Half a pair of surrogates is joined with its other half, as browsers do; what HTML names and
    XML does not is written out.
    """
    xml = _CONTROLS.sub("", xml)
    if "&" in xml:
        xml = _NAMED.sub(_named, _REFERENCES.sub(_referred, xml) if "&#" in xml else xml)
    xml = _SHORT_TEXT.sub(r"\1\2", _LONG_TAG.sub("", xml))
    # feedparser takes addresses out of an author's line, but knows no end longer than four letters:
    # of "jo@stadt.hamburg" it leaves a person called "urg". `people` takes out all of them.
    return _AUTHOR.sub(lambda author: _AT.sub("[at]", author[0]), xml)


def _referred(found: re.Match[str]) -> str:
    codes = [_code(*reference) for reference in _REFERENCE.findall(found[0])]
    text = []
    at = 0
    while at < len(codes):
        pair = codes[at : at + 2]
        if len(pair) == 2 and 0xD800 <= pair[0] <= 0xDBFF and 0xDC00 <= pair[1] <= 0xDFFF:
            text.append(chr(0x10000 + ((pair[0] - 0xD800) << 10) + (pair[1] - 0xDC00)))
            at += 2
        else:
            text.append(_character(codes[at]))
            at += 1
    return "".join(text)


def _code(hexadecimal: str, decimal: str) -> int:
    digits = hexadecimal or decimal
    return int(digits, 16 if hexadecimal else 10) if len(digits) <= 10 else 0x110000


def _character(code: int) -> str:
    if code in {0x22, 0x26, 0x27, 0x3C, 0x3E}:
        return f"&#{code};"
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF or code in {0xFFFE, 0xFFFF}:
        return "\ufffd"
    if code < 0x20 and code not in {9, 10, 13}:
        return ""
    if 0x80 <= code < 0xA0:
        return bytes([code]).decode("cp1252", "replace")
    return chr(code)


def _named(found: re.Match[str]) -> str:
    if found[1] in _XML_NAMES:
        return found[0]
    return html5.get(found[1] + ";", found[0])


def is_well_formed(xml: str) -> bool:
    """Return whether an XML parser takes the document."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(xml.encode("utf-8", "replace"), True)
    except expat.ExpatError:
        return False
    return True


def take_apart(xml: str) -> Parts:
    """Return the parts of a feed, whatever is wrong inside one of its items.

    An item ends where the next begins, closed or not. Comments and quoted text are passed over,
    unless what is quoted runs into the next item.
    """
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    # Beyond the last of their ends, what opens a comment or a quote is text: asked once, for a
    # document of nothing but openings would cost the square of its length.
    last_comment, last_quote = xml.rfind("-->"), xml.rfind("]]>")
    while found := _MARK.search(xml, at):
        mark = found.group()
        at = found.end()
        if mark == "<!--":
            at = xml.find("-->", at) + 3 if at <= last_comment else at
        elif mark.upper() == "<![CDATA[":
            at = _after_quoted(xml, at) if at <= last_quote else at
        elif found[1]:
            if len(ends) < len(starts):
                close = xml.find(">", at)
                ends.append(close + 1 if 0 <= close < at + 100 else at)
        else:
            if len(ends) < len(starts):
                ends.append(found.start())
            starts.append(found.start())
    if not starts:
        return Parts(xml, (), "")
    if len(ends) < len(starts):
        if ends and "</" in xml[ends[0] - 20 : ends[0]] and not _ENDS.search(xml, starts[-1]):
            # The document was cut off within its last item: half of it would be another item.
            del starts[-1]
        else:
            ends.append(len(xml))
    items = tuple(xml[a:b] for a, b in zip(starts, ends, strict=True))
    return Parts(xml[: starts[0]], items, xml[ends[-1] :])


def _after_quoted(xml: str, at: int) -> int:
    end = xml.find("]]>", at)
    # Where the end of the item and the start of the next are "quoted", the quote was never closed.
    broken = _RUNS_ON.search(xml, at, end)
    return broken.start() if broken else end + 3


def is_bounded(item: str) -> bool:
    """Return whether an item is of a size and depth that reading it costs nobody much."""
    if len(item) > MAX_ITEM:
        return False
    depth = deepest = 0
    for found in _ANY_TAG.finditer(_CDATA.sub("", item)):
        if found[1]:
            depth -= 1
        elif not found[3]:
            depth += 1
            deepest = max(deepest, depth)
    return deepest <= MAX_DEPTH


def shell_of(head: str, items: Sequence[str]) -> tuple[str, str]:
    """Return what to write before and after items so that they are a feed, all prefixes declared."""
    declared = {name: a or b for name, a, b in _NAMESPACE.findall(head[:20_000])}
    used = {a or b for item in items for a, b in _PREFIXED.findall(item)} - {"xml", "xmlns"}
    for prefix in used:
        declared.setdefault(prefix, _KNOWN.get(prefix, f"urn:undeclared:{prefix}"))
    names = "".join(f' xmlns:{n}="{address}"' for n, address in declared.items() if n and address)
    first = items[0] if items else ""
    if re.match(r"<(?:\w+:)?entry\b", first, re.IGNORECASE):
        default = declared.get("") or _KNOWN["atom"]
        return f'<feed xmlns="{default}"{names}>', "</feed>"
    if "<rdf:rdf" in head[:20_000].lower() and declared.get(""):
        names = names if "rdf" in declared else f'{names} xmlns:rdf="{_KNOWN["rdf"]}"'
        return f'<rdf:RDF xmlns="{declared[""]}"{names}>', "</rdf:RDF>"
    return f'<rss version="2.0"{names}><channel>', "</channel></rss>"


def mend_item(item: str) -> str:
    """Return an item with its quotes and itself closed, and bare "&" and "<" written as text."""
    opened, closed = item.count("<![CDATA["), item.count("]]>")
    if opened > closed:
        at = item.rfind("<![CDATA[")
        close = _CLOSES.search(item, at)
        end = close.start() if close else len(item)
        item = f"{item[:end]}]]>{item[end:]}"
    pieces = []
    at = 0
    for quoted in _CDATA.finditer(item):
        pieces += [_text_mended(item[at : quoted.start()]), quoted.group()]
        at = quoted.end()
    pieces.append(_text_mended(item[at:]))
    name = re.match(r"<([\w:.-]+)", item)
    whole = "".join(pieces)
    if name and not re.search(rf"</{re.escape(name[1])}\s*>\s*$", whole):
        whole += f"</{name[1]}>"
    return whole


def _text_mended(xml: str) -> str:
    xml = _MARKED_SECTION.sub("", xml)
    return _STRAY_LESS.sub("&lt;", _STRAY_AND.sub("&amp;", xml))
