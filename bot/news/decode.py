"""Read the bytes of a feed as text, whatever encoding they claim, and disarm it."""

import codecs
import re

import webencodings

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BARE_UTF16 = {b"<\0?\0": "utf-16-le", b"\0<\0?": "utf-16-be"}
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
# Comments, instructions and quoted text are swallowed whole, so that what is in them is not read.
_DOCTYPE_TOKEN = re.compile(r"""<!--.*?-->|<\?.*?\?>|"[^"]*"|'[^']*'|\[|\]|>""", re.DOTALL)

# What Python reads too narrowly of what browsers read (WHATWG Encoding); so do the people who write feeds.
_SUPERSETS = {"gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs"}

# Named as people name them, and unknown to browsers: an encoding in which bytes are no longer letters
# (base64, zip, …) is none for our purpose.
_ENCODINGS = re.compile(
    r"utf|iso|cp\d|windows|latin|koi8|big5|gb|euc|shift|mac|ascii|tis|hz|johab|ptcp"
)


def decode(body: bytes, content_type: str) -> str:
    """Return `body` as text.

    Tried in turn: the byte order mark, UTF-8 (which other encodings hardly ever are by chance),
    the XML declaration, the charset of `content_type`, and Windows-1252, which never fails here.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    if body[:4] in _BARE_UTF16:
        return body.decode(_BARE_UTF16[body[:4]], "replace")
    declared = _DECLARED.match(body[:400])
    charset = _CHARSET.search(content_type)
    # UTF-8 first: ISO-2022-JP and HZ are ASCII to the eye, so a declaration of those goes before it.
    named = [m for m in (declared and declared[1].decode("ascii"), charset and charset[1]) if m]
    candidates = [n for n in named if n.lower().startswith(("iso-2022", "hz"))] + ["utf-8", *named]
    for name in candidates:
        encoding = _codec(name)
        if not encoding:
            continue
        try:
            return body.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    # One wrong byte in a long UTF-8 feed is a slip; many are another encoding.
    text = body.decode("utf-8", "replace")
    if text.count("\ufffd") * 200 < sum(byte >= 0x80 for byte in body[:65_536]):
        return text
    return body.decode("cp1252", "replace")


def _codec(label: str) -> str:
    """Return Python's name of the encoding browsers know by `label`, "" if it is none of letters."""
    known = webencodings.lookup(label)
    if known is not None:
        return str(_SUPERSETS.get(known.name, known.codec_info.name))
    return label.lower() if _ENCODINGS.search(label.lower()) else ""


def disarm(xml: str) -> str:
    """Return `xml` without its XML declaration and without any DOCTYPE.

    Without a DOCTYPE there are no entities to expand and no DTD to fetch, whatever parser follows:
    "billion laughs" becomes text that names unknown entities. Walks the prolog as an XML parser
    does, because a comment in front of it may hold what looks like the first element.
    """
    xml = xml.replace("\0", "").lstrip("\ufeff \t\r\n")
    at = 0
    while at < len(xml):
        if xml.startswith("<!--", at):
            at = _after(xml, "-->", at + 4)
        elif xml.startswith("<?", at):
            at = _after(xml, "?>", at)
        elif xml[at : at + 9].upper() == "<!DOCTYPE":
            at = _after_doctype(xml, at)
        elif xml[at].isspace():
            at += 1
        elif xml.startswith("<", at):
            break
        else:
            # Text in front of the first element is wrong, and common; skip to the next tag.
            at = _after(xml, "<", at, keep=True)
    return xml[at:]


def _after(xml: str, mark: str, at: int, *, keep: bool = False) -> int:
    found = xml.find(mark, at)
    if found < 0:
        return len(xml)
    return found if keep else found + len(mark)


def _after_doctype(xml: str, at: int) -> int:
    """Return where the DOCTYPE at `at` ends: its internal subset, quotes and comments included."""
    depth = 0
    for found in _DOCTYPE_TOKEN.finditer(xml, at):
        match found.group()[0]:
            case "[":
                depth += 1
            case "]":
                depth -= 1
            case ">" if depth <= 0:
                return found.end()
    return len(xml)
