"""Forms that stand open while the bot is started anew: what was typed into them counts."""

from bot.storage import event_life, suggestions
from tests.wire.conftest import connected
from tests.wire.event_stage import BERGEN


async def test_a_correction_is_taken_after_a_restart(discord, settings, world):
    async with connected(discord, settings, world):
        card = await discord.slash("sister", city="Seattle")
        form = await discord.press(card, "Report a mistake")

    async with connected(discord, settings, world) as bot:
        sent = await discord.submit_modal(
            form, {"Sister city": "Bergen", "What is wrong or missing?": "A year"}
        )
        kept = await suggestions_of(bot)

    assert "Thank you" in sent.text
    assert [(one.other, one.note) for one in kept] == [("gn:3161732", "A year")]


async def suggestions_of(bot):
    async with bot.db.read() as connection:
        return await suggestions.list_open(connection)


async def test_the_form_of_setup_is_taken_after_a_restart(discord, settings, world):
    async with connected(discord, settings, world):
        panel = await discord.slash("setup", user=discord.moderator)
        home = await discord.press(panel, "Home city")
        quiet = await discord.press(panel, "Quiet hours")

    async with connected(discord, settings, world) as bot:
        await discord.submit_modal(home, {"home": "Bergen, Norway"})
        await discord.submit_modal(quiet, {"quiet-from": "22", "quiet-to": "7"})
        stands = await bot.guild_settings(int(discord.harbour))

    assert stands.home_city == "gn:3161732"
    assert (stands.quiet_from_minute, stands.quiet_to_minute) == (22 * 60, 7 * 60)


async def test_the_form_of_a_draft_is_taken_after_a_restart(discord, settings, world):
    await discord.allow_bot("CREATE_EVENTS")
    who = {"user": discord.moderator}
    async with connected(discord, settings, world):
        preview = await discord.slash(
            "event create", **who, title="Gala", when="in 3 days at 19:00", city="Bergen, Norway"
        )
        form = await discord.press(preview, "Edit", **who)

    async with connected(discord, settings, world):
        changed = await discord.submit_modal(form, {"title": "Grand Gala"})

    assert "Grand Gala" in str(changed.shown["embeds"])


async def test_the_form_of_an_edit_is_taken_after_a_restart(discord, settings, world):
    await discord.allow_bot("CREATE_EVENTS")
    who = {"user": discord.moderator}
    weekly = {"when": "in 3 days at 19:00", "repeat": "weekly", "until": "4 times"}
    async with connected(discord, settings, world):
        preview = await discord.slash("event create", **who, title="Choir", city=BERGEN, **weekly)
        await discord.press(preview, "Confirm", **who)
        form = await discord.slash("event edit", **who, event="1/2", scope="this")
        again = await discord.slash("event edit", **who, event="1/2", scope="this")

    async with connected(discord, settings, world) as bot:
        changed = await discord.submit_modal(form, {"title": "Choir by the sea"})
        nothing_typed = await discord.submit_modal(again, {})
        await discord.press(changed, "Confirm", **who)
        async with bot.db.read() as connection:
            course = await event_life.load_course(connection, 1)

    assert "Choir by the sea" in str(changed.shown["embeds"])
    assert changed.ephemeral
    assert nothing_typed.ephemeral
    assert course is not None
    assert course.event.title == "Choir"
    assert [one.occurrence.title for one in course.all_of] == ["", "", "Choir by the sea", ""]


async def test_a_form_that_nobody_could_have_opened_is_out_of_date(discord, bot):
    card = await discord.slash("sister", city="Seattle", user=discord.moderator)
    form = await discord.press(card, "Report a mistake", user=discord.moderator)
    for made_up in (
        "form:draft:99:00",
        f"form:draft:{2**63}:00",
        "form:setting:evil:00",
        "form:change:1:00",
        "form:change:99.all.1:00",
        f"form:change:{2**63}.all.{2**63}:00",
        "form::",
        "x",
    ):
        form.modal["custom_id"] = made_up
        told = await discord.submit_modal(form, {"Sister city": "Bergen"})

        assert told.ephemeral, made_up
        assert "out of date" in told.text, made_up
