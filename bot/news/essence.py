"""Say what of a feed's bytes is left when what changes at every look without saying anything is not counted."""

import re

# No tag may stand in a comment here: in quoted text one may begin in one item and end in another.
_COMMENT = re.compile(rb"<!--[^<>]{0,500}-->")
_MADE_AT = re.compile(
    rb"<(lastBuildDate|pubDate|updated|dc:date|generator)(?:\s[^<>]{0,200})?>[^<>]{0,200}</\1>"
)
_LONGEST_HEAD = 20_000
_ITEM = re.compile(rb"<(?:\w{1,10}:)?(?:item|entry)[\s>]")


def essence(body: bytes) -> bytes:
    """Return `body` without comments, and without when and by what the document was made.

    Many servers write both anew at each request. The dates of items stay.
    """
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return body
    first = _ITEM.search(body, 0, _LONGEST_HEAD)
    head = body[: first.start() if first else _LONGEST_HEAD]
    return _COMMENT.sub(b"", _MADE_AT.sub(b"", head) + body[len(head) :])
