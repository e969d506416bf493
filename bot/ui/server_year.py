"""Draw the buttons beneath a server's year."""

import discord

from bot.ui import custom_ids
from bot.ui.reply import CardView
from bot.words.voice import Voice


def year_view(year: int, voice: Voice, *, may_post: bool, told: bool | None) -> CardView:
    """Return the buttons to post the year, and to have it posted every January or no more.

    `told` says whether it is already; None where there is no channel to post it in.
    """
    view = CardView()
    if may_post:
        post = custom_ids.server_year("post", year)
        view.button(voice.say("year-post"), post, style=discord.ButtonStyle.primary)
    if told is not None:
        deed = "off" if told else "on"
        view.button(voice.say(f"year-turn-{deed}"), custom_ids.server_year(deed, year))
    return view
