"""Texts are clipped to Discord's limits in one place, and made harmless there."""

import re

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui.limits import escaped, fit, plain
from bot.words.text import clip_lines, tidy
from tests.discord_stand_in import limits as discords

LONG = st.text(max_size=5000)


@given(st.lists(st.text(max_size=200), max_size=60), st.integers(2, 3000))
def test_clipped_lines_are_whole_lines(lines, most):
    lines = [line.replace("\n", " ") for line in lines]
    text = clip_lines(lines, most)

    assert len(text) <= most
    assert all(line in (*lines, "…") for line in text.split("\n") if lines and line)


@given(LONG, LONG, st.lists(st.tuples(LONG, LONG), max_size=30), LONG)
def test_any_card_can_be_made_to_fit(title, description, fields, footer):
    embed = discord.Embed(title=title or "t", description=description)
    for name, value in fields:
        embed.add_field(name=name, value=value)
    embed.set_footer(text=footer)

    breaks = discords.of_message({"embeds": [fit(embed).to_dict()]})

    assert breaks == []


@pytest.mark.parametrize(
    "text",
    [
        "*a*",
        "_a_",
        "`a`",
        "~~a~~",
        "||a||",
        "[a](https://b.c)",
        "<@1>",
        "<#1>",
        "<t:1:R>",
        "# a",
        "- a",
        "> a",
    ],
)
def test_markdown_and_mentions_are_only_letters(text):
    bare = re.sub(r"\\.", "x", escaped(tidy(text)))

    assert not re.search(r"[*_`~|\[\]<>]|^[#\-+]", bare)


@pytest.mark.parametrize("text", ["@everyone", "@here", "<@&1>"])
def test_nobody_is_pinged(text):
    assert not re.search(r"@(everyone|here)|(?<!\\)<@", escaped(tidy(text)))


def test_a_name_that_reads_from_right_to_left_is_isolated():
    assert plain("القدس") == "\u2068القدس\u2069"
    assert plain("Jerusalem") == "Jerusalem"


@pytest.mark.parametrize("mark", ["\u202e", "\u200f", "\u2067", "\x00", "\ufeff"])
def test_marks_that_nobody_sees_are_dropped(mark):
    assert plain(f"Ber{mark}gen") == "Bergen"


@pytest.mark.parametrize(
    ("part", "most"), [("title", 256), ("footer", 2048), ("author", 256), ("field name", 256)]
)
def test_each_part_of_a_card_keeps_its_own_limit(part, most):
    embed = discord.Embed(title="x" * 400 if part == "title" else "t")
    if part == "footer":
        embed.set_footer(text="x" * 3000)
    if part == "author":
        embed.set_author(name="x" * 400)
    if part == "field name":
        embed.add_field(name="x" * 400, value="v", inline=False)

    drawn = fit(embed).to_dict()

    found = {
        "title": drawn["title"],
        "footer": drawn.get("footer", {}).get("text", ""),
        "author": drawn.get("author", {}).get("name", ""),
        "field name": drawn.get("fields", [{"name": ""}])[0]["name"],
    }[part]
    assert len(found) == most
    assert found.endswith("…")


def test_what_does_not_fit_is_taken_from_the_description_first_then_from_the_last_fields():
    embed = discord.Embed(title="t", description="\n".join(["d" * 99] * 40))
    for n in range(3):
        embed.add_field(name=str(n), value="v" * 900)

    drawn = fit(embed, total=3000)

    assert [field.name for field in drawn.fields] == ["0", "1", "2"]
    assert len(drawn) <= 3000
    assert [field.name for field in fit(drawn, total=2000).fields] == ["0", "1"]


def test_a_card_of_nothing_but_fields_loses_its_last():
    embed = discord.Embed(title="t")
    for n in range(3):
        embed.add_field(name=str(n), value="v" * 900)

    assert [field.name for field in fit(embed, total=2000).fields] == ["0", "1"]


def test_fields_stay_beside_each_other_as_they_were():
    embed = discord.Embed().add_field(name="a", value="1", inline=True)
    embed.add_field(name="b", value="2", inline=False)

    assert [field.inline for field in fit(embed).fields] == [True, False]


def test_more_fields_than_discord_takes_are_left_out():
    embed = discord.Embed()
    for n in range(26):
        embed.add_field(name=str(n), value="v")

    assert [field.name for field in fit(embed).fields][-1] == "24"
