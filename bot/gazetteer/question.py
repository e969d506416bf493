"""Read what a text in plain words asks for.

A text is taken apart into sentences, each sentence into names and what stands around them (`readings`).
Beside a word for "sister city" a name is asked about; two that are joined are a pair; "my" is the asker's
own city. Without such a word a text is a question only if it is nothing but a name or two (`bare`).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.gazetteer.across_dots import rejoined
from bot.gazetteer.alternative import alternative_in
from bot.gazetteer.area_slip import with_slips, without_area_slips
from bot.gazetteer.asked import (
    KEY,
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutPair,
    NoQuestion,
    Question,
)
from bot.gazetteer.attribute import also_left_out, attribute_of
from bot.gazetteer.bare import about_names, either, is_bare_code, is_bare_own_name
from bot.gazetteer.bare_slip import is_bare_slip
from bot.gazetteer.chatter import without_chatter
from bot.gazetteer.contrasted import contrasted, correction, lies_elsewhere, lies_in
from bot.gazetteer.denied import Denied, denied, elsewhere, is_of_city, outside
from bot.gazetteer.dressed import is_a_county, is_written_out, named_in_full, undressed
from bot.gazetteer.excluded import without_the_excluded
from bot.gazetteer.festive import about_anniversaries
from bot.gazetteer.flags import with_their_names
from bot.gazetteer.formal import without_joined_forms
from bot.gazetteer.home import asked_from_home, home_of
from bot.gazetteer.in_front import without_its_area
from bot.gazetteer.index import CityIndex
from bot.gazetteer.kin import is_plainly_asked, kin_of, of_an_area
from bot.gazetteer.left_out import left_out as words_left_out
from bot.gazetteer.like_a_word import with_the_word
from bot.gazetteer.listed import listed
from bot.gazetteer.lookups import Lookups
from bot.gazetteer.mixed import is_better, is_plain
from bot.gazetteer.model import NotFound
from bot.gazetteer.narrowing import narrowed
from bot.gazetteer.opening import corrected, taken_back
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.readings import Reading, read
from bot.gazetteer.repair import without_entities
from bot.gazetteer.resolve import resolve
from bot.gazetteer.scenery import scenery_of
from bot.gazetteer.sentence import Stretch, Token, clean, sentences
from bot.gazetteer.several_areas import are_two_areas, in_another
from bot.gazetteer.slots import Slots
from bot.gazetteer.the_one_in import with_the_one_in
from bot.gazetteer.told import Told
from bot.gazetteer.tongues import Tongues
from bot.gazetteer.two_questions import first_and_rest
from bot.gazetteer.unspaced import spaced
from bot.gazetteer.with_whom import with_the_unknown
from bot.gazetteer.word_order import NamesOf

LONGEST_WHOLE = 16
"""Words of a text that may be one name although it looks like several sentences."""

_HYPHEN = re.compile(r"(?<=\w)[-–](?=\w)")

MOST_SENTENCES = 12
"""Sentences of a text that are read."""


def read_question(
    text: str, cities: CityIndex, tongues: Tongues, *, mends: bool = True
) -> Question:
    """Return what `text` asks for, in any of the languages of `tongues`. Never raises.

    It is read by the words of the language it is likeliest in. Where it holds words of grammar that only others
    know, it is read by theirs, too, and that reading is taken if it explains more: "sister cities de Paris".
    A name that nobody knows is a question only beside a word for sister city or another city; it is handed
    on as typed, so that the answer can offer names like it. Without `mends` no slip makes words a name or an area.
    """
    typed = without_joined_forms(without_entities(text))
    text = spaced(typed, NamesOf(cities), tongues.unspaced)
    cleaned = clean(text)
    if name := named_in_full(cleaned, cities):
        return AboutCity(name)
    spoken = tongues.spoken(cleaned)
    if (flagged := with_their_names(typed, spoken.phrases, cities)) is not None:
        return read_question(flagged, cities, tongues, mends=mends)
    mended = without_area_slips(cleaned, cities, spoken.phrases) if mends else None
    if mended is not None and not tongues.is_everyday(cleaned):
        question = with_slips(read_question(mended.text, cities, tongues), mended, cities)
        if question is not None:
            return question
    if (several := listed(cleaned, cities, tongues.joins)) is not None:
        return several
    question = read_in(text, cities, spoken.phrases, mends=mends)
    if spoken.foreign and not is_plain(question, spoken, cities):
        mixed = read_in(text, cities, tongues.of(spoken.wider), mends=mends)
        if is_better(mixed, question, spoken, cities):
            return mixed
    if isinstance(question, NoQuestion):
        if text != typed and (name := undressed(clean(typed), cities, spoken.phrases)):
            return AboutCity(name)
        return _opened(cleaned, spoken.phrases, cities, tongues) or question
    return question


def _opened(text: str, phrases: Phrases, cities: CityIndex, tongues: Tongues) -> Question | None:
    """Return what is asked behind a correction that opens the text: "No, I meant Athens, Georgia"."""
    parts, dropped = sentences(text), 0
    while len(parts) > 1 and taken_back(parts[0].words, phrases) == len(parts[0]):
        parts, dropped = parts[1:], dropped + 1
    if len(parts) != 1:
        return None
    rest = corrected(parts[0], phrases) or (parts[0] if dropped else None)
    if rest is None:
        return None
    question = read_question(rest.text, cities, tongues)
    match question:
        case AboutCity(name) if isinstance(resolve(name, cities), NotFound):
            return None
    return None if isinstance(question, NoQuestion) else question


def read_in(text: str, cities: CityIndex, phrases: Phrases, *, mends: bool = True) -> Question:
    """Return what `text` asks for by the words of `phrases` alone, as `read_question` does. Never raises."""
    cleaned = clean(text)
    if KEY.fullmatch(cleaned):
        return AboutCity(cleaned)
    question = _Reader(cities, phrases, mends=mends).read(cleaned)
    left_out = "" if isinstance(question, AboutKinds) else getattr(question, "left_out", ())
    torn = isinstance(question, NoQuestion) or any("-" in words for words in left_out)
    torn = torn or (isinstance(question, AboutCity) and are_two_areas(question.name, cities))
    if torn and (pair := _hyphenated(cleaned, cities, phrases)) is not None:
        return pair
    if isinstance(question, NoQuestion):
        if is_written_out(cleaned, cities):
            return AboutCity(cleaned)
        if is_a_county(cleaned, cities):
            return AboutCity(text)
        if name := undressed(text, cities, phrases):
            return AboutCity(name)
        if is_bare_own_name(cleaned, cities, phrases):
            return AboutCity(text)
        if mends and is_bare_slip(cleaned, cities, phrases):
            return AboutCity(text)
        if is_bare_code(cleaned, cities):
            return AboutCity(text)
    return question


def _hyphenated(text: str, cities: CityIndex, phrases: Phrases) -> Question | None:
    """Return the pair of "Dallas-Fort Worth", or the areas of "Israel-Germany twin towns"."""
    spaced = _HYPHEN.sub(" - ", text)
    if spaced == text or len(text.split()) > LONGEST_WHOLE:
        return None
    question = _Reader(cities, phrases, mends=True).read(spaced)
    return question if isinstance(question, AboutPair | AboutAreas) else None


class _Reader:
    def __init__(self, cities: CityIndex, phrases: Phrases, *, mends: bool) -> None:
        self._cities = cities
        self._phrases = phrases
        self._mends = mends
        self._lookups = Lookups(cities, mends=mends)
        self._readings: dict[tuple[str, tuple[Token, ...]], Reading] = {}

    def read(self, text: str) -> Question:
        parts = rejoined(sentences(text)[:MOST_SENTENCES], self._cities)
        if (len(parts) > 1 or "," in text) and (whole := self._whole(parts)) is not None:
            return whole
        if len(parts) > 1 and (meant := self._corrected(parts)) is not None:
            return meant
        if parts:
            home = asked_from_home(parts, self._reading, self._phrases, self._cities)
            if home is not None:
                return home
        return self._read_parts(parts)

    def _read_parts(self, parts: list[Stretch]) -> Question:
        pairs = [(part, without_chatter(part, self._cities, self._phrases)) for part in parts]
        readings = [self._reading(rest) for _, rest in pairs if rest]
        asked = [question for each in readings if (question := self._asked(each)) is not None]
        for question in asked:
            if not isinstance(question, AboutHome | NoQuestion):
                return question
        residence = next((name for each in readings if (name := self._residence(each))), None)
        at_home = all(not each.names and not each.unknown for each in readings if each.term)
        if asked and not (residence and at_home) and AboutHome not in map(type, asked):
            return self._spoken_of(readings) or NoQuestion()
        if residence:
            return AboutCity(residence, left_out=_named_besides(residence, readings))
        if asked:
            named = [city for each in readings if (city := _only_a_name(each)) is not None]
            return named[0] if named else next(q for q in asked if isinstance(q, AboutHome))
        if len(readings) != 1 or readings[0].term is not None:
            return NoQuestion()  # several sentences, or sisters of a family
        if (question := self._without_a_term(readings[0])) is not None:
            return question
        if (sisterly := kin_of(readings[0], self._phrases, self._cities)) is not None:
            return sisterly
        greeted = any(len(part) > len(rest) for part, rest in pairs)
        return self._about_names(readings[0], greeted=greeted)

    def _about_names(self, reading: Reading, *, greeted: bool = False) -> Question:
        cities, phrases = self._cities, self._phrases
        return about_names(reading, cities, phrases, greeted=greeted, mends=self._mends)

    def _corrected(self, parts: list[Stretch]) -> Question | None:
        """Return what the last sentence puts in place of the others: "Cologne? Sorry, I mean Bonn"."""
        rest, taken_back = parts[-1], False
        while cut := correction(rest, self._phrases):
            rest, taken_back = rest.part(cut, len(rest)), True
        if not taken_back or not rest:
            return None
        reading = self._reading(rest)
        question = self._asked(reading)
        if question is None:
            question = self._about_names(reading)
        if isinstance(question, NoQuestion):
            return None
        before = self._read_parts(parts[:-1])
        if isinstance(before, AboutCity) and isinstance(question, AboutCity):
            return replace(before, name=question.name, instead=question.instead)
        return question

    def _reading(self, sentence: Stretch) -> Reading:
        key = sentence.source, tuple(sentence.tokens)
        if key not in self._readings:
            told = with_the_one_in(sentence, self._phrases, self._reading)
            self._readings[key] = told or self._read_through(sentence)
        return self._readings[key]

    def _read_through(self, sentence: Stretch) -> Reading:
        """Return the reading without what only excludes another city, or tells where it lies before its name."""
        reading = read(sentence, self._cities, self._phrases, self._lookups)
        rest = without_the_excluded(reading, self._phrases, self._cities)
        rest = rest or without_its_area(reading, self._phrases, self._cities)
        return reading if rest is None else self._reading(rest)

    def _spoken_of(self, readings: list[Reading]) -> AboutCity | None:
        """Return the one city spoken of before "What are its sister cities?", None if there is none."""
        asking = self._phrases.asking
        for i, reading in enumerate(readings):
            if reading.term is None or reading.names or reading.unknown:
                continue
            if not any((word,) in asking.its | asking.it for word in reading.sentence.words):
                continue
            before = [named for each in readings[:i] for named in each.names]
            if len(before) == 1 and before[0].city is not None:
                return AboutCity(before[0].text)
        return None

    def _whole(self, parts: list[Stretch]) -> Question | None:
        """Return the city whose name looks like sentences: "Hann. Münden, Lower Saxony"."""
        tokens = tuple(token for part in parts for token in part.tokens)
        if len(tokens) > LONGEST_WHOLE or self._phrases.term(tuple(t.word for t in tokens)):
            return None
        return _only_a_name(self._reading(Stretch(parts[0].source, tokens)))

    def _without_a_term(self, reading: Reading) -> Question | None:
        """Return what a sentence without a word for sister city asks beyond a name or two."""
        if (festive := about_anniversaries(reading, self._phrases)) is not None:
            return festive
        if (lies := lies_elsewhere(reading, self._phrases)) is not None:
            return lies
        left_out = denied(reading, self._phrases, self._cities)
        if left_out is not None:
            rest = self._reading(left_out.rest)
            question = self._about_names(rest)
            meant = place_meant(left_out.rest.text, self._cities)
            if isinstance(meant, AreaMeant):
                question = AboutArea(meant.area)
            if not isinstance(question, NoQuestion):
                return self._denying(question, left_out)
        named = reading, self._phrases, self._cities
        another = contrasted(*named) or lies_in(*named)
        if another is not None:
            return another
        if (pair := self._of_the_first(reading, self._without_a_term)) is not None:
            return pair
        told = Told(reading, self._phrases, self._cities)
        question_or_none = with_the_unknown(narrowed(told), told)
        return None if question_or_none is None else _said(question_or_none, told)

    def _of_the_first(
        self, reading: Reading, asked: Callable[[Reading], Question | None]
    ) -> AboutPair | None:
        """Return the pair of the first of several names and the one that they are asked about with."""
        if (alternative := alternative_in(reading, self._phrases)) is None:
            return None
        question = asked(self._reading(alternative.rest))
        if not isinstance(question, AboutPair):
            return None
        return replace(question, left_out=(*question.left_out, alternative.words))

    def _denying(self, question: Question | None, left_out: Denied) -> Question | None:
        if isinstance(question, AboutCity) and is_of_city(question, left_out, self._cities):
            return elsewhere(question, left_out, self._cities)
        return outside(question, left_out, self._cities)

    def _asked(self, reading: Reading) -> Question | None:
        """Return what a sentence with a word for sister city asks, None if it has no such word."""
        if reading.term is None:
            return None
        if (festive := about_anniversaries(reading, self._phrases)) is not None:
            return festive
        if (left_out := denied(reading, self._phrases, self._cities)) is not None:
            question = self._asked(self._reading(left_out.rest))
            return self._denying(question, left_out)
        if (pair := self._of_the_first(reading, self._asked)) is not None:
            return pair
        told = Told(reading, self._phrases, self._cities)
        question = with_the_unknown(self._read(told), told)
        if question is None:
            return None
        attribute = attribute_of(question, reading, self._cities, self._phrases)
        if attribute is not None:
            return also_left_out(self._asked(self._reading(attribute.rest)), attribute.words)
        scenery = scenery_of(question, reading, self._cities, self._phrases)
        if scenery is not None:
            return also_left_out(self._asked(self._reading(scenery.rest)), scenery.words)
        if isinstance(question, AboutPair):
            two = first_and_rest(question, reading, self._phrases)
            first = self._asked(self._reading(two[0])) if two else None
            if two and isinstance(first, AboutCity):
                return also_left_out(first, two[1])
        return _said(question, told)

    def _read(self, told: Told) -> Question | None:
        """Return what is asked, but for the words that were not understood."""
        reading = told.reading
        if reading.kind == "weak" and not is_plainly_asked(reading, self._phrases, self._cities):
            return None if told.towns else narrowed(told) or of_an_area(told)
        residence = self._residence(reading)
        if residence:
            return AboutCity(residence)
        slots = Slots(reading, self._cities, self._phrases)
        if reading.mine and (other := slots.beside_home()) is not None:
            return AboutHome(other=other.text)
        if (question := narrowed(told)) is not None:
            return question
        match slots.filled():
            case (first, second):
                between = reading.sentence.words[first.end : second.start]
                asking = self._phrases.asking
                if reading.kind != "twinned" and between in asking.either | asking.either_too:
                    return either(reading, first.start, second.end, first.text, second.text)
                return AboutPair(first.text, second.text, first.instead, second.instead)
            case (only,):
                if (areas := in_another(only.text, only.start, only.end, told)) is not None:
                    return areas
                return AboutCity(only.text, only.instead, inside=told.is_inside_at(only.start))
        if reading.mine or self._is_short_question(reading):
            return AboutHome()
        return NoQuestion()

    def _is_short_question(self, reading: Reading) -> bool:
        """Whether nothing but "who is the …" is said: then whose, if not the asker's?"""
        left, right = reading.left, reading.right
        return not right and (not left or (len(left) <= 3 and left.words[0] in self._phrases.who))

    def _residence(self, reading: Reading) -> str | None:
        """Return the city of "I live in Seattle"."""
        home = home_of(reading, self._phrases, self._cities)
        return home.text if home else None


def _named_besides(home: str, readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return the cities that were named besides the asker's, and areas in sentences that ask for sisters."""
    return tuple(
        named.text
        for reading in readings
        for named in reading.names
        if named.text not in home and (not named.area or reading.term is not None)
    )


def _said(question: Question, told: Told) -> Question:
    """Return the question with the words that would narrow it but were not understood."""
    if isinstance(question, AboutKinds | NoQuestion):
        return question
    words = words_left_out(question, told)
    said = replace(question, left_out=words) if words else question
    return with_the_word(said, told.reading.sentence, told.phrases)


def _only_a_name(reading: Reading) -> AboutCity | None:
    """Return the city of a sentence that is one name and nothing else."""
    if reading.term is None and len(reading.names) == 1:
        named = reading.names[0]
        if named.city is not None and named.end - named.start == len(reading.sentence):
            return AboutCity(named.text)
    return None
