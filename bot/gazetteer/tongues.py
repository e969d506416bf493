"""Tell which languages a text may be in, so that it is read by their words and by no others.

A word for sister city settles it ("Partnerstädte", "gemellaggi"); where there is none, the language of most of
the words does. So "pas" stays a name in "sister cities of la pas", though it is none in French, and a language
that is added changes nothing about what is asked in others.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from bot.gazetteer.phrases import LONGEST_TERM, SHORTEST_SLIP, Phrases, glued, is_nearly
from bot.gazetteer.sentence import Stretch, plain, sentences
from bot.gazetteer.unspaced import Unspaced, spaced
from bot.gazetteer.word_order import Nameless

Words = tuple[str, ...]
Key = TypeVar("Key")

GRAMMAR = 2
"""What a word of grammar ("of", "welche") tells for a language, beside 1 for a word of everyday."""

PHRASE = 2
"""What a phrase tells that opens what people say: "what about"."""

NEARLY_A_TERM, WEAK_TERM = 6, 3
"""The same for a word for sister city with a slip, and for one that means something else as often."""

TELLING_ENDING = 5
"""Letters from which the ending of a city's name tells a language."""

UNMISTAKABLE = 2 * GRAMMAR
"""What must speak for the language that a text is answered in: two words of grammar, or a phrase."""

_LETTERS_OF_ONE = ((re.compile("[\u3040-\u30ff]"), "ja"), (re.compile("[\uac00-\ud7a3]"), "ko"))
"""Kana and Hangul: who writes them reads that language."""

_HAN = (re.compile("[\u3400-\u9fff]"), "zh-CN")
"""Chinese letters, which Japanese has, too, but hardly alone."""

_NOT_UKRAINIAN, _NOT_RUSSIAN = (
    re.compile("[ыэъё]", re.IGNORECASE),
    re.compile("[іїєґ]", re.IGNORECASE),
)

LONGEST_PHRASE = 6
"""Words of a phrase that is looked up whole."""

AT_ONCE = 32
"""Sets of languages whose words are held together: people mix two, hardly three."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a text may be read by: the `phrases` of its `locales`.

    `foreign` are its words of grammar and of greeting that only other languages know: nobody writes "sister cities
    de Paris" in one. `greeting` are those that people greet with, `wider` the locales together with those that know
    most of `foreign`, `unexplained` what of it even they do not know.
    """

    locales: frozenset[str]
    phrases: Phrases
    foreign: frozenset[str]
    greeting: frozenset[str]
    wider: frozenset[str]
    unexplained: frozenset[str]


class Tongues:
    """How people ask, language by language."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]], base: str) -> None:
        """Take the tables of each locale, as `Phrases.of` does; `base` reads what tells no language."""
        self.base = frozenset((base,))
        self.unspaced = Unspaced.of(list(tables.values()))
        self._of = {locale: Phrases.of(table) for locale, table in tables.items()}
        self._grammar = self._index(_grammar)
        self._everyday = self._index(_everyday)
        self._greeting = self._index(_greeting)
        self._phrases = self._index(_long_phrases)
        self._terms = self._index(lambda known: known.sisters | known.twinned)
        self._weak = self._index(lambda known: known.weak)
        self._by_ending = self._index(
            lambda known: {
                case.letters
                for case in known.cases | known.town_cases
                if len(case.letters) >= (3 if case.letters.startswith("'") else TELLING_ENDING)
            }
        )
        self._endings = sorted({len(letters) for letters in self._by_ending})
        self._by_letter: dict[str, list[str]] = {}
        for term in self._index(lambda known: known.sisters):
            self._by_letter.setdefault(term[0], []).append(term)
        self.of = lru_cache(maxsize=AT_ONCE)(self._together)

    def _together(self, locales: frozenset[str]) -> Phrases:
        """Return the phrases of several locales."""
        return Phrases.together([known for each, known in self._of.items() if each in locales])

    @cached_property
    def joins(self) -> frozenset[str]:
        """Return the words that join two names in any language."""
        return frozenset().union(*(known.joins for known in self._of.values()))

    def is_everyday(self, text: str) -> bool:
        """Return whether a text is one word of everyday in some language: "Tchau" is said in Portuguese."""
        word = plain(text)
        return any(word in words for words in (self._everyday, self._grammar, self._greeting))

    def spoken(self, text: str) -> Spoken:
        """Return the languages that a text without markup is likeliest in: the base where nothing tells."""
        stretches = sentences(text)
        parts = [part.words for part in stretches]
        words = {word for part in parts for word in part}
        scores, terms = self._scores(parts, words)
        locales = _likeliest(scores, terms) or self._by_letters(text) or self.base
        foreign = self._foreign(words - _capitalised(stretches), locales)
        counted = Counter[str]()
        for word in foreign:
            _count(counted, {*self._grammar.get(word, ()), *self._greeting.get(word, ())}, 1)
        wider = locales | _likeliest(counted, set())
        return Spoken(
            locales,
            self.of(locales),
            foreign,
            frozenset(word for word in foreign if word in self._greeting),
            wider,
            self._foreign(foreign, wider),
        )

    def known(self, reader: str) -> str | None:
        """Return the locale `reader`, None if nobody has told how people ask in it."""
        return reader if reader in self._of else None

    def lands(self, locale: str, reader: str) -> frozenset[str]:
        """Return the countries at home in which a text in `locale` names cities first, for a reader of `reader`.

        Of a language of many countries, such as Spanish, only the reader's locale tells which.
        """
        phrases = self._of[locale]
        return phrases.lands or (phrases.own_lands if reader == locale else frozenset())

    def language(self, text: str) -> str | None:
        """Return the locale whose words `text` speaks unmistakably, None where two are as likely.

        A bare name tells nothing, unless it is written in letters of one language only.
        """
        for letters, locale in _LETTERS_OF_ONE:
            if locale in self._of and letters.search(text):
                return locale
        # Chinese is cut by its words alone: a name among them tells no language.
        cut = spaced(text, Nameless(), self.unspaced)
        parts = [part.words for part in sentences(cut)]
        scores, terms = self._scores(parts, {word for part in parts for word in part})
        for locale in _impossible(text):
            scores.pop(locale, None)
            terms.discard(locale)
        likeliest = _likeliest(scores, terms)
        if len(likeliest) != 1:
            return None
        (locale,) = likeliest
        return locale if terms or scores[locale] >= UNMISTAKABLE else None

    def _by_letters(self, text: str) -> frozenset[str]:
        """Return the locale of a text whose words tell nothing, but whose letters do."""
        found = (locale for letters, locale in (*_LETTERS_OF_ONE, _HAN) if letters.search(text))
        return frozenset(locale for locale in found if locale in self._of)

    def _foreign(self, words: Iterable[str], locales: frozenset[str]) -> frozenset[str]:
        """Return the words of grammar or greeting that none of `locales` knows."""
        return frozenset(
            word
            for word in words
            if (word in self._grammar or word in self._greeting)
            and locales.isdisjoint(self._grammar.get(word, ()))
            and locales.isdisjoint(self._everyday.get(word, ()))
        )

    def _scores(self, parts: list[Words], words: set[str]) -> tuple[Counter[str], set[str]]:
        """Return what speaks for each locale, and the locales that have a word for sister city in the text."""
        scores = Counter[str]()
        terms: set[str] = set()
        for word in words:
            _count(scores, self._grammar.get(word, ()), GRAMMAR)
            _count(scores, self._everyday.get(word, ()), 1)
            _count(scores, self._ended(word), GRAMMAR)
        for part in parts:
            for window in _windows(part, LONGEST_PHRASE):
                _count(scores, self._phrases.get(window, ()), PHRASE)
            for window in _windows(part, LONGEST_TERM):
                written = glued(window)
                terms.update(self._terms.get(written, ()))
                _count(scores, self._weak.get(written, ()), WEAK_TERM)
        if not terms:
            for part in parts:
                _count(scores, self._nearly(part), NEARLY_A_TERM)
        return scores, terms

    def _ended(self, word: str) -> set[str]:
        """Return the locales in which a city's name alone says who lives there: "Ankaralıyım"."""
        return {
            locale for length in self._endings for locale in self._by_ending.get(word[-length:], ())
        }

    def _nearly(self, part: Words) -> set[str]:
        """Return the locales of the words for sister city that words of `part` are, but for a slip.

        What some language has a word for is no slip in another: "partnership" is no "partner şehir".
        """
        return {
            locale
            for window in _windows(part, LONGEST_TERM - 1)
            if len(window) > 1 or window[0] not in self._everyday
            for written in (glued(window),)
            if len(written) >= SHORTEST_SLIP
            for term in self._by_letter.get(written[:1], ())
            if is_nearly(term, written)
            for locale in self._terms[term]
        }

    def _index(self, keys: Callable[[Phrases], Iterable[Key]]) -> dict[Key, tuple[str, ...]]:
        """Return which locales have each of the words or phrases."""
        found: dict[Key, tuple[str, ...]] = {}
        shared: dict[tuple[str, ...], tuple[str, ...]] = {}
        for locale, known in self._of.items():
            for key in keys(known):
                several = (*found.get(key, ()), locale)
                found[key] = shared.setdefault(several, several)
        return found


def _grammar(known: Phrases) -> frozenset[str]:
    """Return the words that tell a language by what they are for."""
    asking = known.asking
    phrases = asking.whether | asking.inside | asking.without | asking.is_not | asking.either
    return (
        known.standing | known.parting | known.asks | known.mine | known.inside
        | known.contractions.keys() | {word for phrase in phrases for word in phrase}
    )  # fmt: skip


def _everyday(known: Phrases) -> frozenset[str]:
    """Return the other words of a language."""
    sets = (
        known.chatter,
        known.about,
        known.lives,
        known.lives_behind,
        known.ours,
        known.corrections,
        known.asking.no,
        known.asking.lead,
    )
    words = {word for phrases in sets for phrase in phrases for word in phrase}
    return (known.common | known.parts | known.institutions | words) - _grammar(known)


def _greeting(known: Phrases) -> frozenset[str]:
    """Return the words that are chatter by themselves: "hello"."""
    return frozenset(phrase[0] for phrase in known.chatter if len(phrase) == 1)


def _long_phrases(known: Phrases) -> Iterator[Words]:
    """Yield the phrases of two words and more that people open with."""
    asking = known.asking
    sets = (
        known.chatter, known.about, known.lives, known.ours, asking.lead, asking.one_in, asking.how_many,
        asking.how_far, asking.what_is,
    )  # fmt: skip
    for phrase in frozenset().union(*sets):
        if 1 < len(phrase) <= LONGEST_PHRASE:
            yield phrase


def _capitalised(parts: list[Stretch]) -> set[str]:
    """Return the words that have a capital where it tells that they are a name: "Pas", but not "VILLES"."""
    found = set()
    for part in parts:
        for token in part.tokens[1:]:
            raw = part.source[token.start : token.end]
            # "L'Olbia" has a capital for its article as well.
            if raw[:1].isupper() and raw[-1] != "'" and not part.source.isupper():
                found.add(token.word)
    return found


def _impossible(text: str) -> Iterator[str]:
    """Yield the locales that have not all the letters of `text`."""
    if _NOT_UKRAINIAN.search(text):
        yield "uk"
    if _NOT_RUSSIAN.search(text):
        yield "ru"


def _windows(words: Words, longest: int) -> Iterator[Words]:
    """Yield every run of up to `longest` words."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest, len(words)) + 1):
            yield words[start:end]


def _count(scores: Counter[str], locales: Iterable[str], worth: int) -> None:
    for locale in locales:
        scores[locale] += worth


def _likeliest(scores: Mapping[str, int], among: set[str]) -> frozenset[str]:
    """Return the locales with the highest score, of those `among` where there are any."""
    allowed = {locale: score for locale, score in scores.items() if not among or locale in among}
    best = max(allowed.values(), default=0)
    # A word for sister city is enough: nothing else need be said in that language.
    return frozenset(each for each in among or allowed if allowed.get(each, 0) == best)
