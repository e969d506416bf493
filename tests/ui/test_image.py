import discord

from bot.ui.image import with_image


def test_a_picture_in_a_card_is_described_to_those_who_cannot_see_it():
    card = discord.Embed(title="Seattle").add_field(name="Sisters", value="21")

    pictured = with_image(card, "attachment://map.png", "Map: Seattle and its 21 sister cities.")

    assert pictured.to_dict()["image"] == {
        "url": "attachment://map.png",
        "description": "Map: Seattle and its 21 sister cities.",
    }
    assert pictured.title == "Seattle"
    assert [field.value for field in pictured.fields] == ["21"]
    assert card.image.url is None


def test_the_description_stays_within_what_discord_takes():
    pictured = with_image(discord.Embed(), "https://example.org/a.png", "Kobe; " * 400)

    assert len(pictured.to_dict()["image"]["description"]) <= 1024


def test_a_card_read_back_from_a_message_keeps_it():
    pictured = with_image(discord.Embed(), "attachment://map.png", "Map")

    again = discord.Embed.from_dict(pictured.to_dict())

    assert again.to_dict()["image"]["description"] == "Map"
