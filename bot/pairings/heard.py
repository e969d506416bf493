"""Hold what a follow-up is heard in the light of: what was spoken of, and the words of its language."""

from collections.abc import Iterator
from copy import copy
from functools import cache, lru_cache

from bot.gazetteer.areas import OWN, Area, AreaKind
from bot.gazetteer.asked import (
    AboutCity,
    AboutHome,
    AboutPair,
    Narrowing,
    PairAspect,
    Question,
)
from bot.gazetteer.asking import Words
from bot.gazetteer.chatter import WELL_KNOWN, without_chatter
from bot.gazetteer.greeted import is_greeted
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.model import City, Found, NotFound
from bot.gazetteer.opening import begin
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, CityMeant, place_meant
from bot.gazetteer.question import read_in, read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch, clean, sentences
from bot.gazetteer.tongues import Tongues
from bot.gazetteer.unspaced import is_unspaced, spaced
from bot.gazetteer.word_order import NamesOf
from bot.pairings.follow_pair import without_signs
from bot.pairings.spoken import Spoken
from bot.pairings.world import World

LONGEST_IN_A_CASE = 4
"""Words of an area in a case, with what leads to it: "w Bośni i Hercegowinie"."""


class Heard:
    """A text, said after what was `spoken` of."""

    def __init__(
        self, text: str, spoken: Spoken, world: World, tongues: Tongues, reader: str
    ) -> None:
        self.text = clean(text)
        self.spoken = spoken
        self.cities = world.cities
        self._tongues = tongues
        self._spaced = spaced(self.text, NamesOf(world.cities), tongues.unspaced)
        self._reader = reader
        said = tongues.spoken(self._spaced)
        self._locales = said.locales
        self._speaks(said.phrases, said.locales)
        # What a text asks by itself; a name with a slip takes long, so it is read once.
        self.asked = cache(lambda each: read_in_its_language(each, world.cities, tongues, reader))
        # The same as it stands: while it is only tried whether a text goes on, nobody looks for a slip in it.
        self.tried = cache(lambda each: read_question(each, world.cities, tongues, mends=False))

    def _speaks(self, phrases: Phrases, locales: frozenset[str]) -> None:
        self.phrases, self.asking = phrases, phrases.asking
        self.framing = self._tongues.of(locales | self._tongues.base)

    def in_one_language(self) -> "Iterator[Heard]":
        """Yield the same heard in the language of the text, of the talk, or else of the reader; not as it was already."""
        told = self._tongues.language(self.text)
        reader = None if told else self._tongues.known(self._reader)
        # "A mais antiga?" alone may as well be French.
        for locale in dict.fromkeys((told, self.spoken.locale, reader)):
            # What is left of "横浜とは？" without its particle may be Chinese.
            if not locale or (told is not None and locale in self._locales):
                continue
            heard = copy(self)
            heard._speaks(self._tongues.of(frozenset({locale})), frozenset({locale}))
            yield heard

    def particle(self, said: Stretch) -> str:
        """Return what stood behind a name and was left as grammar: には of "日本には？", "" where nothing was."""
        name, text = said.text, self.text.rstrip("?？!！。 ")
        if not is_unspaced(said.words[0]) or not text.startswith(name):
            return ""
        return text.removeprefix(name).strip()

    def parts(self) -> list[Stretch]:
        """Return the sentences of the text."""
        return sentences(self._spaced)

    def without_courtesy(self, said: Stretch) -> Stretch:
        """Return the words without politeness at their end: "the one in Georgia, please"."""
        rest = without_chatter(said, self.cities, self.phrases)
        end = said.tokens.index(rest.tokens[-1]) + 1 if rest else len(said)
        # "Since when?" ends with what people say for nothing, too.
        asks = is_little(said.words[end:], self.phrases.asks, self.asking.open, self.asking.ones)
        return said if asks else said.part(0, end)

    def read(self, text: str) -> Question:
        """Return what `text` asks by itself, with keys for names."""
        return read_question(text, self.cities, self._tongues)

    @property
    def city(self) -> City | None:
        """Return the city spoken of; of two, the first."""
        return self.cities.by_key(self.spoken.city) if self.spoken.city else None

    @property
    def named(self) -> str:
        """Return the key of the city spoken of, or the name in doubt; "" where an area was spoken of."""
        asked = self.spoken.question
        if self.spoken.city or not isinstance(asked, AboutCity):
            return self.spoken.city
        return "" if self.area(asked.name, inside=asked.inside) else self.spoken.unclear

    @property
    def narrowing(self) -> Narrowing | None:
        """Return which of the sisters were asked for last, None where all were."""
        asked = self.spoken.question
        return asked.narrowing if isinstance(asked, AboutCity | AboutHome) else None

    def area(self, text: str, *, inside: bool = True) -> Area | None:
        """Return the area that `text` names, None if it names none."""
        meant = place_meant(text, self.cities, inside=inside)
        return meant.area if isinstance(meant, AreaMeant) else None

    def country(self, text: str) -> Area | None:
        """Return the country that `text` names, if a city goes by its name as well: Mexico, Luxembourg, Singapore."""
        meant = place_meant(text, self.cities, inside=True)
        areas = (
            (meant.area,)
            if isinstance(meant, AreaMeant) and meant.how == OWN
            else meant.areas
            if isinstance(meant, CityMeant)
            else ()
        )
        return next((area for area in areas if area.kind is AreaKind.COUNTRY), None)

    def area_in_a_case(self, rest: Stretch) -> Area | None:
        """Return the area of "в Китае", read within a whole question."""
        if len(rest) > LONGEST_IN_A_CASE:
            return None
        narrowing = self.framed(rest)
        only = narrowing is not None and narrowing == Narrowing(narrowing.area)
        return narrowing.area if narrowing is not None and only else None

    def framed(self, rest: Stretch) -> Narrowing | None:
        """Return what words like "the second oldest", "since 1980" ask for, said of the city spoken of.

        They are read within a whole question; where anything of them is left unread, they ask nothing.
        """
        key = self.spoken.city or next(iter(self.spoken.menu), "")
        if not key:
            return None
        text = f"sister cities of {key} {rest.text}"
        asked = read_in(text, self.cities, self.framing, mends=False)
        if not isinstance(asked, AboutCity) or asked.name != key or asked.left_out:
            return None
        new = asked.narrowing
        if new is None or new == Narrowing(whether=new.whether):
            return None
        return new

    def opened(self, said: Stretch, phrases: frozenset[Words]) -> int | None:
        """Return where what follows one of `phrases` begins, None if `said` begins with none."""
        return begin(said.words, phrases)

    def replaced(self, said: Stretch, start: int, end: int, instead: str) -> Question:
        """Return what `said` asks with `instead` for the words from `start` to `end`."""
        source, tokens = said.source, said.tokens
        before = source[tokens[0].start : tokens[start].start]
        behind = source[tokens[end - 1].end :]
        return self.read(f"{before} {instead} {behind}".replace(" 's", "'s"))

    def is_about(self, question: Question, key: str) -> bool:
        """Whether a question is about the city of that key, and perhaps another, and leaves no word unread."""
        match question:
            case AboutCity(name=name, left_out=()):
                return name == key
            case AboutPair(left_out=(), aspect=aspect) if key in {question.name, question.other}:
                # Nobody asks how far it is to the moon.
                return aspect is not PairAspect.DISTANCE or self.are_known(question)
        return False

    def are_known(self, question: AboutPair) -> bool:
        """Whether both names of a pair are those of cities, and no word is left unread."""
        found = [resolve(name, self.cities) for name in (question.name, question.other)]
        return not question.left_out and not any(isinstance(each, NotFound) for each in found)

    def is_surely_named(self, name: Stretch | str) -> bool:
        """Whether a name that follows is hardly a word: it has a capital, or a great city bears it."""
        text = name if isinstance(name, str) else name.text
        if not text[:1].islower():
            return True
        return any(city.population >= WELL_KNOWN for city in self.cities.named(text))

    def is_chatter(self, said: Stretch) -> bool:
        """Whether nothing is said: "en fin" is not Finland."""
        return not without_chatter(said, self.cities, self.phrases)

    def is_greeting(self, said: Stretch) -> bool:
        """Whether somebody or something is only greeted or thanked: "thanks Germany" asks for no sisters there."""
        rest = without_chatter(said, self.cities, self.phrases)
        return (
            0 < len(rest) < len(said)
            and self.opened(rest, self.asking.lead | self.asking.inside) is None
            and is_greeted(rest, self.phrases)
        )

    def is_plain(self, question: AboutCity) -> bool:
        """Whether nothing but a city is named."""
        plain = question.narrowing is None and not question.left_out
        return plain and self.area(question.name, inside=question.inside) is None

    def is_of_one(self, question: Question) -> bool:
        """Whether two names of a question are the same city's."""
        match question:
            case AboutPair(name=name, other=other):
                meant = [resolve(each, self.cities) for each in (name, other)]
                return (
                    all(isinstance(each, Found) for each in meant)
                    and len({each.city.key for each in meant if isinstance(each, Found)}) == 1
                )
        return False


def is_little(words: Words, *sets: frozenset[str] | frozenset[Words]) -> bool:
    """Return whether each of the words is of one of the sets, or of a phrase in them; signs are left."""
    return all(any(word in _little(each) for each in sets) for word in without_signs(words))


@lru_cache(maxsize=64)
def _little(phrases: frozenset[str] | frozenset[Words]) -> frozenset[str]:
    return frozenset(
        word for each in phrases for word in ((each,) if isinstance(each, str) else each)
    )
