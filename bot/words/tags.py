"""Say what a forum may call the tag of a post of ours."""

import re
from collections.abc import Sequence

from bot.gazetteer.model import City
from bot.words.catalogue import LOCALES, Catalogue
from bot.words.text import tidy
from bot.words.voice import Voice

_COMMAS = re.compile("[,、，]")


def tag_names(cities: Sequence[City], voice: Voice) -> set[str]:
    """Return the names by which a forum may tag the news of these cities."""
    names = {word.strip() for word in _COMMAS.split(voice.say("news-tag-names"))}
    for city in cities:
        names |= {voice.name(city), voice.country_of(city), tidy(city.region)}
    return names


def event_tag_names(texts: Catalogue) -> frozenset[str]:
    """Return what a forum may call its tag for events, whatever language its server speaks."""
    listed = (texts.say(locale, "event-tag-names") for locale in LOCALES)
    return frozenset(name.strip() for names in listed for name in _COMMAS.split(names))
