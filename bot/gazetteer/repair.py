"""Take off what stands around or inside a text by accident: markup, wrong encodings, flags, postcodes."""

import html
import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import unquote

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d?);")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ESCAPE = re.compile(r"\\u\{?([0-9A-Fa-f]{4,6})\}?|\\x([0-9A-Fa-f]{2})")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,80}>")
_PLUS = re.compile(r"(?<=\w)\+(?=\w)")

_SPACED_OUT = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\S)")

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_REGION_A = 0x1F1E6
_BRITISH_FLAG = "\U0001f3f4\U000e0067\U000e0062"

_ENCODINGS = ("cp1252", "latin-1", "cp1251", "cp1250")
"""Encodings that UTF-8 is most often mistaken for."""

_MISREAD = re.compile(r"[^\x00-\x7f]{2}|[ÃÐÑ] ")
"""What a letter of several bytes leaves behind: two signs that are not of ASCII, or one and a lost space."""

_LOST_SPACE = re.compile("(?<=[ÃÐÑ]) ")

_POSTCODE = re.compile(
    r"(?:^|(?<=[\s,(]))(?:"
    r"〒?\d{3}-\d{4}"  # Japan
    r"|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}"  # Britain
    r"|[A-Z]\d[A-Z]\s*\d[A-Z]\d"  # Canada
    r"|\d{4}\s?[A-Z]{2}(?=$|[\s,)])"  # the Netherlands
    r"|\d{5}-?\d{3}"  # Brazil
    r"|\d{5}-\d{4}"  # United States
    r"|\d{2}-\d{3}|\d{4}-\d{3}"  # Poland, Portugal
    r"|[A-Z]{1,2}-\d{3}\s\d{2}"  # SE-111 20
    r"|[A-Z]{1,3}-\s?\d{3,6}|[A-Z]{1,2}\d{3,6}"  # D-10115, LV-1010, AD500; not "CA 94016"
    r"|\d{3}\s\d{2,3}"  # Sweden, Greece, the Czech Republic; India
    r"|[A-Z]\d{4}[A-Z]{3}"  # Argentina
    r"|\d{4,10}"
    r")(?=$|[\s,)])"
)


def without_entities(text: str) -> str:
    """Return `text` with what HTML writes for a letter as the letter: "M&uuml;nchen"."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda match: html.unescape(match.group()), text)


def mend(text: str) -> str:
    """Return `text` with entities, percent signs, escapes and a mistaken encoding decoded."""
    mended = without_entities(text)
    if "%" in mended:
        mended = _PERCENT.sub(_unquoted, mended)
    if "\\" in mended:
        mended = _ESCAPE.sub(_unescaped, mended)
    if "<" in mended:
        mended = _TAG.sub(" ", mended)
    if "+" in mended:
        mended = _PLUS.sub(" ", mended)
    mended = closed_up(mended)
    return mended if mended.isascii() else _decoded(_decoded(mended))


def closed_up(text: str) -> str:
    """Return `text` with words that were written letter by letter put together: "D e n v e r"."""
    return _SPACED_OUT.sub(lambda match: match.group().replace(" ", ""), text)


def _unquoted(match: re.Match[str]) -> str:
    try:
        return unquote(match.group(), errors="strict")
    except UnicodeDecodeError:
        return unquote(match.group(), encoding="latin-1")


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else match.group()


def _decoded(text: str) -> str:
    """Return `text` as it was before its UTF-8 was read in another encoding, or as it is."""
    if not _MISREAD.search(text):
        return text
    # A no-break space, the second byte of à, is often made a plain one on the way.
    candidates = dict.fromkeys((text, _LOST_SPACE.sub("\xa0", text)))
    for encoding in _ENCODINGS:
        for candidate in candidates:
            try:
                decoded = b"".join(_byte(char, encoding) for char in candidate).decode()
            except UnicodeError:
                continue
            if not _is_chance(text, decoded):
                return decoded
    return text


def _is_chance(text: str, decoded: str) -> bool:
    """Whether `text` is no misreading but happens to decode: the capitals ÓŁ of SOKÓŁKA, ÍŽ of BLÍŽEJOV.

    Then small letters or bare marks appear among capitals, letters of other scripts among Latin ones, or
    what no script has.
    """
    has_signs = any(not (char.isalpha() or char in " -'’‘().,/") for char in text)
    if (text.isupper() and not has_signs) and (
        not decoded.isupper() or any(unicodedata.combining(char) for char in decoded)
    ):
        return True
    if any(unicodedata.category(char) == "Cn" for char in decoded):
        return True
    letters = [char for char in decoded if unicodedata.category(char) in {"Lu", "Ll", "Lt", "Lo"}]
    latin = [char for char in letters if unicodedata.name(char, "").startswith("LATIN")]
    return 0 < len(latin) < len(letters)


def _byte(char: str, encoding: str) -> bytes:
    """Return the byte of a character; five bytes that cp1252 leaves empty stay control characters."""
    return bytes([ord(char)]) if "\x80" <= char <= "\x9f" else char.encode(encoding)


def without_flags(text: str, countries: Mapping[str, str]) -> str:
    """Return `text` without emoji; a country's flag becomes its name behind a comma, unless it is there.

    `countries` are names by ISO 3166-1 alpha-2 code.
    """
    if text.isascii():
        return text
    codes = ["".join(chr(ord(c) - _REGION_A + 65) for c in flag) for flag in _FLAG.findall(text)]
    if _BRITISH_FLAG in text:
        codes.append("GB")
    plain = "".join(" " if _is_picture(char) else char for char in text).strip(" ,")
    for code in codes[:1]:
        name = countries.get(code, "")
        if name and not plain:
            return name
        if name and name.casefold() not in plain.casefold():
            plain = f"{plain}, {name}"
    return plain


def _is_picture(char: str) -> bool:
    if char < "\u20d0":
        return False
    if char == "\ufffd":
        return False  # A letter that was lost, not a picture.
    return (
        char in "\u200d\ufe0e\ufe0f\u20e3"
        or "\U000e0020" <= char <= "\U000e007f"
        or unicodedata.category(char) in {"So", "Sk", "Cn", "Cs", "Co"}
    )


def without_postcode(text: str) -> str | None:
    """Return `text` without a postcode at an end of one of its parts, None if there is none."""
    if not any(char.isdigit() for char in text):
        return None
    plain = _POSTCODE.sub(" ", text)
    return plain if plain != text and any(char.isalpha() for char in plain) else None
