"""Draw what wandering through the network has found."""

from collections.abc import Sequence

import discord

from bot.gazetteer.model import City
from bot.pairings.explore import Connected
from bot.pairings.match import Suggestion
from bot.pairings.model import Neighbour, Sister, Standing
from bot.pictures.chart import Bar, Chart
from bot.pictures.scenes import common_scene, near_scene, sisters_scene, suggestions_scene
from bot.pictures.wording import worded
from bot.ui import custom_ids
from bot.ui.explore_words import reason_text
from bot.ui.limits import DESCRIPTION
from bot.ui.map_file import Picture, path_picture, readable
from bot.ui.render import row_line
from bot.ui.reply import CardView, Reply, option
from bot.ui.setting import COLOUR, Setting
from bot.ui.voice import Voice
from bot.words import alt
from bot.words.city import sister_row
from bot.words.text import clip_lines

LISTED_AT_MOST = 25
"""Cities that a card lists; a menu takes no more either."""

ON_MAP_AT_MOST = 60


def path_card(chain: Sequence[City], city: City, other: City, setting: Setting) -> Reply:
    """Return the chain from `city` to `other` with its stations; empty: there is none."""
    voice = setting.voice
    if city.key == other.key:
        return Reply(voice.say("pair-same", city=voice.place(city)))
    ends = {"city": voice.short_place(city), "other": voice.short_place(other)}
    if not chain:
        return Reply(
            voice.say("explore-path-none", **ends), view=station_menu([city, other], voice)
        )
    stations = [f"{i}. {voice.short_place(station)}" for i, station in enumerate(chain, 1)]
    title = voice.say("explore-path-title", city=voice.name(city), other=voice.name(other))
    head = voice.say("explore-path-steps", count=len(chain) - 1)
    return _card(
        setting,
        title,
        [head, "", *stations],
        chain,
        path_picture(tuple(chain), voice, setting.cities),
    )


def common_card(shared: Sequence[City], city: City, other: City, setting: Setting) -> Reply:
    """Return the sisters that two cities share."""
    voice = setting.voice
    if city.key == other.key:
        return Reply(voice.say("pair-same", city=voice.place(city)))
    ends = {"city": voice.short_place(city), "other": voice.short_place(other)}
    if not shared:
        return Reply(
            voice.say("explore-common-none", **ends), view=station_menu([city, other], voice)
        )
    title = voice.say("explore-common-title", city=voice.name(city), other=voice.name(other))
    lines = [voice.say("explore-common-count", count=len(shared)), ""]
    lines += [f"• {voice.short_place(sister)}" for sister in shared]
    scene = worded(
        common_scene(city, other, shared[:ON_MAP_AT_MOST], setting.cities),
        voice.texts,
        voice.locale,
    )
    text = alt.common_alt(
        voice.texts, voice.locale, readable(city), readable(other), [readable(c) for c in shared]
    )
    return _card(setting, title, lines, shared, Picture(scene, text))


def near_card(neighbours: Sequence[Neighbour], city: City, km: int, setting: Setting) -> Reply:
    """Return the cities within `km` of `city` that have sisters, nearest first."""
    voice = setting.voice
    number = voice.texts.number(voice.locale, km)
    if not neighbours:
        text = voice.say("explore-near-none", km=number, city=voice.place(city))
        return Reply(text, view=station_menu([city], voice))
    title = voice.say("explore-near-title", km=number, city=voice.name(city))
    lines = [voice.say("explore-near-count", count=len(neighbours)), ""]
    for neighbour in neighbours[:LISTED_AT_MOST]:
        distance = voice.texts.distance(voice.locale, neighbour.distance_km)
        place = voice.short_place(neighbour.city)
        count = neighbour.listed
        lines.append("• " + voice.say("neighbour", city=place, count=count, distance=distance))
    if (more := len(neighbours) - LISTED_AT_MOST) > 0:
        lines.append(voice.say("explore-near-more", count=more))
    cities = [neighbour.city for neighbour in neighbours]
    scene = worded(
        near_scene(city, neighbours[:ON_MAP_AT_MOST], setting.cities), voice.texts, voice.locale
    )
    text = alt.near_alt(
        voice.texts, voice.locale, readable(city), [readable(c) for c in cities[:ON_MAP_AT_MOST]]
    )
    return _card(setting, title, lines, cities, Picture(scene, text))


def country_card(sisters: Sequence[Sister], city: City, country: str, setting: Setting) -> Reply:
    """Return the sisters of `city` in `country` (ISO code), the listed ones first."""
    voice = setting.voice
    where = voice.texts.territory(voice.locale, country)
    if not sisters:
        text = voice.say("explore-country-none", city=voice.place(city), country=where)
        return Reply(text, view=station_menu([city], voice))
    title = voice.say("explore-country-title", city=voice.name(city), country=where)
    lines = [voice.say("explore-country-count", count=len(sisters), country=where), ""]
    for sister in sisters:
        line = row_line(sister_row(sister, setting.words))
        if sister.bond.standing is Standing.REPORTED:
            line += f" · {voice.say('explore-unconfirmed')}"
        lines.append(line)
    cities = [sister.city for sister in sisters]
    text = alt.city_alt(voice.texts, voice.locale, readable(city), [readable(c) for c in cities])
    scene = worded(sisters_scene(city, sisters, setting.cities), voice.texts, voice.locale)
    picture = Picture(scene, text)
    sources = [sister.bond.sources for sister in sisters]
    return _card(setting, title, lines, cities, picture, sources)


def match_card(suggestions: Sequence[Suggestion], city: City, setting: Setting) -> Reply:
    """Return suggestions with their reasons, labelled as what they are."""
    voice = setting.voice
    if not suggestions:
        text = voice.say("explore-match-none", city=voice.place(city))
        return Reply(text, view=station_menu([city], voice))
    embed = discord.Embed(
        title=voice.say("explore-match-title", city=voice.name(city)),
        description=f"**{voice.say('explore-match-label')}**",
        colour=COLOUR,
    )
    for suggestion in suggestions:
        other = suggestion.city
        reasons = [f"• {reason_text(r, city, other, voice)}" for r in suggestion.reasons]
        embed.add_field(name=voice.label(other), value=clip_lines(reasons, 1024), inline=False)
    embed.set_footer(text=setting.words.footer([]))
    cities = [suggestion.city for suggestion in suggestions]
    text = alt.suggestions_alt(
        voice.texts, voice.locale, readable(city), [readable(c) for c in cities]
    )
    picture = Picture(suggestions_scene(city, cities, setting.cities), text)
    return Reply(embeds=[embed], view=station_menu(cities, voice), picture=picture)


def top_card(top: Sequence[Connected], country: str | None, setting: Setting) -> Reply:
    """Return the most connected cities, of a country or of the world, with a bar chart."""
    voice = setting.voice
    where = voice.texts.territory(voice.locale, country) if country else ""
    if not top:
        return Reply(voice.say("explore-top-none", country=where))
    title = voice.say("explore-top-title")
    if country:
        title = voice.say("explore-top-title-in", country=where)
    lines = []
    for rank, connected in enumerate(top, 1):
        place = voice.short_place(connected.city)
        lines.append(f"{rank}. {voice.say('explore-top-line', city=place, count=connected.listed)}")
    chart = Chart(tuple(Bar(connected.city.name, connected.listed) for connected in top))
    bars = [(readable(connected.city), connected.listed) for connected in top]
    picture = Picture(chart, alt.chart_alt(voice.texts, voice.locale, bars))
    return _card(setting, title, lines, [connected.city for connected in top], picture)


def random_card(pairing: Reply, setting: Setting) -> Reply:
    """Return the card of a pairing to discover, with a button for another one."""
    view = pairing.view or CardView()
    view.button(
        setting.voice.say("explore-another"),
        custom_ids.another_pairing(setting.asker),
        row=3,
        style=discord.ButtonStyle.primary,
    )
    content = setting.voice.say("explore-random-title")
    return Reply(content, pairing.embeds, view, pairing.files, pairing.picture)


def _card(
    setting: Setting,
    title: str,
    lines: list[str],
    cities: Sequence[City],
    picture: Picture,
    sources: Sequence[Sequence[str]] = (),
) -> Reply:
    embed = discord.Embed(title=title, description=clip_lines(lines, DESCRIPTION), colour=COLOUR)
    embed.set_footer(text=setting.words.footer(sources))
    return Reply(embeds=[embed], view=station_menu(cities, setting.voice), picture=picture)


def station_menu(cities: Sequence[City], voice: Voice) -> CardView:
    """Return a menu that opens the card of each city."""
    view = CardView()
    # Discord refuses a menu with the same value twice.
    each = {city.key: city for city in cities[:LISTED_AT_MOST]}
    options = [option(voice.label(city), key) for key, city in each.items()]
    view.menu(voice.say("explore-open"), custom_ids.station(), options)
    return view
