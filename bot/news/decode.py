"""Read the bytes of a feed as text, whatever encoding they claim, and disarm it."""

import codecs
import re
import zlib

import webencodings

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MOST_UNPACKED = 5_000_000
"""Bytes, as many as the fetcher takes of any body."""

_PACKED = b"\x1f\x8b\x08"
_BARE_UTF16 = {b"<\0?\0": "utf-16-le", b"\0<\0?": "utf-16-be"}
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
# Comments, instructions and quoted text are swallowed whole, so that what is in them is not read.
_DOCTYPE_TOKEN = re.compile(r"""<!--.*?-->|<\?.*?\?>|"[^"]*"|'[^']*'|\[|\]|>""", re.DOTALL)

# What Python reads too narrowly of what browsers read (WHATWG Encoding); so do the people who write feeds.
_SUPERSETS = {"gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs"}

_LANGUAGE = re.compile(
    rb"""(?:<(?:dc:)?language[^<>]{0,100}>\s*(?:<!\[CDATA\[)?\s*|\sxml:lang\s*=\s*["'])([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)"""
)
# What browsers suppose of a page in a language that names no encoding, and who else is common there.
_BY_LANGUAGE = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), ("cp1251",)),
    **dict.fromkeys(("bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"), ("cp1250",)),
    **dict.fromkeys(("az", "ku", "tr"), ("cp1254",)),
    **dict.fromkeys(("et", "lt", "lv"), ("cp1257",)),
    **dict.fromkeys(("zh-tw", "zh-hk", "zh-mo"), ("big5hkscs", "gb18030")),
    **dict.fromkeys(("he", "iw", "yi"), ("cp1255",)),
    **dict.fromkeys(("ar", "fa", "ur"), ("cp1256",)),
    "el": ("iso8859_7", "cp1253"), "ja": ("euc_jp", "cp932"), "ko": ("cp949",), "th": ("cp874",),
    "vi": ("cp1258",), "zh": ("gb18030", "big5hkscs"),
}  # fmt: skip
_SINGLE = frozenset({"cp874", "cp866", "mac-roman", "mac-cyrillic", "latin-1", "latin1", "ascii"})
# A text of a feed: between its tags, between the quotes of JSON. No half of a letter is "<", a quote or a line's end.
_PIECE = re.compile(rb"""(?=[<"\n])""")
_SINGLE_LETTERS = frozenset({"cp1250", "cp1254", "cp1257", "cp1258"})
# Big5 and Shift_JIS write half of many letters in ASCII.
_RUN = re.compile(rb"(?:[\x80-\xff][\x40-\xff]){3,}|[\x80-\xff]{3,}")
_WRONG = re.compile("\ufffd+")
_BEYOND_ASCII = re.compile("[^\x00-\x7f\ufffd]")
_HIGH = re.compile(rb"[\x80-\xff]")
_CYRILLIC_SMALL = re.compile(rb"[\xe0-\xff]")

# Named as people name them, and unknown to browsers: an encoding in which bytes are no longer letters
# (base64, zip, …) is none for our purpose.
_ENCODINGS = re.compile(
    r"utf|iso|cp\d|windows|latin|koi8|big5|gb|euc|shift|mac|ascii|tis|hz|johab|ptcp"
)


def unpacked(body: bytes) -> bytes:
    """Return what a body packed with gzip holds, as far as MOST_UNPACKED: servers forget to say so."""
    if not body.startswith(_PACKED):
        return body
    try:
        return zlib.decompressobj(wbits=31).decompress(body, MOST_UNPACKED)
    except zlib.error:
        return body


def decode(body: bytes, content_type: str) -> str:
    """Return `body` as text.

    Tried in turn: the byte order mark, UTF-8 (which other encodings hardly ever are by chance),
    the XML declaration, the charset of `content_type`, what the feed's language is written in, and
    Windows-1252, which never fails here.
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
    shifted = [n for n in named if n.lower().startswith(("iso-2022", "hz"))]
    if not shifted:
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for name in [*shifted, "utf-8", *([] if not shifted and _is_mostly_utf8(body) else named)]:
        encoding = _codec(name)
        if not encoding:
            continue
        try:
            text = body.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if encoding == "utf-8" or not _is_of_single_bytes(encoding):
            return text
        # Servers call everything Latin-1 that they know nothing of.
        guess = _guess(body, _language_of(body)) if encoding == "cp1252" else ""
        return _piece_by_piece(body, guess or encoding)
    if _is_mostly_utf8(body):
        return _piece_by_piece(body)
    return _piece_by_piece(body, _guess(body, _language_of(body), unnamed=True))


def _is_of_single_bytes(encoding: str) -> bool:
    return encoding in _SINGLE or encoding.startswith(("cp125", "iso8859", "koi8"))


def _piece_by_piece(body: bytes, encoding: str = "") -> str:
    """Return `body` with each text of it that is UTF-8 read so, and each other one in `encoding`.

    "" is whatever the language of the feed and the text itself suggest: one item that somebody
    pasted in another encoding garbles no other, and is read. An encoding of several bytes a letter
    is read whole: two letters of it may be UTF-8 by chance.
    """
    if encoding and not _is_of_single_bytes(encoding):
        return body.decode(encoding, "replace")
    language = _language_of(body)
    return "".join(_piece(piece, encoding, language) for piece in _PIECE.split(body))


def _piece(piece: bytes, encoding: str, language: str) -> str:
    if piece.isascii():
        return piece.decode("ascii")
    try:
        return piece.decode("utf-8")
    except UnicodeDecodeError:
        if _is_mostly_utf8(piece):
            return piece.decode("utf-8", "replace")
    encoding = encoding or _guess(piece, language, unnamed=True) or "cp1252"
    return piece.decode(encoding, "replace")


def _is_mostly_utf8(body: bytes) -> bool:
    """Return whether wrong bytes in what would be UTF-8 are slips: most letters beyond ASCII are right.

    In any other encoding hardly two bytes in a row happen to be one.
    """
    text = body.decode("utf-8", "replace")
    wrong = len(_WRONG.findall(text))
    right = len(_BEYOND_ASCII.findall(text))
    return right >= 2 * wrong > 0


def _language_of(body: bytes) -> str:
    """Return the code of the language a feed says it is in, "" if it says none."""
    found = _LANGUAGE.search(body[:65_536])
    return found[1].decode("ascii").lower().replace("_", "-") if found else ""


def _guess(body: bytes, language: str, *, unnamed: bool = False) -> str:
    """Return the encoding of the language `body` is in, "" where Western letters are as likely.

    Letters in a row are another script: Western ones stand by themselves between those of ASCII.
    """
    sample = body[:65_536]
    high = len(_HIGH.findall(sample))
    in_rows = len(_HIGH.findall(b"".join(_RUN.findall(sample)))) > high / 2
    candidates = _BY_LANGUAGE.get(language) or _BY_LANGUAGE.get(language.split("-")[0], ())
    if not candidates and in_rows and len(_CYRILLIC_SMALL.findall(sample)) > 0.7 * high:
        candidates = ("cp1251",)
    for encoding in candidates:
        if not in_rows and (encoding not in _SINGLE_LETTERS or not unnamed):
            continue
        try:
            body.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return ""


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
