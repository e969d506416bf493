"""Word what moderators read of servers that are twinned, and of events offered between them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.gazetteer.model import City
from bot.words.deeds import Action, OnOffer, OnTwin
from bot.words.event import ShownEvent, event_outline
from bot.words.event_draft import marked
from bot.words.outline import Command, Fact, Line, Outline, Row, Rows, Strong
from bot.words.voice import Voice


@dataclass(frozen=True, slots=True)
class ShownTwin:
    """A twinned server as others may see it: its home city (None if it has none now), and its code."""

    city: City | None
    code: str
    is_blocked: bool = False
    """Whether this one has parted from it for good."""


def invited(code: str, days: int, voice: Voice) -> Outline:
    """Return the code, and what to do with it."""
    accept = Command("/twin accept")
    said = voice.line("twin-invited", code=Strong(code), days=days, command=accept)
    return Outline(lead=(said,), private=True)


def asked(code: str, city: City, *, is_sister: bool, voice: Voice) -> Outline:
    """Return what to say yes or no to before two servers are twinned."""
    lead = [voice.say("twin-asked", city=voice.place(city))]
    if not is_sister:
        lead.append(f"⚠️ {voice.say('twin-no-sisters')}")
    actions = (
        Action(voice.say("twin-button-yes"), OnTwin(code, "yes"), "first"),
        Action(voice.say("twin-button-no"), OnTwin(code, "no")),
    )
    return Outline(lead=tuple(lead), actions=(actions,), private=True)


def listed(twins: Sequence[ShownTwin], voice: Voice) -> Outline:
    """Return the servers this one is twinned with, by their cities."""
    if not twins:
        said = voice.line("twin-none", command=Command("/twin invite"))
        return Outline(lead=(said,), private=True)
    rows = tuple(
        Row(
            name_of(twin, voice),
            facts=(
                Fact("", twin.code),
                *((Fact("", voice.say("twin-blocked")),) if twin.is_blocked else ()),
            ),
        )
        for twin in twins
    )
    return Outline(title=voice.say("twin-title"), blocks=(Rows("", rows),), private=True)


def ended(voice: Voice, *, is_blocked: bool = False) -> Outline:
    """Return that two servers are twinned no more, or never again, and what becomes of their events."""
    block = (_block_stands(voice),) if is_blocked else ()
    return Outline(lead=(voice.say("twin-ended"), *block), private=True)


def blocked_again(voice: Voice) -> Outline:
    """Return that a server stays blocked, and how that ends."""
    return Outline(lead=(_block_stands(voice),), private=True)


def unblocked(voice: Voice) -> Outline:
    """Return that a server may be twinned with this one again."""
    return Outline(lead=(voice.say("twin-unblocked"),), private=True)


def _block_stands(voice: Voice) -> Line:
    return voice.line("twin-block-stands", command=Command("/twin end"))


def name_of(twin: ShownTwin, voice: Voice) -> str:
    """Return how a twinned server is called here: by its city."""
    return voice.say("twin-nowhere") if twin.city is None else voice.place(twin.city)


def offer_outline(
    shown: ShownEvent, city: City | None, voice: Voice, *, is_changed: bool = False
) -> Outline:
    """Return an event that another server offers, with its answer to be given.

    `is_changed`: it was offered as something else before, and is shown once more.
    """
    card = event_outline(shown, voice)
    number, version = shown.event.id, shown.event.sequence
    from_whom = voice.say("twin-nowhere") if city is None else voice.place(city)
    actions = (
        Action(voice.say("event-offer-yes"), OnOffer(number, version, "yes"), "first"),
        Action(voice.say("event-offer-no"), OnOffer(number, version, "no")),
    )
    changed = (marked("⚠️", voice.say("event-offer-changed")),) if is_changed else ()
    lead = (*changed, voice.say("event-offer", city=from_whom), *card.lead)
    return replace(card, lead=lead, footer="", actions=(actions,))
