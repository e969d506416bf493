"""Maps on cards, over the wire: the real drawing process behind the real bot."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.live.client import SisterCityBot
from bot.pictures.studio import Studio
from bot.storage import events
from tests.wire.conftest import connected


@pytest.fixture
async def bot(bot: SisterCityBot, studio: Studio) -> SisterCityBot:
    bot.studio = studio
    return bot


async def until_pictured(discord, reply, seconds=30.0):
    """Wait for the picture of a card to be there, and return its attachment."""
    await discord.until(lambda: reply.shown["attachments"], patience=seconds)
    return reply.shown["attachments"][0]


async def test_the_card_comes_at_once_and_its_map_names_every_sister(discord, bot):
    reply = await discord.slash("sister", city="Malmö")

    attachment = await until_pictured(discord, reply)

    assert reply.first_response_s < 3
    for name in ("Malmö", "Szczecin", "Tallinn", "Tangshan"):
        assert name in attachment["description"]
    assert attachment["description"].startswith("Map: Malmö and its ")
    image = reply.shown["embeds"][0]["image"]
    assert attachment["url"] == image["url"]
    assert attachment["description"] == image["description"]


async def test_a_page_turned_after_a_restart_has_its_map(discord, settings, world, studio):
    async with connected(discord, settings, world) as bot:
        bot.studio = studio
        first = await discord.slash("sister", city="Seattle")
        await until_pictured(discord, first)
    async with connected(discord, settings, world) as bot:
        bot.studio = studio

        second = await discord.press(first, "Next page")

        assert "page 2 of 3" in second.text
        assert second.files == ["map.png"]


async def test_without_a_map_the_card_goes_out_alone(discord, bot):
    await bot.studio.close()

    reply = await discord.slash("sister", city="Malmö")

    assert "Szczecin" in reply.text
    assert reply.files == []


async def test_cities_not_paired_show_the_chain_between_them(discord, bot):
    reply = await discord.slash("pairing", city="gn:2198148", other="gn:3161732")

    attachment = await until_pictured(discord, reply)

    assert "1. Suva (Fiji); 2. " in attachment["description"]


async def test_a_pairing_can_be_had_as_a_postcard(discord, bot):
    reply = await discord.slash("pairing", city="Seattle", other="Bergen", postcard=True)

    attachment = await until_pictured(discord, reply)

    assert attachment["description"].startswith("Postcard: Seattle (United States), ")
    assert "Sisters since 1967" in attachment["description"]
    assert reply.shown["embeds"][0]["image"]["description"] == attachment["description"]


@pytest.mark.parametrize(
    ("command", "options", "begins"),
    [
        pytest.param("sister", {"city": "Bavaria"}, "Map: ", id="an area"),
        pytest.param("sister", {"city": "Havana"}, "Map: Havana and its ", id="a crowd"),
        pytest.param("pairing", {"city": "Seattle", "other": "Bergen"}, "Map: Seattle", id="pair"),
        pytest.param(
            "explore common", {"city": "Coventry", "other": "Dresden"}, "Map: ", id="common"
        ),
        pytest.param("explore near", {"city": "Malmö"}, "Map: around Malmö", id="near"),
        pytest.param(
            "explore country", {"city": "Seattle", "country": "JP"}, "Map: ", id="country"
        ),
        pytest.param("explore match", {"city": "Nairobi"}, "Map: Nairobi", id="match"),
        pytest.param("explore top", {}, "Bar chart: ", id="chart"),
        pytest.param("explore top", {"country": "Bavaria"}, "Map: ", id="top of an area"),
        pytest.param("quiz play", {}, "Map: ", id="quiz"),
    ],
)
async def test_every_picture_is_described_in_both_places(discord, bot, command, options, begins):
    reply = await discord.slash(command, **options)

    attachment = await until_pictured(discord, reply)

    assert attachment["description"].startswith(begins)
    assert len(attachment["description"]) <= 1024
    assert reply.shown["embeds"][0]["image"]["description"] == attachment["description"]


async def test_a_pairing_to_discover_comes_as_a_postcard(discord, bot):
    reply = await discord.slash("explore random")

    attachment = await until_pictured(discord, reply)

    assert attachment["description"].startswith("Postcard: ")
    assert reply.shown["embeds"][0]["image"]["description"] == attachment["description"]


async def test_an_event_of_two_cities_without_a_picture_gets_a_postcard(discord, bot):
    day = (datetime.now(UTC) + timedelta(days=200)).strftime("%Y-%m-%d")
    preview = await discord.slash(
        "event create",
        user=discord.moderator,
        title="Breakfast together",
        when=f"{day} 09:00",
        city="gn:5809844",
        other="gn:3161732",
        channel=discord.general,
    )

    assert preview.shown["attachments"], preview.text
    (file,) = preview.shown["attachments"]
    assert file["filename"].startswith("postcard-")
    assert (
        file["description"] == "Postcard of Seattle and Bergen for the event “Breakfast together”"
    )
    assert preview.shown["embeds"][0]["image"]["description"] == file["description"]

    await discord.press(preview, "Confirm")
    change = await discord.slash(
        "event edit", user=discord.moderator, event="Breakfast", when=f"{day} 20:00"
    )
    await discord.press(change, "Confirm")
    async with bot.reading() as connection:
        kept = await events.load_picture(connection, 1)

    # At another hour the sky is another.
    assert kept is not None
    assert kept[0].startswith("postcard-")
    assert kept[0] != file["filename"]


async def test_an_event_moved_in_discords_own_list_gets_another_sky(discord, bot):
    start = (datetime.now(UTC) + timedelta(days=200)).replace(hour=9, minute=0, second=0)
    await discord.allow_bot("CREATE_EVENTS")
    preview = await discord.slash(
        "event create",
        user=discord.moderator,
        title="Breakfast together",
        when=f"{start:%Y-%m-%d %H:%M}",
        city="gn:5809844",
        other="gn:3161732",
        channel=discord.general,
    )
    await discord.press(preview, "Confirm")
    (card,) = await discord.until_posts(discord.general, 1)
    (before,) = card["attachments"]
    (native,) = discord.state.events[discord.harbour].values()
    moved = datetime.fromisoformat(native["scheduled_start_time"]) + timedelta(hours=12)

    native.update(
        scheduled_start_time=moved.isoformat(),
        scheduled_end_time=(moved + timedelta(hours=1)).isoformat(),
    )
    await discord.gateway.dispatch("GUILD_SCHEDULED_EVENT_UPDATE", native, discord.harbour)

    def another() -> list[dict]:
        return [a for a in card["attachments"] if a["filename"] != before["filename"]]

    await discord.until(another)
    (after,) = card["attachments"]
    assert after["filename"].startswith("postcard-")
    assert card["embeds"][0]["image"]["url"] == after["url"]
    assert f"<t:{int(moved.timestamp())}:F>" in str(card["embeds"])
