"""Say what follows for an event from what Discord did not do."""

from datetime import timedelta

from bot.door.answers import About, Outcome, Verdict
from bot.events.tend import PERMISSIONS_AGAIN, TOO_MANY_NATIVES, TRY_AGAIN, Refused


def refused(verdict: Verdict) -> Refused:
    """Return the refusal, with when to try again: soon where the way has trouble, late where somebody
    has to do something first, never where the same would be said."""
    # A card goes to no person: such a word means that we may not, as everywhere else.
    why = About.PERMISSION.value if verdict.about is About.PERSON else verdict.why
    return Refused(why, verdict.answer.code, _again(verdict))


def _again(verdict: Verdict) -> timedelta | None:
    match verdict.outcome, verdict.about:
        case Outcome.REFUSED, About.PERMISSION | About.PERSON:
            return PERMISSIONS_AGAIN
        case Outcome.REFUSED, _:
            return None
        case _, About.TOKEN | About.MESSAGE:
            return PERMISSIONS_AGAIN
        case Outcome.LATER, _ if verdict.answer.code == TOO_MANY_NATIVES:
            return PERMISSIONS_AGAIN
        case Outcome.LATER, About.WAY if 400 <= verdict.answer.status < 500:
            # The page of a proxy: it tells nothing, and may stand there for a while.
            return max(PERMISSIONS_AGAIN, verdict.after or TRY_AGAIN)
    return max(TRY_AGAIN, verdict.after or TRY_AGAIN)
