"""Take a text apart into sentences and words, in search form, without losing how it was written."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.gazetteer.repair import closed_up

LONGEST = 400
"""Characters of a text that are read; what is longer is a letter, not a question."""

_MARKUP = re.compile(r"<(?:@[!&]?|#|a?:\w+:|/[^:>]*:)\d+>|@(?=[^\W\d_])\S+|https?://\S+")
_EMPHASIS = re.compile(r"[*_~`|]{1,3}")
_APOSTROPHES = re.compile("[’‘ʼ´′＇]|(?<=\\w)`(?=\\w)")
# Marks are no letters to `re`, but belong to the word: those that no letter takes up, as in the small form of
# "İzmir", and the signs of Indic and South-East Asian scripts.
_LETTER = "[\\w\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0e3e\u0e40-\u0eff\u1000-\u1049\u1050-\u109d\u1780-\u17d3]"
_TOKEN = re.compile(
    r"gn:\d+"
    r"|'s-W+(?:-W+)*"  # 's-Hertogenbosch
    r"|(?:[dljmtsnc]|qu|(?:de|da|ne|su|a)ll)'(?=W{2}|$)"  # d'Angers, qu'est-ce, dell'Aquila
    r"|W+(?:'(?!s\b)W+|-W+|\.W+)*\.?"
    r"|'s?\b|'|<->|[^\w\s]|\n".replace("W", _LETTER),
    re.IGNORECASE,
)
_ROMAN_NUMBER = re.compile(r"[IVXL]{2,}\.")  # Budapest XV. District
_CLOSING = frozenset("?!;…。？！\n")
_DECORATION = frozenset('¿¡"“”„«»()[]{}:.*_~|>#<')
_ABBREVIATIONS = frozenset({
    "st", "ste", "sta", "sto", "vs", "mt", "mts", "ft", "pt", "dr", "bad", "hl", "gr", "kl", "nw", "ne", "sw", "se",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign: its search form, and where the text has it."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words in a row; `text` is how the person wrote them."""

    source: str
    tokens: Sequence[Token]

    def __len__(self) -> int:
        return len(self.tokens)

    def part(self, start: int, end: int) -> "Stretch":
        """Return the words from `start` up to, not including, `end`."""
        return Stretch(self.source, self.tokens[start:end])

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words in search form."""
        return tuple(token.word for token in self.tokens)

    @property
    def text(self) -> str:
        """Return the words as written."""
        if not self.tokens:
            return ""
        end = self.tokens[-1].end
        text = self.source[self.tokens[0].start : end]
        # Brackets are no words, but "Frankfurt (Oder)" keeps its own.
        return text + ")" if text.count("(") > text.count(")") else text


def clean(text: str) -> str:
    """Return `text` without Discord's markup and invisible characters, cut to `LONGEST`."""
    visible = text[: LONGEST * 2]
    if not visible.isascii():
        # "São" has four letters or five, by what it was typed with.
        composed = unicodedata.normalize("NFC", visible)
        visible = "".join(
            char for char in composed if unicodedata.category(char) not in {"Cf", "Cs", "Co"}
        )
    words_only = _EMPHASIS.sub("", _MARKUP.sub(" ", _APOSTROPHES.sub("'", visible)))
    words_only = closed_up(words_only)
    return re.sub(r"[^\S\n]+", " ", words_only).strip()[:LONGEST]


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """Return a word for comparison: no case, no accents, no final dot; other signs stay."""
    decomposed = unicodedata.normalize("NFKD", word.casefold().replace("œ", "oe").replace("ø", "o"))
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return letters.rstrip(".") or letters


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a short phrase in search form."""
    return tuple(plain(match.group()) for match in _TOKEN.finditer(phrase))


def sentences(text: str) -> list[Stretch]:
    """Split at ends of sentences, leaving alone the dots of "St. Louis" and "Washington, D.C."."""
    found: list[list[Token]] = [[]]
    for match in _TOKEN.finditer(text):
        raw = match.group()
        if raw in _CLOSING:
            found.append([])
            continue
        if raw in _DECORATION:
            continue
        word = plain(raw)
        ends = raw.endswith(".") and "." not in raw[:-1] and len(word) > 1
        ends = ends and word.rpartition("-")[2] not in _ABBREVIATIONS
        ends = ends and not _ROMAN_NUMBER.fullmatch(raw)
        found[-1].append(Token(word, match.start(), match.end() - ends))
        if ends:
            found.append([])
    return [Stretch(text, tokens) for tokens in found if tokens]
