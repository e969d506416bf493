"""Read what is asked of two cities, one or both spoken of before: "how far?", "and Milan?", "is it twinned with Lille?"."""

from dataclasses import replace

from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair, Narrowing, PairAspect, Question
from bot.gazetteer.asking import Words, find
from bot.gazetteer.sentence import Stretch, words_of
from bot.gazetteer.unspaced import is_unspaced
from bot.pairings.follow_pair import asked_of_both, is_asked_of_each, is_subject, without_signs
from bot.pairings.heard import Heard, is_little

OPENING = 3
"""Words within which a question of yes or no begins: "and is it …"."""


QUESTION_MARKS = ("?", "？")


class OfTwo:
    """Reads follow-ups about the city spoken of and another."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._spoken = heard.spoken
        self._phrases = heard.phrases
        self._asking = heard.asking

    @property
    def _other(self) -> str:
        """Return the key of the second city spoken of, or of the one spoken of before."""
        return self._spoken.other or self._spoken.before

    @property
    def _joining(self) -> frozenset[str]:
        """Return the words that join two names and ask nothing: Ukrainian "чи" is "or" and "whether"."""
        asks = {word for phrase in self._asking.whether for word in phrase}
        return self._phrases.joins - asks

    def compared(self, said: Stretch) -> Question | None:
        """Return which has more sisters, the city or another: "does it have more sisters than Riga?"."""
        spoken, words = self._spoken, said.words
        if not spoken.city or not find(self._asking.more, words):
            return None
        if any((word,) in self._asking.it for word in words):
            question = self._heard.asked(said.text)
            if isinstance(question, AboutCity) and not question.inside:
                return AboutPair(spoken.city, question.name, aspect=PairAspect.COUNT)
        term = self._phrases.term(words)
        rest = words if term is None else words[: term[1]] + words[term[2] :]
        asking, known = self._asking, self._phrases
        sets = (
            asking.more,
            asking.ones,
            asking.it,
            asking.of_another,
            asking.whether,
            known.having,
            known.asks,
        )
        if self._other and rest not in asking.more and is_little(rest, *sets, known.articles):
            return AboutPair(spoken.city, self._other, aspect=PairAspect.COUNT)
        return None

    def twinned(self, said: Stretch) -> Question | None:
        """Return whether the city is bound to another: "is it twinned with Lille?"."""
        term = self._phrases.term(said.words)
        if not self._spoken.city:
            return None
        if (among := self._among(said)) is not None or term is None:
            return among
        if find(self._asking.whether | self._asking.within, said.words[:OPENING]) is None:
            return None
        if self._is_of_both(said.words, term):
            return AboutPair(self._spoken.city, self._other, aspect=PairAspect.WHETHER)
        question = self._heard.asked(said.text)
        if not isinstance(question, AboutCity) or question.inside:
            return None
        rest = self._around(said.words, words_of(question.name), term)
        if rest is None or not is_subject(rest, self._asking):
            return None
        it = any((word,) in self._asking.it for word in rest)
        if (
            not it
            and self._phrases.having & set(said.words)
            and not self._joining & set(said.words)
        ):
            return None  # "Hat die Stadt Bonn Partnerstädte?" is about Bonn.
        if (area := self._heard.area(question.name, inside=False)) is not None:
            return AboutCity(self._spoken.city, narrowing=Narrowing(area, whether=True))
        return AboutPair(self._spoken.city, question.name, aspect=PairAspect.WHETHER)

    def bound(self, said: Stretch) -> AboutPair | None:
        """Return whether the city is bound to the only one named: "je partnerem Lipska?", "Saraybosna kardeşi mi?".

        A question of yes or no without a word for having ("does Lille have …") leaves out its subject.
        """
        words, asking, known = said.words, self._asking, self._phrases
        term = known.term(words)
        kin = find(asking.kin, words)
        if not self._spoken.city or not words or (term is None and kin is None):
            return None
        if known.having & set(words) or (known.asks - known.before) & set(words[:OPENING]):
            return None
        if any(
            find(each, words) for each in (asking.open, asking.how_many, asking.more, asking.best)
        ):
            return None
        at = range(*term[1:]) if term else range(*kin) if kin else range(0)
        name = self._only_name(said, at)
        predicate = term is not None and self._is_predicate(said, term)
        asked = predicate or (name is not None and self._is_of_yes_or_no(said, at))
        if name is None or not asked or self._is_said_inside(name):
            return None
        alone = self._heard.asked(said.text)
        if isinstance(alone, AboutCity) and self._is_only_whether(alone):
            return self._with(alone)
        question = self._heard.asked(name.text)
        if not isinstance(question, AboutCity) or not self._heard.is_plain(question):
            return None
        pair = self._with(question) if self._heard.is_surely_named(name) else None
        return pair if pair is not None and self._heard.are_known(pair) else None

    def _with(self, question: AboutCity) -> AboutPair | None:
        """Return whether the city is bound to that of the question, None where it is the same."""
        pair = AboutPair(self._spoken.city, question.name, aspect=PairAspect.WHETHER)
        pair = replace(pair, other_instead=question.instead)
        return None if self._heard.is_of_one(pair) else pair

    def _only_name(self, said: Stretch, term: range) -> Stretch | None:
        """Return the one run of words, on one side of the term, that are no frame of such a question."""
        asking, known = self._asking, self._phrases
        sets = (
            asking.lead, asking.whether, asking.within, asking.it, asking.also, asking.kin, asking.its,
            asking.with_another, asking.of_another, known.copulas, known.joins, known.before, known.articles,
        )  # fmt: skip
        named = [
            at
            for at, word in enumerate(said.words)
            if at not in term and not is_little((word,), *sets)
        ]
        if not named or named[0] < term.start < named[-1]:
            return None
        return said.part(named[0], named[-1] + 1)

    def _is_of_yes_or_no(self, said: Stretch, term: range) -> bool:
        """Whether words open or end as a question of yes or no does, or put first what else stands behind its owner."""
        words = without_signs(said.words)
        frame = self._asking.whether | self._asking.within
        if find(frame, words) is not None or self._phrases.copulas & set(words):
            return True
        owned = self._phrases.endings_before(said.words[term.start : term.stop])
        # "Temesvár testvérvárosa" is Temesvár's; "testvérvárosa Temesvár" and "Temesvár a testvérvárosa" are not.
        before = said.words[max(term.start - 1, 0) : term.start]
        apart = self._phrases.articles.issuperset(before)
        # "And the sister cities of Kunming?" asks for them.
        apart &= self._phrases.before.isdisjoint(said.words[term.stop : term.stop + 1])
        return bool(owned) and apart and self._heard.text.endswith("?")

    def _is_predicate(self, said: Stretch, term: tuple[str, int, int]) -> bool:
        """Whether nothing stands before a word for being twinned that asks: "twinned with Bergen?", "et jumelée avec Milan ?"."""
        kind, start, _ = term
        before = said.words[:start]
        led = is_little(before, self._asking.lead, self._asking.also, self._phrases.joins)
        return kind == "twinned" and led and self._heard.text.rstrip().endswith(QUESTION_MARKS)

    def _is_said_inside(self, name: Stretch) -> bool:
        """Whether what stands behind an unspaced name means "in": "ミュンヘンに姉妹都市はありますか" is about Munich."""
        behind = self._heard.text.partition(name.text)[2]
        inside = tuple("".join(phrase) for phrase in self._asking.inside)
        return is_unspaced(name.words[0]) and behind.startswith(inside)

    def _is_only_whether(self, question: AboutCity) -> bool:
        """Whether nothing but a city is named, or whether it has sisters is asked."""
        whether = question.narrowing in {None, Narrowing(whether=True)}
        return whether and self._heard.is_plain(replace(question, narrowing=None))

    def _among(self, said: Stretch) -> Question | None:
        """Return whether another city is one of the sisters: "is Nuremberg one of them?"."""
        asking, words = self._asking, said.words
        start = self._heard.opened(said, asking.whether)
        if start is None:
            return None
        sets = (
            asking.ones, asking.its, asking.between, asking.of_another, asking.also, asking.kin, self._phrases.articles,
        )  # fmt: skip
        for end in range(len(said) - 1, start, -1):
            behind = words[end:]
            term = self._phrases.term(behind)
            free = behind if term is None else behind[: term[1]] + behind[term[2] :]
            if not is_little(free, *sets):
                return None
            if find(asking.ones | asking.its, free) is None:
                continue
            question = self._heard.asked(said.part(start, end).text)
            if isinstance(question, AboutCity) and self._heard.is_plain(question):
                return AboutPair(self._spoken.city, question.name, aspect=PairAspect.WHETHER)
        return None

    def _is_of_both(self, words: Words, term: tuple[str, int, int]) -> bool:
        """Whether nothing is said but "are they twinned?"."""
        asking, known = self._asking, self._phrases
        rest = words[: term[1]] + words[term[2] :]
        sets = (asking.lead, asking.whether, asking.within, asking.ones, asking.it, asking.also)
        return bool(self._other) and is_little(rest, *sets, known.copulas)

    def of_both(self, said: Stretch) -> Question | None:
        """Return what is asked of the two cities spoken of, or of each sister of the one: "how far?"."""
        words, spoken = without_signs(said.words), self._spoken
        if not spoken.city or not words:
            return None
        if spoken.other:
            asked = asked_of_both(words, self._heard.framing, spoken.city, spoken.other)
            if (
                asked
                and asked.aspect is PairAspect.COUNT
                and not isinstance(spoken.question, AboutPair)
            ):
                return None  # "Biggest?", "how many?": the one that was told is no other city to count for.
            return asked or self._how_far(said) or self._with_another(said)
        if find(self._heard.framing.asking.best, words) is not None:
            return None  # "How old is the oldest tie?"
        if not is_asked_of_each(words, self._heard.framing):
            return self._how_far(said) or self._with_another(said)
        if self._is_of_it(words):
            # From where? From the city spoken of before, or from the asker's own.
            if spoken.before:
                return AboutPair(spoken.before, spoken.city, aspect=PairAspect.DISTANCE)
            if not isinstance(spoken.question, AboutHome):
                return AboutHome(other=spoken.city, aspect=PairAspect.DISTANCE)
        return AboutCity(spoken.city, narrowing=self._heard.narrowing)

    def _is_of_it(self, words: Words) -> bool:
        """Whether it is asked how far a single city is: "how far is it?", but "how far are they?"."""
        asking = self._heard.framing.asking
        at = find(asking.how_far, words)
        if at is None:
            return False
        rest = words[at[1] :]
        one = find(asking.it | asking.that_one, rest)
        return one is not None and find(asking.ones, rest) is None

    def _how_far(self, said: Stretch) -> AboutPair | None:
        """Return how far another city is from the one spoken of: "how far is Shanghai?"."""
        start = self._heard.opened(said, self._asking.how_far)
        known = self._phrases
        little = known.copulas | known.articles | known.before
        while start is not None and start < len(said) and said.words[start] in little:
            start += 1
        if start is None or start >= len(said):
            return None
        question = self._heard.asked(said.part(start, len(said)).text)
        if isinstance(question, AboutCity) and self._heard.is_plain(question):
            return AboutPair(self._spoken.city, question.name, aspect=PairAspect.DISTANCE)
        return None

    def _with_another(self, said: Stretch) -> AboutPair | None:
        """Return the question about one of the two and another: "and with Dortmund?", "and Milan?", "and from Sydney?"."""
        asked, opened = self._spoken.question, self._heard.opened
        aspect = asked.aspect if isinstance(asked, AboutPair) else PairAspect.WHETHER
        lead = opened(said, self._asking.lead) or 0
        rest = said.part(lead, len(said))
        joined = opened(rest, self._asking.with_another)
        if not lead and words_of(self._heard.particle(said)) in self._asking.with_another:
            joined = 0  # "横浜とは？"
        of = opened(rest, self._asking.of_another) if joined is None else None
        if joined is None and not (lead and isinstance(asked, AboutPair)):
            return None
        name = rest.part(joined or of or 0, len(rest))
        if not name or (joined is None and self._names_sisters(name)):
            return None
        question = self._heard.asked(name.text)
        if not isinstance(question, AboutCity) and joined is not None:
            # "С Хиросимой": a name in a case is read behind what leads to it.
            question = self._heard.read(f"{self._spoken.city} {rest.text}")
            # "With pleasure" asks nothing.
            sure = self._heard.is_surely_named(name)
            if sure and isinstance(question, AboutPair) and self._heard.are_known(question):
                return replace(question, aspect=aspect)
        if not isinstance(question, AboutCity) or not self._heard.is_plain(question):
            return None
        if joined is not None and not self._heard.is_surely_named(name):
            return None  # "Avec plaisir"
        if of is not None:
            return AboutPair(question.name, self._spoken.other, aspect=aspect)
        pair = AboutPair(self._spoken.city, question.name, aspect=aspect)
        return replace(pair, other_instead=question.instead)

    def _names_sisters(self, name: Stretch) -> bool:
        """Whether the sisters of the city named are asked for: "and who are Nairobi's sisters?"."""
        term, words = self._phrases.term(name.words), name.words
        return term is not None or find(self._asking.kin, words) is not None

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
