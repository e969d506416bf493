"""Word how many sisters a city has beside another."""

from collections.abc import Mapping

from bot.gazetteer.model import City
from bot.pairings.model import PairAnswer
from bot.words.typography import one_after_another, with_commas
from bot.words.voice import Voice


def compared(answer: PairAnswer, names: Mapping[str, str], voice: Voice) -> list[str]:
    """Return "London: 30, Paris: 14", the greater first, and of whose sisters some are unconfirmed.

    `names` are those of the "city" and of the "other".
    """
    cities = (answer.city, answer.other)
    each = sorted(zip(names.values(), cities, answer.counts, strict=True), key=lambda it: -it[2][0])
    said = [
        voice.say("areas-counted", area=name, sentence=voice.texts.number(voice.locale, living))
        for name, _, (living, _) in each
    ]
    doubtful = [counted(city, *count, voice) for _, city, count in each if count[1]]
    return [with_commas(voice.locale, said), *doubtful]


def counted(city: City, living: int, reported: int, voice: Voice) -> str:
    """Return how many sisters a city has that have not ended, and how many of those are only reported."""
    whose = voice.say("whose-sisters", city=voice.name(city), area="none")
    said = voice.say("narrow-count", count=living, whose=whose)
    if not reported:
        return said
    parts = (said, voice.say("narrow-count-reported", count=reported))
    join = one_after_another if said.endswith((".", "。")) else with_commas
    return join(voice.locale, parts)
