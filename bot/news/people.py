"""Say who wrote something, and never their address."""

import re

from bot.news.markup import clean

_ADDRESS = re.compile(
    r"(?:mailto:)?[\w.+%'-]{1,64}(?:@|\s?[\[(](?:at|AT)[\])]\s?)[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|punkt)[\])]\s?)[\w-]{1,63})*"
)
_MAX = 500


def person(written: str) -> str:
    """Return the name in an author's line: "jane@town.example (Jane Doe)" is Jane Doe.

    An address without a name is nobody: e-mail addresses are not ours to publish.
    """
    line = clean(re.sub(r"<[^<>]*>", lambda m: " " if "@" in m[0] else m[0], written[:_MAX]))
    name = _ADDRESS.sub(" ", line)
    if name != line:
        name = re.sub(r"[()<>\[\]]", " ", name)
    return " ".join(name.split()).strip(" ,;:-–")
