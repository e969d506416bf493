"""/sister and /pairing over the wire: the cards, the menus, and what is pressed on them."""


async def test_sister_answers_with_the_citys_card(discord, bot):
    reply = await discord.slash("sister", city="Seattle")

    assert "Seattle, Washington, United States 🇺🇸" in reply.text
    assert "Bergen" in reply.text
    assert reply.first_response_s < 0.3


async def test_a_page_is_turned_in_place(discord, bot):
    first = await discord.slash("sister", city="Seattle")

    second = await discord.press(first, "Next ▶")

    assert second.kind == "update"
    assert second.shown["id"] == first.shown["id"]
    assert "Page 2 of 3" in second.text
    assert "Kobe" in second.text
