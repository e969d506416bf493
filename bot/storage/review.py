"""Close a suggestion: what is accepted becomes a pairing of this bot."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pairings.local import LocalPairing
from bot.storage import local_pairings, suggestions
from bot.storage.suggestions import Proposal

Ends = tuple[str | None, str | None]
"""The keys of the two places, None for one that is not ours."""


async def decide(
    connection: AsyncConnection, number: int, *, accepted: bool, now: datetime, ends: Ends
) -> tuple[Proposal, bool] | None:
    """Close an open suggestion; return it and whether a pairing came of it, None if it was not open.

    Where one of the places is not ours there is nothing to show: the suggestion is closed as
    accepted, and the operator mends the tables by hand.
    """
    if not await suggestions.decide(connection, number, accepted=accepted, now=now):
        return None
    proposal = await suggestions.load(connection, number)
    if proposal is None:
        return None
    if not accepted or ends[0] is None or ends[1] is None or ends[0] == ends[1]:
        return proposal, False
    pairing = LocalPairing(ends[0], ends[1], "", "", proposal.source, added=now.date().isoformat())
    await local_pairings.add(connection, [pairing], now, suggestion=number)
    return proposal, True
