"""The message menu "Sister cities mentioned" over the wire."""

MENU = "Sister cities mentioned"


async def test_cities_of_a_message_come_with_their_sisters_and_the_pair_among_them(discord, bot):
    message = await discord.say("We flew from Seattle to Kobe and on to Suva")

    reply = await discord.message_menu(MENU, message)

    assert reply.ephemeral
    assert "**Seattle**, Washington, United States" in reply.text
    assert "Bergen" in reply.text
    assert (
        "Seattle, United States and Kobe, Japan have been sister cities since 1957." in reply.text
    )


async def test_of_several_namesakes_the_sister_of_the_other_city_is_meant(discord, bot):
    message = await discord.say("Richmond and Saitama celebrate")

    reply = await discord.message_menu(MENU, message)

    assert "**Richmond**, Virginia" in reply.text


async def test_a_city_found_opens_its_card(discord, bot):
    message = await discord.say("Greetings from Suva, Fiji!")
    reply = await discord.message_menu(MENU, message)

    card = await discord.select(reply, "gn:2198148")

    assert card.ephemeral
    assert "Port Moresby" in card.text


async def test_everyday_words_are_no_cities(discord, bot):
    message = await discord.say("Nice, reading is fun. Of course!")

    reply = await discord.message_menu(MENU, message)

    assert reply.text == "I couldn’t find a city in this message."


async def test_the_answer_is_in_the_readers_language(discord, bot):
    message = await discord.say("Hamburg!")

    reply = await discord.message_menu(MENU, message, locale="de")

    assert "Partnerstädte" in reply.text
