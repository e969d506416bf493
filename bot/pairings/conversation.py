"""Read what a person says next in the light of what was said before.

"And its sisters in Germany?", "is it twinned with Lille?", "the one in Somerset", "no, Paris Texas", "2":
each is a whole question once the last city, the last menu and the last question are known.
"""

from dataclasses import replace
from datetime import datetime
from functools import cache

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutPair,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
)
from bot.gazetteer.asking import Words, find
from bot.gazetteer.chatter import without_chatter
from bot.gazetteer.denied import ONE, is_told_by
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.question import read_in, read_question
from bot.gazetteer.sentence import Stretch, clean, sentences, words_of
from bot.gazetteer.tongues import Tongues
from bot.gazetteer.unspaced import is_unspaced, spaced
from bot.gazetteer.word_order import NamesOf
from bot.pairings.follow_pair import asked_of_both, is_asked_of_each, is_subject, without_signs
from bot.pairings.spoken import LASTS, Spoken, area_spoken_of
from bot.pairings.world import World

ELIDED = frozenset({"l'", "d'"})
"""Articles that are no words of their own: "celle de l'Illinois"."""

OPENING = 3
"""Words within which a question of yes or no begins: "and is it …"."""

LONGEST = 12
"""Words of a follow-up at most; what is longer says itself what it is about."""


def follow(
    text: str,
    spoken: Spoken | None,
    now: datetime,
    world: World,
    tongues: Tongues,
    reader: str = "",
) -> Question:
    """Return what `text` asks, after what was `spoken` not longer than `LASTS` ago, of a `reader` of that locale."""
    if spoken is None or now - spoken.at > LASTS:
        return read_in_its_language(text, world.cities, tongues, reader)
    return _Follower(text, spoken, world, tongues, reader).read()


class _Follower:
    def __init__(
        self, text: str, spoken: Spoken, world: World, tongues: Tongues, reader: str
    ) -> None:
        self._text = clean(text)
        self._spoken = spoken
        self._cities = world.cities
        self._tongues = tongues
        self._spaced = spaced(self._text, NamesOf(world.cities), tongues.unspaced)
        said = tongues.spoken(self._spaced)
        self._phrases = said.phrases
        self._framing = tongues.of(said.locales | tongues.base)
        self._asking = self._phrases.asking
        # What a text asks by itself; a name with a slip takes long, so it is read once.
        self._asked = cache(lambda each: read_in_its_language(each, world.cities, tongues, reader))

    def read(self) -> Question:
        cleaned = self._text
        parts = sentences(self._spaced)
        # "No, Paris Texas" and "And in Norway?" are one sentence each; more say more.
        if len(parts) == 1 and len(parts[0]) <= LONGEST:
            for reading in (
                self._choice, self._one_in, self._lies_in, self._not_that, self._corrected, self._compared, self._twinned,
                self._of_both, self._its, self._more,
            ):  # fmt: skip
                if (question := reading(parts[0])) is not None:
                    return question
        return self._asked(cleaned)

    # ── from a menu ──────────────────────────────────────────────────────────────────────────

    def _choice(self, said: Stretch) -> Question | None:
        """Return the question with the city of that number: "2", "the second one"."""
        words = without_signs(said.words)
        if len(words) == 1 and words[0].isascii() and words[0].isdecimal():
            number = int(words[0][:4]) - 1
        elif words in self._asking.nth:
            number = self._asking.nth[words]
        else:
            return None
        if not 0 <= number < len(self._spoken.menu):
            return NoQuestion()
        return self._chosen(self._spoken.menu[number])

    def _chosen(self, key: str, where: str = "") -> Question:
        """Return the last question with the city of `key` in the place of the name in doubt.

        Who says `where` it lies takes back that sisters there were asked for: "and in Ohio?", "the one in Ohio".
        """
        match self._spoken.question:
            case AboutCity(narrowing=asked_for) as asked:
                if asked_for and where and asked_for.area and asked_for.area == self._area(where):
                    asked_for = replace(asked_for, area=None, more=(), whether=False)
                    asked_for = None if asked_for == Narrowing() else asked_for
                return replace(asked, name=key, instead=(), narrowing=asked_for, inside=False)
            case AboutPair(name) as asked:
                if name == self._spoken.unclear:
                    return replace(asked, name=key, instead=())
                return replace(asked, other=key, other_instead=())
        return AboutCity(key)

    def _one_in(self, said: Stretch) -> Question | None:
        """Return the question with the namesake that lies there: "the one in Somerset"."""
        start, end = self._opened(said, self._asking.one_in), len(said)
        if start is None and said.words[-1] in ONE:
            start, end = 0, end - 1  # "the Maine one"
        if start is None:
            return None
        while start < end and said.words[start] in self._phrases.articles | ELIDED:
            start += 1
        if start == end:
            return None
        where = said.part(start, end).text
        area = self._cities.qualifiers.find(self._cities.fold(where))
        if area is None:
            return None
        if (key := self._offered_in(area)) is not None:
            return self._chosen(key, where)
        city = self._cities.by_key(self._spoken.city) if self._spoken.city else None
        name = city.name if city is not None else self._spoken.unclear
        return self._chosen(f"{name}, {where}", where) if name else None

    def _offered_in(self, area: frozenset[int]) -> str | None:
        """Return the key of the first city of the menu that lies in `area`."""
        for key in self._spoken.menu:
            city = self._cities.by_key(key)
            if city is not None and self._cities.lies_in(city.row, (area,)):
                return key
        return None

    def _lies_in(self, said: Stretch) -> Question | None:
        """Return the question with the city of an open menu that lies there: "Massachusetts", "Illinois, please"."""
        return self._namesake(said) if self._spoken.menu and not self._spoken.city else None

    def _namesake(self, said: Stretch) -> Question | None:
        """Return the question with the city of the name in doubt that lies in the area `said`."""
        where = without_chatter(said, self._cities, self._phrases).text
        area = self._cities.qualifiers.find(self._cities.fold(where))
        if area is None:
            return None
        if (key := self._offered_in(area)) is not None:
            return self._chosen(key, where)
        city = self._cities.by_key(self._spoken.city) if self._spoken.city else None
        name = city.name if city is not None else self._spoken.unclear.split(",")[0]
        if not self._cities.entries(self._cities.fold(name), (area,), most=1):
            return None
        return self._chosen(f"{name}, {where}", where)

    def _not_that(self, said: Stretch) -> Question | None:
        """Return the question with the namesake that is not denied: "not the Maine one", "nicht das am Main"."""
        start = self._opened(said, self._asking.is_not)
        end = len(said)
        while end and said.words[end - 1] in ONE:
            end -= 1
        while start is not None and start < end and said.words[start] in self._phrases.common:
            start += 1
        if start is None or start >= end:
            return None
        where = self._cities.fold(said.part(start, end).text)
        keys = dict.fromkeys(filter(None, (self._spoken.city, *self._spoken.menu)))
        offered = [city for key in keys if (city := self._cities.by_key(key)) is not None]
        left = [city for city in offered if not is_told_by(where, city, self._cities)]
        if len(left) == len(offered):
            return None
        if not left:
            return self._chosen(self._spoken.unclear.split(",")[0])
        if left[0].key == self._spoken.city:
            return self._chosen(left[0].key)
        name = self._cities.fold(self._spoken.unclear.split(",")[0])
        called = [city for city in left if name in self._cities.fold(city.name)] or left
        question = self._chosen(called[0].key)
        if isinstance(question, AboutCity):
            return replace(question, instead=tuple(city.key for city in called[1:]))
        return question

    def _corrected(self, said: Stretch) -> Question | None:
        """Return the question about the city that was meant: "no, Paris Texas"."""
        start = self._opened(said, self._asking.no)
        if start is None or start == len(said):
            return None
        rest = said.part(start, len(said))
        one_in = self._one_in(rest)
        if one_in is not None:
            return one_in
        last = self._last_narrowing()
        if last is None or last.area is None:
            if (there := self._namesake(rest)) is not None:
                return there
        elif self._spoken.city and (area := self._area(rest.text)) is not None:
            return AboutCity(self._spoken.city, narrowing=replace(last, area=area, more=()))
        question = self._asked(rest.text)
        match question, self._spoken.question:
            case AboutCity(narrowing=None) as new, AboutCity(narrowing=narrowing):
                return replace(new, narrowing=narrowing)
            case AboutCity() as new, AboutPair() as asked:
                return self._replaced(asked, new.name)
        return question

    def _replaced(self, asked: AboutPair, name: str) -> AboutPair:
        """Return the pair with `name` for the one of it that shares a word with it, else the second."""
        first, new = (set(self._cities.fold(text).split()) for text in (asked.name, name))
        if first & new:
            return replace(asked, name=name, instead=())
        return replace(asked, other=name, other_instead=())

    # ── about the city spoken of ─────────────────────────────────────────────────────────────

    def _compared(self, said: Stretch) -> Question | None:
        """Return which has more sisters, the city or another: "does it have more sisters than Riga?"."""
        it = any((word,) in self._asking.it for word in said.words)
        if not (self._spoken.city and it and find(self._asking.more, said.words)):
            return None
        question = self._asked(said.text)
        if isinstance(question, AboutCity) and not question.inside:
            return AboutPair(self._spoken.city, question.name, aspect=PairAspect.COUNT)
        return None

    def _twinned(self, said: Stretch) -> Question | None:
        """Return whether the city is bound to another: "is it twinned with Lille?"."""
        term = self._phrases.term(said.words)
        if not self._spoken.city or term is None:
            return None
        if find(self._asking.whether | self._asking.within, said.words[:OPENING]) is None:
            return None
        question = self._asked(said.text)
        if not isinstance(question, AboutCity) or question.inside:
            return None
        rest = self._around(said.words, words_of(question.name), term)
        if rest is None or not is_subject(rest, self._asking):
            return None
        if (area := self._area(question.name)) is not None:
            return AboutCity(self._spoken.city, narrowing=Narrowing(area, whether=True))
        return AboutPair(self._spoken.city, question.name, aspect=PairAspect.WHETHER)

    def _of_both(self, said: Stretch) -> Question | None:
        """Return what is asked of the two cities spoken of, or of each sister of the one: "how far?"."""
        words, spoken = without_signs(said.words), self._spoken
        if not spoken.city or not words:
            return None
        if spoken.other:
            asked = asked_of_both(words, self._framing, spoken.city, spoken.other)
            return asked or self._with_another(said)
        if not is_asked_of_each(words, self._framing):
            return None
        last = self._last_narrowing()
        return AboutCity(spoken.city, narrowing=last)

    def _with_another(self, said: Stretch) -> AboutPair | None:
        """Return the question about the first of the two and another: "and with Dortmund?"."""
        start = self._opened(said, self._asking.lead) or 0
        if said.words[start : start + 1] and said.words[start] in self._phrases.accompanied:
            question = self._asked(said.part(start + 1, len(said)).text)
            if isinstance(question, AboutCity) and isinstance(self._spoken.question, AboutPair):
                aspect = self._spoken.question.aspect
                return AboutPair(self._spoken.city, question.name, aspect=aspect)
        return None

    def _around(self, words: Words, name: Words, term: tuple[str, int, int]) -> Words | None:
        """Return the words but for the term, the name and "with" before it; None without a "with"."""
        for start in range(1, len(words) - len(name) + 1):
            if words[start : start + len(name)] != name:
                continue
            end = start + len(name)
            # "シアトルとも": Japanese and Korean put it behind.
            at = end if is_unspaced(name[0]) and end < len(words) else start - 1
            if words[at] not in self._phrases.joins | self._phrases.before:
                at = start - 1
            if words[at] not in self._phrases.joins | self._phrases.before:
                return None
            left_out = {at, *range(start, end), *range(*term[1:])}
            return tuple(word for i, word in enumerate(words) if i not in left_out)
        return None

    def _its(self, said: Stretch) -> Question | None:
        """Return the question with the city for "its": "and its sisters in Germany?"."""
        at = find(self._asking.its, said.words)
        if at is None or not self._spoken.city:
            return None
        source, tokens = said.source, said.tokens
        before = source[: tokens[at[0]].start]
        behind = source[tokens[at[1] - 1].end :]
        owned = read_question(f"{before}{self._spoken.city}'s{behind}", self._cities, self._tongues)
        named = isinstance(owned, AboutCity | AboutPair) and self._spoken.city in {
            owned.name, getattr(owned, "other", ""),
        }  # fmt: skip
        return owned if named else None

    def _more(self, said: Stretch) -> Question | None:
        """Return the question about more of the same: "and in Norway?", "the oldest?", "how many?"."""
        start = self._opened(said, self._asking.lead) or 0
        rest = said.part(start, len(said))
        if (there := self._sisters_there(rest)) is not None:
            start, rest = len(there), there
        narrowing = self._narrowing(rest)
        last = self._last_narrowing()
        same = narrowing is not None and narrowing.area in {None, last.area if last else None}
        if narrowing is not None and (start or same or narrowing.outside):
            if self._spoken.city:
                return AboutCity(self._spoken.city, narrowing=narrowing)
            area, of = narrowing.area, area_spoken_of(self._spoken.question, self._cities)
            led = self._opened(rest, self._asking.inside) is not None
            if area and narrowing == Narrowing(area):
                return AboutAreas(of, area) if of and led and area != of else AboutArea(area)
            return None
        if start and isinstance(self._spoken.question, AboutCity | AboutHome):
            question = self._asked(rest.text)
            kept = self._spoken.question.narrowing
            if isinstance(question, AboutCity) and question.narrowing is None and kept is not None:
                return replace(question, narrowing=kept)
        return None

    def _sisters_there(self, said: Stretch) -> Stretch | None:
        """Return ドイツ of "ドイツの姉妹都市は？": where nothing is put before "of", it is said of the city, too."""
        term = self._phrases.term(said.words)
        if term is None or not self._spoken.city or not is_unspaced(said.words[0]):
            return None
        there = said.part(0, term[1])
        behind = without_signs(said.words[term[2] :])
        return there if not behind and self._area(there.text) is not None else None

    def _narrowing(self, rest: Stretch) -> Narrowing | None:
        """Return what of the sisters is asked for by words that name no city."""
        words = without_signs(rest.words)
        if not words:
            return None
        outside = self._opened(rest, self._asking.without)
        rest = rest.part(outside or 0, len(rest))
        inside = self._opened(rest, self._asking.inside)
        last = self._last_narrowing()
        led = inside is not None or outside is not None
        area = self._area(rest.part(inside or 0, len(rest)).text, inside=led)
        if area is not None:
            kept = last or Narrowing()
            return replace(kept, area=area, outside=outside is not None)
        return self._framed(rest, last or Narrowing())

    def _framed(self, rest: Stretch, last: Narrowing) -> Narrowing | None:
        """Return what words like "the second oldest", "since 1980" ask for, said of the city spoken of.

        They are read within a whole question; where anything of them is left unread, they ask nothing.
        """
        key = self._spoken.city
        if not key:
            return None
        text = f"sister cities of {key} {rest.text}"
        asked = read_in(text, self._cities, self._framing)
        if not isinstance(asked, AboutCity) or asked.name != key or asked.left_out:
            return None
        new = asked.narrowing
        if new is None or new == Narrowing(whether=new.whether):
            return None
        if not new.areas:
            new = replace(new, area=last.area, more=last.more, outside=last.outside)
        return replace(new, limits=new.limits or last.limits, state=new.state or last.state)

    def _last_narrowing(self) -> Narrowing | None:
        asked = self._spoken.question
        return asked.narrowing if isinstance(asked, AboutCity | AboutHome) else None

    def _area(self, text: str, *, inside: bool = True) -> Area | None:
        meant = place_meant(text, self._cities, inside=inside)
        return meant.area if isinstance(meant, AreaMeant) else None

    def _opened(self, said: Stretch, phrases: frozenset[Words]) -> int | None:
        """Return where what follows one of `phrases` begins, None if `said` begins with none."""
        words = said.words
        for length in range(min(6, len(words)), 0, -1):
            if words[:length] in phrases:
                while length < len(words) and not any(c.isalnum() for c in words[length]):
                    length += 1
                return length
        return None
