"""/setup: who may, what is kept, what is missing, and the test post."""

import pytest

from bot.cogs.setup import read_time
from bot.errors import UserError
from bot.live.client import SisterCityBot
from tests.discord_stand_in import DiscordStandIn


@pytest.fixture
async def panel(discord: DiscordStandIn, bot: SisterCityBot):
    return await discord.slash("setup", user=discord.moderator)


def fields_of(reply) -> dict[str, str]:
    return {f["name"]: f["value"] for f in reply.shown["embeds"][0]["fields"]}


async def kept(discord: DiscordStandIn, bot: SisterCityBot):
    return await bot.guild_settings(int(discord.harbour))


async def test_a_fresh_server_has_nothing_set(panel):
    assert panel.ephemeral
    assert fields_of(panel)["Home city"] == "Not set"
    assert fields_of(panel)["Event channel"] == "Not set"


async def test_what_is_chosen_is_kept_and_shown(discord, bot, panel):
    await discord.select(panel, discord.news, menu="setting:news")
    await discord.select(panel, discord.general, menu="setting:events")
    await discord.select(panel, "Deutsch", menu="setting:language")
    role = await discord.new_role("announcers")
    shown = await discord.select(panel, role["id"], menu="setting:announcer")

    settings = await kept(discord, bot)
    assert str(settings.news_channel_id) == discord.news
    assert str(settings.event_channel_id) == discord.general
    assert settings.locale == "de"
    assert str(settings.announcer_role_id) == role["id"]
    assert f"<#{discord.general}>" in fields_of(shown)["Event channel"]
    assert "Integrations" in fields_of(shown)["Announcer role"]


@pytest.mark.parametrize("menu", ["setting:news", "setting:events"])
async def test_another_servers_channel_is_not_taken(discord, bot, panel, menu):
    elsewhere = await discord.invite("Elsewhere")
    foreign = discord.state.add_channel(elsewhere["id"], "theirs")["id"]

    for made_up in (foreign, "1", str(2**63), "9" * 40, "x"):
        refused = await discord.select(panel, made_up, menu=menu)
        assert "out of date" in refused.text

    settings = await kept(discord, bot)
    assert (settings.news_channel_id, settings.event_channel_id) == (None, None)


async def test_choosing_nothing_clears(discord, bot, panel):
    chosen = await discord.select(panel, discord.general, menu="setting:events")
    await discord.select(chosen, menu="setting:events")

    assert (await kept(discord, bot)).event_channel_id is None


async def test_what_is_missing_is_named_permission_by_permission(discord, bot, panel):
    await discord.overwrite(discord.general, deny=("SEND_MESSAGES", "EMBED_LINKS"))
    shown = await discord.select(panel, discord.general, menu="setting:events")

    lines = fields_of(shown)["Event channel"].splitlines()
    assert "✓ View Channel" in lines
    assert "✗ Send Messages – missing" in lines
    assert "✗ Embed Links – missing" in lines
    assert "✗ Create Events – missing" in fields_of(shown)["Discord’s own event list"]

    await discord.overwrite(discord.general)
    await discord.allow_bot("CREATE_EVENTS")
    again = await discord.press(shown, "Look again")

    assert "✗" not in fields_of(again)["Event channel"]
    assert fields_of(again)["Discord’s own event list"] == "✓ Create Events"


async def test_a_channel_that_is_gone_is_said_to_be_gone(discord, panel):
    hall = await discord.new_channel("hall")
    shown = await discord.select(panel, hall["id"], menu="setting:events")
    await discord.delete_channel(hall["id"])

    again = await discord.press(shown, "Look again")

    assert "gone" in fields_of(again)["Event channel"]


async def test_the_home_city_is_found_by_name_or_asked_for(discord, bot, panel):
    form = await discord.press(panel, "Home city")
    named = await discord.submit_modal(form, {"home": "Bergen, Norway"})
    form = await discord.press(panel, "Home city")
    unknown = await discord.submit_modal(form, {"home": "Xyzzyqqq"})
    by_option = await discord.slash("setup", user=discord.moderator, city="gn:5809844")

    assert "Bergen" in fields_of(named)["Home city"]
    assert "a city called" in unknown.text
    assert "Seattle" in fields_of(by_option)["Home city"]


async def test_quiet_hours_need_both_ends(discord, bot, panel):
    form = await discord.press(panel, "Quiet hours")
    half = await discord.submit_modal(form, {"quiet-from": "22:00"})
    form = await discord.press(panel, "Quiet hours")
    shown = await discord.submit_modal(form, {"quiet-from": "10 pm", "quiet-to": "7"})

    settings = await kept(discord, bot)
    assert "beginning and an end" in half.text
    assert (settings.quiet_from_minute, settings.quiet_to_minute) == (22 * 60, 7 * 60)
    assert "22:00 – 07:00" in fields_of(shown)["Quiet hours"]


async def test_a_test_is_posted_where_news_and_events_go(discord, bot, panel):
    await discord.select(panel, discord.news, menu="setting:news")
    shown = await discord.select(panel, discord.general, menu="setting:events")
    await discord.overwrite(discord.general, deny=("SEND_MESSAGES",))
    tested = await discord.press(shown, "Test post")

    assert [m["content"] for m in discord.posts(discord.news)] == [
        "This is a test: Sister City can post here."
    ]
    assert f"Test posted in <#{discord.news}>" in tested.text
    assert "Send Messages" in tested.text


async def test_only_who_manages_the_server_may(discord, bot, panel):
    refused = await discord.slash("setup", user=discord.alice, force=True)
    member = discord.state.member(discord.harbour, discord.moderator)
    member["roles"] = []
    late = await discord.press(panel, "Look again")

    assert "Manage Server" in refused.text
    assert "Manage Server" in late.text


@pytest.mark.parametrize(
    ("text", "minute"),
    [("22:00", 1320), ("7", 420), ("7.30", 450), ("22h30", 1350), ("10 pm", 1320), ("12 am", 0), ("18 Uhr", 1080)],
)  # fmt: skip
def test_a_time_of_day_is_read_as_people_write_it(text, minute):
    assert read_time(text) == minute


@pytest.mark.parametrize("text", ["late", "25:00", "7:61", "-1", "13 pm pm"])
def test_what_is_no_time_of_day_is_refused(text):
    with pytest.raises(UserError):
        read_time(text)
