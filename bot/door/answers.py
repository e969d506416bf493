"""Decide what an answer of Discord's means: done, refused for good, refused for now, or not known.

Only Discord's own codes, in a JSON body, tell about a channel, a permission, a person or a message. A
bare 401, 403 or 404 may be the page of a proxy, of Cloudflare, of a router: it tells that we did not
get through, and nothing else. (docs/decisions/0017-one-door.md)
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum


class Outcome(Enum):
    """How it went."""

    DONE = "done"
    REFUSED = "refused"
    """For good: asked again in the same way, Discord would say the same."""
    LATER = "later"
    """Not done, and may be in a while."""
    UNKNOWN = "unknown"
    """Done or not: nobody has told us. Look before asking again."""


class About(Enum):
    """What an answer is about."""

    CHANNEL = "channel"
    """The channel, thread, server or thing in it is gone."""
    PERMISSION = "permission"
    """It is there, and we may not, or not in this way."""
    PERSON = "person"
    """Someone does not want to hear from us, or is gone."""
    MESSAGE = "message"
    """What was sent itself, wherever it were sent to."""
    LIMIT = "limit"
    """Too many, or too fast."""
    TOKEN = "token"  # noqa: S105
    """Who we are: nothing is taken from us any more."""
    WAY = "way"
    """The way to Discord, or Discord itself, has trouble."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the HTTP status (0: nothing) and Discord's own code (0: none).

    `retry_after_s` is what it asks to wait. `sent` is whether the request may have left us, `is_readable` whether
    what came with a success is what Discord says to such a request.
    """

    status: int
    code: int = 0
    retry_after_s: float | None = None
    sent: bool = True
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer means. `after`: how long Discord asks to wait, None where it says nothing."""

    outcome: Outcome
    about: About
    answer: Answer
    after: timedelta | None = None

    @property
    def why(self) -> str:
        """Return the name under which people are told of it, such as "archived" or "way"."""
        return _OWN_WORDS.get(self.answer.code, self.about.value)

    @property
    def worded(self) -> str:
        """Return it as logs and the outbox keep it, such as "refused permission 403:50013"."""
        status, code = self.answer.status, self.answer.code
        return f"{self.outcome.value} {self.about.value} {status}:{code}"


# As Discord documents them ("JSON Error Codes"); only those that what we ask can meet.
_FOR_GOOD = {
    About.CHANNEL: (
        10003,  # unknown channel
        10004,  # unknown server
        10008,  # unknown message
        10070,  # unknown event
        180000,  # the event is over
    ),
    About.PERMISSION: (
        20012,  # not of this application
        40007,  # banned there
        40058,  # a forum takes posts, no messages
        40067,  # a forum that wants a tag
        50001,  # no access
        50003,  # not in a direct message
        50005,  # not our message
        50008,  # no text there
        50009,  # verification level too high
        50013,  # no permission
        50024,  # not in this kind of channel
        50055,  # no server of ours
        50083,  # archived thread
        50095,  # not where we are
        50097,  # the server would need monetization
        50101,  # the server would need boosts
        60003,  # moderators need two factors there
        160002,  # no reading back
        160005,  # locked thread
        400001,  # no files in this server
    ),
    About.PERSON: (
        10007,  # unknown member
        10013,  # unknown user
        50007,  # takes no direct messages
        50033,  # invalid recipients
        50278,  # no server in common
    ),
    About.MESSAGE: (
        10015,  # unknown webhook
        20009,  # explicit content
        30015,  # too many attachments
        40005,  # too large
        40033,  # published already
        50006,  # empty
        50021,  # a system message
        50035,  # invalid form
        50045,  # a file too large
        50046,  # an invalid file
        50068,  # an invalid kind of message
        50109,  # no JSON
        50110,  # an invalid file
        50138,  # a picture that cannot be made smaller
        160004,  # has a thread already
        200000,  # kept out by AutoMod
        200001,  # a title kept out by AutoMod
        240000,  # harmful links
    ),
}

_FOR_NOW = {
    About.LIMIT: (
        20016,  # slow mode
        20022,  # edits of announcements
        20028,  # writes in the channel
        20029,  # writes in the server
        30034,  # commands made in a day
        30038,  # events that are open
        30046,  # edits of old messages
        40003,  # direct messages opened
        40062,  # this service
        160006,  # threads that are open
        160007,  # threads of announcements that are open
    ),
    About.WAY: (
        40004,  # sending is switched off
        40006,  # this feature is switched off
        40333,  # Cloudflare stands between
        110001,  # not available yet
        130000,  # overloaded
    ),
    About.TOKEN: (
        20001,  # not for bots
        40001,  # unauthorized
        40002,  # the account must be verified
        50014,  # invalid token
    ),
}

CODES: dict[int, tuple[Outcome, About]] = {
    code: (outcome, about)
    for outcome, table in ((Outcome.REFUSED, _FOR_GOOD), (Outcome.LATER, _FOR_NOW))
    for about, codes in table.items()
    for code in codes
}
"""What each of Discord's codes means for us."""

_OWN_WORDS = {
    40067: "tag", 50083: "archived", 160005: "locked", 200000: "automod", 200001: "automod",
}  # fmt: skip
"""Codes that people are told of in words of their own: something else is to be done about them."""

FIRST_OF_DISCORDS = 10_000
"""Discord's own codes begin here; below are HTTP statuses and numbers of others."""

LONGEST_AFTER_S = 600.0
"""More than this nobody is obeyed: a header of a proxy may say a year."""


def judge(answer: Answer) -> Verdict:
    """Return what `answer` means."""
    asked = answer.retry_after_s
    after = None if asked is None else timedelta(seconds=max(0.0, min(asked, LONGEST_AFTER_S)))
    outcome, about = _judged(answer)
    return Verdict(outcome, about, answer, after if outcome is Outcome.LATER else None)


def _judged(answer: Answer) -> tuple[Outcome, About]:
    status, code = answer.status, answer.code
    if not answer.is_readable:
        return Outcome.UNKNOWN, About.WAY
    if 200 <= status < 300:
        return Outcome.DONE, About.MESSAGE
    if code in CODES:
        return CODES[code]
    if status == 401:
        return Outcome.LATER, About.TOKEN
    if status == 429:
        return Outcome.LATER, About.LIMIT
    if status == 0:
        return (Outcome.UNKNOWN if answer.sent else Outcome.LATER), About.WAY
    # What took the request may have handed it on before it gave up waiting.
    if status >= 500 or status in (408, 499):
        return Outcome.UNKNOWN, About.WAY
    if code >= FIRST_OF_DISCORDS:
        # Discord's, and newer than this table: it did not take this, and perhaps never will.
        return Outcome.LATER, About.MESSAGE
    return Outcome.LATER, About.WAY
