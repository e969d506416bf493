"""Word what else is to be known of a tie: that it rests or has ended, what the lists tell."""

from collections.abc import Iterable

from bot.pairings.local import added_on
from bot.pairings.model import Bond, Status
from bot.words.voice import Voice


def remarks(bond: Bond, voice: Voice) -> list[str]:
    """Return what else is to be known of a bond, its state first."""
    state = []
    if bond.status is Status.ENDED:
        ended = bond.ended
        state.append(voice.say("ended-in", **voice.dated(ended)) if ended else voice.say("ended"))
    elif told := suspended(bond, voice):
        state.append(told)
    if day := added_on(bond):
        state.append(voice.say("operator-added", when=voice.when(day)))
    return [*state, *list_remarks(bond, voice)]


def suspended(bond: Bond, voice: Voice) -> str:
    """Return that a bond rests, and since when; "" of one that does not."""
    if bond.status is not Status.SUSPENDED:
        return ""
    since = voice.dated(bond.suspended)
    return voice.say("suspended-in", **since) if bond.suspended else voice.say("suspended")


def list_remarks(bond: Bond, voice: Voice) -> list[str]:
    """Return what the lists tell of a bond: missing where it once stood, of one charter."""
    told = (
        ("not-in-2026-list", "not-in-newest-list"),
        ("not-on-wikidata", "gone-from-wikidata"),
        ("wikidata-names-another", "wikidata-names-another"),
        ("list-names-another", "list-names-another"),
        ("sources-name-two", "sources-name-two"),
        ("multilateral", "multilateral"),
    )
    return [voice.say(message_id) for note, message_id in told if note in bond.notes]


def doubts(bonds: Iterable[Bond], voice: Voice) -> list[str]:
    """Return the sentences that put any of these in doubt, each once."""
    return [voice.say(doubt) for doubt in sorted({bond.caution for bond in bonds} - {""})]
