"""/home, /privacy, /suggest, /help and /about over the wire."""

import json
import re

from bot.storage import suggestions
from tests.discord_stand_in import DiscordStandIn


async def test_a_home_is_set_shown_and_forgotten_in_private(discord, bot):
    done = await discord.slash("home set", city="Bergen, Norway")
    shown = await discord.slash("home show")
    cleared = await discord.slash("home clear")
    again = await discord.slash("home show")

    assert all(r.ephemeral for r in (done, shown, cleared, again))
    assert "Bergen, Vestland, Norway 🇳🇴" in shown.text
    assert "no longer keep your home" in cleared.text
    assert "not set" in again.text


async def test_an_ambiguous_home_asks_which(discord, bot):
    asked = await discord.slash("home set", city="Portland")
    chosen = await discord.select(asked, "gn:4975802")

    assert "Portland, Maine" in chosen.text
    assert "Portland, Maine" in (await discord.slash("home show")).text


async def test_a_card_sets_the_home_of_whoever_presses(discord, bot):
    card = await discord.slash("sister", city="Seattle")

    pressed = await discord.press(card, "Set as my home", user=discord.bob)

    assert pressed.ephemeral
    assert "Seattle" in (await discord.slash("home show", user=discord.bob)).text
    assert "not set" in (await discord.slash("home show")).text


async def test_privacy_shows_and_exports_all_that_is_kept(discord, bot):
    await discord.slash("home set", city="gn:5809844")
    await discord.slash("suggest", city="Seattle", other="Bergen", note="since 1967")

    shown = await discord.slash("privacy show")
    exported = await discord.slash("privacy export")

    assert shown.ephemeral
    assert exported.ephemeral
    assert "gn:5809844" in shown.text
    assert "since 1967" in shown.text
    document = json.loads(discord.state.files[exported.shown["attachments"][0]["id"]])
    assert document["kept"]["homes"][0]["city_key"] == "gn:5809844"
    assert document["kept"]["suggestions"][0]["note"] == "since 1967"


async def test_privacy_delete_asks_first_and_then_forgets(discord, bot):
    await discord.slash("home set", city="gn:5809844")
    asked = await discord.slash("privacy delete")
    kept = await discord.press(asked, "Keep it")
    assert "gn:5809844" in (await discord.slash("privacy show")).text

    asked = await discord.slash("privacy delete")
    deleted = await discord.press(asked, "Delete everything")

    assert "Nothing was deleted" in kept.text
    assert "deleted" in deleted.text
    assert "Nothing is kept" in (await discord.slash("privacy show")).text


async def test_too_much_to_show_comes_as_a_file(discord, bot):
    for i in range(12):
        await discord.slash("suggest", city="Seattle", other=f"Nowhere {i}", note="n" * 300)

    shown = await discord.slash("privacy show")

    assert shown.files == ["sister-city-privacy.json"]


async def test_a_suggestion_is_taken_and_the_operator_told(discord: DiscordStandIn, bot):
    operator = discord.state.add_user("keeper")["id"]
    object.__setattr__(bot.settings, "operator_ids", frozenset({int(operator)}))

    reply = await discord.slash(
        "suggest", city="Seattle", other="*Nowhere*", source="https://example.org", note="new"
    )
    room = discord.state.dm_with(operator)["id"]
    [message] = await discord.until_posts(room, 1)

    assert "Seattle" in reply.text
    assert "\\*Nowhere\\*" in reply.text
    assert "<https://example.org>" in message["content"]

    accepted = await discord.press(message, "Accept", user=operator)

    assert "Accepted" in accepted.text
    assert not accepted.buttons
    async with bot.db.read() as connection:
        assert await suggestions.list_open(connection) == []


async def test_only_an_operator_decides_about_a_suggestion(discord, bot):
    operator = discord.state.add_user("keeper")["id"]
    object.__setattr__(bot.settings, "operator_ids", frozenset({int(operator)}))
    await discord.slash("suggest", city="Seattle", other="Bergen")
    [message] = await discord.until_posts(discord.state.dm_with(operator)["id"], 1)

    for button in ("Accept", "Decline"):
        refused = await discord.press(message, button, user=discord.bob)
        assert "Accepted" not in refused.text
        assert "Declined" not in refused.text
    async with bot.db.read() as connection:
        assert len(await suggestions.list_open(connection)) == 1

    declined = await discord.press(message, "Decline", user=operator)

    assert "Declined" in declined.text


async def test_a_card_can_be_corrected_in_a_form(discord, bot):
    card = await discord.slash("sister", city="Seattle")
    form = await discord.press(card, "Report a mistake")

    sent = await discord.submit_modal(
        form, {"Sister city": "Bergen", "What is wrong or missing?": "x"}
    )

    assert form.kind == "modal"
    assert "Thank you" in sent.text
    assert sent.ephemeral


async def test_one_person_cannot_fill_the_list_of_suggestions(discord, bot):
    for _ in range(20):
        await discord.slash("suggest", city="Seattle", other="Bergen")

    refused = await discord.slash("suggest", city="Seattle", other="Bergen")

    assert "still waiting" in refused.text


async def test_help_lists_the_commands_there_are(discord, bot):
    await bot.learn_commands()

    reply = await discord.slash("help", locale="de")

    assert reply.ephemeral
    assert re.search(r"</sister:\d+> – Welche Partnerstädte hat eine Stadt\?", reply.text)
    assert re.search(r"</home set:\d+> – Deine Heimatstadt festlegen", reply.text)
    assert "Erwähnte Partnerstädte" in reply.text


async def test_help_begins_with_what_to_try_about_the_home_of_whoever_asks(discord, bot):
    await discord.slash("home set", city="Seattle")

    reply = await discord.slash("help")

    first = reply.text.index("What most begin with")
    assert first < reply.text.index("Commands for everybody")
    assert "Try it with Seattle." in reply.text
    assert "What are the sister cities of Seattle?" in reply.text


async def test_about_links_to_the_pages_of_the_operator(discord, bot):
    reply = await discord.slash("about")

    links = {label: b["url"] for label, b in reply.buttons.items() if b["style"] == 5}
    assert links["Take Action"] == bot.settings.take_action_url
    assert links["More Information"] == bot.settings.more_information_url
    assert links["Donate"] == bot.settings.donate_url
    assert "GeoNames" in reply.text
