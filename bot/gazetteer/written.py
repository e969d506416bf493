"""Tell how a sentence is written: its words as they stand, and what their capitals tell."""

from functools import lru_cache

from bot.gazetteer.sentence import Stretch


class Written:
    """One sentence, its words in search form and as written."""

    def __init__(self, sentence: Stretch, term: tuple[int, int] | None) -> None:
        """Take the sentence, and where its word for sister city stands."""
        self.sentence = sentence
        self.words = sentence.words
        source = sentence.source
        self.raw = [source[token.start : token.end] for token in sentence.tokens]
        self.term = term or (len(self.words), len(self.words))
        self.has_lower_case = any(char.islower() for text in self.raw for char in text)
        inner = [
            text for i, text in enumerate(self.raw) if i and text != "I" and not self.in_term(i)
        ]
        # The first word's capital tells nothing, nor do "I" and that of a word for sister city.
        self.is_cased = self.has_lower_case and any(map(has_capital, inner))

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.words)

    def in_term(self, i: int) -> bool:
        """Return whether word `i` belongs to the word for sister city."""
        return self.term[0] <= i < self.term[1]

    def stop(self, start: int) -> int:
        """Return where a name that begins at `start` must have ended: no name holds the term."""
        return self.term[0] if start < self.term[0] else len(self.words)

    def text(self, start: int, end: int) -> str:
        """Return words as the person wrote them."""
        tokens = self.sentence.tokens
        text = self.sentence.source[tokens[start].start : tokens[end - 1].end]
        # Brackets are no words, but "Frankfurt (Oder)" keeps its own.
        return text + ")" if "(" in text and text.count("(") > text.count(")") else text

    def is_glued(self, i: int) -> bool:
        """Return whether nothing stands between word `i` and the one before: "d'" and "Angers"."""
        tokens = self.sentence.tokens
        return 0 < i < len(tokens) and tokens[i - 1].end == tokens[i].start

    def is_capitalised(self, i: int) -> bool:
        """Return whether word `i` has a capital that tells it to be a name."""
        return self.is_cased and i > 0 and has_capital(self.raw[i])

    def is_code(self, start: int, end: int) -> bool:
        """Return whether one word is in capitals among others that are not: "sister cities of LA"."""
        return end - start == 1 and self.raw[start].isupper() and self.has_lower_case


@lru_cache(maxsize=4096)
def is_word(token: str) -> bool:
    """Return whether a token is more than a sign."""
    return any(char.isalnum() for char in token)


@lru_cache(maxsize=4096)
def is_name_word(token: str) -> bool:
    """Return whether a name may begin with a token: a possessive ending cannot, nor can a number."""
    return token not in {"'s", "'"} and any(char.isalpha() for char in token)


def has_capital(text: str) -> bool:
    """Return whether any letter is a capital."""
    return any(char.isupper() for char in text)


def is_lower(text: str) -> bool:
    """Return whether there are small letters only."""
    return any(char.islower() for char in text) and not has_capital(text)
