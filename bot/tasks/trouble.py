"""Say what Discord would not take, and when to try again."""

from datetime import timedelta

import discord

TRY_AGAIN = timedelta(seconds=30)
PERMISSIONS_AGAIN = timedelta(minutes=10)


def problem_of(error: discord.HTTPException) -> str:
    return f"discord:{error.status}:{error.code}"


def try_again_after(error: discord.HTTPException) -> timedelta | None:
    """Return when to try again: soon where Discord had trouble, late where it said no."""
    if error.status >= 500 or error.status == 429:
        return TRY_AGAIN
    return PERMISSIONS_AGAIN if error.status == 403 else None
