"""Choose how a sentence is read: which of its words are names, and which are left unread.

Every way to cover a sentence with names costs something: each name what `spans` says, each word left over
what it is worth. The cheapest way is taken. So "ist London verpartnert" is London, though "Ist London" is a
name of East London, and "de Glasgow" is no Glasgow in Delaware; yet "The Hague" keeps its article.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.like_a_word import is_surely_a_city
from bot.gazetteer.lookups import Lookups
from bot.gazetteer.model import City
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.spans import Spans
from bot.gazetteer.written import is_lower, is_name_word

UNREAD = 7.0
"""What a word costs that is neither read nor of everyday: nearly as much as a hamlet's name."""

UNREAD_IN_LOWER_CASE = 4.0
"""The same in lower case where names have capitals."""

UNREAD_WHERE_A_NAME_IS_DUE = 2.5
"""What it costs to leave an everyday word unread that is a city, too ("is Nice twinned with …")."""

UNREAD_NUMBER = 1.0

UNREAD_BESIDE_A_BARE_NAME = 4.5
"""What an everyday word costs where no word for sister city makes the rest a question: "bangor me"."""

TOUCHING = 3.0
"""Added where two names stand side by side with nothing to join them."""

NO_NAME = 6.0
"""Added where nothing is named at all."""

HOME_TIMES = 5
"""How many times greater a city abroad must be to be thought of beside one whose people speak the language."""

ASK_BELOW = 1.0
"""Gap of costs under which another name for the same words is thought of as well."""

ASK_BELOW_FOR_AN_ENDING = 3.5
"""The same for a city's own name that ends with the same word: "Arcos Partnerstädte" are Arco's or Arcos'."""

ASK_BELOW_FOR_AN_OWN_NAME = 5.0
"""The same where the likelier name is but a by-name: "Lints Partnerstädte" are Lint's, Lints is Leeds."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence as it is read.

    `term` is the word for sister city, if there is one: (which set of `Phrases` it is of, start, end).
    `names` are in order; `unknown` are the runs of words that no everyday word and no name explains, as
    (start, end); `rivals` are other names for words of `names` that are hardly less likely. `mine` is whether
    the asker's own city is spoken of, `is_cased` whether capitals tell names from other words. `lookups`
    remembers what was looked up besides.
    """

    sentence: Stretch
    term: tuple[str, int, int] | None
    names: tuple[Named, ...]
    unknown: tuple[tuple[int, int], ...]
    rivals: tuple[Named, ...]
    mine: bool
    is_cased: bool
    lookups: Lookups = field(compare=False, repr=False)

    @property
    def kind(self) -> str:
        """Return which set of `Phrases` the word for sister city is of, "" where there is none."""
        return self.term[0] if self.term else ""

    @property
    def left(self) -> Stretch:
        """Return what stands before the word for sister city, all where there is none."""
        return self.sentence.part(0, self.term[1] if self.term else len(self.sentence))

    @property
    def right(self) -> Stretch:
        """Return what stands behind it."""
        return self.sentence.part(
            self.term[2] if self.term else len(self.sentence), len(self.sentence)
        )


def read(sentence: Stretch, cities: CityIndex, phrases: Phrases, lookups: Lookups) -> Reading:
    """Return the cheapest reading of `sentence`, a part of the question that `lookups` is of."""
    term = phrases.term(sentence.words)
    mine = is_mine(sentence, term, phrases)
    reader = _Reader(sentence, term, mine, cities, phrases)
    names = reader.without_persons(reader.cheapest())
    unknown, rivals = reader.unknown(names), reader.rivals(names)
    return Reading(sentence, term, names, unknown, rivals, mine, reader.is_cased, lookups)


def names_in(sentence: Stretch, cities: CityIndex, phrases: Phrases) -> tuple[Named, ...]:
    """Return the names of a sentence that asks nothing, in order: most of its words are no names."""
    return _Reader(sentence, None, True, cities, phrases, is_story=True).cheapest()


def is_mine(sentence: Stretch, term: tuple[str, int, int] | None, phrases: Phrases) -> bool:
    """Return whether the asker's own city is meant: "my …", "… of our town", "… do we have"."""
    words = sentence.words
    if term is not None:
        # "sister cities of mine" and "we have sister cities" each lie on one side of the word.
        return any(is_mine_in(part, phrases) for part in (words[: term[1]], words[term[2] :]))
    return is_mine_in(words, phrases)


def is_mine_in(words: tuple[str, ...], phrases: Phrases) -> bool:
    """Return whether words on one side of the word for sister city say so."""
    return any(word in phrases.mine for word in words) or any(
        words[start : start + length] in phrases.ours
        for length in (1, 2, 3)
        for start in range(len(words) - length + 1)
    )


class _Reader:
    def __init__(
        self,
        sentence: Stretch,
        term: tuple[str, int, int] | None,
        mine: bool,
        cities: CityIndex,
        phrases: Phrases,
        *,
        is_story: bool = False,
    ) -> None:
        self._is_story = is_story
        self._words = sentence.words
        self._phrases = phrases
        self._cities = cities
        self._term = (term[1], term[2]) if term else (-1, -1)
        self._mine = mine
        self._joints = phrases.joins - phrases.before
        self._spans = Spans(sentence, (term[1], term[2]) if term else None, cities, phrases)
        self._written = self._spans.written

    @property
    def is_cased(self) -> bool:
        return self._written.is_cased

    @cached_property
    def _found(self) -> list[Named]:
        return self._spans.found()

    @cached_property
    def _unread(self) -> list[float]:
        """What each word costs where no name takes it up."""
        costs = [self._unread_cost(i) for i in range(len(self._words))]
        for named in self._found:
            words = range(named.start, named.end)
            # "Bad Essen": words of everyday that are a name together are not there for their own sake.
            if (
                len(words) > 1
                and not any(costs[i] for i in words)
                and named.own
                and self._term[0] >= 0
            ):
                for i in words:
                    costs[i] = UNREAD_WHERE_A_NAME_IS_DUE
        return costs

    def _unread_cost(self, i: int) -> float:
        word, raw = self._words[i], self._written.raw[i]
        if word.isdigit():
            return UNREAD_NUMBER
        if self._term[0] <= i < self._term[1] or not is_name_word(word):
            return 0.0
        cased = self._written.is_cased
        capital = any(char.isupper() for char in raw)
        if word in self._phrases.common:
            due = i > 0 and self._words[i - 1] in self._phrases.leading
            owner = i + 1 < len(self._words) and self._words[i + 1] in {"'s", "'"}
            opens = i == 0 and self._words[1:2] and self._words[1] in self._phrases.copulas
            behind = i == self._term[1] > 0 and (capital or i + 1 == len(self._words))
            joined = i < 2 and not self._joints.isdisjoint(self._words[i + 1 : i + 2])
            named = due or owner or opens or joined or behind or (cased and i and capital)
            if self._term[0] >= 0 and is_surely_a_city(self._words, i, self._term, self._phrases):
                return UNREAD
            if word in self._phrases.doubtful and named:
                return UNREAD_WHERE_A_NAME_IS_DUE
            bare = self._term[1] < 0 and not self._is_story
            return UNREAD_BESIDE_A_BARE_NAME if bare else 0.0
        # "10-nek" is a number in a case, and part of a name.
        return UNREAD_IN_LOWER_CASE if cased and not capital and raw[0].islower() else UNREAD

    def cheapest(self) -> tuple[Named, ...]:
        """Return the names of the cheapest way through the sentence, in order."""
        by_start: dict[int, list[Named]] = {}
        for named in self._found:
            by_start.setdefault(named.start, []).append(named)
        ways: list[dict[tuple[bool, bool], tuple[float, tuple[Named, ...]]]] = [
            {} for _ in range(len(self._words) + 1)
        ]
        ways[0][False, False] = (0.0, ())
        for at, here in enumerate(ways[:-1]):
            for (touching, named_any), (cost, names) in here.items():
                still = touching and not self._may_part(at)
                _keep(ways[at + 1], (still, named_any), cost + self._unread[at], names)
                for named in by_start.get(at, ()):
                    more = named.cost + TOUCHING * (touching and not self._is_listed(named))
                    _keep(ways[named.end], (True, True), cost + more, (*names, named))
        last = [
            (cost + (0.0 if named_any or self._mine else NO_NAME), names)
            for (_, named_any), (cost, names) in ways[-1].items()
        ]
        return min(last, key=lambda way: way[0])[1]

    def without_persons(self, names: tuple[Named, ...]) -> tuple[Named, ...]:
        """Return the names but for "Jordan Austin": a given name and a surname that are places, too."""
        persons = {
            at
            for at, (first, second) in enumerate(pairwise(names))
            if first.end == second.start == first.start + 1
            and second.end - second.start == 1
            and self._cities.is_given_name(self._cities.fold(first.text))
            and not is_lower(self._written.raw[first.start])
            and self._written.has_lower_case
        }
        return tuple(
            named for at, named in enumerate(names) if at not in persons and at - 1 not in persons
        )

    def _is_listed(self, named: Named) -> bool:
        """Whether a city's name stands behind a comma in a list: "Kobe, Riga and Lima"."""
        behind = self._words[named.start - 1 : named.start] == (",",)
        alone = named.city is not None and named.own and "," not in named.text
        joined = self._words[named.end : named.end + 1]
        return behind and alone and bool(joined) and joined[0] in self._phrases.joins | {","}

    def _may_part(self, at: int) -> bool:
        """Whether names may stand on both sides of a word: a comma or "of" joins none."""
        word = self._words[at]
        if self._is_story and word == ",":
            return True
        if (word,) in self._phrases.asking.without:
            return True
        return self._term[0] <= at < self._term[1] or word in self._phrases.parting

    def unknown(self, names: Iterable[Named]) -> tuple[tuple[int, int], ...]:
        """Return the runs of words that nothing explains, everyday words within a run included."""
        read = {i for named in names for i in range(named.start, named.end)}
        runs: list[tuple[int, int]] = []
        for i, word in enumerate(self._words):
            if i in read or not self._unread[i] or word in self._phrases.common:
                continue
            if runs and self._holds_together(runs[-1][1], i, read):
                runs[-1] = (runs[-1][0], i + 1)
            else:
                runs.append((i, i + 1))
        joins = self._phrases.joins
        return tuple(run for run in runs if not joins.issuperset(self._words[slice(*run)]))

    def _holds_together(self, end: int, start: int, read: set[int]) -> bool:
        """Whether words that nobody knows are one name with the little words between: "Foo de Bar"."""
        between = self._words[end:start]
        return len(between) <= 2 and all(
            i not in read
            and not self._term[0] <= i < self._term[1]
            and (word in self._phrases.common or word in {"-", "'"})
            and word not in self._phrases.joins
            for i, word in enumerate(between, end)
        )

    def _is_with_ending(self, named: Named, other: Named) -> bool:
        """Whether `other` takes a possessive ending into the name: "St. George's"."""
        ending = self._words[named.end : other.end]
        return other.start == named.start and ending in {("'s",), ("'",)}

    def _is_as_typed(self, named: Named) -> bool:
        """Whether a city with sisters goes by the very words, which are no case or possessive of a name."""
        known = named.city is not None and self._cities.has_sisters(named.city.row)
        return known and named.own and self._is_written(named)

    def _is_written(self, named: Named) -> bool:
        return named.text == self._written.text(named.start, named.end)

    def _is_at_home(self, city: City | None) -> bool:
        return city is not None and city.country in self._phrases.lands

    def _is_abroad(self, city: City, home: City | None) -> bool:
        """Whether a city lies in no country of the language, nor is asked for and far greater than the one that does."""
        people = home.population if home else 0
        known = self._cities.has_sisters(city.row) and city.population > HOME_TIMES * people
        return not self._is_at_home(city) and not known

    def rivals(self, names: tuple[Named, ...]) -> tuple[Named, ...]:
        """Return other cities that the words of `names` may as well mean."""
        found = []
        for named in names:
            for other in self._found:
                apart = other.end <= named.start or named.end <= other.start
                apart = apart or any(
                    each != named and other.start < each.end and each.start < other.end
                    for each in names
                )
                if apart or other.city is None or other.city == named.city:
                    continue
                same = (other.start, other.end) == (named.start, named.end)
                if same and self._is_as_typed(other) and not self._is_written(named):
                    found.append(other)  # "miasta partnerskie Gori" may be Góra's, and Gori's.
                    continue
                if self._is_at_home(named.city) and self._is_abroad(other.city, named.city):
                    continue
                lost = [
                    self._unread[i]
                    for i in range(named.start, named.end)
                    if not other.start <= i < other.end
                ]
                alike = other.own and same
                if alike and not named.own:
                    gap = ASK_BELOW_FOR_AN_OWN_NAME
                elif alike or (other.own and self._is_with_ending(named, other)):
                    gap = ASK_BELOW_FOR_AN_ENDING
                else:
                    gap = ASK_BELOW
                if other.cost + sum(lost) < named.cost + gap and other.text != named.text:
                    found.append(other)
        return tuple(found)


def _keep(
    ways: dict[tuple[bool, bool], tuple[float, tuple[Named, ...]]],
    state: tuple[bool, bool],
    cost: float,
    names: tuple[Named, ...],
) -> None:
    if state not in ways or cost < ways[state][0]:
        ways[state] = (cost, names)
