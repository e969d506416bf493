"""Word an event for where others show it: Discord's own list, and a person's calendar."""

from bot.events.calendar import CalendarText
from bot.events.model import Repeat
from bot.events.native import Native, marker
from bot.words.event import ShownEvent, local_times
from bot.words.outline import Facts, written
from bot.words.text import clip, tidy
from bot.words.voice import Voice

NAME_MOST = 100
LOCATION_MOST = 100
DESCRIPTION_MOST = 1000


def native(shown: ShownEvent, voice: Voice, card_url: str) -> Native:
    """Return Discord's own event for the occurrence, with a link to the card where there is one."""
    event = shown.event
    location = event.place or (
        voice.name(shown.cities[0]) if shown.cities else voice.say("event-place-open")
    )
    tail = f"{card_url}\n{marker(event, shown.occurrence.ordinal)}".strip()
    head = clip(event.description, DESCRIPTION_MOST - len(tail) - 2)
    return Native(
        name=tidy(event.title, NAME_MOST),
        description=f"{head}\n\n{tail}".strip(),
        location=tidy(location, LOCATION_MOST),
        start=shown.occurrence.start,
        end=shown.occurrence.end,
    )


def calendar_wording(shown: ShownEvent, voice: Voice, card_url: str) -> CalendarText:
    """Return what a person reads in their own calendar."""
    event = shown.event
    lines = [event.description] if event.description else []
    if event.series.repeat is Repeat.NONE:
        lines += [
            f"{block.heading}: {written(block.facts[0].value)}"
            for block in local_times(shown, voice)
            if isinstance(block, Facts)
        ]
    if event.host:
        lines.append(voice.say("event-hosted-by", host=event.host))
    if card_url:
        lines.append(card_url)
    return CalendarText(event.title, "\n\n".join(lines), event.place, card_url)
