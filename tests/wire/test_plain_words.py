"""Questions in plain words, to the bot by name or in private."""

import pytest

from tests.discord_stand_in import text_of
from tests.wire.settle import settled


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("who is my sister city? I live in Seattle", "Seattle, Washington"),
        ("what are the sister cities of Köln", "Cologne"),
        ("is Bergen twinned with Seattle?", "have been sister cities since 1967"),
        ("Seattle's twin towns please", "Seattle, Washington"),
        ("sister cities of Portland, Maine", "Portland, Maine"),
        ("Tokyo and Berlin?", "Tokyo and Berlin"),
        ("Welche Partnerstädte hat Köln?", "Partnerstädte"),
        ("Quelles sont les villes jumelées de Nantes ?", "villes jumelées"),
        ("¿Qué ciudades hermanas tiene Madrid?", "ciudades hermanadas"),
        ("**Seattle** <:wave:123456>", "Seattle, Washington"),
    ],
)
async def test_a_question_is_answered_in_its_language(discord, bot, question, part):
    mentioned = await discord.mention(question)
    private = await discord.dm(question)

    assert part in text_of(mentioned)
    assert part in text_of(private)


@pytest.mark.parametrize("chatter", ["Hello there", "thanks, nice bot", "who won the game?"])
async def test_chatter_gets_the_hint_and_never_a_city(discord, bot, chatter):
    mentioned = await discord.mention(chatter)
    private = await discord.dm(chatter)

    for answer in (mentioned, private):
        assert answer["embeds"] == []
        assert "I know the sister cities of the whole world" in answer["content"]


async def test_an_answer_pings_nobody(discord, bot):
    answer = await discord.mention("sister city of Seattle @everyone")

    assert answer["mentions"] == []
    assert not answer["mention_everyone"]
    assert answer["message_reference"]["message_id"]


async def test_talk_that_does_not_name_the_bot_is_left_alone(discord, bot):
    written = await discord.say("sister cities of Seattle")
    await settled(discord, bot)

    assert await discord.answer_to(written, patience=0) is None


async def test_small_talk_in_reply_to_the_bot_is_left_alone(discord, bot):
    answer = await discord.mention("sister cities of Seattle")
    thanks = await discord.say("thanks, how nice", reply_to=answer)
    await settled(discord, bot)

    assert await discord.answer_to(thanks, patience=0) is None


async def test_other_bots_are_not_answered(discord, bot):
    robot = discord.state.add_user("robot", bot=True)["id"]
    discord.state.add_member(discord.harbour, robot)
    asked = f"<@{discord.state.bot['id']}> sister cities of Seattle"

    written = await discord.say(asked, user=robot)
    await settled(discord, bot)

    assert await discord.answer_to(written, patience=0) is None


async def test_my_city_is_the_home_one_has_set(discord, bot):
    await discord.slash("home set", city="gn:3161732")

    answer = await discord.dm("who is my sister city?")

    assert answer["embeds"][0]["title"].startswith("Bergen")


async def test_a_server_not_known_yet_is_no_direct_message(discord, bot):
    written = await discord.say("Hello there", channel=discord.state.dm_with(discord.alice)["id"])
    asked = len(discord.asked("POST", "/messages"))
    stranger = {**written, "guild_id": "123456", "channel_id": "654321", "content": "Hello there"}
    await discord.answer_to(written)

    await discord.gateway.dispatch("MESSAGE_CREATE", {**stranger, "id": discord.state.snowflake()})
    await discord.slash("help")

    assert len(discord.asked("POST", "/messages")) == asked + 1


async def test_where_it_may_not_write_it_stays_silent(discord, bot, caplog):
    await discord.overwrite(discord.general, deny=("SEND_MESSAGES",))
    written = await discord.say(f"<@{discord.state.bot['id']}> sister cities of Seattle")
    await settled(discord, bot)

    assert await discord.answer_to(written, patience=0) is None
    assert [r for r in caplog.records if r.levelname == "ERROR"] == []


async def test_where_it_may_not_embed_it_tells_the_card_as_text(discord, bot):
    await discord.overwrite(discord.general, deny=("EMBED_LINKS", "ATTACH_FILES"))

    answer = await discord.mention("sister cities of Seattle")

    assert answer["embeds"] == []
    assert "**Bergen**" in answer["content"]
    assert answer["components"]


async def test_the_cards_buttons_work_for_an_answer_in_plain_words(discord, bot):
    answer = await discord.mention("sister cities of Seattle")

    turned = await discord.press(answer, "Next page")

    assert turned.kind == "update"
    assert "page 2 of 3" in turned.text
