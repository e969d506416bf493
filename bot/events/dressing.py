"""Take off what people put around a time and that says nothing of it: emoji, Markdown, a colon behind a label."""

import re
import unicodedata

_CUSTOM_EMOJI = re.compile(r"<a?:\w{2,32}:\d{17,20}>")
_MARKDOWN = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|`+|~~|^#+ |^> ")
_LABEL_COLON = re.compile(r"(?<=[^\W\d_])[:：]\s*")
_JOINERS = "\ufe0e\ufe0f\u200d\u20e3"
"""What makes emoji of signs, and one of several."""


def undressed(text: str) -> str:
    """Return `text` without what is only dressing: "**When:** Friday | 7pm 🎉" is "When Friday , 7pm"."""
    bare = _MARKDOWN.sub("", _CUSTOM_EMOJI.sub(" ", text)).replace("|", ",").replace(" · ", ", ")
    signs = (" " if _is_picture(char) else char for char in bare if char not in _JOINERS)
    return " ".join(_LABEL_COLON.sub(" ", "".join(signs)).split())


def _is_picture(char: str) -> bool:
    # Degrees and ordinals ("1º", "3ª") are no pictures, nor are signs of one syllable (㈮).
    return (
        unicodedata.category(char) in ("So", "Sk")
        and char not in "°^`´¨"
        and not "㈀" <= char <= "㏿"
    )
