"""Offer what tells the news of a city: known feeds, and the town hall's site to look for one."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.atlas import own, sites
from bot.cogs.choosing import Chooser
from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.fetch.feeds import FeedsFound
from bot.gazetteer.model import City
from bot.news.directory import (
    NewsSource,
    OfficialSite,
    SourceKind,
    offered,
    source_of,
    unexplored,
)
from bot.news.model import Feed
from bot.storage import directory, feeds, subscriptions
from bot.ui.render import options_of
from bot.words.follow import site_rows, source_rows
from bot.words.links import shown_host
from bot.words.outline import Row

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

TOLD_BY = "Wikidata"

OnSource = Callable[[Interaction, str, OfficialSite | None], Awaitable[None]]
"""Go on with an address, and with the site that it is of, if it is one."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be followed of some cities beside the search for them."""

    cities: dict[str, City]
    known: list[NewsSource]
    sites: list[OfficialSite]


async def known_sources(
    bot: "SisterCityBot", guild_id: int, channel_id: int, cities: Sequence[City]
) -> Offer:
    """Return what is known of the cities and the channel does not follow yet. Raises StorageError."""
    keys = [city.key for city in cities]
    async with bot.reading() as connection:
        known = await directory.of_cities(connection, keys)
        here = await subscriptions.in_channel(connection, guild_id, channel_id)
        followed = await feeds.by_ids(connection, {one.feed_id for one in here})
    official = await asyncio.to_thread(sites.of_cities, own.facts_dir() / sites.NAME, keys)
    return Offer(
        {city.key: city for city in cities},
        offered(known, {feed.url for feed in followed}, bot.clock()),
        unexplored(official, known),
    )


async def offer_sources(interaction: Interaction, offer: Offer, go_on: OnSource) -> None:
    """Show a menu of the sources, and nothing where there is none."""
    voice = setting_for(interaction).words
    addresses: dict[str, tuple[str, OfficialSite | None]] = {
        str(number): (one.url, None) for number, one in enumerate(offer.known)
    } | {one.city_key: (one.url, one) for one in offer.sites}
    if not addresses:
        return

    async def chosen(pressed: Interaction, value: str) -> None:
        await pressed.response.defer(ephemeral=True, thinking=True)
        await go_on(pressed, *addresses[value])

    # The sites last: a feed that is known has been read, a site has yet to be looked through.
    rows = source_rows(offer.known, offer.cities, voice)
    rows = [*rows[: 25 - len(offer.sites)], *site_rows(offer.sites, offer.cities, voice)]
    menu = Chooser(voice.say("follow-sources-placeholder"), options_of(rows), chosen)
    await interaction.followup.send(voice.say("follow-sources"), view=menu, ephemeral=True)


async def choose_feed(
    interaction: Interaction,
    page: FeedsFound,
    go_on: Callable[[Interaction, str], Awaitable[None]],
) -> None:
    """Let the moderator choose one of the feeds that a page offers."""
    by_number = {str(number): link.url for number, link in enumerate(page.links)}

    async def chosen(pressed: Interaction, number: str) -> None:
        await pressed.response.defer(ephemeral=True, thinking=True)
        await go_on(pressed, by_number[number])

    say = setting_for(interaction).words.say
    rows = [
        Row(
            link.title or f"{shown_host(link.url)} ({number})",
            value=number,
            note=shown_host(link.url),
        )
        for number, link in zip(by_number, page.links, strict=True)
    ]
    menu = Chooser(say("follow-choose-feed-placeholder"), options_of(rows), chosen)
    await interaction.followup.send(say("follow-choose-feed"), view=menu, ephemeral=True)


async def keep_source(bot: "SisterCityBot", feed: Feed, url: str, site: OfficialSite) -> None:
    """Keep a feed found on a town hall's site, so that it is offered with its language and age."""
    made = source_of(feed, url, site.city_key, SourceKind.TOWN_HALL, TOLD_BY, bot.clock())
    async with bot.writing() as connection:
        await directory.add(connection, [made])


def with_scheme(url: str) -> str:
    """Return `url` with https:// in front where somebody typed only the name of a site."""
    url = url.strip().strip("<>")
    return url if "://" in url else f"https://{url}"
