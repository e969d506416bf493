"""Draw the cities that a message mentions, with their sisters."""

import discord

from bot.pairings.answer import sisters_of
from bot.pairings.mentions import Meant, Settled
from bot.pairings.model import Standing, Status
from bot.pairings.world import World
from bot.ui.explore_cards import station_menu
from bot.ui.limits import DESCRIPTION, safe
from bot.ui.render import markdown
from bot.ui.reply import Reply
from bot.ui.setting import COLOUR, Setting
from bot.ui.voice import Voice
from bot.words.pair import bound
from bot.words.text import clip_lines

SISTERS_NAMED = 5


def mentioned_card(settled: Settled, world: World, setting: Setting) -> Reply:
    """Return the cities with their sisters, and the pairs among them; or that there are none."""
    voice = setting.voice
    if not settled.cities:
        return Reply(voice.say("mentioned-none"))
    lines = []
    for meant in settled.cities:
        lines += _lines(meant, world, voice)
    if settled.pairs:
        lines += ["", f"**{voice.say('mentioned-pairs')}**"]
    for city, sister in settled.pairs:
        lines.append(f"- {markdown(bound(city, sister, setting.words))}")
    embed = discord.Embed(
        title=voice.say("mentioned-title"),
        description=clip_lines(lines, DESCRIPTION),
        colour=COLOUR,
    )
    sources = [sister.bond.sources for _, sister in settled.pairs]
    embed.set_footer(text=setting.words.footer(sources))
    cities = [meant.city for meant in settled.cities]
    others = [other for meant in settled.cities for other in meant.others]
    return Reply(embeds=[embed], view=station_menu([*cities, *others], voice))


def _lines(meant: Meant, world: World, voice: Voice) -> list[str]:
    listed = [
        sister
        for sister in sisters_of(meant.city, world)
        if sister.bond.standing is Standing.LISTED and sister.bond.status is not Status.ENDED
    ]
    named = ", ".join(voice.name(sister.city) for sister in listed[:SISTERS_NAMED])
    some = named + (", …" if len(listed) > SISTERS_NAMED else "")
    count = len(listed)
    place = voice.place(meant.city)
    lines = ["• " + voice.say("mentioned-line", city=place, count=count, some=some)]
    if meant.others:
        places = voice.listing([voice.place(other) for other in meant.others])
        lines.append("  " + voice.say("mentioned-or", name=safe(meant.name), places=places))
    return lines
