"""Find whole words in text, whatever its case, accents and script."""

import re
import unicodedata


def fold(text: str) -> str:
    """Return `text` without case, accents and superfluous blanks, for comparing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


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
