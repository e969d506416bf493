"""Read what a sentence in plain words asks for.

A question is read around its word for "sister city": what stands before it ("Seattle's …") and behind
it ("… of Köln") is searched for the longest stretch that names a city. So names hold together
("Brighton and Hove", "The Hague"), and how people put the rest of the question hardly matters.
Without such a word a text is a question only if it is nothing but a name, or a pair of names.
"""

from collections.abc import Iterator

from rapidfuzz import fuzz

from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair, NoQuestion, Question
from bot.gazetteer.exact import KEY, LONGEST_NAME, ExactNames
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.normalise import fold
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch, clean, sentences

LARGE = 20_000
"""An everyday word ("nice", "bath") is a city's name only from this population on."""

GREAT = 500_000
"""A code in place of a name ("nyc", "SF") is believed of a city of this population or more."""

WELL_KNOWN = 100_000
"""A bare misspelt name is believed only of a city of this population or more …"""

LIKENESS = 82
"""… and only if the two are this much alike (rapidfuzz ratio, 0 … 100)."""


def read_question(text: str, cities: CityIndex, phrases: Phrases) -> Question:
    """Return what `text` asks for, in any of the languages of `phrases`. Never raises.

    A name that nobody knows is a question only beside a word for sister city; it is handed on as
    typed, so that the answer can offer names like it.
    """
    cleaned = clean(text)
    if KEY.fullmatch(cleaned):
        return AboutCity(cleaned)
    return _Reader(cities, phrases).read(cleaned)


class _Reader:
    """Reads one text; remembers which stretches are names, for each is asked more than once."""

    def __init__(self, cities: CityIndex, phrases: Phrases) -> None:
        self._cities = cities
        self._phrases = phrases
        self._names = ExactNames(cities, phrases.common)

    def read(self, text: str) -> Question:
        whole = text.rstrip("?! ")
        if any(sign in whole for sign in ",.") and self._city(whole) is not None:
            # Dots and commas of a name look like a sentence's: "Hann. Münden, Lower Saxony".
            return AboutCity(whole)
        found = [self._without_chatter(sentence) for sentence in sentences(text)]
        found = [sentence for sentence in found if sentence]
        asked = [question for s in found if (question := self._asked(s)) is not None]
        for question in asked:
            if isinstance(question, AboutCity | AboutPair):
                return question
        if asked and not any(isinstance(question, AboutHome) for question in asked):
            return NoQuestion()
        residence = next((name for s in found if (name := self._residence(s))), None)
        if residence:
            return AboutCity(residence)
        if not asked:
            return self._bare(found)
        named = [s.text for s in found if self._city(s.text) is not None]
        return AboutCity(named[0]) if named else AboutHome()

    # ── sentences with a word for sister city ────────────────────────────────────────────────

    def _asked(self, sentence: Stretch) -> Question | None:
        """Return what a sentence with a word for sister city asks, None if it has no such word."""
        term = self._phrases.term(sentence.words)
        if term is None:
            return None
        which, start, end = term
        left, right = sentence.part(0, start), sentence.part(end, len(sentence))
        mine = self._is_mine(left, right)
        if which == "weak" and (mine or not self._is_plainly_asked(left, right)):
            return None
        residence = self._residence(sentence)
        if residence:
            return AboutCity(residence)
        pair = self._pair_within(left) or self._pair_within(right)
        if pair is not None:
            return pair
        before, after = self._name_before(left), self._name_behind(right)
        if before and after:
            return AboutCity(before) if self._names.is_country(after) else AboutPair(before, after)
        if before or after:
            return AboutCity(before or after or "")
        if mine:
            return AboutHome()
        unknown = self._unknown_behind(right) or self._unknown_before(left)
        if unknown:
            return AboutCity(unknown)
        return AboutHome() if self._is_short_question(left, right) else NoQuestion()

    def _is_mine(self, left: Stretch, right: Stretch) -> bool:
        """Whether the asker's own city is meant: "my …", "… of our town", "… do we have"."""
        phrases = self._phrases
        for part in (left, right):
            words = part.words
            if any(word in phrases.mine for word in words):
                return True
            if any(
                words[start : start + length] in phrases.ours
                for length in (1, 2, 3)
                for start in range(len(words) - length + 1)
            ):
                return True
        return False

    def _is_short_question(self, left: Stretch, right: Stretch) -> bool:
        """Whether nothing but "who is the …" is said: then whose, if not the asker's?"""
        return not right and (not left or (len(left) <= 3 and left.words[0] in self._phrases.who))

    def _is_plainly_asked(self, left: Stretch, right: Stretch) -> bool:
        """Whether a word like "sisters" stands beside a city and nothing else: not a family matter."""
        name = None
        if left and not right:
            together = self._joints(left) and not self._is_common(left, 0)
            # "Charlotte and Sydney are sisters" is about people; "are … sisters?" asks us.
            name = None if together else self._name_before(left)
        if right and all(word in self._phrases.common for word in left.words):
            name = self._name_behind(right)
        city = self._city(name) if name else None
        return city is not None and city.population >= WELL_KNOWN

    def _name_before(self, left: Stretch) -> str | None:
        """Return the city named right before the word for sister city: "who is New York's …"."""
        for end in range(len(left), 0, -1):
            for start in range(max(0, end - LONGEST_NAME), end):
                name = self._name(left.part(start, end))
                if name:
                    return name
            if _is_word(left.words[end - 1]) and not self._is_common(left, end - 1):
                return None
        return None

    def _name(self, part: Stretch) -> str | None:
        """Return the name that `part` is, possessive endings taken off, None if it is none."""
        if not _is_word(part.words[0]) or not _is_word(part.words[-1]):
            return None
        for text in self._without_ending(part.text):
            city = self._city(text)
            if city is not None and self._may_be_meant(part, city):
                return text
        return None

    def _may_be_meant(self, part: Stretch, city: City) -> bool:
        """Whether everyday words can be a name here: "Nice" can, though it is one, "are" cannot."""
        if any(word not in self._phrases.common for word in part.words if _is_word(word)):
            return True
        if part.text.isupper() and not part.source.isupper() and len(part) == 1:
            return city.population >= GREAT  # "sister cities of LA"
        doubtful = all(word in self._phrases.doubtful for word in part.words if _is_word(word))
        # Names of everyday words only, such as "The Bot", are no names in a sentence.
        return doubtful and city.population >= LARGE

    def _without_ending(self, text: str) -> Iterator[str]:
        """Yield `text`, then `text` without each possessive ending: "Hamburgs", "Hamburg"."""
        yield text
        for ending in self._phrases.endings:
            if text.endswith(ending) and len(text) - len(ending) >= 3:
                yield text[: -len(ending)]

    def _name_behind(self, right: Stretch) -> str | None:
        """Return the city named behind the word for sister city: "… does Nice have"."""
        for start in range(min(len(right), LONGEST_NAME)):
            name = self._name_from(right, start)
            if name:
                return self._with_article(right, start, name)
            if not self._is_common(right, start):
                return None
        return None

    def _with_article(self, right: Stretch, start: int, name: str) -> str:
        """Return "Le Havre" for the name in "… du Havre", where that is the greater city."""
        article = self._phrases.contractions.get(right.words[start - 1]) if start else None
        if article is None:
            return name
        full, bare = self._city(f"{article} {name}"), self._city(name)
        greater = full is not None and (bare is None or full.population >= bare.population)
        return f"{article} {name}" if greater else name

    def _name_from(self, right: Stretch, start: int) -> str | None:
        """Return the longest name that starts with word `start`."""
        for end in range(min(len(right), start + LONGEST_NAME), start, -1):
            name = self._name(right.part(start, end))
            if name:
                return name
        return None

    def _unknown_behind(self, right: Stretch) -> str | None:
        """Return what stands where a name should, though nobody knows it: "… of Atlantis"."""
        if not right or right.words[0] not in self._phrases.before:
            return None
        return self._uncommon(right)

    def _unknown_before(self, left: Stretch) -> str | None:
        """Return what stands where an owner should, though nobody knows it: "Atlantis's …"."""
        core = left
        possessive = bool(core) and core.words[-1] in {"'s", "'"}
        while core and core.words[-1] in {"'s", "'"}:
            core = core.part(0, len(core) - 1)
        text = self._uncommon(core)
        if text is None:
            return None
        opened = core.text.startswith(text) or core.words[0] in self._phrases.asks
        return text if possessive or (opened and len(text.split()) <= 3) else None

    def _uncommon(self, part: Stretch) -> str | None:
        """Return `part` without everyday words at its ends, None if nothing is left."""
        start, end = 0, len(part)
        while start < end and (self._is_common(part, start) or not _is_word(part.words[start])):
            start += 1
        while end > start and (self._is_common(part, end - 1) or not _is_word(part.words[end - 1])):
            end -= 1
        return part.part(start, end).text or None

    def _pair_within(self, part: Stretch) -> Question | None:
        """Return the pair in "are X and Y …", unless the whole is one name: "Brighton and Hove"."""
        core = self._trimmed(part)
        if not core or self._city(core.text) is not None or self._names.is_area(core.text):
            return None
        for i in self._joints(core):
            first, second = self._name(core.part(0, i)), self._name(core.part(i + 1, len(core)))
            if first and second:
                return AboutPair(first, second)
        for i in (*self._joints(core), *self._having(core)):
            first = self._name_before(core.part(0, i))
            second = self._name_behind(core.part(i + 1, len(core)))
            if first and second:
                return AboutPair(first, second)
        return None

    def _joints(self, part: Stretch) -> list[int]:
        return [i for i, word in enumerate(part.words[:-1]) if i and word in self._phrases.joins]

    def _having(self, part: Stretch) -> list[int]:
        """Return where the word stands in "Paris has Rome as a …"."""
        return [i for i, word in enumerate(part.words[:-1]) if i and word in self._phrases.having]

    def _trimmed(self, part: Stretch) -> Stretch:
        """Return `part` without everyday words before the first name and possessives behind."""
        for start in range(len(part)):
            rest = part.part(start, len(part))
            if not self._is_common(part, start) or self._name_from(rest, 0):
                return rest
        return part.part(0, 0)

    # ── sentences without one ────────────────────────────────────────────────────────────────

    def _without_chatter(self, sentence: Stretch) -> Stretch:
        """Return `sentence` without greetings and politeness at its ends."""
        part = sentence
        while part:
            if part.words[0] == ",":
                part = part.part(1, len(part))
                continue
            if part.words[-1] == ",":
                part = part.part(0, len(part) - 1)
                continue
            shorter = self._shortened(part)
            if shorter is None:
                return part
            part = shorter
        return part

    def _shortened(self, part: Stretch) -> Stretch | None:
        words, chatter = part.words, self._phrases.chatter
        for length in range(min(6, len(words)), 0, -1):
            if words[:length] in chatter and self._may_go(part, 0, length):
                return part.part(length, len(words))
            if words[-length:] in chatter and self._may_go(part, len(words) - length, len(words)):
                return part.part(0, len(words) - length)
        return None

    def _may_go(self, part: Stretch, start: int, end: int) -> bool:
        """Whether the chatter is not part of a name: "Nice, France" is, "hi Nice" is not."""
        if end - start == len(part):
            # "Nice" alone is the city; "Nice!" and "hello" are what people say.
            city = self._city(part.text)
            said = part.source[part.tokens[-1].end :].lstrip()[:1] == "!"
            return said or city is None or city.population < WELL_KNOWN or part.text.islower()
        if all(word in self._phrases.asks for word in part.words[start:end]):
            return False
        if start and part.words[start - 1] in self._phrases.before | self._phrases.joins:
            return False
        if end < len(part) and part.words[end] in {"'s", "'"}:
            return False
        return self._city(part.text) is None

    def _residence(self, sentence: Stretch) -> str | None:
        """Return the city of "I live in Seattle"."""
        words = sentence.words
        for start in range(len(words)):
            for length in range(min(6, len(words) - start - 1), 0, -1):
                if words[start : start + length] in self._phrases.lives:
                    rest = sentence.part(start + length, len(sentence))
                    name = self._name_from(rest, 0)
                    return name or self._name_behind(rest)
        return None

    def _bare(self, found: list[Stretch]) -> Question:
        """Return what a text asks that is nothing but names: one sentence, the rest was chatter."""
        if len(found) != 1:
            return NoQuestion()
        sentence = self._without_lead(found[0])
        if self._is_surely_a_city(sentence) or self._names.is_area(sentence.text):
            return AboutCity(sentence.text)
        for i in self._joints(sentence):
            first, second = sentence.part(0, i), sentence.part(i + 1, len(sentence))
            if self._is_surely_a_city(first) and self._is_surely_a_city(second):
                return AboutPair(first.text, second.text)
        return NoQuestion()

    def _without_lead(self, sentence: Stretch) -> Stretch:
        """Return what follows "tell me about", or all of it if that is a name itself."""
        if self._city(sentence.text) is None:
            for length in range(min(6, len(sentence) - 1), 0, -1):
                if sentence.words[:length] in self._phrases.about:
                    return sentence.part(length, len(sentence))
        return sentence

    def _is_surely_a_city(self, part: Stretch) -> bool:
        """Whether a bare text is a city's name: known to the letter, or a great city misspelt."""
        if not part or len(part) > LONGEST_NAME * 3:
            return False
        words = [word for word in part.words if _is_word(word)]
        everyday = [word for word in words if word in self._phrases.common]
        city = self._city(part.text)
        if city is not None:
            if "," in part.words:
                return True
            if len(everyday) == len(words):
                return self._may_be_meant(part, city)
            return self._is_no_code(part.text, city)
        if everyday or not words or len(part.text) < 5 or len(words) > 4:
            return False
        match resolve(part.text, self._cities):
            case Found(found) | Ambiguous(_, (found, *_)):
                typed, name = fold(part.text.split(",")[0]), fold(found.name)
                alike = fuzz.ratio(typed, name) >= LIKENESS
                return alike and found.population >= WELL_KNOWN
        return False

    def _is_no_code(self, text: str, city: City) -> bool:
        """Whether a bare word is the city's name, not by chance an airport's code or a hamlet's."""
        if not (text.isascii() and text.isalpha()):
            return True
        if len(text) <= 4 and fold(text) != fold(city.name) and (text.islower() or text.isupper()):
            return city.population >= GREAT
        return not text.islower() or city.population >= LARGE

    def _city(self, text: str) -> City | None:
        return self._names.city(text)

    def _is_common(self, part: Stretch, i: int) -> bool:
        return part.words[i] in self._phrases.common


def _is_word(token: str) -> bool:
    return any(char.isalnum() for char in token)
