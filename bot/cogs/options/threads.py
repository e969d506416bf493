"""The `threads` option: into which threads items go."""

from typing import Any

import discord

from bot.errors import UserError
from bot.news.model import Threads
from bot.ui.permissions import THREADS
from bot.words.outline import Mention


def threads_in(target: Any, wanted: str | None) -> Threads:
    """Return into which threads items go; in a forum each is a post of its own unless told otherwise.

    Raises UserError where there can be no threads.
    """
    if target.type is discord.ChannelType.forum and wanted in {None, "none"}:
        return Threads.EACH
    threads = Threads(wanted or "none")
    if threads is not Threads.NONE and target.type in THREADS:
        raise UserError("follow-no-threads", channel=Mention("#", target.id))
    return threads
