"""Name the pages that answers lead to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses chosen by the operator; `support` is None where there is no such page."""

    take_action: str
    more_information: str
    donate: str
    support: str | None = None
