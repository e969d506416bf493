"""Decide when to stop asking Discord anything for a while, and when to try again.

Where the way is blocked (a proxy's page, an outage, a token that was reset), every further request is
one more of the 10,000 unwelcome ones in ten minutes that cost a bot its address.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.door.answers import About, Outcome, Verdict

IN_A_ROW = 10
"""So many that did not get through, one after the other, whatever they wanted."""

FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)

WINDOW_S, MOST_UNWELCOME = 600, 5_000
"""Half of what Discord bears of 401, 403 and 429."""

UNWELCOME = (401, 403, 429)


@dataclass(frozen=True, slots=True)
class Breaker:
    """Whether the way to Discord is free. Instants are seconds of a clock that only goes on.

    `failures` in a row did not get through; nothing is asked before `until`; `waited` times it was
    tried again in vain. `unwelcome` counts by minute.
    """

    failures: int = 0
    waited: int = 0
    until: float = 0.0
    why: str = ""
    unwelcome: tuple[tuple[int, int], ...] = ()

    def is_open(self, now: float) -> bool:
        """Whether nothing may be asked now."""
        return now < self.until

    @property
    def is_tried(self) -> bool:
        """Whether what is asked next is a trial, so that one request is enough."""
        return bool(self.why)


def following(breaker: Breaker, verdict: Verdict, now: float) -> Breaker:
    """Return the breaker once `verdict` is known.

    It is newly open where `why` was empty and is not any more, closed again where it is the other way.
    """
    counted = _counted(breaker, verdict, now)
    if sum(count for _, count in counted.unwelcome) >= MOST_UNWELCOME:
        # Until the oldest minute is forgotten.
        until = float(counted.unwelcome[0][0] * 60 + WINDOW_S)
        return replace(counted, until=max(until, now + 60), why=verdict.worded)
    if verdict.about not in (About.WAY, About.TOKEN):
        return Breaker(unwelcome=counted.unwelcome)  # Discord has spoken: the way is free
    if breaker.is_open(now):
        return counted  # asked before it opened
    failures = breaker.failures + 1
    if verdict.about is not About.TOKEN and failures < IN_A_ROW:
        return replace(counted, failures=failures)
    wait = min(FIRST_WAIT * 2 ** min(breaker.waited, 10), LONGEST_WAIT)
    return replace(
        counted,
        failures=failures,
        waited=breaker.waited + 1,
        until=now + wait.total_seconds(),
        why=verdict.worded,
    )


def _counted(breaker: Breaker, verdict: Verdict, now: float) -> Breaker:
    minute = int(now // 60)
    counts = {at: count for at, count in breaker.unwelcome if (minute - at) * 60 < WINDOW_S}
    if verdict.answer.status in UNWELCOME and verdict.outcome is not Outcome.DONE:
        counts[minute] = counts.get(minute, 0) + 1
    return replace(breaker, unwelcome=tuple(sorted(counts.items())))
