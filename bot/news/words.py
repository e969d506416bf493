"""Find whole words in text, whatever its case, accents and script."""

import re

from bot.gazetteer import normalise

# The gazetteer folds names, and reads no more of one than this; a text is folded in such pieces,
# cut at blanks where there are any.
_PIECE = re.compile(
    rf".{{1,{normalise.LONGEST - 1}}}(?:\s|$)|.{{1,{normalise.LONGEST}}}", re.DOTALL
)


def fold(text: str) -> str:
    """Return `text` as the gazetteer folds names, so that names are found in it however written."""
    folded = (normalise.fold.__wrapped__(piece) for piece in _PIECE.findall(text))
    return " ".join(" ".join(folded).split())


def has_word(folded: str, word: str, ending: str = "") -> bool:
    """Return whether the folded `word` or phrase stands in the folded text as a whole.

    `ending` is a pattern of what may follow, such as the endings of inflected languages.
    """
    if not word or word not in folded:
        return False
    # Scripts without blanks between words have no word boundaries to ask for.
    if any(c >= "\u2e80" for c in word):
        return True
    return re.search(rf"(?<!\w){re.escape(word)}{ending}(?!\w)", folded) is not None
