"""Make text from people and from the world fit to be said: one line, no tricks, not too long."""

import unicodedata

LONGEST_NAME = 100
"""Characters; no place on record has a longer name, and a card of ten of these still fits."""

LONGEST_ECHO = 80
"""Characters of what a person typed that are said back."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_JOINERS = "\u200c\u200d"
"""Invisible, but part of how Persian and emoji are written."""
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


def clip(text: str, most: int, end: str = "…") -> str:
    """Return `text` in at most `most` characters, cut at a word where one ends near."""
    if len(text) <= most:
        return text
    isolated = _FIRST_STRONG_ISOLATE in text
    cut = text[: most - len(end) - isolated]
    space = cut.rfind(" ")
    if space > len(cut) * 2 // 3:
        cut = cut[:space]
    # Half an escape ("\") would swallow the mark that follows.
    cut = cut.rstrip(" ,;\\") + end
    # What was isolated must not go on reordering what follows the cut.
    return cut + _POP_ISOLATE if cut.count(_FIRST_STRONG_ISOLATE) > cut.count(_POP_ISOLATE) else cut


def unmasked(text: str) -> str:
    """Return Markdown in which no link hides its address behind other words; all else stays.

    Discord takes "[words](address)" for one only where nothing stands between the brackets.
    """
    return text.replace("](", "] (")


def clip_lines(lines: list[str], most: int, end: str = "…") -> str:
    """Return as many whole lines as fit into `most` characters."""
    text = "\n".join(lines)
    if len(text) <= most:
        return text
    kept: list[str] = []
    left = most - len(end)
    for line in lines:
        if len(line) + 1 > left:
            break
        kept.append(line)
        left -= len(line) + 1
    return "\n".join([*kept, end])


def tidy(text: str, most: int = LONGEST_NAME) -> str:
    """Return `text` on one line of at most `most` characters, without marks that nobody sees.

    What reads from right to left is isolated, so that it does not reorder its neighbours.
    """
    if text.isascii() and text.isprintable() and len(text) <= most and "  " not in text:
        return text.strip()
    visible = "".join(
        " " if char.isspace() else char
        for char in text[: most * 4]
        if char.isspace() or char in _JOINERS or unicodedata.category(char)[0] != "C"
    )
    line = clip(" ".join(visible.split()), most)
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in line):
        return f"{_FIRST_STRONG_ISOLATE}{line}{_POP_ISOLATE}"
    return line


def echo(text: str) -> str:
    """Return what a person typed, fit to be said back."""
    return tidy(text, LONGEST_ECHO)


def capitalised(text: str) -> str:
    """Return `text` with its first letter in capitals, the rest as it is."""
    return text[:1].upper() + text[1:]
