"""Read what is asked of the sisters of the city spoken of: "and in Norway?", "does it have one in Wales?", "the oldest?"."""

from dataclasses import replace

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
from bot.gazetteer.opening import begin
from bot.gazetteer.question import read_in
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.unspaced import is_unspaced
from bot.pairings.follow_pair import without_signs
from bot.pairings.heard import Heard, is_little
from bot.pairings.inherit import Turn, inherited
from bot.pairings.spoken import area_spoken_of

FEW = 3
"""Words of an area in a case that stands alone: "в Китае"."""


class Sisters:
    """Reads follow-ups about the sisters of the city, or the area, spoken of."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._spoken = heard.spoken
        self._cities = heard.cities
        self._phrases = heard.phrases
        self._asking = heard.asking

    def its(self, said: Stretch) -> Question | None:
        """Return the question with the city for "its": "and its sisters in Germany?"."""
        at, subject = find(self._asking.its, said.words), self._heard.named
        if at is None or not subject:
            return None
        question = self._heard.replaced(said, *at, f"{subject}'s")
        if isinstance(question, AboutCity | AboutPair) and subject in {
            question.name, getattr(question, "other", ""),
        }:  # fmt: skip
            return question if isinstance(question, AboutPair) else self._as_led(said, question)
        term = self._phrases.term(said.words)
        if term is not None and term[1:] == (at[1], len(said)) and at[0] == 0:
            return AboutCity(subject)  # "its sisters?"
        return None

    def _as_led(self, said: Stretch, question: AboutCity) -> AboutCity:
        """Return the question without "whether", where only what leads to it was taken for that: "e" of "e i suoi …?"."""
        start = self._heard.opened(said, self._asking.lead)
        whether = question.narrowing == Narrowing(whether=True)
        if start and whether and find(self._asking.whether, said.words[start:]) is None:
            return replace(question, narrowing=None)
        return question

    def led(self, said: Stretch) -> AboutCity | None:
        """Return the question about the sisters, where but for what leads to it nothing else is said: "and the sister cities?"."""
        start = self._heard.opened(said, self._asking.lead)
        term = self._phrases.term(said.words)
        if not start or term is None or term[0] != "sisters" or not self._spoken.city:
            return None
        rest = said.words[start : term[1]] + without_signs(said.words[term[2] :])
        return AboutCity(self._spoken.city) if is_little(rest, self._phrases.articles) else None

    def it(self, said: Stretch) -> Question | None:
        """Return the question with the city for "it": "does it have a sister in Norway?", "is that one twinned?"."""
        words, spoken = said.words, self._spoken
        that = find(self._asking.that_one, words)
        at = that or find(self._asking.it, words)
        key = spoken.other if that and spoken.other else self._heard.named
        if at is None or not key or not self._may_be_it(said, at):
            return None
        question = self._heard.replaced(said, *at, key)
        if spoken.other and self._heard.is_of_one(question):
            # "How far is it from Seattle?", said of Seattle's oldest.
            key = spoken.city if key == spoken.other else spoken.other
            question = self._heard.replaced(said, *at, key)
        if not self._heard.is_about(question, key):
            return None
        if isinstance(question, AboutPair):
            if question.aspect is PairAspect.ALL and self._phrases.term(words) is None:
                return None  # "Ela é linda"
            # "Hat die Stadt Bonn …" names its city.
            behind = said.part(at[1], len(said)).text
            return None if behind.startswith(question.other) else question
        return question if isinstance(question, AboutCity) and question.narrowing else None

    def unnamed(self, said: Stretch) -> Question | None:
        """Return the question with the city that is left out: "¿tiene una ciudad hermana en Italia?"."""
        words, known = said.words, self._phrases
        asks = bool(known.asks & set(words)) or find(self._asking.open, words) is not None
        if not self._spoken.city or not known.having & set(words) or asks:
            return None
        question = self._heard.tried(said.text)
        if not isinstance(question, AboutCity) or question.narrowing or question.left_out:
            return None
        area = self._heard.area(question.name)
        if area is None or find(self._asking.cities, words) is not None:
            return None
        return AboutCity(self._spoken.city, narrowing=Narrowing(area, whether=True))

    def _may_be_it(self, said: Stretch, at: tuple[int, int]) -> bool:
        """Whether the word there stands for a city: it may be an article, too, Dutch "het", or a verb, Spanish "está"."""
        words, known = said.words, self._phrases
        here = set(words[at[0] : at[1]])
        if here & known.copulas and not known.copulas & set(words[at[1] :]):
            return False  # "¿Con quién está hermanada Leeds?"
        if not here & known.articles:
            return True
        behind = words[at[1] : at[1] + 1]
        asked = find(self._asking.whether, words[: at[0]]) is not None
        return asked and is_little(behind, self._asking.also, known.before, known.articles)

    def there(self, said: Stretch) -> Question | None:
        """Return the question about those in the area said last: "does it have one in Wales?", "in China?"."""
        if self._heard.is_chatter(said):
            return None
        for start in range(len(said)):
            opened = self._heard.opened(said.part(start, len(said)), self._asking.inside)
            if opened is None or start + opened >= len(said):
                continue
            area = self._heard.area(said.part(start + opened, len(said)).text)
            area = area or self._heard.area_in_a_case(said.part(start, len(said)))
            if area is not None:
                return self._in_area(said.words[:start], area)
        return self._there_before(said)

    def _there_before(self, said: Stretch) -> Question | None:
        """Return the question about those in the area said first: "中国にありますか？"."""
        if not is_unspaced(said.words[0]):
            return None
        asking, known = self._asking, self._phrases
        sets = (
            asking.ones, asking.inside, asking.whether, asking.how_many, known.having, known.verbs, known.asks,
            known.copulas, known.articles,
        )  # fmt: skip
        for end in range(len(said) - 1, 0, -1):
            behind = said.words[end:]
            if not is_little(behind, *sets):
                return None
            if (area := self._heard.area(said.part(0, end).text)) is not None and self._spoken.city:
                counts = find(asking.how_many, behind) is not None
                whether = find(asking.whether, behind) is not None and not counts
                narrowing = Narrowing(area, count=counts, whether=whether)
                return AboutCity(self._spoken.city, narrowing=narrowing)
        return None

    def _in_area(self, before: Words, area: Area) -> Question | None:
        """Return the question about the sisters in `area`, which the words `before` lead to, if they say nothing else."""
        asking, known, spoken = self._asking, self._phrases, self._spoken
        begun = begin(before, known.about | asking.lead) or 0
        counts = find(asking.how_many, before) is not None
        sets = (
            asking.lead, asking.ones, asking.it, asking.also, asking.whether, asking.how_many, known.having,
            known.verbs, known.asks, known.articles, asking.its,
        )  # fmt: skip
        term = known.term(before)
        led = not before or self._spoken_of_ones(before)
        if term is not None:
            before = before[: term[1]] + before[term[2] :]
        if find(asking.cities - asking.ones, before) is not None:
            return None  # "Which cities have one in Norway?"
        if not (led or counts) or not is_little(before[begun:], *sets):
            return None
        if not self._heard.named:
            of = area_spoken_of(spoken.question, self._cities)
            return AboutAreas(of, area) if of is not None and of != area else None
        asks = counts or find(asking.open, before) is not None
        whether = not asks and find(asking.whether, before) is not None
        new = Narrowing(area, count=counts, whether=whether)
        turn = Turn.ANEW if before[begun:] or self._asks_anew(before) else Turn.AREA
        return AboutCity(self._heard.named, narrowing=inherited(turn, self._heard.narrowing, new))

    def _spoken_of_ones(self, before: Words) -> bool:
        """Whether words speak of sisters: "does it have", "are any of them"; "is it" speaks of the city."""
        known = self._phrases
        return find(self._asking.ones, before) is not None or bool(known.having & set(before))

    def more(self, said: Stretch) -> Question | None:
        """Return the question about more of the same: "and in Norway?", "the oldest?", "how many?"."""
        if self._heard.is_chatter(said):
            return None
        start = self._heard.opened(said, self._asking.lead) or 0
        lead, rest = said.words[:start], said.part(start, len(said))
        if self._is_of_cities(rest.words):
            return None  # "Which cities have sisters in Norway?"
        if (there := self._sisters_there(rest)) is not None:
            start, rest = len(there), there
        asked_for = rest.part(self._asked_for(rest), len(rest))
        narrowing = self._narrowing(asked_for, anew=self._asks_anew(lead))
        last = self._heard.narrowing
        same = narrowing is not None and narrowing.area in {None, last.area if last else None}
        few = self._is_little_beside_an_area(said.words)
        # "Németországban?" is nothing by itself.
        alone = narrowing and few and self._is_nothing_by_itself(said)
        led = start or len(asked_for) < len(rest) or self._heard.particle(said)
        if narrowing is not None and (led or same or narrowing.outside or alone):
            return self._narrowed(rest, narrowing)
        if start and isinstance(self._spoken.question, AboutCity | AboutHome):
            # "Who is Seattle twinned with?" is no "and Seattle?".
            turn = Turn.ANEW if self._asks_anew(lead) else Turn.CITY
            kept = inherited(turn, self._heard.narrowing, None)
            # "Same for Quezon City" is nothing by itself.
            if kept or (self._heard.is_surely_named(rest) and self._is_nothing(said)):
                question = self._heard.asked(rest.text)
                if isinstance(question, AboutCity) and not question.narrowing:
                    return replace(question, narrowing=kept)
        return self._of_another(said)

    def _is_nothing(self, said: Stretch) -> bool:
        return isinstance(self._heard.tried(said.text), NoQuestion)

    def _is_nothing_by_itself(self, said: Stretch) -> bool:
        """Whether words ask nothing alone, or name an area in a case that says "in": "Németországban?", "Almanya'da?"."""
        question = self._heard.tried(said.text)
        if isinstance(question, AboutCity) and self._heard.text.endswith("?"):
            named = question.name
            return (
                named != said.text and self._heard.area(named, inside=question.inside) is not None
            )
        return isinstance(question, NoQuestion)

    def _is_little_beside_an_area(self, words: Words) -> bool:
        """Whether there are few words, in Japanese and the like but one that is none of grammar."""
        if not is_unspaced(words[0]):
            return len(without_signs(words)) <= FEW
        asking, known = self._asking, self._phrases
        sets = (
            asking.inside, asking.whether, asking.cities, known.having, known.copulas, known.verbs, known.articles,
            known.joins, known.before,
        )  # fmt: skip
        return sum(not is_little((word,), *sets) for word in words) <= 1

    def _asked_for(self, rest: Stretch) -> int:
        """Return how many words only ask to be told: "list the American ones", "tell me the Polish ones"."""
        if not self._phrases.asks & set(rest.words[:1]):
            return 0
        return self._heard.opened(rest, self._phrases.about) or 1

    def _is_of_cities(self, words: Words) -> bool:
        """Whether words ask for cities by their sisters, whichever they are."""
        term = self._phrases.term(words)
        free = words if term is None else words[: term[1]] + words[term[2] :]
        cities = find(self._asking.cities - self._asking.ones, free) is not None
        return cities and (term is not None or find(self._asking.kin, free) is not None)

    def _asks_anew(self, lead: Words) -> bool:
        """Whether what was the most of something is asked no more: "which of them are in China?"."""
        known = self._phrases
        return bool(known.asks & set(lead)) or find(self._asking.open, lead) is not None

    def _narrowed(self, rest: Stretch, narrowing: Narrowing) -> Question | None:
        if self._heard.named:
            return AboutCity(self._heard.named, narrowing=narrowing)
        area, asked = narrowing.area, self._spoken.question
        if area is None or replace(narrowing, area=None) != Narrowing():
            return None
        of = area_spoken_of(asked, self._cities)
        led = self._heard.opened(rest, self._asking.inside) is not None or _is_of_two(asked)
        return AboutAreas(of, area) if of and led and area != of else AboutArea(area)

    def _of_another(self, said: Stretch) -> Question | None:
        """Return the same question about another city: "and of Graz?", "and Linz's?", "the oldest of Linz"."""
        if not isinstance(self._spoken.question, AboutCity | AboutHome):
            return None
        start = self._heard.opened(said, self._asking.lead) or 0
        rest = said.part(start, len(said))
        ones = self._heard.opened(rest, self._asking.ones) if start else None
        rest = rest.part(ones or 0, len(rest))
        of = self._heard.opened(rest, self._asking.of_another)
        best = find(self._asking.best, rest.words) or find(self._asking.how_many, rest.words)
        led = of is not None and (start or best is None)
        owned = start and rest.words[-1:] in {("'s",), ("'",)}
        if not (led or owned or (best is not None and best[0] <= 1)):
            return None
        if not self._is_nothing(said):
            return None
        text = f"{rest.text} sister cities" if owned else f"sister cities {rest.text}"
        question = read_in(text, self._cities, self._heard.framing, mends=False)
        if not isinstance(question, AboutCity) or question.left_out or question.inside:
            return None
        if not (
            self._cities.has_name(question.name) and self._heard.is_surely_named(question.name)
        ):
            return None
        kept = inherited(Turn.CITY, self._heard.narrowing, question.narrowing)
        return replace(question, narrowing=kept)

    def _sisters_there(self, said: Stretch) -> Stretch | None:
        """Return ドイツ of "ドイツの姉妹都市は？": where nothing is put before "of", it is said of the city, too."""
        term = self._phrases.term(said.words)
        if term is None or not self._spoken.city or not is_unspaced(said.words[0]):
            return None
        there = said.part(0, term[1])
        behind = without_signs(said.words[term[2] :])
        return there if not behind and self._heard.area(there.text) is not None else None

    def _beside_the_area(self, text: str) -> Area | None:
        """Return the area in the country of the one spoken of where a city abroad goes by its name: Cornwall after Devon."""
        of = area_spoken_of(self._spoken.question, self._cities)
        if of is None or not of.country or not self._heard.is_surely_named(text):
            return None
        area = self._heard.area(text)
        greatest = max(self._cities.named(text), key=lambda city: city.population, default=None)
        if area is None or greatest is None or greatest.country == of.country:
            return None
        return area if area.country == of.country else None

    def _narrowing(self, rest: Stretch, *, anew: bool) -> Narrowing | None:
        """Return what of the sisters is asked for by words that name no city."""
        words = without_signs(rest.words)
        if not words:
            return None
        outside = self._heard.opened(rest, self._asking.without)
        rest = rest.part(outside or 0, len(rest))
        inside = self._heard.opened(rest, self._asking.inside)
        last = self._heard.narrowing
        led = inside is not None or outside is not None or _is_of_two(self._spoken.question)
        named = rest.part(inside or 0, len(rest)).text
        area = self._heard.area(named, inside=led) or self._beside_the_area(named)
        if area is None and last is not None and last.area is not None:
            area = self._heard.country(named)  # After "in Canada?", "and Mexico?" is no city.
        if area is not None:
            new = Narrowing(area, outside=outside is not None)
            return inherited(Turn.ANEW if anew else Turn.AREA, last, new)
        told = self._heard.framed(rest)
        if told is None:
            return None
        only = told == Narrowing(told.area, more=told.more, outside=told.outside)
        turn = Turn.MEASURE if not only else Turn.ANEW if anew else Turn.AREA
        return inherited(turn, last, told)


def _is_of_two(asked: Question) -> bool:
    """Whether the ties between two areas were asked for."""
    return isinstance(asked, AboutAreas)
