"""Name what a press does, whatever a surface calls it: frozen values that carry what they need."""

from dataclasses import dataclass
from typing import Literal

from bot.gazetteer.asked import Narrowing


@dataclass(frozen=True, slots=True)
class OpenCity:
    """Show the card of the city of that key, or of the one chosen; `asked` is what was asked of its sisters."""

    key: str = ""
    ended: bool = False
    asked: Narrowing | None = None


@dataclass(frozen=True, slots=True)
class OpenNamesakes:
    """Ask which of the cities named like the one of `key` is meant."""

    key: str


@dataclass(frozen=True, slots=True)
class OpenArea:
    """Show the card of the area of that kind and key, or the pairings between it and another.

    `without`: the other area is one that is left out.
    """

    kind: str
    key: str
    other_kind: str = ""
    other: str = ""
    without: bool = False


@dataclass(frozen=True, slots=True)
class OpenSisters:
    """Show those of the sisters of the city of `key` that were `asked` for."""

    key: str
    asked: Narrowing


@dataclass(frozen=True, slots=True)
class OpenPairing:
    """Show what binds the city of `key` and the one chosen or, where given, `other`."""

    key: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class OpenNews:
    """Show the news of a city (or of the one chosen), or of a pair; `other` is a key or was typed."""

    key: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class SetHome:
    """Make the city, or the one chosen, the presser's home."""

    key: str = ""


@dataclass(frozen=True, slots=True)
class Correct:
    """Propose a correction."""

    key: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """Lead to a page."""

    url: str


@dataclass(frozen=True, slots=True)
class AnswerPair:
    """Answer about the city chosen and `rest`: the key of the other one, or what was typed for it."""

    rest: str


@dataclass(frozen=True, slots=True)
class OpenPrivately:
    """Show the card of the city chosen to whoever chose it."""


@dataclass(frozen=True, slots=True)
class Explore:
    """Show what `/explore what` finds from a city; what is "" is the one chosen.

    `given` is the other city where there are two (a key, or what was typed for it), else the
    value of the other option.
    """

    what: str
    city: str = ""
    given: str = ""


@dataclass(frozen=True, slots=True)
class Surprise:
    """Show another pairing to discover."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Answer the quiz's question about the city of `key` with `other`."""

    key: str
    other: str
    difficulty: str
    country: str


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """Ask another question of the quiz."""

    difficulty: str
    country: str


@dataclass(frozen=True, slots=True)
class CountMe:
    """Begin to keep the score of whoever presses, or forget it."""

    wanted: Literal["join", "leave"]


@dataclass(frozen=True, slots=True)
class Review:
    """Decide on a suggestion."""

    number: int
    verdict: Literal["accept", "decline"]


@dataclass(frozen=True, slots=True)
class ListFollowed:
    """Show what the server follows."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let a subscription post again."""

    subscription: int


@dataclass(frozen=True, slots=True)
class DeleteMine:
    """Delete all that is kept of whoever presses."""


@dataclass(frozen=True, slots=True)
class KeepMine:
    """Delete nothing after all."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """Go on with what was begun; whoever asked knows how."""


@dataclass(frozen=True, slots=True)
class OnEvent:
    """Answer an event's occurrence, or ask for its calendar file or list of people."""

    occurrence: int
    action: Literal["going", "maybe", "declined", "calendar", "list", "back", "remind", "quiet"]


@dataclass(frozen=True, slots=True)
class OnDraft:
    """Confirm, edit or throw away an event that is not announced yet."""

    event: int
    action: Literal["confirm", "edit", "cancel"]


@dataclass(frozen=True, slots=True)
class OnOffer:
    """Take or decline an event that a twinned server offers; `version` is what was shown of it."""

    event: int
    version: int
    action: Literal["yes", "no"]


@dataclass(frozen=True, slots=True)
class OnTwin:
    """Say yes or no to the server that gave the code and wants to be twinned with this one."""

    code: str
    action: Literal["yes", "no"]


@dataclass(frozen=True, slots=True)
class OpenEvent:
    """Show the card of the event chosen."""


Deed = (
    OpenCity
    | OpenPrivately
    | OpenNamesakes
    | OpenArea
    | OpenSisters
    | OpenPairing
    | OpenNews
    | SetHome
    | Correct
    | Visit
    | AnswerPair
    | Explore
    | Surprise
    | Guess
    | NextQuestion
    | CountMe
    | Review
    | ListFollowed
    | Resume
    | DeleteMine
    | KeepMine
    | GoOn
    | OnEvent
    | OnDraft
    | OnOffer
    | OnTwin
    | OpenEvent
)
"""What a press does, whatever the surface calls it."""


@dataclass(frozen=True, slots=True)
class Action:
    """A thing to press, named by its words. Surfaces without buttons leave it out."""

    label: str
    does: Deed
    weight: Literal["", "first", "grave"] = ""
    """Whether it is what most will want, or what cannot be undone."""
