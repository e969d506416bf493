"""Every failure reaches the person in words, with a reference that is also in the log."""

import asyncio
import re
import sqlite3
import sys
from contextlib import asynccontextmanager

import pytest

from bot.errors import StorageError
from tests.discord_stand_in import text_of
from tests.wire.conftest import connected


@pytest.fixture
def broken_store(bot, monkeypatch):
    """A store that stopped working while the bot runs."""

    @asynccontextmanager
    async def broken():
        raise StorageError("the disk is gone") from sqlite3.OperationalError("disk I/O error")
        yield

    monkeypatch.setattr(bot.db, "read", broken)
    monkeypatch.setattr(bot.db, "begin", broken)


def reference_in(text: str) -> str:
    return re.search(r"[Rr]eference: ([0-9a-f]{8})", text)[1]


@pytest.mark.parametrize(
    "command", ["sister", "home show", "home clear", "privacy show", "privacy delete"]
)
async def test_a_broken_store_is_told_with_its_reference(
    discord, bot, broken_store, caplog, command
):
    reply = await discord.slash(command)

    assert reply.ephemeral
    assert "Questions about cities still work" in reply.text
    assert reference_in(reply.text) in caplog.text
    assert "disk I/O error" in caplog.text


async def test_questions_that_need_no_store_are_still_answered(discord, bot, broken_store):
    card = await discord.slash("sister", city="Seattle")
    page = await discord.press(card, "Next page")
    choices = await discord.autocomplete("sister", "city", city="")
    mentioned = await discord.mention("sister cities of Seattle")

    assert "Bergen" in card.text
    assert "page 2" in page.text
    assert len(choices) > 5
    assert "Bergen" in text_of(mentioned)


async def test_a_failing_button_answers_for_itself(discord, bot, monkeypatch, caplog):
    card = await discord.slash("sister", city="Seattle")

    def fail(*_args, **_kwargs):
        raise RuntimeError("by accident")

    monkeypatch.setattr("bot.cogs.pages.answer_city", fail)
    pressed = await discord.press(card, "Next page", locale="de")

    assert pressed.ephemeral
    assert "Angabe" in pressed.text or "Fehler" in pressed.text or "schiefgegangen" in pressed.text
    assert re.search(r"[0-9a-f]{8}", pressed.text)[0] in caplog.text
    assert "by accident" in caplog.text


async def test_a_failing_form_answers_for_itself(discord, bot, broken_store):
    card = await discord.slash("sister", city="Seattle")
    form = await discord.press(card, "Report a mistake")

    sent = await discord.submit_modal(form, {"Sister city": "Bergen"})

    assert sent.ephemeral
    assert reference_in(sent.text)


async def test_a_failing_question_in_plain_words_is_told(discord, bot, monkeypatch, caplog):
    def fail(*_args, **_kwargs):
        raise RuntimeError("by accident")

    monkeypatch.setattr(sys.modules["bot.cogs.mentions"], "answer", fail)
    told = await discord.mention("sister cities of Seattle")

    assert re.search(r"[0-9a-f]{8}", told["content"])[0] in caplog.text
    assert told["mentions"] == []


async def test_a_button_of_an_older_version_is_answered(discord, bot):
    card = await discord.slash("sister", city="Seattle")
    for row in discord.state.message(discord.general, card.shown["id"])["components"]:
        for component in row["components"]:
            if component.get("label") == "Set as my home":
                component["custom_id"] = "fromlongago:1"

    pressed = await discord.press(card, "Set as my home")

    assert pressed.ephemeral
    assert "out of date" in pressed.text


async def test_a_city_that_left_the_atlas_is_out_of_date(discord, bot):
    card = await discord.slash("sister", city="Seattle")
    for row in discord.state.message(discord.general, card.shown["id"])["components"]:
        for component in row["components"]:
            if component.get("label") == "Next page":
                component["custom_id"] = component["custom_id"].replace("5809844", "999999999")

    pressed = await discord.press(card, "Next page")

    assert pressed.ephemeral
    assert "out of date" in pressed.text


async def test_a_command_that_is_no_more_says_so(discord, bot):
    discord.state.commands.append(
        {**discord.state.commands[0], "name": "gone", "options": [], "id": "1"}
    )

    reply = await discord.slash("gone")

    assert "`/gone`" in reply.text
    assert "`/help`" in reply.text


async def test_a_refused_answer_does_not_take_the_bot_down(discord, bot, caplog):
    discord.fail("POST", "/callback", status=403, code=50013)

    payload = discord._slash_payload("sister", 2, city="Seattle")
    discord.interactions.expect(payload)
    await discord.gateway.dispatch("INTERACTION_CREATE", payload, discord.harbour)

    assert "Seattle" in (await discord.slash("sister", city="Seattle")).text


async def test_what_runs_in_the_background_ends_with_the_bot(discord, settings, world):
    ended = asyncio.Event()

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with connected(discord, settings, world) as bot:
        bot.run_in_background(endless(), name="endless")
        await asyncio.sleep(0)

    assert ended.is_set()
