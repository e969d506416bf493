"""A conversation in mentions and direct messages: what is said next refers to what was said."""

from datetime import timedelta


async def test_a_mention_goes_on_with_the_city_spoken_of(discord, bot):
    await discord.mention("sister cities of Seattle")

    narrowed = await discord.mention("and its sisters in Norway?")
    whether = await discord.mention("is it twinned with Kobe?")

    assert narrowed["embeds"][0]["description"].startswith("**In Norway: Bergen, since 1967.**")
    assert whether["embeds"][0]["title"] == "Seattle and Kobe"
    assert whether["embeds"][0]["description"].startswith("**Yes. Seattle")


async def test_a_number_chooses_from_the_menu(discord, bot):
    menu = await discord.dm("Springfield")
    assert "Which “Springfield” do you mean?" in menu["content"]

    chosen = await discord.dm("2")
    other = await discord.dm("the one in Illinois")

    assert chosen["embeds"][0]["title"].startswith("Springfield, Massachusetts")
    assert other["embeds"][0]["title"].startswith("Springfield, Illinois")


async def test_a_correction_is_the_same_question_about_another_city(discord, bot):
    await discord.mention("does Paris have a sister city in Italy?")

    answer = await discord.mention("no, Seattle")

    assert answer["embeds"][0]["description"].startswith("**Yes: Perugia")


async def test_nobody_goes_on_with_what_another_spoke_of(discord, bot):
    await discord.mention("sister cities of Seattle")

    other = discord.state.add_user("Olga")["id"]
    discord.state.add_member(discord.harbour, other)
    answer = await discord.mention("and in Norway?", user=other)

    assert not answer["embeds"]


async def test_after_a_quarter_of_an_hour_the_city_is_forgotten(discord, bot):
    await discord.mention("sister cities of Seattle")
    soon = await discord.mention("and in Norway?")
    bot.clock = _later(bot.clock, timedelta(minutes=16))

    late = await discord.mention("and in Japan?")

    assert "Bergen" in soon["embeds"][0]["description"]
    assert not late["embeds"]


def _later(clock, by):
    return lambda: clock() + by


async def test_a_bare_number_without_a_menu_is_no_city(discord, bot):
    answer = await discord.dm("5")

    assert "I know the sister cities of the whole world" in answer["content"]
