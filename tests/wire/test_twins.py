"""Two servers of sister cities are twinned, and hold an event together."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cogs.event_cover import covers_of_copies, drawn
from bot.config import Settings
from bot.pairings.world import World
from bot.pictures.cache import PictureCache
from bot.pictures.studio import Studio
from bot.storage import events, guilds
from bot.storage.guilds import GuildSettings
from tests.discord_stand_in import DiscordStandIn
from tests.pictures.test_cover import picture
from tests.wire.conftest import connected
from tests.wire.event_stage import BERGEN, SEATTLE, Clock, Stage, ids_of, start_of, text_of

GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}


@dataclass
class Two:
    """Harbour, at home in Bergen, and Sound, at home in Seattle, each with its moderator."""

    stage: Stage
    sound: str
    channel: str
    owner: str

    @property
    def discord(self) -> DiscordStandIn:
        return self.stage.discord

    async def in_sound(self, command: str, **options: Any) -> Any:
        who = {"guild": self.sound, "channel": self.channel, "user": self.owner}
        return await self.discord.slash(command, **{**who, **options})

    async def in_harbour(self, command: str, **options: Any) -> Any:
        return await self.discord.slash(command, user=self.discord.moderator, **options)

    async def code(self) -> str:
        invited = await self.in_harbour("twin invite")
        assert invited.ephemeral
        return str(invited.text.split("**")[1])

    async def twin(self) -> str:
        code = await self.code()
        asked = await self.in_sound("twin accept", code=code)
        said = await self.discord.press(asked, "Yes, twin the servers", user=self.owner)
        assert "now twinned" in said.text
        return code

    async def share(self, **options: Any) -> Any:
        """Announce an event in Harbour that is shared; return what Sound is offered."""
        await self.stage.announce(**{**GALA, **options}, share=True)
        await self.stage.round()
        return self.discord.posts(self.channel)[-1]

    async def take(self, **options: Any) -> Any:
        """Share an event and take it in Sound; return its card there."""
        offer = await self.share(**options)
        said = await self.discord.press(offer, "Announce it here, too", user=self.owner)
        assert "Announced" in said.text, said.text
        return self.card()

    def card(self) -> Any:
        [card] = self.stage.cards(self.channel)
        return card


@pytest.fixture
async def two(discord: DiscordStandIn, settings: Settings, world: World) -> AsyncIterator[Two]:
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    guild = discord.state.add_guild("Sound")
    channel = discord.state.add_channel(guild["id"], "general")
    discord.state.add_member(guild["id"], discord.bob)
    await discord.allow_bot("CREATE_EVENTS")
    await discord.allow_bot("CREATE_EVENTS", guild=guild["id"])
    async with connected(discord, settings, world, clock) as bot:
        async with bot.db.begin() as connection:
            for number, home in ((int(discord.harbour), BERGEN), (int(guild["id"]), SEATTLE)):
                chosen = GuildSettings(number, home_city=home)
                await guilds.store(connection, chosen, clock())
        yield Two(Stage(discord, bot, clock), guild["id"], channel["id"], guild["owner_id"])


async def test_a_code_twins_two_servers_once_when_the_other_says_yes(two):
    code = await two.code()
    own = await two.in_harbour("twin accept", code=code)
    asked = await two.in_sound("twin accept", code=code)
    before = await two.in_sound("twin list")
    yes = await two.discord.press(asked, "Yes, twin the servers", user=two.owner)
    again = await two.in_sound("twin accept", code=code)
    listed = await two.in_sound("twin list")

    assert "this server’s own" in own.text
    assert "Bergen" in asked.text
    assert "Harbour" not in asked.text
    assert "not twinned with any" in before.text
    assert "now twinned" in yes.text
    assert "not known" in again.text
    assert "Bergen" in text_of(listed.shown)


async def test_a_code_may_be_copied_with_what_stands_around_it(two):
    code = await two.code()

    asked = await two.in_sound("twin accept", code=f" **{code.upper()}** ")

    assert "Agreed?" in asked.text


async def test_a_code_is_good_for_a_week(two):
    code = await two.code()
    two.stage.clock.forward(days=7, seconds=1)

    late = await two.in_sound("twin accept", code=code)

    assert "not known" in late.text


async def test_without_a_twin_there_is_nobody_to_share_with(two):
    refused = await two.stage.create(**GALA, share=True)

    assert "nobody to share with" in refused.text


async def test_limited_places_are_not_shared(two):
    await two.twin()

    refused = await two.stage.create(**GALA, share=True, places=10)

    assert "limited places" in refused.text


async def test_a_shared_event_is_offered_and_announced_where_it_is_taken(two):
    await two.twin()
    offer = await two.share()
    offered, none_yet = text_of(offer), two.stage.cards(two.channel)
    taken = await two.discord.press(offer, "Announce it here, too", user=two.owner)
    card = two.card()

    assert "The server in Bergen" in offered
    assert none_yet == []
    assert "Announced" in taken.text
    assert start_of(card) == datetime(2027, 1, 17, 17, 30, tzinfo=UTC)
    said = text_of(card)
    assert said.index("Seattle") < said.index("Bergen")
    assert len(two.discord.state.events[two.sound]) == 1


async def test_a_declined_offer_announces_nothing(two):
    await two.twin()
    offer = await two.share()
    said = await two.discord.press(offer, "No, thanks", user=two.owner)

    assert "Declined" in said.text
    assert two.stage.cards(two.channel) == []


async def test_only_who_may_announce_answers_an_offer(two):
    await two.twin()
    offer = await two.share()

    refused = await two.discord.press(offer, "Announce it here, too", user=two.discord.bob)

    assert refused.ephemeral
    assert two.stage.cards(two.channel) == []


async def test_answers_are_counted_together_and_by_city_without_names(two):
    await two.twin()
    there = await two.take()
    here = two.stage.cards()[0]
    await two.discord.press(here, "Going")
    await two.discord.press(there, "Going", user=two.discord.bob)
    await two.discord.press(there, "Maybe", user=two.owner)
    await two.stage.later(seconds=70)

    for card in (two.stage.cards()[0], two.card()):
        said = text_of(card)
        assert "Going: 2 · Maybe: 1" in said
        assert "Bergen – going: 1" in said
        assert "Seattle – going: 1" in said
    people = await two.discord.press(
        two.stage.cards()[0], "Who is coming?", user=two.discord.moderator
    )
    assert f"<@{two.discord.bob}>" not in people.text


async def test_the_owners_edit_and_cancel_reach_both_and_people_hear_of_it(two):
    await two.twin()
    there = await two.take()
    await two.discord.press(there, "Going", user=two.discord.bob)
    await two.stage.edit(when="18 January 2027 20:00", title="Grand Gala")
    await two.stage.round()
    moved, told = two.card(), two.discord.posts(two.channel)[-1]
    await two.stage.call_off(reason="Snow")
    await two.stage.round()

    assert "Grand Gala" in text_of(moved)
    assert start_of(moved) == datetime(2027, 1, 18, 19, tzinfo=UTC)
    assert told["content"] == f"<@{two.discord.bob}>"
    assert "Canceled" in text_of(two.card())
    assert "Snow" in text_of(two.card())


async def test_place_text_and_picture_that_the_owner_changes_reach_both(two):
    await two.twin()
    await two.take()
    await two.stage.edit(
        place="Quay 3", description="Bring a friend", image=("quay.png", picture("PNG"))
    )
    await two.stage.round()
    card = two.card()

    assert "Quay 3" in text_of(card)
    assert "Bring a friend" in text_of(card)
    assert card["embeds"][0]["image"]["url"].endswith(card["attachments"][0]["filename"])
    [native] = two.discord.state.events[two.sound].values()
    assert native["entity_metadata"]["location"] == "Quay 3"


async def postcard_of(two: Two, copy: int) -> bytes:
    """Return what the event's own postcard looks like in the server that took it."""
    async with two.stage.bot.reading() as connection:
        event = await events.load(connection, copy)
    assert event is not None
    card = await drawn(two.stage.bot, event)
    assert card is not None
    return card[1]


@pytest.mark.slow
async def test_each_server_shows_a_postcard_in_its_own_language_with_its_own_city_first(
    two, tmp_path
):
    async with Studio(PictureCache(tmp_path / "pictures"), timeout_s=60) as studio:
        two.stage.bot.studio = studio
        async with two.stage.bot.db.begin() as connection:
            sound = GuildSettings(int(two.sound), home_city=SEATTLE, locale="de")
            await guilds.store(connection, sound, two.stage.clock())
        await two.twin()
        await two.discord.press(await two.share(), "Auch hier ankündigen", user=two.owner)
        taken = [await kept_picture(two, number) for number in (1, 2)]
        fresh = await postcard_of(two, 2)
        await two.stage.edit(when="18 January 2027 09:00")
        # Sound's own is drawn when the moderator has been answered; until then it shows Harbour's.
        async with asyncio.timeout(60):
            while await kept_picture(two, 2) != await postcard_of(two, 2):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        moved = [await kept_picture(two, number) for number in (1, 2)]
        await two.stage.edit(place="Quay 3")
        await two.stage.round()
        kept = [await kept_picture(two, number) for number in (1, 2)]

    assert taken[1] == fresh != taken[0]
    assert moved[1] not in {moved[0], *taken}
    assert kept == moved
    [file] = two.card()["attachments"]
    assert file["description"].startswith("Postkarte von Seattle und Bergen")


class Painter:
    """Draws each postcard at once, and no two alike."""

    async def draw_within(self, card: Any, patience_s: float) -> bytes:
        return picture("PNG") + card.key.encode()


async def test_the_cover_of_what_the_other_server_called_off_is_not_drawn_anew(two):
    two.stage.bot.studio = Painter()
    await two.twin()
    await two.take()
    preview = await two.in_sound("event cancel", event="Gala")
    await two.discord.press(preview, "Call it off", user=two.owner)
    own = await kept_picture(two, 2) != await kept_picture(two, 1)
    await two.stage.edit(when="18 January 2027 09:00")
    await covers_of_copies(two.stage.bot, 1)

    assert own
    assert await kept_picture(two, 2) == await kept_picture(two, 1)


async def kept_picture(two: Two, number: int) -> bytes:
    async with two.stage.bot.reading() as connection:
        kept = await events.load_picture(connection, number)
    assert kept is not None
    return kept[1]


async def test_an_event_announced_already_can_be_shared_later_and_no_more(two):
    await two.twin()
    await two.stage.announce(**GALA)
    shared = await two.stage.edit(share=True)
    await two.stage.round()
    offer = two.discord.posts(two.channel)[-1]
    await two.discord.press(offer, "Announce it here, too", user=two.owner)
    again = await two.discord.slash("event edit", user=two.discord.moderator, event="1", share=True)
    preview = await two.discord.slash(
        "event edit", user=two.discord.moderator, event="1", share=False
    )
    await two.discord.press(preview, "Confirm")
    await two.stage.edit(title="Ours alone")
    await two.stage.round()

    assert "Changed" in shared.text
    assert "nothing would change" in again.text
    assert "keep it as their own" in preview.text
    assert "Gala" in text_of(two.card())
    assert "Ours alone" in text_of(two.stage.cards()[0])
    assert "going:" not in text_of(two.card())


async def test_what_is_announced_again_can_be_shared(two):
    await two.twin()
    await two.stage.announce(**GALA)
    preview = await two.in_harbour("event again", when="24 January 2027 18:30", share=True)
    await two.discord.press(preview, "Confirm", user=two.discord.moderator)
    await two.stage.round()

    [offer] = two.discord.posts(two.channel)
    assert start_of(offer) == datetime(2027, 1, 24, 17, 30, tzinfo=UTC)


async def test_nobody_takes_what_they_were_not_shown(two):
    await two.twin()
    offer = await two.share()
    await two.stage.edit(when="18 January 2027 20:00")
    shown_anew = await two.discord.press(offer, "Announce it here, too", user=two.owner)
    none_yet = two.stage.cards(two.channel)
    taken = await two.discord.press(shown_anew, "Announce it here, too", user=two.owner)

    assert "changed since it was offered" in shown_anew.text
    assert start_of(shown_anew.shown) == datetime(2027, 1, 18, 19, tzinfo=UTC)
    assert none_yet == []
    assert "Announced" in taken.text
    assert start_of(two.card()) == datetime(2027, 1, 18, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    ("begun", "offers"),
    [
        pytest.param(True, 1, id="what-is-before-is-over"),
        pytest.param(False, 2, id="something-stays-before-it"),
    ],
)
async def test_a_series_split_while_it_is_offered_is_offered_whole(two, begun, offers):
    await two.twin()
    await two.share(title="Choir", repeat="weekly", until="14 February 2027")
    if begun:
        await two.stage.until(datetime(2027, 1, 17, 23, tzinfo=UTC))
    await two.stage.edit(event="1/1", when="24 January 2027 20:00", scope="following")
    await two.stage.round()
    open_offers = [m for m in two.discord.posts(two.channel) if ids_of(m)]
    for offer in open_offers:
        said = await two.discord.press(offer, "Announce it here, too", user=two.owner)
        if "changed since" in said.text:
            await two.discord.press(said, "Announce it here, too", user=two.owner)
    await two.stage.until(datetime(2027, 1, 17, 23, tzinfo=UTC))
    await two.stage.round()

    assert len(open_offers) == offers
    here, there = two.stage.cards(), two.stage.cards(two.channel)
    assert [start_of(c) for c in here][-offers:] == [start_of(c) for c in there]
    assert start_of(there[-1]) == datetime(2027, 1, 24, 19, tzinfo=UTC)


async def test_the_other_server_may_take_it_down_but_not_change_it(two):
    await two.twin()
    await two.take()
    refused = await two.in_sound("event edit", event="Gala", title="Ours")
    preview = await two.in_sound("event cancel", event="Gala")
    await two.discord.press(preview, "Call it off", user=two.owner)
    await two.stage.edit(title="Grand Gala")
    await two.stage.round()

    assert "shared by a twinned server" in refused.text
    assert "Canceled" in text_of(two.card())
    assert "Grand" not in text_of(two.card())
    assert "Grand Gala" in text_of(two.stage.cards()[0])


async def test_a_series_that_is_split_goes_on_as_one_in_both(two):
    await two.twin()
    await two.take(title="Choir", repeat="weekly", until="14 February 2027")
    await two.stage.until(datetime(2027, 1, 17, 23, tzinfo=UTC))
    await two.stage.round()
    await two.stage.edit(when="24 January 2027 20:00", scope="following")
    await two.stage.round()
    await two.stage.until(datetime(2027, 1, 24, 23, tzinfo=UTC))
    await two.stage.round()

    here, there = two.stage.cards(), two.stage.cards(two.channel)
    assert [start_of(c) for c in here] == [start_of(c) for c in there]
    assert [start_of(c).hour for c in there] == [17, 19, 19]


async def test_changed_by_hand_in_the_other_servers_list_it_is_written_anew(two):
    await two.twin()
    await two.take()
    [native] = two.discord.state.events[two.sound].values()
    native["name"] = "Ours"
    await two.discord.gateway.dispatch("GUILD_SCHEDULED_EVENT_UPDATE", native, two.sound)
    await two.stage.soon()
    await two.stage.round()

    assert native["name"] == "Gala"
    assert "Gala" in text_of(two.card())


async def test_either_side_parts_at_once_and_each_keeps_what_it_announced(two):
    code = await two.twin()
    await two.take()
    offered = await two.share(title="Second")
    ended = await two.in_sound("twin end", code=code)
    late = await two.discord.press(offered, "Announce it here, too", user=two.owner)
    await two.stage.edit(title="Grand Gala")
    await two.stage.round()
    listed = await two.in_harbour("twin list")

    assert "no longer twinned" in ended.text
    assert "no longer stands" in late.text
    assert "Grand" not in text_of(two.card())
    assert "going:" not in text_of(two.card())
    assert "not twinned with any" in listed.text


async def test_reminders_come_in_both_servers(two):
    await two.twin()
    await two.take(reminders="1 hour before")
    await two.stage.until(datetime(2027, 1, 17, 16, 31, tzinfo=UTC))

    assert "Starts" in text_of(two.stage.reminders()[-1])
    last = two.discord.posts(two.channel)[-1]
    assert not ids_of(last)
    assert "Starts" in text_of(last)


async def test_only_who_manages_the_server_twins_it(two):
    refused = await two.discord.slash("twin invite", user=two.discord.bob, force=True)

    assert refused.ephemeral
    assert "twin accept" not in refused.text


async def test_a_server_that_blocks_its_twin_is_not_twinned_with_it_until_it_lifts_that(two):
    code = await two.twin()
    await two.take()

    ended = await two.in_sound("twin end", code=code, block=True)
    own = await two.in_sound("twin list")
    theirs = await two.in_harbour("twin list")
    fresh = await two.code()
    refused = await two.in_sound("twin accept", code=fresh)
    back = (await two.in_sound("twin invite")).text.split("**")[1]
    unknown = await two.in_harbour("twin accept", code=back)

    assert "no longer twinned" in ended.text
    assert "block: False" in ended.text
    assert "blocked" in own.text
    assert code in own.text
    assert "not twinned with any" in theirs.text
    assert "has blocked" in refused.text
    assert "not known" in unknown.text

    lifted = await two.in_sound("twin end", code=code, block=False)
    asked = await two.in_sound("twin accept", code=await two.code())
    said = await two.discord.press(asked, "Yes, twin the servers", user=two.owner)

    assert "can be twinned again" in lifted.text
    assert "now twinned" in said.text
