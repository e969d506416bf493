"""Say what an area is called in the reader's language."""

from bot.gazetteer.areas import CODES, LANGUAGES, Area, AreaKind
from bot.words.voice import Voice


def area_name(area: Area, voice: Voice) -> str:
    """Return the area's bare name in the reader's language."""
    if area.parts:
        return voice.listing([area_name(part, voice) for part in area.parts])
    if area.kind is AreaKind.COUNTRY:
        return voice.texts.territory(voice.locale, area.country)
    if voice.locale.split("-")[0] not in LANGUAGES and area.key in CODES:
        return voice.texts.territory(voice.locale, CODES[area.key])
    return area.name_in(voice.locale)


def said_within(area: Area, voice: Voice) -> str:
    """Return the name as it stands within a sentence: "the Netherlands", "der Schweiz"."""
    if area.parts:
        return voice.listing([said_within(part, voice) for part in area.parts])
    # A dot cannot stand in a key of Fluent.
    key = area.key.replace(".", "-")
    return voice.say("area-within-sentence", key=key, area=area_name(area, voice))
