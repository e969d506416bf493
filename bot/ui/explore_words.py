"""Word what exploring has found, for Discord and the terminal alike; knows nothing of either."""

from typing import Protocol

from bot.gazetteer.model import City
from bot.pairings.match import (
    CountryTies,
    Reason,
    SameShore,
    SharedLanguages,
    SharedSisters,
    SimilarLatitude,
    SimilarSize,
)
from bot.words.catalogue import Catalogue

PLACES_NAMED = 4
"""So many shared sisters are named as a reason; the count tells of the rest."""


class Speaker(Protocol):
    """Whoever words things in one language: `ui.voice.Voice`, or the terminal."""

    @property
    def texts(self) -> Catalogue: ...

    @property
    def locale(self) -> str: ...

    def name(self, city: City) -> str: ...


def reason_text(reason: Reason, city: City, other: City, speaker: Speaker) -> str:
    """Return one reason why `other` is suggested to `city`, as a sentence to be checked."""
    texts, locale = speaker.texts, speaker.locale
    match reason:
        case SharedSisters(cities):
            names = [speaker.name(sister) for sister in cities[:PLACES_NAMED]]
            named = ", ".join(names) + (", …" if len(cities) > len(names) else "")
            return texts.say(locale, "reason-shared", count=len(cities), places=named)
        case SimilarSize(population, theirs):
            return texts.say(
                locale,
                "reason-size",
                population=texts.number(locale, population),
                other=texts.number(locale, theirs),
            )
        case SimilarLatitude(degrees, theirs, band):
            return texts.say(
                locale,
                f"reason-latitude-{band}",
                degrees=latitude_text(degrees),
                other=latitude_text(theirs),
            )
        case SameShore(coastal):
            return texts.say(locale, "reason-coastal" if coastal else "reason-inland")
        case SharedLanguages(codes):
            named = texts.listing(locale, [texts.language(locale, code) for code in codes])
            return texts.say(locale, "reason-languages", languages=named)
        case CountryTies(pairings):
            return texts.say(
                locale,
                "reason-ties",
                count=pairings,
                country=texts.territory(locale, city.country),
                otherCountry=texts.territory(locale, other.country),
            )


def latitude_text(degrees: float) -> str:
    """Return "48° N": N and S are read in all our languages."""
    return f"{abs(degrees):.0f}° {'N' if degrees >= 0 else 'S'}"
