"""The stand-in behaves as Discord does towards the real discord.py, so that tests upon it mean something."""

import asyncio
from collections.abc import AsyncIterator

import discord as dpy
import pytest
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.discord_stand_in import DiscordProcess, DiscordStandIn, limits


class Parrot(dpy.AutoShardedClient):
    """A bot small enough to see through."""

    def __init__(self) -> None:
        intents = dpy.Intents(guilds=True, messages=True, guild_scheduled_events=True)
        super().__init__(
            intents=intents, allowed_mentions=dpy.AllowedMentions.none(), guild_ready_timeout=0.1
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: list[str] = []
        self.tree.add_command(app_commands.Command(name="say", description="d", callback=say))

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: dpy.Message) -> None:
        if message.author != self.user:
            self.heard.append(message.content)


async def say(interaction: dpy.Interaction, text: str, late: bool = False) -> None:
    view = dpy.ui.View(timeout=None)
    button: dpy.ui.Button[dpy.ui.View] = dpy.ui.Button(label="Again", custom_id="again")

    async def again(pressed: dpy.Interaction) -> None:
        await pressed.response.edit_message(content=text * 2)

    button.callback = again  # type: ignore[method-assign]
    view.add_item(button)
    if late:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(text, view=view)
    else:
        await interaction.response.send_message(text, view=view)


@pytest.fixture
async def parrot(discord: DiscordStandIn, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Parrot]:
    monkeypatch.setattr(Route, "BASE", discord.api_base)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(discord.gateway_url))
    async with Parrot() as client:
        task = asyncio.create_task(client.start("any.token"))
        await discord.until_commands()
        await client.wait_until_ready()
        yield client
        await client.close()
        await task


async def test_a_command_is_registered_used_and_answered(discord, parrot):
    reply = await discord.slash("say", text="hello")

    assert reply.text == "hello"
    assert reply.first_response_s < 1
    assert discord.state.syncs == 1


async def test_a_deferred_answer_is_waited_for_and_stays_private(discord, parrot):
    reply = await discord.slash("say", text="hush", late=True)

    assert reply.deferred
    assert reply.text == "hush"
    assert reply.ephemeral
    assert discord.posts(discord.general) == []


async def test_a_button_changes_the_message_it_sits_on(discord, parrot):
    reply = await discord.slash("say", text="ab")

    pressed = await discord.press(reply, "Again")

    assert pressed.kind == "update"
    assert pressed.text == "abab"
    assert pressed.shown["id"] == reply.shown["id"]


async def test_a_message_over_the_limit_is_refused_and_remembered(discord, parrot):
    channel = parrot.get_channel(int(discord.general))

    with pytest.raises(dpy.HTTPException, match="50035"):
        await channel.send("x" * 2001)

    [violation] = discord.violations
    assert violation.endswith("content: 2001 characters, at most 2000")
    discord.violations.clear()


async def test_the_text_of_a_message_is_only_for_whom_it_names(discord, parrot):
    await discord.say("between us")
    await discord.mention("to you", patience=0.2)
    await discord.dm("psst", patience=0.2)

    assert parrot.heard == ["", f"<@{discord.state.bot['id']}> to you", "psst"]


async def test_a_nonce_makes_a_second_sending_harmless(discord, parrot):
    channel = parrot.get_channel(int(discord.general))
    lost = discord.fail("POST", "/messages", status=500, done_anyway=True)

    sent = await channel.send("once", nonce="7")

    assert lost.hits == 1
    assert [m["id"] for m in discord.posts(discord.general)] == [str(sent.id)]
    assert discord.deduplicated == 1


async def test_creating_an_event_needs_create_events(discord, parrot):
    guild = parrot.get_guild(int(discord.harbour))
    start = dpy.utils.utcnow() + dpy.utils.datetime.timedelta(hours=1)
    event = {
        "name": "Picnic",
        "start_time": start,
        "end_time": start + dpy.utils.datetime.timedelta(hours=1),
        "entity_type": dpy.EntityType.external,
        "privacy_level": dpy.PrivacyLevel.guild_only,
        "location": "Park",
    }
    await discord.allow_bot("MANAGE_EVENTS")
    with pytest.raises(dpy.Forbidden):
        await guild.create_scheduled_event(**event)

    await discord.allow_bot("CREATE_EVENTS")
    created = await guild.create_scheduled_event(**event)

    assert list(discord.state.events[discord.harbour]) == [str(created.id)]


async def test_a_missing_permission_is_forbidden(discord, parrot):
    await discord.overwrite(discord.general, deny=("SEND_MESSAGES",))
    channel = parrot.get_channel(int(discord.general))

    with pytest.raises(dpy.Forbidden, match="50013"):
        await channel.send("hello")


async def test_a_broken_connection_is_resumed_without_loss(discord, parrot):
    await discord.gateway.drop()
    await discord.dm("while you were away", patience=0.1)
    await discord.until_ready()

    reply = await discord.slash("say", text="back")

    assert reply.text == "back"
    assert discord.gateway.resumes == 1
    assert parrot.heard == ["while you were away"]


async def test_a_forum_gets_a_post_and_an_announcement_is_published(discord, parrot):
    forum = parrot.get_channel(int(discord.ideas))
    news = parrot.get_channel(int(discord.news))

    post = await forum.create_thread(name="Idea", content="first")
    message = await news.send("news")
    await message.publish()

    assert [m["content"] for m in discord.posts(str(post.thread.id))] == ["first"]
    assert discord.posts(discord.news)[0]["flags"] & 1


@pytest.mark.slow
async def test_it_runs_as_a_process_of_its_own():
    async with DiscordProcess() as remote:
        user = await remote.call("state.add_user", "carol")
        channels = await remote.call("state.guild", await remote.harbour())

        assert user["username"] == "carol"
        assert [c["name"] for c in channels["channels"]] == ["general", "news", "ideas"]


def test_a_picture_that_is_not_described_in_both_places_breaks_a_rule():
    image = {"url": "attachment://map.png", "description": "Map: Suva."}
    payload = {"embeds": [{"image": image}]}

    def breaks(alt: str | None, name: str = "map.png") -> list[str]:
        return limits.of_pictures(payload, [{"filename": name, "description": alt}])

    assert breaks("Map: Suva.") == []
    assert breaks(None, "gala.ics") == []
    assert len(breaks("Map: Apia.")) == 1
    assert len(breaks("")) == 2
