"""Hold how one matter stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Mark(Enum):
    """How a matter stands. What is ABSENT is not needed: the bot runs, perhaps with less."""

    GOOD = "✓"
    BAD = "✗"
    ABSENT = "–"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; of a bad one `text` says what to do.

    `facts` are what `--json` tells beside it, and hold no secret. A bad matter that `passes` may be
    well a little later with nobody doing anything; a start waits for it.
    """

    mark: Mark
    matter: str
    text: str
    facts: Mapping[str, object] = field(default_factory=dict)
    passes: bool = False

    def __str__(self) -> str:
        return f"{self.mark.value} {self.matter:<9} {self.text}"
