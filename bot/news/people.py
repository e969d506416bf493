"""Say who wrote something, and never their address."""

import re
from email.errors import MessageError
from email.header import decode_header, make_header

from bot.news.markup import clean

_ADDRESS = re.compile(
    r"[\w.+%'-]{1,64}\s+(?:[@＠]|AT|at)\s+[\w-]{1,63}(?:\s*(?:\.|\s(?:DOT|dot)\s)\s*[\w-]{1,63})+|"
    r"(?:mailto:)?[\w.+%'-]{1,64}(?:[@＠]|\s?[\[(](?:at|AT)[\])]\s?)[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|punkt)[\])]\s?)[\w-]{1,63})*"
)
_AT = re.compile("[@＠]")
_MAX = 500


def person(written: str) -> str:
    """Return the name in an author's line: "jane@town.example (Jane Doe)" is Jane Doe.

    An address without a name is nobody: e-mail addresses are not ours to publish.
    """
    written = _in_letters(written[:_MAX])
    line = clean(re.sub(r"<[^<>]*>", lambda m: " " if _AT.search(m[0]) else m[0], written))
    name = _ADDRESS.sub(" ", line)
    if name != line:
        name = re.sub(r"[()<>\[\]]", " ", name)
    name = re.sub(r"(?:\s*;)+\s*", "; ", name)
    return " ".join(name.split()).strip(" ,;:-–")


def is_address(text: str) -> bool:
    """Return whether a text is an e-mail address and nothing else."""
    return "@" in text and len(text) < 200 and _ADDRESS.fullmatch(text.strip()) is not None


def _in_letters(written: str) -> str:
    """Return a name written as e-mail headers have it ("=?utf-8?Q?Anna?=") as people read it."""
    if "=?" not in written:
        return written
    try:
        return str(make_header(decode_header(written)))
    except (MessageError, LookupError, UnicodeError, ValueError):
        return written
