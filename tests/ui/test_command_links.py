"""Commands named in a text are links that can be pressed."""

import discord
import pytest

from bot.ui.command_links import ids_by_name, pressable, with_links
from bot.ui.reply import Reply

KNOWN = [
    {"id": "1", "name": "sister", "type": 1, "options": [{"type": 3, "name": "city"}]},
    {
        "id": "2",
        "name": "home",
        "options": [{"type": 1, "name": "set"}, {"type": 1, "name": "show"}],
    },
    {"id": "3", "name": "Sister cities mentioned", "type": 3},
]
IDS = {"sister": 1, "home set": 2, "home show": 2}


def test_a_subcommand_goes_by_the_id_of_its_group_which_itself_cannot_be_used() -> None:
    assert ids_by_name(KNOWN) == IDS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("`/home set` sets it.", "</home set:2> sets it."),
        ("`/sister` or `/home show`", "</sister:1> or </home show:2>"),
        ("`/sister ended:true` shows it", "</sister:1> `ended:true` shows it"),
        ("`/sister city:La Paz`", "</sister:1> `city:La Paz`"),
        ("`/home` and `/news` stay names", "`/home` and `/news` stay names"),
        ("a \\`/sister\\` somebody typed", "a \\`/sister\\` somebody typed"),
        ("/sister", "/sister"),
    ],
)
def test_a_command_that_discord_knows_is_a_link(text: str, shown: str) -> None:
    assert pressable(text, IDS) == shown


def test_a_card_has_links_where_markdown_is_read_and_stays_as_it_was_elsewhere() -> None:
    card = discord.Embed(title="`/sister`", description="`/sister`")
    card.add_field(name="`/sister`", value="`/home set`", inline=False)
    reply = Reply("`/home show`", embeds=[card])

    linked = with_links(reply, IDS)

    shown = linked.embeds[0]
    assert (linked.content, shown.title, shown.description) == (
        "</home show:2>",
        "`/sister`",
        "</sister:1>",
    )
    assert [(f.name, f.value, f.inline) for f in shown.fields] == [
        ("`/sister`", "</home set:2>", False)
    ]
    assert reply.embeds[0].description == "`/sister`"
    assert with_links(reply, {}) is reply
