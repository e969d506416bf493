"""Hold the words that ask about a city's sisters, in one language or in several at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from bot.gazetteer.asked import Superlative
from bot.gazetteer.limit_words import BEHIND, LimitWords, merged
from bot.gazetteer.sentence import words_of

Words = tuple[str, ...]

LONGEST_OPENING = 6
"""Words of the longest phrase that opens a question: "what is the meaning of"."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Phrases in search form; `locales/en-US/asking.toml` says what each set holds."""

    best: Mapping[Words, Superlative]
    how_many: frozenset[Words]
    how_far: frozenset[Words]
    since_when: frozenset[Words]
    whether: frozenset[Words]
    within: frozenset[Words]
    every: frozenset[Words]
    kinds: frozenset[Words]
    kin: frozenset[Words]
    differ: frozenset[Words]
    what_is: frozenset[Words]
    inside: frozenset[Words]
    lying: frozenset[Words]
    cities: frozenset[Words]
    towns: frozenset[Words]
    towns_behind: frozenset[Words]
    between: frozenset[Words]
    connected: frozenset[Words]
    world: frozenset[Words]
    undated: frozenset[Words]
    capital: frozenset[Words]
    more: frozenset[Words]
    without: frozenset[Words]
    without_behind: frozenset[Words]
    is_not: frozenset[Words]
    denying: frozenset[Words]
    only: frozenset[Words]
    both: frozenset[Words]
    shared: frozenset[Words]
    same: frozenset[Words]
    none: frozenset[Words]
    instead_of_cities: frozenset[Words]
    open: frozenset[Words]
    its: frozenset[Words]
    it: frozenset[Words]
    also: frozenset[Words]
    one_in: frozenset[Words]
    no: frozenset[Words]
    lead: frozenset[Words]
    that_one: frozenset[Words]
    ones: frozenset[Words]
    of_another: frozenset[Words]
    with_another: frozenset[Words]
    it_is: frozenset[Words]
    which_one: frozenset[Words]
    nth: Mapping[Words, int]
    about_areas: frozenset[Words]
    near_me: frozenset[Words]
    clause: frozenset[Words]
    either: frozenset[Words]
    either_too: frozenset[Words]
    anniversary: frozenset[Words]
    celebrating: frozenset[Words]
    this_month: frozenset[Words]
    next_month: frozenset[Words]
    this_year: frozenset[Words]
    next_year: frozenset[Words]
    months: Mapping[Words, int]
    states: frozenset[Words]
    bigger: frozenset[Words]
    smaller: frozenset[Words]
    farther: frozenset[Words]
    closer: frozenset[Words]
    limits: LimitWords

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> "Asking":
        """Return the phrases of a language's table, as `asking.toml` has it."""

        def phrases(key: str) -> frozenset[Words]:
            return frozenset(words_of(phrase) for phrase in table[key])

        def some(key: str) -> frozenset[Words]:
            return frozenset(map(words_of, table.get(key, ())))

        best = {phrase: which for which in Superlative for phrase in phrases(which.value)}
        return cls(
            best=best,
            how_many=phrases("how_many"),
            how_far=phrases("how_far"),
            since_when=phrases("since_when"),
            whether=phrases("whether"),
            within=phrases("within"),
            every=phrases("every"),
            kinds=some("kinds"),
            kin=phrases("kin"),
            differ=phrases("differ"),
            what_is=phrases("what_is"),
            inside=phrases("inside"),
            lying=some("lying"),
            cities=phrases("cities"),
            towns=phrases("towns"),
            towns_behind=frozenset(map(words_of, table.get("towns_behind", ()))),
            between=phrases("between"),
            connected=phrases("connected"),
            world=phrases("world"),
            undated=phrases("undated"),
            capital=phrases("capital"),
            more=phrases("more"),
            without=phrases("without"),
            without_behind=some("without_behind"),
            bigger=some("bigger"),
            smaller=some("smaller"),
            farther=some("farther"),
            closer=some("closer"),
            is_not=phrases("is_not"),
            denying=phrases("denying"),
            only=phrases("only"),
            both=phrases("both"),
            shared=phrases("shared"),
            same=phrases("same"),
            none=phrases("none"),
            instead_of_cities=phrases("instead_of_cities"),
            open=phrases("open"),
            its=phrases("its"),
            it=phrases("it"),
            also=phrases("also"),
            one_in=phrases("one_in"),
            no=phrases("no"),
            lead=frozenset(
                words_of(phrase) for phrase in table["lead"] if not phrase.startswith(BEHIND)
            ),
            that_one=phrases("that_one"),
            ones=phrases("ones"),
            of_another=phrases("of_another"),
            with_another=phrases("with_another"),
            it_is=phrases("it_is"),
            which_one=phrases("which_one"),
            nth={
                words_of(phrase): number
                for number, several in enumerate(table["nth"])
                for phrase in several
            },
            about_areas=phrases("about_areas"),
            near_me=phrases("near_me"),
            clause=phrases("clause"),
            either=phrases("either"),
            either_too=some("either_too"),
            anniversary=phrases("anniversary"),
            celebrating=phrases("celebrating"),
            this_month=phrases("this_month"),
            next_month=phrases("next_month"),
            this_year=phrases("this_year"),
            next_year=phrases("next_year"),
            months={
                words_of(name): number
                for number, names in enumerate(table["months"], 1)
                for name in names
            },
            states=phrases("states"),
            limits=LimitWords.of(table, best),
        )

    @classmethod
    def together(cls, several: Sequence["Asking"]) -> "Asking":
        """Return the phrases of several languages as those of one."""
        return cls(
            **united(several),
            best=merged(each.best for each in several),
            nth=merged(each.nth for each in several),
            months=merged(each.months for each in several),
            limits=LimitWords.together([each.limits for each in several]),
        )

    @property
    def words(self) -> frozenset[str]:
        """Return every word of the phrases: none of them is a name that nobody knows."""
        kinds = (
            self.best, self.how_many, self.how_far, self.whether, self.within, self.kin, self.differ,
            self.what_is, self.cities, self.between, self.connected, self.without, self.without_behind,
            self.is_not, self.about_areas, self.world, self.anniversary, self.celebrating,
            self.this_month, self.next_month, self.this_year, self.next_year,
            self.bigger, self.smaller, self.farther, self.closer,
        )  # fmt: skip
        words = frozenset(word for phrases in kinds for phrase in phrases for word in phrase)
        return words | self.limits.words

    def opens(self, words: Words) -> bool:
        """Return whether `words` begin with one of the phrases that open a question: "how many …"."""
        openings = self.how_many | self.how_far | self.what_is
        return any(words[:length] in openings for length in range(1, LONGEST_OPENING + 1))


def united(several: Sequence[Any]) -> dict[str, Any]:
    """Return every field of several dataclasses of a kind that is a set, as the union of theirs."""
    return {
        field.name: frozenset().union(*(getattr(each, field.name) for each in several))
        for field in fields(several[0])
        if isinstance(getattr(several[0], field.name), frozenset)
    }


def find(phrases: Iterable[Words] | Mapping[Words, Any], words: Words) -> tuple[int, int] | None:
    """Return where the longest of `phrases` stands in `words` first: (start, end), or None."""
    known = phrases if isinstance(phrases, frozenset) else frozenset(phrases)
    longest, firsts = _outlines(known)
    starts = [start for start, word in enumerate(words) if word in firsts]
    for length in range(min(longest, len(words)), 0, -1):
        for start in starts:
            if start + length <= len(words) and words[start : start + length] in known:
                return start, start + length
    return None


@lru_cache(maxsize=256)
def _outlines(phrases: frozenset[Words]) -> tuple[int, frozenset[str]]:
    """Return the words of the longest of `phrases`, and the words that any begins with."""
    return max(map(len, phrases), default=0), frozenset(phrase[0] for phrase in phrases if phrase)
